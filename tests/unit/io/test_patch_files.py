"""A patch's file: as training code likes it, and told where the disk is full."""

import struct
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.affine import Affine
from changemining.core.datasets.shelf import Shelf
from changemining.core.errors import ReadError, WriteError
from changemining.core.io import geotiff, patch_files
from changemining.core.io.crs import parse_crs
from changemining.core.io.patch_files import PatchEncoder, read_patch
from changemining.core.io.source import inspect
from rasters import read_raster

pytestmark = pytest.mark.backend


def test_a_full_disk_while_patches_are_written(small_disk, write, random):
    pixels = random.integers(0, 65535, (4, 256, 256)).astype("uint16")
    source = inspect(write("scene.tif", pixels))
    encoder = PatchEncoder(source, 256)

    def fill_disk():
        shelf = Shelf(small_disk)
        files = encoder.encode([pixels] * 4, [(500_000, 9_200_000)] * 4)
        for number, content in enumerate(files):
            shelf.put(f"{number}.tif", content)

    with pytest.raises(WriteError, match="disk"):
        fill_disk()


@pytest.mark.parametrize(
    ("dtype", "size", "predictor"),
    [("uint16", 32, 2), ("uint8", 48, 2), ("int16", 20, 2), ("float32", 16, 1)],
)
def test_patches_are_stored_as_training_code_likes_them(
    write, tmp_path, random, dtype, size, predictor
):
    tifffile = pytest.importorskip("tifffile", reason="tifffile is not installed.")
    pixels = (random.random((3, size, size)) * 200).astype(dtype)
    path = write(
        *("scene.tif", pixels), nodata=7, descriptions=["B02", "", "B04"], scales=[0.5, 1, 1]
    )
    source = inspect(path)
    paths = [tmp_path / "first.tif", tmp_path / "second.tif"]
    corners = [(500_000, 9_200_000), (500_160, 9_199_680)]
    files = PatchEncoder(source, size).encode([pixels, pixels[:, ::-1]], corners)
    for path, content in zip(paths, files):
        path.write_bytes(content)
    for patch, expected, corner in zip(paths, (pixels, pixels[:, ::-1]), corners):
        with tifffile.TiffFile(patch) as tiff:
            (page,) = tiff.pages
            np.testing.assert_array_equal(np.moveaxis(page.asarray(), -1, 0), expected)
            assert page.compression.name == "ADOBE_DEFLATE"
            assert page.predictor == predictor
            assert page.planarconfig.name == "CONTIG"
            assert len(page.dataoffsets) == 1
            assert page.is_tiled == (size % 16 == 0)
        written = read_raster(patch)
        assert written.transform == Affine(10, 0, corner[0], 0, -10, corner[1])
        assert written.wkt == source.grid.crs.to_wkt()
        assert written.nodata == 7
        assert written.descriptions == ("B02", "", "B04")
        assert written.scales == (0.5, 1, 1)


def test_a_patch_like_one_before_is_read_as_gdal_reads_it(tmp_path, write, monkeypatch, random):
    asked = []
    real = patch_files.open_raster
    monkeypatch.setattr(patch_files, "open_raster", lambda path: asked.append(path) or real(path))
    patch_files._HEADS.clear()
    for number, kind in enumerate(("uint16", "uint16", "float32", "uint16")):
        pixels = random.integers(0, 9000, (3, 32, 32)).astype(kind)
        place = Affine(10, 0, 500_000 + 320 * number, 0, -10, 9_000_000 - 7.5 * number)
        more = {"nodata": 7} if number == 3 else {}
        options = {"compress": "deflate", "predictor": 2 if kind == "uint16" else 1}
        path = Path(write(f"{number}.tif", pixels, transform=place, **options, **more))
        patch = read_patch(path, path.read_bytes())
        np.testing.assert_array_equal(patch.values, pixels)
        assert patch.values.dtype == kind
        assert (patch.transform, patch.nodata) == (place, more.get("nodata"))
        assert patch.crs == parse_crs("EPSG:32721")
    # The second has the head of the first; other types and other no data are asked of GDAL.
    assert [Path(path).stem for path in asked] == ["0", "2", "3"]


def test_what_stands_beside_a_patch_counts(write, random):
    pixels = random.integers(1, 9000, (1, 32, 32)).astype("uint16")
    paths = [Path(write(f"{name}.tif", pixels)) for name in ("first", "second")]
    assert read_patch(paths[0], paths[0].read_bytes()).nodata is None
    band = '<PAMRasterBand band="1"><NoDataValue>0</NoDataValue></PAMRasterBand>'
    beside = paths[1].with_name("second.tif.aux.xml")
    beside.write_text(f"<PAMDataset>{band}</PAMDataset>")
    assert read_patch(paths[1], paths[1].read_bytes()).nodata == 0


def test_what_stands_beside_one_patch_is_not_said_of_others(write, random):
    patch_files._HEADS.clear()
    pixels = random.integers(1, 9000, (1, 32, 32)).astype("uint16")
    first, second = (Path(write(f"{name}.tif", pixels)) for name in ("first", "second"))
    band = '<PAMRasterBand band="1"><NoDataValue>7</NoDataValue></PAMRasterBand>'
    first.with_name("first.tif.aux.xml").write_text(f"<PAMDataset>{band}</PAMDataset>")
    assert [read_patch(path).nodata for path in (first, second, first)] == [7, None, 7]


@pytest.mark.parametrize("photometric", ["MINISWHITE", "CMYK", "YCBCR", "CIELAB"])
@pytest.mark.parametrize("compress", ["deflate", "none"])
def test_patches_of_any_colours_are_each_read_as_gdal_reads_them(
    tmp_path, random, photometric, compress
):
    patch_files._HEADS.clear()
    count = {"MINISWHITE": 1, "CMYK": 4}.get(photometric, 3)
    for number in range(3):
        path = tmp_path / f"{number}.tif"
        options = ["INTERLEAVE=PIXEL", f"COMPRESS={compress}", f"PHOTOMETRIC={photometric}"]
        file = gdal.GetDriverByName("GTiff").Create(
            str(path), 16, 16, count, gdal.GDT_Byte, [*options, "TILED=YES", "BLOCKXSIZE=16"]
        )
        if file is None:
            pytest.skip("This GDAL writes no such file.")
        file.SetProjection(parse_crs("EPSG:32721").to_wkt())
        file.SetGeoTransform((500_000, 10, 0, 9_000_000, 0, -10))
        file.WriteArray(random.integers(0, 255, (count, 16, 16)).astype("uint8"))
        file = None
        expected = gdal.Open(str(path)).ReadAsArray().reshape(-1, 16, 16)
        np.testing.assert_array_equal(read_patch(path).values, expected)


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("size", [32, 128])  # small blocks are left to zlib
def test_a_flipped_bit_never_gives_other_pixels(write, random, known, size):
    pixels = random.integers(1, 900, (2, size, size)).astype("uint16")
    options = {"compress": "deflate", "predictor": 2, "interleave": "pixel"}
    options |= {"tiled": True, "blockxsize": size, "blockysize": size}
    path = Path(write("patch.tif", pixels, **options))
    whole = path.read_bytes()
    begin = len(whole) - len(geotiff.head(whole).block)
    told = 0
    for at in range(begin, len(whole), max(1, (len(whole) - begin) // 60)):
        patch_files._HEADS.clear()
        if known:
            path.write_bytes(whole)
            read_patch(path)
        content = bytearray(whole)
        content[at] ^= 1 << at % 8
        path.write_bytes(content)
        try:
            found = read_patch(path).values
        except ReadError:
            told += 1
        else:
            np.testing.assert_array_equal(found, pixels)
    assert told > 50


def test_a_patch_that_tells_of_more_than_any_memory_is_refused(write, random):
    path = Path(write("patch.tif", random.integers(1, 9, (4, 16, 16)).astype("float64")))
    content = bytearray(path.read_bytes())
    (entries,) = struct.unpack_from("<H", content, struct.unpack_from("<I", content, 4)[0])
    start = struct.unpack_from("<I", content, 4)[0] + 2
    for at in range(start, start + 12 * entries, 12):
        tag, kind = struct.unpack_from("<HH", content, at)
        if tag in (256, 257):
            struct.pack_into("<H" if kind == 3 else "<I", content, at + 8, 65535)
    path.write_bytes(content)
    with pytest.raises(ReadError, match=r"patch\.tif cannot be read: it is damaged"):
        read_patch(path)


def test_a_damaged_patch_like_one_before_is_refused(write, random):
    pixels = random.integers(1, 9000, (1, 32, 32)).astype("uint16")
    options = {"compress": "deflate", "predictor": 2}
    paths = [Path(write(f"{name}.tif", pixels, **options)) for name in ("first", "second")]
    whole = paths[0].read_bytes()
    read_patch(paths[0], whole)
    for content in (whole[:-40], whole[:20], b""):
        paths[1].write_bytes(content)
        with pytest.raises(ReadError, match=r"second\.tif cannot be read: it is damaged"):
            read_patch(paths[1], content)


def test_where_a_pixels_place_is_its_middle_gdal_is_asked(tmp_path, random):
    patch_files._HEADS.clear()
    paths = [tmp_path / "first.tif", tmp_path / "second.tif"]
    for number, path in enumerate(paths):
        file = gdal.GetDriverByName("GTiff").Create(str(path), 16, 16, 1, gdal.GDT_Byte)
        file.SetProjection(parse_crs("EPSG:32721").to_wkt())
        file.SetGeoTransform((500_000 + 160 * number, 10, 0, 9_000_000, 0, -10))
        file.SetMetadataItem("AREA_OR_POINT", "Point")
        file = None
        patch = read_patch(path, path.read_bytes())
        assert patch.transform.c == 500_000 + 160 * number
