"""Shapes of a layer as the core takes them, read in any thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsFeatureRequest, QgsPointXY, QgsVectorLayerFeatureSource


def shapes_of(
    source: QgsVectorLayerFeatureSource, fids: Iterable[int] | None = None
) -> Iterator[tuple[int, bytes, QgsPointXY]]:
    """Yield fid, WKB and an inner point of polygons; all where `fids` is None."""
    request = QgsFeatureRequest().setNoAttributes()
    if fids is not None:
        request.setFilterFids(list(fids))
    for feature in source.getFeatures(request):
        shape = feature.geometry()
        if not shape.isEmpty():
            point = shape.pointOnSurface()
            yield feature.id(), bytes(shape.asWkb()), point.asPoint()
