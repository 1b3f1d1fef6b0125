"""What a threshold would give equals NumPy on the whole array, and the masks that are then made."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.masks.sensitivity import read_sensitivity

SIZE = 48
DIRECTIONS = ("loss", "gain", "both")


def magnitude(values, direction):
    return {"loss": -values, "gain": values, "both": np.abs(values)}[direction]


@pytest.fixture
def values(random):
    """More than one block each way, whole and broken patches, some of them without data."""
    values = random.normal(0, 0.08, (1100, 1300)).astype("float32")
    values[300:340, 200:290] -= 0.5
    values[-100:, -400:] += 0.4
    values[random.random(values.shape) < 0.1] = np.nan
    values[:SIZE, :SIZE] = np.nan
    return values


@pytest.fixture
def difference(values, write):
    return write("difference.tif", values, nodata=np.nan, tiled=True)


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("threshold", [0.02, 0.1537, 0.25, 0.6])
def test_pixels_and_patches_equal_numpys(values, difference, direction, threshold):
    made = finish(read_sensitivity(difference, SIZE))
    change = magnitude(values, direction) >= np.float32(threshold)
    width = made.histogram.width
    near = np.abs(magnitude(values, direction) - threshold) < width
    assert width < 1e-4
    assert 0 <= made.changed_pixels(threshold, direction) - change.sum() <= near.sum()
    # In the middle of a UTM zone the ground is larger than the plane by 1 / 0.9996².
    area = change.sum() / 100 / 0.9996**2
    assert made.changed_area_ha(threshold, direction) == pytest.approx(area, rel=1e-3)
    whole = change[: 22 * SIZE, : 27 * SIZE].reshape(22, SIZE, 27, SIZE)
    assert made.patches_with_change(threshold, direction) == whole.any(axis=(1, 3)).sum()


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_whole_numbers_are_counted_exactly(random, write, direction):
    values = random.integers(-300, 300, (90, 70)).astype("int16")
    made = finish(read_sensitivity(write("difference.tif", values), 32))
    for threshold in (1, 17, 299, 300, 301):
        expected = (magnitude(values, direction) >= threshold).sum()
        assert made.changed_pixels(threshold, direction) == expected


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_mask_of_every_method_has_what_was_foretold(difference, read, tmp_path, direction):
    made = finish(read_sensitivity(difference, SIZE))
    assert set(made.thresholds[direction]) >= {"otsu", "triangle", "li", "sigma", "percentile"}
    for method, threshold in made.thresholds[direction].items():
        plan = plan_mask(difference, method=method, direction=direction, min_area=0, fill_holes=0)
        mask = finish(write_mask(plan, tmp_path / "mask.tif"))
        assert mask.threshold == threshold == made.threshold(method, direction)
        assert made.changed_pixels(threshold, direction) == pytest.approx(
            mask.changed_pixels, rel=1e-3
        )
        assert made.changed_area_ha(threshold, direction) == pytest.approx(
            mask.changed_area_ha, rel=1e-3
        )
        change = read(tmp_path / "mask.tif", 1)[: 22 * SIZE, : 27 * SIZE] == 1
        patches = change.reshape(22, SIZE, 27, SIZE).any(axis=(1, 3)).sum()
        assert made.patches_with_change(threshold, direction) == patches


def test_bars_hold_every_pixel_between_their_ends(values, difference):
    made = finish(read_sensitivity(difference))
    valid = values[~np.isnan(values)]
    low, high = -0.5, 0.25
    expected, _ = np.histogram(valid, 30, (low, high))
    bars = made.counts(low, high, 30)
    assert np.abs(bars - expected).max() <= 0.01 * expected.max()
    assert made.counts(-9, 9, 7).sum() == valid.size


def test_a_method_that_finds_nothing_is_left_out(write):
    only_gain = write("difference.tif", np.linspace(0.1, 0.9, 2000).reshape(40, 50))
    made = finish(read_sensitivity(only_gain))
    assert "otsu" not in made.thresholds["loss"]
    assert "otsu" in made.thresholds["gain"]
    with pytest.raises(InputError, match="DIRECTION"):
        made.threshold("otsu", "loss")


def test_a_scene_smaller_than_a_patch_has_none(write, random):
    made = finish(read_sensitivity(write("difference.tif", random.normal(0, 1, (50, 60))), 128))
    assert made.patches_with_change(0.1, "both") == 0


def test_pixels_in_degrees_have_the_area_of_their_place(write, random, degrees):
    path = write(
        "difference.tif", random.normal(0, 1, (50, 60)), crs="EPSG:4326", transform=degrees
    )
    made = finish(read_sensitivity(path))
    # 9e-5 degrees at 3° south: 10.02 m along the equator's parallel, 9.95 m along the meridian.
    assert made.pixel_area_ha == pytest.approx(10.005 * 9.952 / 10_000, rel=2e-3)


@pytest.mark.parametrize(
    ("values", "size", "words"),
    [
        (np.full((9, 9), np.nan), 4, "no valid pixel"),
        (np.ones((9, 9)), 4, "same value"),
        (np.eye(9), 0, "SIZE is 0"),
        (np.ones((2, 9, 9)), 4, "one band"),
    ],
)
def test_bad_input_says_what_is_wrong(write, values, size, words):
    with pytest.raises(InputError, match=words):
        finish(read_sensitivity(write("difference.tif", values), size))
