"""Step 1 takes what is downloaded: zips and folders become scenes of the work folder."""

from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from changemining.ui.panel import layers
from rasters import read_raster

DN = np.arange(1, 60 * 80 + 1, dtype="uint16").reshape(60, 80)
BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def safes(products, tmp_path):
    """Return the zips of two dates of one tile, whose values have the offset of 2022."""
    made = []
    for time in ("20190705T141051", "20200704T141049"):
        safe = products.write_safe(
            tmp_path / "unpacked",
            {(band, 10): DN + np.uint16(1000) for band in BANDS},
            offsets=-1000,
            time=time,
            name=f"S2A_MSIL2A_{time}_N0509_R110_T21MXQ_{time}.SAFE",
        )
        xml = safe / "MTD_MSIL2A.xml"
        text = xml.read_text(encoding="utf-8")
        xml.write_text(text.replace("2019-07-05", f"{time[:4]}-07-0{time[7]}"), encoding="utf-8")
        (tmp_path / "downloads").mkdir(exist_ok=True)
        made.append(products.zipped(safe, tmp_path / "downloads" / f"{safe.stem}.zip"))
    return made


def write(panel, name, path):
    line = panel.pair.files[name].lineEdit()
    line.clear()
    QTest.keyClicks(line, str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_two_zips_are_imported_and_shown_by_date_and_tile(panel, safes, wait_for, tmp_path):
    for name, path in zip(("t1", "t2"), safes):
        write(panel, name, path)
    wait_for(lambda: not panel.background.is_busy)
    # Nothing is written before somebody asks for it, and where it will go can be read.
    assert panel.workspace.folder == str(tmp_path / "downloads" / "changes_T21MXQ")
    assert not Path(panel.workspace.folder).exists()
    assert "2019-07-05" in panel.pair.downloads.text.text()
    assert "T1" in panel.pair.downloads.text.text()
    assert panel.pair.run_button.text() == "Import"
    assert not panel.next_button.isEnabled()
    QTest.mouseClick(panel.pair.run_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not panel.runner.is_busy and not panel.background.is_busy)
    assert panel.trouble.text() == ""
    names = ["2019-07-05_T21MXQ.tif", "2020-07-04_T21MXQ.tif"]
    folder = Path(panel.workspace.folder)
    assert [panel.workspace.t1, panel.workspace.t2] == [str(folder / name) for name in names]
    assert (read_raster(panel.workspace.t1).pixels == DN).all()
    found = [layer for name in names for layer in layers.find(str(folder / name))]
    assert [one.name() for one in found] == ["T1 · 2019-07-05 T21MXQ", "T2 · 2020-07-04 T21MXQ"]
    assert [one.renderer().usesBands() for one in found] == [[3, 2, 1]] * 2
    assert [layers.is_visible(one) for one in found] == [True, False]
    assert panel.pair.run_button.text() == "Check pair"
    assert panel.next_button.isEnabled()
    # What was downloaded is as it was.
    assert sorted(one.name for one in safes[0].parent.iterdir()) == sorted(
        [*(one.name for one in safes), "changes_T21MXQ"]
    )


def test_what_is_wrong_with_a_download_is_said(panel, tmp_path, wait_for):
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday" / "beach.jpg").write_bytes(b"")
    write(panel, "t1", tmp_path / "holiday")
    wait_for(lambda: not panel.background.is_busy)
    assert "holds pictures" in panel.pair.downloads.text.text()
    assert not panel.pair.run_button.isEnabled()


def test_scenes_are_on_the_map_before_their_values_are_told(panel, pair, wait_for):
    write(panel, "t1", pair / "T1.tif")
    write(panel, "t2", pair / "T2.tif")
    wait_for(lambda: not panel.background.is_busy)
    first, second = (layers.find(str(pair / name))[0] for name in ("T1.tif", "T2.tif"))
    assert (layers.is_visible(first), layers.is_visible(second)) == (True, False)
    button = panel.pair.base.group.button(1)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (layers.is_visible(first), layers.is_visible(second)) == (False, True)


def test_example_scenes_are_made_and_taken_up(panel, tmp_path, wait_for, monkeypatch):
    monkeypatch.setattr("changemining.ui.panel.examples.SIDE", 128)
    panel.examples.make(tmp_path / "try", "mines")
    wait_for(lambda: not panel.runner.is_busy and not panel.background.is_busy)
    assert panel.workspace.t2 == str(tmp_path / "try" / "T2.tif")
    assert panel.workspace.folder == str(tmp_path / "try" / "work")
    assert panel.next_button.isEnabled()


def test_a_download_with_a_long_name_makes_the_panel_no_wider(panel, safes, wait_for):
    before = panel.pair.minimumSizeHint().width()
    write(panel, "t1", safes[0])
    wait_for(lambda: not panel.background.is_busy)
    assert panel.pair.downloads.isVisible()
    assert panel.pair.minimumSizeHint().width() <= before


def test_a_page_that_needs_more_room_gets_it(panel, iface, qgis_app):
    iface.window.resize(1400, 800)
    panel.pair.open_button.setText("W" * 60)
    for _ in range(5):
        qgis_app.processEvents()
    assert panel.pair.open_button.visibleRegion().contains(panel.pair.open_button.rect())


def test_the_line_at_the_foot_has_all_the_width_while_nothing_runs(panel, qgis_app):
    for _ in range(5):
        qgis_app.processEvents()
    assert panel.line.status.width() > 0.9 * panel.stack.width()


def test_progress_moves_nothing(panel, qgis_app):
    for _ in range(5):
        qgis_app.processEvents()  # a window shown for the first time is still growing
    before = panel.stack.geometry()
    panel._started("Something long", False)
    qgis_app.processEvents()
    assert panel.stack.geometry() == before
    panel._ended()
