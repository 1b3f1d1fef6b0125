"""Cells of ground: equal in area, the same for whatever grid shows them."""

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.errors import InputError
from changemining.core.grid import Grid, Window
from changemining.core.io.crs import parse_crs, transform_points
from changemining.core.many.cells import cells_of


def grid_at(epsg, x, y, shape=(64, 64), pixel=10.0):
    return Grid(parse_crs(f"EPSG:{epsg}"), Affine(pixel, 0, x, 0, -pixel, y), shape)


def test_one_place_lies_in_one_cell_whatever_zone_shows_it():
    """54° W is where zones 21 and 22 meet."""
    place = (-54.02, -18.1)
    found = []
    for epsg in (32721, 32722):
        ((x, y),) = transform_points([place], parse_crs("EPSG:4326"), parse_crs(f"EPSG:{epsg}"))
        cells = cells_of(grid_at(epsg, x - 5, y + 5), [Window(0, 0, 1, 1)], 10_000)
        found.append(cells[0, 0].tolist())
    assert found[0] == found[1]


@pytest.mark.parametrize("latitude", [0.1, -18.0, 45.0, 65.0])
def test_cells_are_as_large_as_is_asked_for(latitude):
    """Counted in pixels of 200 m, a row of which is a fiftieth of a cell."""
    ((x, y),) = transform_points(
        [(-51.0, latitude)], parse_crs("EPSG:4326"), parse_crs("EPSG:32622")
    )
    windows = [Window(row, col, 1, 1) for row in range(300) for col in range(300)]
    cells = cells_of(grid_at(32622, x - 30_000, y + 30_000, (300, 300), 200.0), windows, 10_000)
    homes, counts = np.unique(cells[:, 0], axis=0, return_counts=True)
    edge = {tuple(c) for c, w in zip(cells[:, 0].tolist(), windows) if {w.row, w.col} & {0, 299}}
    inner = [n for home, n in zip(homes.tolist(), counts) if tuple(home) not in edge]
    assert inner
    # A pixel is 4 ha of the projection, whose scale is 0.9996 at its middle.
    assert np.array(inner) * 4e4 / 0.9996**2 == pytest.approx(1e8, rel=0.06)


def test_no_pixel_of_a_patch_lies_in_a_cell_that_is_not_told():
    """Every pixel's corners are asked one by one."""
    grid = grid_at(32721, 812_345, 8_000_000, (640, 640))
    windows = [Window(r, c, 64, 64) for r in range(0, 640, 64) for c in range(0, 640, 64)]
    cells = cells_of(grid, windows, 2_000)
    for window, told in zip(windows, cells):
        steps = range(0, 65, 4)
        points = [grid.transform * (window.col + x, window.row + y) for x in steps for y in steps]
        moved = np.array(transform_points(points, grid.crs, parse_crs("EPSG:6933")))
        found = {tuple(cell) for cell in np.floor(moved / 2_000).astype(int).tolist()}
        assert found <= {tuple(cell) for cell in told.tolist()}


def test_a_cell_smaller_than_a_patch_is_refused():
    with pytest.raises(InputError, match="CELL is 500 m, and a patch"):
        cells_of(grid_at(32721, 500_000, 8e6, (256, 256)), [Window(0, 0, 128, 128)], 500)
