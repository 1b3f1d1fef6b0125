"""Synthetic scene pairs: reproducible, position-determined, and true to what they claim."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.generator.noise import Noise, fractal, gaussian, hash_grid
from changemining.core.generator.synthetic import BANDS, SyntheticPair, write_pair
from changemining.core.io.source import inspect
from changemining.core.jobs import finish

ALL = slice(None)
SIZE = 512


@pytest.fixture(scope="module")
def pair():
    return SyntheticPair((SIZE, SIZE))


@pytest.fixture(scope="module")
def whole(pair):
    """T1, T2, truth."""
    return pair.blocks(ALL, ALL)


def savi_by_hand(dn):
    """Huete 1988 with L = 0.5, on B02, B03, B04, B08 without offset."""
    red, nir = dn[2] / 10000.0, dn[3] / 10000.0
    return (nir - red) / (nir + red + 0.5) * 1.5


def neighbours(mask):
    """Where any of the eight neighbours, or the pixel itself, is set."""
    grown = np.pad(mask, 1)
    grown = grown[:-2] | grown[1:-1] | grown[2:]
    return grown[:, :-2] | grown[:, 1:-1] | grown[:, 2:]


# The pixels


def test_the_arrays_are_as_documented(pair, whole):
    t1, t2, truth = whole
    assert t1.shape == t2.shape == (4, SIZE, SIZE)
    assert t1.dtype == t2.dtype == np.uint16
    assert truth.dtype == np.uint8
    assert set(np.unique(truth)) == {0, 1, 255}
    assert pair.change(ALL, ALL).dtype == bool


def test_known_pixels_stay_what_they_are(pair):
    """Guards against drift between platforms and numpy versions."""
    at = slice(293, 294), slice(299, 302)
    assert pair.block(1, *at)[:, 0].tolist() == [
        [481, 407, 258],
        [833, 722, 505],
        [770, 576, 366],
        [2517, 3235, 3007],
    ]
    assert pair.block(2, *at)[:, 0].tolist() == [
        [621, 595, 584],
        [1009, 982, 1017],
        [1076, 991, 1002],
        [1329, 909, 621],
    ]
    assert hash_grid(42, (-1, 1), (0, 2)).tolist() == [
        [3475763454, 821370785],
        [1953800475, 3906009380],
    ]
    block = SyntheticPair((SIZE, SIZE), bands=BANDS).block(2, slice(100, 400), slice(100, 400))
    assert block.sum(axis=(1, 2), dtype=np.int64).tolist() == [
        35808486,
        63389307,
        58570429,
        284578663,
        152885694,
        86523270,
    ]


def test_one_seed_gives_one_scene_and_another_another(whole):
    again = SyntheticPair((SIZE, SIZE), seed=42).blocks(ALL, ALL)
    assert [a.tobytes() for a in again] == [w.tobytes() for w in whole]
    other = SyntheticPair((SIZE, SIZE), seed=43).blocks(ALL, ALL)
    assert np.mean(other[0] == whole[0]) < 0.1
    assert np.mean(other[2] == whole[2]) < 0.99


@pytest.mark.parametrize("seed", [0, -1, 2**31, 2**70])
def test_any_integer_is_a_seed(seed):
    block = SyntheticPair((64, 64), seed).block(1, ALL, ALL)
    assert block.max() > 1000


@pytest.mark.parametrize(
    ("rows", "cols"),
    [
        (slice(0, 512), slice(0, 1)),
        (slice(101, 333), slice(37, 290)),
        (slice(511, 512), slice(0, 512)),
        (slice(-9, None), slice(250, 263)),
        (slice(7, 7), slice(0, 5)),
    ],
)
def test_a_window_is_a_piece_of_the_whole(pair, whole, rows, cols):
    t1, t2, truth = whole
    np.testing.assert_array_equal(pair.block(1, rows, cols), t1[:, rows, cols])
    np.testing.assert_array_equal(pair.block(2, rows, cols), t2[:, rows, cols])
    np.testing.assert_array_equal(pair.truth(rows, cols), truth[rows, cols])
    np.testing.assert_array_equal(pair.change(rows, cols), pair.change(ALL, ALL)[rows, cols])


def test_a_window_does_not_depend_on_the_internal_tiles():
    pair = SyntheticPair((21960, 21960))
    large = pair.block(2, slice(20000, 20530), slice(13000, 13540))
    small = pair.block(2, slice(20505, 20525), slice(13507, 13519))
    np.testing.assert_array_equal(large[:, 505:525, 507:519], small)


def test_the_bands_come_as_asked(whole):
    asked = SyntheticPair((SIZE, SIZE), bands=("B08", "B12", "B04"))
    at = slice(200, 280), slice(90, 150)
    block = asked.block(1, *at)
    np.testing.assert_array_equal(block[[0, 2]], whole[0][[3, 2]][(ALL, *at)])
    assert SyntheticPair((9, 9), bands=BANDS).block(1, ALL, ALL).shape == (6, 9, 9)


def test_the_offset_is_added_to_its_date_only(whole):
    shifted = SyntheticPair((SIZE, SIZE), offset_t2=1000)
    t1, t2, truth = shifted.blocks(ALL, ALL)
    np.testing.assert_array_equal(t1, whole[0])
    np.testing.assert_array_equal(truth, whole[2])
    plain = whole[1].astype(int)
    np.testing.assert_array_equal(t2[plain > 1], plain[plain > 1] + 1000)
    np.testing.assert_array_equal(t2 == 0, plain == 0)


@pytest.mark.parametrize(
    "wrong", [{"bands": ("B04", "NIR")}, {"bands": ()}, {"shape": (0, 5)}, {"shape": (5,)}]
)
def test_what_cannot_be_made_is_refused(wrong):
    with pytest.raises(InputError):
        SyntheticPair(**{"shape": (8, 8), **wrong})


def test_dates_and_steps_that_do_not_exist_are_refused(pair):
    with pytest.raises(InputError, match="1 and 2"):
        pair.block(3, ALL, ALL)
    with pytest.raises(InputError, match="step 1"):
        pair.truth(slice(0, 9, 2), ALL)


# The scene


def test_nodata_is_a_slanted_edge_of_the_swath_and_nowhere_else(whole):
    for image, from_left in ((whole[0], True), (whole[1], False)):
        zero = image == 0
        assert (zero == zero[0]).all()
        edge = zero[0] if from_left else zero[0][:, ::-1]
        per_row = edge.sum(axis=1)
        np.testing.assert_array_equal(edge, np.arange(SIZE) < per_row[:, None])
        steps = np.diff(per_row) * (-1 if from_left else 1)
        assert set(steps) == {0, 1}
        assert 0.005 < zero[0].mean() < 0.05


def test_truth_ignores_what_a_date_does_not_show(whole):
    t1, t2, truth = whole
    assert (truth[(t1[0] == 0) | (t2[0] == 0)] == 255).all()
    cloudy = (t1[0] > 3000) | (t2[0] > 3000)
    assert cloudy.any()
    assert (truth[cloudy] == 255).all()
    assert (truth == 255).mean() < 0.35


def test_truth_is_the_change_wherever_it_is_seen(pair, whole):
    truth, change = whole[2], pair.change(ALL, ALL)
    seen = truth != 255
    np.testing.assert_array_equal(truth[seen] == 1, change[seen])
    assert (change & ~seen).any()


def test_truth_is_a_loss_of_savi_and_the_rest_is_not(whole):
    t1, t2, truth = whole
    difference = savi_by_hand(t2) - savi_by_hand(t1)
    assert np.mean(difference[truth == 1] < -0.1) >= 0.95
    assert np.median(difference[truth == 1]) < -0.3
    assert np.median(np.abs(difference[truth == 0])) < 0.05
    # Pixels that a mine's edge cuts are neither; away from it nothing looks like one.
    quiet = (truth == 0) & ~neighbours(neighbours(truth == 1))
    assert np.mean(difference[quiet] < -0.1) < 0.005


@pytest.mark.parametrize("seed", [1, 42, 2024])
def test_a_small_scene_has_several_mines_of_several_sizes(seed):
    change = SyntheticPair((SIZE, SIZE), seed).change(ALL, ALL)
    assert 0.02 < change.mean() < 0.15
    blocks = change.reshape(16, SIZE // 16, 16, SIZE // 16).sum(axis=(1, 3))
    assert (blocks > 10).sum() >= 10
    assert (blocks == 0).sum() >= 100
    assert blocks.max() > 500


def test_a_large_scene_has_its_share_of_change():
    pair = SyntheticPair((10980, 10980))
    places = [slice(start, start + 160) for start in range(700, 10980, 1800)]
    parts = [pair.change(rows, cols).mean() for rows in places for cols in places]
    assert 0.03 < np.mean(parts) < 0.08


def test_the_covers_reflect_as_they_should(pair, whole):
    t1, _, truth = whole
    clear = t1[:, truth != 255] / 10000.0
    blue, _, red, nir = clear
    assert 0.02 < np.median(red) < 0.05
    assert 0.30 < np.median(nir) < 0.42
    assert (nir < 0.08).mean() > 0.01
    assert 0.010 < np.quantile(blue, 0.001) < 0.025
    new_soil = whole[1][:, truth == 1] / 10000.0
    assert 0.10 < np.median(new_soil[2]) < 0.30


# The noise


def test_octaves_have_the_same_strength_and_no_lattice():
    for coarse in (2, 4, 6):
        field = fractal(7, (0, 1024), (0, 1024), coarse, coarse)
        assert field.dtype == np.float32
        assert abs(field.mean()) < 0.15
        assert abs(field.std() - 1) < 0.15
        cell = 2**coarse
        by_phase = field.reshape(1024 // cell, cell, -1).std(axis=(0, 2))
        assert by_phase.max() / by_phase.min() < 1.2


def test_white_noise_is_normal_enough():
    field = gaussian(7, (0, 512), (-100, 412))
    assert abs(field.mean()) < 0.01
    assert abs(field.std() - 1) < 0.01
    assert abs(np.mean(np.abs(field) > 2) - 0.0455) < 0.01
    assert abs(np.corrcoef(field[:-1].ravel(), field[1:].ravel())[0, 1]) < 0.01


def test_a_shifted_field_is_the_field_elsewhere():
    near = Noise(1, (0, 40), (0, 30)).fractal("clouds", 6, 0, shift=(-13, 8))
    there = Noise(1, (-13, 27), (8, 38)).fractal("clouds", 6, 0)
    np.testing.assert_array_equal(near, there)


# The files


def test_written_files_hold_the_pair_and_say_how_to_read_it(tmp_path):
    pair = SyntheticPair((600, 530), bands=BANDS[:4], offset_t2=1000)
    steps = []
    job = write_pair(pair, tmp_path)
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            paths = end.value
            break
    assert steps == sorted(steps)
    assert steps[-1] == 1
    assert [path.name for path in paths] == ["T1.tif", "T2.tif", "truth.tif"]
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    expected = pair.blocks(ALL, ALL)
    for path, array, offset in zip(paths[:2], expected, (0.0, -0.1)):
        source = inspect(path)
        assert [band.name for band in source.bands] == ["B02", "B03", "B04", "B08"]
        assert {band.scale for band in source.bands} == {0.0001}
        assert {band.offset for band in source.bands} == {offset}
        assert source.grid.transform[:6] == (10, 0, 600000, 0, -10, 9300000)
        assert source.grid.crs.to_epsg() == 32721
        with source.open() as reader:
            values, valid = reader.read(source.grid.whole)
        np.testing.assert_array_equal(values, array)
        np.testing.assert_array_equal(valid, array > 0)
    with inspect(paths.truth).open() as reader:
        values, valid = reader.read(reader.source.grid.whole)
    np.testing.assert_array_equal(values[0], expected[2])
    np.testing.assert_array_equal(valid[0], expected[2] != 255)


def test_files_may_keep_silent_about_their_scale(tmp_path):
    paths = finish(write_pair(SyntheticPair((40, 50)), tmp_path, scale_tags=False, compress="none"))
    assert {(band.scale, band.offset) for band in inspect(paths.t1).bands} == {(1.0, 0.0)}


def test_a_cancelled_job_leaves_nothing(tmp_path):
    job = write_pair(SyntheticPair((1100, 1100)), tmp_path)
    next(job)
    job.close()
    assert list(tmp_path.iterdir()) == []
