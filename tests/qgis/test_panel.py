"""The panel: a whole job by its own buttons, and every way of getting in its way."""

import re
import shlex
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer, edit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from changemining.ui.panel import layers
from changemining.ui.panel.dock import PanelDock
from changemining.ui.panel.tasks import Step
from changemining.ui.review import page as review_page
from rasters import read_raster

PAIR, DIFFERENCE, THRESHOLD, REVIEW, EXPORT = range(5)


@pytest.fixture
def choose(panel, pair, tmp_path):
    """Return ``choose()``, which types the scenes and the folder as a user does."""

    def choose(t1=f"{pair}/T1.tif", t2=f"{pair}/T2.tif", folder=str(tmp_path / "work")):
        for name, path in (("t1", t1), ("t2", t2), ("folder", folder)):
            line = panel.pair.files[name].lineEdit()
            line.clear()
            QTest.keyClicks(line, path)
            QTest.keyClick(line, Qt.Key.Key_Return)
        return panel

    return choose


@pytest.fixture
def with_difference(panel, choose, press):
    choose()
    panel.go_to(DIFFERENCE)
    press()
    return panel


def layer_names():
    root = QgsProject.instance().layerTreeRoot()
    return [node.name() for node in root.findGroup(layers.GROUP).findLayers()]


def enabled_steps(panel):
    return [panel.steps.group.button(number).isEnabled() for number in range(5)]


def test_each_step_opens_once_there_is_what_it_needs(panel, choose, press, wait_for):
    assert enabled_steps(panel) == [True, False, False, False, False]
    assert not panel.pair.run_button.isEnabled()
    assert not panel.next_button.isEnabled()
    choose()
    assert enabled_steps(panel) == [True, True, False, False, False]
    panel.next()
    press()
    assert enabled_steps(panel) == [True, True, True, False, False]
    panel.next()
    wait_for(lambda: not panel.runner.is_busy)
    press()
    assert enabled_steps(panel) == [True] * 5
    assert panel.trouble.text() == ""


def test_the_verdict_and_the_report_are_shown(panel, choose, press, pair):
    choose()
    # The made-up pair differs in more than its changes.
    assert "<b>Warn</b>" in press()
    report = Path(panel.workspace.folder) / "pair.html"
    assert report.as_uri() in panel.page.result.text()
    assert report.is_file()
    assert layer_names() == ["T1", "T2"]
    press()
    assert layer_names() == ["T1", "T2"]


def test_the_copied_commands_make_the_same_files(with_difference, press, wait_for, tmp_path):
    panel = with_difference
    again = tmp_path / "again"
    again.mkdir()
    compared = []
    for step in (DIFFERENCE, THRESHOLD, EXPORT):
        panel.go_to(step)
        wait_for(lambda: not panel.runner.is_busy)
        if step == EXPORT:
            panel.page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 2})
        press()
        QTest.mouseClick(panel.page.copy_button, Qt.MouseButton.LeftButton)
        for line in QApplication.clipboard().text().splitlines():
            program, run, algorithm, dashes, *given = shlex.split(line)
            assert (program, run, dashes) == ("qgis_process", "run", "--")
            parameters = dict(word.split("=", 1) for word in given)
            name = Path(parameters["OUTPUT"]).name
            processing.run(algorithm, {**parameters, "OUTPUT": str(again / name)})
            compared.append(name)
    assert {"difference.tif", "mask.tif", "reviewed_mask.tif", "dataset"} <= set(compared)
    for file in again.rglob("*"):
        if file.suffix in {".tif", ".csv", ".txt", ".json"}:
            assert (
                file.read_bytes()
                == (Path(panel.workspace.folder) / file.relative_to(again)).read_bytes()
            )


def test_the_data_set_is_where_it_says(with_difference, press, wait_for):
    panel = with_difference
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    press()
    panel.go_to(EXPORT)
    panel.page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 2})
    assert ": 24, " in press()
    folder = Path(panel.workspace.folder) / "dataset"
    assert len(list((folder / "T1").glob("*.tif"))) == 24
    assert "Patches of dataset" in layer_names()
    # A second run is refused, in one line, and the data set stays.
    press()
    assert "REPLACE" in panel.trouble.text()
    assert len(list((folder / "T1").glob("*.tif"))) == 24


def test_a_data_set_that_goes_is_let_go_of_before(with_difference, press, wait_for, monkeypatch):
    """Windows renames no folder while a layer holds a file in it."""
    panel = with_difference
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    press()
    panel.go_to(EXPORT)
    panel.page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 1})
    press()
    folder = panel.page.output.filePath()
    assert "Patches of dataset" in layer_names()
    theirs = QgsProject.instance().addMapLayer(QgsRasterLayer(f"{folder}/T1/r0000_c0000.tif", "p"))
    held = []

    def rename(path, target, real=Path.rename):
        if path == Path(folder):
            held.extend(layer.name() for layer in layers.own_inside(folder))
            held.append("asked")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    panel.page.form.set_values({"REPLACE": True, "BLOCK_SIZE": 2})
    press()
    assert panel.trouble.text() == ""
    assert held == ["asked", "asked"]  # once before the work, once after it
    assert layer_names().count("Patches of dataset") == 1
    assert QgsProject.instance().mapLayer(theirs.id()) is not None


def test_a_step_again_replaces_its_layer(with_difference, press):
    names = layer_names()
    press()
    assert layer_names() == names == ["SAVI difference", "T1", "T2"]


def test_an_error_is_one_line_and_leaves_what_was_there(with_difference, press, tmp_path):
    panel = with_difference
    before = (Path(panel.workspace.folder) / "difference.tif").read_bytes()
    panel.page.form.set_values({"SOIL_FACTOR": -5})
    press()
    assert "\n" not in panel.trouble.text()
    assert "SOIL_FACTOR is -5" in panel.trouble.text()
    assert not panel.page.result.isVisible()
    assert panel.page.run_button.isEnabled()
    assert (Path(panel.workspace.folder) / "difference.tif").read_bytes() == before
    assert layer_names() == ["SAVI difference", "T1", "T2"]
    panel.page.form.set_values({"SOIL_FACTOR": 0.5})
    press()
    assert panel.trouble.text() == ""


def test_a_scene_that_is_none_is_told_of(panel, choose, press, tmp_path):
    (tmp_path / "scene.tif").write_text("no raster")
    choose(t1=str(tmp_path / "scene.tif"))
    press()
    assert "scene.tif" in panel.trouble.text()
    choose(t1=str(tmp_path / "missing.tif"))
    press()
    assert "missing.tif" in panel.trouble.text()


def test_a_folder_that_cannot_be_made_is_told_of(panel, choose, press, tmp_path):
    (tmp_path / "file").write_text("")
    choose(folder=str(tmp_path / "file" / "work"))
    press()
    assert "work folder" in panel.trouble.text().lower()


def test_cancel_leaves_what_was_there(with_difference, wait_for):
    panel = with_difference
    before = (Path(panel.workspace.folder) / "difference.tif").read_bytes()
    QTest.mouseClick(panel.page.run_button, Qt.MouseButton.LeftButton)
    assert panel.runner.is_busy
    assert panel.line.cancel.isVisible()
    assert not any(enabled_steps(panel)[i] for i in (PAIR, THRESHOLD))
    QTest.mouseClick(panel.line.cancel, Qt.MouseButton.LeftButton)
    wait_for(lambda: not panel.runner.is_busy)
    assert panel.trouble.text() == ""
    assert panel.line.status.toolTip() == "Cancelled."
    assert (Path(panel.workspace.folder) / "difference.tif").read_bytes() == before
    assert layer_names() == ["SAVI difference", "T1", "T2"]
    assert not panel.line.cancel.isVisible()


def test_other_scenes_forget_what_was_made_and_the_folder_finds_it_again(
    with_difference, choose, pair
):
    panel = with_difference
    made = panel.workspace.difference
    panel.workspace.t2 = f"{pair}/T1.tif"
    assert panel.workspace.difference == ""
    assert panel.page is panel.pages[DIFFERENCE]
    assert not enabled_steps(panel)[THRESHOLD]
    choose(folder="")
    assert panel.page is panel.pages[PAIR]
    choose()
    assert panel.workspace.difference == made


def test_the_project_remembers_the_job(with_difference, iface, tmp_path):
    panel, project = with_difference, QgsProject.instance()
    kept = {name: getattr(panel.workspace, name) for name in ("t1", "t2", "folder", "difference")}
    panel.pair.form.set_values({"SCALING": "dn"})
    assert project.write(str(tmp_path / "job.qgs"))
    project.clear()
    assert (panel.workspace.t1, panel.workspace.difference) == ("", "")
    assert panel.pair.scenes()["SCALING"] == "auto"
    assert not project.isDirty()
    assert project.read(str(tmp_path / "job.qgs"))
    assert {name: getattr(panel.workspace, name) for name in kept} == kept
    second = PanelDock(iface)
    assert second.workspace.difference == kept["difference"]
    assert second.pair.scenes()["SCALING"] == panel.pair.scenes()["SCALING"] == "dn"
    second.close_down()


def test_layers_may_go_while_the_panel_is_open(with_difference, press, wait_for):
    panel = with_difference
    QgsProject.instance().removeAllMapLayers()
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().layerTreeRoot().removeAllChildren()
    panel.page.histogram.threshold_moved.emit(0.3)
    wait_for(lambda: not panel.page.timer.isActive())
    assert "Polygons to review" in press()
    assert "Change mask" in layer_names()
    QgsProject.instance().removeAllMapLayers()
    panel.go_to(DIFFERENCE)
    press()
    assert layer_names()[-2:] == ["T1", "T2"]


def test_a_file_may_go_while_the_panel_is_open(with_difference, wait_for):
    panel = with_difference
    Path(panel.workspace.difference).unlink()
    panel.go_to(THRESHOLD)
    assert panel.page is panel.pages[DIFFERENCE]
    assert not enabled_steps(panel)[THRESHOLD]
    panel.hide()
    panel.show()


def test_a_cleared_project_ends_what_runs(with_difference, wait_for):
    panel = with_difference
    QTest.mouseClick(panel.page.run_button, Qt.MouseButton.LeftButton)
    assert panel.runner.is_busy
    QgsProject.instance().clear()
    assert not panel.runner.is_busy
    assert panel.page is panel.pages[PAIR]
    wait_for(lambda: QgsApplication.taskManager().count() == 0)
    assert QgsProject.instance().mapLayers() == {}


def test_closing_down_while_it_runs_leaves_nothing(iface, provider, pair, tmp_path, wait_for):
    project = QgsProject.instance()

    def receivers():
        return project.receivers(project.cleared), project.receivers(project.readProject)

    before, folder = receivers(), tmp_path / "work"
    panel = PanelDock(iface)
    assert receivers() != before
    panel.workspace.t1, panel.workspace.t2, panel.workspace.folder = (
        f"{pair}/T1.tif",
        f"{pair}/T2.tif",
        str(folder),
    )
    panel.go_to(DIFFERENCE)
    panel.page.run()
    assert panel.runner.is_busy
    panel.close_down()
    panel.deleteLater()
    assert receivers() == before
    wait_for(lambda: QgsApplication.taskManager().count() == 0)
    assert not list(folder.glob(".*"))
    assert project.mapLayers() == {}


def test_scenes_are_shown_in_natural_colour(panel, choose, press, pair):
    choose()
    press()
    (t1,) = layers.find(f"{pair}/T1.tif")
    bands = read_raster(f"{pair}/T1.tif").descriptions
    names = [bands[band - 1] for band in t1.renderer().usesBands()]
    assert names == ["B04", "B03", "B02"]


def test_edits_that_are_not_saved_hold_the_export(with_difference, press, wait_for):
    panel = with_difference
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    press()
    panel.go_to(EXPORT)
    layer = next(one for one in layers.find(panel.workspace.polygons) if one.isSpatial())
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    press()
    assert "not saved" in panel.trouble.text()
    assert not (Path(panel.workspace.folder) / "dataset").exists()
    layer.rollBack()


@pytest.mark.parametrize(
    ("layer", "values"),
    [
        ("polygons", {"status": "accepted"}),
        ("cells", {"reviewer": "me"}),
    ],
)
def test_a_review_that_has_begun_is_never_replaced(with_difference, press, wait_for, layer, values):
    panel = with_difference
    folder = Path(panel.workspace.folder)
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    press()
    press()
    assert panel.workspace.polygons == str(folder / "review.gpkg")
    decided = QgsVectorLayer(f"{panel.workspace.polygons}|layername={layer}", "", "ogr")
    with edit(decided):
        feature = next(decided.getFeatures())
        for name, value in values.items():
            feature[name] = value
        decided.updateFeature(feature)
    del decided
    before = (folder / "review.gpkg").read_bytes()
    press()
    assert panel.workspace.polygons == str(folder / "review_2.gpkg")
    assert (folder / "review.gpkg").read_bytes() == before
    press()
    assert panel.workspace.polygons == str(folder / "review_2.gpkg")


@pytest.mark.parametrize("carried", [True, False])
def test_a_new_threshold_carries_verdicts_over(with_difference, press, wait_for, carried):
    panel = with_difference
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    assert not panel.page.carry.isVisible()
    press()
    decided = QgsVectorLayer(f"{panel.workspace.polygons}|layername=polygons", "", "ogr")
    with edit(decided):
        for feature in decided.getFeatures():
            feature["status"], feature["reviewer"] = "rejected", "Ada"
            decided.updateFeature(feature)
    count = decided.featureCount()
    del decided
    panel.go_to(DIFFERENCE)
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    assert panel.page.carry.isVisible()
    assert "review.gpkg" in panel.page.carry.text()
    panel.page.carry.setChecked(carried)
    press()
    source = f"{panel.workspace.polygons}|layername=polygons"
    assert "review_2.gpkg" in source
    statuses = [one["status"] for one in QgsVectorLayer(source, "", "ogr").getFeatures()]
    assert statuses == [("rejected" if carried else "candidate")] * count


def test_a_folder_with_a_review_is_enough_to_go_on(with_difference, press, wait_for, iface):
    panel = with_difference
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    press()
    kept = {
        name: getattr(panel.workspace, name)
        for name in ("t1", "t2", "folder", "difference", "mask", "polygons")
    }
    QgsProject.instance().clear()
    assert panel.workspace.t1 == ""
    panel.pair.files["folder"].setFilePath(kept["folder"])
    found = {name: getattr(panel.workspace, name) for name in kept}
    assert all(Path(found[name]).samefile(path) for name, path in kept.items())
    assert enabled_steps(panel) == [True] * 5


@pytest.fixture
def with_review(with_difference, press, wait_for):
    panel = with_difference
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    press()
    return panel


def test_the_review_runs_while_its_step_is_shown(with_review, monkeypatch):
    class Stub(QWidget):
        go_on, relocated = pyqtSignal(), pyqtSignal(object)
        may_go = True

        def __init__(self, iface, workspace, parent=None):
            super().__init__(parent)

        def start(self, path):
            calls.append(path)

        def stop(self, ask=True):
            calls.append("stop")
            return self.may_go

    calls = []
    monkeypatch.setattr(review_page, "ReviewPage", Stub)
    panel = with_review
    panel.next()
    assert calls == [panel.workspace.polygons]
    Stub.may_go = False
    panel.back()
    assert panel.page is panel.pages[REVIEW]
    assert panel.steps.group.button(REVIEW).isChecked()
    Stub.may_go = True
    panel.page.review.go_on.emit()
    assert panel.page is panel.pages[EXPORT]
    calls.clear()
    panel.back()
    panel.hide()
    assert calls == [panel.workspace.polygons, "stop"]


def test_what_is_decided_by_keys_is_in_the_mask(with_review, press, wait_for):
    panel = with_review
    panel.go_to(REVIEW)
    (layer,) = (one for one in layers.find(panel.workspace.polygons) if one.name() == "Candidates")
    for _ in range(30):  # as many cells as there can be
        QTest.keyClick(panel.canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(panel.canvas, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel.go_to(EXPORT)
    panel.page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 2})
    assert ">dataset</a>: 24, 0 of them with change" in press()
    statuses = {feature["status"] for feature in layer.getFeatures()}
    assert statuses == {"rejected"}


def test_what_nobody_decided_is_told_before_and_after_the_export(with_review, press):
    panel = with_review
    source = f"{panel.workspace.polygons}|layername=polygons"
    total = QgsVectorLayer(source, "", "ogr").featureCount()
    panel.go_to(EXPORT)
    assert f"Undecided candidates ({total}) become change" in panel.page.state.text()
    panel.go_to(REVIEW)
    QTest.keyClick(panel.canvas, Qt.Key.Key_A)
    panel.go_to(EXPORT)
    assert f"Undecided candidates ({total - 1}) are ignored" in panel.page.state.text()
    panel.page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 2, "MAX_UNSURE": 0.01})
    result = press()
    assert f"Undecided candidates: {total - 1}" in result
    assert "above MAX_UNSURE" in result


def test_hiding_the_panel_in_the_middle_of_a_review_keeps_the_decision(with_review):
    panel = with_review
    panel.go_to(REVIEW)
    QTest.keyClick(panel.canvas, Qt.Key.Key_A)
    panel.hide()
    source = f"{panel.workspace.polygons}|layername=polygons"
    statuses = [one["status"] for one in QgsVectorLayer(source, "", "ogr").getFeatures()]
    assert statuses.count("accepted") == 1


def test_a_command_is_quoted_for_the_shell():
    step = Step("savi", {"INPUT": "/my scenes/T'1.tif", "SCALE": None, "REPLACE": True})
    words = shlex.split(step.command())
    assert words[2:] == ["changemining:savi", "--", "INPUT=/my scenes/T'1.tif", "REPLACE=true"]


@pytest.mark.parametrize(
    ("prefix", "program"),
    [
        ("C:/Program Files/QGIS 3.44.1/apps/qgis-ltr", "qgis_process-qgis-ltr.bat"),
        ("C:/OSGeo4W/apps/qgis", "qgis_process-qgis.bat"),
        ("D:/elsewhere", "qgis_process-qgis.bat"),
    ],
)
def test_a_command_is_quoted_for_windows(monkeypatch, prefix, program):
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: prefix)
    step = Step("savi", {"INPUT": r"C:\my scenes\T1.tif", "OUTPUT": r"D:\savi_1.tif"})
    assert step.command() == (
        rf'{program} run changemining:savi -- "INPUT=C:\my scenes\T1.tif" OUTPUT=D:\savi_1.tif'
    )


def test_a_verdict_goes_with_what_it_was_about(panel, choose, press, pair, tmp_path):
    choose()
    for spoil in (
        lambda: choose(t2=str(tmp_path / "missing.tif")),
        lambda: panel.pair.form.set_values({"SCALING": "dn"}),
        lambda: choose(folder=str(tmp_path / "other")),
        lambda: QgsProject.instance().clear(),
    ):
        choose()
        panel.pair.form.set_values({"SCALING": "auto"})
        assert "<b>Warn</b>" in press()
        assert panel.pair.result.isVisible()
        spoil()
        assert not panel.pair.result.isVisible()
        assert panel.pair.result.text() == ""


@pytest.mark.parametrize("is_there", [False, True], ids=["gone", "another"])
def test_a_verdict_goes_with_its_files(panel, choose, press, pair, tmp_path, wait_for, is_there):
    (tmp_path / "T2.tif").write_bytes(Path(f"{pair}/T2.tif").read_bytes())
    choose(t2=str(tmp_path / "T2.tif"))
    press()
    assert panel.pair.result.isVisible()
    assert panel.next_button.isEnabled()
    QgsProject.instance().removeAllMapLayers()
    panel.watch.setInterval(10)
    (tmp_path / "T2.tif").unlink()
    if is_there:
        (tmp_path / "T2.tif").write_bytes(Path(f"{pair}/T1.tif").read_bytes())
    wait_for(lambda: not panel.pair.result.isVisible())
    assert panel.next_button.isEnabled() == is_there
    assert ("T2.tif is not there any more" in panel.next_button.toolTip()) != is_there


def test_a_new_project_leaves_no_line_behind(with_difference, press):
    panel = with_difference
    panel.page.form.set_values({"SOIL_FACTOR": -5})
    press()
    assert panel.trouble.text()
    QgsProject.instance().clear()
    assert panel.trouble.text() == panel.line.status.toolTip() == ""
    assert not any(page.result.text() for page in panel.pages)


def test_settings_come_back_with_the_work_folder(panel, choose, press, wait_for):
    choose()
    panel.pair.form.set_values({"SCALING": "dn_offset"})
    panel.go_to(DIFFERENCE)
    press()
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    chosen = {"METHOD": "fixed", "VALUE": 0.07, "DIRECTION": "both", "MIN_AREA": 4, "SIZE": 32}
    panel.page.form.set_values(chosen)
    wait_for(lambda: not panel.runner.is_busy)
    press()
    folder, threshold = panel.workspace.folder, panel.workspace.threshold
    QgsProject.instance().clear()
    assert panel.pair.scenes()["SCALING"] == "auto"
    panel.workspace.threshold = {**threshold, "METHOD": "otsu", "VALUE": None, "MIN_AREA": 9}
    panel.pair.files["folder"].setFilePath(folder)
    assert panel.pair.scenes()["SCALING"] == "dn_offset"
    assert panel.workspace.threshold == threshold
    assert {name: threshold[name] for name in chosen if name != "SIZE"}.items() <= chosen.items()
    assert panel.workspace.size == 32


def test_the_export_tells_what_is_undecided_before_it_runs(with_review):
    panel = with_review
    panel.go_to(REVIEW)
    QTest.keyClick(panel.canvas, Qt.Key.Key_A)
    QTest.keyClick(panel.canvas, Qt.Key.Key_D)
    total = len(panel.page.review.session.queue.polygons)
    panel.go_to(EXPORT)
    page = panel.page
    assert page.state.text().startswith(f"Decided: 2 of {total} polygons. Closed: 0 of ")
    page.form.set_values({"UNREVIEWED": "nochange"})
    assert f"Undecided candidates ({total - 2}) become no change" in page.state.text()
    page.form.set_values({"UNREVIEWED": "ignore"})
    assert f"Undecided candidates ({total - 2}) are ignored" in page.state.text()
    assert "exported too" in page.state.text()
    page.form.set_values({"CLOSED_ONLY": True})
    assert re.search(r"open cells \(\d+\) are left out", page.state.text())


def test_the_users_own_layers_are_told_apart_and_shown_as_the_panel_says(panel, pair):
    """Whoever imported both dates before has both on the map, one above the other."""
    mine = {}
    for name in ("T1", "T2"):  # the second lands on top
        mine[name] = QgsRasterLayer(f"{pair}/{name}.tif", "Scene")
        QgsProject.instance().addMapLayer(mine[name])
    for name in ("t1", "t2"):
        picker = panel.pair.pickers[name]
        picker.menu.aboutToShow.emit()
        offered = {one.text(): one for one in picker.menu.actions()}
        assert [text for text in offered if text.startswith("Scene")] == [
            "Scene (T1.tif)",
            "Scene (T2.tif)",
        ]
        offered[f"Scene ({name.upper()}.tif)"].trigger()
        assert getattr(panel.workspace, name) == f"{pair}/{name.upper()}.tif"
    panel.refresh()
    first, second, _ = panel.pair.base.group.buttons()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert [layers.is_visible(mine[name]) for name in ("T1", "T2")] == [True, False]
    assert (first.isChecked(), second.isChecked()) == (True, False)
