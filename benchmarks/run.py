"""Time every step beside what a user would use instead, on the same work, and write the table.

    /usr/bin/python3 benchmarks/run.py [--size 10980] [--runs 5] [--folder FOLDER]
        [--steps TEXT...] [--growth] [--docs] [--against]

Scenes are made once (seeded) in FOLDER, and the figures are kept there, so that steps can be
measured one at a time. Every way is a process of its own, run in turn with the others, so that a
machine that slows down slows all; ratios are of paired runs, ours over theirs, and their median is
what counts. Seconds are for orientation only. With --against, what has become slower or larger than
the manual's page of speed says, beyond the noise of both, is listed, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import last_figures
import report
from measuring import measure, slug, timed
from steps import Place, all_points, all_steps

ROOT = Path(__file__).resolve().parent.parent


def check_python():
    """Say which Python to use where this one has no rasterio or no GDAL."""
    lacking = [name for name in ("rasterio", "osgeo") if not importlib.util.find_spec(name)]
    if not lacking:
        return
    test = [f"import {name}" for name in ("rasterio", "osgeo")]
    for python in (ROOT / ".venv" / "bin" / "python", Path("/usr/bin/python3")):
        call = [str(python), "-c", "; ".join(test)]
        if (
            python.exists()
            and not subprocess.run(call, capture_output=True, check=False).returncode
        ):
            sys.exit(f"This Python has no {' and no '.join(lacking)}: use {python}.")
    sys.exit(f"This Python has no {' and no '.join(lacking)}: run scripts/setup.")


def load(options):
    """Return what was measured before at this size of scenes: steps, growth."""
    path = options.folder / f"results_{options.size}.json"
    if not path.exists():
        return {"steps": {}, "growth": {}}
    return json.loads(path.read_text(encoding="utf-8"))


def save(results, options):
    """Keep what was measured."""
    path = options.folder / f"results_{options.size}.json"
    path.write_text(json.dumps(results, indent=1), encoding="utf-8")


def measure_steps(options, results, log):
    """Measure the steps that were asked for, and print each when it is done."""
    place = Place(options.folder, options.size)
    chosen = {name: step for name, step in all_steps(place).items() if options.wants(name)}
    kinds = {"none", *(kind for kind, _ in chosen.values())}
    timed(place.lacking(sorted(kinds), products=True), log)
    print("\n".join(report.HEAD))
    for name, (_, ways) in chosen.items():
        work = options.folder / "work" / slug(name)
        figures, absent = measure(ways, options.runs, work, log, options.keep)
        results["steps"][name] = {"figures": figures, "absent": absent}
        save(results, options)
        print("\n".join([*report.rows(name, figures), *report.left_out(absent)]), flush=True)


def measure_growth(options, results, log):
    """Measure steps at several sizes, all sizes of a step in turn."""
    points = {}
    for point in all_points(options.folder, options.size, options.huge):
        if options.wants(point.step):
            points.setdefault(point.step, {})[f"{point.amount:.6g}"] = point
    print("\n".join(report.GROWTH_HEAD))
    for step, sizes in points.items():
        for point in sizes.values():
            timed(point.place.lacking(["none"], products=point.unit == "patch"), log)
        ways = {amount: point.way for amount, point in sizes.items()}
        figures, _ = measure(ways, options.runs, options.folder / "work" / "growth", log)
        for amount, runs in figures.items():
            point = {"amount": sizes[amount].amount, "unit": sizes[amount].unit, "runs": runs}
            results["growth"][f"{step}, {amount}"] = {"step": step, **point}
            print(report.growth_row(step, **point), flush=True)
        save(results, options)


def against(options, results):
    """Print and return what of the chosen steps is worse than the page says."""
    told = last_figures.read(options.against.read_text(encoding="utf-8"))
    steps = {name: step for name, step in results["steps"].items() if options.wants(name)}
    worse = last_figures.worse(steps, told)
    print("\n".join(worse or [f"Nothing is worse than {options.against} says."]))
    return worse


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=10980, help="side of the scenes in pixels")
    parser.add_argument("--runs", type=int, default=5, help="0 measures nothing, for --docs")
    parser.add_argument("--folder", type=Path, help="scenes, figures; default: a temporary one")
    parser.add_argument("--steps", nargs="+", default=[""], help="only those with this in the name")
    parser.add_argument("--growth", action="store_true", help="measure sizes instead of other ways")
    parser.add_argument("--huge", action="store_true", help="grow data sets to twice the side, too")
    parser.add_argument("--keep", action="store_true", help="keep what the ways wrote, in work/")
    text = "write speed.md and its picture, into docs/ or another folder"
    parser.add_argument("--docs", nargs="?", type=Path, const=ROOT / "docs", help=text)
    text = "compare with docs/speed.md, or another page of it"
    page = ROOT / "docs" / "speed.md"
    parser.add_argument("--against", nargs="?", type=Path, const=page, help=text)
    options = parser.parse_args(arguments)
    options.wants = lambda name: any(part.lower() in name.lower() for part in options.steps)
    return options


def main(arguments=None):
    options = parse(arguments)
    check_python()
    with tempfile.TemporaryDirectory() as temporary:
        options.folder = (options.folder or Path(temporary)).resolve()
        options.folder.mkdir(parents=True, exist_ok=True)
        results = load(options)
        if options.runs:
            with (options.folder / "log.txt").open("w") as log:
                (measure_growth if options.growth else measure_steps)(options, results, log)
        worse = against(options, results) if options.against else []
        if options.docs:
            report.write_docs(results, Place(options.folder, options.size), options.docs)
    return bool(worse)


if __name__ == "__main__":
    sys.exit(main())
