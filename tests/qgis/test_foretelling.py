"""The export's page counts what it would make, before it runs, and again after every change."""

import re
import shutil

import pytest
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from changemining.algorithms import labels

EXPORT = 4


@pytest.fixture
def exporting(panel, pair, built, tmp_path):
    """Return the panel with its last step shown, in a folder that has a mask and no review."""
    folder = tmp_path / "work"
    folder.mkdir()
    for name in ("difference.tif", "mask.tif", "savi_t1.tif"):
        shutil.copy(built / "work" / name, folder)
    panel.workspace.t1, panel.workspace.t2 = f"{pair}/T1.tif", f"{pair}/T2.tif"
    panel.workspace.folder = str(folder)
    panel.go_to(EXPORT)
    assert panel.stack.currentIndex() == EXPORT
    return panel


def told(page):
    return page.foretelling.text.text()


def counted(page, wait_for):
    wait_for(lambda: told(page) and "Counting" not in told(page))
    return told(page)


def test_it_counts_what_is_exported_and_links_the_sheet(exporting, press, wait_for):
    page = exporting.page
    page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 2})
    text = counted(page, wait_for)
    foreseen = int(re.search(r"<b>(\d+) of \d+ patches</b>", text)[1])
    result = press()
    assert f"</a>: {foreseen}, " in result
    assert "contact_sheet.html" in result
    assert told(page) == ""


def test_a_change_of_the_form_is_counted_anew_in_labels(exporting, wait_for, monkeypatch):
    monkeypatch.setattr(labels, "are_shown", lambda: True)
    page = exporting.page
    page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 2})
    assert "6 below “Least share of valid pixels”" in counted(page, wait_for)
    page.form.set_values({"SIZE": 64, "MIN_CHANGE": 1.0})
    assert "Counting" in told(page)
    text = counted(page, wait_for)
    assert text.startswith("The export would stop: No patch is left of 6: ")
    assert "below “Least share of changed pixels”" in text


def test_a_block_size_that_leaves_no_split_empty_is_a_click_away(exporting, wait_for):
    page = exporting.page
    page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 8})
    assert "No patch is in" in counted(page, wait_for)
    better = page.foretelling.better
    assert not better.isHidden()
    assert "Lower BLOCK_SIZE" in told(page)
    QTest.mouseClick(better, Qt.MouseButton.LeftButton)
    assert "No patch is in" not in counted(page, wait_for)
    assert page.form.value("BLOCK_SIZE") < 8


def test_other_scenes_take_the_count_away(exporting, wait_for):
    page = exporting.page
    counted(page, wait_for)
    exporting.workspace.t1 = ""
    assert told(page) == ""


def test_a_split_without_change_is_told_with_what_to_do(exporting, wait_for, monkeypatch):
    monkeypatch.setattr(labels, "are_shown", lambda: True)
    mask = gdal.OpenEx(exporting.workspace.mask, gdal.OF_UPDATE)
    pixels = mask.ReadAsArray()
    pixels[pixels == 1] = 0
    pixels[64:68, 64:68] = 1
    mask.GetRasterBand(1).WriteArray(pixels)
    mask = None
    page = exporting.page
    page.form.set_values({"SIZE": 32, "BLOCK_SIZE": 2})
    text = counted(page, wait_for)
    assert "1 with change" in text
    assert re.search(r"<b>No patch in (train, val|train, test|val, test) has change, so ", text)
    assert "choose a smaller “Block size (patches)”, larger “Shares of train, val, test”" in text
    assert "another “Seed”" in text
    assert page.foretelling.better.isHidden()  # for one patch serves one split
