"""The map tool that draws round pixels freehand, to add them or to take them out."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal

from .outline import Outline
from .paint_tool import BRUSH, ERASER


class LassoTool(QgsMapTool):
    """Drag round an area; it is closed once the button is let go."""

    #: WKB of what was drawn round, valid, in the CRS of the polygons.
    drawn = pyqtSignal(bytes)

    def __init__(
        self, canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem, *, erase: bool
    ) -> None:
        super().__init__(canvas)
        self.crs, self.erase = crs, erase
        self._points: list[QgsPointXY] = []
        self.outline = Outline([canvas], ERASER if erase else BRUSH, 2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._points = [self._place(event)]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._points:
            self._points.append(self._place(event))
            self.outline.show(self._shape(), self.crs)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._points:
            return
        self._points.append(self._place(event))
        # A line that crosses itself still goes round something.
        shape = self._shape().makeValid()
        self.drop()
        if shape.area() > 0:
            self.drawn.emit(bytes(shape.asWkb()))

    def deactivate(self) -> None:
        self.drop()
        super().deactivate()

    def drop(self) -> None:
        """Give up what was drawn."""
        self._points = []
        self.outline.show(None, self.crs)

    def close_down(self) -> None:
        """Take the outline off the map."""
        self.drop()
        self.outline.remove()

    def _place(self, event: QgsMapMouseEvent) -> QgsPointXY:
        transform = QgsCoordinateTransform(
            self.canvas().mapSettings().destinationCrs(), self.crs, QgsProject.instance()
        )
        return transform.transform(event.mapPoint())

    def _shape(self) -> QgsGeometry:
        return QgsGeometry.fromPolygonXY([self._points])
