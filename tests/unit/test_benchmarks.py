"""The benchmarks run; how fast anything is, no test asserts."""

import shutil
import subprocess
import sys

import pytest


@pytest.mark.parametrize("step", ["threshold", "polygons to mask"])
def test_a_small_benchmark_prints_its_table(root, tmp_path, step):
    pytest.importorskip("osgeo.gdal", reason="GDAL's own Python bindings are not here.")
    for tool in ("gdal_calc.py", "gdal_sieve.py", "gdal_rasterize", "gdal_create"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed.")
    script = root / "benchmarks" / "run.py"
    options = ["--size", "300", "--runs", "1", "--folder", str(tmp_path), "--steps", step]
    done = subprocess.run(
        [sys.executable, str(script), *options], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    rows = [line.split("|") for line in done.stdout.splitlines()]
    assert rows[0][2].strip() == "ours"
    assert len(rows) >= 2
    # Every other way has a ratio to ours, seconds and a peak.
    for row in rows[1:]:
        assert float(row[3].strip(" *")) > 0
        assert float(row[4]) > 0
        assert int(row[5]) > 0
