"""How two dates are shown so that they can be compared: the same bands, the same stretch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..grid import Grid
from ..io.backends import environment
from ..io.crs import common_window, parse_crs
from ..io.source import Band, Source, inspect
from .bands import NATURAL, band_names, places_of
from .sampling import sampled_windows

QUANTILES = (0.02, 0.98)
#: What is shown as red, green and blue, by the name of a band set.
BAND_SETS = {
    "natural": NATURAL,
    "nir": ("nir", "red", "green"),
    "swir": ("swir2", "nir", "red"),
    "agriculture": ("swir1", "nir", "blue"),
}


@dataclass(frozen=True)
class Display:
    """Red, green and blue of one scene.

    Attributes
    ----------
    bands
        Their numbers in the file, from 1.
    ranges
        (darkest, brightest) shown of each, in values by the file's own scale and offset.
    has_roles
        Whether these are the bands that were asked for, rather than the first ones of the file.
    """

    bands: tuple[int, int, int]
    ranges: tuple[tuple[float, float], ...]
    has_roles: bool = True


def band_sets(paths: Sequence[str | os.PathLike[str]]) -> list[str]:
    """Return the names of the band sets that all of some scenes have; natural colour always."""
    names = [band_names(inspect(path)) for path in paths]
    return [
        name
        for name, roles in BAND_SETS.items()
        if roles == NATURAL or all(places_of(one, roles) is not None for one in names)
    ]


def displays(
    paths: Sequence[str | os.PathLike[str]],
    roles: Sequence[str] = NATURAL,
    within: Grid | None = None,
) -> list[Display]:
    """Return how to show scenes of one place beside each other.

    Bands of these roles where they are known, otherwise the first three, or one as grey. The
    stretch, from the 2 % to the 98 % quantile of windows spread over the scenes, or of what
    `within` covers of them, is common to those that are stored alike.
    """
    sources = [inspect(path) for path in paths]
    found = [_shown(source, roles) for source in sources]
    bands = [shown for shown, _ in found]
    samples = [_sample(*one, within) for one in zip(sources, bands)]
    kinds = [[(band.dtype, band.scale, band.offset) for band in shown] for shown in bands]
    result = []
    for (shown, has_roles), kind in zip(found, kinds):
        alike = [sample for sample, other in zip(samples, kinds) if other == kind]
        ranges = tuple(
            stretch(np.concatenate([sample[channel] for sample in alike])) for channel in range(3)
        )
        red, green, blue = (band.index for band in shown)
        result.append(Display((red, green, blue), ranges, has_roles))
    return result


def frame(bounds: tuple[float, float, float, float], crs: str) -> Grid:
    """Return a place, (xmin, ymin, xmax, ymax) in a CRS given as text, as a grid of one pixel."""
    xmin, ymin, xmax, ymax = bounds
    return Grid(parse_crs(crs), Affine(xmax - xmin, 0, xmin, 0, ymin - ymax, ymax), (1, 1))


def _shown(source: Source, roles: Sequence[str]) -> tuple[list[Band], bool]:
    """Return the bands to show, and whether they are those of the roles."""
    places = places_of(band_names(source), roles)
    if places is not None:
        return [source.bands[place] for place in places], True
    first = list(source.bands[:3])
    return (first if len(first) == 3 else first[:1] * 3), False


def _sample(source: Source, bands: list[Band], within: Grid | None) -> list[Array]:
    """Return valid values of each band, from windows spread over the scene, or from one place."""
    seen: list[list[Array]] = [[np.empty(0, np.float32)] for _ in bands]
    if within is None:
        windows = sampled_windows(source)
    else:
        place = common_window(source.grid, within)
        windows = [place] if place is not None else []
    with environment(), source.open() as reader:
        for window in windows:
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
