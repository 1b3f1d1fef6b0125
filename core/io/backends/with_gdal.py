"""The backend that is GDAL's own bindings: nothing but what every QGIS has.

GDAL is asked for results, and for its last error where there is none: its switch for exceptions is
everybody's, and stays as it is found.
"""

from __future__ import annotations

import contextlib
import functools
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from html import escape

import numpy as np
from osgeo import gdal, osr

from ...affine import Affine
from ...arrays import Array
from ...grid import Window
from .. import switches
from ..geotiff import whole_file
from ..vector import NO_SYSTEM, Handle
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

#: NumPy's names of the types of pixels, by GDAL's.
_NAMES = {
    **{"Byte": "uint8", "Int8": "int8", "UInt16": "uint16", "Int16": "int16"},
    **{"UInt32": "uint32", "Int32": "int32", "UInt64": "uint64", "Int64": "int64"},
    **{"Float16": "float16", "Float32": "float32", "Float64": "float64"},
    **{"CInt16": "complex64", "CInt32": "complex64", "CFloat16": "complex64"},
    **{"CFloat32": "complex64", "CFloat64": "complex128"},
}
#: The same by GDAL's numbers, as far as this GDAL knows them, and the numbers by NumPy's names.
_DTYPES = {gdal.GetDataTypeByName(name): dtype for name, dtype in _NAMES.items()}
_DTYPES.pop(gdal.GDT_Unknown, None)
_KINDS = {dtype: kind for kind, dtype in _DTYPES.items()}
#: Old GDAL has signed bytes that are bytes with a remark.
_REMARKED = _KINDS.setdefault("int8", gdal.GDT_Byte) == gdal.GDT_Byte
_REMARK = "PIXELTYPE", "SIGNEDBYTE"
_FLOAT32_MAX = 3.4028235e38
_RESAMPLINGS = {"nearest": "NearestNeighbour", "bilinear": "Bilinear", "cubic": "Cubic"}


@contextlib.contextmanager
def _telling(
    handler: str | Callable[[int, int, str], None] = "CPLQuietErrorHandler",
) -> Iterator[None]:
    """Have GDAL print nothing, and raise the seam's error where somebody made it raise."""
    gdal.PushErrorHandler(handler)
    try:
        yield
    except RuntimeError as error:
        raise RasterError(str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _made(result: Handle) -> Handle:
    """Return a result, or raise GDAL's last error where there is none."""
    if result is None:
        raise RasterError(gdal.GetLastErrorMsg() or "GDAL does not say why.")
    return result


def _done(code: int) -> None:
    if code:
        raise RasterError(gdal.GetLastErrorMsg() or f"GDAL's error {code}.")


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


def _dtype(band: Handle) -> str:
    if _REMARKED and band.GetMetadataItem(_REMARK[0], "IMAGE_STRUCTURE") == _REMARK[1]:
        return "int8" if band.DataType == gdal.GDT_Byte else _DTYPES[band.DataType]
    return _DTYPES[band.DataType]


def _nodata(band: Handle) -> float | None:
    """Return a band's nodata value, None where its type cannot hold it."""
    value, dtype = band.GetNoDataValue(), np.dtype(_dtype(band))
    if value is None:
        return None
    value = float(value)
    if dtype.kind in "iu":
        return value if np.iinfo(dtype).min <= value <= np.iinfo(dtype).max else None
    outside = dtype == np.float32 and np.isfinite(value) and abs(value) > _FLOAT32_MAX
    return None if outside else value


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
    @_telling()
    def transform(self) -> Affine:
        return Affine.from_gdal(*self._handle.GetGeoTransform())

    @property
    @_telling()
    def wkt(self) -> str:
        written = self._handle.GetProjection()
        return parse_system(written) if written else ""

    @property
    @_telling()
    def tags(self) -> dict[str, str]:
        return dict(self._handle.GetMetadata())

    @property
    @_telling()
    def files(self) -> list[str]:
        return list(self._handle.GetFileList() or ())

    @property
    @_telling()
    def block_shape(self) -> tuple[int, int]:
        width, height = self._band(1).GetBlockSize()
        return height, width

    def _band(self, number: int) -> Handle:
        return self._handle.GetRasterBand(number)

    @_telling()
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

    @_telling()
    def flags(self, band: int) -> Flags:
        return Flags(self._band(band).GetMaskFlags() & 15)

    @_telling()
    def read(self, bands: Sequence[int], window: Window, shape: tuple[int, int]) -> Array:
        dtypes = {_dtype(self._band(band)) for band in bands}
        if len(dtypes) > 1:
            raise RasterError(f"Its bands are of several types: {', '.join(sorted(dtypes))}.")
        values = np.empty((len(bands), *shape), dtypes.pop())
        _read(self._handle, values, window, _KINDS[values.dtype.name], band_list=list(bands))
        return values

    @_telling()
    def read_mask(self, band: int, window: Window, shape: tuple[int, int]) -> Array:
        mask = np.empty(shape, np.uint8)
        _read(self._band(band).GetMaskBand(), mask, window, gdal.GDT_Byte)
        return mask

    @_telling()
    def colors(self, band: int) -> dict[int, Color]:
        table = (self._of or self)._band(band).GetRasterColorTable()
        if table is None:
            return {}
        return {value: table.GetColorEntry(value) for value in range(table.GetCount())}

    @_telling()
    def block(self, band: int, row: int, col: int) -> tuple[int, int]:
        where, length = (
            int(self._band(band).GetMetadataItem(f"BLOCK_{item}_{col}_{row}", "TIFF") or 0)
            for item in ("OFFSET", "SIZE")
        )
        return where, length

    @_telling()
    def on(self, view: View) -> _Dataset:
        xml = _virtual(self._handle, self._path, self.wkt, view)
        with _telling(_forget_warnings):
            return _Dataset("", _made(gdal.OpenEx(xml, gdal.OF_RASTER)), self)

    @_telling()
    def close(self) -> None:
        self._handle = self._of = None


def _read(source: Handle, array: Array, window: Window, kind: int, **more: list[int]) -> None:
    """Fill an array from a window of a dataset or a band."""
    height, width = array.shape[-2:]
    area = window.col, window.row, window.width, window.height
    _made(source.ReadRaster(*area, width, height, kind, buf_obj=array, **more))


def _forget_warnings(kind: int, _number: int, _text: str) -> None:
    """Have GDAL open a virtual raster although opening its source gave a warning."""
    if kind == gdal.CE_Warning:
        gdal.ErrorReset()


def _virtual(source: Handle, path: str, wkt: str, view: View) -> str:
    """Return the virtual raster, as XML, that rasterio's WarpedVRT is for the same view.

    The bindings have no call that takes a grid and all of a warp's options, but GDAL reads them.
    The size of the blocks counts: within one, places are approximated to an eighth of a pixel.
    """
    bands = [source.GetRasterBand(number + 1) for number in range(source.RasterCount)]
    (height, width), nodata = view.shape, _nodata(bands[0])
    kept = None if view.add_alpha else nodata
    kind = _working_type(tuple(band.DataType for band in bands), kept)
    shown = [_virtual_band(number, kind, kept, band) for number, band in enumerate(bands, 1)]
    ends = _number("SrcNoDataReal", nodata) + _number("DstNoDataReal", kept)
    pairs = (
        f'<BandMapping src="{n}" dst="{n}">{ends}</BandMapping>' for n, _ in enumerate(bands, 1)
    )
    options = {"UNIFIED_SRC_NODATA": "YES", "INIT_DEST": "0" if kept is None else "NO_DATA"}
    alphas = ""
    if view.mask_band:
        # Whatever is not 0 is valid.
        options.update(SRC_ALPHA_MAX="1", DST_ALPHA_MAX="1")
        alphas = f"<SrcAlphaBand>{view.mask_band}</SrcAlphaBand>"
    if view.add_alpha:
        alphas = f"<DstAlphaBand>{len(bands) + 1}</DstAlphaBand>"
        shown.append(_virtual_band(len(bands) + 1, kind))
    told = "".join(f'<Option name="{name}">{value}</Option>' for name, value in options.items())
    here, there = (
        ",".join(map(repr, numbers))
        for numbers in (source.GetGeoTransform(), view.transform.to_gdal())
    )
    moved = ""
    if wkt and view.wkt and not same_system(wkt, view.wkt):
        moved = (
            "<ReprojectTransformer><ReprojectionTransformer>"
            f"<SourceSRS>{_text(wkt)}</SourceSRS><TargetSRS>{_text(view.wkt)}</TargetSRS>"
            "</ReprojectionTransformer></ReprojectTransformer>"
        )
    return (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}" subClass="VRTWarpedDataset">'
        f"<SRS>{_text(view.wkt)}</SRS><GeoTransform>{there}</GeoTransform>{''.join(shown)}"
        f"<BlockXSize>{min(width, 512)}</BlockXSize><BlockYSize>{min(height, 128)}</BlockYSize>"
        f"<GDALWarpOptions><ResampleAlg>{_RESAMPLINGS[view.resampling]}</ResampleAlg>"
        f"<WorkingDataType>{kind}</WorkingDataType>{told}"
        f'<SourceDataset relativeToVRT="0">{_text(path)}</SourceDataset>'
        "<Transformer><ApproxTransformer><MaxError>0.125</MaxError><BaseTransformer>"
        f"<GenImgProjTransformer><SrcGeoTransform>{here}</SrcGeoTransform>"
        f"<DstGeoTransform>{there}</DstGeoTransform>{moved}</GenImgProjTransformer>"
        "</BaseTransformer></ApproxTransformer></Transformer>"
        f"<BandList>{''.join(pairs)}</BandList>{alphas}</GDALWarpOptions></VRTDataset>"
    )


def _text(text: str) -> str:
    return escape(text, quote=False)


def _number(tag: str, value: float | None) -> str:
    return "" if value is None else f"<{tag}>{value!r}</{tag}>"


def _virtual_band(
    number: int, kind: str, nodata: float | None = None, source: Handle = None
) -> str:
    """Return a band of a view with what its mask and type hang on; without source it is alpha."""
    meaning = gdal.GCI_AlphaBand if source is None else source.GetColorInterpretation()
    name, remark = gdal.GetColorInterpretationName(meaning), ""
    if _REMARKED and source is not None and _dtype(source) == "int8":
        remark = f'<MDI key="{_REMARK[0]}">{_REMARK[1]}</MDI>'
        remark = f'<Metadata domain="IMAGE_STRUCTURE">{remark}</Metadata>'
    return (
        f'<VRTRasterBand dataType="{kind}" band="{number}" subClass="VRTWarpedRasterBand">{remark}'
        f"<ColorInterp>{name}</ColorInterp>{_number('NoDataValue', nodata)}</VRTRasterBand>"
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
                _done(band.SetNoDataValue(int(nodata) if whole else float(nodata)))
        if new.transform is not None:
            _done(handle.SetGeoTransform(new.transform.to_gdal()))
        if new.wkt:
            _done(handle.SetProjection(new.wkt))
        _dress(bands, new)

    @_telling()
    def write(self, array: Array, window: Window) -> None:
        numbers = self._numbers[:1] if array.ndim == 2 else self._numbers
        area = window.col, window.row, window.width, window.height
        content = np.ascontiguousarray(array, self._dtype)
        kind = {"buf_type": _KINDS[self._dtype], "band_list": numbers}
        _done(self._handle.WriteRaster(*area, content, *area[2:], **kind))

    @_telling()
    def tag(self, tags: Mapping[str, str]) -> None:
        _done(self._handle.SetMetadata({**self._handle.GetMetadata(), **tags}))

    @_telling()
    def close(self) -> None:
        self._handle = None

    @_telling()
    def copy(self, driver: str, path: str, options: Mapping[str, str]) -> None:
        """Write it as a file of a format that is written in one go."""
        _made(gdal.GetDriverByName(driver).CreateCopy(path, self._handle, 1, _listed(options)))


def _listed(options: Mapping[str, str]) -> list[str]:
    return [f"{name}={value}" for name, value in options.items()]


@_telling()
def open(path: str) -> _Dataset:
    """Open a raster for reading."""
    return _Dataset(path, _made(gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)))


@_telling()
def create(path: str, new: NewRaster) -> _Writer:
    """Begin a file."""
    options = {**new.options, **(dict([_REMARK]) if new.dtype == "int8" and _REMARKED else {})}
    given = new.width, new.height, new.count, _KINDS[new.dtype], _listed(options)
    return _Writer(_made(gdal.GetDriverByName(new.driver).Create(path, *given)), new)


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
        with contextlib.suppress(RasterError), _telling():
            gdal.RmdirRecursive(folder)


@_telling()
def _system(text: str) -> Handle:
    """Return what a WKT or a code names, longitude first."""
    system = osr.SpatialReference()
    _done(system.SetFromUserInput(text))
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


@functools.lru_cache(maxsize=256)
def parse_system(text: str) -> str:
    """Return the WKT of a WKT or a code."""
    return str(_system(text).ExportToWkt())


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


@_telling()
def epsg_code(wkt: str) -> int | None:
    """Return its code, if one of EPSG's fits by 70 % or more."""
    matches = (one for one, confidence in _system(wkt).FindMatches() if confidence >= 70)
    named = (one for one in matches if one.GetAuthorityName(None) == "EPSG")
    return next((int(one.GetAuthorityCode(None)) for one in named), None)


def _way(wkt: str, other: str) -> Handle:
    # The class itself makes an empty shell where there is no way.
    return _made(osr.CreateCoordinateTransformation(_system(wkt), _system(other)))


def _finite(numbers: Sequence[float] | Sequence[tuple[float, float]]) -> None:
    if not np.isfinite(numbers).all():
        raise RasterError(gdal.GetLastErrorMsg() or "It has no place there.")


@_telling()
def transform_points(
    points: Sequence[tuple[float, float]], wkt: str, other: str
) -> list[tuple[float, float]]:
    """Bring points from one system into another."""
    moved = [(x, y) for x, y, *_ in _way(wkt, other).TransformPoints(list(points))]
    _finite(moved)
    return moved


@_telling()
def transform_bounds(bounds: Bounds, wkt: str, other: str) -> Bounds:
    """Bring a rectangle from one system into another."""
    xmin, ymin, xmax, ymax = _way(wkt, other).TransformBounds(*bounds, 21)
    _finite((xmin, ymin, xmax, ymax))
    return xmin, ymin, xmax, ymax
