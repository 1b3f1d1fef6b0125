"""What lies in many windows of a grid, counted for all of them at once.

A span is a window as top, left, bottom, right in whole pixels, as far as the grid goes; spans are
arrays of shape (spans, 4). A hundred thousand overlapping ones take about as long as one.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Array
from ..grid import Grid, Window
from ..io.regions import Shapes


def spans_of(windows: Sequence[Window], grid: Grid) -> Array:
    """Return windows as spans."""
    given = np.array(windows, np.int64).reshape(-1, 4)
    given[:, 2:] += given[:, :2]
    spans: Array = np.clip(given, 0, grid.shape * 2)
    return spans


def spans_on(grid: Grid, wkb: Sequence[bytes]) -> Array:
    """Return the spans of rectangles in map coordinates."""
    boxes = Shapes.from_map(wkb, [0] * len(wkb)).boxes
    place = grid.transform
    columns, rows = (boxes[:, [0, 2]] - place.c) / place.a, (boxes[:, [3, 1]] - place.f) / place.e
    given = np.stack([rows[:, 0], columns[:, 0], rows[:, 1], columns[:, 1]], axis=1)
    spans: Array = np.clip(np.rint(given).astype(np.int64), 0, grid.shape * 2)
    return spans


def pixels_of(spans: Array, others: Array) -> Array:
    """Return how many pixels of each of `spans` lie in any of `others`.

    All edges make a coarse lattice, whose sums from its corner tell the area in any span.
    """
    everything = np.concatenate([spans, others])
    rows, columns = np.unique(everything[:, [0, 2]]), np.unique(everything[:, [1, 3]])
    lines = np.stack(
        [np.searchsorted((rows, columns)[side % 2], everything[:, side]) for side in range(4)]
    )
    covered = np.zeros((rows.size - 1, columns.size - 1), bool)
    for top, left, bottom, right in lines[:, len(spans) :].T.tolist():
        covered[top:bottom, left:right] = True
    area = covered * np.outer(np.diff(rows), np.diff(columns))
    total = np.pad(area.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    top, left, bottom, right = lines[:, : len(spans)]
    pixels: Array = (
        total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
    )
    return pixels


def shapes_in(grid: Grid, spans: Array, wkb: Sequence[bytes]) -> Array:
    """Return how many polygons, in map coordinates, have a pixel in each span.

    The spans are of one size, but for those that the grid's edge cuts. Of polygons that overlap,
    the later ones have the pixels.
    """
    # They stand in rows and columns: there are few different ones of either.
    tall, row_of = np.unique(spans[:, [0, 2]], axis=0, return_inverse=True)
    wide, column_of = np.unique(spans[:, [1, 3]], axis=0, return_inverse=True)
    ids, rows, columns = _pieces(grid, Shapes.from_map(wkb, range(1, len(wkb) + 1)), tall, wide)
    # Those that hold a pixel follow one another, so a piece of a polygon lies in a rectangle.
    top, bottom = _holders(tall, rows)
    left, right = _holders(wide, columns)
    across = right - left
    count = (bottom - top) * across
    piece = np.repeat(np.arange(ids.size), count)
    number = np.arange(piece.size) - np.repeat(np.cumsum(count) - count, count)
    place = (top[piece] + number // across[piece]) * len(wide)
    place += left[piece] + number % across[piece]
    places = len(tall) * len(wide)
    once = np.unique(ids[piece] * places + place) % places
    found = np.bincount(once, minlength=places).reshape(len(tall), len(wide))
    counts: Array = found[row_of.ravel(), column_of.ravel()]
    return counts


def _holders(spans: Array, pixels: Array) -> tuple[Array, Array]:
    """Return the first span (start, stop) that holds each pixel, and the one behind the last."""
    stops, starts = spans[:, 1], spans[:, 0]
    return np.searchsorted(stops, pixels, "right"), np.searchsorted(starts, pixels, "right")


def _pieces(grid: Grid, shapes: Shapes, tall: Array, wide: Array) -> tuple[Array, Array, Array]:
    """Return in which meshes of the spans' lattice each shape has a pixel.

    A mesh is told by its first row and column; −1 is before the lattice.
    """
    rows, columns = (np.concatenate([[-1], np.unique(one)]) for one in (tall, wide))
    found = [np.empty((3, 0), np.int64)]
    for window in grid.windows():
        if not shapes.touching(grid.bounds(window)).size:
            continue
        ids = shapes.burn(grid, window)
        row, col = np.nonzero(ids)
        which = np.searchsorted(rows, row + window.row, "right") - 1
        where = np.searchsorted(columns, col + window.col, "right") - 1
        key = (ids[row, col].astype(np.int64) * rows.size + which) * columns.size + where
        key, where = np.divmod(np.unique(key), columns.size)
        key, which = np.divmod(key, rows.size)
        found.append(np.stack([key, rows[which], columns[where]]))
    ids, top, left = np.concatenate(found, axis=1)
    return ids, top, left
