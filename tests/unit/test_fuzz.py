"""The short form of ``scripts/test fuzz``: a few dozens of spoiled inputs."""

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="It waits for processes as Windows cannot.")
def test_spoiled_inputs_end_in_a_result_or_in_one_line(root):
    command = [sys.executable, str(root / "tests" / "faults" / "fuzz.py"), "40", "20261129"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    tally = dict(line.split() for line in done.stdout.splitlines()[-3:])
    assert int(tally["refused"]) > 8
    assert int(tally["worked"]) > 4
    assert int(tally["faults"]) == 0
