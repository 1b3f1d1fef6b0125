"""Sentinel-2 products as users have them, written around metadata and pixels given."""

import re
import zipfile
from pathlib import Path

import numpy as np

from changemining.core.affine import Affine
from rasters import write_raster

UTM = Affine(10, 0, 600_000, 0, -10, 9_300_000)
CRS = "EPSG:32721"
TILE, TIME = "T21MXQ", "20190705T141051"
BAND_IDS = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09"]
BAND_IDS += ["B10", "B11", "B12"]
#: The bands of :func:`ground` at 10 m.
GROUND = ("B02", "B03", "B04", "B08")


def metadata_xml(level="L2A", baseline="05.09", offsets=None, quantification="10000", images=()):
    """A product's metadata, as short as it can be; `offsets` is one number or {band: number}."""
    tag = {"L1C": "RADIO_ADD_OFFSET", "L2A": "BOA_ADD_OFFSET"}[level]
    if offsets is not None and not isinstance(offsets, dict):
        offsets = dict.fromkeys(BAND_IDS, offsets)
    listed = "".join(
        f'<{tag} band_id="{BAND_IDS.index(band)}">{value}</{tag}>'
        for band, value in (offsets or {}).items()
    )
    outer = {"L1C": "Radiometric_Offset_List", "L2A": "BOA_ADD_OFFSET_VALUES_LIST"}[level]
    offset_list = f"<{outer}>{listed}</{outer}>" if offsets else ""
    scale = {
        "L1C": f"<QUANTIFICATION_VALUE>{quantification}</QUANTIFICATION_VALUE>",
        "L2A": "<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE>"
        f"{quantification}</BOA_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>",
    }[level]
    files = "".join(f"<IMAGE_FILE>{image}</IMAGE_FILE>" for image in images)
    name = f"Level-{level[1:]}_User_Product"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:{name} xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product.xsd">
<n1:General_Info><Product_Info>
<PRODUCT_START_TIME>2019-07-05T14:10:51.024Z</PRODUCT_START_TIME>
<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
<Datatake><SENSING_ORBIT_NUMBER>110</SENSING_ORBIT_NUMBER></Datatake>
<Product_Organisation><Granule_List><Granule>{files}</Granule></Granule_List>
</Product_Organisation></Product_Info>
<Product_Image_Characteristics>
<Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
<Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
<SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
{scale}{offset_list}
</Product_Image_Characteristics></n1:General_Info></n1:{name}>
"""


def tile_xml(shape=(40, 40)):
    """A tile's metadata, as far as GDAL's own driver reads it; `shape` is that at 10 m."""
    grids = "".join(
        f'<Size resolution="{metres}"><NROWS>{shape[0] * 10 // metres}</NROWS>'
        f"<NCOLS>{shape[1] * 10 // metres}</NCOLS></Size>"
        f'<Geoposition resolution="{metres}"><ULX>{UTM.c:.0f}</ULX><ULY>{UTM.f:.0f}</ULY>'
        f"<XDIM>{metres}</XDIM><YDIM>-{metres}</YDIM></Geoposition>"
        for metres in (10, 20, 60)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI.xsd">
<n1:Geometric_Info><Tile_Geocoding><HORIZONTAL_CS_CODE>{CRS}</HORIZONTAL_CS_CODE>
{grids}</Tile_Geocoding><Tile_Angles><Mean_Sun_Angle>
<ZENITH_ANGLE unit="deg">36.5</ZENITH_ANGLE><AZIMUTH_ANGLE unit="deg">40</AZIMUTH_ANGLE>
</Mean_Sun_Angle></Tile_Angles></n1:Geometric_Info></n1:Level-2A_Tile_ID>
"""


def write_band(path, array, metres=10, *, crs=CRS, transform=UTM, **more):
    """One band as GeoTIFF or lossless JPEG 2000, by the name's ending."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    jp2 = {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}
    more = {**(jp2 if path.suffix == ".jp2" else {}), **more}
    write_raster(path, array, crs=crs, transform=transform * Affine.scale(metres / 10), **more)
    return path


def image_paths(granule, stem, bands, level="L2A"):
    """{(band, metres): path below the product, without ending}."""
    if level == "L1C":
        return {key: f"GRANULE/{granule}/IMG_DATA/{stem}_{key[0]}" for key in bands}
    return {
        (band, metres): f"GRANULE/{granule}/IMG_DATA/R{metres}m/{stem}_{band}_{metres}m"
        for band, metres in bands
    }


def write_safe(
    folder,
    bands,
    *,
    baseline="05.09",
    level="L2A",
    offsets=None,
    name=None,
    ending=".jp2",
    tile=TILE,
    time=TIME,
    quantification="10000",
):
    """Write a product; `bands` is {(band, metres): digital numbers}. Return the .SAFE folder."""
    number = baseline.replace(".", "")
    name = name or f"S2A_MSI{level}_{time}_N{number}_R110_{tile}_20190705T180000.SAFE"
    paths = image_paths(f"{level}_{tile}_A021076_{time}", f"{tile}_{time}", bands, level)
    root = Path(folder) / name
    for key, array in bands.items():
        write_band(root / f"{paths[key]}{ending}", array, key[1])
    granule = root / "GRANULE" / f"{level}_{tile}_A021076_{time}"
    shape = next((array.shape for (_, metres), array in bands.items() if metres == 10), (40, 40))
    (granule / "MTD_TL.xml").write_text(tile_xml(shape), encoding="utf-8")
    # What must not be taken for a band.
    mask = np.ones((8, 8), "uint8")
    write_band(granule / "QI_DATA" / f"MSK_DETFOO_B04{ending}", mask, 60)
    write_band(granule / "IMG_DATA" / f"{tile}_{time}_TCI_10m{ending}", mask)
    xml = metadata_xml(level, baseline, offsets, quantification, paths.values())
    (root / f"MTD_MSI{level}.xml").write_text(xml, encoding="utf-8")
    return root


def write_safe_around(folder, xml, bands):
    """Write a product around a real MTD_MSIL2A.xml, under the names that it lists."""
    text = Path(xml).read_text(encoding="utf-8")
    root = Path(folder) / re.search(r"<PRODUCT_URI>(.*?)<", text)[1]
    listed = re.findall(r"<IMAGE_FILE>(.*?)<", text)
    for (band, metres), array in bands.items():
        image = next(one for one in listed if one.endswith(f"_{band}_{metres}m"))
        file = write_band(root / f"{image}.jp2", array, metres)
        if metres == 10:
            tile = file.parents[2] / "MTD_TL.xml"
            tile.write_text(tile_xml(array.shape), encoding="utf-8")
    (root / "MTD_MSIL2A.xml").write_text(text, encoding="utf-8")
    return root


def zipped(folder, path):
    """Zip a folder under its own name."""
    folder = Path(folder)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder.parent))
    return path


def ground(random, cleared, offset):
    """Vegetation with a cloud at one corner; where it is cleared, bare ground."""
    bands = {}
    for band, level in zip(GROUND, (250, 450, 300, 3500)):
        array = random.normal(level, level / 30, (128, 160))
        if cleared:
            array[20:60, 30:90] = random.normal(1900, 50, (40, 60))
        bands[band, 10] = (array + offset).astype("uint16")
    bands["B11", 20] = (random.normal(1500, 40, (64, 80)) + offset).astype("uint16")
    classes = np.full((64, 80), 4, "uint8")
    classes[50:, 60:] = 9
    bands["SCL", 20] = classes
    return bands


def write_dates(folder, random, times):
    """Write two dates of a place, the later one cleared and of a baseline with an offset.

    `times` are as 20190705T141051; return the .SAFE folders, which are called by them.
    """
    made = []
    for time, baseline, offset in zip(times, ("02.13", "05.09"), (0, 1000)):
        more = {"offsets": -offset} if offset else {}
        bands = ground(random, offset > 0, offset)
        safe = write_safe(folder, bands, baseline=baseline, time=time, name=f"{time}.SAFE", **more)
        metadata = safe / "MTD_MSIL2A.xml"
        date = f"{time[:4]}-{time[4:6]}-{time[6:8]}"
        metadata.write_text(metadata.read_text().replace("2019-07-05", date))
        made.append(safe)
    return made


def browser_name(band, colon="_", raw="_(Raw)"):
    """A file name of the Copernicus Browser."""
    first, last = f"2019-07-05-00{colon}00", f"2019-07-05-23{colon}59"
    return f"{first}_{last}_Sentinel-2_L2A_{band}{raw}.tiff"


def write_browser(folder, bands, dtype, *, colon="_", data_mask=False):
    """Write a Copernicus Browser download; `bands` is {band: reflectance, NaN outside}."""
    factor = {"float32": 1, "uint16": 65535, "uint8": 255}[dtype]
    for band, reflectance in bands.items():
        array = np.nan_to_num(reflectance) * factor
        if dtype != "float32":
            array = np.rint(array)
        layers = [array.astype(dtype)]
        if data_mask:
            layers.append(np.where(np.isnan(reflectance), 0, factor).astype(dtype))
        write_band(Path(folder) / browser_name(band, colon), np.stack(layers))
    return Path(folder)
