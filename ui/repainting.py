"""Layers whose look changes while the map is being drawn."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip


def keep_fresh(layer: QgsMapLayer, canvas: QgsMapCanvas) -> None:
    """Have a map show the newest look of a layer, for as long as both are there.

    QGIS keeps the picture of a drawing that ends just after the layer has changed, and shows it
    from then on as if it were the new one: what is changed during a drawing is drawn once more.
    """
    is_waiting = False

    def changed(_is_deferred: bool = False) -> None:
        nonlocal is_waiting
        if not is_waiting and not sip.isdeleted(canvas) and canvas.isDrawing():
            is_waiting = True
            canvas.mapCanvasRefreshed.connect(drawn)

    def drawn() -> None:
        nonlocal is_waiting
        canvas.mapCanvasRefreshed.disconnect(drawn)
        is_waiting = False
        if not sip.isdeleted(layer):
            layer.triggerRepaint()

    layer.repaintRequested.connect(changed)
