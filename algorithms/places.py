"""Where on the Earth something is to be done: extents and areas, read in QGIS's own thread."""

from __future__ import annotations

from typing import Any, Optional

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..translation import tr
from .base import POLYGONS, ChangeMiningAlgorithm, Parameters, flat_wkb

#: xmin, ymin, xmax, ymax, and the WKT of their system; None where nothing tells.
Place = tuple[float, float, float, float, Optional[str]]
DEGREES = "EPSG:4326"


def extent_of(
    algorithm: ChangeMiningAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> Place | None:
    """Return an extent, or None where none is given."""
    given = parameters.get(name)
    if not given:
        return None
    rectangle = algorithm.parameterAsExtent(parameters, name, context)
    if rectangle.isNull() or rectangle.isEmpty():
        raise QgsProcessingException(
            tr("{name} {value} is no extent: give xmin,xmax,ymin,ymax [EPSG:code].").format(
                name=name, value=given
            )
        )
    # Without one of its own, parameterAsExtentCrs answers with the project's.
    told = not isinstance(given, str) or "[" in given or not _is_bare(given)
    crs = algorithm.parameterAsExtentCrs(parameters, name, context) if told else None
    return (
        rectangle.xMinimum(),
        rectangle.yMinimum(),
        rectangle.xMaximum(),
        rectangle.yMaximum(),
        crs.toWkt() if crs is not None and crs.isValid() else None,
    )


def polygons_of(given: Any, name: str, context: QgsProcessingContext) -> list[bytes]:
    """Return the polygons of a layer in longitude and latitude; none where it is no such layer.

    Parameters
    ----------
    given
        A parameter's value, of any type: a layer, its id, or its path.
    """
    layer = given
    if isinstance(given, str) and not _is_bare(given.split("[")[0]):
        layer = QgsProcessingUtils.mapLayerFromString(given, context)
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != POLYGONS:
        return []
    way = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem(DEGREES), context.transformContext()
    )
    found = []
    for feature in layer.getFeatures():
        geometry = QgsGeometry(feature.geometry())
        if geometry.isEmpty():
            continue
        try:
            geometry.transform(way)
        except QgsCsException as error:
            raise QgsProcessingException(
                tr(
                    "{name}: {layer} cannot be brought to longitude and latitude: check its "
                    "coordinate reference system."
                ).format(name=name, layer=layer.name())
            ) from error
        found.append(flat_wkb(geometry))
    return found


def _is_bare(text: str) -> bool:
    """Whether an extent is four numbers and nothing else."""
    try:
        return len([float(part) for part in text.split(",")]) == 4
    except ValueError:
        return False
