"""Opening the GeoPackage of a review: its layers and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ...algorithms.labels import line_of
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
        raise NoReviewError(line_of(error)) from error


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


def write_classes(path: str, classes: str) -> bool:
    """Write where the table of classes is into a review's file; return whether that could be."""
    from ...core.review.review import SETTINGS, relative_to

    table = QgsVectorLayer(f"{path}|layername={SETTINGS}", SETTINGS, "ogr")
    key, value = map(table.fields().indexOf, ("key", "value"))
    told = relative_to(classes, Path(path).parent)
    found = [row.id() for row in table.getFeatures() if row["key"] == "classes"]
    if found:
        return bool(table.dataProvider().changeAttributeValues({found[0]: {value: told}}))
    row = QgsFeature(table.fields())
    row.setAttribute(key, "classes")
    row.setAttribute(value, told)
    return bool(table.dataProvider().addFeature(row))


def _complete(layer: QgsVectorLayer) -> None:
    """Add the fields that reviews of earlier versions lack, where the file takes them."""
    from ...core.review.review import EXTRA_FIELDS

    fields, lacking, new = layer.fields(), _lacking(layer, EXTRA_FIELDS), []
    for name in filter(lacking.__contains__, EXTRA_FIELDS):
        # A field of the same kind is there: Qt 5 and Qt 6 have different names for kinds.
        like = {int: "area_px", str: "note"}[EXTRA_FIELDS[name]]
        field = QgsField(fields.field(like))
        field.setName(name)
        new.append(field)
    if new and not layer.isEditable() and layer.dataProvider().addAttributes(new):
        layer.updateFields()


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
    if (
        not isinstance(layer, QgsVectorLayer)
        or _lacking(layer, FIELDS)
        or _lacking(cells, CELL_FIELDS)
    ):
        raise NoReviewError(
            tr("{name} lacks a layer or a field: make it by Prepare review.").format(
                name=Path(path).name
            )
        )
    if layer.subsetString():
        raise NoReviewError(
            tr("The layer {name} is filtered: remove its filter to review it.").format(
                name=layer.name()
            )
        )
    _complete(layer)
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


def _lacking(layer: QgsVectorLayer, fields: Iterable[str]) -> set[str]:
    return set(fields) - set(layer.fields().names())


def read_queue(package: Package) -> Queue:
    """Read cells and polygons, unsaved edits included, into a queue."""
    from ...core.choices.review import CellKind, CellState

    cells, places = [], []
    for row in package.cells.getFeatures():
        bounds = row.geometry().boundingBox()
        is_closed = as_text(row["state"]) == CellState.CLOSED
        is_audit = row["kind"] == CellKind.AUDIT
        cells.append(QueueCell(row.id(), row["cell"], is_audit, is_closed, bounds))
        places.append((row["row"], row["col"]))
    if not cells:
        raise NoReviewError(
            tr("{name} has no cells: make it anew by Prepare review.").format(
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
