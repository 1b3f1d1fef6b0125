"""The threshold on the map, before there is a mask."""

from __future__ import annotations

import math

from qgis.core import (
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...core.choices import Direction
from ...translation import tr
from . import layers

COLOR = QColor(230, 0, 160, 200)


class ThresholdPreview:
    """What would be change, shown by the renderer alone: live whatever the size of the raster."""

    def __init__(self) -> None:
        self._id = ""

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer, or None where there is none, or no longer."""
        layer = QgsProject.instance().mapLayer(self._id)
        return layer if isinstance(layer, QgsRasterLayer) else None

    def show(self, path: str) -> None:
        """Add the preview of a difference, on top."""
        self.remove()
        layer = QgsRasterLayer(path, tr("Threshold preview"))
        if layer.isValid():
            self._id = layers.add(layer).id()

    def hide(self) -> None:
        """Untick the preview until the threshold moves again."""
        if self.layer is not None:
            layers.set_visible(self.layer, False)

    def remove(self) -> None:
        """Take the preview away."""
        if self.layer is not None:
            QgsProject.instance().removeMapLayer(self._id)
        self._id = ""

    def update(self, limit: float, direction: str) -> None:
        """Show change from a threshold on, inclusive; `limit` is it as the pixels are stored."""
        layer = self.layer
        if layer is None:
            return
        ramp = QgsColorRampShader(-math.inf, math.inf, None, QgsColorRampShader.Type.Discrete)
        ramp.setColorRampItemList(
            [QgsColorRampShader.ColorRampItem(*item) for item in _classes(limit, direction)]
        )
        shader = QgsRasterShader()
        shader.setRasterShaderFunction(ramp)
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
        layer.triggerRepaint()
        layers.set_visible(layer, True)


def _classes(limit: float, direction: str) -> list[tuple[float, QColor, str]]:
    """Return (upper end, colour, label) of the classes; an upper end belongs to its class."""
    clear = QColor(0, 0, 0, 0)
    loss, gain = tr("loss"), tr("gain")
    just_below = math.nextafter(limit, -math.inf)
    rest = {
        Direction.LOSS: [(math.inf, clear, "")],
        Direction.GAIN: [(just_below, clear, ""), (math.inf, COLOR, gain)],
    }
    if direction == Direction.GAIN:
        return rest[Direction.GAIN]
    above = Direction.GAIN if direction == Direction.BOTH else Direction.LOSS
    return [(-limit, COLOR, loss), *rest[above]]
