"""Both dates beside the map, and the first one flickered on it."""

import shutil

import pytest
from qgis.core import QgsMapThemeCollection, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QFocusEvent, QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest

from changemining.ui.panel.widgets import PageArea


@pytest.fixture
def hold(qgis_canvas, qgis_app):
    def hold(down):
        (QTest.keyPress if down else QTest.keyRelease)(qgis_canvas, Qt.Key.Key_F)

    return hold


def sources(canvas):
    return [layer.source() for layer in canvas.layers()]


def test_the_small_maps_follow_and_never_load_again(begun, qgis_canvas):
    t1, t2 = begun.views.canvases
    before = [canvas.layers() for canvas in (t1, t2)]
    assert [source.endswith("T1.tif") for source in sources(t1)] == [True]
    assert [source.endswith("T2.tif") for source in sources(t2)] == [True]
    count = len(QgsProject.instance().mapLayers())
    for step in range(3):
        wanted = QgsRectangle(500_000 + 50 * step, 9_199_500, 500_300 + 50 * step, 9_199_800)
        qgis_canvas.setExtent(wanted)
        for canvas in (t1, t2):
            assert canvas.extent().contains(qgis_canvas.extent())
            assert canvas.center().distance(qgis_canvas.center()) < 1e-6
    assert [canvas.layers() for canvas in (t1, t2)] == before
    assert len(QgsProject.instance().mapLayers()) == count


def test_both_dates_have_one_stretch(begun):
    found = []
    for canvas in begun.views.canvases:
        (layer,) = canvas.layers()
        renderer = layer.renderer()
        enhancements = (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
        found.append(
            (renderer.usesBands(), [(e.minimumValue(), e.maximumValue()) for e in enhancements])
        )
    assert found[0] == found[1]


def test_the_small_maps_take_no_mouse_but_move_the_main_one(begun, qgis_canvas, qgis_app):
    qgis_app.processEvents()
    maps, (t1, t2) = begun.views.maps, begun.views.canvases
    for canvas in (t1, t2):
        assert canvas.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def ground(position):
        return t2.getCoordinateTransform().toMapCoordinates(t2.mapFrom(maps, position))

    # The wheel zooms around what is below the pointer.
    at, before = t2.geometry().topLeft() + QPoint(20, 30), qgis_canvas.extent().width()
    place = ground(at)
    turned, none = QPoint(0, 120), QPoint()
    button, free = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    maps.wheelEvent(QWheelEvent(QPointF(at), QPointF(at), none, turned, button, free, phase, False))
    assert qgis_canvas.extent().width() == pytest.approx(before / 2)
    assert ground(at).distance(place) < 2 * t2.mapUnitsPerPixel()
    # What is dragged stays below it.
    place, held = ground(at), Qt.MouseButton.LeftButton
    to = at + QPoint(15, -12)
    for kind, where in ((QEvent.Type.MouseButtonPress, at), (QEvent.Type.MouseMove, to)):
        QCoreApplication.sendEvent(maps, QMouseEvent(kind, QPointF(where), held, held, free))
    assert ground(to).distance(place) < 2 * t2.mapUnitsPerPixel()


def test_the_first_date_is_on_the_map_while_the_key_is_held(begun, qgis_canvas, hold):
    layer = begun.session.layer
    (t2,) = (one for one in QgsProject.instance().mapLayers().values() if one.name() == "T2")
    qgis_canvas.setLayers([layer, t2])
    before = sources(qgis_canvas)
    hold(True)
    assert [one.rsplit("/", 1)[-1] for one in sources(qgis_canvas)[1:]] == ["T1.tif"]
    assert sources(qgis_canvas)[0] == before[0]
    hold(False)
    assert sources(qgis_canvas) == before


@pytest.mark.parametrize("kind", [QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut])
def test_leaving_the_window_lets_go(begun, iface, qgis_canvas, hold, kind):
    qgis_canvas.setLayers([begun.session.layer])
    hold(True)
    assert len(qgis_canvas.layers()) == 2
    if kind == QEvent.Type.FocusOut:
        QCoreApplication.sendEvent(qgis_canvas, QFocusEvent(kind))
    else:
        QCoreApplication.sendEvent(iface.window, QEvent(kind))
    assert len(qgis_canvas.layers()) == 1


def test_a_map_theme_is_put_back(begun, qgis_canvas, hold):
    project = QgsProject.instance()
    record = QgsMapThemeCollection.MapThemeRecord()
    record.setLayerRecords([QgsMapThemeCollection.MapThemeLayerRecord(begun.session.layer)])
    project.mapThemeCollection().insert("mine", record)
    qgis_canvas.setTheme("mine")
    hold(True)
    assert any(one.endswith("T1.tif") for one in sources(qgis_canvas))
    hold(False)
    assert qgis_canvas.theme() == "mine"
    assert not any(one.endswith("T1.tif") for one in sources(qgis_canvas))
    qgis_canvas.setTheme("")


def test_the_map_stays_within_a_cell_and_moves_with_the_next(begun, press, qgis_canvas, qgis_app):
    qgis_app.processEvents()  # a window shown for the first time is still growing
    first = qgis_canvas.extent()
    assert first.contains(begun.session.cell.bounds)
    press("A", "A", "A")
    assert qgis_canvas.extent() == first
    press("Ctrl+Enter")
    assert qgis_canvas.extent() != first
    assert qgis_canvas.extent().contains(begun.session.cell.bounds)


def test_what_was_moved_out_of_view_comes_back(begun, press, qgis_canvas):
    qgis_canvas.setExtent(QgsRectangle(500_600, 9_199_400, 500_700, 9_199_500))
    press("A")
    shape = begun.session.feature().geometry().boundingBox()
    assert qgis_canvas.extent().contains(shape)


def test_close_up_and_back(begun, press, qgis_canvas):
    cell = qgis_canvas.extent()
    press("Z")
    close = qgis_canvas.extent()
    assert close.width() < cell.width() / 2
    assert close.contains(begun.session.feature().geometry().boundingBox())
    press("Z")
    assert qgis_canvas.extent() == cell


@pytest.mark.parametrize("shape", [(700, 300), (300, 700)])
def test_both_dates_have_the_same_room(page, qgis_app, shape):
    page.views.setParent(None)
    page.views.resize(*shape)
    page.views.show()
    qgis_app.processEvents()
    first, second = (canvas.size() for canvas in page.views.canvases)
    page.views.setParent(page)
    assert abs(first.width() - second.width()) <= 1
    assert abs(first.height() - second.height()) <= 1


def test_keys_and_both_maps_are_in_sight_in_a_small_window(begun, qgis_app):
    """What the panel has for the page at 1280 × 720, also while something is said."""
    begun.setParent(None)
    area = PageArea(begun)
    letters = area.fontMetrics()  # of the platform, which are not everybody's
    area.resize(54 * letters.averageCharWidth(), 27 * letters.lineSpacing())
    area.show()
    for text in ("", "Not saved, the edits are kept: close whatever else has the file open."):
        begun.say(text)
        qgis_app.processEvents()
        assert area.verticalScrollBar().maximum() == 0
        assert all(canvas.height() >= 120 for canvas in begun.views.canvases)
        assert (begun.hint.isVisible(), begun.trouble.isVisible()) == (not text, bool(text))
    room = [canvas.geometry() for canvas in begun.views.canvases]
    begun.say("")
    qgis_app.processEvents()
    assert [canvas.geometry() for canvas in begun.views.canvases] == room
    area.takeWidget()


def test_words_from_the_file_are_shown_as_they_are(begun):
    """Names that look like markup, which a review of somebody else may hold."""
    layer = begun.session.layer
    place = layer.fields().indexOf("uid")
    assert layer.changeAttributeValue(
        begun.session.feature().id(), place, "<img src='file:///x'>&amp;"
    )
    begun.session.moved.emit()
    assert "&lt;img src=&#x27;file:///x&#x27;&gt;&amp;amp;" in begun.info.polygon.text()


def test_date_and_name_stand_on_every_map(page, review, scene, tmp_path, take_scenes):
    names = ("20210704_T1.tif", "20230816_T2.tif")
    for name in names:
        shutil.copy(scene / name[-6:], tmp_path / name)
    take_scenes(*names)
    page.start(review)
    titles = ["T1 · 2021-07-04 · 20210704_T1.tif", "T2 · 2023-08-16 · 20230816_T2.tif"]
    assert [badge.lines[0] for badge in page.views.badges] == titles
    # These have three bands without names.
    how = "bands 1, 2, 3 · scene stretch"
    assert [badge.lines[1] for badge in page.views.badges] == [how, how]
    badge = page.running.seeing.badge
    assert badge.lines == [titles[1], how]
    page.running.press("flicker")
    assert badge.lines == [titles[0], how]
    assert not badge.isHidden()
    page.running.let_go()
    assert badge.lines == [titles[1], how]
