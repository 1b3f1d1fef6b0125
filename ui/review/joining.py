"""Several polygons made one: the present one, and those that were chosen or that it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from ...translation import tr
from .outline import Outline

if TYPE_CHECKING:
    from .session import ReviewSession

CHOSEN = QColor(255, 160, 0)


class Joining:
    """Chooses polygons and merges them into the present one, which keeps its verdict."""

    def __init__(self, session: ReviewSession, canvas: QgsMapCanvas) -> None:
        self.session, self.layer = session, session.layer
        self.outline = Outline([canvas], CHOSEN, 2)
        #: What was chosen, by fid.
        self.chosen: set[int] = set()

    def close_down(self) -> None:
        """Take the outlines off the map."""
        self.outline.remove()

    def choose(self, fid: int) -> None:
        """Choose a polygon, or let go of it."""
        self.chosen ^= {fid}
        self.show()

    def show(self) -> None:
        """Outline what is chosen and still there."""
        self.chosen &= set(self.session.queue.polygons)
        found = self._features(self.chosen)
        shapes = [one.geometry() for one in found]
        crs = self.layer.crs()
        self.outline.show(QgsGeometry.collectGeometry(shapes) if shapes else None, crs)

    def merge(self) -> None:
        """Merge the present polygon with those that are chosen, else with those it touches."""
        session, feature = self.session, self.session.feature()
        if feature is None:
            session.said.emit(tr("Go to a polygon first."))
            return
        others = self._features(self.chosen - {feature.id()}) or self._touching(feature)
        shape, joined = _union(feature.geometry(), others)
        if not others:
            session.said.emit(tr("Nothing touches the polygon along a side: Ctrl+click chooses."))
        elif len(joined) < len(others):
            session.said.emit(
                tr("Chosen polygons that touch nothing: {count}. Nothing was merged.").format(
                    count=len(others) - len(joined)
                )
            )
        elif session.attempt(session.edits.join, feature.id(), bytes(shape.asWkb()), joined):
            self.chosen.clear()
            session.said.emit(tr("Merged with {count}.").format(count=len(joined)))
        self.show()

    def _features(self, fids: set[int]) -> list[QgsFeature]:
        request = QgsFeatureRequest().setFilterFids(sorted(fids))
        return list(self.layer.getFeatures(request)) if fids else []

    def _touching(self, feature: QgsFeature) -> list[QgsFeature]:
        shape = feature.geometry()
        near = self.layer.getFeatures(QgsFeatureRequest(shape.boundingBox()))
        others = (one for one in near if one.id() != feature.id())
        return [one for one in others if _share_a_side(shape, one.geometry())]


def _share_a_side(one: QgsGeometry, other: QgsGeometry) -> bool:
    """Return whether two shapes overlap, or touch along more than a point."""
    common = one.intersection(other)
    return bool(common.length() > 0 or common.area() > 0)


def _union(shape: QgsGeometry, others: list[QgsFeature]) -> tuple[QgsGeometry, list[QgsFeature]]:
    """Return a shape with those of others that hang together with it, and these."""
    joined: list[QgsFeature] = []
    left = list(others)
    while True:
        near = [one for one in left if _share_a_side(shape, one.geometry())]
        if not near:
            break
        shape = QgsGeometry.unaryUnion([shape, *(one.geometry() for one in near)])
        joined += near
        left = [one for one in left if one not in near]
    if QgsWkbTypes.isMultiType(shape.wkbType()) and len(shape.asGeometryCollection()) == 1:
        (shape,) = shape.asGeometryCollection()
    return shape, joined
