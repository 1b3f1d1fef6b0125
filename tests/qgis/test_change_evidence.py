"""changeevidence from the toolbox, thresholded, and as an option of the whole chain."""

import json

import numpy as np
import pytest
from qgis import processing
from qgis.core import (
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProject,
    QgsRasterLayer,
)

from changemining.core.generator.synthetic import TRANSFORM, SyntheticPair
from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend

BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def scenes(tmp_path):
    """Return two dates of made-up ground, as parameters."""
    t1, t2, _ = SyntheticPair((256, 256), seed=3).blocks(slice(0, 256), slice(0, 256))
    said = {"transform": TRANSFORM, "nodata": 0, "descriptions": BANDS}
    paths = {
        role: write_raster(tmp_path / f"{role}.tif", values, **said)
        for role, values in (("T1", t1), ("T2", t2))
    }
    return {**paths, "SCALING": "dn"}


def test_its_raster_is_taken_as_a_difference_is(run, scenes, tmp_path):
    output = str(tmp_path / "evidence.tif")
    made = run("changeevidence", **scenes, OUTPUT=output)
    assert made["OUTPUT"] == output
    assert made["ROUNDS"] >= 2
    assert made["STABLE_PIXELS"] > 1000
    raster = read_raster(output)
    assert raster.descriptions == ("change evidence", "probability of no change")
    assert raster.tags["CHANGEMINING_BANDS"] == "B02,B03,B04,B08"
    mask = run("thresholdmask", INPUT=output, OUTPUT=str(tmp_path / "mask.tif"))
    assert 0 < mask["CHANGED_FRACTION"] < 0.5
    polygons = run(
        "masktopolygons",
        INPUT=mask["OUTPUT"],
        DIFFERENCE=output,
        OUTPUT=str(tmp_path / "polygons.gpkg"),
    )
    assert polygons["POLYGONS"] > 0


def test_a_layer_of_it_is_styled(run, scenes, tmp_path, root):
    output = str(tmp_path / "evidence.tif")
    run("changeevidence", **scenes, OUTPUT=output)
    layer = QgsRasterLayer(output, "evidence")
    message, good = layer.loadNamedStyle(str(root / "styles" / "evidence.qml"))
    assert good, message
    assert layer.renderer().classificationMin() == 0
    QgsProject.instance().removeAllMapLayers()


@pytest.mark.parametrize("direction", ["loss", "both"])
def test_the_chain_makes_its_mask_from_it(run, scenes, tmp_path, direction):
    folder = tmp_path / "set"
    more = {"DIRECTION": direction, "SIZE": 32, "EVIDENCE": "irmad"}
    made = run("builddataset", **scenes, **more, OUTPUT=str(folder))
    apart = run(
        "changeevidence",
        **scenes,
        DIRECTION="all" if direction == "both" else direction,
        OUTPUT=str(tmp_path / "evidence.tif"),
    )
    mask = run("thresholdmask", INPUT=apart["OUTPUT"], OUTPUT=str(tmp_path / "mask.tif"))
    assert made["THRESHOLD"] == mask["THRESHOLD"]
    pixels = read_raster(folder / "work" / "mask.tif").pixels
    assert np.array_equal(pixels, read_raster(mask["OUTPUT"]).pixels)
    record = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    assert record["parameters"]["EVIDENCE"] == "irmad"
    again = tmp_path / "again"
    run("replaydataset", FOLDER=str(folder), OUTPUT=str(again))
    first, second = (
        {path.relative_to(top): path.read_bytes() for path in top.rglob("*") if path.is_file()}
        for top in (folder, again)
    )
    assert first == second


def test_it_is_a_step_of_a_model(provider, run, scenes, tmp_path):
    made = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("evidence_and_mask", "")
    for step, sources in (
        ("changeevidence", {name: made.fromModelParameter(name) for name in ("T1", "T2")}),
        ("thresholdmask", {"INPUT": made.fromChildOutput("changeevidence", "OUTPUT")}),
    ):
        child = QgsProcessingModelChildAlgorithm(f"changemining:{step}")
        child.setChildId(step)
        if step == "changeevidence":
            sources["SCALING"] = made.fromStaticValue("dn")
            for name in ("T1", "T2"):
                definition = provider.algorithm(step).parameterDefinition(name).clone()
                model.addModelParameter(definition, QgsProcessingModelParameter(name))
        else:
            output = QgsProcessingModelOutput("MASK", "Mask")
            output.setChildId(step)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"MASK": output})
        for name, source in sources.items():
            child.addParameterSources(name, [source])
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    (name,) = (d.name() for d in model.parameterDefinitions() if d.isDestination())
    dates = {role: str(scenes[role]) for role in ("T1", "T2")}
    processing.run(model, {**dates, name: str(tmp_path / "mask.tif")})
    evidence = run("changeevidence", **scenes, OUTPUT=str(tmp_path / "evidence.tif"))["OUTPUT"]
    run("thresholdmask", INPUT=evidence, OUTPUT=str(tmp_path / "apart.tif"))
    mask, apart = (read_raster(tmp_path / file) for file in ("mask.tif", "apart.tif"))
    assert np.array_equal(mask.pixels, apart.pixels)
    assert 0 < (mask.pixels == 1).mean() < 0.5
    assert mask.tags["CHANGEMINING_EVIDENCE"] == "irmad"


def test_savi_stays_the_default(run, scenes, tmp_path):
    folder = tmp_path / "set"
    run("builddataset", **scenes, SIZE=32, OUTPUT=str(folder))
    assert not (folder / "work" / "evidence.tif").exists()


def test_bad_input_is_one_line(run, scenes, tmp_path):
    output = tmp_path / "evidence.tif"
    for more, match in (
        ({"BANDS": "B04"}, "at least two bands"),
        ({"BANDS": "B04,B99"}, "B99"),
        ({"NOISE": 0}, "NOISE"),
        ({"SCALING": "auto"}, "SCALING"),
    ):
        with pytest.raises(QgsProcessingException, match=match) as caught:
            run("changeevidence", **{**scenes, **more}, OUTPUT=str(output))
        assert "\n" not in str(caught.value).strip()
        assert not output.exists()
