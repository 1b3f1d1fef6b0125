"""Tools on the present polygon: cut it alone, fill it, delete what was added; the tool is named."""

import pytest
from qgis.core import (
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPointXY,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
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


@pytest.mark.parametrize("way_out", ["Esc", "stop"])
def test_what_was_selected_is_not_left_behind(begun, press, cutting, qgis_canvas, way_out):
    layer, before = begun.session.layer, qgis_canvas.mapSettings().selectionColor()
    press("C")
    assert qgis_canvas.mapSettings().selectionColor().alpha() < 100  # the ground is to be seen
    press("Esc") if way_out == "Esc" else begun.stop()
    assert layer.selectedFeatureIds() == []
    assert qgis_canvas.mapSettings().selectionColor() == before


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


@pytest.fixture
def drag(qgis_canvas, qgis_app):
    """Return ``drag((row, col), …)``, which drags over the middles of pixels with the button."""

    def drag(*pixels):
        view, left = qgis_canvas.viewport(), Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        spots = []
        for row, col in pixels:
            at = QgsPointXY(500_000 + (col + 0.5) * 10, 9_200_000 - (row + 0.5) * 10)
            spot = qgis_canvas.getCoordinateTransform().transform(at)
            spots.append(QPoint(round(spot.x()), round(spot.y())))
        QTest.mousePress(view, left, none, spots[0])
        for spot in spots[1:]:
            QTest.mouseMove(view, spot)
            qgis_app.processEvents()
        QTest.mouseRelease(view, left, none, spots[-1])
        qgis_app.processEvents()

    return drag


def covered(begun, fid=None):
    """Return the pixels (row, column) whose middle lies in a polygon."""
    shape = begun.session.layer.getGeometry(begun.session.fid if fid is None else fid)
    return {
        (row, col)
        for row in range(64)
        for col in range(96)
        if shape.contains(QgsPointXY(500_000 + (col + 0.5) * 10, 9_200_000 - (row + 0.5) * 10))
    }


SQUARE = {(row, col) for row in range(4, 8) for col in range(4, 8)}


def test_the_brush_paints_pixel_by_pixel(begun, press, drag):
    press("W")
    assert "Paint, 1 px wide" in begun.hint.text()
    drag((5, 8), (5, 11))
    assert covered(begun) == SQUARE | {(5, col) for col in range(8, 12)}
    feature = begun.session.feature()
    assert (feature["area_px"], feature["status"]) == (20, "candidate")
    assert feature.geometry().area() == 2000
    press("Ctrl+Z")
    assert covered(begun) == SQUARE


def test_the_eraser_rubs_out_pixel_by_pixel_with_a_size(begun, press, drag):
    press("E", "+", "+")
    assert "Rub out, 3 px wide" in begun.hint.text()
    drag((4, 4))
    assert covered(begun) == SQUARE - {(4, 4), (4, 5), (5, 4), (5, 5)}
    assert begun.session.feature()["area_px"] == 12
    press("-", "-", "-")
    assert "1 px wide" in begun.hint.text()


def test_rubbed_apart_both_parts_keep_the_verdict(begun, press, drag, saved):
    press("A", ",", "E")
    drag((3, 5), (8, 5))
    parts = {one["uid"]: one for one in begun.session.layer.getFeatures() if A in one["uid"]}
    assert sorted(parts) == [A, f"{A}_2"]
    assert {one["status"] for one in parts.values()} == {"accepted"}
    assert {uid: one["area_px"] for uid, one in parts.items()} == {A: 8, f"{A}_2": 4}
    assert begun.session.save()
    press("Ctrl+Z")
    assert covered(begun) == SQUARE
    assert len(saved("polygons")) == 6


def test_with_no_polygon_the_brush_adds_one(begun, press, drag, shown):
    press(".", ".", ".")
    assert begun.session.fid is None
    press("E")
    drag((28, 28))
    assert "Go to a polygon" in begun.trouble.text()
    press("W")
    drag((28, 26), (28, 29))
    assert shown()["r00028_c00026"] == "added"


def test_what_cannot_be_painted_is_said(begun, press, drag):
    press("W")
    drag((12, 12))
    assert "paint from the polygon" in begun.trouble.text()
    press("E", *["+"] * 9)
    drag((6, 6))
    assert "Nothing would be left" in begun.trouble.text()
    assert covered(begun) == SQUARE
