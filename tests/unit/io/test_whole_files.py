"""Why an output failed is said with the likeliest cause first."""

import contextlib
import errno
import os
from pathlib import Path

import numpy as np
import pytest

from changemining.core.checks.inventory import take_inventory
from changemining.core.datasets.staging import new_folder, recover
from changemining.core.errors import InputError, WriteError
from changemining.core.grid import Window
from changemining.core.io.inputs import refuse_overwriting
from changemining.core.io.layer_files import write_layer
from changemining.core.io.output import create
from changemining.core.io.page import write_page
from changemining.core.io.regular import check_path
from changemining.core.io.source import inspect
from changemining.core.io.temporary import temporary_folder
from changemining.core.io.vector import rectangle
from changemining.core.io.whole_files import aside, cannot_write, whole_file
from changemining.core.jobs import finish
from changemining.core.scenes.products import open_product


@pytest.mark.parametrize(
    ("platform", "length", "is_long"),
    [("win32", 241, False), ("win32", 242, True), ("win32", 300, True), ("linux", 300, False)],
)
def test_a_path_too_long_for_windows_is_told(monkeypatch, platform, length, is_long):
    """259 letters; while it is written its name has 18 more, as in .12345678.partial and a dot."""
    monkeypatch.setattr("sys.platform", platform)
    path = Path("/" + "d" * (length - len("//T1.tif")) + "/T1.tif")
    assert len(str(path)) == length
    said = str(cannot_write(path, "WinError 3"))
    assert ("Choose a folder with a shorter path" in said) == is_long
    assert ("check that the folder is writable" in said) != is_long
    assert said.endswith("[WinError 3]")
    assert f"its path has {length} characters" in said or not is_long


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("a\0b", "holds a zero character"),
        ("x" * 300, "300 bytes in one name"),
        ("d/" * 2000, "long"),
    ],
)
def test_names_that_no_file_can_have(tmp_path, name, says):
    path = f"{tmp_path}/{name}"
    asked = (
        lambda: refuse_overwriting(path),
        lambda: aside(Path(path), ".tif"),
        lambda: inspect(path),
        lambda: open_product(path),
        lambda: take_inventory(path),
        lambda: recover(path),
    )
    for ask in asked:
        with pytest.raises(InputError, match=says) as caught:
            ask()
        assert len(str(caught.value)) < 400


def write_raster_there(folder, grid):
    with create(folder / "x.tif", grid, dtype="uint8") as out:
        out.write(np.ones((1, *grid.shape), "uint8"), Window(0, 0, *grid.shape))


def write_layer_there(folder, grid, name="x.gpkg"):
    rows = [(rectangle(grid.bounds(Window(0, 0, 4, 4))), ["a"])]
    finish(write_layer(folder / name, "layer", grid.crs.to_wkt(), {"name": str}, rows, 1))


def write_folder_there(folder, grid):
    with new_folder(folder / "set") as partial:
        (partial / "x").touch()


WAYS = {
    "raster": write_raster_there,
    "GeoPackage": write_layer_there,
    "GeoJSON": lambda folder, grid: write_layer_there(folder, grid, "x.geojson"),
    "shapefile": lambda folder, grid: write_layer_there(folder, grid, "x.shp"),
    "page": lambda folder, grid: write_page(folder / "x.html", "text"),
    "folder": write_folder_there,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_disk_without_room_for_another_file_is_full(no_inodes, make_grid, way):
    grid = make_grid(8, 8)
    with pytest.raises(WriteError, match=r"cannot be written: the disk is full\. Free some space"):
        WAYS[way](no_inodes, grid)
    assert [path.name for path in no_inodes.iterdir()] == ["filler"]
    # It has room for bytes, and in the place of the filler all is well.
    (no_inodes / "filler").unlink()
    if way in ("page", "raster"):
        WAYS[way](no_inodes, grid)


def test_no_room_for_temporary_folders(no_inodes, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(no_inodes))
    with pytest.raises(WriteError, match="the disk is full"), temporary_folder():
        pytest.fail("There is no such folder.")


def test_what_is_no_disk_is_not_full():
    """As /proc has no size, some have no number of inodes."""
    assert "the disk is full" not in str(cannot_write(Path("/proc/x"), "reason"))


def test_a_library_that_says_so_in_words_is_believed(tmp_path):
    said = f"x.tif: {os.strerror(errno.ENOSPC)}"
    assert "the disk is full" in str(cannot_write(tmp_path / "x.tif", said))


def test_a_file_appears_whole_or_not_at_all(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text("old")
    with contextlib.suppress(KeyError), whole_file(path) as partial:
        partial.write_text("new")
        raise KeyError
    assert path.read_text() == "old"
    with whole_file(path) as partial:
        partial.write_text("new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    with pytest.raises(WriteError, match="cannot be written"), whole_file(path / "x") as partial:
        partial.write_text("new")
    assert [one.name for one in tmp_path.iterdir()] == ["x.txt"]


@pytest.mark.parametrize("name", ["a.tif", "ä" * 120, 'NETCDF:"' + "x" * 300 + '":red'])
def test_names_that_files_can_have(name):
    check_path(name)
