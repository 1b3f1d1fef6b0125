"""Scenes that algorithms write are shown in colours whose ranges the layers carry themselves."""

import numpy as np
import pytest
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from rasters import read_raster, write_raster


def picture(layer):
    """Return a rendered layer as (rows, columns, 4), red last but one."""
    shown = layer.previewAsImage(QSize(96, 80)).convertToFormat(4)  # RGB32
    bits = shown.constBits()
    bits.setsize(shown.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(shown.height(), shown.width(), 4)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("importscene", {"FILE": "T1.tif"}),
        ("normalise", {"T1": "T1.tif", "T2": "T2.tif"}),
    ],
)
def test_a_scene_is_shown_with_a_range_of_its_own(
    provider, qgis_new_project, pair, tmp_path, name, given
):
    from changemining.algorithms.style import StyleOnLoad

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    path = str(tmp_path / "scene.tif")
    values = {role: f"{pair}/{file}" for role, file in given.items()}
    values["OUTPUT"] = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    assert provider.algorithm(name).create().run(values, context, feedback)[1]
    layer = QgsRasterLayer(path, "scene")
    context.layersToLoadOnCompletion()[path].postProcessor().postProcessLayer(
        layer, context, feedback
    )
    assert path not in StyleOnLoad._kept
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    bands = renderer.redBand(), renderer.greenBand(), renderer.blueBand()
    written = read_raster(path)
    assert [written.descriptions[band - 1] for band in bands] == ["B04", "B03", "B02"]
    for band, stretch in zip(
        bands,
        (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ),
    ):
        values = written.pixels[band - 1]
        values = values[values > 0] * written.scales[band - 1]
        low, high = np.quantile(values, (0.02, 0.98))
        assert stretch.minimumValue() == pytest.approx(low, abs=0.005)
        assert stretch.maximumValue() == pytest.approx(high, abs=0.005)
    assert picture(layer)[..., :3].std() > 20


def test_nothing_is_computed_where_nothing_is_loaded(provider, pair, tmp_path, monkeypatch):
    from changemining.core.scenes import display

    monkeypatch.setattr(display, "displays", None)
    values = {"FILE": f"{pair}/T1.tif", "OUTPUT": str(tmp_path / "scene.tif")}
    context = QgsProcessingContext()
    assert (
        provider.algorithm("importscene").create().run(values, context, QgsProcessingFeedback())[1]
    )


@pytest.mark.parametrize("style", ["savi", "difference", "mask"])
def test_no_style_of_a_raster_asks_qgis_for_a_range(root, style):
    text = (root / "styles" / f"{style}.qml").read_text(encoding="utf-8")
    assert "<limits>None</limits>" in text
    assert 'classificationMin="nan"' not in text


def test_one_band_is_shown_in_grey_and_an_own_style_is_told_from_ours(tmp_path, qgis_new_project):
    """QGIS 3.22 leaks a picture a refresh where one band is shown as red, green and blue."""
    from changemining.algorithms.style import colours, is_shown_so
    from changemining.core.scenes.display import Display

    path = write_raster(tmp_path / "scene.tif", np.arange(48, dtype="uint16").reshape(3, 4, 4))
    layer = QgsRasterLayer(str(path), "scene")
    three = Display((3, 2, 1), ((1, 10), (2, 20), (3, 30)))
    one = Display((2, 2, 2), ((16, 31),) * 3)
    assert isinstance(colours(layer.dataProvider(), one), QgsSingleBandGrayRenderer)
    for shown, other in ((three, one), (one, three)):
        layer.setRenderer(colours(layer.dataProvider(), shown))
        assert is_shown_so(layer.renderer(), shown)
        assert not is_shown_so(layer.renderer(), other)
    assert not is_shown_so(layer.renderer(), Display((2, 2, 2), ((16, 32),) * 3))
    layer.setRenderer(colours(layer.dataProvider(), one))
    block = layer.renderer().block(1, layer.extent(), 4, 4, None)
    assert [QColor(block.color(0, 0)).getRgb()[:3], QColor(block.color(3, 3)).getRgb()[:3]] == [
        (0, 0, 0),
        (255, 255, 255),
    ]
