"""checkpair and its place in the whole chain: verdict, report, numbers, gate."""

import json
import re

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputHtml,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)

from changemining.core.generator.synthetic import TRANSFORM, SyntheticPair
from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend

LEFT_IN = 1000
BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def scenes(tmp_path):
    """Return paths of T1 and T2, digital numbers without tags, and of T2 with the +1000 left in."""
    shape = slice(0, 160), slice(0, 192)
    t1, t2, _ = SyntheticPair((160, 192), seed=3).blocks(*shape)
    left_in = np.where(t2 > 0, t2 + LEFT_IN, 0).astype(t2.dtype)
    paths = {}
    for role, values in (("T1", t1), ("T2", t2), ("T2_offset", left_in)):
        said = {"transform": TRANSFORM, "nodata": 0, "descriptions": BANDS}
        paths[role] = write_raster(tmp_path / f"{role}.tif", values, **said)
    return paths


@pytest.fixture
def good(scenes):
    return {"T1": scenes["T1"], "T2": scenes["T2"], "SCALING": "dn"}


@pytest.fixture
def bad(scenes):
    return {"T1": scenes["T1"], "T2": scenes["T2_offset"], "SCALING": "dn"}


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.lines, self.warnings = [], []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)


def record_of(folder):
    return json.loads((folder / "dataset.json").read_text(encoding="utf-8"))


def test_every_number_of_a_report_is_an_output(provider, run, good):
    algorithm = provider.algorithm("checkpair")
    outputs = {one.name() for one in algorithm.outputDefinitions()}
    # These carry everything that can be known.
    from changemining.core.pairs.clear_findings import judge_clouds
    from changemining.core.pairs.date_findings import judge_season, judge_sun

    known = {
        **judge_clouds((0.1, 0.1)).numbers,
        **judge_season("2018-07-08", "2019-07-08").numbers,
        **judge_sun((50.0, 51.0), ("1", "1")).numbers,
    }
    result = run("checkpair", **good)
    told = {name for name, value in result.items() if value is not None}
    assert outputs == told | known.keys() == set(result)
    assert any(isinstance(one, QgsProcessingOutputHtml) for one in algorithm.outputDefinitions())


def test_a_good_pair_passes_and_has_its_report(run, good, tmp_path):
    path = tmp_path / "report.html"
    result = run("checkpair", **good, REPORT=str(path))
    assert (result["VERDICT"], result["REPORT"]) == ("pass", str(path))
    assert "Pair check" in path.read_text(encoding="utf-8")
    assert result["MISREGISTRATION"] < 0.1
    assert result["DAYS_APART"] is None
    assert result["OVERLAP"] == 1


def test_without_a_place_the_report_is_temporary(run, good):
    first, second = (run("checkpair", **good)["REPORT"] for _ in range(2))
    assert first != second
    assert first.endswith(".html")


def test_layers_and_paths_give_the_same(run, good):
    layers = {name: QgsRasterLayer(good[name], name) for name in ("T1", "T2")}
    QgsProject.instance().addMapLayers(list(layers.values()))
    by_path = run("checkpair", **good)
    by_layer = run("checkpair", **{**good, **layers})
    by_id = run("checkpair", **{**good, **{name: one.id() for name, one in layers.items()}})
    for one in (by_path, by_layer, by_id):
        del one["REPORT"]
    assert by_path == by_layer == by_id


def test_an_offset_left_in_fails_but_is_told_not_raised(run, bad):
    log = Log()
    result = run("checkpair", feedback=log, **bad)
    assert result["VERDICT"] == "fail"
    assert result["DARK_DIFFERENCE"] == pytest.approx(0.1, abs=0.02)
    assert any("fail: Dark pixels" in line for line in log.warnings)


def test_as_a_gate_it_stops_and_leaves_the_report(run, bad, good, tmp_path):
    path = tmp_path / "report.html"
    with pytest.raises(QgsProcessingException, match="Dark pixels") as caught:
        run("checkpair", **bad, STOP_ON_FAIL=True, REPORT=str(path))
    assert "\n" not in str(caught.value)
    assert path.is_file()
    assert run("checkpair", **good, STOP_ON_FAIL=True)["VERDICT"] == "pass"


def test_it_is_a_gate_in_a_model(provider, bad, good, tmp_path):
    model = QgsProcessingModelAlgorithm("gate", "test")
    for name in ("T1", "T2"):
        model.addModelParameter(
            QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
        )
    source = QgsProcessingModelChildParameterSource
    gate = QgsProcessingModelChildAlgorithm("changemining:checkpair")
    gate.setChildId("gate")
    for name in ("T1", "T2"):
        gate.addParameterSources(name, [source.fromModelParameter(name)])
    for name, value in (("SCALING", "dn"), ("STOP_ON_FAIL", True)):
        gate.addParameterSources(name, [source.fromStaticValue(value)])
    model.addChildAlgorithm(gate)
    step = QgsProcessingModelChildAlgorithm("changemining:savi")
    step.setChildId("step")
    step.addParameterSources("INPUT", [source.fromModelParameter("T1")])
    # The gate's scale is used: numbers reach later steps.
    step.addParameterSources("SCALING", [source.fromStaticValue("custom")])
    step.addParameterSources("SCALE", [source.fromChildOutput("gate", "SCALE_T1")])
    step.addParameterSources("OFFSET", [source.fromChildOutput("gate", "OFFSET_T1")])
    output = QgsProcessingModelOutput("savi", "savi")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"savi": output})
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    name = model.destinationParameterDefinitions()[0].name()

    def run_model(scenes, path):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        parameters = {"T1": scenes["T1"], "T2": scenes["T2"], name: str(path)}
        try:
            return model.create({}).run(parameters, context, feedback)[1]
        except QgsProcessingException:
            return False

    assert run_model(good, tmp_path / "good.tif")
    assert (tmp_path / "good.tif").is_file()
    assert not run_model(bad, tmp_path / "bad.tif")
    assert not (tmp_path / "bad.tif").exists()


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"REPORT": "report.txt"}, "html"),
        ({"REPORT": "missing/report.html"}, "does not exist: create it first"),
        ({"SCALING": "auto"}, "SCALING"),
        ({"RED_BAND": "B99"}, "B99"),
    ],
)
def test_bad_input_is_one_line(run, good, tmp_path, more, says):
    if "REPORT" in more:
        more = {"REPORT": str(tmp_path / more["REPORT"])}
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(QgsProcessingException, match=says) as caught:
        run("checkpair", **{**good, **more})
    assert "\n" not in str(caught.value).strip()
    assert sorted(tmp_path.rglob("*")) == before


def test_cancel_leaves_no_report(provider, good, tmp_path):
    from qgis import processing

    class Stop(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            self.cancel()

    path = tmp_path / "report.html"
    parameters = {**good, "REPORT": str(path)}
    result = processing.run("changemining:checkpair", parameters, feedback=Stop())
    assert result.get("VERDICT") is None
    assert not path.exists()


# In the whole chain.


def test_the_chain_records_the_check_of_its_pair(run, good, tmp_path):
    folder = tmp_path / "out"
    run("builddataset", **good, SIZE=32, OUTPUT=str(folder))
    record = record_of(folder)
    assert record["pair"]["verdict"] == "pass"
    assert record["pair"]["ignored"] is False
    assert record["parameters"]["IGNORE_PAIR_CHECK"] is False
    assert record["pair"]["numbers"]["MISREGISTRATION"] < 0.1
    assert "Pair check" in (folder / "work" / "pair.html").read_text(encoding="utf-8")


def test_a_failing_pair_stops_the_chain(run, bad, tmp_path):
    folder = tmp_path / "out"
    with pytest.raises(QgsProcessingException, match="fails its check: Dark pixels") as caught:
        run("builddataset", **bad, SIZE=32, OUTPUT=str(folder))
    assert "IGNORE_PAIR_CHECK" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not [one for one in tmp_path.iterdir() if one.suffix != ".tif"]


def test_the_check_can_be_overridden_and_that_is_recorded(run, bad, tmp_path):
    folder = tmp_path / "out"
    log = Log()
    run(
        "builddataset",
        feedback=log,
        **bad,
        SIZE=32,
        IGNORE_PAIR_CHECK=True,
        OUTPUT=str(folder),
    )
    record = record_of(folder)
    assert record["pair"]["ignored"] is True
    assert record["pair"]["verdict"] == "fail"
    assert record["pair"]["findings"]["dark_pixels"]["verdict"] == "fail"
    assert record["parameters"]["IGNORE_PAIR_CHECK"] is True
    assert any("IGNORE_PAIR_CHECK" in line for line in log.warnings)


def test_a_warning_is_logged_and_recorded(run, shared_data, tmp_path):
    pair, stack = [], read_raster(shared_data / "bouconne" / "2018_3A_Theia_Bouconne.tif")
    said = {"crs": stack.wkt, "transform": stack.transform, "descriptions": BANDS}
    for first, date in ((20, "20180708"), (60, "20181115")):
        path = tmp_path / f"bouconne_{date}.tif"
        pair.append(write_raster(path, stack.pixels[first : first + 4], **said))
    folder, log = tmp_path / "out", Log()
    scenes = dict(zip(("T1", "T2"), pair))
    run("builddataset", feedback=log, **scenes, SCALING="dn", SIZE=32, OUTPUT=str(folder))
    record = record_of(folder)
    assert record["pair"]["verdict"] == "warn"
    assert record["pair"]["findings"]["season"]["verdict"] == "warn"
    assert any(re.search("warn: Season: .*choose dates", line) for line in log.warnings)


def test_real_scenes_go_through(run, shared_data, tmp_path):
    folder = shared_data / "amazon_mining"
    scenes = {name: str(folder / f"{name}.tif") for name in ("T1", "T2")}
    output = tmp_path / "out"
    run("builddataset", **scenes, SCALING="dn", SIZE=48, OUTPUT=str(output))
    assert record_of(output)["pair"]["verdict"] == "pass"


def test_two_runs_give_the_same_page_and_record(run, good, tmp_path):
    pages, records = [], []
    for name in ("one", "two"):
        folder = tmp_path / name
        run("builddataset", **good, SIZE=32, OUTPUT=str(folder))
        pages.append((folder / "work" / "pair.html").read_bytes())
        records.append((folder / "dataset.json").read_bytes())
    assert pages[0] == pages[1]
    assert records[0] == records[1]
