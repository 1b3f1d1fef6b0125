"""The command line against the algorithms: the same files and numbers from the same parameters."""

import csv
import json
import math
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

from changemining.algorithms.provider import ALGORITHMS
from changemining.commands.contract import NEW_FILES, NEW_FOLDER, contract
from changemining.commands.table import STEPS
from every_algorithm import calls, typed
from rasters import read_raster

NAMES = [one.NAME for one in ALGORITHMS]


@pytest.fixture(scope="module")
def both(root, registered_provider, tmp_path_factory):
    """Run everything in QGIS and on the command line.

    Returns two folders, and of every algorithm what it was given in the first and two results.
    """
    from qgis import processing

    plugins = tmp_path_factory.mktemp("plugins")
    (plugins / "changemining").symlink_to(root)
    folders = tmp_path_factory.mktemp("qgis"), tmp_path_factory.mktemp("typed")
    found = {}
    for (name, parameters), (_, others) in zip(*map(calls, folders)):
        by_qgis = processing.run(f"changemining:{name}", parameters)
        done = subprocess.run(
            [sys.executable, "-m", "changemining", *typed(name, others), "--json", "--quiet"],
            cwd=plugins,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        found[name] = parameters, by_qgis, json.loads(done.stdout)
    return *folders, found


def test_both_know_the_same_algorithms():
    assert set(NAMES) == set(STEPS) == set(contract())


@pytest.mark.parametrize("name", NAMES)
def test_results_are_the_same(both, name):
    one, other, found = both
    _, by_qgis, by_line = found[name]
    for key, value in by_qgis.items():
        mine = by_line[key.lower()]
        if isinstance(value, str):
            assert mine == value.replace(str(one), str(other))
        elif value is None or (isinstance(value, float) and math.isnan(value)):
            assert mine is None
        else:
            assert mine == value, key


@pytest.mark.parametrize("name", NAMES)
def test_files_are_the_same(both, name):
    one, other, found = both
    parameters, *_ = found[name]
    made = 0
    for key, parameter in contract()[name].parameters.items():
        if not parameters.get(key) or parameter.type not in (*NEW_FILES, NEW_FOLDER):
            continue
        path = Path(parameters[key])
        files = [path] if path.is_file() else sorted(path.rglob("*"))
        for file in filter(Path.is_file, files):
            made += 1
            compare(file, other / file.relative_to(one))
    assert made or name == "checkpair"


def compare(mine, other):
    """Compare two files: what they hold, and bytes where these tell nothing of the place."""
    if mine.suffix == ".tif" and {"T1", "T2", "Change"} & set(mine.parts):
        assert mine.read_bytes() == other.read_bytes(), mine
    elif mine.suffix == ".tif":
        one, two = read_raster(mine), read_raster(other)
        assert one.pixels.tobytes() == two.pixels.tobytes(), mine
        facts = [(tif.transform, tif.wkt, str(tif.nodata)) for tif in (one, two)]
        assert facts[0] == facts[1]
        assert (one.descriptions, one.tags) == (two.descriptions, two.tags)
    elif mine.suffix == ".gpkg":
        assert features(mine) == features(other), mine
    elif mine.suffix == ".csv":
        assert rows(mine) == rows(other), mine
    else:
        assert other.is_file(), other


def features(path):
    """Return what a GeoPackage holds, without the places of other files."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    folder = str(path.parent)
    return {
        layer.GetName(): [
            (
                str(feature.items()).replace(folder, ""),
                feature.GetGeometryRef() and feature.GetGeometryRef().ExportToWkt(),
            )
            for feature in layer
        ]
        for layer in (dataset.GetLayer(number) for number in range(dataset.GetLayerCount()))
    }


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_polygons_in_degrees_come_to_the_same_pixels(both, run, tmp_path):
    """Each by its own way, QGIS's and OSR's."""
    _, other, _ = both
    there = str(tmp_path / "degrees.gpkg")
    gdal.VectorTranslate(there, str(other / "polygons.gpkg"), dstSRS="EPSG:4326", layerName="p")
    given = {"POLYGONS": there, "REFERENCE": str(other / "difference.tif")}
    run("polygonstomask", **given, OUTPUT=str(tmp_path / "qgis.tif"))
    words = typed("polygonstomask", {**given, "OUTPUT": str(tmp_path / "typed.tif")})
    from changemining.commands.main import main

    assert main(words) == 0
    one, two = (read_raster(tmp_path / f"{name}.tif").pixels for name in ("qgis", "typed"))
    assert one.tobytes() == two.tobytes()
    assert (one == 1).any()


def test_a_set_that_was_typed_is_replayed_in_qgis(both, run, tmp_path):
    _, other, found = both
    output = tmp_path / "again"
    made = run("replaydataset", FOLDER=str(other / "built"), INPUTS=str(other), OUTPUT=str(output))
    assert made["PATCHES"] == found["builddataset"][2]["patches"]
    for patch in sorted((other / "built").glob("*/*.tif")):
        if patch.parent.name in ("T1", "T2", "Change"):
            again = output / patch.relative_to(other / "built")
            assert again.read_bytes() == patch.read_bytes()
