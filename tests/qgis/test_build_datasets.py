"""Many pairs, from Processing: table as a file or a layer, states, cancel, failures."""

import csv
import json
import shutil
import subprocess

import numpy as np
import pytest
from many_pairs import digest, write_pairs, write_table
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """Return a table of two pairs."""
    return write_pairs(tmp_path_factory.mktemp("pairs"), 2, side=128)


@pytest.fixture
def given(tmp_path):
    """Return the parameters but for the table."""
    return {
        "SIZE": 16,
        "CELL": 500,
        "OUTPUT": str(tmp_path / "set"),
        "STATES": str(tmp_path / "states.gpkg"),
    }


@pytest.fixture
def spoiled(table, tmp_path):
    """Return a copy of the table in which one scene is missing."""
    shutil.copytree(table.parent, tmp_path / "pairs")
    (tmp_path / "pairs" / "p1_T2.tif").unlink()
    return tmp_path / "pairs" / "pairs.csv"


def states_of(path):
    layer = QgsVectorLayer(str(path), "states", "ogr")
    assert layer.isValid()
    return {one["id"]: one for one in layer.getFeatures()}


def test_a_table_as_a_file_and_as_layers_give_the_same(run, table, given, tmp_path):
    made = run("builddatasets", TABLE=str(table), **given)
    assert (made["PAIRS"], made["FAILED"]) == (2, 0)
    with (tmp_path / "set" / "patches.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert made["PATCHES"] == len(rows)
    assert made["CHANGED_PATCHES"] == sum(int(row["change_pixels"]) > 0 for row in rows)
    states = states_of(given["STATES"])
    assert {name: one["state"] for name, one in states.items()} == {"p0": "done", "p1": "done"}
    assert sum(one["patches"] for one in states.values()) == len(rows)
    corner = states["p0"].geometry().boundingBox()
    # 812 km E in zone 21 is 54.05° W there.
    assert corner.xMinimum() == pytest.approx(-54.05, abs=0.01)
    text = QgsVectorLayer(f"file://{table}?delimiter=,", "text", "delimitedtext")
    assert text.isValid()
    QgsProject.instance().addMapLayer(text)
    other = {**given, "OUTPUT": str(tmp_path / "other"), "STATES": str(tmp_path / "two.gpkg")}
    run("builddatasets", TABLE=text, **other)
    assert digest(tmp_path / "other") == digest(tmp_path / "set")


def test_a_pair_that_fails_is_told_and_counted(run, spoiled, given):
    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.warnings = []

        def pushWarning(self, text):
            self.warnings.append(text)

    feedback = Feedback()
    made = run("builddatasets", feedback, TABLE=str(spoiled), **given)
    assert (made["PAIRS"], made["FAILED"]) == (1, 1)
    assert any(o.startswith("Row 2, p1: ") and "does not exist" in o for o in feedback.warnings)
    state = states_of(given["STATES"])["p1"]
    assert (state["state"], state["patches"]) == ("failed", 0)
    assert "p1_T2.tif" in state["message"]


def test_where_all_fail_it_is_an_error_and_nothing_is_there(run, spoiled, given, tmp_path):
    (spoiled.parent / "p0_T1.tif").unlink()
    with pytest.raises(QgsProcessingException, match=r"p0_T1\.tif does not exist"):
        run("builddatasets", TABLE=str(spoiled), **given)
    assert not (tmp_path / "set").exists()
    assert not (tmp_path / "states.gpkg").exists()


def test_what_is_wrong_with_the_table_is_told_with_its_row(run, table, given):
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    wrong = table.with_name("wrong.csv")
    write_table(wrong, [rows[0], rows[0]])
    with pytest.raises(QgsProcessingException, match="row 2: p0 stands in the column id twice"):
        run("builddatasets", TABLE=str(wrong), **given)


def test_a_cancel_leaves_no_data_set_and_no_error(run, table, given, tmp_path):
    class Feedback(QgsProcessingFeedback):
        def setProgress(self, share):
            super().setProgress(share)
            if share > 5:
                self.cancel()

    run("builddatasets", Feedback(False), TABLE=str(table), **given)
    assert not (tmp_path / "set").exists()
    assert (tmp_path / "set.run" / "run.json").is_file()


@pytest.mark.slow
def test_from_qgis_process(root, table, given, tmp_path):
    words = [f"{name}={value}" for name, value in {**given, "TABLE": table}.items()]
    command = [root / "scripts" / "qgis_process", "--json", "run", "changemining:builddatasets"]
    done = subprocess.run(
        [*map(str, command), "--", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["PAIRS"], results["FAILED"]) == (2, 0)
    assert (tmp_path / "set" / "dataset.json").is_file()


def test_products_as_downloaded_in_a_table(run, products, given, tmp_path):
    safes = products.write_dates(
        tmp_path, np.random.default_rng(1), ("20190705T141051", "20200709T141051")
    )
    packed = products.zipped(safes[1], tmp_path / "later.zip")
    write_table(tmp_path / "pairs.csv", [{"id": "a", "t1": safes[0].name, "t2": packed.name}])
    given = {**given, "TABLE": str(tmp_path / "pairs.csv"), "SIZE": 32, "SPLIT": "none"}
    for output in ({"OUTPUT": str(safes[0] / "set")}, {"STATES": str(safes[0] / "s.gpkg")}):
        before = digest(safes[0])
        with pytest.raises(QgsProcessingException, match="is an input and stays as it is"):
            run("builddatasets", **{**given, **output})
        assert digest(safes[0]) == before
        assert not (tmp_path / "set.run").exists()
    assert run("builddatasets", **given)["PAIRS"] == 1
    assert states_of(given["STATES"])["a"]["t2"] == str(packed)
    record = json.loads((tmp_path / "set" / "dataset.json").read_text(encoding="utf-8"))
    assert [record["imported"][date]["baseline"] for date in ("T1", "T2")] == ["02.13", "05.09"]
