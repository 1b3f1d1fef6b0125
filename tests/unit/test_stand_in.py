"""The stand-in for Windows refuses what Windows refuses, of Python's files and of C libraries'."""

import mmap
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from rasters import write_raster
from windows import twins

WAYS = {
    "rename": lambda path: path.rename(path.with_name("other")),
    "replaced": lambda path: path.with_name("spare").replace(path),
    "remove": Path.unlink,
    "rename its folder": lambda path: path.parent.rename(path.parent.with_name("elsewhere")),
    "remove its folder": lambda path: shutil.rmtree(path.parent),
}


@pytest.fixture
def file(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "spare").write_bytes(b"spare")
    return write_raster(tmp_path / "folder" / "file", np.ones((1, 2, 2), "uint8"))


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_what_is_open_stays(windows, file, way):
    with Path(file).open("rb"), pytest.raises(PermissionError):
        way(Path(file))
    assert Path(file).is_file()
    assert windows.refused == [str(file)]
    way(Path(file))


def test_what_gdal_has_open_stays(windows, file):
    dataset = gdal.Open(str(file))
    assert dataset.GetRasterBand(1).Checksum() >= 0
    with pytest.raises(PermissionError):
        Path(file).unlink()
    del dataset
    Path(file).unlink()


def test_what_is_mapped_stays(windows, file):
    with Path(file).open("rb") as opened:
        mapped = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    with pytest.raises(PermissionError):
        Path(file).unlink()
    mapped.close()
    Path(file).unlink()


def test_a_rename_replaces_nothing_and_a_read_only_file_stays(windows, tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("1")
    other.write_text("2")
    with pytest.raises(FileExistsError):
        one.rename(other)
    one.replace(other)
    other.chmod(0o400)
    with pytest.raises(PermissionError):
        other.unlink()
    other.chmod(0o600)
    other.unlink()


def test_names_that_differ_by_case_are_told(tmp_path):
    for name in ("a/T1.tif", "a/t1.TIF", "b/T1.tif"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert twins(tmp_path) == [(tmp_path / "a" / "T1.tif", tmp_path / "a" / "t1.TIF")]
