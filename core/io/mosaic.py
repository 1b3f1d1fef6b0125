"""Mosaics of many small rasters as GDAL's virtual format, VRT; no pixel is read or copied."""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import NamedTuple

from .source import Band, Source
from .whole_files import cannot_write

#: Files in one VRT; GDAL reads a VRT whole before it shows a pixel of it.
CROWDED = 4096
#: GDAL's words for types of pixels that are not NumPy's with a capital.
_TYPES = {"uint8": "Byte", "uint16": "UInt16", "uint32": "UInt32"}


class Piece(NamedTuple):
    """One file of a mosaic: its path, and its place in map units."""

    path: str
    xmin: float
    ymin: float
    xmax: float
    ymax: float


@dataclass(frozen=True)
class Mosaic:
    """What all files of a mosaic have in common.

    Attributes
    ----------
    one
        Any of the files.
    pixel
        Width and height of a pixel, in map units, above 0.
    colors
        Red, green, blue and opacity by value, for files that are shown by a palette.
    """

    one: Source
    wkt: str
    pixel: tuple[float, float]
    colors: Mapping[int, tuple[int, int, int, int]]

    def write(self, path: Path, pieces: Sequence[Piece]) -> None:
        """Write the mosaic; where pieces overlap, the last is seen.

        A mosaic of very many pieces is one of mosaics, which stand in a folder beside it.
        """
        if len(pieces) > CROWDED:
            pieces = list(self._parts(path, pieces))
        _write(path, self._lines(path.parent, pieces, _around(pieces)))

    def _parts(self, path: Path, pieces: Sequence[Piece]) -> Iterator[Piece]:
        """Write a mosaic for every square that pieces lie in, and yield these."""
        box = _around(pieces)
        squares = math.ceil(math.sqrt(len(pieces) / (CROWDED / 4)))
        # Whole pixels, so that a part's pixels are the mosaic's.
        wide = math.ceil((box.xmax - box.xmin) / self.pixel[0] / squares) * self.pixel[0]
        high = math.ceil((box.ymax - box.ymin) / self.pixel[1] / squares) * self.pixel[1]
        members: dict[tuple[int, int], list[Piece]] = {}
        for piece in pieces:
            for row in _squares(box.ymax - piece.ymax, box.ymax - piece.ymin, high):
                for col in _squares(piece.xmin - box.xmin, piece.xmax - box.xmin, wide):
                    members.setdefault((row, col), []).append(piece)
        folder = path.with_name("parts")
        folder.mkdir(exist_ok=True)
        for (row, col), inside in sorted(members.items()):
            left, top = box.xmin + col * wide, box.ymax - row * high
            name = folder / f"{path.stem}_{row:03d}_{col:03d}.vrt"
            right, bottom = min(left + wide, box.xmax), max(top - high, box.ymin)
            part = Piece(str(name), left, bottom, right, top)
            _write(name, self._lines(folder, inside, part))
            yield part

    def _lines(self, folder: Path, pieces: Sequence[Piece], box: Piece) -> Iterator[str]:
        width, height = self._size(box)
        origin = f"{box.xmin!r}, {self.pixel[0]!r}, 0, {box.ymax!r}, 0, {-self.pixel[1]!r}"
        yield f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">\n'
        yield f"<SRS>{escape(self.wkt)}</SRS>\n<GeoTransform>{origin}</GeoTransform>\n"
        places = [self._place(folder, piece, box) for piece in pieces]
        for number, band in enumerate(self.one.bands, 1):
            yield from self._band(number, band)
            # Only a complex source lets no data through to what lies below.
            kind = "SimpleSource" if band.nodata is None else "ComplexSource"
            end = "" if band.nodata is None else f"<NODATA>{band.nodata!r}</NODATA>"
            for name, place in places:
                yield (
                    f'<{kind}><SourceFilename relativeToVRT="1">{name}</SourceFilename>'
                    f"<SourceBand>{number}</SourceBand>{place}{end}</{kind}>\n"
                )
            yield "</VRTRasterBand>\n"
        yield "</VRTDataset>\n"

    def _band(self, number: int, band: Band) -> Iterator[str]:
        yield from band_head(number, band, self.one.bands[0].dtype)
        if self.colors:
            yield "<ColorInterp>Palette</ColorInterp>\n<ColorTable>\n"
            for value in range(256):
                red, green, blue, opacity = self.colors.get(value, (0, 0, 0, 255))
                yield f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="{opacity}"/>\n'
            yield "</ColorTable>\n"

    def _size(self, box: Piece) -> tuple[int, int]:
        return (
            round((box.xmax - box.xmin) / self.pixel[0]),
            round((box.ymax - box.ymin) / self.pixel[1]),
        )

    def _place(self, folder: Path, piece: Piece, box: Piece) -> tuple[str, str]:
        """Return a piece's path from `folder`, and where it lies in the mosaic, as XML."""
        width, height = self._size(piece)
        left = _number((piece.xmin - box.xmin) / self.pixel[0])
        top = _number((box.ymax - piece.ymax) / self.pixel[1])
        parent, file = os.path.split(piece.path)
        name = f"{_way(parent, folder)}/{file}"
        # What GDAL is told here it need not open the file for.
        return escape(name), (
            f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" '
            f'DataType="{pixel_type(self.one.bands[0].dtype)}" '
            f'BlockXSize="{width}" BlockYSize="{height}"/>'
            f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
            f'<DstRect xOff="{left}" yOff="{top}" xSize="{width}" ySize="{height}"/>'
        )


@functools.lru_cache(maxsize=64)
def _way(folder: str, start: Path) -> str:
    """Return the path of a folder from another one, with slashes."""
    return os.path.relpath(folder, start).replace(os.sep, "/")


def band_head(number: int, band: Band, dtype: str) -> Iterator[str]:
    """Yield how a VRT's band begins: its type of pixels, name, no data, scale and offset."""
    yield f'<VRTRasterBand dataType="{pixel_type(dtype)}" band="{number}">\n'
    if band.name:
        yield f"<Description>{escape(band.name)}</Description>\n"
    if band.nodata is not None:
        yield f"<NoDataValue>{band.nodata!r}</NoDataValue>\n"
    if (band.scale, band.offset) != (1.0, 0.0):
        yield f"<Offset>{band.offset!r}</Offset>\n<Scale>{band.scale!r}</Scale>\n"


def pixel_type(dtype: str) -> str:
    """Return GDAL's word for NumPy's type of pixels."""
    return _TYPES.get(dtype) or dtype.capitalize()


def _number(pixels: float) -> str:
    """Return an offset; places that agree to a thousandth of a pixel are one."""
    whole = round(pixels)
    return str(whole) if abs(pixels - whole) < 1e-3 else repr(pixels)


def _around(pieces: Sequence[Piece]) -> Piece:
    return Piece(
        pieces[0].path,
        min(piece.xmin for piece in pieces),
        min(piece.ymin for piece in pieces),
        max(piece.xmax for piece in pieces),
        max(piece.ymax for piece in pieces),
    )


def _squares(start: float, stop: float, side: float) -> range:
    """Return the numbers of the squares that reach from `start` to `stop` touches."""
    return range(int(start / side + 1e-9), max(1, math.ceil(stop / side - 1e-9)))


def _write(path: Path, lines: Iterable[str]) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
    except OSError as error:
        raise cannot_write(path, error) from error
