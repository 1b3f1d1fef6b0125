"""Where change begins: a threshold on the magnitude of an index difference.

The magnitude of a loss is −difference of the pixels that lost, that of a gain the difference
of those that gained, that of both the absolute difference. A pixel is change where its
magnitude reaches the threshold.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..choices.masks import DEFAULT_VALUES, Direction, MaskChoice, Method
from ..choices.scenes import SaviChoice
from ..errors import InputError, nothing_valid
from ..grid import Window
from ..io.blocks import in_blocks
from ..io.output import TAG_PREFIX
from ..io.source import Reader, Source
from ..jobs import Job
from ..messages import say
from ..pairs.difference import is_evidence
from ..statistics import Histogram, Moments, quantile

#: Bins of the histogram that the automatic methods look at, scikit-image's number.
BINS = 256
#: With a smaller soil factor the index has no bounds where reflectance is a little below 0.
_LEAST_SOIL = 0.25


@dataclass(frozen=True)
class ChangeHistogram:
    """What one pass over a difference tells: everything the methods need.

    Attributes
    ----------
    centres, counts
        Fine bins of the signed difference, ascending.
    moments
        Exact statistics of the signed difference; of nothing where they were not asked for.
    width
        Of a bin; its lower edge belongs to it.
    """

    centres: Array
    counts: Array
    moments: Moments
    width: float

    @classmethod
    def of(cls, histogram: Histogram, moments: Moments) -> ChangeHistogram:
        """Return what was gathered, of one difference or of several."""
        return cls(*histogram.bins(), moments, histogram.width)

    def magnitudes(self, direction: str) -> tuple[Array, Array]:
        """Return (centres, counts) of the magnitudes in one direction, ascending."""
        loss, gain = self.centres < 0, self.centres > 0
        if direction == Direction.GAIN:
            return self.centres[gain], self.counts[gain]
        lost = -self.centres[loss][::-1], self.counts[loss][::-1]
        if direction == Direction.LOSS:
            return lost
        centres = np.concatenate([lost[0], self.centres[gain]])
        counts = np.concatenate([lost[1], self.counts[gain]])
        order = np.argsort(centres, kind="stable")
        return centres[order], counts[order]


def read_histogram(
    source: Source,
    look: Callable[[Window, Array], None] | None = None,
    with_moments: bool = True,
) -> Job[ChangeHistogram]:
    """Read a difference once and return its histogram; see :func:`gather_histogram`."""
    return ChangeHistogram.of(*(yield from gather_histogram(source, look, with_moments)))


def gather_histogram(
    source: Source,
    look: Callable[[Window, Array], None] | None = None,
    with_moments: bool = True,
) -> Job[tuple[Histogram, Moments]]:
    """Read a difference once and return what can be merged with that of others.

    Parameters
    ----------
    with_moments
        Whether "sigma" is to be found in it: its moments take a third of the time.
    look
        Called as ``look(window, values)`` for every block, in one of several threads: (rows,
        columns) float32, NaN where invalid.

    Raises
    ------
    InputError
        No pixel is valid, or all have the same value.
    """
    histogram, moments = Histogram(), Moments()
    windows, magnitudes = source.windows(), is_evidence(source)

    def read(window: Window, reader: Reader) -> tuple[Histogram, Moments]:
        values = reader.read_scaled(window, source.bands[0])
        if look is not None:
            look(window, values)
        # Of evidence, 0 is what went against its direction: no measure of anything.
        valid = values > 0 if magnitudes else ~np.isnan(values)
        values = values.ravel() if valid.all() else values[valid]
        seen = Histogram()
        seen.add(values)
        return seen, Moments.of_known(values) if with_moments else Moments()

    with contextlib.closing(in_blocks([source], read, windows)) as blocks:
        for number, (_, seen) in enumerate(blocks, 1):
            histogram.merge(seen[0])
            moments.merge(seen[1])
            yield number / len(windows)
    known = histogram.minimum <= histogram.maximum
    minimum, maximum = (histogram.minimum, histogram.maximum) if known else (np.nan, np.nan)
    check_varied(np.array(minimum), np.array(maximum), source.name)
    return histogram, moments


def check_varied(minima: Array, maxima: Array, name: str) -> None:
    """Raise :class:`InputError` where a difference is all no data, or all of one value.

    Parameters
    ----------
    minima, maxima
        Of its blocks; NaN where nothing is valid.
    """
    minimum, maximum = np.fmin.reduce(minima, axis=None), np.fmax.reduce(maxima, axis=None)
    if np.isnan(minimum):
        raise InputError(nothing_valid(name))
    if minimum == maximum:
        raise InputError(
            say(
                "All valid pixels of {name} have the same value ({minimum:.6g}): there is no "
                "change to find. Check that T1 and T2 are two different dates.",
                name=name,
                minimum=minimum,
            )
        )


def check_index(lowest: float, highest: float, source: Source) -> None:
    """Raise :class:`InputError` where values reach farther than a difference of SAVI can."""
    most, worst = most_of(source), lowest if -lowest > highest else highest
    if abs(worst) > most * (1 + 1e-3):
        raise InputError(
            say(
                "{source} holds {worst:.6g}, and no difference of SAVI is beyond ±{most:g}: "
                "it holds no data that it does not say (set its no data value), or is no "
                "SAVI difference.",
                source=source.name,
                worst=worst,
                most=most,
            )
        )


def most_of(source: Source) -> float:
    """Return the largest magnitude of a difference of SAVI: each date's is at most 1 + L.

    That holds of reflectances above −L/2, so of no index with a small L, and evidence has no end.
    """
    if is_evidence(source):
        return math.inf
    factor = source.tags.get(TAG_PREFIX + "SOIL_FACTOR")
    try:
        soil = float(factor) if factor is not None else SaviChoice.soil_factor
    except ValueError:
        soil = SaviChoice.soil_factor
    return 2 * (1 + soil) if soil >= _LEAST_SOIL else math.inf


def coarse(centres: Array, counts: Array) -> tuple[Array, Array]:
    """Gather fine bins into :data:`BINS` equal ones from the least to the largest value."""
    counts, edges = np.histogram(centres, BINS, weights=counts)
    return (edges[:-1] + edges[1:]) / 2, counts


def otsu(centres: Array, counts: Array) -> float:
    """Greatest variance between classes. Otsu 1979, IEEE Trans. SMC 9:62–66."""
    below, above = np.cumsum(counts), np.cumsum(counts[::-1])[::-1]
    weighted = counts * centres
    with np.errstate(divide="ignore", invalid="ignore"):
        mean_below = np.cumsum(weighted) / below
        mean_above = (np.cumsum(weighted[::-1]) / above[::-1])[::-1]
        between = below[:-1] * above[1:] * (mean_below[:-1] - mean_above[1:]) ** 2
    return float(centres[np.nanargmax(between)])


def triangle(centres: Array, counts: Array) -> float:
    """Farthest from the line between peak and tail. Zack et al. 1977, J. Histochem.
    Cytochem. 25:741–753.
    """
    used = np.flatnonzero(counts)
    peak, first, last = int(np.argmax(counts)), int(used[0]), int(used[-1])
    if first == last:
        return float(centres[peak])
    long_tail_left = peak - first >= last - peak
    if long_tail_left:
        counts = counts[::-1]
        peak, last = counts.size - 1 - peak, counts.size - 1 - first
    steps = np.arange(last - peak)
    length = np.hypot(counts[peak], last - peak)
    distance = counts[peak] / length * steps - (last - peak) / length * (
        counts[peak] - counts[peak + steps]
    )
    # The line falls from the peak to the tail; bins lie below it.
    found = peak + int(np.argmax(-distance))
    return float(centres[counts.size - 1 - found if long_tail_left else found])


def li(centres: Array, counts: Array) -> float:
    """Least cross entropy. Li & Tam 1998, Pattern Recognition Letters 19:771–776."""
    shift = centres[0]
    values, weighted = centres - shift, (centres - shift) * counts
    tolerance = np.diff(values).min() / 2
    new, old = float(weighted.sum() / counts.sum()), np.inf
    for _ in range(1000):
        if abs(new - old) <= tolerance:
            break
        old = new
        above = values > old
        mean_above = weighted[above].sum() / counts[above].sum()
        mean_below = weighted[~above].sum() / counts[~above].sum()
        if mean_below == 0:
            break
        new = float((mean_below - mean_above) / (np.log(mean_below) - np.log(mean_above)))
    return new + float(shift)


def yen(centres: Array, counts: Array) -> float:
    """Greatest correlation. Yen, Chang & Chang 1995, IEEE Trans. Image Processing 4:370–378."""
    share = counts / counts.sum()
    below = np.cumsum(share)
    squares_below = np.cumsum(share**2)
    squares_above = np.cumsum(share[::-1] ** 2)[::-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        criterion = np.log(
            (below[:-1] * (1 - below[:-1])) ** 2 / (squares_below[:-1] * squares_above[1:])
        )
    criterion[~np.isfinite(criterion)] = -np.inf
    return float(centres[np.argmax(criterion)])


def kittler(centres: Array, counts: Array) -> float:
    """Minimum error of two normal classes. Kittler & Illingworth 1986, Pattern Recogn. 19:41–47.

    J = 1 + 2 (P₁ ln σ₁ + P₂ ln σ₂) − 2 (P₁ ln P₁ + P₂ ln P₂), over splits where both classes
    have a spread; the lower class includes the returned bin.
    """
    share = counts / counts.sum()

    def class_statistics(p: Array, x: Array) -> tuple[Array, Array]:
        weight = np.cumsum(p)
        with np.errstate(divide="ignore", invalid="ignore"):
            mean = np.cumsum(p * x) / weight
            variance = np.cumsum(p * x * x) / weight - mean**2
        return weight, variance

    p1, v1 = (a[:-1] for a in class_statistics(share, centres))
    p2, v2 = (a[::-1][1:] for a in class_statistics(share[::-1], centres[::-1]))
    # Rounding leaves a trace of variance where a class is a single bin.
    least = (centres[1] - centres[0]) ** 2 * 1e-6
    usable = (v1 > least) & (v2 > least)
    if not usable.any():
        raise InputError(
            say(
                "The minimum-error method (kittler) finds no two classes in this difference: "
                "use another METHOD."
            )
        )
    p1, p2, v1, v2 = p1[usable], p2[usable], v1[usable], v2[usable]
    error = 1 + p1 * np.log(v1) + p2 * np.log(v2) - 2 * (p1 * np.log(p1) + p2 * np.log(p2))
    return float(centres[:-1][usable][np.argmin(error)])


_FROM_COARSE: dict[str, Callable[[Array, Array], float]] = {
    "otsu": otsu,
    "triangle": triangle,
    "yen": yen,
    "kittler": kittler,
}


def value_of(method: str, value: float | None) -> float | None:
    """Return VALUE as `method` uses it, its default where None; None for methods without one.

    Raises
    ------
    InputError
        The value is outside what the method allows.
    """
    Method.check("METHOD", method)
    if method not in DEFAULT_VALUES:
        return None
    value = DEFAULT_VALUES[method] if value is None else float(value)
    if not (np.isfinite(value) and value > 0) or (method == "percentile" and value >= 100):
        limits = say("between 0 and 100") if method == "percentile" else say("more than 0")
        raise InputError(
            say(
                "VALUE is {value:g}: for METHOD {method} it must be {limits}.",
                value=value,
                method=method,
                limits=limits,
            )
        )
    return value


def find_threshold(
    histogram: ChangeHistogram,
    method: str,
    direction: str = MaskChoice.direction,
    value: float | None = None,
) -> float:
    """Return the threshold as a magnitude > 0.

    Parameters
    ----------
    method
        otsu, triangle, li, yen, kittler look at the magnitudes' histogram; "sigma" is mean ± k·σ
        and "mad" median ± k·1.4826·MAD of the signed difference, towards `direction` (for "both"
        the side farther from 0); "percentile" is of the magnitudes; "fixed" is `value` itself.
    value
        The threshold, k, or the percentile; see :data:`DEFAULT_VALUES`.

    Raises
    ------
    InputError
        No pixel changes in `direction`, or the method yields no magnitude above 0.
    """
    Direction.check("DIRECTION", direction)
    number = value_of(method, value) or 0.0  # who has none does not look at it
    if method == "fixed":
        return number
    if method in ("sigma", "mad"):
        centre, spread = histogram.moments.mean, histogram.moments.std
        if method == "mad":
            centre, spread = _median_and_mad(histogram)
        towards = {"loss": -centre, "gain": centre, "both": abs(centre)}[direction]
        threshold = towards + number * spread
    else:
        centres, counts = histogram.magnitudes(direction)
        if centres.size < 2:
            raise InputError(
                say(
                    "No {direction} of different strengths is in this difference: use "
                    "another DIRECTION or METHOD=fixed.",
                    direction=direction if direction != "both" else "change",
                )
            )
        if method == "percentile":
            threshold = quantile(centres, counts, number / 100)
        elif method == "li":
            threshold = li(centres, counts)
        else:
            threshold = _FROM_COARSE[method](*coarse(centres, counts))
    if not (np.isfinite(threshold) and threshold > 0):
        raise InputError(
            say(
                "METHOD {method} gives {threshold:.4g} for {direction}, which is no "
                "magnitude above 0: most pixels changed. Use a larger VALUE or METHOD=fixed.",
                method=method,
                threshold=threshold,
                direction=direction,
            )
        )
    return float(threshold)


def _median_and_mad(histogram: ChangeHistogram) -> tuple[float, float]:
    """Return the median and 1.4826 × the median absolute deviation, to a fine bin's width."""
    median = quantile(histogram.centres, histogram.counts, 0.5)
    deviations = np.abs(histogram.centres - median)
    order = np.argsort(deviations, kind="stable")
    return median, 1.4826 * quantile(deviations[order], histogram.counts[order], 0.5)


def direction_in(source: Source, direction: str) -> str:
    """Return the direction in which a raster tells change: evidence is a magnitude already."""
    return Direction.GAIN.value if is_evidence(source) else direction


def is_change(difference: Array, threshold: float, direction: str) -> Array:
    """Return where the magnitude reaches `threshold`, bool; NaN is never change."""
    # In float32, as the difference is stored: a threshold read back from a pixel includes it.
    limit = np.float32(threshold)
    with np.errstate(invalid="ignore"):
        if direction == Direction.LOSS:
            reached: Array = difference <= -limit
        elif direction == Direction.GAIN:
            reached = difference >= limit
        else:
            reached = np.abs(difference) >= limit
    return reached
