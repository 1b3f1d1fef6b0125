"""The map tool that grows a region from a click."""

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsProject
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...translation import tr
from .edits import geometry
from .views import Outline

PENDING = QColor(0, 255, 255)
#: What one notch of the wheel multiplies the tolerance by.
FACTOR = 1.2


class GrowTool(QgsMapTool):
    """A click shows a region, the wheel changes it, Enter or the next click adds it."""

    #: WKB of a region to be added, in the CRS of the difference.
    grown = pyqtSignal(bytes)
    said = pyqtSignal(str)

    def __init__(self, canvas, shaper, crs):
        super().__init__(canvas)
        self.shaper, self.crs = shaper, crs
        self.tolerance = shaper.tolerance
        self._clicked = self._region = None
        self.outline = Outline([canvas], PENDING, 2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def is_pending(self):
        """Whether a region is shown that is not added yet."""
        return self._region is not None

    def canvasReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.click(event.mapPoint())

    def wheelEvent(self, event):
        if self.is_pending:
            self.change(event.angleDelta().y() > 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def deactivate(self):
        self.drop()
        super().deactivate()

    def click(self, point):
        """Take what is pending; show the region at a point of the map, unless it was that one."""
        transform = QgsCoordinateTransform(
            self.canvas().mapSettings().destinationCrs(), self.crs, QgsProject.instance()
        )
        point = transform.transform(point)
        inside = self.is_pending and geometry(self._region).contains(point)
        self.take()
        if not inside:
            self._clicked = point
            self._grow()

    def change(self, more):
        """Make the pending region larger or smaller."""
        if self.is_pending:
            self.tolerance *= FACTOR if more else 1 / FACTOR
            self._grow()

    def take(self):
        """Have the pending region added."""
        region = self._region
        self.drop()
        if region is not None:
            self.grown.emit(region)

    def drop(self):
        """Give the pending region up."""
        self._clicked = self._region = None
        self.outline.show(None, self.crs)

    def close_down(self):
        """Take the outline off the map."""
        self.drop()
        self.outline.remove()

    def _grow(self):
        with self.shaper.trouble(self.said.emit):
            self._show_region()

    def _show_region(self):
        self._region = self.shaper.grow_from(self._clicked.x(), self._clicked.y(), self.tolerance)
        if self._region is None:
            self.said.emit(tr("There is no difference at this place."))
            return
        shape = geometry(self._region)
        self.outline.show(QgsGeometry(shape), self.crs)
        self.said.emit(
            tr("Region of {pixels} pixels, tolerance {tolerance}: Enter adds it.").format(
                pixels=f"{self.shaper.measures(self._region)['area_px']:,}",
                tolerance=f"{self.tolerance:.3f}",
            )
        )
