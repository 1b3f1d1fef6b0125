"""A score of change: the length of a vector that is linear in the bands of both dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..pairs.alteration import survival
from ..scenes.scene import Scaling

#: Columns that are worked out together. So few that they stay in the processor's cache, and that
#: a BLAS takes one thread for them: results are then the same for any number of threads.
_COLUMNS = 2048
#: Steps of the table of probabilities, over the score's range.
_STEPS = 1 << 16


@dataclass(frozen=True)
class LinearMap:
    """v ↦ weights · v + constant, of v = [T1; T2].

    Attributes
    ----------
    weights
        (variates, 2 × bands).
    constant
        (variates).
    """

    weights: Array
    constant: Array

    @classmethod
    def around(cls, weights: Array, centre: Array) -> LinearMap:
        """Return v ↦ weights · (v − centre)."""
        return cls(weights, -weights @ centre)

    def of_stored(self, scalings: Sequence[Scaling]) -> LinearMap:
        """Return the map that takes stored values in place of reflectance."""
        scales, offsets = (
            np.array([getattr(one, name) for one in scalings]) for name in ("scale", "offset")
        )
        return LinearMap(self.weights * scales, self.constant + self.weights @ offsets)


@dataclass(frozen=True)
class Score:
    """How far a pixel is from having stayed as it was: 0 and more.

    Attributes
    ----------
    maps
        The score is the least length of what they give. Where nothing changed these are of unit
        variance, so that its square is about a χ² of as many degrees of freedom as variates.
    cap
        The largest score; √χ² beyond it counts as this much.
    rounds, stable, seen
        Of the fit: its rounds, and how many of the pixels seen did not change.
    """

    maps: tuple[LinearMap, ...]
    cap: float
    rounds: int
    stable: int
    seen: int

    @property
    def freedom(self) -> int:
        """Degrees of freedom."""
        return int(self.maps[0].weights.shape[0])

    def chances(self) -> Array:
        """Return the probability of no change by score: a table from 0 to the cap."""
        return survival(np.linspace(0, self.cap, _STEPS + 1), self.freedom).astype(np.float32)

    def chance(self, score: Array, table: Array) -> Array:
        """Return the probability of no change of scores from 0 to the cap, float32."""
        places = np.nan_to_num(score) * np.float32(_STEPS / self.cap)
        np.minimum(places, _STEPS, out=places)
        chance: Array = table[places.astype(np.int32)]
        chance[np.isnan(score)] = np.nan
        return chance


def lengths(dates: Sequence[Array], maps: Sequence[LinearMap]) -> Array:
    """Return the least length that any of the maps gives, before any cap.

    Parameters
    ----------
    dates
        T1 and T2, (bands, pixels) each, of any type of number.

    Returns
    -------
    (pixels) float32.
    """
    forms = [
        (one.weights.astype(np.float32), one.constant.astype(np.float32)[:, np.newaxis])
        for one in maps
    ]
    result = np.empty(dates[0].shape[1], np.float32)
    for start in range(0, result.size, _COLUMNS):
        piece = slice(start, start + _COLUMNS)
        some = np.concatenate([date[:, piece].astype(np.float32) for date in dates])
        squares = []
        for weights, constant in forms:
            variates = weights @ some
            variates += constant
            squares.append(np.einsum("ij,ij->j", variates, variates))
        result[piece] = np.sqrt(np.minimum.reduce(squares))
    return result
