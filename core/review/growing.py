"""One polygon at a time: grown, shrunk and measured on the difference, at once.

Everything is done on whole pixels of the difference's grid and 4-connected, as the candidates
themselves are: what comes back is one valid polygon along pixel edges. Only a window around the
polygon is read, so an answer takes some milliseconds whatever the size of the raster.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Grid, Window
from ..io.ground import pixel_areas
from ..io.regions import Shapes, polygonise
from ..io.source import Source
from ..io.vector import inner_point
from ..jobs import finish
from ..messages import say
from ..names import uid_of
from .connected import connected, part_with

#: By how much one step moves a polygon's threshold, in units of the difference (SAVI).
STEP = 0.02
#: How many pixels a region may reach beyond the polygon's box at one go.
REACH = 256
#: Enclosed groups of fewer pixels stay what they are when a polygon shrinks.
SMALL_HOLE = 4
#: Pixels around the polygon that are read at first; doubled where a region gets to the edge.
_MARGIN = 32


def regrow(source: Source, wkb: bytes, step: float = STEP, direction: int = 1) -> bytes:
    """Grow or shrink a polygon by its own threshold on the difference.

    The polygon's threshold is the magnitude that best tells its pixels from those around it. It
    is moved by `step`, by more where that changes nothing, and the polygon becomes the region
    that reaches the new threshold and holds the core, its strongest pixel. What was inside stays
    inside when it grows; nothing new comes in when it shrinks, and the core never goes.

    Parameters
    ----------
    source
        The difference. Its mean inside the polygon says whether that is a loss or a gain.
    wkb
        A polygon in the source's CRS; only the part with the core is kept of several.
    step
        In units of the difference, above 0.
    direction
        1 grows, −1 shrinks.

    Returns
    -------
    2-D WKB along pixel edges, or the very `wkb` given where no pixel can come in or go.
    """
    if not (math.isfinite(step) and step > 0):
        raise InputError(
            say(
                "The step is {step}: it must be above 0, {step2} for example.",
                step=step,
                step2=STEP,
            )
        )
    change = _grown if direction > 0 else _shrunk

    def attempt(margin: int) -> _Region | None:
        view = _look(source, wkb, margin)
        mask = None if view is None else change(view, step)
        return None if view is None or mask is None else (mask, view.window)

    return _whole(attempt, source.grid) or wkb


def dilate(grid: Grid, wkb: bytes, pixels: int = 1) -> bytes | None:
    """Grow a polygon by whole pixels on all four sides, or shrink it where `pixels` is negative.

    Returns
    -------
    2-D WKB along pixel edges, the largest part of several; None where nothing would be left, or
    no pixel's centre lies in the polygon.
    """
    window = _around(grid, _box(grid, wkb), abs(pixels) + 1)
    if window is None:
        return None
    mask = Shapes.from_map([wkb], [1]).burn(grid, window) > 0
    # A shrinking polygon loses its pixels along the grid's edge too.
    mask = np.pad(mask, 1)
    for _ in range(abs(pixels)):
        mask = _spread(mask) if pixels > 0 else ~_spread(~mask)
    mask = mask[1:-1, 1:-1]
    if not mask.any():
        return None
    labels = connected(mask)
    largest = np.bincount(labels[mask]).argmax()
    return outline(labels == largest, window, grid)


def attributes(source: Source, wkb: bytes) -> dict[str, Any]:
    """Return what a polygon's fields say of its shape.

    Returns
    -------
    ``uid``, ``area_px``, ``area_ha``, ``diff_mean``, ``diff_min`` and ``diff_max``, as
    :func:`..masks.polygons.write_polygons` fills them; the last three are None where no pixel is
    valid.
    """
    grid = source.grid
    view = _look(source, wkb, 0)
    if view is None:
        col, row = ~grid.transform * inner_point(wkb)
        found: dict[str, Any] = {"uid": uid_of(max(0, math.floor(row)), max(0, math.floor(col)))}
        found.update(area_px=0, area_ha=0.0)
        values = np.empty(0)
    else:
        rows, columns = np.nonzero(view.inside)
        top, bottom = int(rows[0]), int(rows[-1]) + 1
        found = {"uid": uid_of(view.window.row + top, view.window.col + int(columns[0]))}
        # The area of a pixel in the polygon's middle, as for the candidates.
        middle = view.window.row + (top + bottom) / 2
        left = view.window.col + (columns.min() + columns.max() + 1) / 2
        hectare = float(pixel_areas(grid).at(np.array(middle), np.array(left))) / 10_000
        found.update(area_px=rows.size, area_ha=rows.size * hectare)
        values = view.values[view.inside]
        values = values[~np.isnan(values)].astype(np.float64)
    names = ("diff_mean", "diff_min", "diff_max")
    measured = (values.mean(), values.min(), values.max()) if values.size else (None,) * 3
    found.update((name, None if one is None else float(one)) for name, one in zip(names, measured))
    return found


@dataclass(frozen=True)
class _View:
    """What is seen around a polygon.

    Attributes
    ----------
    inside
        (rows, columns) bool: the polygon's pixels, one at least.
    values
        (rows, columns) float32: the difference, NaN where invalid.
    """

    window: Window
    inside: Array
    values: Array

    @property
    def magnitudes(self) -> Array:
        """The difference in the polygon's own direction, −∞ where invalid."""
        mean = np.nanmean(self.values[self.inside])
        return np.nan_to_num(-self.values if mean < 0 else self.values, nan=-np.inf)


def _box(grid: Grid, wkb: bytes) -> tuple[float, float, float, float]:
    """Return a polygon's box in pixels: left, top, right, bottom."""
    ((xmin, ymin, xmax, ymax),) = Shapes.from_map([wkb], [1]).boxes.tolist()
    return (*(~grid.transform * (xmin, ymax)), *(~grid.transform * (xmax, ymin)))


def _around(grid: Grid, box: tuple[float, float, float, float], margin: int) -> Window | None:
    """Return the window of a box and some pixels more on each side, as far as the grid goes."""
    left, top = (max(0, math.floor(value) - margin) for value in box[:2])
    right = min(grid.width, math.ceil(box[2]) + margin)
    bottom = min(grid.height, math.ceil(box[3]) + margin)
    return Window(top, left, bottom - top, right - left) if right > left and bottom > top else None


#: A mask, (rows, columns) bool, and where it lies.
_Region = tuple[Array, Window]


def _whole(attempt: Callable[[int], _Region | None], grid: Grid) -> bytes | None:
    """Return the outline of a region, looked for with ever wider margins until it fits in."""
    margin = _MARGIN
    while True:
        region = attempt(margin)
        if region is None:
            return None
        if margin == REACH or not at_edge(*region, grid):
            return outline(*region, grid)
        margin = min(2 * margin, REACH)


def read(source: Source, window: Window) -> Array:
    """Return the difference in a window, (rows, columns) float32, NaN where invalid."""
    # Without the settings of jobs: they shrink GDAL's cache, whose blocks the map needs again.
    with source.open() as reader:
        return reader.read_scaled(window, source.bands[0])


def _look(source: Source, wkb: bytes, margin: int) -> _View | None:
    """Read what is around a polygon; None where it has no pixel."""
    window = _around(source.grid, _box(source.grid, wkb), margin)
    if window is None:
        return None
    inside = Shapes.from_map([wkb], [1]).burn(source.grid, window) > 0
    return _View(window, inside, read(source, window)) if inside.any() else None


def _spread(mask: Array) -> Array:
    """Return the mask and its pixels' neighbours above, below, left and right."""
    wider = mask.copy()
    wider[1:] |= mask[:-1]
    wider[:-1] |= mask[1:]
    wider[:, 1:] |= mask[:, :-1]
    wider[:, :-1] |= mask[:, 1:]
    return wider


def _level(inside: Array, around: Array) -> float:
    """Return the magnitude that puts the fewest pixels on the wrong side.

    Where there is one that leaves out none of `inside` and takes in none of `around`, the region
    at that threshold is the polygon itself; the least magnitude inside is such a one.
    """
    inside, around = np.sort(inside), np.sort(around)
    wrong = np.arange(inside.size) + around.size - np.searchsorted(around, inside, "left")
    # Of several the greatest; −∞ is no threshold.
    wrong[np.isneginf(inside)] = inside.size + around.size
    return float(inside[inside.size - 1 - np.argmin(wrong[::-1])])


def _core(view: _View) -> tuple[Array, tuple[int, int], float] | None:
    """Return the magnitudes, the strongest pixel inside and the threshold; None without any."""
    if np.isnan(view.values[view.inside]).all():
        return None
    magnitudes = view.magnitudes
    strongest = int(np.where(view.inside, magnitudes, -np.inf).argmax())
    core = divmod(strongest, view.inside.shape[1])
    ring = _spread(view.inside) & ~view.inside
    return magnitudes, core, _level(magnitudes[view.inside], magnitudes[ring])


def _grown(view: _View, step: float) -> Array | None:
    found = _core(view)
    if found is None:
        return None
    magnitudes, core, level = found
    ring = _spread(view.inside) & ~view.inside
    strongest = magnitudes[ring].max(initial=-np.inf)
    if not strongest > 0:
        return None
    steps = max(1, math.ceil((level - strongest) / step))
    level = min(level - steps * step, float(strongest))
    return part_with(view.inside | ((magnitudes >= level) & (magnitudes > 0)), core)


def _shrunk(view: _View, step: float) -> Array | None:
    found = _core(view)
    if found is None:
        return None
    magnitudes, core, first = found
    keep, steps = part_with(view.inside, core), 0
    while keep.sum() > 1:
        weakest = magnitudes[keep].min()
        behind = (weakest - first) / step if np.isfinite(weakest) else 0
        steps = max(steps + 1, math.floor(behind) + 1)
        keep &= magnitudes >= first + steps * step
        keep[core] = True
        keep = part_with(keep, core)
        mask = keep | (_small_holes(keep) & view.inside)
        if mask.sum() < view.inside.sum():
            return mask
    return None


def _small_holes(mask: Array) -> Array:
    """Return the pixels of enclosed groups below :data:`SMALL_HOLE` pixels."""
    around = connected(~np.pad(mask, SMALL_HOLE))
    small = np.bincount(around.ravel()) < SMALL_HOLE
    small[0] = False
    holes: Array = small[around][SMALL_HOLE:-SMALL_HOLE, SMALL_HOLE:-SMALL_HOLE]
    return holes


def at_edge(mask: Array, window: Window, grid: Grid) -> bool:
    """Return whether a region gets to a side of the window beyond which the grid goes on."""
    return bool(
        (window.row > 0 and mask[0].any())
        or (window.col > 0 and mask[:, 0].any())
        or (window.row + window.height < grid.height and mask[-1].any())
        or (window.col + window.width < grid.width and mask[:, -1].any())
    )


def outline(mask: Array, window: Window, grid: Grid) -> bytes:
    """Return the one region of a mask as a polygon in map coordinates."""
    region = finish(polygonise(mask, True))
    # By way of the grid's own pixels, so that shared corners are equal to the last bit.
    (wkb,) = region.wkb(grid.transform, (window.col, window.row))
    return wkb
