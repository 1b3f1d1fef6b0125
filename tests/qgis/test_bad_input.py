"""Bad input: one clear line that names the thing, nothing left behind, inputs untouched."""

import hashlib
import json
import math
import os
import re
import signal
import sqlite3
import struct
import subprocess
import tempfile
import time

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsRasterLayer,
)

from changemining.core.affine import Affine
from rasters import read_raster, warped, write_raster

pytestmark = pytest.mark.backend

SIZE = 32


class Log(QgsProcessingFeedback):
    """Collects what a user would read, and cancels once progress passes `cancel_at`."""

    def __init__(self, cancel_at=None):
        super().__init__()
        self.lines = []
        self.steps = []
        if cancel_at is not None:
            self.progressChanged.connect(lambda done: done > cancel_at and self.cancel())

    def pushInfo(self, line):
        self.lines.append(line)

    def pushWarning(self, line):
        self.lines.append(line)


def contents(folder):
    """Every file below a folder, hidden ones too, with its SHA-256; folders with None."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        if path.is_file()
        else None
        for path in sorted(folder.rglob("*"))
    }


def made_from(path, target, pixels=None, **profile):
    """Write `path` again as `target` with other pixels or another profile; return its name."""
    source = read_raster(path)
    values = source.pixels if pixels is None else pixels(source.pixels)
    said = {
        **source.profile,
        "descriptions": source.descriptions[: len(values)],
        "scales": source.scales[:1] * len(values),
        "offsets": source.offsets[:1] * len(values),
    }
    return write_raster(target, values, **{**said, **profile})


def cut_short(path, target, share):
    """Write the first bytes of `path` as `target`."""
    content = path.read_bytes()
    target.write_bytes(content[: int(len(content) * share)])
    return str(target)


def text(path, target):
    target.write_text("these are words")
    return str(target)


def several(_path, target):
    """Write a GeoPackage of two rasters, which GDAL opens as a file without bands."""
    target = target.with_suffix(".gpkg")
    source = gdal.GetDriverByName("MEM").Create("", 20, 10, 1, gdal.GDT_Byte)
    source.SetGeoTransform((500_000, 10, 0, 7_000_000, 0, -10))
    for table, more in (("red", []), ("nir", ["APPEND_SUBDATASET=YES"])):
        options = [f"RASTER_TABLE={table}", *more]
        gdal.GetDriverByName("GPKG").CreateCopy(str(target), source, 0, options)
    return str(target)


# How to spoil a raster.
SPOILED = {
    "missing": lambda path, target: str(target),
    "text": text,
    "several": several,
    "empty": lambda path, target: cut_short(path, target, 0),
    "truncated": lambda path, target: cut_short(path, target, 0.9),
    "header only": lambda path, target: cut_short(path, target, 0.0005),
    "rotated": lambda path, target: made_from(
        path,
        target,
        transform=Affine(9.88, -1.56, 6e5, 1.56, 9.88, 9.3e6),
    ),
    "south up": lambda path, target: made_from(
        path, target, transform=Affine(10, 0, 6e5, 0, 10, 9.2e6)
    ),
    "no crs": lambda path, target: made_from(path, target, crs=None),
    "local crs": lambda path, target: made_from(
        path, target, crs='LOCAL_CS["somewhere",UNIT["metre",1]]'
    ),
    "elsewhere": lambda path, target: made_from(
        path, target, transform=Affine(10, 0, 7e5, 0, -10, 9.3e6)
    ),
    "shifted": lambda path, target: made_from(
        path, target, transform=Affine(10, 0, 600013, 0, -10, 9.3e6)
    ),
    "no data": lambda path, target: made_from(path, target, np.zeros_like, nodata=0),
    "flat": lambda path, target: made_from(path, target, np.ones_like),
    "complex": lambda path, target: made_from(
        path, target, lambda values: values.astype("complex64"), nodata=None
    ),
    "one band": lambda path, target: made_from(path, target, lambda values: values[:1]),
    "two bands": lambda path, target: made_from(path, target, lambda values: values[[0, 0]]),
    "0 and 255": lambda path, target: made_from(
        path, target, lambda values: (values[:1] == 1) * np.uint8(255), nodata=None
    ),
    "classes": lambda path, target: made_from(path, target, lambda values: values[:1] * 0 + 3),
    "float": lambda path, target: made_from(path, target, lambda values: values.astype("float32")),
}

SAVI = {"INPUT": "T1.tif"}
DIFFERENCE = {"T1": "savi_t1.tif", "T2": "savi_t2.tif"}
MASK = {"INPUT": "difference.tif"}
POLYGONS = {"INPUT": "mask.tif", "DIFFERENCE": "difference.tif"}
BACK = {"POLYGONS": "polygons.gpkg", "REFERENCE": "difference.tif"}
PATCHES = {"T1": "T1.tif", "T2": "T2.tif", "MASK": "mask.tif", "SIZE": SIZE}
WHOLE = {"T1": "T1.tif", "T2": "T2.tif", "SIZE": SIZE}
GOOD = {
    "savi": (SAVI, "out.tif"),
    "savidifference": (DIFFERENCE, "out.tif"),
    "thresholdmask": (MASK, "out.tif"),
    "masktopolygons": (POLYGONS, "out.gpkg"),
    "polygonstomask": (BACK, "out.tif"),
    "exportpatches": (PATCHES, "out"),
    "builddataset": (WHOLE, "out"),
    "importscene": ({"FILE": "T1.tif"}, "out.tif"),
    "checkpair": ({"T1": "T1.tif", "T2": "T2.tif"}, "out.html"),
}
OUTPUT = dict.fromkeys(GOOD, "OUTPUT")
OUTPUT["checkpair"] = "REPORT"

# (algorithm, input, how it is spoiled, what the one line says)
SPOILED_INPUTS = [
    *(
        (algorithm, role, how, says)
        for algorithm, role in (
            ("savi", "INPUT"),
            ("savidifference", "T2"),
            ("thresholdmask", "INPUT"),
            ("masktopolygons", "INPUT"),
            ("polygonstomask", "REFERENCE"),
            ("exportpatches", "MASK"),
            ("builddataset", "T1"),
            ("checkpair", "T2"),
            ("importscene", "FILE"),
        )
        for how, says in (
            ("missing", r"spoiled\.tif does not exist: check the path"),
            ("text", r"spoiled\.tif cannot be opened as a raster: choose another"),
            ("several", r"spoiled\.gpkg holds several rasters: give one .*GPKG:.*:red, GPKG:"),
            ("empty", r"spoiled\.tif cannot be opened as a raster: choose another"),
            ("truncated", r"spoiled\.tif .*(damaged or truncated|cannot be opened)"),
            ("rotated", r"spoiled\.tif is rotated or not north-up: warp it"),
            ("no crs", r"spoiled\.tif has no coordinate reference system: assign"),
            ("complex", r"spoiled\.tif holds complex numbers.*choose a file"),
        )
    ),
    *(
        (algorithm, role, how, says)
        for algorithm in ("exportpatches", "builddataset")
        for role, how, says in (
            ("T2", "missing", r"spoiled\.tif does not exist: check the path"),
            ("T2", "truncated", r"spoiled\.tif .*damaged or truncated"),
            ("T2", "header only", r"spoiled\.tif cannot be opened as a raster"),
            ("T2", "elsewhere", r"spoiled\.tif does not overlap.*check that both"),
            ("T2", "south up", r"spoiled\.tif is rotated or not north-up: warp it"),
            ("T2", "local crs", r"cannot be brought from .* check that both"),
        )
    ),
    ("builddataset", "T1", "no data", r"no valid pixel.*Check|valid pixels.*choose other dates"),
    ("builddataset", "T2", "no data", r"no valid pixel.*Check|valid pixels.*choose other dates"),
    ("builddataset", "T2", "one band", r"spoiled\.tif has no band 'B04': its bands are 1 \(B02\)"),
    ("savi", "INPUT", "no data", r"spoiled\.tif has no valid pixel: all is no data\. Check"),
    ("savi", "INPUT", "one band", r"spoiled\.tif has no band 'B04'.*Give a band's name"),
    ("savidifference", "T2", "elsewhere", r"spoiled\.tif does not overlap.*check that both"),
    ("savidifference", "T2", "no data", r"has no valid pixel"),
    ("savidifference", "T1", "two bands", r"spoiled\.tif\) is a scene \(2 bands\).*: give two"),
    ("thresholdmask", "INPUT", "no data", r"spoiled\.tif has the same value|no valid pixel|same"),
    ("thresholdmask", "INPUT", "flat", r"spoiled\.tif have the same value \(1\).*Check that"),
    ("thresholdmask", "INPUT", "two bands", r"spoiled\.tif has 2 bands.*of one band"),
    ("masktopolygons", "INPUT", "0 and 255", r"spoiled\.tif holds 255 but nowhere 1.*Recode"),
    ("masktopolygons", "INPUT", "classes", r"spoiled\.tif holds 3: .*0 \(no change\).*Recode"),
    ("exportpatches", "MASK", "classes", r"spoiled\.tif holds 3: .*0 \(no change\).*Recode"),
    ("masktopolygons", "INPUT", "float", r"spoiled\.tif is not a mask.*thresholdmask"),
    ("masktopolygons", "INPUT", "two bands", r"spoiled\.tif has 2 bands"),
    ("masktopolygons", "DIFFERENCE", "shifted", r"spoiled\.tif is on another grid.*give"),
    ("exportpatches", "MASK", "0 and 255", r"spoiled\.tif holds 255 but nowhere 1.*Recode"),
    ("exportpatches", "MASK", "float", r"spoiled\.tif is not a mask.*thresholdmask"),
    ("exportpatches", "MASK", "shifted", r"spoiled\.tif is on another grid than T1.*make it"),
    ("exportpatches", "T2", "no data", r"No patch is left of 30: 30 below MIN_VALID\. Loosen"),
    ("polygonstomask", "REFERENCE", "elsewhere", r"No polygon lies on spoiled\.tif: check"),
]

# (algorithm, parameters, what the one line says)
PARAMETERS = [
    *(
        (algorithm, parameters, says)
        for algorithm in ("savi", "builddataset")
        for parameters, says in (
            ({"RED_BAND": "B08"}, r"Red and near-infrared are the same band \(4\).*correct"),
            ({"RED_BAND": "9"}, r"T1\.tif has no band '9': its bands are 1 \(B02\), 2"),
            ({"NIR_BAND": "infra"}, r"T1\.tif has no band 'infra': its bands are"),
            ({"NIR_BAND": ""}, r"NIR_BAND|band is not named"),
            ({"SOIL_FACTOR": -1}, r"SOIL_FACTOR is -1.*0 or more"),
            ({"SOIL_FACTOR": "much"}, r"SOIL_FACTOR is 'much': give a number"),
            (
                {"SCALING": "custom", "SCALE": 1e-4, "OFFSET": "-0,1"},
                r"OFFSET is '-0,1': give a number",
            ),
            (
                {"SCALING": "custom", "SCALE": "menos 0.1"},
                r"SCALE is 'menos 0\.1': give a number",
            ),
            ({"SCALING": "foo"}, r"SCALING is 'foo': use one of auto, reflectance"),
            ({"SCALING": "custom"}, r"SCALING=custom needs SCALE"),
        )
    ),
    *(
        (algorithm, parameters, says)
        for algorithm in ("exportpatches", "builddataset")
        for parameters, says in (
            ({"SIZE": 0}, r"SIZE is 0: a patch has at least 1 pixel"),
            ({"SIZE": -128}, r"SIZE is -128: a patch has at least 1 pixel"),
            ({"SIZE": 64.5}, r"SIZE is 64\.5: give a whole number"),
            ({"SEED": 10**12}, r"SEED is 1000000000000: give a number below 2147483648"),
            ({"SIZE": "big"}, r"SIZE is 'big': give a number"),
            ({"SIZE": 512}, r"\(192 × 160 pixels\) is smaller than one patch of 512.*choose"),
            ({"STRIDE": -1}, r"STRIDE is -1: use 0"),
            ({"MIN_VALID": 2}, r"MIN_VALID is 2\.0: it is a share from 0 to 1"),
            ({"MIN_CHANGE": -0.1}, r"MIN_CHANGE is -0\.1: it is a share"),
            ({"SIZE": 160}, r"No patch is left of 1: 1 below MIN_VALID\. Loosen"),
            ({"RATIOS": "0.5,0.2,0.2"}, r"RATIOS is '0\.5,0\.2,0\.2'.*sum to 1"),
            ({"RATIOS": "1"}, r"RATIOS is '1': give the shares"),
            ({"BLOCK_SIZE": 0}, r"BLOCK_SIZE is 0: a block has at least 1"),
            ({"PREFIX": "a/b"}, r"PREFIX 'a/b' .*use letters"),
            ({"PREFIX": "../up"}, r"PREFIX '\.\./up' .*use letters"),
            ({"PREFIX": ".."}, r"PREFIX '\.\.' .*use letters"),
            ({"EDGE": "cut"}, r"EDGE is 'cut': use one of drop, pad, shift"),
            ({"SPLIT": "random", "STRIDE": 16}, r"SPLIT=random cannot keep.*use SPLIT=blocks"),
            ({"GRID": "nowhere.gpkg"}, r"GRID: .*nowhere\.gpkg does not exist: check the path"),
            ({"GRID": "T1.tif"}, r"GRID: .*T1\.tif cannot be opened as a vector layer"),
        )
    ),
    ("thresholdmask", {"METHOD": "fixed", "VALUE": "0,2"}, r"VALUE is '0,2': give a number"),
    ("thresholdmask", {"METHOD": "fixed", "VALUE": -1}, r"VALUE is -1: .*more than 0"),
    ("thresholdmask", {"METHOD": "percentile", "VALUE": 100}, r"VALUE is 100.*between 0 and 100"),
    ("thresholdmask", {"METHOD": "guess"}, r"METHOD is 'guess': use one of otsu"),
    ("thresholdmask", {"MIN_AREA": -1}, r"MIN_AREA is -1: it must be 0"),
    ("thresholdmask", {"FILL_HOLES": -1}, r"FILL_HOLES is -1: it must be 0"),
    ("thresholdmask", {"SEED_VALUE": -1}, r"SEED_VALUE is -1.*must be 0"),
    ("thresholdmask", {"SEED_VALUE": 0.0001}, r"SEED_VALUE 0\.0001 is below the threshold.*give"),
    ("masktopolygons", {"MIN_AREA": -1}, r"MIN_AREA is -1: it must be 0"),
    ("polygonstomask", {"POLYGONS": "nowhere.gpkg"}, r"POLYGONS: .*does not exist: check the path"),
    ("polygonstomask", {"POLYGONS": "text.tif"}, r"POLYGONS: .*cannot be opened as a vector layer"),
    ("polygonstomask", {"POLYGONS": None}, r"POLYGONS is missing: give “Reviewed polygons”"),
    ("savi", {"OUTPUT": "out"}, r"out: end the name in \.tif\."),
    ("savi", {"OUTPUT": None}, r"OUTPUT is missing: give “SAVI”"),
    (
        "savi",
        {"INPUT": ["T1.tif"]},
        r"INPUT is \['T1\.tif'\]: give a layer, a layer's id, or a path",
    ),
    ("builddataset", {"T2": None}, r"T2 is missing: give “Second date \(T2\)”"),
    ("builddataset", {"T2": "no such layer"}, r"T2: no such layer does not exist: check"),
    ("builddataset", {"T2": "T1.tif"}, r"T1 and T2 are the same file \(T1\.tif\): choose"),
    ("builddataset", {"POLYGONS": "points.geojson"}, r"POLYGONS: points holds no polygons: choose"),
    ("builddataset", {"POLYGONS": "nowhere.gpkg"}, r"POLYGONS: .*does not exist: check the path"),
    ("importscene", {"FILE": None}, r"Give FILE or FOLDER"),
    ("importscene", {"BANDS": "B99"}, r"B99"),
    ("importscene", {"RESOLUTION": -1}, r"RESOLUTION"),
    ("importscene", {"OUTPUT": "T1.tif"}, r"T1\.tif is an input of this very step: choose another"),
    ("checkpair", {"REPORT": "T1.tif"}, r"T1\.tif"),
    # Outputs.
    ("savi", {"OUTPUT": "T1.tif"}, r"T1\.tif is an input of this very step: choose another name"),
    ("savidifference", {"OUTPUT": "savi_t2.tif"}, r"is an input of this very step: choose"),
    ("thresholdmask", {"OUTPUT": "difference.tif"}, r"is an input of this very step: choose"),
    ("polygonstomask", {"OUTPUT": "difference.tif"}, r"is an input of this very step: choose"),
    ("polygonstomask", {"OUTPUT": "out.jpg"}, r"out\.jpg: end the name in \.tif\."),
    ("masktopolygons", {"OUTPUT": "out.xyz"}, r"out\.xyz: end the name in \.gpkg, "),
    ("savi", {"OUTPUT": "none/out.tif"}, r"The folder .*none does not exist: create it first"),
    ("masktopolygons", {"OUTPUT": "none/out.gpkg"}, r"The folder .*none does not exist: create it"),
    *(
        (algorithm, parameters, says)
        for algorithm in ("exportpatches", "builddataset")
        for parameters, says in (
            ({"OUTPUT": "T1.tif"}, r"T1\.tif is a file: choose a folder that does not exist yet"),
            (
                {"OUTPUT": "."},
                r"is not empty and holds no data set of ChangeMining: choose another",
            ),
            (
                {"OUTPUT": ".", "REPLACE": True},
                r"is not empty and holds no data set.*choose another",
            ),
            ({"OUTPUT": "text.tif/out"}, r"cannot be written: check"),
        )
    ),
]


@pytest.fixture
def place(tmp_path, pair, built, monkeypatch):
    """Return a folder with copies of good inputs; whatever else appears in it is left over."""
    folder = tmp_path / "place"
    folder.mkdir()
    for file in (*pair.glob("T?.tif"), *(built / "work").iterdir()):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "text.tif").write_text("these are words")
    point = {"type": "Feature", "properties": {}}
    point["geometry"] = {"type": "Point", "coordinates": [0, 0]}
    (folder / "points.geojson").write_text(json.dumps(point))
    temporary = folder / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return folder


def given(place, parameters):
    """Turn names of files into paths, and complete them."""
    paths = ["INPUT", "T1", "T2", "MASK", "DIFFERENCE", "REFERENCE", "POLYGONS", "GRID", "FILE"]
    paths += set(OUTPUT.values())
    return {
        name: str(place / value)
        if name in paths and isinstance(value, str) and " " not in value
        else value
        for name, value in parameters.items()
    }


def complete(place, algorithm, parameters):
    good, output = GOOD[algorithm]
    return given(place, {**good, OUTPUT[algorithm]: output, **parameters})


def refused(run, place, algorithm, parameters):
    """Run what must fail; return the line, having checked that nothing else came of it."""
    before = contents(place)
    with pytest.raises(QgsProcessingException) as caught:
        run(algorithm, **parameters)
    assert contents(place) == before
    # QGIS's own heading of what it finds before the run.
    line = str(caught.value).replace("Unable to execute algorithm\n", "").strip()
    assert "\n" not in line
    assert "Traceback" not in line
    return line


def short(value):
    """Name a case by what is done, not by what is said of it."""
    if isinstance(value, dict):
        return " ".join(f"{name}={one}" for name, one in value.items())
    return "" if "\\" in value or "." in value or value.endswith((":", "choose")) else value


@pytest.mark.parametrize(("algorithm", "role", "how", "says"), SPOILED_INPUTS, ids=short)
def test_a_spoiled_input_is_refused(run, place, algorithm, role, how, says):
    good = place / GOOD[algorithm][0][role]
    spoiled = SPOILED[how](good, place / "spoiled.tif")
    parameters = complete(place, algorithm, {role: spoiled})
    assert re.search(says, refused(run, place, algorithm, parameters))


def other_geometry(path, wkb):
    """Give all polygons of a GeoPackage another geometry."""
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
        connection.execute(f'DROP TRIGGER "{name}"')
    ((head,),) = connection.execute("SELECT substr(geom, 1, 8) FROM polygons LIMIT 1")
    blob = head[:3] + b"\1" + head[4:] + wkb  # without an envelope
    connection.execute("UPDATE polygons SET geom = ?, status = 'accepted'", (blob,))
    connection.commit()
    connection.close()


def triangle(kind, place, second=(100.0, 0.0)):
    """Return the WKB of a triangle of 100 m inside a raster."""
    x, y = read_raster(place / "difference.tif").transform * (80, 80)
    corners = [(0.0, 0.0), second, (100.0, -100.0), (0.0, 0.0)]
    numbers = [number for dx, dy in corners for number in (x + dx, y + dy)]
    return struct.pack("<BIII8d", 1, kind, 1, 4, *numbers)


@pytest.mark.parametrize("limit", [-1, 10_000])
def test_triangles_are_polygons(run, place, limit):
    found = []
    for kind in (3, 17):
        other_geometry(place / "polygons.gpkg", triangle(kind, place))
        # A limit keeps it from being burnt as it lies in its file.
        polygons = QgsProcessingFeatureSourceDefinition(
            str(place / "polygons.gpkg"), selectedFeaturesOnly=False, featureLimit=limit
        )
        parameters = {**complete(place, "polygonstomask", {}), "POLYGONS": polygons}
        found.append(run("polygonstomask", **parameters)["CHANGED_PIXELS"])
    # Half of 10 × 10 pixels, without those whose centre lies on the diagonal or with them.
    assert found in ([45, 45], [55, 55])


@pytest.mark.parametrize("number", [math.nan, math.inf])
@pytest.mark.parametrize("algorithm", ["polygonstomask", "preparereview", "builddataset"])
def test_a_coordinate_that_is_no_number_is_refused(run, place, algorithm, number):
    other_geometry(place / "polygons.gpkg", triangle(3, place, (number, 0.0)))
    polygons = {"POLYGONS": str(place / "polygons.gpkg")}
    if algorithm == "preparereview":
        names = {"T1": "T1.tif", "T2": "T2.tif", "DIFFERENCE": "difference.tif"}
        paths = {name: str(place / file) for name, file in names.items()}
        parameters = {**paths, **polygons, "OUTPUT": str(place / "out.gpkg")}
    else:
        parameters = complete(place, algorithm, polygons)
    line = refused(run, place, algorithm, parameters)
    assert "a polygon with a coordinate that is no number (NaN or infinite)" in line


@pytest.mark.parametrize("kind", [str, QgsRasterLayer])
@pytest.mark.parametrize(
    "algorithm", [name for name in GOOD if name not in ("importscene", "builddataset")]
)
def test_a_product_as_downloaded_is_to_be_imported_first(run, place, products, algorithm, kind):
    # What GDAL makes of a product needs all of it; that it is one is told by its name too.
    bands = {(band, 10): np.full((40, 40), 500, "uint16") for band in ("B02", "B03", "B04", "B08")}
    product = products.write_safe(place, bands, ending=".tif") / "MTD_MSIL2A.xml"
    role = next(iter(GOOD[algorithm][0])) if algorithm != "polygonstomask" else "REFERENCE"
    parameters = complete(place, algorithm, {role: kind(str(product))})
    line = refused(run, place, algorithm, parameters)
    assert "MTD_MSIL2A.xml is a product as downloaded: import it first (Import scene)" in line


@pytest.mark.parametrize(("algorithm", "parameters", "says"), PARAMETERS, ids=short)
def test_a_bad_parameter_is_refused(run, place, algorithm, parameters, says):
    parameters = complete(place, algorithm, parameters)
    assert re.search(says, refused(run, place, algorithm, parameters))


# What goes wrong while it runs.


@pytest.mark.parametrize("cancel_at", [None, 0, 45, 80])
@pytest.mark.parametrize("algorithm", GOOD)
def test_a_cancelled_run_returns_nothing_and_leaves_nothing(run, place, algorithm, cancel_at):
    before = contents(place)
    feedback = Log(cancel_at)
    if cancel_at is None:
        feedback.cancel()
    assert run(algorithm, feedback=feedback, **complete(place, algorithm, {})) == {}
    assert feedback.isCanceled()
    assert contents(place) == before


def test_an_existing_data_set_stays_unless_it_is_to_be_replaced(run, place):
    for algorithm in ("builddataset", "exportpatches"):
        parameters = complete(place, algorithm, {"OUTPUT": "set"})
        line = refused(run, place, algorithm, parameters) if (place / "set").exists() else ""
        assert not line or re.search("holds a data set already.*or ask for REPLACE", line)
        run(algorithm, **{**parameters, "REPLACE": True, "PREFIX": algorithm})
        assert {path.name.split("_")[0] for path in (place / "set" / "T1").iterdir()} == {algorithm}
    assert not (place / "set" / "work").exists()
    # A replacement that fails, or that is cancelled, leaves the old one.
    parameters["REPLACE"] = True
    assert "SIZE is 0" in refused(run, place, algorithm, {**parameters, "SIZE": 0})
    blank = SPOILED["no data"](place / "T1.tif", place / "blank.tif")
    assert "No patch is left" in refused(run, place, algorithm, {**parameters, "T1": blank})
    before = contents(place)
    assert run(algorithm, feedback=Log(50), **parameters) == {}
    assert contents(place) == before


def test_an_input_is_not_replaced_with_the_data_set_that_it_lies_in(run, place):
    run("builddataset", **complete(place, "builddataset", {}))
    inside = {"MASK": "out/work/mask.tif", "REPLACE": True}
    line = refused(run, place, "exportpatches", complete(place, "exportpatches", inside))
    assert re.search(r"mask\.tif is an input and lies in .*out.*choose another place", line)
    # Reviewed polygons are read before, and are in the new one too.
    inside = {"POLYGONS": "out/work/polygons.gpkg", "REPLACE": True}
    run("builddataset", **complete(place, "builddataset", inside))


def mounted(place, options):
    """Mount a small file system below `place`, or skip."""
    folder = place.parent / "mounted"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("Only root mounts file systems.")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("File systems cannot be mounted here.")
    return folder


@pytest.fixture
def small_disk(place):
    """Return a folder on a full disk."""
    folder = mounted(place, "size=64k")
    (folder / "filler").write_bytes(bytes(64 << 10))
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def read_only(place):
    """Return a folder that nobody may write to, not even root."""
    folder = mounted(place, "ro")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("algorithm", GOOD)
def test_a_full_disk(run, place, small_disk, algorithm):
    parameters = complete(place, algorithm, {})
    parameters[OUTPUT[algorithm]] = str(small_disk / GOOD[algorithm][1])
    line = refused(run, place, algorithm, parameters)
    assert re.search(r"mounted/.*cannot be written: the disk is full\. Free some space", line)
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


@pytest.mark.parametrize("room", [100, 300, 600])
def test_a_disk_that_fills_up_half_way(run, place, room):
    folder = mounted(place, f"size={room}k")
    try:
        parameters = {**complete(place, "builddataset", {}), "OUTPUT": str(folder / "out")}
        line = refused(run, place, "builddataset", parameters)
        assert re.search(r"cannot be written: the disk is full\. Free some space", line)
        assert list(folder.iterdir()) == []
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("algorithm", GOOD)
def test_a_folder_that_is_not_writable(run, place, read_only, algorithm):
    parameters = complete(place, algorithm, {})
    parameters[OUTPUT[algorithm]] = str(read_only / GOOD[algorithm][1])
    line = refused(run, place, algorithm, parameters)
    assert re.search(r"mounted/out.* cannot be written: .*writable", line)


# What sounds bad and works.


def test_another_crs_is_resampled_to_the_grid_of_t1_and_said_so(run, place):
    warped(place / "T2.tif", place / "degrees.tif", "EPSG:4326")
    log = Log()
    parameters = complete(place, "builddataset", {"T2": "degrees.tif"})
    made = run("builddataset", feedback=log, **parameters)
    assert any(
        re.search(r"degrees\.tif.* another coordinate reference system.*resampled once", line)
        for line in log.lines
    )
    assert made["PATCHES"] > 0
    first = read_raster(place / "T1.tif")
    for file in (place / "out").glob("T2/*.tif"):
        patch = read_raster(file)
        assert patch.wkt == first.wkt
        corner = ~first.transform * (patch.transform.c, patch.transform.f)
        assert np.allclose(corner, np.round(corner), atol=1e-6)


def test_nan_and_infinity_are_no_data(run, place):
    def spoil(values):
        values = values.astype("float32") / 10000
        values[:, 40, 50:53] = [[np.nan, np.inf, -np.inf]]
        return values

    made_from(place / "T1.tif", place / "float.tif", spoil, nodata=None, scales=None)
    parameters = {"T1": "float.tif", "MIN_VALID": 0, "MIN_AREA": 0, "FILL_HOLES": 0}
    run("builddataset", **complete(place, "builddataset", parameters))
    (values,) = read_raster(place / "out" / "work" / "mask.tif").pixels
    assert values[40, 50:53].tolist() == [255] * 3
    assert 255 not in values[39, 50:53]
    (patch,) = read_raster(place / "out" / "Change" / "r0001_c0001.tif").pixels
    assert patch[40 - 32, 50 - 32 : 53 - 32].tolist() == [255] * 3


# Through the real program.


@pytest.fixture(scope="session")
def program(root):
    """Return a function that starts this checkout's qgis_process."""

    def start(*arguments, environment=()):
        return subprocess.Popen(
            [str(root / "scripts" / "qgis_process"), *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **dict(environment)},
        )

    return start


def ordered(algorithm, parameters, *options):
    """Return the arguments of a run."""
    pairs = [f"{name}={value}" for name, value in parameters.items()]
    return [*options, "run", f"changemining:{algorithm}", "--", *pairs]


def one_line(said, pattern):
    """Return the line with `pattern`, which QGIS itself repeats as "ERROR: …"."""
    lines = (line.replace("ERROR:", "").strip() for line in said.splitlines())
    (line,) = {line for line in lines if re.search(pattern, line)}
    return line


@pytest.mark.process
@pytest.mark.parametrize(
    ("algorithm", "parameters", "says"),
    [
        ("builddataset", {"T1": "missing.tif"}, r"T1: .*missing\.tif does not exist: check"),
        ("builddataset", {"T1": "text.tif"}, r"text\.tif cannot be opened as a raster: choose"),
        ("builddataset", {"RED_BAND": "B08"}, r"Red and near-infrared are the same band"),
        ("builddataset", {"SIZE": 0}, r"SIZE is 0: a patch has at least 1 pixel"),
        ("savi", {"OUTPUT": "T1.tif"}, r"is an input of this very step: choose another name"),
    ],
    ids=short,
)
def test_the_program_fails_with_one_line(program, place, algorithm, parameters, says):
    before = contents(place)
    process = program(*ordered(algorithm, complete(place, algorithm, parameters)))
    out, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert one_line(error, says)
    assert "Traceback" not in out + error
    assert contents(place) == before


@pytest.mark.process
def test_stdout_is_json_and_nothing_else(program, place):
    process = program(*ordered("builddataset", complete(place, "builddataset", {}), "--json"))
    out, error = process.communicate(timeout=60)
    assert process.returncode == 0, error
    results = json.loads(out)["results"]
    assert results["OUTPUT"] == str(place / "out")
    assert results["PATCHES"] == len(list((place / "out" / "T1").iterdir()))


@pytest.mark.process
def test_a_killed_run_can_be_run_again(run, program, place):
    # Thousands of patches, so that there is time to strike.
    parameters = complete(place, "builddataset", {"SIZE": 4, "MIN_VALID": 0})
    process = program(*ordered("builddataset", parameters))
    while process.poll() is None and not any(place.glob(".out.partial/Change/*.tif")):
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert (place / ".out.partial").is_dir()
    assert not (place / "out").exists()
    made = run("builddataset", **{**parameters, "SIZE": SIZE})
    assert len(list((place / "out" / "T1").iterdir())) == made["PATCHES"]
    until = time.monotonic() + 60  # thousands of files go in a thread
    while any(place.glob(".*")) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(place.glob(".*"))


@pytest.mark.parametrize("algorithm", ["savi", "masktopolygons"])
def test_what_a_killed_run_left_of_a_file_goes(run, place, algorithm):
    (place / ".out.0123abcd.partial.tif").write_text("left")
    (place / ".out.0123abcd.partial").mkdir()
    (place / ".outer.0123abcd.partial.tif").write_text("another's")
    run(algorithm, **complete(place, algorithm, {}))
    ending = {"savi": ".partial", "masktopolygons": ".partial.tif"}[algorithm]
    left = {path.name for path in place.glob(".*")}
    assert left == {f".out.0123abcd{ending}", ".outer.0123abcd.partial.tif"}


def test_a_run_killed_while_replacing_gives_the_old_data_set_back(run, place):
    parameters = complete(place, "builddataset", {})
    run("builddataset", **parameters)
    before = contents(place)
    (place / "out").rename(place / ".out.replaced")
    with pytest.raises(QgsProcessingException, match="ask for REPLACE"):
        run("builddataset", **parameters)
    assert contents(place) == before


# Without rasterio.


@pytest.fixture
def without_rasterio(root):
    """Return the environment of a QGIS that has neither rasterio nor affine."""
    return {"PYTHONPATH": str(root / "tests" / "without_rasterio")}


@pytest.mark.process
def test_without_rasterio_gdal_does_the_work(program, place, without_rasterio):
    order = ordered("builddataset", complete(place, "builddataset", {}))
    process = program(*order, environment=without_rasterio)
    said = "".join(process.communicate(timeout=60))
    assert process.returncode == 0, said
    record = json.loads((place / "out" / "dataset.json").read_text(encoding="utf-8"))
    assert {"gdal", "osgeo"} < set(record["software"])
    assert "rasterio" not in record["software"]


@pytest.mark.process
def test_without_any_library_the_provider_loads_and_says_what_to_install(
    program, place, without_rasterio
):
    environment = {**without_rasterio, "CHANGEMINING_RASTERS": "rasterio"}
    before = contents(place)
    process = program("list", environment=environment)
    assert "changemining:builddataset" in process.communicate(timeout=60)[0]
    for algorithm in ("builddataset", "polygonstomask"):
        order = ordered(algorithm, complete(place, algorithm, {}))
        process = program(*order, environment=environment)
        said = "".join(process.communicate(timeout=60))
        assert process.returncode == 1
        assert "python3-rasterio" in one_line(said, "needs GDAL's Python bindings")
        assert "Traceback" not in said
    assert contents(place) == before
