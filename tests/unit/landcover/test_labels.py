"""Labels: from ids, colours and polygons, checked pixel by pixel; edges against scikit-image."""

import struct

import numpy as np
import pytest
from PIL import Image
from skimage.segmentation import find_boundaries

from changemining.core.affine import Affine
from changemining.core.errors import InputError
from changemining.core.io.source import inspect
from changemining.core.jobs import Caution, finish
from changemining.core.landcover.classes import read_classes
from changemining.core.landcover.edges import edges
from changemining.core.landcover.labels import LabelPlan, write_labels
from changemining.core.landcover.maps import polygon_map, raster_map
from rasters import changed

pytestmark = pytest.mark.backend

SHAPE = 60, 80


@pytest.fixture
def table():
    return read_classes("cerradata")


@pytest.fixture
def image(write, random):
    """The raster that gives the grid."""
    return inspect(write("image.tif", random.integers(1, 99, SHAPE).astype("uint16")))


@pytest.fixture
def ids(random):
    """All 14 classes in blocks of 5 × 5."""
    blocks = random.integers(0, 14, (12, 16)).astype("uint8")
    return blocks.repeat(5, axis=0).repeat(5, axis=1)


@pytest.fixture
def made(tmp_path, read):
    """Return ``made(plan)``: the labels, what goes into the record, what was said."""

    def make(plan):
        said = []
        met = finish(write_labels(plan, tmp_path / "labels.tif"), said.append)
        return read(tmp_path / "labels.tif", 1), met, said

    return make


def refused(plan, path):
    with pytest.raises(InputError) as caught:
        finish(write_labels(plan, path / "refused.tif"))
    assert not (path / "refused.tif").exists()
    assert "\n" not in str(caught.value)
    return str(caught.value)


def painted(table, ids):
    colors = np.array([one.color for one in table.fine], "uint8")
    return np.moveaxis(colors[ids], -1, 0)


# Class ids


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32"])
def test_ids_are_taken_as_they_are(write, image, table, ids, made, dtype):
    stored = ids.astype(dtype)
    stored[:3] = 99
    stored[3:5] = 255
    path = write("ids.tif", stored, nodata=99)
    labels, met, _ = made(LabelPlan(table, raster_map(path, table.fine, image.grid)))
    expected = ids.copy()
    expected[:5] = 255
    np.testing.assert_array_equal(labels, expected)
    assert met["ignored_pixels"] == 5 * 80
    counts = {str(n): int((expected == n).sum()) for n in range(14)}
    assert met["pixels"] == counts


def test_unknown_ids_are_refused_with_their_counts(write, image, table, ids, tmp_path):
    stored = ids.astype("int16")
    stored[0, :7] = 14
    stored[1, :3] = -5
    path = write("ids.tif", stored)
    said = refused(LabelPlan(table, raster_map(path, table.fine, image.grid)), tmp_path)
    assert "14: 7, -5: 3 (pixels)" in said


def test_fractions_are_no_ids(write, image, table, ids, tmp_path):
    stored = ids.astype("float32")
    stored[0, :4] = 3.5
    path = write("ids.tif", stored)
    assert "3.5: 4" in refused(LabelPlan(table, raster_map(path, table.fine, image.grid)), tmp_path)


def test_another_coordinate_system(write, image, table, ids, made, run, read, tmp_path):
    geographic = Affine(9e-5, 0, -57.0005, 0, -9e-5, -7.2365)
    path = write("ids.tif", ids, transform=geographic, crs="EPSG:4326", nodata=255)
    run(
        *("gdalwarp", "-q", "-et", 0, "-r", "near", "-t_srs", "EPSG:32721", "-tr", 10, 10, "-te"),
        *(500_000, 9_199_400, 500_800, 9_200_000, path, tmp_path / "warped.tif"),
    )
    labels, _, _ = made(LabelPlan(table, raster_map(path, table.fine, image.grid)))
    np.testing.assert_array_equal(labels, read(tmp_path / "warped.tif", 1))
    assert (labels != 255).mean() > 0.5


def test_a_class_that_the_file_declares_as_no_data(write, image, table, ids):
    path = write("ids.tif", ids, nodata=0)
    with pytest.raises(InputError, match="0 is 'Pasture'"):
        raster_map(path, table.fine, image.grid)


def test_a_map_that_says_nothing(write, image, table, tmp_path):
    path = write("ids.tif", np.full(SHAPE, 255, "uint8"))
    plan = LabelPlan(table, raster_map(path, table.fine, image.grid))
    assert "no valid pixel" in refused(plan, tmp_path)


def test_another_grid_is_read_by_the_nearest_pixel(
    write, image, table, ids, made, run, read, tmp_path
):
    path = write("ids.tif", ids, transform=Affine(7, 0, 499_998, 0, -7, 9_200_003), nodata=255)
    run(
        *("gdalwarp", "-q", "-r", "near", "-tr", 10, 10, "-te"),
        *(500_000, 9_199_400, 500_800, 9_200_000, path, tmp_path / "warped.tif"),
    )
    labels, _, _ = made(LabelPlan(table, raster_map(path, table.fine, image.grid)))
    np.testing.assert_array_equal(labels, read(tmp_path / "warped.tif", 1))
    assert (labels == 255).any()


@pytest.mark.parametrize("mode", ["own", "indexed", "other colours"])
def test_a_picture_with_a_colour_table(image, table, ids, made, tmp_path, mode):
    """An indexed picture numbers its colours as they come; these are no class ids."""
    numbers, colors = ids, np.array([one.color for one in table.fine])
    if mode == "indexed":
        colors, place = np.unique(colors, axis=0, return_inverse=True)
        numbers = place.astype("uint8")[ids]
    if mode == "other colours":
        colors = 255 - colors
    picture = Image.fromarray(numbers, mode="P")
    picture.putpalette(colors.ravel().tolist())
    picture.save(tmp_path / "picture.tif")
    with changed(tmp_path / "picture.tif") as file:
        file.SetProjection(image.grid.crs.to_wkt())
        file.SetGeoTransform(image.grid.transform.to_gdal())
    if mode == "indexed":
        with pytest.raises(InputError, match="-expand rgb"):
            raster_map(tmp_path / "picture.tif", table.fine, image.grid)
        return
    plan = LabelPlan(table, raster_map(tmp_path / "picture.tif", table.fine, image.grid))
    np.testing.assert_array_equal(made(plan)[0], ids)


@pytest.mark.parametrize("bands", [2, 4])
def test_bands_that_are_no_labels(write, image, table, bands):
    path = write("bands.tif", np.ones((bands, *SHAPE), "int16"))
    with pytest.raises(InputError, match=f"{bands} bands"):
        raster_map(path, table.fine, image.grid)


# Colours


def test_colours_become_ids(write, image, table, ids, made):
    path = write("map.tif", painted(table, ids), photometric="RGB")
    plan = LabelPlan(table, raster_map(path, table.fine, image.grid))
    labels, met, _ = made(plan)
    np.testing.assert_array_equal(labels, ids)
    assert met["from"] == "colours"


def test_transparent_pixels_are_ignored(write, image, table, ids, made):
    alpha = np.full((1, *SHAPE), 255, "uint8")
    alpha[0, :4] = 0
    rgba = np.concatenate([painted(table, ids), alpha])
    rgba[:3, 0] = 7  # whatever colour lies under it
    interpretation = ["red", "green", "blue", "alpha"]
    path = write("map.tif", rgba, colorinterp=interpretation)
    labels, _, _ = made(LabelPlan(table, raster_map(path, table.fine, image.grid)))
    expected = ids.copy()
    expected[:4] = 255
    np.testing.assert_array_equal(labels, expected)


def test_black_without_data_is_ignored_and_a_zero_in_a_colour_is_not(write, image, table, made):
    ids = np.full(SHAPE, 13, "uint8")  # 205 0 0
    rgb = painted(table, ids)
    rgb[:, :10] = 0
    path = write("map.tif", rgb, nodata=0)
    labels, _, _ = made(LabelPlan(table, raster_map(path, table.fine, image.grid)))
    assert (labels[:10] == 255).all()
    assert (labels[10:] == 13).all()


def test_unknown_colours_are_listed_and_refused_or_ignored(
    write, image, table, ids, tmp_path, made
):
    rgb = painted(table, ids)
    rgb[:, 0, :9] = np.array([1, 2, 3], "uint8")[:, np.newaxis]
    rgb[:, 1, :2] = np.array([255, 255, 254], "uint8")[:, np.newaxis]
    path = write("map.tif", rgb)
    said = refused(LabelPlan(table, raster_map(path, table.fine, image.grid)), tmp_path)
    assert "1 2 3: 9, 255 255 254: 2 (pixels)" in said
    assert "UNKNOWN_COLOURS=ignore" in said
    labels, met, remarks = made(
        LabelPlan(table, raster_map(path, table.fine, image.grid, ignore_unknown=True))
    )
    expected = ids.copy()
    expected[0, :9] = expected[1, :2] = 255
    np.testing.assert_array_equal(labels, expected)
    assert met["ignored_colours"] == {"1 2 3": 9, "255 255 254": 2}
    assert [one for one in remarks if isinstance(one, Caution) and "1 2 3: 9" in one]


def test_a_photograph_is_refused_even_where_colours_may_be_ignored(write, table, random, tmp_path):
    photo = random.integers(0, 256, (3, 300, 300)).astype("uint8")
    path = write("photo.tif", photo)
    plan = LabelPlan(table, raster_map(path, table.fine, inspect(path).grid, ignore_unknown=True))
    assert "no map of classes" in refused(plan, tmp_path)


def test_colours_need_a_class_each(write, image, tmp_path):
    (tmp_path / "same.csv").write_text("id,name,colour\n0,A,#102030\n1,B,16 32 48\n")
    table = read_classes(str(tmp_path / "same.csv"))
    with pytest.raises(InputError, match="'A' and 'B' have the same colour"):
        raster_map(write("map.tif", np.ones((3, *SHAPE), "uint8")), table.fine, image.grid)


def test_colours_are_bytes(write, image, table):
    with pytest.raises(InputError, match="uint16"):
        raster_map(write("map.tif", np.ones((3, *SHAPE), "uint16")), table.fine, image.grid)


# Polygons


def rectangle(left, top, right, bottom):
    """WKB in map coordinates of a rectangle in pixels of the image."""
    x0, x1 = (500_000 + 10 * x for x in (left, right))
    y0, y1 = (9_200_000 - 10 * y for y in (top, bottom))
    ring = [x0, y0, x1, y0, x1, y1, x0, y1, x0, y0]
    return struct.pack("<BIII10d", 1, 3, 1, 5, *ring)


def test_polygons_cover_pixel_centres_and_later_ones_win(image, table, made):
    polygons = [
        (rectangle(0, 0, 20, 20), 4),
        (rectangle(10.4, 10.6, 30.4, 30.6), "Forestry"),
        (rectangle(50, 50, 60, 55), 3.0),
    ]
    labels, met, _ = made(LabelPlan(table, polygon_map(polygons, table.fine, image)))
    expected = np.full(SHAPE, 255)
    expected[:20, :20] = 4
    # Centres at .5: column 10 has its centre right of 10.4, row 10 above 10.6.
    expected[11:31, 10:30] = 7
    expected[50:55, 50:60] = 3
    np.testing.assert_array_equal(labels, expected)
    assert met["from"] == "polygons"


@pytest.mark.parametrize("uncovered", ["12", " other USES"])
def test_what_no_polygon_covers_may_be_a_class(image, table, made, uncovered):
    plan = LabelPlan(table, polygon_map([(rectangle(0, 0, 9, 9), 4)], table.fine, image, uncovered))
    labels, _, _ = made(plan)
    assert (labels[:9, :9] == 4).all()
    assert (labels == 12).sum() == 60 * 80 - 81


def test_polygons_of_no_class(image, table):
    polygons = [(rectangle(0, 0, 9, 9), value) for value in (4, "Lava", None, "Lava", 14)]
    with pytest.raises(InputError, match="Lava: 2, 14: 1, none at all: 1"):
        polygon_map(polygons, table.fine, image)
    with pytest.raises(InputError, match="UNCOVERED"):
        polygon_map(polygons[:1], table.fine, image, "Lava")


def test_polygons_elsewhere(image, table):
    for polygons in ([(rectangle(900, 900, 999, 999), 4)], []):
        with pytest.raises(InputError, match="No polygon lies"):
            polygon_map(polygons, table.fine, image)


# Two levels

#: The mapping of the published classes, by position.
COARSE = np.array([0, 1, 1, 5, 3, 4, 4, 2, 2, 2, 2, 2, 6, 2], "uint8")


def two_maps(write, image, table, fine, coarse):
    return LabelPlan(
        table,
        raster_map(write("fine.tif", fine, nodata=255), table.fine, image.grid),
        raster_map(write("coarse.tif", coarse, nodata=255), table.coarse, image.grid),
    )


def test_levels_that_agree(write, image, table, ids, made):
    fine, coarse = ids.copy(), COARSE[ids]
    fine[:4] = 255  # where one is unknown there is nothing to contradict
    coarse[2:8] = 255
    labels, met, said = made(two_maps(write, image, table, fine, coarse))
    np.testing.assert_array_equal(labels, fine)
    assert met["checked_against"] == "coarse.tif"
    assert any("agrees" in one for one in said)


def test_levels_that_contradict_are_refused_with_the_pairs(write, image, table, ids, tmp_path):
    coarse = COARSE[ids]
    rows, columns = np.nonzero(ids == 13)
    coarse[rows[:11], columns[:11]] = 1
    rows, columns = np.nonzero(ids == 3)
    coarse[rows[:2], columns[:2]] = 0
    said = refused(two_maps(write, image, table, ids, coarse), tmp_path)
    assert "(13, 1) 13 Deforestation 2022 in 1 Forest instead of 2 Agriculture: 11" in said
    assert "(3, 0) 3 Water in 0 Pasture instead of 5 Water body: 2" in said


def test_a_coarse_map_in_colours(write, image, table, ids, made, tmp_path):
    colors = np.array([one.color for one in table.coarse], "uint8")
    coarse = np.moveaxis(colors[COARSE[ids]], -1, 0)
    fine = raster_map(write("fine.tif", ids), table.fine, image.grid)
    plan = LabelPlan(table, fine, raster_map(write("coarse.tif", coarse), table.coarse, image.grid))
    np.testing.assert_array_equal(made(plan)[0], ids)
    # The fine map's own colours are no coarse ones.
    other = painted(table, ids)
    plan = LabelPlan(table, fine, raster_map(write("other.tif", other), table.coarse, image.grid))
    assert "other.tif holds colours" in refused(plan, tmp_path)


# Edges


@pytest.mark.parametrize("classes", [2, 5])
def test_edges_are_those_of_scikit_image(random, classes):
    label = random.integers(0, classes, (40, 50)).astype("uint8").repeat(3, axis=0)
    expected = find_boundaries(label, connectivity=1, mode="thick")
    found = edges(label)
    assert found.dtype == np.uint8
    np.testing.assert_array_equal(found, expected)
    assert 0 < found.mean() < 1


def test_edges_by_hand():
    label = np.array([[1, 1, 2, 2], [1, 1, 255, 2], [3, 1, 255, 255], [3, 1, 1, 1]], "uint8")
    expected = [[0, 1, 1, 0], [1, 0, 255, 0], [1, 1, 255, 255], [1, 1, 0, 0]]
    assert edges(label).tolist() == expected


def test_one_class_has_no_edge():
    assert not edges(np.full((4, 4), 9, "uint8")).any()
    assert (edges(np.full((4, 4), 255, "uint8")) == 255).all()
