"""What the GDAL backend shows a raster through on another grid: a virtual raster, as XML."""

from __future__ import annotations

import functools
from html import escape

from osgeo import gdal

from ..vector import NO_SYSTEM, Handle
from .gdal_calls import REMARK, REMARKED, dtype_of, made, nodata_of
from .gdal_systems import same_system
from .seam import TOLERANCE, View

_RESAMPLINGS = {"nearest": "NearestNeighbour", "bilinear": "Bilinear", "cubic": "Cubic"}


def virtual(source: Handle, path: str, wkt: str, view: View) -> str:
    """Return the virtual raster, as XML, that rasterio's WarpedVRT is for the same view.

    The bindings have no call that takes a grid and all of a warp's options, but GDAL reads them.
    The size of the blocks counts: places are approximated within one.
    """
    bands = [source.GetRasterBand(number + 1) for number in range(source.RasterCount)]
    (height, width), nodata = view.shape, nodata_of(bands[0])
    nodata = nodata if view.fill is None else view.fill
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
        f"<Transformer><ApproxTransformer><MaxError>{TOLERANCE!r}</MaxError><BaseTransformer>"
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
    if REMARKED and source is not None and dtype_of(source) == "int8":
        remark = f'<MDI key="{REMARK[0]}">{REMARK[1]}</MDI>'
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
    view = made(gdal.AutoCreateWarpedVRT(file, NO_SYSTEM, NO_SYSTEM))
    return str(gdal.GetDataTypeName(view.GetRasterBand(1).DataType))
