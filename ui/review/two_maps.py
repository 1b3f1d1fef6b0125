"""Two maps side by side that move the main one."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ..panel.badge import MapBadge

#: What a turn of the wheel shows more or less, as in QGIS.
ZOOM = 2.0


class TwoMaps(QWidget):
    """A map of each date, beside each other or one below the other, whichever shows more.

    The maps take no mouse themselves: wheel and dragging move the main map, which they follow.
    """

    def __init__(self, main: QgsMapCanvas) -> None:
        super().__init__()
        self.main = main
        #: What is dragged: the map, and the place on it that stays below the pointer.
        self._held: tuple[QgsMapCanvas, QgsPointXY] | None = None
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setRowStretch(0, 1)
        self.grid.setColumnStretch(0, 1)
        self.canvases: list[QgsMapCanvas] = []
        for number in range(2):
            canvas = QgsMapCanvas(self)
            canvas.setObjectName(f"review_t{number + 1}")
            canvas.setMinimumSize(120, 120)
            # What a view of Qt asks for grows with it, so that the page would never shrink again.
            canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.grid.addWidget(canvas, 0, number)
            self.canvases.append(canvas)
        self.badges = [MapBadge(one, f"{one.objectName()}_title") for one in self.canvases]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.height() > self.width()
        self.grid.addWidget(self.canvases[1], int(below), int(not below))
        self.grid.setRowStretch(1, int(below))
        self.grid.setColumnStretch(1, int(not below))

    def _at(self, position: QPoint) -> tuple[QgsMapCanvas, QgsPointXY] | None:
        """Return the map at a point of this, and the place on the ground there."""
        for canvas in self.canvases:
            if canvas.geometry().contains(position):
                return canvas, self._place(canvas, position)
        return None

    def _place(self, canvas: QgsMapCanvas, position: QPoint) -> QgsPointXY:
        return canvas.getCoordinateTransform().toMapCoordinates(canvas.mapFrom(self, position))

    def wheelEvent(self, event: QWheelEvent) -> None:
        found, turned = self._at(event.position().toPoint()), event.angleDelta().y()
        if found is None or not turned:
            return
        event.accept()
        factor = ZOOM ** (-turned / 120)
        place, middle = found[1], self.main.center()
        x = place.x() + (middle.x() - place.x()) * factor
        y = place.y() + (middle.y() - place.y()) * factor
        self.main.zoomByFactor(factor, QgsPointXY(x, y))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._at(event.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        canvas, held = self._held
        now, middle = self._place(canvas, event.pos()), self.main.center()
        self.main.setCenter(
            QgsPointXY(middle.x() + held.x() - now.x(), middle.y() + held.y() - now.y())
        )
        self.main.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
