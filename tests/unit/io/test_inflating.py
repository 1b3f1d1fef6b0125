"""Blocks are decoded as they were made, by GDAL and by zlib alike, and damage is told."""

import zlib

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.io import inflating

pytestmark = pytest.mark.backend


@pytest.fixture(params=["gdal", "zlib"], autouse=True)
def way(request, monkeypatch):
    """Either way of decoding, whatever this machine's GDAL is like."""
    monkeypatch.setattr(inflating, "_gdal_is_strict", lambda: request.param == "gdal")
    monkeypatch.setattr(inflating, "_WORTH_IT", 0)
    return request.param


def block(values, dtype, predictor):
    """Pack (bands, rows, columns) as TIFF 6.0, sections 7 and 14, says: differences by hand."""
    pixels = np.moveaxis(values, 0, 2).astype(dtype)
    if predictor == 2:
        bits = pixels.view(f"{np.dtype(dtype).str[0]}u{pixels.itemsize}")
        pixels = bits.copy()
        pixels[:, 1:] = bits[:, 1:] - bits[:, :-1]
    return zlib.compress(pixels.tobytes())


@pytest.mark.parametrize("predictor", [1, 2])
@pytest.mark.parametrize("bands", [1, 2, 5])
@pytest.mark.parametrize(
    "dtype", ["u1", "i1", "<u2", ">u2", "<i2", ">i2", "<u4", "<i4", ">f4", "<f4", "<f8"]
)
def test_a_block_holds_what_was_put_in(dtype, bands, predictor):
    values = np.random.default_rng(5).normal(0, 3000, (bands, 11, 13))
    values = values.astype(np.int64 if dtype[-2] in "ui" else np.float64).astype(dtype)
    content = block(values, dtype, predictor)
    found = inflating.inflate(content, values.shape, np.dtype(dtype), predictor)
    np.testing.assert_array_equal(found, values)
    assert found.dtype == np.dtype(dtype).newbyteorder("=")


def test_damage_is_told_and_nothing_printed_or_left(way, capfd):
    values = np.random.default_rng(6).integers(0, 9000, (4, 32, 32)).astype("<u2")
    content = block(values, "<u2", 2)
    short = zlib.compress(values.tobytes()[:-64])
    for damaged in (b"", content[: len(content) // 2], b"\0" * len(content), short):
        with pytest.raises(ValueError, match=r".+"):
            inflating.inflate(damaged, values.shape, values.dtype, 2)
    assert capfd.readouterr().err == ""
    assert gdal.ReadDir("/vsimem/") in (None, [])


def test_a_spoiled_checksum_is_told(monkeypatch):
    monkeypatch.undo()
    values = np.random.default_rng(6).integers(0, 9000, (4, 128, 128)).astype("<u2")
    content = block(values, "<u2", 1)
    spoiled = content[:-1] + bytes([content[-1] ^ 1])
    with pytest.raises(ValueError, match=r".+"):
        inflating.inflate(spoiled, values.shape, values.dtype, 1)


def test_gdal_is_left_where_it_is_missing(monkeypatch):
    monkeypatch.undo()
    inflating._gdal_is_strict.cache_clear()
    monkeypatch.setattr(inflating, "_by_gdal", _missing)
    try:
        assert inflating._gdal_is_strict() is False
    finally:
        inflating._gdal_is_strict.cache_clear()


def _missing(*_):
    raise ImportError("No module named 'osgeo'")
