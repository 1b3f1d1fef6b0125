"""The short form of ``scripts/test fuzz``: a few dozens of spoiled inputs."""

import importlib.util
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


@pytest.mark.skipif(sys.platform == "win32", reason="It waits for processes as Windows cannot.")
def test_answers_that_come_together_are_all_heard(root, tmp_path):
    """On a busy machine two lines are there before the first is looked for."""
    spec = importlib.util.spec_from_file_location("fuzz", root / "tests" / "faults" / "fuzz.py")
    fuzz = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(fuzz)
    worker = fuzz.Worker(tmp_path, tmp_path, 1, "gdal")
    code = "import time; print('one\\ntwo', flush=True); time.sleep(1); print('three', flush=True)"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdout=pipe, text=True) as worker.process:
        assert [worker.answer(60) for _ in range(2)] == ["one", "two"]
        assert worker.answer(0.0) is None
        assert worker.answer(60) == "three"
        assert worker.answer(60) == ""
