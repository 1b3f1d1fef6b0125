"""Sampling, judging and estimating as users do it: layers, answers, the record in a data set."""

import json
import shutil
import subprocess

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from changemining.core.errors import WriteError
from rasters import read_raster

pytestmark = pytest.mark.backend


@pytest.fixture
def steps(built):
    """Return the inputs of a sample: the mask of the built set and its difference."""
    return {"MASK": f"{built}/work/mask.tif", "EVIDENCE": f"{built}/work/difference.tif"}


@pytest.fixture
def sample(run, steps, tmp_path):
    """Return ``sample(**parameters)``: the path of a sample."""

    def make(name="sample.gpkg", **more):
        return run("sampleaccuracy", **steps, **more, OUTPUT=str(tmp_path / name))["OUTPUT"]

    return make


def judge(path, answers):
    """Fill in the answers, by a function of (number, feature), as a layer of the project."""
    layer = QgsVectorLayer(f"{path}|layername=sample", "sample")
    assert layer.isValid()
    layer = QgsProject.instance().addMapLayer(layer)
    place = layer.fields().indexOf("reference")
    layer.startEditing()
    for number, feature in enumerate(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), place, answers(number, feature))
    return layer


def mostly_right(number, feature):
    """As the mask has it, but for every eighth."""
    return int(feature["map_class"]) ^ (number % 8 == 0)


def test_a_sample_is_drawn_and_loaded_to_be_judged_blindly(run, steps, tmp_path):
    made = run("sampleaccuracy", **steps, OUTPUT=str(tmp_path / "sample.gpkg"))
    layer = QgsVectorLayer(made["OUTPUT"], "sample")
    assert layer.featureCount() == made["POINTS"] == 300
    assert made["STRATA_COUNT"] == 4
    assert 0 < made["EXPECTED_SE"] < 0.1
    assert made["EXPECTED_MARGIN_HA"] > 0
    assert all(feature["reference"] == NULL for feature in layer.getFeatures())
    # The style neither shows nor offers what would tell the judge.
    message, good = layer.loadNamedStyle(f"{steps_root()}/styles/sample.qml")
    assert good, message
    hidden = {column.name for column in layer.attributeTableConfig().columns() if column.hidden}
    telling = {"map_class", "stratum", "strata", "stratum_units", "stratum_ha", "unit_ha", "mask"}
    assert hidden == telling
    for name in telling:
        place = layer.fields().indexOf(name)
        assert layer.editorWidgetSetup(place).type() == "Hidden"
    assert layer.editorWidgetSetup(layer.fields().indexOf("reference")).type() == "ValueMap"
    assert "stratum" not in layer.renderer().dump()
    assert "map_class" not in layer.renderer().dump()


def steps_root():
    from changemining.algorithms.base import ROOT

    return ROOT


def test_a_layer_its_id_and_its_path_draw_the_same(run, steps, tmp_path):
    made = []
    for way in (
        lambda path: path,
        lambda path: QgsProject.instance().addMapLayer(QgsRasterLayer(path, "mask")),
        lambda path: QgsProject.instance().addMapLayer(QgsRasterLayer(path, "mask")).id(),
    ):
        given = {name: way(path) for name, path in steps.items()}
        output = tmp_path / f"{len(made)}.gpkg"
        run("sampleaccuracy", **given, OUTPUT=str(output))
        made.append(output.read_bytes())
    assert made[0] == made[1] == made[2]


def test_cells_are_squares(run, steps, tmp_path):
    made = run("sampleaccuracy", **steps, UNIT="cell", SIZE=4, OUTPUT=str(tmp_path / "c.gpkg"))
    layer = QgsVectorLayer(made["OUTPUT"], "cells")
    areas = {round(feature.geometry().area()) for feature in layer.getFeatures()}
    assert areas == {1600}
    assert layer.loadNamedStyle(f"{steps_root()}/styles/sample_cells.qml")[1]


def test_the_figures_are_those_of_the_answers(run, steps, sample, tmp_path):
    """Unsaved answers count; weights by the strata's pixels, counted here anew."""
    layer = judge(sample(), mostly_right)
    assert layer.isModified()
    made = run("estimateaccuracy", SAMPLE=layer, REPORT=str(tmp_path / "report.html"))
    points = [
        (one["stratum"], one["map_class"], mostly_right(number, one))
        for number, one in enumerate(layer.getFeatures())
    ]
    mask = read_raster(steps["MASK"]).pixels[0]
    magnitude = np.abs(read_raster(steps["EVIDENCE"]).pixels[0])
    hectares = changed = right = 0.0
    for stratum in range(1, 5):
        own = [(mapped, judged) for number, mapped, judged in points if number == stratum]
        found = next(one for one in layer.getFeatures() if one["stratum"] == stratum)
        area = found["stratum_units"] * 0.01
        hectares += area
        changed += area * np.mean([judged for _, judged in own])
        right += area * np.mean([mapped == judged for mapped, judged in own])
    assert hectares == pytest.approx((mask != 255).sum() / 100)
    assert np.isfinite(magnitude[mask != 255]).all()
    assert made["AREA_HA"] == pytest.approx(changed)
    assert made["OVERALL"] == pytest.approx(right / hectares)
    assert made["MAPPED_HA"] == pytest.approx((mask == 1).sum() / 100)
    assert made["AREA_HA_LOW"] < made["AREA_HA"] < made["AREA_HA_HIGH"]
    assert (made["POINTS"], made["UNSURE"], made["OPEN"]) == (300, 0, 0)
    assert made["KAPPA"] is None
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "To report it" in report
    # Strata are told in words, as the sample's own table has them.
    assert "1: mask: no change, evidence below" in report
    assert "4: mask: change, evidence from" in report
    layer.commitChanges()
    again = run("estimateaccuracy", SAMPLE=layer.source())
    assert {k: v for k, v in again.items() if k != "REPORT"} == {
        k: v for k, v in made.items() if k != "REPORT"
    }


def test_the_same_mask_given_anew_changes_nothing(run, steps, sample):
    layer = judge(sample(), mostly_right)
    plain = run("estimateaccuracy", SAMPLE=layer)
    again = run("estimateaccuracy", SAMPLE=layer, MASK=steps["MASK"])
    assert [plain[name] for name in ("OVERALL", "AREA_HA", "PRODUCERS")] == [
        again[name] for name in ("OVERALL", "AREA_HA", "PRODUCERS")
    ]


def test_a_second_judge(run, sample):
    first = judge(sample("first.gpkg"), mostly_right)
    second = judge(sample("second.gpkg"), lambda number, one: int(one["map_class"]))
    made = run("estimateaccuracy", SAMPLE=first, SECOND=second)
    assert made["KAPPA_LOW"] < made["KAPPA"] < made["KAPPA_HIGH"] < 1


def test_a_data_set_tells_of_it(run, sample, built, tmp_path):
    folder = tmp_path / "set"
    shutil.copytree(built, folder)
    layer = judge(sample(), mostly_right)
    made = run("estimateaccuracy", SAMPLE=layer, DATASET=str(folder))
    (stored,) = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))["accuracy"]
    assert stored["mask"] == "mask.tif"
    assert stored["overall"]["value"] == made["OVERALL"]
    assert "### Accuracy of mask.tif" in (folder / "README.md").read_text(encoding="utf-8")
    assert run("checkdataset", FOLDER=str(folder))["WRONG_CHECKSUMS"] == 0


def test_a_data_set_stays_where_no_report_can_be_written(run, sample, built, tmp_path, monkeypatch):
    folder = tmp_path / "set"
    shutil.copytree(built, folder)
    before = (folder / "dataset.json").read_bytes()
    layer = judge(sample(), mostly_right)
    nowhere = str(tmp_path / "none" / "report.html")
    with pytest.raises(QgsProcessingException, match="none does not exist: create it first"):
        run("estimateaccuracy", SAMPLE=layer, DATASET=str(folder), REPORT=nowhere)

    def full(path, _text):
        raise WriteError(f"{path} cannot be written: the disk is full.")

    monkeypatch.setattr("changemining.core.accuracy.report.write_page", full)
    report = str(tmp_path / "report.html")
    with pytest.raises(QgsProcessingException, match="the disk is full"):
        run("estimateaccuracy", SAMPLE=layer, DATASET=str(folder), REPORT=report)
    assert (folder / "dataset.json").read_bytes() == before


BAD_SAMPLES = [
    ({"MASK": None}, "MASK is missing: give “Change mask”"),
    ({"EVIDENCE": "T1"}, "has 4 bands and is no evidence of change: give"),
    ({"ALLOCATION": "1,2"}, "There are 4 strata and 2 numbers of points per stratum"),
    ({"STRATA": "0.2,0.1"}, "borders of strata are '0.2,0.1': give magnitudes above 0"),
    ({"SIZE": 1.5}, "SIZE is 1.5: give a whole number"),
    ({"UNIT": "line"}, "UNIT is 'line': use one of point, cell"),
    ({"OUTPUT": "out.shp"}, "out.shp: a sample is a GeoPackage, so end the name in .gpkg"),
]


@pytest.mark.parametrize(("given", "says"), BAD_SAMPLES)
def test_a_bad_sample_is_told_in_a_line(run, pair, steps, tmp_path, given, says):
    given = {**steps, "OUTPUT": str(tmp_path / "s.gpkg"), **given}
    if given["EVIDENCE"] == "T1":
        given["EVIDENCE"] = f"{pair}/T1.tif"
    if given["OUTPUT"] == "out.shp":
        given["OUTPUT"] = str(tmp_path / "out.shp")
    with pytest.raises(QgsProcessingException) as told:
        run("sampleaccuracy", **given)
    assert says in str(told.value)
    assert "\n" not in str(told.value).strip().removeprefix("Unable to execute algorithm\n")
    assert not list(tmp_path.iterdir())


def test_bad_answers_are_told_in_a_line(run, sample, tmp_path, built):
    path = sample()
    for answers, says in (
        (lambda *_: NULL, "None of the 300 points is judged for sure"),
        (lambda *_: 0, r"Every judged point is no change \(points: 300\)"),
        (lambda *_: 5, "Every judged point is class 5"),
        (
            lambda number, one: NULL if one["stratum"] == 1 else number % 2,
            "The stratum 1 .* has no judged point",
        ),
    ):
        layer = judge(path, answers)
        with pytest.raises(QgsProcessingException, match=says):
            run("estimateaccuracy", SAMPLE=layer, REPORT=str(tmp_path / "r.html"))
        layer.rollBack()
        assert not (tmp_path / "r.html").exists()
    layer = judge(path, mostly_right)
    for more, says in (
        ({"FIELD": "answer"}, "has no field 'answer': choose"),
        ({"SAMPLE": f"{built}/work/polygons.gpkg"}, "has no field stratum, strata"),
        ({"SAMPLE": "nowhere.gpkg"}, "SAMPLE: nowhere.gpkg does not exist"),
        ({"DATASET": str(tmp_path)}, r"there is no dataset\.json in it"),
        ({"REVIEW": str(tmp_path / "no.gpkg")}, "no.gpkg"),
        ({"CONFIDENCE": 100}, "give 50 or more and less than 100"),
        ({"REPORT": str(tmp_path / "r.pdf")}, r"the report is HTML, so end its name in \.html"),
    ):
        with pytest.raises(QgsProcessingException, match=says):
            run("estimateaccuracy", **{"SAMPLE": layer, **more})


def test_a_cancel_leaves_nothing(run, steps, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda *_: feedback.cancel())
    assert run("sampleaccuracy", feedback, **steps, OUTPUT=str(tmp_path / "s.gpkg")) in ({}, None)
    assert not list(tmp_path.iterdir())


def test_a_model_hands_the_sample_on(provider, steps, tmp_path):
    """A sample in one step; the next one takes it, and says what is missing: answers."""
    model = QgsProcessingModelAlgorithm("accuracy", "test")
    for name in steps:
        parameter = QgsProcessingParameterRasterLayer(name)
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))
    draw = QgsProcessingModelChildAlgorithm("changemining:sampleaccuracy")
    draw.setChildId("draw")
    for name in steps:
        source = QgsProcessingModelChildParameterSource.fromModelParameter(name)
        draw.addParameterSources(name, [source])
    output = QgsProcessingModelOutput("sample", "sample")
    output.setChildId("draw")
    output.setChildOutputName("OUTPUT")
    draw.setModelOutputs({"sample": output})
    model.addChildAlgorithm(draw)
    estimate = QgsProcessingModelChildAlgorithm("changemining:estimateaccuracy")
    estimate.setChildId("estimate")
    source = QgsProcessingModelChildParameterSource.fromChildOutput("draw", "OUTPUT")
    estimate.addParameterSources("SAMPLE", [source])
    model.addChildAlgorithm(estimate)
    model.updateDestinationParameters()
    (output,) = (one.name() for one in model.destinationParameterDefinitions())
    given = {**steps, output: str(tmp_path / "sample.gpkg")}
    feedback = QgsProcessingFeedback(False)
    _, good = model.run(given, QgsProcessingContext(), feedback)
    assert not good
    assert QgsVectorLayer(str(tmp_path / "sample.gpkg"), "sample").featureCount() == 300
    assert "None of the 300 points is judged for sure" in feedback.textLog()


@pytest.mark.slow
def test_from_a_shell(root, steps, tmp_path):
    output = tmp_path / "sample.gpkg"

    def shell(*words):
        done = subprocess.run(
            [str(root / "scripts" / "qgis_process"), "--json", "run", *words],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    given = [f"{name}={path}" for name, path in steps.items()]
    code, out, err = shell("changemining:sampleaccuracy", "--", *given, f"OUTPUT={output}")
    assert code == 0, err
    assert json.loads(out)["results"]["POINTS"] == 300
    code, out, err = shell("changemining:estimateaccuracy", "--", f"SAMPLE={output}")
    assert code != 0
    assert "None of the 300 points is judged for sure" in out + err
