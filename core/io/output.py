"""Rasters to write: tiled GeoTIFF, whole or not at all."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine

from ..errors import InputError, WriteError
from ..grid import Grid, Window
from ..threads import thread_count
from .library import CRS, ERRORS, environment, rasterio
from .source import TILE, _area
from .whole_files import aside, cannot_write

#: Name space of the metadata tags that say what was done.
TAG_PREFIX = "CHANGEMINING_"


def _compression(dtype: str, compress: str) -> dict[str, Any]:
    if compress == "fast":
        compress = "zstd" if _has_zstd() else "deflate"
    if compress == "none":
        return {}
    # With zstd, predictor 3 makes floats a tenth smaller and takes more than twice the time.
    whole_numbers = np.dtype(dtype).kind in "ui" and np.dtype(dtype).itemsize > 1
    return {
        "compress": compress,
        "predictor": 2 if whole_numbers else 1,
        "zstd_level" if compress == "zstd" else "zlevel": 1,
    }


@functools.cache
def _has_zstd() -> bool:
    profile = {"driver": "GTiff", "width": 1, "height": 1, "count": 1, "dtype": "uint8"}
    try:
        with environment(), rasterio.MemoryFile() as memory:
            memory.open(**profile, transform=Affine.scale(2), compress="zstd").close()
    except ERRORS:
        return False
    return True


class Output:
    """A GeoTIFF being written beside its place; it appears whole, on a clean exit, or not at all.

    Use :func:`create` and a ``with`` block.
    """

    def __init__(
        self,
        path: Path,
        profile: dict[str, Any],
        dress: Callable[[Any], None],
        tags: dict[str, Any],
    ) -> None:
        self.path = path
        self._tags = tags
        self._profile = profile
        self._dress = dress
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Output:
        if not self.path.parent.is_dir():
            raise WriteError(f"The folder {self.path.parent} does not exist: create it first.")
        self._partial = aside(self.path, ".partial.tif")
        try:
            self._stack.enter_context(environment())
            self._dataset = rasterio.open(self._partial, "w", **self._profile)
            self._dress(self._dataset)
            self.tag(**self._tags)
        except ERRORS as error:
            self._discard()
            raise self._failure(error) from error
        except BaseException:
            self._discard()
            raise
        return self

    def write(self, array: np.ndarray, window: Window) -> None:
        """Write (rows, columns) or (bands, rows, columns) at `window`."""
        area = _area(window)
        try:
            if array.ndim == 2:
                self._dataset.write(array, 1, window=area)
            else:
                self._dataset.write(array, window=area)
        except ERRORS as error:
            raise self._failure(error) from error

    def tag(self, **tags: object) -> None:
        """Add metadata that is known only now; names get :data:`TAG_PREFIX`, None is left out."""
        known = {key: value for key, value in tags.items() if value is not None}
        self._dataset.update_tags(**{TAG_PREFIX + key: str(value) for key, value in known.items()})

    def __exit__(self, kind: Any, *_: object) -> None:
        if kind is not None:
            self._discard()
            return
        try:
            self._dataset.close()
            _check_complete(self._partial)
            self._partial.replace(self.path)
            # What QGIS or GDAL noted about the file that stood here before is no longer true.
            self.path.with_name(self.path.name + ".aux.xml").unlink(missing_ok=True)
        except ERRORS as error:
            self._discard()
            raise error if isinstance(error, WriteError) else self._failure(error) from error
        finally:
            self._stack.close()

    def _failure(self, reason: object) -> WriteError:
        return cannot_write(self.path, reason)

    def _discard(self) -> None:
        with contextlib.suppress(AttributeError, *ERRORS):
            self._dataset.close()
        with contextlib.suppress(OSError):
            self._partial.unlink()
        self._stack.close()


def _check_complete(path: Path) -> None:
    """Raise OSError unless every block of a finished GeoTIFF lies inside the file.

    Rasterio closes a dataset without a word when the last blocks no longer fit on the disk.
    """
    # A block that did not fit may be a hole behind which a smaller one did.
    if shutil.disk_usage(path.parent).free == 0:
        raise OSError("no space left on the disk")
    size = path.stat().st_size
    with rasterio.open(path) as dataset:
        high, wide = dataset.block_shapes[0]
        columns, rows = -(-dataset.width // wide), -(-dataset.height // high)
        for index in dataset.indexes:
            for x, y in ((x, y) for y in range(rows) for x in range(columns)):
                items = (f"BLOCK_OFFSET_{x}_{y}", f"BLOCK_SIZE_{x}_{y}")
                where, length = (
                    int(dataset.get_tag_item(item, "TIFF", index) or 0) for item in items
                )
                if not where or where + length > size:
                    raise OSError("the file came out incomplete")


def create(
    path: str | os.PathLike[str],
    grid: Grid,
    *,
    dtype: str,
    count: int = 1,
    nodata: float | None = None,
    descriptions: Sequence[str] = (),
    tags: dict[str, Any] | None = None,
    colormap: dict[int, tuple[int, int, int, int]] | None = None,
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
        raise InputError(f"{path.name}: rasters are written as GeoTIFF, so end the name in .tif.")
    profile = {
        "driver": "GTiff",
        "height": grid.height,
        "width": grid.width,
        "count": count,
        "dtype": dtype,
        "nodata": nodata,
        "crs": CRS.from_user_input(grid.crs),
        "transform": grid.transform,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "interleave": "band",
        "bigtiff": "IF_SAFER",
        "num_threads": thread_count(),
        **_compression(dtype, compress),
    }

    def dress(dataset: Any) -> None:
        for index, description in enumerate(descriptions, 1):
            dataset.set_band_description(index, description)
        if colormap:
            dataset.write_colormap(1, colormap)
        if scales is not None:
            dataset.scales = tuple(scales)
        if offsets is not None:
            dataset.offsets = tuple(offsets)

    return Output(path, profile, dress, tags or {})
