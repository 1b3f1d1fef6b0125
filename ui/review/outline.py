"""The present polygon outlined on all maps."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

# The stubs have only the name that QGIS 3.30 gave it besides.
POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]
HERE, CELL = QColor(255, 0, 255), QColor(255, 255, 255)


class Outline:
    """One shape outlined on several maps."""

    def __init__(
        self,
        canvases: Sequence[QgsMapCanvas],
        color: QColor,
        width: int,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        self.bands: list[tuple[QgsMapCanvas, QgsRubberBand]] = []
        for canvas in canvases:
            band = QgsRubberBand(canvas, POLYGON)
            band.setStrokeColor(color)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width)
            band.setLineStyle(style)
            self.bands.append((canvas, band))

    def show(self, shape: QgsGeometry | None, crs: QgsCoordinateReferenceSystem) -> None:
        """Outline a geometry given in ``crs``, None for nothing."""
        for _, band in self.bands:
            if shape is None:
                band.reset(POLYGON)
            else:
                band.setToGeometry(shape, crs)

    def remove(self) -> None:
        """Take the outlines off the maps."""
        for canvas, band in self.bands:
            if not sip.isdeleted(canvas):
                canvas.scene().removeItem(band)
        self.bands = []
