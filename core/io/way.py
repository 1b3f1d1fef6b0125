"""The way from one coordinate reference system to another, as OSR knows it."""

from __future__ import annotations

import math

from ..errors import ReadError
from .switches import gdal_errors
from .vector import bounds_of, geometry_from_wkb


class OsrWay:
    """From one coordinate reference system to another; x (or longitude) comes first in both.

    Parameters
    ----------
    wkt, other
        The two systems; without either, coordinates stay as they are.

    Attributes
    ----------
    is_geographic
        Whether the first one's coordinates are degrees.
    is_short
        Whether nothing has to be done.
    """

    def __init__(self, wkt: str, other: str) -> None:
        from osgeo import osr

        self.is_geographic, self.is_short = False, not (wkt and other)
        if self.is_short:
            return
        with gdal_errors(ReadError, "A coordinate reference system is not known"):
            systems = [osr.SpatialReference(wkt), osr.SpatialReference(other)]
            for system in systems:
                system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            self.is_geographic = bool(systems[0].IsGeographic())
            self.is_short = bool(systems[0].IsSame(systems[1]))
            self._way = osr.CoordinateTransformation(*systems)
            self._back = osr.CoordinateTransformation(*reversed(systems))

    def bring(self, wkb: bytes) -> bytes:
        """Return a geometry in the other system; raises ReadError where it has no place there."""
        from osgeo import ogr

        with gdal_errors(ReadError, "A polygon cannot be brought there"):
            geometry = geometry_from_wkb(wkb)
            geometry.Transform(self._way)
            brought = bytes(geometry.ExportToWkb(ogr.wkbNDR))
        if not all(map(math.isfinite, bounds_of(brought))):
            raise ReadError("A polygon cannot be brought there.")
        return brought

    def back(self, x: float, y: float) -> tuple[float, float]:
        """Return a place of the other system in the first one; raises as :meth:`bring`."""
        with gdal_errors(ReadError, "A place cannot be brought back"):
            here = self._back.TransformPoint(x, y)
        if not all(map(math.isfinite, here[:2])):
            raise ReadError("A place cannot be brought back.")
        return here[0], here[1]
