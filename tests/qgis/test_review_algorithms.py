"""Preparing and merging reviews, as users call them."""

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

pytestmark = pytest.mark.backend

SIZE = 32


@pytest.fixture
def scene(pair, built):
    """Return the inputs of a review."""
    return {
        "POLYGONS": f"{built}/work/polygons.gpkg",
        "T1": f"{pair}/T1.tif",
        "T2": f"{pair}/T2.tif",
        "DIFFERENCE": f"{built}/work/difference.tif",
        "SIZE": SIZE,
    }


def rows(path, layer):
    """Return the attributes of a layer's features, in order, by QGIS's own reader."""
    source = QgsVectorLayer(f"{path}|layername={layer}", layer)
    assert source.isValid()
    names = [field.name() for field in source.fields()]
    return [dict(zip(names, feature.attributes())) for feature in source.getFeatures()]


def test_the_queue_holds_every_candidate_once(run, scene, tmp_path):
    made = run("preparereview", **scene, AUDIT=3, OUTPUT=str(tmp_path / "review.gpkg"))
    polygons, cells = rows(made["OUTPUT"], "polygons"), rows(made["OUTPUT"], "cells")
    for name in ("confidence", "log", "how", "origin"):
        assert {one.pop(name) for one in polygons} == {NULL}, name
    assert polygons == rows(scene["POLYGONS"], "polygons")
    assert (made["POLYGONS"], made["CELLS"]) == (len(polygons), len(cells))
    # The scene is 160 × 192 pixels: 5 × 6 cells.
    expected = {}
    for polygon in polygons:
        row, col = int(polygon["uid"][1:6]) // SIZE, int(polygon["uid"][8:]) // SIZE
        expected[row, col] = expected.get((row, col), 0) + 1
    queue = [cell for cell in cells if cell["kind"] == "candidates"]
    assert {(one["row"], one["col"]): one["candidates"] for one in queue} == expected
    places = [(one["row"], one["col"]) for one in cells]
    assert places[: len(queue)] == sorted(expected)
    audited = places[len(queue) :]
    assert audited == sorted(set(audited) - set(expected))
    assert len(audited) == 3
    for cell in cells:
        assert cell["cell"] == f"r{cell['row']:04d}_c{cell['col']:04d}"
        assert cell["state"] == "open"


def test_a_cell_is_a_patch(run, scene, pair, built, tmp_path):
    review = run("preparereview", **scene, AUDIT=99, OUTPUT=str(tmp_path / "review.gpkg"))
    dates = {name: scene[name] for name in ("T1", "T2")}
    patches = {"MASK": f"{built}/work/mask.tif", "SIZE": SIZE, "MIN_VALID": 0}
    patches = run("exportpatches", **dates, **patches, OUTPUT=f"{tmp_path}/set")
    layers = [
        QgsVectorLayer(f"{review['OUTPUT']}|layername=cells", "cells"),
        QgsVectorLayer(patches["FOOTPRINTS"], "patches"),
    ]
    cells, footprints = (
        {f[name]: f.geometry().boundingBox() for f in layer.getFeatures()}
        for layer, name in zip(layers, ("cell", "id"))
    )
    assert len(footprints) == 30
    assert cells.items() <= footprints.items()


def test_statuses_and_unsaved_edits_count(run, scene, tmp_path):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32721&field=uid:string&field=status:string", "x", "memory"
    )
    layer.setCrs(QgsVectorLayer(scene["POLYGONS"], "x").crs())
    source = next(QgsVectorLayer(scene["POLYGONS"], "x").getFeatures())
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    for status in ("accepted", "", "rejected"):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(source.geometry())
        feature["status"] = status
        assert layer.addFeature(feature)
    made = run("preparereview", **{**scene, "POLYGONS": layer}, OUTPUT=f"{tmp_path}/review.gpkg")
    polygons = rows(made["OUTPUT"], "polygons")
    assert [one["status"] for one in polygons] == ["accepted", "candidate", "rejected"]
    uid = source["uid"]
    assert [one["uid"] for one in polygons] == [uid, f"{uid}_2", f"{uid}_3"]
    assert {one["area_px"] for one in polygons} == {source["area_px"]}
    mean = pytest.approx(source["diff_mean"])
    assert [one["diff_mean"] for one in polygons] == [mean] * 3
    queue = [cell for cell in rows(made["OUTPUT"], "cells") if cell["kind"] == "candidates"]
    assert sum(cell["candidates"] for cell in queue) == 1


def test_what_is_decided_is_closed(run, scene, tmp_path):
    first = run("preparereview", **scene, OUTPUT=f"{tmp_path}/first.gpkg")["OUTPUT"]
    layer = QgsVectorLayer(f"{first}|layername=polygons", "polygons")
    layer.startEditing()
    field = layer.fields().indexOf("status")
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), field, "unsure")
    assert layer.commitChanges()
    del layer
    second = run(
        "preparereview", **{**scene, "POLYGONS": first}, AUDIT=0, OUTPUT=f"{tmp_path}/second.gpkg"
    )
    cells = rows(second["OUTPUT"], "cells")
    assert {(cell["state"], cell["candidates"]) for cell in cells} == {("closed", 0)}


def test_of_several_parts_each_is_measured(run, scene, tmp_path):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32721&field=uid:string", "x", "memory")
    layer.setCrs(QgsVectorLayer(scene["POLYGONS"], "x").crs())
    extent = QgsVectorLayer(scene["POLYGONS"], "x").extent()
    left, top = extent.xMinimum(), extent.yMaximum()
    boxes = [QgsRectangle(left + d, top - 50, left + d + 30, top - 20) for d in (0, 100)]
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.collectGeometry([QgsGeometry.fromRect(one) for one in boxes]))
    feature["uid"] = "mine"
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    made = run("preparereview", **{**scene, "POLYGONS": layer}, OUTPUT=f"{tmp_path}/review.gpkg")
    polygons = rows(made["OUTPUT"], "polygons")
    assert [(one["uid"], one["area_px"]) for one in polygons] == [("mine", 9), ("mine_2", 9)]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"SIZE": 0}, "SIZE is 0"),
        ({"AUDIT": -1}, "AUDIT is -1"),
        ({"OUTPUT": "review.shp"}, "end the name in .gpkg"),
    ],
)
def test_bad_numbers_and_names_are_refused(run, scene, tmp_path, given, says):
    output = tmp_path / given.get("OUTPUT", "review.gpkg")
    with pytest.raises(QgsProcessingException, match=says):
        run("preparereview", **{**scene, **given, "OUTPUT": str(output)})
    assert not list(tmp_path.iterdir())


def test_an_input_is_never_overwritten(run, scene, tmp_path):
    path = run("preparereview", **scene, OUTPUT=f"{tmp_path}/review.gpkg")["OUTPUT"]
    before = (tmp_path / "review.gpkg").read_bytes()
    for given in (path, f"{path}|layername=polygons", QgsProcessingFeatureSourceDefinition(path)):
        with pytest.raises(QgsProcessingException, match="is an input of this very step"):
            run("preparereview", **{**scene, "POLYGONS": given}, OUTPUT=path)
    assert (tmp_path / "review.gpkg").read_bytes() == before


def test_the_cells_drawn_hang_on_the_seed(run, scene, tmp_path):
    drawn = []
    for number, seed in enumerate((42, 42, 7)):
        path = tmp_path / str(number) / "review.gpkg"
        path.parent.mkdir()
        run("preparereview", **scene, AUDIT=4, SEED=seed, OUTPUT=str(path))
        drawn.append([one["cell"] for one in rows(path, "cells") if one["kind"] == "audit"])
    assert drawn[0] == drawn[1] != drawn[2]
    assert (tmp_path / "0/review.gpkg").read_bytes() == (tmp_path / "1/review.gpkg").read_bytes()


# Merging.


@pytest.fixture
def reviewed(run, scene, tmp_path):
    """Return the reviews of two people, who disagree on every third polygon."""
    paths = []
    for who, verdicts in (("ana", ("accepted", "rejected", "accepted")), ("ben", ("accepted",))):
        path = str(tmp_path / f"{who}.gpkg")
        run("preparereview", **scene, AUDIT=2, OUTPUT=path)
        layer = QgsVectorLayer(f"{path}|layername=polygons", "polygons")
        assert layer.startEditing()
        fields = layer.fields()
        for number, feature in enumerate(layer.getFeatures()):
            verdict = verdicts[number % len(verdicts)]
            layer.changeAttributeValue(feature.id(), fields.indexOf("status"), verdict)
            layer.changeAttributeValue(feature.id(), fields.indexOf("reviewer"), who)
        assert layer.commitChanges()
        paths.append(path)
    return paths


def test_the_parameters_and_outputs_of_merging(provider):
    algorithm = provider.algorithm("mergereviews")
    declared = {d.name(): d.defaultValue() for d in algorithm.parameterDefinitions()}
    assert declared == {
        **{"LAYERS": None, "METHOD": "majority", "OUTPUT": None, "TABLE": None},
        "REPLACE": False,
    }
    assert {output.name() for output in algorithm.outputDefinitions()} == {
        "OUTPUT",
        "TABLE",
        "AGREEMENT",
        "KAPPA",
        "POLYGONS",
        "DISAGREEMENTS",
    }
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    optional = [d.name() for d in algorithm.parameterDefinitions() if d.flags() & flag]
    assert optional == ["REPLACE", "TABLE"]


def test_reviews_are_given_as_files_layers_or_ids(run, reviewed, tmp_path):
    def layers(path):
        layer = QgsVectorLayer(f"{path}|layername=polygons", Path(path).stem)
        return QgsProject.instance().addMapLayer(layer)

    ways = {
        "files": str,
        "named": lambda path: f"{path}|layername=polygons",
        "layers": layers,
        "ids": lambda path: layers(path).id(),
    }
    made, results = {}, {}
    for way, given in ways.items():
        output, table = tmp_path / f"{way}.gpkg", tmp_path / f"{way}.csv"
        layers_given = [given(path) for path in reviewed]
        result = run("mergereviews", LAYERS=layers_given, OUTPUT=str(output), TABLE=str(table))
        results[way] = [result[name] for name in ("AGREEMENT", "KAPPA", "DISAGREEMENTS")]
        made[way] = output.read_bytes(), table.read_bytes()
    assert len(set(made.values())) == 1
    polygons = rows(tmp_path / "files.gpkg", "polygons")
    count, unsure = len(polygons), [one["status"] for one in polygons].count("unsure")
    assert unsure == len(range(1, count, 3)) > 1
    # Ben never rejects: what he agrees on beyond chance is nothing.
    assert results["files"] == [pytest.approx(1 - unsure / count), pytest.approx(0), unsure]


def test_what_is_merged_makes_a_mask(run, scene, reviewed, tmp_path):
    merged = run("mergereviews", LAYERS=reviewed, METHOD="first", OUTPUT=f"{tmp_path}/merged.gpkg")
    masks = []
    for number, polygons in enumerate((reviewed[0], merged["OUTPUT"])):
        given = {"POLYGONS": polygons, "REFERENCE": scene["DIFFERENCE"]}
        mask = run("polygonstomask", **given, OUTPUT=f"{tmp_path}/{number}.tif")
        masks.append(mask["CHANGED_PIXELS"])
    assert masks[0] == masks[1] > 0
    assert merged["TABLE"] is None


def test_disagreements_can_be_merged_again(run, reviewed, tmp_path):
    given = {"LAYERS": reviewed, "METHOD": "disagreements"}
    queue = run("mergereviews", **given, OUTPUT=f"{tmp_path}/queue.gpkg")
    assert {one["status"] for one in rows(queue["OUTPUT"], "polygons")} == {"candidate"}
    assert sum(one["candidates"] for one in rows(queue["OUTPUT"], "cells")) == queue["POLYGONS"]
    again = run("mergereviews", LAYERS=[queue["OUTPUT"], reviewed[0]], OUTPUT=f"{tmp_path}/a.gpkg")
    assert "unsure" not in {one["status"] for one in rows(again["OUTPUT"], "polygons")}
    assert again["AGREEMENT"] is None
    assert again["KAPPA"] is None


def test_bad_reviews_are_refused(run, scene, reviewed, tmp_path):
    output = tmp_path / "merged.gpkg"
    cases = [
        ([reviewed[0]], "two reviews or more"),
        ([reviewed[0], f"{tmp_path}/none.gpkg"], "none.gpkg"),
        ([reviewed[0], scene["POLYGONS"]], "has no layer"),
        ([], "two reviews or more"),
    ]
    for layers, says in cases:
        with pytest.raises(QgsProcessingException, match=says):
            run("mergereviews", LAYERS=layers, OUTPUT=str(output))
    layer = QgsVectorLayer(f"{reviewed[0]}|layername=polygons", "mine")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.deleteFeature(1)
    with pytest.raises(QgsProcessingException, match="mine has edits that are not saved"):
        run("mergereviews", LAYERS=[layer, reviewed[1]], OUTPUT=str(output))
    layer.rollBack()
    assert not output.exists()


@pytest.mark.process
def test_reviews_are_merged_from_the_command_line(root, reviewed, tmp_path):
    done = subprocess.run(
        [
            str(root / "scripts" / "qgis_process"),
            *("--json", "run", "changemining:mergereviews", "--"),
            *(f"LAYERS={reviewed[0]}|layername=polygons", f"LAYERS={reviewed[1]}"),
            *(f"OUTPUT={tmp_path}/merged.gpkg", f"TABLE={tmp_path}/table.csv"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["POLYGONS"] == len(rows(results["OUTPUT"], "polygons")) > 1
    assert 0 < results["AGREEMENT"] < 1
    assert results["KAPPA"] == pytest.approx(0)
    header = Path(results["TABLE"]).read_text(encoding="utf-8").splitlines()[0]
    assert header == "cell,polygons,judged,agreed,agreement,kappa"
