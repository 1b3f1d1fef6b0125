"""Painting and erasing whole pixels of a polygon."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..grid import Grid, Window
from ..io.regions import Shapes
from .connected import connected
from .growing import outline

#: Pixels of nine that are more than half.
MOST_OF_NINE = 5
#: Row and column of a pixel.
Pixel = tuple[int, int]


def stroke(start: Pixel, end: Pixel, size: int) -> set[Pixel]:
    """Return the pixels that a square brush of `size` pixels a side covers from one to another.

    The squares stand on every pixel of the straight way, from side to side, so that what is painted
    hangs together however quick the move; an even side reaches one pixel farther up and left.
    """
    down, right = end[0] - start[0], end[1] - start[1]
    count = abs(down) + abs(right)
    # Of step n the roundings up and down add up to n: one of the two goes on, never both.
    shares = np.arange(count + 1) / max(count, 1)
    rows = start[0] + np.sign(down) * np.floor(shares * abs(down) + 0.5).astype(int)
    cols = start[1] + np.sign(right) * (np.arange(count + 1) - abs(rows - start[0]))
    reach = range(-(size // 2), size - size // 2)
    return {
        (row + up, col + left)
        for row, col in zip(rows.tolist(), cols.tolist())
        for up in reach
        for left in reach
    }


def paint(grid: Grid, wkb: bytes | None, pixels: Iterable[Pixel], *, erase: bool) -> list[bytes]:
    """Add pixels to a polygon, or take them out of it.

    Parameters
    ----------
    wkb
        In the grid's CRS; None for no polygon, so that the pixels make new ones.
    pixels
        Those beside the grid are left out.

    Returns
    -------
    The parts along pixel edges, 4-connected, the largest first; of a polygon that is added to,
    only what hangs together with it. Empty where nothing is left.
    """
    inside = [(r, c) for r, c in pixels if 0 <= r < grid.height and 0 <= c < grid.width]
    window = _window(grid, wkb, inside)
    if window is None:
        return []
    before = np.zeros((window.height, window.width), bool)
    if wkb is not None:
        before = Shapes.from_map([wkb], [1]).burn(grid, window) > 0
    mask = before.copy()
    if inside:
        rows, cols = np.array(inside).T
        mask[rows - window.row, cols - window.col] = not erase
    labels = connected(mask)
    sizes = np.bincount(labels[mask], minlength=1) if mask.any() else np.zeros(1, int)
    wanted = np.flatnonzero(sizes)
    if not erase and before.any():
        wanted = np.intersect1d(wanted, labels[before])
    order = sorted(wanted.tolist(), key=lambda one: (-sizes[one], one))
    return [outline(labels == one, window, grid) for one in order]


def pixels_in(grid: Grid, wkb: bytes) -> list[Pixel]:
    """Return the pixels whose centre lies in a shape given in the grid's CRS."""
    window = _window(grid, wkb, [])
    if window is None:
        return []
    rows, cols = np.nonzero(Shapes.from_map([wkb], [1]).burn(grid, window))
    return list(zip((rows + window.row).tolist(), (cols + window.col).tolist()))


def smooth(grid: Grid, wkb: bytes) -> bytes | None:
    """Return a polygon whose every pixel is what most of the nine around it are.

    The median filter of 3 × 3 pixels: spikes, notches and single pixels go, straight sides stay.

    Returns
    -------
    2-D WKB along pixel edges, the largest 4-connected part; None where nothing is left.
    """
    window = _window(grid, wkb, [])
    if window is None:
        return None
    inside = np.pad(Shapes.from_map([wkb], [1]).burn(grid, window), 2)
    height, width = inside.shape[0] - 2, inside.shape[1] - 2
    around = sum(inside[r : r + height, c : c + width] for r in range(3) for c in range(3))
    mask = np.asarray(around)[1:-1, 1:-1] >= MOST_OF_NINE
    if not mask.any():
        return None
    labels = connected(mask)
    return outline(labels == np.bincount(labels[mask]).argmax(), window, grid)


def _window(grid: Grid, wkb: bytes | None, pixels: list[Pixel]) -> Window | None:
    """Return the window that holds a polygon and pixels; None where neither is on the grid."""
    rows, cols = [row for row, _ in pixels], [col for _, col in pixels]
    if wkb is not None:
        ((xmin, ymin, xmax, ymax),) = Shapes.from_map([wkb], [0]).boxes.tolist()
        for corner in ((xmin, ymin), (xmax, ymax), (xmin, ymax), (xmax, ymin)):
            col, row = ~grid.transform * corner
            rows.append(min(max(int(np.floor(row)), 0), grid.height - 1))
            cols.append(min(max(int(np.floor(col)), 0), grid.width - 1))
    if not rows:
        return None
    top, left = min(rows), min(cols)
    return Window(top, left, max(rows) + 1 - top, max(cols) + 1 - left)
