"""Areas on the ellipsoid, against closed formulas and equal-area projections."""

import math

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.grid import Grid, Window
from changemining.core.io.crs import parse_crs
from changemining.core.io.ground import pixel_areas, planar_caution

pytestmark = pytest.mark.backend

E2 = 0.00669437999014  # WGS 84


def grid(code, x, y, size=10.0, shape=(400, 600)):
    return Grid(parse_crs(f"EPSG:{code}"), Affine(size, 0, x, 0, -size, y), shape)


def everything(made):
    return pixel_areas(made).sum(made.whole, np.ones(made.shape, bool))


def mercator_area(made):
    """Return the area of a grid in Web Mercator: a sphere's formula for where, Snyder's 3-12."""

    def latitude(y):
        return math.atan(math.sinh(y / 6378137))

    def q(phi):
        e, s = math.sqrt(E2), math.sin(phi)
        return (1 - E2) * (s / (1 - E2 * s * s) + math.atanh(e * s) / e)

    xmin, ymin, xmax, ymax = made.bounds()
    width = (xmax - xmin) / 6378137
    return 6378137**2 / 2 * width * abs(q(latitude(ymax)) - q(latitude(ymin)))


@pytest.mark.parametrize(("y", "size"), [(-3_503_549, 10), (0, 30), (8_000_000, 500), (2e7, 10)])
def test_web_mercator(y, size):
    made = grid(3857, -6_000_000, y, size)
    assert everything(made) == pytest.approx(mercator_area(made), rel=2e-7)


def test_web_mercator_at_30_degrees_is_a_third_too_large_in_the_plane():
    made = grid(3857, -6_000_000, -3_503_549)
    assert 100 * made.height * made.width / everything(made) == pytest.approx(1.338, abs=0.003)


@pytest.mark.parametrize("x", [166_000, 300_000, 500_000, 834_000])
@pytest.mark.parametrize("y", [1e5, 5_000_000, 9_000_000])
def test_utm_is_stretched_by_the_square_of_its_scale(x, y):
    """Snyder 1987, equations 8-11 and 8-12, to the fourth power of the distance."""
    made = grid(32621, x, y, shape=(64, 64))
    # A degree is near 110.9 km for all of it; the latitude itself moves the scale by little.
    latitude = math.radians(y / 110_900 / 0.9996)
    nu = 6378137 / math.sqrt(1 - E2 * math.sin(latitude) ** 2)
    a = (x + 320 - 500_000) / (0.9996 * nu)  # A = (λ − λ0) cos φ, nearly
    c = E2 / (1 - E2) * math.cos(latitude) ** 2
    t = math.tan(latitude) ** 2
    a = a - (1 - t + c) * a**3 / 6
    scale = 0.9996 * (1 + (1 + c) * a**2 / 2 + (5 - 4 * t) * a**4 / 24)
    assert everything(made) / (100 * 64 * 64) == pytest.approx(1 / scale**2, rel=8e-6)


@pytest.mark.parametrize("code", [6933, 3035])
def test_in_an_equal_area_projection_the_plane_is_right(code):
    places = {6933: (-5_000_000, -3_000_000), 3035: (4_000_000, 3_000_000)}
    made = grid(code, *places[code])
    assert everything(made) == pytest.approx(100 * made.height * made.width, rel=1e-8)


@pytest.mark.parametrize("code", [32721, 3413, 31370])
def test_what_is_added_up_in_columns_is_what_pixels_add_up_to(code, random):
    places = {32721: (700_000, 7e6), 3413: (-500_000, -2e6), 31370: (150_000, 170_000)}
    made = grid(code, *places[code])
    areas = pixel_areas(made)
    window = Window(100, 37, 200, 450)
    chosen = random.random((200, 450)) < 0.3
    rows, columns = np.nonzero(chosen)
    one_by_one = areas.at(100 + rows + 0.5, 37 + columns + 0.5).sum()
    assert areas.sum(window, chosen) == pytest.approx(one_by_one, rel=1e-7)
    assert areas.mean == pytest.approx(everything(made) / (400 * 600), rel=1e-8)


def test_degrees_are_those_of_every_row():
    made = grid(4326, -60, 80, 0.5, (320, 100))
    expected = made.row_areas()
    areas = pixel_areas(made)
    assert areas.at(np.arange(320) + 0.5, np.zeros(320)) == pytest.approx(expected, rel=1e-12)
    assert everything(made) == pytest.approx(expected.sum() * 100, rel=1e-12)


def test_feet_are_brought_to_metres():
    metres, feet = (
        grid(32119, 600_000, 150_000),
        grid(2264, 600_000 / 0.3048006, 150_000 / 0.3048006),
    )
    ratio = everything(metres) / everything(feet)
    assert ratio == pytest.approx((1 / 0.3048006) ** 2, rel=1e-5)


def test_where_the_projection_cannot_be_undone_the_plane_is_used_and_said():
    # Far outside of what an orthographic view of the Earth shows.
    wkt = (
        'PROJCS["view",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
        'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Orthographic"],'
        'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",0],UNIT["metre",1]]'
    )
    made = Grid(parse_crs(wkt), Affine(10, 0, 2e7, 0, -10, 2e7), (10, 10))
    assert everything(made) == 100 * 100
    assert "in the plane" in planar_caution(made)
    assert planar_caution(grid(32721, 500_000, 9e6)) is None
