"""The check of a pair: what is measured, what is judged, what is written."""

import base64
import datetime
import re
import threading
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

import numpy as np
import pytest
import rasterio

from changemining.core.affine import Affine
from changemining.core.errors import InputError, WriteError
from changemining.core.generator.synthetic import SyntheticPair
from changemining.core.grid import Grid, Window
from changemining.core.io import page as pages
from changemining.core.io import source as source_module
from changemining.core.io.crs import common_window, parse_crs
from changemining.core.io.source import inspect
from changemining.core.jobs import Caution, finish
from changemining.core.pairs import pair as pairs
from changemining.core.pairs import report as reports
from changemining.core.pairs.pair_findings import (
    judge_beyond,
    judge_clouds,
    judge_dark_pixels,
    judge_grids,
    judge_overlap,
    judge_registration,
    judge_scaling,
    judge_season,
    judge_sun,
    judge_valid,
    judge_values,
)
from changemining.core.pairs.registration import Shift, agree, block_shifts, edges, measure_shift
from changemining.core.scenes.indices import plan_savi
from changemining.core.scenes.scene import PRESETS

BANDS = ("B02", "B03", "B04", "B08")
UTM = Affine(10, 0, 500_000, 0, -10, 9_200_000)


@pytest.fixture(scope="module")
def scenes():
    """Two dates of a generated scene, (bands, rows, columns)."""
    t1, t2, _ = SyntheticPair((320, 352), seed=3).blocks(slice(0, 320), slice(0, 352))
    return t1, t2


@pytest.fixture
def check(write):
    """Return ``check(t1, t2, …)``: arrays or paths in, report out."""

    def path_of(given, name, more):
        if not isinstance(given, np.ndarray):
            return str(given)
        return write(name, given, descriptions=BANDS[: len(given)], nodata=0, **more)

    def check(t1, t2, names=("T1.tif", "T2.tif"), t1_more=None, t2_more=None, **savi):
        more = t1_more or {}, t2_more or {}
        paths = [path_of(*one) for one in zip((t1, t2), names, more)]
        savi.setdefault("scaling", "dn")
        return finish(pairs.check_pair(*(plan_savi(path, **savi) for path in paths)))

    return check


@pytest.fixture
def amazon(shared_data):
    """Both dates of the real Amazon scenes, B02 B03 B04 B08."""
    both = []
    for name in ("T1", "T2"):
        with rasterio.open(shared_data / "amazon_mining" / f"{name}.tif") as dataset:
            both.append(dataset.read((1, 2, 3, 4)))
    return both


@pytest.fixture
def bouconne(shared_data, write):
    """Return ``bouconne(date)``: one of the seven dates of 2018 as a file of its own."""
    dates = ("20180429", "20180513", "20180708", "20180815", "20180915", "20181015", "20181115")

    def one(date):
        first = 10 * dates.index(date) + 1
        with rasterio.open(shared_data / "bouconne" / "2018_3A_Theia_Bouconne.tif") as dataset:
            values = dataset.read(range(first, first + 4))
            more = {"crs": dataset.crs, "transform": dataset.transform}
        return write(f"bouconne_{date}.tif", values, descriptions=BANDS, **more)

    return one


def moved(array, rows, columns):
    """Shift real pixels by a phase ramp (SciPy's), an independent way to do it."""
    ndimage = pytest.importorskip("scipy.ndimage")
    out = [
        np.fft.ifft2(ndimage.fourier_shift(np.fft.fft2(band.astype(float)), (rows, columns))).real
        for band in array
    ]
    return np.clip(np.rint(out), 1, 65534).astype(array.dtype)


def inner(array, margin=16):
    return array[..., margin:-margin, margin:-margin]


def found(report, key):
    return next(finding for finding in report.findings if finding.key == key)


# Shifts.

SHIFTS = [(0.5, 0.5), (0, 0.5), (1, 0), (-1, 1), (3, -3), (0.3, -2.6), (-7.3, 9.6), (0, 0)]


@pytest.mark.parametrize("shift", SHIFTS)
def test_a_shift_is_measured_within_a_tenth_of_a_pixel(scenes, shift):
    first, second = (inner(one[2:4].astype(float)) for one in (scenes[0], moved(scenes[0], *shift)))
    measured, blocks = agree(list(block_shifts(first, second)))
    assert measured[:2] == pytest.approx(shift, abs=0.1)
    assert blocks >= 4


@pytest.mark.parametrize("shift", SHIFTS)
def test_real_change_between_the_dates_does_not_mislead_it(amazon, check, shift):
    t1, t2 = amazon
    before = check(inner(t1), inner(t2)).numbers
    after = check(inner(t1), inner(moved(t2, *shift))).numbers
    assert after["SHIFT_Y"] - before["SHIFT_Y"] == pytest.approx(shift[0], abs=0.1)
    assert after["SHIFT_X"] - before["SHIFT_X"] == pytest.approx(shift[1], abs=0.1)


@pytest.mark.parametrize("shift", SHIFTS)
def test_it_agrees_with_scikit_image(amazon, shift):
    registration = pytest.importorskip("skimage.registration")
    first = inner(amazon[0][3].astype(float))[:256, :256]
    second = inner(moved(amazon[0], *shift)[3].astype(float))[:256, :256]
    # Scikit-image says how the second must move to come back.
    theirs = -registration.phase_cross_correlation(first, second, upsample_factor=100)[0]
    ours = measure_shift([edges(first)], [edges(second)])
    assert ours[:2] == pytest.approx(theirs, abs=0.1)


def test_no_data_and_clouds_do_not_hide_a_shift(scenes):
    first, second = (inner(one[2:4].astype(float)) for one in (scenes[0], moved(scenes[0], 0.5, 1)))
    first[:, :40, :90] = np.nan
    second[:, 100:160, 200:260] = np.nan
    second[:, 200:230, 40:90] = 9000
    measured, _ = agree(list(block_shifts(first, second)))
    assert measured[:2] == pytest.approx((0.5, 1), abs=0.1)


def test_noise_flat_and_empty_images_say_nothing():
    noise = np.random.default_rng(1).normal(size=(2, 2, 256, 256))
    assert agree(list(block_shifts(*noise))) is None
    assert list(block_shifts(np.ones((2, 256, 256)), np.ones((2, 256, 256)))) == []
    assert list(block_shifts(np.full((1, 256, 256), np.nan), noise[0, :1])) == []
    assert list(block_shifts(noise[0, :, :30, :30], noise[0, :, :30, :30])) == []


def test_blocks_that_disagree_are_no_estimate():
    scattered = [Shift(row, 0.0, 0.5) for row in (-8.0, -4.0, 0.0, 4.0, 8.0)]
    assert agree(scattered) is None
    one_astray = [*[Shift(0.4, 0.0, 0.5)] * 4, Shift(9.0, 9.0, 0.5)]
    assert agree(one_astray) == (Shift(0.4, 0.0, 0.5), 4)


@pytest.mark.parametrize(
    ("shift", "verdict"), [((0, 0), "pass"), ((0.5, 0), "warn"), ((1, 0), "fail"), ((3, 3), "fail")]
)
def test_the_verdict_follows_the_shift(scenes, check, shift, verdict):
    report = check(inner(scenes[0]), inner(moved(scenes[0], *shift)))
    assert found(report, "registration").verdict == verdict
    assert report.verdict == verdict
    assert report.numbers["MISREGISTRATION"] == pytest.approx(np.hypot(*shift), abs=0.1)


def test_a_grid_that_makes_up_for_the_shift_is_no_shift(scenes, check):
    elsewhere = Affine.translation(30, -20) * UTM  # 3 columns, 2 rows
    report = check(scenes[0][:, :-2, :-3], scenes[0][:, 2:, 3:], t2_more={"transform": elsewhere})
    assert report.numbers["MISREGISTRATION"] < 0.1
    assert (report.numbers["GRID_SHIFT_X"], report.numbers["GRID_SHIFT_Y"]) == (3, 2)
    assert found(report, "grids").verdict == "pass"


# Offsets.


def test_an_offset_left_in_at_one_date_fails(scenes, check):
    report = check(scenes[0], np.where(scenes[1] > 0, scenes[1] + 1000, 0).astype(np.uint16))
    finding = found(report, "dark_pixels")
    assert (report.verdict, finding.verdict) == ("fail", "fail")
    assert report.numbers["DARK_DIFFERENCE"] == pytest.approx(0.1, abs=0.01)
    assert "+1000" in finding.advice
    assert "T2" in finding.advice
    assert "dark pixels" in report.reason
    assert "\n" not in report.reason


def test_an_offset_left_in_at_the_first_date_is_named(scenes, check):
    report = check(np.where(scenes[0] > 0, scenes[0] + 1000, 0).astype(np.uint16), scenes[1])
    assert "darkest of T1" in found(report, "dark_pixels").advice


def test_an_offset_left_in_at_both_dates_warns(scenes, check):
    both = [np.where(one > 0, one + 1000, 0).astype(np.uint16) for one in scenes]
    assert found(check(*both), "dark_pixels").verdict == "warn"
    assert found(check(*both, scaling="dn_offset"), "dark_pixels").verdict == "pass"
    assert found(check(*scenes, scaling="dn_offset"), "dark_pixels").verdict == "warn"


def test_the_tags_of_each_date_are_honoured(scenes, check):
    plain = {"scales": [0.0001] * 4}
    shifted = {**plain, "offsets": [-0.1] * 4}
    report = check(scenes[0], scenes[0] + np.uint16(1000), t1_more=plain, t2_more=shifted,
                   scaling="auto")  # fmt: skip
    assert report.numbers["OFFSET_T2"] == -0.1
    assert report.numbers["MEAN_DIFFERENCE"] == pytest.approx(0, abs=1e-6)
    assert found(report, "dark_pixels").verdict == "pass"


def test_digital_numbers_taken_for_reflectance_fail(scenes, check):
    report = check(*scenes, scaling="reflectance")
    assert found(report, "values").verdict == "fail"
    assert "SCALING" in found(report, "values").advice


def test_quantiles_are_numpys_over_pixels_valid_at_both_dates(scenes, check):
    report = check(*scenes)
    both = (scenes[0] > 0).all(axis=0) & (scenes[1] > 0).all(axis=0)
    for date, values in enumerate(scenes, 1):
        expected = np.quantile(values[2][both] / 1e4, 0.01)
        assert report.numbers[f"DARK_T{date}"] == pytest.approx(expected, abs=1e-5)
    assert report.numbers["VALID_SHARE"] == pytest.approx(both.mean(), abs=1e-5)


# Real pairs.


def test_real_and_generated_pairs_do_not_fail(amazon, scenes, check):
    assert check(*amazon).verdict == "pass"
    assert check(*scenes).verdict == "pass"


def test_july_against_november_warns_of_the_season(bouconne, check):
    report = check(bouconne("20180708"), bouconne("20181115"))
    assert report.verdict == "warn"
    assert found(report, "season").verdict == "warn"
    assert "eason" in found(report, "season").advice
    assert report.numbers["DAYS_OF_YEAR_APART"] == 130
    # SOURCE.txt of the data: 95 % of the pixels lose more than 0.15 from July to November.
    assert report.numbers["LOSS_SHARE"] == pytest.approx(0.95, abs=0.01)
    assert found(report, "beyond").verdict == "warn"


def test_april_against_may_passes(bouconne, check):
    report = check(bouconne("20180429"), bouconne("20180513"))
    assert report.verdict == "pass"
    assert report.numbers["BEYOND_SHARE"] < 0.01


def test_without_dates_the_pixels_tell_of_the_season(bouconne, check):
    pair = []
    for date in ("20180708", "20181115"):
        with rasterio.open(bouconne(date)) as dataset:
            pair.append(dataset.read())
    report = check(*pair)
    assert found(report, "season").verdict == "unknown"
    assert found(report, "beyond").verdict == report.verdict == "warn"


def test_two_summers_of_an_alpine_lake_pass(shared_data, check):
    folder = shared_data / "sen2r_barbellino"
    pair = [folder / f"S2A2A_{date}_022_Barbellino_BOA_10.tif" for date in (20170703, 20190723)]
    report = check(*pair, red_band="4", nir_band="8")
    assert report.verdict == "pass"
    assert report.dates == ("2017-07-03", "2019-07-23")
    assert report.numbers["DAYS_OF_YEAR_APART"] == 20
    # 42 × 24 pixels are too few to measure a shift.
    assert found(report, "registration").verdict == "unknown"


def test_grids_in_degrees_are_fine(shared_data, write, check):
    pair = []
    for folder, date in (("imgs_1", "20150916"), ("imgs_2", "20171015")):
        bands = []
        for band in ("B04", "B08"):
            [file] = (shared_data / "oscd" / "aguasclaras" / folder).glob(f"*_{band}.tif")
            with rasterio.open(file) as dataset:
                bands.append(dataset.read(1))
                more = {"crs": dataset.crs, "transform": dataset.transform}
        names = {"descriptions": ("B04", "B08"), **more}
        pair.append(write(f"agua_{date}.tif", np.array(bands), **names))
    report = check(*pair)
    assert report.verdict in ("pass", "warn")
    assert 0.2 < report.numbers["MISREGISTRATION"] < 0.4


# Judgements.


@pytest.mark.parametrize(
    ("first", "second", "apart", "verdict"),
    [
        ("2019-12-20", "2020-01-10", 21, "pass"),
        ("2020-01-10", "2021-12-20", 21, "pass"),
        ("2018-07-08", "2020-07-08", 1, "pass"),  # 2020 has a 29th of February
        ("2018-03-01", "2020-04-15", 46, "warn"),
        ("2018-01-01", "2018-12-31", 2, "pass"),
        ("2018-01-01", "2018-07-02", 182, "warn"),
        ("2020-07-08", "2018-07-08", 1, "warn"),
        ("2020-07-08", "2020-07-08", 0, "warn"),
    ],
)
def test_seasons_wrap_around_the_year(first, second, apart, verdict):
    finding = judge_season(first, second)
    assert finding.verdict == verdict
    assert finding.numbers["DAYS_OF_YEAR_APART"] == pytest.approx(apart, abs=1)
    days = datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)
    assert finding.numbers["DAYS_APART"] == days.days


@pytest.mark.parametrize("date", [None, "", "last spring", "2018-02-31"])
def test_an_unreadable_date_is_not_known(date):
    finding = judge_season("2018-07-08", date)
    assert finding.verdict == "unknown"
    assert "T2" in finding.value
    assert finding.numbers == {}


@pytest.mark.parametrize(
    ("shares", "verdict", "numbers"),
    [
        ((None, None), "unknown", {}),
        ((0.05, None), "pass", {"CLOUD_SHARE_T1": 0.05}),
        ((0.05, 0.5), "warn", {"CLOUD_SHARE_T1": 0.05, "CLOUD_SHARE_T2": 0.5}),
    ],
)
def test_clouds(shares, verdict, numbers):
    finding = judge_clouds(shares)
    assert (finding.verdict, finding.numbers) == (verdict, numbers)


def test_sun_and_orbit():
    assert judge_sun((None, 40.0), (None, "22")).verdict == "unknown"
    assert judge_sun((60.0, 35.0), (None, None)).verdict == "warn"
    finding = judge_sun((60.0, 55.0), ("022", "065"))
    assert finding.verdict == "pass"
    assert "orbits 022 and 065" in finding.value
    assert finding.numbers == {"SUN_ELEVATION_DIFFERENCE": 5.0}


@pytest.mark.parametrize(("share", "verdict"), [(1.0, "pass"), (0.3, "warn"), (0.0, "fail")])
def test_valid_pixels(share, verdict):
    assert judge_valid(share).verdict == verdict


@pytest.mark.parametrize(("rows", "verdict"), [(100, "pass"), (30, "warn"), (0, "fail")])
def test_overlap(rows, verdict):
    grid = Grid(parse_crs("EPSG:32721"), UTM, (100, 100))
    finding = judge_overlap(grid, Window(0, 0, rows, 100))
    assert finding.verdict == verdict
    assert finding.numbers == {"OVERLAP": rows / 100}


@pytest.mark.parametrize(
    ("crs", "transform", "verdict", "says"),
    [
        (32721, UTM, "pass", "equal: EPSG:32721, 10 m"),
        (32721, Affine.translation(20, 0) * UTM, "pass", "2 columns and 0 rows"),
        (32721, Affine.translation(5, 0) * UTM, "warn", "0.50 of a pixel"),
        (32721, UTM * Affine.scale(2), "warn", "20 m"),
        (32722, UTM, "warn", "EPSG:32722"),
    ],
)
def test_grids(crs, transform, verdict, says):
    first = Grid(parse_crs("EPSG:32721"), UTM, (64, 64))
    finding = judge_grids(first, Grid(parse_crs(f"EPSG:{crs}"), transform, (64, 64)))
    assert finding.verdict == verdict
    assert says in finding.value


def test_nothing_valid_is_not_judged():
    nothing = (np.empty(0, np.float32),) * 2
    for finding in (judge_dark_pixels(nothing), judge_values(nothing, nothing)):
        assert finding.verdict == "unknown"
    assert judge_beyond(nothing).verdict == judge_registration([]).verdict == "unknown"


def test_8_bit_values_warn():
    scaling = PRESETS["browser_uint8"]
    assert judge_scaling((scaling, scaling), ("uint8", "uint8")).verdict == "warn"


# Scenes.


def test_the_scene_classification_tells_of_clouds(scenes, write, check):
    classes = np.full((1, *scenes[0].shape[1:]), 4, np.uint16)
    classes[:, :160] = 9
    classes[:, :10] = 3
    names = (*BANDS, "SCL")
    clear = np.full_like(classes, 4)
    paths = [
        write(f"T{date}.tif", np.concatenate([scene, scl]), descriptions=names, nodata=0)
        for date, scene, scl in ((1, scenes[0], clear), (2, scenes[1], classes))
    ]
    report = check(*paths)
    assert report.numbers["CLOUD_SHARE_T1"] == 0
    assert report.numbers["CLOUD_SHARE_T2"] == pytest.approx(0.5)
    assert found(report, "clouds").verdict == "warn"


def test_tags_tell_of_date_sun_orbit_and_clouds(scenes, check):
    def tags(date, sun, orbit, clouds):
        said = {"SENSING_DATE": date, "SUN_ELEVATION": sun, "ORBIT": orbit, "CLOUD_SHARE": clouds}
        return {"tags": {f"CHANGEMINING_{key}": str(value) for key, value in said.items()}}

    report = check(
        *scenes,
        t1_more=tags("2019-07-20", 55.5, 110, 0.01),
        t2_more=tags("2021-08-03", "n/a", 110, 0.02),
    )
    assert report.dates == ("2019-07-20", "2021-08-03")
    assert report.numbers["DAYS_APART"] == 745
    assert report.numbers["CLOUD_SHARE_T2"] == 0.02
    assert found(report, "sun").value == "both of orbit 110"


@pytest.mark.parametrize("grid", ["other CRS", "coarser", "half a pixel"])
def test_another_grid_warns_and_is_compared_in_place(scenes, check, grid):
    warp = pytest.importorskip("rasterio.warp")
    here = {"transform": UTM, "crs": "EPSG:32721"}
    there = {
        "other CRS": {"crs": "EPSG:32722", "transform": None},
        "coarser": {"crs": "EPSG:32721", "transform": UTM * Affine.scale(2)},
        "half a pixel": {"crs": "EPSG:32721", "transform": Affine.translation(5, 5) * UTM},
    }[grid]
    height, width = scenes[0].shape[1:]
    if there["transform"] is None:
        bounds = rasterio.transform.array_bounds(height, width, rasterio.Affine(*UTM))
        there["transform"], _, _ = warp.calculate_default_transform(
            here["crs"], there["crs"], width, height, *bounds
        )
    other, _ = warp.reproject(
        scenes[0],
        np.zeros((4, height, width), np.uint16),
        src_transform=UTM,
        src_crs=here["crs"],
        dst_transform=there["transform"],
        dst_crs=there["crs"],
        src_nodata=0,
        dst_nodata=0,
        resampling=rasterio.enums.Resampling.cubic,
    )
    report = check(scenes[0], other, t2_more=there)
    assert found(report, "grids").verdict == report.verdict == "warn"
    assert report.numbers["MISREGISTRATION"] < 0.2
    assert report.previews[0].pixels.shape == report.previews[1].pixels.shape
    apart = report.previews[1].index - report.previews[0].index
    assert np.nanmedian(np.abs(apart)) < 0.02


def test_scenes_that_do_not_meet_are_an_error(scenes, check):
    far = {"transform": Affine.translation(1e5, 0) * UTM}
    with pytest.raises(InputError, match="does not overlap"):
        check(*scenes, t2_more=far)


def test_one_file_twice_is_an_error(scenes, write):
    plan = plan_savi(write("T1.tif", scenes[0], descriptions=BANDS, nodata=0), scaling="dn")
    with pytest.raises(InputError, match="same file"):
        finish(pairs.check_pair(plan, plan))


@pytest.mark.parametrize("date", [0, 1])
def test_a_scene_without_a_valid_pixel_is_an_error(scenes, check, date):
    pair = list(scenes)
    pair[date] = np.zeros_like(pair[date])
    with pytest.raises(InputError, match=rf"T{date + 1}\.tif has no valid pixel"):
        check(*pair)


def test_dates_that_share_no_valid_pixel_fail(scenes, check):
    left, right = (one.copy() for one in scenes)
    left[:, :, 150:] = 0
    right[:, :, :150] = 0
    report = check(left, right)
    assert [one.key for one in report.of("fail")] == ["valid"]
    assert reports.page(report)


# Windows.


@pytest.mark.parametrize(
    "area", [Window(0, 0, 10980, 10980), Window(300, 5000, 7000, 90), Window(7, 9, 471, 525)]
)
def test_windows_lie_inside_and_apart(area):
    windows = pairs.sample_windows(area)
    assert len(windows) <= pairs.PER_SIDE**2
    for window in windows:
        assert window.height > 0
        assert window.width > 0
        assert window.row >= area.row
        assert window.col >= area.col
        assert window.row + window.height <= area.row + area.height
        assert window.col + window.width <= area.col + area.width
    for number, one in enumerate(windows):
        assert not any(one.overlaps(other) for other in windows[number + 1 :])


def test_a_small_scene_is_looked_at_whole():
    windows = pairs.sample_windows(Window(7, 9, 471, 525))
    assert sum(window.height * window.width for window in windows) == 471 * 525


def test_a_large_scene_is_sampled_and_says_so(scenes, check, monkeypatch):
    monkeypatch.setattr(pairs, "PER_SIDE", 2)
    monkeypatch.setattr(pairs, "SIZE", 128)
    report = check(*scenes)
    assert re.search(r"4 windows of 128 × 128 pixels looked at, \d\d\.\d% of", report.sampled)
    assert report.numbers["MISREGISTRATION"] < 0.1


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


def test_thinned_pixels_are_those_of_the_file(write, read):
    values = np.arange(1, 1 + 50 * 61, dtype=np.uint16).reshape(50, 61)
    path = write("many.tif", values, nodata=0)
    thin = inspect(path).thinned(5)
    assert thin.grid.shape == (10, 12)
    assert thin.grid.resolution == (50, 50)
    with thin.open() as reader:
        got, valid = reader.read(Window(2, 3, 4, 5))
    assert np.array_equal(got[0], values[2::5, 2::5][2:6, 3:8])
    assert valid.all()


@pytest.mark.parametrize("options", [{"tiled": True, "blockxsize": 16, "blockysize": 16}, {}])
def test_windows_of_thinned_pixels_keep_to_the_blocks_of_the_file(write, monkeypatch, options):
    monkeypatch.setattr(source_module, "BLOCK", 16)
    monkeypatch.setattr(source_module, "TILE", 16)
    source = inspect(write("many.tif", np.zeros((50, 61), np.uint16), **options)).thinned(3)
    seen = np.zeros(source.grid.shape, int)
    for window in source.windows():
        seen[window.slices] += 1
        # One pixel in the middle of every 3 × 3.
        rows, cols = (3 * np.arange(part.start, part.stop) + 1 for part in window.slices)
        assert len(set(rows // 16)) == 1
        assert len(set(cols // 16)) == 1 or not options
    assert (seen == 1).all()


def test_cancel_leaves_no_thread(scenes, write):
    paths = [write(f"T{n}.tif", one, descriptions=BANDS, nodata=0) for n, one in enumerate(scenes)]
    before = threading.active_count()
    job = pairs.check_pair(*(plan_savi(path, scaling="dn") for path in paths))
    assert 0 <= next(job) <= 1
    job.close()
    assert threading.active_count() == before


def test_progress_grows_and_what_needs_attention_is_a_caution(scenes, write):
    wrong = np.where(scenes[1] > 0, scenes[1] + 1000, 0).astype(np.uint16)
    paths = [
        write(f"T{n}.tif", one, descriptions=BANDS, nodata=0)
        for n, one in enumerate((scenes[0], wrong), 1)
    ]
    steps = list(pairs.check_pair(*(plan_savi(path, scaling="dn") for path in paths)))
    fractions = [step for step in steps if not isinstance(step, str)]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    cautions = [step for step in steps if isinstance(step, Caution)]
    assert any(one.startswith("Pair check, fail: Dark pixels") for one in cautions)
    assert all("\n" not in step for step in steps if isinstance(step, str))


# The page.


class Links(HTMLParser):
    """Collects everything that would be fetched."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.tags = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.found += [value for name, value in attributes if name in ("src", "href", "data")]


def test_the_page_is_well_formed_and_needs_nothing_else(scenes, check):
    text = reports.page(check(*scenes))
    ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>"))
    links = Links(text)
    assert len(links.found) == 3
    assert all(link.startswith("data:image/png;base64,") for link in links.found)
    assert not re.search(r"https?:|//\w|@import|url\(", re.sub(r"base64,[^\"]+", "", text))
    assert not links.tags & {"script", "link", "iframe", "object"}
    assert "$" not in re.sub(r"base64,[^\"]+", "", text)


def test_the_page_escapes_what_comes_from_outside(scenes, check):
    name = "a'\"<script>alert(1)<&>.tif".replace("/", "")
    tags = {"CHANGEMINING_SENSING_DATE": "<b>&", "CHANGEMINING_ORBIT": '"><img src=x>'}
    more = {"tags": tags}
    text = reports.page(check(*scenes, names=(name, "T2.tif"), t1_more=more, t2_more=more))
    ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>"))
    assert "<script" not in text
    assert "<b>" not in text
    assert "<img src=x" not in text
    assert "&lt;script&gt;" in text


def test_equal_pairs_give_equal_pages(scenes, check):
    assert reports.page(check(*scenes)) == reports.page(check(*scenes))


def test_the_page_shows_every_finding(scenes, check):
    report = check(*scenes)
    text = reports.page(report)
    body = ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>"))
    titles = [row.text for row in body.iter("th") if row.get("scope") == "row"]
    assert sorted(titles) == sorted(one.title for one in report.findings)
    assert text.count("<svg") == 2


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_pictures_are_png_files_with_those_pixels():
    picture = np.random.default_rng(5).integers(0, 256, (37, 53, 3), np.uint8)
    with rasterio.MemoryFile(pages.png(picture)) as memory, memory.open() as dataset:
        assert dataset.driver == "PNG"
        assert np.array_equal(np.moveaxis(dataset.read(), 0, -1), picture)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_both_dates_are_stretched_alike(scenes, check):
    darker = (scenes[0] // 2 + 1).astype(np.uint16)
    links = Links(reports.page(check(scenes[0], darker))).found
    means = []
    for link in links[:2]:
        content = base64.b64decode(link.partition(",")[2])
        with rasterio.MemoryFile(content) as memory, memory.open() as dataset:
            means.append(dataset.read().mean())
    assert means[1] < 0.9 * means[0]


def test_a_report_replaces_the_one_before_or_leaves_nothing(scenes, check, tmp_path):
    report = check(*scenes)
    path = tmp_path / "out" / "pair.html"
    with pytest.raises(WriteError):
        reports.write_report(report, path)
    path.parent.mkdir()
    path.write_text("before")
    reports.write_report(report, path)
    assert path.read_text(encoding="utf-8") == reports.page(report)
    assert [one.name for one in path.parent.iterdir()] == ["pair.html"]


def test_a_report_is_html_and_no_input(tmp_path):
    with pytest.raises(InputError, match=r"\.html"):
        pages.check_report_path(tmp_path / "pair.pdf")
    scene = tmp_path / "scene.html"
    scene.touch()
    with pytest.raises(InputError, match="input"):
        pages.check_report_path(scene, str(scene))


def test_what_is_recorded_is_plain_and_rounded(scenes, check):
    record = check(*scenes).record()
    assert set(record) == {"verdict", "sampled", "findings", "numbers"}
    assert all(type(value) is float for value in record["numbers"].values())
    assert record["findings"]["season"]["verdict"] == "unknown"
