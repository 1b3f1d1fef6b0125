"""The backend that is GDAL's own bindings: nothing but what every QGIS has.

GDAL is asked for results, and for its last error where there is none: its switch for exceptions is
everybody's, and stays as it is found.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from html import escape
from typing import Any

import numpy as np
from osgeo import gdal, osr

from ...affine import Affine
from ...arrays import Array
from ...grid import Window
from .. import switches
from ..geotiff import whole_file
from ..vector import NO_SYSTEM
from .seam import (
    SETTINGS,
    BandFacts,
    Bounds,
    Color,
    Flags,
    NewRaster,
    RasterError,
    SystemFacts,
    View,
)

for _module in (gdal, osr):
    # GDAL warns those who never say which they want.
    if not _module.GetUseExceptions():
        _module.DontUseExceptions()

#: NumPy's names of GDAL's types of pixels.
_DTYPES = {
    **{"Byte": "uint8", "UInt8": "uint8", "Int8": "int8", "UInt16": "uint16", "Int16": "int16"},
    **{"UInt32": "uint32", "Int32": "int32", "UInt64": "uint64", "Int64": "int64"},
    **{"Float16": "float16", "Float32": "float32", "Float64": "float64"},
    **{"CInt16": "complex64", "CInt32": "complex64", "CFloat16": "complex64"},
    **{"CFloat32": "complex64", "CFloat64": "complex128"},
}
#: What a nodata value of this type may be at most, in absolute terms.
_FLOAT32_MAX = 3.4028235e38
_RESAMPLINGS = {"nearest": "NearestNeighbour", "bilinear": "Bilinear", "cubic": "Cubic"}


@contextlib.contextmanager
def _telling(handler: Any = "CPLQuietErrorHandler") -> Iterator[None]:
    """Have GDAL print nothing, and raise the seam's error where somebody made it raise."""
    gdal.PushErrorHandler(handler)
    try:
        yield
    except RuntimeError as error:
        raise RasterError(str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _made(result: Any) -> Any:
    """Return a result, or raise GDAL's last error where it is none."""
    if result is None:
        raise RasterError(gdal.GetLastErrorMsg() or "GDAL does not say why")
    return result


def _done(code: int) -> None:
    if code:
        raise RasterError(gdal.GetLastErrorMsg() or f"GDAL's error {code}")


def check() -> None:
    """Raise where GDAL does not work: it has not been seen yet."""


def versions() -> dict[str, str]:
    """Return GDAL's version, and that of its bindings."""
    number = gdal.VersionInfo("RELEASE_NAME")
    return {"osgeo": gdal.__version__, "gdal": number}


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


def _gdal_type(dtype: str) -> int:
    """Return GDAL's type; signed bytes are plain ones where GDAL knows no others."""
    names = (name for name, known in _DTYPES.items() if known == dtype)
    kinds = (gdal.GetDataTypeByName(name) for name in names)
    found = next((kind for kind in kinds if kind != gdal.GDT_Unknown), None)
    if found is None and dtype == "int8":
        return int(gdal.GDT_Byte)
    if found is None:
        raise RasterError(f"GDAL {versions()['gdal']} knows no pixels of type {dtype}")
    return int(found)


def _dtype(band: Any) -> str:
    if band.DataType == gdal.GDT_Byte and not hasattr(gdal, "GDT_Int8"):
        kind = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE")
        return "int8" if kind == "SIGNEDBYTE" else "uint8"
    return _DTYPES[gdal.GetDataTypeName(band.DataType)]


def _nodata(band: Any) -> float | None:
    """Return a band's nodata value, None where its type cannot hold it."""
    value, dtype = band.GetNoDataValue(), np.dtype(_dtype(band))
    if value is None:
        return None
    value = float(value)
    if dtype.kind in "iu":
        return value if np.iinfo(dtype).min <= value <= np.iinfo(dtype).max else None
    outside = dtype.itemsize < 8 and np.isfinite(value) and abs(value) > _FLOAT32_MAX
    return None if outside else value


class _Dataset:
    """A GDAL dataset that is read; a view keeps the dataset that it is of."""

    def __init__(self, path: str, handle: Any, of: _Dataset | None = None) -> None:
        self._path, self._handle, self._of = path, handle, of

    @property
    def shape(self) -> tuple[int, int]:
        return self._handle.RasterYSize, self._handle.RasterXSize

    @property
    def count(self) -> int:
        return int(self._handle.RasterCount)

    @property
    def transform(self) -> Affine:
        return Affine.from_gdal(*self._handle.GetGeoTransform())

    @property
    def wkt(self) -> str:
        written = self._handle.GetProjection()
        return _plain_wkt(written) if written else ""

    @property
    def tags(self) -> dict[str, str]:
        return dict(self._handle.GetMetadata())

    @property
    def files(self) -> list[str]:
        return list(self._handle.GetFileList() or ())

    @property
    def block_shape(self) -> tuple[int, int]:
        width, height = self._band(1).GetBlockSize()
        return height, width

    def _band(self, number: int) -> Any:
        return self._handle.GetRasterBand(number)

    def facts(self, band: int) -> BandFacts:
        one = self._band(band)
        scale, offset = one.GetScale(), one.GetOffset()
        return BandFacts(
            one.GetDescription(),
            _dtype(one),
            _nodata(one),
            1.0 if scale is None else scale,
            0.0 if offset is None else offset,
            one.GetColorInterpretation() == gdal.GCI_AlphaBand,
            self.flags(band),
            {**one.GetMetadata(), **one.GetMetadata("IMAGERY")},
        )

    def flags(self, band: int) -> Flags:
        return Flags(self._band(band).GetMaskFlags() & 15)

    def read(self, bands: Sequence[int], window: Window, shape: tuple[int, int]) -> Array:
        dtypes = {_dtype(self._band(band)) for band in bands}
        if len(dtypes) > 1:
            raise RasterError(f"its bands are of several types: {', '.join(sorted(dtypes))}")
        values = np.empty((len(bands), *shape), dtypes.pop())
        kind = _gdal_type(values.dtype.name)
        _into(values, self._handle, window, shape, kind, band_list=list(bands))
        return values

    def read_mask(self, band: int, window: Window, shape: tuple[int, int]) -> Array:
        mask = np.empty(shape, np.uint8)
        _into(mask, self._band(band).GetMaskBand(), window, shape, gdal.GDT_Byte)
        return mask

    def colors(self, band: int) -> dict[int, Color]:
        table = (self._of or self)._band(band).GetRasterColorTable()
        if table is None:
            return {}
        return {value: table.GetColorEntry(value) for value in range(table.GetCount())}

    def block(self, band: int, row: int, col: int) -> tuple[int, int]:
        where, length = (
            int(self._band(band).GetMetadataItem(f"BLOCK_{item}_{col}_{row}", "TIFF") or 0)
            for item in ("OFFSET", "SIZE")
        )
        return where, length

    def on(self, view: View) -> _Dataset:
        with _telling(_forget_warnings):
            xml = _warped(self._handle, self._path, self.wkt, view)
            return _Dataset("", _made(gdal.OpenEx(xml, gdal.OF_RASTER)), self)

    def close(self) -> None:
        self._handle = self._of = None


def _into(
    array: Array, source: Any, window: Window, shape: tuple[int, int], kind: int, **more: Any
) -> None:
    """Read a window of a dataset or a band into an array."""
    area = window.col, window.row, window.width, window.height
    with _telling():
        _made(source.ReadRaster(*area, shape[1], shape[0], kind, buf_obj=array, **more))


def _forget_warnings(kind: int, _number: int, _text: str) -> None:
    """Have GDAL open a virtual raster although opening its source gave a warning."""
    if kind == gdal.CE_Warning:
        gdal.ErrorReset()


def _warped(source: Any, path: str, wkt: str, view: View) -> str:
    """Return the virtual raster, as XML, that rasterio's WarpedVRT is for the same view.

    The bindings have no call that takes a grid and all of the warp's options, but GDAL reads
    them. Blocks count: within one, a warp is approximated.
    """
    bands = [source.GetRasterBand(number + 1) for number in range(source.RasterCount)]
    given = _nodata(bands[0])
    kept = None if view.add_alpha else given
    kind = _working_type(tuple(band.DataType for band in bands), kept)
    mapping = "".join(
        f'<BandMapping src="{number}" dst="{number}">{_ends(Src=given, Dst=kept)}</BandMapping>'
        for number in range(1, len(bands) + 1)
    )
    shown = [_virtual_band(number, kind, kept, band) for number, band in enumerate(bands, 1)]
    options, alphas = {"UNIFIED_SRC_NODATA": "YES"}, ""
    options["INIT_DEST"] = "0" if kept is None else "NO_DATA"
    if view.mask_band:
        options.update(SRC_ALPHA_MAX="1", DST_ALPHA_MAX="1")
        alphas = f"<SrcAlphaBand>{view.mask_band}</SrcAlphaBand>"
    if view.add_alpha:
        alphas = f"<DstAlphaBand>{len(bands) + 1}</DstAlphaBand>"
        shown.append(_virtual_band(len(bands) + 1, kind, None))
    height, width = view.shape
    theirs, there, here = (
        escape(view.wkt),
        _listed(view.transform.to_gdal()),
        _listed(source.GetGeoTransform()),
    )
    reprojection = ""
    if wkt and view.wkt and not same_system(wkt, view.wkt):
        reprojection = (
            "<ReprojectTransformer><ReprojectionTransformer>"
            f"<SourceSRS>{escape(wkt)}</SourceSRS><TargetSRS>{theirs}</TargetSRS>"
            "</ReprojectionTransformer></ReprojectTransformer>"
        )
    return (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}" subClass="VRTWarpedDataset">'
        f"<SRS>{theirs}</SRS><GeoTransform>{there}</GeoTransform>{''.join(shown)}"
        f"<BlockXSize>{min(width, 512)}</BlockXSize><BlockYSize>{min(height, 128)}</BlockYSize>"
        f"<GDALWarpOptions><ResampleAlg>{_RESAMPLINGS[view.resampling]}</ResampleAlg>"
        f"<WorkingDataType>{kind}</WorkingDataType>"
        + "".join(f'<Option name="{name}">{value}</Option>' for name, value in options.items())
        + f'<SourceDataset relativeToVRT="0">{escape(path)}</SourceDataset>'
        "<Transformer><ApproxTransformer><MaxError>0.125</MaxError><BaseTransformer>"
        f"<GenImgProjTransformer><SrcGeoTransform>{here}</SrcGeoTransform>"
        f"<DstGeoTransform>{there}</DstGeoTransform>{reprojection}</GenImgProjTransformer>"
        "</BaseTransformer></ApproxTransformer></Transformer>"
        f"<BandList>{mapping}</BandList>{alphas}</GDALWarpOptions></VRTDataset>"
    )


def _listed(numbers: Sequence[float]) -> str:
    return ",".join(map(repr, numbers))


def _ends(**nodata: float | None) -> str:
    return "".join(
        f"<{end}NoDataReal>{value!r}</{end}NoDataReal><{end}NoDataImag>0</{end}NoDataImag>"
        for end, value in nodata.items()
        if value is not None
    )


def _virtual_band(number: int, kind: str, nodata: float | None, source: Any = None) -> str:
    """Return a band of a view, with all that its mask and its type hang on; no source is alpha."""
    meaning = gdal.GCI_AlphaBand if source is None else source.GetColorInterpretation()
    inside = f"<ColorInterp>{gdal.GetColorInterpretationName(meaning)}</ColorInterp>"
    if nodata is not None:
        inside += f"<NoDataValue>{nodata!r}</NoDataValue>"
    if source is not None and source.DataType == gdal.GDT_Byte and _dtype(source) == "int8":
        signed = '<MDI key="PIXELTYPE">SIGNEDBYTE</MDI>'
        inside += f'<Metadata domain="IMAGE_STRUCTURE">{signed}</Metadata>'
    return (
        f'<VRTRasterBand dataType="{kind}" band="{number}" subClass="VRTWarpedRasterBand">'
        f"{inside}</VRTRasterBand>"
    )


@functools.lru_cache(maxsize=64)
def _working_type(kinds: tuple[int, ...], nodata: float | None) -> str:
    """Return the type that GDAL warps such bands in: one that holds their nodata, as it sees it."""
    file = gdal.GetDriverByName("MEM").Create("", 1, 1, 0, gdal.GDT_Byte)
    for number, kind in enumerate(kinds, 1):
        # Old GDAL's signed bytes are bytes that cannot hold such a value.
        signed = kind == gdal.GDT_Byte and nodata is not None and nodata < 0
        file.AddBand(gdal.GDT_Int16 if signed else kind)
        if nodata is not None:
            file.GetRasterBand(number).SetNoDataValue(nodata)
    file.SetGeoTransform((0, 1, 0, 0, 0, -1))
    view = _made(gdal.AutoCreateWarpedVRT(file, NO_SYSTEM, NO_SYSTEM))
    return str(gdal.GetDataTypeName(view.GetRasterBand(1).DataType))


def _describe(bands: Sequence[Any], new: NewRaster) -> None:
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

    def __init__(self, handle: Any, new: NewRaster) -> None:
        self._handle, self._kind = handle, _gdal_type(new.dtype)
        self._dtype, self._bands = new.dtype, list(range(1, new.count + 1))
        bands = [handle.GetRasterBand(number) for number in self._bands]
        if (nodata := new.nodata) is not None:
            # For types of 64 bits GDAL's bindings take whole numbers only.
            whole = np.dtype(new.dtype).kind in "iu" and float(nodata).is_integer()
            for band in bands:
                _done(band.SetNoDataValue(int(nodata) if whole else float(nodata)))
        if new.transform is not None:
            _done(handle.SetGeoTransform(new.transform.to_gdal()))
        if new.wkt:
            _done(handle.SetProjection(new.wkt))
        _describe(bands, new)

    def write(self, array: Array, window: Window) -> None:
        bands = self._bands[:1] if array.ndim == 2 else self._bands
        area = window.col, window.row, window.width, window.height
        content = np.ascontiguousarray(array, self._dtype)
        with _telling():
            code = self._handle.WriteRaster(
                *area, content, *area[2:], buf_type=self._kind, band_list=bands
            )
            _done(code)

    def tag(self, tags: Mapping[str, str]) -> None:
        with _telling():
            _done(self._handle.SetMetadata({**self._handle.GetMetadata(), **tags}))

    def close(self) -> None:
        with _telling():
            self._handle = None

    def copied(self, driver: str, name: str, options: Mapping[str, str]) -> None:
        """Finish a raster in memory as a file of a format that is written in one go."""
        copy = gdal.GetDriverByName(driver).CreateCopy(name, self._handle, 1, _given(options))
        _made(copy)


def _given(options: Mapping[str, str]) -> list[str]:
    return [f"{name}={value}" for name, value in options.items()]


def open(path: str) -> _Dataset:
    """Open a raster for reading."""
    with _telling():
        return _Dataset(path, _made(gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)))


def create(path: str, new: NewRaster) -> _Writer:
    """Begin a file."""
    with _telling():
        driver, kind = gdal.GetDriverByName(new.driver), _gdal_type(new.dtype)
        options = dict(new.options)
        if new.dtype == "int8" and kind == gdal.GDT_Byte:
            options["PIXELTYPE"] = "SIGNEDBYTE"
        shape = new.width, new.height, new.count
        return _Writer(_made(driver.Create(path, *shape, kind, _given(options))), new)


def encode(new: NewRaster, pixels: Array) -> bytes:
    """Return a whole file."""
    folder = f"/vsimem/changemining-{uuid.uuid4().hex}"
    name, whole = f"{folder}/file", Window(0, 0, new.height, new.width)
    copies = new.driver != "GTiff"
    try:
        writer = create(name, dataclasses.replace(new, driver="MEM", options={}) if copies else new)
        writer.write(pixels, whole)
        with _telling():
            if copies:
                writer.copied(new.driver, name, new.options)
        writer.close()
        return whole_file(name)
    finally:
        with contextlib.suppress(RasterError), _telling():
            gdal.RmdirRecursive(folder)


def _system(text: str) -> Any:
    """Return what a WKT or a code names, longitude first."""
    system = osr.SpatialReference()
    with _telling():
        _done(system.SetFromUserInput(text))
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


@functools.lru_cache(maxsize=256)
def _plain_wkt(text: str) -> str:
    return str(_system(text).ExportToWkt())


parse_system = _plain_wkt


def same_system(wkt: str, other: str) -> bool:
    """Return whether two WKT mean the same."""
    return bool(_system(wkt).IsSame(_system(other)))


def system_facts(wkt: str) -> SystemFacts:
    """Return what kind of system it is."""
    system = _system(wkt)
    if system.IsGeographic():
        return SystemFacts(True, False, "", 1.0)
    unit, metres = system.GetLinearUnitsName(), system.GetLinearUnits()
    return SystemFacts(False, bool(system.IsProjected()), unit, metres)


def epsg_code(wkt: str) -> int | None:
    """Return its code, if one of EPSG's fits by 70 % or more."""
    with _telling():
        matches = _system(wkt).FindMatches()
    fitting = (one for one, confidence in matches if confidence >= 70)
    codes = (one.GetAuthorityCode(None) for one in fitting if one.GetAuthorityName(None) == "EPSG")
    return next((int(code) for code in codes if code), None)


def _way(wkt: str, other: str) -> Any:
    return _made(osr.CoordinateTransformation(_system(wkt), _system(other)))


def transform_points(
    points: Sequence[tuple[float, float]], wkt: str, other: str
) -> list[tuple[float, float]]:
    """Bring points from one system into another."""
    with _telling():
        moved = _way(wkt, other).TransformPoints(list(points))
        found = [(x, y) for x, y, *_ in moved]
        if not np.isfinite(found).all():
            raise RasterError(gdal.GetLastErrorMsg() or "some points have no place there")
        return found


def transform_bounds(bounds: Bounds, wkt: str, other: str) -> Bounds:
    """Bring a rectangle from one system into another."""
    with _telling():
        xmin, ymin, xmax, ymax = _way(wkt, other).TransformBounds(*bounds, 21)
        if not np.isfinite((xmin, ymin, xmax, ymax)).all():
            raise RasterError(gdal.GetLastErrorMsg() or "it has no place there")
        return xmin, ymin, xmax, ymax
