"""The panel on evidence of all bands: step 2 makes it, step 3 reads it as it does a difference."""

import shlex
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from rasters import read_raster

DIFFERENCE, THRESHOLD = 1, 2


@pytest.fixture
def panel(panel, pair, tmp_path):
    """Return the panel at step 2 of the pair."""
    panel.workspace.t1, panel.workspace.t2 = f"{pair}/T1.tif", f"{pair}/T2.tif"
    panel.workspace.folder, panel.workspace.size = str(tmp_path / "work"), 32
    panel.go_to(DIFFERENCE)
    return panel


@pytest.fixture
def press(press, panel):
    def press_without_trouble():
        press()
        assert panel.trouble.text() == ""

    return press_without_trouble


def copied(panel):
    QTest.mouseClick(panel.page.copy_button, Qt.MouseButton.LeftButton)
    for line in QApplication.clipboard().text().splitlines():
        _, _, algorithm, _, *given = shlex.split(line)
        yield algorithm, dict(word.split("=", 1) for word in given)


def choose(panel, method):
    panel.page.method.setCurrentIndex(panel.page.method.findData(method))


@pytest.mark.parametrize("method", ["irmad", "cva"])
def test_from_two_scenes_to_a_review_by_evidence(panel, press, wait_for, tmp_path, method):
    choose(panel, method)
    # As the mask's own: vegetation that went.
    assert panel.page.evidence_form.value("DIRECTION") == "loss"
    press()
    assert "stayed as they were" in panel.page.result.text()
    names = [one.name() for one in QgsProject.instance().mapLayers().values()]
    assert "Change evidence" in names
    ((algorithm, given),) = copied(panel)
    assert algorithm == "changemining:changeevidence"
    assert (given["METHOD"], given["DIRECTION"]) == (method, "loss")
    again = tmp_path / "again.tif"
    processing.run(algorithm, {**given, "OUTPUT": str(again)})
    assert again.read_bytes() == Path(panel.workspace.difference).read_bytes()
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy and not panel.page.timer.isActive())
    page = panel.page
    assert page.workspace.threshold["DIRECTION"] == "loss"
    assert not page.form.widget("DIRECTION").isEnabled()
    page.form.set_values({"MIN_AREA": 0, "FILL_HOLES": 0})
    wait_for(lambda: not page.timer.isActive())
    (_, mask), *_ = copied(panel)
    made = processing.run("changemining:thresholdmask", {**mask, "OUTPUT": str(tmp_path / "m.tif")})
    assert made["THRESHOLD"] == pytest.approx(page.threshold)
    changed = (read_raster(made["OUTPUT"]).pixels[0] == 1).sum()
    assert f"(pixels: {changed:,})" in page.figures.text()
    press()
    assert page.has("polygons")


def test_the_difference_comes_back_with_its_direction(panel, press, wait_for):
    choose(panel, "irmad")
    press()
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    panel.go_to(DIFFERENCE)
    choose(panel, "savi")
    press()
    assert {algorithm for algorithm, _ in copied(panel)} == {
        "changemining:savi",
        "changemining:savidifference",
    }
    panel.go_to(THRESHOLD)
    wait_for(lambda: not panel.runner.is_busy)
    field = panel.page.form.widget("DIRECTION")
    assert field.isEnabled()
    assert "no sign" not in field.toolTip()
    assert panel.page.workspace.threshold["DIRECTION"] == "loss"


def test_all_directions_where_the_mask_looks_in_both(panel):
    panel.workspace.threshold = {**panel.workspace.threshold, "DIRECTION": "both"}
    choose(panel, "cva")
    assert panel.page.evidence_form.value("DIRECTION") == "all"
    assert panel.page.evidence_form.isVisible()
    assert not panel.page.form.isVisible()
