"""Images on the web, or in a folder, of which a few windows are read in few requests.

Only formats of plain images are opened: a virtual raster from outside could name files here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Grid, Window, check_usable
from ..messages import say
from .backends import backend
from .backends.seam import Dataset, RasterError
from .crs import WktCrs
from .switches import REMOTE
from .tiles import is_jpeg2000

#: GeoTIFF, and whatever reads JPEG 2000 here.
_TIFF, _JP2 = ("GTiff",), ("JP2OpenJPEG", "JP2Grok", "JP2KAK", "JP2ECW", "JP2MrSID", "JPEG2000")
#: Bytes that a block may have once it is unpacked: a file may claim blocks that fill the memory.
_MOST_BLOCK = 1 << 28
_MOST_BANDS = 256


class ImageFacts(NamedTuple):
    """What a file says of itself; scale and offset are those of its tags, by band."""

    grid: Grid
    bands: int
    dtype: str
    block_shape: tuple[int, int]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    nodata: float | None


class RemoteImage:
    """An image that is opened with the first question; for one thread at a time."""

    def __init__(self, path: str, name: str, settings: Mapping[str, str]) -> None:
        """Take GDAL's name of the file, ours for messages, and GDAL's settings for it."""
        self.path, self.name = path, name
        self._settings = {**REMOTE, **settings}
        self._dataset: Dataset | None = None
        self._facts: ImageFacts | None = None

    def facts(self) -> ImageFacts:
        """Return what the file says of itself.

        Raises
        ------
        RasterError
            The library cannot open it.
        InputError
            It lies nowhere, is rotated, or is made to fill the memory.
        """
        with backend().remote(self._settings):
            return self._known()[1]

    def read(self, band: int, window: Window, shape: tuple[int, int] | None = None) -> Array:
        """Return stored values, (rows, columns); thinned to `shape`, from overviews, where given.

        Raises
        ------
        RasterError
            The library cannot read it.
        """
        with backend().remote(self._settings):
            dataset, facts = self._known()
            if not 1 <= band <= facts.bands:
                raise InputError(
                    say(
                        "{name} has no band {band}: it has {count}.",
                        name=self.name,
                        band=band,
                        count=facts.bands,
                    )
                )
            shape = shape or (window.height, window.width)
            values: Array = dataset.read([band], window, shape)[0]
            return values

    def close(self) -> None:
        """Close it; the next question opens it again."""
        with backend().remote(self._settings), contextlib.suppress(RasterError):
            if self._dataset is not None:
                self._dataset.close()
            self._dataset = None

    def _drivers(self) -> tuple[str, ...]:
        return _JP2 if is_jpeg2000(self.name) else _TIFF

    def _known(self) -> tuple[Dataset, ImageFacts]:
        if self._dataset is None:
            self._dataset = backend().open(self.path, self._drivers())
        if self._facts is None:
            self._facts = self._described(self._dataset)
        return self._dataset, self._facts

    def _described(self, dataset: Dataset) -> ImageFacts:
        if not 1 <= dataset.count <= _MOST_BANDS:
            raise InputError(
                say(
                    "{name} states {count} bands: it is no scene's image.",
                    name=self.name,
                    count=dataset.count,
                )
            )
        facts = [dataset.facts(number) for number in range(1, dataset.count + 1)]
        kinds = {one.dtype for one in facts}
        if len(kinds) > 1 or np.dtype(facts[0].dtype).kind not in "uif":
            raise InputError(
                say(
                    "{name} holds {kinds}: it is no scene's image.",
                    name=self.name,
                    kinds=", ".join(sorted(kinds)),
                )
            )
        high, wide = dataset.block_shape
        if high * wide * np.dtype(facts[0].dtype).itemsize * dataset.count > _MOST_BLOCK:
            raise InputError(
                say(
                    "{name} is stored in blocks of {wide} × {high} pixels, which would fill "
                    "the memory: it is not read.",
                    name=self.name,
                    wide=wide,
                    high=high,
                )
            )
        grid = Grid(WktCrs(dataset.wkt), dataset.transform, dataset.shape)
        check_usable(grid, self.name)
        return ImageFacts(
            grid,
            dataset.count,
            facts[0].dtype,
            (high, wide),
            tuple(one.scale for one in facts),
            tuple(one.offset for one in facts),
            facts[0].nodata,
        )
