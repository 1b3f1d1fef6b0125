"""A sample judged blindly in the panel by real keys, resumed, by two judges, and its estimate."""

import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QWidget

from changemining.core.accuracy.second import answers_in
from changemining.ui.panel import layers
from changemining.ui.review.sample_page import SamplePage
from rasters import read_raster, write_raster

ACCURACY = 5


@pytest.fixture
def panel(iface, panel, built, pair, tmp_path):
    QgsSettings().remove("changemining/review")
    for name in ("difference.tif", "mask.tif"):
        shutil.copy(built / "work" / name, tmp_path / name)
    middle = QWidget()
    QHBoxLayout(middle).addWidget(iface.mapCanvas())
    iface.window.setCentralWidget(middle)
    iface.window.resize(1000, 800)
    panel.workspace.t1, panel.workspace.t2 = f"{pair}/T1.tif", f"{pair}/T2.tif"
    panel.workspace.folder = str(tmp_path)
    panel.workspace.difference = str(tmp_path / "difference.tif")
    panel.workspace.mask = str(tmp_path / "mask.tif")
    panel.go_to(ACCURACY)
    panel.page.form.set_values({"ALLOCATION": "3,3,3,3"})
    yield panel
    iface.mapCanvas().setParent(None)


@pytest.fixture
def drawn(panel, wait_for):
    QTest.mouseClick(panel.page.draw, Qt.MouseButton.LeftButton)
    wait_for(lambda: not panel.runner.is_busy)
    assert panel.trouble.text() == ""
    return panel


@pytest.fixture
def keys(qgis_canvas, qgis_app):
    codes = {".": "Period", ",": "Comma"}

    def keys(*names):
        for name in names:
            *held, key = name.split("+")
            state = Qt.KeyboardModifier.ControlModifier if held else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(qgis_canvas, getattr(Qt.Key, f"Key_{codes.get(key, key)}"), state)
            qgis_app.processEvents()

    return keys


def judge(panel, wait_for=None):
    QTest.mouseClick(panel.page.judge_button, Qt.MouseButton.LeftButton)
    if wait_for:
        wait_for(lambda: not panel.runner.is_busy)
    assert panel.page.is_judging
    return panel.page.judging.running


def answers(path):
    with closing(sqlite3.connect(path)) as file:
        return file.execute("select reference, reviewer from sample order by fid").fetchall()


def on_map(canvas):
    return {layer.source().split("|")[0] for layer in canvas.layers()}


def show(path):
    layer = QgsRasterLayer(path, "x") if path.endswith(".tif") else QgsVectorLayer(path, "x")
    assert layer.isValid()
    return layers.add(layer)


def visible(layer):
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def test_a_judge_sees_both_dates_and_nothing_else(drawn, built, qgis_canvas):
    told = [
        show(drawn.workspace.mask),
        show(drawn.workspace.difference),
        show(f"{built}/work/polygons.gpkg"),
        show(drawn.page.path),
    ]
    running = judge(drawn)
    assert not any(map(visible, told))
    (t2,) = layers.find(drawn.workspace.t2)
    assert visible(t2)
    for canvas, date in zip(
        running.seeing.views.canvases, (drawn.workspace.t1, drawn.workspace.t2)
    ):
        assert on_map(canvas) == {date}
    # Nothing that is read or shown tells of strata or classes.
    fields = running.judging.layer.fields().names()
    assert {"map_class", "stratum"} <= set(fields)
    shown = drawn.page.judging.state.text() + drawn.page.judging.hint.text()
    assert "strat" not in shown
    # Bands and stretch are free, what tells more than both dates is no key of the judge's.
    may = {
        name: running.wants(name, "") for name in ("bands", "stretch", "swipe", "overlay", "other")
    }
    assert may == {"bands": True, "stretch": True, "swipe": True, "overlay": False, "other": False}
    # What is ticked, or comes meanwhile, is hidden again.
    layers.set_visible(told[0], True)
    assert not visible(told[0])
    assert "blind" in drawn.page.judging.trouble.text()
    late = show(f"{built}/work/mask.tif")
    assert not visible(late)
    QTest.mouseClick(drawn.page.judge_button, Qt.MouseButton.LeftButton)
    assert all(map(visible, [*told, late]))


def test_answers_are_in_the_file_at_once_and_the_order_is_the_files(drawn, keys):
    running = judge(drawn)
    drawn.page.judging.name.setText("Ada")
    assert running.judging.place == 0
    keys("A", "D", "U")
    found = answers(drawn.page.path)
    assert found[:4] == [(1, "Ada"), (0, "Ada"), (255, "Ada"), (None, None)]
    assert len(found) == 12
    assert running.judging.place == 3
    assert "judged: 3, unsure: 1" in drawn.page.judging.state.text()
    keys("Ctrl+Z")
    assert answers(drawn.page.path)[2] == (None, None)
    assert running.judging.place == 2
    keys("Ctrl+Y")
    assert answers(drawn.page.path)[2] == (255, "Ada")
    keys("D")
    assert answers(drawn.page.path)[2] == (0, "Ada")


def test_the_place_is_outlined_and_in_the_middle_of_the_map(drawn, keys, qgis_canvas):
    running = judge(drawn)
    qgis_canvas.setDestinationCrs(running.judging.layer.crs())  # whatever a test before has left
    for _ in range(3):
        place = running.judging.shape.asPoint()
        box = running.outline.bands[0][1].asGeometry().boundingBox()
        assert box.center().distance(place) < 1e-6
        assert box.width() == pytest.approx(running.pixel)
        assert qgis_canvas.extent().contains(box)
        keys(".")


def test_a_place_that_a_date_does_not_show_is_told(drawn, wait_for, pair, tmp_path):
    drawn.page.form.set_values({"ALLOCATION": "9,9,9,9"})
    QTest.mouseClick(drawn.page.draw, Qt.MouseButton.LeftButton)
    wait_for(lambda: not drawn.runner.is_busy)
    t1, t2 = (read_raster(pair / name) for name in ("T1.tif", "T2.tif"))
    said = {"crs": t1.wkt, "transform": t1.transform, "nodata": 0}
    blank = t2.pixels.copy()
    blank[:, 80:, :] = 0
    paths = (
        write_raster(tmp_path / "west.tif", t1.pixels[:, :, :100], **said),
        write_raster(tmp_path / "north.tif", blank, **said),
    )
    page = SamplePage(drawn.iface)
    try:
        assert page.start(drawn.page.path, [str(path) for path in paths])
        told = set()
        for _ in range(page.running.judging.total):
            place = page.running.judging.shape.asPoint()
            col, row = ~t1.transform * (place.x(), place.y())
            lacks = ("T1" if col > 100 else "") + ("T2" if row > 80 else "")
            wanted = {"": "", "T1T2": "Neither date has data at this place: answer unsure."}
            wanted = wanted.get(lacks, f"{lacks} has no data at this place")
            assert wanted in page.state.text()
            assert bool(wanted) == ("data at this place" in page.state.text())
            told.add(lacks)
            page.running.press("next")
        assert told == {"", "T1", "T2", "T1T2"}
    finally:
        page.stop()
        page.deleteLater()


def test_it_goes_on_where_it_was_left(drawn, keys, iface):
    judge(drawn)
    keys("A", ".", "D")
    drawn.go_to(0)
    assert not drawn.page.missing()
    drawn.go_to(ACCURACY)
    assert "2 of 12" in drawn.page.state.text()
    running = judge(drawn)
    assert running.judging.place == 1
    keys("A", "A")
    assert [one[0] for one in answers(drawn.page.path)[:5]] == [1, 1, 0, 1, None]


def test_a_project_that_is_closed_meanwhile_ends_the_judging(drawn, keys, tmp_path):
    project, mask = QgsProject.instance(), show(drawn.workspace.mask).id()
    judge(drawn)
    keys("A", "D")
    assert project.write(str(tmp_path / "job.qgs"))
    keys("U")
    project.clear()
    assert not drawn.pages[ACCURACY].is_judging
    keys("A")
    assert project.read(str(tmp_path / "job.qgs"))
    keys("A")
    # What was hidden from the judge is as it was.
    assert visible(project.mapLayer(mask))
    drawn.go_to(ACCURACY)
    assert "3 of 12" in drawn.page.state.text()
    assert [one[0] for one in answers(drawn.page.path)[:4]] == [1, 0, 255, None]
    running = judge(drawn)
    assert (running.judging.place, visible(project.mapLayer(mask))) == (3, False)


KILLED = """
import os, runpy, sys
root, path = sys.argv[1:]
runpy.run_path(os.path.join(root, "tests", "conftest.py"))
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from changemining.ui.review.judging import Judging
judging = Judging(path)
for answer in (1, 0, 255):
    judging.decide(answer, "victim")
os.kill(os.getpid(), 9)
"""


def test_a_kill_loses_no_answer(drawn, root):
    path = drawn.page.path
    command = [sys.executable, "-c", KILLED, str(root), path]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    killed = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert killed.returncode == -9, killed.stderr
    # SQLite has them beside the file still; whoever reads it next has to see them.
    assert answers_in(path) == 3
    drawn.page.enter()
    assert "3 of 12" in drawn.page.state.text()
    assert judge(drawn).judging.place == 3
    assert [one[0] for one in answers(path)[:4]] == [1, 0, 255, None]


def test_a_second_judge_begins_anew(drawn, keys, wait_for):
    judge(drawn)
    drawn.page.judging.name.setText("Ada")
    keys("A", "A", "A")
    first = answers(drawn.page.path)
    QTest.mouseClick(drawn.page.judge_button, Qt.MouseButton.LeftButton)
    drawn.page.second.setChecked(True)
    running = judge(drawn, wait_for)
    assert running.judging.judged == 0
    assert running.judging.path.endswith("sample_second.gpkg")
    assert "The first judge is called Ada, too" in drawn.page.judging.trouble.text()
    drawn.page.judging.name.setText("Grace")
    keys("D")
    assert answers(running.judging.path)[0] == (0, "Grace")
    assert answers(drawn.page.path) == first
    # Who goes on is who began.
    QTest.mouseClick(drawn.page.judge_button, Qt.MouseButton.LeftButton)
    drawn.page.second.setChecked(False)
    judge(drawn)
    assert drawn.page.judging.name.text() == "Ada"
    QTest.mouseClick(drawn.page.judge_button, Qt.MouseButton.LeftButton)
    drawn.page.second.setChecked(True)
    judge(drawn)
    assert drawn.page.judging.name.text() == "Grace"
    assert drawn.page.judging.trouble.text() == ""


def test_the_estimate_takes_what_the_panel_wrote(drawn, keys, wait_for, tmp_path):
    with closing(sqlite3.connect(drawn.page.path)) as file:
        wanted = file.execute("select map_class from sample order by fid").fetchall()
    for second in (False, True):
        drawn.page.second.setChecked(second)
        judge(drawn, wait_for)
        drawn.page.judging.name.setText("Grace" if second else "Ada")
        keys(*("A" if one else "D" for (one,) in wanted[:-1]), "U")
        assert "All places are judged" in drawn.page.judging.trouble.text()
        QTest.mouseClick(drawn.page.judge_button, Qt.MouseButton.LeftButton)
        assert not drawn.page.judging.isVisible()
    QTest.mouseClick(drawn.page.run_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not drawn.runner.is_busy)
    assert drawn.trouble.text() == ""
    assert "Overall accuracy <b>1.000</b>" in drawn.page.result.text()
    assert (tmp_path / "accuracy.html").is_file()
    QTest.mouseClick(drawn.page.copy_button, Qt.MouseButton.LeftButton)
    sampled, estimated = QApplication.clipboard().text().splitlines()
    assert "changemining:sampleaccuracy" in sampled
    _, _, algorithm, _, *given = shlex.split(estimated)
    given = dict(word.split("=", 1) for word in given)
    made = processing.run(algorithm, {**given, "REPORT": str(tmp_path / "again.html")})
    assert (made["POINTS"], made["UNSURE"], made["OVERALL"], made["KAPPA"]) == (11, 1, 1, 1)


def test_a_sample_that_was_judged_is_not_drawn_over(drawn, keys, wait_for, tmp_path):
    judge(drawn)
    keys("A")
    QTest.mouseClick(drawn.page.judge_button, Qt.MouseButton.LeftButton)
    before = Path(drawn.page.path).read_bytes()
    QTest.mouseClick(drawn.page.draw, Qt.MouseButton.LeftButton)
    wait_for(lambda: not drawn.runner.is_busy)
    assert (tmp_path / "sample.gpkg").read_bytes() == before
    assert drawn.page.path.endswith("sample_2.gpkg")


def test_what_is_no_sample_is_said_in_a_line(drawn, tmp_path, built):
    shutil.copy(built / "work" / "polygons.gpkg", tmp_path / "sample_9.gpkg")
    drawn.page.enter()
    drawn.page.sample.setCurrentIndex(drawn.page.sample.findText("sample_9.gpkg"))
    QTest.mouseClick(drawn.page.judge_button, Qt.MouseButton.LeftButton)
    assert not drawn.page.is_judging
    assert "sample_9.gpkg is no sample" in drawn.page.judging.trouble.text()
