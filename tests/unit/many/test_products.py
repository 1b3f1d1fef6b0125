"""Pairs of products as downloaded in the table: each is imported once, into the run's folder."""

import json
import shutil
import threading

import numpy as np
import pytest
from many_pairs import digest, write_table

from changemining.core.errors import InputError
from changemining.core.jobs import finish
from changemining.core.many import scenes
from changemining.core.many.executors import threads
from changemining.core.many.run_folder import begin
from changemining.core.many.scenes import bring
from changemining.core.many.table import read_table
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import

pytestmark = pytest.mark.backend

TIMES = ("20190705T141051", "20200709T141051")
WAYS = {"split": "none", "size": 32, "min_valid": 0.5}


@pytest.fixture(scope="module")
def made(products, tmp_path_factory):
    """Return the .SAFE folders, zips and imported rasters of two dates; nothing is written there.

    Each is a list of two.
    """
    folder = tmp_path_factory.mktemp("products")
    safes = products.write_dates(folder / "safes", np.random.default_rng(1), TIMES)
    zips = [products.zipped(safe, folder / f"{safe.stem}.zip") for safe in safes]
    rasters = [folder / f"{safe.stem}.tif" for safe in safes]
    for safe, raster in zip(safes, rasters):
        finish(write_import(plan_import(safe), raster))
    return {"safe": safes, "zip": zips, "raster": rasters}


@pytest.fixture
def imports(monkeypatch):
    """Return the names of products that are imported, as a list that grows."""
    names = []

    def counted(plan, output):
        names.append(plan.product.name)
        return write_import(plan, output)

    monkeypatch.setattr(scenes, "write_import", counted)
    return names


@pytest.fixture
def table(tmp_path):
    def write(*rows, more=()):
        path = tmp_path / "pairs.csv"
        named = [dict(zip(("id", "t1", "t2", "mask"), map(str, row))) for row in rows]
        write_table(path, [{**one, **dict(more)} for one in named])
        return path

    return write


def patches_of(folder):
    found = digest(folder)
    return {
        name: one for name, one in found.items() if name.split("/")[0] in ("T1", "T2", "Change")
    }


def record_of(folder):
    return json.loads((folder / "dataset.json").read_text(encoding="utf-8"))


def test_the_set_is_that_of_their_imports(made, build, table, imports):
    expected = build(table(("a", *made["raster"])), "rasters", **WAYS)[2]
    assert len(patches_of(expected)) > 30
    other = record_of(expected)
    for name, paths in {
        "zips": made["zip"],
        "safes": made["safe"],
        "mixed": (made["safe"][0] / "MTD_MSIL2A.xml", made["raster"][1]),
    }.items():
        result, remarks, folder = build(table(("a", *paths)), name, **WAYS)
        assert patches_of(folder) == patches_of(expected)
        told = record_of(folder)
        assert told["pair"] == other["pair"]
        assert told["dates"] == other["dates"] == {"T1": "2019-07-05", "T2": "2020-07-09"}
        assert set(told["imported"]) == ({"T1"} if name == "mixed" else {"T1", "T2"})
        assert "as downloaded, imported" in (folder / "README.md").read_text(encoding="utf-8")
        # What is said names what was given.
        assert result.states[0].pair.dates == tuple(map(str, paths))
        assert (".tif" in " ".join([*told["remarks"], *remarks])) == (name == "mixed")
    assert len(imports) == 5
    names = [one["name"] for one in record_of(folder.with_name("zips"))["inputs"]["T1"]]
    assert names == [made["zip"][0].name]


def test_a_date_of_two_pairs_is_imported_once_also_by_two_at_a_time(
    made, build, table, imports, products, tmp_path
):
    times = (TIMES[1], "20210714T141051")
    third = products.write_dates(tmp_path / "more", np.random.default_rng(2), times)[1]
    chain = table(("a", *made["safe"]), ("b", made["safe"][1], third))
    result, _, folder = build(chain, engine=threads(2), **WAYS)
    assert result.used == 2
    assert sorted(imports) == sorted([*(safe.name for safe in made["safe"]), third.name])
    left = [file.name for file in (folder.with_name("set.run") / "scenes").iterdir()]
    assert sorted(name[:17] for name in left) == [
        "2019-07-05_T21MXQ",
        "2020-07-09_T21MXQ",
        "2021-07-14_T21MXQ",
    ]


def test_two_products_of_another_row_are_told_however_they_are_packed(made, build, table):
    rows = table(("a", *made["zip"]), ("b", *made["safe"]))
    result, remarks, folder = build(rows, **WAYS)
    assert [one.state for one in result.states] == ["done", "failed"]
    assert "Row 2, b: its scenes and labels are those of row 1 (a)" in " ".join(remarks)
    # With other labels they are another pair.
    mask = folder.with_name("set.run") / "pairs" / "a" / "work" / "mask.tif"
    rows = table(("a", *made["zip"]), ("b", *made["safe"], mask))
    assert build(rows, "labelled", **WAYS)[0].used == 2


def test_one_waits_for_the_other(made, table, asked, imports, tmp_path, monkeypatch):
    run = begin(tmp_path / "run", asked(**WAYS), read_table(table(("a", *made["safe"]))), {})
    monkeypatch.setattr(scenes, "_TICK", 0.01)
    first = bring(run.path, run.pairs[0], run.choice.chain)
    next(first)  # holds T1, and goes no farther
    done = threading.Event()

    def other():
        finish(bring(run.path, run.pairs[0], run.choice.chain))
        done.set()

    waiting = threading.Thread(target=other)
    waiting.start()
    assert not done.wait(0.3)
    finish(first)
    waiting.join(20)
    assert done.is_set()
    assert len(imports) == 2


def test_what_is_wrong_fails_alone_before_anything_is_decoded(
    made, build, table, imports, tmp_path
):
    (safe, later), (_, packed), (_, raster) = made["safe"], made["zip"], made["raster"]
    damaged = shutil.copytree(later, tmp_path / later.name)
    band = next(damaged.rglob("*_B04_10m.jp2"))
    band.write_bytes(band.read_bytes()[:-500])
    (tmp_path / "empty").mkdir()
    wrong = {
        "damaged": (safe, damaged, "truncated"),
        "missing": (safe, tmp_path / "none.SAFE", "does not exist: check the path"),
        "imported": (later, raster, "are both of 2020-07-09: choose two"),
        "packed": (later, packed, "are both of 2020-07-09 14:10:51: choose two"),
        "empty": (safe, tmp_path / "empty", "is empty"),
    }
    rows = [(name, *pair) for name, (*pair, _) in wrong.items()]
    result, remarks, _ = build(table(*rows, ("good", *made["raster"])), **WAYS)
    assert [one.state for one in result.states] == ["failed"] * 5 + ["done"]
    # No other pair decodes anything.
    assert imports == []
    for name, (t1, _, line) in wrong.items():
        (told,) = (one for one in remarks if f", {name}: " in one)
        assert line in told
        (state,) = (one for one in result.states if one.pair.id == name)
        assert state.pair.t1 == str(t1)


def test_a_resume_imports_only_what_is_new_or_changed(
    made, build, table, imports, products, tmp_path
):
    safes = [shutil.copytree(safe, tmp_path / "own" / safe.name) for safe in made["safe"]]
    build(table(("a", *safes)), **WAYS)
    assert len(imports) == 2
    times = ("20180705T141051", "20210714T141051")
    more = products.write_dates(tmp_path / "more", np.random.default_rng(2), times)
    rows = ("a", *safes), ("b", *more)
    build(table(*rows), replace=True, **WAYS)
    assert imports[2:] == [safe.name for safe in more]
    # Another seed surveys all again, and decodes nothing.
    build(table(*rows), replace=True, seed=7, **WAYS)
    assert len(imports) == 4
    metadata = safes[1] / "MTD_MSIL2A.xml"
    metadata.write_text(metadata.read_text().replace(">-1000<", ">-900<"))
    _, _, folder = build(table(*rows), replace=True, seed=7, **WAYS)
    assert imports[4:] == [safes[1].name]
    assert record_of(folder)["previous_runs"][0]["imported"]["T2"]["offsets"]["B04"] == -900


def test_the_scenes_may_be_taken_away_at_any_time(made, build, table, imports):
    _, _, folder = build(table(("a", *made["zip"])), compress="none", **WAYS)
    before = digest(folder)
    shutil.rmtree(folder.with_name("set.run") / "scenes")
    build(table(("a", *made["zip"])), compress="none", replace=True, **WAYS)
    assert len(imports) == 2
    assert digest(folder) == before
    # Patches that are to be cut anew need them.
    build(table(("a", *made["zip"])), replace=True, **WAYS)
    assert len(imports) == 4


def test_a_mask_of_a_product_is_taken(made, build, table):
    first = build(table(("a", *made["raster"])), "first", **WAYS)[2]
    mask = first.with_name("first.run") / "pairs" / "a" / "work" / "mask.tif"
    rows = table(("a", *made["safe"]), more={"mask": mask})
    result, _, folder = build(rows, **WAYS)
    assert result.used == 1
    assert patches_of(folder) == patches_of(first)
    assert set(record_of(folder)["imported"]) == {"T1", "T2"}


@pytest.mark.parametrize("place", ["set", "R10m/set"])
def test_nothing_is_written_into_a_product(place, made, build, table, tmp_path):
    safe = shutil.copytree(made["safe"][0], tmp_path / made["safe"][0].name)
    before = digest(safe)
    with pytest.raises(InputError, match=r"lies in .*SAFE, which is an input"):
        build(table(("a", safe, made["safe"][1])), f"{safe.name}/{place}", **WAYS)
    assert digest(safe) == before
    assert not any(one.name == "R10m" for one in safe.iterdir())
