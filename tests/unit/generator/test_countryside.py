"""The second made-up scene: what is said to have become of a pixel is what its values show."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.generator.cover import Kind
from changemining.core.generator.synthetic import BANDS, SyntheticPair, write_pair
from changemining.core.io.source import inspect
from changemining.core.jobs import finish

ALL = slice(None)
SIZE = 448
BLUE, GREEN, RED, NIR, SWIR, FAR = range(6)


def countryside(size=SIZE, seed=2):
    return SyntheticPair((size, size), seed, BANDS, landscape="countryside")


@pytest.fixture(scope="module")
def whole():
    """T1, T2 as reflectance, truth, kinds."""
    t1, t2, truth = countryside().blocks(ALL, ALL)
    return t1 / 1e4, t2 / 1e4, truth, countryside().kinds(ALL, ALL)


def inner(kinds, kind, truth):
    """Where a kind holds in the 5 × 5 pixels around, so that no border blurs into it."""
    there = np.pad(kinds == kind, 2)
    windows = np.lib.stride_tricks.sliding_window_view(there, (5, 5))
    return windows.all(axis=(2, 3)) & (truth != 255)


def ratio(scene, first, second):
    """Return (first − second) / (first + second)."""
    total = scene[first] + scene[second]
    return (scene[first] - scene[second]) / np.where(total > 0, total, np.nan)


# The pixels


def test_known_pixels_stay_what_they_are():
    """Guards against drift between platforms and numpy versions."""
    at = slice(100, 300), slice(100, 300)
    sums = [
        countryside(512, 42).block(date, *at).sum(axis=(1, 2), dtype=np.int64) for date in (1, 2)
    ]
    assert [one.tolist() for one in sums] == [
        [12242277, 22478754, 17507524, 99045480, 58535936, 31457022],
        [25943927, 32013028, 27688794, 87282654, 62687759, 40168570],
    ]
    kinds = countryside(512, 42).kinds(*at)
    assert np.bincount(kinds.ravel()).tolist() == [27036, 5244, 984, 5088, 1084, 564]


@pytest.mark.parametrize(
    ("rows", "cols"),
    [
        (slice(0, SIZE), slice(0, 1)),
        (slice(101, 333), slice(37, 290)),
        (slice(-1, None), slice(250, 263)),
        (slice(7, 7), slice(0, 5)),
    ],
)
def test_a_window_is_a_piece_of_the_whole(whole, rows, cols):
    t1, t2, truth = countryside().blocks(rows, cols)
    np.testing.assert_array_equal(t1 / 1e4, whole[0][:, rows, cols])
    np.testing.assert_array_equal(t2 / 1e4, whole[1][:, rows, cols])
    np.testing.assert_array_equal(truth, whole[2][rows, cols])
    np.testing.assert_array_equal(countryside().kinds(rows, cols), whole[3][rows, cols])


def test_a_window_does_not_depend_on_the_internal_tiles():
    pair = countryside(21960)
    large = pair.block(2, slice(20000, 20530), slice(13000, 13540))
    small = pair.block(2, slice(20505, 20525), slice(13507, 13519))
    np.testing.assert_array_equal(large[:, 505:525, 507:519], small)


def test_another_landscape_is_refused():
    with pytest.raises(InputError, match="mines, countryside"):
        SyntheticPair((8, 8), landscape="desert")


def test_the_first_landscape_has_one_kind():
    pair = SyntheticPair((300, 300))
    kinds = pair.kinds(ALL, ALL)
    assert set(np.unique(kinds)) == {Kind.NOTHING, Kind.MINE}
    np.testing.assert_array_equal(kinds == Kind.MINE, pair.change(ALL, ALL))


def test_written_files_hold_it(tmp_path):
    pair = countryside(300)
    paths = finish(write_pair(pair, tmp_path))
    for path, expected in zip(paths, pair.blocks(ALL, ALL)):
        with inspect(path).open() as reader:
            values, _ = reader.read(reader.source.grid.whole)
        np.testing.assert_array_equal(values.squeeze(), expected)


# The kinds


@pytest.mark.parametrize("seed", [1, 2, 3, 42])
def test_a_small_scene_has_every_kind(seed):
    pair = countryside(400, seed)
    shares = np.bincount(pair.kinds(ALL, ALL).ravel(), minlength=7) / 400**2
    assert (shares[1:6] > 0.002).all(), shares
    assert shares[Kind.MINE] == 0
    # Most of what differs is no change.
    assert 0.05 < shares[Kind.SEASON] < 0.3
    assert 0.03 < shares[3:].sum() < 0.15


def test_truth_is_the_kinds_that_count(whole):
    _, _, truth, kinds = whole
    counted = np.isin(kinds, [Kind.BURNT, Kind.REGROWN, Kind.BUILT])
    np.testing.assert_array_equal(truth[truth != 255] == 1, counted[truth != 255])
    assert (truth == 255).mean() < 0.06


def test_burnt_forest_has_lost_near_infrared_more_than_short_wave(whole):
    t1, t2, truth, kinds = whole
    burnt = inner(kinds, Kind.BURNT, truth)
    assert burnt.sum() > 200
    # Normalised burn ratio (Key & Benson 2006): a drop of 0.27 and more is at least moderate.
    drop = ratio(t1, NIR, FAR) - ratio(t2, NIR, FAR)
    assert np.mean(drop[burnt] > 0.27) > 0.95
    assert np.mean(t1[NIR][burnt] > 0.15) > 0.95


def test_regrown_forest_is_greener_and_wetter(whole):
    t1, t2, truth, kinds = whole
    regrown = inner(kinds, Kind.REGROWN, truth)
    assert regrown.sum() > 100
    assert np.mean((ratio(t2, NIR, FAR) - ratio(t1, NIR, FAR))[regrown] > 0.27) > 0.95
    assert np.mean((t2[NIR] > t1[NIR])[regrown]) > 0.95


def test_drawn_down_water_shows_its_bed(whole):
    t1, t2, truth, kinds = whole
    bed = inner(kinds, Kind.WATER_LEVEL, truth)
    assert bed.sum() > 20
    # Normalised difference of water, green against short-wave infrared (Xu 2006).
    assert np.mean(ratio(t1, GREEN, SWIR)[bed] > 0.3) > 0.95
    assert np.mean(ratio(t2, GREEN, SWIR)[bed] < 0.1) > 0.95


def test_fields_go_both_ways(whole):
    t1, t2, truth, kinds = whole
    field = inner(kinds, Kind.SEASON, truth)
    step = (ratio(t2, NIR, RED) - ratio(t1, NIR, RED))[field]
    assert np.mean(step < -0.15) > 0.3
    assert np.mean(step > 0.05) > 0.05


def test_what_is_built_has_bright_and_dark_roofs(whole):
    _, t2, truth, kinds = whole
    built = inner(kinds, Kind.BUILT, truth)
    assert np.median(ratio(t2, NIR, RED)[built]) < 0.4
    red = t2[RED][built]
    assert np.quantile(red, 0.97) > 0.2
    assert np.quantile(red, 0.1) < 0.11


def test_nothing_stays_nothing(whole):
    """Once haze is taken off by a line a band, what is nothing differs little."""
    t1, t2, truth, kinds = whole
    still = inner(kinds, Kind.NOTHING, truth)
    for band in (RED, NIR, SWIR, FAR):
        before, after = t1[band][still], t2[band][still]
        slope, offset = np.polyfit(after, before, 1)
        rest = np.abs(slope * after + offset - before)
        assert np.median(rest) < 0.02
        assert np.corrcoef(before, after)[0, 1] > 0.8


def test_savi_is_not_flattered(whole):
    """More of the fields lose SAVI than of what changed; on the first landscape none do."""
    t1, t2, truth, _ = whole
    index = [1.5 * (one[NIR] - one[RED]) / (one[NIR] + one[RED] + 0.5) for one in (t1, t2)]
    lost = (index[1] - index[0] < -0.2) & (truth != 255)
    assert np.mean(truth[lost] == 1) < 0.5
    assert np.mean(lost[truth == 1]) < 0.8


# How it is seen


def test_haze_lies_over_t2_most_in_blue_and_unevenly(whole):
    """Dark places tell what haze adds (Chavez 1988): deep water, and shaded red of woods."""
    t1, t2, truth, kinds = whole
    water = inner(kinds, Kind.NOTHING, truth) & (t1[NIR] < 0.03) & (t2[NIR] < 0.08)
    assert water.sum() > 1000
    added = np.median((t2 - t1)[:, water], axis=1)
    assert (np.diff(added) < 0).all()
    assert 0.015 < added[BLUE] < 0.06
    assert added[FAR] < 0.006
    # An atmosphere of small particles: blue gains more than red, about as wavelength ** −1.3.
    assert 1.3 < added[BLUE] / added[RED] < 2.2
    t1, t2, truth = countryside(SIZE, 3).blocks(ALL, ALL)
    wood = (truth == 0) & (t1[RED] < 400) & (t1[NIR] > 1500) & (t2[FAR] < 900)
    step, places = (t2[BLUE] / 1e4 - t1[BLUE] / 1e4), range(0, SIZE, 112)
    parts = [(slice(row, row + 112), slice(col, col + 112)) for row in places for col in places]
    veil = [np.median(step[at][wood[at]]) for at in parts if wood[at].sum() > 200]
    assert len(veil) > 8
    assert min(veil) > 0
    assert max(veil) > 2 * min(veil)


def test_t2_lies_a_fraction_of_a_pixel_off():
    """Of T1 moved by SciPy, what is most like T2 at edges where nothing became of anything."""
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    steps = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
    for seed in (2, 8):
        pair = countryside(SIZE, seed)
        t1, t2, truth = pair.blocks(ALL, ALL)
        before, after = t1[RED] / 1e4, t2[RED] / 1e4
        other = (pair.kinds(ALL, ALL) > 0) | (truth == 255)
        edge = np.hypot(*np.gradient(ndimage.gaussian_filter(before, 1))) > 0.008
        edge &= ~ndimage.binary_dilation(other, iterations=4)

        def likeness(shift, before=before, after=after, edge=edge):
            moved = ndimage.shift(before, shift, order=1)
            return np.corrcoef(moved[edge], after[edge])[0, 1]

        assert max(((down, right) for down in steps for right in steps), key=likeness) == (0.3, 0.4)
        assert likeness((0.3, 0.4)) > 0.95


def test_the_sun_is_lower_at_t2(whole):
    """Woods show more shade: their near infrared is darker, although haze only adds to it."""
    t1, t2, truth, kinds = whole
    wood = inner(kinds, Kind.NOTHING, truth) & (t1[RED] < 0.035) & (t1[NIR] > 0.15)
    assert 0.8 < np.median(t2[NIR][wood]) / np.median(t1[NIR][wood]) < 0.97
