"""Coordinate reference systems as a value: equality, codes, units."""

import pickle

import pytest

from changemining.core.errors import InputError
from changemining.core.io.crs import NO_CRS, WktCrs, parse_crs


def test_it_keeps_its_wkt():
    crs = parse_crs("EPSG:32721")
    assert crs.to_wkt().startswith('PROJCS["WGS 84 / UTM zone 21S"')
    assert parse_crs(crs.to_wkt()).to_wkt() == crs.to_wkt()
    assert str(crs) == "EPSG:32721"
    assert pickle.loads(pickle.dumps(crs)) == crs


def test_the_same_system_in_other_words_is_equal():
    named = parse_crs("EPSG:32721")
    proj = parse_crs("+proj=utm +zone=21 +south +datum=WGS84 +units=m +type=crs")
    assert named.to_wkt() != proj.to_wkt()
    assert named == proj
    assert len({named, proj}) == 1
    assert named != parse_crs("EPSG:32722")
    assert named != parse_crs("EPSG:4326")
    assert named != "EPSG:32721"


@pytest.mark.parametrize(
    ("text", "code", "geographic", "projected", "unit", "metres"),
    [
        ("EPSG:4326", 4326, True, False, "", 1),
        ("EPSG:32721", 32721, False, True, "metre", 1),
        ("EPSG:2263", 2263, False, True, "US survey foot", 1200 / 3937),
        ("EPSG:2157", 2157, False, True, "metre", 1),
        ('LOCAL_CS["site",UNIT["foot",0.3048]]', None, False, False, "foot", 0.3048),
        ("+proj=laea +lat_0=-10 +lon_0=-55 +units=km", None, False, True, "kilometre", 1000),
    ],
)
def test_what_is_asked_of_it(text, code, geographic, projected, unit, metres):
    crs = parse_crs(text)
    assert crs.to_epsg() == code
    assert (crs.is_geographic, crs.is_projected) == (geographic, projected)
    if not geographic:
        assert crs.linear_units == unit
        assert crs.metres_per_unit == pytest.approx(metres, rel=1e-12)


def test_no_system_is_false_and_equals_itself_alone():
    assert not NO_CRS
    assert WktCrs("") == NO_CRS
    assert parse_crs("EPSG:4326") != NO_CRS
    assert NO_CRS.to_epsg() is None
    assert NO_CRS.to_wkt() == ""


def test_what_no_system_is_called():
    with pytest.raises(InputError, match="not known"):
        parse_crs("EPSG:no")
    with pytest.raises(InputError, match="not known"):
        parse_crs('PROJCS["half')
