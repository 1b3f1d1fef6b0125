"""What is no data in scenes: NODATA, fill that no tag tells, and what QGIS adds to a layer."""

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRasterRange,
)

from rasters import read_raster, write_raster

pytestmark = pytest.mark.backend

READ_SCENES = [
    *("savi", "importscene", "checkpair", "normalise", "savidifference", "builddataset"),
    *("exportpatches", "exportlandcover"),
]


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, line):
        self.warnings.append(line)


@pytest.fixture
def scene(tmp_path):
    """Return ``scene(fill, bands)``: the path of reflectance with `fill` in its left third."""
    random = np.random.default_rng(1)

    def make(fill, bands=4, name="T1.tif"):
        means = np.array([0.03, 0.05, 0.04, 0.35])[-bands:, np.newaxis, np.newaxis]
        values = np.clip(random.normal(means, 0.2 * means, (bands, 90, 120)), 0, 1)
        values[:, :, :40] = fill
        names = ["B02", "B03", "B04", "B08"][-bands:]
        return write_raster(tmp_path / name, values.astype("float32"), descriptions=names)

    return make


@pytest.mark.parametrize("name", READ_SCENES)
def test_every_step_that_reads_scenes_can_be_told(provider, name):
    definition = provider.algorithm(name).parameterDefinition("NODATA")
    assert definition.description() == "Value that is no data"
    assert definition.help()


def valid(path):
    return np.isfinite(read_raster(path).pixels[0])


def test_fill_is_told_and_no_data(run, scene, tmp_path):
    log, output = Log(), str(tmp_path / "savi.tif")
    run("savi", feedback=log, INPUT=scene(0), OUTPUT=output)
    assert [line for line in log.warnings if "taken as no data" in line]
    assert not valid(output)[:, :40].any()
    assert valid(output)[:, 40:].all()


def test_a_doubt_names_the_parameter(run, tmp_path):
    random = np.random.default_rng(1)
    values = np.clip(random.normal(0.01, 0.02, (2, 90, 120)), 0, 1)
    values[:, :, :40] = 0
    path = write_raster(tmp_path / "T.tif", values.astype("float32"), descriptions=["B04", "B08"])
    output = str(tmp_path / "savi.tif")
    with pytest.raises(QgsProcessingException, match="NODATA=0") as caught:
        run("savi", INPUT=path, OUTPUT=output)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "savi.tif").exists()
    run("savi", INPUT=path, OUTPUT=output, NODATA="none")
    assert valid(output).all()
    run("savi", INPUT=path, OUTPUT=output, NODATA="0")
    assert not valid(output)[:, :40].any()
    assert valid(output)[:, 40:].mean() > 0.5


def test_a_layer_is_its_path_whatever_qgis_adds_to_it(run, scene, tmp_path):
    path = scene(0.5)
    layer = QgsRasterLayer(path, "my scene")
    for band in range(1, 5):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(0.5, 0.5)])
    log = Log()
    of_layer, of_path = (str(tmp_path / name) for name in ("layer.tif", "path.tif"))
    run("savi", feedback=log, INPUT=layer, OUTPUT=of_layer)
    run("savi", INPUT=path, OUTPUT=of_path)
    np.testing.assert_array_equal(read_raster(of_layer).pixels, read_raster(of_path).pixels)
    (told,) = (line for line in log.warnings if "my scene" in line)
    assert told.startswith(
        "INPUT: the additional no data value 0.5 of the layer my scene is QGIS's"
    )
    again = str(tmp_path / "again.tif")
    run("savi", INPUT=layer, OUTPUT=again, NODATA="0.5")
    assert not valid(again)[:, :40].any()


def test_nothing_is_told_of_a_plain_layer(run, scene, tmp_path):
    log = Log()
    layer = QgsRasterLayer(scene(0.2), "plain")
    run("savi", feedback=log, INPUT=layer, OUTPUT=str(tmp_path / "savi.tif"))
    assert not [line for line in log.warnings if "plain" in line]
