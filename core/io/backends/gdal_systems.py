"""Coordinate systems by GDAL's bindings: what the GDAL backend says of them."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np
from osgeo import gdal, osr

from ...messages import say
from ..vector import Handle
from .gdal_calls import done, made, telling
from .seam import Bounds, RasterError, SystemFacts


@telling()
def _system(text: str) -> Handle:
    """Return what a WKT or a code names, longitude first."""
    system = osr.SpatialReference()
    done(system.SetFromUserInput(text))
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


@functools.lru_cache(maxsize=256)
def parse_system(text: str) -> str:
    """Return the WKT of a WKT or a code."""
    return str(_system(text).ExportToWkt())


def same_system(wkt: str, other: str) -> bool:
    """Return whether two WKT mean the same."""
    return bool(_system(wkt).IsSame(_system(other)))


def system_facts(wkt: str) -> SystemFacts:
    """Return what kind of system it is."""
    system = _system(wkt)
    if system.IsGeographic():
        return SystemFacts(True, False, "", 1.0)
    unit, metres = system.GetLinearUnitsName(), system.GetLinearUnits()
    return SystemFacts(False, bool(system.IsProjected()), unit, metres)


@telling()
def epsg_code(wkt: str) -> int | None:
    """Return its code, if one of EPSG's fits by 70 % or more."""
    matches = (one for one, confidence in _system(wkt).FindMatches() if confidence >= 70)
    named = (one for one in matches if one.GetAuthorityName(None) == "EPSG")
    return next((int(one.GetAuthorityCode(None)) for one in named), None)


def _way(wkt: str, other: str) -> Handle:
    # The class itself makes an empty shell where there is no way.
    return made(osr.CreateCoordinateTransformation(_system(wkt), _system(other)))


def _finite(numbers: Sequence[float] | Sequence[tuple[float, float]]) -> None:
    if not np.isfinite(numbers).all():
        raise RasterError(gdal.GetLastErrorMsg() or say("It has no place there."))


@telling()
def transform_points(
    points: Sequence[Sequence[float]], wkt: str, other: str
) -> list[tuple[float, float]]:
    """Bring points from one system into another."""
    moved = [(x, y) for x, y, *_ in _way(wkt, other).TransformPoints(list(points))]
    _finite(moved)
    return moved


@telling()
def transform_bounds(bounds: Bounds, wkt: str, other: str) -> Bounds:
    """Bring a rectangle from one system into another."""
    xmin, ymin, xmax, ymax = _way(wkt, other).TransformBounds(*bounds, 21)
    _finite((xmin, ymin, xmax, ymax))
    return xmin, ymin, xmax, ymax
