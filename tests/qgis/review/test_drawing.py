"""Freehand, merge, take a part out, smooth and bounded growing, pixel by pixel, by real keys."""

import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from changemining.core.grid import Window
from changemining.core.io.regions import Shapes
from changemining.core.io.vector import rectangle

X0, Y0, PIXEL = 500_000, 9_200_000, 10
A, B, C = "r00004_c00004", "r00004_c00016", "r00020_c00004"
LEFT = Qt.MouseButton.LeftButton
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
MOVE = QEvent.Type.MouseMove


@pytest.fixture
def spot(begun, qgis_canvas):
    """Return ``spot(row, col)``: where a place given in pixels of the difference is on the map."""

    def spot(row, col):
        at = QgsPointXY(X0 + col * PIXEL, Y0 - row * PIXEL)
        found = qgis_canvas.getCoordinateTransform().transform(at)
        return QPoint(round(found.x()), round(found.y()))

    return spot


@pytest.fixture
def drag(spot, qgis_canvas, qgis_app):
    """Return ``drag((row, col), …)``: presses, moves along and lets go of the mouse."""

    def drag(*places):
        view = qgis_canvas.viewport()
        points = [spot(*one) for one in places]
        QTest.mousePress(view, LEFT, PLAIN, points[0])
        for point in points[1:]:
            # QTest would move the pointer, which there is none of without a screen.
            seen = QPointF(view.mapToGlobal(point))
            event = QMouseEvent(MOVE, QPointF(point), seen, Qt.MouseButton.NoButton, LEFT, PLAIN)
            QApplication.sendEvent(view, event)
            qgis_app.processEvents()
        QTest.mouseRelease(view, LEFT, PLAIN, points[-1])
        qgis_app.processEvents()

    return drag


@pytest.fixture
def click(spot, qgis_canvas, qgis_app):
    """Return ``click(row, col, held)`` in the middle of a pixel."""

    def click(row, col, held=PLAIN):
        QTest.mouseClick(qgis_canvas.viewport(), LEFT, held, spot(row + 0.5, col + 0.5))
        qgis_app.processEvents()

    return click


@pytest.fixture
def pixels(begun):
    """Return ``pixels(feature)``: (row, col) of what GDAL rasterises of a polygon."""

    def pixels(feature):
        grid = begun.session.shaper.source.grid
        wkb = bytes(feature.geometry().asWkb())
        mask = Shapes.from_map([wkb], [1]).burn(grid, Window(0, 0, grid.height, grid.width))
        return {(row, col) for row, col in zip(*(part.tolist() for part in mask.nonzero()))}

    return pixels


def square(row, col, height, width):
    return {(r, c) for r in range(row, row + height) for c in range(col, col + width)}


def by_uid(begun):
    return {one["uid"]: one for one in begun.session.layer.getFeatures()}


def test_what_is_drawn_round_becomes_pixels(begun, press, drag, pixels):
    press("J")
    assert "Draw freehand" in begun.hint.text()
    drag((10.2, 20.2), (10.2, 23.9), (12.8, 23.9), (12.8, 20.2))
    (new,) = [one for one in by_uid(begun).values() if one["status"] == "added"]
    assert pixels(new) == square(10, 20, 3, 4)
    assert (new["uid"], new["area_px"], new["log"].split("\t")[2]) == ("r00010_c00020", 12, "added")
    press("Ctrl+Z")
    assert len(by_uid(begun)) == 6
    press("Esc")
    assert "Tool:" not in begun.hint.text()


def test_too_small_a_loop_is_told_of(begun, press, drag):
    press("J")
    drag((10.6, 20.6), (10.6, 20.9), (10.9, 20.9), (10.9, 20.6))
    assert "No pixel" in begun.trouble.text()
    assert len(by_uid(begun)) == 6


def test_a_part_is_taken_out_by_drawing_round_it(begun, press, drag, pixels):
    press("Shift+X")
    drag((3.5, 6.1), (3.5, 9.0), (8.5, 9.0), (8.5, 6.1))
    first = by_uid(begun)[A]
    assert pixels(first) == square(4, 4, 4, 2)
    assert first["area_px"] == 8
    press("Ctrl+Z")
    assert pixels(by_uid(begun)[A]) == square(4, 4, 4, 4)


def test_a_part_in_the_middle_leaves_two(begun, press, drag, pixels):
    press("Shift+X")
    drag((3.5, 5.1), (3.5, 6.9), (8.5, 6.9), (8.5, 5.1))
    found = by_uid(begun)
    assert pixels(found[A]) | pixels(found[A + "_2"]) == square(4, 4, 4, 4) - square(4, 5, 4, 2)


def test_smoothing_takes_the_corners(begun, press, pixels):
    press("Shift+C")
    corners = {(4, 4), (4, 7), (7, 4), (7, 7)}
    first = by_uid(begun)[A]
    assert pixels(first) == square(4, 4, 4, 4) - corners
    assert (first["area_px"], round(first["diff_mean"], 3)) == (12, -0.5)


def test_merging_takes_what_touches_along_a_side_alone(begun, press, drag, pixels):
    # One beside the first candidate, one that only meets its corner.
    press("J")
    drag((4.2, 8.2), (4.2, 9.8), (7.8, 9.8), (7.8, 8.2))
    drag((8.2, 8.2), (8.2, 9.8), (9.8, 9.8), (9.8, 8.2))
    press("Esc")
    assert len(by_uid(begun)) == 8
    press("A")
    begun.session.visit(by_uid(begun)[A].id())
    press("M")
    found = by_uid(begun)
    # The second one touches the first one's shape along a side.
    assert pixels(found[A]) == square(4, 4, 4, 6)
    assert found[A]["area_px"] == 24
    assert found[A]["status"] == "accepted"
    assert len(found) == 7
    assert found[A]["log"].split("\n")[-1].split("\t")[2:] == ["merged", "r00004_c00008"]
    press("Ctrl+Z")
    assert len(by_uid(begun)) == 8
    press("Ctrl+Y")
    assert begun.session.save()
    press("Ctrl+Z")
    assert pixels(by_uid(begun)[A]) == square(4, 4, 4, 4)
    assert len(by_uid(begun)) == 8


def test_nothing_that_touches_is_told_of(begun, press):
    press("M")
    assert "Nothing touches" in begun.trouble.text()
    assert len(by_uid(begun)) == 6


def test_what_was_chosen_is_merged_or_refused_as_a_whole(begun, press, click, drag, pixels, uid):
    click(5, 17, CONTROL)
    assert uid() == A
    assert begun.running.joining.outline.bands[0][1].asGeometry().area() == 16 * PIXEL**2
    press("M")
    assert "Chosen polygons that touch nothing: 1." in begun.trouble.text()
    assert len(by_uid(begun)) == 6
    press("J")
    drag((5.2, 8.2), (5.2, 15.8), (5.8, 15.8), (5.8, 8.2))  # a bridge of 8 pixels
    press("Esc")
    click(5, 10, CONTROL)
    press("M")
    found = by_uid(begun)
    assert pixels(found[A]) == square(4, 4, 4, 4) | square(5, 8, 1, 8) | square(4, 16, 4, 4)
    assert set(found) == {A, C, "r00004_c00040", "r00020_c00040", "r00040_c00004"}
    assert begun.running.joining.chosen == set()


def test_growing_says_its_size_and_ends_at_the_cell(begun, press, click):
    press("G")
    click(5, 17)
    told = begun.trouble.text()
    assert told.startswith("Pixels: 16, 0.16 ha, tolerance 0.100: Enter adds the region.")
    press("Esc")
    click(28, 20)  # what did not change, all over the cell of 32 × 32
    told = begun.trouble.text()
    assert "cell's edge" in told
    region = begun.running.grow_tool._region
    assert region.pixels == 32 * 32 - 3 * 36
    (x0, y0, x1, y1) = (X0, Y0 - 320, X0 + 320, Y0)
    bounds = Shapes.from_map([region.wkb], [1]).boxes.tolist()[0]
    assert bounds == [x0, y0, x1, y1]
    assert bytes(rectangle((x0, y0, x1, y1)))
    press("Esc", "Esc")
    assert begun.running.tool_name == ""


@pytest.mark.parametrize("key", ["J", "Shift+X", "W", "E", "G"])
def test_every_tool_is_named_and_left_by_esc(begun, press, key, qgis_canvas):
    press(key)
    assert begun.running.tool_name
    assert f"<b>{begun.running.tool_name}</b>" in begun.hint.text()
    press("Esc")
    assert begun.running.tool_name == ""
    assert qgis_canvas.mapTool() is begun.running.tools.pick
