"""One deflated block of a TIFF, decoded by GDAL: with libdeflate that takes half of zlib's time.

GDAL is given a file in memory that holds the block and says no more than its shape; what else
stands in a patch's own header takes it longer to understand than the pixels to decode.
"""

from __future__ import annotations

import functools
import itertools
import math
import struct
import zlib

import numpy as np

from ..arrays import Array

#: Below so many bytes of pixels, opening takes longer than zlib.
_WORTH_IT = 1 << 15
#: What deflate can at most make of a byte (zlib, "Maximum Expansion Factor").
_MOST = 1032
#: How many times the pixels' bytes a stream is followed to see whether it is sound.
_FOLLOWED = 16
_SHORT, _LONG = 3, 4
_FORMATS = {"u": 1, "i": 2, "f": 3}
#: Tells files in memory apart; it is counted on in one step, whatever the thread.
_numbers = itertools.count()


class DamagedError(ValueError):
    """A stream that is not as it was written."""


def inflate(
    block: bytes,
    shape: tuple[int, int, int],
    dtype: np.dtype,
    predictor: int,
    is_whole: bool = False,
) -> Array:
    """Return the pixels of a block, (bands, rows, columns), in the machine's byte order.

    Parameters
    ----------
    block
        Deflated, pixel interleaved.
    shape
        Bands, rows, columns.
    dtype
        In the byte order of the file.
    predictor
        TIFF 6.0's: 1 for none, 2 for differences along the row.
    is_whole
        It is known to be as it was written, by another checksum.

    Raises
    ------
    DamagedError
        Its checksum (RFC 1950) is that of other bytes, or it ends too early.
    ValueError
        It holds more than the pixels.
    """
    size = math.prod(shape) * dtype.itemsize
    if size > _MOST * (len(block) + 1):
        raise DamagedError("less than the pixels")
    if size >= _WORTH_IT and _has_gdal():
        values = _by_gdal(block, shape, dtype, predictor)
        # GDAL takes what a stream begins with for the whole of it, and asks for no checksum then.
        if values is not None and (is_whole or _checksum(values, dtype, predictor) == block[-4:]):
            return values
    bands, rows, columns = shape
    array = np.frombuffer(_inflated(block, size), dtype).reshape(rows, columns, bands)
    array = array.astype(dtype.newbyteorder("="), copy=False)
    if predictor == 2:
        # Of the bits, whatever they stand for.
        bits = np.dtype(f"u{dtype.itemsize}")
        array = np.cumsum(array.view(bits), axis=1, dtype=bits).view(array.dtype)
    return np.moveaxis(array, 2, 0)


def _inflated(block: bytes, size: int) -> bytes:
    """Return the bytes of a stream that holds so many."""
    stream = zlib.decompressobj()
    try:
        raw = stream.decompress(block, size + 1)
        held, rest = len(raw), stream.unconsumed_tail
        while held > size and not stream.eof and held < _FOLLOWED * size:
            more = len(stream.decompress(rest, size))
            held, rest = held + more, stream.unconsumed_tail
            if not more:
                break
    except zlib.error as error:
        raise DamagedError(str(error)) from error
    if held < size or not (stream.eof or held >= _FOLLOWED * size):
        raise DamagedError("incomplete or truncated stream")
    if held > size:
        raise ValueError("more than the pixels")
    return raw


def _checksum(values: Array, dtype: np.dtype, predictor: int) -> bytes:
    """Return the checksum of the bytes that pixels were deflated from: RFC 1950's ADLER32."""
    bits = values.view(f"u{values.itemsize}")
    bands, rows, columns = values.shape
    raw = np.empty((rows, columns, bands), f"{dtype.str[0]}u{dtype.itemsize}")
    for number, band in enumerate(bits):
        if predictor == 2:
            raw[:, 0, number] = band[:, 0]
            np.subtract(band[:, 1:], band[:, :-1], out=raw[:, 1:, number])
        else:
            raw[:, :, number] = band
    return struct.pack(">I", zlib.adler32(raw.data))


@functools.lru_cache(maxsize=1)
def _has_gdal() -> bool:
    """Return whether there are bindings that read into an array."""
    values = np.arange(16, dtype="u1").reshape(1, 4, 4)
    try:
        found = _by_gdal(zlib.compress(values.tobytes()), values.shape, values.dtype, 1)
    except (ImportError, TypeError):  # old ones know no such argument
        return False
    return found is not None and np.array_equal(found, values)


def _by_gdal(
    block: bytes, shape: tuple[int, int, int], dtype: np.dtype, predictor: int
) -> Array | None:
    """Return the pixels of a block; None where this GDAL cannot, or the block is damaged."""
    from osgeo import gdal

    from .backends.gdal_calls import KINDS, REMARKED, close, telling
    from .backends.seam import RasterError

    plain = dtype.newbyteorder("=")
    is_known = plain.name in KINDS and not (plain == np.int8 and REMARKED)
    # To GDAL no block at all is one of zeros; a number of bands has 16 bits.
    if not (is_known and block and shape[0] < 1 << 16):
        return None
    values = np.empty(shape, plain)
    name = f"/vsimem/changemining-block-{next(_numbers)}.tif"
    try:
        with telling():
            head, place = _head(shape, dtype, predictor)
            count = struct.pack(_order(dtype) + "I", len(block))
            gdal.FileFromMemBuffer(name, b"".join((head[:place], count, head[place + 4 :], block)))
            file = gdal.OpenEx(name, gdal.OF_RASTER, allowed_drivers=["GTiff"])
            done = file is not None and file.ReadRaster(buf_obj=values) is not None
            close(file)
            del file
    except RasterError:
        return None
    finally:
        gdal.Unlink(name)
    return values if done else None


def _order(dtype: np.dtype) -> str:
    return ">" if dtype.str[0] == ">" else "<"


@functools.lru_cache(maxsize=64)
def _head(shape: tuple[int, int, int], dtype: np.dtype, predictor: int) -> tuple[bytes, int]:
    """Return what stands before the one strip of a TIFF, and where in it its length does."""
    bands, rows, columns = shape
    order = _order(dtype)
    entries = {
        256: (_LONG, [columns]),
        257: (_LONG, [rows]),
        258: (_SHORT, [8 * dtype.itemsize] * bands),
        259: (_SHORT, [8]),  # deflate
        262: (_SHORT, [1]),  # grey
        273: (_LONG, [0]),  # where the strip begins
        277: (_SHORT, [bands]),
        278: (_LONG, [rows]),  # in a strip
        279: (_LONG, [0]),  # its length
        284: (_SHORT, [1]),  # pixel interleaved
        317: (_SHORT, [predictor]),
        338: (_SHORT, [0] * (bands - 1)),  # bands beyond grey
        339: (_SHORT, [_FORMATS[dtype.kind]] * bands),
    }
    if bands == 1:
        del entries[338]
    at = 8 + 2 + 12 * len(entries) + 4
    directory, behind = struct.pack(order + "H", len(entries)), b""
    places = {}
    for tag, (kind, values) in entries.items():
        packed = struct.pack(f"{order}{len(values)}{'H' if kind == _SHORT else 'I'}", *values)
        places[tag] = 8 + len(directory) + 8
        if len(packed) > 4:
            packed, behind = struct.pack(order + "I", at + len(behind)), behind + packed
        directory += struct.pack(order + "HHI", tag, kind, len(values)) + packed.ljust(4, b"\0")
    head = bytearray(b"II*\0" if order == "<" else b"MM\0*")
    head += struct.pack(order + "I", 8) + directory + bytes(4) + behind
    struct.pack_into(order + "I", head, places[273], len(head))
    return bytes(head), places[279]
