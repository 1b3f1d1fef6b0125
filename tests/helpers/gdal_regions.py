"""Many masks, and their 4-connected regions as GDAL has them."""

import itertools
import struct

import numpy as np
from osgeo import gdal, ogr

SEED = 20

# Masks

#: Holes that touch each other, and the outside, at points only.
TOUCHING_HOLES = np.array(
    [
        [1, 1, 1, 1, 1, 0],
        [1, 0, 1, 0, 1, 1],
        [1, 1, 0, 1, 0, 1],
        [1, 0, 1, 0, 1, 1],
        [1, 1, 1, 1, 1, 1],
        [1, 1, 0, 1, 1, 0],
    ],
    bool,
)


def spiral(side):
    """Return a path of one pixel's width that winds inward, with a gap as wide beside it."""
    mask = np.zeros((side, side), bool)
    row, column, (down, right) = 0, 0, (0, 1)
    mask[row, column] = True
    for length in [side - 1, *itertools.chain(*zip(*[range(side - 1, 1, -2)] * 2))]:
        for _ in range(length):
            row, column = row + down, column + right
            mask[row, column] = True
        down, right = right, -down
    return mask


def shapes():
    """Yield name, mask: what is hard to trace, or nearly nothing."""
    rows, columns = np.indices((41, 58))
    far = np.abs(np.indices((41, 41)) - 20)
    yield "one pixel", np.ones((1, 1), bool)
    yield "nothing", np.zeros((5, 7), bool)
    yield "everything", np.ones((5, 7), bool)
    yield "checkerboard", (rows + columns) % 2 == 0
    yield "the other checkerboard", (rows + columns) % 2 == 1
    yield "dashed row", columns[:1] % 3 > 0
    yield "dashed column", rows[:, :1] % 3 > 0
    yield "rows", rows % 2 == 0
    yield "columns", columns % 2 == 1
    yield "wide rows", rows // 7 % 2 == 0
    yield "grid", (rows % 3 == 0) | (columns % 4 == 0)
    yield "comb", (columns % 2 == 0) | (rows == 0)
    yield "comb upside down", (columns % 2 == 0) | (rows == 40)
    yield "rings in rings", far.max(axis=0) % 2 == 0
    yield "rings in rings, turned over", far.max(axis=0) % 2 == 1
    yield "rings in rings on their tips", far.sum(axis=0) // 2 % 2 == 0
    yield "stairs", np.abs(rows - columns) <= 1
    yield "touching holes", np.kron(np.ones((7, 6), bool), TOUCHING_HOLES)
    yield "Sierpinski's triangle", rows & columns == 0
    yield "Sierpinski's triangle, turned over", rows & columns != 0
    yield "spiral", spiral(33)
    yield "spiral, turned over", ~spiral(33)


def noise(count, highest, widest):
    """Yield name, mask: noise of any density, of any size up to this one."""
    random = np.random.default_rng([SEED, highest, widest])
    for number in range(count):
        shape = height, width = random.integers(1, (highest + 1, widest + 1))
        density = random.choice([0.02, 0.41, 0.5, 0.59, 0.98, random.random()])
        # Pixels repeated along either axis make larger regions with fewer saddles.
        down, right = random.choice([1, 1, 2, 3], 2)
        mask = np.repeat(np.repeat(random.random(shape) < density, down, 0), right, 1)
        yield f"noise {number}: {density:.0%} of {shape}", mask[:height, :width]


def blots(count, highest=200, widest=300, side=16):
    """Yield name, mask: smooth regions with some pixels turned over, as thresholds leave them."""
    random = np.random.default_rng([SEED, count])
    for number in range(count):
        height, width = random.integers((highest // 2, widest // 2), (highest + 1, widest + 1))
        field = random.standard_normal((height + side, width + side))
        for _ in range(2):
            total = np.cumsum(field, axis=0)
            field = (total[side:] - total[:-side]).T
        mask = field > np.quantile(field, random.uniform(0.2, 0.9))
        yield f"blots {number}", mask ^ (random.random(mask.shape) < 0.01)


def of_nine():
    """Yield name, mask: all of 3 × 3 pixels."""
    for bits in itertools.product((False, True), repeat=9):
        yield f"nine pixels {bits}", np.reshape(bits, (3, 3))


FAMILIES = {
    "shapes": shapes,
    "nine pixels": of_nine,
    "tiny": lambda: noise(300, 6, 6),
    "narrow": lambda: itertools.chain(noise(50, 1, 60), noise(50, 60, 1), noise(50, 2, 60)),
    "noise": lambda: noise(150, 50, 60),
    "large noise": lambda: noise(20, 200, 300),
    "blots": lambda: blots(12),
}


# Regions


def opened(pixels):
    """Return a raster in memory of (rows, columns) uint8 or int32, its pixels the map's units."""
    kind = gdal.GDT_Byte if pixels.dtype == np.uint8 else gdal.GDT_Int32
    raster = gdal.GetDriverByName("MEM").Create("", *pixels.shape[::-1], 1, kind)
    raster.SetGeoTransform((0, 1, 0, 0, 0, 1))
    raster.GetRasterBand(1).WriteRaster(0, 0, *pixels.shape[::-1], pixels.tobytes())
    return raster


def layer_of(name):
    """Return a layer in memory with a whole number in each feature, and what keeps it there."""
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    data = driver.CreateDataSource("")
    layer = data.CreateLayer("regions", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    return layer, data


def polygonize(mask):
    """Return the regions of a mask as GDAL's polygons, in the order of their first pixels."""
    raster = opened(mask.astype("uint8"))
    band = raster.GetRasterBand(1)
    layer, _data = layer_of("value")
    gdal.Polygonize(band, band, layer, 0, [])
    polygons = [feature.GetGeometryRef().Clone() for feature in layer]
    # The first pixel is where the outer ring is highest, and there furthest left.
    return sorted(
        polygons, key=lambda one: min((y, x) for x, y in one.GetGeometryRef(0).GetPoints())
    )


def rasterize(polygons, shape):
    """Return polygons as numbers from 1 on, (rows, columns) int32, where GDAL burns them."""
    layer, _data = layer_of("number")
    for number, polygon in enumerate(polygons, 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, number)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    raster = opened(np.zeros(shape, "int32"))
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=number"])
    return np.frombuffer(raster.ReadRaster(), "int32").reshape(shape)


def polygon_of(rings):
    """Return a polygon of rings, each (points, 2), the outer one first."""
    pieces = [struct.pack("<BII", 1, 3, len(rings))]
    for ring in rings:
        pieces += struct.pack("<I", len(ring)), ring.astype("<f8").tobytes()
    return ogr.CreateGeometryFromWkb(b"".join(pieces))


def normal(polygon):
    """Return a polygon's rings wherever they begin and whichever way they go, to be compared."""
    return bytes(polygon.Normalize().ExportToWkb(1))
