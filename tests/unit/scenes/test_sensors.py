"""Products of the table of sensors: imported with values by hand, or refused for the reason."""

import runpy
import shutil
import zipfile

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.pairs.difference import plan_scene_difference, write_scene_difference
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import
from changemining.core.scenes.indices import plan_savi, write_savi
from changemining.core.scenes.sensor_table import SENSORS
from changemining.core.scenes.sensors import is_quality, sensor_of_file
from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend


def import_scene(path, output, **choice):
    said = []
    plan = plan_import(path, **choice)
    finish(write_import(plan, output), said.append)
    return read_raster(output), plan, said


@pytest.fixture
def product(tmp_path, random):
    """Return ``product(folder, {file: stored values or None})``; None draws them."""

    def make(folder, files, dtype="int16", low=300, high=4000, shape=(60, 70)):
        (tmp_path / folder).mkdir()
        for name, values in files.items():
            if values is None:
                values = random.integers(low, high, shape)
            write_raster(tmp_path / folder / name, np.asarray(values).astype(dtype))
        return tmp_path / folder

    return make


@pytest.mark.parametrize(
    ("name", "key", "layer"),
    [
        ("LC08_L2SP_005009_20150710_20200908_02_T2_SR_B5.TIF", "landsat-oli", "SR_B5"),
        ("LC09_L2SR_005009_20220710_20220908_02_T1_QA_PIXEL.TIF", "landsat-oli", "QA_PIXEL"),
        ("LT05_L2SP_222071_19900101_20200908_02_T1_SR_B4.TIF", "landsat-tm", "SR_B4"),
        ("LE07_L2SP_222071_20010101_20200908_02_T1_SR_B4.TIF", "landsat-tm", "SR_B4"),
        ("LC08_L1GT_089074_20220506_20220512_02_T2_B8.TIF", "landsat-l1", "B8"),
        ("HLS.S30.T17SLU.2020117T160901.v2.0.B8A.tif", "hls-s30", "B8A"),
        ("HLS.L30.T17SLU.2020117T160901.v2.0.B05.tif", "hls-l30", "B05"),
        ("20220110_142334_73_2465_3B_AnalyticMS_SR_8b_harmonized_clip.tif", "planetscope-8", None),
        ("20220110_142334_73_2465_3B_ortho_analytic_8b_sr.tif", "planetscope-8", None),
        ("20170831_172754_101c_3B_AnalyticMS_SR_clip.tif", "planetscope-4", None),
        ("20170831_172754_101c_3B_AnalyticMS.tif", "planetscope-radiance", None),
        ("20170831_172754_101c_3b_Visual.tif", "planetscope-visual", None),
        ("CB4_64_16D_STK_v001_022024_2017-08-29_2017-09-13_BAND16.tif", "cbers-wfi", "BAND16"),
        ("CBERS4-WFI-16D_V2_007004_20200101_BAND13.tif", "cbers-wfi", "BAND13"),
        ("CBERS_4A_WPM_20230130_206_130_L4_BAND4_GRID_SURFACE.tif", "cbers-wpm", "BAND4"),
        ("CBERS_4_MUX_20160518_163_128_L4_BAND5.tif", "inpe-dn", None),
        ("AMAZONIA_1_WFI_20220811_036_018_L4_BAND4_GRID_SURFACE.tif", "amazonia-wfi", "BAND4"),
    ],
)
def test_a_product_is_known_by_its_files_names(name, key, layer):
    sensor, found = sensor_of_file(name)
    assert (sensor.key, found) == (key, layer)


@pytest.mark.parametrize(
    "name", ["T23KQQ_20170719T132231_B04_10m.jp2", "scene.tif", "savi_LC08.tif", "B04.tif"]
)
def test_other_names_are_of_no_sensor_in_the_table(name):
    assert sensor_of_file(name) is None


def test_every_sensor_says_where_it_is_written():
    assert all(sensor.cited for sensor in SENSORS)
    assert len({sensor.key for sensor in SENSORS}) == len(SENSORS)
    for sensor in SENSORS:
        assert bool(sensor.bands) != bool(sensor.refused)
        roles = [band.role for band in sensor.bands]
        assert len(set(roles)) == len(roles)
        assert not any(is_quality(band.name, sensor) for band in sensor.bands)


def test_real_landsat_by_hand(shared_data, tmp_path):
    folder = shared_data / "landsat_c2"
    written, plan, _ = import_scene(folder, tmp_path / "out.tif")
    assert written.descriptions == ("blue", "green", "red", "nir")
    assert plan.product.date == "2015-07-10"
    # Thirty metres stay thirty metres.
    assert written.pixels.shape[1:] == read_raster(next(folder.glob("*SR_B2.TIF"))).shape
    for band, number in enumerate((2, 3, 4, 5)):
        stored = read_raster(next(folder.glob(f"*SR_B{number}.TIF"))).pixels[0].astype(float)
        expected = np.rint((stored * 0.0000275 - 0.2) * 10000)
        valid = written.pixels[band] > 0
        assert (valid == (stored > 0)).mean() > 0.999
        assert np.abs(written.pixels[band] - expected)[valid].max() <= 1


def test_a_whole_landsat_folder_is_one_scene(product, tmp_path):
    """Surface temperature, aerosol and quality lie beside the bands and are none."""
    stem = "LC08_L2SP_222071_20190710_20200908_02_T1_"
    layers = [*(f"SR_B{n}" for n in range(1, 8)), "ST_B10", "ST_QA", "ST_EMIS", "ST_TRAD"]
    layers += ["QA_PIXEL", "QA_RADSAT", "SR_QA_AEROSOL"]
    files = {f"{stem}{layer}.TIF": np.full((60, 70), 8000 + n) for n, layer in enumerate(layers)}
    written, plan, _ = import_scene(
        product("landsat", files, "uint16"), tmp_path / "out.tif", bands="all"
    )
    assert plan.names == ["coastal", "blue", "green", "red", "nir", "swir1", "swir2"]
    expected = [round(((8000 + n) * 0.0000275 - 0.2) * 10000) for n in range(7)]
    assert written.pixels[:, 5, 5].tolist() == expected


def test_landsat_5_has_its_red_in_band_3(product, tmp_path):
    stem = "LT05_L2SP_222071_19900710_20200908_02_T1_"
    files = {f"{stem}SR_B{n}.TIF": np.full((60, 70), 8000 + n) for n in (1, 2, 3, 4, 5, 7)}
    folder = product("tm", files, "uint16")
    written, _, _ = import_scene(folder, tmp_path / "out.tif")
    expected = [round(((8000 + n) * 0.0000275 - 0.2) * 10000) for n in (1, 2, 3, 4)]
    assert written.pixels[:, 5, 5].tolist() == expected
    own, _, _ = import_scene(folder, tmp_path / "own.tif", bands="SR_B4,B3")
    assert own.descriptions == ("nir", "red")


def test_an_imported_landsat_is_read_by_the_defaults(shared_data, tmp_path):
    import_scene(shared_data / "landsat_c2", tmp_path / "out.tif")
    plan = plan_savi(tmp_path / "out.tif")
    assert (plan.red.index, plan.nir.index) == (3, 4)
    finish(write_savi(plan, tmp_path / "savi.tif"))
    folder = shared_data / "landsat_c2"
    red, nir = (
        read_raster(next(folder.glob(f"*SR_B{n}.TIF"))).pixels[0] * 0.0000275 - 0.2 for n in (4, 5)
    )
    expected = 1.5 * (nir - red) / (nir + red + 0.5)
    found = read_raster(tmp_path / "savi.tif").pixels[0]
    assert np.nanmax(np.abs(found - expected)) < 3e-4


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("landsat_l1gt_names", "Level 1 holds digital numbers .* get Level 2"),
        ("planet", "AnalyticMS holds radiance .* order the asset ortho_analytic_4b_sr"),
        ("cbers4_awfi", "several tiles or dates"),
        ("sinergise_l1c/S2B_MSIL1C_20201011T000249_N0209_R030_T55HFA_20201011T011446", "SCALING"),
        ("turb_t21juk/20231217.tif", "SCALING"),
        ("terra/sent2_L2A_2024-08-24.tif", "SCALING"),
    ],
)
def test_real_products_that_are_refused(shared_data, tmp_path, name, says):
    with pytest.raises(InputError, match=says) as caught:
        import_scene(shared_data / name, tmp_path / "out.tif")
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_one_band_of_a_refused_product_is_refused_too(shared_data, tmp_path):
    (file,) = (shared_data / "landsat_l1gt_names").glob("*_B8.TIF")
    with pytest.raises(InputError, match="Level 1"):
        import_scene(file, tmp_path / "out.tif", bands="B08=1")


def test_real_cbers_pair_by_hand(shared_data, tmp_path):
    plans, stored = [], []
    for date in ("2017-08-29", "2017-09-14"):
        folder = tmp_path / date
        folder.mkdir()
        for file in (shared_data / "cbers4_awfi").glob(f"CBERS-4_AWFI_*_{date}.tif"):
            shutil.copyfile(file, folder / file.name)
        written, plan, _ = import_scene(folder, tmp_path / f"{date}.tif")
        assert (plan.product.date, written.descriptions[2:]) == (date, ("red", "nir"))
        bands = [read_raster(next(folder.glob(f"*_B{n}_*"))).pixels[0] for n in (15, 16)]
        assert (written.pixels[2:] == np.stack(bands)).all()
        stored.append([band / 10000 for band in bands])
        plans.append(plan_savi(tmp_path / f"{date}.tif"))
    finish(write_scene_difference(plan_scene_difference(*plans), tmp_path / "out.tif"))
    first, second = (1.5 * (nir - red) / (nir + red + 0.5) for red, nir in stored)
    found = read_raster(tmp_path / "out.tif").pixels[0]
    np.testing.assert_allclose(found, second - first, atol=2e-6)


def test_hls_of_both_kinds(product, tmp_path):
    for kind, red, nir, own in (("S30", "B04", "B08", "B08"), ("L30", "B04", "B05", "nir")):
        stem = f"HLS.{kind}.T21LXX.2020117T160901.v2.0."
        values = np.full((60, 70), -9999)
        values[:, 20:] = 1234
        files = {f"{stem}{band}.tif": values for band in ("B02", "B03", red, nir, "Fmask", "SAA")}
        folder = product(kind, files)
        written, plan, said = import_scene(folder, tmp_path / f"{kind}.tif")
        assert plan.names[-1] == own
        assert plan.product.date == "2020-04-26"
        assert (written.pixels[:, :, 20:] == 1234).all()
        assert (written.pixels[:, :, :20] == 0).all()
        assert any("-9999" in one for one in said)


def test_planetscope_of_8_bands_by_position(product, tmp_path):
    file = "20220110_142334_73_2465_3B_AnalyticMS_SR_8b_clip.tif"
    pixels = np.arange(1, 9)[:, np.newaxis, np.newaxis] * np.full((8, 60, 70), 100)
    folder = product("planet", {file: pixels}, "uint16")
    write_raster(folder / "20220110_142334_73_2465_3B_udm2.tif", np.ones((60, 70), "uint8"))
    for path in (folder, folder / file):
        written, _, _ = import_scene(path, tmp_path / "out.tif")
        assert written.descriptions == ("blue", "green", "red", "nir")
        assert written.pixels[:, 5, 5].tolist() == [200, 400, 600, 800]


def test_inpes_digital_numbers_are_refused_unless_said_to_be_corrected(product, tmp_path):
    stem = "CBERS_4A_WPM_20230130_206_130_L4_BAND"
    folder = product("dn", {f"{stem}{n}.tif": None for n in (1, 2, 3, 4)}, "uint16")
    with pytest.raises(InputError, match="digital numbers of radiance"):
        import_scene(folder, tmp_path / "out.tif")


def test_amazonia_and_its_bands(product, tmp_path):
    stem = "AMAZONIA_1_WFI_20220811_036_018_L4_"
    files = {f"{stem}BAND{n}_GRID_SURFACE.tif": np.full((60, 70), 100 * n) for n in (1, 2, 3, 4)}
    files[f"{stem}CMASK_GRID_SURFACE.tif"] = np.ones((60, 70))
    written, plan, _ = import_scene(product("amz", files), tmp_path / "out.tif")
    assert written.descriptions == ("blue", "green", "red", "nir")
    assert written.pixels[:, 5, 5].tolist() == [100, 200, 300, 400]
    assert plan.product.date == "2022-08-11"


# Values that are no reflectance


@pytest.fixture
def scene(write, random):
    """Return ``scene(red, nir, …)``: noise of 10 % around two means."""

    def make(red, nir, dtype="float32", **more):
        means = np.array([red, nir])[:, np.newaxis, np.newaxis]
        values = random.normal(means, 0.1 * np.abs(means), (2, 80, 90))
        return write("scene.tif", values.astype(dtype), descriptions=["B04", "B08"], **more)

    return make


@pytest.mark.parametrize(
    ("made", "choice", "says"),
    [
        ((1300, 4500, "uint16"), {"scaling": "reflectance"}, "SCALING=dn, or dn_offset"),
        ((0.05, 0.4), {"scaling": "dn"}, "scaled twice"),
        ((-0.9, 0.4), {"scaling": "reflectance"}, "which nothing has"),
        ((-4000, 3000, "int16"), {"scaling": "dn"}, "NODATA=-"),
    ],
)
def test_what_no_reflectance_can_be_stops_the_run(scene, tmp_path, made, choice, says):
    plan = plan_savi(scene(*made), **choice)
    with pytest.raises(InputError, match=says) as caught:
        finish(write_savi(plan, tmp_path / "savi.tif"))
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "savi.tif").exists()


def test_a_pixel_that_went_astray_stops_nothing(write, random, tmp_path):
    values = random.uniform(0.02, 0.4, (2, 80, 90)).astype("float32")
    values[0, 40, 40:43] = -0.3
    path = write("scene.tif", values, descriptions=["B04", "B08"])
    finish(write_savi(plan_savi(path), tmp_path / "savi.tif"))
    import_scene(path, tmp_path / "out.tif", bands="B04,B08")
    values[0, 40, 40] = -0.95
    path = write("worse.tif", values, descriptions=["B04", "B08"])
    for job in (
        write_savi(plan_savi(path), tmp_path / "x.tif"),
        write_import(plan_import(path, bands="B04,B08"), tmp_path / "x.tif"),
    ):
        with pytest.raises(InputError, match="nothing has"):
            finish(job)
    assert not (tmp_path / "x.tif").exists()


def test_floats_that_kept_their_scale_tag_are_reflectance(scene, tmp_path):
    path = scene(0.05, 0.4, scales=[0.0001] * 2)
    plan = plan_savi(path)
    assert plan.scalings[0].scale == 1
    assert "left over and not applied" in plan.remarks[0]
    finish(write_savi(plan, tmp_path / "savi.tif"))
    red, nir = read_raster(path).pixels.astype(float)
    found = read_raster(tmp_path / "savi.tif").pixels[0]
    np.testing.assert_allclose(found, 1.5 * (nir - red) / (nir + red + 0.5), atol=1e-5)


@pytest.mark.parametrize("method", ["otsu", "fixed"])
@pytest.mark.parametrize("worst", [19.65, -9999, 6.67e35])
def test_no_mask_is_made_of_what_is_no_savi_difference(write, random, tmp_path, method, worst):
    change = random.normal(0, 0.1, (60, 70)).astype("float32")
    change[:5, :5] = worst
    path = write("difference.tif", change)
    with pytest.raises(InputError, match="no difference of SAVI is beyond ±3"):
        finish(write_mask(plan_mask(path, method=method), tmp_path / "mask.tif"))
    assert not (tmp_path / "mask.tif").exists()


# Where files lie


@pytest.mark.parametrize("name", ["{a}", "{b", "c}", "d}{", "{{e}}"])
def test_a_zip_below_a_folder_with_braces(products, tmp_path, random, name):
    scene = {
        band: random.uniform(0.02, 0.4, (60, 80)).astype("float32")
        for band in ("B02", "B03", "B04", "B08")
    }
    folder = products.write_browser(tmp_path / "files", scene, "float32")
    (tmp_path / name).mkdir()
    with zipfile.ZipFile(tmp_path / name / "download.zip", "w") as archive:
        for file in folder.iterdir():
            archive.write(file, file.name)
    plain, _, _ = import_scene(folder, tmp_path / "plain.tif")
    packed, _, _ = import_scene(tmp_path / name / "download.zip", tmp_path / "out.tif")
    assert (packed.pixels == plain.pixels).all()


def test_a_browser_file_of_several_bands_is_the_same_as_file_and_in_a_folder(tmp_path, random):
    name = "2019-07-05-00_00_2019-07-05-23_59_Sentinel-2_L2A_B04_(Raw).tiff"
    (tmp_path / "folder").mkdir()
    pixels = random.uniform(0.02, 0.4, (4, 60, 80)).astype("float32")
    bands = ["B08", "B04", "B03", "B02"]
    write_raster(tmp_path / "folder" / name, pixels, descriptions=bands)
    first, _, _ = import_scene(tmp_path / "folder", tmp_path / "a.tif")
    second, _, _ = import_scene(tmp_path / "folder" / name, tmp_path / "b.tif")
    assert (first.pixels == second.pixels).all()
    assert np.abs(first.pixels - pixels[::-1] * 10000).max() <= 0.51


# The page


def test_the_page_of_sources_is_what_the_table_says(root):
    made = runpy.run_path(str(root / "scripts" / "make_sources.py"))
    there = (root / made["PAGE"]).read_bytes()
    same = there == made["page"]().encode()
    assert same, "Run python3 scripts/make_sources.py."
    text = there.decode()
    for sensor in SENSORS:
        assert sensor.title in text
        assert sensor.refused in text
        assert sensor.cited in text
