"""importscene as users call it."""

import json
import subprocess

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsRectangle,
    QgsReferencedRectangle,
)

from rasters import bounds_in, read_raster

pytestmark = pytest.mark.backend

DN = np.arange(1, 60 * 80 + 1, dtype="uint16").reshape(60, 80)


@pytest.fixture(scope="module")
def safe(products, tmp_path_factory):
    """Return a product whose bands have an offset of −1000, one of them with 20 m pixels."""
    bands = {(band, 10): DN + np.uint16(1000) for band in ("B02", "B03", "B04", "B08")}
    bands["B11", 20] = DN[::2, ::2] + np.uint16(1000)
    return products.write_safe(tmp_path_factory.mktemp("safe"), bands, offsets=-1000)


def read(path):
    return read_raster(path).pixels


def test_a_folder_and_its_outputs(run, safe, tmp_path):
    found = run("importscene", FOLDER=str(safe), OUTPUT=str(tmp_path / "out.tif"))
    assert found == {
        "OUTPUT": str(tmp_path / "out.tif"),
        "SENSING_DATE": "2019-07-05",
        "BASELINE": "05.09",
        "OFFSET_APPLIED": -1000,
        "SCALING_REASON": "MTD_MSIL2A.xml: (DN -1000) / 10000, baseline 05.09",
        "VALID_PIXELS": DN.size,
    }
    assert (read(tmp_path / "out.tif") == DN).all()


@pytest.mark.parametrize("what", ["xml", "zip", "folder as FILE", "zip as FOLDER"])
def test_every_way_to_name_a_product(run, products, safe, tmp_path, what):
    archive = products.zipped(safe, tmp_path / "product.zip")
    way = {
        "xml": {"FILE": str(safe / "MTD_MSIL2A.xml")},
        "zip": {"FILE": str(archive)},
        "folder as FILE": {"FILE": str(safe)},
        "zip as FOLDER": {"FOLDER": str(archive)},
    }[what]
    run("importscene", **way, BANDS="B04", OUTPUT=str(tmp_path / "out.tif"))
    assert (read(tmp_path / "out.tif") == DN).all()


@pytest.mark.parametrize(
    "extent",
    [
        "600100,600300,9299600,9299900",
        "600100,600300,9299600,9299900 [EPSG:32721]",
        QgsRectangle(600100, 9299600, 600300, 9299900),
        QgsReferencedRectangle(
            QgsRectangle(600100, 9299600, 600300, 9299900),
            QgsCoordinateReferenceSystem("EPSG:32721"),
        ),
    ],
)
def test_extents(run, safe, tmp_path, extent):
    run("importscene", FOLDER=str(safe), EXTENT=extent, OUTPUT=str(tmp_path / "out.tif"))
    assert (read(tmp_path / "out.tif") == DN[10:40, 10:30]).all()


def test_an_extent_in_degrees(run, safe, tmp_path):
    place = 600105, 9299605, 600295, 9299895
    west, south, east, north = bounds_in(place, "EPSG:32721", "EPSG:4326")
    extent = f"{west},{east},{south},{north} [EPSG:4326]"
    run("importscene", FOLDER=str(safe), EXTENT=extent, OUTPUT=str(tmp_path / "out.tif"))
    made = read_raster(tmp_path / "out.tif")
    assert made.bounds[0] in (600090, 600100)
    assert (np.array(made.shape) >= (29, 19)).all()
    assert (np.array(made.shape) <= (32, 22)).all()


def test_what_is_imported_goes_into_the_chain(run, safe, tmp_path):
    scene, index = str(tmp_path / "scene.tif"), str(tmp_path / "savi.tif")
    run("importscene", FOLDER=str(safe), OUTPUT=scene)
    found = run("savi", INPUT=scene, OUTPUT=index)
    assert found["SCALE_USED"] == pytest.approx(1e-4)
    assert found["OFFSET_USED"] == 0


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({}, "Give FILE or FOLDER"),
        ({"FILE": "a.zip", "FOLDER": "b"}, "not both"),
        ({"FILE": "nowhere.zip"}, "does not exist"),
        ({"FOLDER": "{safe}", "EXTENT": "0,1,0,1"}, "does not meet"),
        ({"FOLDER": "{safe}", "EXTENT": "here"}, "EXTENT"),
        ({"FOLDER": "{safe}", "BANDS": "B10"}, "no band B10"),
        ({"FOLDER": "{safe}", "MASK_CLASSES": "clouds"}, "MASK_CLASSES"),
        ({"FOLDER": "{safe}", "RESOLUTION": 0}, "RESOLUTION"),
        ({"FOLDER": "{safe}", "SCALING": "custom"}, "SCALE"),
    ],
)
def test_bad_parameters(run, safe, tmp_path, more, message):
    more = {
        key: value.format(safe=safe) if isinstance(value, str) else value
        for key, value in more.items()
    }
    with pytest.raises(QgsProcessingException, match=message):
        run("importscene", **more, OUTPUT=str(tmp_path / "out.tif"))
    assert list(tmp_path.iterdir()) == []


def test_cancel(provider, safe, tmp_path):
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("changemining:importscene")
    parameters = {"FOLDER": str(safe), "OUTPUT": str(tmp_path / "out.tif")}
    results, fine = algorithm.run(parameters, context, feedback)
    assert (results, fine) == ({}, True)
    assert list(tmp_path.iterdir()) == []


def test_in_a_model(provider, safe, tmp_path):
    """The import feeds SAVI, and its date and offset can be used."""
    model = QgsProcessingModelAlgorithm("model", "model")
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    first = QgsProcessingModelChildAlgorithm("changemining:importscene")
    first.setChildId("import")
    first.addParameterSources("FOLDER", [value(str(safe))])
    second = QgsProcessingModelChildAlgorithm("changemining:savi")
    second.setChildId("savi")
    second.addParameterSources(
        "INPUT", [QgsProcessingModelChildParameterSource.fromChildOutput("import", "OUTPUT")]
    )
    offset = QgsProcessingModelChildParameterSource.fromExpression("@import_OFFSET_APPLIED / -2000")
    second.addParameterSources("SOIL_FACTOR", [offset])
    for child in (first, second):
        model.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, fine = model.run({}, context, feedback)
    assert fine, feedback.textLog()
    assert results["CHILD_RESULTS"]["import"]["SENSING_DATE"] == "2019-07-05"
    index = results["CHILD_RESULTS"]["savi"]["OUTPUT"]
    assert read_raster(index).tags["CHANGEMINING_SOIL_FACTOR"] == "0.5"


@pytest.mark.process
def test_from_qgis_process(root, safe, tmp_path):
    done = subprocess.run(
        [
            str(root / "scripts" / "qgis_process"),
            *("run", "changemining:importscene", "--json", "--"),
            f"FOLDER={safe}",
            f"OUTPUT={tmp_path / 'out.tif'}",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["BASELINE"], results["OFFSET_APPLIED"]) == ("05.09", -1000)
    assert (read(tmp_path / "out.tif") == DN).all()
