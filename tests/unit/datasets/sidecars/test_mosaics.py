"""The mosaics of all patches, as GDAL reads them."""

import csv

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.affine import Affine
from changemining.core.datasets.sidecars import card, mosaics
from changemining.core.io import mosaic
from rasters import read_raster

pytestmark = pytest.mark.backend


def rows_of(folder):
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def whole(folder, layer, name=None):
    """Return a view's raster."""
    return read_raster(folder / "qgis" / f"{name or layer}.vrt")


@pytest.mark.parametrize("most", [4096, 4])
@pytest.mark.parametrize("choice", [{}, {"stride": 20}, {"edge": "shift"}])
def test_views_show_the_scene(make_dataset, read, monkeypatch, most, choice):
    # Above so many patches a view is one of views.
    monkeypatch.setattr(mosaic, "CROWDED", most)
    folder = make_dataset(split="none", min_valid=0.1, **choice)
    assert (folder / "qgis" / "parts").is_dir() == (most == 4)
    for layer, file in (("T1", "T_20190705"), ("T2", "T_20200707"), ("Change", "mask")):
        view = whole(folder, layer)
        assert view.epsg == 32721
        assert view.transform == Affine(10, 0, 500_000, 0, -10, 9_200_000)
        scene = read(folder.parent / f"{file}.tif")[:, : view.shape[0], : view.shape[1]]
        if layer == "Change":
            scene[:, :, 99:] = 255  # the column without data
        np.testing.assert_array_equal(view.pixels, scene)
        assert view.nodata == (255 if layer == "Change" else 0)
        names = ("change",) if layer == "Change" else ("B02", "B03", "B04", "B08")
        assert view.descriptions == names


def test_of_very_many_patches_there_are_none(make_dataset, monkeypatch):
    monkeypatch.setattr(mosaics, "MOST_JOINED", 5)
    monkeypatch.setattr(card, "_SHOWN", {"contact": 6, "mosaics": 5})
    folder = make_dataset(split="none", min_valid=0.1)
    assert len(rows_of(folder)) == 6
    assert not (folder / "qgis").exists()
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert "contact" in text
    assert "mosaics" not in text


def test_gdal_reads_views_too(make_dataset):
    folder = make_dataset(split="none", min_change=0.01)
    rows = rows_of(folder)
    assert len(rows) == 2
    dataset = gdal.Open(str(folder / "qgis" / "Change.vrt"))
    band = dataset.GetRasterBand(1)
    table = band.GetRasterColorTable()
    assert [table.GetColorEntry(value) for value in (0, 1, 255)] == [
        (32, 32, 32, 255),
        (230, 60, 40, 255),
        (0, 0, 0, 0),
    ]
    pixels = band.ReadAsArray()
    # Patches (0, 0) and (1, 2): nothing lies between them.
    assert pixels.shape == (64, 96)
    assert (pixels[:32, 32:] == 255).all()
    assert (pixels == 1).sum() == 200


def test_views_can_be_moved_with_their_set(make_dataset, tmp_path):
    folder = make_dataset(split="none")
    before = whole(folder, "T2").pixels
    moved = tmp_path / "another place" / "set"
    moved.parent.mkdir()
    folder.rename(moved)
    np.testing.assert_array_equal(whole(moved, "T2").pixels, before)
    assert str(tmp_path) not in (moved / "qgis" / "T2.vrt").read_text(encoding="utf-8")


def test_every_crs_has_views_of_its_own(make_dataset):
    folder = make_dataset(prefix="one", split="none")
    make_dataset(prefix="two", split="none", crs="EPSG:32722", append=True)
    names = {path.name for path in (folder / "qgis").iterdir()}
    layers = ("T1", "T2", "Change")
    assert names == {f"{name}_EPSG{code}.vrt" for name in layers for code in (32721, 32722)}
    for code in (32721, 32722):
        view = whole(folder, "T1", f"T1_EPSG{code}")
        assert view.epsg == code
        assert view.pixels.shape == (4, 64, 96)
    assert "Patches one_…" in (folder / "README.md").read_text(encoding="utf-8")


def test_views_of_degrees(make_dataset, degrees):
    folder = make_dataset(crs="EPSG:4326", transform=degrees, split="none")
    view = whole(folder, "T1")
    assert view.pixels.shape == (4, 64, 96)
    assert view.epsg == 4326
    assert view.transform == pytest.approx(degrees, abs=1e-9)
