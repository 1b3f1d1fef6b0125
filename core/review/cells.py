"""The cells that a review goes by."""

from __future__ import annotations

import math

from ..choices.review import CellKind, CellState
from ..grid import Grid
from ..io.vector import inner_point, rectangle
from ..names import cell_of, patch_id, pixel_of
from ..patch_grid import cell_window
from .review import CELL_FIELDS, Cell


def new_cell(grid: Grid, size: int, place: tuple[int, int], kind: str, candidates: int) -> Cell:
    """Return a cell as it is before the review; without candidates its polygons are decided."""
    row, col = place
    window = cell_window(grid, size, row, col)
    state = (
        CellState.CLOSED.value
        if kind == CellKind.CANDIDATES.value and not candidates
        else CellState.OPEN.value
    )
    values = (patch_id(row, col), row, col, kind, state, candidates, None, None)
    return Cell(rectangle(grid.bounds(window)), dict(zip(CELL_FIELDS, values)))


def cell_of_polygon(grid: Grid, size: int, wkb: bytes, uid: str | None) -> tuple[int, int] | None:
    """Return (row, column) of the one cell that a polygon belongs to; None beside the grid.

    It is that of the first pixel, which the uid tells; of a polygon with another uid that of a
    point inside.
    """
    pixel = pixel_of(uid)
    if pixel is None:
        x, y = ~grid.transform * inner_point(wkb)
        pixel = math.floor(y), math.floor(x)
    row, col = pixel
    inside = 0 <= row < grid.height and 0 <= col < grid.width
    return cell_of(row, col, size) if inside else None
