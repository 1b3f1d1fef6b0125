"""Make the pictures of the review and the tutorial: drive a real QGIS window, photograph each step.

scripts/demo demo-output 1024 && python3 scripts/make_screenshots.py demo-output

A second argument says what the scenes' values are (dn …) where the files do not, a third where the
pictures go. Those of the tutorial, in docs/images/tutorial, show two real scenes.

Needs xvfb-run, xdotool and ImageMagick. Everything is done with the mouse and the keyboard, as a
person would, from the two scenes to the exported patches. QGIS runs this file, too: see `Tour`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import qgis_window

#: Seconds for the whole walk.
PATIENCE = 300
#: The review's place in the panel, and the polygon at which it is photographed.
REVIEW, PICTURED = 3, 20
SCREEN = "1360x850"


def outside():
    """Start QGIS for the tour."""
    scenes, scaling, pictures = (*sys.argv[1:], "", "")[:3]
    root = Path(__file__).resolve().parent.parent
    given = {
        "scenes": str(Path(scenes).resolve()),
        "scaling": scaling,
        "pictures": str(Path(pictures or root / "docs" / "images").resolve()),
    }
    qgis_window.show(__file__, given, screen=SCREEN, patience=PATIENCE)


class Tour(qgis_window.Window):
    """A walk through the panel inside QGIS."""

    # The steps

    def steps(self):
        """Return the steps in their order."""
        return self.scene, self.pair, self.difference, self.threshold, self.review, self.export

    def scene(self):
        """Show the dialog that imports a scene, filled in for a product as it is downloaded."""
        from qgis import processing

        product = "S2A_MSIL2A_20170719T132231_N0500_R038_T23KQQ_20231006T163215.SAFE.zip"
        values = {"FILE": f"/home/ana/Downloads/{product}", "OUTPUT": "/home/ana/mine/T1.tif"}
        dialog = processing.createAlgorithmDialog("changemining:importscene", values)
        dialog.setGeometry(230, 70, 900, 720)
        dialog.show()
        self.pause(1)
        self.photograph("import_scene", "900x720+230+70")
        dialog.close()
        dialog.deleteLater()

    def pair(self):
        """Open the panel, choose the scenes and check them."""
        self.open_panel()
        page = self.panel.page
        scenes = Path(self.given["scenes"])
        places = {"t1": scenes / "T1.tif", "t2": scenes / "T2.tif", "folder": self.folder / "work"}
        for name, path in places.items():
            self.click(page.files[name].lineEdit())
            self.write(str(path))
        if self.given["scaling"]:
            scaling = page.form.widget("SCALING")
            scaling.setFocus()
            for _ in range(scaling.findData(self.given["scaling"]) - scaling.currentIndex()):
                self.keys("Down")
        self.click(page.run_button)
        self.until_done()
        self.photograph("panel_pair")

    def difference(self):
        """Make the difference."""
        self.click(self.panel.next_button)
        self.click(self.panel.page.run_button)
        self.until_done()
        self.photograph("panel_difference")

    def threshold(self):
        """Drag the line, nudge it with the keys, and make mask and polygons."""
        self.click(self.panel.next_button)
        self.until_done()
        self.pause()  # for what is told to take its room
        line = self.panel.page.histogram
        x = [round(line._x(-value)) for value in (line._threshold, 0.16)]
        from qgis.PyQt.QtCore import QPoint

        self.drag(line, *(QPoint(one, line.height() * 3 // 4) for one in x))
        self.keys("Left", "Left", "shift+Right")
        self.photograph("panel_threshold")
        self.click(self.panel.page.run_button)
        self.until_done()
        self.wait(lambda: self.panel.workspace.polygons)

    def review(self):
        """Decide on every polygon by a key, and close every cell."""
        self.click(self.panel.next_button)
        self.wait(lambda: self.panel.page.review.running is not None)
        review, self.decided = self.panel.page.review, 0
        self.click(review.name)
        self.keys("ctrl+a")
        self.write("ana")
        self.keys("Tab")
        while not review.session.has_ended:
            if review.session.fid is None:
                self.keys("ctrl+Return")
                continue
            if self.decided == PICTURED:
                self.pause(1)
                self.photograph("panel_review")
            self.keys("d" if self.decided % 7 == 3 else "a")
            self.decided += 1
        self.wait(review.ending.isVisible)
        self.click(review.ending.export)
        self.wait(lambda: self.panel.page is not self.panel.pages[REVIEW])
        self.say(f"{self.decided} polygons were decided on.")

    def export(self):
        """Cut the patches, in blocks of the size that is proposed."""
        page = self.panel.page
        self.wait(lambda: "will be exported" in page.foretelling.text.text())
        self.pause()  # for what is told to take its room
        if page.foretelling.better.isVisible():
            self.click(page.foretelling.better)
        self.click(page.run_button)
        self.until_done()
        self.photograph("panel_export")


if qgis_window.GIVEN in os.environ:
    qgis_window.walk(Tour)
elif __name__ == "__main__":
    outside()
