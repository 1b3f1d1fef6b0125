"""How far reviewers agree: the share of equal verdicts, and Cohen's kappa."""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import numpy as np

from ..arrays import Array

#: Verdicts on a polygon; a reviewer who is unsure, or has not come to it, gave none.
NO_VERDICT, UNCHANGED, CHANGED = -1, 0, 1


class Agreement(NamedTuple):
    """How far reviewers agree on some polygons.

    Attributes
    ----------
    polygons
        All of them.
    judged
        Those with a verdict of two reviewers or more.
    agreed
        Those of the judged whose verdicts are all the same.
    share
        Equal verdicts among the polygons that both judged, 0 to 1; the mean over all pairs of
        reviewers. None where no two judged the same polygon.
    kappa
        Cohen's kappa, for more than two reviewers the mean over their pairs. None where it is not
        defined for any.
    """

    polygons: int
    judged: int
    agreed: int
    share: float | None
    kappa: float | None


def cohen_kappa(table: Array) -> float | None:
    """Return Cohen's kappa of a table of counts, one reviewer's verdicts by the other's.

    Agreement beyond what is to be expected from how often either gives each verdict: 1 is
    perfect, 0 what chance gives. None where the table is empty, or both always gave the same
    one verdict, which leaves chance nothing to be measured against.

    Cohen 1960, A Coefficient of Agreement for Nominal Scales, Educational and Psychological
    Measurement 20(1), 37–46.
    """
    total = table.sum()
    if not total:
        return None
    observed = np.trace(table) / total
    expected = float(table.sum(axis=0) @ table.sum(axis=1)) / total**2
    return None if expected == 1 else float((observed - expected) / (1 - expected))


def kappa_error(table: Array) -> float | None:
    """Return the standard error of :func:`cohen_kappa` in a large sample; None where that is.

    Fleiss, Cohen & Everitt 1969, Large Sample Standard Errors of Kappa and Weighted Kappa,
    Psychological Bulletin 72(5), 323–327, equation 13.
    """
    kappa = cohen_kappa(table)
    if kappa is None:
        return None
    count = table.sum()
    shares = table / count
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    expected, other = float(rows @ columns), 1 - kappa
    same = np.diag(shares) @ (1 - (rows + columns) * other) ** 2
    apart = shares * (columns[:, None] + rows) ** 2
    different = other**2 * (apart.sum() - np.trace(apart))
    variance = same + different - (kappa - expected * other) ** 2
    return float(np.sqrt(max(variance, 0) / count) / (1 - expected))


def differing(verdicts: Array) -> Array:
    """Return of which polygons the verdicts (polygons, reviewers) differ, (polygons,) bool."""
    differ: Array = (verdicts == CHANGED).any(axis=1) & (verdicts == UNCHANGED).any(axis=1)
    return differ


def agreement(verdicts: Array) -> Agreement:
    """Return how far reviewers agree; `verdicts` is (polygons, reviewers) int."""
    shares: list[float] = []
    kappas: list[float] = []
    for one, other in combinations(verdicts.T, 2):
        both = (one != NO_VERDICT) & (other != NO_VERDICT)
        table = np.zeros((2, 2), np.int64)
        np.add.at(table, (one[both], other[both]), 1)
        if both.any():
            shares.append(np.trace(table) / both.sum())
        kappa = cohen_kappa(table)
        if kappa is not None:
            kappas.append(kappa)
    judged = (verdicts != NO_VERDICT).sum(axis=1) >= 2
    return Agreement(
        len(verdicts),
        int(judged.sum()),
        int((judged & ~differing(verdicts)).sum()),
        float(np.mean(shares)) if shares else None,
        float(np.mean(kappas)) if kappas else None,
    )
