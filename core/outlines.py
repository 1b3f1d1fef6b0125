"""Outlines of 4-connected regions, in NumPy: pixel edges are turned into rings all at once.

A mask is scanned strip by strip; from then on there are only corners. Every corner ends one
horizontal and one vertical edge. A saddle, where regions meet at a point, counts as two corners.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

import numpy as np


class Strip(NamedTuple):
    """What there is of outlines in some rows of a mask of `width` columns.

    Attributes
    ----------
    first, last
        (width + 1,) uint8: 1 where a run of pixels begins in the first and the last row, 255
        behind its end.
    corners
        (corners,) int: row × (width + 1) + column from the strip's second row of corners on.
    turns
        (corners,) int8: how the number of pixels changes there, see :class:`Corners`.
    starts
        (runs,) int: row × (width + 1) + column where runs of pixels begin.
    rows
        Of pixels.
    """

    first: np.ndarray
    last: np.ndarray
    corners: np.ndarray
    turns: np.ndarray
    starts: np.ndarray
    rows: int


class Corners(NamedTuple):
    """The corners of all outlines of a mask, row by row; a saddle is there twice.

    Attributes
    ----------
    x, y
        (corners,) int32.
    turns
        (corners,) int8, 1 or -1. The sum of them above and left of a pixel is the mask there. Who
        has the region on the left hand goes on vertically from 1 and horizontally from -1.
    starts
        See :class:`Strip`, of the whole mask.
    """

    x: np.ndarray
    y: np.ndarray
    turns: np.ndarray
    starts: np.ndarray


class Outlines(NamedTuple):
    """Closed rings in the order of their regions' first pixels, a region's outer ring first.

    Attributes
    ----------
    points
        (points, 2) int32: x = column, y = row.
    sizes
        (rings,) int: points, the first one again as the last one.
    rings
        (regions,) int: how many each region has.
    """

    points: np.ndarray
    sizes: np.ndarray
    rings: np.ndarray


def scan(mask: np.ndarray) -> Strip:
    """Find the outlines in some rows of a mask, (rows, columns) bool."""
    pixels = mask.view(np.uint8)
    rises = np.empty((mask.shape[0], mask.shape[1] + 1), np.uint8)
    np.subtract(pixels[:, 1:], pixels[:, :-1], out=rises[:, 1:-1])
    rises[:, 0] = pixels[:, 0]
    np.negative(pixels[:, -1], out=rises[:, -1])
    turns = (rises[1:] - rises[:-1]).ravel()
    corners = np.flatnonzero(turns != 0)
    turns = turns[corners].view(np.int8)
    return Strip(rises[0], rises[-1], corners, turns, np.flatnonzero(rises == 1), len(rises))


class Seams:
    """Puts the strips of a mask of `width` columns together, from the top down."""

    def __init__(self, width: int) -> None:
        self._wide, self._row = width + 1, 0
        self._before = np.zeros(self._wide, np.uint8)
        self._corners: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
        self._starts: list[np.ndarray] = []

    def add(self, strip: Strip) -> None:
        """Add the next strip."""
        self._seam(strip.first)
        self._add(strip.corners, strip.turns, self._row + 1)
        self._starts.append(strip.starts + self._row * self._wide)
        self._before, self._row = strip.last, self._row + strip.rows

    def corners(self) -> Corners:
        """Return the corners of the mask, which ends here."""
        self._seam(np.zeros_like(self._before))
        x, y, turns = (np.concatenate(pieces) for pieces in zip(*self._corners))
        return Corners(x, y, turns, np.concatenate(self._starts))

    def _seam(self, rises: np.ndarray) -> None:
        turns = rises - self._before
        found = np.flatnonzero(turns)
        self._add(found, turns[found].view(np.int8), self._row)

    def _add(self, corners: np.ndarray, turns: np.ndarray, row: int) -> None:
        times = np.abs(turns)
        y, x = np.divmod(np.repeat(corners, times), self._wide)
        pieces = x.astype(np.int32), (y + row).astype(np.int32), np.sign(np.repeat(turns, times))
        self._corners.append(pieces)


def trace(corners: Corners, width: int) -> Generator[float, None, Outlines]:
    """Link corners to rings; a job.

    Rings begin at their first corner, row by row, and have their region on the left hand: outer
    ones run anticlockwise on a map, holes clockwise (OGC 06-103r4, 6.1.11.1).
    """
    x, y, turns, _ = corners
    wide, kind = width + 1, np.int32 if x.size < 2**30 else np.int64
    # Sorted by row, horizontal edges join corners 0 and 1, 2 and 3 …; sorted by column, vertical
    # ones do. The stable sort of 16 bits takes a twentieth of the time.
    columns = np.argsort(x.astype(np.uint16) if width < 2**16 else x, kind="stable").astype(kind)
    same = np.flatnonzero((x[1:] == x[:-1]) & (y[1:] == y[:-1]))
    saddle = np.zeros(x.size, bool)
    saddle[same] = True
    saddles = np.flatnonzero(saddle[columns])
    # Two pixels on the diagonal / have their edges above and to the right, below and to the left.
    _swap(columns, saddles[turns[columns[saddles]] < 0])
    yield 0.1
    downward = np.flatnonzero(turns > 0).astype(kind)
    number = np.cumsum(turns > 0, dtype=kind) - 1
    other = _pairs(columns)
    leaders, steps = yield from _ranked(number[other[downward] ^ 1])
    # A ring that touches itself is an outer one and holes, or holes.
    ends = np.stack([columns[saddles], columns[saddles + 1]])
    one, two = leaders[number[np.where(turns[ends] > 0, ends, other[ends])]]
    if (one == two).any():
        _swap(columns, saddles[one == two])
        other = _pairs(columns)
        torn = np.zeros(leaders.size, bool)
        torn[one[one == two]] = True
        torn = np.flatnonzero(torn[leaders]).astype(kind)
        among = np.empty_like(leaders)
        among[torn] = np.arange(torn.size)
        found, steps[torn] = yield from _ranked(among[number[other[downward[torn]] ^ 1]])
        leaders[torn] = torn[found]
    yield 0.6
    begin = np.flatnonzero(leaders == np.arange(leaders.size))
    rings = np.empty_like(leaders)
    rings[begin] = np.arange(begin.size)
    rings = rings[leaders]
    # The first corner of a hole turns -1, and the next one in its row is the first that turns 1.
    first = downward[begin]
    hole = first % 2 == 1
    first -= hole
    owner = np.arange(begin.size)
    if hole.any():
        edges = _left(x[first[hole]], y[first[hole]], corners, wide, columns)
        owner[hole] = rings[number[np.where(turns[edges] > 0, edges, other[edges])]]
        # What begins left of a hole's first corner began further up, or further left.
        while hole[owner].any():
            owner = owner[owner]
    # What is large goes as soon as it is of no more use.
    del columns, number, leaders
    yield 0.7
    length = 2 * np.bincount(rings, minlength=begin.size)
    order = np.lexsort((first, owner))
    sizes = length[order] + 1
    offset = np.empty(begin.size, kind)
    offset[order] = np.cumsum(sizes) - sizes
    # In a hole the first corner comes right before the leader.
    length = length.astype(kind)[rings]
    at = (length - 2 * steps + hole[rings]) % length
    sequence = np.empty(x.size + begin.size, kind)
    for further, corner in enumerate((downward, other[downward])):
        place = (at + further) % length
        sequence[place + offset[rings]] = corner
        yield 0.8 + 0.1 * further
    sequence[offset[order] + sizes - 1] = sequence[offset[order]]
    del other, downward, corner, rings, steps, length, at, place
    points = np.empty((sequence.size, 2), np.int32)
    points[:, 0] = x[sequence]
    points[:, 1] = y[sequence]
    return Outlines(points, sizes, np.bincount(owner, minlength=begin.size)[~hole])


def _left(
    x: np.ndarray, y: np.ndarray, corners: Corners, wide: int, columns: np.ndarray
) -> np.ndarray:
    """Return the upper ends of the edges where the runs begin that end at these corners."""
    # In 64 bits, which NumPy 1 would not take for a scalar's sake.
    high = int(corners.y[-1]) + 1
    found = np.searchsorted(corners.starts, y.astype(np.int64) * wide + x) - 1
    row, column = np.divmod(corners.starts[found], wide)
    keys = corners.x.astype(np.int64) * high + corners.y
    return columns[np.searchsorted(keys, column * high + row, "right", sorter=columns) - 1]


def _swap(columns: np.ndarray, places: np.ndarray) -> None:
    """Swap what is at these places with what is at the next ones."""
    columns[places], columns[places + 1] = columns[places + 1], columns[places]


def _pairs(columns: np.ndarray) -> np.ndarray:
    """Return the corner at the other end of each corner's vertical edge."""
    other = np.empty_like(columns)
    other[columns[0::2]] = columns[1::2]
    other[columns[1::2]] = columns[0::2]
    return other


def _ranked(following: np.ndarray) -> Generator[float, None, tuple[np.ndarray, np.ndarray]]:
    """Return the least member of each one's cycle and the steps to it, by doubling the stride."""
    leaders, stride = np.arange(following.size, dtype=following.dtype), 1
    steps = np.zeros_like(leaders)
    while True:
        found = leaders[following]
        less = found < leaders
        if not less.any():
            return leaders, steps
        np.copyto(steps, steps[following] + following.dtype.type(stride), where=less)
        np.copyto(leaders, found, where=less)
        following, stride = following[following], 2 * stride
        yield 0.3
