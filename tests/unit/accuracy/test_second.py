"""A judged sample: never drawn over, and blank for a second judge."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from osgeo import ogr

from changemining.core.accuracy.sampling import write_sample
from changemining.core.accuracy.second import answers_in, copy_for_second
from changemining.core.choices.accuracy import SampleChoice
from changemining.core.errors import InputError, ReadError
from changemining.core.jobs import finish


@pytest.fixture
def mask(write):
    values = np.zeros((20, 20), np.uint8)
    values[:10] = 1
    return write("mask.tif", values, nodata=255)


@pytest.fixture(params=["point", "cell"])
def judged(request, mask, tmp_path):
    """Return a sample of eight of which three places are judged."""
    path = tmp_path / "sample.gpkg"
    finish(write_sample(mask, path, choice=SampleChoice(allocation="4,4", unit=request.param)))
    file = ogr.Open(str(path), 1)
    layer = file.GetLayerByName("sample")
    for feature in [layer.GetFeature(fid) for fid in (1, 2, 3)]:
        feature["reference"], feature["reviewer"], feature["note"] = 1, "Ada", "x"
        layer.SetFeature(feature)
    del layer, file
    return path


def rows(path, names):
    with closing(sqlite3.connect(path)) as file:
        return file.execute(f"select {names} from sample order by fid").fetchall()


def test_a_sample_with_answers_is_not_drawn_over(judged, mask):
    assert answers_in(judged) == 3
    before = judged.read_bytes()
    with pytest.raises(InputError, match=r"sample.gpkg holds answers of a judge \(3\)") as told:
        finish(write_sample(mask, judged, choice=SampleChoice(allocation="4,4")))
    assert "\n" not in str(told.value)
    assert judged.read_bytes() == before


def test_a_second_judge_has_the_same_places_and_no_answers(judged, tmp_path):
    second = tmp_path / "second.gpkg"
    assert finish(copy_for_second(judged, second)) == 8
    assert answers_in(second) == 0
    assert rows(second, "reference, reviewer, judged_at, note") == [(None,) * 4] * 8
    same = "geom, uid, map_class, stratum, strata, stratum_units, stratum_ha, unit_ha, mask"
    assert rows(second, same) == rows(judged, same)
    with closing(sqlite3.connect(second)) as file:
        assert file.execute("select sum(points) from strata").fetchone() == (8,)
        assert file.execute("select value from settings where key = 'seed'").fetchone() == ("42",)
    with pytest.raises(InputError, match=r"judge \(3\)"):
        finish(copy_for_second(second, judged))


def test_what_is_no_sample(mask, tmp_path):
    with pytest.raises(ReadError):
        finish(copy_for_second(mask, tmp_path / "second.gpkg"))
    assert not (tmp_path / "second.gpkg").exists()
    assert answers_in(tmp_path / "none.gpkg") == 0
