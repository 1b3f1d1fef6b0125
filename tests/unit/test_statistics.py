"""Statistics in pieces equal NumPy's of the whole."""

from statistics import fmean, pstdev

import numpy as np
import pytest

from changemining.core.statistics import Histogram, Moments, quantile


@pytest.mark.parametrize(("mean", "spread"), [(0, 1), (1e6, 1e-3), (-5, 100)])
@pytest.mark.parametrize("merged", [False, True])
def test_moments(random, mean, spread, merged):
    values = random.normal(mean, spread, 10_000)
    moments = Moments()
    for piece in np.array_split(values, [0, 1, 17, 5000, 5000]):
        if merged:
            other = Moments()
            other.add(piece)
            moments.merge(other)
        else:
            moments.add(piece)
    assert moments.count == 10_000
    assert moments.mean == pytest.approx(values.mean(), rel=1e-12, abs=1e-12)
    assert moments.std == pytest.approx(values.std(), rel=1e-6)
    assert (moments.minimum, moments.maximum) == (values.min(), values.max())


def test_moments_by_hand():
    moments = Moments()
    assert (moments.count, moments.std) == (0, 0)
    moments.add(np.array([[2, 4], [4, 4]], "uint8"))
    moments.add(np.array([5, 5, 7, 9], "uint8"))
    assert (moments.count, moments.mean, moments.std) == (8, 5, 2)


def test_whole_numbers_of_a_scene_do_not_overflow():
    moments = Moments()
    moments.add(np.full(100_000, 65535, "uint16"))
    assert (moments.mean, moments.std) == (65535, 0)


def test_histogram_keeps_every_count_in_its_bin(random):
    values = random.normal(0.1, 0.2, 50_000).astype("float32")
    histogram = Histogram()
    for piece in np.array_split(values * np.float32(0.001), 3):
        histogram.add(piece)
    narrow = histogram.width
    for piece in np.array_split(values, 7):
        histogram.add(piece)
    assert histogram.width > narrow
    everything = np.concatenate([values * np.float32(0.001), values])
    assert histogram.width <= np.abs(everything).max() / 2**15
    centres, counts = histogram.bins()
    edges = np.append(centres - histogram.width / 2, centres[-1] + histogram.width / 2)
    bins = np.searchsorted(edges, everything, side="right") - 1
    np.testing.assert_array_equal(np.bincount(bins, minlength=centres.size), counts)
    assert counts.sum() == everything.size


@pytest.mark.parametrize(
    "pieces",
    [
        [[0.0, 0.0], [0.0]],
        [[0.0], [1e-30], [1.0]],
        [[1e-30], [3e38]],
        [[-3e38], [1e-30]],
        [[1e-42, -1e-42]],
        [[], [0.5]],
    ],
)
def test_histogram_of_extremes_loses_nothing(pieces):
    histogram = Histogram()
    for piece in pieces:
        histogram.add(np.array(piece, "float32"))
    centres, counts = histogram.bins()
    assert counts.sum() == sum(map(len, pieces))
    values = np.concatenate(pieces).astype("float32")
    width = max(histogram.width, float(np.finfo("float32").tiny))
    assert centres[-1] == pytest.approx(values.max(), abs=width)
    assert centres[0] == pytest.approx(values.min(), abs=width)


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, 1), (0.1, 1), (0.2, 1), (0.21, 2), (0.5, 3), (0.9, 3), (1.0, 4)]
)
def test_quantile_by_hand(share, expected):
    # 2 ones, 1 two, 6 threes, 1 four.
    centres, counts = np.array([1.0, 2, 3, 4]), np.array([2, 1, 6, 1])
    assert quantile(centres, counts, share) == expected


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32"])
def test_rows_have_the_moments_that_python_counts(random, dtype):
    values = random.integers(0, 120, (3, 500)).astype(dtype)
    values[1] = 119
    for row, moments in zip(values.tolist(), Moments.of_rows(values)):
        assert moments.count == 500
        assert moments.mean == pytest.approx(fmean(row), rel=1e-12)
        assert moments.std == pytest.approx(pstdev(row), rel=1e-9, abs=1e-12)
        assert (moments.minimum, moments.maximum) == (min(row), max(row))


def test_rows_of_nothing_have_no_moments():
    assert [one.count for one in Moments.of_rows(np.zeros((2, 0), "uint16"))] == [0, 0]


def test_large_numbers_lose_nothing():
    values = np.full((1, 1 << 20), 65535, "uint16")
    values[0, ::2] = 65534
    (moments,) = Moments.of_rows(values)
    assert (moments.mean, moments.std) == (65534.5, 0.5)


def test_nan_is_left_out(random):
    values = random.normal(0.1, 0.2, (300, 700)).astype("float32")
    values[7, 5:60] = np.nan
    values[200:] = np.nan
    moments = Moments.of_known(values)
    known = values[~np.isnan(values)].astype(float)
    assert moments.count == known.size == 200 * 700 - 55
    assert moments.mean == pytest.approx(known.mean(), rel=1e-9)
    assert moments.std == pytest.approx(known.std(), rel=1e-9)
    assert (moments.minimum, moments.maximum) == (known.min(), known.max())
