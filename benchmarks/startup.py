"""What the plugin adds to QGIS's start and to a run: milliseconds of the processor.

usage: python3 benchmarks/startup.py [--runs 5]

With the Python that QGIS runs on. Every run is a process of its own: what is loaded counts. Python
keeps what it compiled, as it does in a user's profile; the run in which it does so is not counted.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_STEP = """
import sys, time
sys.path[:0] = [{plugins!r}, {qgis!r}]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
before = time.process_time()
import changemining
plugin = changemining.classFactory(None)
loaded = time.process_time()
plugin.initProcessing()
ready = time.process_time()
import numpy
from osgeo import gdal
try:
    import rasterio
except ImportError:
    pass
libraries = time.process_time()
import changemining.core.change.build
chain = time.process_time()
print(loaded - before, ready - loaded, libraries - ready, chain - libraries, flush=True)
import os
os._exit(0)
"""
_NAMES = (
    "the plugin is loaded",
    "its algorithms are there",
    "NumPy, GDAL's bindings and rasterio, which the first run needs",
    "our modules for the whole chain",
)


def _one(code, environment):
    """Return the milliseconds of each part of one process."""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return [1000 * float(one) for one in done.stdout.split()[-len(_NAMES) :]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    plugins = ROOT / ".qgis-settings" / "plugins"
    if not plugins.is_dir():
        sys.exit("Run scripts/qgis_process once: it links the plugin where QGIS finds it.")
    code = _STEP.format(plugins=str(plugins), qgis="/usr/share/qgis/python/plugins")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    _, *found = (_one(code, environment) for _ in range(1 + options.runs))
    for name, runs in zip(_NAMES, zip(*found)):
        middle = statistics.median(runs)
        print(f"{name}: {middle:.1f} ms ({min(runs):.1f} to {max(runs):.1f})")


if __name__ == "__main__":
    main()
