"""For every test of the core: small rasters, grids and a data set."""

import subprocess

import numpy as np
import pytest

from changemining.core import grid as grids
from changemining.core.io.crs import NO_CRS, parse_crs
from rasters import DEGREES, UTM, read_raster, write_raster


@pytest.fixture
def write(tmp_path):
    """Return ``write(name, array, …)``, which makes a GeoTIFF in the test's own folder."""
    return lambda name, array, **more: write_raster(tmp_path / name, array, **more)


@pytest.fixture(scope="session")
def read():
    """Return ``read(path)``, which gives all bands, or ``read(path, 1)``, which gives one."""

    def read_bands(path, band=None):
        pixels = read_raster(path).pixels
        return pixels if band is None else pixels[band - 1]

    return read_bands


@pytest.fixture(scope="session")
def run():
    """Return ``run("gdalwarp", …)``, which skips where that tool is not installed."""

    def run_tool(*words):
        try:
            done = subprocess.run(
                [str(word) for word in words], capture_output=True, text=True, check=False
            )
        except FileNotFoundError:
            pytest.skip(f"{words[0]} is not installed.")
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run_tool


@pytest.fixture
def random():
    """Return NumPy's generator with a fixed seed."""
    return np.random.default_rng(1)


@pytest.fixture
def make_grid():
    """Return ``make_grid(rows, columns)``: a grid of 10 m in UTM, unless told otherwise."""

    def make(rows, columns, transform=UTM, crs="EPSG:32721"):
        return grids.Grid(parse_crs(crs) if crs else NO_CRS, transform, (rows, columns))

    return make


@pytest.fixture(scope="session")
def degrees():
    """Return the transform of a grid in degrees, for EPSG:4326."""
    return DEGREES


@pytest.fixture
def make_dataset(write, random, tmp_path):
    """Return ``make_dataset(**choice)``: the folder of a data set of 2 × 3 patches of 32 pixels.

    One band is what it says by itself: B08 is 4000 at T1, and 1000 at T2 where the mask is 1, in a
    square of 10 × 10 pixels at (row 5, column 8) and one at (40, 70). The last column is no data.
    """
    from changemining.core.change.export import export_patches
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.datasets.target import Target
    from changemining.core.jobs import finish

    bands = ["B02", "B03", "B04", "B08"]

    def make(name="dataset", crs="EPSG:32721", transform=UTM, append=False, bands=bands, **choice):
        mask = np.zeros((70, 100), "uint8")
        mask[5:15, 8:18] = mask[40:50, 70:80] = 1
        paths = []
        for date in ("20190705", "20200707"):
            pixels = random.integers(300, 600, (len(bands), *mask.shape)).astype("uint16")
            pixels[-1] = np.where(mask * (date > "2020"), 1000, 4000)
            pixels[:, :, -1] = 0
            place = {"crs": crs, "transform": transform}
            paths.append(write(f"T_{date}.tif", pixels, nodata=0, descriptions=bands, **place))
        paths.append(write("mask.tif", mask, nodata=255, crs=crs, transform=transform))
        target = Target(tmp_path / name, append=append)
        finish(
            export_patches(*paths, target, PatchChoice(**{"size": 32, "block_size": 1, **choice}))
        )
        return tmp_path / name

    return make
