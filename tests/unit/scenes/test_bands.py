"""Bands by what they are: names of any sensor, T2 brought to T1's bands, quality kept apart."""

import json
from dataclasses import replace

import numpy as np
import pytest

from changemining.core.change.export import export_patches
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.io.source import inspect
from changemining.core.jobs import Caution, finish
from changemining.core.replay.replay import replay
from changemining.core.scenes.bands import band_names, chosen, find_band, matched
from changemining.core.scenes.indices import plan_savi, write_savi
from changemining.core.scenes.opening import open_scene
from changemining.core.scenes.scene import decide_scaling
from rasters import read_raster

pytestmark = pytest.mark.backend

FOUR = ("B02", "B03", "B04", "B08")
OLI = [f"SR_B{number}" for number in range(1, 8)]
TM = ["SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7"]


@pytest.fixture
def stack(write, random):
    """Return ``stack(names, …)``: a raster whose every band has a level of its own."""

    def make(names, file="scene.tif", dtype="uint16", **more):
        pixels = np.stack(
            [random.integers(1000 * n, 1000 * n + 500, (40, 50)) for n, _ in enumerate(names, 1)]
        )
        return write(file, pixels.astype(dtype), descriptions=names, **more)

    return make


@pytest.mark.parametrize(
    ("names", "file", "red", "nir"),
    [
        (OLI, "scene.tif", 4, 5),
        (TM, "LT05_222071_19900101.tif", 3, 4),
        (TM, "LE07_222071_20010101.tif", 3, 4),
        ([*TM, "ST_B6"], "scene.tif", 3, 4),
        (TM, "LC08_222071.tif", 4, 5),  # in the same places, said to be of another Landsat
        ([f"B{n}" for n in range(1, 12)] + ["QA_PIXEL"], "toa.tif", 4, 5),
        (["B2", "B3", "B4", "B5", "B6", "B7", "B9", "Fmask"], "hls.tif", 3, 4),
        (["B2", "B3", "B4", "B5", "Fmask"], "HLSL30_2020.tif", 3, 4),
        (["B2", "B3", "B4", "B5", "B8", "Fmask"], "hls.tif", 3, 5),
        (["blue", "green", "red", "nir"], "20220110_142334_3B_AnalyticMS_SR.tif", 3, 4),
        ([""] * 4, "20170831_172754_101c_3B_AnalyticMS_SR_clip.tif", 3, 4),
        ([""] * 8, "20220110_142334_73_2465_3B_AnalyticMS_SR_8b_harmonized.tif", 6, 8),
        (["BAND16", "BAND15", "BAND14", "BAND13"], "CBERS4-WFI-16D_V2_007004_BAND13.tif", 2, 1),
    ],
)
def test_the_defaults_find_red_and_near_infrared(stack, names, file, red, nir):
    source, _ = open_scene(stack(names, file))
    assert (find_band(source, "B04").index, find_band(source, "B08").index) == (red, nir)
    assert (find_band(source, "red").index, find_band(source, "nir").index) == (red, nir)


def test_a_makers_name_is_the_makers_band(stack):
    oli, _ = open_scene(stack(OLI, "oli.tif"))
    assert find_band(oli, "SR_B5").index == find_band(oli, "B5").index == 5
    tm, _ = open_scene(stack(TM, "LT05_x.tif"))
    # B4 is Landsat's own name for its near infrared, B04 is Sentinel-2's for red.
    assert (find_band(tm, "B4").index, find_band(tm, "B04").index) == (4, 3)
    assert band_names(tm) == ["blue", "green", "red", "nir", "swir1", "swir2"]


def test_landsats_panchromatic_band_is_no_near_infrared(stack):
    source = inspect(stack(["B4", "B8", "B9", "QA_PIXEL"]))
    with pytest.raises(InputError, match="has no band 'B08'"):
        find_band(source, "B08")


def test_which_landsat_has_to_be_known(stack):
    path = stack(["SR_B2", "SR_B3", "SR_B4", "SR_B5"])
    with pytest.raises(InputError, match="not of which Landsat"):
        plan_savi(path)


def test_landsats_scale_and_offset_by_hand(stack, tmp_path):
    """DN 10909 is 0.1 and DN 20000 is 0.35: SAVI = 1.5 × 0.25 / 0.95."""
    pixels = np.full((7, 30, 30), 9000, "uint16")
    pixels[3], pixels[4] = 10909, 20000
    pixels[:, :15, :15] = 0
    path = stack(OLI)
    from rasters import write_raster

    path = write_raster(tmp_path / "LC09.tif", pixels, descriptions=OLI)
    plan = plan_savi(path)
    assert (plan.scalings[0].scale, plan.scalings[0].offset) == (0.0000275, -0.2)
    finish(write_savi(plan, tmp_path / "savi.tif"))
    found = read_raster(tmp_path / "savi.tif").pixels[0]
    assert np.isnan(found[:15, :15]).all()
    assert found[20, 20] == pytest.approx(1.5 * 0.25 / 0.95, abs=1e-4)


def test_values_of_no_known_kind_name_the_sensors_numbers(stack):
    source = inspect(stack(OLI, dtype="float32"))
    with pytest.raises(InputError, match=r"SCALE=2.75e-05, OFFSET=-0.2 for Landsat 8 and 9"):
        decide_scaling(source, source.bands[3])


def test_quality_bands_are_no_measurements(stack):
    names = [*FOUR, "QA60", "SCL", "AOT", "WVP", "TCI_R"]
    source, remarks = open_scene(stack(names))
    assert [band.name for band in source.bands] == list(FOUR)
    assert [band.name for band in source.quality] == names[4:]
    assert "QA60, SCL, AOT, WVP, TCI_R tell of the pixels" in remarks[0]


def test_a_file_of_nothing_but_classes_stays_what_it_is(stack):
    source, remarks = open_scene(stack(["SCL"]))
    assert ([band.name for band in source.bands], remarks) == (["SCL"], [])


@pytest.mark.parametrize("order", [(2, 1, 0, 3), (3, 2, 1, 0)])
def test_t2_in_another_order_is_read_in_t1s(stack, order):
    t1, t2 = stack(FOUR, "t1.tif"), stack([FOUR[at] for at in order], "t2.tif")
    found, remarks = matched(inspect(t1), inspect(t2))
    assert [band.name for band in found.bands] == list(FOUR)
    assert [type(one) for one in remarks] == [Caution]
    with found.open() as reader:
        values, _ = reader.read(found.grid.whole)
    # Every band's level tells where it stood in the file.
    assert [int(band.min()) // 1000 - 1 for band in values] == [order.index(at) for at in range(4)]


def test_a_band_is_matched_by_what_it_is(stack):
    t1, t2 = inspect(stack(FOUR, "t1.tif")), inspect(stack(["nir", "red", "green", "blue"]))
    found, _ = matched(t1, t2)
    assert [band.name for band in found.bands] == ["blue", "green", "red", "nir"]
    landsat, _ = matched(t1, inspect(stack(OLI, "LC08.tif")))
    assert [band.index for band in landsat.bands] == [2, 3, 4, 5]


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        (FOUR, FOUR[:3], "does not have, once each, the bands B08 of T1"),
        (FOUR, ("B02", "B04", "B04", "B08"), "the bands B03, B04 of T1"),
        (FOUR, ("",) * 5, "T1.tif) has 4 bands and T2 (T2.tif) 5, and not both name them"),
        (("B04", "NDVI"), ("B04", "EVI"), "the bands NDVI of T1"),
    ],
)
def test_what_t2_lacks_is_refused_in_one_line(stack, first, second, says):
    t1, t2 = stack(first, "T1.tif"), stack(second, "T2.tif")
    with pytest.raises(InputError) as caught:
        matched(inspect(t1), inspect(t2))
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_unnamed_bands_are_told_to_be_taken_as_they_stand(stack):
    t1, t2 = inspect(stack(FOUR, "t1.tif")), inspect(stack([""] * 4, "t2.tif"))
    found, remarks = matched(t1, t2)
    assert found == t2
    assert "taken to be in the same order" in remarks[0]
    assert matched(t2, t2) == (t2, [])


def test_patches_have_t1s_bands_at_both_dates_and_no_quality(stack, write, tmp_path):
    t1 = stack([*FOUR, "SCL"], "t1.tif", nodata=0)
    t2 = stack(["QA60", "B08", "B11", "B04", "B03", "B02"], "t2.tif", nodata=0)
    mask = write("mask.tif", np.zeros((40, 50), "uint8"), nodata=255)
    choice = PatchChoice(size=10, split="none")
    finish(export_patches(t1, t2, mask, Target(tmp_path / "set"), choice))
    record = json.loads((tmp_path / "set" / "dataset.json").read_text())
    assert record["bands"] == {"T1": list(FOUR), "T2": list(FOUR)}
    for date, path, bands in (("T1", t1, [0, 1, 2, 3]), ("T2", t2, [5, 4, 3, 1])):
        patch = read_raster(tmp_path / "set" / date / "r0002_c0003.tif")
        assert patch.descriptions == FOUR
        assert (patch.pixels == read_raster(path).pixels[bands, 20:30, 30:40]).all()


def test_bands_that_are_named_go_into_the_patches_quality_too(stack, write, tmp_path):
    t1 = stack([*FOUR, "SCL"], "t1.tif")
    t2 = stack(["SCL", "B08", "B04", "B03"], "t2.tif")
    mask = write("mask.tif", np.zeros((40, 50), "uint8"), nodata=255)
    choice = PatchChoice(size=10, split="none")
    folder = tmp_path / "set"
    finish(export_patches(t1, t2, mask, Target(folder), choice, bands="nir, SCL,B04"))
    for date, path, bands in (("T1", t1, [3, 4, 2]), ("T2", t2, [1, 0, 2])):
        patch = read_raster(folder / date / "r0000_c0000.tif")
        assert patch.descriptions == ("B08", "SCL", "B04")
        assert (patch.pixels == read_raster(path).pixels[bands, :10, :10]).all()
    finish(replay(folder, tmp_path, Target(tmp_path / "again")))
    for file in ("T1/r0000_c0000.tif", "T2/r0001_c0002.tif"):
        assert (tmp_path / "again" / file).read_bytes() == (folder / file).read_bytes()


@pytest.mark.parametrize(
    ("bands", "says"),
    [("B04,B04", "names B04 twice"), ("B04,red", "twice"), ("B04,B12", "has no band 'B12'")],
)
def test_bands_that_cannot_be_cut(stack, bands, says):
    source, _ = open_scene(stack([*FOUR, "SCL"]))
    with pytest.raises(InputError, match=says):
        chosen(source, bands)


@pytest.mark.parametrize(
    ("bands", "says"),
    [
        ({"red_band": "B03"}, "Red is taken from band 2 of scene.tif, which is B03 (green)"),
        ({"nir_band": "B11"}, "Near infrared is taken from band 6 of scene.tif, which is B11"),
        ({"nir_band": "B8A"}, None),
        ({}, None),
    ],
)
def test_another_band_than_it_is_taken_for_is_told(stack, bands, says):
    plan = plan_savi(stack([*FOUR, "B8A", "B11"]), scaling="dn", **bands)
    assert [says] == [one[: len(says)] for one in plan.heard] if says else plan.heard == ()


def test_two_sensors_are_told(stack):
    landsat, hls = (
        inspect(stack(names, file)) for names, file in ((OLI, "LC08.tif"), (FOUR, "imported.tif"))
    )
    imported = replace(hls, tags={"CHANGEMINING_SENSOR": "HLS S30 (Sentinel-2)"})
    _, remarks = matched(imported, landsat)
    assert "T1 is of HLS S30 (Sentinel-2), T2 of Landsat 8 and 9" in remarks[0]
    assert matched(landsat, landsat) == (landsat, [])


def test_a_scaling_that_contradicts_the_maker_is_refused(stack):
    path = stack(OLI, "LC08.tif")
    with pytest.raises(InputError, match=r"SCALING is dn .* leave SCALING at auto"):
        plan_savi(path, scaling="dn")
    plan = plan_savi(path, scaling="custom", scale=0.0001, offset=0.0)
    assert plan.scalings[0].scale == 0.0001


def test_a_refused_product_is_refused_before_its_bands_are_looked_for(stack):
    path = stack([""] * 4, "20170831_172754_101c_3B_AnalyticMS.tif")
    with pytest.raises(InputError, match="holds radiance at the top of the atmosphere"):
        plan_savi(path)
    choice = {"red_band": "3", "nir_band": "4", "scaling": "custom", "scale": 2.2e-5}
    assert plan_savi(path, **choice).red.index == 3
