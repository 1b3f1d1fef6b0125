"""The footprints of a data set: their style, and the action that opens a patch's rasters."""

import shutil

import pytest
from qgis.core import (
    QgsAction,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsProject,
    QgsVectorLayer,
)

OPEN_PATCH = "Open patch"


@pytest.fixture
def built(built, tmp_path):
    """Return a copy: QGIS leaves statistics beside the rasters that it shows."""
    return shutil.copytree(built, tmp_path / "set")


@pytest.fixture
def footprints(built, qgis_new_project):
    """Return the styled layer of a data set's footprints, in the project."""
    return add(built)


def add(folder, source="{}/patches.gpkg|layername=patches"):
    layer = QgsVectorLayer(source.format(folder), "Patches", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def open_patch(qgis_iface):
    """Return a function that does what QGIS does when the action is run on a feature."""

    def run(layer, feature):
        (action,) = layer.actions().actions("Feature")
        context = layer.createExpressionContext()
        context.setFeature(feature)
        code = QgsExpression.replaceExpressionText(action.command(), context)
        exec(compile(code, OPEN_PATCH, "exec"), {})

    yield run
    QgsProject.instance().clear()  # a raster layer that outlives QGIS crashes it


def first(layer):
    return next(iter(layer.getFeatures()))


def test_the_style_comes_with_the_file(footprints, built):
    # Loaded by QGIS itself, from patches.qml beside patches.gpkg: no plugin is needed.
    assert isinstance(footprints.renderer(), QgsCategorizedSymbolRenderer)
    assert footprints.renderer().classAttribute() == "split"
    values = [one.value() for one in footprints.renderer().categories()]
    assert {"train", "val", "test", "fold1", "fold5", ""} <= set(values)
    (action,) = footprints.actions().actions("Canvas")
    assert action.name() == OPEN_PATCH
    assert action.actionScopes() == {"Canvas", "Feature"}


def test_the_plugins_style_is_the_same(root, built, qgis_new_project):
    assert (built / "patches.qml").read_bytes() == (root / "styles/footprints.qml").read_bytes()
    layer = add(built)
    layer.actions().clearActions()
    _, loaded = layer.loadNamedStyle(str(root / "styles" / "footprints.qml"))
    assert loaded
    (action,) = layer.actions().actions("Feature")
    kinds = getattr(QgsAction, "ActionType", None)
    python = getattr(kinds, "GenericPython", None) or QgsAction.GenericPython
    assert action.type() == python


def test_it_opens_the_rasters_and_goes_there(footprints, built, open_patch, qgis_canvas):
    project = QgsProject.instance()
    qgis_canvas.setDestinationCrs(footprints.crs())
    patch = first(footprints)
    open_patch(footprints, patch)
    (group,) = project.layerTreeRoot().findGroups()
    assert group.name() == patch["id"]
    layers = [node.layer() for node in group.findLayers()]
    assert [layer.name() for layer in layers] == ["Change", "T2", "T1"]
    ranges = [
        (shown.minimumValue(), shown.maximumValue())
        for shown in (layer.renderer().redContrastEnhancement() for layer in layers[1:])
    ]
    assert all(low < high for low, high in ranges)
    assert ranges[0] == ranges[1]  # one stretch, so that the dates can be compared
    for layer in layers:
        assert layer.isValid()
        assert layer.source() == str(built / layer.name() / patch["file"])
        assert layer.extent() == patch.geometry().boundingBox()
    assert qgis_canvas.extent().contains(patch.geometry().boundingBox().center())
    assert qgis_canvas.extent().width() < 10 * patch.geometry().boundingBox().width()


def test_a_second_time_shows_them_once(footprints, open_patch):
    patch = first(footprints)
    open_patch(footprints, patch)
    open_patch(footprints, patch)
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert len(group.findLayers()) == 3
    assert len(QgsProject.instance().mapLayers()) == 4


def test_it_goes_there_in_the_projects_own_crs(footprints, open_patch, qgis_canvas):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    qgis_canvas.setDestinationCrs(degrees)
    open_patch(footprints, first(footprints))
    centre = qgis_canvas.extent().center()
    assert -180 < centre.x() < 180
    assert -90 < centre.y() < 90


def test_a_subset_is_no_obstacle(built, open_patch, qgis_new_project):
    layer = add(built, '{}/patches.gpkg|layername=patches|subset="col" > 1')
    open_patch(layer, first(layer))
    assert len(QgsProject.instance().mapLayers()) == 4


def test_footprints_without_their_patches_say_so(built, tmp_path, open_patch, qgis_iface):
    for name in ("patches.gpkg", "patches.qml"):
        shutil.copy(built / name, tmp_path)
    layer = add(tmp_path)
    open_patch(layer, first(layer))
    assert len(QgsProject.instance().mapLayers()) == 1
    told = [text for texts in qgis_iface.messageBar().messages.values() for text in texts]
    assert any("No patches lie in" in text for text in told)
