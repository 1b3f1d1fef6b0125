"""Runs that are killed, stopped beside another, or out of room: the short form of tests/faults."""

import os
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="This system cannot fork.")
@pytest.mark.parametrize(
    "chosen",
    [
        ("replace", "append", "append to nothing", "polygons", "--most", "3"),
        # What a replay made is moved into place file by file.
        ("replay", "--last", "7"),
    ],
    ids=["all kinds", "replay"],
)
def test_nothing_is_lost_or_mixed(root, chosen):
    words = [sys.executable, str(root / "tests" / "faults"), *chosen]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert ", 0 faulty" in done.stdout.splitlines()[-1]


@pytest.mark.slow
def test_many_pairs_come_to_the_same_however_they_are_worked_on(root):
    # By processes, and with the scheduler killed, in tests/unit/many/test_engine.py and by hand.
    words = [sys.executable, str(root / "tests" / "faults" / "many.py"), "--pairs", "6"]
    words += ["--side", "128", "--only", "look", "spoiled"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert done.stdout.splitlines()[-1] == "0 wrong"
