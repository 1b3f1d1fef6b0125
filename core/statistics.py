"""Statistics gathered block by block, in memory that does not grow; the order of a seeded draw."""

from __future__ import annotations

import hashlib
import math
from typing import Any

import numpy as np

from .arrays import Array

#: Values that are looked at several times while they are in the processor's cache.
_PIECE = 1 << 16


class Moments:
    """Count, mean, standard deviation and extremes of all values added so far.

    Blocks are merged by Chan, Golub & LeVeque 1983 (The American Statistician 37:242–247), so
    nothing is lost where the mean is large beside the deviation.
    """

    def __init__(self) -> None:
        self.count = 0
        self.mean = 0.0
        self.minimum = math.inf
        self.maximum = -math.inf
        self._squares = 0.0

    @classmethod
    def of(cls, values: Array) -> Moments:
        """Return the moments of an array of finite values; to be merged in another thread."""
        result = cls()
        result.add(values)
        return result

    @classmethod
    def of_known(cls, values: Array) -> Moments:
        """Return the moments of an array, NaN left out, in pieces that suit the cache."""
        result = cls()
        flat = values.ravel()
        for start in range(0, flat.size, _PIECE):
            piece = flat[start : start + _PIECE]
            # The least of what holds NaN is NaN.
            result.add(piece[~np.isnan(piece)] if np.isnan(piece.min()) else piece)
        return result

    @classmethod
    def of_rows(cls, values: Array) -> list[Moments]:
        """Return the moments of every row of finite values, (rows, values)."""
        count = values.shape[1]
        # Squares of so many such numbers sum up exactly, so one look at them is enough.
        if not (values.dtype.kind in "ui" and values.dtype.itemsize <= 2 and 0 < count < 1 << 21):
            return [cls.of(row) for row in values]
        numbers = values.astype(np.float64)
        ends = values.min(axis=1).tolist(), values.max(axis=1).tolist()
        sums = numbers.sum(axis=1).tolist(), np.einsum("ij,ij->i", numbers, numbers).tolist()
        return [
            cls.plain(
                count,
                total / count,
                (int(squares) * count - int(total) ** 2) / count,
                float(least),
                float(most),
            )
            for least, most, total, squares in zip(*ends, *sums)
        ]

    def add(self, values: Array) -> None:
        """Add an array of finite values, any shape."""
        if values.size == 0:
            return
        # A copy is quicker to sum up than a type that is changed on the way.
        deviations = values.astype(np.float64).ravel()
        mean = float(deviations.mean())
        deviations -= mean
        squares = float(np.einsum("i,i->", deviations, deviations))
        total = self.count + values.size
        shift = mean - self.mean
        self._squares += squares + shift * shift * self.count * values.size / total
        self.mean += shift * values.size / total
        self.count = total
        self.minimum = min(self.minimum, float(values.min()))
        self.maximum = max(self.maximum, float(values.max()))

    def merge(self, other: Moments) -> None:
        """Add everything that `other` has seen."""
        if other.count == 0:
            return
        total = self.count + other.count
        shift = other.mean - self.mean
        self._squares += other._squares + shift * shift * self.count * other.count / total
        self.mean += shift * other.count / total
        self.count = total
        self.minimum = min(self.minimum, other.minimum)
        self.maximum = max(self.maximum, other.maximum)

    def summary(self) -> dict[str, Any]:
        """Return them as plain numbers; the least and the greatest of nothing are None."""
        return {
            "pixels": self.count,
            "mean": self.mean,
            "std": self.std,
            "min": self.minimum if self.count else None,
            "max": self.maximum if self.count else None,
        }

    @classmethod
    def restored(
        cls, pixels: int, mean: float, std: float, min: float | None, max: float | None
    ) -> Moments:
        """Return the moments that a :meth:`summary` tells of."""
        return cls.plain(pixels, mean, std * std * pixels, min, max)

    @classmethod
    def plain(
        cls, count: int, mean: float, squares: float, minimum: float | None, maximum: float | None
    ) -> Moments:
        """Return the moments that :meth:`as_plain` tells of."""
        result = cls()
        result.count, result.mean, result._squares = count, mean, squares
        if minimum is not None and maximum is not None:
            result.minimum, result.maximum = minimum, maximum
        return result

    def as_plain(self) -> list[Any]:
        """Return everything as plain numbers, exactly."""
        ends = [self.minimum, self.maximum] if self.count else [None, None]
        return [self.count, self.mean, self._squares, *ends]

    @property
    def std(self) -> float:
        """Population standard deviation."""
        return math.sqrt(self._squares / self.count) if self.count else 0.0


class Histogram:
    """A histogram of any values in one pass: its range grows with what is added.

    Bins are multiples of a power of two around 0. Where a value falls outside, bins are merged
    in pairs until it fits, so every count stays exact for its bin and at least 2**15 bins lie
    between 0 and the largest magnitude seen.
    """

    HALF = 1 << 17

    def __init__(self) -> None:
        self.width = 0.0
        self.minimum = math.inf
        self.maximum = -math.inf
        self._counts = np.zeros(2 * self.HALF, np.int64)
        self._zeros = 0

    def add(self, values: Array) -> None:
        """Add an array of finite values, any shape."""
        if values.size == 0:
            return
        least, most = float(values.min()), float(values.max())
        self.minimum, self.maximum = min(self.minimum, least), max(self.maximum, most)
        top = max(most, -least)
        if top == 0.0:
            self._zeros += values.size
            return
        # Twice the room that is needed at first, so that later blocks seldom widen it.
        while self.width == 0.0 or top >= self.width * (self.HALF - 1):
            # Its inverse must be a float32 too.
            self._widen(max(2.0 ** (math.frexp(top)[1] + 1) / self.HALF, 2.0**-120))
        values, numbers = values.ravel(), np.empty(values.size, np.intp)
        for start in range(0, values.size, _PIECE):
            piece = slice(start, start + _PIECE)
            bins = values[piece] * (1.0 / self.width)
            # Whole numbers below 2**24, which are exact as float32 too.
            np.floor(bins, out=bins)
            bins += self.HALF
            numbers[piece] = bins
        self._counts += np.bincount(numbers, minlength=2 * self.HALF)

    def merge(self, other: Histogram) -> None:
        """Add everything that `other` has seen; it may be widened."""
        self.minimum = min(self.minimum, other.minimum)
        self.maximum = max(self.maximum, other.maximum)
        self._zeros += other._zeros
        if other.width == 0.0:
            return
        if self.width < other.width:
            self._widen(other.width)
        elif other.width < self.width:
            other._widen(self.width)
        self._counts += other._counts

    def _widen(self, width: float) -> None:
        if self.width:
            ratio = min(round(width / self.width), 2 * self.HALF)
            old = np.arange(-self.HALF, self.HALF) // ratio + self.HALF
            self._counts = np.bincount(old, self._counts, 2 * self.HALF).astype(np.int64)
        self.width = width

    def as_arrays(self) -> dict[str, Array]:
        """Return everything, exactly."""
        used = np.flatnonzero(self._counts)
        ends = np.array([self.width, self.minimum, self.maximum, self._zeros], np.float64)
        return {"ends": ends, "bins": used, "counts": self._counts[used]}

    @classmethod
    def of_arrays(cls, ends: Array, bins: Array, counts: Array) -> Histogram:
        """Return the histogram that :meth:`as_arrays` tells of."""
        result = cls()
        result.width, result.minimum, result.maximum, zeros = ends.tolist()
        result._zeros = int(zeros)
        result._counts[bins] = counts
        return result

    def bins(self) -> tuple[Array, Array]:
        """Return (centres, counts) of the bins that hold anything, ascending."""
        counts = self._counts.copy()
        counts[self.HALF] += self._zeros
        used = np.flatnonzero(counts)
        width = self.width or np.finfo(np.float32).tiny
        return (used - self.HALF + 0.5) * width, counts[used]


def quantile(centres: Array, counts: Array, share: float) -> float:
    """Return the value below which `share` (0 to 1) of the counted values lie."""
    reached = np.cumsum(counts)
    return float(centres[np.searchsorted(reached, share * reached[-1], side="left")])


def seeded_order(seed: int, name: str) -> str:
    """Return a sort key that shuffles names.

    It hangs on seed and name alone, so what is chosen does not change with what stands beside
    it, nor with the version of a random number generator.
    """
    return hashlib.sha256(f"{seed}:{name}".encode()).hexdigest()


def generator(seed: int) -> np.random.Generator:
    """Return the random numbers of a seed, which may be any whole number of 64 bits."""
    return np.random.Generator(np.random.PCG64(seed % (1 << 64)))
