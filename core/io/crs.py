"""Coordinate reference systems, and what of one grid another reaches."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InputError
from ..grid import TOLERANCE, Crs, Grid, Window
from ..messages import say
from .backends import backend
from .backends.seam import SystemFacts


@dataclass(frozen=True, eq=False)
class WktCrs:
    """A system as its WKT; see :class:`..grid.Crs`. What else is asked of it, the library knows."""

    wkt: str

    def __bool__(self) -> bool:
        return bool(self.wkt)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, WktCrs):
            return NotImplemented
        return self.wkt == other.wkt or bool(self and other and _same(self.wkt, other.wkt))

    def __hash__(self) -> int:
        # Equal ones may be written in other words, and there are few.
        return hash(WktCrs)

    def __str__(self) -> str:
        code = self.to_epsg()
        return f"EPSG:{code}" if code else self.wkt

    def to_wkt(self) -> str:
        """Return the WKT."""
        return self.wkt

    def to_epsg(self) -> int | None:
        """Return EPSG's code."""
        return _epsg(self.wkt) if self else None

    @property
    def is_geographic(self) -> bool:
        """Whether its coordinates are degrees."""
        return _facts(self.wkt).is_geographic

    @property
    def is_projected(self) -> bool:
        """Whether it is a map projection."""
        return _facts(self.wkt).is_projected

    @property
    def linear_units(self) -> str:
        """The unit's name."""
        return _facts(self.wkt).unit

    @property
    def metres_per_unit(self) -> float:
        """The unit's length."""
        return _facts(self.wkt).metres


#: What is said of a raster without a system.
NO_CRS = WktCrs("")


@functools.lru_cache(maxsize=256)
def _facts(wkt: str) -> SystemFacts:
    return backend().system_facts(wkt)


@functools.lru_cache(maxsize=256)
def _epsg(wkt: str) -> int | None:
    return backend().epsg_code(wkt)


@functools.lru_cache(maxsize=256)
def _same(wkt: str, other: str) -> bool:
    code = _epsg(wkt)
    return (code is not None and code == _epsg(other)) or backend().same_system(wkt, other)


def bounds_in(grid: Grid, crs: Crs) -> tuple[float, float, float, float]:
    """Return (xmin, ymin, xmax, ymax) of a grid in another CRS."""
    if grid.crs == crs:
        return grid.bounds()
    try:
        return backend().transform_bounds(grid.bounds(), grid.crs.to_wkt(), crs.to_wkt())
    except OSError as error:
        raise InputError(
            say(
                "The coordinates cannot be brought from {crs} to {crs2}: check that both "
                "rasters' coordinate reference systems are right. [{error}]",
                crs=grid.crs,
                crs2=crs,
                error=error,
            )
        ) from error


@functools.lru_cache(maxsize=64)
def parse_crs(text: str) -> Crs:
    """Return the coordinate reference system that a WKT or an EPSG code names."""
    try:
        return WktCrs(backend().parse_system(text))
    except OSError as error:
        raise InputError(
            say("The coordinate reference system {text!r} is not known.", text=text)
        ) from error


def transform_points(
    points: Sequence[Sequence[float]], crs: Crs, other: Crs
) -> list[tuple[float, float]]:
    """Bring (x, y) from one coordinate reference system into another."""
    try:
        return backend().transform_points(points, crs.to_wkt(), other.to_wkt())
    except OSError as error:
        raise InputError(
            say(
                "Coordinates cannot be brought from {crs} to {other}: check that both "
                "coordinate reference systems are right. [{error}]",
                crs=crs,
                other=other,
                error=error,
            )
        ) from error


def common_window(grid: Grid, other: Grid) -> Window | None:
    """Return the pixels of `grid` that `other` reaches, or None where the two do not meet."""
    xmin, ymin, xmax, ymax = bounds_in(other, grid.crs)
    left, top = ~grid.transform * (xmin, ymax)
    right, bottom = ~grid.transform * (xmax, ymin)
    # A hundredth of a pixel is what grids may be apart and still count as one.
    row, col = max(0, math.floor(top + TOLERANCE)), max(0, math.floor(left + TOLERANCE))
    height = min(grid.height, math.ceil(bottom - TOLERANCE)) - row
    width = min(grid.width, math.ceil(right - TOLERANCE)) - col
    return Window(row, col, height, width) if height > 0 and width > 0 else None


def crs_name(crs: Crs) -> str:
    """Return "EPSG:…" where the CRS has such a code, its WKT otherwise."""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else crs.to_wkt()
