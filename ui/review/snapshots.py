"""Polygons as they were before and after a step, whatever their fids are by now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtBoundSignal

from ...core.review.queue import Place
from .edits import as_text

#: By a polygon's handle: how it was before and after, None where it was not there.
Changes = dict[int, tuple[Optional[QgsFeature], Optional[QgsFeature]]]


class Snapshots:
    """Follows the edits of a layer and can write any state of its polygons again.

    A polygon's handle is the first fid that it is seen with: saving gives a new polygon another
    fid, and so does bringing a deleted one back.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self._touched: set[int] = set()
        #: Polygons that differ from the file, as they are now.
        self._known: dict[int, QgsFeature | None] = {}
        self._fids: dict[int, int] = {}
        self._handles: dict[int, int] = {}
        self._keys = set(layer.primaryKeyAttributes())
        self._connections: list[tuple[pyqtBoundSignal, Callable[..., object]]] = [
            (layer.featureAdded, self._touch),
            (layer.featureDeleted, self._touch),
            (layer.attributeValueChanged, self._touch),
            (layer.geometryChanged, self._touch),
            (layer.committedFeaturesAdded, self._committed),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def close_down(self) -> None:
        """Follow no longer."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []

    def handle(self, place: Place) -> Place:
        """Return a place with the polygon's handle in place of its fid."""
        return place if place.fid is None else Place(place.cell, self._handle(place.fid))

    def place(self, place: Place) -> Place:
        """Return a place with the fid that a handle has now."""
        return place if place.fid is None else Place(place.cell, self._fid(place.fid))

    def take(self) -> Changes:
        """Return what was changed since the last call."""
        touched, self._touched = self._touched, set()
        now = _features(self.layer.getFeatures(_request(touched)))
        unknown = {fid for fid in touched if self._handle(fid) not in self._known and fid > 0}
        stored = _features(self.layer.dataProvider().getFeatures(_request(unknown)))
        changes: Changes = {}
        for fid in touched:
            handle = self._handle(fid)
            before, after = self._known.get(handle, stored.get(fid)), now.get(fid)
            if before is not None or after is not None:
                changes[handle] = before, after
        self.know(changes, back=False)
        return changes

    def know(self, changes: Changes, *, back: bool) -> None:
        """Note that the layer is as before (`back`) or after some changes."""
        self._touched.clear()
        for handle, (before, after) in changes.items():
            self._known[handle] = before if back else after

    def forget(self) -> None:
        """Note that the layer is as its file is."""
        self._touched.clear()
        self._known.clear()

    def write(self, changes: Changes, *, back: bool) -> None:
        """Bring polygons to how they were before (`back`) or after some changes."""
        for handle, (before, after) in changes.items():
            wanted, present = (before, after) if back else (after, before)
            if wanted is None:
                self.layer.deleteFeature(self._fid(handle))
            elif present is None:
                self._add(handle, wanted)
            else:
                self._change(self._fid(handle), wanted, present)
        self.know(changes, back=back)

    def _add(self, handle: int, wanted: QgsFeature) -> None:
        feature = QgsFeature(wanted)
        for number in self._keys:
            feature.setAttribute(number, wanted.id() if wanted.id() > 0 else None)
        self.layer.addFeature(feature)
        self._rename(handle, feature.id())

    def _change(self, fid: int, wanted: QgsFeature, present: QgsFeature) -> None:
        shape = wanted.geometry()
        if not shape.equals(present.geometry()):
            self.layer.changeGeometry(fid, shape)
        values: dict[int, Any] = {  # of fields of any type
            number: value
            for number, (value, other) in enumerate(zip(wanted.attributes(), present.attributes()))
            if value != other and number not in self._keys
        }
        if values:
            self.layer.changeAttributeValues(fid, values)

    # Handles

    def _fid(self, handle: int) -> int:
        return self._fids.get(handle, handle)

    def _handle(self, fid: int) -> int:
        return self._handles.get(fid, fid)

    def _rename(self, handle: int, fid: int) -> None:
        self._handles.pop(self._fid(handle), None)
        self._fids[handle], self._handles[fid] = fid, handle

    def _touch(self, fid: int, *_: object) -> None:
        self._touched.add(fid)

    def _committed(self, _layer: str, features: Iterable[QgsFeature]) -> None:
        """Note the fids that new polygons have in the file; their uids are their own by then."""
        new = {
            as_text(feature["uid"]): handle
            for handle, feature in self._known.items()
            if feature is not None and self._fid(handle) < 0
        }
        for feature in features:
            handle = new.get(as_text(feature["uid"]))
            if handle is not None:
                self._rename(handle, feature.id())


def _request(fids: Iterable[int]) -> QgsFeatureRequest:
    return QgsFeatureRequest().setFilterFids(list(fids))


def _features(found: Iterable[QgsFeature]) -> dict[int, QgsFeature]:
    return {feature.id(): QgsFeature(feature) for feature in found}
