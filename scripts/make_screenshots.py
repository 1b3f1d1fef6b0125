"""Make the pictures of the review and the tutorial: drive a real QGIS window, photograph each step.

scripts/demo demo-output 1024 && python3 scripts/make_screenshots.py demo-output

A second argument says what the scenes' values are (dn …) where the files do not, a third where the
pictures go. Those of the tutorial, in docs/images/tutorial, show two real scenes.

Needs xvfb-run, xdotool and ImageMagick. Everything is done with the mouse and the keyboard, as a
person would, from the two scenes to the exported patches. QGIS runs this file, too: see `Tour`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

#: Seconds for the whole walk.
PATIENCE = 300
#: The review's place in the panel, and the polygon at which it is photographed.
REVIEW, PICTURED = 3, 20
SCREEN = "1360x850x24"
# How QGIS gets to know what this file was called with.
SCENES, SCALING, PICTURES, REPORT = (
    f"CHANGEMINING_TOUR_{name}" for name in ("SCENES", "SCALING", "PICTURES", "REPORT")
)


def outside():
    """Start QGIS on a screen of its own with a fresh profile, and show what it reports."""
    root = Path(__file__).resolve().parent.parent
    scenes, scaling, pictures = (*sys.argv[1:], "", "")[:3]
    pictures = Path(pictures or root / "docs" / "images").resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    plugins = root / ".qgis-settings" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "changemining"
    if not link.exists():
        link.symlink_to(root)
    with tempfile.TemporaryDirectory() as profile:
        report = Path(profile) / "report.txt"
        environment = {
            **os.environ,
            "PATH": f"/usr/bin:{os.environ['PATH']}",
            "QGIS_PLUGINPATH": str(plugins),
            "GDAL_PAM_ENABLED": "NO",
            SCENES: str(Path(scenes).resolve()),
            SCALING: scaling,
            PICTURES: str(pictures),
            REPORT: str(report),
        }
        environment.pop("QT_QPA_PLATFORM", None)
        qgis = ["qgis", "--noversioncheck", "--nologo", "--profiles-path", profile]
        window = subprocess.Popen(
            ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", *qgis, "--code", __file__],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            window.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(window.pid, signal.SIGKILL)  # the screen and QGIS with it
        said = report.read_text(encoding="utf-8") if report.exists() else "QGIS did not start."
    print(said)
    sys.exit(0 if said.rstrip().endswith("Done.") else 1)


class Tour:
    """A walk through the panel inside QGIS; ``actions`` counts clicks and keys."""

    def __init__(self, folder):
        import qgis.utils

        self.folder, self.actions = folder, 0
        self.scenes = Path(os.environ[SCENES])
        self.iface = qgis.utils.iface
        window = self.iface.mainWindow()
        window.move(0, 0)
        window.resize(*map(int, SCREEN.split("x")[:2]))
        qgis.utils.loadPlugin("changemining")
        qgis.utils.startPlugin("changemining")
        self.menu = qgis.utils.plugins["changemining"].menu

    @property
    def panel(self):
        """The panel, None before it was opened."""
        return self.menu.panel

    def wait(self, condition, seconds=120):
        """Let QGIS work until the condition holds."""
        from qgis.PyQt.QtWidgets import QApplication

        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError("QGIS did not get there in time.")
            QApplication.processEvents()
            time.sleep(0.01)

    def pause(self, seconds=0.4):
        """Let QGIS work for a while."""
        until = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > until)

    def xdotool(self, *words):
        """Have the mouse or the keyboard do something."""
        tool = subprocess.Popen(["xdotool", *map(str, words)])
        self.wait(lambda: tool.poll() is not None)
        self.pause(0.15)

    def click(self, widget, at=None):
        """Click a widget in its middle, or at a point of it."""
        place = widget.mapToGlobal(at or widget.rect().center())
        self.xdotool("mousemove", place.x(), place.y(), "click", 1)
        self.actions += 1

    def drag(self, widget, start, stop):
        """Drag from one point of a widget to another."""
        start, stop = widget.mapToGlobal(start), widget.mapToGlobal(stop)
        self.xdotool("mousemove", start.x(), start.y(), "mousedown", 1)
        for step in range(1, 11):
            x = start.x() + (stop.x() - start.x()) * step // 10
            self.xdotool("mousemove", x, stop.y())
        self.xdotool("mouseup", 1)
        self.actions += 1

    def keys(self, *names):
        """Press keys by xdotool's names."""
        self.xdotool("key", "--delay", 40, *names)
        self.actions += len(names)

    def write(self, text):
        """Type a text."""
        self.xdotool("type", "--delay", 5, text)
        self.actions += 1

    def until_done(self):
        """Wait for what the panel runs, and stop where it complains."""
        self.pause(0.1)
        self.wait(lambda: not self.panel.runner.is_busy)
        if self.panel.trouble.text():
            raise RuntimeError(self.panel.trouble.text())

    def photograph(self, name, part="100%x100%+0+0"):
        """Make a picture of the window, or a part of it, once the map is drawn."""
        canvas = self.iface.mapCanvas()
        self.pause()
        self.wait(lambda: not canvas.isDrawing())
        self.pause()
        picture = Path(os.environ[PICTURES]) / f"{name}.jpg"
        command = ["import", "-window", "root", "-crop", part, "+repage"]
        command += ["-quality", "60", str(picture)]
        subprocess.run(command, check=True)

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
        from qgis.PyQt.QtWidgets import QToolBar

        bars = self.iface.mainWindow().findChildren(QToolBar)
        buttons = (bar.widgetForAction(self.menu.actions[0]) for bar in bars)
        self.click(next(button for button in buttons if button is not None))
        self.wait(lambda: self.panel is not None and self.panel.isVisible())
        page = self.panel.page
        places = {"t1": self.scenes / "T1.tif", "t2": self.scenes / "T2.tif", "folder": self.folder}
        for name, path in places.items():
            self.click(page.files[name].lineEdit())
            self.write(str(path))
        if os.environ[SCALING]:
            self.click(page.form.widget("SCALING"))
            self.write(os.environ[SCALING])
            self.keys("Return")
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

    def export(self):
        """Cut the patches."""
        page = self.panel.page
        self.click(page.form.widget("BLOCK_SIZE"))
        self.keys("ctrl+a", "2", "Tab")
        self.click(page.run_button)
        self.until_done()
        self.photograph("panel_export")


def inside():
    """Walk through the panel, write what happened, and leave QGIS at once."""
    with Path(os.environ[REPORT]).open("w", encoding="utf-8") as report:
        try:
            with tempfile.TemporaryDirectory(prefix="mine_") as folder:
                tour = Tour(Path(folder) / "work")
                for step in tour.steps():
                    step()
                    print(f"{step.__name__}: {tour.actions} actions so far", file=report)
            print(f"{tour.decided} polygons were decided on.\nDone.", file=report)
        except Exception:  # noqa: BLE001
            print(traceback.format_exc(), file=report)
    os._exit(0)


if REPORT in os.environ:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(3000, inside)
elif __name__ == "__main__":
    outside()
