"""Verdicts are known in whatever file they stand, and are not lost."""

import pytest

from changemining.core.errors import InputError
from changemining.core.io.layer_files import Layer, write_layers
from changemining.core.io.vector import rectangle
from changemining.core.jobs import finish
from changemining.core.masks.polygons import FIELDS, as_row
from changemining.core.masks.verdicts import refuse_losing, verdicts, verdicts_in
from rasters import wkt_of

pytestmark = pytest.mark.backend

BOX = rectangle((0, 0, 1, 1))


def write(path, **layers):
    """Write a file of layers with one polygon each."""
    made = [
        Layer(name, FIELDS, [(BOX, as_row(attributes))], 1) for name, attributes in layers.items()
    ]
    finish(write_layers(path, wkt_of("EPSG:32721"), made))
    return path


@pytest.mark.parametrize(
    ("attributes", "is_decided"),
    [
        ({"status": "candidate"}, False),
        ({"status": " Candidate "}, False),
        ({"status": ""}, False),
        ({}, False),
        ({"status": "candidate", "class": 1, "uid": "r1"}, False),
        *(({"status": status}, True) for status in ("accepted", "rejected", "unsure", "added")),
        ({"status": "REJECTED"}, True),
        ({"status": "candidate", "note": "look again"}, True),
        ({"status": "candidate", "reviewer": "Ana"}, True),
    ],
)
@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb", "sqlite"])
def test_what_is_a_verdict(tmp_path, attributes, is_decided, ending):
    path = write(tmp_path / f"out.{ending}", polygons=attributes)
    assert sum(verdicts_in(path).values()) == is_decided
    if is_decided:
        with pytest.raises(InputError, match=r"holds 1 verdict of a review.*REPLACE"):
            refuse_losing(path)
    refuse_losing(path, replace=True)


def test_a_closed_cell_is_a_verdict():
    assert sum(verdicts([(BOX, {"state": "closed"}), (BOX, {"state": "open"})]).values()) == 1


def test_layers_that_stay_do_not_count(tmp_path):
    path = write(tmp_path / "out.gpkg", polygons={}, others={"status": "accepted"})
    refuse_losing(path, layers=["polygons"])
    with pytest.raises(InputError, match="holds 1 verdict"):
        refuse_losing(path, layers=["others"])
    # Of a file that holds one layer, that goes whatever it is called.
    path = write(tmp_path / "out.geojson", mine={"status": "accepted"})
    with pytest.raises(InputError, match="holds 1 verdict"):
        refuse_losing(path, layers=["polygons"])


def test_what_cannot_be_read_is_not_taken_for_empty(tmp_path):
    path = tmp_path / "out.gpkg"
    refuse_losing(path)
    path.write_bytes(b"")
    refuse_losing(path)
    path.write_bytes(b"SQLite format 3\0 and then nothing")
    with pytest.raises(InputError, match="nobody knows whether it holds verdicts"):
        refuse_losing(path)
