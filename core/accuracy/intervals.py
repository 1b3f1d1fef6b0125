"""Intervals of shares: of one binomial count, and of sums over strata."""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import NormalDist

import numpy as np

from ..arrays import Array


def normal_quantile(confidence: float) -> float:
    """Return how many standard errors lie on either side, 1.96 for 95 %."""
    return NormalDist().inv_cdf(0.5 + confidence / 200)


def wilson(share: Array, counts: Array, z: float) -> tuple[Array, Array]:
    """Return the bounds of observed shares of `counts` trials.

    Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, JASA
    22:209–212. It holds where nothing or everything was found, too.
    """
    squared = z * z / counts
    middle = (share + squared / 2) / (1 + squared)
    half = z / (1 + squared) * np.sqrt(share * (1 - share) / counts + squared / (4 * counts))
    return np.minimum(share, middle - half), np.maximum(share, middle + half)


def clopper_pearson(found: int, count: int, confidence: float) -> tuple[float, float]:
    """Return the exact bounds of a share of which `found` of `count` trials were observed.

    Clopper & Pearson 1934, The Use of Confidence or Fiducial Limits Illustrated in the Case of the
    Binomial, Biometrika 26:404–413. Where none or all were found only one side is in doubt and has
    the whole error: no misses in n cells bound the share at 1 − 0.05^(1/n).
    """
    error = 1 - confidence / 100
    if found == 0:
        return 0.0, 1 - error ** (1 / count)
    if found == count:
        return error ** (1 / count), 1.0
    low = _share_where(lambda share: 1 - _at_most(found - 1, count, share) < error / 2)
    high = _share_where(lambda share: _at_most(found, count, share) > error / 2)
    return low, high


def _share_where(holds: Callable[[float], bool]) -> float:
    """Return up to which share something holds that holds for small ones."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def _at_most(found: int, count: int, share: float) -> float:
    """Return the probability of at most `found` of `count` trials."""
    one, other = math.log(share), math.log1p(-share)
    ways = math.lgamma(count + 1)
    return math.fsum(
        math.exp(
            ways - math.lgamma(k + 1) - math.lgamma(count - k + 1) + k * one + (count - k) * other
        )
        for k in range(found + 1)
    )
