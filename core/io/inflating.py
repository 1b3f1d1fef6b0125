"""One deflated block of a TIFF, decoded by GDAL: with libdeflate that takes half of zlib's time.

GDAL is given a file in memory that holds the block and says no more than its shape; what else
stands in a patch's own header takes it longer to understand than the pixels to decode.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import struct
import zlib

import numpy as np

from ..arrays import Array

#: Below so many bytes of pixels, opening takes longer than zlib.
_WORTH_IT = 1 << 15
_SHORT, _LONG = 3, 4
_FORMATS = {"u": 1, "i": 2, "f": 3}
#: Tells files in memory apart; it is counted on in one step, whatever the thread.
_numbers = itertools.count()


def inflate(block: bytes, shape: tuple[int, int, int], dtype: np.dtype, predictor: int) -> Array:
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

    Raises
    ------
    ValueError
        It is damaged.
    """
    bands, rows, columns = shape
    size = bands * rows * columns * dtype.itemsize
    # To GDAL no block at all is one of zeros.
    if block and size >= _WORTH_IT and _gdal_is_strict():
        values = _by_gdal(block, shape, dtype, predictor)
        if values is not None:
            return values
    try:
        raw = zlib.decompress(block, bufsize=max(1, size))
    except zlib.error as error:
        raise ValueError(str(error)) from error
    array = np.frombuffer(raw, dtype).reshape(rows, columns, bands)
    array = array.astype(dtype.newbyteorder("="), copy=False)
    if predictor == 2:
        # Of the bits, whatever they stand for.
        bits = np.dtype(f"u{dtype.itemsize}")
        array = np.cumsum(array.view(bits), axis=1, dtype=bits).view(array.dtype)
    return np.moveaxis(array, 2, 0)


@functools.lru_cache(maxsize=1)
def _gdal_is_strict() -> bool:
    """Return whether GDAL is there and refuses a block whose checksum is another.

    Built without libdeflate, its TIFF library stops before the checksum.
    """
    shape, dtype = (1, 4, 4), np.dtype("<u1")
    good = zlib.compress(bytes(range(16)))
    spoiled = good[:-1] + bytes([good[-1] ^ 1])
    try:
        if _by_gdal(good, shape, dtype, 1) is None:
            return False
        _by_gdal(spoiled, shape, dtype, 1)
    except ImportError:
        return False
    except ValueError:
        return True
    return False


def _by_gdal(
    block: bytes, shape: tuple[int, int, int], dtype: np.dtype, predictor: int
) -> Array | None:
    """Return the pixels of a block; None where this GDAL has no such type."""
    from osgeo import gdal

    from .backends.gdal_calls import KINDS, REMARKED, telling
    from .backends.seam import RasterError

    plain = dtype.newbyteorder("=")
    if plain.name not in KINDS or (plain == np.int8 and REMARKED):
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
            error = gdal.GetLastErrorMsg()
            with contextlib.suppress(AttributeError):
                file.Close()
            del file
    except RasterError as problem:
        raise ValueError(str(problem)) from problem
    finally:
        gdal.Unlink(name)
    if not done:
        raise ValueError(error)
    return values


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
