"""The shipped graphical model: the same data set as builddataset, and never out of date."""

import importlib.util
import json
import subprocess

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)

pytestmark = pytest.mark.backend

NAME = "builddataset_steps"
# What the model leaves at its default, to stay readable.
LEFT_OUT = {
    *(
        "NODATA",
        "PATCH_BANDS",
        "SCALE",
        "OFFSET",
        "SEED_VALUE",
        "GRID",
        "MIN_CHANGE",
        "REVIEW",
        "CLOSED_ONLY",
    ),
    *("SPLIT_POLYGONS", "SPLIT_FIELD", "COMPRESS", "LAYOUT", "BANDS", "STRETCH", "IGNORED"),
}
# What is none of its steps.
WHOLE_ONLY = {"POLYGONS", "IGNORE_PAIR_CHECK", "NORMALISE", "EVIDENCE"}


@pytest.fixture
def model(provider):
    return provider.algorithm(f"model:{NAME}") or provider.algorithm(NAME)


@pytest.fixture
def make_model(root):
    """Return scripts/make_model.py as a module."""
    spec = importlib.util.spec_from_file_location("make_model", root / "scripts" / "make_model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_file_loads_and_is_valid(model, root, provider):
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.id() == f"changemining:{NAME}"
    file = QgsProcessingModelAlgorithm()
    assert file.fromFile(str(root / "models" / f"{NAME}.model3"))
    valid, issues = file.validate()
    assert valid, issues
    for child in file.childAlgorithms().values():
        valid, issues = file.validateChildAlgorithm(child.childId())
        assert valid, issues


@pytest.mark.skipif(
    Qgis.QGIS_VERSION_INT >= 32400,
    reason="The file is made with the oldest QGIS.",
)
def test_the_file_is_what_the_script_makes_today(make_model, provider, root, tmp_path):
    assert make_model.build().toFile(str(tmp_path / "today.model3"))
    today, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert today.fromFile(str(tmp_path / "today.model3"))
    assert shipped.fromFile(str(root / "models" / f"{NAME}.model3"))
    assert today.toVariant() == shipped.toVariant(), "Run scripts/make_model.py."


def test_its_parameters_are_those_of_the_steps(model, provider):
    whole = provider.algorithm("builddataset")
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    ours = {definition.name(): definition for definition in model.parameterDefinitions()}
    destinations = {name for name, one in ours.items() if one.isDestination()}
    assert len(destinations) == 1
    expected = {d.name() for d in whole.parameterDefinitions() if not d.isDestination()}
    assert set(ours) - destinations == expected - LEFT_OUT - WHOLE_ONLY
    for name in set(ours) - destinations:
        # Steps take no products as downloaded.
        of = provider.algorithm("exportpatches") if name in ("T1", "T2") else whole
        mine, theirs = ours[name], of.parameterDefinition(name)
        assert mine.type() == theirs.type()
        # A newer QGIS reads an empty text from the model's file as none.
        assert (mine.defaultValue() or "") == (theirs.defaultValue() or "")
        assert mine.flags() & optional == theirs.flags() & optional
        assert model.helpContent()[name] == theirs.help()


def test_every_step_gets_every_parameter_that_the_model_has(model, provider):
    names = {definition.name() for definition in model.parameterDefinitions()}
    for child in model.childAlgorithms().values():
        definitions = child.algorithm().parameterDefinitions()
        step = {d.name() for d in definitions if not d.isDestination()}
        # MIN_AREA is the mask's; polygons are made of all that is left of it. REPLACE is the data
        # set's; polygons with verdicts have one of their own.
        missing = step & names - set(child.parameterSources())
        assert missing <= {"MIN_AREA", "REPLACE"}
        assert not missing or child.childId() == "masktopolygons"


def contents(folder):
    """Return the bytes of what the model and builddataset must share."""
    paths = [*folder.glob("T1/*"), *folder.glob("T2/*"), *folder.glob("Change/*")]
    paths += [*folder.glob("splits/*"), folder / "patches.csv"]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


CHOICES = [
    {},
    {"METHOD": "fixed", "VALUE": 0.2, "DIRECTION": "both", "MIN_AREA": 30, "FILL_HOLES": 0},
    {"STRIDE": 16, "EDGE": "shift", "BLOCK_SIZE": 2, "MIN_VALID": 0.5, "SEED": 7, "PREFIX": "x"},
    {"SOIL_FACTOR": 0, "SCALING": "dn", "MAX_NEGATIVE_RATIO": 0.5, "SPLIT": "random"},
]


def result_name(model):
    """Return the name of the model's destination: a step and its output."""
    (name,) = (d.name() for d in model.parameterDefinitions() if d.isDestination())
    return name


@pytest.mark.parametrize("choice", CHOICES)
def test_it_gives_the_patches_of_builddataset(run, model, pair, tmp_path, choice):
    parameters = {"T1": f"{pair}/T1.tif", "T2": f"{pair}/T2.tif", "SIZE": 32, **choice}
    output = {result_name(model): str(tmp_path / "model")}
    run(NAME, **parameters, **output)
    run("builddataset", **parameters, OUTPUT=str(tmp_path / "whole"))
    assert contents(tmp_path / "model") == contents(tmp_path / "whole")
    assert len(contents(tmp_path / "model")) > 10


@pytest.mark.process
def test_it_runs_from_qgis_process(root, model, pair, built, tmp_path):
    process = subprocess.run(
        [
            str(root / "scripts" / "qgis_process"),
            *("--json", "run", f"changemining:{NAME}", "--", f"T1={pair}/T1.tif"),
            *(f"T2={pair}/T2.tif", "SIZE=32", f"{result_name(model)}={tmp_path}/model"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    assert json.loads(process.stdout)["results"]
    assert contents(tmp_path / "model") == contents(built)


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.errors = []

    def reportError(self, error, fatalError=False):
        self.errors.append(error)


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ({"T2": "nowhere.tif"}, "nowhere.tif not found"),  # in QGIS's words
        ({"RED_BAND": "B08"}, "Red and near-infrared are the same band"),
        ({"SIZE": 0}, "SIZE is 0: a patch has at least 1 pixel"),
    ],
)
def test_bad_input_is_named_by_the_step(run, model, pair, tmp_path, bad, says):
    parameters = {"T1": f"{pair}/T1.tif", "T2": f"{pair}/T2.tif", "SIZE": 32, **bad}
    log = Log()
    with pytest.raises(QgsProcessingException) as caught:
        run(NAME, feedback=log, **parameters, **{result_name(model): str(tmp_path / "out")})
    assert says in str(caught.value) or any(says in line for line in log.errors)
    assert not any("Traceback" in line for line in [*log.errors, str(caught.value)])
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_model_leaves_nothing(run, model, pair, tmp_path):
    log = Log()
    log.progressChanged.connect(lambda done: done > 50 and log.cancel())
    parameters = {"T1": f"{pair}/T1.tif", "T2": f"{pair}/T2.tif", "SIZE": 32}
    run(NAME, feedback=log, **parameters, **{result_name(model): str(tmp_path / "out")})
    assert log.isCanceled()
    assert list(tmp_path.iterdir()) == []
