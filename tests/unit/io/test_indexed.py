"""Polygons rasterised from an indexed GeoPackage give what reading them one by one gives."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from changemining.core.affine import Affine
from changemining.core.errors import InputError, ReadError
from changemining.core.io.crs import parse_crs
from changemining.core.io.indexed import find_indexed
from changemining.core.io.vector import read_layer
from changemining.core.jobs import finish
from changemining.core.masks.polygons import write_polygon_mask

pytestmark = pytest.mark.backend

UTM, LEFT, TOP, PIXEL = 32721, 500_000, 9_200_000, 10


def square(row, col, height, width=None):
    """Return the WKT of a window of pixels."""
    left, top = LEFT + PIXEL * col, TOP - PIXEL * row
    right, bottom = left + PIXEL * (width or height), top - PIXEL * height
    return f"(({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"


def polygon(*window):
    return f"POLYGON {square(*window)}"


def add(layer, rows, field="status"):
    """Add features, (WKT or None, status)."""
    for wkt, status in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        if status is not None:
            feature.SetField(field, status)
        layer.CreateFeature(feature)


@pytest.fixture
def store(tmp_path):
    """Return ``store(rows, …)``, which writes a layer with GDAL and returns its path."""

    def make(
        *rows,
        name="polygons.gpkg",
        field="status",
        kind=ogr.OFTString,
        geometry=ogr.wkbMultiPolygon,
        epsg=UTM,
        options=(),
        driver="GPKG",
    ):
        path = str(tmp_path / name)
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer('my "layer"', system, geometry, list(options))
        layer.CreateField(ogr.FieldDefn("note", ogr.OFTString))
        if field:
            layer.CreateField(ogr.FieldDefn(field, kind))
        add(layer, rows, field)
        layer = dataset = None
        return path

    return make


def refuse():
    """Polygons that nobody may read."""
    pytest.fail("The polygons are read one by one.")
    yield


@pytest.fixture
def both(tmp_path, read):
    """Return ``both(path, reference, …)``: the mask from the file, proved to be that of reading."""

    def masks(path, reference, **more):
        wkb = ((one, row.get("status")) for one, row in read_layer(path))
        ways = {"read": (wkb, None), "stored": (refuse(), (path, ""))}
        made = {}
        for way, (polygons, stored) in ways.items():
            output = tmp_path / f"{way}.tif"
            job = write_polygon_mask(polygons, reference, output, stored=stored, **more)
            made[way] = finish(job), output.read_bytes()
        assert made["read"] == made["stored"]
        return read(output, 1)

    return masks


@pytest.fixture
def reference(write):
    """Return ``reference(rows, columns, …)``: the path of a raster without no data, in tiles."""

    def make(*shape, name="reference.tif", **more):
        tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256}
        return write(name, np.zeros(shape, "uint8"), **tiles, **more)

    return make


STATUSES = ["accepted", " Accepted ", "added", "REJECTED", "unsure", "candidate", "", None]
#: Where polygons overlap, from the weakest verdict to the strongest, candidates being ignored.
LABELS = [
    ("trim(lower(status)) = 'rejected'", 0),
    ("status = 'candidate'", 255),
    ("status = 'unsure'", 255),
    ("trim(lower(status)) IN ('accepted', 'added')", 1),
    ("status IS NULL OR status = ''", 1),
]


@pytest.mark.parametrize("seed", range(3))
def test_many_statuses_that_overlap_as_gdal_rasterize(seed, store, both, reference, run, tmp_path):
    random = np.random.default_rng(seed)
    rows = []
    for _ in range(150):
        x, y = LEFT + random.uniform(-900, 13_000), TOP - random.uniform(-900, 12_000)
        shape = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})").Buffer(random.uniform(4, 900), 5)
        hole = ogr.CreateGeometryFromWkt(f"POINT ({x + 9} {y})").Buffer(random.uniform(3, 400), 3)
        other = ogr.CreateGeometryFromWkt(f"POINT ({x} {y + 500})").Buffer(99, 3)
        shape = shape.Difference(hole).Union(other)
        rows.append((shape.ExportToWkt(), STATUSES[random.integers(len(STATUSES))]))
    # Larger than a window in both directions, and off the raster on all sides.
    path, raster = store(*rows), reference(1100, 1200)
    burnt = tmp_path / "burnt.tif"
    gdal.GetDriverByName("GTiff").CreateCopy(str(burnt), gdal.Open(raster))
    for where, value in LABELS:
        run("gdal_rasterize", "-q", "-burn", value, "-where", where, path, burnt)
    expected = gdal.Open(str(burnt)).ReadAsArray()
    assert {0, 1, 255} == set(np.unique(expected).tolist())
    before = Path(path).read_bytes(), sorted(tmp_path.iterdir())
    np.testing.assert_array_equal(both(path, raster, unreviewed="ignore"), expected)
    made = [tmp_path / "read.tif", tmp_path / "stored.tif"]
    assert before == (Path(path).read_bytes(), sorted(set(tmp_path.iterdir()) - set(made)))


def test_verdicts_by_hand(store, both, reference):
    rows = [
        (polygon(0, 0, 1, 4), "unsure"),
        (polygon(0, 1, 1, 2), "accepted"),
        (polygon(0, 2, 1, 5), "Rejected"),
        (polygon(2, 0, 1, 2), None),
        (polygon(2, 1, 1, 2), "candidate"),
    ]
    found = both(store(*rows), reference(3, 6), unreviewed="nochange")
    assert found.tolist() == [[255, 1, 1, 255, 0, 0], [0] * 6, [1, 1, 0, 0, 0, 0]]


@pytest.mark.parametrize("status", [None, ""])
def test_no_status_beside_rejected_ones(store, both, reference, status):
    path = store((polygon(0, 0, 1, 2), "rejected"), (polygon(0, 1, 1, 2), status))
    assert both(path, reference(1, 4)).tolist() == [[0, 1, 1, 0]]


def test_no_data_of_the_reference_stays(store, both, write):
    change = np.array([[-0.5, np.nan, 0.1]], "float32")
    path = store((polygon(0, 0, 1, 2), "added"))
    assert both(path, write("difference.tif", change)).tolist() == [[1, 255, 0]]


@pytest.mark.parametrize("dimensions", ["", " Z", " M", " ZM"])
def test_parts_that_lie_on_each_other_and_heights(store, both, reference, dimensions):
    # Twice the same, around a whole window and beyond.
    parts = f"{square(-5, -5, 3000)}, {square(-5, -5, 3000)}"
    shape = ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ({parts})")
    shape.Set3D("Z" in dimensions)
    shape.SetMeasured("M" in dimensions)
    path = store((shape.ExportToIsoWkt(), "added"), geometry=shape.GetGeometryType())
    assert both(path, reference(1030, 1030)).min() == 1


def test_degrees(store, both, reference):
    grid = Affine(9e-5, 0, -60, 0, -9e-5, -3)
    corners = [grid * (col, row) for col, row in ((1, 1), (4, 1), (4, 3), (1, 3), (1, 1))]
    text = ", ".join(f"{x!r} {y!r}" for x, y in corners)
    path = store((f"POLYGON (({text}))", "added"), epsg=4326)
    found = both(path, reference(4, 5, crs="EPSG:4326", transform=grid))
    assert found.tolist() == [[0] * 5, [0, 1, 1, 1, 0], [0, 1, 1, 1, 0], [0] * 5]


@pytest.mark.parametrize(
    ("field", "expected"), [(None, 1), ("Status", 0), ("STATUS", 0), ("state", 1)]
)
def test_how_the_field_is_called(store, both, reference, field, expected):
    status = None if field is None else "rejected"
    path = store((polygon(0, 0, 1, 1), status), field=field)
    assert both(path, reference(1, 2)).tolist() == [[expected, 0]]


def test_a_layer_without_polygons(store, both, reference):
    assert both(store(), reference(2, 2)).max() == 0


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([(polygon(0, 0, 1, 1), "it's"), (polygon(0, 0, 1, 1), None)], 'status "it\'s"'),
        ([(polygon(0, 0, 1, 1), "accepted"), (polygon(9, 0, 1, 1), " ")], "status ' '"),
        ([(polygon(5, 5, 1, 1), "accepted")], "No polygon lies on"),
        # A spatial index has boxes that are a little too large.
        ([(polygon(0, 2.001, 1, 1), "accepted")], "No polygon lies on"),
    ],
)
def test_refusals(store, reference, tmp_path, rows, message):
    path, raster = store(*rows), reference(2, 2)
    wkb = [(one, row["status"]) for one, row in read_layer(path)]
    for polygons, stored in ((wkb, None), (refuse(), (path, ""))):
        with pytest.raises(InputError, match=message):
            finish(write_polygon_mask(polygons, raster, tmp_path / "out.tif", stored=stored))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["polygons.gpkg", "reference.tif"]


# What has to be read


@pytest.fixture
def is_found():
    """Return a function that tells whether a layer can be rasterised from its file."""

    def found(path, name="", epsg=UTM):
        shapes = find_indexed(path, name, "status", parse_crs(f"EPSG:{epsg}"))
        if shapes:
            with shapes:
                return True
        return False

    return found


def test_which_layer(store, is_found):
    path = store((polygon(0, 0, 1), "added"))
    assert is_found(path)
    assert is_found(path, 'my "layer"')
    assert not is_found(path, "other")
    assert not is_found(path + ".gone")
    assert not is_found(path, epsg=32720)


def test_what_is_not_indexed_polygons_has_to_be_read(store, is_found):
    good = polygon(0, 0, 1), "added"
    line = f"LINESTRING ({LEFT} {TOP}, {LEFT + 90} {TOP})"
    given = {
        "index": store(good, name="a.gpkg", options=["SPATIAL_INDEX=NO"]),
        "none": store(good, (None, "added"), name="b.gpkg"),
        "empty": store(good, ("POLYGON EMPTY", "added"), name="c.gpkg"),
        "line": store(good, (line, "added"), name="d.gpkg"),
        "mixed": store(good, name="e.gpkg", geometry=ogr.wkbUnknown),
        "curves": store(good, name="f.gpkg", geometry=ogr.wkbCurvePolygon),
        "number": store((polygon(0, 0, 1), 1), name="g.gpkg", kind=ogr.OFTInteger),
        "numbered": store((polygon(0, 0, 1), None), name="h.gpkg", field=None,
                          options=["FID=status"]),
        "json": store(good, name="i.geojson", driver="GeoJSON"),
    }  # fmt: skip
    assert [why for why, path in given.items() if is_found(path)] == []


def test_an_index_that_lacks_a_polygon_is_not_used(store, is_found):
    path = store((polygon(0, 0, 1), "added"), (polygon(3, 0, 1), "added"))
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL('DELETE FROM "rtree_my ""layer""_geom" WHERE id = 1')
    dataset = None
    assert not is_found(path)


def test_what_is_damaged_is_read_for_the_reason(store, reference, tmp_path):
    path = store(*[(polygon(row, 0, 1), "added") for row in range(500)])
    whole, raster = Path(path).read_bytes(), reference(500, 2)
    Path(path).write_bytes(whole[: len(whole) // 2])
    wkb = ((one, row["status"]) for one, row in read_layer(path))
    with pytest.raises(ReadError, match="cannot be read"):
        finish(write_polygon_mask(wkb, raster, tmp_path / "out.tif", stored=(path, "")))
    assert not (tmp_path / "out.tif").exists()


# What others do meanwhile


def test_polygons_that_change_meanwhile_are_read_at_once(store, write, read, tmp_path):
    path = store((polygon(0, 0, 4000, 1), "added"))
    # In more windows than are computed ahead.
    raster = write("reference.tif", np.zeros((4000, 2), "uint8"))
    job = write_polygon_mask(
        ((one, row["status"]) for one, row in read_layer(path)),
        raster,
        tmp_path / "out.tif",
        stored=(path, ""),
    )
    assert next(job) < 0.2
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL('UPDATE "my ""layer""" SET status = \'unsure\'')
    dataset = None
    finish(job)
    found = read(tmp_path / "out.tif", 1)
    assert (found == [255, 0]).all()


def test_what_a_program_that_has_the_file_open_has_saved_counts(store, both, reference):
    path, raster = store((polygon(0, 0, 1), "added")), reference(3, 1)
    # As QGIS opens it.
    gdal.SetConfigOption("OGR_SQLITE_JOURNAL", "WAL")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        dataset.StartTransaction()
        add(dataset.GetLayer(0), [(polygon(2, 0, 1), "added")])
        dataset.CommitTransaction()
    finally:
        gdal.SetConfigOption("OGR_SQLITE_JOURNAL", None)
    files = Path(path), Path(path + "-wal")
    before = [file.read_bytes() for file in files]
    assert both(path, raster).tolist() == [[1], [0], [1]]
    assert [file.read_bytes() for file in files] == before
    dataset = None
