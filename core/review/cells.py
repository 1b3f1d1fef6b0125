"""The cells that a review goes by."""

from __future__ import annotations

import re

import numpy as np

from ..grid import Grid
from ..io.vector import inner_point, rectangle
from ..patch_grid import cell_name, cell_window
from .review import CANDIDATES, CELL_FIELDS, CLOSED, OPEN, Cell

_UID = re.compile(r"r(\d+)_c(\d+)")


def new_cell(grid: Grid, size: int, place: tuple[int, int], kind: str, candidates: int) -> Cell:
    """Return a cell as it is before the review; without candidates its polygons are decided."""
    row, col = place
    window = cell_window(grid, size, row, col)
    state = CLOSED if kind == CANDIDATES and not candidates else OPEN
    values = (cell_name(row, col), row, col, kind, state, candidates, None, None)
    return Cell(rectangle(grid.bounds(window)), dict(zip(CELL_FIELDS, values)))


def cell_of(grid: Grid, size: int, wkb: bytes, uid: str | None) -> tuple[int, int] | None:
    """Return (row, column) of the one cell that a polygon belongs to; None beside the grid.

    It is that of the first pixel, which the uid tells; of a polygon with another uid that of a
    point inside.
    """
    told = _UID.fullmatch(uid or "")
    if told:
        row, col = int(told[1]), int(told[2])
    else:
        x, y = ~grid.transform * inner_point(wkb)
        row, col = int(np.floor(y)), int(np.floor(x))
    if 0 <= row < grid.height and 0 <= col < grid.width:
        return row // size, col // size
    return None
