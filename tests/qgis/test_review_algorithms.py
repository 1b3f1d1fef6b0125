"""Preparing and merging reviews, as users call them."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

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
