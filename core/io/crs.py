"""Coordinate reference systems, and what of one grid another reaches."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from typing import Any

from ..errors import InputError
from ..grid import TOLERANCE, Grid, Window
from .library import CRS, ERRORS


def bounds_in(grid: Grid, crs: Any) -> tuple[float, float, float, float]:
    """Return (xmin, ymin, xmax, ymax) of a grid in another CRS."""
    if grid.crs == crs:
        return grid.bounds()
    from rasterio.warp import transform_bounds

    try:
        return transform_bounds(grid.crs, crs, *grid.bounds())
    except ERRORS as error:
        raise InputError(
            f"The coordinates cannot be brought from {grid.crs} to {crs}: check that both rasters' "
            f"coordinate reference systems are right. [{error}]"
        ) from error


@functools.lru_cache(maxsize=64)
def parse_crs(text: str) -> Any:
    """Return the coordinate reference system that a WKT or an EPSG code names."""
    try:
        return CRS.from_user_input(text)
    except ERRORS as error:
        raise InputError(f"The coordinate reference system {text!r} is not known.") from error


def transform_points(
    points: Sequence[tuple[float, float]], crs: Any, other: Any
) -> list[tuple[float, float]]:
    """Bring (x, y) from one coordinate reference system into another."""
    from rasterio.warp import transform

    try:
        return list(zip(*transform(crs, other, *zip(*points))))
    except ERRORS as error:
        raise InputError(
            f"Coordinates cannot be brought from {crs} to {other}: check that both coordinate "
            f"reference systems are right. [{error}]"
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
