"""A small review whose every pixel is known, and the page that goes through it."""

import numpy as np
import pytest

from rasters import write_raster

SIZE = 32
#: First pixels (row, column) of the candidates, squares of 4 × 4 pixels, in the order of the queue:
#: three in the first cell, two in the second, one in the fourth. Each has a rim of one pixel that
#: changed less.
CANDIDATES = [(4, 4), (4, 16), (20, 4), (4, 40), (20, 40), (40, 4)]
#: What the mask missed, 4 × 4 pixels in the sixth cell.
MISSED = (50, 80)


@pytest.fixture(scope="session")
def scene(tmp_path_factory, registered_provider):
    """Return the folder of T1.tif, T2.tif, difference.tif and candidates.gpkg."""
    from qgis import processing

    folder = tmp_path_factory.mktemp("review")
    change = np.zeros((64, 96), np.float32)
    for row, col in CANDIDATES:
        change[row - 1 : row + 5, col - 1 : col + 5] = -0.3
        change[row : row + 4, col : col + 4] = -0.5
    row, col = MISSED
    change[row : row + 4, col : col + 4] = -0.2
    write_raster(folder / "difference.tif", change[None], nodata=np.nan)
    noise = np.random.default_rng(1).integers(300, 3000, (3, 64, 96)).astype(np.uint16)
    write_raster(folder / "T1.tif", noise, nodata=0)
    write_raster(folder / "T2.tif", noise + 100, nodata=0)
    write_raster(folder / "mask.tif", (change <= -0.4).astype(np.uint8)[None], nodata=255)
    made = {"INPUT": "mask.tif", "DIFFERENCE": "difference.tif", "OUTPUT": "candidates.gpkg"}
    made = {name: str(folder / file) for name, file in made.items()}
    processing.run("changemining:masktopolygons", made)
    return folder


@pytest.fixture
def review(run, scene, tmp_path):
    """Return the path of a fresh review: six cells of 32 pixels, three of them without a candidate.

    The queue: r0000_c0000 with three, r0000_c0001 with two, r0001_c0000 with one, then those to be
    audited.
    """
    path = tmp_path / "review.gpkg"
    run(
        "preparereview",
        POLYGONS=f"{scene}/candidates.gpkg",
        T1=f"{scene}/T1.tif",
        T2=f"{scene}/T2.tif",
        DIFFERENCE=f"{scene}/difference.tif",
        SIZE=SIZE,
        AUDIT=3,
        OUTPUT=str(path),
    )
    return str(path)


@pytest.fixture
def take_scenes(review):
    """Return ``take_scenes("a.tif", "b.tif")``: the review goes by these, which lie beside it."""
    import sqlite3
    from contextlib import closing

    def take(*names):
        with closing(sqlite3.connect(review)) as file:
            for key, name in zip(("t1", "t2"), names):
                file.execute("update review set value = ? where key = ?", (name, key))
            file.commit()

    return take


@pytest.fixture
def page(iface, qgis_app, qgis_new_project):
    """Return the page, in a window with the map; no review is on."""
    from qgis.core import QgsProject, QgsSettings
    from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

    from changemining.ui.review.page import ReviewPage
    from changemining.ui.workspace import Workspace

    QgsSettings().remove("changemining/review")
    canvas = iface.mapCanvas()
    page = ReviewPage(iface, Workspace())
    page.setFixedWidth(400)  # as in a dock, so that no text changes the map's size
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.addWidget(canvas)
    row.addWidget(page)
    iface.window.resize(1000, 700)
    iface.window.setCentralWidget(middle)
    iface.window.activateWindow()
    qgis_app.processEvents()  # newer QGIS lays a window out no earlier
    yield page
    page.stop()
    canvas.setParent(None)
    page.deleteLater()
    QgsSettings().remove("changemining/review")
    QgsProject.instance().clear()


@pytest.fixture
def begun(page, review):
    """Return the page with the review on."""
    page.start(review)
    return page


@pytest.fixture
def press(qgis_canvas, qgis_app):
    """Return ``press("A", "Ctrl+Enter")``, which presses keys with the focus on the map."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    signs = {".": "Period", ",": "Comma", "[": "BracketLeft", "]": "BracketRight"}
    signs.update({"/": "Slash", ";": "Semicolon"})
    signs.update({"Enter": "Return", "Esc": "Escape", "+": "Plus", "-": "Minus", "?": "Question"})
    held = {
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Shift": Qt.KeyboardModifier.ShiftModifier,
    }

    def press(*names, on=qgis_canvas):
        for name in names:
            *modifiers, key = name.split("+") if name != "+" else [name]
            code = getattr(Qt.Key, f"Key_{signs.get(key, key)}")
            state = Qt.KeyboardModifier.NoModifier
            for one in modifiers:
                state |= held[one]
            QTest.keyClick(on, code, state)
            qgis_app.processEvents()

    return press


@pytest.fixture
def saved(review):
    """Return ``saved("polygons")``: the rows of a layer in the file, by SQLite's own reader."""
    import sqlite3
    from contextlib import closing

    def saved(table):
        with closing(sqlite3.connect(review)) as file:
            file.row_factory = sqlite3.Row
            # Quoted names of our own tables.
            return [dict(row) for row in file.execute(f'select * from "{table}" order by fid')]

    return saved


@pytest.fixture
def shown(begun):
    """Return ``shown()``: uid and status of all polygons, unsaved edits included, in order."""

    def shown():
        found = [(one["uid"], one["status"]) for one in begun.session.layer.getFeatures()]
        return dict(sorted(found, key=lambda pair: str(pair[0])))

    return shown


@pytest.fixture
def uid(begun):
    """Return ``uid()``: that of the present polygon, None where it is the cell."""

    def uid():
        feature = begun.session.feature()
        return feature["uid"] if feature is not None else None

    return uid
