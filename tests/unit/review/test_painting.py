"""Brush and eraser: pixel by pixel, against what GDAL rasterises of the outcome."""

import numpy as np
import pytest

from changemining.core.grid import Window
from changemining.core.io.regions import Shapes
from changemining.core.io.vector import rectangle
from changemining.core.review.painting import paint, pixels_in, smooth, stroke


@pytest.fixture
def grid(make_grid):
    return make_grid(10, 12)


@pytest.fixture
def box(grid):
    """Return ``box(top, left, bottom, right)`` in pixels, as WKB in map coordinates."""
    return lambda top, left, bottom, right: rectangle(
        grid.bounds(Window(top, left, bottom - top, right - left))
    )


def burnt(grid, wkb):
    return Shapes.from_map([wkb], [1]).burn(grid, Window(0, 0, grid.height, grid.width)) > 0


def pixels(grid, *places):
    mask = np.zeros((grid.height, grid.width), bool)
    for place in places:
        mask[place] = True
    return mask


def test_a_pixel_more_and_a_pixel_less(grid, box):
    (more,) = paint(grid, box(2, 2, 4, 4), [(4, 3)], erase=False)
    expected = pixels(grid, (slice(2, 4), slice(2, 4)), (4, 3))
    np.testing.assert_array_equal(burnt(grid, more), expected)
    (less,) = paint(grid, more, [(2, 2)], erase=True)
    expected[2, 2] = False
    np.testing.assert_array_equal(burnt(grid, less), expected)


def test_a_hole_is_rubbed_in_and_painted_over(grid, box):
    (ring,) = paint(grid, box(1, 1, 6, 6), [(3, 3)], erase=True)
    assert burnt(grid, ring).sum() == 24
    (whole,) = paint(grid, ring, [(3, 3)], erase=False)
    np.testing.assert_array_equal(burnt(grid, whole), burnt(grid, box(1, 1, 6, 6)))


def test_what_is_rubbed_apart_is_several_polygons_the_largest_first(grid, box):
    parts = paint(grid, box(2, 1, 4, 9), [(2, 3), (3, 3)], erase=True)
    assert [burnt(grid, one).sum() for one in parts] == [10, 4]
    assert burnt(grid, parts[1])[2:4, 1:3].all()


def test_pixels_that_do_not_touch_the_polygon_are_left_out(grid, box):
    # A corner is no side.
    (found,) = paint(grid, box(2, 2, 4, 4), [(4, 4), (8, 8)], erase=False)
    np.testing.assert_array_equal(burnt(grid, found), burnt(grid, box(2, 2, 4, 4)))


def test_without_a_polygon_pixels_make_new_ones(grid):
    parts = paint(grid, None, [(0, 0), (0, 1), (9, 11), (-1, 5), (10, 0)], erase=False)
    assert [burnt(grid, one).sum() for one in parts] == [2, 1]
    assert burnt(grid, parts[1])[9, 11]


def test_nothing_is_left(grid, box):
    assert paint(grid, box(2, 2, 3, 3), [(2, 2)], erase=True) == []
    assert paint(grid, None, [(-1, -1)], erase=False) == []


@pytest.mark.parametrize(
    ("start", "end", "size", "expected"),
    [
        ((2, 2), (2, 2), 1, {(2, 2)}),
        ((2, 2), (2, 5), 1, {(2, 2), (2, 3), (2, 4), (2, 5)}),
        ((0, 0), (2, 2), 1, {(0, 0), (1, 0), (1, 1), (2, 1), (2, 2)}),
        ((2, 2), (0, 1), 1, {(2, 2), (1, 2), (1, 1), (0, 1)}),
        ((2, 2), (2, 2), 2, {(1, 1), (1, 2), (2, 1), (2, 2)}),
        ((2, 2), (2, 2), 3, {(r, c) for r in (1, 2, 3) for c in (1, 2, 3)}),
    ],
)
def test_a_stroke(start, end, size, expected):
    assert stroke(start, end, size) == expected


@pytest.mark.parametrize("end", [(7, 3), (-4, 9), (0, -6), (5, 5), (-8, -3)])
def test_a_stroke_hangs_together_side_by_side(end):
    found, todo = stroke((0, 0), end, 1), [(0, 0)]
    assert end in found
    while todo:
        row, col = todo.pop()
        found.discard((row, col))
        sides = [(row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]
        todo += [one for one in sides if one in found]
    assert not found


def test_smoothing_is_the_median_filter_of_scipy(make_grid):
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    grid = make_grid(40, 50)
    random = np.random.default_rng(5)
    shape = ndimage.gaussian_filter(random.normal(size=(40, 50)), 2)
    labels, _ = ndimage.label(shape > 0.02)
    mask = labels == np.bincount(labels[labels > 0]).argmax()
    (drawn,) = paint(
        grid, None, list(zip(*(part.tolist() for part in np.nonzero(mask)))), erase=False
    )
    expected = ndimage.median_filter(mask.astype(np.uint8), 3, mode="constant")
    labels, _ = ndimage.label(expected)
    expected = labels == np.bincount(labels[labels > 0]).argmax()
    np.testing.assert_array_equal(burnt(grid, smooth(grid, drawn)), expected)


def test_smoothing_a_square_takes_its_corners_and_a_pixel_is_gone(grid, box):
    expected = pixels(grid, (slice(2, 6), slice(2, 6)))
    expected[[2, 2, 5, 5], [2, 5, 2, 5]] = False
    np.testing.assert_array_equal(burnt(grid, smooth(grid, box(2, 2, 6, 6))), expected)
    assert smooth(grid, box(2, 2, 3, 3)) is None


def test_the_pixels_in_a_shape_are_those_with_their_centre_in_it(grid, box):
    assert sorted(pixels_in(grid, box(2, 3, 3, 5))) == [(2, 3), (2, 4)]
    xmin, ymin, _, _ = grid.bounds(Window(0, 0, 2, 2))
    small = rectangle((xmin + 3, ymin + 3, xmin + 12, ymin + 12))  # pixels are 10 m wide
    assert pixels_in(grid, small) == [(1, 0)]
