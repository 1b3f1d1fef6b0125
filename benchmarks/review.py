"""Time a review of many candidates: start, verdict with the step to the next, undo, list, closing.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/review.py [CANDIDATES]

Prints seconds, and the memory of the whole process. The map is drawn in between, as it is for a
user, but its drawing is not waited for.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parent.parent
#: Pixels: side of a candidate, of the square that it lies in, and of a cell.
SIDE, PITCH, SIZE = 5, 16, 128
VERDICTS = 100
#: What a list is filtered by.
FILTERS = ("status=candidate", "area>0.1 difference<0", "reviewer=somebody", "confidence<2", "")


def load():
    """Register the checkout as the package `changemining`."""
    spec = importlib.util.spec_from_file_location(
        "changemining", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["changemining"] = module
    spec.loader.exec_module(module)


def make_review(folder, candidates):
    """Write two scenes, a difference and a review with so many candidates; return its path."""
    import numpy as np
    import rasterio

    from changemining.core.io.vector import read_layer
    from changemining.core.jobs import finish
    from changemining.core.masks.polygons import write_polygons
    from changemining.core.review.preparing import prepare_review

    across = math.ceil(math.sqrt(candidates))
    width = across * PITCH
    row, col = np.indices((width, width))
    number = row // PITCH * across + col // PITCH
    changed = (row % PITCH < SIDE) & (col % PITCH < SIDE) & (number < candidates)
    noise = np.random.default_rng(1).normal(0, 0.02, (width, width)).astype(np.float32)
    bands = {
        "difference": np.where(changed, -0.5, 0).astype(np.float32) + noise,
        "mask": changed.astype(np.uint8),
        "T1": (2000 + 10_000 * noise).astype(np.uint16),
        "T2": (2000 - 10_000 * noise).astype(np.uint16),
    }
    grid = {"height": width, "width": width, "count": 1, "tiled": True, "compress": "deflate"}
    place = {"crs": "EPSG:32721", "transform": rasterio.Affine(10, 0, 500_000, 0, -10, 9_200_000)}
    paths = {name: str(folder / f"{name}.tif") for name in bands}
    for name, values in bands.items():
        with rasterio.open(paths[name], "w", "GTiff", dtype=values.dtype, **grid, **place) as out:
            out.write(values, 1)
    polygons, review = folder / "polygons.gpkg", folder / "review.gpkg"
    finish(write_polygons(paths["mask"], polygons, difference=paths["difference"]))
    scenes = (paths["T1"], paths["T2"])
    rows = read_layer(polygons, "polygons")
    finish(prepare_review(rows, scenes, paths["difference"], review, size=SIZE))
    return str(review)


def make_window():
    """Return as much of QGIS's interface as a review asks for, and what has to be kept."""
    from qgis.core import QgsProject
    from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMainWindow

    window, canvas, active = QMainWindow(), QgsMapCanvas(), [None]
    window.setCentralWidget(canvas)
    window.resize(1200, 800)
    return SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        activeLayer=lambda: active[-1],
        setActiveLayer=active.append,
        addDockWidget=window.addDockWidget,
        removeDockWidget=window.removeDockWidget,
        kept=QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), canvas),
    )


def measure(path):
    """Go through a review by its keys; return seconds, and those of the processor, by what."""
    from qgis.PyQt.QtCore import QCoreApplication, Qt
    from qgis.PyQt.QtTest import QTest

    from changemining.ui.review.page import ReviewPage
    from changemining.ui.workspace import Workspace

    taken = {}

    @contextmanager
    def timed(name):
        began, busy = time.perf_counter(), time.thread_time()
        yield
        QCoreApplication.processEvents()
        spent = time.perf_counter() - began, time.thread_time() - busy
        taken.setdefault(name, []).append(spent)

    window = make_window()
    page = ReviewPage(window, Workspace())
    window.mainWindow().show()
    page.show()
    QCoreApplication.processEvents()
    with timed("start"):
        page.start(path)
    if page.running is None:
        sys.exit(page.trouble.text())

    def press(name, key, held=Qt.KeyboardModifier.NoModifier):
        with timed(name):
            QTest.keyClick(window.mapCanvas(), key, held)

    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(VERDICTS):
        if page.session.fid is None:
            press("close a cell", Qt.Key.Key_Return, control)
        press("next after a verdict", Qt.Key.Key_A)
        press("grow", Qt.Key.Key_BracketRight)
        press("undo", Qt.Key.Key_Z, control)
        press("previous", Qt.Key.Key_Comma)
        press("next", Qt.Key.Key_Period)
    press("reject the rest", Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    press("open the list", Qt.Key.Key_L)
    dock = page.running.dock
    for number in range(dock.model.columnCount()):
        with timed("sort the list"):
            dock.table.sortByColumn(number, Qt.SortOrder.DescendingOrder)
    for text in FILTERS:
        dock.filter.setText(text)
        with timed("filter the list"):
            dock.apply()
    press("next in the list", Qt.Key.Key_N)
    with timed("stop"):
        page.stop()
    return taken


def memory():
    """Return MiB that this process has taken up at the most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("candidates", nargs="?", type=int, default=20_000)
    parser.add_argument("--make", type=Path, help="only write the review, into this folder")
    given = parser.parse_args(arguments)
    if given.make:
        load()
        make_review(given.make, given.candidates)
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    load()
    with tempfile.TemporaryDirectory() as folder:
        # By another process, whose memory is not a review's.
        command = [sys.executable, __file__, str(given.candidates), "--make", folder]
        subprocess.run(command, check=True)
        before = memory()
        taken = measure(str(Path(folder) / "review.gpkg"))
    print(f"{given.candidates} candidates, seconds")
    for name, spent in taken.items():
        seconds, busy = zip(*spent)
        middle, worst = statistics.median(seconds), max(seconds)
        processor = statistics.median(busy)
        told = f"median {middle:.3f}  worst {worst:.3f}  processor {processor:.3f}"
        print(f"{name:22} {told}  of {len(spent)}")
    print(f"{'memory':22} {before:.0f} MiB before the review, {memory():.0f} MiB at the most")
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end crashes over what Python still holds


if __name__ == "__main__":
    main()
