"""Noise that depends on position alone: integer hashes on nested lattices, smoothed by subdivision.

Every value is a function of (seed, row, column), so a window holds exactly the pixels of the whole,
whatever the blocking. Only integer arithmetic and correctly rounded float32 operations are used:
the numbers are the same on every platform and numpy version.
"""

from __future__ import annotations

import math
import zlib
from functools import lru_cache

import numpy as np

from ..arrays import Array

#: (start, stop) along one axis; may lie outside the scene, negative included.
Span = tuple[int, int]

_BITS = 0xFFFFFFFF
_UNIFORM_SD = 1 / math.sqrt(3)
_SPLINE_SD = 0.55


def mix(values: Array) -> Array:
    """Scramble uint32 values in place (the `lowbias32` finaliser) and return them."""
    values ^= values >> np.uint32(16)
    values *= np.uint32(0x7FEB352D)
    values ^= values >> np.uint32(15)
    values *= np.uint32(0x846CA68B)
    values ^= values >> np.uint32(16)
    return values


@lru_cache(maxsize=1024)
def key(seed: int, *salts: int) -> int:
    """Derive an independent 32-bit seed; any Python integers are accepted."""
    value = np.array([seed & _BITS], np.uint32)
    for salt in (seed >> 32, *salts):
        value += np.uint32((salt * 0x9E3779B1 + 0x7F4A7C15) & _BITS)
        mix(value)
    return int(value[0])


def hash_cells(seed: int, *indices: Array) -> Array:
    """Hash integer index arrays of one shape (or broadcastable) to uint32."""
    value: Array = np.array(seed, np.uint32)
    for index in indices:
        value = mix(np.asarray(index).astype(np.int64).astype(np.uint32) + value)
    return value


def hash_grid(seed: int, rows: Span, cols: Span) -> Array:
    """Hash every (row, column) of a window to uint32, shape (rows, cols)."""
    by_row = hash_cells(key(seed, 1), np.arange(*rows))
    by_col = hash_cells(key(seed, 2), np.arange(*cols))
    return mix(by_row[:, None] + by_col[None, :])


def uniform(hashes: Array) -> Array:
    """Map uint32 hashes to float32 in [-1, 1)."""
    values = (hashes >> np.uint32(8)).astype(np.float32)
    values *= 2.0**-23
    values -= 1.0
    return values


def gaussian(seed: int, rows: Span, cols: Span) -> Array:
    """White noise of mean 0 and standard deviation 1, near normal: the sum of four random bytes."""
    hashes = hash_grid(seed, rows, cols)
    pairs = (hashes & np.uint32(0x00FF00FF)) + ((hashes >> np.uint32(8)) & np.uint32(0x00FF00FF))
    values = ((pairs & np.uint32(0xFFFF)) + (pairs >> np.uint32(16))).astype(np.float32)
    values -= 510.0
    values *= 1 / 147.8
    return values


def fractal(seed: int, rows: Span, cols: Span, coarse: int, fine: int, gain: float = 0.5) -> Array:
    """Smooth noise of several octaves, mean 0 and standard deviation about 1.

    Octave *k* has one random value per cell of ``2**k`` pixels; octaves run from `coarse` down to
    `fine`, each `gain` times as strong as the one before. Between the lattice points lies the
    quadratic B-spline (Chaikin subdivision), which is smooth and shows no lattice.

    Returns
    -------
    numpy.ndarray
        float32, shape (rows, cols).
    """
    spans = [(rows, cols)]
    for _ in range(coarse):
        tall, wide = spans[-1]
        spans.append((_parents(tall), _parents(wide)))
    values = uniform(hash_grid(key(seed, coarse), *spans[coarse]))
    amplitude, power = gain, (_SPLINE_SD if coarse else 1.0) ** 2
    for level in range(coarse - 1, -1, -1):
        values = _subdivide(values, *spans[level])
        if level >= fine:
            octave = uniform(hash_grid(key(seed, level), *spans[level]))
            octave *= amplitude
            values = np.add(values, octave, out=octave)
            power += (amplitude * (_SPLINE_SD if level else 1.0)) ** 2
            amplitude *= gain
    scaled: Array = values * (1 / (_UNIFORM_SD * math.sqrt(power)))
    return scaled


def ramp(values: Array, low: float, high: float) -> Array:
    """Rise smoothly from 0 at `low` to 1 at `high`; exactly 0 and 1 beyond."""
    t = values - low
    t *= 1 / (high - low)
    np.maximum(t, 0.0, out=t)
    np.minimum(t, 1.0, out=t)
    steep = t * -2.0
    steep += 3.0
    t *= t
    t *= steep
    return t


def smooth(values: Array) -> Array:
    """Average 3 × 3 pixels with binomial weights; the result is one pixel smaller on each side."""
    rows = values[:-2] + values[2:]
    rows += 2.0 * values[1:-1]
    out: Array = rows[:, :-2] + rows[:, 2:]
    out += 2.0 * rows[:, 1:-1]
    out *= 1 / 16
    return out


class Noise:
    """Named fields of noise over one window; equal names give equal fields."""

    def __init__(self, seed: int, rows: Span, cols: Span) -> None:
        self.seed = seed
        self.rows = rows
        self.cols = cols

    @property
    def shape(self) -> tuple[int, int]:
        """Rows, columns of the window."""
        return self.rows[1] - self.rows[0], self.cols[1] - self.cols[0]

    def key(self, name: str) -> int:
        """Return the seed of the field `name`."""
        return key(self.seed, zlib.crc32(name.encode()))

    def grown(self, pad: int) -> Noise:
        """Return the noise of the window with `pad` pixels more on each side."""
        return Noise(self.seed, *self._window(pad))

    def fractal(
        self,
        name: str,
        coarse: int,
        fine: int,
        gain: float = 0.5,
        *,
        pad: int = 0,
        shift: tuple[int, int] = (0, 0),
    ) -> Array:
        """See :func:`fractal`; the window grows by `pad` and moves by `shift` pixels."""
        rows, cols = self._window(pad, shift)
        return fractal(self.key(name), rows, cols, coarse, fine, gain)

    def white(self, name: str, pad: int = 0) -> Array:
        """See :func:`gaussian`; the window grows by `pad` pixels."""
        return gaussian(self.key(name), *self._window(pad))

    def mesh(self, pad: int = 0) -> tuple[Array, Array]:
        """Row and column numbers as float32, shapes (h, 1) and (1, w)."""
        rows, cols = self._window(pad)
        return (
            np.arange(*rows, dtype=np.float32)[:, None],
            np.arange(*cols, dtype=np.float32)[None, :],
        )

    def _window(self, pad: int, shift: tuple[int, int] = (0, 0)) -> tuple[Span, Span]:
        (top, bottom), (left, right) = self.rows, self.cols
        down, across = shift
        return (
            (top - pad + down, bottom + pad + down),
            (left - pad + across, right + pad + across),
        )


def _parents(span: Span) -> Span:
    """Cells of the next coarser lattice that `_subdivide` needs to fill `span`."""
    return (span[0] >> 1) - 1, ((span[1] - 1) >> 1) + 2


def _subdivide(values: Array, rows: Span, cols: Span) -> Array:
    """Double the lattice along both axes; `values` covers the parents of `rows` and `cols`."""
    far: Array = values * 0.25
    near: Array = values[1:-1] * 0.75
    tall = np.empty((2 * len(near), values.shape[1]), np.float32)
    np.add(near, far[:-2], out=tall[0::2])
    np.add(near, far[2:], out=tall[1::2])
    top = rows[0] & 1
    tall = tall[top : top + rows[1] - rows[0]]
    far = tall * 0.25
    near = tall[:, 1:-1] * 0.75
    wide = np.empty((len(tall), 2 * near.shape[1]), np.float32)
    np.add(near, far[:, :-2], out=wide[:, 0::2])
    np.add(near, far[:, 2:], out=wide[:, 1::2])
    left = cols[0] & 1
    return wide[:, left : left + cols[1] - cols[0]]
