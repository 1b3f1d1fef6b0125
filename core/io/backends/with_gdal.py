"""The backend that is GDAL's own bindings: nothing but what every QGIS has."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

import numpy as np
from osgeo import gdal

from ...affine import Affine
from ...arrays import Array
from ...grid import Window
from ...messages import say
from .. import switches
from ..geotiff import whole_file
from ..vector import Handle
from .gdal_calls import (
    KINDS,
    REMARK,
    REMARKED,
    close,
    done,
    dtype_of,
    made,
    name_of,
    nodata_of,
    tags_of,
    telling,
)
from .gdal_systems import (
    epsg_code,
    parse_system,
    same_system,
    system_facts,
    transform_bounds,
    transform_points,
)
from .gdal_views import virtual
from .seam import SETTINGS, BandFacts, Color, Flags, NewRaster, RasterError, View

__all__ = [
    "check",
    "create",
    "crowded_folders",
    "encode",
    "enter_thread",
    "environment",
    "epsg_code",
    "open",
    "parse_system",
    "remote",
    "same_system",
    "system_facts",
    "transform_bounds",
    "transform_points",
    "versions",
]


def check() -> None:
    """Raise where no coordinate system can be looked up."""
    parse_system("EPSG:4326")


def versions() -> dict[str, str]:
    """Return the versions of the bindings and of GDAL."""
    return {"osgeo": gdal.__version__, "gdal": gdal.VersionInfo("RELEASE_NAME")}


@contextlib.contextmanager
def environment() -> Iterator[None]:
    """Set GDAL up for our work."""
    with switches.small_cache(), switches.options(**SETTINGS):
        yield


def enter_thread() -> None:
    """Set GDAL up for a thread of ours."""
    for name, value in SETTINGS.items():
        gdal.SetThreadLocalConfigOption(name, value)


def crowded_folders() -> AbstractContextManager[object]:
    """Have GDAL look for files beside a raster without listing the folder."""
    return switches.options(GDAL_DISABLE_READDIR_ON_OPEN="TRUE")


def remote(settings: Mapping[str, str]) -> AbstractContextManager[object]:
    """Have GDAL read over the web with these settings."""
    return switches.options(**SETTINGS, **settings)


class _Dataset:
    """A GDAL dataset that is read; a view keeps the dataset that it is of."""

    def __init__(self, path: str, handle: Handle, of: _Dataset | None = None) -> None:
        self._path, self._handle, self._of = path, handle, of

    @property
    def shape(self) -> tuple[int, int]:
        return self._handle.RasterYSize, self._handle.RasterXSize

    @property
    def count(self) -> int:
        return int(self._handle.RasterCount)

    @property
    @telling()
    def transform(self) -> Affine:
        return Affine.from_gdal(*self._handle.GetGeoTransform())

    @property
    @telling()
    def wkt(self) -> str:
        written = self._handle.GetProjection()
        return parse_system(written) if written else ""

    @property
    @telling()
    def tags(self) -> dict[str, str]:
        return tags_of(dict(self._handle.GetMetadata()))

    @property
    @telling()
    def files(self) -> list[str]:
        return list(self._handle.GetFileList() or ())

    @property
    @telling()
    def layers(self) -> list[str]:
        return [name for name, _ in self._handle.GetSubDatasets()]

    @property
    @telling()
    def control_points(self) -> int:
        return int(self._handle.GetGCPCount())

    @property
    @telling()
    def block_shape(self) -> tuple[int, int]:
        width, height = self._band(1).GetBlockSize()
        return height, width

    def _band(self, number: int) -> Handle:
        return self._handle.GetRasterBand(number)

    @telling()
    def facts(self, band: int) -> BandFacts:
        one = self._band(band)
        scale, offset = one.GetScale(), one.GetOffset()
        return BandFacts(
            name_of(one),
            dtype_of(one),
            nodata_of(one),
            1.0 if scale is None else scale,
            0.0 if offset is None else offset,
            one.GetColorInterpretation() == gdal.GCI_AlphaBand,
            self.flags(band),
            tags_of({**one.GetMetadata(), **one.GetMetadata("IMAGERY")}),
        )

    @telling()
    def flags(self, band: int) -> Flags:
        return Flags(self._band(band).GetMaskFlags() & 15)

    @telling()
    def read(self, bands: Sequence[int], window: Window, shape: tuple[int, int]) -> Array:
        dtypes = {dtype_of(self._band(band)) for band in bands}
        if len(dtypes) > 1:
            raise RasterError(
                say("Its bands are of several types: {dtypes}.", dtypes=", ".join(sorted(dtypes)))
            )
        values = np.empty((len(bands), *shape), dtypes.pop())
        _read(self._handle, values, window, KINDS[values.dtype.name], band_list=list(bands))
        return values

    @telling()
    def read_mask(self, band: int, window: Window, shape: tuple[int, int]) -> Array:
        mask = np.empty(shape, np.uint8)
        _read(self._band(band).GetMaskBand(), mask, window, gdal.GDT_Byte)
        return mask

    @telling()
    def colors(self, band: int) -> dict[int, Color]:
        table = (self._of or self)._band(band).GetRasterColorTable()
        if table is None:
            return {}
        return {value: table.GetColorEntry(value) for value in range(table.GetCount())}

    @telling()
    def block(self, band: int, row: int, col: int) -> tuple[int, int]:
        where, length = (
            int(self._band(band).GetMetadataItem(f"BLOCK_{item}_{col}_{row}", "TIFF") or 0)
            for item in ("OFFSET", "SIZE")
        )
        return where, length

    @telling()
    def on(self, view: View) -> _Dataset:
        xml = virtual(self._handle, self._path, self.wkt, view)
        with telling(_forget_warnings):
            return _Dataset("", made(gdal.OpenEx(xml, gdal.OF_RASTER)), self)

    @telling()
    def close(self) -> None:
        self._handle = self._of = None


def _read(source: Handle, array: Array, window: Window, kind: int, **more: list[int]) -> None:
    """Fill an array from a window of a dataset or a band."""
    height, width = array.shape[-2:]
    area = window.col, window.row, window.width, window.height
    made(source.ReadRaster(*area, width, height, kind, buf_obj=array, **more))


def _forget_warnings(kind: int, _number: int, _text: str) -> None:
    """Have GDAL open a virtual raster although opening its source gave a warning."""
    if kind == gdal.CE_Warning:
        gdal.ErrorReset()


def _dress(bands: Sequence[Handle], new: NewRaster) -> None:
    for band, name in zip(bands, new.descriptions):
        if name:
            band.SetDescription(name)
    for band, scale in zip(bands, new.scales or ()):
        band.SetScale(scale)
    for band, offset in zip(bands, new.offsets or ()):
        band.SetOffset(offset)
    if new.colors:
        table = gdal.ColorTable()
        for value, color in new.colors.items():
            table.SetColorEntry(value, color)
        bands[0].SetRasterColorInterpretation(gdal.GCI_GrayIndex)
        bands[0].SetRasterColorTable(table)


class _Writer:
    """A GDAL dataset that is written."""

    def __init__(self, handle: Handle, new: NewRaster) -> None:
        self._handle, self._dtype = handle, new.dtype
        self._numbers = list(range(1, new.count + 1))
        bands = [handle.GetRasterBand(number) for number in self._numbers]
        if (nodata := new.nodata) is not None:
            # For types of 64 bits GDAL's bindings take whole numbers only.
            whole = np.dtype(new.dtype).kind in "iu" and float(nodata).is_integer()
            for band in bands:
                done(band.SetNoDataValue(int(nodata) if whole else float(nodata)))
        if new.transform is not None:
            done(handle.SetGeoTransform(new.transform.to_gdal()))
        if new.wkt:
            done(handle.SetProjection(new.wkt))
        _dress(bands, new)

    @telling()
    def write(self, array: Array, window: Window) -> None:
        numbers = self._numbers[:1] if array.ndim == 2 else self._numbers
        area = window.col, window.row, window.width, window.height
        content = np.ascontiguousarray(array, self._dtype)
        kind = {"buf_type": KINDS[self._dtype], "band_list": numbers}
        done(self._handle.WriteRaster(*area, content, *area[2:], **kind))

    @telling()
    def tag(self, tags: Mapping[str, str]) -> None:
        done(self._handle.SetMetadata({**self._handle.GetMetadata(), **tags}))

    @telling()
    def close(self) -> None:
        handle, self._handle = self._handle, None
        close(handle)

    @telling()
    def copy(self, driver: str, path: str, options: Mapping[str, str]) -> None:
        """Write it as a file of a format that is written in one go."""
        made(gdal.GetDriverByName(driver).CreateCopy(path, self._handle, 1, _listed(options)))


def _listed(options: Mapping[str, str]) -> list[str]:
    return [f"{name}={value}" for name, value in options.items()]


@telling()
def open(path: str, drivers: Sequence[str] = ()) -> _Dataset:
    """Open a raster for reading."""
    flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
    return _Dataset(path, made(gdal.OpenEx(path, flags, allowed_drivers=list(drivers))))


@telling()
def create(path: str, new: NewRaster) -> _Writer:
    """Begin a file."""
    options = {**new.options, **(dict([REMARK]) if new.dtype == "int8" and REMARKED else {})}
    given = new.width, new.height, new.count, KINDS[new.dtype], _listed(options)
    return _Writer(made(gdal.GetDriverByName(new.driver).Create(path, *given)), new)


def encode(new: NewRaster, pixels: Array) -> bytes:
    """Return a whole file."""
    folder = f"/vsimem/changemining-{uuid.uuid4().hex}"
    path, whole = f"{folder}/file", Window(0, 0, new.height, new.width)
    in_one_go = new.driver != "GTiff"
    try:
        writer = create(path, replace(new, driver="MEM", options={}) if in_one_go else new)
        writer.write(pixels, whole)
        if in_one_go:
            writer.copy(new.driver, path, new.options)
        writer.close()
        return whole_file(path)
    finally:
        with contextlib.suppress(RasterError), telling():
            gdal.RmdirRecursive(folder)
