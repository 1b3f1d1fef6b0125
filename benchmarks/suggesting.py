"""Time suggestions in a review of many candidates, and how long the window waits for them.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/suggesting.py [CANDIDATES] [ANSWERS]
        [--wrong SHARE]

Prints, in seconds: until suggestions are there the first time (features of all candidates are
measured, evidence is made), and after a batch of ten more answers; of each, the processor's time of
the whole process, the time on the clock, and the longest that the window did not answer meanwhile.
Wrong answers make trees larger, and learning slower.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from review import PITCH, SIDE, SIZE, load, make_window

BATCH, TIMES = 10, 5
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")


def make_review(folder, candidates):
    """Write two scenes of six bands and a review whose candidates became brighter or darker."""
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
    draw = np.random.default_rng(1)
    first = 2500 + draw.normal(0, 300, (len(BANDS), width, width)).astype(np.float32)
    sign = np.where(is_mine(number), 1, -1) * changed
    second = first + 30 * draw.normal(size=first.shape) + 900 * sign
    grid = {"height": width, "width": width, "tiled": True, "compress": "deflate"}
    place = {"crs": "EPSG:32721", "transform": rasterio.Affine(10, 0, 500_000, 0, -10, 9_200_000)}
    files = {
        "T1": first.astype(np.uint16),
        "T2": second.astype(np.uint16),
        "difference": np.where(changed, -0.5, 0).astype(np.float32)[None],
        "mask": changed.astype(np.uint8)[None],
    }
    paths = {name: str(folder / f"{name}.tif") for name in files}
    for name, values in files.items():
        kind = {"dtype": values.dtype, "count": len(values), **grid, **place}
        with rasterio.open(paths[name], "w", "GTiff", **kind) as out:
            out.write(values)
            if len(values) > 1:
                out.descriptions = BANDS
    polygons, review = folder / "polygons.gpkg", folder / "review.gpkg"
    finish(write_polygons(paths["mask"], polygons, difference=paths["difference"]))
    rows = read_layer(polygons, "polygons")
    scenes = paths["T1"], paths["T2"]
    finish(prepare_review(rows, scenes, paths["difference"], review, size=SIZE))
    return str(review)


def is_mine(number):
    """Whether a candidate is change, by its number in the pattern."""
    return number * 7 % 3 != 0


def measure(path, answers, wrong):
    """Answer, have it learnt, answer again; yield (what, processor, clock, longest wait)."""
    from qgis.PyQt.QtCore import QCoreApplication

    from changemining.core.names import pixel_of
    from changemining.ui.review.page import ReviewPage
    from changemining.ui.workspace import Workspace

    window = make_window()
    page = ReviewPage(window, Workspace())
    page.values = lambda: {"SCALING": "dn"}
    window.mainWindow().show()
    page.show()
    page.start(path)
    if page.running is None:
        sys.exit(page.trouble.text())
    known, session = page.running.suggesting, page.session
    across = math.ceil(math.sqrt(len(session.queue.polygons)))
    chance = random.Random(1)

    def answer(count):
        left = [fid for fid, one in session.queue.polygons.items() if one.status == "candidate"]
        step = max(1, len(left) // count)
        with session.edits.command("answers"):
            for fid in left[::step][:count]:
                row, col = pixel_of(session.queue.polygons[fid].uid)
                mined = is_mine(row // PITCH * across + col // PITCH)
                mined ^= chance.random() < wrong
                values = {"status": "accepted" if mined else "rejected"}
                session.edits._write(fid, values)

    def waited(what):
        processor, clock = time.process_time(), time.perf_counter()
        longest, last = 0.0, clock
        before = known.suggestions
        while known.suggestions is before or known.runner.is_busy:
            QCoreApplication.processEvents()
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            time.sleep(0.001)
        for _ in range(50):
            QCoreApplication.processEvents()
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            time.sleep(0.002)
        return what, time.process_time() - processor, time.perf_counter() - clock, longest

    answer(answers)
    QCoreApplication.processEvents()
    known.toggle()
    yield waited("the first time")
    if not known.is_shown:
        sys.exit(page.trouble.text())
    page.running.open_list()
    for _ in range(TIMES):
        answer(BATCH)
        yield waited("after ten answers")
    page.stop()


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("candidates", nargs="?", type=int, default=20_000)
    parser.add_argument("answers", nargs="?", type=int, default=200)
    parser.add_argument("--wrong", type=float, default=0.0)
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    load()
    print(
        f"{given.candidates} candidates, {given.answers} answers, {given.wrong:.0%} wrong, seconds"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = make_review(Path(folder), given.candidates)
        for what, processor, clock, longest in measure(path, given.answers, given.wrong):
            print(f"{what:20} processor {processor:.2f}  clock {clock:.2f}  wait {longest:.2f}")
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end crashes over what Python still holds


if __name__ == "__main__":
    main()
