"""Shapes under review: grown, shrunk, clicked, drawn and cut, with undo over all of it."""

import pytest
from qgis.core import QgsGeometry, QgsLineString, QgsPoint, QgsPointXY, QgsVectorLayerUtils
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication

X0, Y0, PIXEL = 500_000, 9_200_000, 10
# A candidate is 4 × 4 pixels of −0.5, its rim one pixel of −0.3 all round: 6 × 6.
CORE, WITH_RIM = 16, 36


@pytest.fixture
def present(begun):
    """Return ``present()``: pixels and mean of the present polygon, shape beside fields."""

    def present():
        feature = begun.session.feature()
        area = feature.geometry().area() / PIXEL**2
        return area, feature["area_px"], round(feature["diff_mean"], 4)

    return present


@pytest.fixture
def click(begun, qgis_canvas, qgis_app):
    """Return ``click(row, col)``, which clicks the middle of a pixel on the map."""

    def click(row, col):
        at = QgsPointXY(X0 + (col + 0.5) * PIXEL, Y0 - (row + 0.5) * PIXEL)
        spot = qgis_canvas.getCoordinateTransform().transform(at)
        position = QPoint(round(spot.x()), round(spot.y()))
        QTest.mouseClick(
            qgis_canvas.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            position,
        )
        qgis_app.processEvents()
        return position

    return click


def added(begun):
    return [one for one in begun.session.layer.getFeatures() if one["status"] == "added"]


def square(row, col, side):
    corners = [(0, 0), (0, side), (side, side), (side, 0)]
    return QgsGeometry.fromPolygonXY(
        [[QgsPointXY(X0 + (col + c) * PIXEL, Y0 - (row + r) * PIXEL) for r, c in corners]]
    )


def test_growing_takes_the_rim_in_and_measures_anew(press, present):
    assert present() == (CORE, CORE, -0.5)
    press("]")
    mean = round((16 * -0.5 + 20 * -0.3) / 36, 4)
    assert present() == (WITH_RIM, WITH_RIM, mean)
    press("[")
    assert present() == (CORE, CORE, -0.5)


@pytest.mark.parametrize("key", ["Shift+]", "BraceRight", "Shift+BraceRight"])
def test_one_pixel_more_on_all_sides(press, present, key):
    press(key)
    # 4-connected: the corners stay out.
    assert present()[:2] == (CORE + 16, CORE + 16)


@pytest.mark.parametrize("key", ["Shift+[", "BraceLeft"])
def test_one_pixel_less_on_all_sides(press, present, key):
    press(key)
    assert present()[:2] == (4, 4)


def test_undo_covers_verdicts_and_shapes_alike(press, present, shown, uid):
    press("]", "A", "D")
    press("Ctrl+Z", "Ctrl+Z")
    assert uid() == "r00004_c00004"
    assert present()[0] == WITH_RIM
    press("Ctrl+Z")
    assert present() == (CORE, CORE, -0.5)
    press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert shown()["r00004_c00004"] == "accepted"
    press(",")
    assert present()[:2] == (WITH_RIM, WITH_RIM)


def test_what_cannot_shrink_stays_and_says_so(begun, press, present):
    press("Shift+[", "Shift+[")
    assert "No pixel" in begun.trouble.text()
    assert present()[0] == 4
    press(".")
    assert begun.trouble.text() == ""


def grown_region(begun):
    return begun.running.grow_tool._region.wkb


def test_a_click_grows_what_the_mask_missed(begun, press, click, saved):
    press("Shift+A", "Ctrl+Enter", "Shift+A", "Ctrl+Enter", "A", "Ctrl+Enter", ".", ".")
    assert begun.session.cell.name == "r0001_c0002"
    press("G")
    click(51, 81)
    assert begun.running.is_pending
    assert added(begun) == []
    press("Enter")
    (region,) = added(begun)
    assert region.geometry().equals(square(50, 80, 4)) or (
        region.geometry().symDifference(square(50, 80, 4)).area() == 0
    )
    assert (region["uid"], region["area_px"], region["class"]) == ("r00050_c00080", 16, 1)
    assert round(region["diff_mean"], 4) == -0.2
    assert region["reviewer"] == begun.reviewer()
    assert region["reviewed_at"]
    press("Ctrl+Z")
    assert added(begun) == []
    press("Ctrl+Shift+Z")
    press("Ctrl+Enter")
    assert saved("polygons")[-1]["uid"] == "r00050_c00080"
    assert saved("polygons")[-1]["status"] == "added"
    begun.stop()
    begun.start(begun.path)
    (fid,) = (one.id() for one in added(begun))
    assert begun.session.queue.cells[begun.session.queue.place_of(fid).cell].name == "r0001_c0002"


def test_the_tolerance_changes_by_key_and_wheel(begun, press, click, qgis_canvas):
    press("G")
    position = click(5, 17)
    assert QgsGeometry(shape(begun)).area() == CORE * PIXEL**2
    # 0.1 × 1.2⁴ = 0.207: the rim's −0.3 is 0.2 from −0.5.
    press("+", "+", "+")
    assert shape(begun).area() == CORE * PIXEL**2
    press("+")
    assert shape(begun).area() == WITH_RIM * PIXEL**2
    press("-")
    assert shape(begun).area() == CORE * PIXEL**2
    extent = qgis_canvas.extent()
    turn(qgis_canvas, position, 120)
    assert shape(begun).area() == WITH_RIM * PIXEL**2
    turn(qgis_canvas, position, -120)
    assert shape(begun).area() == CORE * PIXEL**2
    assert qgis_canvas.extent() == extent
    press("Esc")
    assert not begun.running.is_pending
    assert added(begun) == []


def shape(begun):
    made = QgsGeometry()
    made.fromWkb(grown_region(begun))
    return made


def turn(canvas, position, angle):
    event = QWheelEvent(
        QPointF(position),
        QPointF(canvas.mapToGlobal(position)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_next_click_adds_the_region_before(begun, press, click):
    press("G")
    click(5, 5)
    click(5, 17)
    assert [one["area_px"] for one in added(begun)] == [CORE]
    # A click into the region itself only adds it.
    click(6, 18)
    assert [one["area_px"] for one in added(begun)] == [CORE, CORE]
    assert not begun.running.is_pending
    # Candidates have these uids already.
    assert {one["uid"] for one in added(begun)} == {"r00004_c00004_2", "r00004_c00016_2"}


def test_a_region_that_waits_keeps_the_cell_open(begun, press, click, saved):
    press("Shift+A", "G")
    click(5, 5)
    press("Ctrl+Enter")
    assert "region waits" in begun.trouble.text()
    assert saved("cells")[0]["state"] == "open"
    press("Esc", "Ctrl+Enter")
    assert saved("cells")[0]["state"] == "closed"


def test_leaving_the_tool_gives_the_region_up(begun, press, click):
    press("G")
    click(5, 5)
    press("B")
    assert not begun.running.is_pending
    assert added(begun) == []


def test_a_click_goes_to_the_polygon(begun, press, click, uid, qgis_canvas):
    extent = qgis_canvas.extent()
    click(21, 5)
    assert uid() == "r00020_c00004"
    click(10, 10)
    assert uid() == "r00020_c00004"
    assert qgis_canvas.extent() == extent
    press("D", "G")
    click(5, 5)
    press("Enter", "B")
    assert uid() == "r00004_c00004"
    # Of two that lie there, the smaller one; the added one has the rim too.
    press("]")
    click(3, 4)
    assert uid() == "r00004_c00004"


def test_a_new_polygon_stays_the_present_one_when_it_is_saved(begun, press, click, uid):
    press("G")
    click(5, 17)
    press("Enter", ".", ".", ".")
    assert uid() == "r00004_c00016_2"
    assert begun.session.fid < 0
    assert begun.session.layer.commitChanges(False)
    assert uid() == "r00004_c00016_2"
    assert begun.session.fid > 0
    press("[")
    assert begun.session.feature().geometry().area() < CORE * PIXEL**2


def test_what_is_drawn_is_filled_in_and_measured_when_saved(begun, press, saved):
    # What QGIS's own tool does once the polygon is closed: no form, defaults, one command.
    layer = begun.session.layer
    layer.beginEditCommand("draw")
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, square(50, 80, 4)))
    layer.endEditCommand()
    (drawn,) = added(begun)
    assert (drawn["class"], drawn["reviewer"]) == (1, begun.reviewer())
    press("Ctrl+Z")
    assert added(begun) == []
    press("Ctrl+Y")
    assert len(added(begun)) == 1
    press("Shift+A", "Ctrl+Enter")
    row = saved("polygons")[-1]
    assert (row["uid"], row["area_px"], row["status"]) == ("r00050_c00080", 16, "added")
    assert row["reviewed_at"]
    assert begun.session.queue.statuses["added"] == 1


def test_both_parts_of_a_cut_keep_the_verdict(begun, press, saved):
    layer, first = begun.session.layer, begun.session.fid
    press("A", ",")
    layer.selectByIds([first])
    line = QgsLineString([QgsPoint(X0 + 60, Y0), QgsPoint(X0 + 60, Y0 - 200)])
    layer.beginEditCommand("split")
    assert layer.splitFeatures(curve=line)[0] == 0
    layer.endEditCommand()
    layer.removeSelection()
    press(".", "Shift+D", "Ctrl+Enter", "Ctrl+Enter")
    parts = {row["uid"]: row for row in saved("polygons") if row["uid"].startswith("r00004_c00004")}
    assert sorted(parts) == ["r00004_c00004", "r00004_c00004_2"]
    assert {row["status"] for row in parts.values()} == {"accepted"}
    assert {row["area_px"] for row in parts.values()} == {8}


def test_a_shape_edited_by_hand_is_measured_when_saved(begun, press, saved):
    layer, fid = begun.session.layer, begun.session.fid
    layer.beginEditCommand("reshape")
    layer.changeGeometry(fid, square(4, 4, 2))
    layer.endEditCommand()
    count = layer.undoStack().count()
    assert layer.commitChanges(False)
    assert count == 1
    row = next(row for row in saved("polygons") if row["fid"] == fid)
    assert (row["area_px"], row["uid"]) == (4, "r00004_c00004")


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("P", "mActionAddFeature"),
        ("R", "mActionReshapeFeatures"),
        ("C", "mActionSplitFeatures"),
        ("V", "mActionVertexToolActiveLayer"),
    ],
)
def test_qgiss_own_tools_are_one_key_away(begun, iface, press, key, name):
    press(key)
    assert "not available" in begun.trouble.text()
    action = QAction(iface.window)
    action.setObjectName(name)
    action.setCheckable(True)
    iface.setActiveLayer(None)
    seen = []
    action.triggered.connect(lambda: seen.append((iface.active, begun.session.layer.isEditable())))
    press(key)
    assert seen == [(begun.session.layer, True)]


def test_another_tool_keeps_the_keys_that_it_needs(begun, press, uid, qgis_canvas):
    # Chosen by its button, not by a key of the review.
    seen = []

    class Tool(QgsMapTool):
        def keyPressEvent(self, event):
            seen.append(event.key())

    tool = Tool(qgis_canvas)
    qgis_canvas.setMapTool(tool)
    press(".", "Backspace", "Enter", "Esc")
    assert seen == [Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Escape]
    assert uid() == "r00004_c00016"
    press("B", "Backspace")
    assert uid() == "r00004_c00004"
    assert qgis_canvas.mapTool() is begun.running.tools.pick


def test_a_polygon_that_is_deleted_leaves_the_queue(begun, press, uid):
    layer = begun.session.layer
    layer.deleteFeature(begun.session.fid)
    assert uid() is None
    assert len(begun.session.queue.polygons) == 5
    press("Ctrl+Z")
    assert uid() == "r00004_c00004"
    assert len(begun.session.queue.polygons) == 6


def test_the_outline_is_on_all_three_maps(begun, press):
    bands = [band for _, band in begun.running.here.bands]
    assert len(bands) == 3
    press("]")
    assert {band.asGeometry().area() for band in bands} == {WITH_RIM * PIXEL**2}
