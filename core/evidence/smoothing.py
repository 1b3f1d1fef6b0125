"""The weighted mean of a pixel and its neighbours."""

from __future__ import annotations

import numpy as np

from ..arrays import Array
from ..grid import Grid, Window


def with_neighbours(grid: Grid, window: Window) -> tuple[Window, tuple[slice, slice]]:
    """Return a window with the pixels around it that the grid has, and where it lies in that."""
    row, col = max(0, window.row - 1), max(0, window.col - 1)
    height = min(grid.height, window.row + window.height + 1) - row
    width = min(grid.width, window.col + window.width + 1) - col
    top, left = window.row - row, window.col - col
    inner = slice(top, top + window.height), slice(left, left + window.width)
    return Window(row, col, height, width), inner


def mean_of_neighbours(values: Array) -> Array:
    """Return the mean of each pixel and those of its eight neighbours that are known.

    Weights are 1 2 1 along rows and columns, so that less of a border is rounded off than by the
    plain mean.

    Parameters
    ----------
    values
        (rows, columns) float32, NaN where unknown, which stays so.
    """
    known = ~np.isnan(values)
    total = _sums(np.where(known, values, np.float32(0)))
    np.divide(total, _sums(known.astype(np.float32)), out=total, where=known)
    total[~known] = np.nan
    return total


def _sums(values: Array) -> Array:
    """Return the weighted sums over 3 × 3 pixels, those outside left out."""
    rows = values * np.float32(2)
    rows[1:] += values[:-1]
    rows[:-1] += values[1:]
    result: Array = rows * np.float32(2)
    result[:, 1:] += rows[:, :-1]
    result[:, :-1] += rows[:, 1:]
    return result
