"""How much a person's answers teach: the curve of agreement over the number of answers.

usage: python benchmarks/learning.py PAIR … [--answers 20,40,80,160] [--wrong 0.05] [--seeds 3]

A PAIR is a folder with T1.tif, T2.tif and reference.tif (1 change, 0 no change, 255 not labelled).
Answers are taken from the reference, on squares of 3 × 3 pixels, ten at a time: first on either
side of the evidence's threshold, then as `questions` says. Scored is what nobody was asked of.
"""

from __future__ import annotations

import argparse
import runpy
import tempfile
from pathlib import Path

import numpy as np

runpy.run_path(str(Path(__file__).parent.parent / "scripts" / "checkout.py"))["register"]()

from changemining.core.choices.evidence import EvidenceChoice  # noqa: E402
from changemining.core.evidence.evidence import plan_evidence, write_evidence  # noqa: E402
from changemining.core.grid import Window  # noqa: E402
from changemining.core.io.source import inspect  # noqa: E402
from changemining.core.io.vector import rectangle  # noqa: E402
from changemining.core.jobs import finish  # noqa: E402
from changemining.core.learning.features import Features, of_polygons  # noqa: E402
from changemining.core.learning.learning import Answers, learn, questions  # noqa: E402
from changemining.core.masks.threshold import find_threshold, read_histogram  # noqa: E402
from changemining.core.pairs.difference import change_raster  # noqa: E402

SIDE, STEP = 3, 10


def scores(found, true):
    """Return kappa and F1."""
    hit, false, missed = (found & true).sum(), (found & ~true).sum(), (~found & true).sum()
    n = found.size
    right = (n - false - missed) / n
    chance = found.mean() * true.mean() + (1 - found.mean()) * (1 - true.mean())
    return (right - chance) / (1 - chance), 2 * hit / max(2 * hit + false + missed, 1)


def read(path):
    source = inspect(path)
    with source.open() as reader:
        return reader.read(Window(0, 0, *source.grid.shape))[0]


def curve(folder, budgets, wrong, seed, work):
    """Return {answers: (kappa, F1, agreement, the evidence's)}."""
    t1, t2 = folder / "T1.tif", folder / "T2.tif"
    plan = plan_evidence(t1, t2, EvidenceChoice(seed=seed))
    path = work / "evidence.tif"
    finish(write_evidence(plan, path))
    features = Features.of(plan, path)
    threshold = find_threshold(finish(read_histogram(change_raster(path))), "otsu", "gain")
    reference = read(folder / "reference.tif")[0]
    grid = features.grid
    places = [
        (row, col)
        for row in range(0, grid.height - SIDE + 1, SIDE)
        for col in range(0, grid.width - SIDE + 1, SIDE)
    ]
    windows = [Window(row, col, SIDE, SIDE) for row, col in places]
    cut = [reference[row : row + SIDE, col : col + SIDE] for row, col in places]
    labelled = np.array([(one != 255).mean() > 0.5 for one in cut])
    truth = np.array(
        [(one[one != 255] == 1).mean() > 0.5 if (one != 255).any() else False for one in cut]
    )
    squares = [rectangle(grid.bounds(one)) for one in windows]
    rows = finish(of_polygons(features, squares))
    usable = labelled & ~np.isnan(rows).any(axis=1)
    draw = np.random.default_rng(seed)
    evidence = rows[:, features.names.index("evidence")]
    asked, said = [], []

    def ask(numbers):
        for number in numbers:
            asked.append(number)
            said.append(truth[number] != (draw.random() < wrong))

    for side in (evidence >= threshold, evidence < threshold):
        ask(draw.permutation(np.flatnonzero(usable & side))[:STEP])
    with_pixels = _all_pixels(features)
    found = {}
    for budget in range(len(asked), max(budgets) + 1, STEP):
        model = learn(Answers(tuple(features.names), rows[asked], np.array(said)), seed)
        if budget in budgets:
            chance = model.forest.tell(with_pixels).reshape(grid.shape)
            known = reference != 255
            for number in asked:
                row, col = places[number]
                known[row : row + SIDE, col : col + SIDE] = False
            result = scores(chance[known] >= 0.5, reference[known] == 1)
            found[budget] = (*result, model.agreement, model.evidence_agreement)
        told = np.full(len(rows), np.nan)
        told[usable] = model.forest.tell(rows[usable])
        still = np.setdiff1d(np.flatnonzero(usable), asked)
        ask(questions(told, still, STEP, seed + budget))
    return found


def _all_pixels(features):
    grid = features.grid
    with_readers = [source.open() for source in features.sources]
    try:
        values = features.pixels(Window(0, 0, *grid.shape), with_readers)
    finally:
        for reader in with_readers:
            reader.close()
    return np.nan_to_num(values.reshape(len(values), -1).T)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs", nargs="+", type=Path)
    parser.add_argument("--answers", default="20,40,80,160")
    parser.add_argument("--wrong", type=float, default=0.0)
    parser.add_argument("--seeds", type=int, default=3)
    given = parser.parse_args()
    budgets = [int(one) for one in given.answers.split(",")]
    for folder in given.pairs:
        with tempfile.TemporaryDirectory(prefix="changemining-") as work:
            runs = [
                curve(folder, budgets, given.wrong, seed, Path(work))
                for seed in range(1, given.seeds + 1)
            ]
        print(f"{folder.name}, {given.wrong:.0%} wrong, medians of {given.seeds} seeds")
        for budget in budgets:
            kappa, f1, agreement, evidence = np.median([run[budget] for run in runs], axis=0)
            print(
                f"  {budget:4d} answers: kappa {kappa:.3f}  F1 {f1:.3f}  "
                f"out-of-bag {agreement:.3f}  evidence {evidence:.3f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
