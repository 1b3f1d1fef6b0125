"""Files that hold rasters and no band of their own, and what is no file at all."""

import os
import socket
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.errors import ChangeMiningError, InputError, ReadError
from changemining.core.io import backends, opening
from changemining.core.io.patch_files import read_patch
from changemining.core.io.source import inspect
from changemining.core.scenes.archive import Folder
from changemining.core.scenes.indices import plan_savi


@pytest.fixture(params=["rasterio", "gdal"], autouse=True)
def library(request, monkeypatch):
    """Run every test with both libraries."""
    if request.param == "rasterio":
        pytest.importorskip("rasterio", reason="There is no rasterio.")
    monkeypatch.setattr(opening, "backend", backends._KNOWN[request.param])
    return request.param


@pytest.fixture
def two_tables(tmp_path):
    """Return a GeoPackage with the rasters "red" and "nir"."""
    source = gdal.GetDriverByName("MEM").Create("", 20, 10, 1, gdal.GDT_Byte)
    source.SetGeoTransform((500_000, 10, 0, 7_000_000, 0, -10))
    path = str(tmp_path / "two.gpkg")
    for number, table in enumerate(("red", "nir")):
        options = [f"RASTER_TABLE={table}", *(["APPEND_SUBDATASET=YES"] if number else [])]
        assert gdal.GetDriverByName("GPKG").CreateCopy(path, source, 0, options) is not None
    return path


@pytest.fixture
def two_variables(tmp_path):
    """Return a NetCDF file with the variables "red" and "nir"."""
    driver = gdal.GetDriverByName("netCDF")
    if driver is None:
        pytest.skip("This GDAL writes no NetCDF.")
    path = str(tmp_path / "two.nc")
    dataset = driver.CreateMultiDimensional(path)
    root = dataset.GetRootGroup()
    sides = [root.CreateDimension(name, None, None, 20) for name in "yx"]
    for name in ("red", "nir"):
        array = root.CreateMDArray(name, sides, gdal.ExtendedDataType.Create(gdal.GDT_Float32))
        array.Write(np.ones((20, 20), np.float32))
    del array, root, dataset, sides
    return path


def test_the_rasters_of_a_geopackage_are_named(two_tables):
    with pytest.raises(InputError, match=r"two\.gpkg holds several rasters") as caught:
        inspect(two_tables)
    names = str(caught.value).rpartition("name: ")[2].rstrip(".").split(", ")
    assert names == [f"GPKG:{two_tables}:{table}" for table in ("red", "nir")]
    # What is named can be given.
    for name in names:
        assert inspect(name, usable=False).grid.shape == (10, 20)


def test_the_variables_of_a_netcdf_file_are_named(two_variables):
    with pytest.raises(InputError, match=r"two\.nc holds several rasters.*red.*nir") as caught:
        plan_savi(two_variables)
    name = str(caught.value).rpartition("name: ")[2].split(", ")[0]
    assert inspect(name, usable=False).grid.shape == (20, 20)


def test_a_patch_that_is_a_container_cannot_be_read(two_tables):
    with pytest.raises(ReadError, match="several rasters"):
        read_patch(two_tables)


def test_many_rasters_are_not_all_named():
    error = opening._no_band("a.h5", [f"HDF5:{number}" for number in range(11)])
    assert str(error).endswith("HDF5:7 and 3 more.")


def test_a_product_as_downloaded_is_to_be_imported(tmp_path, products):
    root = products.write_safe(tmp_path, {("B04", 10): np.ones((40, 40), "uint16")})
    archive = products.zipped(root, tmp_path / "product.zip")
    for given in (root, root / "MTD_MSIL2A.xml", archive):
        with pytest.raises(InputError, match=r"as downloaded: import it first \(Import scene\)"):
            inspect(given)


@pytest.mark.parametrize("name", ["LC08_MTL.txt", "LC08_L2SP.tar", "LE07.tar.gz"])
def test_what_import_scene_does_not_take_is_given_as_its_folder(name, tmp_path):
    (tmp_path / name).write_bytes(b"GROUP = LANDSAT_METADATA_FILE")
    with pytest.raises(InputError, match="unpack it where it is packed, and give the folder"):
        inspect(tmp_path / name)


def test_a_product_that_gdal_knows_is_to_be_imported(tmp_path, products, shared_data):
    xml = next((shared_data / "mtd_msil2a").glob("*T33XWJ*MTD_MSIL2A.xml"))
    bands = {(f"B0{n}", 10): np.ones((40, 40), "uint16") for n in (2, 3, 4, 8)}
    root = products.write_safe_around(tmp_path, xml, bands)
    archive = products.zipped(root, tmp_path / "product.zip")
    for given in (root / "MTD_MSIL2A.xml", archive):
        assert gdal.OpenEx(str(given), gdal.OF_RASTER).RasterCount == 0
        with pytest.raises(InputError, match=r"as downloaded: import it first \(Import scene\)"):
            inspect(given)


@pytest.mark.parametrize("read", [inspect, read_patch])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders.")
def test_what_is_no_file_is_not_opened(read, tmp_path, monkeypatch):
    pipe, to_device, door = (tmp_path / name for name in ("pipe.tif", "zero.tif", "door.tif"))
    os.mkfifo(pipe)
    to_device.symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as server:
        monkeypatch.chdir(tmp_path)  # its path may be short only
        server.bind(door.name)
        for path in (pipe, to_device, door):
            with pytest.raises(ReadError, match="a pipe, a socket or a device"):
                read(path)


def test_no_band_and_words_are_told_in_one_line(tmp_path):
    words, empty = tmp_path / "words.tif", tmp_path / "empty.vrt"
    words.write_text("these are words", encoding="utf-8")
    empty.write_text('<VRTDataset rasterXSize="20" rasterYSize="20"></VRTDataset>')
    for path in (words, empty):
        with pytest.raises(ChangeMiningError, match=f"^{path.name} [^\n]*$"):
            inspect(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders.")
def test_a_pipe_in_a_folder_of_bands_is_left_out(tmp_path, products):
    root = products.write_safe(tmp_path, {("B04", 10): np.ones((40, 40), "uint16")})
    before = Folder(root).names
    os.mkfifo(root / "GRANULE" / "T21MXQ_20190705T141051_B08_10m.jp2")
    (root / "MTD_zero.xml").symlink_to("/dev/zero")
    assert Folder(root).names == before


def test_names_that_are_no_utf_8_are_told_and_such_tags_left_out(write):
    more = {"tags": {"NOTE": "Bä2", "OTHER": "x"}, "band_tags": {1: {"NOTE": "Bä2"}}}
    for name, said in {"named.tif": {"descriptions": ["Bä2"]}, "tagged.tif": more}.items():
        path = Path(write(name, np.ones((8, 8), "uint16"), **said))
        content = path.read_bytes()
        assert "ä".encode() in content
        path.write_bytes(content.replace("ä".encode(), b"\xff\xfe"))
    with pytest.raises(ReadError, match=r"^named\.tif has a band name that is no text in UTF-8"):
        inspect(path.with_name("named.tif"))
    tags = inspect(path).tags
    assert tags["OTHER"] == "x"
    assert "NOTE" not in tags


def test_a_folder_is_told_where_to_go_with_it(tmp_path):
    (tmp_path / "R10m").mkdir()
    with pytest.raises(InputError, match=r"^R10m is a folder: give a raster.*Import scene"):
        inspect(tmp_path / "R10m")
