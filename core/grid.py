"""Grids: where the pixels lie. Pure arithmetic, no file is opened here."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np

from .affine import Affine
from .arrays import Array
from .errors import InputError
from .messages import say

#: How far, in pixels, corners may be apart for two grids to count as one.
TOLERANCE = 0.01
#: Pixels that an output may have: 20 GB a byte and band, which no scene of a satellite needs.
MOST_PIXELS = 20_000_000_000
#: Pixels a side that GDAL counts.
_LONGEST = 2**31 - 1
#: Pixels that an input may have: a country at 10 m has fewer.
_MOST_READ = 1_000_000_000_000


class Window(NamedTuple):
    """A rectangle of whole pixels; may reach beyond the grid where a caller pads."""

    row: int
    col: int
    height: int
    width: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns as slices of the whole array."""
        return (
            slice(self.row, self.row + self.height),
            slice(self.col, self.col + self.width),
        )

    def overlaps(self, other: Window) -> bool:
        """Whether the two share a pixel."""
        return (
            self.row < other.row + other.height
            and other.row < self.row + self.height
            and self.col < other.col + other.width
            and other.col < self.col + self.width
        )


class Crs(Protocol):
    """A coordinate reference system, as :mod:`.io.crs` makes them; false where there is none.

    ``==`` asks whether two are the same, however they are written.
    """

    def __bool__(self) -> bool: ...

    def __hash__(self) -> int: ...

    def to_wkt(self) -> str:
        """Return it as text, "" for none."""

    def to_epsg(self) -> int | None:
        """Return the code that EPSG's register has for it."""

    @property
    def is_geographic(self) -> bool:
        """Whether its coordinates are degrees."""

    @property
    def is_projected(self) -> bool:
        """Whether it is a map projection."""

    @property
    def linear_units(self) -> str:
        """The name of its unit where that is a length, as in "metre"."""

    @property
    def metres_per_unit(self) -> float:
        """The length of that unit."""


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid.

    Attributes
    ----------
    crs
        False where a raster says of none.
    transform
        Pixel (col, row) to map (x, y), pixel corners.
    shape
        Rows, columns.
    """

    crs: Crs
    transform: Affine
    shape: tuple[int, int]

    @property
    def height(self) -> int:
        """Rows."""
        return self.shape[0]

    @property
    def width(self) -> int:
        """Columns."""
        return self.shape[1]

    @property
    def resolution(self) -> tuple[float, float]:
        """Pixel width and height in map units, both positive."""
        return abs(self.transform.a), abs(self.transform.e)

    @property
    def whole(self) -> Window:
        """The window that is the whole grid."""
        return Window(0, 0, *self.shape)

    @property
    def is_rotated(self) -> bool:
        """Whether rows do not run west to east, or columns not north to south."""
        return abs(self.transform.b) > 1e-12 or abs(self.transform.d) > 1e-12

    @property
    def is_unplaced(self) -> bool:
        """Whether map units are pixels, as of a file that says nothing of its place."""
        return tuple(self.transform[:6]) in ((1, 0, 0, 0, 1, 0), (1, 0, 0, 0, -1, 0))

    def bounds(self, window: Window | None = None) -> tuple[float, float, float, float]:
        """Return (xmin, ymin, xmax, ymax) of `window`, or of the whole grid, in map units."""
        row, col, height, width = window or self.whole
        x0, y0 = self.transform * (col, row)
        x1, y1 = self.transform * (col + width, row + height)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def window_transform(self, window: Window) -> Affine:
        """Return the transform of `window`'s own pixels."""
        return self.transform * Affine.translation(window.col, window.row)

    def crop(self, window: Window) -> Grid:
        """Return the grid of `window`."""
        return Grid(self.crs, self.window_transform(window), (window.height, window.width))

    def offset_of(self, other: Grid) -> tuple[float, float]:
        """Return (rows, columns) from this grid's origin to `other`'s, in pixels of this one."""
        col, row = ~self.transform * (other.transform.c, other.transform.f)
        return row, col

    def is_aligned(self, other: Grid) -> bool:
        """Whether the two grids' pixels coincide wherever they overlap."""
        if self.crs != other.crs or self.is_rotated != other.is_rotated:
            return False
        span = max(*self.shape, *other.shape)
        steps = (self.transform.a, other.transform.a), (self.transform.e, other.transform.e)
        if any(abs(a - b) * span > TOLERANCE * abs(a) for a, b in steps):
            return False
        return all(abs(v - round(v)) <= TOLERANCE for v in self.offset_of(other))

    def matches(self, other: Grid) -> bool:
        """Whether the two are the same grid, to a hundredth of a pixel."""
        return (
            self.shape == other.shape
            and self.is_aligned(other)
            and all(abs(v) <= TOLERANCE for v in self.offset_of(other))
        )

    def windows(self, height: int = 1024, width: int = 1024) -> Iterator[Window]:
        """Yield windows that tile the grid, row by row, the last ones cut to fit."""
        for row in range(0, self.height, height):
            for col in range(0, self.width, width):
                yield Window(row, col, min(height, self.height - row), min(width, self.width - col))

    def row_areas(self) -> Array:
        """Return the area of one pixel in m² for every row, shape (rows,), float64.

        Degrees are measured on the WGS 84 ellipsoid, other units by the CRS's own factor.
        """
        wide, high = self.resolution
        if not self.crs.is_geographic:
            metres = self.crs.metres_per_unit
            return np.full(self.height, wide * high * metres * metres)
        north = self.transform.f + self.transform.e * np.arange(self.height)
        return geographic_cell_area(north + self.transform.e, north, wide)


# WGS 84, for pixels in degrees.
_EQUATOR_M, _FLATTENING = 6378137.0, 1 / 298.257223563


def geographic_cell_area(lat_south: Array, lat_north: Array, degrees_wide: float) -> Array:
    """Return the area in m² of cells between two latitudes on the WGS 84 ellipsoid.

    Snyder 1987, Map Projections: A Working Manual, USGS PP 1395, equation 3-12 (q).
    """
    e = math.sqrt(_FLATTENING * (2 - _FLATTENING))

    def q(latitude: Array) -> Array:
        s: Array = np.sin(np.radians(latitude))
        area: Array = (1 - e * e) * (s / (1 - (e * s) ** 2) + np.arctanh(e * s) / e)
        return area

    width = math.radians(abs(degrees_wide))
    areas: Array = _EQUATOR_M**2 / 2 * width * np.abs(q(lat_north) - q(lat_south))
    return areas


def is_real(grid: Grid) -> bool:
    """Return whether a grid's numbers are such that its pixels can be told from one another."""
    transform = grid.transform
    if not all(map(math.isfinite, transform[:6])):
        return False
    corners = list(map(abs, grid.bounds()))
    # Map units are metres or degrees, and no map is larger than that.
    if not max(corners) < 1e10:
        return False
    area = abs(transform.a * transform.e - transform.b * transform.d)
    return math.sqrt(area) > 1e-12 * max(1.0, *corners)


def check_usable(grid: Grid, name: str) -> None:
    """Raise :class:`InputError` unless `grid` has a CRS, a size and no rotation."""
    if grid.height < 1 or grid.width < 1:
        raise InputError(
            say(
                "{name} has no pixels ({width} × {height}).",
                name=name,
                width=grid.width,
                height=grid.height,
            )
        )
    if grid.height * grid.width > _MOST_READ:
        raise InputError(
            say(
                "{name} has {width} × {height} pixels, more than the {most_read:.0e} that "
                "are worked on at once: clip it to the area first.",
                name=name,
                width=grid.width,
                height=grid.height,
                most_read=_MOST_READ,
            )
        )
    if not grid.crs:
        raise InputError(
            say(
                "{name} has no coordinate reference system: assign the right one first "
                "(Raster ▸ Projections ▸ Assign Projection).",
                name=name,
            )
        )
    if not is_real(grid):
        raise InputError(
            say(
                "{name} says of its place what is none (corner {c:g}, {f:g}, pixels of {a:g} "
                "× {e:g}): give it the right georeference first (Raster ▸ Georeferencer).",
                name=name,
                c=grid.transform.c,
                f=grid.transform.f,
                a=grid.transform.a,
                e=grid.transform.e,
            )
        )
    if grid.is_rotated or grid.transform.a <= 0 or grid.transform.e >= 0:
        raise InputError(
            say(
                "{name} is rotated or not north-up: warp it to a north-up grid first (Raster "
                "▸ Projections ▸ Warp).",
                name=name,
            )
        )


def check_size(rows: float, cols: float, cause: str) -> None:
    """Raise :class:`InputError` where a grid that is asked for is out of reason.

    Parameters
    ----------
    cause
        What asks for it, such as "RESOLUTION 0.001".
    """
    good = math.isfinite(rows) and math.isfinite(cols) and max(rows, cols) <= _LONGEST
    if not good or rows * cols > MOST_PIXELS:
        raise InputError(
            say(
                "{cause} would make {cols:.4g} × {rows:.4g} pixels, more than the "
                "{most_pixels:.0e} that one raster may have: choose larger pixels or a "
                "smaller extent.",
                cause=cause,
                cols=cols,
                rows=rows,
                most_pixels=MOST_PIXELS,
            )
        )
