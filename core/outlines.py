"""Outlines of 4-connected regions, in NumPy: pixel edges become rings all at once.

A corner is a point of the pixel grid where an outline turns. Its weight, 1 or -1, is the sum of
the four pixels around it, those on the diagonal / counted negatively. So a pixel of the mask is
the sum of all weights above and left of its centre: the vertex representation of [1]_. A saddle,
where two pixels touch at a point only, weighs 2 or -2 and is there as two corners.

1. :func:`scan` finds the corners in some rows of a mask, :class:`Seams` puts such strips together.
   From then on nothing is as large as the mask.
2. Every corner ends one horizontal and one vertical edge. So along each row edges join the first
   corner and the second, the third and the fourth, and along each column alike [2]_.
3. Edges lead from one to the next in cycles. Each finds the first edge of its cycle, and how far
   that is, by jumping over 1, 2, 4 … edges [3]_.
4. Pixels that touch at a saddle only are not connected there: a ring goes round one of them. Where
   the same ring comes back to go round the other, it is split, for a polygon's rings are simple
   [5]_. Rings do not cross, so between two visits of one saddle a ring visits another saddle twice
   or not at all: all of them are split at once.
5. A hole is in the region left of its first corner. That region's edge there is in its outer ring,
   or in another hole of it that began further up, or further left [4]_.

Time is in O(pixels) to scan and in O(n log l) to trace, for `n` corners and `l` of them in the
longest ring; beyond 65 535 columns sorting takes O(n log n). There are at most 2 × (rows + 1) ×
(columns + 1) corners. They take 9 bytes each, and tracing them up to 30 bytes more, what it returns
included.

.. [1] C. Esperança, H. Samet: Orthogonal polygons as bounding structures in filter-refine query
   processing strategies. Advances in Spatial Databases, LNCS 1262, 1997, 197-220.
   doi:10.1007/3-540-63238-7_31
.. [2] J. O'Rourke: Uniqueness of orthogonal connect-the-dots. In: G. T. Toussaint (ed.),
   Computational Morphology, North-Holland 1988, 97-104.
.. [3] J. C. Wyllie: The complexity of parallel computations. Cornell University, TR 79-387, 1979
   (list ranking by pointer jumping).
.. [4] S. Suzuki, K. Abe: Topological structural analysis of digitized binary images by border
   following. Computer Vision, Graphics, and Image Processing 30(1), 1985, 32-46.
   doi:10.1016/0734-189X(85)90016-7
.. [5] OGC 06-103r4, 6.1.11.1.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, NamedTuple

import numpy as np

from .arrays import Array

#: Entries that are looked up at once: NumPy makes 64 bits of every number that it looks up by.
_PIECE = 1 << 16


class Strip(NamedTuple):
    """What there is of outlines in some rows of a mask of `width` columns.

    Attributes
    ----------
    first_edges, last_edges
        (width + 1,) uint8: the vertical pixel edges in the first and the last row, 1 where a run of
        pixels begins, 255 (-1) behind its end, otherwise 0.
    corners
        (points,) int, ascending: row × (width + 1) + column of the points where outlines turn
        inside the strip; row 0 is what the strip's first two rows share.
    weights
        (points,) int8: 1 or -1, at saddles 2 or -2.
    runs
        (runs,) int, ascending: row × (width + 1) + column of the pixels where runs begin.
    rows
        Of pixels.
    """

    first_edges: Array
    last_edges: Array
    corners: Array
    weights: Array
    runs: Array
    rows: int


class Corners(NamedTuple):
    """The corners of all outlines of a mask, row by row, from left to right; saddles twice.

    Along each row and each column their number is even and the sum of their weights is 0.

    Attributes
    ----------
    x, y
        (corners,) int32: the column and the row of pixels right of and below the corner.
    weights
        (corners,) int8, 1 or -1. Who has the region on the left hand leaves a corner of weight 1
        vertically, and one of weight -1 horizontally.
    runs
        As in :class:`Strip`, of the whole mask.
    """

    x: Array
    y: Array
    weights: Array
    runs: Array


class Outlines(NamedTuple):
    """The rings of all regions of a mask, pixel edges that part a region from what is not in it.

    Regions are ordered by their first pixels, row by row. The outer ring of a region comes first,
    then its holes by their first corners. Rings begin at their first corner, row by row, which
    for an outer ring is the upper left one of the region's first pixel, and have the region on the
    left hand: outer rings run anticlockwise on a map, holes clockwise (OGC 06-103r4, 6.1.11.1).
    Horizontal and vertical edges take turns, outer rings begin with a vertical one. No ring meets
    itself, and two rings of a region meet in points only: polygons are valid.

    Attributes
    ----------
    points
        (points, 2) int32: x = column, y = row.
    sizes
        (rings,) int: points, the first one again as the last one; odd, 5 or more.
    rings
        (regions,) int: how many each region has.
    """

    points: Array
    sizes: Array
    rings: Array


def scan(mask: Array) -> Strip:
    """Find the outlines in some rows of a mask, (rows, columns) bool."""
    # In 8 bits without sign, in which a pixel costs least, 255 stands for -1.
    pixels = mask.view(np.uint8)
    edges = np.empty((mask.shape[0], mask.shape[1] + 1), np.uint8)
    np.subtract(pixels[:, 1:], pixels[:, :-1], out=edges[:, 1:-1])
    edges[:, 0] = pixels[:, 0]
    np.negative(pixels[:, -1], out=edges[:, -1])
    weights = (edges[1:] - edges[:-1]).ravel()
    corners = np.flatnonzero(weights != 0)
    weights = weights[corners].view(np.int8)
    return Strip(edges[0], edges[-1], corners, weights, np.flatnonzero(edges == 1), len(edges))


class Seams:
    """Puts the strips of a mask of `width` columns together, from the top down."""

    def __init__(self, width: int) -> None:
        self._width, self._row = width + 1, 0
        self._above = np.zeros(self._width, np.uint8)
        self._corners: list[tuple[Array, Array, Array]] = []
        self._runs: list[Array] = []

    def add(self, strip: Strip) -> None:
        """Add the next strip."""
        self._add_seam(strip.first_edges)
        self._add(strip.corners, strip.weights, self._row + 1)
        above, self._row = self._row * self._width, self._row + strip.rows
        # Numbers of the points down to the last row's lower edge.
        self._runs.append((strip.runs + above).astype(_counting((self._row + 1) * self._width)))
        self._above = strip.last_edges

    def corners(self) -> Corners:
        """Return the corners of the mask, which ends here."""
        self._add_seam(np.zeros_like(self._above))
        x, y, weights = (np.concatenate(pieces) for pieces in zip(*self._corners))
        return Corners(x, y, weights, np.concatenate(self._runs))

    def _add_seam(self, edges: Array) -> None:
        """Add the corners between the last row and the next one, which has these edges."""
        weights = edges - self._above
        corners = np.flatnonzero(weights)
        self._add(corners, weights[corners].view(np.int8), self._row)

    def _add(self, corners: Array, weights: Array, row: int) -> None:
        """Add corners, numbered from this row of the mask on, saddles as two."""
        times = np.abs(weights)
        y, x = np.divmod(np.repeat(corners, times), self._width)
        pieces = x.astype(np.int32), (y + row).astype(np.int32), np.sign(np.repeat(weights, times))
        self._corners.append(pieces)


class _Edges(NamedTuple):
    """The vertical edges of all outlines, numbered as their heads are.

    Attributes
    ----------
    heads, tails
        (edges,) int: the corner of weight 1, ascending, and the corner of weight -1 of each. Who
        has the region on the left hand goes from head to tail.
    at
        (corners,) int: the edge that ends at each corner.
    """

    heads: Array
    tails: Array
    at: Array


class _Rings(NamedTuple):
    """What is known of the rings, in the order of their first edges.

    Attributes
    ----------
    at
        (edges,) int: the ring of each edge.
    first
        (rings,) int: the first corner of each ring, row by row.
    holes
        (rings,) bool: whether it is one, and no outer ring.
    """

    at: Array
    first: Array
    holes: Array


def trace(corners: Corners, width: int) -> Generator[float, None, Outlines]:
    """Link the corners of a mask of `width` columns to rings; a job."""
    columns, saddles = _by_column(corners, width)
    yield 0.1
    edges, leaders, steps = yield from _linked(corners, columns, saddles)
    yield 0.6
    # What is large goes as soon as it is of no more use.
    rings = _rings(edges, leaders)
    del saddles, leaders
    owners = _owners(corners, width, columns, edges, rings)
    heads, tails, _ = edges
    del columns, edges
    yield 0.7
    sequence, sizes = yield from _in_order(heads, tails, steps, rings, owners)
    counts = np.bincount(owners, minlength=owners.size)[~rings.holes]
    del heads, tails, steps, rings, owners
    points = np.empty((sequence.size, 2), np.int32)
    for column, table in zip(points.T, corners):
        _look_up(table, sequence, column)
    return Outlines(points, sizes, counts)


def _counting(most: int) -> type[np.signedinteger[Any]]:
    """Return the type of numbers up to `most`."""
    return np.int32 if most < 2**31 else np.int64


def _look_up(table: Array, places: Array, into: Array) -> Array:
    """Put the entries of a table that are at these places into an array, and return that."""
    for start in range(0, places.size, _PIECE):
        piece = slice(start, start + _PIECE)
        into[piece] = table[places[piece]]
    return into


def _by_column(corners: Corners, width: int) -> tuple[Array, Array]:
    """Return the corners, column by column from the top down, and the places of saddles there.

    Vertical edges join what is at 0 and 1, 2 and 3 …, so at a saddle what comes first ends the edge
    above, what comes next the edge below. Of the horizontal edges, the first corner there ends the
    one on the left, the second the one on the right. Corners are placed such that each goes round
    one of the two pixels.
    """
    x, y, weights, _ = corners
    # A stable sort of 16 bits takes a twentieth of the time.
    columns = np.argsort(x.astype(np.uint16) if width < 2**16 else x, kind="stable")
    columns = columns.astype(np.int32 if x.size < 2**30 else np.int64)
    again = np.zeros(x.size, bool)
    again[:-1] = (x[1:] == x[:-1]) & (y[1:] == y[:-1])
    saddles = np.flatnonzero(again[columns])
    # Two pixels on the diagonal / have their edges above and to the right, below and to the left.
    _swap(columns, saddles[weights[columns[saddles]] < 0])
    return columns, saddles


def _swap(columns: Array, places: Array) -> None:
    """Swap what is at these places with what is at the next ones."""
    columns[places], columns[places + 1] = columns[places + 1], columns[places]


def _linked(
    corners: Corners, columns: Array, saddles: Array
) -> Generator[float, None, tuple[_Edges, Array, Array]]:
    """Link edges to simple rings; a job.

    Returns
    -------
    edges
        Where a ring touched itself at a saddle, `columns` are swapped: an outer ring became an
        outer one and holes, a hole became holes.
    leaders
        (edges,) int: the first edge of each one's ring.
    steps
        (edges,) int: how many edges on it comes.
    """
    heads = np.flatnonzero(corners.weights > 0).astype(columns.dtype)
    edges = _vertical(columns, heads)
    # Across the horizontal edge from a tail, which joins corners 2 i and 2 i + 1, is the next head.
    leaders, steps = yield from _ranked(edges.at[edges.tails ^ 1])
    first, second = leaders[edges.at[columns[saddles]]], leaders[edges.at[columns[saddles + 1]]]
    touching = first == second
    if touching.any():
        del edges
        _swap(columns, saddles[touching])
        edges = _vertical(columns, heads)
        # Only the rings that are split are followed again.
        again = np.zeros(leaders.size, bool)
        again[first[touching]] = True
        again = np.flatnonzero(again[leaders]).astype(heads.dtype)
        among = np.empty_like(leaders)
        among[again] = np.arange(again.size)
        found, steps[again] = yield from _ranked(among[edges.at[edges.tails[again] ^ 1]])
        leaders[again] = again[found]
    return edges, leaders, steps


def _vertical(columns: Array, heads: Array) -> _Edges:
    """Return the vertical edges between corners that are sorted by columns."""
    ends = np.empty_like(columns)
    ends[columns[0::2]] = columns[1::2]
    ends[columns[1::2]] = columns[0::2]
    tails = ends[heads]
    at = np.empty_like(columns)
    at[heads] = at[tails] = np.arange(heads.size)
    return _Edges(heads, tails, at)


def _ranked(following: Array) -> Generator[float, None, tuple[Array, Array]]:
    """Return the least member of each one's cycle and the steps to it, doubling the stride; a job.

    After a round, each knows of as many members from itself on as the next stride is long. Once
    nobody learns of a lesser one, all have the same: their cycle's.
    """
    leaders, stride = np.arange(following.size, dtype=following.dtype), 1
    steps, found = np.zeros_like(leaders), np.empty_like(leaders)
    while True:
        less = _look_up(leaders, following, found) < leaders
        if not less.any():
            return leaders, steps
        np.copyto(leaders, found, where=less)
        _look_up(steps, following, found)
        found += following.dtype.type(stride)
        np.copyto(steps, found, where=less)
        following, found = _look_up(following, following, found), following
        stride *= 2
        yield 0.3


def _rings(edges: _Edges, leaders: Array) -> _Rings:
    """Number the rings by their first edges."""
    firsts = np.flatnonzero(leaders == np.arange(leaders.size, dtype=leaders.dtype))
    numbers = np.empty_like(leaders)
    numbers[firsts] = np.arange(firsts.size)
    # A ring's first corner is the left end of a horizontal edge. In an outer ring it weighs 1, so
    # it is the first head; in a hole it weighs -1, and the first head is the edge's right end.
    first = edges.heads[firsts]
    holes = first % 2 == 1
    first -= holes
    return _Rings(_look_up(numbers, leaders, np.empty_like(leaders)), first, holes)


def _owners(corners: Corners, width: int, columns: Array, edges: _Edges, rings: _Rings) -> Array:
    """Return the outer ring of each ring's region; an outer ring's is itself."""
    owners = np.arange(rings.first.size)
    if rings.holes.any():
        first = rings.first[rings.holes]
        uppers = _run_edges(corners, width, columns, corners.x[first], corners.y[first])
        owners[rings.holes] = rings.at[edges.at[uppers]]
        # What begins left of a hole's first corner began further up, or further left.
        while rings.holes[owners].any():
            owners = owners[owners]
    return owners


def _run_edges(corners: Corners, width: int, columns: Array, x: Array, y: Array) -> Array:
    """Return the upper ends of the edges where the runs begin that end left of pixels (x, y)."""
    kind, high = corners.runs.dtype.type, int(corners.y[-1]) + 1
    # In 64 bits, which NumPy 1 would not take for a scalar's sake.
    ends = (y.astype(np.int64) * (width + 1) + x).astype(kind)
    row, column = np.divmod(corners.runs[np.searchsorted(corners.runs, ends) - 1], width + 1)
    keys = corners.x.astype(kind)
    keys *= high
    keys += corners.y
    keys = _look_up(keys, columns, np.empty_like(keys))
    uppers: Array = columns[np.searchsorted(keys, column * kind(high) + row, "right") - 1]
    return uppers


def _in_order(
    heads: Array, tails: Array, steps: Array, rings: _Rings, owners: Array
) -> Generator[float, None, tuple[Array, Array]]:
    """Return the corners ring by ring as in :class:`Outlines`, and each ring's number; a job."""
    lengths = 2 * np.bincount(rings.at, minlength=owners.size)
    order = np.lexsort((rings.first, owners))
    sizes = lengths[order] + 1
    starts = np.empty(order.size, np.int64)
    starts[order] = np.cumsum(sizes) - sizes
    sequence = np.empty(heads.size + tails.size + order.size, heads.dtype)
    for start in range(0, heads.size, _PIECE):
        piece = slice(start, start + _PIECE)
        ring = rings.at[piece]
        length, begin = lengths[ring], starts[ring]
        # In an outer ring the first edge's head is the first corner, in a hole it is the second.
        places = (length - 2 * steps[piece] + rings.holes[ring]) % length
        sequence[begin + places] = heads[piece]
        sequence[begin + (places + 1) % length] = tails[piece]
        yield 0.7 + 0.2 * min(1.0, (start + _PIECE) / heads.size)
    sequence[starts[order] + sizes - 1] = sequence[starts[order]]
    return sequence, sizes
