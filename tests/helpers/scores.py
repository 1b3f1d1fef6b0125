"""How well a mask or a score agrees with a reference of 1 change, 0 no change, 255 not labelled."""

import numpy as np
import pytest


def kappa(mask, reference):
    """Return Cohen's kappa of a mask where the reference (1, 0, 255) says anything."""
    known = reference != 255
    found, true = np.asarray(mask)[known] == 1, reference[known] == 1
    agreed = np.mean(found == true)
    by_chance = found.mean() * true.mean() + (1 - found.mean()) * (1 - true.mean())
    return (agreed - by_chance) / (1 - by_chance)


def area_under_curve(score, reference):
    """Return how often a changed pixel's score is above an unchanged one's."""
    stats = pytest.importorskip("scipy.stats", reason="SciPy is not installed.")
    known = reference != 255
    ranks, true = stats.rankdata(score[known]), reference[known] == 1
    count = true.sum()
    return (ranks[true].sum() - count * (count + 1) / 2) / (count * (~true).sum())
