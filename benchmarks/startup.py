"""What the plugin adds to QGIS's start: milliseconds of the processor until it is ready.

usage: python3 benchmarks/startup.py [--runs 5]

With the Python that QGIS runs on. Every run is a process of its own: what is loaded counts.
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
print(loaded - before, time.process_time() - loaded, flush=True)
import os
os._exit(0)
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    plugins = ROOT / ".qgis-settings" / "plugins"
    if not plugins.is_dir():
        sys.exit("Run scripts/qgis_process once: it links the plugin where QGIS finds it.")
    code = _STEP.format(plugins=str(plugins), qgis="/usr/share/qgis/python/plugins")
    found = []
    for _ in range(options.runs):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        found.append([1000 * float(one) for one in done.stdout.split()[-2:]])
    for name, runs in zip(("the plugin is loaded", "its algorithms are there"), zip(*found)):
        middle = statistics.median(runs)
        print(f"{name}: {middle:.1f} ms ({min(runs):.1f} to {max(runs):.1f})")


if __name__ == "__main__":
    main()
