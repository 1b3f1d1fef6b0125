"""Polygons of a file, brought to a raster: which arrive, and what is said of those that do not."""

import numpy as np
import pytest
from osgeo import ogr, osr

from changemining.core.affine import Affine
from changemining.core.errors import InputError
from changemining.core.io.layer_input import layer_of, read_polygons
from changemining.core.io.source import inspect
from changemining.core.io.vector import bounds_of
from changemining.core.jobs import Caution
from rasters import write_raster

#: 64 × 64 pixels of 10 m in zone 21 S, near 57° W and 3.6° S.
PLACE = Affine(10, 0, 500_000, 0, -10, 9_600_000)
GOOD = "POLYGON((-57 -3.62,-56.997 -3.62,-56.997 -3.617,-57 -3.617,-57 -3.62))"
ANTIPODE = "POLYGON((118 -2,128 -2,128 8,118 8,118 -2))"


@pytest.fixture
def raster(tmp_path):
    array = np.zeros((64, 64), "uint8")
    return str(write_raster(tmp_path / "r.tif", array, crs="EPSG:32721", transform=PLACE))


@pytest.fixture
def layer(tmp_path):
    """Return ``layer(shapes, …)``: a GeoPackage of WKT in degrees, with a number and a day."""

    def make(shapes, kind=ogr.wkbUnknown, code=4326):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        path = tmp_path / "layer.gpkg"
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        made = dataset.CreateLayer("ours", system, kind)
        made.CreateField(ogr.FieldDefn("Number", ogr.OFTInteger))
        made.CreateField(ogr.FieldDefn("day", ogr.OFTDateTime))
        for number, text in enumerate(shapes):
            feature = ogr.Feature(made.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text) if text else None)
            feature.SetField("Number", number)
            feature.SetField("day", "2024/07/19 13:22:31")
            made.CreateFeature(feature)
        del made, dataset
        return str(path)

    return make


def read(given, raster, **more):
    found = list(read_polygons("POLYGONS", given, inspect(raster).grid, **more))
    return [one for one in found if not isinstance(one, Caution)], [
        one for one in found if isinstance(one, Caution)
    ]


def test_degrees_become_metres_and_attributes_plain(layer, raster):
    [(wkb, attributes)], said = read(layer([GOOD]), raster)
    # One degree of longitude is 111.1 km there (× 0.9996): 0.003° are 333 m; latitude 110.5 km.
    xmin, ymin, xmax, ymax = bounds_of(wkb)
    assert xmin == pytest.approx(500_000, abs=1)
    assert xmax - xmin == pytest.approx(333, abs=1)
    assert ymax - ymin == pytest.approx(332, abs=1)
    assert attributes == {"number": 0, "day": "2024-07-19T13:22:31"}
    assert said == []


def test_only_the_fields_that_are_wanted_come(layer, raster):
    [(_, attributes)], _ = read(layer([GOOD]), raster, only=["number"])
    assert attributes == {"number": 0}


def test_what_does_not_arrive_is_told(layer, raster):
    found, [line] = read(layer([ANTIPODE, GOOD]), raster)
    assert [attributes["number"] for _, attributes in found] == [1]
    assert line.startswith("POLYGONS: 1 of 2 polygons cannot be brought")
    with pytest.raises(InputError, match="1 of 1 polygons cannot be brought"):
        read(layer([ANTIPODE]), raster)


def test_a_box_around_the_raster_arrives(layer, raster):
    box = "POLYGON((-67 -13,-47 -13,-47 7,-67 7,-67 -13))"
    found, said = read(layer([box]), raster)
    assert (len(found), said) == (1, [])


def test_of_a_collection_the_polygons_count_and_what_has_no_area_is_passed_over(layer, raster):
    mixed = f"GEOMETRYCOLLECTION(POINT(-57 -3.6),{GOOD},{GOOD})"
    shapes = [mixed, "POINT(-57 -3.6)", None, "POLYGON EMPTY", GOOD]
    found, said = read(layer(shapes), raster)
    assert [attributes["number"] for _, attributes in found] == [0, 4]
    assert ogr.CreateGeometryFromWkb(found[0][0]).GetGeometryCount() == 2
    assert said == []


def test_a_layer_of_points_is_told(layer, raster):
    with pytest.raises(InputError, match="holds no polygons: choose a polygon layer"):
        read(layer(["POINT(-57 -3.6)"], ogr.wkbPoint), raster)


def test_a_file_and_one_of_its_layers():
    assert layer_of("C:/a b/x.gpkg") == ("C:/a b/x.gpkg", "")
    assert layer_of("x.gpkg|layername=a b") == ("x.gpkg", "a b")
    for more in ("|subset=a=1", "|layername=a|subset=b", "|layerid=1"):
        with pytest.raises(InputError, match=r"only \|layername"):
            layer_of(f"x.gpkg{more}")
