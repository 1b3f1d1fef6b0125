"""SAVI: expected values by hand, and from the authors of published indices."""

from pathlib import Path

import numpy as np
import pytest

from changemining.core.errors import InputError, ReadError
from changemining.core.jobs import finish
from changemining.core.scenes.indices import plan_savi, savi, write_savi
from rasters import read_raster

# Vegetation with red 0.03 and near infrared 0.35, as DN.
RED, NIR = 300, 3500


@pytest.mark.parametrize(
    ("nir", "red", "soil_factor", "expected"),
    [
        (0.8, 0.2, 0.5, 0.6),  # 1.5 · 0.6 / 1.5
        (0.8, 0.2, 0.0, 0.6),  # NDVI: 0.6 / 1.0
        (0.8, 0.2, 1.0, 0.6),  # 2 · 0.6 / 2
        (0.35, 0.03, 0.5, 6 / 11),  # 1.5 · 0.32 / 0.88
        (0.35, 0.03, 0.0, 16 / 19),  # 0.32 / 0.38
        (0.35, 0.03, 1.0, 32 / 69),  # 2 · 0.32 / 1.38
        (0.1, 0.3, 0.5, -1 / 3),  # 1.5 · −0.2 / 0.9
        (0.2, 0.2, 0.5, 0.0),
    ],
)
def test_values_by_hand(nir, red, soil_factor, expected):
    assert savi(nir, red, soil_factor) == pytest.approx(expected)
    assert savi(np.array([nir]), np.array([red]), soil_factor)[0] == pytest.approx(expected)
    # As DN + 1000, and as the Copernicus Browser's 16 bits.
    for scale, offset in ((1e-4, -0.1), (1 / 65535, 0.0)):
        stored = ((one - offset) / scale for one in (nir, red))
        assert savi(*stored, soil_factor, scale, offset) == pytest.approx(expected)


@pytest.fixture
def scene(write):
    """Return ``scene(red, nir, …)``, a file with these two bands and some beside them."""

    def make(red, nir, dtype="uint16", name="scene.tif", **more):
        red, nir = (np.atleast_2d(np.asarray(values, dtype)) for values in (red, nir))
        more = {"descriptions": ["B08", "B02", "B04"], **more}
        return write(name, np.stack([nir, np.full_like(red, 7), red]), **more)

    return make


@pytest.fixture
def savi_of(tmp_path, read):
    """Return ``savi_of(path, …)``, the first band of the file that was written."""

    def compute(path, **choice):
        output = tmp_path / "savi.tif"
        finish(write_savi(plan_savi(path, **choice), output))
        return read(output, 1)

    return compute


@pytest.mark.parametrize("dtype", ["uint16", "int16", "int32", "float32"])
def test_whole_numbers_do_not_wrap(scene, savi_of, dtype):
    # Red above near infrared: 1.5 · (0.1 − 0.3) / 0.9 by hand.
    index = savi_of(scene([[3000]], [[1000]], dtype), scaling="dn")
    assert index.dtype == np.float32
    assert index[0, 0] == pytest.approx(-1 / 3, abs=1e-6)


@pytest.mark.parametrize(
    ("scaling", "added", "expected"),
    [("dn", 0, 6 / 11), ("dn_offset", 1000, 6 / 11), ("dn", 1000, 0.48 / 1.08)],
)
def test_the_offset_of_baseline_0400(scene, savi_of, scaling, added, expected):
    path = scene([[RED + added]], [[NIR + added]])
    assert savi_of(path, scaling=scaling)[0, 0] == pytest.approx(expected, abs=1e-6)


def test_an_offset_left_in_t2_is_a_false_loss_of_a_tenth(scene, savi_of):
    t1 = savi_of(scene([[RED]], [[NIR]]), scaling="dn")
    t2 = savi_of(scene([[RED + 1000]], [[NIR + 1000]]), scaling="dn")
    assert (t2 - t1)[0, 0] == pytest.approx(-0.10, abs=0.002)


@pytest.mark.parametrize(
    ("scaling", "factor", "added", "dtype"),
    [
        ("dn", 10_000, 0, "uint16"),
        ("dn_offset", 10_000, 1000, "uint16"),
        ("browser_uint16", 65_535, 0, "uint16"),
        ("browser_uint8", 255, 0, "uint8"),
        ("reflectance", 1, 0, "float32"),
    ],
)
def test_one_scene_in_every_encoding_gives_one_index(
    scene, savi_of, random, scaling, factor, added, dtype
):
    red, nir = random.uniform(0.02, 0.3, (2, 20, 20))
    stored = [band * factor + added for band in (red, nir)]
    if dtype != "float32":
        stored = [np.round(band) for band in stored]
    # Half a step of quantisation in each band; steeper than 1.5 / 0.54 SAVI never is.
    tolerance = 2 * 0.5 / factor * 1.5 / 0.54 if dtype != "float32" else 1e-6
    expected = 1.5 * (nir - red) / (nir + red + 0.5)
    found = savi_of(scene(*stored, dtype), scaling=scaling)
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance + 1e-6)


@pytest.mark.parametrize("threads", [1, 2, 4])
@pytest.mark.parametrize("tiled", [True, False])
def test_threads_and_strips_change_no_bit(
    scene, tmp_path, read, random, monkeypatch, threads, tiled
):
    monkeypatch.setattr("changemining.core.threads.thread_count", lambda _=None: threads)
    monkeypatch.setattr("changemining.core.io.source.BLOCK", 64)
    monkeypatch.setattr("changemining.core.io.source.TILE", 64)
    monkeypatch.setattr("changemining.core.io.blocks.STRIP_PIXELS", 900)
    red, nir = random.integers(0, 9999, (2, 201, 147)).astype("uint16")
    red[:70, :70], nir[100], nir[:, 3] = 0, 65535, 1000
    blocks = {"tiled": True, "blockxsize": 64, "blockysize": 64} if tiled else {}
    path, output = scene(red, nir, **blocks), tmp_path / "savi.tif"
    finish(write_savi(plan_savi(path, scaling="dn_offset"), output))
    f = np.float32
    # In digital numbers L is 5000, and the offset is in each of two bands.
    r, n = red.astype(f), nir.astype(f)
    expected = f(1.5) * (n - r) / (n + r + f(5000 - 2 * 1000))
    expected[(red == 0) | (nir == 0) | (nir == 65535)] = np.nan
    assert read(output, 1).tobytes() == expected.astype(f).tobytes()


def test_a_zero_denominator_is_no_data(scene, savi_of):
    # L = 0: 0/0, and 0.4/0 where reflectance is negative. L = 0.5: N + R = −0.5.
    path = scene([[0, -0.2, 0.1]], [[0, 0.2, 0.3]], "float32")
    index = savi_of(path, scaling="reflectance", soil_factor=0)
    assert np.isnan(index[0, :2]).all()
    assert index[0, 2] == pytest.approx(0.5)
    index = savi_of(scene([[-0.25, 0.1]], [[-0.25, 0.3]], "float32"), scaling="reflectance")
    assert np.isnan(index[0, 0])
    assert index[0, 1] == pytest.approx(1 / 3, abs=1e-6)


def test_no_data_of_either_band_is_no_data(scene, savi_of):
    path = scene([[300, 9, 300, 300]], [[3500, 3500, 9, 3500]], nodata=9)
    assert np.isnan(savi_of(path, scaling="dn")).tolist() == [[False, True, True, False]]


@pytest.mark.parametrize("scaling", ["dn", "dn_offset"])
def test_zero_and_saturation_are_no_data_by_specification(scene, savi_of, scaling):
    path = scene([[0, 65535, 2000]], [[3500, 3500, 3500]])
    assert np.isnan(savi_of(path, scaling=scaling)).tolist() == [[True, True, False]]


def test_negative_reflectance_is_kept(scene, savi_of):
    # DN 900 is −0.01: 1.5 · 0.31 / 0.79 by hand.
    found = savi_of(scene([[900]], [[4000]]), scaling="dn_offset")
    assert found[0, 0] == pytest.approx(1.5 * 0.31 / 0.79, abs=1e-6)


def test_each_band_has_its_own_scale(scene, savi_of):
    path = scene([[20]], [[400]], scales=[0.002, 1.0, 0.01], offsets=[0.0, 0.0, 0.0])
    assert savi_of(path)[0, 0] == pytest.approx(0.6, abs=1e-6)


def test_the_file_says_what_was_done(scene, tmp_path, make_grid):
    path = scene([[RED, 0]], [[NIR, 0]], tags={"CHANGEMINING_SENSING_DATE": "2019-07-23"})
    output = tmp_path / "savi.tif"
    finish(write_savi(plan_savi(path, scaling="dn_offset", soil_factor=0.25), output))
    written = read_raster(output)
    assert written.pixels.dtype == "float32"
    assert np.isnan(written.nodata)
    assert written.descriptions == ("SAVI",)
    assert written.epsg == 32721
    assert written.transform == make_grid(1, 2).transform
    tags = written.tags
    assert tags["CHANGEMINING_SOIL_FACTOR"] == "0.25"
    assert (tags["CHANGEMINING_RED_BAND"], tags["CHANGEMINING_NIR_BAND"]) == ("B04", "B08")
    assert float(tags["CHANGEMINING_SCALE"]) == 1e-4
    assert float(tags["CHANGEMINING_OFFSET"]) == -0.1
    assert tags["CHANGEMINING_SENSING_DATE"] == "2019-07-23"
    assert tags["CHANGEMINING_SOURCE"] == "scene.tif"


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"soil_factor": -0.1}, "SOIL_FACTOR"),
        ({"soil_factor": float("nan")}, "SOIL_FACTOR"),
        ({"red_band": "B08"}, "same band"),
        ({"red_band": "B11"}, "has no band"),
        ({"scaling": "auto"}, "cannot be told"),
    ],
)
def test_refusals(scene, choice, message):
    with pytest.raises(InputError, match=message):
        plan_savi(scene([[RED]], [[NIR]]), **{"scaling": "dn", **choice})


def test_a_scene_without_a_valid_pixel_leaves_no_file(scene, tmp_path):
    plan = plan_savi(scene([[0, 0]], [[0, 0]]), scaling="dn")
    with pytest.raises(InputError, match="no valid pixel"):
        finish(write_savi(plan, tmp_path / "savi.tif"))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["scene.tif"]


def test_the_scene_is_never_overwritten(scene):
    path = scene([[RED]], [[NIR]])
    with pytest.raises(InputError, match="another name"):
        finish(write_savi(plan_savi(path, scaling="dn"), path))


def test_a_truncated_scene_leaves_no_file(scene, tmp_path, random):
    path = scene(*random.integers(1, 9999, (2, 300, 300)))
    Path(path).write_bytes(Path(path).read_bytes()[:200_000])
    with pytest.raises(ReadError):
        finish(write_savi(plan_savi(path, scaling="dn"), tmp_path / "savi.tif"))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["scene.tif"]


@pytest.mark.parametrize("date", ["20170703", "20190723"])
def test_published_ndvi_is_reproduced(shared_data, savi_of, read, date):
    stem = f"S2A2A_{date}_022_Barbellino"
    folder = shared_data / "sen2r_barbellino"
    published = read(folder / f"{stem}_NDVI_10.tif", 1)
    found = savi_of(
        folder / f"{stem}_BOA_10.tif",
        red_band="4",
        nir_band="8",
        soil_factor=0,
        scaling="dn",
    )
    valid = published != -32768
    assert valid.any()
    np.testing.assert_array_equal(np.isnan(found), ~valid)
    # Published × 10000, rounded.
    assert np.abs(found[valid] * 10_000 - published[valid]).max() <= 0.501
