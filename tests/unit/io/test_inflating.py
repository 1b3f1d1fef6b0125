"""Blocks are decoded as they were made, by GDAL and by zlib alike, and damage is told."""

import zlib

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.io import inflating
from changemining.core.io.inflating import DamagedError, inflate

pytestmark = pytest.mark.backend


@pytest.fixture(params=["gdal", "zlib"], autouse=True)
def way(request, monkeypatch):
    """Either way of decoding, whatever this machine's GDAL is like."""
    monkeypatch.setattr(inflating, "_has_gdal", lambda: request.param == "gdal")
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
    "dtype", ["u1", "i1", "<u2", ">u2", "<i2", ">i2", "<u4", "<i4", ">f4", "<f4", "<f8", "<f2"]
)
def test_a_block_holds_what_was_put_in(dtype, bands, predictor):
    values = np.random.default_rng(5).normal(0, 3000, (bands, 11, 13))
    values = values.astype(np.int64 if dtype[-2] in "ui" else np.float64).astype(dtype)
    found = inflate(block(values, dtype, predictor), values.shape, np.dtype(dtype), predictor)
    np.testing.assert_array_equal(found, values)
    assert found.dtype == np.dtype(dtype).newbyteorder("=")


def test_gdal_is_what_decodes_where_it_is_there(way, monkeypatch):
    values = np.random.default_rng(6).integers(0, 9000, (4, 32, 32)).astype("<u2")
    content = block(values, "<u2", 2)
    inflated = []
    monkeypatch.setattr(inflating, "_inflated", lambda *_: inflated.append(1) or values.tobytes())
    inflate(content, values.shape, values.dtype, 2)
    assert inflated == ([] if way == "gdal" else [1])


def test_every_flipped_bit_is_told_or_makes_no_difference(capfd):
    values = np.random.default_rng(6).integers(0, 900, (2, 24, 24)).astype("<u2")
    content = block(values, "<u2", 2)
    told = 0
    for number in range(0, 8 * len(content), 7):
        spoiled = bytearray(content)
        spoiled[number // 8] ^= 1 << number % 8
        try:
            found = inflate(bytes(spoiled), values.shape, values.dtype, 2)
        except ValueError:
            told += 1
        else:
            np.testing.assert_array_equal(found, values)
    assert told > 100
    assert capfd.readouterr().err == ""
    assert gdal.ReadDir("/vsimem/") in (None, [])


def test_the_checksum_is_not_asked_where_another_one_was(way, monkeypatch):
    values = np.random.default_rng(6).integers(0, 9000, (4, 32, 32)).astype("<u2")
    content = block(values, "<u2", 2)
    monkeypatch.setattr(inflating, "_checksum", lambda *_: pytest.fail("asked"))
    found = inflate(content, values.shape, values.dtype, 2, is_whole=True)
    np.testing.assert_array_equal(found, values)


def test_less_and_more_than_the_pixels_are_told_apart():
    values = np.random.default_rng(6).integers(0, 9000, (4, 32, 32)).astype("<u2")
    raw = values.tobytes()
    for damaged in (b"", block(values, "<u2", 1)[:-3], b"\0" * 99, zlib.compress(raw[:-64])):
        with pytest.raises(DamagedError, match=r".+"):
            inflate(damaged, values.shape, values.dtype, 1)
    # A sound stream that fills more rows than there are is for GDAL to judge.
    with pytest.raises(ValueError, match="more than the pixels") as told:
        inflate(zlib.compress(raw + raw[:64]), values.shape, values.dtype, 1)
    assert not isinstance(told.value, DamagedError)


def test_a_stream_without_end_fills_no_memory(monkeypatch):
    made = []
    original = zlib.decompressobj

    class Counting:
        def __init__(self):
            self.stream = original()

        def __getattr__(self, name):
            return getattr(self.stream, name)

        def decompress(self, *arguments):
            made.append(len(found := self.stream.decompress(*arguments)))
            return found

    monkeypatch.setattr(zlib, "decompressobj", Counting)
    bomb = zlib.compress(bytes(64 << 20))
    with pytest.raises(ValueError, match="more than the pixels"):
        inflate(bomb, (1, 64, 64), np.dtype("u1"), 1)
    assert max(made) <= 64 * 64 + 1
    assert sum(made) < 20 * 64 * 64


def test_a_head_that_tells_of_more_than_any_memory_is_told():
    with pytest.raises(DamagedError, match="less"):
        inflate(zlib.compress(bytes(900)), (4, 65535, 65535), np.dtype("<f8"), 1)


@pytest.mark.parametrize("problem", [ImportError, TypeError])
def test_zlib_decodes_where_the_bindings_are_missing_or_old(monkeypatch, problem):
    def fail(*_):
        raise problem("buf_obj")

    monkeypatch.undo()
    inflating._has_gdal.cache_clear()
    monkeypatch.setattr(inflating, "_by_gdal", fail)
    try:
        assert inflating._has_gdal() is False
    finally:
        inflating._has_gdal.cache_clear()
