"""Make, once, two products as they are downloaded: .SAFE folders of JPEG 2000, and their zips."""

from __future__ import annotations

import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

HELPERS = Path(__file__).resolve().parent.parent / "tests" / "helpers"
#: Of which band of a scene each band of a product is made, by metres; the scene's from 1.
BANDS = {
    10: {"B02": 1, "B03": 2, "B04": 3, "B08": 4},
    20: {"B05": 3, "B06": 4, "B07": 4, "B8A": 4, "B11": 2, "B12": 1, "SCL": 1},
    60: {"B01": 1, "B09": 4},
}
#: Side of ESA's tiles in pixels, by metres (gdalinfo of products).
TILES = {10: 1024, 20: 640, 60: 192}
DAYS = {1: "20190705", 2: "20240718"}
#: Of processing baseline 04.00 and later; no data stays 0.
OFFSET = 1000


def name(date):
    """Return the name of a date's product."""
    return f"S2A_MSIL2A_{DAYS[date]}T141051_N0509_R110_T21MXQ_{DAYS[date]}T180000.SAFE"


def images(folder, date, wanted=None):
    """Return the files of a product's bands, all or those of these resolutions."""
    return [
        f"{folder}/{image(date, band, metres)}.jp2"
        for metres, group in BANDS.items()
        for band in group
        if wanted is None or metres in wanted
    ]


def image(date, band, metres):
    """Return a band's path in its product, without ending."""
    day = f"{DAYS[date]}T141051"
    granule = f"GRANULE/L2A_T21MXQ_A021076_{day}"
    return f"{granule}/IMG_DATA/R{metres}m/T21MXQ_{day}_{band}_{metres}m"


def write_safes(place):
    """Write both products of uncompressed scenes; a job."""
    for date in DAYS:
        yield from _write(place.scene("none", date), place.safe(date), date)
        _zip(place.safe(date), place.zipped(date))


def _write(scene, folder, date):
    sys.path.insert(0, str(HELPERS))
    from build_products import metadata_xml, tile_xml

    bands = [(band, metres) for metres, group in BANDS.items() for band in group]
    with ThreadPoolExecutor(2) as pool:
        for _ in pool.map(lambda one: _write_band(scene, folder, date, *one), bands):
            yield 0.0
    listed = [image(date, *one) for one in bands]
    offsets = {band: -OFFSET for band, _ in bands if band != "SCL"}
    xml = metadata_xml(offsets=offsets, images=listed).replace("2019-07-05", _dashed(DAYS[date]))
    (folder / "MTD_MSIL2A.xml").write_text(xml, encoding="utf-8")
    from changemining.core.io.source import inspect

    tile = folder / Path(listed[0]).parents[2] / "MTD_TL.xml"
    tile.write_text(tile_xml(inspect(scene).grid.shape), encoding="utf-8")


def _dashed(day):
    return f"{day[:4]}-{day[4:6]}-{day[6:]}"


def _write_band(scene, folder, date, band, metres):
    """Write a band: one pixel out of so many of the scene's, stored as ESA does."""
    from osgeo import gdal

    source = gdal.Open(str(scene))
    step, left, top = metres // 10, *source.GetGeoTransform()[0::3]
    values = source.GetRasterBand(BANDS[metres][band]).ReadAsArray()[::step, ::step]
    if band == "SCL":  # clouds in shadows' class now and then, vegetation else
        values = np.where(values % 97 == 0, 9, 4).astype(np.uint8) * (values > 0)
    else:
        values = np.where(values > 0, values + OFFSET, 0).astype(np.uint16)
    height, width = values.shape
    kind = gdal.GDT_Byte if band == "SCL" else gdal.GDT_UInt16
    whole = gdal.GetDriverByName("MEM").Create("", width, height, 1, kind)
    whole.SetGeoTransform((left, metres, 0, top, 0, -metres))
    whole.SetProjection(source.GetProjection())
    whole.WriteArray(values)
    path = folder / f"{image(date, band, metres)}.jp2"
    path.parent.mkdir(parents=True, exist_ok=True)
    tile = f"={min(TILES[metres], height, width)}"
    options = ["QUALITY=100", "REVERSIBLE=YES", "RESOLUTIONS=6", "BLOCKXSIZE" + tile]
    options += ["BLOCKYSIZE" + tile, *["NBITS=15"] * (band != "SCL")]
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), whole, 1, options)


def _zip(folder, path):
    """Zip a product as the Copernicus Data Space does: members stored."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder.parent))
