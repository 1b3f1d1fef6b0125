"""Small rasters for the tests, written and read by GDAL's own bindings, which every QGIS has."""

import contextlib
import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, gdal_array, osr

from changemining.core.affine import Affine

for _module in (gdal, osr):
    # GDAL warns those who never say which they want; what they said, stays.
    if not _module.GetUseExceptions():
        _module.DontUseExceptions()

#: Where rasters lie unless told otherwise.
UTM = Affine(10, 0, 500_000, 0, -10, 9_200_000)
#: About 10 m at the equator.
DEGREES = Affine(9e-5, 0, -60, 0, -9e-5, -3)
_numbers = itertools.count()
_MEANINGS = {
    **{"undefined": gdal.GCI_Undefined, "gray": gdal.GCI_GrayIndex, "alpha": gdal.GCI_AlphaBand},
    **{"red": gdal.GCI_RedBand, "green": gdal.GCI_GreenBand, "blue": gdal.GCI_BlueBand},
}


@dataclass(frozen=True)
class Raster:
    """A file's pixels, (bands, rows, columns), and what it says of them."""

    pixels: np.ndarray
    driver: str
    wkt: str
    transform: Affine
    #: Of the first band.
    nodata: Optional[float]
    descriptions: tuple
    scales: tuple
    offsets: tuple
    colors: dict
    tags: dict
    #: COMPRESSION, INTERLEAVE and the like, as GDAL calls them.
    structure: dict
    #: Rows and columns of a block.
    block_shape: tuple

    @property
    def shape(self):
        return self.pixels.shape[1:]

    @property
    def epsg(self):
        system = osr.SpatialReference(self.wkt)
        return int(system.GetAuthorityCode(None)) if self.wkt else None

    @property
    def compression(self):
        return self.structure.get("COMPRESSION")

    @property
    def is_tiled(self):
        return self.block_shape[1] != self.shape[1]

    @property
    def bounds(self):
        height, width = self.shape
        (xmin, ymax), (xmax, ymin) = self.transform * (0, 0), self.transform * (width, height)
        return xmin, ymin, xmax, ymax

    @property
    def profile(self):
        """What :func:`write_raster` takes to write such a file, the driver's options aside."""
        return {
            "crs": self.wkt,
            "transform": self.transform,
            "nodata": self.nodata,
            "descriptions": self.descriptions,
            "scales": self.scales,
            "offsets": self.offsets,
        }


def _opened(path, flags=gdal.OF_RASTER):
    dataset = gdal.OpenEx(str(path), flags)
    assert dataset is not None, f"{path}: {gdal.GetLastErrorMsg()}"
    return dataset


@contextlib.contextmanager
def _named(content):
    """Give bytes a name that GDAL opens."""
    name = f"/vsimem/tests-{next(_numbers)}"
    gdal.FileFromMemBuffer(name, content)
    try:
        yield name
    finally:
        gdal.Unlink(name)


def read_raster(file):
    """Return the :class:`Raster` of a path, or of a file's bytes."""
    if isinstance(file, bytes):
        with _named(file) as name:
            return read_raster(name)
    dataset = _opened(file)
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    table = bands[0].GetRasterColorTable()
    count = table.GetCount() if table else 0
    return Raster(
        pixels=np.stack([band.ReadAsArray() for band in bands]),
        driver=dataset.GetDriver().ShortName,
        wkt=dataset.GetProjection(),
        transform=Affine.from_gdal(*dataset.GetGeoTransform()),
        nodata=bands[0].GetNoDataValue(),
        descriptions=tuple(band.GetDescription() for band in bands),
        scales=tuple(1 if (value := band.GetScale()) is None else value for band in bands),
        offsets=tuple(band.GetOffset() or 0 for band in bands),
        colors={value: table.GetColorEntry(value) for value in range(count)},
        tags=dataset.GetMetadata(),
        structure=dataset.GetMetadata("IMAGE_STRUCTURE"),
        block_shape=tuple(reversed(bands[0].GetBlockSize())),
    )


def write_raster(path, array, *, crs="EPSG:32721", transform=UTM, driver="GTiff", **more):
    """Write (rows, columns) or (bands, rows, columns) and return the path as text.

    ``nodata``, ``descriptions``, ``scales``, ``offsets``, ``colorinterp``, ``tags``,
    ``band_tags`` (by number) and ``mask`` say what the pixels are; the rest are options of the
    driver.
    """
    array = array[np.newaxis] if array.ndim == 2 else array
    said = ("nodata", "descriptions", "scales", "offsets", "colorinterp", "tags", "band_tags")
    said = {name: more.pop(name, None) for name in said}
    mask = more.pop("mask", None)
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype.type)
    options = [f"{name}={'YES' if value is True else value}" for name, value in more.items()]
    if array.dtype == np.int8 and not hasattr(gdal, "GDT_Int8"):
        kind, array = gdal.GDT_Byte, array.view("uint8")
        options.append("PIXELTYPE=SIGNEDBYTE")
    copied = gdal.GetDriverByName(driver).GetMetadataItem("DCAP_CREATE") is None
    name, given = ("", []) if copied else (str(path), options)
    dataset = gdal.GetDriverByName("MEM" if copied else driver).Create(
        name, array.shape[2], array.shape[1], len(array), kind, given
    )
    assert dataset is not None, gdal.GetLastErrorMsg()
    if transform is not None:
        dataset.SetGeoTransform(transform.to_gdal())
    if crs:
        dataset.SetProjection(wkt_of(crs))
    # Before the pixels: GDAL stores what the bands are once the file takes shape.
    _describe(dataset, **said)
    dataset.WriteArray(array)
    if mask is not None:
        before = gdal.GetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK")
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", before)
        mask = np.where(mask, 255, 0) if mask.dtype == bool else mask
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype("uint8"))
    if copied:
        made = gdal.GetDriverByName(driver).CreateCopy(str(path), dataset, 1, options)
        assert made is not None, gdal.GetLastErrorMsg()
    return str(path)


def _describe(dataset, nodata, descriptions, scales, offsets, colorinterp, tags, band_tags):
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    for band in bands if nodata is not None else ():
        band.SetNoDataValue(float(nodata))
    for band, name in zip(bands, descriptions or ()):
        band.SetDescription(name or "")
    for band, scale in zip(bands, scales or ()):
        band.SetScale(scale)
    for band, offset in zip(bands, offsets or ()):
        band.SetOffset(offset)
    for band, name in zip(bands, colorinterp or ()):
        band.SetColorInterpretation(_MEANINGS[name])
    if tags:
        dataset.SetMetadata({name: str(value) for name, value in tags.items()})
    for number, one in (band_tags or {}).items():
        bands[number - 1].SetMetadata({name: str(value) for name, value in one.items()})


@contextlib.contextmanager
def changed(path):
    """Open a file to change it, as GDAL's own dataset."""
    dataset = _opened(path, gdal.OF_RASTER | gdal.OF_UPDATE)
    yield dataset
    dataset.FlushCache()


def _system(crs):
    system = osr.SpatialReference()
    assert system.SetFromUserInput(crs) == 0, crs
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def wkt_of(crs):
    """Return the WKT of "EPSG:…", or of what is WKT already."""
    return _system(crs).ExportToWkt()


def bounds_in(bounds, crs, other):
    """Return (xmin, ymin, xmax, ymax) of a rectangle in another coordinate system."""
    way = osr.CoordinateTransformation(_system(crs), _system(other))
    return way.TransformBounds(*bounds, 21)


def warped(path, target, crs, transform=None, shape=None, resampling="near"):
    """Write what GDAL's warp makes of a file; on a grid of its own choice unless one is given."""
    grid = {}
    if transform is not None:
        (xmin, ymax), (xmax, ymin) = transform * (0, 0), transform * shape[::-1]
        grid = {"outputBounds": (xmin, ymin, xmax, ymax), "width": shape[1], "height": shape[0]}
    made = gdal.Warp(str(target), str(path), dstSRS=crs, resampleAlg=resampling, **grid)
    assert made is not None, gdal.GetLastErrorMsg()
    return str(Path(target))
