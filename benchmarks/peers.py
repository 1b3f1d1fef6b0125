"""The commands of other tools, each for the same pixels and the same kind of file as ours."""

from __future__ import annotations

import shutil
from pathlib import Path

QGIS = Path(__file__).resolve().parent.parent / "scripts" / "qgis_process"
#: Side of a patch in pixels.
PATCH = 128


def qgis(algorithm, **parameters):
    """Return a qgis_process command; a list is a parameter of several layers."""
    several = {name: x if isinstance(x, list) else [x] for name, x in parameters.items()}
    given = [f"{name}={one}" for name, values in several.items() for one in values]
    return [str(QGIS), "run", algorithm, "--", *given]


def creation(kind, option="-co", **more):
    """Return the options of a GeoTIFF in tiles."""
    chosen = {"TILED": "YES", **({"COMPRESS": "DEFLATE"} if kind == "deflate" else {}), **more}
    return [text for key, value in chosen.items() for text in (option, f"{key}={value}")]


def gdal_calc(output, expression, dtype, nodata, kind, bands, *, by_hand=True, **more):
    """Return a gdal_calc command; bands are (path, number) by letter.

    `by_hand` leaves no data to the expression, which takes less than half the time of gdal_calc's
    own way; that one, with NaN, would make all pixels NaN.
    """
    inputs = []
    for letter, (path, number) in bands.items():
        inputs += [f"-{letter}", str(path), f"--{letter}_band={number}"]
    return [
        *("gdal_calc.py", *inputs, f"--outfile={output}", f"--calc={expression}", "--quiet"),
        *(f"--type={dtype}", f"--NoDataValue={nodata}", *["--hideNoData"] * by_hand),
        *creation(kind, "--co", NUM_THREADS=2, **more),
    ]


def otb(output, expression, kind, *scenes):
    """Return an Orfeo Toolbox command."""
    options = "".join(f"&gdal:co:{one}" for one in creation(kind)[1::2])
    return [
        *("otbcli_BandMath", "-il", *map(str, scenes), "-exp", expression),
        *("-out", f"{output}?&nodata=-9999{options}", "float"),
    ]


def retile(folder, source, kind, **more):
    """Return the gdal_retile commands of one layer of patches, a file of our kind for each."""
    options = creation(kind, BLOCKXSIZE=PATCH, BLOCKYSIZE=PATCH, **more)
    place = ("-ps", str(PATCH), str(PATCH), "-targetDir", str(folder))
    return [["mkdir", str(folder)], ["gdal_retile.py", "-q", *place, *options, str(source)]]


def polygonise(folder, mask):
    """Return the commands that make polygons of what is not 0, in polygons.gpkg."""
    zero, output = str(folder / "zero.vrt"), str(folder / "polygons.gpkg")
    return [
        ["gdal_translate", "-q", "-of", "VRT", "-a_nodata", "0", str(mask), zero],
        ["gdal_polygonize.py", "-q", zero, output],
    ]


def beside(folder):
    """Return the commands of what stands beside patches in T1, T2, Change, and of polygons' means.

    No tool makes splits, a manifest, statistics of the training patches, a contact sheet or a card.
    """
    files = "; ".join(f"gdalbuildvrt -q {name}.vrt {name}/*.tif" for name in ("T1", "T2", "Change"))
    steps = (
        "gdaltindex -f GPKG patches.gpkg T1/*.tif",
        files,
        "find . -name '*.tif' -o -name '*.gpkg' -o -name '*.vrt' | xargs sha256sum > checksums",
    )
    return [
        qgis("native:zonalstatisticsfb", INPUT=folder / "polygons.gpkg",
             INPUT_RASTER=folder / "difference.tif", RASTER_BAND=1,
             COLUMN_PREFIX="diff_", OUTPUT=folder / "measured.gpkg"),
        *(["sh", "-c", f"cd '{folder}' && {step}"] for step in steps),
    ]  # fmt: skip


def rasterise(polygons, extent, pixel, output):
    """Return the command that burns polygons as 1."""
    place = ("-te", *map(str, extent), "-tr", str(pixel), str(pixel))
    values = ("-burn", "1", "-init", "0", "-a_nodata", "255", "-ot", "Byte")
    return ["gdal_rasterize", "-q", *values, *place, *creation("none"), str(polygons), str(output)]


def with_no_data(mask, reference, output):
    """Return the gdal_calc command that copies a mask, 255 where a reference is."""
    bands = {"A": (mask, 1), "B": (reference, 1)}
    return gdal_calc(output, "where(B==255,uint8(255),A)", "Byte", 255, "none", bands)


def savi_of(nir, red, soil):
    """Return the expression of SAVI; of DN × 10000 the soil factor 0.5 is 5000."""
    return f"1.5*({nir}-{red})/({nir}+{red}+{soil})"


def savi_by_gdal(*pairs, by_hand=True):
    """Return gdal_calc's expression of one date, or of the difference of two; letters NIR, red."""
    indices = [savi_of(f"{nir}.astype(float32)", red, 5000) for nir, red in pairs]
    expression = "-".join(f"({one})" for one in reversed(indices))
    valid = "&".join(f"({letter}>0)" for pair in pairs for letter in pair)
    return f"where({valid},{expression},nan)" if by_hand else expression


def savi_by_otb(dates):
    """Return BandMath's expression of one date, or of the difference of two."""
    names = [(f"im{date}b4", f"im{date}b3") for date in range(1, dates + 1)]
    outside = "||".join(f"{name}==0" for pair in names for name in pair)
    indices = reversed([savi_of(*pair, 5000) for pair in names])
    return f"({outside}) ? -9999 : {'-'.join(f'({one})' for one in indices)}"


def savi_by_qgis(dates):
    """Return the raster calculator's expression; QGIS applies the scale of the files itself."""
    indices = [savi_of(f'"T{date}@4"', f'"T{date}@3"', 0.5) for date in range(1, dates + 1)]
    return "-".join(f"({one})" for one in reversed(indices))


def raw_mask(difference, limit, output, kind="none"):
    """Return the gdal_calc command of the threshold alone: change 1 at or below it, no data 255."""
    expression = f"where(isnan(A),uint8(255),uint8(A<={limit}))"
    return gdal_calc(output, expression, "Byte", 255, kind, {"A": (difference, 1)})


def gdal_sieve(source, output):
    """Return GDAL's sieve for regions and holes below 9 pixels."""
    return ["gdal_sieve.py", "-q", "-st", "9", "-4", str(source), str(output)]


def missing(commands):
    """Return the first program that is not installed, or None."""
    programs = [command[0] for command in commands]
    if str(QGIS) in programs and not (
        shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    ):
        return "qgis_process"
    return next((name for name in programs if not shutil.which(name)), None)
