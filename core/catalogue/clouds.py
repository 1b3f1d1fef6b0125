"""How cloudy a scene is over an area: not its whole tile, which says little of a small place."""

from __future__ import annotations

import math
import threading
from typing import NamedTuple

import numpy as np

from ..affine import Affine
from ..grid import Grid, Window
from ..io.crs import common_window
from ..io.regions import Shapes
from ..io.vector import bounds_of, brought, geometry_area, shared
from ..scenes.product import CLASSES
from ..scenes.scene import CLOUD_CLASSES
from .assets import AssetFile
from .item import StacItem
from .signing import Signer

#: Longitude and latitude, in which areas and footprints are.
DEGREES = "EPSG:4326"
#: Metres: coarser than the classification, which is enough and quick.
_COARSE = 60.0
_MOST_SIDE = 512


class Look(NamedTuple):
    """What was seen of a scene over an area.

    Attributes
    ----------
    cloud
        The share of cloud and shadow in what there is, 0 to 1; None where nothing tells.
    coverage
        The share of the area that has data.
    of_area
        Whether it was seen over the area; otherwise `cloud` is the whole scene's and `coverage`
        the footprint's.
    metres
        Of the pixels looked at.
    """

    cloud: float | None
    coverage: float
    of_area: bool
    metres: float = 0.0


def told(item: StacItem, area: bytes) -> Look:
    """Return what the item itself says: the cloud of its whole scene."""
    coverage = shared(area, item.footprint)[1] if item.footprint else 0.0
    return Look(item.cloud, coverage, False)


def looked(item: StacItem, area: bytes, signer: Signer, stop: threading.Event) -> Look:
    """Look at the scene classification over an area, at 60 m or coarser.

    Where the item has none, what it says itself counts.

    Raises
    ------
    Unreached, ReadError, InputError
        There is a classification, and it cannot be read.
    """
    there = item.of_band(CLASSES, signer.preset)
    if there is None:
        return told(item, area)
    file = AssetFile(there[0].href, item.collection, signer)
    try:
        grid = file.facts(stop).grid
        place = brought(area, DEGREES, grid.crs.to_wkt())
        window = _window(grid, place)
        if window is None:
            return Look(None, 0.0, True)
        coarse, metres = _coarse(grid, window)
        classes = file.read(there[1], window, stop, coarse.shape)
    finally:
        file.close()
    inside = Shapes.from_map([place], [1]).burn(coarse, coarse.whole).astype(bool)
    # An area smaller than a pixel is the pixels that it touches.
    inside = inside if inside.any() else np.ones(coarse.shape, bool)
    there_is = inside & (classes > 0)
    wide, high = coarse.resolution
    whole = max(geometry_area(place), wide * high)
    coverage = min(1.0, float(there_is.sum()) * wide * high / whole)
    if not there_is.any():
        return Look(None, 0.0, True, metres)
    cloudy = np.isin(classes[there_is], CLOUD_CLASSES)
    return Look(float(cloudy.mean()), coverage, True, metres)


def _window(grid: Grid, place: bytes) -> Window | None:
    xmin, ymin, xmax, ymax = bounds_of(place)
    return common_window(
        grid, Grid(grid.crs, Affine(xmax - xmin, 0, xmin, 0, ymin - ymax, ymax), (1, 1))
    )


def _coarse(grid: Grid, window: Window) -> tuple[Grid, float]:
    """Return the grid of pixels of 60 m or more over a window, and how large they are."""
    metres = grid.resolution[0] * (grid.crs.metres_per_unit or 1.0)
    longest = max(window.height, window.width)
    step = max(1.0, _COARSE / metres, longest / _MOST_SIDE)
    shape = tuple(max(1, math.ceil(side / step)) for side in (window.height, window.width))
    factors = window.width / shape[1], window.height / shape[0]
    thinned = Affine(factors[0], 0, 0, 0, factors[1], 0)
    transform = grid.window_transform(window) * thinned
    return Grid(grid.crs, transform, (shape[0], shape[1])), metres * factors[0]
