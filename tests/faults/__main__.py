"""Kill, interleave and starve every way to write files, at every step in the file system.

usage: .venv/bin/python tests/faults [SCENARIO …] [--most N]

Prints a line for what is wrong, and figures at the end; exit code 1 where anything is.
"""

from __future__ import annotations

import argparse
import os
import runpy
import sys
import tempfile
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
runpy.run_path(str(FOLDER.parents[1] / "scripts" / "checkout.py"))["register"]()
sys.path.insert(0, str(FOLDER.parent))

from faults.scenarios import SCENARIOS, make_inputs
from faults.trials import Bench, SmallDisk, kinds, spread


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenarios", nargs="*")
    parser.add_argument("--most", type=int, help="steps of each scenario and kind; all by default")
    parser.add_argument(
        "--last", type=int, help="the last steps alone, where things are put in place"
    )
    given = parser.parse_args()
    tried: Counter[tuple[str, str]] = Counter()
    faulty: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        inputs = Path(folder) / "inputs"
        make_inputs_apart(inputs)
        for scenario in SCENARIOS:
            if given.scenarios and scenario.name not in given.scenarios:
                continue
            bench = Bench(scenario, inputs, Path(folder) / scenario.name)
            for kind, step, wrong in kinds(bench, given.most, given.last):
                tried[scenario.name, kind] += 1
                faulty[scenario.name, kind] += bool(wrong)
                for line in wrong:
                    print(f"{scenario.name}, {kind} at {step} of {bench.steps}: {line}", flush=True)
            with SmallDisk(Path(folder) / "probe", 64) as mountable:
                pass
            for number in spread(24, given.last or given.most) if mountable else ():
                # From what the inputs alone take to more than enough.
                wrong = bench.out_of_room(Path(folder) / "disk", 300 + 150 * number)
                tried[scenario.name, "out of room"] += 1
                faulty[scenario.name, "out of room"] += bool(wrong)
                for line in wrong:
                    print(f"{scenario.name}, {300 + 150 * number} kB: {line}", flush=True)
            for (name, kind), count in tried.items():
                if name == scenario.name:
                    print(f"{name}, {kind}: {count} tried, {faulty[name, kind]} faulty", flush=True)
    print(f"{sum(tried.values())} points tried, {sum(faulty.values())} faulty")
    return 1 if sum(faulty.values()) else 0


def make_inputs_apart(folder: Path) -> None:
    """Make the inputs in a child: this process has to stay without threads, to be forked."""
    child = os.fork()
    if not child:
        code = 1
        try:
            make_inputs(folder)
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if status:
        raise SystemExit("The inputs cannot be made.")


if __name__ == "__main__":
    sys.exit(main())
