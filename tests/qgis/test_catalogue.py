"""findpairs and importscene of a catalogue's scene, as users call them."""

import json
import os
import subprocess

import numpy as np
import pytest
from catalogues import CRS, MIDDLE, Scene, bounds, extent, serve_api, write_catalogue
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from web import Fault, serving

from rasters import read_raster

pytestmark = pytest.mark.backend

SCENES = (
    Scene("first", "2017-07-19"),
    Scene("cloudy", "2017-07-24", inside=0.5),
    Scene("second", "2020-07-21", outside=0.9),
    Scene("late", "2020-12-20"),
)
PERIODS = {
    "T1_FROM": "2017-06-01/2017-09-30",
    "T2_FROM": "2020-01-01",
    "T2_TO": "2020-12-31",
}


@pytest.fixture(scope="module")
def web(tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    items = write_catalogue(folder, SCENES)
    with serving(folder) as found:
        serve_api(found, items)
        yield found


@pytest.fixture(autouse=True)
def no_faults(web):
    web.faults, web.wanted = [], ""
    web.forget()


def rows(path):
    layer = QgsVectorLayer(path, "pairs")
    assert layer.isValid()
    return [feature.attributeMap() for feature in layer.getFeatures()]


def rectangle():
    xmin, ymin, xmax, ymax = bounds()
    return QgsRectangle(xmin, ymin, xmax, ymax)


def area_layer(crs=CRS):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(rectangle()))
    layer.dataProvider().addFeature(feature)
    return layer


def test_pairs_of_an_area(run, web, tmp_path):
    out = str(tmp_path / "pairs.gpkg")
    found = run("findpairs", AREA=extent(), **PERIODS, CATALOGUE=f"{web.address}/api", OUTPUT=out)
    assert found == {
        "OUTPUT": out,
        "COUNT": 1,
        "SCENES": 4,
        "BEST": "21MXQ_20170719_20200721",
    }
    row = rows(out)[0]
    assert row["t1"] == f"{web.address}/first/item.json"
    assert row["t2"] == f"{web.address}/second/item.json"
    layer = QgsVectorLayer(out, "pairs")
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.featureCount() == 1


@pytest.mark.parametrize("kind", ["rectangle", "layer", "id", "path"])
def test_every_way_to_give_an_area(run, web, tmp_path, kind):
    layer = area_layer()
    QgsProject.instance().addMapLayer(layer)
    path = str(tmp_path / "area.gpkg")

    context, options = (
        QgsProject.instance().transformContext(),
        QgsVectorFileWriter.SaveVectorOptions(),
    )
    assert not QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)[0]
    given = {
        "rectangle": QgsReferencedRectangle(rectangle(), QgsCoordinateReferenceSystem(CRS)),
        "layer": layer,
        "id": layer.id(),
        "path": path,
    }[kind]
    out = str(tmp_path / "pairs.gpkg")
    found = run("findpairs", AREA=given, **PERIODS, CATALOGUE=f"{web.address}/api", OUTPUT=out)
    assert found["BEST"] == "21MXQ_20170719_20200721"


def test_a_pair_of_the_table_is_imported(run, web, tmp_path):
    out = str(tmp_path / "pairs.gpkg")
    run("findpairs", AREA=extent(), **PERIODS, CATALOGUE=f"{web.address}/api", OUTPUT=out)
    row = rows(out)[0]
    for name in ("t1", "t2"):
        found = run(
            "importscene", ITEM=row[name], EXTENT=extent(), OUTPUT=str(tmp_path / f"{name}.tif")
        )
        scene = SCENES[0] if name == "t1" else SCENES[2]
        assert found["SENSING_DATE"] == scene.day
        stored = scene.values("B04")[MIDDLE, MIDDLE]
        assert (read_raster(tmp_path / f"{name}.tif").pixels[2] == stored).all()


@pytest.mark.parametrize("name", ["ITEM", "FILE"])
def test_an_item_as_a_file_and_as_an_address(run, web, tmp_path, name):
    for place in (f"{web.address}/first/item.json", str(web.folder / "first" / "item.json")):
        found = run(
            "importscene", **{name: place}, EXTENT=extent(), OUTPUT=str(tmp_path / "out.tif")
        )
        assert found["VALID_PIXELS"] == 128 * 128


def test_one_of_three(run, web, tmp_path):
    out = str(tmp_path / "out.tif")
    with pytest.raises(QgsProcessingException, match="Give ITEM alone"):
        run("importscene", FILE="a.zip", ITEM=f"{web.address}/first/item.json", OUTPUT=out)
    with pytest.raises(QgsProcessingException, match="Give FILE or FOLDER, or ITEM"):
        run("importscene", OUTPUT=out)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (403, "is not for everybody"),
        (404, "is not there"),
        ("redirect:file:///etc/passwd", "leads"),
    ],
)
def test_what_goes_wrong_is_one_line(run, web, tmp_path, fault, words):
    web.faults = [Fault("/api", fault)]
    out = tmp_path / "pairs.gpkg"
    with pytest.raises(QgsProcessingException, match=words) as told:
        run("findpairs", AREA=extent(), **PERIODS, CATALOGUE=f"{web.address}/api", OUTPUT=str(out))
    assert "\n" not in str(told.value)
    assert not out.exists()


def test_the_table_is_shown_with_pictures(provider, qgis_new_project, web, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    out = str(tmp_path / "pairs.gpkg")
    values = {
        "AREA": extent(),
        **PERIODS,
        "CATALOGUE": f"{web.address}/api",
        "OUTPUT": QgsProcessingOutputLayerDefinition(out, QgsProject.instance()),
    }
    algorithm = provider.algorithm("findpairs").create()
    assert algorithm.run(values, context, QgsProcessingFeedback())[1]
    layer = QgsVectorLayer(out, "pairs")
    details = context.layersToLoadOnCompletion()[out]
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert layer.renderer().type() == "RuleRenderer"
    assert '"t1_thumb"' in layer.mapTipTemplate()


@pytest.fixture
def authentication():
    """Return the id of an authentication set up in QGIS, of the kind Basic."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet() and not manager.setMasterPassword("for tests", True):
        pytest.skip("This QGIS has another master password.")
    config = QgsAuthMethodConfig("Basic")
    config.setName("ours")
    config.setConfigMap({"username": "key", "password": "word"})
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_signing_in_by_qgis(run, web, tmp_path, authentication):
    web.wanted = "Basic a2V5OndvcmQ="
    given = {"ITEM": f"{web.address}/first/item.json", "EXTENT": extent()}
    with pytest.raises(QgsProcessingException, match=r"HTTP 403\)\. Sign in with"):
        run("importscene", **given, OUTPUT=str(tmp_path / "out.tif"))
    found = run("importscene", **given, AUTH=authentication, OUTPUT=str(tmp_path / "out.tif"))
    assert found["VALID_PIXELS"] == 128 * 128
    assert b"a2V5OndvcmQ" not in (tmp_path / "out.tif").read_bytes()
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException):
        run(
            "importscene",
            feedback,
            **given,
            AUTH="nothere",
            OUTPUT=str(tmp_path / "out.tif"),
        )
    assert "“Sign-in” nothere is no authentication of this QGIS" in feedback.textLog()


def test_the_proxy_of_qgis_is_used(run, web, tmp_path):
    """A proxy that nobody answers at: the catalogue is not reached, unless it is excepted."""
    settings = QgsSettings()
    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "127.0.0.1",
        "proxyPort": "9",
    }
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    try:
        given = {"ITEM": f"{web.address}/first/item.json", "EXTENT": extent()}
        with pytest.raises(QgsProcessingException, match="cannot be reached"):
            run("importscene", **given, OUTPUT=str(tmp_path / "out.tif"))
        settings.setValue("proxy/noProxyUrls", [web.address])
        assert run("importscene", **given, OUTPUT=str(tmp_path / "out.tif"))["VALID_PIXELS"]
    finally:
        settings.remove("proxy")


def test_from_the_command_line(root, web, tmp_path):
    found = subprocess.run(
        [
            str(root / "scripts" / "qgis_process"),
            "--json",
            "run",
            "changemining:importscene",
            "--",
            f"ITEM={web.address}/cloudy/item.json",
            f"EXTENT={extent()}",
            f"OUTPUT={tmp_path / 'out.tif'}",
        ],
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ),
    )
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout)["results"]["SENSING_DATE"] == "2017-07-24"
    clouds = np.kron(SCENES[1].cloudy, np.ones((2, 2), bool))[MIDDLE, MIDDLE]
    assert ((read_raster(tmp_path / "out.tif").pixels[0] == 0) == clouds).all()
