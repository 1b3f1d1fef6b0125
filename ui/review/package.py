"""Opening the GeoPackage of a review: its layers and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ...core.review.queue import Queue, QueueCell
from ...translation import tr
from ..panel import layers
from .edits import as_text

if TYPE_CHECKING:
    from ...core.review.review import Settings


class Package(NamedTuple):
    """What was opened.

    ``layer`` is the polygon layer of the project, ``cells`` a layer beside the project, and
    ``settings`` the core's.
    """

    path: str
    layer: QgsVectorLayer
    cells: QgsVectorLayer
    settings: Settings


class NoReviewError(Exception):
    """A file is no review, with one line that says so."""


def read_settings(path: str) -> Settings:
    """Return what a review goes by, as the core has it.

    Raises
    ------
    NoReviewError
        The file is no review.
    """
    from ...core.errors import ChangeMiningError
    from ...core.io.vector import read_layer
    from ...core.review.review import SETTINGS, Settings

    try:
        return Settings.read((row for _, row in read_layer(path, SETTINGS)), Path(path))
    except ChangeMiningError as error:
        raise NoReviewError(str(error)) from error


def write_rasters(path: str, settings: Settings) -> bool:
    """Write where the rasters are into a review's file; return whether that could be done."""
    from ...core.review.review import SETTINGS

    table = QgsVectorLayer(f"{path}|layername={SETTINGS}", SETTINGS, "ogr")
    told = dict(settings.rows(Path(path).parent))
    field = table.fields().indexOf("value")
    values = {
        row.id(): {field: told[row["key"]]}
        for row in table.getFeatures()
        if row["key"] in settings.RASTERS and row["value"] != told[row["key"]]
    }
    return bool(not values or table.dataProvider().changeAttributeValues(values))


def open_package(path: str, settings: Settings) -> Package:
    """Open a review; its polygon layer is added to the project where it is not there yet.

    Raises
    ------
    NoReviewError
        The file cannot be reviewed as it is.
    """
    from ...core.masks.polygons import FIELDS, LAYER
    from ...core.review.review import CELL_FIELDS, CELLS

    cells = QgsVectorLayer(f"{path}|layername={CELLS}", CELLS, "ogr")
    layer = _shown(path, LAYER) or layers.show(path, tr("Candidates"), "polygons", LAYER)
    if not isinstance(layer, QgsVectorLayer) or _lacks(layer, FIELDS) or _lacks(cells, CELL_FIELDS):
        raise NoReviewError(
            tr("{name} lacks a layer or a field: prepare it with preparereview.").format(
                name=Path(path).name
            )
        )
    if layer.subsetString():
        raise NoReviewError(
            tr("The layer {name} is filtered: remove its filter to review it.").format(
                name=layer.name()
            )
        )
    return Package(path, layer, cells, settings)


def raise_layer(layer: QgsMapLayer) -> None:
    """Move a layer to the top of its group."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    group = node.parent() if node is not None else None
    if node is None or not isinstance(group, QgsLayerTreeGroup):
        return
    if group.children()[0] is not node:
        group.insertChildNode(0, node.clone())
        group.removeChildNode(node)


def _shown(path: str, name: str) -> QgsMapLayer | None:
    """Return the project's layer of the polygons, or None."""
    found = (one for one in layers.find(path) if f"layername={name}" in one.source())
    return next(found, None)


def _lacks(layer: QgsVectorLayer, fields: Iterable[str]) -> bool:
    return not set(fields) <= set(layer.fields().names())


def read_queue(package: Package) -> Queue:
    """Read cells and polygons, unsaved edits included, into a queue."""
    from ...core.choices import CellKind, CellState

    cells, places = [], []
    for row in package.cells.getFeatures():
        bounds = row.geometry().boundingBox()
        is_closed = as_text(row["state"]) == CellState.CLOSED
        is_audit = row["kind"] == CellKind.AUDIT
        cells.append(QueueCell(row.id(), row["cell"], is_audit, is_closed, bounds))
        places.append((row["row"], row["col"]))
    if not cells:
        raise NoReviewError(
            tr("{name} has no cells: prepare it anew with preparereview.").format(
                name=Path(package.path).name
            )
        )
    queue = Queue(cells, places, package.settings.size)
    fill(queue, package.layer)
    return queue


def fill(queue: Queue, layer: QgsVectorLayer) -> None:
    """Put the polygons of a layer into a queue in place of those that it holds."""
    for fid in list(queue.polygons):
        queue.remove(fid)
    request = QgsFeatureRequest().setSubsetOfAttributes(["uid", "status"], layer.fields())
    for feature in layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        put(queue, layer, feature)


def put(queue: Queue, layer: QgsVectorLayer, feature: QgsFeature) -> None:
    """Put one polygon into a queue."""
    uid, status = as_text(feature["uid"]), as_text(feature["status"]).strip().lower()
    queue.put(feature.id(), uid, status, lambda: _inner_point(layer, feature.id()))


def _inner_point(layer: QgsVectorLayer, fid: int) -> QgsPointXY:
    shape = layer.getGeometry(fid)
    point = shape.pointOnSurface()
    return point.asPoint() if not point.isEmpty() else QgsPointXY(shape.boundingBox().center())
