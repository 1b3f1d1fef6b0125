"""Fields in quarters of their own direction, each in strips, as old farmland is parted."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..arrays import Array
from .noise import Noise, hash_cells, uniform

#: Pixels from quarter to quarter, and how far its middle strays, in quarters.
_SIDE, _STRAY = 104.0, 0.4
#: Directions along the strips, as right and down in 25ths: whole numbers, so no angle is rounded.
_DIRECTIONS = np.array(
    [(24, 7), (20, 15), (15, 20), (7, 24), (24, -7), (20, -15), (15, -20), (7, -24)], np.float32
)
#: Pixels across a strip and along a parcel.
_WIDTHS = np.array([11, 14, 18, 22, 27, 34], np.float32)
_LENGTHS = np.array([38, 50, 64, 80], np.float32)


class Parcels(NamedTuple):
    """Where a pixel lies; all of shape (h, w).

    Attributes
    ----------
    number
        uint32, a hash of the parcel.
    along, across
        Pixels in the direction of the strips of its quarter, and across.
    edge
        Pixels to the nearest other quarter.
    border
        uint32, a hash of the two quarters there.
    """

    number: Array
    along: Array
    across: Array
    edge: Array
    border: Array


def parcels(noise: Noise) -> Parcels:
    """Return the parcels of a window."""
    quarter, edge, border = _quarters(noise)
    rows, cols = noise.mesh()
    way = _DIRECTIONS[quarter % np.uint32(len(_DIRECTIONS))]
    along = (way[..., 0] * cols + way[..., 1] * rows) * (1 / 25)
    across = (way[..., 0] * rows - way[..., 1] * cols) * (1 / 25)
    width = _WIDTHS[(quarter >> np.uint32(8)) % np.uint32(len(_WIDTHS))]
    length = _LENGTHS[(quarter >> np.uint32(16)) % np.uint32(len(_LENGTHS))]
    strip = np.floor(across / width)
    begin = uniform(hash_cells(noise.key("strips"), quarter, strip))
    number = hash_cells(noise.key("parcels"), quarter, strip, np.floor(along / length + begin))
    return Parcels(number, along, across, edge, border)


def _quarters(noise: Noise) -> tuple[Array, Array, Array]:
    """Return a hash of the quarter, the distance to the next, and a hash of both.

    A quarter is what is nearest to its middle; there is one in every square of a lattice.
    """
    rows, cols = noise.mesh()
    down = (rows + 5.0 * noise.fractal("quarters down", 6, 5)) * (1 / _SIDE)
    right = (cols + 5.0 * noise.fractal("quarters right", 6, 5)) * (1 / _SIDE)
    row, col = np.floor(down), np.floor(right)
    far = np.full(noise.shape, 1e6, np.float32)
    nothing = np.zeros(noise.shape, np.uint32)
    best = second = (far, nothing, far, far)
    for step_down in (-1, 0, 1):
        for step_right in (-1, 0, 1):
            cell = row + step_down, col + step_right
            name = hash_cells(noise.key("quarters"), *cell)
            y = cell[0] + 0.5 + _STRAY * uniform(hash_cells(noise.key("middle down"), *cell))
            x = cell[1] + 0.5 + _STRAY * uniform(hash_cells(noise.key("middle right"), *cell))
            away = (down - y) * (down - y) + (right - x) * (right - x)
            one = away, name, y, x
            nearest, nearer = away < best[0], away < second[0]
            second = _merged(nearest, best, _merged(nearer, one, second))
            best = _merged(nearest, one, best)
    apart_down, apart_right = best[2] - second[2], best[3] - second[3]
    apart = np.sqrt(apart_down * apart_down + apart_right * apart_right)
    edge = (second[0] - best[0]) / apart * (0.5 * _SIDE)
    return best[1], edge, best[1] ^ second[1]


_Middle = tuple[Array, Array, Array, Array]


def _merged(where: Array, one: _Middle, other: _Middle) -> _Middle:
    a, b, c, d = (np.where(where, mine, theirs) for mine, theirs in zip(one, other))
    return a, b, c, d
