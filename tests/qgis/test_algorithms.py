"""Every algorithm as users call it: the public contract, its outputs, its inputs of any kind."""

import hashlib
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from changemining.core.affine import Affine
from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend

SIZE = 32

# The public contract: parameters with their defaults, outputs. None is a choice left to the user.
SAVI = {
    "RED_BAND": "B04",
    "NIR_BAND": "B08",
    "SOIL_FACTOR": 0.5,
    "SCALING": "auto",
    "SCALE": None,
    "OFFSET": None,
    "NODATA": "",
}
MASK = {
    "METHOD": "otsu",
    "VALUE": None,
    "DIRECTION": "loss",
    "SEED_VALUE": 0,
    "MIN_AREA": 9,
    "FILL_HOLES": 9,
}
PATCHES = {
    "PATCH_BANDS": "",
    "GRID": None,
    "SIZE": 128,
    "STRIDE": 0,
    "EDGE": "drop",
    "MIN_VALID": 1.0,
    "MAX_UNSURE": 0.5,
    "MIN_CHANGE": 0.0,
    "MAX_NEGATIVE_RATIO": -1,
    "SPLIT": "blocks",
    "RATIOS": "0.7,0.15,0.15",
    "BLOCK_SIZE": 8,
    "SPLIT_POLYGONS": None,
    "REVIEW": None,
    "CLOSED_ONLY": False,
    "SEED": 42,
    "COMPRESS": "deflate",
    "LAYOUT": "changemining",
    "BANDS": "",
    "STRETCH": "",
    "IGNORED": "drop",
    "PREFIX": "",
    "REPLACE": False,
    "OUTPUT": None,
}
#: What only sets of two dates have.
OF_CHANGE = {
    *("MAX_UNSURE", "MIN_CHANGE", "MAX_NEGATIVE_RATIO", "REVIEW", "CLOSED_ONLY"),
    *("LAYOUT", "BANDS", "STRETCH", "IGNORED", "PATCH_BANDS"),
}
#: How many patches every rule took.
DROPPED_OF_CHANGE = {
    *("NOT_REVIEWED", "ABOVE_MAX_UNSURE", "BELOW_MIN_CHANGE", "ABOVE_MAX_NEGATIVE_RATIO")
}
DROPPED = DROPPED_OF_CHANGE | {
    *("CONSIDERED", "OUTSIDE_GRID", "BELOW_MIN_VALID", "OUTSIDE_SPLIT_POLYGONS"),
    *("OVERLAPPING_ANOTHER_SPLIT", "WITHIN_BUFFER_OF_ANOTHER_SPLIT"),
}
OUTPUT = {"OUTPUT": None}
CONTRACT = {
    "savi": (
        {"INPUT": None, **SAVI, **OUTPUT},
        {"OUTPUT", "SCALE_USED", "OFFSET_USED", "SCALING_REASON"},
    ),
    "savidifference": (
        {"T1": None, "T2": None, "RESAMPLING": "bilinear", **SAVI, **OUTPUT},
        {"OUTPUT", "VALID_PIXELS", "MEAN", "STD"},
    ),
    "thresholdmask": (
        {"INPUT": None, **MASK, **OUTPUT},
        {"OUTPUT", "THRESHOLD", "CHANGED_PIXELS", "CHANGED_AREA_HA", "CHANGED_FRACTION"},
    ),
    "masktopolygons": (
        {"INPUT": None, "DIFFERENCE": None, "MIN_AREA": 0, **OUTPUT},
        {"OUTPUT", "POLYGONS"},
    ),
    "preparereview": (
        {
            "POLYGONS": None,
            "T1": None,
            "T2": None,
            "DIFFERENCE": None,
            "SIZE": 128,
            "AUDIT": 20,
            "SEED": 42,
            **OUTPUT,
        },
        {"OUTPUT", "CELLS", "POLYGONS"},
    ),
    "polygonstomask": (
        {"POLYGONS": None, "REFERENCE": None, "UNREVIEWED": "auto", **OUTPUT},
        {"OUTPUT", "CHANGED_PIXELS", "UNDECIDED"},
    ),
    "exportpatches": (
        {"T1": None, "T2": None, "MASK": None, "RESAMPLING": "bilinear", "NODATA": "", **PATCHES},
        {"OUTPUT", "PATCHES", "CHANGED_PATCHES", "MANIFEST", "FOOTPRINTS"} | DROPPED,
    ),
    "builddataset": (
        {
            "T1": None,
            "T2": None,
            "POLYGONS": None,
            "UNREVIEWED": "auto",
            "RESAMPLING": "bilinear",
            **SAVI,
            **MASK,
            **PATCHES,
        },
        {"OUTPUT", "THRESHOLD", "PATCHES", "CHANGED_PATCHES", "UNDECIDED"} | DROPPED,
    ),
    "exportlandcover": (
        {
            "MODALITIES": None,
            "NAMES": "",
            "RESAMPLING": "bilinear",
            "NODATA": "",
            "BACKSCATTER": "keep",
            "LABELS": None,
            "LABEL_POLYGONS": None,
            "CLASS_FIELD": "class",
            "UNCOVERED": "",
            "CLASSES": "cerradata",
            "COARSE_LABELS": None,
            "UNKNOWN_COLOURS": "refuse",
            "LABEL_FOLDER": "semantic_{n}c",
            "EDGE_LABELS": True,
            "EDGE_FOLDER": "edge_{n}c",
            **{name: value for name, value in PATCHES.items() if name not in OF_CHANGE},
        },
        {"OUTPUT", "PATCHES", "MANIFEST", "FOOTPRINTS"} | DROPPED - DROPPED_OF_CHANGE,
    ),
}
OPTIONAL = {
    *(
        "NODATA",
        "SCALE",
        "OFFSET",
        "VALUE",
        "GRID",
        "SPLIT_POLYGONS",
        "REVIEW",
        "PREFIX",
        "DIFFERENCE",
    ),
    *("BANDS", "STRETCH", "PATCH_BANDS"),
    *("NAMES", "LABELS", "LABEL_POLYGONS", "UNCOVERED", "CLASSES", "COARSE_LABELS"),
}


@pytest.fixture(params=CONTRACT)
def algorithm(request, provider):
    return provider.algorithm(request.param)


# What is declared.


def test_parameters_defaults_and_outputs_are_the_contract(algorithm):
    parameters, outputs = CONTRACT[algorithm.name()]
    definitions = {d.name(): d for d in algorithm.parameterDefinitions()}
    declared = {name: d.defaultValue() for name, d in definitions.items()}
    assert {name: declared.get(name) for name in parameters} == parameters
    # What came later must not be asked for.
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name in declared.keys() - parameters.keys():
        assert declared[name] is not None or definitions[name].flags() & flag
    assert {output.name() for output in algorithm.outputDefinitions()} == outputs


def test_optional_is_what_may_be_left_empty(algorithm):
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    optional = {d.name() for d in algorithm.parameterDefinitions() if d.flags() & flag}
    own = {"builddataset": OPTIONAL | {"POLYGONS"}, "preparereview": OPTIONAL - {"DIFFERENCE"}}
    expected = own.get(algorithm.name(), OPTIONAL)
    contract = set(CONTRACT[algorithm.name()][0])
    # What came later may be optional, for models that were made before.
    assert optional & contract == expected & contract


def written_here(provider):
    """Return all algorithms but the models."""
    return [one for one in provider.algorithms() if not hasattr(one, "childAlgorithms")]


def test_every_parameter_has_its_help(provider):
    for algorithm in written_here(provider):
        text = algorithm.shortHelpString()
        assert algorithm.shortDescription() in text
        for definition in algorithm.parameterDefinitions():
            assert len(definition.help()) > 10
            assert definition.help() in text


def test_choices_are_static_strings(provider):
    for algorithm in written_here(provider):
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterEnum):
                assert definition.usesStaticStrings()
                assert definition.defaultValue() in definition.options()


def test_options_are_the_contract(provider):
    """Word for word as the public contract lists them: scripts and models hold them."""
    expected = {
        "SCALING": "auto reflectance dn dn_offset browser_uint16 browser_uint8 custom",
        "RESAMPLING": "bilinear nearest cubic",
        "METHOD": "otsu fixed triangle li yen kittler sigma mad percentile",
        "DIRECTION": "loss gain both",
        "UNREVIEWED": "auto change ignore nochange",
        "EDGE": "drop pad shift",
        "SPLIT": "blocks random none polygons folds train val test",
        "LAYOUT": "changemining levir levir_split oscd packed shards",
        "COMPRESS": "deflate none",
        "IGNORED": "drop nochange",
    }
    whole = provider.algorithm("builddataset")
    assert {
        name: " ".join(whole.parameterDefinition(name).options()) for name in expected
    } == expected
    for name, parameter, words in (
        ("convertdataset", "LAYOUT", "levir levir_split oscd packed shards changemining"),
        ("mergereviews", "METHOD", "majority disagreements first"),
        ("exportlandcover", "UNKNOWN_COLOURS", "refuse ignore"),
    ):
        definition = provider.algorithm(name).parameterDefinition(parameter)
        assert " ".join(definition.options()) == words


def test_defaults_are_those_of_the_core(provider):
    from changemining.core.choices.masks import MaskChoice
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.choices.scenes import SaviChoice

    whole = provider.algorithm("builddataset")
    for choice in (SaviChoice(), MaskChoice(), PatchChoice()):
        for name, value in vars(choice).items():
            assert whole.parameterDefinition(name.upper()).defaultValue() == value


def test_a_refresh_keeps_every_algorithm(provider):
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert names > set(CONTRACT)
    provider.refreshAlgorithms()
    assert {algorithm.name() for algorithm in provider.algorithms()} == names


# What a run takes and gives.

INPUTS = {
    "savi": {"INPUT": "T1.tif"},
    "savidifference": {"T1": "savi_t1.tif", "T2": "savi_t2.tif"},
    "thresholdmask": {"INPUT": "difference.tif"},
    "masktopolygons": {"INPUT": "mask.tif", "DIFFERENCE": "difference.tif"},
    "preparereview": {
        "POLYGONS": "polygons.gpkg",
        "T1": "T1.tif",
        "T2": "T2.tif",
        "DIFFERENCE": "difference.tif",
    },
    "polygonstomask": {"POLYGONS": "polygons.gpkg", "REFERENCE": "difference.tif"},
    "exportpatches": {"T1": "T1.tif", "T2": "T2.tif", "MASK": "mask.tif"},
    "exportlandcover": {"MODALITIES": "T1.tif", "LABELS": "mask.tif"},
    "builddataset": {"T1": "T1.tif", "T2": "T2.tif", "POLYGONS": "polygons.gpkg"},
}
OUTPUT_NAMES = {
    "masktopolygons": "out.gpkg",
    "preparereview": "out.gpkg",
    "exportpatches": "out",
    "builddataset": "out",
    "exportlandcover": "out",
}


@pytest.fixture
def files(pair, built):
    """Return the scenes and the files of every step, by name."""
    return {file.name: file for file in (*pair.glob("T?.tif"), *(built / "work").iterdir())}


@pytest.fixture
def parameters(files, tmp_path):
    """Return a function that gives parameters which work, all by path."""

    def parameters(name, folder=tmp_path, **more):
        folder.mkdir(exist_ok=True)
        given = {role: str(files[file]) for role, file in INPUTS[name].items()}
        given["OUTPUT"] = str(folder / OUTPUT_NAMES.get(name, "out.tif"))
        if OUTPUT_NAMES.get(name) == "out":
            given["SIZE"] = SIZE
        return {**given, **more}

    return parameters


def layer_of(path):
    """Return a file as a layer of the project, which owns it."""
    kind = QgsVectorLayer if path.endswith(".gpkg") else QgsRasterLayer
    layer = kind(path, "a layer")
    assert layer.isValid()
    return QgsProject.instance().addMapLayer(layer)


def fingerprints(path):
    """Return the SHA-256 of a file, or of all files of a folder."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {
        file.relative_to(path): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
        if file.is_file()
    }


@pytest.mark.parametrize("name", CONTRACT)
def test_a_layer_its_id_and_its_path_give_the_same(run, parameters, tmp_path, name):
    ways = {
        "path": lambda path: path,
        "layer": layer_of,
        "id": lambda path: layer_of(path).id(),
    }
    results, made = {}, {}
    for way, given in ways.items():
        inputs = parameters(name, tmp_path / way)
        inputs.update({role: given(inputs[role]) for role in INPUTS[name]})
        output = tmp_path / way / OUTPUT_NAMES.get(name, "out.tif")
        results[way] = run(name, **inputs)
        assert set(results[way]) == CONTRACT[name][1]
        numbers = {key: value for key, value in results[way].items() if type(value) is not str}
        results[way] = numbers
        made[way] = fingerprints(output)
    assert results["path"] == results["layer"] == results["id"]
    assert made["path"] == made["layer"] == made["id"]


def test_two_scenes_give_the_difference_of_their_indices(run, files, tmp_path):
    scenes = {"T1": str(files["T1.tif"]), "T2": str(tmp_path / "T2.tif")}
    later = read_raster(files["T2.tif"])
    moved = np.where(later.pixels, later.pixels + 1000, 0).astype("uint16")
    said = {**later.profile, "scales": [1e-4] * 4, "offsets": [-0.1] * 4}
    write_raster(scenes["T2"], moved, **said)  # as since baseline 04.00
    choice = {"RED_BAND": "3", "SOIL_FACTOR": 0.25}
    steps = {
        name: run("savi", INPUT=path, OUTPUT=str(tmp_path / f"savi_{name}.tif"), **choice)["OUTPUT"]
        for name, path in scenes.items()
    }
    log = QgsProcessingFeedback()
    step = run(
        "savidifference", feedback=log, **steps, **choice, OUTPUT=str(tmp_path / "steps.tif")
    )
    assert "RED_BAND, SOIL_FACTOR not used" in log.textLog()
    made = run("savidifference", **scenes, **choice, OUTPUT=str(tmp_path / "once.tif"))
    assert read(made["OUTPUT"]).tobytes() == read(step["OUTPUT"]).tobytes()
    assert made["VALID_PIXELS"] == step["VALID_PIXELS"] > 0
    assert made["MEAN"] == pytest.approx(step["MEAN"])
    with pytest.raises(QgsProcessingException, match="give two indices or two scenes"):
        run("savidifference", **{**steps, "T2": scenes["T2"]}, OUTPUT=str(tmp_path / "no.tif"))


class Log(QgsProcessingFeedback):
    """Keeps every step of the progress."""

    def __init__(self):
        super().__init__()
        self.steps = []
        self.progressChanged.connect(self.steps.append)


@pytest.mark.parametrize("name", CONTRACT)
def test_progress_never_goes_back_and_arrives(run, parameters, name):
    log = Log()
    run(name, feedback=log, **parameters(name))
    assert log.steps == sorted(log.steps)
    assert log.steps[0] >= 0
    assert log.steps[-1] == pytest.approx(100)


def read(path):
    return read_raster(path).pixels[0]


def test_numbers_are_those_of_the_files(run, parameters, built):
    made = run("savi", **parameters("savi"))
    assert (made["SCALE_USED"], made["OFFSET_USED"]) == (0.0001, 0)

    made = run("savidifference", **parameters("savidifference"))
    change = read(made["OUTPUT"]).astype("float64")
    change = change[~np.isnan(change)]
    assert made["VALID_PIXELS"] == change.size
    assert made["MEAN"] == pytest.approx(change.mean(), abs=1e-7)
    assert made["STD"] == pytest.approx(change.std(), abs=1e-7)

    made = run("thresholdmask", **parameters("thresholdmask", MIN_AREA=0, FILL_HOLES=0))
    mask = read(made["OUTPUT"])
    assert made["THRESHOLD"] > 0
    assert made["CHANGED_PIXELS"] == (mask == 1).sum() == (change <= -made["THRESHOLD"]).sum()
    # UTM is stretched by 0.2 % at most; test_areas.py measures it.
    assert made["CHANGED_AREA_HA"] == pytest.approx((mask == 1).sum() / 100, rel=2e-3)
    assert made["CHANGED_FRACTION"] == pytest.approx((mask == 1).sum() / (mask != 255).sum())

    made = run("masktopolygons", **parameters("masktopolygons"))
    layer = layer_of(made["OUTPUT"])
    assert made["POLYGONS"] == layer.featureCount() > 1
    assert (
        sum(f["area_px"] for f in layer.getFeatures()) == (read(built / "work/mask.tif") == 1).sum()
    )

    made = run("polygonstomask", **parameters("polygonstomask"))
    assert made["CHANGED_PIXELS"] == (read(made["OUTPUT"]) == 1).sum()

    made = run("exportpatches", **parameters("exportpatches"))
    patches = list((built.parent / made["OUTPUT"] / "Change").iterdir())
    assert made["PATCHES"] == len(patches) > 1
    assert made["CHANGED_PATCHES"] == sum((read(file) == 1).any() for file in patches) > 0
    manifest = Path(made["MANIFEST"]).read_text(encoding="utf-8")
    assert len(manifest.splitlines()) == made["PATCHES"] + 1
    assert layer_of(made["FOOTPRINTS"]).featureCount() == made["PATCHES"]


@pytest.mark.parametrize(
    ("name", "dtype", "nodata"),
    [
        ("savi", "float32", np.nan),
        ("savidifference", "float32", np.nan),
        ("thresholdmask", "uint8", 255),
        ("polygonstomask", "uint8", 255),
    ],
)
def test_rasters_are_as_the_contract_says(run, parameters, files, name, dtype, nodata):
    output = run(name, **parameters(name))["OUTPUT"]
    made, scene = read_raster(output), read_raster(files["T1.tif"])
    assert (made.wkt, made.transform, made.shape) == (scene.wkt, scene.transform, scene.shape)
    assert made.driver == "GTiff"
    assert made.is_tiled
    assert made.compression in ("DEFLATE", "ZSTD")
    assert made.pixels.dtype == dtype
    assert np.array_equal(made.nodata, nodata, equal_nan=True)
    assert all(made.descriptions)
    assert made.tags["CHANGEMINING_VERSION"]
    if dtype == "uint8":
        assert set(made.colors) >= {0, 1, 255}
    layer = layer_of(output)
    assert layer.isValid()
    assert (layer.width(), layer.height()) == (192, 160)


# What is loaded has its style.


def loaded(provider, name, parameters):
    """Run as the Toolbox does; return the layers by file name, as they are once loaded."""
    from changemining.algorithms.style import StyleOnLoad

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    if OUTPUT_NAMES.get(name) != "out":
        path = parameters["OUTPUT"]
        parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    _, good = provider.algorithm(name).create().run(parameters, context, feedback)
    assert good
    layers = {}
    for path, details in context.layersToLoadOnCompletion().items():
        layer = layers[path.split("/")[-1]] = layer_of(path)
        assert path in StyleOnLoad._kept
        details.postProcessor().postProcessLayer(layer, context, feedback)
        assert path not in StyleOnLoad._kept
    return layers


def ramp_of(layer):
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    ramp = renderer.shader().rasterShaderFunction()
    assert ramp.colorRampType() == QgsColorRampShader.Type.Interpolated
    return {item.value: item.color for item in ramp.colorRampItemList()}


def check_index(layer):
    colors = ramp_of(layer)
    assert len(colors) > 2
    top = colors[max(colors)]
    assert top.green() > top.red()
    assert top.green() > top.blue()


def check_difference(layer):
    colors = ramp_of(layer)
    assert sorted(colors) == sorted(-value for value in colors)
    middle, loss, gain = colors[0], colors[min(colors)], colors[max(colors)]
    assert middle.saturation() == 0
    assert middle.lightness() > 200
    assert loss.red() > loss.green()
    assert gain.green() > gain.red()


def check_mask(layer):
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    classes = {one.value: one.label for one in layer.renderer().classes()}
    assert sorted(classes) == [0, 1, 255]
    assert ["no change" in classes[0], "change" in classes[1], "ignore" in classes[255]] == [
        True
    ] * 3


def check_polygons(layer):
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert layer.renderer().classAttribute() == "status"
    values = [category.value() for category in layer.renderer().categories()]
    assert values[:5] == ["candidate", "accepted", "rejected", "unsure", "added"]


def check_footprints(layer):
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert layer.renderer().classAttribute() == "split"


@pytest.mark.parametrize(
    ("name", "checks"),
    [
        ("savi", {"out.tif": check_index}),
        ("savidifference", {"out.tif": check_difference}),
        ("thresholdmask", {"out.tif": check_mask}),
        ("polygonstomask", {"out.tif": check_mask}),
        ("masktopolygons", {"out.gpkg": check_polygons}),
        ("exportpatches", {"patches.gpkg": check_footprints}),
        (
            "builddataset",
            {
                "difference.tif": check_difference,
                "polygons.gpkg": check_polygons,
                "patches.gpkg": check_footprints,
            },
        ),
    ],
)
def test_what_is_loaded_has_its_style(provider, run, parameters, name, checks):
    layers = loaded(provider, name, parameters(name))
    assert set(layers) == set(checks)
    for file, check in checks.items():
        check(layers[file])


def test_in_the_background_as_from_the_toolbox(provider, run, parameters, built):
    given = parameters("builddataset")
    given.update({role: layer_of(given[role]) for role in INPUTS["builddataset"]})
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm("builddataset").create()
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    done = []
    task.executed.connect(lambda good, results: done.append((good, results)))
    QgsApplication.taskManager().addTask(task)
    until = time.monotonic() + 60
    while not done and time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.01)
    ((good, results),) = done
    assert good
    assert results["PATCHES"] == len(list((built / "T1").iterdir()))


# Polygons of any kind.

REFERENCE = Affine(10, 0, 600000, 0, -10, 9300000)


def rectangle(row, col, height, width):
    """Return the polygon of a window of pixels."""
    left, top = REFERENCE * (col, row)
    right, bottom = REFERENCE * (col + width, row + height)
    return QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))


def with_statuses(*windows, fields="&field=status:string", kind="Polygon", crs="EPSG:32721"):
    """Return a layer in memory of (window or geometry, status)."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "reviewed", "memory")
    add(layer.dataProvider(), layer.fields(), *windows)
    layer.updateExtents()
    return QgsProject.instance().addMapLayer(layer)


def add(target, fields, *windows):
    for window, status in windows:
        feature = QgsFeature(fields)
        feature.setGeometry(rectangle(*window) if isinstance(window, tuple) else window)
        if fields.count():
            feature.setAttribute(0, status)
        assert target.addFeature(feature)


@pytest.fixture
def burn(run, parameters, files):
    """Return a function that runs polygonstomask and gives the mask."""

    def burn(polygons, **more):
        given = parameters("polygonstomask", POLYGONS=polygons, **more)
        return read(run("polygonstomask", **given)["OUTPUT"])

    return burn


@pytest.fixture
def expected(files):
    """Return a function that gives the mask with values in windows of pixels."""
    invalid = np.isnan(read(files["difference.tif"]))

    def expected(*windows):
        mask = np.zeros(invalid.shape, np.uint8)
        for (row, col, height, width), value in windows:
            mask[row : row + height, col : col + width] = value
        mask[invalid] = 255
        return mask

    return expected


A, B, C, D = (40, 60, 8, 9), (60, 70, 5, 5), (90, 80, 20, 3), (100, 100, 4, 30)


@pytest.mark.parametrize(("unreviewed", "value"), [("change", 1), ("ignore", 255), ("nochange", 0)])
def test_a_status_says_what_a_polygon_becomes(burn, expected, unreviewed, value):
    layer = with_statuses((A, "accepted"), (B, "rejected"), (C, "unsure"), (D, "candidate"))
    mask = burn(layer, UNREVIEWED=unreviewed)
    assert np.array_equal(mask, expected((A, 1), (B, 0), (C, 255), (D, value)))


def test_unsaved_edits_count(burn, expected):
    layer = with_statuses((A, "accepted"), (B, "accepted"), (C, "accepted"))
    first, second, third = (feature.id() for feature in layer.getFeatures())
    layer.startEditing()
    layer.changeAttributeValue(first, 0, "rejected")
    layer.changeGeometry(second, rectangle(*D))
    layer.deleteFeature(third)
    add(layer, layer.fields(), (C, "added"))
    assert np.array_equal(burn(layer), expected((D, 1), (C, 1)))
    layer.rollBack()
    assert np.array_equal(burn(layer.id()), expected((A, 1), (B, 1), (C, 1)))


def test_selected_features_only(burn, expected):
    layer = with_statuses((A, "accepted"), (B, "accepted"))
    layer.selectByIds([next(layer.getFeatures()).id()])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert np.array_equal(burn(chosen), expected((A, 1)))


@pytest.fixture
def stored(tmp_path):
    """Return a layer of the project that is saved in a GeoPackage: A and B are accepted."""
    layer = with_statuses((A, "accepted"), (B, "accepted"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "mine"
    context = QgsProject.instance().transformContext()
    path = str(tmp_path / "stored.gpkg")
    assert not QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)[0]
    layer = QgsVectorLayer(f"{path}|layername=mine", "stored", "ogr")
    return QgsProject.instance().addMapLayer(layer)


@pytest.fixture
def rasterised(monkeypatch):
    """Return a list of the files that polygons were rasterised from without being read."""
    from changemining.core.masks import polygons

    found, find = [], polygons.find_indexed

    def noted(path, *rest):
        shapes = find(path, *rest)
        found.extend([Path(path).name] if shapes else [])
        return shapes

    monkeypatch.setattr(polygons, "find_indexed", noted)
    return found


def test_a_saved_layer_is_rasterised_from_its_file(burn, expected, stored, rasterised):
    for given in (stored, stored.id(), stored.source(), stored.source().split("|")[0]):
        assert np.array_equal(burn(given), expected((A, 1), (B, 1)))
    assert rasterised == ["stored.gpkg"] * 4


def test_edits_count_before_and_after_they_are_saved(burn, expected, stored, rasterised):
    first, second = (feature.id() for feature in stored.getFeatures())
    stored.startEditing()
    assert np.array_equal(burn(stored), expected((A, 1), (B, 1)))
    assert rasterised.pop() == "stored.gpkg"
    status = stored.fields().lookupField("status")
    stored.changeAttributeValue(first, status, "rejected")
    stored.changeGeometry(second, rectangle(*D))
    assert np.array_equal(burn(stored), expected((D, 1)))
    assert not rasterised
    assert stored.commitChanges(False)
    assert np.array_equal(burn(stored), expected((D, 1)))
    assert rasterised == ["stored.gpkg"]
    stored.rollBack()


def chosen(layer):
    layer.selectByIds([next(layer.getFeatures()).id()])
    return QgsProcessingFeatureSourceDefinition(layer.id(), True)


def limited(layer):
    return QgsProcessingFeatureSourceDefinition(layer.id(), False, 1)


def filtered(layer):
    first = next(layer.getFeatures()).id()
    assert layer.setSubsetString(f"fid = {first}")
    return layer


def computed(layer):
    assert layer.startEditing()
    assert layer.renameAttribute(layer.fields().lookupField("status"), "old")
    assert layer.commitChanges()
    status = QgsVectorLayer("None?field=status:string", "", "memory").fields()[0]
    first = next(layer.getFeatures()).id()
    layer.addExpressionField(f"if(fid = {first}, 'accepted', 'rejected')", status)
    return layer


@pytest.mark.parametrize("narrow", [chosen, limited, filtered, computed])
def test_what_is_not_all_of_a_saved_layer_is_read(burn, expected, stored, rasterised, narrow):
    assert np.array_equal(burn(narrow(stored)), expected((A, 1)))
    assert not rasterised


def test_a_layer_whose_crs_the_user_mended_is_read(burn, expected, tmp_path, stored, rasterised):
    stored.setCrs(QgsCoordinateReferenceSystem("EPSG:32720"))
    with pytest.raises(QgsProcessingException, match="No polygon lies on"):
        burn(stored)
    assert not rasterised


def test_without_a_status_all_is_change(burn, expected):
    layer = with_statuses((A, None), (B, None), fields="")
    assert np.array_equal(burn(layer, UNREVIEWED="ignore"), expected((A, 1), (B, 1)))
    layer = with_statuses((A, None), (B, ""))
    assert np.array_equal(burn(layer, UNREVIEWED="ignore"), expected((A, 1), (B, 1)))


def test_a_status_that_is_computed_from_other_fields(burn, expected):
    layer = with_statuses((A, "yes"), (B, "no"), fields="&field=mine:string&field=note:string")
    status = QgsVectorLayer("None?field=Status:string", "", "memory").fields()[0]
    layer.addExpressionField("if(mine = 'yes', 'accepted', 'rejected')", status)
    assert np.array_equal(burn(layer), expected((A, 1)))


def test_polygons_in_another_crs(burn, expected):
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32721"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    shapes = [rectangle(*window) for window in (A, D)]
    for shape in shapes:
        shape.transform(transform)
    layer = with_statuses(*((shape, "accepted") for shape in shapes), crs="EPSG:4326")
    assert np.array_equal(burn(layer), expected((A, 1), (D, 1)))


def test_multipolygons_and_heights(burn, expected):
    both = QgsGeometry.collectGeometry([rectangle(*A), rectangle(*B)])
    both.get().addZValue(100)
    both.get().addMValue(7)
    layer = with_statuses((both, "accepted"), (QgsGeometry(), "accepted"), kind="MultiPolygonZM")
    assert np.array_equal(burn(layer), expected((A, 1), (B, 1)))


def test_lines_in_a_collection_are_no_polygons(burn, expected):
    left, top = REFERENCE * (0, 0)
    line = f"LineString ({left} {top}, {left + 500} {top - 500})"
    mixed = [
        QgsGeometry.fromWkt(f"GeometryCollection ({rectangle(*window).asWkt()}, {line})")
        for window in (A, B)
    ]
    layer = with_statuses(*((one, "added") for one in mixed), kind="GeometryCollection")
    assert np.array_equal(burn(layer), expected((A, 1), (B, 1)))


@pytest.mark.parametrize(("kind", "status"), [("string", "foo"), ("int", 1)])
def test_a_status_that_nobody_defined_is_refused(burn, kind, status):
    layer = with_statuses((A, status), fields=f"&field=status:{kind}")
    with pytest.raises(QgsProcessingException, match=r"has the status .*: use one of candidate"):
        burn(layer)


def test_reviewed_polygons_with_fields_of_other_types_are_kept(run, parameters, tmp_path):
    fields = "&field=status:string&field=class:string&field=area_px:string"
    fields += "&field=reviewed_at:datetime&field=mine:string"
    layer = with_statuses((A, "Accepted "), fields=fields)
    (feature,) = layer.getFeatures()
    time_of_review = QDateTime.fromString("2025-06-01T12:30:00", Qt.DateFormat.ISODate)
    values = ["Accepted ", "mine", "72.0", time_of_review, "free"]
    layer.dataProvider().changeAttributeValues({feature.id(): dict(enumerate(values))})
    run("builddataset", **parameters("builddataset", POLYGONS=layer))
    (kept,) = layer_of(str(tmp_path / "out" / "work" / "polygons.gpkg")).getFeatures()
    assert (kept["status"], kept["area_px"]) == ("Accepted ", 72)
    assert kept["class"] == NULL
    assert kept["reviewed_at"] == "2025-06-01T12:30:00"
    assert kept.geometry().area() == 100 * A[2] * A[3]


def test_curves(burn, expected, files):
    x, y = REFERENCE * (100, 80)
    circle = QgsGeometry.fromWkt(
        f"CurvePolygon (CircularString ({x - 200} {y}, {x} {y + 200}, {x + 200} {y}, "
        f"{x} {y - 200}, {x - 200} {y}))"
    )
    mask = burn(with_statuses((circle, "accepted"), kind="CurvePolygon"))
    rows, cols = np.mgrid[0:160, 0:192] + 0.5
    disk = np.hypot(cols - 100, rows - 80) <= 20
    assert ((mask == 1) != (disk & (mask != 255))).sum() <= 4


def test_mask_to_polygons_and_back_is_bit_identical(run, burn, files, parameters):
    for output in ("memory:", QgsProcessing.TEMPORARY_OUTPUT, "out.shp", "out.geojson"):
        name = output if "." not in output else parameters("savi")["OUTPUT"][:-7] + output
        made = run("masktopolygons", **parameters("masktopolygons", OUTPUT=name))
        assert made["POLYGONS"] > 1
        assert np.array_equal(burn(made["OUTPUT"]), read(files["mask.tif"]))


@pytest.mark.parametrize("crs", ["EPSG:32721", "EPSG:4326"])
@pytest.mark.parametrize("name", ["exportpatches", "builddataset"])
def test_a_grid_chooses_patches(run, parameters, tmp_path, name, crs):
    # The centres of (1, 1) and (1, 2); the corner of (2, 2), but not its centre.
    shape = rectangle(40, 40, 30, 50)
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32721"),
        QgsCoordinateReferenceSystem(crs),
        QgsProject.instance(),
    )
    shape.transform(transform)
    layer = with_statuses((shape, None), crs=crs)
    made = run(name, **parameters(name, GRID=layer, MIN_VALID=0))
    ids = {path.stem for path in (tmp_path / "out" / "T1").iterdir()}
    assert ids == {"r0001_c0001", "r0001_c0002"}
    assert made["PATCHES"] == 2


def test_as_many_threads_as_qgis_may_use(run, parameters, monkeypatch):
    from changemining.core import threads

    monkeypatch.setattr(threads, "processors", lambda: 16)
    QgsApplication.setMaxThreads(1)
    allowed = QgsApplication.maxThreads()
    assert allowed in (1, 2)  # two is the least since QGIS 3.40
    try:
        run("savi", **parameters("savi"))
        assert threads.thread_count() == allowed
    finally:
        QgsApplication.setMaxThreads(-1)
    run("savi", **parameters("savi"))
    assert threads.thread_count() == 4
