"""T2 − T1 on T1's grid."""

import tempfile

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.choices.scenes import SaviChoice
from changemining.core.errors import InputError
from changemining.core.jobs import Caution, finish
from changemining.core.pairs.difference import (
    difference,
    plan_difference,
    plan_from_files,
    plan_scene_difference,
    write_difference,
    write_scene_difference,
)
from changemining.core.scenes.indices import plan_savi, write_savi
from rasters import read_raster

pytestmark = pytest.mark.backend

NAN = np.nan


def test_later_minus_earlier():
    t1, t2 = np.array([0.6, 0.2, NAN, 0.3, 3e38]), np.array([0.1, 0.5, 0.3, NAN, -3e38])
    found = difference(t1.astype("float32"), t2.astype("float32"))
    np.testing.assert_allclose(found, [-0.5, 0.3, NAN, NAN, NAN], rtol=1e-6)


@pytest.fixture
def made(tmp_path, read):
    """Return ``made(t1, t2, …)``: the difference, its statistics, what was said."""

    def make(t1, t2, resampling="bilinear"):
        output, said = tmp_path / "difference.tif", []
        plan = plan_difference(t1, t2, resampling)
        moments = finish(write_difference(plan, output), said.append)
        return read(output, 1), moments, said

    return make


def test_a_pair_by_hand(write, made):
    t1 = write("t1.tif", np.array([[0.6, 0.5, NAN, 0.25]], "float32"))
    t2 = write("t2.tif", np.array([[0.1, 0.75, 0.5, -1]], "float32"), nodata=-1)
    found, moments, said = made(t1, t2)
    np.testing.assert_allclose(found, [[-0.5, 0.25, NAN, NAN]], rtol=1e-6)
    assert moments.count == 2
    assert moments.mean == pytest.approx(-0.125)
    assert moments.std == pytest.approx(0.375)
    assert said == []


def test_tags_and_grid(write, tmp_path):
    tags = {"CHANGEMINING_SOIL_FACTOR": "0.5"}
    t1 = write("T1_20190101.tif", np.zeros((2, 2), "float32"), tags=tags)
    t2 = write("T2_20200101.tif", np.ones((2, 2), "float32"), tags=tags)
    output = tmp_path / "difference.tif"
    finish(write_difference(plan_difference(t1, t2), output))
    made = read_raster(output)
    assert np.isnan(made.nodata)
    tags = {key[13:]: value for key, value in made.tags.items() if key[:6] == "CHANGE"}
    assert tags["FORMULA"] == "T2 - T1"
    assert (tags["T1"], tags["T2"]) == ("T1_20190101.tif", "T2_20200101.tif")
    assert (tags["T1_SENSING_DATE"], tags["T2_SENSING_DATE"]) == ("2019-01-01", "2020-01-01")
    assert (tags["SOIL_FACTOR"], tags["RESAMPLING"]) == ("0.5", "none")


def test_dates_the_wrong_way_round_are_said(write, made):
    t1 = write("T1_20200101.tif", np.zeros((2, 2), "float32"))
    t2 = write("T2_20190101.tif", np.ones((2, 2), "float32"))
    (remark,) = made(t1, t2)[2]
    assert isinstance(remark, Caution)
    assert "earlier" in remark


def test_t2_shifted_by_whole_pixels_is_not_resampled(write, made, random):
    t1, t2 = random.random((2, 30, 30)).astype("float32")
    shifted = Affine(10, 0, 500_050, 0, -10, 9_199_970)  # 5 columns, 3 rows
    found, _, said = made(write("t1.tif", t1), write("t2.tif", t2, transform=shifted), "cubic")
    np.testing.assert_array_equal(found[3:, 5:], t2[:27, :25] - t1[3:, 5:])
    assert np.isnan(found[:3]).all()
    assert np.isnan(found[:, :5]).all()
    (remark,) = said
    assert "not resampled" in remark


@pytest.mark.parametrize("resampling", ["bilinear", "nearest", "cubic"])
def test_t2_on_another_grid_is_resampled_as_gdalwarp_does(
    write, made, random, run, tmp_path, read, resampling
):
    t1, t2 = random.random((2, 60, 60)).astype("float32")
    t2[20:25, 20:30] = NAN
    t1_path = write("t1.tif", t1)
    # In zone 22, the neighbour, T1's corner is at −163 549, 9 195 611.
    transform = Affine(10, 0, -163_500, 0, -10, 9_195_560)
    t2_path = write("t2.tif", t2, crs="EPSG:32722", transform=transform, nodata=NAN)
    run(
        *("gdalwarp", "-q", "-et", 0, "-t_srs", "EPSG:32721", "-tr", 10, 10),
        *(
            "-te",
            500_000,
            9_199_400,
            500_600,
            9_200_000,
            "-r",
            {"nearest": "near"}.get(resampling, resampling),
        ),
        *(t2_path, tmp_path / "warped.tif"),
    )
    expected = read(tmp_path / "warped.tif", 1) - t1
    assert 500 < (~np.isnan(expected)).sum() < 3600
    found, moments, said = made(t1_path, t2_path, resampling)
    # A hundred-thousandth of a pixel, in noise whose neighbours differ by up to 1.
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert moments.count == (~np.isnan(expected)).sum()
    assert resampling in said[0]


@pytest.mark.parametrize("resampling", ["bilinear", "nearest", "cubic"])
def test_places_in_another_zone_are_exact(write, made, run, tmp_path, read, resampling):
    """A wide strip of T2, whose places bend: GDAL's own tolerance is an eighth of a pixel."""
    across = np.arange(1500)
    edges = np.where(across // 3 % 2, 0.9, 0.1) * np.ones((40, 1))
    t1_path = write("t1.tif", np.zeros((40, 1500), "float32"))
    transform = Affine(10, 0, -163_600, 0, -10, 9_196_500)
    wide = np.tile(edges.astype("float32"), (5, 1))
    t2_path = write("t2.tif", wide, crs="EPSG:32722", transform=transform, nodata=NAN)
    box = ("-te", 500_000, 9_199_600, 515_000, 9_200_000, "-tr", 10, 10)
    how = {"nearest": "near"}.get(resampling, resampling)
    for name, error in (("exact.tif", 0), ("rough.tif", 0.125)):
        run("gdalwarp", "-q", "-et", error, "-t_srs", "EPSG:32721", *box, "-r", how, t2_path,
            tmp_path / name)  # fmt: skip
    found, _, _ = made(t1_path, t2_path, resampling)
    exact, rough = (read(tmp_path / name, 1) for name in ("exact.tif", "rough.tif"))
    assert np.isfinite(exact).mean() > 0.5
    if resampling == "nearest":
        assert np.mean(found != exact) < 1e-4 + np.mean(np.isnan(exact))
    else:
        np.testing.assert_allclose(found, exact, atol=1e-4)
        assert np.nanmax(np.abs(rough - exact)) > 1e-3


def test_refusals(write, made):
    one = np.zeros((2, 2), "float32")
    t1 = write("t1.tif", one, tags={"CHANGEMINING_SOIL_FACTOR": "0.5"})
    other = write("t2.tif", one, tags={"CHANGEMINING_SOIL_FACTOR": "0.25"})
    with pytest.raises(InputError, match="SOIL_FACTOR"):
        plan_difference(t1, other)
    with pytest.raises(InputError, match="2 bands"):
        plan_difference(t1, write("scene.tif", np.stack([one, one])))
    far = write("far.tif", one, transform=Affine(10, 0, 600_000, 0, -10, 9_200_000))
    with pytest.raises(InputError, match="does not overlap"):
        plan_difference(t1, far)
    with pytest.raises(InputError, match="no valid pixel"):
        made(t1, write("empty.tif", np.full((2, 2), NAN, "float32")))
    t2 = write("t2.tif", one)
    with pytest.raises(InputError, match="another name"):
        finish(write_difference(plan_difference(t1, t2), t2))


@pytest.fixture
def scenes(write, random):
    """Return ``scenes(**of_t2)``: two scenes with an offset of 0 and of −0.1, and no data."""

    def make(**of_t2):
        paths = []
        for name, added, more in (("T1.tif", 0, {}), ("T2.tif", 1000, of_t2)):
            stored = random.integers(200, 6000, (3, 150, 170)).astype("uint16") + np.uint16(added)
            stored[:, 10:20, added // 10 : added // 10 + 30] = 0
            tags = {"scales": [1e-4] * 3, "offsets": [-added / 10_000] * 3}
            more = {"nodata": 0, "descriptions": ["B08", "B02", "B04"], **tags, **more}
            paths.append(write(name, stored, **more))
        return paths

    return make


BESIDE = Affine(10, 0, 500_050, 0, -10, 9_199_970)
BETWEEN = Affine(10, 0, 500_054, 0, -10, 9_199_967)


@pytest.mark.parametrize("threads", [1, 2, 4])
@pytest.mark.parametrize("transform", [None, BESIDE, BETWEEN])
@pytest.mark.parametrize("resampling", ["bilinear", "cubic"])
def test_two_scenes_at_once_are_the_steps_bit_for_bit(
    scenes, tmp_path, read, monkeypatch, threads, transform, resampling
):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setattr("changemining.core.io.source.BLOCK", 64)
    monkeypatch.setattr("changemining.core.io.source.TILE", 64)
    paths = scenes(**({"transform": transform} if transform else {}))
    steps = [tmp_path / f"savi_t{number}.tif" for number in (1, 2)]
    for path, step in zip(paths, steps):
        finish(write_savi(plan_savi(path, soil_factor=0.25), step))
    step = finish(write_difference(plan_difference(*steps, resampling), tmp_path / "steps.tif"))

    monkeypatch.setattr("changemining.core.threads.thread_count", lambda _=None: threads)
    monkeypatch.setattr("changemining.core.io.blocks.STRIP_PIXELS", 1000)
    plan = plan_from_files(*paths, resampling, SaviChoice(soil_factor=0.25))
    moments = finish(write_difference(plan, tmp_path / "once.tif"))
    expected = read(tmp_path / "steps.tif", 1)
    assert read(tmp_path / "once.tif", 1).tobytes() == expected.tobytes()
    assert moments.count == step.count == (~np.isnan(expected)).sum() < expected.size
    assert (moments.mean, moments.std) == pytest.approx((step.mean, step.std))
    tags = read_raster(tmp_path / "once.tif").tags
    assert (tags["CHANGEMINING_T1"], tags["CHANGEMINING_T2"]) == ("T1.tif", "T2.tif")
    assert tags["CHANGEMINING_SOIL_FACTOR"] == "0.25"
    used = {None: "none", BESIDE: "nearest", BETWEEN: resampling}[transform]
    assert tags["CHANGEMINING_RESAMPLING"] == used
    assert list(scratch.iterdir()) == []

    plans = [plan_savi(path, soil_factor=0.25) for path in paths]
    more = [tmp_path / "also_t1.tif", tmp_path / "also_t2.tif"]
    plan = plan_scene_difference(*plans, resampling)
    finish(write_scene_difference(plan, tmp_path / "with.tif", more))
    for found, wanted in zip([*more, tmp_path / "with.tif"], [*steps, tmp_path / "steps.tif"]):
        assert read(found, 1).tobytes() == read(wanted, 1).tobytes()


def test_what_is_said_of_two_scenes(scenes, tmp_path):
    said = []
    finish(write_difference(plan_from_files(*scenes()), tmp_path / "out.tif"), said.append)
    assert [line.split(":")[0] for line in said] == ["T1.tif", "T2.tif"]
    assert "reflectance = value × 0.0001 − 0.1 (" in said[1]


def test_indices_have_no_use_for_bands(write, tmp_path):
    paths = [write(f"t{n}.tif", np.full((2, 2), n, "float32")) for n in (1, 2)]
    assert plan_from_files(*paths).remarks == ()
    choice = SaviChoice(red_band="3", soil_factor=0.5, scaling="dn")
    (remark,) = plan_from_files(*paths, savi=choice).remarks
    assert "RED_BAND, SCALING not used" in remark


def test_refusals_of_scenes(scenes, write, tmp_path):
    t1, t2 = scenes()
    index = write("index.tif", np.zeros((150, 170), "float32"))
    with pytest.raises(InputError, match=r"an index \(one band\) .*a scene \(3 bands\)"):
        plan_from_files(index, t2)
    with pytest.raises(InputError, match=r"T1 \(T1.tif\) is a scene .*two indices or two scenes"):
        plan_from_files(t1, index)
    with pytest.raises(InputError, match="same file"):
        plan_from_files(t1, t1)
    with pytest.raises(InputError, match="has no band 'B11'"):
        plan_from_files(t1, t2, savi=SaviChoice(nir_band="B11"))
    plan = plan_from_files(t1, t2)
    with pytest.raises(InputError, match="another name"):
        finish(write_difference(plan, t2))
    with pytest.raises(InputError, match="another name"):
        finish(write_scene_difference(plan, tmp_path / "a.tif", [tmp_path / "b.tif", t1]))


@pytest.mark.parametrize(("empty", "name"), [(0, "T1.tif"), (1, "T2.tif")])
def test_a_scene_without_a_valid_pixel_is_named(scenes, write, tmp_path, empty, name):
    paths = scenes()
    tags = {"scales": [1e-4] * 3, "offsets": [0.0] * 3, "descriptions": ["B08", "B02", "B04"]}
    write(name, np.zeros((3, 150, 170), "uint16"), nodata=0, **tags)
    with pytest.raises(InputError, match=f"{name} has no valid pixel"):
        finish(write_difference(plan_from_files(*paths), tmp_path / "out.tif"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["T1.tif", "T2.tif"]


def test_scenes_valid_in_no_common_pixel(write, tmp_path):
    tags = {"scales": [1e-4] * 2, "offsets": [0.0] * 2, "descriptions": ["B08", "B04"]}
    stored = np.full((2, 2, 4, 4), 900, "uint16")
    stored[0, :, :2], stored[1, :, 2:] = 0, 0
    paths = [write(f"T{n}.tif", one, nodata=0, **tags) for n, one in enumerate(stored)]
    with pytest.raises(InputError, match="The difference has no valid pixel"):
        finish(write_difference(plan_from_files(*paths), tmp_path / "out.tif"))
    assert not (tmp_path / "out.tif").exists()


def test_known_shares_of_change_over_mines(shared_data, made, tmp_path):
    paths = []
    for name in ("T1.tif", "T2.tif"):
        paths.append(tmp_path / f"savi_{name}")
        plan = plan_savi(shared_data / "amazon_mining" / name, scaling="dn", soil_factor=0.5)
        finish(write_savi(plan, paths[-1]))
    found, moments, _ = made(*paths)
    # Published with the scenes: 13.6 % of the pixels and 5.9 %.
    assert (found < -0.15).mean() == pytest.approx(0.136, abs=0.0005)
    assert (found > 0.15).mean() == pytest.approx(0.059, abs=0.0005)
    assert moments.count == (~np.isnan(found)).sum()
