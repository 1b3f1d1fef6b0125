"""What the maps of a review show: bands, stretch, overlay, divider, window; all of it named."""

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from rasters import write_raster

SIZE = 32
NAMES = ["B02", "B03", "B04", "B08", "B11", "B12"]
#: Levels of the first date: each band's own, so that a picture tells which bands it shows.
LEVELS = np.array([1000, 2000, 3000, 4000, 5000, 6000])[:, None, None]


def scene_of(path, count, shift):
    """Write a scene of the review's grid that gets brighter to the right."""
    ramp = np.linspace(0, 500, 96)[None, None]
    values = np.broadcast_to(LEVELS[:count] + shift + ramp, (count, 64, 96)).astype(np.uint16)
    write_raster(path, values, nodata=0, descriptions=NAMES[:count])
    return values


@pytest.fixture
def values(take_scenes, tmp_path):
    """Have the review go by scenes with named bands; return the pixels of both dates."""
    take_scenes("a.tif", "b.tif")
    return [scene_of(tmp_path / "a.tif", 6, 0), scene_of(tmp_path / "b.tif", 6, 250)]


@pytest.fixture
def seeing(values, begun, qgis_canvas):
    """Return how the maps of a review are seen that has begun; the main map shows the project."""
    polygons = begun.session.layer
    (t2,) = (one for one in QgsProject.instance().mapLayers().values() if one.name()[:2] == "T2")
    qgis_canvas.setLayers([polygons, t2])
    return begun.running.seeing


def titles(seeing):
    return [badge.lines[1:] for badge in (*seeing.views.badges, seeing.badge)]


def bands(seeing):
    return [layer.renderer().usesBands() for layer in seeing.dates.layers]


def ranges(layer):
    renderer = layer.renderer()
    found = (
        renderer.redContrastEnhancement(),
        renderer.greenContrastEnhancement(),
        renderer.blueContrastEnhancement(),
    )
    return [(one.minimumValue(), one.maximumValue()) for one in found]


def test_a_key_goes_through_the_band_sets_and_the_maps_name_them(seeing, press, qgis_canvas):
    project = QgsProject.instance()
    project.setDirty(False)
    own = qgis_canvas.layers()
    styled = own[1].renderer().usesBands()
    expected = {"natural colour": [3, 2, 1], "NIR": [4, 3, 2], "SWIR": [6, 4, 3]}
    expected["agriculture"] = [5, 4, 1]
    for name, numbers in expected.items():
        assert titles(seeing) == [[f"{name} · scene stretch"]] * 3
        assert bands(seeing) == [numbers, numbers]
        assert qgis_canvas.layers()[1].renderer().usesBands() == numbers
        press("I")
    assert titles(seeing) == [["natural colour · scene stretch"]] * 3
    assert qgis_canvas.layers() == own
    # The project's layer was left alone.
    assert own[1].renderer().usesBands() == styled
    assert not project.isDirty()


def test_only_sets_that_both_dates_have(take_scenes, tmp_path, page, review, press):
    take_scenes("a.tif", "b.tif")
    scene_of(tmp_path / "a.tif", 6, 0)
    scene_of(tmp_path / "b.tif", 4, 250)
    page.start(review)
    seeing = page.running.seeing
    press("I")
    assert titles(seeing)[0] == ["NIR · scene stretch"]
    press("I")
    assert titles(seeing)[0] == ["natural colour · scene stretch"]
    page.stop()
    scene_of(tmp_path / "b.tif", 3, 250)
    page.start(review)
    press("I")
    assert "one picture only" in page.trouble.text()


def test_the_stretch_is_that_of_the_present_cell_on_both_dates(seeing, values, begun, press):
    def of_columns(start, stop):
        cut = [date[2, :SIZE, start:stop].ravel() for date in values]
        return np.quantile(np.concatenate(cut), (0.02, 0.98))

    whole = ranges(seeing.dates.layers[0])
    press("Shift+I")
    for layer in seeing.dates.layers:
        assert ranges(layer)[0] == pytest.approx(of_columns(0, SIZE))
    assert titles(seeing) == [["natural colour · cell stretch"]] * 3
    press("A", "A", "A", "Ctrl+Enter")
    assert begun.session.cell.name == "r0000_c0001"
    assert ranges(seeing.dates.layers[1])[0] == pytest.approx(of_columns(SIZE, 2 * SIZE))
    press("I")
    assert titles(seeing) == [["NIR · cell stretch"]] * 3
    press("I", "I", "I", "Shift+I")
    assert ranges(seeing.dates.layers[0]) == whole


def test_the_difference_lies_over_all_maps_and_is_clear_where_nothing_changed(
    seeing, press, qgis_canvas
):
    press("Q")
    maps = [*seeing.views.canvases, qgis_canvas]
    over = [canvas.layers()[-2] for canvas in maps]
    assert over == [seeing.overlay] * 3
    assert [canvas.layers()[-1] for canvas in maps] == [
        seeing.dates.layers[0],
        *[seeing.dates.layers[1]] * 2,
    ]
    assert all(one[0].endswith("· difference over it") for one in titles(seeing))
    layer = seeing.overlay
    block = layer.renderer().block(1, layer.extent(), 96, 64, None)
    # Row and column of a pixel of a candidate, and of one that did not change.
    assert 100 < block.color(5, 5) >> 24 < 255
    assert block.color(0, 0) >> 24 == 0
    press("Q")
    assert all(seeing.views.canvases[n].layers() == [seeing.dates.layers[n]] for n in (0, 1))
    assert all(one[0].endswith("scene stretch") for one in titles(seeing))


def test_other_rasters_of_the_project_stand_in_for_the_second_date(
    seeing, begun, press, qgis_canvas, tmp_path
):
    press("Y")
    assert "no other raster" in begun.trouble.text()
    scene_of(tmp_path / "third.tif", 3, 100)
    third = QgsRasterLayer(str(tmp_path / "third.tif"), "Summer 2024")
    QgsProject.instance().addMapLayer(third)
    polygons = begun.session.layer
    press("Y")
    assert qgis_canvas.layers() == [polygons, third]
    assert seeing.badge.lines == ["Summer 2024"]
    QTest.keyPress(qgis_canvas, Qt.Key.Key_F)
    assert qgis_canvas.layers() == [polygons, seeing.dates.layers[0]]
    assert seeing.badge.lines[0].startswith("T1")
    QTest.keyRelease(qgis_canvas, Qt.Key.Key_F)
    assert qgis_canvas.layers() == [polygons, third]
    QgsProject.instance().removeMapLayer(third.id())
    assert seeing.badge.lines[0].startswith("T2")
    assert begun.running is not None


def test_what_the_project_shows_is_told_as_it_is(seeing, begun, qgis_canvas, qgis_app):
    own = qgis_canvas.layers()[1]
    renderer = own.renderer().clone()
    renderer.setRedBand(1)
    own.setRenderer(renderer)
    qgis_canvas.renderStarting.emit()
    assert seeing.badge.lines[1] == "as the project styles it"
    difference = QgsRasterLayer(begun.running.session.package.settings.difference, "Mine")
    QgsProject.instance().addMapLayer(difference, False)
    qgis_canvas.setLayers([begun.session.layer, difference, own])
    assert seeing.badge.lines == ["Mine"]
    qgis_canvas.setLayers([begun.session.layer])
    assert seeing.badge.lines == ["no raster is on this map"]


@pytest.fixture
def colours(seeing, qgis_canvas, wait_for):
    """Return ``colours(*shares)``: what the map shows at these shares of its width."""

    def look(*shares):
        left = seeing.swipe.left
        qgis_canvas.refresh()
        qgis_canvas.waitWhileRendering()
        wait_for(lambda: not left.is_drawing)
        picture = qgis_canvas.grab().toImage()
        row = picture.height() * 9 // 10
        return [picture.pixelColor(round(one * picture.width()), row).getRgb() for one in shares]

    return look


def test_the_first_date_is_left_of_a_line_that_moves(seeing, press, colours, qgis_canvas):
    # By the stretch of both scenes the second date is brighter everywhere.
    whole = colours(0.3, 0.7)
    press("Shift+F")
    assert seeing.left_badge.lines[0].startswith("T1")
    assert seeing.badge.lines[0].startswith("T2")
    assert seeing.left_badge.geometry().right() < seeing.badge.geometry().left()
    left, right = colours(0.3, 0.7)
    assert right == whole[1]
    assert left[0] < whole[0][0] - 20
    divider = seeing.swipe.divider
    start = divider.rect().center()
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=start)
    moved = start - QPoint(round(0.3 * qgis_canvas.width()), 0)
    drag(divider, moved)
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton)
    assert seeing.swipe.share == pytest.approx(0.2, abs=0.02)
    assert colours(0.3) == whole[:1]
    before = seeing.swipe.share
    press("Shift+Right", "Shift+Right", "Shift+Right")
    assert seeing.swipe.share == pytest.approx(before + 0.15)
    assert colours(0.3) == [left]
    press("Shift+F")
    assert seeing.left_badge.isHidden()
    assert colours(0.3, 0.7) == whole


def drag(widget, place):
    """Move the mouse with its button held; QTest moves the pointer, of which there is none."""
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    button, free = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), button, button, free)
    QApplication.sendEvent(widget, event)


def test_the_maps_go_into_a_window_and_come_back(seeing, begun, press, shown, review, qgis_canvas):
    views = seeing.views
    press("Shift+W")
    window = views.window_of_maps
    assert window.isVisible()
    assert views.maps.window() is window
    assert not views.away.isHidden()
    # Its keys are the review's.
    press("A", on=window)
    assert next(iter(shown().values())) == "accepted"
    window.setGeometry(120, 80, 700, 400)
    window.close()
    assert views.maps.window() is begun.window()
    assert views.away.isHidden()
    press("Shift+W")
    place = views.window_of_maps.geometry()
    assert (place.width(), place.height()) == (700, 400)
    # It opens with the next review, too, and goes with this one, as all that was put on the map.
    own = qgis_canvas.layers()
    press("I", "Q", "Shift+F")
    assert qgis_canvas.layers() != own
    begun.stop()
    assert qgis_canvas.layers() == own
    titles = qgis_canvas.findChildren(QLabel)
    assert all(title.isHidden() for title in titles)
    assert views.window_of_maps is None
    assert views.maps.window() is begun.window()
    begun.start(review)
    assert views.window_of_maps.isVisible()
    press("Shift+W")
    assert views.window_of_maps is None
