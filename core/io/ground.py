"""How large pixels are on the ground: on the ellipsoid, not in the plane of a map projection.

A map projection stretches areas: UTM by −0.08 to +0.2 %, Web Mercator by 34 % at 30° of latitude.
How much is measured at the nodes of a wide lattice and interpolated, as it changes slowly.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..globe import in_space
from ..grid import Grid, Window
from ..jobs import Caution
from ..messages import say
from .crs import parse_crs, transform_points

#: Metres between nodes, and nodes a side at most. Over 5 km the stretch of a conformal projection
#: bends by 1e-7 from a straight line.
_SPACING, _NODES = 5000.0, 256
#: Columns that count as one where the stretch changes along a row, and their width in metres.
_COLUMNS, _WIDTH = 64, 2000.0
#: Metres: how large what is measured at a node is at least; coordinates have their last digit.
_LEAST = 10.0
#: Share of an area that is no difference.
_SAME = 1e-9


@dataclass(frozen=True)
class PixelAreas:
    """The areas of a grid's pixels in m².

    Attributes
    ----------
    rows, columns
        Where the nodes lie, in pixels, rising.
    nodes
        The area of a pixel there, (rows, columns).
    step
        Columns that count as one; 0 where an area is that of its row.
    planar
        Whether areas are those in the plane, as the projection could not be undone.
    """

    rows: Array
    columns: Array
    nodes: Array
    step: int
    planar: bool = False

    def at(self, rows: Array, columns: Array) -> Array:
        """Return the areas of pixels around points, given in pixels from the grid's corner."""
        row, down = _between(self.rows, rows)
        column, right = _between(self.columns, columns)
        after = np.minimum(column + 1, len(self.columns) - 1)
        above, below = (
            self.nodes[at, column] * (1 - right) + self.nodes[at, after] * right
            for at in (row, np.minimum(row + 1, len(self.rows) - 1))
        )
        areas: Array = above * (1 - down) + below * down
        return areas

    def sum(self, window: Window, chosen: Array) -> float:
        """Return the area of chosen pixels of a window, (rows, columns) bool."""
        middles = window.row + np.arange(window.height) + 0.5
        # Many times as fast as a sum of bool.
        ones = chosen.view(np.uint8)
        if not self.step:
            areas = self.at(middles, np.zeros(1))
            return float(ones.sum(axis=1, dtype=np.uint32) @ areas)
        starts = np.arange(0, window.width, self.step)
        stops = np.minimum(starts + self.step, window.width)
        counts = np.add.reduceat(ones, starts, axis=1, dtype=np.uint32)
        areas = self.at(middles[:, np.newaxis], window.col + (starts + stops) / 2)
        return float((counts * areas).sum())

    @property
    def mean(self) -> float:
        """The area of a pixel in the mean over the grid."""
        rows = np.arange(int(self.rows[-1])) + 0.5
        if not self.step:
            return float(self.at(rows, np.zeros(1)).mean())
        columns = np.linspace(0, self.columns[-1], 65)
        return float(self.at(rows[:, np.newaxis], (columns[1:] + columns[:-1]) / 2).mean())


def _between(nodes: Array, places: Array) -> tuple[Array, Array]:
    """Return the node before each place and the share of the way to the next."""
    if len(nodes) == 1:
        return np.zeros(np.shape(places), np.int64), np.zeros(np.shape(places))
    before = np.clip(np.searchsorted(nodes, places, "right") - 1, 0, len(nodes) - 2)
    return before, (places - nodes[before]) / (nodes[before + 1] - nodes[before])


@functools.lru_cache(maxsize=16)
def pixel_areas(grid: Grid) -> PixelAreas:
    """Return the areas of the pixels of a grid, on the WGS 84 ellipsoid."""
    if not grid.crs or grid.crs.is_geographic or not grid.crs.is_projected:
        middles, areas = np.arange(grid.height) + 0.5, grid.row_areas()
        # At the middle of every row it is that row's own.
        return PixelAreas(middles, np.zeros(1), areas[:, np.newaxis], 0, not grid.crs)
    metres = grid.crs.metres_per_unit
    wide, high = (side * metres for side in grid.resolution)
    rows, columns = _nodes(grid.height, high), _nodes(grid.width, wide)
    try:
        nodes = _measured(grid, rows, columns, metres)
    except InputError:
        return PixelAreas(np.zeros(1), np.zeros(1), np.full((1, 1), wide * high), 0, True)
    if np.ptp(nodes, axis=1).max() < _SAME * nodes.min():
        return PixelAreas(rows, np.zeros(1), nodes[:, :1], 0)
    step = max(1, min(_COLUMNS, round(_WIDTH / wide)))
    return PixelAreas(rows, columns, nodes, step)


def _nodes(length: int, size: float) -> Array:
    """Return places from 0 to `length` pixels of `size` metres."""
    count = min(_NODES, length + 1, max(2, int(np.ceil(length * size / _SPACING)) + 1))
    return np.linspace(0, length, count)


def _measured(grid: Grid, rows: Array, columns: Array, metres: float) -> Array:
    """Return the area of a pixel at every node: of a small rectangle there, scaled."""
    wide, high = grid.resolution
    least = _LEAST / metres
    sides = np.array([max(wide, least), max(high, least)])
    x = grid.transform.c + grid.transform.a * columns
    y = grid.transform.f + grid.transform.e * rows
    middles = np.stack(np.meshgrid(x, y), axis=-1)
    corners = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]) * sides
    points = (middles[:, :, np.newaxis] + corners).reshape(-1, 2)
    moved = transform_points(points.tolist(), grid.crs, parse_crs("EPSG:4326"))
    space = in_space(np.array(moved)).reshape(*middles.shape[:2], 4, 3)
    diagonals = space[:, :, 2] - space[:, :, 0], space[:, :, 3] - space[:, :, 1]
    areas = np.linalg.norm(np.cross(*diagonals), axis=-1) / 2
    scaled: Array = areas * (wide * high / (sides[0] * sides[1]))
    return scaled


def planar_caution(grid: Grid) -> Caution | None:
    """Return what is said where areas cannot be those on the ground."""
    if not pixel_areas(grid).planar:
        return None
    return Caution(
        say(
            "Areas are those in the plane of {crs}, whose coordinates cannot be brought to "
            "longitude and latitude here: they may differ from those on the ground.",
            crs=grid.crs,
        )
    )
