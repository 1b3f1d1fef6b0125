"""What outputs must not touch, through QGIS: inputs in any form, layers that are being edited."""

import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

pytestmark = pytest.mark.backend


@pytest.fixture
def place(tmp_path, pair, built):
    """Return a folder with copies of the scenes and of every step's file."""
    for file in (*pair.glob("T?.tif"), *(built / "work").iterdir()):
        shutil.copy(file, tmp_path)
    return tmp_path


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith((".aux.xml", "-wal", "-shm"))
    }


def refused(run, place, says, algorithm, **parameters):
    before = contents(place)
    with pytest.raises(QgsProcessingException, match=says) as caught:
        run(algorithm, **parameters)
    assert "\n" not in str(caught.value).replace("Unable to execute algorithm\n", "")
    assert contents(place) == before


def vrt(path, *sources):
    assert gdal.BuildVRT(str(path), [str(one) for one in sources]) is not None
    return str(path)


SCENES = {"T1": "T1.tif", "T2": "T2.tif"}
#: Every algorithm that writes a raster or a report, and which of its inputs is made of what.
STEPS = {
    "savi": ({"INPUT": "T1.tif"}, "OUTPUT"),
    "savidifference": (SCENES, "OUTPUT"),
    "normalise": (SCENES, "OUTPUT"),
    "thresholdmask": ({"INPUT": "difference.tif"}, "OUTPUT"),
    "polygonstomask": ({"POLYGONS": "polygons.gpkg", "REFERENCE": "mask.tif"}, "OUTPUT"),
    "importscene": ({"FILE": "T1.tif"}, "OUTPUT"),
}


@pytest.mark.parametrize("algorithm", STEPS)
def test_the_source_of_a_virtual_raster_is_no_output(run, place, algorithm):
    given, output = STEPS[algorithm]
    for role in given:
        if given[role].endswith(".gpkg"):
            continue
        parameters = {name: str(place / file) for name, file in given.items()}
        source = parameters[role]
        inner = vrt(place / "inner.vrt", source)
        parameters[role] = vrt(place / "outer.vrt", inner)
        refused(run, place, "is an input of this very", algorithm, **parameters, **{output: source})


def test_a_report_and_a_table_replace_no_input(run, place):
    scenes = {name: vrt(place / f"{name}.vrt", place / file) for name, file in SCENES.items()}
    shutil.copy(place / "T1.tif", place / "T1.html")
    scenes["T1"] = vrt(place / "T1.vrt", place / "T1.html")
    report = str(place / "T1.html")
    refused(run, place, "is an input of this very", "checkpair", **scenes, REPORT=report)


def test_a_band_file_of_a_folder_is_no_output(run, place):
    bands = place / "bands"
    bands.mkdir()
    for number, name in enumerate(("B02", "B03", "B04", "B08"), 1):
        path = bands / f"T21LXH_20200707_{name}.tif"
        gdal.Translate(str(path), str(place / "T1.tif"), bandList=[number])
    given = {"FOLDER": str(bands), "SCALING": "dn", "BANDS": "B04,B08"}
    for name in ("B08", "B02"):  # whether it is read or not
        output = str(bands / f"T21LXH_20200707_{name}.tif")
        refused(run, place, "is an input of this very", "importscene", **given, OUTPUT=output)


@pytest.mark.parametrize("how", ["path", "layer", "id", "selection", "named"])
def test_a_layer_is_known_in_whatever_way_it_is_given(run, place, how):
    path = str(place / "polygons.gpkg")
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername=polygons", "p"))
    given = {
        "path": path,
        "layer": layer,
        "id": layer.id(),
        "selection": QgsProcessingFeatureSourceDefinition(layer.id(), True),
        "named": f"{path}|layername=polygons",
    }[how]
    layer.selectAll()
    review = {"POLYGONS": given, "DIFFERENCE": str(place / "difference.tif"), "SIZE": 32}
    scenes = {name: str(place / file) for name, file in SCENES.items()}
    for output in (path, QgsProcessingOutputLayerDefinition(QgsProperty.fromValue(path))):
        refused(run, place, "is an input of this", "preparereview", **review, **scenes, OUTPUT=path)
        assert output


def test_a_layer_that_is_being_edited_is_not_replaced(run, place):
    path = str(place / "changes.gpkg")
    made = run("masktopolygons", INPUT=str(place / "mask.tif"), OUTPUT=path)
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(path, "My changes"))
    assert layer.startEditing()
    says = "layer My changes is being edited.*save or discard"
    refused(run, place, says, "masktopolygons", INPUT=str(place / "mask.tif"), OUTPUT=path)
    # Its commit goes where it was meant to.
    first = next(layer.getFeatures())
    field = layer.fields().lookupField("note")
    assert layer.changeAttributeValue(first.id(), field, "mine")
    assert layer.commitChanges()
    other = QgsVectorLayer(path, "again")
    assert [one["note"] for one in other.getFeatures()].count("mine") == 1
    refused(run, place, "verdict", "masktopolygons", INPUT=str(place / "mask.tif"), OUTPUT=path)
    parameters = {"INPUT": str(place / "mask.tif"), "OUTPUT": path, "REPLACE": True}
    assert run("masktopolygons", **parameters)["POLYGONS"] == made["POLYGONS"]


def test_a_layer_that_is_shown_goes_on_with_the_new_file(run, place):
    path = str(place / "changes.gpkg")
    run("masktopolygons", INPUT=str(place / "mask.tif"), OUTPUT=path, MIN_AREA=99999)
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(path, "My changes"))
    assert layer.featureCount() == 0
    made = run("masktopolygons", INPUT=str(place / "mask.tif"), OUTPUT=path)
    assert len(list(layer.getFeatures())) == made["POLYGONS"] > 0
    assert layer.startEditing()
    first = next(layer.getFeatures())
    assert layer.changeAttributeValue(first.id(), layer.fields().lookupField("note"), "mine")
    assert layer.commitChanges()
    notes = [one["note"] for one in QgsVectorLayer(path, "again").getFeatures()]
    assert notes.count("mine") == 1


def test_other_layers_of_a_geopackage_stay(run, place):
    path = place / "polygons.gpkg"
    shutil.copy(path, place / "project.gpkg")
    gdal.VectorTranslate(
        str(place / "project.gpkg"), str(path), accessMode="append", layerName="roads"
    )
    output = f"{place}/project.gpkg"
    before = [f.attributes() for f in QgsVectorLayer(f"{output}|layername=roads").getFeatures()]
    run("masktopolygons", INPUT=str(place / "mask.tif"), OUTPUT=output)
    after = [f.attributes() for f in QgsVectorLayer(f"{output}|layername=roads").getFeatures()]
    assert after == before
    assert QgsVectorLayer(f"{output}|layername=polygons").featureCount() > 0


def test_a_review_with_verdicts_is_replaced_when_asked(run, place):
    given = {"POLYGONS": "polygons.gpkg", "DIFFERENCE": "difference.tif", **SCENES}
    given = {name: str(place / file) for name, file in given.items()}
    given = {**given, "SIZE": 32, "OUTPUT": str(place / "review.gpkg")}
    run("preparereview", **given)
    run("preparereview", **given)  # nobody has begun it
    layer = QgsVectorLayer(f"{given['OUTPUT']}|layername=polygons", "polygons")
    first = next(layer.getFeatures())
    status = layer.fields().lookupField("status")
    assert layer.dataProvider().changeAttributeValues({first.id(): {status: "rejected"}})
    del layer
    refused(run, place, "holds 1 verdict.*ask for REPLACE", "preparereview", **given)
    run("preparereview", **given, REPLACE=True)


@pytest.mark.parametrize("role", ["GRID", "SPLIT_POLYGONS", "REVIEW"])
def test_a_layer_inside_the_data_set_that_goes_is_not_lost(run, place, role):
    scenes = {name: str(place / file) for name, file in SCENES.items()}
    given = {**scenes, "MASK": str(place / "mask.tif"), "SIZE": 32, "OUTPUT": str(place / "set")}
    run("exportpatches", **given)
    inside = str(place / "set" / "patches.gpkg")
    more = {role: inside, "REPLACE": True}
    refused(run, place, "is an input and lies in", "exportpatches", **given, **more)


def test_a_layer_in_a_data_set_that_goes_is_not_taken_from_under_who_edits_it(run, place):
    scenes = {name: str(place / file) for name, file in SCENES.items()}
    given = {**scenes, "SIZE": 32, "OUTPUT": str(place / "set")}
    run("builddataset", **given)
    polygons = str(place / "set" / "work" / "polygons.gpkg")
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(polygons, "Changes"))
    raster = QgsProject.instance().addMapLayer(QgsRasterLayer(f"{place}/T1.tif", "T1"))
    assert layer.startEditing()
    assert raster.isValid()
    for way in ({"REPLACE": True}, {"APPEND": True, "PREFIX": "b"}):
        refused(run, place, "layer Changes is being edited", "builddataset", **given, **way)
    assert layer.rollBack()
    run("builddataset", **given, REPLACE=True)
    assert Path(polygons).is_file()


def test_a_layer_of_a_geopackage_is_asked_for_by_its_file(run, place):
    """As QGIS's dialog words "Save to GeoPackage"."""
    output = f"ogr:dbname='{place}/polygons.gpkg' table=\"new\" (geom)"
    given = {"INPUT": str(place / "mask.tif"), "OUTPUT": output}
    refused(run, place, "give a GeoPackage as a file", "masktopolygons", **given)


def test_an_output_with_too_long_a_name_is_told_in_one_line(run, place):
    long = place / f"{'a' * 300}.tif"
    refused(
        run, place, "choose a shorter one", "savi", INPUT=str(place / "T1.tif"), OUTPUT=str(long)
    )
