"""Tiles of JPEG 2000: each is decoded once, whichever windows and threads need it."""

import contextlib
import itertools
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.errors import ReadError
from changemining.core.grid import Window
from changemining.core.io import source as source_module
from changemining.core.io.blocks import in_blocks
from changemining.core.io.source import inspect
from changemining.core.io.tiles import decoded_once, is_jpeg2000
from rasters import write_raster

pytestmark = [
    pytest.mark.backend,
    pytest.mark.skipif(
        gdal.GetDriverByName("JP2OpenJPEG") is None, reason="This GDAL has no OpenJPEG."
    ),
]

SHAPE, TILE = (150, 110), 32
#: Rows and columns of the file that are never asked for.
PAST = 128


@pytest.fixture
def file(tmp_path, random):
    """A file of tiles; its path and pixels."""
    pixels = random.integers(0, 9999, SHAPE).astype("uint16")
    options = {"QUALITY": 100, "REVERSIBLE": True, "BLOCKXSIZE": TILE, "BLOCKYSIZE": TILE}
    path = write_raster(tmp_path / "b.jp2", pixels, driver="JP2OpenJPEG", **options)
    return path, pixels


@pytest.fixture
def read(monkeypatch):
    """Count what is asked of files: how often pixels of each tile were, by row and column."""
    counts = Counter()

    class Counting:
        def __init__(self, dataset):
            self._dataset = dataset

        def __getattr__(self, name):
            return getattr(self._dataset, name)

        def read(self, bands, window, shape):
            rows = range(window.row // TILE, (window.row + window.height - 1) // TILE + 1)
            cols = range(window.col // TILE, (window.col + window.width - 1) // TILE + 1)
            counts.update(itertools.product(rows, cols))
            return self._dataset.read(bands, window, shape)

    opened = source_module.open_raster
    monkeypatch.setattr(source_module, "open_raster", lambda path: Counting(opened(path)))
    return counts


@pytest.mark.parametrize("side", [7, 20, TILE, 50, 200])
def test_each_tile_is_decoded_once(file, read, side):
    path, pixels = file
    source = inspect(path)
    assert source.block_shape == (TILE, TILE)
    windows = list(source.grid.crop(Window(0, 0, PAST, SHAPE[1])).windows(side, side))
    tiles = decoded_once(source, windows)
    found = np.zeros(SHAPE, "uint16")
    with contextlib.closing(in_blocks([tiles], lambda w, r: r.read(w), windows, 4)) as blocks:
        for window, (values, valid) in blocks:
            assert valid.all()
            assert valid.shape == values.shape == (1, window.height, window.width)
            found[window.slices] = values[0]
    assert (found[:PAST] == pixels[:PAST]).all()
    # Four rows of four tiles; the fifth row of tiles is needed by none.
    assert read == Counter(itertools.product(range(4), range(4)))
    assert not tiles._kept


def test_no_more_than_two_rows_of_tiles_are_kept(file):
    source = inspect(file[0])
    windows = list(source.grid.windows(20, 20))
    tiles = decoded_once(source, windows)
    most = 0
    with tiles.open() as reader:
        for window in windows:
            reader.read(window)
            most = max(most, len(tiles._kept))
    assert most <= 2 * 4


def test_a_tile_that_cannot_be_decoded_is_told_by_whoever_needs_it(file, monkeypatch):
    source = inspect(file[0])
    windows = list(source.grid.windows(20, 20))
    tiles = decoded_once(source, windows)

    class Damaged:
        def __init__(self, dataset):
            self.close, self.flags = dataset.close, dataset.flags

        def read(self, *_):
            raise OSError("no such tile")

    opened = source_module.open_raster
    monkeypatch.setattr(source_module, "open_raster", lambda path: Damaged(opened(path)))
    with tiles.open() as reader:
        for window in windows[:2]:
            with pytest.raises(ReadError, match="no such tile"):
                reader.read(window)
    with pytest.raises(ReadError, match="no such tile"):
        list(in_blocks([tiles], lambda w, r: r.read(w), windows, 3))


def test_other_formats_and_grids_are_read_as_ever(file, write):
    tiff = inspect(write("scene.tif", np.ones((4, 4), "uint8")))
    assert decoded_once(tiff, [tiff.grid.whole]) is tiff
    thin = inspect(file[0]).thinned(2)
    assert decoded_once(thin, [thin.grid.whole]) is thin
    assert is_jpeg2000("A.JP2")
    assert not is_jpeg2000("A.jp2.tif")
