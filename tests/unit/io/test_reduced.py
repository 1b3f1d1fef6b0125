"""Reduced copies: what GDAL draws from them, and that none outlives its raster."""

import os

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.affine import Affine
from changemining.core.errors import InputError
from changemining.core.grid import Grid
from changemining.core.io import reduced
from changemining.core.io.crs import parse_crs
from changemining.core.io.output import create
from changemining.core.jobs import finish
from rasters import write_raster

pytestmark = pytest.mark.backend
VALUES = np.arange(2 * 80 * 100, dtype="uint16").reshape(2, 80, 100) + np.uint16(1)


@pytest.fixture
def scene(tmp_path):
    place = Affine(10, 0, 600_000, 0, -10, 9_300_000)
    path = tmp_path / "it's <T1>.tif" if os.name != "nt" else tmp_path / "its T1.tif"
    write_raster(path, VALUES, crs="EPSG:32721", transform=place, nodata=0)
    return path


def drawn(path, size):
    """What GDAL itself reads of a raster for a picture of (width, height) pixels."""
    return gdal.Open(str(path)).ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])


def test_the_copy_beside_is_one_pixel_out_of_sixteen_and_the_raster_stays(scene):
    before = scene.read_bytes()
    made = finish(reduced.write_overview(scene))
    assert made == scene.with_name(scene.name + ".ovr")
    assert scene.read_bytes() == before
    dataset = gdal.Open(str(scene))
    band = dataset.GetRasterBand(2)
    assert band.GetOverviewCount() == 1
    assert (band.GetOverview(0).ReadAsArray() == VALUES[1, 2::4, 2::4]).all()
    assert (gdal.Open(str(scene)).ReadAsArray() == VALUES).all()
    assert sorted(one.name for one in scene.parent.iterdir()) == [scene.name, made.name]


def test_a_raster_that_is_replaced_loses_its_copy(tmp_path):
    grid = Grid(parse_crs("EPSG:32721"), Affine(10, 0, 600_000, 0, -10, 9_300_000), (80, 100))
    path = tmp_path / "difference.tif"
    for value in (1, 2):
        with create(path, grid, dtype="uint8") as output:
            output.write(np.full(grid.shape, value, "uint8"), next(iter(grid.windows(80, 100))))
        if value == 1:
            finish(reduced.write_overview(path))
            assert (drawn(path, (25, 20)) == 1).all()
    assert [one.name for one in tmp_path.iterdir()] == ["difference.tif"]
    assert (drawn(path, (25, 20)) == 2).all()


def test_a_view_shows_the_scene_and_leaves_its_folder_alone(scene, tmp_path):
    beside = sorted(tmp_path.iterdir())
    vrt = finish(reduced.write_view(scene, tmp_path / "work" / "views"))
    assert sorted(tmp_path.iterdir()) == sorted([*beside, tmp_path / "work"])
    assert vrt == reduced.view_of(scene, tmp_path / "work" / "views")
    dataset = gdal.Open(str(vrt))
    assert (dataset.ReadAsArray() == VALUES).all()
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    assert (dataset.GetRasterBand(1).GetOverview(0).ReadAsArray() == VALUES[0, 2::4, 2::4]).all()
    assert dataset.GetGeoTransform() == gdal.Open(str(scene)).GetGeoTransform()


def test_a_scene_that_was_replaced_has_another_view(scene, tmp_path):
    before = reduced.view_of(scene, tmp_path)
    os.utime(scene, (1, 1))
    assert reduced.view_of(scene, tmp_path) != before


def test_a_raster_that_changes_meanwhile_gets_no_copy(scene):
    job = reduced.write_overview(scene)
    next(job)
    os.utime(scene, (1, 1))
    assert finish(job) is None
    assert [one.name for one in scene.parent.iterdir()] == [scene.name]


def test_a_cancelled_copy_leaves_nothing(scene):
    job = reduced.write_overview(scene)
    next(job)
    job.close()
    assert [one.name for one in scene.parent.iterdir()] == [scene.name]


def test_a_band_that_is_a_mask_is_not_lost(tmp_path):
    path = tmp_path / "masked.tif"
    write_raster(path, VALUES, crs="EPSG:32721", transform=Affine(10, 0, 0, 0, -10, 0))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    with pytest.raises(InputError, match="drawn as it is"):
        finish(reduced.write_view(path, tmp_path / "views"))
