"""Every way out of a review: nothing is lost, and everything is as it was."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMessageBox

from changemining.ui.panel import layers

STATUS = 2  # fid, uid, status


def stop(page):
    assert page.stop()


def stop_twice(page):
    assert page.stop()
    assert page.stop()


def press_the_button(page):
    page.button.click()


def other_review(page):
    other = Path(page.path).with_name("other.gpkg")
    shutil.copy(page.path, other)
    page.start(str(other))
    page.stop()


def in_the_middle_of_everything(page):
    page.running.press("click_grow")
    page.running.press("flicker")
    page.stop()


WAYS = [stop, stop_twice, press_the_button, other_review, in_the_middle_of_everything]


@pytest.fixture
def set_up(page, review, scene, iface):
    """Set the project up in an unusual way and return what tells how it is."""
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    layers.show_scenes([f"{scene}/T1.tif", f"{scene}/T2.tif"], None)
    layer = layers.show(review, "mine", "polygons", "polygons")
    other = QgsVectorLayer("Point?crs=EPSG:4326", "other", "memory")
    project.addMapLayer(other)
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    config.setTolerance(7)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    project.setSnappingConfig(config)
    project.setTopologicalEditing(True)
    project.setAvoidIntersectionsMode(
        QgsProject.AvoidIntersectionsMode.AvoidIntersectionsCurrentLayer
    )
    form = layer.editFormConfig()
    form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOff)
    layer.setEditFormConfig(form)
    layer.setDefaultValueDefinition(STATUS, QgsDefaultValue("'mine'"))
    tool = QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    iface.setActiveLayer(other)
    project.setDirty(False)

    def state():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return {
            "snapping": (project.snappingConfig().enabled(), project.snappingConfig().tolerance()),
            "topology": project.topologicalEditing(),
            "overlap": project.avoidIntersectionsMode(),
            "form": layer.editFormConfig().suppress(),
            "default": layer.defaultValueDefinition(STATUS).expression(),
            "tool": canvas.mapTool() is tool,
            "active": iface.activeLayer().name(),
            "map": {one.name() for one in canvas.layers()},
            "items": len(canvas.scene().items()),
            "editing": layer.isEditable(),
            "mark": project.readBoolEntry("ChangeMining", "/reviewing")[0],
            "listening": [
                layer.receivers(signal)
                for signal in (
                    layer.featureAdded,
                    layer.featureDeleted,
                    layer.attributeValueChanged,
                    layer.geometryChanged,
                    layer.beforeCommitChanges,
                    layer.afterRollBack,
                )
            ],
            "project": project.receivers(project.layerWillBeRemoved["QString"]),
            "canvas": [
                canvas.receivers(signal)
                for signal in (
                    canvas.extentsChanged,
                    canvas.destinationCrsChanged,
                    canvas.mapToolSet,
                    canvas.destroyed,
                )
            ],
            "dirty": project.isDirty(),
        }

    yield state
    canvas.unsetMapTool(canvas.mapTool())


@pytest.mark.parametrize("way", WAYS)
def test_everything_is_as_it_was(page, review, set_up, way, press):
    before = set_up()
    page.start(review)
    assert page.running is not None, page.trouble.text()
    during = set_up()
    for name in ("snapping", "topology", "overlap", "form", "default", "tool", "active"):
        assert during[name] != before[name], name
    press("A", "]")
    way(page)
    assert page.running is None
    after = set_up()
    if way is other_review:  # whose layer stays in the project
        after["map"].remove("Candidates")
        after["dirty"] = False
    assert after == before


def test_what_is_visible_is_as_it_was(page, review, scene):
    for name in ("mask.tif", "T1.tif", "T2.tif"):
        layers.show(f"{scene}/{name}", name, "mask")
    layers.show(review, "mine", "polygons", "polygons")

    def visible():
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        return {node.name() for node in nodes if node.itemVisibilityChecked()}

    before = visible()
    page.start(review)
    assert visible() == {"T2.tif", "mine"}
    page.stop()
    assert visible() == before == {"mask.tif", "T1.tif", "T2.tif", "mine"}


def test_scenes_that_are_added_lie_below_the_polygons(page, review):
    layers.show(review, "mine", "polygons", "polygons")
    page.start(review)
    order = [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]
    assert order == ["mine", "T1", "T2"]


def test_what_was_not_saved_is_saved_at_the_end(begun, press, saved):
    press("A", "D")
    begun.stop()
    assert [row["status"] for row in saved("polygons")][:2] == ["accepted", "rejected"]
    assert {row["state"] for row in saved("cells")} == {"open"}


def test_in_a_window_the_user_is_asked(begun, press, saved, monkeypatch):
    asked = []

    def answer(*arguments):
        asked.append(arguments[2])
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QMessageBox, "question", answer)
    press("A")
    layer = begun.session.layer
    begun.stop()
    assert len(asked) == 1
    assert {row["status"] for row in saved("polygons")} == {"candidate"}
    assert not layer.isEditable()
    begun.start(begun.path)
    begun.stop()
    assert len(asked) == 1


def test_a_layer_that_is_removed_ends_it_and_loses_nothing(begun, press, saved, iface):
    press("A", "]")
    items = len(iface.mapCanvas().scene().items())
    QgsProject.instance().removeMapLayer(begun.session.layer.id())
    assert begun.running is None
    assert "layer was removed" in begun.trouble.text()
    assert len(iface.mapCanvas().scene().items()) < items
    # The step after the verdict was on the second one.
    assert [(row["status"], row["area_px"]) for row in saved("polygons")[:2]] == [
        ("accepted", 16),
        ("candidate", 36),
    ]
    press("A", "D")
    begun.start(begun.path)
    assert begun.session.queue.decided == 1


def test_another_layer_that_is_removed_does_not_matter(begun, press):
    other = QgsVectorLayer("Point?crs=EPSG:4326", "other", "memory")
    QgsProject.instance().addMapLayer(other)
    QgsProject.instance().removeMapLayer(other.id())
    press("A")
    assert begun.session.queue.decided == 1


def test_a_cleared_project_keeps_its_own_settings(page, review, set_up, press):
    page.start(review)
    press("A")
    QgsProject.instance().clear()
    assert page.running is None
    assert not QgsProject.instance().snappingConfig().enabled()
    assert not QgsProject.instance().topologicalEditing()
    page.start(review)
    assert page.session.queue.decided == 1


def test_a_layer_that_is_made_read_only_says_so(begun, press, shown):
    press("A")
    layer = begun.session.layer
    assert layer.commitChanges()
    assert layer.setReadOnly(True)
    before = shown()
    press("A", "]", "Shift+D", "P")
    assert "cannot be edited" in begun.trouble.text()
    assert shown() == before
    layer.setReadOnly(False)
    press("A")
    assert list(shown().values())[:2] == ["accepted", "accepted"]


def test_editing_ended_in_qgis_begins_again_by_itself(begun, press, shown):
    press("A")
    assert begun.session.layer.rollBack()
    assert begun.session.queue.decided == 0
    press("D")
    assert begun.session.queue.statuses["rejected"] == 1


def test_a_file_in_use_keeps_the_edits(begun, press, review, saved):
    press("A", "A", "A")
    with closing(sqlite3.connect(review, isolation_level=None)) as other:
        other.execute("begin immediate")
        press("Ctrl+Enter")
        assert "Not saved" in begun.trouble.text()
        assert begun.session.cell.name == "r0000_c0000"
        assert begun.session.layer.isModified()
        other.execute("rollback")
    press("Ctrl+Enter")
    assert [row["status"] for row in saved("polygons")].count("accepted") == 3
    assert saved("cells")[0]["state"] == "closed"


@pytest.mark.parametrize("name", ["candidates.gpkg", "T1.tif", "nothing.gpkg"])
def test_what_is_no_review_is_refused_in_one_line(page, scene, name):
    page.start(f"{scene}/{name}")
    assert page.running is None
    assert page.trouble.text()
    assert "\n" not in page.trouble.text()
    assert QgsProject.instance().mapLayers() == {}
    assert page.button.text() == "Start the review"


def test_a_filtered_layer_is_refused(page, review):
    layer = layers.show(review, "mine", "polygons", "polygons")
    layer.setSubsetString("\"status\" = 'candidate'")
    page.start(review)
    assert "filtered" in page.trouble.text()
    assert page.running is None


@pytest.fixture
def moved(review, tmp_path):
    """Return the review where none of its rasters is found."""
    path = tmp_path / "elsewhere" / "deep" / "review.gpkg"
    path.parent.mkdir(parents=True)
    shutil.copy(review, path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("update review set value = 'gone/' || value where key in ('t1', 'difference')")
        file.commit()
    return str(path)


def test_without_its_rasters_verdicts_are_still_given(page, moved, press):
    page.start(moved)
    assert page.running is not None
    assert "T1.tif" in page.trouble.text()
    assert "difference.tif" in page.trouble.text()
    for key in ("F", "G", "]"):
        press(key)
        assert page.trouble.text() != ""
    press("A", "Shift+D", "Ctrl+Enter")
    assert page.session.queue.closed == 1


def test_a_difference_that_goes_meanwhile_costs_no_verdict(page, review, scene, tmp_path, press):
    difference = tmp_path / "difference.tif"
    shutil.copy(scene / "difference.tif", difference)
    with closing(sqlite3.connect(review)) as file:
        file.execute("update review set value = 'difference.tif' where key = 'difference'")
        file.commit()
    page.start(review)
    press("]")
    assert page.session.feature()["area_px"] == 36
    difference.unlink()
    press("]")
    assert "difference.tif" in page.trouble.text()
    layer = page.session.layer
    layer.changeGeometry(page.session.fid, layer.getGeometry(page.session.fid).buffer(-5, 1))
    press("A", "A", "A", "Ctrl+Enter")
    assert page.session.queue.closed == 1


def test_a_finished_review_can_be_looked_at(begun, press, review):
    press(*["Shift+A", "Ctrl+Enter"] * 3, *["Ctrl+Enter"] * 3)
    assert begun.session.has_ended
    begun.stop()
    ends = []
    begun.finished.connect(lambda: ends.append(True))
    begun.start(review)
    assert ends == []
    assert begun.session.cell.name == "r0000_c0000"
    press(",", ".", "D", "Ctrl+Enter")
    assert ends == [True]


def test_starting_twice_is_starting_once(begun, review):
    running = begun.running
    begun.start(review)
    assert begun.running is running
