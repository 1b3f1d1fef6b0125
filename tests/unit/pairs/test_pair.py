"""The check of a pair: what is measured and judged, of generated pairs and of real ones."""

import re
import threading

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.errors import InputError
from changemining.core.grid import Window
from changemining.core.jobs import Caution, finish
from changemining.core.pairs import pair as pairs
from changemining.core.pairs import report as reports
from changemining.core.scenes.indices import plan_savi
from rasters import UTM, read_raster, warped

pytestmark = pytest.mark.backend

BANDS = ("B02", "B03", "B04", "B08")
SHIFTS = [(0.5, 0.5), (0, 0.5), (1, 0), (-1, 1), (3, -3), (0.3, -2.6), (-7.3, 9.6), (0, 0)]


@pytest.fixture
def bouconne(shared_data, write):
    """Return ``bouconne(date)``: one of the seven dates of 2018 as a file of its own."""
    dates = ("20180429", "20180513", "20180708", "20180815", "20180915", "20181015", "20181115")

    def one(date):
        first = 10 * dates.index(date)
        stack = read_raster(shared_data / "bouconne" / "2018_3A_Theia_Bouconne.tif")
        values = stack.pixels[first : first + 4]
        more = {"crs": stack.wkt, "transform": stack.transform}
        return write(f"bouconne_{date}.tif", values, descriptions=BANDS, **more)

    return one


def inner(array, margin=16):
    return array[..., margin:-margin, margin:-margin]


def found(report, key):
    return next(finding for finding in report.findings if finding.key == key)


# Shifts.


@pytest.mark.parametrize("shift", SHIFTS)
def test_real_change_between_the_dates_does_not_mislead_it(amazon, check, shift, moved):
    t1, t2 = amazon
    before = check(inner(t1), inner(t2)).numbers
    after = check(inner(t1), inner(moved(t2, *shift))).numbers
    assert after["SHIFT_Y"] - before["SHIFT_Y"] == pytest.approx(shift[0], abs=0.1)
    assert after["SHIFT_X"] - before["SHIFT_X"] == pytest.approx(shift[1], abs=0.1)


@pytest.mark.parametrize(
    ("shift", "verdict"), [((0, 0), "pass"), ((0.5, 0), "warn"), ((1, 0), "fail"), ((3, 3), "fail")]
)
def test_the_verdict_follows_the_shift(scenes, check, shift, verdict, moved):
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
    assert "Dark pixels" in report.reason
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
        pair.append(read_raster(bouconne(date)).pixels)
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
            band = read_raster(file)
            bands.append(band.pixels[0])
        names = {"descriptions": ("B04", "B08"), "crs": band.wkt, "transform": band.transform}
        pair.append(write(f"agua_{date}.tif", np.array(bands), **names))
    report = check(*pair)
    assert report.verdict in ("pass", "warn")
    assert 0.2 < report.numbers["MISREGISTRATION"] < 0.4


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
def test_another_grid_warns_and_is_compared_in_place(scenes, write, check, tmp_path, grid):
    there = {
        "other CRS": {"crs": "EPSG:32722"},
        "coarser": {"crs": "EPSG:32721", "transform": UTM * Affine.scale(2)},
        "half a pixel": {"crs": "EPSG:32721", "transform": Affine.translation(5, 5) * UTM},
    }[grid]
    if "transform" in there:
        there["shape"] = scenes[0].shape[1:]
    path = write("scene.tif", scenes[0], nodata=0, descriptions=BANDS)
    other = warped(path, tmp_path / "other.tif", resampling="cubic", **there)
    report = check(scenes[0], other)
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
    assert re.search(r"windows of 128 × 128 pixels: 4 looked at, \d\d\.\d% of", report.sampled)
    assert report.numbers["MISREGISTRATION"] < 0.1


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


def test_what_is_recorded_is_plain_and_rounded(scenes, check):
    record = check(*scenes).record()
    assert set(record) == {"verdict", "sampled", "findings", "numbers"}
    assert all(type(value) is float for value in record["numbers"].values())
    assert record["findings"]["season"]["verdict"] == "unknown"
