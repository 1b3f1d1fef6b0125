"""A change that the mask missed, grown from a click within bounds that are told."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..io.source import Source
from ..patch_grid import cell_window
from .connected import part_with
from .growing import at_edge, outline, read

#: How far around a clicked value the difference may be, in units of the difference (SAVI).
TOLERANCE = 0.1
#: Pixels of a region at the most.
MOST = 4096
#: How often the tolerance is halved to find the largest that keeps to the most pixels.
_HALVINGS = 20


class Clicked(NamedTuple):
    """A region around a click.

    Attributes
    ----------
    wkb
        2-D, along pixel edges.
    tolerance
        What it was grown by: less than was asked for where the region would be too large.
    at_edge
        Whether it gets to the cell's edge, beyond which the change may go on.
    """

    wkb: bytes
    pixels: int
    tolerance: float
    at_edge: bool


def grow_from(
    source: Source,
    x: float,
    y: float,
    tolerance: float = TOLERANCE,
    *,
    size: int,
    most: int = MOST,
) -> Clicked | None:
    """Return the region around a clicked point, for a change that the mask missed.

    It is made of the 4-connected pixels in the clicked pixel's cell whose difference is within
    `tolerance` of the clicked pixel's and has its sign.

    Parameters
    ----------
    x, y
        In the source's CRS.
    size
        Pixels a side of a cell.
    most
        Pixels at the most, 1 or more: the tolerance is lowered for a region of more. Where even
        equal values are more, these are what comes back.

    Returns
    -------
    None beside the raster and at no data.
    """
    grid = source.grid
    col, row = (math.floor(value) for value in ~grid.transform * (x, y))
    if not (0 <= row < grid.height and 0 <= col < grid.width):
        return None
    window = cell_window(grid, size, row // size, col // size)
    values = read(source, window)
    seed = row - window.row, col - window.col
    clicked = float(values[seed])
    if math.isnan(clicked):
        return None
    off = np.where((values < 0) == (clicked < 0), np.abs(values - clicked), np.inf)
    mask, used = _within(off, seed, tolerance, most)
    return Clicked(outline(mask, window, grid), int(mask.sum()), used, at_edge(mask, window, grid))


def _within(off: Array, seed: tuple[int, int], tolerance: float, most: int) -> tuple[Array, float]:
    """Return the largest region of at most `most` pixels, and its tolerance."""
    mask = part_with(off <= tolerance, seed)
    if mask.sum() <= most:
        return mask, tolerance
    low, high = 0.0, tolerance
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if part_with(off <= middle, seed).sum() <= most:
            low = middle
        else:
            high = middle
    return part_with(off <= low, seed), low
