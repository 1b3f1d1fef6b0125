"""Mask to polygons and back."""

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from changemining.core.affine import Affine
from changemining.core.errors import InputError, ReadError, WriteError
from changemining.core.grid import Grid
from changemining.core.io.layer_files import write_layer
from changemining.core.io.regions import Shapes
from changemining.core.io.vector import read_layer
from changemining.core.jobs import finish
from changemining.core.masks.polygons import (
    FIELDS,
    ReviewedPolygon,
    copy_polygons,
    label_of,
    write_polygon_mask,
    write_polygons,
)
from rasters import wkt_of

pytestmark = pytest.mark.backend


def noise(share):
    return lambda random: (random.random((60, 75)) < share).astype("uint8")


def with_ignored(random):
    mask = noise(0.5)(random)
    mask[random.random(mask.shape) < 0.2] = 255
    return mask


def checkerboard(_):
    return (np.indices((21, 30)).sum(axis=0) % 2).astype("uint8")


def holes_in_holes(_):
    """Rings within rings, with a pixel in the middle."""
    rows, columns = np.indices((31, 31)) - 15
    return (np.maximum(np.abs(rows), np.abs(columns)) % 2 == 0).astype("uint8")


def everything(_):
    return np.ones((7, 5), "uint8")


def one_pixel(_):
    mask = np.zeros((7, 5), "uint8")
    mask[6, 4] = 1
    return mask


MASKS = [
    pytest.param(make, id=name)
    for name, make in {
        "10 % noise": noise(0.1),
        "50 % noise": noise(0.5),
        "ignored": with_ignored,
        "checkerboard": checkerboard,
        "rings": holes_in_holes,
        "everything": everything,
        "one pixel": one_pixel,
    }.items()
]


@pytest.fixture
def features():
    """Return ``features(path)``: a list of (OGR geometry, attributes)."""

    def load(path):
        dataset = ogr.Open(str(path))
        return [(one.geometry().Clone(), one.items()) for one in dataset.GetLayer(0)]

    return load


@pytest.fixture
def polygons_of(write, tmp_path, features):
    """Return ``polygons_of(mask, …)``, which writes them and reads them with OGR."""

    def make(mask, *, difference=None, min_area=0, grid=None, ending=".gpkg"):
        grid = grid or {}
        path = write("mask.tif", mask, nodata=255, **grid)
        if difference is not None:
            difference = write("difference.tif", difference, nodata=np.nan, **grid)
        output = tmp_path / f"polygons{ending}"
        count = finish(write_polygons(path, output, difference=difference, min_area=min_area))
        found = features(output)
        assert len(found) == count
        return found

    return make


@pytest.fixture
def mask_of(tmp_path, read):
    """Return ``mask_of(polygons, reference)``; polygons are (OGR geometry, status)."""

    def make(polygons, reference, **more):
        output = tmp_path / "back.tif"
        wkb = [(bytes(geometry.ExportToWkb(1)), status) for geometry, status in polygons]
        result = finish(write_polygon_mask(wkb, reference, output, **more))
        return read(output, 1), result

    return make


@pytest.fixture
def box():
    """Return ``box(row, col, height, width)``, a polygon on pixel edges of the tests' grid."""

    def make(row, col, height, width):
        left, top = 500_000 + 10 * col, 9_200_000 - 10 * row
        right, bottom = left + 10 * width, top - 10 * height
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        text = ", ".join(f"{x} {y}" for x, y in corners)
        return ogr.CreateGeometryFromWkt(f"POLYGON (({text}))")

    return make


# There


@pytest.mark.parametrize("make", MASKS)
def test_regions_are_those_of_scipy_and_all_are_valid(random, polygons_of, make):
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    mask = make(random)
    labels, count = ndimage.label(mask == 1)
    found = polygons_of(mask)
    assert all(geometry.IsValid() for geometry, _ in found)
    expected = Counter(np.bincount(labels.ravel(), minlength=count + 1)[1:].tolist())
    assert Counter(one["area_px"] for _, one in found) == expected
    for geometry, one in found:
        assert geometry.GetArea() == pytest.approx(one["area_px"] * 100)
        # In the middle of a UTM zone the ground is larger than the plane by 1 / 0.9996².
        assert one["area_ha"] == pytest.approx(one["area_px"] / 100 / 0.9996**2, rel=1e-6)


def test_regions_are_those_of_gdal_polygonize(random, polygons_of, run, tmp_path, features):
    mask = with_ignored(random)
    found = polygons_of(mask)
    run("gdal_polygonize.py", "-q", tmp_path / "mask.tif", tmp_path / "gdal.gpkg")
    expected = [geometry for geometry, one in features(tmp_path / "gdal.gpkg") if one["DN"] == 1]
    ours = {geometry.Normalize().ExportToWkt() for geometry, _ in found}
    assert ours == {geometry.Normalize().ExportToWkt() for geometry in expected}


def test_identifiers_are_the_first_pixel(polygons_of):
    mask = np.array([[0, 0, 0, 1], [0, 1, 0, 1], [1, 1, 0, 0], [0, 0, 1, 0]], "uint8")
    uids = [one["uid"] for _, one in polygons_of(mask)]
    assert uids == ["r00000_c00003", "r00001_c00001", "r00003_c00002"]


def test_fields(polygons_of):
    ((_, one),) = polygons_of(np.ones((1, 1), "uint8"))
    assert list(one) == list(FIELDS)
    assert (one["status"], one["class"], one["area_px"]) == ("candidate", 1, 1)
    empty = ("diff_mean", "diff_min", "diff_max", "reviewer", "reviewed_at", "note")
    assert [one[name] for name in empty] == [None] * 6


def test_difference_inside_each_polygon(random, polygons_of):
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    # Larger than a block, so that regions cross from one to the next.
    mask = (ndimage.gaussian_filter(random.random((1100, 90)), 2) > 0.5).astype("uint8")
    change = random.normal(-0.3, 0.1, mask.shape).astype("float32")
    labels, count = ndimage.label(mask)
    numbers = range(1, count + 1)
    expected = {
        "diff_mean": ndimage.mean(change.astype("float64"), labels, numbers),
        "diff_min": ndimage.minimum(change, labels, numbers),
        "diff_max": ndimage.maximum(change, labels, numbers),
    }
    found = {one["uid"]: one for _, one in polygons_of(mask, difference=change)}
    assert len(found) == count
    firsts = [np.argwhere(labels == number)[0] for number in numbers]
    for position, (row, col) in enumerate(firsts):
        one = found[f"r{row:05d}_c{col:05d}"]
        for name, values in expected.items():
            assert one[name] == pytest.approx(values[position], rel=1e-6)


def test_no_data_of_the_difference_does_not_count(polygons_of):
    mask = np.array([[1, 1, 0, 1]], "uint8")
    change = np.array([[np.nan, -0.5, 0, np.nan]], "float32")
    (_, first), (_, second) = polygons_of(mask, difference=change)
    assert first["diff_mean"] == first["diff_min"] == first["diff_max"] == -0.5
    assert second["diff_mean"] is None


@pytest.mark.parametrize("min_area", [0, 1, 2, 5, 30])
@pytest.mark.parametrize("make", MASKS)
def test_min_area_leaves_out_smaller_regions_only(random, polygons_of, make, min_area):
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    mask = make(random)
    labels, _ = ndimage.label(mask == 1)
    sizes = np.bincount(labels.ravel())[1:]
    found = polygons_of(mask, min_area=min_area)
    assert sorted(one["area_px"] for _, one in found) == sorted(sizes[sizes >= min_area])


@pytest.mark.parametrize("top", [0.0, 48.0, -70.0])
def test_area_in_degrees(polygons_of, top):
    pyproj = pytest.importorskip("pyproj", reason="pyproj is not installed.")
    grid = {"crs": "EPSG:4326", "transform": Affine(1e-4, 0, 10, 0, -1e-4, top)}
    mask = np.zeros((40, 30), "uint8")
    mask[5:30, 4:20] = 1
    ((geometry, one),) = polygons_of(mask, grid=grid)
    x, y = np.array(geometry.GetGeometryRef(0).GetPoints())[:, :2].T
    area, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter(x, y)
    assert one["area_ha"] == pytest.approx(abs(area) / 10_000, rel=1e-4)


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".geojson", ".fgb"])
def test_formats(random, polygons_of, ending):
    mask = noise(0.3)(random)
    areas = sorted(one["area_px"] for _, one in polygons_of(mask))
    assert sorted(one["area_px"] for _, one in polygons_of(mask, ending=ending)) == areas


def test_refusals_there(write, polygons_of, tmp_path):
    mask = np.ones((3, 3), "uint8")
    path = write("mask.tif", mask)
    other = write("other.tif", np.zeros((3, 4), "float32"))
    with pytest.raises(InputError, match="another grid"):
        finish(write_polygons(path, tmp_path / "out.gpkg", difference=other))
    with pytest.raises(InputError, match="MIN_AREA"):
        finish(write_polygons(path, tmp_path / "out.gpkg", min_area=-1))
    with pytest.raises(InputError, match=r"\.gpkg"):
        finish(write_polygons(path, tmp_path / "out.txt"))
    with pytest.raises(WriteError, match="does not exist"):
        finish(write_polygons(path, tmp_path / "nowhere" / "out.gpkg"))
    with pytest.raises(InputError, match="7"):
        polygons_of(mask * np.uint8(7))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["mask.tif", "other.tif"]


# And back


@pytest.mark.parametrize("crs", ["EPSG:32721", "EPSG:4326"])
@pytest.mark.parametrize("make", MASKS)
def test_there_and_back_is_the_same_mask(
    random, polygons_of, mask_of, tmp_path, degrees, make, crs
):
    mask = make(random)
    grid = {"crs": crs, "transform": degrees} if crs == "EPSG:4326" else {}
    found = [(geometry, "accepted") for geometry, _ in polygons_of(mask, grid=grid)]
    back, result = mask_of(found, tmp_path / "mask.tif")
    np.testing.assert_array_equal(back, mask)
    assert result.changed_pixels == (mask == 1).sum()
    assert result.valid_pixels == (mask != 255).sum()
    assert result.threshold is None


def test_there_and_back_across_blocks(random, polygons_of, mask_of, tmp_path):
    mask = (random.random((1030, 1030)) < 0.002).astype("uint8")
    mask[500:1030, 1000:1030] = 1
    found = [(geometry, None) for geometry, _ in polygons_of(mask)]
    np.testing.assert_array_equal(mask_of(found, tmp_path / "mask.tif")[0], mask)


@pytest.mark.parametrize("seed", range(5))
def test_arbitrary_polygons_as_gdal_rasterize(seed, write, mask_of, run, tmp_path, read):
    random = np.random.default_rng(seed)
    reference = write("reference.tif", np.zeros((50, 60), "uint8"))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32721)
    dataset = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "drawn.gpkg"), 0, 0, 0)
    layer = dataset.CreateLayer("drawn", system, ogr.wkbMultiPolygon)
    drawn = []
    for _ in range(12):
        x, y = 500_000 + random.uniform(-50, 650), 9_200_000 - random.uniform(-50, 550)
        shape = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})").Buffer(random.uniform(3, 90), 5)
        hole = ogr.CreateGeometryFromWkt(f"POINT ({x + 9} {y})").Buffer(random.uniform(3, 40), 3)
        shape = ogr.ForceToMultiPolygon(shape.Difference(hole))
        if shape.IsEmpty():
            continue
        drawn.append((shape, "added"))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    del layer, dataset
    run(
        *("gdal_rasterize", "-q", "-burn", 1, "-ot", "Byte", "-ts", 60, 50),
        *("-te", 500_000, 9_199_500, 500_600, 9_200_000),
        *(tmp_path / "drawn.gpkg", tmp_path / "burnt.tif"),
    )
    expected = read(tmp_path / "burnt.tif", 1)
    assert 0 < expected.mean() < 1
    np.testing.assert_array_equal(mask_of(drawn, reference)[0], expected)


@pytest.mark.parametrize(
    ("status", "unreviewed", "expected"),
    [
        ("accepted", "nochange", 1),
        ("added", "nochange", 1),
        ("rejected", "change", 0),
        ("unsure", "change", 255),
        ("candidate", "change", 1),
        ("candidate", "ignore", 255),
        ("candidate", "nochange", 0),
        (None, "nochange", 1),
        ("", "nochange", 1),
        (" Accepted ", "nochange", 1),
        ("REJECTED", "change", 0),
    ],
)
def test_what_a_status_means(write, mask_of, box, status, unreviewed, expected):
    reference = write("reference.tif", np.zeros((3, 4), "uint8"))
    found, _ = mask_of([(box(0, 1, 2, 2), status)], reference, unreviewed=unreviewed)
    wanted = np.zeros((3, 4), int)
    wanted[:2, 1:3] = expected
    np.testing.assert_array_equal(found, wanted)


#: From the strongest to the weakest verdict.
PRECEDENCE = ["added", "accepted", "unsure", "candidate", "rejected"]


@pytest.mark.parametrize(("strong", "weak"), list(combinations(PRECEDENCE, 2)))
def test_where_polygons_overlap_the_stronger_verdict_counts(write, mask_of, box, strong, weak):
    reference = write("reference.tif", np.zeros((1, 3), "uint8"))
    pair = [(box(0, 0, 1, 2), strong), (box(0, 1, 1, 2), weak)]
    for order in (pair, pair[::-1]):
        found, _ = mask_of(order, reference, unreviewed="change")
        meaning = {"added": 1, "accepted": 1, "unsure": 255, "candidate": 1, "rejected": 0}
        assert found[0, 1] == meaning[strong]


def test_polygons_of_one_verdict_that_overlap_make_their_union(write, mask_of, box):
    reference = write("reference.tif", np.zeros((6, 6), "uint8"))
    shapes = [box(0, 0, 4, 4), box(2, 2, 4, 4), box(3, 0, 1, 6)]
    mask, _ = mask_of([(shape, "accepted") for shape in shapes], reference)
    expected = ["111100", "111100", "111111", "111111", "001111", "001111"]
    assert ["".join(map(str, row)) for row in mask.tolist()] == expected


def test_boxes_of_polygons_however_they_are_written():
    texts = {
        "POLYGON ((1 2, 5 2, 5 9, 1 2))": (1, 2, 5, 9),
        "POLYGON ((0 0, 9 0, 9 8, 0 8, 0 0), (2 2, 3 2, 3 3, 2 2))": (0, 0, 9, 8),
        "POLYGON Z ((1 2 30, 5 2 31, 5 9 32, 1 2 30))": (1, 2, 5, 9),
        "MULTIPOLYGON (((1 2, 5 2, 5 9, 1 2)))": (1, 2, 5, 9),
        "MULTIPOLYGON (((1 2, 5 2, 5 9, 1 2)), ((-7 3, -6 3, -6 4, -7 3)))": (-7, 2, 5, 9),
    }
    for order in (ogr.wkbNDR, ogr.wkbXDR):
        wkb = [bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb(order)) for text in texts]
        # Alone, and beside others that are read in another way.
        alone = [Shapes.from_map([one], [1]).boxes[0].tolist() for one in wkb]
        assert alone == [list(box) for box in texts.values()]
        assert Shapes.from_map(wkb, range(len(wkb))).boxes.tolist() == alone


@pytest.mark.parametrize("spoilt", [b"", b"\x01\x03\x00", b"cut"])
def test_what_is_no_polygon_is_refused(box, spoilt):
    whole = bytes(box(0, 0, 2, 2).ExportToWkb(1))
    with pytest.raises(ReadError, match="cannot be read"):
        Shapes.from_map([whole, whole[:-8] if spoilt == b"cut" else spoilt], [1, 1])


@pytest.mark.parametrize(("values", "background"), [((1, 255), 0), ((1, 256), 0), ((3, 4), -1)])
def test_values_are_burnt_as_they_are(box, values, background):
    wkb = [bytes(box(row, 0, 1, 2).ExportToWkb(1)) for row in (0, 2)]
    grid = Grid(None, Affine(10, 0, 500_000, 0, -10, 9_200_000), (3, 3))
    burnt = Shapes.from_map(wkb, values).burn(grid, grid.whole, background)
    outside = [background] * 3
    assert burnt.tolist() == [
        [values[0], values[0], background],
        outside,
        [values[1], values[1], background],
    ]


def test_wanted_fields_only(box, tmp_path):
    path, attributes = tmp_path / "polygons.gpkg", {"uid": "a", "class": 2, "diff_mean": -0.5}
    wkb = bytes(box(0, 0, 2, 2).ExportToWkb(1))
    finish(copy_polygons([ReviewedPolygon(wkb, attributes)], path, wkt_of("EPSG:32721")))
    ((_, everything),) = read_layer(path)
    assert everything == {**dict.fromkeys(FIELDS), **attributes}
    ((_, some),) = read_layer(path, only=["class", "note"])
    assert some == {"class": 2, "note": None}


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "sqlite"])
def test_null_is_neither_0_nor_empty(box, tmp_path, ending):
    path = tmp_path / f"layer.{ending}"
    wkb = bytes(box(0, 0, 2, 2).ExportToWkb(1))
    values = [[0, 0.0, "", 7], [None, None, None, None], [-1, 0.5, "0", 8]]
    fields = {"whole": int, "real": float, "text": str, "number": int}
    rows = [(wkb, row) for row in values]
    finish(write_layer(path, "layer", wkt_of("EPSG:4326"), fields, rows, 3))
    assert [[row[field] for field in fields] for _, row in read_layer(path)] == values


@pytest.mark.parametrize("kind", ["Z", "M", "ZM"])
@pytest.mark.parametrize("many", [False, True])
def test_polygons_are_read_in_two_dimensions(tmp_path, kind, many):
    corners = ((1, 2), (5, 2), (5, 9), (1, 2))
    rest = " 7" * len(kind)
    texts = [f"(({', '.join(f'{x} {y}{more}' for x, y in corners)}))" for more in ("", rest)]
    name = "MULTIPOLYGON" if many else "POLYGON"
    flat, deep = (f"({text})" if many else text for text in texts)
    path = str(tmp_path / "deep.gpkg")
    dataset = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("deep", None, ogr.wkbUnknown)
    for text in (f"{name} {kind} {deep}", f"{name} {flat}"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    feature = layer = dataset = None
    expected = bytes(ogr.CreateGeometryFromWkt(f"{name} {flat}").ExportToWkb(ogr.wkbNDR))
    assert [wkb for wkb, _ in read_layer(path)] == [expected, expected]


def test_no_data_of_the_reference_stays(write, mask_of, box):
    reference = np.array([[-0.5, np.nan, 0.1]], "float32")
    found, result = mask_of([(box(0, 0, 1, 2), "added")], write("difference.tif", reference))
    assert found.tolist() == [[1, 255, 0]]
    assert (result.changed_pixels, result.valid_pixels) == (1, 2)


def test_no_polygons_make_a_mask_without_change(write, mask_of):
    found, result = mask_of([], write("reference.tif", np.zeros((2, 2), "uint8")))
    assert found.tolist() == [[0, 0], [0, 0]]
    assert result.changed_pixels == 0


def test_refusals_back(write, mask_of, box, tmp_path):
    reference = write("reference.tif", np.zeros((2, 2), "uint8"))
    with pytest.raises(InputError, match="status 'maybe'"):
        mask_of([(box(0, 0, 1, 1), "maybe")], reference)
    with pytest.raises(InputError, match="UNREVIEWED"):
        mask_of([(box(0, 0, 1, 1), "accepted")], reference, unreviewed="keep")
    with pytest.raises(InputError, match="No polygon lies on"):
        mask_of([(box(5, 5, 1, 1), "accepted")], reference)
    with pytest.raises(InputError, match="another name"):
        finish(write_polygon_mask([], reference, reference))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["reference.tif"]
    with pytest.raises(InputError, match="status"):
        label_of("unknown", "change")


def test_reviewed_polygons_are_copied_as_they_are(box, tmp_path, features):
    system = osr.SpatialReference()
    system.ImportFromEPSG(32721)
    output = tmp_path / "copy.gpkg"
    given = {"uid": "r1", "status": "accepted", "area_px": 4.0, "reviewer": "me", "note": None}
    polygon = ReviewedPolygon(bytes(box(0, 0, 2, 2).ExportToWkb(1)), {**given, "unknown": 1})
    finish(copy_polygons([polygon, ReviewedPolygon(polygon.wkb)], output, system.ExportToWkt()))
    (geometry, one), (_, bare) = features(output)
    assert geometry.GetArea() == 400
    assert (one["uid"], one["status"], one["area_px"], one["reviewer"]) == (
        "r1",
        "accepted",
        4,
        "me",
    )
    assert one["note"] is None
    assert set(bare.values()) == {None}
