"""The benchmark of the review runs; how fast anything is, no test asserts."""

import os
import subprocess
import sys

import pytest


@pytest.mark.slow
def test_a_small_benchmark_prints_seconds(root):
    command = [sys.executable, str(root / "benchmarks" / "review.py"), "200"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    title, *lines = done.stdout.splitlines()
    assert title == "200 candidates, seconds"
    assert lines.pop().startswith("memory")
    found = {line[:22].strip(): line[22:].split() for line in lines}
    assert set(found) >= {"start", "next after a verdict", "grow", "undo", "sort the list", "stop"}
    for _, median, _, worst, _, _, _, count in found.values():
        assert 0 < float(median) <= float(worst)
        assert int(count) >= 1
    assert int(found["next after a verdict"][-1]) == 100
