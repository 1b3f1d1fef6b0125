"""How two dates are shown so that they can be compared: the same bands, the same stretch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..io.backends import environment
from ..io.source import Band, Source, inspect
from .bands import NATURAL, band_names, places_of
from .sampling import sampled_windows

QUANTILES = (0.02, 0.98)


@dataclass(frozen=True)
class Display:
    """Red, green and blue of one scene.

    Attributes
    ----------
    bands
        Their numbers in the file, from 1.
    ranges
        (darkest, brightest) shown of each, in values by the file's own scale and offset.
    """

    bands: tuple[int, int, int]
    ranges: tuple[tuple[float, float], ...]


def displays(paths: Sequence[str | os.PathLike[str]]) -> list[Display]:
    """Return how to show scenes of one place beside each other.

    Natural colour where the bands are known, otherwise the first three, or one as grey. The
    stretch, from the 2 % to the 98 % quantile of windows spread over the scenes, is common to
    those that are stored alike.
    """
    sources = [inspect(path) for path in paths]
    bands = [_shown(source) for source in sources]
    samples = [_sample(*one) for one in zip(sources, bands)]
    kinds = [[(band.dtype, band.scale, band.offset) for band in shown] for shown in bands]
    result = []
    for shown, kind in zip(bands, kinds):
        alike = [sample for sample, other in zip(samples, kinds) if other == kind]
        ranges = tuple(
            stretch(np.concatenate([sample[channel] for sample in alike])) for channel in range(3)
        )
        red, green, blue = (band.index for band in shown)
        result.append(Display((red, green, blue), ranges))
    return result


def _shown(source: Source) -> list[Band]:
    places = places_of(band_names(source), NATURAL)
    if places is not None:
        return [source.bands[place] for place in places]
    first = list(source.bands[:3])
    return first if len(first) == 3 else first[:1] * 3


def _sample(source: Source, bands: list[Band]) -> list[Array]:
    """Return valid values of each band, from windows spread over the scene."""
    seen: list[list[Array]] = [[] for _ in bands]
    with environment(), source.open() as reader:
        for window in sampled_windows(source):
            for values, band in zip(seen, bands):
                block = reader.read_scaled(window, band)
                values.append(block[~np.isnan(block)])
    return [np.concatenate(values) for values in seen]


def stretch(values: Array) -> tuple[float, float]:
    """Return the darkest and the brightest value to show of a band: see :data:`QUANTILES`."""
    if not values.size:
        return 0.0, 1.0
    low, high = (float(edge) for edge in np.quantile(values, QUANTILES))
    return low, high if high > low else low + 1
