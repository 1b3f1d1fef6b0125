"""Grids and windows: plain arithmetic, checked by hand."""

import math

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.errors import InputError
from changemining.core.grid import Window, check_usable, geographic_cell_area


@pytest.mark.parametrize(
    ("other", "shares"),
    [
        (Window(0, 0, 4, 4), True),
        (Window(3, 3, 4, 4), True),
        (Window(4, 0, 4, 4), False),  # touches along an edge
        (Window(0, 4, 4, 4), False),
        (Window(4, 4, 1, 1), False),  # touches at a corner
        (Window(1, 1, 2, 2), True),  # inside
        (Window(-3, -3, 4, 4), True),
    ],
)
def test_windows_overlap_where_they_share_a_pixel(other, shares):
    one = Window(0, 0, 4, 4)
    assert one.overlaps(other) is shares
    assert other.overlaps(one) is shares


def test_bounds_of_a_window(make_grid):
    grid = make_grid(100, 200)
    assert grid.bounds() == (500_000, 9_199_000, 502_000, 9_200_000)
    # Row 2, column 3, 4 rows, 5 columns of 10 m.
    assert grid.bounds(Window(2, 3, 4, 5)) == (500_030, 9_199_940, 500_080, 9_199_980)


def test_crop_starts_at_the_window(make_grid):
    crop = make_grid(100, 200).crop(Window(2, 3, 4, 5))
    assert crop.shape == (4, 5)
    assert crop.transform * (0, 0) == (500_030, 9_199_980)


@pytest.mark.parametrize(
    ("transform", "aligned"),
    [
        (Affine(10, 0, 500_070, 0, -10, 9_199_950), True),  # 7 columns, 5 rows
        (Affine(10, 0, 500_000.05, 0, -10, 9_200_000), True),  # half a hundredth of a pixel
        (Affine(10, 0, 500_000.5, 0, -10, 9_200_000), False),  # five hundredths
        (Affine(10, 0, 500_005, 0, -10, 9_200_000), False),
        (Affine(20, 0, 500_000, 0, -20, 9_200_000), False),
        # A step that is off by 1e-5 moves the last of 2000 columns by two hundredths.
        (Affine(10.0001, 0, 500_000, 0, -10, 9_200_000), False),
        (Affine(10.00001, 0, 500_000, 0, -10, 9_200_000), True),
        (Affine(10, 0, 500_000, 0, 10, 9_200_000), False),
    ],
)
def test_alignment_is_told_to_a_hundredth_of_a_pixel(make_grid, transform, aligned):
    assert make_grid(100, 2000).is_aligned(make_grid(100, 2000, transform)) is aligned


def test_another_crs_is_never_aligned(make_grid):
    assert not make_grid(4, 4).is_aligned(make_grid(4, 4, crs="EPSG:32722"))


@pytest.mark.parametrize(
    ("rows", "columns", "left", "same"),
    [
        (4, 5, 500_000, True),
        (4, 5, 500_000.05, True),
        (4, 5, 500_010, False),
        (5, 4, 500_000, False),
    ],
)
def test_grids_match_with_one_origin_and_one_shape(make_grid, rows, columns, left, same):
    other = make_grid(rows, columns, Affine(10, 0, left, 0, -10, 9_200_000))
    assert make_grid(4, 5).matches(other) is same


@pytest.mark.parametrize(("height", "width"), [(1, 1), (3, 7), (4, 4), (1024, 1024)])
def test_windows_cover_each_pixel_once(make_grid, height, width):
    seen = np.zeros((10, 13), int)
    for window in make_grid(10, 13).windows(height, width):
        assert window.height <= height
        assert window.width <= width
        seen[window.slices] += 1
    assert (seen == 1).all()


def test_pixel_area_in_metres_and_feet(make_grid):
    assert make_grid(3, 4).row_areas().tolist() == [100, 100, 100]
    feet = make_grid(2, 2, Affine(30, 0, 900_000, 0, -20, 200_000), crs="EPSG:2263")
    # The US survey foot is 1200/3937 m.
    np.testing.assert_allclose(feet.row_areas(), 30 * 20 * (1200 / 3937) ** 2, rtol=1e-9)


@pytest.mark.parametrize("top", [0.001, -3, 45, -70, 89.99])
def test_pixel_area_in_degrees_is_the_geodesic_one(make_grid, top):
    pyproj = pytest.importorskip("pyproj", reason="pyproj is not installed.")
    step = 1e-3
    grid = make_grid(5, 5, Affine(step, 0, 20, 0, -step, top), crs="EPSG:4326")
    for row, area in enumerate(grid.row_areas()):
        south, north = top - (row + 1) * step, top - row * step
        west, east = 20, 20 + step
        expected, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter(
            [west, east, east, west], [south, south, north, north]
        )
        assert area == pytest.approx(expected, rel=1e-5)


def test_the_whole_earth():
    # 510 065 621.7 km², the area of the WGS 84 ellipsoid.
    latitudes = np.linspace(-90, 90, 19)
    total = geographic_cell_area(latitudes[:-1], latitudes[1:], 360).sum()
    assert total / 1e6 == pytest.approx(510_065_621.7, abs=0.1)


@pytest.mark.parametrize(
    ("rows", "transform", "crs", "message"),
    [
        (4, Affine(10, 0, 0, 0, -10, 0), None, "no coordinate reference system"),
        (4, Affine(10, 1, 0, 1, -10, 0), "EPSG:32721", "rotated"),
        (4, Affine(10, 0, 0, 0, 10, 0), "EPSG:32721", "not north-up"),
        (4, Affine(-10, 0, 0, 0, -10, 0), "EPSG:32721", "not north-up"),
        (0, Affine(10, 0, 0, 0, -10, 0), "EPSG:32721", "no pixels"),
    ],
)
def test_grids_that_cannot_be_worked_with(make_grid, rows, transform, crs, message):
    with pytest.raises(InputError, match=message):
        check_usable(make_grid(rows, 4, transform, crs), "scene.tif")
    check_usable(make_grid(4, 4), "scene.tif")


@pytest.mark.parametrize(
    ("transform", "shape"),
    [
        (Affine(10, 0, math.nan, 0, -10, 0), (5, 5)),
        (Affine(10, 0, math.inf, 0, -10, 0), (5, 5)),
        (Affine(1e300, 0, 0, 0, -1e300, 0), (5, 5)),
        (Affine(1e-300, 0, 0, 0, -1e-300, 0), (5, 5)),
        (Affine(10, 0, 1e20, 0, -10, 1e20), (5, 5)),
        (Affine(1e-9, 0, 6e5, 0, -1e-9, 9e6), (2_000_000_000, 2_000_000_000)),
    ],
)
def test_grids_out_of_reason_are_refused(make_grid, transform, shape):
    with pytest.raises(InputError, match=r"^x\.tif (says of its place|has 2000000000 × )"):
        check_usable(make_grid(*shape, transform=transform), "x.tif")
