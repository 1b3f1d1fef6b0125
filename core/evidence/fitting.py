"""Fitting a score of change to a sample of pixels: three methods, each ends as linear maps.

irmad
    √χ² of the variates of IR-MAD: Nielsen 2007, IEEE Transactions on Image Processing 16:463–478.
cva
    Length of the change vector, T2 normalised to T1 by a line a band through pseudo-invariant
    pixels (Canty & Nielsen 2008, Remote Sensing of Environment 112:1025–1036), each band in units
    of its spread over these. Change vector analysis: Malila 1980, LARS Symposia 385.
chronochrome
    Mahalanobis length of what one date does not tell of the other, the lesser of both ways,
    iteratively re-weighted: Schaum & Stocker 1998, Proceedings of the International Symposium on
    Spectral Sensing Research.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Callable

import numpy as np

from ..arrays import Array
from ..choices.evidence import EvidenceMethod
from ..errors import InputError
from ..jobs import Job
from ..messages import say
from ..pairs.alteration import STABLE, alter, survival
from ..pairs.normalise import LEAST_STABLE, orthogonal_line
from .score import LinearMap, Score, lengths

#: Of the scores of a sample. Above it are a few bright roofs and clouds that a threshold would
#: otherwise be drawn to.
CAP_QUANTILE = 0.9995
#: Valid pixels below which nothing is fitted.
LEAST_PIXELS = 1000
#: The greatest canonical correlation of two dates: of pairs of one place it was 0.90 and more,
#: of two places 0.53 and less.
LEAST_CORRELATION = 0.65
#: Lines of a band outside of these slopes relate nothing.
SLOPES = (0.1, 10.0)
#: Rounds of re-weighting at most, and the change of the mean weight that ends them.
_ROUNDS, _SETTLED = 30, 1e-4
#: Of the variance of bands brought to one spread, the least along any direction.
_OWN = 1e-7

#: Maps, rounds and probability of no change, of a sample of T1 and T2.
_Fit = tuple[tuple[LinearMap, ...], int, Array]


def fit_score(
    method: str, first: Array, second: Array, names: Sequence[str], noise: float
) -> Job[Score]:
    """Fit a score to a sample.

    Parameters
    ----------
    method
        :class:`..choices.evidence.EvidenceMethod`.
    first, second
        Reflectance at two dates, (bands, pixels), finite.
    names
        Of the bands.
    noise
        Standard deviation of unchanged ground from date to date, in reflectance.

    Raises
    ------
    InputError
        Too few pixels are valid; a band is the same everywhere, or the others tell it; the dates
        have nothing in common; nothing stayed as it was.
    """
    _check(first, second, names)
    maps, rounds, chance = yield from _METHODS[method](first, second, names, noise * noise)
    stable = int(np.count_nonzero(chance > STABLE))
    if stable < LEAST_STABLE:
        raise InputError(
            say(
                "Too few pixels looked at stayed as they were ({stable} of {size}; to tell "
                "change from none {least_stable} are needed): choose clearer or larger scenes, "
                "or a larger noise.",
                stable=stable,
                size=chance.size,
                least_stable=LEAST_STABLE,
            )
        )
    found = lengths((first, second), maps)
    cap = float(np.quantile(found, CAP_QUANTILE))
    return Score(maps, cap, rounds, stable, int(chance.size))


def _check(first: Array, second: Array, names: Sequence[str]) -> None:
    bands, pixels = first.shape
    if bands < 2:
        raise InputError(
            say(
                "Evidence needs at least two bands that both dates have, not {names} alone: "
                "choose scenes with more, or the SAVI difference.",
                names=" ".join(names),
            )
        )
    if pixels < LEAST_PIXELS:
        raise InputError(
            say(
                "Too few pixels are valid at both dates where they were looked at ({pixels}; "
                "{least_pixels} are needed): choose clearer scenes, or a larger area.",
                pixels=pixels,
                least_pixels=LEAST_PIXELS,
            )
        )
    for date, values in (("T1", first), ("T2", second)):
        spread = np.cov(values.astype(np.float64))
        flat = [name for name, own in zip(names, np.diag(spread)) if own < 1e-12]
        if flat:
            raise InputError(
                say(
                    "{flat} of {date} is the same everywhere, which tells nothing: leave it "
                    "out of the bands.",
                    flat=" and ".join(flat),
                    date=date,
                )
            )
        own = np.sqrt(np.diag(spread))
        shares, ways = np.linalg.eigh(spread / np.outer(own, own))
        if shares[0] < _OWN:
            told = [name for name, part in zip(names, ways[:, 0]) if abs(part) > 0.1]
            raise InputError(
                say(
                    "The bands {told} of {date} tell each other exactly, as when one is a "
                    "copy of another: leave one out of the bands.",
                    told=", ".join(told),
                    date=date,
                )
            )


def _irmad(first: Array, second: Array, names: Sequence[str], noise: float) -> Job[_Fit]:
    found = yield from alter(first, second, noise)
    if found.correlations[0] < LEAST_CORRELATION:
        raise InputError(
            say(
                "The two dates have nothing in common (greatest canonical correlation "
                "{found:.2f}): check that both show the same place.",
                found=found.correlations[0],
            )
        )
    return (LinearMap.around(found.weights, found.centre),), found.rounds, found.chance


def _cva(first: Array, second: Array, names: Sequence[str], noise: float) -> Job[_Fit]:
    _, rounds, chance = yield from _irmad(first, second, names, noise)
    stable = chance > STABLE
    if np.count_nonzero(stable) < LEAST_STABLE:
        return (), rounds, chance
    bands = len(names)
    weights, constant = np.zeros((bands, 2 * bands)), np.zeros(bands)
    for at, name in enumerate(names):
        before, after = (date[at, stable].astype(np.float64) for date in (first, second))
        gain, offset = orthogonal_line(after, before)
        if not SLOPES[0] <= gain <= SLOPES[1]:
            raise InputError(
                say(
                    "{name} at the two dates has no linear relation (slope {gain:.3g}): "
                    "leave it out of the bands, or use another method.",
                    name=name,
                    gain=gain,
                )
            )
        spread = np.sqrt(np.mean((gain * after + offset - before) ** 2) + noise)
        weights[at, at], weights[at, bands + at] = -1 / spread, gain / spread
        constant[at] = offset / spread
    return (LinearMap(weights, constant),), rounds, chance


def _chronochrome(first: Array, second: Array, names: Sequence[str], noise: float) -> Job[_Fit]:
    _, _, chance = yield from _irmad(first, second, names, noise)
    bands = len(names)
    both = np.concatenate([first, second]).astype(np.float64)
    halves = slice(bands), slice(bands, None)
    maps, rounds, chances = [], 0, []
    for known, told in (halves, halves[::-1]):
        weight, before = chance.astype(np.float64), 0.0
        for number in range(_ROUNDS):
            total = float(weight.sum())
            if total <= 2 * bands:
                break
            mean = both @ weight / total
            centred = both - mean[:, np.newaxis]
            spread = (centred * weight) @ centred.T / total
            spread[np.diag_indices(2 * bands)] += noise
            prediction = np.linalg.solve(spread[known, known], spread[known, told]).T
            rest = spread[told, told] - prediction @ spread[known, told]
            whitening = np.linalg.inv(np.linalg.cholesky(rest))
            weights = np.zeros((bands, 2 * bands))
            weights[:, told], weights[:, known] = whitening, -whitening @ prediction
            found = LinearMap.around(weights, mean)
            weight = survival(lengths((first, second), [found]), bands)
            rounds = max(rounds, number + 1)
            now = float(weight.mean())
            if abs(now - before) < _SETTLED:
                break
            before = now
            yield (number + 1) / _ROUNDS
        maps.append(found)
        chances.append(weight)
    return tuple(maps), rounds, np.maximum(*chances)


_METHODS: Mapping[str, Callable[[Array, Array, Sequence[str], float], Job[_Fit]]] = {
    EvidenceMethod.IRMAD.value: _irmad,
    EvidenceMethod.CVA.value: _cva,
    EvidenceMethod.CHRONOCHROME.value: _chronochrome,
}
