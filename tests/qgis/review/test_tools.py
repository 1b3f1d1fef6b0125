"""Tools on the present polygon: cut it alone, fill it, delete what was added; the tool is named."""

import pytest
from qgis.core import QgsGeometry, QgsLineString, QgsPoint, QgsVectorLayerUtils
from qgis.gui import QgsMapTool
from qgis.PyQt.QtWidgets import QAction

A, B = "r00004_c00004", "r00004_c00016"


@pytest.fixture
def cutting(begun, iface, qgis_canvas):
    """Return a tool that stands for QGIS's own, switched on by its action."""
    tool = QgsMapTool(qgis_canvas)
    action = QAction(iface.window)
    action.setObjectName("mActionSplitFeatures")
    action.triggered.connect(lambda: qgis_canvas.setMapTool(tool))
    yield tool
    qgis_canvas.unsetMapTool(tool)


def cut_across(begun):
    """Cut through the first two polygons of the cell, as QGIS's tool does: what is selected."""
    layer = begun.session.layer
    boxes = [layer.getFeature(fid).geometry().boundingBox() for fid in begun.session.cell.fids[:2]]
    y = boxes[0].center().y()
    line = [QgsPoint(boxes[0].xMinimum() - 5, y), QgsPoint(boxes[1].xMaximum() + 5, y)]
    layer.beginEditCommand("split")
    layer.splitFeatures(curve=QgsLineString(line))
    layer.endEditCommand()


def uids(begun):
    return sorted(one["uid"] for one in begun.session.layer.getFeatures())


def test_only_the_present_polygon_is_cut(begun, press, cutting, uid, qgis_app):
    press(".", "C")
    assert uid() == B
    layer = begun.session.layer
    assert layer.selectedFeatureIds() == [begun.session.fid]
    cut_across(begun)
    qgis_app.processEvents()
    assert f"{B}_2" in uids(begun)
    assert f"{A}_2" not in uids(begun)
    assert len(uids(begun)) == 7
    press("Esc")
    assert layer.selectedFeatureIds() == []


def test_the_present_polygon_follows_while_the_tool_cuts(begun, press, cutting):
    press("C", ".")
    assert begun.session.layer.selectedFeatureIds() == [begun.session.fid]
    press(".", ".")  # the cell as a whole: nothing to cut
    assert begun.session.fid is None
    assert begun.session.layer.selectedFeatureIds() == []
    assert begun.running.tool_name == ""
    press("C")
    assert "Go to the polygon" in begun.trouble.text()


def test_the_active_tool_is_named_and_esc_leaves_it(begun, press, cutting, qgis_canvas):
    assert "Tool:" not in begun.hint.text()
    press("C")
    assert "Tool: <b>Cut with a line</b>. Esc leaves it" in begun.hint.text()
    press("Esc")
    assert "Tool:" not in begun.hint.text()
    assert qgis_canvas.mapTool() is begun.running.tools.pick
    press("G")
    assert "Click a change that the mask missed" in begun.hint.text()
    press("Esc")
    assert "Tool:" not in begun.hint.text()


def test_what_was_selected_is_not_left_behind(begun, press, cutting):
    layer = begun.session.layer
    press("C")
    begun.stop()
    assert layer.selectedFeatureIds() == []


def test_holes_are_filled_and_measured(begun, press):
    session = begun.session
    layer, fid = session.layer, session.fid
    press("H")
    assert "no holes" in begun.trouble.text()
    whole = layer.getGeometry(fid)
    box = whole.boundingBox()
    box.grow(-10)  # leaves a rim of one pixel
    layer.beginEditCommand("hole")
    layer.changeGeometry(fid, whole.difference(QgsGeometry.fromRect(box)))
    layer.endEditCommand()
    session.edits.measure()
    assert layer.getFeature(fid)["area_px"] == 12
    press("H")
    assert layer.getFeature(fid)["area_px"] == 16
    assert layer.getGeometry(fid).isGeosEqual(whole)
    press("Ctrl+Z")
    assert layer.getFeature(fid)["area_px"] == 12


def test_what_was_added_or_cut_off_is_deleted_and_a_candidate_is_not(
    begun, press, cutting, uid, qgis_app, shown
):
    press("X")
    assert "reject it instead" in begun.trouble.text()
    press("C")
    cut_across(begun)
    qgis_app.processEvents()
    press("Esc")
    part = next(one.id() for one in begun.session.layer.getFeatures() if one["uid"] == f"{A}_2")
    begun.session.visit(part)
    press("X")
    assert f"{A}_2" not in uids(begun)
    assert uid() is not None
    press("Ctrl+Z")
    assert f"{A}_2" in uids(begun)
    layer = begun.session.layer
    shape = layer.getGeometry(begun.session.fid)
    layer.beginEditCommand("draw")
    shape.translate(600, 0)
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, shape))
    layer.endEditCommand()
    qgis_app.processEvents()
    added = next(one.id() for one in layer.getFeatures() if one["status"] == "added")
    begun.session.visit(added)
    press("X")
    assert "added" not in shown().values()
