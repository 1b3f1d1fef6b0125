"""exportlandcover as users call it: lists of layers, maps, polygons, in a model, in a shell."""

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from changemining.core.affine import Affine
from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend

SHAPE = 64, 96
PLACE = Affine(10, 0, 600_000, 0, -10, 9_300_000)
#: The mapping of the published classes, by position.
COARSE = np.array([0, 1, 1, 5, 3, 4, 4, 2, 2, 2, 2, 2, 6, 2], "uint8")
FOLDERS = ["msi_images", "sar_images", "semantic_14c", "semantic_7c", "edge_14c", "edge_7c"]


def write(path, array, transform=PLACE, **more):
    return write_raster(path, array, transform=transform, **more)


def read(path):
    return read_raster(path).pixels


@pytest.fixture(scope="module")
def ids():
    random = np.random.default_rng(1)
    return random.integers(0, 14, (8, 12)).astype("uint8").repeat(8, axis=0).repeat(8, axis=1)


@pytest.fixture(scope="module")
def scenes(ids, tmp_path_factory):
    """Return the folder of an optical and a radar image and of maps."""
    folder, random = tmp_path_factory.mktemp("scenes"), np.random.default_rng(2)
    write(folder / "s2.tif", random.integers(1, 4000, (3, *SHAPE)).astype("uint16"))
    radar = random.normal(-12, 3, (2, 40, 60)).astype("float32")
    write(folder / "s1.tif", radar, Affine(20, 0, 599_933, 0, -20, 9_300_047), nodata=-99)
    write(folder / "ids.tif", ids[np.newaxis])
    write(folder / "coarse.tif", COARSE[ids][np.newaxis])
    return folder


@pytest.fixture
def given(scenes, tmp_path):
    """Return ``given(**more)``: parameters that work, all by path."""

    def make(**more):
        return {
            "MODALITIES": [str(scenes / "s2.tif"), str(scenes / "s1.tif")],
            "LABELS": str(scenes / "ids.tif"),
            "SIZE": 16,
            "BLOCK_SIZE": 2,
            "OUTPUT": str(tmp_path / "set"),
            **more,
        }

    return make


def one_line(error):
    """Whether an error is one line, beside what processing.run puts before it."""
    lines = str(error).strip().splitlines()
    return [line for line in lines if not line.startswith("Unable to execute")] == lines[-1:]


def mosaic(folder, name, band=0):
    """Put the patches of a folder together again."""
    whole = np.full(SHAPE, 255, "int32")
    for file in sorted((folder / name).iterdir()):
        row, col = int(file.stem[1:5]), int(file.stem[7:11])
        whole[row * 16 : row * 16 + 16, col * 16 : col * 16 + 16] = read(file)[band]
    return whole


@pytest.mark.parametrize("more", [{}, {"CLASSES": "cerradata"}, {"CLASSES": ""}])
def test_all_folders_and_outputs(run, given, ids, tmp_path, more):
    made = run("exportlandcover", **given(**more))
    folder = tmp_path / "set"
    assert made["OUTPUT"] == str(folder)
    assert made["PATCHES"] == 4 * 6
    wanted = {file.name for file in (folder / "semantic_14c").iterdir()}
    for name in FOLDERS:
        assert {file.name for file in (folder / name).iterdir()} == wanted
    np.testing.assert_array_equal(mosaic(folder, "semantic_14c"), ids)
    np.testing.assert_array_equal(mosaic(folder, "semantic_7c"), COARSE[ids])
    assert QgsVectorLayer(made["FOOTPRINTS"], "footprints").featureCount() == 24
    assert len(Path(made["MANIFEST"]).read_text(encoding="utf-8").splitlines()) == 25


def test_the_order_of_the_list_says_which_is_which(run, given, scenes, tmp_path):
    """Paths, layers and ids may be mixed; no two are swapped."""
    radar = QgsRasterLayer(str(scenes / "s1.tif"), "radar")
    QgsProject.instance().addMapLayer(radar)
    optical = QgsRasterLayer(str(scenes / "s2.tif"), "optical")
    QgsProject.instance().addMapLayer(optical)
    for number, layers in enumerate(([optical, radar.id()], ["optical", str(scenes / "s1.tif")])):
        folder = tmp_path / str(number)
        run("exportlandcover", **given(MODALITIES=layers, OUTPUT=str(folder)))
        record = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
        files = {role: one[0]["name"] for role, one in record["inputs"].items()}
        assert files == {"msi_images": "s2.tif", "sar_images": "s1.tif", "LABELS": "ids.tif"}
        np.testing.assert_array_equal(
            mosaic(folder, "msi_images", 2), read(scenes / "s2.tif")[2].astype("int32")
        )


@pytest.mark.parametrize("many", [False, True])
def test_one_raster_and_three(run, given, scenes, tmp_path, many):
    paths = [str(scenes / name) for name in ("s2.tif", "s1.tif", "coarse.tif")]
    more = {"MODALITIES": paths, "NAMES": "optical, radar,height", "RESAMPLING": "nearest"}
    run("exportlandcover", **given(**(more if many else {"MODALITIES": paths[0]})))
    record = json.loads((tmp_path / "set" / "dataset.json").read_text(encoding="utf-8"))
    names = [one["name"] for one in record["layers"] if one["kind"] == "image"]
    assert names == (["optical", "radar", "height"] if many else ["msi_images"])


def test_a_map_in_colours(run, given, ids, tmp_path):
    from changemining.core.landcover.classes import read_classes

    colors = np.array([one.color for one in read_classes("cerradata").fine], "uint8")
    painted = np.moveaxis(colors[ids], -1, 0).copy()
    labels = write(tmp_path / "map.tif", painted, photometric="RGB")
    run("exportlandcover", **given(LABELS=labels))
    np.testing.assert_array_equal(mosaic(tmp_path / "set", "semantic_14c"), ids)
    painted[:, 0, :5] = 7
    labels = write(tmp_path / "other.tif", painted, photometric="RGB")
    with pytest.raises(QgsProcessingException, match=r"7 7 7: 5 \(pixels\)") as caught:
        run("exportlandcover", **given(LABELS=labels, OUTPUT=str(tmp_path / "no")))
    assert one_line(caught.value)
    assert not (tmp_path / "no").exists()
    more = {"UNKNOWN_COLOURS": "ignore", "MIN_VALID": 0.5, "OUTPUT": str(tmp_path / "yes")}
    run("exportlandcover", **given(LABELS=labels, **more))
    assert (mosaic(tmp_path / "yes", "semantic_14c") == 255).sum() == 5


@pytest.mark.parametrize("crs", ["EPSG:32721", "EPSG:4326"])
def test_polygons_with_unsaved_edits(run, given, tmp_path, crs):
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=Kind:string(20)", "cover", "memory")
    to_layer = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32721"),
        QgsCoordinateReferenceSystem(crs),
        QgsProject.instance(),
    )
    assert layer.startEditing()
    # From column and row to column and row; the second lies over the first.
    for kind, (left, top, right, bottom) in (("Water", (0, 0, 48, 64)), ("4", (32, 16, 96, 32))):
        shape = QgsGeometry.fromRect(
            QgsRectangle(*(PLACE * (left, bottom)), *(PLACE * (right, top)))
        )
        shape.transform(to_layer)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature["Kind"] = kind
        assert layer.addFeature(feature)
    more = {"LABELS": None, "LABEL_POLYGONS": layer, "CLASS_FIELD": "kind", "MIN_VALID": 0}
    run("exportlandcover", **given(**more))
    expected = np.full(SHAPE, 255)
    expected[:, :48] = 3
    expected[16:32, 32:] = 4
    np.testing.assert_array_equal(mosaic(tmp_path / "set", "semantic_14c"), expected)
    kept = QgsVectorLayer(str(tmp_path / "set" / "work" / "polygons.gpkg"), "kept")
    assert [feature["class"] for feature in kept.getFeatures()] == ["Water", "4"]
    more.update(UNCOVERED="Pasture", OUTPUT=str(tmp_path / "other"))
    run("exportlandcover", **given(**more))
    expected[expected == 255] = 0
    np.testing.assert_array_equal(mosaic(tmp_path / "other", "semantic_14c"), expected)


def test_a_table_of_ones_own(run, given, scenes, tmp_path):
    table = tmp_path / "classes.csv"
    rows = "".join(f"{n};class {n};{n} {n} {n}\n" for n in range(7))
    table.write_text(f"id;name;colour\n{rows}", encoding="utf-8-sig")
    run("exportlandcover", **given(LABELS=str(scenes / "coarse.tif"), CLASSES=str(table)))
    record = json.loads((tmp_path / "set" / "dataset.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in record["layers"]][2:] == ["semantic_7c", "edge_7c"]
    assert record["inputs"]["CLASSES"][0]["name"] == "classes.csv"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"MODALITIES": None}, "MODALITIES is missing"),
        ({"MODALITIES": []}, "MODALITIES is empty"),
        ({"MODALITIES": ["{s2}", "gone.tif"]}, r"MODALITIES: gone\.tif does not exist"),
        ({"MODALITIES": ["{s2}", "{cover}"]}, "cover.geojson cannot be opened as a raster"),
        ({"MODALITIES": ["{s2}", 7]}, "MODALITIES is 7"),
        ({"MODALITIES": ["{s2}", "{s2}"]}, "same raster twice"),
        ({"NAMES": "one"}, r"NAMES \(1: one\)"),
        ({"RESAMPLING": "mode"}, "RESAMPLING"),
        ({"LABELS": None}, "LABEL_POLYGONS"),
        ({"LABELS": "gone.tif"}, "LABELS: gone.tif does not exist"),
        ({"CLASSES": "gone.csv"}, "gone.csv cannot be read"),
        ({"CLASSES": "{s2}"}, "UTF-8|no column"),
        ({"COARSE_LABELS": "{ids}"}, "ids.tif holds class ids that the class table"),
        ({"COARSE_LABELS": "{other}"}, r"\(13, 1\) 13 Deforestation 2022 in 1 Forest"),
        ({"LABEL_FOLDER": "labels"}, "Two folders"),
        ({"OUTPUT": "{folder}"}, "is not empty"),
    ],
)
def test_bad_parameters(run, given, scenes, ids, tmp_path, more, said):
    cover = tmp_path / "cover.geojson"
    cover.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    mapping = COARSE.copy()
    mapping[13] = 1
    places = {
        "s2": scenes / "s2.tif",
        "ids": scenes / "ids.tif",
        "cover": cover,
        "other": write(tmp_path / "other.tif", mapping[ids][np.newaxis]),
        "folder": tmp_path,
    }

    def filled(value):
        if isinstance(value, list):
            return [filled(one) for one in value]
        known = isinstance(value, str) and value.startswith("{")
        return value.format(**places) if known else value

    before = sorted(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match=said) as caught:
        run("exportlandcover", **given(**{key: filled(value) for key, value in more.items()}))
    assert one_line(caught.value)
    assert sorted(tmp_path.iterdir()) == before


def test_in_a_model(provider, scenes, tmp_path):
    """What a step makes is one of the modalities."""
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    made = QgsProcessingModelChildParameterSource.fromChildOutput
    model = QgsProcessingModelAlgorithm("model", "model")
    index = QgsProcessingModelChildAlgorithm("changemining:savi")
    index.setChildId("savi")
    bands = {"INPUT": str(scenes / "s2.tif"), "RED_BAND": "1", "NIR_BAND": "2", "SCALING": "dn"}
    for name, one in bands.items():
        index.addParameterSources(name, [value(one)])
    export = QgsProcessingModelChildAlgorithm("changemining:exportlandcover")
    export.setChildId("export")
    export.addParameterSources(
        "MODALITIES", [value(str(scenes / "s2.tif")), made("savi", "OUTPUT")]
    )
    more = {"NAMES": "optical,savi", "LABELS": str(scenes / "ids.tif"), "SIZE": 16}
    for name, one in {**more, "OUTPUT": str(tmp_path / "set")}.items():
        export.addParameterSources(name, [value(one)])
    for child in (index, export):
        model.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, fine = model.run({}, context, feedback)
    assert fine, feedback.textLog()
    assert results["CHILD_RESULTS"]["export"]["PATCHES"] == 24
    s2 = read(scenes / "s2.tif")[:, :16, :16] / 10_000
    expected = 1.5 * (s2[1] - s2[0]) / (s2[1] + s2[0] + 0.5)
    found = read(tmp_path / "set" / "savi" / "r0000_c0000.tif")[0]
    np.testing.assert_allclose(found, expected, atol=1e-6)


@pytest.mark.process
def test_from_qgis_process(root, given, ids, tmp_path):
    parameters = given(NAMES="optical,radar", RESAMPLING="nearest,bilinear")
    words = [f"MODALITIES={path}" for path in parameters.pop("MODALITIES")]
    words += [f"{name}={value}" for name, value in parameters.items()]
    done = subprocess.run(
        [
            str(root / "scripts" / "qgis_process"),
            *("run", "changemining:exportlandcover", "--json", "--", *words),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["PATCHES"] == 24
    record = json.loads((tmp_path / "set" / "dataset.json").read_text(encoding="utf-8"))
    assert record["resampling"]["radar"] == "bilinear"
    assert record["inputs"]["radar"][0]["name"] == "s1.tif"
    np.testing.assert_array_equal(mosaic(tmp_path / "set", "semantic_14c"), ids)
