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
from .inflating import DamagedError
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


class _Known(NamedTuple):
    """What patches have in common that differ in their pixels and their place alone."""

    nodata: float | None
    crs: Crs
    transform: Affine
    layout: geotiff.Layout


#: By what :func:`.geotiff.head` tells. To ask GDAL of every patch takes most of reading it.
_HEADS: dict[bytes, _Known] = {}
#: The heads of a data set of ours are one for each layer; files of others may have one each.
_MOST_HEADS = 64
#: What GDAL finds beside a raster, and lets count.
_BESIDE = (".aux.xml", ".msk")


def read_patch(
    path: str | os.PathLike[str], content: bytes | None = None, is_whole: bool = False
) -> StoredPatch:
    """Read all bands of a small raster or picture.

    Many are read faster inside one :func:`crowded_folders`.

    Parameters
    ----------
    content
        Of the file, where it was read already or `path` is a place that GDAL alone knows.
    is_whole
        The file is known to be as it was written, by its checksum.

    Raises
    ------
    ReadError
        It is missing, damaged or no raster.
    """
    head = _head_of(os.fspath(path), content)
    try:
        known = _HEADS.get(head.told) if head else None
        if head and known:
            values = _decoded(known.layout, head, is_whole)
            if values is not None:
                return _stored(values, known.nodata, known.crs, _moved(known.transform, head))
        with contextlib.closing(open_raster(path)) as dataset:
            crs, transform, shape = WktCrs(dataset.wkt), dataset.transform, dataset.shape
            values = dataset.read(range(1, dataset.count + 1), Window(0, 0, *shape), shape)
            nodata = dataset.facts(1).nodata
        if head and not known:
            _remember(head, values, nodata, crs, transform)
        return _stored(values, nodata, crs, transform)
    except (OSError, InputError, DamagedError, MemoryError) as error:
        raise ReadError(
            say(
                "{name} cannot be read: it is damaged. [{error}]", name=Path(path).name, error=error
            )
        ) from error


def _head_of(path: str, content: bytes | None) -> geotiff.Head | None:
    """Return what is to be read of a file by its block; None where only GDAL can tell."""
    if any(os.path.lexists(path + ending) for ending in _BESIDE):
        return None
    with contextlib.suppress(ValueError, ReadError):
        return geotiff.head(read_bytes(path) if content is None else content)
    return None


def _decoded(layout: geotiff.Layout, head: geotiff.Head, is_whole: bool = False) -> Array | None:
    """Return a block's pixels, None where it is another block than its head speaks of."""
    try:
        return layout.decode(head.block, is_whole)
    except DamagedError:
        raise
    except ValueError:
        return None


def _moved(transform: Affine, head: geotiff.Head) -> Affine:
    x, y = head.corner
    return Affine(transform.a, transform.b, x, transform.d, transform.e, y)


def _remember(
    head: geotiff.Head, values: Array, nodata: float | None, crs: Crs, transform: Affine
) -> None:
    """Keep what GDAL told of a head, if a block then gives what GDAL read."""
    layout = head.layout
    found = _decoded(layout, head) if layout else None
    if not layout or found is None or (found.dtype, found.shape) != (values.dtype, values.shape):
        return
    # Where a pixel's place is its middle, the tie point is not the corner.
    if found.tobytes() == values.tobytes() and _moved(transform, head) == transform:
        if len(_HEADS) >= _MOST_HEADS:
            _HEADS.clear()
        _HEADS[head.told] = _Known(nodata, crs, transform, layout)


def _stored(values: Array, nodata: float | None, crs: Crs, transform: Affine) -> StoredPatch:
    if crs and not transform.is_identity:
        _, height, width = values.shape
        if not is_real(Grid(crs, transform, (height, width))):
            raise ReadError(say("it says of its place what is none"))
        return StoredPatch(values, nodata, crs, transform)
    return StoredPatch(values, nodata, None, None)


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
