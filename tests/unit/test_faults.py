"""Runs that are killed, stopped beside another, or out of room: the short form of tests/faults."""

import os
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="This system cannot fork.")
def test_nothing_is_lost_or_mixed(root):
    chosen = ("replace", "append", "append to nothing", "polygons")
    words = [sys.executable, str(root / "tests" / "faults"), *chosen, "--most", "3"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert ", 0 faulty" in done.stdout.splitlines()[-1]
