"""Polygons as files have them: what has an area becomes plain polygons, what is none is told."""

import math
import sqlite3
import struct

import pytest
from osgeo import ogr

from changemining.core.errors import InputError, ReadError
from changemining.core.io.layer_files import write_layer
from changemining.core.io.vector import read_layer
from changemining.core.io.wkb import polygon_wkb
from changemining.core.jobs import finish

CORNERS = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 0.0)]
CIRCLE = [(0.0, 5.0), (5.0, 10.0), (10.0, 5.0), (5.0, 0.0), (0.0, 5.0)]


def ring(corners=CORNERS):
    numbers = [number for corner in corners for number in corner]
    return struct.pack(f"<I{len(numbers)}d", len(corners), *numbers)


def shape(kind, *parts):
    return struct.pack("<BII", 1, kind, len(parts)) + b"".join(parts)


POLYGON = shape(3, ring())
LINE = struct.pack("<BI", 1, 2) + ring()


def area(wkb):
    return ogr.CreateGeometryFromWkb(wkb).GetArea()


@pytest.mark.parametrize(
    "wkb", [POLYGON, shape(6, POLYGON, POLYGON), shape(3), b"", shape(3, ring(), ring())]
)
def test_plain_polygons_stay_as_they_are(wkb):
    assert polygon_wkb(wkb, "x") is wkb


@pytest.mark.parametrize(
    ("wkb", "expected"),
    [
        (shape(17, ring()), 50.0),  # TRIANGLE
        (shape(16, shape(17, ring())), 50.0),  # TIN
        (shape(15, POLYGON), 50.0),  # POLYHEDRALSURFACE
        (shape(10, LINE), 50.0),  # CURVEPOLYGON
        (shape(12, shape(10, LINE), POLYGON), 100.0),  # MULTISURFACE
        (shape(10, struct.pack("<BI", 1, 8) + ring(CIRCLE)), 25 * math.pi),
    ],
)
def test_what_has_an_area_becomes_a_plain_polygon(wkb, expected):
    made = polygon_wkb(wkb, "x")
    assert made[1:5] in (b"\3\0\0\0", b"\6\0\0\0")
    assert area(made) == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("at", range(4))
def test_coordinates_that_are_no_numbers_are_refused(number, at):
    corners = list(CORNERS)
    corners[at] = (0.0, number)
    for wkb in (shape(3, ring(corners)), shape(6, POLYGON, shape(3, ring(), ring(corners)))):
        with pytest.raises(
            InputError, match=r"^x has a polygon with a coordinate that is no number"
        ):
            polygon_wkb(wkb, "x")


@pytest.mark.parametrize("wkb", [POLYGON[:-1], POLYGON[:11], shape(6, POLYGON)[:-9]])
def test_polygons_that_are_cut_short_are_damaged(wkb):
    with pytest.raises(ReadError, match="x has a polygon that is damaged"):
        polygon_wkb(wkb, "x")


@pytest.mark.parametrize(
    ("geometry", "says"),
    [
        (shape(3, ring([(0.0, 0.0), (math.nan, 0.0), *CORNERS[2:]])), "no number"),
        (shape(3, ring([(0.0, 0.0), (math.inf, 0.0), *CORNERS[2:]])), "no number"),
        (b"\1\3junk", "cannot be read"),
    ],
)
def test_geopackages_with_such_polygons(tmp_path, geometry, says):
    path = tmp_path / "a.gpkg"
    finish(write_layer(path, "a", "", {"status": str}, [(POLYGON, ["accepted"])], 1))
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
        connection.execute(f'DROP TRIGGER "{name}"')
    head = b"GP\0\1" + struct.pack("<i", 0)
    connection.execute("UPDATE a SET geom = ?", (head + geometry,))
    connection.commit()
    connection.close()
    with pytest.raises((InputError, ReadError), match=says):
        list(read_layer(path))
