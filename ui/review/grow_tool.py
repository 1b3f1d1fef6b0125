"""The map tool that grows a region from a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QWheelEvent

from ...translation import number, tr
from .edits import geometry
from .outline import Outline

if TYPE_CHECKING:
    from ...core.review.clicking import Clicked
    from .shaper import Shaper

PENDING = QColor(0, 255, 255)
#: What one notch of the wheel multiplies the tolerance by.
FACTOR = 1.2


class GrowTool(QgsMapTool):
    """A click shows a region, the wheel changes it, Enter or the next click adds it."""

    #: WKB of a region to be added, in the CRS of the difference.
    grown = pyqtSignal(bytes)
    said = pyqtSignal(str)

    def __init__(
        self, canvas: QgsMapCanvas, shaper: Shaper, crs: QgsCoordinateReferenceSystem
    ) -> None:
        super().__init__(canvas)
        self.shaper, self.crs = shaper, crs
        self.tolerance = shaper.tolerance
        self._clicked: QgsPointXY | None = None
        self._region: Clicked | None = None
        self.outline = Outline([canvas], PENDING, 2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def is_pending(self) -> bool:
        """Whether a region is shown that is not added yet."""
        return self._region is not None

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.click(event.mapPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.is_pending:
            self.change(event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def deactivate(self) -> None:
        self.drop()
        super().deactivate()

    def click(self, point: QgsPointXY) -> None:
        """Take what is pending; show the region at a point of the map, unless it was that one."""
        transform = QgsCoordinateTransform(
            self.canvas().mapSettings().destinationCrs(), self.crs, QgsProject.instance()
        )
        point = transform.transform(point)
        inside = self._region is not None and geometry(self._region.wkb).contains(point)
        self.take()
        if not inside:
            self._clicked = point
            self._grow(point)

    def change(self, more: bool) -> None:
        """Make the pending region larger or smaller."""
        if self.is_pending and self._clicked is not None:
            self.tolerance *= FACTOR if more else 1 / FACTOR
            self._grow(self._clicked)

    def take(self) -> None:
        """Have the pending region added."""
        region = self._region
        self.drop()
        if region is not None:
            self.grown.emit(region.wkb)

    def drop(self) -> None:
        """Give the pending region up."""
        self._clicked = self._region = None
        self.outline.show(None, self.crs)

    def close_down(self) -> None:
        """Take the outline off the map."""
        self.drop()
        self.outline.remove()

    def _grow(self, point: QgsPointXY) -> None:
        with self.shaper.trouble(self.said.emit):
            self._show_region(point)

    def _show_region(self, point: QgsPointXY) -> None:
        self._region = region = self.shaper.grow_from(point.x(), point.y(), self.tolerance)
        if region is None:
            self.outline.show(None, self.crs)
            self.said.emit(tr("There is no difference at this place."))
            return
        self.outline.show(geometry(region.wkb), self.crs)
        lines = [
            tr("Pixels: {pixels}, {area} ha, tolerance {tolerance}: Enter adds the region.").format(
                pixels=number(region.pixels),
                area=number(self.shaper.measures(region.wkb)["area_ha"], ",.2f"),
                tolerance=number(region.tolerance, ".3f"),
            )
        ]
        if region.tolerance < self.tolerance:
            self.tolerance = region.tolerance
            text = tr("More tolerance would take more than {most} pixels.")
            lines.append(text.format(most=number(self.shaper.most)))
        if region.at_edge:
            lines.append(tr("It ends at the cell's edge."))
        self.said.emit(" ".join(lines))
