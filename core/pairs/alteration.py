"""Which pixels did not change: iteratively re-weighted multivariate alteration detection (IR-MAD).

No linear change of brightness can fool it. Nielsen 2007, IEEE Transactions on Image Processing
16:463–478.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..jobs import Job

#: Rounds at most, and the change of the correlations that ends them.
ROUNDS, SETTLED = 50, 1e-3
#: Unchanged ground differs by about 0.01 reflectance from date to date. Without this variance the
#: few pixels that are most alike would pass for all that is stable.
NOISE = 1e-4
#: A pixel did not change where its probability of that is above.
STABLE = 0.9
#: Places of :func:`survival`'s table.
_PLACES = 4001


@dataclass(frozen=True)
class Alteration:
    """What IR-MAD found in a sample.

    Attributes
    ----------
    weights, centre
        (bands, 2 × bands) and (2 × bands): the variates of unit variance where nothing changed
        are weights · ([T1; T2] − centre); the root of the sum of their squares is √χ².
    correlations
        Canonical, of the weighted sample, the greatest first: (bands).
    chance
        Of every pixel of the sample, the probability of not having changed.
    """

    weights: Array
    centre: Array
    correlations: Array
    chance: Array
    rounds: int


def alter(first: Array, second: Array, noise: float = NOISE) -> Job[Alteration]:
    """Fit IR-MAD to pixels of two dates.

    Parameters
    ----------
    first, second
        Reflectance at two dates, (bands, pixels), finite; more than twice as many pixels as bands.
    noise
        Variance of unchanged ground from date to date, in squared reflectance, above 0.
    """
    bands, pixels = first.shape
    both = np.concatenate([first, second]).astype(np.float32)
    chance = np.ones(pixels, np.float32)
    before = np.zeros(bands)
    found = Alteration(np.zeros((bands, 2 * bands)), np.zeros(2 * bands), before, chance, 0)
    for number in range(ROUNDS):
        total = float(chance.sum(dtype=np.float64))
        if total <= 2 * bands:
            break
        mean = (both @ chance / total)[:, np.newaxis]
        centred = both - mean
        spread = ((centred * chance) @ centred.T / total).astype(np.float64)
        spread[np.diag_indices(2 * bands)] += noise
        roots = [np.linalg.cholesky(spread[at, at]) for at in (slice(bands), slice(bands, None))]
        between = np.linalg.solve(roots[0], spread[:bands, bands:])
        between = np.linalg.solve(roots[1], between.T).T
        left, correlations, right = np.linalg.svd(between)
        ways = np.linalg.solve(roots[0].T, left).T, np.linalg.solve(roots[1].T, right.T).T
        variates = ways[0] @ centred[:bands]
        variates -= ways[1] @ centred[bands:]
        variance = np.maximum(2 * (1 - correlations), 1e-9)[:, np.newaxis]
        distance = np.sqrt(np.sum(variates**2 / variance, axis=0))
        chance = survival(distance, bands).astype(np.float32)
        weights = np.concatenate([ways[0], -ways[1]], axis=1) / np.sqrt(variance)
        found = Alteration(weights, mean[:, 0], correlations, chance, number + 1)
        if np.abs(correlations - before).max() < SETTLED:
            break
        before = correlations
        yield (number + 1) / ROUNDS
    return found


def no_change(first: Array, second: Array) -> Job[Array]:
    """Return each pixel's probability of not having changed; of too few pixels nothing is known: 0.

    Parameters are those of :func:`alter`.
    """
    bands, pixels = first.shape
    if pixels <= 2 * bands:
        return np.zeros(pixels)
    return (yield from alter(first, second)).chance


def survival(distance: Array, freedom: int) -> Array:
    """Return the probability of a larger value of the chi distribution."""
    places = np.linspace(0, math.sqrt(freedom) + 12, _PLACES)
    density = places ** (freedom - 1) * np.exp(-(places**2) / 2)
    density /= 2 ** (freedom / 2 - 1) * math.gamma(freedom / 2)
    steps = (density[1:] + density[:-1]) / 2 * np.diff(places)
    rest = np.append(np.cumsum(steps[::-1])[::-1], 0.0)
    chance: Array = np.interp(distance, places, rest, right=0.0)
    return chance
