"""The whole core without rasterio and affine: every step runs, and writes the same bytes."""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("whole_runs.py")
ZEROS = "0" * 64

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("osgeo")]


def run(folder, *refused):
    """Run every step in a new folder, without some modules; return its files by name."""
    folder.mkdir()
    environment = {key: one for key, one in os.environ.items() if key != "CHANGEMINING_RASTERS"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *refused],
        cwd=folder,
        env={**environment, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    software = json.loads(files.pop("software.json"))
    return software, {name: plain(name, files) for name in files}


def plain(name, files):
    """Return a file without what may differ: the software that a record names, and its digest."""
    content = files[name]
    for record in [one for one in files if one.endswith("dataset.json")]:
        digest = hashlib.sha256(files[record]).hexdigest()
        content = content.replace(digest.encode(), ZEROS.encode())
    if not name.endswith(".json"):
        return content
    return without_software(json.loads(content))


def without_software(record):
    if isinstance(record, list):
        return [without_software(one) for one in record]
    if not isinstance(record, dict):
        return record
    # Another list of software makes a record of another size.
    gone = {"software", "contentSize"} if record.get("sha256", ZEROS) == ZEROS else {"software"}
    return {key: without_software(one) for key, one in record.items() if key not in gone}


def test_without_rasterio_every_step_writes_the_same_bytes(tmp_path):
    software, files = run(tmp_path / "gdal", "rasterio", "affine")
    assert list(software) == ["numpy", "osgeo", "gdal"]
    assert len(files) > 3000
    for layout in ("changemining", "levir", "levir_split", "oscd", "packed", "landcover"):
        assert any(name.startswith(f"{layout}/") for name in files)
    if importlib.util.find_spec("rasterio") is None:
        pytest.skip("There is no rasterio to compare with.")
    software, others = run(tmp_path / "rasterio")
    assert list(software) == ["numpy", "rasterio", "gdal"]
    assert files.keys() == others.keys()
    assert [name for name in files if files[name] != others[name]] == []
