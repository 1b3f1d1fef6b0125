"""The threshold page: line, marks, figures and the map say what thresholdmask then makes."""

import re

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

from changemining.ui.panel.kinds import GAIN, LOSS, kinds_of
from changemining.ui.panel.layers import ROLE, is_visible
from changemining.ui.panel.preview import outlined
from rasters import read_raster


@pytest.fixture
def page(panel, built, pair, tmp_path, wait_for):
    """Return the page as it stands when the difference of the pair has been read."""
    panel.resize(420, 900)
    panel.workspace.t1, panel.workspace.t2 = f"{pair}/T1.tif", f"{pair}/T2.tif"
    panel.workspace.folder = str(tmp_path)
    panel.workspace.size = 32
    panel.workspace.difference = f"{built}/work/difference.tif"
    panel.go_to(2)
    wait_for(lambda: not panel.runner.is_busy)
    return panel.page


@pytest.fixture
def mask_of(page, tmp_path):
    """Return ``mask_of(**parameters)``: what thresholdmask makes, nothing sieved, and its array."""

    def make(**parameters):
        made = processing.run(
            "changemining:thresholdmask",
            {
                "INPUT": page.workspace.difference,
                **parameters,
                "MIN_AREA": 0,
                "FILL_HOLES": 0,
                "OUTPUT": str(tmp_path / "expected.tif"),
            },
        )
        return made, read_raster(made["OUTPUT"]).pixels[0]

    return make


def pixels(layer):
    """Return where the renderer paints, (rows, columns) bool."""
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height(), None)
    return np.array(
        [
            [block.color(row, column) >> 24 > 0 for column in range(layer.width())]
            for row in range(layer.height())
        ]
    )


def settle(page, wait_for):
    wait_for(lambda: not page.timer.isActive() and not page.panel.runner.is_busy)


def test_the_preview_is_not_drawn_before_it_has_a_threshold(page):
    page.preview.show(page.workspace.difference)
    assert not is_visible(page.preview.layer)
    page._update_preview()
    assert is_visible(page.preview.layer)


@pytest.mark.parametrize("direction", ["loss", "gain", "both"])
def test_the_map_shows_the_very_pixels_of_the_mask(page, mask_of, wait_for, direction):
    page.form.set_values({"METHOD": "fixed", "VALUE": 0.0637, "DIRECTION": direction})
    settle(page, wait_for)
    _, mask = mask_of(METHOD="fixed", VALUE=0.0637, DIRECTION=direction)
    assert (mask == 1).any()
    assert (pixels(page.preview.layer) == (mask == 1)).all()


@pytest.mark.parametrize("direction", ["loss", "gain", "both"])
def test_a_pixel_on_the_threshold_is_change_on_the_map_too(page, mask_of, direction):
    values = read_raster(page.workspace.difference).pixels
    values = values[np.isfinite(values)].astype(float)
    magnitudes = {"loss": -values, "gain": values, "both": np.abs(values)}[direction]
    for threshold in np.sort(magnitudes)[[-5, -300, -2000]].tolist():
        page.preview.update(page.sensitivity.limit(threshold), direction)
        _, mask = mask_of(METHOD="fixed", VALUE=threshold, DIRECTION=direction)
        assert (mask == 1).sum() == (magnitudes >= threshold).sum()
        assert (pixels(page.preview.layer) == (mask == 1)).all()


@pytest.mark.parametrize("direction", ["loss", "gain", "both"])
def test_the_figures_are_those_of_the_mask(page, mask_of, wait_for, direction):
    page.form.set_values({"METHOD": "otsu", "DIRECTION": direction})
    settle(page, wait_for)
    made, mask = mask_of(METHOD="otsu", DIRECTION=direction)
    found = re.fullmatch(
        r"<b>Threshold ([\d.]+)</b>: about ([\d.,]+) ha of change \(pixels: ([\d,]+)\), in "
        r"(\d+) of (\d+) patches of 32 × 32.*",
        page.figures.text(),
    )
    threshold, area, count, patches, every = (float(one.replace(",", "")) for one in found.groups())
    assert threshold == pytest.approx(made["THRESHOLD"], rel=1e-3)
    assert area == pytest.approx(made["CHANGED_AREA_HA"], rel=0.01, abs=0.05)
    assert abs(count - made["CHANGED_PIXELS"]) <= 2
    whole = (mask == 1).reshape(5, 32, 6, 32)
    assert (patches, every) == (whole.any(axis=(1, 3)).sum(), 30)


def test_what_the_figures_do_not_count_is_said(page, wait_for):
    assert "seed" not in page.figures.text()
    page.form.set_values({"SEED_VALUE": 0.4})
    settle(page, wait_for)
    assert "do not reach the seed value are still counted" in page.figures.text()


def drag(page, values):
    line = page.histogram
    middle = line.height() // 2
    places = [QPoint(round(line._x(value)), middle) for value in values]
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        # QTest moves the pointer, of which there is none off the screen.
        button = Qt.MouseButton.LeftButton
        move = QEvent.Type.MouseMove
        free = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(line, QMouseEvent(move, QPointF(place), button, button, free))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=places[-1])


def test_the_line_is_dragged_with_the_mouse(page, wait_for):
    drag(page, [-0.2, -0.25, -0.3])
    settle(page, wait_for)
    chosen = page.workspace.threshold
    assert chosen["METHOD"] == "fixed"
    one_pixel = 2 * max(abs(edge) for edge in page.histogram._whole) / page.histogram.width()
    assert chosen["VALUE"] == pytest.approx(0.3, abs=one_pixel)
    assert chosen["VALUE"] == round(chosen["VALUE"], 4)
    assert page.form.value("VALUE") == chosen["VALUE"]
    # A loss has no threshold on the side of the gains.
    drag(page, [0.2, 0.3])
    assert 0 < page.workspace.threshold["VALUE"] < 0.001


def test_keys_move_the_line_towards_where_they_point(page, wait_for):
    line = page.histogram
    page.form.set_values({"METHOD": "fixed", "VALUE": 0.2})
    for key, modifier, expected in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 0.201),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 0.191),
    ):
        QTest.keyClick(line, key, modifier)
        assert page.workspace.threshold["VALUE"] == pytest.approx(expected)
    page.form.set_values({"DIRECTION": "gain"})
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert page.workspace.threshold["VALUE"] == pytest.approx(0.192)


def test_the_wheel_zooms_around_the_pointer_and_a_double_click_shows_all(page):
    line = page.histogram
    whole, place = line._view, QPointF(line._x(-0.2), line.height() / 2)
    before = line._value(place.x())
    line.wheelEvent(
        QWheelEvent(
            place,
            QPointF(line.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )
    low, high = line._view
    assert high - low == pytest.approx(0.64 * (whole[1] - whole[0]))
    assert line._value(place.x()) == pytest.approx(before)
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton)
    assert line._view == whole


def test_a_click_on_a_mark_takes_its_method_and_the_mask_its_threshold(page, wait_for):
    marks = {method: (x, left, row) for method, x, left, row in page.histogram._placed_marks()}
    assert {"otsu", "li", "triangle", "percentile"} <= set(marks)
    _, left, row = marks["triangle"]
    high = page.histogram.fontMetrics().height()
    QTest.mouseClick(
        page.histogram,
        Qt.MouseButton.LeftButton,
        pos=QPoint(int(left) + 4, int((row + 0.6) * high)),
    )
    settle(page, wait_for)
    assert (page.workspace.threshold["METHOD"], page.workspace.threshold["VALUE"]) == (
        "triangle",
        None,
    )
    line = page.histogram._threshold
    page.run()
    wait_for(lambda: not page.panel.runner.is_busy)
    assert float(read_raster(page.workspace.mask).tags["CHANGEMINING_THRESHOLD"]) == line


def test_a_value_does_not_go_over_to_another_method(page, wait_for):
    value = page.form.widget("VALUE")
    assert not value.isEnabled()
    found = page.threshold
    page.form.set_values({"METHOD": "fixed"})
    assert page.workspace.threshold["VALUE"] == pytest.approx(found, abs=1e-4)
    assert value.isEnabled()
    page.form.set_values({"METHOD": "sigma"})
    assert page.workspace.threshold["VALUE"] is None
    assert page.threshold == page.sensitivity.thresholds["loss"]["sigma"]
    page.form.set_values({"VALUE": 3})
    assert page.threshold > page.sensitivity.thresholds["loss"]["sigma"]


def test_many_moves_are_few_pictures(page, wait_for):
    settle(page, wait_for)
    asked = []
    page.preview.layer.repaintRequested.connect(lambda *_: asked.append(True))
    for step in range(200):
        page.histogram.threshold_moved.emit(0.1 + step / 1000)
    settle(page, wait_for)
    assert 1 <= len(asked) <= 5
    assert page.threshold == pytest.approx(0.299)


def test_another_patch_size_is_counted_anew(page, wait_for):
    size = page.form.widget("SIZE")
    size.setFocus()
    size.selectAll()
    QTest.keyClicks(size, "64")
    QTest.keyClick(size, Qt.Key.Key_Return)
    settle(page, wait_for)
    assert page.workspace.size == 64
    assert "of 6 patches of 64 × 64" in page.figures.text()


def test_what_cannot_be_is_told_in_a_line(page, wait_for):
    page.form.set_values({"METHOD": "percentile", "VALUE": 120})
    assert "between 0 and 100" in page.panel.trouble.text()
    page.form.set_values({"VALUE": 90})
    assert page.panel.trouble.text() == ""


def test_the_preview_goes_with_the_page_and_may_be_removed(page, wait_for):
    settle(page, wait_for)
    project = QgsProject.instance()
    assert project.mapLayersByName("Threshold preview")
    project.removeMapLayer(page.preview.layer.id())
    page.histogram.threshold_moved.emit(0.3)
    settle(page, wait_for)
    assert not project.mapLayersByName("Threshold preview")
    page.panel.go_to(1)
    page.panel.go_to(2)
    settle(page, wait_for)
    assert project.mapLayersByName("Threshold preview")
    page.panel.hide()
    assert not project.mapLayersByName("Threshold preview")
    page.panel.show()
    settle(page, wait_for)
    assert project.mapLayersByName("Threshold preview")


def test_the_mask_hides_the_preview_until_the_line_moves(page, wait_for):
    def ticked():
        root = QgsProject.instance().layerTreeRoot()
        return {node.name(): node.itemVisibilityChecked() for node in root.findLayers()}

    page.run()
    wait_for(lambda: not page.panel.runner.is_busy)
    shown = ticked()
    assert (shown["Candidates"], shown["Change mask"]) == (True, True)
    assert not shown["Threshold preview"]
    page.histogram.threshold_moved.emit(0.3)
    settle(page, wait_for)
    shown = ticked()
    assert (shown["Candidates"], shown["Change mask"]) == (False, False)
    assert shown["Threshold preview"]


def test_bars_of_change_have_their_colour_on_the_side_that_is_chosen(page, wait_for):
    def share_changed(left, color=LOSS):
        picture = page.histogram.grab().toImage()
        half = round(page.histogram._x(0))
        columns = range(half) if left else range(half, picture.width())
        return sum(
            picture.pixelColor(x, y) == color for x in columns for y in range(picture.height())
        )

    page.form.set_values({"METHOD": "fixed", "VALUE": 0.1, "DIRECTION": "loss"})
    assert share_changed(left=True) > 50
    assert share_changed(left=False) == 0
    page.form.set_values({"DIRECTION": "both"})
    assert share_changed(left=False, color=GAIN) > 20
    assert share_changed(left=False) == 0


def test_the_colours_of_the_preview_are_not_those_of_the_mask():
    assert not {LOSS.name(), GAIN.name()} & {"#e63c28", "#8c2d04"}


def test_the_preview_lies_on_a_date_and_is_named_there(page, wait_for, qgis_canvas):
    wait_for(lambda: not page.panel.background.is_busy)  # the scenes are on the map now
    page.panel.go_to(1)
    page.panel.go_to(2)
    settle(page, wait_for)
    project = QgsProject.instance()
    (t1,) = (one for one in project.mapLayers().values() if one.customProperty(ROLE) == "t1")

    def ticked():
        nodes = project.layerTreeRoot().findLayers()
        return {node.name().split(" ")[0] for node in nodes if node.itemVisibilityChecked()}

    assert ticked() == {"T2", "Threshold"}
    QTest.mouseClick(page.base.group.button(0), Qt.MouseButton.LeftButton)
    assert ticked() == {"T1", "Threshold"}
    (badge,) = qgis_canvas.findChildren(QLabel, "threshold_title")
    qgis_canvas.setLayers([page.preview.layer, t1])
    assert badge.lines == [t1.name(), "loss in see-through colour"]
    qgis_canvas.setExtent(t1.extent())
    page.form.set_values({"METHOD": "fixed", "VALUE": 0.05, "DIRECTION": "both"})
    settle(page, wait_for)
    assert badge.lines == [t1.name(), "loss, gain in see-through colour"]
    assert re.sub("<[^>]*>", "", page.legend.text()) == "■ loss&nbsp;&nbsp;■ gain"
    QTest.mouseClick(page.outlines, Qt.MouseButton.LeftButton)
    assert badge.lines == [t1.name(), "outlines of loss, gain"]

    def colours():
        picture = page.preview.outlines.image
        places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        return {picture.pixelColor(*place).name(QColor.NameFormat.HexArgb) for place in places}

    wait_for(lambda: page.preview.outlines.image is not None)
    wait_for(lambda: len(colours()) > 1)  # it may be drawn before what changed is
    assert colours() == {"#00000000", "#ffe600a0", "#ff00b4ff"}
    qgis_canvas.setLayers([t1])
    assert page.preview.outlines.image is None
    assert badge.isHidden()
    page.panel.go_to(1)
    assert not qgis_canvas.findChildren(QLabel, "threshold_title") or badge.isHidden()


def test_only_rims_are_left_of_a_picture():
    picture = QImage(12, 10, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(0, 0, 0, 0))
    for x in range(1, 9):
        for y in range(1, 9):
            picture.setPixelColor(x, y, LOSS)
    left = outlined(picture)
    seen = {(x, y) for x in range(12) for y in range(10) if left.pixelColor(x, y).alpha()}
    assert seen == {(x, y) for x in range(1, 9) for y in range(1, 9)} - {
        (x, y) for x in range(3, 7) for y in range(3, 7)
    }
    assert left.pixelColor(1, 1) == LOSS


def test_evidence_is_of_change_and_of_no_kind():
    assert [(one.side, one.text) for one in kinds_of("loss", True)] == [(1, "change")]
    assert [one.side for one in kinds_of("loss")] == [-1]
    assert [one.side for one in kinds_of("gain")] == [1]


def test_reading_that_was_cancelled_can_be_asked_for_again(page, wait_for):
    settle(page, wait_for)
    assert page.again.isHidden()
    size = page.form.widget("SIZE")
    page._forget()
    size.setValue(16)
    assert page.panel.runner.is_busy
    assert not page.panel.line.bar.isHidden()
    QTest.mouseClick(page.panel.line.cancel, Qt.MouseButton.LeftButton)
    wait_for(lambda: not page.panel.runner.is_busy)
    assert page.panel.line.status.toolTip() == "Cancelled."
    assert not page.again.isHidden()
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    wait_for(lambda: not page.panel.runner.is_busy)
    assert "of 120 patches of 16 × 16" in page.figures.text()
    assert page.again.isHidden()


@pytest.mark.parametrize("width", [180, 420])
def test_no_text_of_the_histogram_comes_near_another(page, width):
    line = page.histogram
    line.resize(width, line.height())
    for view in [(-0.62, 0.57), (-0.1234, -0.1011), (-12.5, 3)]:
        line._view = view
        ends = [
            (line._x(value), line.fontMetrics().horizontalAdvance(text))
            for value, text in line._ticks()
        ]
        gaps = [(x2 - w2 / 2) - (x1 + w1 / 2) for (x1, w1), (x2, w2) in zip(ends, ends[1:])]
        assert all(gap > 4 for gap in gaps)
    line._view = line._whole
    boxes = [line._label(name, left, row) for name, _, left, row in line._placed_marks()]
    assert len(boxes) > 4
    pairs = [(one, two) for one in boxes for two in boxes if one is not two]
    assert not any(one.intersects(two) for one, two in pairs)
    assert all(box.left() >= 0 and box.right() <= width for box in boxes)
