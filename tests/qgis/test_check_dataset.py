"""checkdataset: verdict, report, numbers, gate, exit code."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

pytestmark = pytest.mark.backend

PARAMETERS = {"FOLDER": None, "STOP_ON_FAIL": False, "REPORT": None}
NUMBERS = {
    "ERRORS",
    "WARNINGS",
    "PATCHES",
    "CHANGED_PATCHES",
    "CHANGE_SHARE",
    "MISSING_TWINS",
    "DUPLICATE_NAMES",
    "UNREADABLE",
    "MIXED",
    "MISALIGNED",
    "BAD_LABELS",
    "EMPTY_IMAGES",
    "CONSTANT_IMAGES",
    "INVALID_IMAGES",
    "SAME_DATES",
    "DUPLICATES",
    "LEFT_OUT",
    "SHARED_PIXELS",
    "SPLIT_DISTANCE",
    "BAD_NAMES",
    "STRAY_FILES",
    "MANIFEST_DIFFERENCES",
    "WRONG_CHECKSUMS",
    "UNDECIDED",
}


@pytest.fixture
def folder(built, tmp_path):
    """Return a copy of a data set that the whole chain has made."""
    return shutil.copytree(built, tmp_path / "set")


@pytest.fixture
def spoiled(folder):
    """Return a data set of which one patch was damaged."""
    path = sorted((folder / "T2").rglob("*.tif"))[0]
    path.write_bytes(path.read_bytes()[:-100])
    return folder


class Log(QgsProcessingFeedback):
    """Keeps what is said and how far it was."""

    def __init__(self):
        super().__init__(False)
        self.lines, self.warnings, self.steps = [], [], []
        self.progressChanged.connect(self.steps.append)

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)


def test_the_contract(provider):
    algorithm = provider.algorithm("checkdataset")
    declared = {d.name(): d.defaultValue() for d in algorithm.parameterDefinitions()}
    assert declared == PARAMETERS
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    optional = {d.name() for d in algorithm.parameterDefinitions() if d.flags() & flag}
    assert optional == {"REPORT"}
    assert {one.name() for one in algorithm.outputDefinitions()} == {"VERDICT", "REPORT", *NUMBERS}


def test_what_we_build_passes_and_is_told(run, folder):
    log = Log()
    result = run("checkdataset", FOLDER=str(folder), feedback=log)
    assert set(result) == {"VERDICT", "REPORT", *NUMBERS}
    assert result["ERRORS"] == 0
    assert result["VERDICT"] in ("pass", "warn")
    assert result["PATCHES"] == len(list((folder / "T1").rglob("*.tif")))
    for name in ("DUPLICATES", "MISSING_TWINS", "BAD_LABELS", "MANIFEST_DIFFERENCES"):
        assert result[name] == 0
    assert "Data set check" in Path(result["REPORT"]).read_text(encoding="utf-8")
    assert any(line.startswith("Data set check: ") for line in log.lines)
    assert log.steps == sorted(log.steps)
    assert log.steps[-1] == pytest.approx(100)


def test_a_damaged_patch_fails_but_is_told_not_raised(run, spoiled, tmp_path):
    log = Log()
    path = tmp_path / "report.html"
    result = run("checkdataset", FOLDER=str(spoiled), REPORT=str(path), feedback=log)
    assert result["VERDICT"] == "fail"
    assert result["REPORT"] == str(path)
    assert result["UNREADABLE"] == 1
    assert result["ERRORS"] >= 1
    assert any("fail: Files: cannot be decoded" in line for line in log.warnings)


def test_as_a_gate_it_stops_and_leaves_the_report(run, spoiled, tmp_path):
    path = tmp_path / "report.html"
    with pytest.raises(QgsProcessingException, match="data set fails its check: Files") as caught:
        run("checkdataset", FOLDER=str(spoiled), STOP_ON_FAIL=True, REPORT=str(path))
    assert "\n" not in str(caught.value)
    assert path.is_file()


@pytest.mark.parametrize("damage", [False, True])
def test_it_is_a_gate_in_a_model(provider, folder, damage):
    if damage:
        next((folder / "T1").rglob("*.tif")).unlink()
    model = QgsProcessingModelAlgorithm("gate", "test")
    definition = QgsProcessingParameterFile(
        "FOLDER", "FOLDER", QgsProcessingParameterFile.Behavior.Folder
    )
    model.addModelParameter(definition, QgsProcessingModelParameter("FOLDER"))
    source = QgsProcessingModelChildParameterSource
    gate = QgsProcessingModelChildAlgorithm("changemining:checkdataset")
    gate.setChildId("gate")
    gate.addParameterSources("FOLDER", [source.fromModelParameter("FOLDER")])
    gate.addParameterSources("STOP_ON_FAIL", [source.fromStaticValue(True)])
    model.addChildAlgorithm(gate)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    try:
        passed = model.create({}).run({"FOLDER": str(folder)}, context, feedback)[1]
    except QgsProcessingException:
        passed = False
    assert passed is not damage


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"FOLDER": "nowhere"}, "is no folder: give"),
        ({"FOLDER": "."}, "holds no data set: expected are T1"),
        ({"REPORT": "report.txt"}, r"end its name in \.html"),
        ({"REPORT": "missing/report.html"}, "does not exist: create it first"),
    ],
)
def test_bad_input_is_one_line(run, folder, parameters, says):
    given = {name: str(folder.parent / value) for name, value in parameters.items()}
    before = sorted(folder.parent.rglob("*"))
    with pytest.raises(QgsProcessingException, match=says) as caught:
        run("checkdataset", **{"FOLDER": str(folder), **given})
    assert "\n" not in str(caught.value).strip()
    assert sorted(folder.parent.rglob("*")) == before


def test_cancel_leaves_no_report(run, folder, tmp_path):
    class Stop(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            self.cancel()

    path = tmp_path / "report.html"
    result = run("checkdataset", FOLDER=str(folder), REPORT=str(path), feedback=Stop())
    assert result.get("VERDICT") is None
    assert not path.exists()


@pytest.mark.process
def test_the_program_ends_with_an_exit_code(root, folder):
    def start(*options):
        command = [root / "scripts" / "qgis_process", "--json", "run", "changemining:checkdataset"]
        return subprocess.run(
            [*map(str, command), "--", f"FOLDER={folder}", *options],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            timeout=120,
        )

    good = start("STOP_ON_FAIL=true")
    assert good.returncode == 0, good.stderr
    assert json.loads(good.stdout)["results"]["ERRORS"] == 0
    next((folder / "Change").rglob("*.tif")).unlink()
    assert start().returncode == 0
    bad = start("STOP_ON_FAIL=true")
    assert bad.returncode == 1
    assert "The data set fails its check: Twins (no such file – 1: Change/" in bad.stderr
