"""Small rasters for the tests of the core, made with rasterio directly."""

import importlib.util
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio

from changemining.core import grid as grids
from changemining.core.affine import Affine
from changemining.core.io.crs import NO_CRS, parse_crs

UTM = Affine(10, 0, 500_000, 0, -10, 9_200_000)
#: About 10 m at the equator.
DEGREES = Affine(9e-5, 0, -60, 0, -9e-5, -3)


def write_raster(path, array, *, crs="EPSG:32721", transform=UTM, **more):
    """Write (rows, columns) or (bands, rows, columns) and return the path as text."""
    array = np.atleast_3d(array) if array.ndim == 1 else array
    array = array[np.newaxis] if array.ndim == 2 else array
    dress = ("descriptions", "scales", "offsets", "colorinterp")
    attributes = {name: more.pop(name) for name in dress if name in more}
    tags, band_tags, mask = (more.pop(name, None) for name in ("tags", "band_tags", "mask"))
    profile = {"driver": "GTiff", "count": len(array), "dtype": array.dtype, **more}
    height, width = array.shape[1:]
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            path, "w", height=height, width=width, crs=crs, transform=transform, **profile
        ) as dataset,
    ):
        # Before the pixels: GDAL stores what the bands are once the file takes shape.
        for name, value in attributes.items():
            setattr(dataset, name, value)
        dataset.write(array)
        dataset.update_tags(**(tags or {}))
        for index, one in (band_tags or {}).items():
            dataset.update_tags(index, **one)
        if mask is not None:
            dataset.write_mask(mask)
    return str(path)


@pytest.fixture
def write(tmp_path):
    """Return ``write(name, array, …)``, which makes a GeoTIFF in the test's own folder."""
    return lambda name, array, **more: write_raster(tmp_path / name, array, **more)


@pytest.fixture(scope="session")
def read():
    """Return ``read(path)``, which gives all bands, or ``read(path, 1)``, which gives one."""

    def read_bands(path, band=None):
        with rasterio.open(path) as dataset:
            return dataset.read(band)

    return read_bands


@pytest.fixture(scope="session")
def osgeo():
    """Return GDAL's own Python bindings, an independent way to read and to compute."""
    return pytest.importorskip("osgeo", reason="GDAL's Python bindings (osgeo) are not installed.")


@pytest.fixture(scope="session")
def gdal_regions(osgeo):
    """Return the module ``gdal_regions.py``: many masks, and their regions as GDAL has them."""
    place = Path(__file__).with_name("gdal_regions.py")
    spec = importlib.util.spec_from_file_location("gdal_regions", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
def make_dataset(write, random, tmp_path, osgeo):
    """Return ``make_dataset(**choice)``: the folder of a data set of 2 × 3 patches of 32 pixels.

    One band is what it says by itself: B08 is 4000 at T1, and 1000 at T2 where the mask is 1, in a
    square of 10 × 10 pixels at (row 5, column 8) and one at (40, 70). The last column is no data.
    """
    from changemining.core.change.export import export_patches
    from changemining.core.choices import PatchChoice
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
