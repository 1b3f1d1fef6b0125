"""Time processes, one after the other, and keep what came of it."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from peers import QGIS, missing
from steps import ours

#: Files and folders that a way leaves, from which on deleting them would slow down the next one.
_MANY = 1000


def timed(commands, log):
    """Run commands one after the other; return wall seconds and peak memory in MiB.

    The peak is that of the largest process, those that the commands start and wait for included.
    """
    # As in a user's profile, where Python keeps what it compiled.
    kept = {name: one for name, one in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    peak, start = 0, time.perf_counter()
    for command in commands:
        process = subprocess.Popen(
            command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=kept
        )
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"failed: {' '.join(command)}\n(see {log.name})")
        peak = max(peak, usage.ru_maxrss // 1024)
    return time.perf_counter() - start, peak


def size(paths):
    """Return the bytes of all files among these."""
    return sum(path.stat().st_size for path in paths if path.is_file())


def slug(name):
    """Return a name that a folder may have."""
    return re.sub(r"\W+", "_", name)


def measure(ways, runs, work, log, keep=False):
    """Run all ways in turn, each into an empty folder of its own, several times.

    Returns
    -------
    figures
        Way → list of (seconds, MiB, bytes that it leaves on the disk).
    absent
        Way → the program that it lacks.
    """
    absent, places = {}, {}
    for label, way in ways.items():
        place = work / slug(label)
        program = missing(way(place))
        if program:
            absent[label] = program
        else:
            places[label] = place
    figures = {label: [] for label in places}
    for run in range(runs):
        a_run = sum(taken[-1][-1] for taken in figures.values() if taken)
        if run == 0 or shutil.disk_usage(work).free < 2 * a_run:
            shutil.rmtree(work, ignore_errors=True)
        for label, place in places.items():
            out = place / str(run)
            out.mkdir(parents=True)
            # What ran before has its files written by now, not while this one is timed.
            os.sync()
            taken = timed(ways[label](out), log)
            files = list(out.rglob("*"))
            figures[label].append((*taken, size(files)))
            # Thousands of files stay as long as there is room: ext4 looks past the inodes of what
            # was deleted minutes ago, one by one, whenever it creates a file.
            if not keep and len(files) < _MANY:
                shutil.rmtree(out)
    if not keep:
        shutil.rmtree(work)
    return figures, absent


def machine():
    """Return what the figures hang on: processor, memory, versions."""
    told = subprocess.run(ours("versions"), capture_output=True, text=True, check=True).stdout
    versions = {**json.loads(told), "Python": platform.python_version()}
    for name, command in (
        ("QGIS", [str(QGIS), "--version"]),
        ("Orfeo Toolbox", ["otbcli_BandMath"]),
    ):
        if not missing([command]):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            found = re.search(r"(?:QGIS|version) (\d[\d.]+)", done.stdout + done.stderr)
            versions[name] = found[1].rstrip(".") if found else "?"
    model = "processor unknown"
    if Path("/proc/cpuinfo").exists():
        found = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
        model = found[1] if found else model
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    listed = ", ".join(f"{name} {number}" for name, number in versions.items())
    return f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, {platform.system()}; {listed}"
