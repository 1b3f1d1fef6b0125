"""What is on the disk and when, and undo over it: kill, Ctrl+S, leaving."""

import os
import random
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

import pytest
from qgis.core import QgsDefaultValue, QgsEditFormConfig, QgsProject, QgsSnappingConfig
from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication
from qgis.PyQt.QtWidgets import QMessageBox

from changemining.ui.panel import layers

A, B, C = "r00004_c00004", "r00004_c00016", "r00020_c00004"
#: Of every polygon what a reviewer can change.
PARTS = ("uid", "status", "class", "area_px", "reviewer", "geom")


@pytest.fixture
def rows(saved):
    """Return ``rows()``: what the file holds of all polygons, by uid."""

    def rows():
        return {row["uid"]: tuple(row[name] for name in PARTS) for row in saved("polygons")}

    return rows


@pytest.fixture
def statuses(saved):
    """Return ``statuses()``: what the file holds of the statuses, by uid."""
    return lambda: {row["uid"]: row["status"] for row in saved("polygons")}


def test_a_verdict_is_in_the_file_within_five_seconds(begun, press, statuses, wait_for):
    press("A", "D")
    begun_at = time.monotonic()
    wait_for(lambda: (statuses()[A], statuses()[B]) == ("accepted", "rejected"), 10)
    assert time.monotonic() - begun_at < 5
    assert begun.session.layer.isEditable()


def test_undo_reaches_over_what_was_saved_by_itself(begun, press, statuses, uid, wait_for):
    press("A", "D")
    assert begun.session.save()
    press("U")
    assert uid() is None
    press("Ctrl+Z")
    assert uid() == C
    press("Ctrl+Z")
    assert (uid(), statuses()[A], statuses()[B]) == (B, "accepted", "candidate")
    press("Ctrl+Z")
    assert (uid(), statuses()[A]) == (A, "candidate")
    press("Ctrl+Z")
    assert "Nothing is left to undo" in begun.trouble.text()
    press("Ctrl+Y", "Ctrl+Y", "Ctrl+Y")
    assert uid() is None
    assert begun.session.save()
    assert [statuses()[one] for one in (A, B, C)] == ["accepted", "rejected", "unsure"]


def test_undo_reaches_over_a_closed_cell(begun, press, saved, statuses, uid):
    press("A", "D", "U", "Ctrl+Enter")
    assert (begun.session.cell.name, begun.session.queue.closed) == ("r0000_c0001", 1)
    press("Ctrl+Z")
    assert "r0000_c0000 is open" in begun.trouble.text()
    first = saved("cells")[0]
    assert (first["state"], first["reviewer"], first["closed_at"]) == ("open", None, None)
    assert (begun.session.cell.name, begun.session.queue.closed) == ("r0000_c0000", 0)
    press("Ctrl+Z")
    assert (uid(), statuses()[C]) == (C, "candidate")
    press("Ctrl+Y", "Ctrl+Y")
    assert saved("cells")[0]["state"] == "closed"
    assert (statuses()[C], begun.session.cell.name) == ("unsure", "r0000_c0001")


def test_a_new_verdict_ends_what_could_be_redone(begun, press, statuses, saved):
    press("A", "D", "U", "Ctrl+Enter", "Ctrl+Z", "Ctrl+Z", "A", "Ctrl+Y")
    assert "Nothing is left to redo" in begun.trouble.text()
    assert begun.session.save()
    assert (statuses()[C], saved("cells")[0]["state"]) == ("accepted", "open")


def test_a_closed_cell_is_opened_again_by_one_key(begun, press, saved, uid):
    press("O")
    assert "is open" in begun.trouble.text()
    press("A", "Ctrl+Enter", "Ctrl+Enter", ",")
    assert begun.session.cell.is_closed
    press("O")
    assert not begun.session.cell.is_closed
    assert saved("cells")[0]["state"] == "open"
    assert uid() == B
    press("Ctrl+Z")
    assert saved("cells")[0]["state"] == "closed"


def test_what_was_added_split_or_deleted_is_undone_after_it_was_saved(begun, press, rows, qgis_app):
    from qgis.core import QgsLineString, QgsPoint

    before, layer = rows(), begun.session.layer
    extent = layer.getFeature(begun.session.fid).geometry().boundingBox()
    middle = extent.center().x()
    layer.selectByIds([begun.session.fid])
    line = [QgsPoint(middle, extent.yMinimum() - 1), QgsPoint(middle, extent.yMaximum() + 1)]
    layer.beginEditCommand("split")
    assert layer.splitFeatures(curve=QgsLineString(line))[0] == 0
    layer.endEditCommand()
    layer.removeSelection()
    qgis_app.processEvents()
    layer.deleteFeature(begun.session.queue.candidates(1)[0])
    assert begun.session.save()
    split = rows()
    assert (len(split), split[A][3], split[f"{A}_2"][3]) == (6, 8, 8)
    press("Ctrl+Z")
    assert len(rows()) == 7
    press("Ctrl+Z")
    assert rows() == before
    press("Ctrl+Y", "Ctrl+Y")
    assert rows() == split
    press("Ctrl+Z", "Ctrl+Z")
    assert rows() == before


def test_measures_follow_a_shape_at_once_and_are_undone_with_it(begun, press, qgis_app, wait_for):
    layer, fid = begun.session.layer, begun.session.fid
    shape = layer.getGeometry(fid)
    assert layer.getFeature(fid)["area_px"] == 16
    half = shape.boundingBox()
    half.setXMaximum(half.center().x())
    layer.beginEditCommand("reshape")
    layer.changeGeometry(fid, shape.intersection(shape.fromRect(half)))
    layer.endEditCommand()
    wait_for(lambda: layer.getFeature(fid)["area_px"] == 8, 2)
    press("Ctrl+Z")
    assert layer.getFeature(fid)["area_px"] == 16
    assert layer.getGeometry(fid).area() == shape.area()
    press("Ctrl+Y")
    assert layer.getFeature(fid)["area_px"] == 8
    assert layer.getGeometry(fid).area() == shape.area() / 2


@pytest.mark.parametrize("seed", range(6))
def test_whatever_was_done_undo_leads_back_and_redo_forth(begun, press, rows, saved, seed):
    """Steps by chance, some saved and some not: the file tells whether undo and redo are exact."""
    session, chance = begun.session, random.Random(seed)

    def states():
        assert session.save()
        return rows(), [row["state"] for row in saved("cells")]

    first = states()
    keys = ["A", "D", "U", "]", "[", "Shift+]", "Shift+A", ".", ",", "Ctrl+Enter", "O", "3"]
    for _ in range(25):
        press(chance.choice(keys))
        if chance.random() < 0.3:
            assert session.save()
        if chance.random() < 0.1:
            press("Ctrl+Z")
        if chance.random() < 0.1 and session.fid is not None:
            session.layer.deleteFeature(session.fid)
    press(*["Ctrl+Y"] * 25)
    last, steps = states(), session.history.position
    assert steps > 5
    press(*["Ctrl+Z"] * (steps + 5))
    assert session.history.position == 0
    assert states() == first
    press(*["Ctrl+Y"] * (steps + 5))
    assert states() == last


KILLED = """
import os, runpy, sys, time
root, path = sys.argv[1:]
runpy.run_path(os.path.join(root, "tests", "conftest.py"))
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from changemining.ui.review.package import open_package, read_settings
from changemining.ui.review.session import ReviewSession
session = ReviewSession(open_package(path, read_settings(path)), None, lambda: "victim")
session.decide("rejected")
session.decide("accepted")
until = time.monotonic() + 5
while time.monotonic() < until:
    QgsApplication.processEvents()
    time.sleep(0.01)
session.decide("unsure")
os.kill(os.getpid(), 9)
"""


def test_a_kill_loses_nothing_that_is_older_than_five_seconds(review, root, statuses):
    command = [sys.executable, "-c", KILLED, str(root), review]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    killed = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert killed.returncode == -9, killed.stderr
    assert [statuses()[one] for one in (A, B, C)] == ["rejected", "accepted", "candidate"]


@pytest.fixture
def own_settings(page, review, scene):
    """Return the layer of the review, with settings of its own in an unusual project."""
    project = QgsProject.instance()
    layers.show_scenes([f"{scene}/T1.tif", f"{scene}/T2.tif"], None)
    layer = layers.show(review, "mine", "polygons", "polygons")
    layers.set_visible(layer, False)
    form = layer.editFormConfig()
    form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOff)
    layer.setEditFormConfig(form)
    layer.setDefaultValueDefinition(layer.fields().indexOf("status"), QgsDefaultValue("'mine'"))
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    project.setSnappingConfig(config)
    project.setTopologicalEditing(True)
    return layer


def test_a_project_saved_during_a_review_keeps_its_own_settings(
    page, own_settings, review, tmp_path, press, statuses
):
    project, layer = QgsProject.instance(), own_settings
    without = tmp_path / "before.qgs"
    assert project.write(str(without))
    page.start(review)
    press("A")
    during = tmp_path / "during.qgs"
    assert project.write(str(during))
    assert not project.isDirty()
    assert statuses()[A] == "accepted"

    def told(path):
        root = ElementTree.parse(path).getroot()
        return {
            "form": {node.text for node in root.iter("featformsuppress")},
            "defaults": {
                (one.get("field"), one.get("expression"))
                for one in root.iter("default")
                if one.get("field") in ("status", "class", "reviewer")
            },
            "snapping": [one.get("enabled") for one in root.iter("snapping-settings")],
            "topology": [one.text for one in root.iter("TopologicalEditing")],
            "visible": {
                one.get("name"): one.get("checked") for one in root.iter("layer-tree-layer")
            },
            "mark": [one.text for one in root.iter("reviewing")],
        }

    assert told(during) == told(without)
    assert ("status", "'mine'") in told(during)["defaults"]
    # The review goes on as before.
    assert layer.editFormConfig().suppress() == QgsEditFormConfig.FeatureFormSuppress.SuppressOn
    assert not project.topologicalEditing()
    page.stop()
    assert layer.editFormConfig().suppress() == QgsEditFormConfig.FeatureFormSuppress.SuppressOff
    assert project.topologicalEditing()


@pytest.fixture
def answer(monkeypatch):
    """Return a list of answers to give, as in a window; what was asked is taken off it."""
    answers = []
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    return answers


def test_cancel_on_leaving_stays(begun, press, answer, statuses, review):
    running = begun.running
    press("A")
    answer += [QMessageBox.StandardButton.Cancel] * 3
    assert not begun.stop()
    begun.button.click()
    begun.start(review.replace("review.gpkg", "other.gpkg"))
    assert (answer, begun.running, begun.path) == ([], running, review)
    press("D")
    answer.append(QMessageBox.StandardButton.Save)
    assert begun.stop()
    assert (statuses()[A], statuses()[B]) == ("accepted", "rejected")


def test_discard_gives_up_what_was_done_since_a_cell_was_closed(
    begun, press, answer, statuses, saved
):
    press("A", "D", "U", "Ctrl+Enter", "A")
    assert begun.session.save()
    press("]")
    answer.append(QMessageBox.StandardButton.Discard)
    assert begun.stop()
    assert [statuses()[one] for one in (A, B, C)] == ["accepted", "rejected", "unsure"]
    assert list(statuses().values()).count("candidate") == 3
    assert saved("cells")[0]["state"] == "closed"
    begun.start(begun.path)
    assert begun.stop()  # nothing to ask


def test_without_asking_everything_is_saved(begun, press, answer, statuses):
    press("A")
    assert begun.stop(ask=False)
    assert statuses()[A] == "accepted"


def test_cancel_keeps_the_panel_open(begun, iface, press, answer, provider):
    from changemining.ui.panel.dock import PanelDock

    panel = PanelDock(iface)
    try:
        panel.workspace.polygons = begun.path
        step = panel.pages[3]
        step.review, begun.path = begun, panel.workspace.polygons
        panel.stack.setCurrentIndex(3)
        press("A")
        answer.append(QMessageBox.StandardButton.Cancel)
        event = QCloseEvent()
        panel.closeEvent(event)
        assert not event.isAccepted()
        assert begun.running is not None
    finally:
        panel.close_down()
        panel.deleteLater()
