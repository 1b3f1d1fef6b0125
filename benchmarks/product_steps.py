"""Steps that begin with products as downloaded."""

from __future__ import annotations

from pathlib import Path

import safe
from peers import creation
from ways import OURS, USUAL, Way, ours

FOUR = "B02,B03,B04,B08"
WHOLE = "the whole area"


def product_steps(place):
    """Return importing, and a data set straight from two products."""
    folder, zipped = place.safe(1), place.zipped(1)
    inside = f"/vsizip/{{{zipped}}}/{folder.name}"
    return {
        "import of four bands, folder": importing(folder, safe.images(folder, 1, [10]), FOUR),
        "import of four bands, zip": importing(zipped, safe.images(inside, 1, [10]), FOUR),
        "import of all bands, classes masked, zip": importing(
            zipped, safe.images(inside, 1), "all"
        ),
        "import of a tenth of the area, four bands, zip": cropped(place, zipped),
        "two products to a data set": to_data_set(place),
    }


def importing(product, images, bands):
    """Return ways to one raster of a product's bands on the finest grid."""
    return {
        OURS: lambda out: [ours("imported", product, out / "x.tif", bands, compress="none")],
        USUAL: lambda out: [ours("imported", product, out / "x.tif", bands)],
        "gdal_translate, two threads": lambda out: translated(out, images),
        "floor: decode": lambda out: [ours("decode", "all", *images)],
    }


def translated(out, images):
    """Return the commands that put images into one file, as they are stored."""
    bands, threads = str(out / "bands.vrt"), ["env", "GDAL_NUM_THREADS=2"]
    options = creation("none", NUM_THREADS=2)
    return [
        ["gdalbuildvrt", "-q", "-separate", "-resolution", "highest", bands, *images],
        [*threads, "gdal_translate", "-q", *options, bands, str(out / "x.tif")],
    ]


def cropped(place, product):
    """Return the import of a tenth of the area, and of all of it."""
    extent = ",".join(map(str, tenth(place)))
    return {
        OURS: lambda out: [ours("imported", product, out / "x.tif", FOUR, extent, compress="none")],
        WHOLE: lambda out: [ours("imported", product, out / "x.tif", FOUR, compress="none")],
    }


def tenth(place):
    """Return xmin, ymin, xmax, ymax of a tenth of the area, across no more tiles than it must."""
    side = round(place.size * 0.1**0.5)
    left = top = 200 if place.size > 4 * 200 else 0
    top += 4 * safe.TILES[10] if place.size > 8 * safe.TILES[10] else 0
    xmin, ymax = place.corner[0] + 10 * left, place.corner[1] - 10 * top
    return xmin, ymax - 10 * side, xmin + 10 * side, ymax


def to_data_set(place):
    """Return the ways from two zips to a data set."""
    zips = place.zipped(1), place.zipped(2)
    images = [
        file
        for date, path in enumerate(zips, 1)
        for file in safe.images(f"/vsizip/{{{path}}}/{place.safe(date).name}", date, [10])
    ]

    def by_import(out: Path) -> list[list[str]]:
        scenes = [out / f"T{date}.tif" for date in (1, 2)]
        imports = [ours("imported", path, to, FOUR) for path, to in zip(zips, scenes)]
        return [*imports, ours("dataset", *scenes, out / "x", "deflate")]

    ways: dict[str, Way] = {
        OURS: lambda out: [ours("dataset", *zips, out / "x", "deflate")],
        "import of both, then data set": by_import,
        "floor: decode": lambda out: [ours("decode", "all", *images)],
    }
    return ways
