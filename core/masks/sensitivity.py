"""How much changes at which threshold: everything a person choosing one wants to see at once.

One pass over the difference; after it every question is answered without the raster. What is told
is of the threshold alone: before hysteresis, small regions and holes.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..arrays import Array
from ..choices.masks import Direction, Method
from ..errors import InputError
from ..grid import Grid, Window
from ..io.ground import pixel_areas
from ..jobs import Job
from ..messages import say
from ..pairs.difference import change_raster, is_evidence
from .threshold import ChangeHistogram, find_threshold, is_change, read_histogram


@dataclass(frozen=True)
class Sensitivity:
    """What one pass over a difference tells of every threshold.

    Attributes
    ----------
    histogram
        Fine bins of the signed difference.
    pixel_area_ha
        Mean area of a pixel; pixels in degrees differ from it by their latitude.
    lowest, highest
        Extremes of the difference in every whole patch, float32, NaN where all is no data.
    thresholds
        What each automatic method chooses by its default VALUE, by direction and method; a method
        that finds no threshold is left out.
    is_evidence
        Whether the raster is evidence, a magnitude, whatever the direction.
    """

    histogram: ChangeHistogram
    pixel_area_ha: float
    lowest: Array
    highest: Array
    thresholds: dict[str, dict[str, float]]
    is_evidence: bool = False

    @cached_property
    def _below(self) -> Array:
        return np.concatenate([[0], np.cumsum(self.histogram.counts)])

    def towards(self, direction: str) -> str:
        """Return the direction to look in, where thresholdmask is asked for `direction`."""
        return Direction.GAIN.value if self.is_evidence else direction

    @property
    def patches(self) -> int:
        """How many whole patches there are."""
        return self.lowest.size

    @staticmethod
    def limit(threshold: float) -> float:
        """Return a threshold as it is compared with the pixels, which are float32."""
        return float(np.float32(threshold))

    def threshold(self, method: str, direction: str, value: float | None = None) -> float:
        """Return what thresholdmask would choose; see :func:`.threshold.find_threshold`."""
        return find_threshold(self.histogram, method, direction, value)

    def changed_pixels(self, threshold: float, direction: str) -> int:
        """Return how many pixels are change.

        Exact for whole numbers; otherwise too many by no more than the pixels of the fine bin in
        which the threshold lies.
        """
        limit, half = self.limit(threshold), self.histogram.width / 2
        lower, upper = self.histogram.centres - half, self.histogram.centres + half
        lost = self._below[np.searchsorted(lower, -limit, side="right")]
        gained = self._below[-1] - self._below[np.searchsorted(upper, limit, side="right")]
        return int({"loss": lost, "gain": gained, "both": lost + gained}[direction])

    def changed_area_ha(self, threshold: float, direction: str) -> float:
        """Return the area of the changed pixels in hectares."""
        return self.changed_pixels(threshold, direction) * self.pixel_area_ha

    def patches_with_change(self, threshold: float, direction: str) -> int:
        """Return how many whole patches hold a changed pixel."""
        found = np.zeros(self.lowest.shape, bool)
        if direction != Direction.GAIN:
            found |= is_change(self.lowest, threshold, "loss")
        if direction != Direction.LOSS:
            found |= is_change(self.highest, threshold, "gain")
        return int(found.sum())

    def counts(self, low: float, high: float, bins: int) -> Array:
        """Return the pixels in each of `bins` equal steps from `low` to `high`, for a picture."""
        edges = np.linspace(low, high, bins + 1)
        return np.diff(self._below[np.searchsorted(self.histogram.centres, edges)])


def read_sensitivity(difference: str | os.PathLike[str], size: int = 128) -> Job[Sensitivity]:
    """Read a difference once and return what every threshold would give.

    Parameters
    ----------
    size
        Side of a patch in pixels; what does not fill one at the right and lower edge is left out.

    Raises
    ------
    InputError
        No pixel is valid, or all have the same value.
    """
    source = change_raster(difference)
    if size < 1:
        raise InputError(
            say("SIZE is {size}: a patch has at least 1 pixel (128 is usual).", size=size)
        )
    extremes = _Extremes(source.grid, size)
    histogram = yield from read_histogram(source, extremes.look)
    return Sensitivity(
        histogram,
        pixel_areas(source.grid).mean / 10_000,
        extremes.lowest,
        extremes.highest,
        {direction: _automatic(histogram, direction) for direction in Direction.words()},
        is_evidence(source),
    )


class _Extremes:
    """Gathers the extremes of every whole patch from blocks that cut patches anywhere."""

    def __init__(self, grid: Grid, size: int) -> None:
        shape = grid.height // size, grid.width // size
        self.size = size
        self.lowest = np.full(shape, np.nan, np.float32)
        self.highest = np.full(shape, np.nan, np.float32)
        self._lock = threading.Lock()

    def look(self, window: Window, values: Array) -> None:
        height, width = (self.size * patches for patches in self.lowest.shape)
        values = values[: max(height - window.row, 0), : max(width - window.col, 0)]
        if not values.size:
            return
        down, first_row = self._starts(window.row, values.shape[0])
        across, first_col = self._starts(window.col, values.shape[1])
        place = (
            slice(first_row, first_row + len(down)),
            slice(first_col, first_col + len(across)),
        )
        for gathered, reduce in ((self.lowest, np.fmin), (self.highest, np.fmax)):
            seen = reduce.reduceat(reduce.reduceat(values, down, axis=0), across, axis=1)
            with self._lock:
                gathered[place] = reduce(gathered[place], seen)

    def _starts(self, start: int, length: int) -> tuple[Array, int]:
        """Return where patches begin in a block, and the number of the first of them."""
        first = start // self.size
        begin = np.arange(first, -(-(start + length) // self.size)) * self.size - start
        return np.maximum(begin, 0), first


def _automatic(histogram: ChangeHistogram, direction: str) -> dict[str, float]:
    found = {}
    for method in Method.words():
        if method != "fixed":
            try:
                found[method] = find_threshold(histogram, method, direction)
            except InputError:
                continue
    return found
