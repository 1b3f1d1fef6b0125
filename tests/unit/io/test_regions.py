"""Regions of many masks, measured and burnt, against the pixels of GDAL's polygons."""

import numpy as np
import pytest
from osgeo import ogr

import gdal_regions
from changemining.core.grid import Window
from changemining.core.io import regions as regions_module
from changemining.core.io import source as source_module
from changemining.core.io.regions import polygonise
from changemining.core.io.source import inspect
from changemining.core.jobs import finish

FAMILIES = ["shapes", "nine pixels", "tiny", "narrow", "noise", "large noise", "blots"]


@pytest.fixture(params=FAMILIES)
def measured(request):
    """Return name, regions and the regions' numbers from 1 on, (rows, columns), of many masks."""

    def all_of_them():
        for name, mask in gdal_regions.FAMILIES[request.param]():
            labels = gdal_regions.rasterize(gdal_regions.polygonize(mask), mask.shape)
            assert np.array_equal(labels > 0, mask), name
            yield name, finish(polygonise(mask, True)), labels

    return all_of_them()


def windows_of(shape, random):
    """Yield the whole and some windows in it."""
    yield Window(0, 0, *shape)
    for _ in range(4):
        ends = [sorted(random.choice(length + 1, 2, replace=False)) for length in shape]
        (top, bottom), (left, right) = ends
        yield Window(top, left, bottom - top, right - left)


def numbers_of(inside, burnt):
    """Return what was burnt as numbers of regions from 1 on."""
    return np.concatenate([[0], inside + 1])[burnt]


def test_areas_boxes_and_first_pixels_are_those_of_the_pixels(measured):
    for name, regions, labels in measured:
        rows, columns = np.nonzero(labels)
        ids = labels[rows, columns] - 1
        count = labels.max()
        boxes = np.empty((count, 4), int)
        boxes[:, :2], boxes[:, 2:] = 10**6, -1
        for edge, values in enumerate((columns, rows)):
            np.minimum.at(boxes[:, edge], ids, values)
            np.maximum.at(boxes[:, edge + 2], ids, values + 1)
        # Pixels come row by row, so the first of a region is where its number is first.
        _, first = np.unique(ids, return_index=True)
        assert regions.areas.tolist() == np.bincount(ids, minlength=count).tolist(), name
        assert regions.boxes.tolist() == boxes.tolist(), name
        expected = np.stack([rows[first], columns[first]], axis=1)
        assert regions.first_pixels.tolist() == expected.tolist(), name


def test_they_are_burnt_where_they_are_in_any_window(measured, random):
    for name, regions, labels in measured:
        for window in windows_of(labels.shape, random):
            inside, burnt = regions.burn(window)
            assert np.array_equal(numbers_of(inside, burnt), labels[window.slices]), (name, window)
            assert set(labels[window.slices].flat) <= {0, *(inside + 1)}, (name, window)


def test_a_choice_of_them_is_as_they_were(measured, random):
    for name, regions, labels in measured:
        # In any order.
        chosen = random.permutation(len(regions.areas))[: random.integers(len(regions.areas) + 1)]
        few = regions.take(chosen)
        for attribute in ("areas", "boxes", "first_pixels", "rings"):
            assert np.array_equal(getattr(few, attribute), getattr(regions, attribute)[chosen])
        new = np.zeros(len(regions.areas) + 1, int)
        new[chosen + 1] = np.arange(1, chosen.size + 1)
        for window in windows_of(labels.shape, random):
            burnt = numbers_of(*few.burn(window))
            assert np.array_equal(burnt, new[labels[window.slices]]), (name, window)


def test_polygons_on_the_map_are_valid_outer_rings_anticlockwise_holes_clockwise(
    measured, make_grid
):
    for name, regions, labels in measured:
        # Pixels have 10 m.
        transform = make_grid(*labels.shape).transform
        there = [ogr.CreateGeometryFromWkb(wkb) for wkb in regions.wkb(transform, (7, 3))]
        assert all(polygon.IsValid() for polygon in there), name
        assert [polygon.GetArea() / 100 for polygon in there] == regions.areas.tolist(), name
        rings = [[np.array(ring.GetPoints()) for ring in polygon] for polygon in there]
        anticlockwise = [[area_of(ring) > 0 for ring in one] for one in rings]
        assert anticlockwise == [[True] + [False] * (n - 1) for n in regions.rings], name
        back = [ring[:, :2] for one in rings for ring in one]
        back = (np.concatenate([np.empty((0, 2)), *back]) - (500_000, 9_200_000)) / (10, -10)
        assert np.array_equal(back - (7, 3), regions.points), name


def area_of(ring):
    """Return the area of a ring, positive if it runs anticlockwise where y goes up."""
    x, y = (ring[:, :2] - ring[0, :2]).T
    return (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2


@pytest.mark.parametrize("family", FAMILIES)
def test_polygons_rasterised_by_gdal_are_the_regions(family):
    for name, mask in gdal_regions.FAMILIES[family]():
        regions = finish(polygonise(mask, True))
        rings = iter(np.split(regions.points, np.cumsum(regions.sizes)))
        polygons = [gdal_regions.polygon_of([next(rings) for _ in range(n)]) for n in regions.rings]
        inside, burnt = regions.burn(Window(0, 0, *mask.shape))
        numbers = numbers_of(inside, burnt)
        assert np.array_equal(gdal_regions.rasterize(polygons, mask.shape), numbers), name


@pytest.mark.parametrize("family", ["shapes", "blots"])
@pytest.mark.parametrize("layout", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}])
def test_statistics_are_those_of_the_pixels_across_blocks(
    write, random, monkeypatch, family, layout
):
    monkeypatch.setattr(source_module, "BLOCK", 16)
    monkeypatch.setattr(source_module, "TILE", 5)
    for name, mask in gdal_regions.FAMILIES[family]():
        labels = gdal_regions.rasterize(gdal_regions.polygonize(mask), mask.shape)
        # Eighths, whose sums are exact in any order.
        values = (random.integers(-800, 801, mask.shape) / 8).astype("float32")
        values[random.random(mask.shape) < 0.3] = np.nan
        path = write("values.tif", values, nodata=np.nan, **layout)
        regions = finish(polygonise(mask, True))
        found = finish(regions.statistics(inspect(path)))
        valid = ~np.isnan(values) & mask
        ids, inside = labels[valid] - 1, values[valid]
        count = len(regions.areas)
        least, greatest = np.full(count, np.inf), np.full(count, -np.inf)
        np.minimum.at(least, ids, inside)
        np.maximum.at(greatest, ids, inside)
        assert found.count.tolist() == np.bincount(ids, minlength=count).tolist(), name
        assert found.total.tolist() == np.bincount(ids, inside, minlength=count).tolist(), name
        assert found.minimum.tolist() == least.tolist(), name
        assert found.maximum.tolist() == greatest.tolist(), name


@pytest.mark.parametrize("family", ["shapes", "blots"])
def test_a_raster_read_in_strips_gives_what_an_array_does(write, monkeypatch, random, family):
    monkeypatch.setattr(regions_module, "TILE", 7)
    for name, mask in gdal_regions.FAMILIES[family]():
        # What is neither this value nor 0 is no part of it.
        pixels = np.where(mask, 3, random.choice([0, 1, 255], mask.shape)).astype("uint8")
        expected = finish(polygonise(pixels, 3))
        found = finish(polygonise(inspect(write("mask.tif", pixels)), 3))
        for attribute, one in vars(expected).items():
            other = getattr(found, attribute)
            assert one.dtype == other.dtype, (name, attribute)
            assert np.array_equal(one, other), (name, attribute)
