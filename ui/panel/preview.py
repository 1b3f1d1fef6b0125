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
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor, QImage

from ...translation import tr
from ..repainting import Freshness
from . import layers
from .badge import MapBadge
from .kinds import Kind, kinds_of
from .rendered import RenderedMap

#: How opaque the colours are, of 255, where one is to see through them.
SEE_THROUGH = 150


class ThresholdPreview:
    """What would be change, shown by the renderer alone: live whatever the size of the raster.

    It is a see-through colour, or the rims of what would be change, two pixels of the screen wide.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._id, self.canvas = "", canvas
        self.is_outlined = False
        #: What the outlines are of: drawn beside the project, whose layer is clear meanwhile.
        self._drawn: QgsRasterLayer | None = None
        self._outlines: RenderedMap | None = None
        self._badge: MapBadge | None = None
        self._kinds: list[Kind] = []
        self._freshness: Freshness | None = None

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer, or None where there is none, or no longer."""
        layer = QgsProject.instance().mapLayer(self._id)
        return layer if isinstance(layer, QgsRasterLayer) else None

    @property
    def outlines(self) -> RenderedMap | None:
        """The outlines on the map, None where there is no preview."""
        return self._outlines

    def show(self, path: str) -> None:
        """Add the preview of a difference, on top."""
        self.remove()
        layer = layers.raster(path, tr("Threshold preview"))
        if layer.isValid():
            self._drawn = layers.raster(path, "")
            _color(layer, math.inf, [], 0)  # it has no threshold yet
            self._outlines = RenderedMap(self.canvas, outlined)
            self._badge = MapBadge(self.canvas, "threshold_title")
            self._id = layers.add(layer).id()
            layers.set_visible(layer, False)  # before it has a threshold there is nothing to see
            self._freshness = Freshness(layer, self.canvas)
            self.canvas.layersChanged.connect(self._follow)

    def hide(self) -> None:
        """Untick the preview until the threshold moves again."""
        if self.layer is not None:
            layers.set_visible(self.layer, False)

    def remove(self) -> None:
        """Take the preview away."""
        if self._outlines is not None:
            self.canvas.layersChanged.disconnect(self._follow)
            self._outlines.close_down()
        if self._badge is not None:
            self._badge.close_down()
        if self._freshness is not None:
            self._freshness.close_down()
        self._drawn = self._outlines = self._badge = self._freshness = None
        if self.layer is not None:
            QgsProject.instance().removeMapLayer(self._id)
        self._id = ""

    def update(self, limit: float, direction: str, is_evidence: bool = False) -> None:
        """Show change from a threshold on, inclusive; `limit` is it as the pixels are stored."""
        layer, drawn = self.layer, self._drawn
        if layer is None or drawn is None:
            return
        self._kinds = kinds_of(direction, is_evidence)
        _color(drawn, limit, self._kinds, 255)
        _color(layer, limit, self._kinds, SEE_THROUGH, 0 if self.is_outlined else 1)
        layer.triggerRepaint()
        layers.set_visible(layer, True)
        self._follow()

    def _follow(self) -> None:
        """Have outlines and title on the map for as long as the layer is on it."""
        layer, drawn = self.layer, self._drawn
        if self._outlines is None or self._badge is None or drawn is None:
            return
        seen = self.canvas.layers()
        is_seen = layer is not None and layer in seen
        self._outlines.show_layers([drawn] if is_seen and self.is_outlined else [])
        below = [one for one in seen if isinstance(one, QgsRasterLayer) and one is not layer]
        told = ", ".join(one.text for one in self._kinds)
        how = tr("outlines of {kinds}") if self.is_outlined else tr("{kinds} in see-through colour")
        name = below[0].name() if below else ""
        self._badge.tell([name, how.format(kinds=told)] if is_seen else [])


def _color(
    layer: QgsRasterLayer, limit: float, kinds: list[Kind], alpha: int, opacity: float = 1
) -> None:
    ramp = QgsColorRampShader(-math.inf, math.inf, None, QgsColorRampShader.Type.Discrete)
    items = [QgsColorRampShader.ColorRampItem(*item) for item in _classes(limit, kinds, alpha)]
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setOpacity(opacity)
    layer.setRenderer(renderer)


def _classes(limit: float, kinds: list[Kind], alpha: int) -> list[tuple[float, QColor, str]]:
    """Return (upper end, colour, label) of the classes; an upper end belongs to its class."""
    sides = {kind.side: (_with_alpha(kind.color, alpha), kind.text) for kind in kinds}
    clear = QColor(0, 0, 0, 0)
    below = [(-limit, *sides[-1])] if -1 in sides else []
    if 1 not in sides:
        return [*below, (math.inf, clear, "")]
    return [*below, (math.nextafter(limit, -math.inf), clear, ""), (math.inf, *sides[1])]


def _with_alpha(color: QColor, alpha: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(alpha)
    return faded


def outlined(image: QImage) -> QImage:
    """Return a picture of which only the rims of each colour are left."""
    import numpy as np

    from ...core.masks.rims import rims

    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    bits, high, line = image.constBits(), image.height(), image.bytesPerLine()
    held = bits.asstring(image.sizeInBytes())
    pixels = np.frombuffer(held, np.uint32).reshape(high, line // 4)
    left = np.where(rims(pixels), pixels, np.uint32(0)).tobytes()
    result = QImage(left, image.width(), high, line, image.format()).copy()
    result.setDevicePixelRatio(image.devicePixelRatio())
    return result
