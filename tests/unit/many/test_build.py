"""Many pairs, one data set: what is decided over all of them, and what fails alone."""

import csv
import json
import math
import shutil

import pytest
from many_pairs import digest, shared_ground, write_pair, write_table
from osgeo import gdal, ogr

from changemining.core.checks.check import check_dataset
from changemining.core.errors import ChangeMiningError, InputError
from changemining.core.io.layer_files import write_layer
from changemining.core.jobs import finish


def rows_of(folder):
    with (folder / "patches.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_cells(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def copied(pairs, tmp_path):
    """Return a copy of the pairs' folder, to be spoiled."""
    shutil.copytree(pairs.parent, tmp_path / "pairs")
    return tmp_path / "pairs" / "pairs.csv"


def test_splits_are_dealt_over_all_pairs_and_share_no_ground(pairs, build):
    made, _, folder = build(pairs, ratios="0.6,0.2,0.2")
    rows = rows_of(folder)
    assert made.dataset.patches == len(rows)
    assert {row["id"].split("_")[0] for row in rows} == {"p0", "p1", "p2", "p3"}
    counts = {name: sum(row["split"] == name for row in rows) for name in ("train", "val", "test")}
    assert all(counts.values())
    assert shared_ground(rows) == 0
    record = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    assert record["leakage"]["shared_pixels"] == 0
    assert record["counts"]["splits"] == counts
    assert len(record["previous_runs"]) == 3
    assert {row["crs"] for row in rows} == {"EPSG:32721", "EPSG:32722"}
    report = finish(check_dataset(folder))
    assert report.verdict != "fail", report.reason


def test_the_stated_ratios_are_met_within_a_cell(pairs, build):
    _, _, folder = build(pairs, ratios="0.6,0.2,0.2")
    cells = read_cells(folder.with_name("set.run") / "cells.csv")
    total = sum(int(one["patches"]) for one in cells)
    largest = max(int(one["patches"]) for one in cells)
    for name, ratio in (("train", 0.6), ("val", 0.2), ("test", 0.2)):
        have = sum(int(one["patches"]) for one in cells if one["split"] == name)
        assert abs(have - ratio * total) <= largest


def test_an_edited_plan_is_followed_and_a_wrong_word_in_it_told(pairs, build):
    _, _, folder = build(pairs)
    path = folder.with_name("set.run") / "cells.csv"
    cells = read_cells(path)
    moved = max(
        (one for one in cells if one["split"] == "train"), key=lambda one: int(one["patches"])
    )
    moved["split"] = "test"
    write_table(path, cells)
    _, _, folder = build(pairs, replace=True)
    assert {r["split"] for r in rows_of(folder) if r["block"] == moved["cell"]} == {"test"}
    moved["split"] = "exam"
    write_table(path, cells)
    line = cells.index(moved) + 2
    with pytest.raises(InputError, match=f"cells.csv, line {line}: the split is 'exam'"):
        build(pairs, replace=True)


def test_pairs_that_come_later_keep_the_old_deal_and_only_they_are_surveyed(copied, build):
    rows = list(csv.DictReader(copied.open(encoding="utf-8", newline="")))
    # The easternmost of all is left out at first.
    write_table(copied, [rows[0], *rows[2:]])
    _, _, folder = build(copied)
    run = folder.with_name("set.run")
    before = {one["cell"]: one["split"] for one in read_cells(run / "cells.csv")}
    ages = {n: (run / f"pairs/p{n}/survey.json").stat().st_mtime_ns for n in (0, 2, 3)}
    write_table(copied, rows)
    build(copied, replace=True)
    after = {one["cell"]: one["split"] for one in read_cells(run / "cells.csv")}
    assert before.items() <= after.items()
    assert len(after) > len(before)
    for number, age in ages.items():
        assert (run / f"pairs/p{number}/survey.json").stat().st_mtime_ns == age


def test_negatives_are_limited_over_all_pairs_exactly(pairs, build):
    _, _, whole = build(pairs, "whole", split="none")
    changed = sum(int(row["change_pixels"]) > 0 for row in rows_of(whole))
    assert changed
    _, _, folder = build(pairs, "few", split="none", max_negative_ratio=0.5)
    found = [int(row["change_pixels"]) > 0 for row in rows_of(folder)]
    assert sum(found) == changed
    assert len(found) - changed == math.floor(0.5 * changed)


def test_a_pair_goes_to_the_split_that_its_row_says(copied, build):
    rows = list(csv.DictReader(copied.open(encoding="utf-8", newline="")))
    rows[3]["split"] = "test"
    write_table(copied, rows)
    _, _, folder = build(copied)
    found = rows_of(folder)
    assert {row["split"] for row in found if row["id"].startswith("p3")} == {"test"}
    assert shared_ground(found) == 0


def test_rows_that_want_the_same_ground_in_two_splits_are_told(copied, build):
    rows = list(csv.DictReader(copied.open(encoding="utf-8", newline="")))
    # The same ground under another name, and a neighbour that overlaps it by a quarter.
    shutil.copy(copied.parent / rows[0]["t2"], copied.parent / "again.tif")
    rows = [rows[0], {**rows[0], "id": "again", "t2": "again.tif"}, rows[1]]
    for row, split in zip(rows, ("Training ", "test", "val")):
        row["split"] = split
    write_table(copied, rows)
    made, remarks, folder = build(copied)
    found = rows_of(folder)
    counts = {one.pair.id: one.patches for one in made.states}
    assert counts["p0"] == 64
    assert counts["again"] == 0
    assert 0 < counts["p1"] < 64
    assert {(row["id"].split("_")[0], row["split"]) for row in found} == {
        ("p0", "train"),
        ("p1", "val"),
    }
    assert (made.used, made.failed) == (2, 0)
    assert [one.state for one in made.states] == ["done", "empty", "done"]
    told = [one for one in remarks if one.startswith("Row ")]
    lost = 64 - counts["p1"]
    assert len(told) == 2
    assert told[0].startswith("Row 2, again: patches left out: 64 of 64.")
    assert told[1].startswith(f"Row 3, p1: patches left out: {lost} of 64.")
    assert all("same ground (row 1)" in one for one in told)
    assert shared_ground(found) == 0


@pytest.mark.parametrize(
    ("word", "more", "told"),
    [
        ("dev", {}, "Row 2, p1: the split is 'dev': write one of train, val, test"),
        ("test", {"split": "none"}, "Row 2, p1: .* of SPLIT=none come all alone"),
        ("test", {"split": "train"}, "Row 2, p1: .* of SPLIT=train come train alone"),
        ("train", {"split": "folds", "folds": 2}, "SPLIT=folds come fold1, fold2 alone"),
    ],
)
def test_a_split_that_cannot_come_is_told_before_anything_is_done(
    copied, build, tmp_path, word, more, told
):
    rows = list(csv.DictReader(copied.open(encoding="utf-8", newline="")))
    rows[1]["split"] = word
    write_table(copied, rows)
    with pytest.raises(InputError, match=told):
        build(copied, **more)
    assert not (tmp_path / "set.run").exists()


def test_a_row_may_name_a_fold(copied, build):
    rows = list(csv.DictReader(copied.open(encoding="utf-8", newline="")))
    rows[3]["split"] = "fold2"
    write_table(copied, rows)
    _, _, folder = build(copied, split="folds", folds=2)
    assert {row["split"] for row in rows_of(folder) if row["id"].startswith("p3")} == {"fold2"}


def test_pairs_that_do_not_fit_or_have_nothing_are_told(copied, build):
    folder = copied.parent
    # One band more, and a scene that nobody saw anything of.
    for name in ("p1_T1", "p1_T2"):
        scene = gdal.Open(str(folder / f"{name}.tif"))
        bands = [scene.GetRasterBand(number).ReadAsArray() for number in (1, 2, 2)]
        more = gdal.GetDriverByName("GTiff").Create(
            str(folder / f"{name}_more.tif"), 128, 128, 3, gdal.GDT_UInt16
        )
        more.SetGeoTransform(scene.GetGeoTransform())
        more.SetProjection(scene.GetProjection())
        for number, (band, word) in enumerate(zip(bands, ("B04", "B08", "B11")), 1):
            more.GetRasterBand(number).WriteArray(band)
            more.GetRasterBand(number).SetDescription(word)
            more.GetRasterBand(number).SetScale(0.0001)
            more.GetRasterBand(number).SetNoDataValue(0)
    more = scene = None
    rows = list(csv.DictReader(copied.open(encoding="utf-8", newline="")))
    rows[1].update(t1="p1_T1_more.tif", t2="p1_T2_more.tif")
    scene = gdal.Open(str(folder / "p2_T1.tif"), gdal.GA_Update)
    gone = scene.GetRasterBand(1).ReadAsArray()
    gone[::8, ::8] = 0
    scene.GetRasterBand(1).WriteArray(gone)
    scene = None
    write_table(copied, rows)
    made, remarks, _ = build(copied)
    assert [one.state for one in made.states] == ["done", "failed", "empty", "done"]
    told = [one for one in remarks if one.startswith("Row ")]
    assert len(told) == 2, told
    assert told[0].startswith("Row 2, p1: ")
    assert "B11" in told[0]
    assert told[1].startswith("Row 3, p2: No patch is left of 64: 64 below MIN_VALID")


def test_damaged_and_missing_scenes_fail_alone_and_are_tried_again(copied, build, tmp_path):
    good = digest(build(copied, "good")[2])
    folder = copied.parent
    aside = tmp_path / "aside.tif"
    (folder / "p1_T1.tif").rename(aside)
    whole = (folder / "p2_T2.tif").read_bytes()
    (folder / "p2_T2.tif").write_bytes(whole[: len(whole) // 3])
    made, remarks, _ = build(copied, "bad")
    assert [(one.pair.id, one.state) for one in made.states] == [
        ("p0", "done"),
        ("p1", "failed"),
        ("p2", "failed"),
        ("p3", "done"),
    ]
    assert made.failed == 2
    assert any(o.startswith("Row 2, p1: ") and "p1_T1.tif does not exist" in o for o in remarks)
    # Told in the user's language, wherever the pair was looked at.
    assert made.states[1].message.template == "{text} does not exist: check the path."
    assert any(o.startswith("Row 3, p2: ") and "p2_T2.tif" in o for o in remarks)
    aside.rename(folder / "p1_T1.tif")
    (folder / "p2_T2.tif").write_bytes(whole)
    shutil.rmtree(tmp_path / "bad.run" / "pairs" / "p0")
    made, _, output = build(copied, "bad", replace=True)
    assert made.failed == 0
    # The deal of the first run stays, so only patches are alike, not their splits.
    patches = {name: one for name, one in digest(output).items() if name.startswith("T1/")}
    assert {name: good[name] for name in patches if name in good} == {
        name: one for name, one in patches.items() if name in good
    }


def test_where_all_pairs_fail_nothing_is_written(copied, build):
    for path in copied.parent.glob("*_T1.tif"):
        path.unlink()
    with pytest.raises(ChangeMiningError, match=r"No pair .*p0: .*p0_T1.tif does not exist"):
        build(copied, "none")
    assert not (copied.parents[1] / "none").exists()


def test_a_given_mask_is_used(copied, build):
    folder = copied.parent
    scene = gdal.Open(str(folder / "p0_T1.tif"))
    mask = gdal.GetDriverByName("GTiff").Create(str(folder / "m.tif"), 128, 128, 1, gdal.GDT_Byte)
    mask.SetGeoTransform(scene.GetGeoTransform())
    mask.SetProjection(scene.GetProjection())
    pixels = scene.GetRasterBand(1).ReadAsArray() * 0
    pixels[16:32, 48:64] = 1
    mask.GetRasterBand(1).SetNoDataValue(255)
    mask.GetRasterBand(1).WriteArray(pixels)
    mask = scene = None
    row = {"id": "p0", "t1": "p0_T1.tif", "t2": "p0_T2.tif", "mask": "m.tif"}
    write_table(copied, [row])
    _, _, output = build(copied, split="none")
    changed = [row for row in rows_of(output) if int(row["change_pixels"])]
    assert [(row["id"], row["change_pixels"]) for row in changed] == [("p0_r0001_c0003", "256")]


def test_how_given_polygons_were_judged_is_recorded(copied, build):
    place = gdal.Open(str(copied.parent / "p0_T1.tif"))
    x, step, _, y, *_ = place.GetGeoTransform()
    corners = [(0, 0), (0, -9), (9, -9), (9, 0), (0, 0)]
    ring = ",".join(f"{x + a * step} {y + b * step}" for a, b in corners)
    wkb = bytes(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))").ExportToWkb(1))
    fields = {"uid": str, "status": str, "how": str, "note": str}
    row = wkb, ["r1", "accepted", "suggestion shown", "a pond"]
    path = copied.parent / "judged.gpkg"
    finish(write_layer(path, "polygons", place.GetProjection(), fields, [row], 1))
    write_table(copied, [{"id": "p0", "t1": "p0_T1.tif", "t2": "p0_T2.tif", "polygons": path.name}])
    _, _, output = build(copied, split="none")
    review = json.loads((output / "dataset.json").read_text())["review"]
    assert review["verdicts"] == {"suggestion shown": 1}
    assert review["notes"] == [{"uid": "r1", "status": "accepted", "note": "a pond"}]


def test_a_second_run_finds_everything_there(pairs, build, monkeypatch):
    first = digest(build(pairs)[2])

    def nobody(*_):
        raise AssertionError("a worker was asked")

    from changemining.core.many import engine

    monkeypatch.setattr(engine, "_one", nobody)
    assert digest(build(pairs, replace=True)[2]) == first


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"cell": 5.0}, "CELL is 5"),
        ({"split": "random"}, "SPLIT=random knows one scene alone"),
        ({"split": "polygons"}, "SPLIT=polygons knows one scene alone"),
        ({"ratios": "1,1"}, "RATIOS is '1,1'"),
    ],
)
def test_parameters_that_are_off_are_told_before_anything_is_done(pairs, build, more, told):
    with pytest.raises(InputError, match=told):
        build(pairs, **more)


def test_folds_are_dealt_by_cells_too(pairs, build):
    _, _, folder = build(pairs, split="folds", folds=3)
    rows = rows_of(folder)
    assert {row["split"] for row in rows} == {"fold1", "fold2", "fold3"}
    assert shared_ground(rows) == 0


def test_a_split_without_change_is_told(build, tmp_path):
    rows = []
    for number, split in enumerate(("train", "val", "test")):
        origin = (500_000 + 5000 * number, 8_000_000)
        t1, t2 = write_pair(tmp_path, f"p{number}", side=128, origin=origin, seed=3)
        rows.append({"id": f"p{number}", "t1": t1.name, "t2": t2.name, "split": split})
    place = gdal.Open(str(tmp_path / "p1_T1.tif"))
    mask = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "none.tif"), 128, 128, 1, gdal.GDT_Byte
    )
    mask.SetGeoTransform(place.GetGeoTransform())
    mask.SetProjection(place.GetProjection())
    mask = place = None
    rows[1]["mask"] = "none.tif"
    write_table(tmp_path / "table.csv", rows)
    _, remarks, _ = build(tmp_path / "table.csv")
    (told,) = [one for one in remarks if "has change, so that none" in one]
    assert told.startswith("No patch in val has change")
    assert "lower CELL, or change the splits in" in told
