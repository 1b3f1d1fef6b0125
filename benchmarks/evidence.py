"""What each kind of evidence finds by itself: kappa of Otsu's mask and area under the curve.

usage: python benchmarks/evidence.py [PAIR …] [--size 400] [--seeds 3]

A PAIR is a folder with T1.tif, T2.tif and reference.tif (1 change, 0 no change, 255 not labelled).
Without any, both made-up landscapes are looked at, medians over seeds 1, 2, ….
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
from learning import read, scores

from changemining.core.choices.evidence import EvidenceChoice, EvidenceMethod
from changemining.core.choices.masks import Direction
from changemining.core.evidence.evidence import plan_evidence, write_evidence
from changemining.core.generator.cover import BANDS
from changemining.core.generator.synthetic import Landscape, SyntheticPair, write_pair
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.pairs.difference import plan_from_files, write_scene_difference


def area_under_curve(score, true):
    """Return how often a changed pixel's score is above an unchanged one's."""
    _, places, counts = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    changed = true.sum()
    return (ranks[true].sum() - changed * (changed + 1) / 2) / (changed * (~true).sum())


def found(t1, t2, reference, work):
    """Return {evidence: (kappa, area under the curve)}."""
    result = {}

    def judge(name, path, score, **choice):
        finish(write_mask(plan_mask(path, **choice), work / "mask.tif"))
        known = (reference != 255) & ~np.isnan(score)
        true = reference[known] == 1
        mask = read(work / "mask.tif")[0][known] == 1
        result[name] = scores(mask, true)[0], area_under_curve(score[known], true)

    difference = work / "difference.tif"
    finish(write_scene_difference(plan_from_files(t1, t2), difference))
    change = read(difference)[0]
    judge("savi loss", difference, -change, direction=Direction.LOSS)
    judge("savi both", difference, np.abs(change), direction=Direction.BOTH)
    for method in EvidenceMethod.words():
        path = work / f"{method}.tif"
        finish(write_evidence(plan_evidence(t1, t2, EvidenceChoice(method=method)), path))
        judge(method, path, read(path)[0])
    return result


def tell(name, runs):
    print(name)
    for evidence in runs[0]:
        kappa, area = np.array([run[evidence] for run in runs]).T
        each = " ".join(f"{one:.3f}" for one in kappa) if len(runs) > 1 else ""
        medians = f"kappa {np.median(kappa):.3f}  AUC {np.median(area):.3f}"
        print(f"  {evidence:14s} {medians}  {each}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs", nargs="*", type=Path)
    parser.add_argument("--size", type=int, default=400)
    parser.add_argument("--seeds", type=int, default=3)
    given = parser.parse_args()
    for folder in given.pairs:
        with tempfile.TemporaryDirectory(prefix="changemining-") as work:
            reference = read(folder / "reference.tif")[0]
            one = found(folder / "T1.tif", folder / "T2.tif", reference, Path(work))
        tell(folder.name, [one])
    for landscape in () if given.pairs else Landscape.words():
        runs = []
        for seed in range(1, given.seeds + 1):
            pair = SyntheticPair((given.size,) * 2, seed, BANDS, landscape=landscape)
            with tempfile.TemporaryDirectory(prefix="changemining-") as work:
                paths = finish(write_pair(pair, work))
                runs.append(found(paths.t1, paths.t2, read(paths.truth)[0], Path(work)))
        tell(f"{landscape}, {given.size} × {given.size}, medians of {given.seeds} seeds", runs)


if __name__ == "__main__":
    main()
