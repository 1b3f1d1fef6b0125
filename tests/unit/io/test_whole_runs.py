"""The whole core without rasterio and affine: every step runs, and writes the same bytes."""

import hashlib
import json
import os
import subprocess
import sys

import pytest

ZEROS = "0" * 64

pytestmark = pytest.mark.slow


def run(root, folder, **environment):
    """Run every step in a new folder; return the software that did it, and its files by name."""
    folder.mkdir()
    kept = {key: one for key, one in os.environ.items() if key != "CHANGEMINING_RASTERS"}
    done = subprocess.run(
        [sys.executable, str(root / "tests" / "helpers" / "whole_runs.py")],
        cwd=folder,
        env={**kept, "PYTHONDONTWRITEBYTECODE": "1", **environment},
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


def test_without_rasterio_every_step_writes_the_same_bytes(root, tmp_path):
    refused = {"PYTHONPATH": str(root / "tests" / "without_rasterio")}
    software, files = run(root, tmp_path / "gdal", **refused)
    assert list(software) == ["numpy", "osgeo", "gdal"]
    assert len(files) > 3000
    assert not [name for name in files if name.endswith(".aux.xml")]
    for layout in ("changemining", "levir", "levir_split", "oscd", "packed", "landcover"):
        assert any(name.startswith(f"{layout}/") for name in files)
    pytest.importorskip("rasterio", reason="There is no rasterio to compare with.")
    software, others = run(root, tmp_path / "rasterio")
    assert list(software) == ["numpy", "rasterio", "gdal"]
    assert files.keys() == others.keys()
    assert [name for name in files if files[name] != others[name]] == []
