"""Layers whose look changes while the map is being drawn."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject


class Freshness(QObject):
    """Has a map show the newest look of a layer, until it is closed down.

    QGIS keeps the picture of a drawing that ends just after the layer has changed, and shows it
    from then on as if it were the new one: what is changed during a drawing is drawn once more.
    """

    def __init__(self, layer: QgsMapLayer, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._layer, self._canvas, self._is_waiting = layer, canvas, False
        layer.repaintRequested.connect(self._changed)
        canvas.mapCanvasRefreshed.connect(self._drawn)

    def _changed(self, _is_deferred: bool = False) -> None:
        self._is_waiting = self._is_waiting or self._canvas.isDrawing()

    def _drawn(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            if not sip.isdeleted(self._layer):
                self._layer.triggerRepaint()

    def close_down(self) -> None:
        """Listen no longer."""
        if not sip.isdeleted(self._layer):
            self._layer.repaintRequested.disconnect(self._changed)
        self._canvas.mapCanvasRefreshed.disconnect(self._drawn)
