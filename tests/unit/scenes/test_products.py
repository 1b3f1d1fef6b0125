"""What a Sentinel-2 product on disk is, and what its metadata says."""

import zipfile

import numpy as np
import pytest

from changemining.core.errors import InputError, ReadError
from changemining.core.io.source import inspect
from changemining.core.scenes.bands import find_band
from changemining.core.scenes.metadata import metadata_around, parse_product, parse_sun_elevation
from changemining.core.scenes.plausibility import dark_pixels
from changemining.core.scenes.products import open_product
from changemining.core.scenes.scene import decide_scaling, sensing_date

pytestmark = pytest.mark.backend

DN = np.full((40, 40), 1234, "uint16")
COARSE = np.full((20, 20), 1234, "uint16")
FOUR = {(band, 10): DN for band in ("B02", "B03", "B04", "B08")}


# Metadata


@pytest.mark.parametrize(
    ("name", "offset", "baseline", "orbit", "date"),
    [
        ("S2A_MSIL2A_20190212", 0, "02.12", 13, "2019-02-12"),
        ("S2A_MSIL2A_20230821", -1000, "05.09", 29, "2023-08-21"),
        ("S2B_MSIL2A_20220413", -1000, "04.00", 25, "2022-04-13"),
        ("S2A_OPER_MSI_L2A_TL", -7000, "04.00", 64, "2022-04-01"),
    ],
)
def test_real_metadata(shared_data, name, offset, baseline, orbit, date):
    (file,) = (shared_data / "mtd_msil2a").glob(f"{name}*.xml")
    found = parse_product(file.read_bytes(), file.name)
    assert (found.level, found.quantification) == ("L2A", 10000)
    assert (found.baseline, found.orbit, found.sensing_date) == (baseline, orbit, date)
    assert (found.nodata, found.saturated) == (0, 65535)
    assert {found.offset(band) for band in ("B01", "B04", "B8A", "B12")} == {offset}
    assert len(found.images) >= 35


def test_offsets_are_by_band_id(products):
    offsets = {band: -100 * (1 + number) for number, band in enumerate(products.BAND_IDS)}
    found = parse_product(products.metadata_xml(offsets=offsets).encode(), "MTD_MSIL2A.xml")
    # B04 is band_id 3, B08 is 7 and B8A, not B09, is 8.
    assert [found.offset(band) for band in ("B04", "B08", "B8A", "B09")] == [
        -400,
        -800,
        -900,
        -1000,
    ]


def test_level_1c_and_quantification(products):
    text = products.metadata_xml("L1C", offsets=-1000, quantification="20000")
    found = parse_product(text.encode(), "MTD_MSIL1C.xml")
    assert (found.level, found.quantification, found.offset("B10")) == ("L1C", 20000, -1000)


def test_the_first_l2a_products_spell_it_otherwise(products):
    text = products.metadata_xml(baseline="02.01")
    text = text.replace("QUANTIFICATION_VALUES_LIST", "L1C_L2A_Quantification_Values_List")
    text = text.replace("<BOA_QUANT", "<L2A_BOA_QUANT").replace("</BOA_QUANT", "</L2A_BOA_QUANT")
    text = text.replace(">10000<", ">1000<")
    assert parse_product(text.encode(), "old.xml").quantification == 1000


def test_a_list_that_lacks_a_band_is_no_zero(products):
    text = products.metadata_xml(offsets={"B04": -1000})
    found = parse_product(text.encode(), "MTD_MSIL2A.xml")
    with pytest.raises(InputError, match="none for B08"):
        found.offset("B08")


BOMB = """<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<n1:Level-2A_User_Product xmlns:n1="x"><BOA_QUANTIFICATION_VALUE>&c;</BOA_QUANTIFICATION_VALUE>
</n1:Level-2A_User_Product>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/hostname">]>
<n1:Level-2A_User_Product xmlns:n1="x"><BOA_QUANTIFICATION_VALUE>&a;</BOA_QUANTIFICATION_VALUE>
</n1:Level-2A_User_Product>"""


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        (BOMB, InputError, "declares a document type"),
        (OUTSIDE, InputError, "declares a document type"),
        ('<!DOCTYPE a SYSTEM "http://example.com/a.dtd"><a/>', InputError, "document type"),
        ("<a>" * 1000, InputError, "nested too deeply"),
        ("<a><b></a>", ReadError, "no readable XML"),
        ("", ReadError, "no readable XML"),
        ("\x00\x01", ReadError, "no readable XML"),
        ('<?xml version="1.0" encoding="nonsense"?><a/>', ReadError, "no readable XML"),
        ("<kml/>", InputError, "not the metadata"),
        ("<Level-2A_User_Product/>", InputError, "no quantification"),
    ],
)
def test_xml_that_is_not_read(text, error, message):
    with pytest.raises(error, match=message) as caught:
        parse_product(text.encode(), "MTD_MSIL2A.xml")
    assert "\n" not in str(caught.value)
    with pytest.raises((ReadError, InputError)):
        parse_sun_elevation(text.encode() + b"<", "MTD_TL.xml")


@pytest.mark.parametrize(
    ("zenith", "elevation"), [("36.5", 53.5), ("NaN", None), ("inf", None), ("", None), ("x", None)]
)
def test_a_sun_angle_only_informs(zenith, elevation):
    angle = f"<Mean_Sun_Angle><ZENITH_ANGLE>{zenith}</ZENITH_ANGLE></Mean_Sun_Angle>"
    found = parse_sun_elevation(f"<a>{angle}</a>".encode(), "MTD_TL.xml")
    assert found == elevation


@pytest.mark.parametrize("number", ["0", "-1", "nan", "inf", "ten"])
def test_quantification_that_is_none(products, number):
    with pytest.raises(InputError, match="quantification"):
        parse_product(products.metadata_xml(quantification=number).encode(), "MTD.xml")


# Where the metadata of a file is


def test_auto_finds_the_metadata_above_a_band_file(products, tmp_path):
    root = products.write_safe(
        tmp_path, FOUR, offsets={**dict.fromkeys(products.BAND_IDS, -1000), "B08": -900}
    )
    for band, offset in (("B04", -0.1), ("B08", -0.09)):
        (file,) = root.glob(f"GRANULE/*/IMG_DATA/R10m/*_{band}_10m.jp2")
        source = inspect(file)
        found = decide_scaling(source, source.bands[0])
        assert (found.scale, found.offset) == (1e-4, pytest.approx(offset))
        assert (found.zero_is_nodata, found.saturated) == (True, 65535)
        assert "05.09" in found.reason


def test_auto_reads_gdals_sentinel2_driver(products, tmp_path, shared_data):
    (xml,) = (shared_data / "mtd_msil2a").glob("S2A_MSIL2A_20230821*.xml")
    root = products.write_safe_around(tmp_path, xml, FOUR)
    name = f"SENTINEL2_L2A:{root}/MTD_MSIL2A.xml:10m:EPSG_32721"
    source = inspect(name)
    # B4, B3, B2, B8 is the driver's order.
    assert [find_band(source, band).index for band in ("B04", "B02", "B08")] == [1, 3, 4]
    assert decide_scaling(source, find_band(source, "B04")).offset == pytest.approx(-0.1)
    assert sensing_date(source) == "2023-08-21"
    assert open_product(name).bands == ["B02", "B03", "B04", "B08"]


def test_metadata_of_another_tile_or_time_is_passed_over(products, tmp_path):
    images = ["GRANULE/x/IMG_DATA/T21MXQ_20190705T141051_B04"]
    (tmp_path / "MTD_MSIL2A.xml").write_text(
        products.metadata_xml(offsets=-1000, images=images), encoding="utf-8"
    )
    for name, known in (
        ("T21MXQ_20190705T141051_B04.tif", True),
        ("B04.tif", True),
        ("T21MXR_20190705T141051_B04.tif", False),
        ("T21MXQ_20200705T141051_B04.tif", False),
    ):
        file = products.write_band(tmp_path / name, DN)
        assert (metadata_around(file) is not None) == known


def test_tags_of_a_file_made_from_the_product_go_before_metadata_around_it(products, tmp_path):
    (tmp_path / "MTD_MSIL2A.xml").write_text(products.metadata_xml(offsets=-1000), "utf-8")
    source = inspect(products.write_band(tmp_path / "imported.tif", DN, scales=[0.0001]))
    assert decide_scaling(source, source.bands[0]).offset == 0
    source = inspect(products.write_band(tmp_path / "savi.tif", DN.astype("float32") / 10000))
    assert decide_scaling(source, source.bands[0]).scale == 1


# Dark pixels


@pytest.mark.parametrize(
    ("added", "preset", "verdict"),
    [
        (0, "dn", "plausible"),
        (1000, "dn_offset", "plausible"),
        (1000, "dn", "offset left in"),
        (0, "dn_offset", "offset removed twice"),
    ],
)
def test_dark_pixels_speak_up(products, tmp_path, random, added, preset, verdict):
    scene = np.clip(random.normal(900, 500, (300, 300)), 90, 5000).astype("uint16")
    source = inspect(products.write_band(tmp_path / "B04.tif", scene + np.uint16(added)))
    scaling = decide_scaling(source, source.bands[0], preset)
    (found,) = dark_pixels(source, source.bands, [scaling])
    assert found.verdict == verdict
    caution = found.caution("B04.tif", scaling.reason)
    assert (caution is None) == (verdict == "plausible")


# What is on disk


def test_a_product_as_folder_zip_and_xml(products, tmp_path):
    bands = {**FOUR, ("B11", 20): COARSE, ("B04", 20): COARSE, ("SCL", 20): COARSE.astype("uint8")}
    root = products.write_safe(tmp_path, bands, offsets=-1000)
    archive = products.zipped(root, tmp_path / "product.zip")
    for path in (root, archive, root / "MTD_MSIL2A.xml", tmp_path):
        if path == tmp_path:
            archive.unlink()
        found = open_product(path)
        assert found.bands == ["B02", "B03", "B04", "B08", "B11"]
        assert (found.level, found.date, found.sun_elevation) == ("L2A", "2019-07-05", 53.5)
        assert sorted(image.metres for image in found.files("B04")) == [10, 20]
        assert len(found.files("SCL")) == 1
        assert found.metadata.offset("B11") == -1000


def test_level_1c_names_have_no_resolution(products, tmp_path):
    bands = {**FOUR, ("B10", 60): DN}
    root = products.write_safe(tmp_path, bands, level="L1C", ending=".jp2")
    found = open_product(root)
    assert (found.level, found.bands) == ("L1C", ["B02", "B03", "B04", "B08", "B10"])


def test_the_first_products_of_one_and_of_several_tiles(products, tmp_path):
    root = tmp_path / "S2A_USER_PRD_MSIL2A_PDMC_20160117T1647_R022_V20160117T101212.SAFE"
    xml = products.metadata_xml(baseline="02.01")
    name = "S2A_USER_MTD_SAFL2A_PDMC_20160117T164700_R022_V20160117T101212_20160117T101212.xml"
    tiles = ("T33UVR", "T33UWR")
    for tile in tiles:
        stem = f"L2A_TL_MPS__20160117T164746_A002991_{tile}"
        granule = root / "GRANULE" / f"S2A_USER_MSI_{stem}_N02.01"
        for band in ("B02", "B04", "B08"):
            products.write_band(granule / f"IMG_DATA/R10m/S2A_USER_MSI_{stem}_{band}_10m.jp2", DN)
        products.write_band(granule / f"IMG_DATA/S2A_USER_SCL_{stem}_20m.jp2", COARSE, 20)
        (granule / f"S2A_USER_MTD_{stem}.xml").write_text(products.tile_xml(), "utf-8")
        (root / name).write_text(xml, "utf-8")
        if tile == tiles[0]:
            found = open_product(root)
            assert found.bands == ["B02", "B04", "B08"]
            assert len(found.files("SCL")) == 1
            assert found.date == "2019-07-05"  # the XML's, not the day of processing in the names
    with pytest.raises(InputError, match=r"several tiles .*T33UVR.*T33UWR"):
        open_product(root)
    found = open_product(root / "GRANULE" / f"S2A_USER_MSI_{stem}_N02.01")
    assert found.metadata is not None
    assert found.sun_elevation == 53.5


@pytest.mark.parametrize("colon", [":", "_", "-"])
def test_browser_names(products, tmp_path, colon):
    bands = {"B04": DN / 10000, "B08": DN / 10000}
    folder = products.write_browser(tmp_path, bands, "uint16", colon=colon)
    products.write_band(folder / products.browser_name("True_color", colon, ""), DN)
    found = open_product(folder)
    assert found.bands == ["B04", "B08"]
    assert (found.level, found.date, found.metadata) == ("L2A", "2019-07-05", None)


def test_files_are_chosen_by_name(products, tmp_path):
    for name in ("red.tif", "a_nir.tif", "B8A_10m.tif", "x_B3_clip.tif"):
        products.write_band(tmp_path / name, DN)
    with pytest.raises(InputError, match="several tiles or dates"):
        open_product(tmp_path)
    for name in ("a_nir.tif", "x_B3_clip.tif"):
        (tmp_path / name).unlink()
    products.write_band(tmp_path / "B08.tif", DN)
    products.write_band(tmp_path / "notes.tif", DN)
    assert open_product(tmp_path).bands == ["B04", "B08", "B8A"]


# What is refused


def test_two_tiles_two_dates_and_two_products(products, tmp_path):
    folder = tmp_path / "mixed"
    products.write_band(folder / "T21MXQ_20190705T141051_B04_10m.tif", DN)
    other = products.write_band(folder / "T21MXQ_20200705T141051_B08_10m.tif", DN)
    with pytest.raises(InputError, match=r"2019-07-05.*2020-07-05"):
        open_product(folder)
    other.rename(folder / "T21MXR_20190705T141051_B08_10m.tif")
    with pytest.raises(InputError, match=r"T21MXQ.*T21MXR"):
        open_product(folder)
    products.write_safe(tmp_path / "two", FOUR)
    products.write_safe(tmp_path / "two", FOUR, baseline="02.05")
    with pytest.raises(InputError, match=r"2 products.*N0205.*N0509"):
        open_product(tmp_path / "two")


def test_two_browser_dates(products, tmp_path):
    products.write_browser(tmp_path, {"B04": DN / 10000}, "uint16")
    name = products.browser_name("B08").replace("2019-07-05", "2020-07-05")
    products.write_band(tmp_path / name, DN)
    with pytest.raises(InputError, match=r"2019-07-05.*2020-07-05"):
        open_product(tmp_path)


def test_one_band_twice(products, tmp_path):
    for name in ("B04.tif", "B04.tiff"):
        products.write_band(tmp_path / name, DN)
    with pytest.raises(InputError, match="B04 twice"):
        open_product(tmp_path)


def test_browser_pictures(products, tmp_path):
    products.write_band(tmp_path / products.browser_name("True_color", raw=""), DN)
    with pytest.raises(InputError, match="visualised"):
        open_product(tmp_path)
    (tmp_path / "jpg").mkdir()
    (tmp_path / "jpg" / "scene_B04.jpg").write_bytes(b"x")
    with pytest.raises(InputError, match="pictures"):
        open_product(tmp_path / "jpg")


def test_nothing_there(products, tmp_path):
    with pytest.raises(InputError, match="is empty"):
        open_product(tmp_path)
    with pytest.raises(ReadError, match="does not exist"):
        open_product(tmp_path / "nowhere")
    with pytest.raises(ReadError, match="does not exist"):
        open_product("")
    (tmp_path / "notes.txt").write_text("x", "utf-8")
    with pytest.raises(InputError, match="no band of Sentinel-2"):
        open_product(tmp_path)
    (tmp_path / "MTD_MSIL2A.xml").write_text(products.metadata_xml(), "utf-8")
    with pytest.raises(InputError, match="none of its images"):
        open_product(tmp_path)
    (tmp_path / "MTD_TL.xml").write_text(products.tile_xml(), "utf-8")
    with pytest.raises(InputError, match="metadata of a tile"):
        open_product(tmp_path / "MTD_TL.xml")


@pytest.mark.parametrize(
    "name", ["../B04.tif", "/tmp/B04.tif", "a/../../B04.tif", "C:\\B04.tif", "..\\B04.tif"]
)
def test_zips_that_reach_outside(tmp_path, name):
    path = tmp_path / "scene.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"x")
    with pytest.raises(InputError, match="outside the archive"):
        open_product(path)
    assert sorted(tmp_path.iterdir()) == [path]


def test_zips_that_are_none(products, tmp_path):
    path = tmp_path / "scene.zip"
    path.write_bytes(b"PK\x03\x04 not a zip")
    with pytest.raises(ReadError, match="cannot be opened as a zip"):
        open_product(path)
    root = products.write_safe(tmp_path, FOUR)
    whole = products.zipped(root, path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ReadError, match="incomplete"):
        open_product(path)


def test_a_truncated_jp2(products, tmp_path, random):
    pixels = random.integers(1, 9999, (64, 64)).astype("uint16")
    root = products.write_safe(tmp_path, {("B04", 10): pixels})
    (image,) = open_product(root).files("B04")
    assert len(image.open().bands) == 1
    (file,) = root.glob("GRANULE/*/IMG_DATA/R10m/*_B04_10m.jp2")
    whole = file.read_bytes()
    for length in (len(whole) - 1, len(whole) // 2, 40, 0):
        file.write_bytes(whole[:length])
        with pytest.raises(ReadError):
            image.open()
    archive = products.zipped(root, tmp_path / "scene.zip")
    file.write_bytes(whole[:-1])
    (image,) = open_product(archive).files("B04")
    with pytest.raises(ReadError):
        image.open()
