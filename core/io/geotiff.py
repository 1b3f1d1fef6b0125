"""One GeoTIFF header for many small files.

A library pays milliseconds to make a file; for thousands of patches that differ in their place
and their pixels alone, one file made by GDAL is a template: its tie point, tile offset and byte
count are replaced, and tiles that GDAL compressed are put behind it.
"""

from __future__ import annotations

import contextlib
import struct
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from .inflating import inflate

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _SAMPLES = 256, 257, 258, 259, 277
_FILL_ORDER, _ROWS = 266, 278
_PLANAR, _PREDICTOR, _TILE_WIDTH, _TILE_HEIGHT, _FORMAT = 284, 317, 322, 323, 339
_STRIP_OFFSETS, _STRIP_COUNTS = 273, 279
_TILE_OFFSETS, _TILE_COUNTS = 324, 325
_TIE_POINT = 33922
_SHAPE = (
    *(_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _SAMPLES),
    *(_PLANAR, _PREDICTOR, _TILE_WIDTH, _TILE_HEIGHT, _FORMAT, _FILL_ORDER, _ROWS),
)
#: Type, count, position of the values.
_Tag = tuple[int, int, int]
#: Bytes of a TIFF field type: BYTE, ASCII, SHORT, LONG, RATIONAL … DOUBLE.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}


def _tags(content: bytes) -> tuple[str, dict[int, _Tag]]:
    """Return the byte order and, for every tag of the first directory, (type, count, position)."""
    order = {b"II": "<", b"MM": ">"}[content[:2]]
    magic, start = struct.unpack_from(order + "HI", content, 2)
    if magic != 42:
        raise ValueError("not a classic TIFF")
    (entries,) = struct.unpack_from(order + "H", content, start)
    tags = {}
    for at in range(start + 2, start + 2 + 12 * entries, 12):
        tag, kind, count = struct.unpack_from(order + "HHI", content, at)
        inside = _SIZES[kind] * count <= 4
        position = at + 8 if inside else struct.unpack_from(order + "I", content, at + 8)[0]
        tags[tag] = kind, count, position
    return order, tags


def _values(content: bytes, order: str, tag: _Tag) -> tuple[int, ...]:
    kind, count, position = tag
    return struct.unpack_from(order + f"{count}{'H' if kind == 3 else 'I'}", content, position)


def _of_blocks(tags: Mapping[int, _Tag]) -> tuple[_Tag, _Tag]:
    """Return the tags of the places and the lengths of tiles, or of strips; raises KeyError."""
    if _TILE_OFFSETS in tags:
        return tags[_TILE_OFFSETS], tags[_TILE_COUNTS]
    return tags[_STRIP_OFFSETS], tags[_STRIP_COUNTS]


class Layout(NamedTuple):
    """How the pixels of a TIFF of one block lie in it.

    Attributes
    ----------
    shape
        Bands, rows, columns.
    dtype
        In the byte order of the file.
    predictor
        TIFF 6.0's: 1 for none, 2 for differences along the row.
    """

    shape: tuple[int, int, int]
    dtype: np.dtype
    deflated: bool
    predictor: int

    def decode(self, block: bytes, is_whole: bool = False) -> Array:
        """Return the pixels of a block, (bands, rows, columns); raises as ``inflate``."""
        if self.deflated:
            return inflate(block, self.shape, self.dtype, self.predictor, is_whole)
        bands, rows, columns = self.shape
        array = np.frombuffer(block, self.dtype).reshape(rows, columns, bands)
        return np.moveaxis(array.astype(self.dtype.newbyteorder("="), copy=False), 2, 0)


def pixels(content: bytes) -> Array:
    """Return the pixels, (bands, rows, columns), of a TIFF of one block, deflated or as it is.

    A library takes three times as long, most of it for what a patch's pixels do not hang on.

    Raises
    ------
    ValueError
        It is no such TIFF, or damaged.
    """
    try:
        order, tags = _tags(content)
        (block,) = _blocks(content, order, tags)
        return _layout(content, order, tags).decode(block)
    except (KeyError, IndexError, TypeError, ValueError, struct.error) as error:
        raise ValueError(f"not a TIFF that can be read here: {error}") from error


def _layout(content: bytes, order: str, tags: Mapping[int, _Tag]) -> Layout:
    told = {tag: _values(content, order, tags[tag]) for tag in _SHAPE if tag in tags}
    (width,), (height,), (samples,) = told[_WIDTH], told[_HEIGHT], told.get(_SAMPLES, (1,))
    tile = told.get(_TILE_WIDTH, (width,)), told.get(_TILE_HEIGHT, (height,))
    plain = told[_COMPRESSION] in ((1,), (8,)) and told.get(_PLANAR, (1,)) == (1,)
    plain = plain and told.get(_FILL_ORDER, (1,)) == (1,)
    plain = plain and told.get(_ROWS, (height,)) >= (height,)
    (predictor,) = told.get(_PREDICTOR, (1,))
    if not plain or tile != ((width,), (height,)) or predictor not in (1, 2):
        raise ValueError("not one block, deflated or as it is")
    if not width * height * samples:
        raise ValueError("no pixels")
    (form,), (bits,) = set(told.get(_FORMAT, (1,))), set(told[_BITS])
    if bits not in (8, 16, 32, 64):
        raise ValueError("pixels that are no whole bytes")
    dtype = np.dtype(f"{order}{'?uif'[form]}{bits // 8}")
    return Layout((samples, height, width), dtype, told[_COMPRESSION] == (8,), predictor)


def blocks(content: bytes) -> Iterator[bytes]:
    """Yield the compressed tiles, or strips, of a TIFF in their order."""
    return _blocks(content, *_tags(content))


def _blocks(content: bytes, order: str, tags: Mapping[int, _Tag]) -> Iterator[bytes]:
    places, lengths = (_values(content, order, tag) for tag in _of_blocks(tags))
    for place, length in zip(places, lengths):
        yield content[place : place + length]


class Head(NamedTuple):
    """What a GeoTIFF of one block holds.

    Attributes
    ----------
    told
        Equal for files that differ in their block and the place of their upper left corner alone.
    corner
        Map x and y.
    content, place
        The file, and where in it the block begins.
    """

    told: bytes
    corner: tuple[float, float]
    content: bytes
    place: int

    @property
    def block(self) -> bytes:
        """The block as it is in the file."""
        return self.content[self.place :]

    @property
    def layout(self) -> Layout | None:
        """How pixels lie in the block, None where that is not known here."""
        with contextlib.suppress(KeyError, IndexError, TypeError, ValueError, struct.error):
            return _layout(self.content, *_tags(self.content))
        return None


def head(content: bytes) -> Head:
    """Take a GeoTIFF apart that is one directory and, at its end, one block.

    Raises
    ------
    ValueError
        It is no such GeoTIFF, or damaged.
    """
    try:
        order, tags = _tags(content)
        (start,) = struct.unpack_from(order + "I", content, 4)
        (entries,) = struct.unpack_from(order + "H", content, start)
        (following,) = struct.unpack_from(order + "I", content, start + 2 + 12 * entries)
        offset, length = _of_blocks(tags)
        (place,), (size,) = (_values(content, order, tag) for tag in (offset, length))
        kind, count, tie = tags[_TIE_POINT]
        if following or place + size != len(content) or (kind, count) != (12, 6):
            raise ValueError("more than one directory and one block")
        x, y = struct.unpack_from(order + "2d", content, tie + 24)
        told = bytearray(content[:place])
        for tag in (offset, length):
            # Its type, number and value.
            told[tag[2] - 6 : tag[2] + 4] = bytes(10)
        told[tie + 24 : tie + 40] = bytes(16)
    except (KeyError, IndexError, struct.error) as error:
        raise ValueError(f"not a GeoTIFF that is understood here: {error}") from error
    return Head(bytes(told), (x, y), content, place)


def uncompressed(content: bytes) -> tuple[bytes, int]:
    """Return a TIFF of one block with its pixels as they are, and where in it they begin.

    They stand in the file's byte order, (rows, columns, bands). All else stays.

    Raises
    ------
    ValueError
        It is no such TIFF, or damaged.
    """
    values = pixels(content)
    order, tags = _tags(content)
    offset, length = _of_blocks(tags)
    (place,), (size,) = (_values(content, order, tag) for tag in (offset, length))
    if place + size != len(content):
        raise ValueError("the block does not come last")
    raw = np.moveaxis(values, 0, 2).astype(f"{order}{values.dtype.str[1:]}").tobytes()
    head = bytearray(content[:place])
    struct.pack_into(order + "H", head, length[2] - 6, 4)
    struct.pack_into(order + "I", head, length[2], len(raw))
    for tag in (_COMPRESSION, _PREDICTOR):
        if tag in tags:
            struct.pack_into(order + "H", head, tags[tag][2], 1)
    return bytes(head) + raw, place


class Template:
    """A GeoTIFF of one tile or strip, to be filled again and again.

    Raises
    ------
    ValueError
        The file is none of that kind.
    """

    def __init__(self, content: bytes) -> None:
        self._order, tags = _tags(content)
        tiled = _TILE_OFFSETS in tags
        offset = tags.get(_TILE_OFFSETS if tiled else _STRIP_OFFSETS)
        length = tags.get(_TILE_COUNTS if tiled else _STRIP_COUNTS)
        if not (offset and length and offset[1] == 1 and _TIE_POINT in tags):
            raise ValueError("not a GeoTIFF of one block")
        (place,) = self._unpack(content, offset)
        (size,) = self._unpack(content, length)
        # The old block is cut off where it comes last, and left unused where it does not.
        self._head = bytearray(content[:place] if place + size == len(content) else content)
        self._offset, self._length = offset[2], length[2]
        self._tie_point = tags[_TIE_POINT][2]

    def _unpack(self, content: bytes, tag: tuple[int, int, int]) -> tuple[int, ...]:
        return struct.unpack_from(self._order + ("H" if tag[0] == 3 else "I"), content, tag[2])

    def fill(self, block: bytes, x: float, y: float) -> bytes:
        """Return the file with another compressed block, its upper left corner at (x, y)."""
        head = self._head.copy()
        for position, value in ((self._offset, len(head)), (self._length, len(block))):
            # The value stands in the entry itself; as LONG, for the template's may be SHORT.
            struct.pack_into(self._order + "H", head, position - 6, 4)
            struct.pack_into(self._order + "I", head, position, value)
        # Tie point: pixel (0, 0, 0) lies at (x, y, 0).
        struct.pack_into(self._order + "6d", head, self._tie_point, 0, 0, 0, x, y, 0)
        return bytes(head) + block


@dataclass(frozen=True)
class Packing:
    """How the pixels of a patch become the one block of its file.

    Attributes
    ----------
    deflate
        Compressed, with predictor 2 for whole numbers; otherwise as they are.
    """

    dtype: str
    bands: int
    size: int
    deflate: bool = True

    @property
    def options(self) -> dict[str, str]:
        """GDAL's creation options of a file with such a block."""
        # Level 1 takes half the time of 6 and about 1 % more room.
        predictor = "1" if np.dtype(self.dtype).kind == "f" else "2"
        compression = {"COMPRESS": "DEFLATE", "ZLEVEL": "1", "PREDICTOR": predictor}
        tiled = {"TILED": "TRUE", "BLOCKXSIZE": str(self.size)} if self.size % 16 == 0 else {}
        return {
            "INTERLEAVE": "PIXEL",
            "BLOCKYSIZE": str(self.size),
            **tiled,
            **(compression if self.deflate else {}),
        }

    def blocks(self, arrays: Sequence[Array]) -> Iterator[bytes]:
        """Yield the blocks of patches, (bands, rows, columns) each."""
        if not self.deflate:
            for array in arrays:
                # Band by band a third of the time of a transposed copy.
                yield np.stack(list(array), axis=-1).astype(self.dtype, copy=False).tobytes()
            return
        yield from blocks(self._compressed(arrays))

    def _compressed(self, arrays: Sequence[Array]) -> bytes:
        """Return one file with all arrays one below the other, a block each."""
        # Not through rasterio, which compresses while it holds Python's lock, on closing the file.
        from osgeo import gdal

        kind = {**_UNSIGNED, "f4": "Float32", "f8": "Float64"}[_kind(self.dtype)]
        name = f"/vsimem/changemining-{uuid.uuid4().hex}.tif"
        options = [f"{key}={value}" for key, value in self.options.items()]
        height, kind = self.size * len(arrays), gdal.GetDataTypeByName(kind)
        try:
            file = gdal.GetDriverByName("GTiff").Create(
                name, self.size, height, self.bands, kind, options
            )
            for number, array in enumerate(arrays):
                # Its own copy is quick; NumPy's tobytes() goes through a view pixel by pixel.
                content = np.ascontiguousarray(array, self.dtype).tobytes()
                file.WriteRaster(0, number * self.size, self.size, self.size, content)
            file.FlushCache()
            del file
            return whole_file(name)
        finally:
            gdal.Unlink(name)


#: Signs make no difference to predictor 2, and some GDAL know no signed bytes.
_UNSIGNED = {"u1": "Byte", "u2": "UInt16", "u4": "UInt32", "u8": "UInt64"}


def _kind(dtype: str) -> str:
    one = np.dtype(dtype)
    return f"{'f' if one.kind == 'f' else 'u'}{one.itemsize}"


def whole_file(name: str) -> bytes:
    """Return a file that GDAL keeps in memory."""
    from osgeo import gdal

    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)
