"""A real QGIS window on a screen of its own, gone through by mouse and keyboard alone.

For scripts that walk through the panel: each has a :class:`Window` with steps, calls :func:`show`
from outside, and :func:`walk` where QGIS runs it. Needs xvfb-run, xdotool and ImageMagick.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

#: How QGIS gets to know what a script was called with.
GIVEN = "CHANGEMINING_TOUR"
#: QGIS's settings for its dark theme, and for a language.
DARK = "[UI]\nUITheme=Night Mapping\n"
LANGUAGE = "[locale]\noverrideFlag=true\nuserLocale={}\n"


def show(script, given, *, screen, patience, settings="", package="", rasterio=True):
    """Start QGIS with a fresh profile, let it run a script, and show what that reports.

    The plugin is this checkout, or what the zip `package` installs into the profile.
    """
    root = Path(__file__).resolve().parent.parent
    Path(given["pictures"]).mkdir(parents=True, exist_ok=True)
    plugins = root / ".qgis-settings" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / "changemining"
    if not link.exists():
        link.symlink_to(root)
    with tempfile.TemporaryDirectory() as profile:
        report = Path(profile) / "report.txt"
        ini = Path(profile) / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text(settings, encoding="utf-8")
        paths = [root / "scripts", *([] if rasterio else [root / "tests" / "without_rasterio"])]
        if package:
            plugins = Path(profile) / "profiles" / "default" / "python" / "plugins"
            shutil.unpack_archive(package, plugins)
        environment = {
            **os.environ,
            "PATH": f"/usr/bin:{os.environ['PATH']}",
            "QGIS_PLUGINPATH": str(plugins),
            "PYTHONPATH": os.pathsep.join(map(str, paths)),
            "GDAL_PAM_ENABLED": "NO",
            GIVEN: json.dumps({**given, "report": str(report), "screen": screen}),
        }
        environment.pop("QT_QPA_PLATFORM", None)
        qgis = ["qgis", "--noversioncheck", "--nologo", "--profiles-path", profile]
        window = subprocess.Popen(
            ["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24", *qgis, "--code", script],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            window.wait(patience)
        except subprocess.TimeoutExpired:
            os.killpg(window.pid, signal.SIGKILL)  # the screen and QGIS with it
        said = report.read_text(encoding="utf-8") if report.exists() else "QGIS did not start."
    print(said)
    sys.exit(0 if said.rstrip().endswith("Done.") else 1)


def walk(kind):
    """Inside QGIS: go through the steps of a window, write what happened, and leave at once."""
    from qgis.PyQt.QtCore import QTimer

    def begin():
        given = json.loads(os.environ[GIVEN])
        with Path(given["report"]).open("w", encoding="utf-8", buffering=1) as report:
            try:
                with tempfile.TemporaryDirectory(prefix="mine_") as folder:
                    window = kind(Path(folder), given, report)
                    for step in window.steps():
                        step()
                        print(f"{step.__name__}: {window.actions} actions so far", file=report)
                    print("Done.", file=report)
            except Exception:  # noqa: BLE001
                window.photograph("trouble")
                print(traceback.format_exc(), file=report)
        os._exit(0)

    QTimer.singleShot(3000, begin)


class Window:
    """QGIS's window with the panel; ``actions`` counts clicks and keys."""

    #: Where the panel is photographed from the whole screen.
    QUALITY = 60

    def __init__(self, folder, given, report):
        import qgis.utils

        self.folder, self.given, self.report, self.actions = folder, given, report, 0
        self.iface = qgis.utils.iface
        window = self.iface.mainWindow()
        window.move(0, 0)
        window.resize(*map(int, given["screen"].split("x")))
        qgis.utils.loadPlugin("changemining")
        qgis.utils.startPlugin("changemining")
        self.menu = qgis.utils.plugins["changemining"].menu
        self.pause(1)  # for the toolbar to show its new buttons

    @property
    def panel(self):
        """The panel, None before it was opened."""
        return self.menu.panel

    def say(self, text):
        """Write a line into the report."""
        print(text, file=self.report)

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

    def click(self, widget, at=None, *more):
        """Click a widget in its middle, or at a point of it; it has to be in sight."""
        at = at or widget.rect().center()
        if not (widget.isVisible() and widget.visibleRegion().contains(at)):
            raise RuntimeError(f"Out of sight: {widget.objectName() or widget}")
        place = widget.mapToGlobal(at)
        self.xdotool("mousemove", place.x(), place.y(), *more, "click", 1)
        self.actions += 1

    def drag(self, widget, start, stop):
        """Drag from one point of a widget to another."""
        start, stop = widget.mapToGlobal(start), widget.mapToGlobal(stop)
        self.xdotool("mousemove", start.x(), start.y(), "mousedown", 1)
        for step in range(1, 11):
            x = start.x() + (stop.x() - start.x()) * step // 10
            y = start.y() + (stop.y() - start.y()) * step // 10
            self.xdotool("mousemove", x, y)
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

    def open_panel(self):
        """Open the panel by its button on the toolbar."""
        from qgis.PyQt.QtWidgets import QToolBar

        bars = self.iface.mainWindow().findChildren(QToolBar)
        buttons = (bar.widgetForAction(self.menu.actions[0]) for bar in bars)
        self.click(next(button for button in buttons if button is not None))
        self.wait(lambda: self.panel is not None and self.panel.isVisible())

    def until_done(self):
        """Wait for what the panel runs, and stop where it complains."""
        self.pause(0.1)
        self.wait(lambda: not (self.panel.runner.is_busy or self.panel.background.is_busy))
        if self.panel.trouble.text():
            raise RuntimeError(self.panel.trouble.text())

    def photograph(self, name, part="100%x100%+0+0"):
        """Make a picture of the screen, or a part of it, once the map is drawn."""
        canvas = self.iface.mapCanvas()
        self.pause()
        self.wait(lambda: not canvas.isDrawing())
        self.pause()
        picture = Path(self.given["pictures"]) / f"{name}.jpg"
        command = ["import", "-window", "root", "-crop", part, "+repage"]
        command += ["-quality", str(self.QUALITY), str(picture)]
        subprocess.run(command, check=True)
