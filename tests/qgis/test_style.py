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
)
from qgis.PyQt.QtCore import QSize

from rasters import read_raster


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
