"""Files filled into a template are what GDAL itself would have written."""

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.affine import Affine
from changemining.core.io import geotiff
from changemining.core.io.patch_files import PatchEncoder, read_patch
from changemining.core.io.source import inspect
from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend

TRANSFORM = Affine(10, 0, 600000, 0, -10, 9300000)


def scene(path, array, **profile):
    """Write a scene with GDAL and return it as a source."""
    names = [f"B{number:02d}" for number in range(1, len(array) + 1)]
    said = {"transform": TRANSFORM, "descriptions": names, "scales": [0.0001] * len(array)}
    return inspect(write_raster(path, array, **said, **profile))


def write(encoder, paths, arrays, corners):
    for path, content in zip(paths, encoder.encode(arrays, corners)):
        path.write_bytes(content)


@pytest.mark.parametrize("size", [16, 100, 128])
@pytest.mark.parametrize(
    ("dtype", "nodata"), [("uint16", 0), ("uint16", None), ("float32", np.nan), ("uint8", 255)]
)
def test_patches_read_as_they_were_given(tmp_path, size, dtype, nodata):
    # Noise does not compress: the byte counts outgrow the template's.
    values = np.random.default_rng(1).integers(0, 255, (6, 3 * size, size)).astype(dtype)
    source = scene(tmp_path / "scene.tif", values, nodata=nodata)
    paths = [tmp_path / f"{name}.tif" for name in "abc"]
    pieces = [values[:, start : start + size] for start in range(0, 3 * size, size)]
    corners = [(600000.0, 9300000.0 - 10 * start) for start in range(0, 3 * size, size)]
    write(PatchEncoder(source, size), paths, pieces, corners)
    for path, piece, corner in zip(paths, pieces, corners):
        patch = read_raster(path)
        np.testing.assert_array_equal(patch.pixels, piece)
        assert patch.transform == Affine(10, 0, corner[0], 0, -10, corner[1])
        assert patch.epsg == 32721
        assert patch.nodata == nodata or (np.isnan(nodata) and np.isnan(patch.nodata))
        assert patch.descriptions == ("B01", "B02", "B03", "B04", "B05", "B06")
        assert patch.scales == (0.0001,) * 6
        assert patch.block_shape == (size, size)
        assert (patch.compression, patch.structure["INTERLEAVE"]) == ("DEFLATE", "PIXEL")
        predictor = {"float32": None, "uint16": "2", "uint8": "2"}[dtype]
        assert patch.structure.get("PREDICTOR") == predictor


@pytest.mark.parametrize("size", [16, 100])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "float32"])
def test_uncompressed_patches_read_as_they_were_given(tmp_path, size, dtype):
    values = np.random.default_rng(1).integers(0, 127, (3, 2 * size, size)).astype(dtype)
    source = scene(tmp_path / "scene.tif", values)
    pieces, paths = [values[:, :size], values[:, size:]], [tmp_path / "a.tif", tmp_path / "b.tif"]
    encoder = PatchEncoder(source, size, compress="none")
    write(encoder, paths, pieces, [(1.0, 2.0), (3.0, 4.0)])
    for path, piece in zip(paths, pieces):
        patch = read_raster(path)
        np.testing.assert_array_equal(patch.pixels, piece)
        assert (patch.compression, patch.structure["INTERLEAVE"]) == (None, "PIXEL")
        np.testing.assert_array_equal(geotiff.pixels(path.read_bytes()), piece)


def test_other_readers_open_them(tmp_path):
    values = np.arange(2 * 128 * 128, dtype="uint16").reshape(2, 128, 128)
    source = scene(tmp_path / "scene.tif", values)
    path = tmp_path / "patch.tif"
    write(PatchEncoder(source, 128), [path], [values], [(1.0, 2.0)])
    dataset = gdal.Open(str(path))
    np.testing.assert_array_equal(dataset.ReadAsArray(), values)
    assert dataset.GetGeoTransform() == (1, 10, 0, 2, 0, -10)
    tifffile = pytest.importorskip("tifffile", reason="tifffile is not installed.")
    np.testing.assert_array_equal(np.moveaxis(tifffile.imread(path), -1, 0), values)


def test_big_endian_files_are_understood(tmp_path):
    path = tmp_path / "big.tif"
    values = np.arange(256, dtype="uint16").reshape(1, 16, 16)
    scene(path, values, tiled=True, blockxsize=16, blockysize=16, endianness="BIG")
    assert path.read_bytes()[:2] == b"MM"
    (block,) = geotiff.blocks(path.read_bytes())
    moved = geotiff.Template(path.read_bytes()).fill(block, 5.0, 7.0)
    path.write_bytes(moved)
    big = read_raster(path)
    np.testing.assert_array_equal(big.pixels, values)
    assert (big.transform.c, big.transform.f) == (5, 7)


@pytest.mark.parametrize("content", [b"II+\0" + b"\0" * 20, b"II*\0\x08\0\0\0" + b"\0" * 20])
def test_what_is_no_template_is_refused(content):
    with pytest.raises(ValueError, match="TIFF"):
        geotiff.Template(content)


PROFILES = {
    "predictor": {"compress": "deflate", "predictor": 2},
    "none": {"compress": "deflate"},
    "plain": {},
    "lzw": {"compress": "lzw"},
    "bands apart": {"compress": "deflate", "interleave": "band"},
    "float predictor": {"compress": "deflate", "predictor": 3},
    "many blocks": {"compress": "deflate", "blockxsize": 16, "blockysize": 16},
    "big-endian": {"compress": "deflate", "predictor": 2, "endianness": "BIG"},
}


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "float32", "float64"])
@pytest.mark.parametrize("kind", PROFILES)
def test_pixels_are_read_as_gdal_reads_them(tmp_path, dtype, kind):
    if kind == "float predictor" and not dtype.startswith("float"):
        pytest.skip("Predictor 3 is for floats.")
    if dtype.startswith("float") and PROFILES[kind].get("predictor") == 2:
        pytest.skip("Predictor 2 is for whole numbers.")
    path = tmp_path / "patch.tif"
    values = np.random.default_rng(2).normal(90, 30, (3, 32, 32)).clip(0, 255).astype(dtype)
    tiles = {"tiled": True, "blockxsize": 32, "blockysize": 32, "interleave": "pixel"}
    scene(path, values, **{**tiles, **PROFILES[kind]})
    np.testing.assert_array_equal(read_patch(path).values, values)


@pytest.mark.parametrize("bits", [1, 4, 7, 12, 15])
def test_pixels_of_a_few_bits_are_read_as_gdal_reads_them(tmp_path, bits):
    dtype, path = "uint8" if bits < 8 else "uint16", tmp_path / "patch.tif"
    values = np.random.default_rng(4).integers(0, 1 << bits, (2, 256, 256)).astype(dtype)
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256, "interleave": "pixel"}
    scene(path, values, nbits=bits, compress="deflate", **tiles)
    with pytest.raises(ValueError, match="whole bytes"):
        geotiff.pixels(path.read_bytes())
    np.testing.assert_array_equal(read_patch(path).values, values)


def test_our_patches_are_read_from_their_one_block(tmp_path):
    values = np.random.default_rng(3).integers(0, 9000, (4, 100, 100)).astype("uint16")
    source, path = scene(tmp_path / "scene.tif", values), tmp_path / "patch.tif"
    write(PatchEncoder(source, 100), [path], [values], [(1.0, 2.0)])
    np.testing.assert_array_equal(geotiff.pixels(path.read_bytes()), values)


@pytest.mark.parametrize("length", [0, 7, 300, 5000])
def test_a_cut_off_file_is_refused(tmp_path, length):
    values = np.random.default_rng(1).integers(0, 255, (1, 32, 32), "uint8")
    profile = {"tiled": True, "blockxsize": 32, "blockysize": 32, "compress": "deflate"}
    scene(tmp_path / "patch.tif", values, **profile)
    dataset = gdal.Open(str(tmp_path / "patch.tif"))
    band = dataset.GetRasterBand(1)
    place, size = (
        int(band.GetMetadataItem(f"BLOCK_{it}_0_0", "TIFF")) for it in ("OFFSET", "SIZE")
    )
    # Newer GDAL have tags behind the block.
    content = (tmp_path / "patch.tif").read_bytes()[: place + size - 1]
    with pytest.raises(ValueError, match="TIFF"):
        geotiff.pixels(content[:length])
