"""What two grids share."""

import pytest

from changemining.core.affine import Affine
from changemining.core.grid import Grid, Window
from changemining.core.io.crs import common_window, parse_crs
from rasters import UTM

pytestmark = pytest.mark.backend


def test_the_shared_window_is_in_pixels_of_the_first():
    crs = parse_crs("EPSG:32721")
    first = Grid(crs, UTM, (100, 200))

    def other(columns, rows, shape=(100, 200)):
        return Grid(crs, Affine.translation(10 * columns, -10 * rows) * UTM, shape)

    assert common_window(first, first) == first.whole
    assert common_window(first, other(150, 40)) == Window(40, 150, 60, 50)
    assert common_window(first, other(-10, -20, (30, 15))) == Window(0, 0, 10, 5)
    assert common_window(first, other(0.5, 0)) == Window(0, 0, 100, 200)
    assert common_window(first, other(200, 0)) is None


@pytest.mark.parametrize("box", [(-180, -90, 180, 90), (-60, -30, 20, 40), (-120, -80, -10, 80)])
def test_an_extent_of_half_the_earth_holds_what_lies_in_it(box):
    """Whose corners no projection of a zone can tell a place for."""
    west, south, east, north = box
    wide = Affine(east - west, 0, west, 0, south - north, north)
    degrees = Grid(parse_crs("EPSG:4326"), wide, (1, 1))
    first = Grid(parse_crs("EPSG:32721"), UTM, (100, 200))
    assert common_window(first, degrees) == first.whole
    aside = Grid(degrees.crs, Affine(20, 0, 20, 0, -10, 5), (1, 1))
    assert common_window(first, aside) is None
