"""Each finding of the check, judged by hand."""

import datetime

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.grid import Grid, Window
from changemining.core.io.crs import parse_crs
from changemining.core.messages import local
from changemining.core.pairs.clear_findings import judge_clouds, judge_valid
from changemining.core.pairs.date_findings import judge_season, judge_sun
from changemining.core.pairs.grid_findings import judge_grids, judge_overlap, judge_registration
from changemining.core.pairs.registration import Shift
from changemining.core.pairs.value_findings import (
    judge_beyond,
    judge_dark_pixels,
    judge_scaling,
    judge_values,
)
from changemining.core.scenes.scene import PRESETS
from languages import spoken
from rasters import UTM


@pytest.mark.parametrize(
    ("first", "second", "apart", "verdict"),
    [
        ("2019-12-20", "2020-01-10", 21, "pass"),
        ("2020-01-10", "2021-12-20", 21, "pass"),
        ("2018-07-08", "2020-07-08", 1, "pass"),  # 2020 has a 29th of February
        ("2018-03-01", "2020-04-15", 46, "warn"),
        ("2018-01-01", "2018-12-31", 2, "pass"),
        ("2018-01-01", "2018-07-02", 182, "warn"),
        ("2020-07-08", "2018-07-08", 1, "warn"),
        ("2020-07-08", "2020-07-08", 0, "warn"),
    ],
)
def test_seasons_wrap_around_the_year(first, second, apart, verdict):
    finding = judge_season(first, second)
    assert finding.verdict == verdict
    assert finding.numbers["DAYS_OF_YEAR_APART"] == pytest.approx(apart, abs=1)
    days = datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)
    assert finding.numbers["DAYS_APART"] == days.days


@pytest.mark.parametrize("date", [None, "", "last spring", "2018-02-31"])
def test_an_unreadable_date_is_not_known(date):
    finding = judge_season("2018-07-08", date)
    assert finding.verdict == "unknown"
    assert "T2" in finding.value
    assert finding.numbers == {}


@pytest.mark.parametrize(
    ("shares", "verdict", "numbers"),
    [
        ((None, None), "unknown", {}),
        ((0.05, None), "pass", {"CLOUD_SHARE_T1": 0.05}),
        ((0.05, 0.5), "warn", {"CLOUD_SHARE_T1": 0.05, "CLOUD_SHARE_T2": 0.5}),
    ],
)
def test_clouds(shares, verdict, numbers):
    finding = judge_clouds(shares)
    assert (finding.verdict, finding.numbers) == (verdict, numbers)


def test_sun_and_orbit():
    assert judge_sun((None, 40.0), (None, "22")).verdict == "unknown"
    assert judge_sun((60.0, 35.0), (None, None)).verdict == "warn"
    finding = judge_sun((60.0, 55.0), ("022", "065"))
    assert finding.verdict == "pass"
    assert "orbits 022 and 065" in finding.value
    assert finding.numbers == {"SUN_ELEVATION_DIFFERENCE": 5.0}


@pytest.mark.parametrize(("share", "verdict"), [(1.0, "pass"), (0.3, "warn"), (0.0, "fail")])
def test_valid_pixels(share, verdict):
    assert judge_valid(share).verdict == verdict


@pytest.mark.parametrize(("rows", "verdict"), [(100, "pass"), (30, "warn"), (0, "fail")])
def test_overlap(rows, verdict):
    grid = Grid(parse_crs("EPSG:32721"), UTM, (100, 100))
    finding = judge_overlap(grid, Window(0, 0, rows, 100))
    assert finding.verdict == verdict
    assert finding.numbers == {"OVERLAP": rows / 100}


@pytest.mark.parametrize(
    ("crs", "transform", "verdict", "says"),
    [
        (32721, UTM, "pass", "equal: EPSG:32721, 10 m"),
        (32721, Affine.translation(20, 0) * UTM, "pass", "2 columns and 0 rows"),
        (32721, Affine.translation(5, 0) * UTM, "warn", "0.50 of a pixel"),
        (32721, UTM * Affine.scale(2), "warn", "20 m"),
        (32722, UTM, "warn", "EPSG:32722"),
    ],
)
def test_grids(crs, transform, verdict, says):
    first = Grid(parse_crs("EPSG:32721"), UTM, (64, 64))
    finding = judge_grids(first, Grid(parse_crs(f"EPSG:{crs}"), transform, (64, 64)))
    assert finding.verdict == verdict
    assert says in finding.value


def test_nothing_valid_is_not_judged():
    nothing = (np.empty(0, np.float32),) * 2
    for finding in (judge_dark_pixels(nothing), judge_values(nothing, nothing)):
        assert finding.verdict == "unknown"
    assert judge_beyond(nothing).verdict == judge_registration([]).verdict == "unknown"


def test_8_bit_values_warn():
    scaling = PRESETS["browser_uint8"]
    assert judge_scaling((scaling, scaling), ("uint8", "uint8")).verdict == "warn"


def test_a_pair_of_two_places_is_told_in_one_sentence_of_every_language():
    finding = judge_registration([Shift(0.0, 0.0, 0.0, 256)] * 20)
    assert finding.verdict == "fail"
    assert finding.value == "nothing matches: blocks of T2 that fit T1: 0 of 20"
    with spoken("pt_BR"):
        assert local(finding.value) == "nada combina: blocos de T2 que se ajustam a T1: 0 de 20"
