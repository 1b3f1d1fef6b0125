"""Count the keys and clicks of a review of made-up candidates, with and without suggestions.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/actions.py [CANDIDATES …]

A reviewer who knows the truth decides each candidate by one key and closes each cell by one. With
suggestions they are switched on once, and where three or more of a cell are surely change the
two keys that accept these are pressed; what was accepted wrongly costs a click and a key. Three
in five candidates are change (bare soil), the others clouds; no cell is audited.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from review import SIDE, SIZE, load, make_window

#: Reflectance × 10000 of B02, B03, B04 and B08.
FOREST, SOIL, CLOUD = (300, 500, 400, 3000), (900, 1200, 1700, 2600), (2600, 2700, 2800, 3900)
#: Share of candidates that are change, and how unlike each other those of a kind are.
SHARE, SPREAD = 0.6, 0.35
#: Pixels: side of the square that a candidate lies in.
PITCH = 40
#: From so many sure ones in a cell on, accepting them together is worth its two keys.
WORTH = 3


def make_scene(folder, candidates, seed=3):
    """Write a review of so many candidates; return its path and, by uid, which are change."""
    import numpy as np
    import rasterio

    from changemining.core.io.vector import read_layer
    from changemining.core.jobs import finish
    from changemining.core.masks.polygons import write_polygons
    from changemining.core.names import uid_of
    from changemining.core.pairs.difference import plan_from_files, write_scene_difference
    from changemining.core.review.preparing import prepare_review

    random = np.random.default_rng(seed)
    across = math.ceil(math.sqrt(candidates))
    width = across * PITCH
    row, col = np.indices((width, width))
    number = row // PITCH * across + col // PITCH
    changed = (row % PITCH < SIDE) & (col % PITCH < SIDE) & (number < candidates)
    is_change = random.random(across * across) < SHARE
    # Each candidate is some mixture of its kind and the other one.
    mixed = np.clip(np.abs(random.normal(0, SPREAD, across * across)), 0, 0.9)
    soil, cloud, forest = (np.array(one, float)[:, None, None] for one in (SOIL, CLOUD, FOREST))
    share = np.where(is_change, 1 - mixed, mixed)[number]
    after = np.where(changed, share * soil + (1 - share) * cloud, forest)
    paths = {}
    place = {"crs": "EPSG:32721", "transform": rasterio.Affine(10, 0, 500_000, 0, -10, 9_200_000)}
    # Ground that both dates have in common: squares of vegetation more or less dense.
    ground = np.kron(random.normal(1, 0.15, (1, -(-width // 8), -(-width // 8))), np.ones((8, 8)))
    ground = ground[:, :width, :width]
    for name, values in (("T1", np.broadcast_to(forest, after.shape)), ("T2", after)):
        noisy = values * ground * random.normal(1, 0.02, after.shape)
        paths[name] = str(folder / f"{name}.tif")
        shape = {"height": width, "width": width, "count": 4, "dtype": "uint16"}
        with rasterio.open(paths[name], "w", "GTiff", **shape, **place) as out:
            out.write(noisy.clip(1, 9999).astype("uint16"))
            out.descriptions = ("B02", "B03", "B04", "B08")
            out.scales = (0.0001,) * 4
    difference, mask = folder / "difference.tif", folder / "mask.tif"
    plan = plan_from_files(paths["T1"], paths["T2"])
    finish(write_scene_difference(plan, difference))
    shape = {"height": width, "width": width, "count": 1, "dtype": "uint8"}
    with rasterio.open(mask, "w", "GTiff", **shape, **place) as out:
        out.write(changed.astype("uint8"), 1)
    polygons, review = folder / "polygons.gpkg", folder / "review.gpkg"
    finish(write_polygons(mask, polygons, difference=difference))
    rows, scenes = read_layer(polygons, "polygons"), (paths["T1"], paths["T2"])
    finish(prepare_review(rows, scenes, difference, review, size=SIZE, audit=0))
    truth = {
        uid_of(n // across * PITCH, n % across * PITCH): bool(is_change[n])
        for n in range(candidates)
    }
    return str(review), truth


class Reviewer:
    """Goes through a review by keys; ``count`` has what was pressed and clicked."""

    def __init__(self, path, truth, suggestions):
        from changemining.ui.review.page import ReviewPage
        from changemining.ui.workspace import Workspace

        self.has_asked = False
        self.truth, self.count, self.window = truth, Counter(), make_window()
        self.page = ReviewPage(self.window, Workspace())
        self.window.mainWindow().show()
        self.page.start(path)
        self.session, self.running = self.page.session, self.page.running
        self.suggesting = getattr(self.running, "suggesting", None) if suggestions else None
        if self.suggesting is not None:
            self.suggesting.asks = False  # cell after cell, as without

    def press(self, name):
        """Press the key of an action, as it comes."""
        from qgis.PyQt.QtCore import QCoreApplication

        self.running.press(name)
        self.count["keys"] += 1
        QCoreApplication.processEvents()

    def go_through(self):
        """Decide everything; return how many verdicts are not the truth."""
        tried = None
        while not self.session.has_ended:
            cell = self.session.place.cell
            self._learn()
            if self.suggesting is not None and cell != tried:
                tried = cell
                self._accept_sure(cell)
            if self.session.fid is None:
                self.press("close_cell")
            else:
                uid = self.session.feature()["uid"]
                self.press("accept" if self.truth[uid] else "reject")
        wrong = sum(
            (one["status"] == "accepted") != self.truth[one["uid"]]
            for one in self.session.layer.getFeatures()
        )
        self.page.stop()
        return wrong

    def _learn(self):
        """Switch suggestions on once there is enough to learn from, and wait for them."""
        from qgis.PyQt.QtCore import QCoreApplication

        known = self.suggesting
        if known is None or not (known.is_on or known.is_enough):
            return
        if not self.has_asked:
            self.has_asked = True
            self.press("suggest")
        while known.runner.is_busy:
            QCoreApplication.processEvents()
            time.sleep(0.01)

    def _accept_sure(self, cell):
        from changemining.core.learning.suggesting import SURE

        queue, known = self.session.queue, self.suggesting
        left = queue.candidates(cell)
        sure = [fid for fid in left if (known.of(fid) or 0) >= SURE]
        if len(sure) < WORTH:
            return
        self.press("accept_sure")
        self.press("accept_sure")
        for fid in sure:
            uid = self.session.layer.getFeature(fid)["uid"]
            if not self.truth[uid]:
                self.session.visit(fid)
                self.count["clicks"] += 1
                self.press("reject")
        self.session.go(queue.entry(cell))


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("candidates", nargs="*", type=int, default=[50, 1000])
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], True)
    application.initQgis()
    load()
    from changemining.ui.review.keys import actions

    ways = [False, True] if any(one.name == "accept_sure" for one in actions()) else [False]
    print("candidates  cells  suggestions  keys  clicks  actions  wrong")
    for candidates in given.candidates:
        for suggestions in ways:
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                path, truth = make_scene(Path(folder), candidates)
                reviewer = Reviewer(path, truth, suggestions)
                cells = len(reviewer.session.queue.cells)
                wrong = reviewer.go_through()
                QgsProject.instance().clear()
            keys, clicks = reviewer.count["keys"], reviewer.count["clicks"]
            how = "with" if suggestions else "without"
            figures = f"{keys:4}  {clicks:6}  {keys + clicks:7}  {wrong:5}"
            print(f"{candidates:10}  {cells:5}  {how:>11}  {figures}", flush=True)
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end crashes over what Python still holds


if __name__ == "__main__":
    main()
