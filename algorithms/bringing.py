"""The way from one coordinate reference system to another, as the user set it up in QGIS."""

from __future__ import annotations

# The stubs lack QgsCsException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
)

from ..core.errors import ReadError


class QgisWay:
    """See :class:`..core.io.bringing.Way`."""

    def __init__(
        self,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> None:
        self._way = QgsCoordinateTransform(source, target, context)
        self._back = QgsCoordinateTransform(target, source, context)
        self.is_geographic = source.isGeographic()
        self.is_short = self._way.isShortCircuited()

    def bring(self, wkb: bytes) -> bytes:
        """Return a geometry in the other system."""
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        try:
            geometry.transform(self._way)
        except QgsCsException as error:
            raise ReadError(str(error)) from error
        if not geometry.boundingBox().isFinite():
            raise ReadError("The polygon has no place there.")
        return bytes(geometry.asWkb())

    def back(self, x: float, y: float) -> tuple[float, float]:
        """Return a place of the other system in the first one."""
        try:
            found = self._back.transform(QgsPointXY(x, y))
        except QgsCsException as error:
            raise ReadError(str(error)) from error
        return found.x(), found.y()
