"""Masks: thresholds, which change counts, and what nobody reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .word import Word


class Method(Word):
    """How a threshold is found; see :func:`..masks.threshold.find_threshold`."""

    OTSU = "otsu"
    FIXED = "fixed"
    TRIANGLE = "triangle"
    LI = "li"
    YEN = "yen"
    KITTLER = "kittler"
    SIGMA = "sigma"
    MAD = "mad"
    PERCENTILE = "percentile"


#: VALUE where the user gives none; the other methods have none.
DEFAULT_VALUES: Mapping[str, float] = {
    Method.FIXED.value: 0.15,
    Method.SIGMA.value: 2.0,
    Method.MAD.value: 3.0,
    Method.PERCENTILE.value: 95.0,
}


class Direction(Word):
    """Which change counts."""

    LOSS = "loss"
    GAIN = "gain"
    BOTH = "both"


@dataclass(frozen=True)
class MaskChoice:
    """How the mask is made.

    Attributes
    ----------
    seed_value
        Keep only regions with a magnitude of at least this somewhere (hysteresis); 0: keep all.
    min_area, fill_holes
        Regions of change, and of no change within it, below so many pixels go, holes first where
        the two differ; 0: none.
    """

    method: str = Method.OTSU.value
    value: float | None = None
    direction: str = Direction.LOSS.value
    seed_value: float = 0.0
    min_area: int = 9
    fill_holes: int = 9


class ThresholdOf(Word):
    """Whose histogram tells the threshold where there are many pairs."""

    PAIR = "pair"
    POOLED = "pooled"


class Unreviewed(Word):
    """What becomes of candidates that nobody reviewed; auto: ignore once a review has begun."""

    AUTO = "auto"
    CHANGE = "change"
    IGNORE = "ignore"
    NOCHANGE = "nochange"
