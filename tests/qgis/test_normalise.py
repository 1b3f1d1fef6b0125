"""normalise from the toolbox, and as an option of the whole chain."""

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from changemining.core.generator.synthetic import TRANSFORM, SyntheticPair
from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend

BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def scenes(tmp_path):
    """Return T1 and a hazy T2 of the same ground, as parameters."""
    t1, t2, _ = SyntheticPair((192, 192), seed=3).blocks(slice(0, 192), slice(0, 192))
    hazy = np.where(t2 > 0, np.rint(t2 * 0.9 + 150), 0).astype(t2.dtype)
    paths = {}
    for role, values in (("T1", t1), ("T2", hazy)):
        said = {"transform": TRANSFORM, "nodata": 0, "descriptions": BANDS}
        paths[role] = write_raster(tmp_path / f"{role}.tif", values, **said)
    return {**paths, "SCALING": "dn"}


def record_of(folder):
    return json.loads((folder / "dataset.json").read_text(encoding="utf-8"))


def test_it_writes_a_scene_that_later_steps_understand(run, scenes, tmp_path):
    output = str(tmp_path / "normalised.tif")
    result = run("normalise", **scenes, OUTPUT=output)
    assert result["OUTPUT"] == output
    assert result["RMS_AFTER"] < result["RMS_BEFORE"]
    assert result["STABLE_PIXELS"] > 1000
    assert result["LINES"].startswith("B02 × 1.")
    index = run("savi", INPUT=output, OUTPUT=str(tmp_path / "savi.tif"))
    assert index["SCALE_USED"] == pytest.approx(0.0001)
    verdict = run("checkpair", T1=scenes["T1"], T2=scenes["T2"], SCALING="dn")
    t1 = {"T1": scenes["T1"], "SCALING": "dn"}
    assert abs(run("checkpair", **t1, T2=output)["DARK_DIFFERENCE"]) < abs(
        verdict["DARK_DIFFERENCE"]
    )


def test_the_chain_normalises_the_index_and_leaves_the_patches(run, scenes, tmp_path):
    plain, other = tmp_path / "plain", tmp_path / "other"
    run("builddataset", **scenes, SIZE=32, OUTPUT=str(plain))
    run("builddataset", **scenes, SIZE=32, NORMALISE=True, OUTPUT=str(other))
    assert record_of(plain)["normalisation"] is None
    record = record_of(other)
    assert record["parameters"]["NORMALISE"] is True
    assert set(record["normalisation"]["bands"]) == {"red", "NIR"}
    red = record["normalisation"]["bands"]["red"]
    assert 1.0 < red["gain"] < 1.2
    assert red["rms_after"] < red["rms_before"]
    names = {file.name for file in (plain / "T2").iterdir()}
    assert names == {file.name for file in (other / "T2").iterdir()}
    for name in names:
        assert (plain / "T2" / name).read_bytes() == (other / "T2" / name).read_bytes()
    apart = []
    for folder in (plain, other):
        difference = read_raster(folder / "work" / "difference.tif")
        apart.append(np.nanmedian(np.abs(difference.pixels)))
        reason = read_raster(folder / "work" / "savi_t2.tif").tags["CHANGEMINING_SCALING_REASON"]
        assert ("normalised to T1" in reason) == (folder == other)
    assert apart[1] < 0.5 * apart[0]


def test_bad_input_is_one_line(run, scenes, tmp_path):
    output = tmp_path / "normalised.tif"
    with pytest.raises(QgsProcessingException, match="SCALING") as caught:
        run("normalise", **{**scenes, "SCALING": "auto"}, OUTPUT=str(output))
    assert "\n" not in str(caught.value).strip()
    with pytest.raises(QgsProcessingException, match="input"):
        run("normalise", **scenes, OUTPUT=scenes["T2"])
    assert not output.exists()
