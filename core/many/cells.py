"""Cells of ground: squares of an equal-area grid that belong to one split, whatever shows them.

Scenes overlap and repeat, and lie in several UTM zones; the ground does not. The grid is EASE-Grid
2.0's cylindrical equal-area projection (Brodzik et al. 2012, ISPRS Int. J. Geo-Inf. 1, 32–45).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Grid, Window
from ..io.crs import parse_crs, transform_points
from ..messages import say

SYSTEM = "EPSG:6933"
#: Points of a side of a patch, whose outline is curved there.
_POINTS = 3


def name_of(cell: Sequence[int]) -> str:
    """Return what a cell is called: its column and row from 0° N 0° E."""
    return f"c{cell[0]}_{cell[1]}"


def cells_of(grid: Grid, windows: Sequence[Window], side: float, margin: float = 0.0) -> Array:
    """Return the cells that windows of a grid lie in, or reach into.

    Parameters
    ----------
    side
        Of a cell, in metres.
    margin
        Pixels around every window that count as part of it.

    Returns
    -------
    (windows, 5, 2) int32: column and row of the cell of its middle, then of the corners of the
    rectangle around it there. No window reaches into a cell that is not among them.

    Raises
    ------
    InputError
        A window is larger than a cell, or lies where the grid of cells ends.
    """
    if not windows:
        return np.zeros((0, 5, 2), np.int32)
    edges = np.array([[w.row, w.col, w.row + w.height, w.col + w.width] for w in windows], float)
    top, left, bottom, right = (edges + np.array([-1, -1, 1, 1]) * margin).T
    rows, cols = [(top + bottom) / 2], [(left + right) / 2]
    for share in np.linspace(0, 1, _POINTS, endpoint=False):
        # Round the window, corner by corner.
        rows += [top, top + share * (bottom - top), bottom, bottom - share * (bottom - top)]
        cols += [left + share * (right - left), right, right - share * (right - left), left]
    transform = grid.transform
    x = transform.c + transform.a * np.array(cols)
    y = transform.f + transform.e * np.array(rows)
    points = np.stack([x.ravel(), y.ravel()], axis=1).tolist()
    moved = np.array(transform_points(points, grid.crs, parse_crs(SYSTEM)))
    cells = np.floor(moved / side).reshape(len(rows), len(windows), 2)
    low, high = cells.min(axis=0), cells.max(axis=0)
    if not np.isfinite(cells).all() or (high - low > 1).any():
        raise InputError(
            say(
                "CELL is {side:g} m, and a patch (with its BUFFER) reaches over more: give a "
                "larger one, at least twice a patch's side.",
                side=side,
            )
        )
    corners = [
        np.stack([column, row], axis=1)
        for column in (low[:, 0], high[:, 0])
        for row in (low[:, 1], high[:, 1])
    ]
    found: Array = np.stack([cells[0], *corners], axis=1).astype(np.int32)
    return found
