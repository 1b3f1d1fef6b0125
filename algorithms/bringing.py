"""Polygons brought to a raster's coordinate reference system, and those that do not arrive."""

from __future__ import annotations

# The stubs lack QgsCsException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ..translation import tr

#: Share of a polygon's size by which a straight side of one system is a curve in another.
MARGIN = 0.05
#: Where the raster is looked at, as shares of its width and height.
PLACES = (0.1, 0.5, 0.9)


class Bringing:
    """Brings polygons from one system to another, and counts those that it cannot.

    A map projection that is asked for the other side of the Earth, or for more than half of it,
    gives coordinates all the same: a box at the antipode would cover the raster. So a polygon that
    covers a place of the raster which, brought back, does not lie in its box has not arrived, nor
    has one that the raster lies in and that does not come near it.

    Attributes
    ----------
    arrived, lost
        How many polygons.
    """

    def __init__(
        self,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        bounds: tuple[float, float, float, float],
    ) -> None:
        self._way = QgsCoordinateTransform(source, target, context)
        self._back = QgsCoordinateTransform(target, source, context)
        self._turns = (0.0, 360.0, -360.0) if source.isGeographic() else (0.0,)
        self.arrived = self.lost = 0
        self._places = [] if self._way.isShortCircuited() else list(self._both_ways(bounds))

    def _both_ways(
        self, bounds: tuple[float, float, float, float]
    ) -> list[tuple[QgsPointXY, QgsPointXY]]:
        """Return places of the raster, in its own system and in the polygons'."""
        xmin, ymin, xmax, ymax = bounds
        found = []
        for right in PLACES:
            for up in PLACES:
                here = QgsPointXY(xmin + right * (xmax - xmin), ymin + up * (ymax - ymin))
                try:
                    there = self._back.transform(here)
                except QgsCsException:
                    continue
                found.append((here, there))
        return found

    def bring(self, geometry: QgsGeometry) -> bool:
        """Bring a polygon there in place; return whether it arrived."""
        if self._way.isShortCircuited():
            self.arrived += 1
            return True
        before = QgsGeometry(geometry)
        try:
            geometry.transform(self._way)
            arrived = geometry.boundingBox().isFinite() and not self._wraps(before, geometry)
        except QgsCsException:
            arrived = False
        self.arrived += arrived
        self.lost += not arrived
        return arrived

    def _wraps(self, before: QgsGeometry, after: QgsGeometry) -> bool:
        """Return whether a place lies in the polygon in one system and far off in the other."""
        around, box = _grown(before), after.boundingBox()
        for here, there in self._places:
            if box.contains(here):
                near = any(around.contains(there.x() + turn, there.y()) for turn in self._turns)
                if not near and after.contains(here):
                    return True
            elif not _grown(after).contains(here) and before.contains(there):
                return True
        return False

    def complaint(self, name: str) -> str:
        """Return one line on the polygons that did not arrive, "" where all did."""
        if not self.lost:
            return ""
        return tr(
            "{name}: {lost} of {all} polygons cannot be brought to the raster's coordinate "
            "reference system, as they lie on the other side of the Earth, or cross the date line "
            "or a pole: correct them, or cut them to the raster."
        ).format(name=name, lost=self.lost, all=self.lost + self.arrived)


def _grown(geometry: QgsGeometry) -> QgsRectangle:
    box = QgsRectangle(geometry.boundingBox())
    box.grow(MARGIN * max(box.width(), box.height()))
    return box
