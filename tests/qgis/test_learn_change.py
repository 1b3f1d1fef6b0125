"""learnchange from the toolbox: verdicts of a layer, a probability, and a mask of it."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

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


@pytest.fixture
def review(run, scenes, tmp_path):
    """Return candidates of change of which every second is rejected."""
    evidence = run("changeevidence", **scenes, OUTPUT=str(tmp_path / "evidence.tif"))["OUTPUT"]
    more = {"METHOD": "fixed", "VALUE": 2.5, "MIN_AREA": 4}
    mask = run("thresholdmask", INPUT=evidence, **more, OUTPUT=str(tmp_path / "mask.tif"))
    path = str(tmp_path / "review.gpkg")
    run("masktopolygons", INPUT=mask["OUTPUT"], DIFFERENCE=evidence, OUTPUT=path)
    layer = QgsVectorLayer(path, "review")
    status = layer.fields().indexFromName("status")
    strength = sorted(one["diff_mean"] for one in layer.getFeatures())
    middle = strength[len(strength) // 2]
    layer.startEditing()
    for one in list(layer.getFeatures()):
        verdict = "accepted" if one["diff_mean"] >= middle else "rejected"
        layer.changeAttributeValue(one.id(), status, verdict)
    assert layer.commitChanges()
    return layer


def test_a_layer_of_verdicts_becomes_a_probability(run, scenes, review, tmp_path):
    made = run(
        "learnchange",
        REVIEW=review,
        **scenes,
        OUTPUT=str(tmp_path / "chance.tif"),
        MODEL=str(tmp_path / "model.json"),
    )
    assert made["ANSWERS"] == review.featureCount()
    assert 0.5 <= made["AGREEMENT"] <= 1
    chance = read_raster(made["OUTPUT"]).pixels[0]
    assert np.nanmax(chance) <= 1
    mask = run(
        "thresholdmask",
        INPUT=made["OUTPUT"],
        METHOD="fixed",
        VALUE=0.5,
        MIN_AREA=0,
        FILL_HOLES=0,
        OUTPUT=str(tmp_path / "learnt.tif"),
    )
    assert mask["CHANGED_PIXELS"] == (chance >= 0.5).sum() > 0
    again = run(
        "learnchange",
        REVIEW=str(tmp_path / "review.gpkg"),
        **scenes,
        START=made["MODEL"],
        OUTPUT=str(tmp_path / "again.tif"),
    )
    # The same answers, which must not vouch for themselves.
    for name in ("ANSWERS", "AGREEMENT", "DOUBTFUL"):
        assert again[name] == made[name]
    statuses = {one["status"] for one in review.getFeatures()}
    assert statuses == {"accepted", "rejected"}


def test_bad_input_is_one_line(run, scenes, review, tmp_path):
    output = tmp_path / "chance.tif"
    nothing = tmp_path / "nothing.json"
    nothing.write_text("{}", encoding="utf-8")
    for more, match in (
        ({"START": str(nothing)}, "choose a file that Learn change wrote"),
        ({"EVIDENCE": scenes["T1"]}, "bands, but a difference"),
        ({"SCALING": "auto"}, "SCALING"),
        ({"MODEL": str(output)}, "OUTPUT and MODEL are one file"),
        ({"MODEL": str(tmp_path / "no" / "m.json")}, "no does not exist: create it first"),
    ):
        with pytest.raises(QgsProcessingException, match=match) as caught:
            run("learnchange", REVIEW=review, **{**scenes, **more}, OUTPUT=str(output))
        assert "\n" not in str(caught.value).strip()
        assert not output.exists()
