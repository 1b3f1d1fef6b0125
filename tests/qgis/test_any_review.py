"""Any review in the panel: one of several, a colleague's copy, one whose scenes have moved."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer, edit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

THRESHOLD, REVIEW = 2, 3


@pytest.fixture(scope="session")
def made(built, pair, tmp_path_factory, registered_provider):
    """Return a work folder with scenes, difference.tif and review.gpkg."""
    from qgis import processing

    folder = tmp_path_factory.mktemp("job") / "work"
    folder.mkdir()
    for name in ("T1.tif", "T2.tif"):
        shutil.copy(f"{pair}/{name}", folder / name)
    given = {name: str(folder / f"{name}.tif") for name in ("T1", "T2")}
    difference = str(folder / "difference.tif")
    processing.run("changemining:savidifference", {**given, "OUTPUT": difference})
    mask, polygons = str(folder / "mask.tif"), str(folder / "candidates.gpkg")
    processing.run("changemining:thresholdmask", {"INPUT": difference, "OUTPUT": mask})
    processing.run(
        "changemining:masktopolygons",
        {"INPUT": mask, "DIFFERENCE": difference, "OUTPUT": polygons},
    )
    processing.run(
        "changemining:preparereview",
        {
            **given,
            "POLYGONS": polygons,
            "DIFFERENCE": difference,
            "SIZE": 32,
            "AUDIT": 2,
            "OUTPUT": str(folder / "review.gpkg"),
        },
    )
    return folder


@pytest.fixture
def folder(made, tmp_path):
    """Return a copy of the work folder with two reviews."""
    shutil.copytree(made, tmp_path / "work")
    shutil.copy(tmp_path / "work" / "review.gpkg", tmp_path / "work" / "review_2.gpkg")
    return tmp_path / "work"


def decide(path, count, status="accepted", reviewer="Ada"):
    layer = QgsVectorLayer(f"{path}|layername=polygons", "", "ogr")
    with edit(layer):
        for feature in list(layer.getFeatures())[:count]:
            feature["status"], feature["reviewer"] = status, reviewer
            layer.updateFeature(feature)


def test_a_review_is_opened_with_all_that_belongs_to_it(panel, folder):
    assert panel.pair.open_button.isVisible()
    panel.open_review(str(folder / "review.gpkg"))
    assert panel.page is panel.pages[REVIEW]
    assert panel.page.review.running is not None
    assert not panel.line.isVisible()  # the maps have its room
    found = {n: getattr(panel.workspace, n) for n in ("t1", "t2", "difference", "folder")}
    expected = {"t1": "T1.tif", "t2": "T2.tif", "difference": "difference.tif", "folder": ""}
    assert all(Path(found[n]).samefile(folder / expected[n]) for n in found)
    assert panel.workspace.mask == ""  # that of the latest review


def test_it_is_chosen_among_those_of_the_folder(panel, folder):
    decide(folder / "review.gpkg", 3)
    panel.open_review(str(folder / "review_2.gpkg"))
    choice = panel.page.choice
    names = [choice.itemText(number) for number in range(choice.count())]
    assert (names, choice.currentText()) == (["review.gpkg", "review_2.gpkg"], "review_2.gpkg")
    assert panel.page.review.session.queue.decided == 0
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert panel.workspace.polygons == str(folder / "review.gpkg")
    assert panel.page.review.session.queue.decided == 3
    assert panel.workspace.t1 != ""


def test_a_new_threshold_carries_over_what_is_open_whatever_its_name(panel, folder, wait_for):
    ana = (folder / "review.gpkg").rename(folder / "ana.gpkg")
    (folder / "review_2.gpkg").unlink()
    decide(ana, 3)
    panel.open_review(str(ana))
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    assert panel.page.carry.isVisible()
    assert "ana.gpkg" in panel.page.carry.text()
    queue = panel.page.steps()[-1].parameters
    assert (queue["PREVIOUS"], queue["OUTPUT"]) == (str(ana), str(folder / "review.gpkg"))


def test_cancel_stays_with_the_present_review(panel, folder, monkeypatch):
    panel.open_review(str(folder / "review_2.gpkg"))
    QTest.keyClick(panel.canvas, Qt.Key.Key_A)
    answers = [QMessageBox.StandardButton.Cancel]
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop())
    choice = panel.page.choice
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert answers == []
    assert choice.currentText() == "review_2.gpkg"
    assert panel.workspace.polygons == str(folder / "review_2.gpkg")
    assert panel.page.review.running is not None
    monkeypatch.undo()


def test_the_disagreements_of_two_reviewers_are_a_review(panel, folder, run):
    decide(folder / "review.gpkg", 4)
    decide(folder / "review_2.gpkg", 4, "rejected", "Bob")
    run(
        "mergereviews",
        LAYERS=[str(folder / "review.gpkg"), str(folder / "review_2.gpkg")],
        METHOD="disagreements",
        OUTPUT=str(folder / "disagreements.gpkg"),
    )
    panel.open_review(str(folder / "disagreements.gpkg"))
    assert panel.page.review.running is not None, panel.page.review.trouble.text()
    assert len(panel.page.review.session.queue.polygons) == 4
    assert panel.page.choice.findText("candidates.gpkg") == -1


def test_what_is_no_review_is_told_of(panel, folder):
    panel.open_review(str(folder / "candidates.gpkg"))
    assert "candidates.gpkg is no review" in panel.trouble.text()
    assert panel.workspace.polygons == ""


def test_a_folder_that_moved_as_a_whole_asks_nothing(panel, folder, tmp_path):
    moved = tmp_path / "elsewhere" / "job"
    shutil.move(folder, moved)
    panel.open_review(str(moved / "review.gpkg"))
    assert Path(panel.workspace.t1).samefile(moved / "T1.tif")
    assert panel.page.review.trouble.text() == ""


@pytest.fixture
def apart(folder, tmp_path):
    """Return a review alone, and the folder where its rasters are by now."""
    scenes, alone = tmp_path / "disk" / "scenes", tmp_path / "mine" / "deep" / "er"
    scenes.mkdir(parents=True)
    alone.mkdir(parents=True)
    for name in ("T1.tif", "T2.tif", "difference.tif"):
        shutil.move(folder / name, scenes / name)
    shutil.copy(folder / "review.gpkg", alone / "review.gpkg")
    return alone / "review.gpkg", scenes


def test_scenes_that_moved_are_asked_for_once(panel, apart, monkeypatch):
    review, scenes = apart
    asked = []

    def answer(_parent, title, *_):
        asked.append(title)
        return str(scenes)

    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    panel.open_review(str(review))
    assert len(asked) == 1
    assert all(name in asked[0] for name in ("T1.tif", "T2.tif", "difference.tif"))
    assert panel.page.review.session.shaper is not None
    assert Path(panel.workspace.difference).samefile(scenes / "difference.tif")
    assert panel.workspace.polygons == str(review)
    assert panel.page.review.trouble.text() == ""
    panel.back()
    panel.open_review(str(review))
    assert len(asked) == 1
    with closing(sqlite3.connect(review)) as file:
        told = dict(file.execute("select key, value from review"))
    assert told["t1"] == "../../../disk/scenes/T1.tif"  # relative, for the next move
    assert told["size"] == "32"
    monkeypatch.undo()


def test_who_does_not_know_goes_on_without_them(panel, apart, monkeypatch):
    review, _ = apart
    asked = []
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append(1) or "")
    panel.open_review(str(review))
    assert "T1.tif" in panel.page.review.trouble.text()
    QTest.keyClick(panel.canvas, Qt.Key.Key_A)
    assert panel.page.review.session.queue.decided == 1
    panel.page.leave(ask=False)
    panel.page.enter()
    assert asked == [1]
    monkeypatch.undo()
