"""Rasters to write: tiled GeoTIFF, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import functools
import itertools
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..errors import InputError, WriteError
from ..grid import Grid, Window
from ..messages import say
from ..threads import thread_count
from .backends import backend, environment
from .backends.seam import Color, NewRaster
from .source import TILE
from .whole_files import aside, cannot_write, check_folder, check_free

#: Name space of the metadata tags that say what was done.
TAG_PREFIX = "CHANGEMINING_"


def _compression(dtype: str, compress: str) -> dict[str, str]:
    if compress == "fast":
        compress = "zstd" if _has_zstd() else "deflate"
    if compress == "none":
        return {}
    # With zstd, predictor 3 makes floats a tenth smaller and takes more than twice the time.
    whole_numbers = np.dtype(dtype).kind in "ui" and np.dtype(dtype).itemsize > 1
    return {
        "COMPRESS": compress.upper(),
        "PREDICTOR": "2" if whole_numbers else "1",
        "ZSTD_LEVEL" if compress == "zstd" else "ZLEVEL": "1",
    }


@functools.cache
def _has_zstd() -> bool:
    try:
        with environment():
            # Of a raster that lies nowhere rasterio warns.
            place = Affine.translation(1, 1)
            new = NewRaster(1, 1, 1, "uint8", transform=place, options={"COMPRESS": "ZSTD"})
            backend().encode(new, np.zeros((1, 1, 1), np.uint8))
    except OSError:
        return False
    return True


class Output:
    """A GeoTIFF being written beside its place; it appears whole, on a clean exit, or not at all.

    Use :func:`create` and a ``with`` block.
    """

    def __init__(
        self, path: Path, new: NewRaster, tags: Mapping[str, object] | None = None
    ) -> None:
        self.path = path
        self._new = new
        self._tags = tags or {}
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Output:
        check_folder(self.path)
        check_free(self.path)
        self._partial = aside(self.path, ".partial.tif")
        try:
            self._stack.enter_context(environment())
            self._writer = backend().create(str(self._partial), self._new)
            self.tag(**self._tags)
        except OSError as error:
            self._discard()
            raise self._failure(error) from error
        except BaseException:
            self._discard()
            raise
        return self

    def write_blank(self) -> None:
        """Write the file without any pixel, for who has to know what it is going to be like."""
        check_folder(self.path)
        new = replace(self._new, options={**self._new.options, "SPARSE_OK": "TRUE"})
        try:
            with environment():
                self._writer = backend().create(str(self.path), new)
                self.tag(**self._tags)
                self._writer.close()
        except OSError as error:
            raise self._failure(error) from error

    def write(self, array: Array, window: Window) -> None:
        """Write (rows, columns) or (bands, rows, columns) at `window`."""
        try:
            self._writer.write(array, window)
        except OSError as error:
            raise self._failure(error) from error

    def tag(self, **tags: object) -> None:
        """Add metadata that is known only now; names get :data:`TAG_PREFIX`, None is left out."""
        known = {key: value for key, value in tags.items() if value is not None}
        self._writer.tag({TAG_PREFIX + key: str(value) for key, value in known.items()})

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._discard()
            return
        try:
            self._writer.close()
            _check_complete(self._partial)
            # The reduced copy of what stood here before: it would be drawn in this one's place.
            self.path.with_name(self.path.name + ".ovr").unlink(missing_ok=True)
            self._partial.replace(self.path)
            # What QGIS or GDAL noted about the file that stood here before is no longer true.
            self.path.with_name(self.path.name + ".aux.xml").unlink(missing_ok=True)
        except OSError as problem:
            self._discard()
            raise self._failure(problem) from problem
        finally:
            self._stack.close()

    def _failure(self, reason: object) -> WriteError:
        return cannot_write(self.path, reason)

    def _discard(self) -> None:
        with contextlib.suppress(AttributeError, OSError):
            self._writer.close()
        with contextlib.suppress(OSError):
            self._partial.unlink()
        self._stack.close()


def _check_complete(path: Path) -> None:
    """Raise OSError unless every block of a finished GeoTIFF lies inside the file.

    GDAL closes a dataset without a word when the last blocks no longer fit on the disk.
    """
    # A block that did not fit may be a hole behind which a smaller one did.
    if shutil.disk_usage(path.parent).free == 0:
        # Told by its number: when it is asked about, the file is gone and there is room again.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    size = path.stat().st_size
    with contextlib.closing(backend().open(str(path))) as dataset:
        rows, cols = (
            range(-(-whole // part)) for whole, part in zip(dataset.shape, dataset.block_shape)
        )
        for band, row, col in itertools.product(range(1, dataset.count + 1), rows, cols):
            where, length = dataset.block(band, row, col)
            if not where or where + length > size:
                raise OSError(say("the file came out incomplete"))


def create(
    path: str | os.PathLike[str],
    grid: Grid,
    *,
    dtype: str,
    count: int = 1,
    nodata: float | None = None,
    descriptions: Sequence[str] = (),
    tags: Mapping[str, object] | None = None,
    colormap: Mapping[int, Color] | None = None,
    scales: Sequence[float] | None = None,
    offsets: Sequence[float] | None = None,
    compress: str = "fast",
) -> Output:
    """Prepare a tiled GeoTIFF; nothing is on disk before its ``with`` block begins.

    Parameters
    ----------
    tags
        What was done; names get :data:`TAG_PREFIX`, None is left out.
    compress
        "fast" (the fastest that every supported QGIS reads), "deflate", "zstd" or "none".

    Raises
    ------
    InputError
        The name does not end in .tif.
    WriteError
        On entering, writing or leaving the ``with`` block; nothing is left behind then.
    """
    path = Path(path)
    if path.suffix.lower() not in {".tif", ".tiff"}:
        raise InputError(
            say("{path}: rasters are written as GeoTIFF, so end the name in .tif.", path=path.name)
        )
    new = NewRaster(
        grid.width,
        grid.height,
        count,
        dtype,
        nodata,
        grid.crs.to_wkt(),
        grid.transform,
        options={
            "TILED": "TRUE",
            "BLOCKXSIZE": str(TILE),
            "BLOCKYSIZE": str(TILE),
            "INTERLEAVE": "BAND",
            "BIGTIFF": "IF_SAFER",
            "NUM_THREADS": str(thread_count()),
            **_compression(dtype, compress),
        },
        descriptions=descriptions,
        scales=scales,
        offsets=offsets,
        colors=colormap,
    )
    return Output(path, new, tags)
