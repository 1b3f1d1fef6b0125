"""A shift between two dates is measured, or nothing is said."""

import numpy as np
import pytest

from changemining.core.pairs.registration import Shift, agree, block_shifts, edges, measure_shift


def inner(array, margin=16):
    return array[..., margin:-margin, margin:-margin]


SHIFTS = [(0.5, 0.5), (0, 0.5), (1, 0), (-1, 1), (3, -3), (0.3, -2.6), (-7.3, 9.6), (0, 0)]


@pytest.mark.parametrize("shift", SHIFTS)
def test_a_shift_is_measured_within_a_tenth_of_a_pixel(scenes, shift, moved):
    first, second = (inner(one[2:4].astype(float)) for one in (scenes[0], moved(scenes[0], *shift)))
    measured, blocks, *_ = agree(list(block_shifts(first, second)))
    assert measured[:2] == pytest.approx(shift, abs=0.1)
    assert blocks >= 4


@pytest.mark.parametrize("shift", SHIFTS)
def test_it_agrees_with_scikit_image(amazon, shift, moved):
    registration = pytest.importorskip(
        "skimage.registration", reason="scikit-image is not installed."
    )
    first = inner(amazon[0][3].astype(float))[:256, :256]
    second = inner(moved(amazon[0], *shift)[3].astype(float))[:256, :256]
    # Scikit-image says how the second must move to come back.
    theirs = -registration.phase_cross_correlation(first, second, upsample_factor=100)[0]
    ours = measure_shift([edges(first)], [edges(second)])
    assert ours[:2] == pytest.approx(theirs, abs=0.1)


def test_no_data_and_clouds_do_not_hide_a_shift(scenes, moved):
    first, second = (inner(one[2:4].astype(float)) for one in (scenes[0], moved(scenes[0], 0.5, 1)))
    first[:, :40, :90] = np.nan
    second[:, 100:160, 200:260] = np.nan
    second[:, 200:230, 40:90] = 9000
    measured = agree(list(block_shifts(first, second))).shift
    assert measured[:2] == pytest.approx((0.5, 1), abs=0.1)


def test_noise_flat_and_empty_images_say_nothing():
    noise = np.random.default_rng(1).normal(size=(2, 2, 256, 256))
    assert list(block_shifts(*noise)) == []
    assert list(block_shifts(np.ones((2, 256, 256)), np.ones((2, 256, 256)))) == []
    assert list(block_shifts(np.full((1, 256, 256), np.nan), noise[0, :1])) == []
    assert list(block_shifts(noise[0, :, :30, :30], noise[0, :, :30, :30])) == []
    assert agree([]) == (None, 0, 0, True)


def test_blocks_that_disagree_are_no_estimate():
    scattered = [Shift(row, 0.0, 0.5) for row in (-8.0, -4.0, 0.0, 4.0, 8.0)]
    assert agree(scattered) == (None, 0, 5, False)
    one_astray = [*[Shift(0.4, 0.0, 0.5)] * 4, Shift(9.0, 9.0, 0.5)]
    assert agree(one_astray) == (Shift(0.4, 0.0, 0.5), 4, 5, False)


def test_one_block_of_many_that_fits_is_chance_and_one_alone_has_to_fit_well():
    unlike = Shift(7.0, -3.0, 0.08)
    assert agree([Shift(0.1, 0.1, 0.9), *[unlike] * 3]).shift is None
    assert agree([Shift(0.1, 0.1, 0.9), *[unlike] * 2]).shift is not None
    assert agree([*[Shift(0.1, 0.1, 0.9)] * 2, *[unlike] * 18]).matching == 2
    assert agree([*[Shift(0.1, 0.1, 0.9)] * 2, *[unlike] * 18]).shift is not None
    assert agree([*[Shift(0.1, 0.1, 0.9)] * 2, *[unlike] * 19]).shift is None
    assert agree([Shift(0.1, 0.1, 0.26, 96)]).shift is not None
    assert agree([Shift(0.1, 0.1, 0.24, 96)]).shift is None


def test_small_blocks_that_do_not_match_say_nothing():
    assert agree([Shift(3.0, 3.0, 0.1, 79)]).too_small
    assert not agree([Shift(3.0, 3.0, 0.1, 80)]).too_small


def test_open_water_need_not_match_and_its_shores_do(scenes, random):
    """What a lake shows is noise with some length to it; its blocks do not count against T2."""
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    dates = [inner(one[2:4].astype(float) / 1e4) for one in (scenes[0], scenes[0])]
    count = len(list(block_shifts(*dates)))
    for date in dates:
        waves = ndimage.gaussian_filter(random.normal(size=(2, *date.shape[1:])), (0, 1.5, 1.5))
        lake = np.array([[[0.06]], [[0.03]]]) + 0.01 * waves
        date[:, 144:] = lake[:, 144:]
    found = agree(list(block_shifts(*dates)))
    assert found.matching == found.blocks < count
    for date in dates:
        date[1, 144:] += 0.3  # as bright as land: the same waves now have to match
    assert agree(list(block_shifts(*dates))).blocks == count
