"""One polygon grown, shrunk and measured, against SciPy, scikit-image and sums done by hand."""

import time

import numpy as np
import pytest
from osgeo import gdal, ogr

from changemining.core.errors import InputError
from changemining.core.io.source import inspect
from changemining.core.jobs import finish
from changemining.core.masks.polygons import write_polygons
from changemining.core.review import growing
from changemining.core.review.connected import connected
from rasters import UTM, wkt_of


@pytest.fixture
def ndimage():
    return pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")


@pytest.fixture
def geometry():
    """Return OGR geometries of WKB."""
    return lambda wkb: ogr.CreateGeometryFromWkb(wkb)


@pytest.fixture
def box(geometry):
    """Return ``box(grid, top, left, bottom, right)`` in pixels, as WKB in map coordinates."""

    def make(grid, top, left, bottom, right):
        (x0, y0), (x1, y1) = grid.transform * (left, top), grid.transform * (right, bottom)
        text = f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"
        return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb(1))

    return make


@pytest.fixture
def pixels():
    """Return ``pixels(grid, wkb)``: the polygon's pixels, rasterised by rasterio."""
    features = pytest.importorskip("rasterio.features", reason="rasterio is not installed.")

    def burn(grid, wkb):
        import json

        shape = json.loads(ogr.CreateGeometryFromWkb(wkb).ExportToJson())
        return features.geometry_mask([shape], grid.shape, grid.transform, invert=True)

    return burn


@pytest.fixture
def polygon_of(box):
    """Return ``polygon_of(grid, mask)``: the outline of a mask's one region, made by rasterio."""
    import json

    features = pytest.importorskip("rasterio.features", reason="rasterio is not installed.")

    def outline(grid, mask):
        ((shape, _),) = features.shapes(mask.astype("uint8"), mask, 4, grid.transform)
        return bytes(ogr.CreateGeometryFromJson(json.dumps(shape)).ExportToWkb(1))

    return outline


def hills(random, shape=(90, 110)):
    """A smooth surface of losses and gains, between −0.6 and 0.6 or so."""
    from scipy.ndimage import gaussian_filter

    surface = gaussian_filter(random.normal(size=shape), 4)
    return (0.5 * surface / np.abs(surface).max() + random.normal(0, 0.02, shape)).astype("float32")


def regions_of(mask, ndimage, least=20):
    """The 4-connected regions of some size, one mask each."""
    labels, count = ndimage.label(mask)
    masks = [labels == number for number in range(1, count + 1)]
    return [one for one in masks if one.sum() >= least]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.59, 0.8, 1.0])
def test_connected_regions_are_those_of_scipy(random, ndimage, share):
    mask = random.random((70, 83)) < share
    ours, (theirs, count) = connected(mask), ndimage.label(mask)
    pairs = np.unique(np.stack([ours[mask], theirs[mask]]), axis=1)
    assert pairs.shape[1] == count == len(set(pairs[0])) == len(set(pairs[1]))
    assert not ours[~mask].any()
    assert mask.sum() == 0 or ours[mask].min() > 0


def test_connected_follows_a_long_spiral(ndimage):
    mask = np.zeros((61, 61), bool)
    row, col, down, right = 0, 0, 0, 1
    mask[0, 0] = True
    for length in (n for k in range(60, 0, -2) for n in (k, k)):
        for _ in range(length):
            row, col = row + down, col + right
            mask[row, col] = True
        down, right = right, -down
    assert ndimage.label(mask)[1] == len(np.unique(connected(mask)[mask]))


# By the polygon's own threshold.


@pytest.mark.parametrize("sign", [-1, 1])
def test_growing_is_the_region_at_the_next_threshold(
    write, read, random, ndimage, pixels, polygon_of, sign
):
    difference = sign * hills(random)
    source = inspect(write("difference.tif", difference, nodata=np.nan))
    magnitude, level = sign * difference, 0.2
    regions = regions_of(magnitude >= level, ndimage)
    assert len(regions) > 3
    for region in regions:
        wkb = polygon_of(source.grid, region)
        # The threshold of the very region is its weakest pixel.
        weakest = magnitude[region].min()
        core = np.unravel_index(np.where(region, magnitude, -9).argmax(), region.shape)
        grown = pixels(source.grid, growing.regrow(source, wkb, 0.05, 1))
        labels, _ = ndimage.label(magnitude >= weakest - 0.05)
        assert np.array_equal(grown, labels == labels[core])
        assert (grown & region).sum() == region.sum() < grown.sum()
        shrunk = pixels(source.grid, growing.regrow(source, wkb, 0.05, -1))
        labels, _ = ndimage.label(magnitude >= weakest + 0.05)
        expected = labels == labels[core] if labels[core] else np.zeros_like(region)
        expected[core] = True
        # Enclosed groups of fewer than 4 pixels stay.
        holes, count = ndimage.label(~expected)
        for number in range(1, count + 1):
            hole = holes == number
            if hole.sum() < 4:
                expected |= hole & region
        assert np.array_equal(shrunk, expected)
        assert (shrunk & ~region).sum() == 0


def test_every_step_changes_something_up_to_the_last(write, random, ndimage, pixels, box):
    difference = hills(random)
    source = inspect(write("difference.tif", difference, nodata=np.nan))
    wkb, seen = box(source.grid, 30, 30, 50, 60), 20 * 30 + 1
    while seen > 1:
        wkb = growing.regrow(source, wkb, 0.02, -1)
        now = int(pixels(source.grid, wkb).sum())
        assert 0 < now < seen
        seen = now
    assert growing.regrow(source, wkb, 0.02, -1) is wkb
    core, before = pixels(source.grid, wkb), np.zeros(difference.shape, bool)
    after = core
    while after.sum() > before.sum():
        before, wkb = after, growing.regrow(source, wkb, 0.02, 1)
        after = pixels(source.grid, wkb)
        assert not (before & ~after).any()
    # The last is all that changed in the same direction.
    labels, _ = ndimage.label((difference < 0) == (difference[core] < 0))
    assert np.array_equal(after, labels == labels[core])


def test_a_step_is_repeated_where_it_changes_nothing(write, make_grid, pixels, box):
    difference = np.full((9, 9), -0.05, "float32")
    difference[2:7, 2:7], difference[3:6, 3:6] = -0.3, -0.5
    source = inspect(write("difference.tif", difference))
    inner, middle = box(source.grid, 3, 3, 6, 6), box(source.grid, 2, 2, 7, 7)
    grown = growing.regrow(source, inner, 0.02, 1)
    assert np.array_equal(pixels(source.grid, grown), pixels(source.grid, middle))
    shrunk = growing.regrow(source, middle, 0.02, -1)
    assert np.array_equal(pixels(source.grid, shrunk), pixels(source.grid, inner))


def test_of_equal_pixels_one_is_left(write, pixels, box):
    source = inspect(write("difference.tif", np.full((9, 9), 0.5, "float32")))
    shrunk = growing.regrow(source, box(source.grid, 2, 3, 5, 6), 0.02, -1)
    assert np.argwhere(pixels(source.grid, shrunk)).tolist() == [[2, 3]]


def test_small_holes_stay_closed_and_larger_ones_open(write, pixels, box):
    difference = np.full((12, 12), -0.5, "float32")
    difference[2, 2:5] = -0.11
    difference[6, 2:6] = -0.12
    difference[1, 1], difference[0, :] = -0.9, -0.1
    source = inspect(write("difference.tif", difference))
    shrunk = pixels(source.grid, growing.regrow(source, box(source.grid, 0, 0, 12, 12), 0.1, -1))
    expected = np.ones((12, 12), bool)
    expected[0], expected[6, 2:6] = False, False
    assert np.array_equal(shrunk, expected)


def test_growing_stops_at_no_data_and_at_the_other_sign(write, pixels, box):
    difference = np.full((5, 9), -0.4, "float32")
    difference[:, 6], difference[:, 2] = np.nan, 0.4
    source = inspect(write("difference.tif", difference, nodata=np.nan))
    grown = growing.regrow(source, box(source.grid, 2, 4, 3, 5), 0.1, 1)
    expected = np.zeros((5, 9), bool)
    expected[:, 3:6] = True
    assert np.array_equal(pixels(source.grid, grown), expected)
    assert growing.regrow(source, grown, 0.1, 1) is grown


def test_growing_ends_at_its_reach(write, pixels, box):
    source = inspect(write("difference.tif", np.full((700, 640), -0.3, "float32")))
    grown = pixels(source.grid, growing.regrow(source, box(source.grid, 300, 5, 302, 8)))
    expected = np.zeros((700, 640), bool)
    expected[300 - growing.REACH : 302 + growing.REACH, : 8 + growing.REACH] = True
    assert np.array_equal(grown, expected)


def test_of_several_parts_the_one_with_the_core_stays(write, geometry, pixels, box):
    difference = np.full((12, 12), -0.1, "float32")
    difference[1:4, 1:4], difference[7:10, 7:10] = -0.4, -0.5
    source = inspect(write("difference.tif", difference))
    two = geometry(box(source.grid, 1, 1, 4, 4)).Union(geometry(box(source.grid, 7, 7, 10, 10)))
    kept = pixels(source.grid, growing.regrow(source, bytes(two.ExportToWkb()), 0.05, -1))
    assert kept[7:10, 7:10].any()
    assert not kept[:6].any()


def test_what_has_no_valid_pixel_stays_as_it_is(write, box):
    source = inspect(write("difference.tif", np.full((9, 9), np.nan, "float32"), nodata=np.nan))
    inside, outside = box(source.grid, 2, 2, 5, 5), box(source.grid, 20, 20, 25, 25)
    sliver = box(source.grid, 2.1, 2.1, 2.3, 2.3)
    for wkb in (inside, outside, sliver):
        for direction in (1, -1):
            assert growing.regrow(source, wkb, 0.02, direction) is wkb


@pytest.mark.parametrize("step", [0, -0.1, float("nan")])
def test_a_step_that_is_none_is_refused(write, box, step):
    source = inspect(write("difference.tif", np.zeros((9, 9), "float32")))
    with pytest.raises(InputError, match="above 0"):
        growing.regrow(source, box(source.grid, 2, 2, 5, 5), step, 1)


# By whole pixels.


@pytest.mark.parametrize("pixels_more", [1, 2, 5])
def test_dilating_and_eroding_are_those_of_scipy(
    make_grid, random, ndimage, pixels, polygon_of, pixels_more
):
    grid = make_grid(70, 80)
    blobs = ndimage.binary_opening(random.random((70, 80)) < 0.7, iterations=1)
    regions = regions_of(blobs, ndimage)
    assert len(regions) > 1
    for region in regions:
        wkb = polygon_of(grid, region)
        dilated = ndimage.binary_dilation(region, iterations=pixels_more)
        assert np.array_equal(pixels(grid, growing.dilate(grid, wkb, pixels_more)), dilated)
        eroded = ndimage.binary_erosion(region, iterations=pixels_more)
        ours = growing.dilate(grid, wkb, -pixels_more)
        if not eroded.any():
            assert ours is None
            continue
        labels, count = ndimage.label(eroded)
        sizes = ndimage.sum_labels(eroded, labels, range(1, count + 1))
        ours = pixels(grid, ours)
        assert ours.sum() == sizes.max()
        assert not (ours & ~eroded).any()


def test_what_has_no_pixel_cannot_be_dilated(make_grid, box):
    grid = make_grid(20, 20)
    assert growing.dilate(grid, box(grid, 2.1, 2.1, 2.3, 2.3), 1) is None
    assert growing.dilate(grid, box(grid, 40, 40, 50, 50), 1) is None


def test_a_polygon_drawn_by_hand_gets_pixel_edges(make_grid, pixels, geometry, box):
    grid = make_grid(20, 20)
    drawn = growing.dilate(grid, box(grid, 2.6, 3.4, 6.2, 7.8), 0)
    expected = np.zeros((20, 20), bool)
    expected[3:6, 3:8] = True  # centres between 2.6 and 6.2, 3.4 and 7.8
    assert np.array_equal(pixels(grid, drawn), expected)
    assert geometry(drawn).Area() == 15 * 100


# What the fields say.


def test_attributes_are_those_of_the_candidates(write, random, tmp_path, degrees):
    for name, place in (("utm", {}), ("degrees", {"transform": degrees, "crs": "EPSG:4326"})):
        difference = hills(random)
        difference[difference > 0.45] = np.nan
        mask = (np.abs(np.nan_to_num(difference)) > 0.2).astype("uint8")
        raster = write(f"{name}.tif", difference, nodata=np.nan, **place)
        polygons = tmp_path / f"{name}.gpkg"
        mask = write(f"{name}_mask.tif", mask, **place)
        finish(write_polygons(mask, polygons, difference=raster))
        source, dataset = inspect(raster), ogr.Open(str(polygons))
        assert dataset.GetLayer(0).GetFeatureCount() > 10
        for feature in dataset.GetLayer(0):
            ours = growing.attributes(source, bytes(feature.geometry().ExportToWkb()))
            theirs = {key: feature.items()[key] for key in ours}
            assert ours.pop("uid") == theirs.pop("uid")
            assert ours == pytest.approx(theirs, rel=1e-12)


def test_attributes_by_hand(write, box):
    difference = np.zeros((6, 6), "float32")
    difference[2, 3:5] = -0.25, -0.5
    difference[3, 3:5] = np.nan, -0.75
    source = inspect(write("difference.tif", difference, nodata=np.nan))
    assert growing.attributes(source, box(source.grid, 2, 3, 4, 5)) == {
        "uid": "r00002_c00003",
        "area_px": 4,
        "area_ha": pytest.approx(0.04 / 0.9996**2, rel=1e-6),  # in the middle of a UTM zone
        "diff_mean": -0.5,
        "diff_min": -0.75,
        "diff_max": -0.25,
    }
    sliver = growing.attributes(source, box(source.grid, 4.1, 5.1, 4.3, 5.3))
    assert sliver["uid"] == "r00004_c00005"
    assert (sliver["area_px"], sliver["diff_mean"]) == (0, None)
    assert growing.attributes(source, box(source.grid, 3, 3, 4, 4))["diff_max"] is None


def test_an_answer_comes_at_once_on_a_whole_tile(tmp_path, random, box):
    """Written in stripes of zeros but for one window; what is read is a window only."""
    path = tmp_path / "tile.tif"
    options = ["TILED=YES", "SPARSE_OK=YES", "COMPRESS=DEFLATE"]
    tile = gdal.GetDriverByName("GTiff").Create(
        str(path), 10980, 10980, 1, gdal.GDT_Float32, options
    )
    tile.SetProjection(wkt_of("EPSG:32721"))
    tile.SetGeoTransform(UTM.to_gdal())
    tile.GetRasterBand(1).SetNoDataValue(np.nan)
    tile.GetRasterBand(1).WriteArray(hills(random, (400, 400)), 6000, 5000)
    del tile  # which writes it
    source = inspect(path)
    wkb = box(source.grid, 5100, 6100, 5200, 6200)
    growing.regrow(source, wkb)
    start = time.perf_counter()
    for direction in (1, -1):
        growing.regrow(source, wkb, 0.02, direction)
        growing.dilate(source.grid, wkb, direction)
    growing.attributes(source, wkb)
    assert (time.perf_counter() - start) / 5 < 0.25  # some 20 ms; this machine may be busy
