"""Small rasters: the patches of a data set, read and written by the thousand."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..errors import InputError, ReadError
from ..grid import Crs, Grid, Window, is_real
from ..messages import say
from . import geotiff
from .backends import backend, environment
from .backends.seam import Color, NewRaster
from .crs import WktCrs
from .opening import open_raster
from .regular import read_bytes
from .source import Source


class StoredPatch(NamedTuple):
    """A small raster, read whole: (bands, rows, columns); without CRS it has no place."""

    values: Array
    nodata: float | None
    crs: Crs | None
    transform: Affine | None


def crowded_folders() -> AbstractContextManager[object]:
    """Look for every file that may stand beside a raster, without listing its whole folder."""
    return backend().crowded_folders()


def read_patch(path: str | os.PathLike[str]) -> StoredPatch:
    """Read all bands of a small raster or picture.

    Many are read faster inside one :func:`crowded_folders`.

    Raises
    ------
    ReadError
        It is missing, damaged or no raster.
    """
    try:
        with contextlib.closing(open_raster(path)) as dataset:
            crs, transform, shape = WktCrs(dataset.wkt), dataset.transform, dataset.shape
            values = dataset.read(range(1, dataset.count + 1), Window(0, 0, *shape), shape)
            nodata = dataset.facts(1).nodata
            if crs and not transform.is_identity:
                if not is_real(Grid(crs, transform, shape)):
                    raise ReadError(say("it says of its place what is none"))
                return StoredPatch(values, nodata, crs, transform)
            return StoredPatch(values, nodata, None, None)
    except (OSError, InputError) as error:
        raise ReadError(
            say(
                "{name} cannot be read: it is damaged. [{error}]", name=Path(path).name, error=error
            )
        ) from error


def read_pixels(path: str | os.PathLike[str]) -> Array:
    """Read all bands of a small raster, (bands, rows, columns); a patch of ours is read quickly.

    Raises
    ------
    ReadError
        It is missing, damaged or no raster.
    """
    try:
        return geotiff.pixels(read_bytes(path))
    except InputError as error:
        raise ReadError(str(error)) from error
    except ValueError:
        return read_patch(path).values


def jpeg(picture: Array, quality: int = 80) -> bytes:
    """Return an 8-bit colour picture, (rows, columns, 3), as a JPEG file."""
    height, width, _ = picture.shape
    options = {"QUALITY": str(quality)}
    new = NewRaster(width, height, 3, "uint8", options=options, driver="JPEG")
    with environment():
        return backend().encode(new, np.moveaxis(picture, 2, 0))


class PatchEncoder:
    """Turns small arrays into GeoTIFFs that training code can open: one layer of a data set.

    Deflate, predictor 2 for integers and none for floats, or uncompressed; pixel interleave, one
    tile (one strip where the size is no multiple of 16). Files are made in memory and written by
    Python, which unlike GDAL tells when the disk is full. Equal arrays give equal bytes. Each file
    would cost GDAL milliseconds, so they share one header: see :mod:`.geotiff`.
    """

    def __init__(
        self,
        source: Source,
        size: int,
        colormap: Mapping[int, Color] | None = None,
        compress: str = "deflate",
    ) -> None:
        dtype = str(np.result_type(*(band.dtype for band in source.bands)))
        self._packing = geotiff.Packing(dtype, len(source.bands), size, compress == "deflate")
        scaled = any((band.scale, band.offset) != (1.0, 0.0) for band in source.bands)
        new = NewRaster(
            size,
            size,
            len(source.bands),
            dtype,
            source.bands[0].nodata,
            source.grid.crs.to_wkt(),
            source.grid.transform,
            options=self._packing.options,
            descriptions=[band.name for band in source.bands],
            scales=[band.scale for band in source.bands] if scaled else None,
            offsets=[band.offset for band in source.bands] if scaled else None,
            colors=colormap,
        )
        with environment():
            empty = np.zeros((new.count, size, size), dtype)
            self._template = geotiff.Template(backend().encode(new, empty))

    def encode(
        self, arrays: Sequence[Array], corners: Sequence[tuple[float, float]]
    ) -> Iterator[bytes]:
        """Yield the files of patches that are at hand together, (bands, rows, columns) each.

        Parameters
        ----------
        corners
            Map x and y of every patch's upper left corner.
        """
        for (x, y), block in zip(corners, self._packing.blocks(arrays)):
            yield self._template.fill(block, x, y)
