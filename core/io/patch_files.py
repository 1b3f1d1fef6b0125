"""Small rasters: the patches of a data set, read and written by the thousand."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from affine import Affine

from ..errors import ReadError
from . import geotiff
from .library import ERRORS, NotGeoreferencedWarning, environment, rasterio
from .source import Band, Source


class StoredPatch(NamedTuple):
    """A small raster, read whole: (bands, rows, columns); without CRS it has no place."""

    values: np.ndarray
    nodata: float | None
    crs: Any
    transform: Affine | None


@contextlib.contextmanager
def without_georeference() -> Iterator[None]:
    """Let pictures that have no place be read without rasterio's warning of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


def crowded_folders() -> rasterio.Env:
    """Look for every file that may stand beside a raster, without listing its whole folder."""
    return rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="TRUE")


def read_patch(path: str | os.PathLike[str]) -> StoredPatch:
    """Read all bands of a small raster or picture.

    Many are read faster inside one :func:`crowded_folders`.

    Raises
    ------
    ReadError
        It is missing, damaged or no raster.
    """
    try:
        with rasterio.open(path, sharing=False) as dataset:
            crs, transform = dataset.crs, dataset.transform
            placed = crs is not None and not transform.is_identity
            values = dataset.read()
            return StoredPatch(
                values, dataset.nodata, crs if placed else None, transform if placed else None
            )
    except ERRORS as error:
        raise ReadError(f"{Path(path).name} cannot be read: it is damaged. [{error}]") from error


def read_pixels(path: str | os.PathLike[str]) -> np.ndarray:
    """Read all bands of a small raster, (bands, rows, columns); a patch of ours is read quickly.

    Raises
    ------
    ReadError
        It is missing, damaged or no raster.
    """
    try:
        return geotiff.pixels(Path(path).read_bytes())
    except OSError as error:
        raise ReadError(f"{Path(path).name} cannot be read. [{error}]") from error
    except ValueError:
        return read_patch(path).values


def jpeg(picture: np.ndarray, quality: int = 80) -> bytes:
    """Return an 8-bit colour picture, (rows, columns, 3), as a JPEG file."""
    height, width, _ = picture.shape
    profile = {"driver": "JPEG", "height": height, "width": width, "count": 3, "dtype": "uint8"}
    with environment(), without_georeference(), rasterio.MemoryFile() as memory:
        with memory.open(**profile, quality=quality) as file:
            file.write(np.moveaxis(picture, 2, 0))
        return bytes(memory.getbuffer())


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
        colormap: dict[int, tuple[int, int, int, int]] | None = None,
        compress: str = "deflate",
    ) -> None:
        dtype = str(np.result_type(*(band.dtype for band in source.bands)))
        self._packing = geotiff.Packing(dtype, len(source.bands), size, compress == "deflate")
        profile = {
            "driver": "GTiff",
            "width": size,
            "height": size,
            "count": len(source.bands),
            "dtype": dtype,
            "nodata": source.bands[0].nodata,
            "crs": source.grid.crs,
            "transform": source.grid.transform,
            **self._packing.options,
        }
        with environment():
            self._template = geotiff.Template(_empty_file(profile, source.bands, colormap))

    def encode(self, arrays: Sequence[np.ndarray], corners: Sequence[tuple]) -> Iterator[bytes]:
        """Yield the files of patches that are at hand together, (bands, rows, columns) each.

        Parameters
        ----------
        corners
            Map x and y of every patch's upper left corner.
        """
        for (x, y), block in zip(corners, self._packing.blocks(arrays)):
            yield self._template.fill(block, x, y)


def _empty_file(
    profile: dict[str, Any],
    bands: Sequence[Band],
    colormap: dict[int, tuple[int, int, int, int]] | None,
) -> bytes:
    with rasterio.MemoryFile() as memory:
        with memory.open(**profile) as dataset:
            for band, number in zip(bands, dataset.indexes):
                if band.name:
                    dataset.set_band_description(number, band.name)
            if any((band.scale, band.offset) != (1.0, 0.0) for band in bands):
                dataset.scales = [band.scale for band in bands]
                dataset.offsets = [band.offset for band in bands]
            if colormap:
                dataset.write_colormap(1, colormap)
            dataset.write(np.zeros((dataset.count, *dataset.shape), dataset.dtypes[0]))
        return bytes(memory.getbuffer())
