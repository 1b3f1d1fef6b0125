"""The change mask: sieve, holes, hysteresis, area."""

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.errors import InputError, ReadError
from changemining.core.grid import Grid, Window
from changemining.core.jobs import finish
from changemining.core.masks.mask import (
    MaskResult,
    inspect_mask,
    mask_values,
    plan_mask,
    write_mask,
)
from rasters import read_raster

pytestmark = pytest.mark.backend

OFF = {"min_area": 0, "fill_holes": 0}


@pytest.fixture
def mask_of(write, tmp_path, read):
    """Return ``mask_of(difference, …)``: the mask and its result; NaN is no data."""

    def make(change, *, grid=None, **choice):
        path = write("difference.tif", change.astype("float32"), nodata=np.nan, **(grid or {}))
        output = tmp_path / "mask.tif"
        choice = {"method": "fixed", "value": 0.15, **choice}
        result = finish(write_mask(plan_mask(path, **choice), output))
        return read(output, 1), result

    return make


def as_difference(mask):
    """Return a difference that gives `mask` at a threshold of 0.15."""
    return np.choose(np.minimum(mask, 2), [0.0, -0.5, np.nan])


def drawn(text):
    """Return a mask drawn with ``.``, ``#`` and ``x`` (ignore)."""
    rows = text.split()
    return np.array([[".#x".index(sign) for sign in row] for row in rows]) * np.uint8(1)


def hostile(random, share=0.5, shape=(70, 90), ignored=0.05):
    mask = (random.random(shape) < share).astype("uint8")
    mask[random.random(shape) < ignored] = 255
    return mask


def clumped(random, shape=(70, 90)):
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    mask = (ndimage.gaussian_filter(random.random(shape), 1.2) > 0.51).astype("uint8")
    mask[ndimage.gaussian_filter(random.random(shape), 2) > 0.56] = 255
    return mask


# Sieve


@pytest.mark.parametrize("size", [2, 3, 9, 40])
@pytest.mark.parametrize("kind", ["salt", "noise", "all valid", "clumps", "checkerboard"])
def test_equal_sizes_are_one_gdal_sieve(random, mask_of, write, run, read, tmp_path, kind, size):
    mask = {
        "salt": lambda: hostile(random, 0.1),
        "noise": lambda: hostile(random, 0.5),
        "all valid": lambda: hostile(random, 0.4, ignored=0),
        "clumps": lambda: clumped(random),
        "checkerboard": lambda: (np.indices((30, 31)).sum(axis=0) % 2).astype("uint8"),
    }[kind]()
    raw, sieved = write("raw.tif", mask, nodata=255), tmp_path / "sieved.tif"
    run("gdal_sieve.py", "-q", "-st", size, "-4", raw, sieved)
    found, _ = mask_of(as_difference(mask), min_area=size, fill_holes=size)
    np.testing.assert_array_equal(found, read(sieved, 1))


@pytest.mark.parametrize("size", [0, 1])
def test_sizes_of_nought_and_one_change_nothing(random, mask_of, size):
    mask = hostile(random)
    found, _ = mask_of(as_difference(mask), min_area=size, fill_holes=size)
    np.testing.assert_array_equal(found, mask)


RING = """
    ..........
    .####.....
    .#..#..##.
    .#..#.....
    .####...#.
    ..........
"""


@pytest.mark.parametrize(
    ("min_area", "fill_holes", "expected"),
    [
        (0, 0, RING),
        (2, 0, RING.replace("#.\n    ..........\n", "..\n    ..........\n")),
        (3, 0, RING.replace("##.\n", "...\n").replace("..#.\n", "....\n")),
        # A hole of 4 goes below 5; 4 is not below 4.
        (0, 4, RING),
        (0, 5, RING.replace("#..#", "####")),
        (13, 0, "..........\n" * 6),
        # Holes first: the ring of 12 with its hole is a region of 16.
        (16, 5, RING.replace("#..#", "####").replace("##.\n", "...\n").replace("..#.\n", "....\n")),
        (17, 5, "..........\n" * 6),
    ],
)
def test_regions_and_holes_by_hand(mask_of, min_area, fill_holes, expected):
    found, _ = mask_of(as_difference(drawn(RING)), min_area=min_area, fill_holes=fill_holes)
    np.testing.assert_array_equal(found, drawn(expected))


def flooded(mask, value):
    """Yield the 4-connected regions of `value` and the values around them, pixel by pixel."""
    todo = {(row, col) for row, col in zip(*map(np.ndarray.tolist, np.nonzero(mask == value)))}
    while todo:
        region, edge, around = set(), [todo.pop()], set()
        while edge:
            row, col = edge.pop()
            region.add((row, col))
            for near in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
                if near in todo:
                    todo.remove(near)
                    edge.append(near)
                elif 0 <= near[0] < mask.shape[0] and 0 <= near[1] < mask.shape[1]:
                    around.add(int(mask[near]))
        yield region, around - {value}


def cleaned_by_hand(mask, min_area, fill_holes):
    mask = mask.copy()
    for value, size in ((0, fill_holes), (1, min_area)):
        for region, around in list(flooded(mask, value)):
            if len(region) < size and (value == 1 or 1 in around):
                mask[tuple(np.array(list(region)).T)] = 1 - value
    return mask


PAIRS = [(9, 0), (0, 9), (20, 0), (4, 12), (12, 4), (1, 30), (30, 1), (2, 3), (3, 2), (500, 2)]


@pytest.mark.parametrize(("min_area", "fill_holes"), PAIRS)
@pytest.mark.parametrize("kind", ["salt", "noise", "clumps"])
def test_different_sizes_leave_nothing_smaller(random, mask_of, kind, min_area, fill_holes):
    mask = {
        "salt": lambda: hostile(random, 0.2, ignored=0.3),
        "noise": lambda: hostile(random),
        "clumps": lambda: clumped(random),
    }[kind]()
    found, result = mask_of(as_difference(mask), min_area=min_area, fill_holes=fill_holes)
    assert all(len(region) >= min_area for region, _ in flooded(found, 1))
    assert all(len(region) >= fill_holes for region, around in flooded(found, 0) if 1 in around)
    np.testing.assert_array_equal(found, cleaned_by_hand(mask, min_area, fill_holes))
    assert result.changed_pixels == (found == 1).sum()


def test_a_speck_in_a_small_hole_goes(mask_of):
    mask = np.ones((20, 20), "uint8")
    mask[8:12, 8:12] = 0
    mask[9:11, 9:11] = 1
    found, _ = mask_of(as_difference(mask), min_area=20, fill_holes=0)
    assert [len(region) for region, _ in flooded(found, 1)] == [384]


def test_holes_across_blocks_are_filled(mask_of, monkeypatch):
    # Blocks of 64 rows: the hole's first row has change above it in the block before only.
    mask = np.full((200, 30), 255, "uint8")
    mask[63, 5] = 1
    mask[64, 5] = 0
    mask[127, 9] = 0
    mask[128, 9] = 1
    monkeypatch.setattr(Grid, "windows", lambda grid, *_: strips(grid))
    found, _ = mask_of(as_difference(mask), min_area=0, fill_holes=2)
    assert (found[mask != 255] == 1).all()


def strips(grid):
    return [Window(row, 0, min(64, grid.height - row), grid.width) for row in range(0, 200, 64)]


def test_the_edge_of_the_raster_and_no_data_are_no_neighbours(mask_of):
    mask = drawn(
        """
        #x....
        xx....
        ....x#
        """
    )
    # Both single pixels have no neighbour but no data, or one of no change.
    found, _ = mask_of(as_difference(mask), min_area=2, fill_holes=2)
    assert found[0, 0] == 1
    assert found[2, 5] == 0


# Hysteresis


@pytest.mark.parametrize("direction", ["loss", "gain", "both"])
@pytest.mark.parametrize("seed", [0.2, 0.35, 0.6])
def test_hysteresis_is_that_of_scikit_image(random, mask_of, direction, seed):
    filters = pytest.importorskip("skimage.filters", reason="scikit-image is not installed.")
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    change = ndimage.gaussian_filter(random.normal(0, 1, (120, 130)), 1).astype("float32") * 0.7
    change[random.random(change.shape) < 0.03] = np.nan
    magnitude = {"loss": -change, "gain": change, "both": np.abs(change)}[direction]
    magnitude = np.nan_to_num(magnitude, nan=-1)
    expected = filters.apply_hysteresis_threshold(magnitude, 0.15, seed)
    assert 0 < expected.sum() <= (magnitude > 0.15).sum()
    found, _ = mask_of(change, direction=direction, seed_value=seed, **OFF)
    np.testing.assert_array_equal(found == 1, expected)
    np.testing.assert_array_equal(found == 255, np.isnan(change))


def test_hysteresis_by_hand(mask_of):
    change = -np.array([[0.2, 0.6, 0, 0.2, 0.3], [0, 0, 0.2, 0, 0], [0.5, 0, 0, 0, 0.16]])
    # Reaching the seed value is enough; corners do not touch.
    found, _ = mask_of(change, seed_value=0.5, **OFF)
    assert found.tolist() == [[1, 1, 0, 0, 0], [0, 0, 0, 0, 0], [1, 0, 0, 0, 0]]


def test_a_seed_below_the_threshold_is_refused(mask_of):
    with pytest.raises(InputError, match="below the threshold"):
        mask_of(np.array([[-0.5, 0.1]]), seed_value=0.1)


# What is returned


def test_counts_and_area_in_metres(mask_of):
    change = as_difference(drawn("##.x #..x ...."))
    found, result = mask_of(change, **OFF)
    # In the middle of a UTM zone the ground is larger than the plane by 1 / 0.9996².
    area = pytest.approx(3 * 100 / 0.9996**2 / 10_000, rel=1e-6)
    assert result == MaskResult(0.15, 3, 10, area)
    assert result.changed_fraction == 0.3
    assert (found == 1).sum() == 3


def test_area_in_feet(mask_of):
    grid = {"crs": "EPSG:2263", "transform": Affine(100, 0, 9e5, 0, -100, 2e5)}
    _, result = mask_of(np.array([[-0.5, 0.0]]), grid=grid, **OFF)
    # The State Plane of Long Island is true to scale to some millionths.
    area = (100 * 1200 / 3937) ** 2 / 10_000
    assert result.changed_area_ha == pytest.approx(area, rel=1e-5)


@pytest.mark.parametrize("top", [0.0, -3, 48, -75])
def test_area_in_degrees(mask_of, top):
    pyproj = pytest.importorskip("pyproj", reason="pyproj is not installed.")
    step = 0.01
    change = np.zeros((300, 4))
    change[:, :3] = -0.5
    grid = {"crs": "EPSG:4326", "transform": Affine(step, 0, 10, 0, -step, top)}
    _, result = mask_of(change, grid=grid, **OFF)
    # Row by row, for a geodesic between two points of a parallel leaves it.
    west, east = 10, 10 + 3 * step
    expected = sum(
        pyproj.Geod(ellps="WGS84").polygon_area_perimeter(
            [west, east, east, west], [south, south, south + step, south + step]
        )[0]
        for south in top - step * np.arange(1, 301)
    )
    assert result.changed_area_ha * 10_000 == pytest.approx(expected, rel=1e-4)


def test_no_valid_pixel_has_no_fraction():
    assert MaskResult(None, 0, 0, 0.0).changed_fraction == 0


def test_the_file(mask_of, tmp_path):
    mask_of(as_difference(drawn("##.x")), min_area=1, fill_holes=0, direction="loss")
    written = read_raster(tmp_path / "mask.tif")
    assert written.pixels.dtype == "uint8"
    assert written.nodata == 255
    assert written.descriptions == ("change",)
    assert {0, 1, 255} <= set(written.colors)
    assert written.colors[255][3] == 0
    assert written.transform == Affine(10, 0, 500_000, 0, -10, 9_200_000)
    tags = written.tags
    assert float(tags["CHANGEMINING_THRESHOLD"]) == 0.15
    assert tags["CHANGEMINING_METHOD"] == "fixed"
    assert tags["CHANGEMINING_DIRECTION"] == "loss"
    assert tags["CHANGEMINING_MIN_AREA"] == "1"
    assert tags["CHANGEMINING_SOURCE"] == "difference.tif"


@pytest.mark.parametrize("direction", ["loss", "gain", "both"])
def test_directions(mask_of, direction):
    change = np.array([[-0.5, -0.15, -0.1, 0, 0.1, 0.15, 0.5, np.nan]])
    expected = {
        "loss": [1, 1, 0, 0, 0, 0, 0, 255],
        "gain": [0, 0, 0, 0, 0, 1, 1, 255],
        "both": [1, 1, 0, 0, 0, 1, 1, 255],
    }
    found, _ = mask_of(change, direction=direction, **OFF)
    assert found.tolist() == [expected[direction]]


def test_a_scaled_difference_is_read_by_its_tags(write, tmp_path, read):
    # Stored −2000 is a change of −0.2.
    stored = np.array([[-2000, -1000, 2000, -32768]], "int16")
    path = write("difference.tif", stored, scales=[1e-4], offsets=[0.0], nodata=-32768)
    output = tmp_path / "mask.tif"
    finish(write_mask(plan_mask(path, method="fixed", value=0.15, **OFF), output))
    assert read(output, 1).tolist() == [[1, 0, 0, 255]]


# Refusals


@pytest.mark.parametrize(
    ("change", "message"),
    [([[0.2, 0.2]], "same value"), ([[np.nan, np.nan]], "no valid pixel")],
)
@pytest.mark.parametrize("method", ["fixed", "otsu"])
def test_differences_without_change(mask_of, tmp_path, change, message, method):
    with pytest.raises(InputError, match=message):
        mask_of(np.array(change), method=method)
    assert [file.name for file in tmp_path.iterdir()] == ["difference.tif"]


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"min_area": -1}, "MIN_AREA"),
        ({"fill_holes": -1}, "FILL_HOLES"),
        ({"seed_value": -0.1}, "SEED_VALUE"),
        ({"seed_value": np.nan}, "SEED_VALUE"),
        ({"direction": "up"}, "DIRECTION"),
        ({"method": "best"}, "METHOD"),
        ({"method": "fixed", "value": -1}, "VALUE"),
    ],
)
def test_refusals(mask_of, choice, message):
    with pytest.raises(InputError, match=message):
        mask_of(np.array([[-0.5, 0.0]]), **choice)


def test_a_difference_has_one_band(write):
    with pytest.raises(InputError, match="2 bands"):
        plan_mask(write("scene.tif", np.zeros((2, 2, 2), "float32")))
    with pytest.raises(ReadError, match="does not exist"):
        plan_mask("/nowhere.tif")


def test_what_is_no_mask(write):
    with pytest.raises(InputError, match="float32"):
        inspect_mask(write("difference.tif", np.zeros((2, 2), "float32")))
    values = np.array([[0, 1, 2, 7, 255]], "uint8")
    with pytest.raises(InputError, match="2, 7"):
        mask_values(values, values < 255, "classes.tif")
    values[0, 2:4] = 1, 0
    assert mask_values(values, values != 0, "mask.tif").tolist() == [[255, 1, 1, 255, 255]]
