"""Bands of one product onto one grid: repeated where coarser, averaged where finer.

No interpolation: the grids of a product share their corner and whole ratios of pixel sizes.
"""

from __future__ import annotations

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..grid import Grid, Window
from ..io.source import Reader
from .scene import Scaling, measured


def values_on_grid(
    reader: Reader, grid: Grid, window: Window, scaling: Scaling
) -> tuple[Array, Array]:
    """Return stored values as float64 and where they are measured.

    Blocks of whole finer pixels are averaged where all of them are; anything else is nearest.
    """
    factor, fine, area = _finer(reader.source.grid, grid, window)
    stored, valid = nearest_on_grid(reader, fine, area)
    valid &= measured(stored, scaling)
    if factor < 2:
        return stored.astype(np.float64), valid
    blocks = (window.height, factor, window.width, factor)
    with np.errstate(invalid="ignore", over="ignore"):
        mean = stored.reshape(blocks).mean(axis=(1, 3), dtype=np.float64)
    return mean, np.all(valid.reshape(blocks), axis=(1, 3))


def area_of_values(source: Grid, grid: Grid, window: Window) -> Window | None:
    """Return what :func:`values_on_grid` reads of a source, None where that is nothing."""
    return nearest_area(source, *_finer(source, grid, window)[1:])


def _finer(source: Grid, grid: Grid, window: Window) -> tuple[int, Grid, Window]:
    """Return how many of a source's pixels make one of `grid`'s, and both in such pixels.

    0, and the two as they are, where no whole number does.
    """
    factor = _whole_factor(source, grid)
    if factor < 2:
        return factor, grid, window
    shape = grid.height * factor, grid.width * factor
    fine = Grid(grid.crs, grid.transform * Affine.scale(1 / factor), shape)
    return factor, fine, Window(*(factor * part for part in window))


def _whole_factor(fine: Grid, coarse: Grid) -> int:
    """Return how many of `fine`'s pixels make one of `coarse`'s, 0 where no whole number does."""
    ratios = [big / small for big, small in zip(coarse.resolution, fine.resolution)]
    factor = round(ratios[0])
    shift = fine.offset_of(coarse)
    whole = all(abs(ratio - factor) < 1e-6 for ratio in ratios)
    return factor if whole and all(abs(v - round(v)) < 0.01 for v in shift) else 0


def nearest_on_grid(reader: Reader, grid: Grid, window: Window) -> tuple[Array, Array]:
    """Return the values of the pixels that hold the centres of `window`'s, and their validity.

    Values are 0 and invalid outside the file. The two grids share the CRS.
    """
    dtype = reader.source.bands[0].dtype
    values = np.zeros((window.height, window.width), dtype)
    valid = np.zeros(values.shape, bool)
    lines = _lines(reader.source.grid, grid, window)
    area = _around(*lines)
    if area is None:
        return values, valid
    stored, usable = reader.read(area, reader.source.bands)
    inside = (np.flatnonzero(found >= 0) for found in lines)
    place = tuple(slice(found[0], found[-1] + 1) for found in inside)
    rows, cols = (found[at] - first for found, at, first in zip(lines, place, area))
    for whole, read in ((values, stored[0]), (valid, usable[0])):
        # Axis by axis: seven times as quick as both at once.
        whole[place] = read.take(rows, axis=0).take(cols, axis=1)
    return values, valid


def nearest_area(source: Grid, grid: Grid, window: Window) -> Window | None:
    """Return what :func:`nearest_on_grid` reads of a source, None where that is nothing."""
    return _around(*_lines(source, grid, window))


def _around(rows: Array, cols: Array) -> Window | None:
    """Return the window of all rows and columns that lie inside, None where there are none."""
    rows, cols = rows[rows >= 0], cols[cols >= 0]
    if not (rows.size and cols.size):
        return None
    top, left = int(rows[0]), int(cols[0])
    return Window(top, left, int(rows[-1]) + 1 - top, int(cols[-1]) + 1 - left)


def _lines(source: Grid, grid: Grid, window: Window) -> tuple[Array, Array]:
    """Return the source's rows and columns that hold the centres of a window's, −1 outside."""
    rows = _indices(window.row, window.height, source.height, _row_line(source, grid))
    cols = _indices(window.col, window.width, source.width, _col_line(source, grid))
    return rows, cols


def _row_line(source: Grid, grid: Grid) -> tuple[float, float]:
    return source.offset_of(grid)[0], grid.resolution[1] / source.resolution[1]


def _col_line(source: Grid, grid: Grid) -> tuple[float, float]:
    return source.offset_of(grid)[1], grid.resolution[0] / source.resolution[0]


def _indices(start: int, count: int, size: int, line: tuple[float, float]) -> Array:
    """Return the source's index for each of `count` pixels, −1 outside of it."""
    shift, ratio = line
    centres = shift + (start + np.arange(count) + 0.5) * ratio
    # A centre on the border of two pixels goes to the further one, whatever the rounding.
    indices: Array = np.floor(centres + 1e-6).astype(np.int64)
    indices[(indices < 0) | (indices >= size)] = -1
    return indices
