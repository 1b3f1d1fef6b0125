"""The backend that is rasterio: the only module that imports it."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import logging
import os
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeVar, cast

from ...affine import Affine
from ...arrays import Array
from ...grid import Window
from ..switches import CACHE_BYTES
from .seam import (
    SETTINGS,
    TOLERANCE,
    BandFacts,
    Bounds,
    Color,
    Flags,
    NewRaster,
    RasterError,
    SystemFacts,
    TextError,
    View,
)


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


with _own_projection_data():
    import rasterio
    from rasterio._err import CPLE_BaseError
    from rasterio.crs import CRS
    from rasterio.enums import ColorInterp, Resampling
    from rasterio.errors import NotGeoreferencedWarning, RasterioError
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import transform
    from rasterio.warp import transform_bounds as bounds_in

# Pictures have no place, and need none.
warnings.simplefilter("ignore", NotGeoreferencedWarning)

# Rasterio lets some of GDAL's own errors through, and takes numbers out of names by int().
_ERRORS = (RasterioError, CPLE_BaseError, OSError, ValueError)

#: Rasterio has no types.
Handle = Any
Function = TypeVar("Function", bound=Callable[..., Any])


def _tells(function: Function) -> Function:
    """Turn rasterio's errors into the seam's."""

    @functools.wraps(function)
    def told(*args: Any, **more: Any) -> Any:
        try:
            return function(*args, **more)
        except UnicodeError as error:
            raise TextError(str(error)) from error
        except _ERRORS as error:
            raise RasterError(str(error)) from error

    return cast(Function, told)


@_tells
def check() -> None:
    """Raise where no coordinate system can be looked up: a wheel beside another PROJ."""
    with environment():
        CRS.from_epsg(4326).to_wkt()


def versions() -> dict[str, str]:
    """Return rasterio's version and that of its GDAL."""
    return {"rasterio": rasterio.__version__, "gdal": rasterio.__gdal_version__}


def environment() -> AbstractContextManager[object]:
    """Return GDAL's settings for our work."""
    return cast(
        "AbstractContextManager[object]", rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES, **SETTINGS)
    )


def enter_thread() -> None:
    """Set GDAL up for a thread of ours."""
    environment().__enter__()


def crowded_folders() -> AbstractContextManager[object]:
    """Have GDAL look for files beside a raster without listing the folder."""
    return cast("AbstractContextManager[object]", rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="TRUE"))


def _tells_no_query(record: logging.LogRecord) -> bool:
    """Keep what signs an address, its query, out of the log."""
    message = record.getMessage()
    return not ("://" in message and "?" in message)


# Whether it is rasterio's or GDAL's, it comes through this one.
logging.getLogger("rasterio._env").addFilter(_tells_no_query)


@contextlib.contextmanager
def remote(settings: Mapping[str, str]) -> Iterator[None]:
    """Have GDAL read over the web with these settings."""
    with rasterio.Env(**SETTINGS):
        # Given to Env itself, those that sign in would ask for a library of Amazon's.
        rasterio.env.setenv(**settings)
        yield


def _area(window: Window) -> tuple[tuple[int, int], tuple[int, int]]:
    return (
        (window.row, window.row + window.height),
        (window.col, window.col + window.width),
    )


class _Dataset:
    """A rasterio dataset that is read."""

    def __init__(self, dataset: Handle) -> None:
        # Not entered as a context: that belongs to the thread that enters it.
        self._dataset = dataset

    @property
    def shape(self) -> tuple[int, int]:
        return cast("tuple[int, int]", self._dataset.shape)

    @property
    def count(self) -> int:
        return cast(int, self._dataset.count)

    @property
    @_tells
    def transform(self) -> Affine:
        return Affine(*self._dataset.transform[:6])

    @property
    @_tells
    def wkt(self) -> str:
        crs = self._dataset.crs
        return crs.to_wkt() if crs else ""

    @property
    @_tells
    def tags(self) -> dict[str, str]:
        return cast("dict[str, str]", self._dataset.tags())

    @property
    @_tells
    def files(self) -> list[str]:
        return cast("list[str]", self._dataset.files)

    @property
    def layers(self) -> list[str]:
        return cast("list[str]", self._dataset.subdatasets)

    @property
    def control_points(self) -> int:
        return len(self._dataset.gcps[0])

    @property
    def block_shape(self) -> tuple[int, int]:
        return cast("tuple[int, int]", self._dataset.block_shapes[0])

    @_tells
    def facts(self, band: int) -> BandFacts:
        dataset, at = self._dataset, band - 1
        dtype = dataset.dtypes[at]
        return BandFacts(
            dataset.descriptions[at] or "",
            "complex64" if dtype == "complex_int16" else dtype,
            dataset.nodatavals[at],
            dataset.scales[at],
            dataset.offsets[at],
            dataset.colorinterp[at] == ColorInterp.alpha,
            self.flags(band),
            {**dataset.tags(band), **dataset.tags(band, ns="IMAGERY")},
        )

    def flags(self, band: int) -> Flags:
        return Flags(sum(flag.value for flag in self._dataset.mask_flag_enums[band - 1]))

    @_tells
    def read(self, bands: Sequence[int], window: Window, shape: tuple[int, int]) -> Array:
        found = self._dataset.read(
            list(bands), window=_area(window), out_shape=(len(bands), *shape)
        )
        return cast(Array, found)

    @_tells
    def read_mask(self, band: int, window: Window, shape: tuple[int, int]) -> Array:
        mask = self._dataset.read_masks(band, window=_area(window), out_shape=shape)
        return cast(Array, mask)

    def colors(self, band: int) -> dict[int, Color]:
        try:
            return cast("dict[int, Color]", self._dataset.colormap(band))
        except ValueError:
            return {}

    def block(self, band: int, row: int, col: int) -> tuple[int, int]:
        where, length = (
            int(self._dataset.get_tag_item(f"BLOCK_{item}_{col}_{row}", "TIFF", band) or 0)
            for item in ("OFFSET", "SIZE")
        )
        return where, length

    @_tells
    def on(self, view: View) -> _Dataset:
        alpha: dict[str, Any] = {"add_alpha": view.add_alpha}
        if view.mask_band:
            # Whatever is not 0 is valid.
            alpha.update(src_alpha=view.mask_band, SRC_ALPHA_MAX=1, DST_ALPHA_MAX=1)
        if view.fill is not None:
            alpha.update(src_nodata=view.fill, nodata=view.fill)
        warped = WarpedVRT(
            self._dataset,
            crs=view.wkt,
            transform=rasterio.Affine(*view.transform),
            height=view.shape[0],
            width=view.shape[1],
            resampling=Resampling[view.resampling],
            tolerance=TOLERANCE,
            **alpha,
        )
        return _Dataset(warped)

    def close(self) -> None:
        self._dataset.close()


class _Writer:
    """A rasterio dataset that is written."""

    def __init__(self, dataset: Handle, new: NewRaster) -> None:
        self._dataset = dataset
        for band, name in enumerate(new.descriptions, 1):
            if name:
                dataset.set_band_description(band, name)
        if new.colors:
            dataset.write_colormap(1, new.colors)
        if new.scales is not None:
            dataset.scales = tuple(new.scales)
        if new.offsets is not None:
            dataset.offsets = tuple(new.offsets)

    @_tells
    def write(self, array: Array, window: Window) -> None:
        if array.ndim == 2:
            self._dataset.write(array, 1, window=_area(window))
        else:
            self._dataset.write(array, window=_area(window))

    @_tells
    def tag(self, tags: Mapping[str, str]) -> None:
        self._dataset.update_tags(**tags)

    @_tells
    def close(self) -> None:
        self._dataset.close()


def _profile(new: NewRaster) -> dict[str, Any]:
    return {
        "driver": new.driver,
        "width": new.width,
        "height": new.height,
        "count": new.count,
        "dtype": new.dtype,
        "nodata": new.nodata,
        "crs": new.wkt or None,
        "transform": None if new.transform is None else rasterio.Affine(*new.transform),
        **{name.lower(): value for name, value in new.options.items()},
    }


@_tells
def open(path: str, drivers: Sequence[str] = ()) -> _Dataset:
    """Open a raster for reading."""
    if not drivers:
        return _Dataset(rasterio.open(path, sharing=False))
    with rasterio.Env() as env:
        known = [name for name in drivers if name in env.drivers()]
    if not known:
        raise RasterError(f"there is no driver {' or '.join(drivers)}")
    # Older releases take one name only.
    for name in known[:-1]:
        with contextlib.suppress(RasterioError):
            return _Dataset(rasterio.open(path, driver=name, sharing=False))
    return _Dataset(rasterio.open(path, driver=known[-1], sharing=False))


@_tells
def create(path: str, new: NewRaster) -> _Writer:
    """Begin a file."""
    return _Writer(rasterio.open(path, "w", **_profile(new)), new)


@_tells
def encode(new: NewRaster, pixels: Array) -> bytes:
    """Return a whole file."""
    with rasterio.MemoryFile() as memory:
        writer = _Writer(memory.open(**_profile(new)), new)
        writer.write(pixels, Window(0, 0, new.height, new.width))
        writer.close()
        return bytes(memory.getbuffer())


@_tells
def parse_system(text: str) -> str:
    """Return the WKT of a WKT or a code."""
    return cast(str, CRS.from_user_input(text).to_wkt())


@_tells
def same_system(wkt: str, other: str) -> bool:
    """Return whether two WKT mean the same."""
    return bool(CRS.from_wkt(wkt) == CRS.from_wkt(other))


@_tells
def system_facts(wkt: str) -> SystemFacts:
    """Return what kind of system it is."""
    crs = CRS.from_wkt(wkt)
    unit, metres = crs.units_factor if not crs.is_geographic else ("", 1.0)
    return SystemFacts(crs.is_geographic, crs.is_projected, unit, metres)


@_tells
def epsg_code(wkt: str) -> int | None:
    """Return its code."""
    return cast("int | None", CRS.from_wkt(wkt).to_epsg())


@_tells
def transform_points(
    points: Sequence[Sequence[float]], wkt: str, other: str
) -> list[tuple[float, float]]:
    """Bring points from one system into another."""
    return list(zip(*transform(CRS.from_wkt(wkt), CRS.from_wkt(other), *zip(*points))))


@_tells
def transform_bounds(bounds: Bounds, wkt: str, other: str) -> Bounds:
    """Bring a rectangle from one system into another."""
    return cast(Bounds, bounds_in(CRS.from_wkt(wkt), CRS.from_wkt(other), *bounds))
