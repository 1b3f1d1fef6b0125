"""Suggestions on the map: a dot on every open candidate, an outline round what is offered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ...core.choices.review import Status
from .outline import Outline

if TYPE_CHECKING:
    from .suggesting import Suggesting

# The stubs have only the name that QGIS 3.30 gave it besides.
POINT = QgsWkbTypes.GeometryType.PointGeometry  # type: ignore[attr-defined]
#: Colours of probabilities, which end below the number: surely not, rather not, rather, surely.
COLOURS = ((0.1, "#2166ac"), (0.5, "#92c5de"), (0.9, "#f4a582"), (2.0, "#b2182b"))
OFFERED = QColor("#b2182b")
#: More dots than these in sight tell nothing.
MOST = 3000
#: How much of the map is shown around what is brought into sight.
MARGIN = 1.3


class SuggestionMarks:
    """Dots in the colour of the probability, where the map is; the layer's style is left alone."""

    def __init__(
        self, canvas: QgsMapCanvas, maps: Sequence[QgsMapCanvas], suggesting: Suggesting
    ) -> None:
        self.canvas, self.suggesting = canvas, suggesting
        self.bands = []
        for _, colour in COLOURS:
            band = QgsRubberBand(canvas, POINT)
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(7)
            band.setColor(QColor(colour))
            band.setWidth(3)
            self.bands.append(band)
        self.offered = Outline(maps, OFFERED, 3)
        self.timer = QTimer()
        self.timer.setSingleShot(True)
        self.timer.setInterval(50)
        self.timer.timeout.connect(self.show)
        for signal in (canvas.extentsChanged, suggesting.changed, suggesting.session.changed):
            signal.connect(self.timer.start)

    def close_down(self) -> None:
        """Take the marks off the map."""
        known = self.suggesting
        for signal in (self.canvas.extentsChanged, known.changed, known.session.changed):
            signal.disconnect(self.timer.start)
        self.timer.stop()
        self.offered.remove()
        if not sip.isdeleted(self.canvas):
            for band in self.bands:
                self.canvas.scene().removeItem(band)
        self.bands = []

    def show(self) -> None:
        """Show what is suggested of the candidates in sight."""
        known, layer = self.suggesting, self.suggesting.session.layer
        groups: list[list[int]] = [[] for _ in COLOURS]
        if known.is_shown:
            for fid in self._in_sight():
                chance = known.chance[fid]
                groups[next(n for n, (top, _) in enumerate(COLOURS) if chance < top)].append(fid)
        for band, fids in zip(self.bands, groups):
            if fids:
                shape = QgsGeometry.fromMultiPointXY([known.points[fid] for fid in fids])
                band.setToGeometry(shape, layer.crs())
            else:
                band.reset(POINT)
        outlined = [layer.getGeometry(fid) for fid in sorted(known.accepting.offered)]
        self.offered.show(QgsGeometry.collectGeometry(outlined) if outlined else None, layer.crs())

    def bring_offered(self) -> bool:
        """Bring all that one more key accepts into sight; return whether some of it was not."""
        known, settings = self.suggesting, self.canvas.mapSettings()
        if not known.is_shown or not known.accepting.offered:
            return False
        layer = known.session.layer
        wanted = QgsRectangle()
        for fid in known.accepting.offered:
            wanted.combineExtentWith(layer.getGeometry(fid).boundingBox())
        crs, target = layer.crs(), settings.destinationCrs()
        box = QgsCoordinateTransform(crs, target, QgsProject.instance()).transformBoundingBox(
            wanted
        )
        if settings.visibleExtent().contains(box):
            return False
        self.canvas.setExtent(box.scaled(MARGIN))
        self.canvas.refresh()
        return True

    def _in_sight(self) -> list[int]:
        known = self.suggesting
        settings, polygons = self.canvas.mapSettings(), known.session.queue.polygons
        crs = known.session.layer.crs()
        back = QgsCoordinateTransform(settings.destinationCrs(), crs, QgsProject.instance())
        sight = back.transformBoundingBox(settings.visibleExtent())
        found = []
        for fid, point in known.points.items():
            if not sight.contains(point) or fid not in known.chance:
                continue
            polygon = polygons.get(fid)
            if polygon is not None and polygon.status == Status.CANDIDATE:
                found.append(fid)
        return found if len(found) <= MOST else []
