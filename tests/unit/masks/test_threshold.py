"""Thresholds equal scikit-image's, SciPy's and NumPy's on the same magnitudes."""

import numpy as np
import pytest

from changemining.core.choices.masks import Method
from changemining.core.errors import InputError
from changemining.core.io.source import inspect
from changemining.core.jobs import finish
from changemining.core.masks import threshold as thresholds
from changemining.core.masks.threshold import (
    find_threshold,
    is_change,
    kittler,
    read_histogram,
    value_of,
)
from rasters import read_raster


@pytest.fixture
def threshold_of(write):
    """Return ``threshold_of(values, method, direction, value)``."""

    def compute(values, method, direction="loss", value=None):
        path = write("difference.tif", np.atleast_2d(values).astype("float32"), nodata=np.nan)
        return find_threshold(finish(read_histogram(inspect(path))), method, direction, value)

    return compute


def magnitudes(values, direction):
    values = values[~np.isnan(values)]
    if direction == "both":
        return np.abs(values[values != 0])
    values = -values if direction == "loss" else values
    return values[values > 0]


def mixture(random):
    """Mostly no change, and a tenth that lost much."""
    quiet = random.normal(0, 0.05, 27_000)
    return np.concatenate([quiet, random.normal(-0.45, 0.08, 3000)]).reshape(150, 200)


def with_gaps(random):
    values = mixture(random)
    values[random.random(values.shape) < 0.3] = np.nan
    return values


def skewed(random):
    return random.gamma(1.5, 0.08, (150, 200)) * random.choice([-1, 1], (150, 200), p=[0.7, 0.3])


def long_tail_left(random):
    """Most magnitudes are large."""
    return np.concatenate([-random.normal(0.8, 0.03, 20_000), -random.uniform(0.01, 0.8, 5000)])


def few_values(random):
    return random.choice([-0.6, -0.55, -0.2, -0.1, 0.1, 0.3], (50, 60))


def two_values(random):
    return random.choice([-0.5, -0.1, 0.1, 0.5], (50, 60))


def not_an_index(random):
    return random.normal(-300, 900, (100, 100))


@pytest.fixture(scope="module")
def filters():
    """scikit-image's thresholds."""
    return pytest.importorskip("skimage.filters", reason="scikit-image is not installed.")


AUTOMATIC = pytest.mark.parametrize("method", ["otsu", "triangle", "li", "yen"])


def grey_levels(random, kind):
    if kind == "random":
        return random.integers(3, random.integers(5, 250), 500)
    if kind == "two peaks":
        return np.concatenate([random.normal(60, 9, 900), random.normal(170, 20, 300)])
    if kind == "skewed":
        return np.clip(random.gamma(2, 20, 2000), 0, 255)
    return 255 - np.clip(random.gamma(2, 20, 2000), 0, 255)


@AUTOMATIC
@pytest.mark.parametrize("kind", ["random", "two peaks", "skewed", "skewed left"])
def test_one_histogram_gives_scikit_images_threshold(random, filters, kind, method):
    for _ in range(10):
        # Whole numbers are binned one by one, so that both see the very same histogram.
        image = grey_levels(random, kind).astype("uint8")
        counts = np.bincount(image)[image.min() :]
        centres = np.arange(image.min(), image.max() + 1.0)
        expected = getattr(filters, f"threshold_{method}")(image)
        assert getattr(thresholds, method)(centres, counts) == pytest.approx(expected)


def test_triangle_of_a_symmetric_histogram_looks_left(random, filters):
    half = random.integers(100, 150, 300)
    image = np.concatenate([half, 200 - half, [100] * 50]).astype("uint8")
    centres, counts = np.arange(image.min(), image.max() + 1.0), np.bincount(image)[image.min() :]
    assert thresholds.triangle(centres, counts) == filters.threshold_triangle(image) < 100


def test_triangle_of_one_bin():
    assert thresholds.triangle(np.array([0.1, 0.2, 0.3]), np.array([5, 0, 0])) == 0.1


DATA = [mixture, with_gaps, skewed, long_tail_left, few_values, two_values, not_an_index]


def assert_one_bin_apart(found, expected, seen):
    # A bin of 256, and the width of the fine bins that it is gathered from.
    width = float(np.ptp(seen) / 256 + seen.max() / 2**14)
    assert found == pytest.approx(float(expected), abs=width)


@AUTOMATIC
@pytest.mark.parametrize("direction", ["loss", "both"])
@pytest.mark.parametrize("data", DATA, ids=lambda data: data.__name__)
def test_automatic_methods_are_those_of_scikit_image(
    random, threshold_of, filters, data, direction, method
):
    values = data(random).astype("float32")
    seen = magnitudes(values, direction)
    expected = getattr(filters, f"threshold_{method}")(seen)
    assert_one_bin_apart(threshold_of(values, method, direction), expected, seen)


@AUTOMATIC
@pytest.mark.parametrize("direction", ["loss", "gain", "both"])
def test_automatic_methods_over_mines(shared_data, threshold_of, filters, direction, method):
    index = []
    for name in ("T1.tif", "T2.tif"):
        scene = read_raster(shared_data / "amazon_mining" / name)
        red, nir = scene.pixels[2:4].astype("float64") / 10_000
        index.append(1.5 * (nir - red) / (nir + red + 0.5))
    values = (index[1] - index[0]).astype("float32")
    seen = magnitudes(values, direction)
    expected = getattr(filters, f"threshold_{method}")(seen)
    assert_one_bin_apart(threshold_of(values, method, direction), expected, seen)


def test_kittler_by_hand():
    # Split after 3: P = ½, σ² = ½ on both sides, J = 1 + ln ½ + 2 ln 2 = 1.693.
    # After 2: P = ⅜ (σ² = 2/9) and ⅝ (σ² = 1.04), J = 1.784; after 4 the same by symmetry.
    centres, counts = np.arange(1.0, 7), np.array([1, 2, 1, 1, 2, 1])
    assert kittler(centres, counts) == 3


def test_kittler_is_the_least_of_all_splits(random):
    for _ in range(20):
        samples = np.concatenate(
            [random.normal(5, 2, 400), random.normal(20, random.uniform(1, 8), 100)]
        )
        samples = np.clip(np.round(samples), 1, 40)
        centres, counts = np.unique(samples, return_counts=True)
        errors = {}
        for split in centres[:-1]:
            low, high = samples[samples <= split], samples[samples > split]
            if low.std() > 0 and high.std() > 0:
                p, q = low.size / samples.size, high.size / samples.size
                errors[split] = (
                    1
                    + 2 * (p * np.log(low.std()) + q * np.log(high.std()))
                    - 2 * (p * np.log(p) + q * np.log(q))
                )
        assert kittler(centres, counts) == min(errors, key=errors.get)


def test_kittler_through_the_histogram(random, threshold_of):
    # Two normal classes of magnitudes, 0.2 ± 0.02 and 0.6 ± 0.05, meet about 0.33.
    values = -np.concatenate([random.normal(0.2, 0.02, 20_000), random.normal(0.6, 0.05, 2000)])
    assert threshold_of(values, "kittler") == pytest.approx(0.33, abs=0.06)


@pytest.mark.parametrize(
    "data", [mixture, with_gaps, skewed, not_an_index], ids=lambda d: d.__name__
)
@pytest.mark.parametrize("k", [0.5, 2, 3.25])
def test_sigma_and_mad_against_numpy_and_scipy(random, threshold_of, data, k):
    stats = pytest.importorskip("scipy.stats", reason="SciPy is not installed.")
    values = data(random).astype("float32")
    seen = values[~np.isnan(values)].astype("float64")
    mean, std = seen.mean(), seen.std()
    median, mad = np.median(seen), stats.median_abs_deviation(seen, scale="normal")
    # A fine bin is at most 2⁻¹⁵ of the largest magnitude wide.
    fine = 4 * np.abs(seen).max() / 2**15
    for centre, spread, method, off in ((mean, std, "sigma", 1e-6), (median, mad, "mad", fine)):
        expected = {
            "loss": -centre + k * spread,
            "gain": centre + k * spread,
            "both": abs(centre) + k * spread,
        }
        for direction, threshold in expected.items():
            if threshold > 0:
                found = threshold_of(values, method, direction, k)
                assert found == pytest.approx(threshold, abs=float(off * max(1, k)), rel=1e-6)
            else:
                with pytest.raises(InputError, match="no magnitude above 0"):
                    threshold_of(values, method, direction, k)


@pytest.mark.parametrize("direction", ["loss", "gain", "both"])
@pytest.mark.parametrize("percent", [0.5, 50, 95, 99.9])
def test_percentile_against_numpy(random, threshold_of, percent, direction):
    values = with_gaps(random).astype("float32")
    seen = magnitudes(values, direction)
    expected = np.percentile(seen, percent, method="inverted_cdf")
    found = threshold_of(values, "percentile", direction, percent)
    assert found == pytest.approx(expected, abs=float(np.nanmax(np.abs(values))) / 2**15)


def test_fixed_is_the_value_itself(threshold_of):
    assert threshold_of([-0.5, 0.5], "fixed", "loss", 0.3) == 0.3
    assert threshold_of([-0.5, 0.5], "fixed") == 0.15


def test_directions_do_not_see_each_other(random, threshold_of):
    losses = -random.gamma(2, 0.1, 5000)
    gains = random.gamma(2, 0.02, 5000)
    alone = threshold_of(losses, "otsu", "loss")
    assert threshold_of(np.concatenate([losses, gains]), "otsu", "loss") == alone
    mirrored = threshold_of(-np.concatenate([losses, gains]), "otsu", "gain")
    assert mirrored == pytest.approx(alone, abs=float(np.ptp(losses)) / 256)


# Refusals


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([0.25] * 4, "same value"),
        ([0.0] * 4, "same value"),
        ([np.nan, 0.25, 0.25], "same value"),
        ([np.nan] * 4, "no valid pixel"),
    ],
)
def test_differences_without_change(threshold_of, values, message):
    with pytest.raises(InputError, match=message):
        threshold_of(values, "otsu")


@pytest.mark.parametrize("method", ["otsu", "triangle", "li", "yen", "kittler", "percentile"])
def test_nothing_in_the_wanted_direction(threshold_of, method):
    with pytest.raises(InputError, match="DIRECTION"):
        threshold_of([0, 0.1, 0.2, 0.4], method, "loss")


def test_kittler_without_two_classes(threshold_of):
    with pytest.raises(InputError, match="kittler"):
        threshold_of([-0.1, -0.5], "kittler")


@pytest.mark.parametrize(
    ("method", "value", "message"),
    [
        ("mean", None, "Unknown METHOD"),
        ("fixed", 0, "more than 0"),
        ("fixed", -0.1, "more than 0"),
        ("sigma", float("nan"), "more than 0"),
        ("percentile", 100, "between 0 and 100"),
        ("percentile", 0, "between 0 and 100"),
    ],
)
def test_values_that_mean_nothing(method, value, message):
    with pytest.raises(InputError, match=message):
        value_of(method, value)


def test_methods_without_a_value_ignore_it():
    for method in ("otsu", "triangle", "li", "yen", "kittler"):
        assert value_of(method, -7) is None
    assert {value_of(method, None) for method in Method.words()} == {None, 0.15, 2, 3, 95}


def test_unknown_direction(threshold_of):
    with pytest.raises(InputError, match="Unknown DIRECTION"):
        threshold_of([-1, 1], "fixed", "down", 0.1)


# What is change


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        ("loss", [True, True, False, False, False, False, False]),
        ("gain", [False, False, False, False, True, True, False]),
        ("both", [True, True, False, False, True, True, False]),
    ],
)
def test_the_threshold_itself_is_change(direction, expected):
    values = np.array([-0.5, -0.15, -0.1499, 0.1, 0.15, 0.9, np.nan], "float32")
    assert is_change(values, 0.15, direction).tolist() == expected
