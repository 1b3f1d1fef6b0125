"""Walk from two downloaded SAFE zips to exported patches in a real QGIS window, and look on.

    .venv/bin/python scripts/walk_from_downloads.py T1.tif T2.tif PICTURES
    .venv/bin/python scripts/walk_from_downloads.py T1.tif T2.tif PICTURES --screen 1280x720 --dark
    … --zip dist/changemining.zip --without-rasterio --language pt_BR

T1.tif and T2.tif are two dates of one place with bands described as B02, B03, B04 and B08 in
reflectance × 10000; their real pixels are put into two products as ESA delivers them. All is done
by mouse and keys. A step that needs what is not in sight ends the walk; texts that do not fit are
listed. The pictures are for looking at: names that overlap, colours, counts.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import qgis_window

PATIENCE = 900
REVIEW = 3
BANDS = ("B02", "B03", "B04", "B08")
DATES = ("20190705T141051", "20210724T141049")


def write_zips(scenes, folder):
    """Write a zipped product of each scene, with the offset of today's processing; return them."""
    import runpy

    root = Path(__file__).resolve().parent.parent
    runpy.run_path(str(root / "scripts" / "checkout.py"))["register"]()
    sys.path.insert(0, str(root / "tests" / "helpers"))
    import build_products
    from rasters import read_raster

    made = []
    for scene, time in zip(scenes, DATES):
        raster = read_raster(scene)
        pixels = dict(zip(raster.descriptions, raster.pixels))
        safe = build_products.write_safe(
            Path(folder) / "unpacked",
            {
                (band, 10): pixels[band] + 1000 * (pixels[band] > 0).astype("uint16")
                for band in BANDS
            },
            offsets=-1000,
            time=time,
            name=f"S2A_MSIL2A_{time}_N0509_R110_T21MXQ_{time}.SAFE",
        )
        xml = safe / "MTD_MSIL2A.xml"
        day = f"{time[:4]}-{time[4:6]}-{time[6:8]}"
        xml.write_text(xml.read_text("utf-8").replace("2019-07-05", day), encoding="utf-8")
        made.append(str(build_products.zipped(safe, Path(folder) / f"{safe.stem}.zip")))
    return made


def outside():
    """Make the zips and start QGIS."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenes", nargs=2)
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--screen", default="1600x1000")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", default="")
    parser.add_argument(
        "--zip", default="", help="install this zip of the plugin, not the checkout"
    )
    parser.add_argument("--without-rasterio", action="store_true")
    given = parser.parse_args()
    settings = qgis_window.DARK if given.dark else ""
    settings += qgis_window.LANGUAGE.format(given.language) if given.language else ""
    with tempfile.TemporaryDirectory(prefix="downloads_") as folder:
        told = {"zips": write_zips(given.scenes, folder), "pictures": str(given.pictures.resolve())}
        qgis_window.show(
            __file__,
            told,
            screen=given.screen,
            patience=PATIENCE,
            settings=settings,
            package=given.zip,
            rasterio=not given.without_rasterio,
        )


class Walk(qgis_window.Window):
    """From the zips to the patches; every stage leaves a picture."""

    QUALITY = 85
    number = 0

    def steps(self):
        """Return the steps in their order."""
        return (
            self.menus,
            self.toolbox,
            self.downloads,
            self.difference,
            self.threshold,
            self.first_cell,
            self.rest,
            self.export,
            self.accuracy,
        )

    def look(self, name):
        """Make the next picture, and tell what does not fit in the panel."""
        self.number += 1
        name = f"{self.number:02}_{name}"
        self.photograph(name)
        for text in sorted(cut_off(self.iface.mainWindow())):
            self.say(f"{name}: cut off: {text}")

    def menus(self):
        """Open the plugin's menu."""
        self.pause(1)
        bar = self.iface.mainWindow().menuBar()
        action = self.iface.rasterMenu().menuAction()
        self.click(bar, bar.actionGeometry(action).center())
        menu = self.iface.rasterMenu()
        own = next(one for one in menu.actions() if "ChangeMining" in one.text().replace("&", ""))
        self.click(menu, menu.actionGeometry(own).center())
        self.look("menu")
        self.keys("Escape", "Escape", "Escape")

    def toolbox(self):
        """Look at Processing's toolbox and two of its dialogs."""
        from qgis import processing
        from qgis.PyQt.QtWidgets import QDockWidget

        dock = self.iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        self.keys("ctrl+alt+t")
        self.wait(dock.isVisible, 10)
        self.click(dock.searchBox)
        self.write("changemining")
        self.look("toolbox")
        self.keys("ctrl+alt+t")
        for name in ("thresholdmask", "builddataset"):
            dialog = processing.createAlgorithmDialog(f"changemining:{name}", {})
            dialog.show()
            self.pause(1)
            self.look(f"dialog_{name}")
            dialog.close()
            dialog.deleteLater()

    def downloads(self):
        """Choose the zips by typing their paths, import them, check the pair."""
        self.open_panel()
        self.look("panel")
        page = self.panel.page
        for name, path in zip(("t1", "t2"), self.given["zips"]):
            self.click(page.files[name].lineEdit())
            self.write(path)
            self.keys("Tab")
        self.wait(lambda: not self.panel.background.is_busy)
        self.look("downloads")
        self.click(page.run_button)
        self.until_done()
        self.look("imported")
        self.click(page.run_button)
        self.until_done()
        self.look("pair")

    def difference(self):
        """Make the difference."""
        self.click(self.panel.next_button)
        self.look("difference_before")
        self.click(self.panel.page.run_button)
        self.until_done()
        self.look("difference")

    def threshold(self):
        """Drag the line, nudge it, and make mask and polygons."""
        from qgis.PyQt.QtCore import QPoint

        self.click(self.panel.next_button)
        self.until_done()
        self.look("threshold_before")
        line = self.panel.page.histogram
        places = [
            QPoint(round(line._x(-value)), line.height() * 3 // 4)
            for value in (line._threshold, 0.2)
        ]
        self.drag(line, *places)
        self.keys("Left", "shift+Right")
        self.look("threshold")
        self.click(self.panel.page.run_button)
        self.until_done()
        self.look("polygons")

    @property
    def review(self):
        """The page of the review."""
        return self.panel.pages[REVIEW].review

    def first_cell(self):
        """Go through what the keys do in the first cells."""
        from qgis.PyQt.QtCore import QPoint

        self.click(self.panel.next_button)
        self.wait(lambda: self.panel.page.review.running is not None)
        self.pause(2)
        self.look("review")
        self.click(self.review.name)
        self.keys("ctrl+a")
        self.write("ana")
        self.keys("Return", "a", "d", "u", "comma")
        self.look("verdicts")
        self.xdotool("keydown", "f")
        self.look("flicker")
        self.xdotool("keyup", "f")
        self.keys("w")
        canvas = self.iface.mapCanvas()
        middle = canvas.rect().center()
        self.drag(canvas, middle, middle + QPoint(60, 30))
        self.look("brush")
        self.keys("Escape", "slash")
        self.write("a road")
        self.look("note")
        self.keys("Return", "g")
        self.click(canvas, middle)
        self.look("grown")
        self.keys("Escape", "Escape", "l")
        self.pause(1)
        self.look("list")
        self.keys("l", "question")
        self.pause(1)
        self.look("keys")
        self.keys("Escape")

    def rest(self):
        """Decide on everything that is left by keys, and look at the end."""
        self.iface.mapCanvas().setFocus()
        session, done = self.review.session, 0
        while not session.has_ended:
            if session.fid is None or done > 60:
                self.keys("ctrl+Return", "ctrl+Return") if done > 60 else self.keys("ctrl+Return")
            else:
                self.keys("d" if done % 5 == 3 else "a")
                done += 1
        self.pause(1)
        self.look("ended")
        self.click(self.review.ending.export)
        self.wait(lambda: self.panel.page is not self.panel.pages[REVIEW])

    def export(self):
        """Cut the patches."""
        page = self.panel.page
        self.pause(3)
        self.look("export_before")
        self.click(page.form.widget("SIZE"))
        self.keys("ctrl+a")
        self.write("64")
        self.keys("Tab")
        self.pause(3)
        self.look("export_counted")
        self.click(page.run_button)
        self.until_done()
        self.look("exported")

    def accuracy(self):
        """Look at the last step, and at the first one again."""
        self.click(self.panel.next_button)
        self.look("accuracy")
        self.click(self.panel.steps.group.button(0))
        self.look("back_at_the_pair")


def cut_off(window):
    """Return the texts of a window's panel that are wider or higher than their room."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QDockWidget, QLabel

    found = set()
    for dock in window.findChildren(QDockWidget):
        if not dock.objectName().startswith("ChangeMining") or not dock.isVisible():
            continue
        for kind in (QAbstractButton, QComboBox, QLabel):
            for one in dock.findChildren(kind):
                if not one.isVisible() or one.visibleRegion().isEmpty():
                    continue
                text = one.currentText() if isinstance(one, QComboBox) else one.text()
                if not text:
                    continue
                room, wanted = one.size(), one.sizeHint()
                if isinstance(one, QComboBox):
                    cut = one.fontMetrics().horizontalAdvance(text) > room.width() - 24
                elif isinstance(one, QLabel) and one.wordWrap():
                    cut = one.heightForWidth(room.width()) > room.height() + 1
                else:
                    cut = wanted.width() > room.width() + 1
                if cut:
                    found.add(f"{one.objectName()} “{text}”")
    return found


if qgis_window.GIVEN in os.environ:
    qgis_window.walk(Walk)
elif __name__ == "__main__":
    outside()
