"""convertdataset as users call it, and exports in another layout."""

import json
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
    QgsProcessingParameterDefinition,
)

pytestmark = pytest.mark.backend

#: Parameters with their defaults; None is a choice left to the user.
CONTRACT = {
    "FOLDER": None,
    "LAYOUT": "levir",
    "BANDS": "",
    "STRETCH": "",
    "IGNORED": "drop",
    "REPLACE": False,
    "OUTPUT": None,
}
LAYOUTS = {
    "levir": "A/train_*.png",
    "levir_split": "train/A/*.png",
    "oscd": "Onera*Train Labels/*/cm/cm.png",
    "packed": "train_T1.npy",
}


def test_parameters_defaults_and_outputs_are_the_contract(provider):
    algorithm = provider.algorithm("convertdataset")
    declared = {d.name(): d.defaultValue() for d in algorithm.parameterDefinitions()}
    assert declared == CONTRACT
    assert {output.name() for output in algorithm.outputDefinitions()} == {"OUTPUT", "PATCHES"}
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    optional = {d.name() for d in algorithm.parameterDefinitions() if d.flags() & flag}
    assert optional == {"BANDS", "STRETCH"}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout(run, built, tmp_path, layout):
    output = tmp_path / "new"
    made = run("convertdataset", FOLDER=str(built), LAYOUT=layout, OUTPUT=str(output))
    assert made["OUTPUT"] == str(output)
    patches = list((built / "T1").iterdir())
    assert made["PATCHES"] == len(patches)
    assert list(output.glob(LAYOUTS[layout]))
    assert not list(output.rglob("*.aux.xml"))


def test_parameters_arrive(run, built, tmp_path):
    output = tmp_path / "new"
    run(
        "convertdataset",
        FOLDER=str(built),
        LAYOUT="levir",
        BANDS="nir,red,green",
        STRETCH="1,4000",
        IGNORED="nochange",
        OUTPUT=str(output),
    )
    about = json.loads((output / "dataset.json").read_text(encoding="utf-8"))["layout"]
    assert about["bands"]["T1"] == ["B08", "B04", "B03"]
    assert about["stretch"] == [1, 4000]
    assert about["ignored"]["choice"] == "nochange"
    with pytest.raises(QgsProcessingException, match="REPLACE"):
        run("convertdataset", FOLDER=str(built), LAYOUT="packed", OUTPUT=str(output))
    run("convertdataset", FOLDER=str(built), LAYOUT="packed", OUTPUT=str(output), REPLACE=True)
    assert not (output / "A").exists()


@pytest.mark.parametrize("name", ["exportpatches", "builddataset"])
def test_exports_in_a_layout(run, pair, built, tmp_path, name):
    given = {"T1": f"{pair}/T1.tif", "T2": f"{pair}/T2.tif", "SIZE": 32}
    if name == "exportpatches":
        given["MASK"] = str(built / "work" / "mask.tif")
    made = run(name, **given, LAYOUT="levir", STRETCH="100,3000", OUTPUT=str(tmp_path / "out"))
    pictures = list((tmp_path / "out" / "label").glob("*.png"))
    assert made["PATCHES"] == len(pictures) > 1
    assert 0 < made["CHANGED_PATCHES"] <= made["PATCHES"]
    assert (tmp_path / "out" / "work").is_dir() == (name == "builddataset")
    assert not [path for path in tmp_path.rglob("*") if path.name.startswith(".")]
    assert not (tmp_path / "out" / "T1").exists()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"FOLDER": "nowhere"}, "nowhere holds no data set of ChangeMining"),
        ({"BANDS": "B04"}, "BANDS: pictures need three bands"),
        ({"BANDS": "B04,B03,B77"}, "no band 'B77'"),
        ({"STRETCH": "9,1"}, "STRETCH is '9,1'"),
        ({"LAYOUT": "changemining"}, "already"),
        ({"IGNORED": "keep"}, "IGNORED"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(run, built, tmp_path, given, message):
    whole = {"FOLDER": str(built), "OUTPUT": str(tmp_path / "new"), **given}
    with pytest.raises(QgsProcessingException, match=message) as caught:
        run("convertdataset", **whole)
    # QGIS puts a line of its own before what the check of parameters says.
    lines = str(caught.value).replace("Unable to execute algorithm\n", "").splitlines()
    assert len(lines) == 1
    assert not list(tmp_path.iterdir())


def test_cancelled_leaves_nothing_and_raises_nothing(provider, built, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda done: feedback.cancel() if done > 40 else None)
    parameters = {"FOLDER": str(built), "LAYOUT": "levir", "OUTPUT": str(tmp_path / "new")}
    algorithm = provider.algorithm("convertdataset").create()
    _, good = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert good
    assert not list(tmp_path.iterdir())


def test_in_a_model(registered_provider, built, tmp_path):
    model = QgsProcessingModelAlgorithm("layouts", "tests")
    child = QgsProcessingModelChildAlgorithm("changemining:convertdataset")
    child.setChildId("convert")
    source = QgsProcessingModelChildParameterSource.fromStaticValue
    values = {"FOLDER": str(built), "LAYOUT": "packed", "OUTPUT": str(tmp_path / "new")}
    for name, value in values.items():
        child.addParameterSources(name, [source(value)])
    model.addChildAlgorithm(child)
    _, good = model.run({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert good
    assert (tmp_path / "new" / "reader.py").is_file()


@pytest.mark.process
def test_from_the_command_line(root, built, tmp_path):
    run = subprocess.run(
        [
            *(root / "scripts" / "qgis_process", "run", "changemining:convertdataset", "--"),
            *(f"FOLDER={built}", "LAYOUT=levir_split", f"OUTPUT={tmp_path / 'new'}"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    count = len(list((built / "T1").iterdir()))
    assert f"PATCHES:\t{count}" in run.stdout
    assert len(list(Path(tmp_path / "new").glob("*/label/*.png"))) == count
