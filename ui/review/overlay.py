"""The difference, or evidence, to see through: clear where nothing changed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ...algorithms.style import load_style
from ...translation import tr
from ..panel import layers

#: How opaque the strongest change is, of 255, and from which share of it on all is as opaque.
OPAQUE, FROM = 200, 0.5


def open_overlay(path: str) -> tuple[QgsRasterLayer | None, str]:
    """Return the raster that a review goes by, None where it cannot be read, and what it is."""
    from ...core.errors import ChangeMiningError
    from ...core.io.source import inspect
    from ...core.pairs.difference import is_evidence

    try:
        is_score = is_evidence(inspect(path))
    except ChangeMiningError:
        return None, ""
    layer = layers.raster(path, Path(path).name)
    if not layer.isValid():
        return None, ""
    style = "evidence" if is_score else "difference"
    load_style(layer, style)
    _fade(layer)
    return layer, tr("evidence over it") if is_score else tr("difference over it")


def _fade(layer: QgsRasterLayer) -> None:
    """Have the colours of a raster fade out towards 0."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return
    shader = renderer.shader()
    ramp = None if shader is None else shader.rasterShaderFunction()
    if not isinstance(ramp, QgsColorRampShader):
        return
    items = ramp.colorRampItemList()
    most = FROM * max(abs(one.value) for one in items)
    for one in items:
        color = QColor(one.color)
        color.setAlpha(round(OPAQUE * min(abs(one.value) / most, 1)))
        one.color = color
    ramp.setColorRampItemList(items)
