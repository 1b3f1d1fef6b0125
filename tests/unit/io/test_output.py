"""A raster is written whole or not at all."""

import os

import numpy as np
import pytest

from changemining.core.errors import InputError, WriteError
from changemining.core.grid import Window
from changemining.core.io.output import create
from rasters import read_raster

pytestmark = pytest.mark.backend


@pytest.fixture
def files(tmp_path):
    return lambda: sorted(path.name for path in tmp_path.iterdir())


def test_a_raster_appears_when_it_is_complete(tmp_path, make_grid, files):
    path = tmp_path / "out.tif"
    output = create(
        path,
        make_grid(300, 260),
        dtype="uint8",
        count=2,
        nodata=255,
        descriptions=["first", "second"],
        tags={"FORMULA": "a + b", "VALUE": 0.5, "LEFT_OUT": None},
        colormap={0: (1, 2, 3, 255), 1: (4, 5, 6, 255), 255: (0, 0, 0, 0)},
        scales=[0.5, 1],
        offsets=[-1, 0],
    )
    assert files() == []
    with output as out:
        out.write(np.full((2, 300, 260), 1, "uint8"), Window(0, 0, 300, 260))
        assert not path.exists()
    assert files() == ["out.tif"]
    written = read_raster(path)
    assert (written.pixels == 1).all()
    assert written.nodata == 255
    assert written.descriptions == ("first", "second")
    assert written.colors[1] == (4, 5, 6, 255)
    assert written.colors[255] == (0, 0, 0, 0)
    assert (written.scales, written.offsets) == ((0.5, 1), (-1, 0))
    assert written.epsg == 32721
    assert written.transform == make_grid(1, 1).transform
    assert written.block_shape == (256, 256)
    assert written.compression
    tags = written.tags
    assert tags["CHANGEMINING_FORMULA"] == "a + b"
    assert tags["CHANGEMINING_VALUE"] == "0.5"
    assert "CHANGEMINING_LEFT_OUT" not in tags


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("compress", ["fast", "deflate", "none"])
def test_every_kind_of_pixel_survives(tmp_path, make_grid, random, run, dtype, compress):
    pixels = (random.random((270, 30)) * 200).astype(dtype)
    path = tmp_path / "out.tif"
    with create(path, make_grid(270, 30), dtype=dtype, compress=compress) as out:
        for window in make_grid(270, 30).windows(256, 256):
            out.write(pixels[window.slices], window)
    np.testing.assert_array_equal(read_raster(path).pixels[0], pixels)
    assert "Size is 30, 270" in run("gdalinfo", path)


class Stop(BaseException):
    """Neither an error nor expected, as KeyboardInterrupt."""


def fill(output, value, shape, reason=None):
    """Write one value everywhere, and stop for a reason."""
    with output as out:
        out.write(np.full(shape, value, "uint8"), Window(0, 0, *shape))
        if reason:
            raise reason


@pytest.mark.parametrize("reason", [ValueError, KeyboardInterrupt, GeneratorExit, Stop])
def test_nothing_is_left_of_what_was_interrupted(tmp_path, make_grid, files, reason):
    output = create(tmp_path / "out.tif", make_grid(9, 9), dtype="uint8")
    with pytest.raises(reason):
        fill(output, 1, (9, 9), reason)
    assert files() == []


def test_the_old_file_stays_until_the_new_one_is_complete(write, tmp_path, make_grid, files, read):
    path = write("out.tif", np.full((9, 9), 1, "uint8"))
    (tmp_path / "out.tif.aux.xml").write_text("<PAMDataset/>")
    with pytest.raises(ValueError, match="stop"):
        fill(create(path, make_grid(9, 9), dtype="uint8"), 2, (9, 9), ValueError("stop"))
    assert read(path).max() == 1
    assert files() == ["out.tif", "out.tif.aux.xml"]
    fill(create(path, make_grid(9, 9), dtype="uint8"), 2, (9, 9))
    assert read(path).min() == 2
    assert files() == ["out.tif"]  # old statistics are no longer true


def test_where_nothing_can_be_written(tmp_path, make_grid):
    with pytest.raises(InputError, match=r"\.tif"):
        create(tmp_path / "out.png", make_grid(2, 2), dtype="uint8")
    with (
        pytest.raises(WriteError, match="does not exist"),
        create(tmp_path / "nowhere" / "out.tif", make_grid(2, 2), dtype="uint8"),
    ):
        pass


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_read_only_folder(tmp_path, make_grid):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    with (
        pytest.raises(WriteError, match="writable"),
        create(folder / "out.tif", make_grid(2, 2), dtype="uint8"),
    ):
        pass
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("rows", [600, 2000])
def test_a_full_disk_is_an_error_and_leaves_nothing(small_disk, make_grid, random, rows):
    pixels = random.integers(0, 65535, (rows, 1000)).astype("uint16")
    grid = make_grid(rows, 1000)

    def fill_disk():
        with create(small_disk / "out.tif", grid, dtype="uint16") as out:
            for window in grid.windows(256, 1000):
                out.write(pixels[window.slices], window)

    with pytest.raises(WriteError, match=r"the disk is full\. Free some space"):
        fill_disk()
    assert list(small_disk.iterdir()) == []


def test_a_raster_that_is_open_elsewhere_is_told_before_the_work(tmp_path, make_grid, monkeypatch):
    """On Windows, where what is open cannot be renamed."""
    path = tmp_path / "out.tif"
    fill(create(path, make_grid(4, 4), dtype="uint8"), 1, (4, 4))

    def refuse(self, target):
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(type(path), "rename", refuse)
    with (
        pytest.raises(WriteError, match="not open in another program"),
        create(path, make_grid(4, 4), dtype="uint8"),
    ):
        raise AssertionError("the work has begun")
    assert [one.name for one in tmp_path.iterdir()] == ["out.tif"]
