"""The map tool that paints whole pixels, or rubs them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .outline import Outline

if TYPE_CHECKING:
    from .shaper import Shaper

BRUSH, ERASER = QColor(0, 255, 255), QColor(255, 80, 80)
#: Sides of the brush in pixels, at first and at the most.
SIDE, LARGEST = 1, 50


class PaintTool(QgsMapTool):
    """Drag over pixels; what was passed is painted, or rubbed out, once the button is let go."""

    #: Rows and columns of the difference that were passed.
    painted = pyqtSignal(object)
    #: The brush has another size.
    resized = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        shaper: Shaper,
        crs: QgsCoordinateReferenceSystem,
        *,
        erase: bool,
    ) -> None:
        super().__init__(canvas)
        self.shaper, self.crs, self.erase = shaper, crs, erase
        self.side = SIDE
        self._passed: set[tuple[int, int]] = set()
        self._last: tuple[int, int] | None = None
        self.outline = Outline([canvas], ERASER if erase else BRUSH, 2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._last = None
            self._passed = set()
            self._pass(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._last is not None:
            self._pass(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._last is not None:
            self._pass(event.mapPoint())
            passed = self._passed
            self.drop()
            self.painted.emit(passed)

    def deactivate(self) -> None:
        self.drop()
        super().deactivate()

    def change(self, more: bool) -> None:
        """Make the brush larger or smaller by a pixel."""
        self.side = min(max(self.side + (1 if more else -1), 1), LARGEST)
        self.resized.emit()

    def drop(self) -> None:
        """Give up what was passed."""
        self._last, self._passed = None, set()
        self.outline.show(None, self.crs)

    def close_down(self) -> None:
        """Take the outline off the map."""
        self.drop()
        self.outline.remove()

    def _pass(self, point: QgsPointXY) -> None:
        transform = QgsCoordinateTransform(
            self.canvas().mapSettings().destinationCrs(), self.crs, QgsProject.instance()
        )
        place = transform.transform(point)
        here = self.shaper.pixel(place.x(), place.y())
        self._passed |= self.shaper.stroke(self._last or here, here, self.side)
        self._last = here
        self.outline.show(self._shape(), self.crs)

    def _shape(self) -> QgsGeometry:
        corners = (self.shaper.corners(pixel) for pixel in self._passed)
        return QgsGeometry.unaryUnion([QgsGeometry.fromRect(QgsRectangle(*one)) for one in corners])
