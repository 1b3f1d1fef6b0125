"""Tiles that take long to decode, as JPEG 2000's: each once, however many windows need it."""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from ..arrays import Array
from ..grid import Window
from .source import Band, Opener, Reader, Source

#: Values and their validity, (bands, rows, columns).
Read = tuple[Array, Array]


def is_jpeg2000(path: str | os.PathLike[str]) -> bool:
    """Whether a file is JPEG 2000 by its name."""
    return os.fspath(path).lower().endswith((".jp2", ".j2k"))


def decoded_once(source: Source, areas: Iterable[Window]) -> Opener:
    """Return what opens a source whose readers, of all threads, share what they decode.

    GDAL decodes whole tiles, keeps them for one handle only, and forgets them when its cache is
    full. Here a tile that several areas need stays until the last of them was read: where areas
    come row by row, about a row of tiles.

    Parameters
    ----------
    areas
        What will be read of it, each of them once and with all of its bands.
    """
    if source.resampling or source.step != 1 or not is_jpeg2000(source.path):
        return source
    return _Tiles(source, areas)


class _Kept:
    """A tile, once it is decoded."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.read: Read | None = None


class _Tiles:
    """The tiles of a source that somebody still needs."""

    def __init__(self, source: Source, areas: Iterable[Window]) -> None:
        self.source = source
        self._needed = Counter(tile for area in areas for tile in self._touched(area))
        self._shared = {tile for tile, count in self._needed.items() if count > 1}
        self._lock = threading.Lock()
        self._kept: dict[Window, _Kept] = {}

    def open(self) -> Reader:
        """Open the file for reading in the calling thread."""
        return _SharingReader(self)

    def _touched(self, area: Window) -> list[Window]:
        (high, wide), (height, width) = self.source.block_shape, self.source.grid.shape
        return [
            Window(row, col, min(high, height - row), min(wide, width - col))
            for row in range(area.row // high * high, area.row + area.height, high)
            for col in range(area.col // wide * wide, area.col + area.width, wide)
        ]

    def read(self, area: Window, decode: Callable[[Window], Read]) -> Read:
        """Return values and validity, see :meth:`.source.Reader.read`, which `decode` is."""
        tiles = self._touched(area)
        if self._shared.isdisjoint(tiles):
            return decode(area)
        bands = self.source.bands
        values = np.empty((len(bands), area.height, area.width), bands[0].dtype)
        valid = np.empty(values.shape, bool)
        for tile in tiles:
            found, there = self._tile(tile, decode)
            into, out_of = _common(area, tile), _common(tile, area)
            values[into], valid[into] = found[out_of], there[out_of]
        with self._lock:
            for tile in tiles:
                self._needed[tile] -= 1
                if not self._needed[tile]:
                    del self._kept[tile]
        return values, valid

    def _tile(self, tile: Window, decode: Callable[[Window], Read]) -> Read:
        """Return a tile: the first who asks decodes it while others wait."""
        with self._lock:
            kept = self._kept.setdefault(tile, _Kept())
        with kept.lock:
            if kept.read is None:
                values, valid = decode(tile)
                if valid.all():
                    valid = np.broadcast_to(True, valid.shape)  # which takes no memory
                kept.read = values, valid
            return kept.read


def _common(one: Window, other: Window) -> tuple[slice, slice, slice]:
    """Return what two windows share, as slices of the first one's array of bands."""
    rows, cols = (
        slice(max(first, second) - first, min(first + length, second + more) - first)
        for first, length, second, more in zip(one[:2], one[2:], other[:2], other[2:])
    )
    return slice(None), rows, cols


class _SharingReader(Reader):
    """A reader that leaves to others what it decoded."""

    def __init__(self, tiles: _Tiles) -> None:
        super().__init__(tiles.source)
        self._tiles = tiles

    def read(self, window: Window, bands: Sequence[Band] | None = None) -> Read:
        """Read stored values and their validity."""
        if bands not in (None, self.source.bands):
            return super().read(window, bands)
        return self._tiles.read(window, super().read)
