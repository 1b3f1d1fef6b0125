"""Both dates are shown in the same colours and by the same stretch."""

import numpy as np
import pytest

from changemining.core.io.source import inspect
from changemining.core.scenes.display import BAND_SETS, band_sets, displays, frame

NAMES = ["B02", "B03", "B04", "B08"]


@pytest.fixture
def scene(random, write):
    """Return ``scene(name, names, factor)``: bands about 1000, 2000 … times the factor."""

    def make(name, names=NAMES, factor=1, dtype="uint16"):
        levels = np.array([1000 * (1 + NAMES.index(one)) for one in names])[:, None, None]
        values = (levels + random.uniform(-500, 500, (len(names), 300, 400))) * factor
        values[:, :10] = 0
        return write(name, values.astype(dtype), descriptions=names, nodata=0)

    return make


def test_red_green_and_blue_are_found_by_name_and_stretched_alike(scene):
    first, second = displays([scene("T1.tif"), scene("T2.tif", NAMES[::-1], factor=1.5)])
    assert (first.bands, second.bands) == ((3, 2, 1), (2, 3, 4))
    assert first.ranges == second.ranges
    # Red is 2500…3500 at T1 and 3750…5250 at T2; 2 % of both together are 4 % of one.
    assert first.ranges[0] == pytest.approx((2540, 5190), abs=8)
    assert first.ranges[2] == pytest.approx((540, 2190), abs=8)


def test_scenes_that_are_stored_differently_have_their_own_stretch(scene):
    first, second = displays([scene("T1.tif"), scene("T2.tif", factor=1e-4, dtype="float32")])
    assert first.ranges[0] == pytest.approx((2520, 3480), abs=8)
    assert second.ranges[0] == pytest.approx((0.2520, 0.3480), abs=8e-4)


def test_a_scene_without_names_shows_what_it_has(write):
    ramp = np.linspace(0, 100, 101 * 40).reshape(40, 101)
    three = write("three.tif", np.stack([ramp] * 3))
    one = write("one.tif", ramp)
    flat = write("flat.tif", np.full((3, 5, 5), 7.0))
    empty = write("empty.tif", np.full((5, 5), np.nan))
    bands, ranges = zip(*((d.bands, d.ranges) for d in displays([three, one])))
    assert bands == ((1, 2, 3), (1, 1, 1))
    assert not any(shown.has_roles for shown in displays([three, one]))
    assert ranges[1][0] == pytest.approx((2, 98), abs=0.2)
    assert displays([flat])[0].ranges[0] == (7, 8)
    assert displays([empty])[0].ranges[0] == (0, 1)


def test_only_the_band_sets_that_both_dates_have(write):
    values = np.ones((6, 5, 5))
    six = write("six.tif", values, descriptions=["B02", "B03", "B04", "B08", "B11", "B12"])
    four = write("four.tif", values[:4], descriptions=NAMES)
    bare = write("bare.tif", values[:4])
    assert band_sets([six, six]) == ["natural", "nir", "swir", "agriculture"]
    assert band_sets([six, four]) == ["natural", "nir"]
    assert band_sets([bare]) == ["natural"]
    (shown,) = displays([six], BAND_SETS["agriculture"])
    assert shown.bands == (5, 4, 1)
    assert shown.has_roles


def test_the_stretch_of_a_place_is_that_of_its_pixels(write):
    values = np.zeros((3, 40, 40), "float32")
    values[:, 10:20, 30:40] = np.linspace(0, 100, 100).reshape(10, 10)
    scene = write("scene.tif", values, descriptions=["B04", "B03", "B02"])
    grid = inspect(scene).grid
    (left, top), (right, bottom) = grid.transform * (30, 10), grid.transform * (40, 20)
    place = frame((left, bottom, right, top), grid.crs.to_wkt())
    (shown,) = displays([scene], within=place)
    assert shown.ranges[0] == pytest.approx((2, 98), abs=0.1)
    (away,) = displays([scene], within=frame((0, 0, 1, 1), grid.crs.to_wkt()))
    assert away.ranges[0] == (0, 1)
