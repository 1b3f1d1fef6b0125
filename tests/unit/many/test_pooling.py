"""One threshold for all pairs: found in all differences together, by passes in any order."""

import csv
import json

import numpy as np
import pytest
from many_pairs import digest, write_table
from osgeo import gdal

from changemining.core.change.chain import ChainChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.jobs import finish
from changemining.core.many.engine import run_row
from changemining.core.many.finish import finish as finish_run
from changemining.core.many.plan import make_plan, read_plan
from changemining.core.many.run_folder import ManyChoice, begin, open_run, run_folder_of
from changemining.core.many.survey import pool_anew
from changemining.core.many.table import read_table


@pytest.fixture
def pooled(asked):
    """Return ``pooled(method, value)``: a run whose masks are thresholds alone."""

    def make(method="sigma", value=2.0):
        mask = MaskChoice(method=method, value=value, min_area=0, fill_holes=0)
        one = asked(split="none", chain=ChainChoice(SaviChoice(), mask))
        return ManyChoice(one.chain, one.patches, one.cell, threshold_of="pooled")

    return make


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def differences(run):
    return {path.parents[1].name: read(path) for path in run.glob("pairs/*/work/difference.tif")}


@pytest.mark.parametrize(("method", "value"), [("sigma", 2.0), ("percentile", 90.0)])
def test_the_threshold_is_that_of_all_differences_together(pairs, build, pooled, method, value):
    _, remarks, folder = build(pairs, choice=pooled(method, value))
    found = differences(folder.with_name("set.run"))
    together = np.concatenate([one[np.isfinite(one)] for one in found.values()]).astype(float)
    if method == "sigma":
        expected = value * together.std() - together.mean()
    else:
        expected = np.quantile(-together[together < 0], value / 100)
    record = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    runs = [*record["previous_runs"], record]
    (threshold,) = {one["threshold"] for one in runs}
    assert threshold == pytest.approx(expected, abs=1e-4)
    assert {one["parameters"]["THRESHOLD_OF"] for one in runs} == {"pooled"}
    assert {one["parameters"]["METHOD"] for one in runs} == {method}
    assert any(one.startswith("Threshold of all pairs: ") for one in remarks)
    for name, one in found.items():
        mask = read(folder.with_name("set.run") / "pairs" / name / "work" / "mask.tif")
        assert ((mask == 1) == (one <= -np.float32(threshold))).all()


def test_by_rows_plan_asks_for_a_second_survey_and_the_bytes_are_the_same(
    pairs, build, pooled, tmp_path
):
    expected = digest(build(pairs, choice=pooled())[2])
    output = tmp_path / "by_rows"
    place = begin(run_folder_of(output), pooled(), read_table(pairs), {}).path
    rows = (2, 1, 4, 3)
    assert [run_row(place, "survey", number)["state"] for number in rows] == ["measured"] * 4
    assert pool_anew(open_run(place)) > 0
    with pytest.raises(InputError, match="p0 was not surveyed"):
        make_plan(open_run(place))
    assert [run_row(place, "survey", number)["state"] for number in rows] == ["done"] * 4
    assert pool_anew(open_run(place)) is None
    make_plan(open_run(place))
    for number in rows:
        assert run_row(place, "cut", number)["state"] == "done"
    run = open_run(place)
    finish(finish_run(run, read_plan(run), Target(output)))
    assert digest(output) == expected


def test_a_pair_that_comes_later_moves_it_and_differences_stay(pairs, build, pooled, tmp_path):
    with pairs.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows = [{**row, "t1": pairs.parent / row["t1"], "t2": pairs.parent / row["t2"]} for row in rows]
    table = tmp_path / "some.csv"
    write_table(table, rows[:2])
    build(table, choice=pooled())
    folder = tmp_path / "set.run"
    first = json.loads((folder / "threshold.json").read_text(encoding="utf-8"))["threshold"]
    ages = {path: path.stat().st_mtime_ns for path in folder.glob("pairs/*/work/difference.tif")}
    write_table(table, [*rows[:2], {**rows[2], "t2": tmp_path / "gone.tif"}])
    made, remarks, _ = build(table, choice=pooled(), replace=True)
    assert made.failed == 1
    assert sum("gone.tif does not exist" in one for one in remarks) == 1
    again = json.loads((folder / "threshold.json").read_text(encoding="utf-8"))["threshold"]
    assert again == first
    write_table(table, rows[:3])
    made, _, output = build(table, choice=pooled(), replace=True)
    later = json.loads((folder / "threshold.json").read_text(encoding="utf-8"))["threshold"]
    assert later != first
    assert {path: path.stat().st_mtime_ns for path in ages} == ages
    assert digest(build(table, "anew", choice=pooled())[2]) == digest(output)


def test_reviewed_pairs_and_a_fixed_threshold_have_no_part_in_it(pairs, build, pooled, asked):
    _, remarks, folder = build(pairs, choice=pooled("fixed", 0.2))
    assert not (folder.with_name("set.run") / "threshold.json").exists()
    assert not any("Threshold of all pairs" in one for one in remarks)
    with pytest.raises(InputError, match="THRESHOLD_OF"):
        build(pairs, "other", choice=ManyChoice(threshold_of="some"))
