"""Rasters in, rasters out, block by block: the only module that touches rasterio.

Every file is read through :class:`Source` and written through :func:`create`, so another
backend can stand in here. Memory is bounded whatever the size of the scene: GDAL's block
cache is capped, blocks are computed by a few threads and written in order.
"""

from __future__ import annotations

import contextlib
import functools
import glob
import importlib.util
import math
import os
import shutil
import threading
import uuid
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from affine import Affine

from ..errors import InputError, MissingLibraryError, ReadError, WriteError
from ..grid import TOLERANCE, Grid, Window, check_usable
from ..jobs import Job
from . import geotiff


@contextlib.contextmanager
def _own_projection_data() -> Iterator[None]:
    """Hide QGIS's PROJ and GDAL data from a rasterio wheel, which carries its own.

    With PROJ_LIB of another PROJ release the wheel cannot look up any CRS.
    """
    found = importlib.util.find_spec("rasterio")
    bundled = found and found.origin and (Path(found.origin).parent / "proj_data").exists()
    names = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA") if bundled else ()
    kept = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


try:
    with _own_projection_data():
        import rasterio
        from rasterio._err import CPLE_BaseError
        from rasterio.crs import CRS
        from rasterio.enums import ColorInterp, MaskFlags, Resampling
        from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
        from rasterio.vrt import WarpedVRT
except ImportError as error:
    raise MissingLibraryError(
        "ChangeMining needs the Python library rasterio, which this QGIS does not have: on Windows "
        "install python3-rasterio with the OSGeo4W setup, on Debian and Ubuntu the package "
        "python3-rasterio, on macOS QGIS from conda-forge together with rasterio "
        f"(README, Installing). [{error}]"
    ) from error

#: Name space of the metadata tags that say what was done.
TAG_PREFIX = "CHANGEMINING_"
CACHE_BYTES = 64 << 20
BLOCK = 1024
TILE = 256
STRIP_PIXELS = 1 << 17
RESAMPLINGS = ("bilinear", "nearest", "cubic")

# Rasterio lets some of GDAL's own errors through.
_ERRORS = (RasterioError, CRSError, CPLE_BaseError, OSError)


def environment() -> rasterio.Env:
    """Return GDAL's settings for our work; undone when the ``with`` ends."""
    return rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES, GTIFF_IMPLICIT_JPEG_OVR=False)


@dataclass(frozen=True)
class Band:
    """One band of measurements: masks and alpha are not among them.

    Attributes
    ----------
    index
        1-based number in the file.
    scale, offset
        From the file's own tags: physical value = stored × scale + offset.
    wavelength
        Centre in nanometres, where the file says so.
    """

    index: int
    name: str
    dtype: str
    nodata: float | None
    scale: float = 1.0
    offset: float = 0.0
    wavelength: float | None = None


@dataclass(frozen=True)
class Source:
    """A raster to read, on its own grid or resampled to another one.

    Attributes
    ----------
    path
        File path or GDAL data source string.
    grid
        The grid that windows refer to.
    resampling
        None where `grid` is the file's own, otherwise one of :data:`RESAMPLINGS`.
    bands
        The bands of measurements.
    mask_bands
        Numbers of bands that are nothing but masks: alpha, Copernicus Browser's ``dataMask``.
    tags
        The file's metadata.
    tiled
        Whether the file is stored in tiles rather than rows.
    files
        All files that the raster is made of; a VRT names more than itself.
    may_have_nodata
        False only where every pixel is known to be valid without reading it.
    step
        Rows and columns of the file to one of `grid`, see :meth:`thinned`.
    """

    path: str
    grid: Grid
    bands: tuple[Band, ...]
    mask_bands: tuple[int, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)
    tiled: bool = False
    files: tuple[str, ...] = ()
    may_have_nodata: bool = True
    resampling: str | None = None
    step: int = 1

    @property
    def name(self) -> str:
        """The file's name without folders, for messages and metadata."""
        return Path(self.path).name

    @property
    def is_float(self) -> bool:
        """Whether any band holds floating-point numbers."""
        return any(np.dtype(band.dtype).kind == "f" for band in self.bands)

    def on(self, grid: Grid, resampling: str = "bilinear") -> Source:
        """Return this source as seen on `grid`.

        Pixels are kept as they are where the two grids' pixels coincide, resampled otherwise.

        Raises
        ------
        InputError
            Where the two do not overlap, or `resampling` is unknown.
        """
        if self.grid.matches(grid):
            return self
        if resampling not in RESAMPLINGS:
            raise InputError(f"Unknown resampling {resampling!r}: use one of {RESAMPLINGS}.")
        ours = _bounds_in(self.grid, grid.crs)
        theirs = grid.bounds()
        if not (
            ours[0] < theirs[2]
            and theirs[0] < ours[2]
            and ours[1] < theirs[3]
            and theirs[1] < ours[3]
        ):
            raise InputError(
                f"{self.name} does not overlap the other raster: check that both show the same "
                "place and that their coordinate reference systems are right."
            )
        if grid.is_aligned(self.grid):
            resampling = "nearest"
        return replace(self, grid=grid, resampling=resampling, may_have_nodata=True)

    def thinned(self, step: int) -> Source:
        """Return this source, on its own grid, with one pixel out of step × step; quick to read."""
        shape = self.grid.height // step, self.grid.width // step
        grid = Grid(self.grid.crs, self.grid.transform * Affine.scale(step), shape)
        return replace(self, grid=grid, step=step)

    def open(self) -> Reader:
        """Open the file for reading in the calling thread."""
        return Reader(self)

    def windows(self) -> list[Window]:
        """Return windows over the grid that suit the file's own blocks."""
        sides = BLOCK, BLOCK
        if not (self.tiled or self.resampling):
            sides = TILE, max(self.grid.width * self.step, 1)
        if self.step == 1:
            return list(self.grid.windows(*sides))
        rows, cols = (
            _runs(length, self.step, side) for length, side in zip(self.grid.shape, sides)
        )
        return [Window(row, col, height, width) for row, height in rows for col, width in cols]


def _runs(length: int, step: int, side: int) -> list[tuple[int, int]]:
    """Return (first, count) of the pixels, one out of `step`, that lie in each block of a file."""
    blocks = (np.arange(length) * step + step // 2) // side
    starts = np.flatnonzero(np.diff(blocks, prepend=-1))
    return list(zip(starts.tolist(), np.diff(starts, append=length).tolist()))


def _bounds_in(grid: Grid, crs: Any) -> tuple[float, float, float, float]:
    if grid.crs == crs:
        return grid.bounds()
    from rasterio.warp import transform_bounds

    try:
        return transform_bounds(grid.crs, crs, *grid.bounds())
    except _ERRORS as error:
        raise InputError(
            f"The coordinates cannot be brought from {grid.crs} to {crs}: check that both rasters' "
            f"coordinate reference systems are right. [{error}]"
        ) from error


@functools.lru_cache(maxsize=64)
def parse_crs(text: str) -> Any:
    """Return the coordinate reference system that a WKT or an EPSG code names."""
    try:
        return CRS.from_user_input(text)
    except _ERRORS as error:
        raise InputError(f"The coordinate reference system {text!r} is not known.") from error


def transform_points(
    points: Sequence[tuple[float, float]], crs: Any, other: Any
) -> list[tuple[float, float]]:
    """Bring (x, y) from one coordinate reference system into another."""
    from rasterio.warp import transform

    try:
        return list(zip(*transform(crs, other, *zip(*points))))
    except _ERRORS as error:
        raise InputError(
            f"Coordinates cannot be brought from {crs} to {other}: check that both coordinate "
            f"reference systems are right. [{error}]"
        ) from error


def common_window(grid: Grid, other: Grid) -> Window | None:
    """Return the pixels of `grid` that `other` reaches, or None where the two do not meet."""
    xmin, ymin, xmax, ymax = _bounds_in(other, grid.crs)
    left, top = ~grid.transform * (xmin, ymax)
    right, bottom = ~grid.transform * (xmax, ymin)
    # A hundredth of a pixel is what grids may be apart and still count as one.
    row, col = max(0, math.floor(top + TOLERANCE)), max(0, math.floor(left + TOLERANCE))
    height = min(grid.height, math.ceil(bottom - TOLERANCE)) - row
    width = min(grid.width, math.ceil(right - TOLERANCE)) - col
    return Window(row, col, height, width) if height > 0 and width > 0 else None


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def _wavelength(tags: dict[str, str]) -> float | None:
    """Read a centre wavelength in nanometres from a band's tags, whatever its unit."""
    lowered = {key.lower(): value for key, value in tags.items()}
    micrometres = _number(lowered.get("central_wavelength_um"))
    if micrometres is not None:
        return micrometres * 1000
    value = _number(lowered.get("wavelength") or lowered.get("center_wavelength"))
    return value * 1000 if value is not None and value < 100 else value


def inspect(path: str | os.PathLike[str], *, usable: bool = True) -> Source:
    """Return what a raster file says about itself; no pixel is read.

    Raises
    ------
    ReadError
        The file is missing or is no raster that GDAL can open.
    InputError
        `usable` is asked for, and the raster has no CRS, no pixels or a rotated grid.
    """
    path = os.fspath(path)
    name = Path(path).name
    plain = not path.startswith("/vsi") and ":" not in path[2:]
    if plain and not Path(path).exists():
        raise ReadError(f"{path} does not exist: check the path.")
    try:
        with environment(), rasterio.open(path) as dataset:
            source = _describe(path, dataset)
    except _ERRORS as error:
        raise ReadError(
            f"{name} cannot be opened as a raster: choose another file, or fetch it again if it is "
            f"damaged. [{error}]"
        ) from error
    if not source.bands:
        raise InputError(f"{name} has no band of measurements, only masks: choose another file.")
    if any(np.dtype(band.dtype).kind == "c" for band in source.bands):
        raise InputError(
            f"{name} holds complex numbers, which are no reflectance, index or mask: choose a file "
            "of real numbers."
        )
    if usable:
        check_usable(source.grid, name)
    return source


def _describe(path: str, dataset: Any) -> Source:
    bands, masks, all_valid = [], [], True
    for index in dataset.indexes:
        description = dataset.descriptions[index - 1] or ""
        # GDAL itself heeds an alpha band in files of 2 or 4 bands only.
        is_alpha = dataset.colorinterp[index - 1] == ColorInterp.alpha
        if is_alpha or description.lower() == "datamask":
            masks.append(index)
            continue
        tags = {**dataset.tags(index), **dataset.tags(index, ns="IMAGERY")}
        nodata = dataset.nodatavals[index - 1]
        all_valid &= dataset.mask_flag_enums[index - 1] == [MaskFlags.all_valid]
        bands.append(
            Band(
                index,
                description or tags.get("BANDNAME", ""),
                dataset.dtypes[index - 1],
                nodata,
                dataset.scales[index - 1],
                dataset.offsets[index - 1],
                _wavelength(tags),
            )
        )
    source = Source(
        path,
        Grid(dataset.crs, dataset.transform, dataset.shape),
        tuple(bands),
        tuple(masks),
        dataset.tags(),
        dataset.profile.get("tiled", False),
        tuple(file for file in dataset.files if not file.endswith(".aux.xml")),
    )
    return replace(source, may_have_nodata=not all_valid or bool(masks) or source.is_float)


def _area(window: Window, step: int = 1) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return a window as rasterio takes it, in a file of `step` times as many rows and columns."""
    return (
        (window.row * step, (window.row + window.height) * step),
        (window.col * step, (window.col + window.width) * step),
    )


class Reader:
    """An open :class:`Source`. One thread at a time."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._stack = contextlib.ExitStack()
        try:
            # Not as context managers: those belong to the thread that enters them, but the
            # thread that closes readers is another.
            dataset = rasterio.open(source.path)
            self._stack.callback(dataset.close)
            masks = source.mask_bands
            if source.resampling:
                dataset = self._warped(dataset)
                self._stack.callback(dataset.close)
                # An alpha band that the resampling added is the last.
                masks += (dataset.count,) * (dataset.count > dataset.src_dataset.count)
        except _ERRORS as error:
            self._stack.close()
            raise ReadError(f"{source.name} cannot be opened: {error}") from error
        self._dataset, self._mask_bands = dataset, masks
        self._flags = dataset.mask_flag_enums

    def _warped(self, dataset: Any) -> WarpedVRT:
        grid, masks = self.source.grid, self.source.mask_bands
        if masks:
            # Whatever is not 0 is valid, and what is not valid takes no part in resampling.
            alpha = {"src_alpha": masks[0], "SRC_ALPHA_MAX": 1, "DST_ALPHA_MAX": 1}
        else:
            # Without a nodata value, what lies outside the file would read as valid zeros.
            alpha = {"add_alpha": dataset.nodata is None}
        return WarpedVRT(
            dataset,
            crs=grid.crs,
            transform=grid.transform,
            height=grid.height,
            width=grid.width,
            resampling=Resampling[self.source.resampling],
            **alpha,
        )

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._stack.close()

    def read(
        self, window: Window, bands: Sequence[Band] | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read stored values and their validity.

        Parameters
        ----------
        window
            Inside the source's grid.
        bands
            All bands of measurements by default.

        Returns
        -------
        values
            (bands, rows, columns), the file's dtype.
        valid
            (bands, rows, columns), bool: False at nodata (value, mask band, alpha, ``dataMask``),
            NaN and infinity.
        """
        bands = self.source.bands if bands is None else bands
        values, masks = self._read(window, bands)
        valid = np.ones(values.shape, bool)
        for number, mask in masks:
            valid[number] &= mask
        return values, valid

    def read_jointly(
        self, window: Window, bands: Sequence[Band] | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read stored values as :meth:`read` does, and where all of the bands are valid.

        Returns
        -------
        values
            (bands, rows, columns), the file's dtype.
        valid
            (rows, columns), bool.
        """
        values, masks = self._read(window, self.source.bands if bands is None else bands)
        valid = np.ones(values.shape[1:], bool)
        for _, mask in masks:
            valid &= mask
        return values, valid

    def _read(
        self, window: Window, bands: Sequence[Band]
    ) -> tuple[np.ndarray, list[tuple[Any, np.ndarray]]]:
        """Return values, and masks (rows, columns) of what is valid, each with its bands' place."""
        area, shape = _area(window, self.source.step), (window.height, window.width)
        indexes = [band.index for band in bands]
        try:
            values = self._dataset.read(indexes, window=area, out_shape=(len(indexes), *shape))
            masks = [
                (number, mask)
                for number, band in enumerate(bands)
                for mask in self._masks(values[number], band, area)
            ]
            for index in self._mask_bands:
                mask = self._dataset.read(index, window=area, out_shape=shape) > 0
                masks.append((slice(None), mask))
        except _ERRORS as error:
            raise ReadError(
                f"{self.source.name} cannot be read near row {window.row}, column {window.col}: "
                f"the file looks damaged or truncated. [{error}]"
            ) from error
        return values, masks

    def _masks(self, values: np.ndarray, band: Band, area: tuple[Any, Any]) -> Iterator[np.ndarray]:
        flags = self._flags[band.index - 1]
        if MaskFlags.nodata in flags:
            if band.nodata is not None and not np.isnan(band.nodata):
                yield values != np.array(band.nodata).astype(values.dtype)
        elif MaskFlags.all_valid not in flags and MaskFlags.alpha not in flags:
            yield self._dataset.read_masks(band.index, window=area, out_shape=values.shape) > 0
        if values.dtype.kind == "f":
            yield np.isfinite(values)

    def palette(self) -> dict[int, tuple[int, ...]]:
        """Return the colours (red, green, blue, alpha) of the first band's values, by value."""
        try:
            return self._dataset.colormap(self.source.bands[0].index)
        except ValueError:
            return {}

    def read_scaled(self, window: Window, band: Band) -> np.ndarray:
        """Read one band as float32 physical values by the file's own tags, NaN where invalid."""
        values, valid = self.read_jointly(window, [band])
        result = values[0].astype(np.float32, copy=False)
        if (band.scale, band.offset) != (1.0, 0.0):
            result *= np.float32(band.scale)
            result += np.float32(band.offset)
        result[~valid] = np.nan
        return result


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
    except _ERRORS as error:
        raise ReadError(f"{Path(path).name} cannot be read: it is damaged. [{error}]") from error


#: More threads gain nothing, decoding shares the disk.
_MOST_THREADS = 4
_allowed = _MOST_THREADS


def allow_threads(count: int) -> None:
    """Use no more than `count` threads from now on; below 1: as many as gain something."""
    global _allowed
    _allowed = count if count > 0 else _MOST_THREADS


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


def thread_count(wanted: int | None = None) -> int:
    """Return how many threads to use."""
    return max(1, min(wanted or os.cpu_count() or 1, _MOST_THREADS, _allowed))


def _enter_environment() -> None:
    """Set GDAL up for a thread of ours, once; it ends with the thread."""
    environment().__enter__()


def in_blocks(
    sources: Sequence[Source],
    compute: Callable[..., Any],
    windows: Iterable[Window],
    threads: int | None = None,
) -> Iterator[tuple[Window, Any]]:
    """Yield ``(window, compute(window, *readers))`` for every window, in order.

    Blocks are computed by a few threads, each with its own handles on the files; what is
    computed ahead is bounded. Closing the iterator stops the threads after their block.
    """
    threads = thread_count(threads)
    local = threading.local()
    opened: list[contextlib.ExitStack] = []

    def work(window: Window) -> Any:
        if not hasattr(local, "readers"):
            stack = contextlib.ExitStack()
            opened.append(stack)
            local.readers = [stack.enter_context(source.open()) for source in sources]
        return compute(window, *local.readers)

    todo = iter(windows)
    ahead: deque[tuple[Window, Any]] = deque()
    with environment(), contextlib.ExitStack() as cleanup:
        cleanup.callback(lambda: [stack.close() for stack in opened])
        pool = cleanup.enter_context(ThreadPoolExecutor(threads, initializer=_enter_environment))
        cleanup.callback(lambda: [future.cancel() for _, future in ahead])
        for window in todo:
            ahead.append((window, pool.submit(work, window)))
            if len(ahead) > threads + 1:
                done, future = ahead.popleft()
                yield done, future.result()
        while ahead:
            done, future = ahead.popleft()
            yield done, future.result()


def by_strips(
    compute: Callable[..., Sequence[np.ndarray]], *arrays: np.ndarray, count: int = 1
) -> list[np.ndarray]:
    """Return ``compute(*arrays)``, `count` arrays of float32, worked out strip by strip of rows.

    Intermediate arrays then stay in the processor's cache, which is twice as fast.

    Parameters
    ----------
    compute
        Takes as many rows as there are, pixel by pixel, and returns (rows, columns) each.
    arrays
        (…, rows, columns), of one size.
    """
    height, width = arrays[0].shape[-2:]
    results = [np.empty((height, width), np.float32) for _ in range(count)]
    rows = max(1, STRIP_PIXELS // max(1, width))
    for start in range(0, height, rows):
        strip = slice(start, start + rows)
        for result, found in zip(results, compute(*(array[..., strip, :] for array in arrays))):
            result[strip] = found
    return results


def write_blocks(
    sources: Sequence[Source],
    compute: Callable[..., Sequence[np.ndarray]],
    outputs: Sequence[Output],
    collect: Callable[..., None] | None = None,
    threads: int | None = None,
) -> Job[None]:
    """Compute rasters block by block into open outputs; the sources share one grid.

    Parameters
    ----------
    compute
        ``compute(window, *readers)`` returns one array for every output, and whatever else is
        to be collected.
    collect
        Called in order, in this thread, as ``collect(window, *computed)``: for statistics.
    """
    windows = sources[0].windows()
    with contextlib.closing(in_blocks(sources, compute, windows, threads)) as blocks:
        for number, (window, arrays) in enumerate(blocks, 1):
            for output, array in zip(outputs, arrays):
                output.write(array, window)
            if collect is not None:
                collect(window, *arrays)
            yield number / len(windows)


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
    except _ERRORS:
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
        except _ERRORS as error:
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
        except _ERRORS as error:
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
        except _ERRORS as error:
            self._discard()
            raise error if isinstance(error, WriteError) else self._failure(error) from error
        finally:
            self._stack.close()

    def _failure(self, reason: object) -> WriteError:
        return cannot_write(self.path, reason)

    def _discard(self) -> None:
        with contextlib.suppress(AttributeError, *_ERRORS):
            self._dataset.close()
        with contextlib.suppress(OSError):
            self._partial.unlink()
        self._stack.close()


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


def software() -> dict[str, str]:
    """Return the versions of what the numbers were made with."""
    return {
        "numpy": np.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
    }


def aside(path: Path, ending: str) -> Path:
    """Return where an output is written until it is whole: ``.<stem>.<8 digits><ending>``.

    What killed runs left in such places goes.
    """
    for leftover in path.parent.glob(f".{glob.escape(path.stem)}.{'[0-9a-f]' * 8}{ending}"):
        if leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                leftover.unlink()
    return path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}{ending}")


def cannot_write(path: Path, reason: object) -> WriteError:
    """Return the error for an output that failed, with the likeliest cause first."""
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
        if free < 1 << 20:
            return WriteError(f"{path} cannot be written: the disk is full. Free some space.")
    return WriteError(
        f"{path} cannot be written: check that the folder is writable, the disk not full and the "
        f"file not open in another program. [{reason}]"
    )


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


def refuse_overwriting(path: str | os.PathLike[str], *inputs: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` where an output would replace one of its own inputs."""
    for given in inputs:
        with contextlib.suppress(OSError):
            if Path(path).samefile(given):
                raise InputError(
                    f"{path} is an input of this very step: choose another name for the output."
                )
