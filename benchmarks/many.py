"""What many pairs cost: a simulation of whole regions, and the cost of a pair among few and many.

usage: python benchmarks/many.py simulate [--tiles 1000]    plan and finish; summaries are made up
       python benchmarks/many.py cost [--pairs 1,4,16,64] [--side 1024] [--workers 1,2]

`simulate` makes up what the surveys of tiles of 10 980² pixels say (10 m, in ten UTM zones, each
overlapping its neighbours by 9.8 km), has them planned and finished, and tells seconds and the
memory at its highest. The patches' own files are not there, so none is linked or hashed.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import runpy
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()
sys.path.insert(0, str(ROOT / "tests" / "helpers"))

from changemining.core.affine import Affine  # noqa: E402
from changemining.core.change.chain import ChainChoice  # noqa: E402
from changemining.core.choices.masks import MaskChoice  # noqa: E402
from changemining.core.choices.patches import PatchChoice  # noqa: E402
from changemining.core.choices.scenes import SaviChoice  # noqa: E402
from changemining.core.datasets.sidecars import mosaics  # noqa: E402
from changemining.core.datasets.sidecars import write as beside  # noqa: E402
from changemining.core.datasets.target import Target  # noqa: E402
from changemining.core.grid import Grid  # noqa: E402
from changemining.core.io.crs import parse_crs  # noqa: E402
from changemining.core.jobs import finish as drive  # noqa: E402
from changemining.core.many import finish as finishing  # noqa: E402
from changemining.core.many.cut import cut_key, to_cut  # noqa: E402
from changemining.core.many.engine import build_datasets  # noqa: E402
from changemining.core.many.executors import processes  # noqa: E402
from changemining.core.many.measured import Measured  # noqa: E402
from changemining.core.many.plan import make_plan, read_plan  # noqa: E402
from changemining.core.many.run_folder import (  # noqa: E402
    CUT,
    SURVEY,
    ManyChoice,
    begin,
    mark,
    open_run,
    run_folder_of,
)
from changemining.core.many.survey import DONE, survey_key  # noqa: E402
from changemining.core.many.table import Pair, read_table  # noqa: E402
from changemining.core.patch_grid import PatchGrid  # noqa: E402

SIDE = 10_980


def asked(**more):
    """Return the parameters of a run."""
    return ManyChoice(ChainChoice(SaviChoice(), MaskChoice()), PatchChoice(**more))


def make_up(folder: Path, tiles: int) -> None:
    """Write the summaries of surveys, and then what the cuts tell."""
    from many_pairs import write_pair

    t1, t2 = write_pair(folder, "scene", side=64)
    pairs = [
        Pair(n, f"t{n:04d}", str(t1), str(t2), prefix=f"t{n:04d}") for n in range(1, tiles + 1)
    ]
    choice = asked(max_negative_ratio=3.0)
    run = begin(folder / "set.run", choice, pairs, {})
    random = np.random.default_rng(1)
    layer = {"kind": "image", "bands": ["B04", "B08"], "dtype": "uint16", "nodata": 0.0}
    layers = [{"name": name, **layer, "scale": 1e-4, "offset": 0.0} for name in ("T1", "T2")]
    classes = [{"id": n, "name": name, "color": [n, n, n]} for n, name in enumerate(("no", "yes"))]
    more = {"bands": ["change"], "dtype": "uint8", "nodata": 255, "ignore": 255}
    layers.append({"name": "Change", "kind": "label", **more, "classes": classes})
    for number, pair in enumerate(pairs):
        zone, place = number % 10, number // 10
        corner = 300_000 + 100_000 * (place % 4), 8_000_000 + 100_000 * (place // 4)
        crs = f"EPSG:{32718 + zone}"
        transform = Affine(10, 0, corner[0], 0, -10, corner[1])
        grid = Grid(parse_crs(crs), transform, (SIDE, SIDE))
        patches = PatchGrid(grid, prefix=pair.prefix).patches()
        changed = (random.random(len(patches)) < 0.1) * random.integers(1, 4000, len(patches))
        measured = Measured(
            np.array([(one.row, one.col, *one.window) for one in patches], np.int32),
            np.stack([128 * 128 - changed, changed], axis=1).astype(np.int32),
            np.zeros(len(patches), np.int32),
            np.zeros(len(patches), np.uint8),
            random.integers(0, 1 << 63, len(patches), np.uint64) * np.uint64(2),
            finishing_cells(grid, patches, choice.cell),
        )
        measured.write(run.pair_folder(pair))
        about = {"crs": crs, "transform": list(transform), "shape": [SIDE, SIDE]}
        result = {
            "state": DONE,
            "message": "",
            "grid": about,
            "layers": layers,
            "dates": {"T1": "2019-08-01", "T2": "2024-08-01"},
            "bands": {"T1": ["B04", "B08"], "T2": ["B04", "B08"]},
            "classes": {"0": "no", "1": "yes"},
            "dropped": {"considered": len(patches)},
            "inputs": {"T1": [{"name": "T1.tif", "sha256": "0" * 64, "bytes": 1}]},
            "parameters": {"SIZE": 128, "PREFIX": pair.prefix},
            "told": {"threshold": 0.2, "areas": {"only": None, "zones": [], "closed_only": False}},
            "patches": len(patches),
            "changed": int((changed > 0).sum()),
        }
        mark(run.pair_folder(pair), SURVEY, survey_key(run, pair), result)


def finishing_cells(grid, patches, side):
    """Return the cells of patches as a survey does."""
    from changemining.core.many.cells import cells_of

    return cells_of(grid, [one.window for one in patches], side)


def make_up_cuts(folder: Path) -> None:
    """Say of all pairs that they were cut as the plan wants."""
    run = open_run(folder / "set.run")
    plan = read_plan(run)
    moments = [10, 2000.0, 100.0, 1.0, 9000.0]
    labels = [[[0] * 256, [0] * 256]]
    for pair in run.pairs:
        key = survey_key(run, pair)
        chosen = to_cut(run, pair, plan, key)
        told = {"patches": len(chosen.splits), "tally": [[[moments] * 2] * 2, labels]}
        done = {"state": DONE, "message": "", **told}
        mark(run.pair_folder(pair), CUT, cut_key(run, key, chosen), done)


def measured_step(folder: Path, step: str) -> None:
    """Plan, or finish; print seconds and the memory at its highest."""
    start = time.monotonic()
    run = open_run(folder / "set.run")
    told = {}
    if step == "plan":
        make_plan(run)
    else:
        finishing._Gathering._bring = lambda *_: None
        mosaics.MOST_SHOWN = beside.MOST_SHOWN = 0
        made = drive(finishing.finish(run, read_plan(run), Target(folder / "set")))
        record = json.loads((folder / "set" / "dataset.json").read_text())
        told = {
            **record["counts"]["splits"],
            "leakage": record["leakage"],
            "n": made.dataset.patches,
        }
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    spent = f"{time.monotonic() - start:.1f} s, of the processor {time.process_time():.1f} s"
    load = os.getloadavg()[0]
    print(f"{step}: {spent}, {memory:.0f} MB, load {load:.1f} {told}", flush=True)


def simulate(tiles: int) -> None:
    with tempfile.TemporaryDirectory(prefix="many-") as name:
        for step in ("make-up", "plan", "cuts", "finish"):
            words = [sys.executable, __file__, "step", step, "--folder", name]
            subprocess.run([*words, "--tiles", str(tiles)], check=True)


def cost(counts: list[int], side: int, workers: list[int]) -> None:
    """Print what a pair costs among few and many, and what of it is planning and finishing."""
    from many_pairs import write_pairs

    for count in counts:
        for number in workers:
            with tempfile.TemporaryDirectory(prefix="many-") as name:
                folder = Path(name)
                table = write_pairs(folder, count, side=side)
                target = Target(folder / "set")
                run = begin(run_folder_of(target.path), asked(), read_table(table), {})
                clocks = Clocks()
                for fraction in build_datasets(run, target, processes(number)):
                    clocks.look(fraction)
                print(f"{count} pairs, {number} workers: {clocks.told(count)}", flush=True)


class Clocks:
    """What a run takes: seconds, and those of processors, which other work does not lengthen."""

    def __init__(self) -> None:
        self.start, self.before = time.monotonic(), self.children()
        self.at = {0.55: self.now(), 0.85: self.now()}
        self.planned = None

    @staticmethod
    def now():
        return time.monotonic(), time.process_time()

    @staticmethod
    def children():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    def look(self, fraction) -> None:
        """Remember when surveys, the plan and the cuts had ended."""
        if not isinstance(fraction, float):
            return
        if fraction > 0.55 and self.planned is None:
            self.planned = self.now()
        for end in self.at:
            if fraction <= end:
                self.at[end] = self.now()

    def told(self, count: int) -> str:
        end, planned = self.now(), self.planned or self.at[0.55]
        plan = [b - a for a, b in zip(self.at[0.55], planned)]
        finish = [b - a for a, b in zip(self.at[0.85], end)]
        seconds, processor = end[0] - self.start, self.children() - self.before + end[1]
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        passes = ", ".join(
            f"{name} {took[0] / seconds:.1%} ({took[1] / processor:.1%})"
            for name, took in (("plan", plan), ("finish", finish))
        )
        return (
            f"{seconds / count:.2f} s a pair ({processor / count:.2f} s of processors); {passes}; "
            f"{memory:.0f} MB, a worker {worker:.0f} MB; load {os.getloadavg()[0]:.1f}"
        )


def numbers(text: str) -> list[int]:
    return [int(one) for one in text.split(",")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["simulate", "cost", "step"])
    parser.add_argument("step", nargs="?")
    parser.add_argument("--tiles", type=int, default=1000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--pairs", type=numbers, default=[1, 4, 16, 64])
    parser.add_argument("--side", type=int, default=1024)
    parser.add_argument("--workers", type=numbers, default=[1, 2])
    given = parser.parse_args()
    if given.what == "simulate":
        simulate(given.tiles)
    elif given.what == "cost":
        cost(given.pairs, given.side, given.workers)
    elif given.step == "make-up":
        make_up(given.folder, given.tiles)
    elif given.step == "cuts":
        make_up_cuts(given.folder)
    else:
        measured_step(given.folder, given.step)


if __name__ == "__main__":
    main()
