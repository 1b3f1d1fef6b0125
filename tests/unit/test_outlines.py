"""Outlines of regions, against GDAL's and by hand."""

import numpy as np
import pytest
from osgeo import gdal, ogr

from changemining.core.grid import Window
from changemining.core.io.regions import polygonise
from changemining.core.jobs import finish
from changemining.core.outlines import Seams, Strip, scan, trace


def mask_of(text):
    return np.array([[letter == "#" for letter in line] for line in text.split()])


def outlines(*strips):
    width = strips[0].first.size - 1
    seams = Seams(width)
    for strip in strips:
        seams.add(strip)
    found = finish(trace(seams.corners(), width))
    rings = np.split(found.points, np.cumsum(found.sizes)[:-1]) if found.sizes.size else []
    rings = iter([tuple(map(tuple, ring.tolist())) for ring in rings])
    return [[next(rings) for _ in range(count)] for count in found.rings.tolist()]


def plain(rings):
    """Return rings, wherever they begin and whichever way they go: as sets of steps."""
    return {frozenset(map(frozenset, zip(ring, ring[1:]))) for ring in rings}


@pytest.fixture
def of_gdal():
    """Return ``of_gdal(mask)``: the rings of each region, the outer one first, as GDAL has them."""

    def make(mask):
        height, width = mask.shape
        raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
        raster.SetGeoTransform((0, 1, 0, 0, 0, 1))
        band = raster.GetRasterBand(1)
        band.WriteRaster(0, 0, width, height, mask.astype("uint8").tobytes())
        driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")
        data = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
        layer = data.CreateLayer("regions", None, ogr.wkbPolygon)
        gdal.Polygonize(band, band, layer, -1, [])
        regions = [[ring.GetPoints() for ring in one.GetGeometryRef()] for one in layer]
        # A region's first pixel is where its outer ring is highest, and there furthest left.
        return sorted(regions, key=lambda rings: min((y, x) for x, y in rings[0]))

    return make


@pytest.mark.parametrize("share", [0.1, 0.4, 0.5, 0.6, 0.9, 1.0])
@pytest.mark.parametrize("rows", [1, 7, 100])
def test_rings_are_those_of_gdal_however_the_mask_is_cut_into_strips(random, of_gdal, share, rows):
    mask = random.random((100, 83)) < share
    found = outlines(*(scan(mask[row : row + rows]) for row in range(0, 100, rows)))
    expected = of_gdal(mask)
    assert [plain(rings) for rings in found] == [plain(rings) for rings in expected]
    assert [plain(rings[:1]) for rings in found] == [plain(rings[:1]) for rings in expected]


def test_a_hole_that_touches_the_outside_at_a_point_stays_a_hole():
    mask = mask_of("""
        ..###
        ..#.#
        .###.
        .###.
    """)
    outer = (2, 0), (2, 2), (1, 2), (1, 4), (4, 4), (4, 2), (5, 2), (5, 0), (2, 0)
    hole = (3, 1), (4, 1), (4, 2), (3, 2), (3, 1)
    assert outlines(scan(mask)) == [[outer, hole]]


def test_a_region_in_a_hole_is_one_of_its_own():
    mask = mask_of("""
        #####
        #...#
        #.#.#
        #...#
        #####
    """)
    ring = (0, 0), (0, 5), (5, 5), (5, 0), (0, 0)
    hole = (1, 1), (4, 1), (4, 4), (1, 4), (1, 1)
    assert outlines(scan(mask)) == [[ring, hole], [((2, 2), (2, 3), (3, 3), (3, 2), (2, 2))]]


def test_nothing_has_no_outline():
    assert outlines(scan(np.zeros((3, 4), bool))) == []


def test_far_out_a_hole_is_still_its_regions():
    """Where row × column takes more than 32 bits, and columns more than 16."""
    width, rows = 70_000, 40_000
    mask = np.zeros((6, width), bool)
    mask[1:5, 5:9] = mask[1:5, -9:-5] = True
    mask[2, 7] = mask[3, -7] = False
    none = np.zeros(width + 1, "uint8")
    nothing = Strip(none, none, np.empty(0, int), np.empty(0, "int8"), np.empty(0, int), rows)
    left, right = outlines(nothing, scan(mask))
    assert left[1][0] == (7, rows + 2)
    assert right[1][0] == (width - 7, rows + 3)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.7])
def test_regions_burnt_in_windows_are_the_mask_and_measured_as_they_are(random, share):
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    mask = random.random((90, 70)) < share
    regions = finish(polygonise(mask, True))
    # SciPy numbers regions by their first pixels as well.
    labels, count = ndimage.label(mask)
    assert regions.areas.tolist() == np.bincount(labels.ravel())[1:].tolist()
    assert len(regions.first_pixels) == count
    for window in (Window(0, 0, 90, 70), Window(13, 20, 40, 31), Window(89, 69, 1, 1)):
        inside, burnt = regions.burn(window)
        numbers = np.concatenate([[0], inside + 1])
        assert np.array_equal(numbers[burnt], labels[window.slices])
    some = np.flatnonzero(regions.areas > 1)
    few = regions.take(some)
    inside, burnt = few.burn(Window(0, 0, 90, 70))
    assert np.array_equal(burnt > 0, np.isin(labels, some + 1))
    assert few.boxes.tolist() == [
        [columns.start, rows.start, columns.stop, rows.stop]
        for rows, columns in (ndimage.find_objects(labels)[number] for number in some)
    ]
