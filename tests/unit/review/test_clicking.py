"""A region grown from a click, against scikit-image and squares known by hand."""

import numpy as np
import pytest
from osgeo import ogr

from changemining.core.io.source import inspect
from changemining.core.review.clicking import grow_from

SIZE = 64


@pytest.fixture
def pixels():
    """Return ``pixels(grid, wkb)``: the polygon's pixels, rasterised by rasterio."""
    features = pytest.importorskip("rasterio.features", reason="rasterio is not installed.")

    def burn(grid, wkb):
        import json

        shape = json.loads(ogr.CreateGeometryFromWkb(wkb).ExportToJson())
        return features.geometry_mask([shape], grid.shape, grid.transform, invert=True)

    return burn


def hills(random, shape=(90, 110)):
    """A smooth surface of losses and gains, between −0.6 and 0.6 or so."""
    from scipy.ndimage import gaussian_filter

    surface = gaussian_filter(random.normal(size=shape), 4)
    return (0.5 * surface / np.abs(surface).max() + random.normal(0, 0.02, shape)).astype("float32")


def test_a_click_grows_what_scikit_image_floods_in_its_cell(write, random, pixels):
    segmentation = pytest.importorskip(
        "skimage.segmentation", reason="scikit-image is not installed."
    )
    difference = hills(random)
    difference[40:43, 10:90] = np.nan
    source = inspect(write("difference.tif", difference, nodata=np.nan))
    for row, col in zip(random.integers(0, 90, 40), random.integers(0, 110, 40)):
        x, y = source.grid.transform * (col + 0.3, row + 0.9)
        found = grow_from(source, x, y, 0.15, size=SIZE)
        if np.isnan(difference[row, col]):
            assert found is None
            continue
        top, left = row // SIZE * SIZE, col // SIZE * SIZE
        cell = np.full(difference.shape, 9, "float32")
        inside = slice(top, top + SIZE), slice(left, left + SIZE)
        same = (difference < 0) == (difference[row, col] < 0)
        cell[inside] = np.where(same & ~np.isnan(difference), difference, 9)[inside]
        expected = segmentation.flood(cell, (row, col), connectivity=1, tolerance=0.15)
        assert np.array_equal(pixels(source.grid, found.wkb), expected)
        assert (found.pixels, found.tolerance) == (expected.sum(), 0.15)
        assert ogr.CreateGeometryFromWkb(found.wkb).IsValid()


def test_a_click_is_bounded_by_its_cell_and_says_so(write, pixels):
    source = inspect(write("difference.tif", np.full((100, 100), -0.3, "float32")))
    found = grow_from(source, *(source.grid.transform * (70.5, 20.5)), size=SIZE)
    expected = np.zeros((100, 100), bool)
    expected[:64, 64:] = True
    assert np.array_equal(pixels(source.grid, found.wkb), expected)
    assert found.at_edge
    for col, row in ((-1, 5), (5, -1), (100.5, 5), (5, 100.5)):
        assert grow_from(source, *(source.grid.transform * (col, row)), size=SIZE) is None


def test_a_region_of_too_many_pixels_gets_a_smaller_tolerance(write, pixels):
    # A column more of each next value, 0.01 apart, in 10 rows.
    ramp = np.repeat(-0.3 - 0.01 * np.arange(32, dtype="float32")[None], 10, axis=0)
    source = inspect(write("difference.tif", ramp))
    x, y = source.grid.transform * (0.5, 0.5)
    found = grow_from(source, x, y, 0.2, size=SIZE, most=100)
    expected = np.zeros(ramp.shape, bool)
    expected[:, :10] = True
    assert np.array_equal(pixels(source.grid, found.wkb), expected)
    assert 0.09 <= found.tolerance < 0.1 + 1e-6
    assert found.pixels == 100
    assert not found.at_edge
    assert grow_from(source, x, y, 0.2, size=SIZE, most=1000).tolerance == 0.2
