"""What a pixel means: bands by name, scaling, dates."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.io.source import inspect
from changemining.core.scenes.bands import band_names, canonical_name, find_band
from changemining.core.scenes.scene import (
    PRESETS,
    date_in_name,
    decide_scaling,
    reflectance,
    sensing_date,
)


@pytest.fixture
def scene(write):
    """Return ``scene(descriptions, …)``, a file of one pixel in so many bands."""

    def make(descriptions, dtype="uint16", name="scene.tif", value=1, **more):
        pixels = np.full((len(descriptions), 1, 1), value, dtype)
        return inspect(write(name, pixels, descriptions=descriptions, **more))

    return make


# Bands by name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("B04", "B04"),
        ("b4", "B04"),
        ("B4, central wavelength 665 nm", "B04"),
        ("B8A, central wavelength 865 nm", "B8A"),
        ("red", "B04"),
        ("Red", "B04"),
        ("NIR", "B08"),
        ("nir08", "B8A"),
        ("Red Edge 1", "B05"),
        ("swir_22", "B12"),
        ("T23KQQ_20170719T131241_B04_10m", "B04"),
        ("sur_refl_B12", "B12"),
        ("B13", None),
        ("B0", None),
        ("B040", None),
        ("SAB04", None),
        ("infrared", None),
        ("", None),
    ],
)
def test_names_that_mean_a_band(text, name):
    assert canonical_name(text) == name


@pytest.mark.parametrize(
    ("descriptions", "wanted", "index"),
    [
        # The order of GDAL's SENTINEL2 driver.
        (["B4, central wavelength 665 nm", "B3, 560 nm", "B2, 490 nm", "B8, 842 nm"], "B04", 1),
        (["B4, central wavelength 665 nm", "B3, 560 nm", "B2, 490 nm", "B8, 842 nm"], "nir", 4),
        (["B02", "B03", "B04", "B08", "B8A"], "b8", 4),
        (["B02", "B03", "B04", "B08", "B8A"], "B8A", 5),
        (["blue", "green", "red", "nir"], "B04", 3),
        (["blue", "green", "red", "nir"], "B08", 4),
        (["B8", "B4"], "red", 2),
        (["", "", ""], "2", 2),
        (["", "", ""], " 3 ", 3),
        (["summer", "winter"], "Winter", 2),
        # The exact description wins over what the name stands for.
        (["B04", "red"], "red", 2),
    ],
)
def test_a_band_is_found_by_name_or_number(scene, descriptions, wanted, index):
    assert find_band(scene(descriptions), wanted).index == index


@pytest.mark.parametrize(
    ("tags", "wanted", "index"),
    [
        ({2: {"WAVELENGTH": "664.5"}}, "B04", 2),
        ({2: {"wavelength": "0.665"}}, "red", 2),  # micrometres
        ({1: {"center_wavelength": "833"}}, "nir", 1),
        ({1: {"BANDNAME": "B8A"}, 2: {"BANDNAME": "B8"}}, "nir", 2),
    ],
)
def test_a_band_is_found_by_its_tags(write, tags, wanted, index):
    pixels = np.ones((2, 1, 1), "uint16")
    assert find_band(inspect(write("scene.tif", pixels, band_tags=tags)), wanted).index == index


@pytest.mark.parametrize(
    ("descriptions", "wanted", "message"),
    [
        (["B02", "B03"], "B04", "has no band 'B04'"),
        (["B02", "B03"], "3", "has no band '3'"),
        (["B02", "B03"], "0", "has no band '0'"),
        (["B02", "B03"], "", "not named"),
        (["B04", "B04"], "B04", "has several bands"),
        (["B4", "B4, 10 m"], "red", "has several bands"),
        (["", ""], "B04", r"its bands are 1, 2\."),
    ],
)
def test_bands_that_cannot_be_told(scene, descriptions, wanted, message):
    with pytest.raises(InputError, match=message):
        find_band(scene(descriptions), wanted)


def test_a_number_counts_the_bands_of_the_file_and_masks_are_none(scene):
    source = scene(["B04", "dataMask", "B08"])
    assert find_band(source, "3").name == "B08"
    with pytest.raises(InputError, match="has no band"):
        find_band(source, "2")
    colors = ["gray", "undefined", "alpha"]
    source = scene(["B04", "B08", "mask"], "uint8", colorinterp=colors)
    assert band_names(source) == ["B04", "B08"]


# Scaling


@pytest.mark.parametrize(
    ("preset", "value", "expected"),
    [
        ("reflectance", 0.25, 0.25),
        ("dn", 2500, 0.25),
        ("dn_offset", 3500, 0.25),
        ("dn_offset", 900, -0.01),
        ("browser_uint16", 13107, 0.2),
        ("browser_uint8", 51, 0.2),
    ],
)
def test_presets(scene, preset, value, expected):
    dtype = "float32" if preset == "reflectance" else "uint16"
    source = scene(["B04"], dtype, value=value)
    with source.open() as reader:
        found = reflectance(reader, source.grid.whole, list(source.bands), [PRESETS[preset]])
    assert found.dtype == np.float32
    assert found[0, 0, 0] == pytest.approx(expected, abs=1e-6)


def test_custom_scaling(scene):
    source = scene(["B04"])
    scaling = decide_scaling(source, source.bands[0], "custom", 0.002, -0.1)
    assert (scaling.scale, scaling.offset) == (0.002, -0.1)
    assert not scaling.zero_is_nodata
    assert decide_scaling(source, source.bands[0], "custom", 0.002).offset == 0
    for scale, offset in ((None, 0), (0, 0), (float("nan"), 0), (1, float("inf"))):
        with pytest.raises(InputError, match="SCALE"):
            decide_scaling(source, source.bands[0], "custom", scale, offset)
    with pytest.raises(InputError, match="Unknown SCALING"):
        decide_scaling(source, source.bands[0], "raw")


BROWSER = "2023-07-01-00_00_2023-07-01-23_59_Sentinel-2_L2A_B04_(Raw).tiff"


@pytest.mark.parametrize(
    ("name", "dtype", "value", "tags", "scale", "offset"),
    [
        ("scene.tif", "uint16", 3000, {"scales": [1e-4], "offsets": [-0.1]}, 1e-4, -0.1),
        ("scene.tif", "uint16", 3000, {"scales": [1e-4]}, 1e-4, 0),
        # Tags go before the name.
        (BROWSER, "uint16", 3000, {"scales": [1e-4]}, 1e-4, 0),
        (BROWSER, "uint16", 3000, {}, 1 / 65535, 0),
        (BROWSER.replace("_00_", "-00_").replace("_59_", "-59_"), "uint8", 30, {}, 1 / 255, 0),
        (BROWSER, "float32", 0.3, {}, 1, 0),
        ("2023-07-01-23:59_Sentinel-2_L1C_B8A_(Raw).tiff", "uint16", 9, {}, 1 / 65535, 0),
        ("scene.tif", "float32", 1.2, {}, 1, 0),
    ],
)
def test_auto_follows_what_the_file_says(scene, name, dtype, value, tags, scale, offset):
    source = scene(["B04"], dtype, name, value, **tags)
    found = decide_scaling(source, source.bands[0])
    assert (found.scale, found.offset) == (scale, offset)


@pytest.mark.parametrize(
    ("name", "dtype", "value", "message"),
    [
        ("scene.tif", "uint16", 3000, "dn_offset"),
        ("scene.tif", "int16", 3000, "browser_uint16"),
        ("scene.tif", "uint8", 30, "custom"),
        ("scene.tif", "float32", 3000, "reflectance"),  # DN stored as floats
        ("T23KQQ_20170719T131241_B04_10m.tif", "uint16", 3000, "SCALING"),
        (BROWSER.replace("_(Raw)", ""), "uint8", 30, "visualised"),
        (BROWSER.replace("_(Raw)", ""), "float32", 0.5, "visualised"),
    ],
)
def test_auto_never_guesses(scene, name, dtype, value, message):
    source = scene(["B04"], dtype, name, value)
    with pytest.raises(InputError, match=message):
        decide_scaling(source, source.bands[0])


def test_auto_looks_beyond_the_corner_of_a_scene(write):
    pixels = np.full((1000, 1000), 0.3, "float32")
    pixels[400:600, 400:600] = 3000
    source = inspect(write("scene.tif", pixels))
    with pytest.raises(InputError, match="SCALING"):
        decide_scaling(source, source.bands[0])


def test_auto_on_nothing_but_no_data(scene):
    source = scene(["B04"], "float32", value=np.nan)
    with pytest.raises(InputError, match="no data"):
        decide_scaling(source, source.bands[0])


def test_one_invalid_band_makes_the_pixel_invalid(write):
    pixels = np.array([[[5, 0, 5, 65535]], [[5, 5, 0, 5]]], "uint16")
    source = inspect(write("scene.tif", pixels))
    with source.open() as reader:
        found = reflectance(reader, source.grid.whole, list(source.bands), [PRESETS["dn"]] * 2)
    invalid = [[[False, True, True, True]]] * 2
    assert np.isnan(found).tolist() == invalid


# Dates


@pytest.mark.parametrize(
    ("name", "tags", "date"),
    [
        ("S2A_MSIL2A_20190212T192651_N0212_R013_T07HFE.tif", {}, "2019-02-12"),
        ("T23KQQ_20170719T131241_B04_10m.tif", {}, "2017-07-19"),
        ("2018-07-14-00_00_2018-07-14-23_59_Sentinel-2_L2A_B04_(Raw).tiff", {}, "2018-07-14"),
        ("scene_20180714.tif", {}, "2018-07-14"),
        ("scene_20181399.tif", {}, None),
        ("scene_120180714.tif", {}, None),
        ("mine.tif", {}, None),
        ("scene_20180714.tif", {"CHANGEMINING_SENSING_DATE": "2020-01-02"}, "2020-01-02"),
    ],
)
def test_sensing_date(scene, name, tags, date):
    assert sensing_date(scene(["B04"], name=name, tags=tags)) == date


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("HLS.S30.T18TYN.2020245T155901.v2.0.B04.tif", "2020-09-01"),
        ("HLS.L30.T18TYN.2021245T155901.v2.0.B04.tif", "2021-09-02"),
        ("HLS.L30.T18TYN.2021366T155901.v2.0.B04.tif", None),
        ("HLS.L30.T18TYN.2020366T155901.v2.0.B04.tif", "2020-12-31"),
        ("HLS.L30.T18TYN.2020000T155901.v2.0.B04.tif", None),
        ("scene_20190231.tif", None),
        ("scene_2019-02-29.tif", None),
        ("scene_20190231_20190301.tif", "2019-03-01"),
        ("scene_20200229.tif", "2020-02-29"),
        ("T21LXX_20190705T132239_B04.jp2", "2019-07-05"),
    ],
)
def test_only_days_that_exist_are_dates(name, date):
    assert date_in_name(name) == date
