"""Accuracy and area from a judged stratified sample.

Strata that are the map's classes: Olofsson et al. 2013 (Remote Sensing of Environment 129:122–131)
and 2014 (148:42–57). Any other strata: Stehman 2014 (International Journal of Remote Sensing
35:4923–4939), of which the former are a special case; equations are his.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from .intervals import wilson


class Estimate(NamedTuple):
    """An estimate and its interval.

    Attributes
    ----------
    se
        Standard error.
    margin
        Standard errors of the confidence that is asked for: the ± of the papers.
    low, high
        The interval.
    by_score
        Whether that is not the estimate ± `margin`, see :class:`Sample`.
    """

    value: float
    se: float
    margin: float
    low: float
    high: float
    by_score: bool = False

    def times(self, factor: float) -> Estimate:
        """Return the same in another unit."""
        value, se, margin, low, high = (factor * number for number in self[:5])
        return Estimate(value, se, margin, low, high, self.by_score)


class _Total(NamedTuple):
    """The total of something over all strata.

    Attributes
    ----------
    variance
        Of the total, equation 25 without its 1/N².
    down, up
        Distances to the bounds that the scores of the strata give.
    silent_down, silent_up
        What of these comes from strata whose variance is nought.
    """

    value: float
    variance: float
    down: float
    up: float
    silent_down: float
    silent_up: float


@dataclass(frozen=True)
class Sample:
    """Judged units of a stratified random sample without replacement.

    The intervals are the estimate ± z standard errors, as the papers have it. These count nought
    for a stratum whose points were all judged alike, however much of another kind it may hold.
    Where such strata might hold more than the interval is wide, it comes from the strata's score
    intervals (Wilson 1927), joined by the method of variance estimates recovery (Zou & Donner 2008,
    Statistics in Medicine 27:1693–1702; Zou, Huang & Zhang 2009, Computational Statistics & Data
    Analysis 53:1080–1085): it is not symmetrical then, and covers as often as it says.

    Attributes
    ----------
    units, areas
        All of each stratum: how many, and their area; (strata,) float64.
    stratum
        The place of each judged unit's stratum, (judged,) int.
    weights
        The area of each judged unit, in any unit, (judged,) float64.
    mapped, reference
        Class of the map, and as judged, (judged,) int.
    z
        Standard errors on either side.
    """

    units: Array
    areas: Array
    stratum: Array
    weights: Array
    mapped: Array
    reference: Array
    z: float

    @property
    def counts(self) -> Array:
        """How many units of each stratum are judged, (strata,) int."""
        return np.bincount(self.stratum, minlength=len(self.units))

    @property
    def area(self) -> float:
        """The area of all strata."""
        return float(self.areas.sum())

    def counted(self, classes: list[int]) -> Array:
        """Return the error matrix in judged units, (map classes, reference classes) int."""
        return np.array(
            [[int(np.sum((self.mapped == i) & (self.reference == j))) for j in classes]
             for i in classes]
        )  # fmt: skip

    def matrix(self, classes: list[int]) -> Array:
        """Return the error matrix in shares of the area, equation 16; (map, reference)."""
        return np.array(
            [[self._sum((self.mapped == i) & (self.reference == j)) for j in classes]
             for i in classes]
        ) / self.area  # fmt: skip

    def overall(self) -> Estimate:
        """Return the overall accuracy, equation 12."""
        return self._share(self.mapped == self.reference)

    def reference_area(self, one: int) -> Estimate:
        """Return the area of a class as judged, in the unit of `areas`: equation 14."""
        return self._share(self.reference == one).times(self.area)

    def mapped_area(self, one: int) -> float:
        """Return the area that the map has of a class; exact where strata lie within classes."""
        return self._sum(self.mapped == one)

    def users(self, one: int) -> Estimate | None:
        """Return the user's accuracy of a class, equation 20; None where the map has none."""
        mapped, judged = self.mapped == one, self.reference == one
        return self._ratio((mapped, judged), (mapped, ~judged))

    def producers(self, one: int) -> Estimate | None:
        """Return the producer's accuracy of a class, equation 22; None where none is judged so."""
        mapped, judged = self.mapped == one, self.reference == one
        return self._ratio((mapped, judged), (~mapped, judged))

    def _means(self, values: Array) -> Array:
        """Return the mean of a judged unit's values in each stratum, (strata,)."""
        return np.bincount(self.stratum, values * self._relative, len(self.units)) / self.counts

    @property
    def _relative(self) -> Array:
        """The judged units' areas by the mean of their stratum."""
        means = np.bincount(self.stratum, self.weights, len(self.units)) / self.counts
        relative: Array = self.weights / means[self.stratum]
        return relative

    def _sum(self, values: Array) -> float:
        return float(self.areas @ self._means(values))

    def _scale(self) -> Array:
        """Return what the variance of a stratum's values counts in that of a total."""
        counts = self.counts
        scale: Array = self.areas**2 * np.maximum(0, 1 - counts / self.units) / counts
        return scale

    def _variance(self, values: Array) -> float:
        """Return the variance of a total; a lone unit's stratum has the greatest possible one."""
        counts, means = self.counts, self._means(values)
        apart = (values * self._relative - means[self.stratum]) ** 2
        squares = np.bincount(self.stratum, apart, len(counts))
        spread = np.where(counts > 1, squares / np.maximum(counts - 1, 1), 0.25)
        return float(self._scale() @ spread)

    def _total(self, mapped: Array, judged: Array) -> _Total:
        """Return the total of units that the map, and the judge, has of a kind, (judged,) bool.

        A stratum where the map has none of it leaves nothing in doubt.
        """
        inside = mapped & judged
        values = inside.astype(np.float64)
        counts, means = self.counts, np.clip(self._means(values), 0, 1)
        low, high = wilson(means, counts, self.z)
        # The score takes the units for many; of few units fewer are in doubt.
        possible = np.bincount(self.stratum, mapped, len(counts)) > 0
        scale = self._scale() * counts * possible
        down, up = scale * (means - low) ** 2, scale * (high - means) ** 2
        silent = (np.bincount(self.stratum, inside, len(counts)) % counts) == 0
        return _Total(
            float(self.areas @ means),
            self._variance(values),
            *(math.sqrt(float(one.sum())) for one in (down, up, down[silent], up[silent])),
        )

    def _share(self, inside: Array) -> Estimate:
        total = self._total(np.ones(inside.shape, bool), inside)
        se, most = math.sqrt(total.variance), self.area
        silent = max(total.silent_down, total.silent_up)
        estimate = self._interval(
            total.value, se, silent, total.value - total.down, total.value + total.up, most
        )
        return estimate.times(1 / most)

    def _ratio(self, of: tuple[Array, Array], other: tuple[Array, Array]) -> Estimate | None:
        """Return the share that `of` has in both, equations 27 and 28; see :meth:`_total`."""
        right, wrong = self._total(*of), self._total(*other)
        divisor = right.value + wrong.value
        if not divisor:
            return None
        share = right.value / divisor
        part, rest = (np.logical_and(*each).astype(np.float64) for each in (of, other))
        residuals = part - share * (part + rest)
        se = math.sqrt(self._variance(residuals)) / divisor
        # How the share moves with either total.
        slopes = (1 - share) / divisor, share / divisor
        silent = max(
            math.hypot(slopes[0] * right.silent_down, slopes[1] * wrong.silent_up),
            math.hypot(slopes[0] * right.silent_up, slopes[1] * wrong.silent_down),
        )
        low = _moved(right.value, wrong.value, slopes, -right.down, wrong.up)
        high = _moved(right.value, wrong.value, slopes, right.up, -wrong.down)
        return self._interval(share, se, silent, low, high, 1.0)

    def _interval(
        self, value: float, se: float, silent: float, low: float, high: float, most: float
    ) -> Estimate:
        margin = self.z * se
        by_score = silent > margin
        if not by_score:
            low, high = value - margin, value + margin
        return Estimate(value, se, margin, max(0.0, low), min(most, high), by_score)


def _moved(
    right: float, wrong: float, slopes: tuple[float, float], step: float, other: float
) -> float:
    """Return the share of `right` in both where each moves as far as its part in the doubt goes."""
    parts = abs(slopes[0] * step), abs(slopes[1] * other)
    length = math.hypot(*parts)
    if not length:
        return right / (right + wrong)
    right = max(0.0, right + step * parts[0] / length)
    wrong = max(0.0, wrong + other * parts[1] / length)
    return right / (right + wrong) if right + wrong else 0.0
