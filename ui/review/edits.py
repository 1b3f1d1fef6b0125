"""What a review writes: every gesture one named command of the layer, every decision stamped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QObject, pyqtBoundSignal, pyqtSignal

from ...core.choices.review import Status
from ...core.review.journal import FIELD, Entry, with_entry
from ...core.review.queue import Queue
from ...translation import tr

if TYPE_CHECKING:
    from .shaper import Shaper

#: A signal and what is connected to it.
Connection = tuple[pyqtBoundSignal, Callable[..., object]]

ADDED = Status.ADDED.value


def now() -> str:
    """Return the time as fields hold it: ISO 8601, UTC, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def as_text(value: object) -> str:
    """Return an attribute as text, "" for NULL."""
    return value if isinstance(value, str) else ""


class ReadOnlyError(PermissionError):
    """The layer takes no edits."""


class Edits(QObject):
    """Edits of the polygon layer.

    Shapes that QGIS's own tools change are measured and named by a command of its own, which
    undo takes together with the one before, see :attr:`is_measuring`.
    """

    #: One line for the reviewer.
    said = pyqtSignal(str)

    def __init__(
        self,
        layer: QgsVectorLayer,
        queue: Queue,
        shaper: Shaper | None,
        reviewer: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """Take the layer, the queue, a Shaper or None, and what returns the reviewer's name."""
        super().__init__(parent)
        self.layer, self.queue, self.shaper, self.reviewer = layer, queue, shaper, reviewer
        self.fields = {name: number for number, name in enumerate(layer.fields().names())}
        #: What is written of a polygon in place of a verdict and its stamp, by field.
        self.amended: Callable[[int, Mapping[str, object]], Mapping[str, object]] = (
            lambda _fid, values: values
        )
        #: When each shape that is not measured yet was touched.
        self._touched: dict[int, str] = {}
        #: Whether the present command only measures what another one drew.
        self.is_measuring = False
        self._connections: list[Connection] = [
            (layer.featureAdded, self._note),
            (layer.geometryChanged, self._note),
            (layer.beforeCommitChanges, self.measure),
            (layer.afterRollBack, self._forget),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def close_down(self) -> None:
        """Watch the layer no longer."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []

    def ensure_editing(self) -> None:
        """Make the layer editable, or raise :class:`ReadOnlyError`."""
        if not self.layer.isEditable() and not self.layer.startEditing():
            raise ReadOnlyError(
                tr(
                    "The layer {name} cannot be edited: allow it in the layer's properties, and "
                    "check that the file may be written."
                ).format(name=self.layer.name())
            )

    @contextmanager
    def command(self, text: str) -> Iterator[None]:
        """Make what is done inside one step of the layer's undo."""
        self.ensure_editing()
        self.layer.beginEditCommand(text)
        try:
            yield
        except BaseException:
            self.layer.destroyEditCommand()
            raise
        self.layer.endEditCommand()
        self.layer.triggerRepaint()

    def stamp(self) -> dict[str, str]:
        """Return who decides, and when, by field."""
        return {"reviewer": self.reviewer(), "reviewed_at": now()}

    def decide(
        self,
        fids: Iterable[int],
        values: Mapping[str, object],
        text: str,
        said: str = "",
        comment: str = "",
    ) -> None:
        """Write a verdict, the stamp, and what is `said`: by default the status."""
        with self.command(text):
            for fid in fids:
                logged = self._logged(fid, said or str(values["status"]), comment)
                self._write(fid, self.amended(fid, {**values, **self.stamp(), **logged}))

    def mark(self, fid: int, values: Mapping[str, object], text: str) -> None:
        """Write a note or the like, which is no decision."""
        with self.command(text):
            self._write(fid, values)

    def join(self, fid: int, wkb: bytes, others: Iterable[QgsFeature]) -> None:
        """Give a polygon the shape of itself and others, which go."""
        gone = list(others)
        with self.command(tr("Merge")):
            for one in gone:
                self.layer.deleteFeature(one.id())
            self.layer.changeGeometry(fid, geometry(wkb))
            uids = ", ".join(as_text(one["uid"]) for one in gone)
            self._write(fid, {**self._measures(wkb)[1], **self._logged(fid, "merged", uids)})
            self._touched.pop(fid, None)

    def _logged(self, fid: int, said: str, comment: str = "") -> dict[str, str]:
        """Return the log of a polygon with one more line, by field."""
        if FIELD not in self.fields:
            return {}
        feature = self.layer.getFeature(fid) if fid else None
        before = feature[FIELD] if feature is not None else None
        return {FIELD: with_entry(before, Entry(now(), self.reviewer(), said, comment))}

    def delete(self, fid: int) -> None:
        """Take a polygon away."""
        with self.command(tr("Delete")):
            self.layer.deleteFeature(fid)

    def reshape(self, fid: int, wkb: bytes, text: str) -> None:
        """Give a polygon another shape, and the measures that go with it."""
        with self.command(text):
            self.layer.changeGeometry(fid, geometry(wkb))
            self._write(fid, self._measures(wkb)[1])
            self._touched.pop(fid, None)

    def reshape_apart(self, fid: int, parts: Sequence[bytes], text: str) -> None:
        """Give a polygon the first of some shapes; the others are polygons of the same verdict."""
        from ...core.review.review import EXTRA_FIELDS

        first, *others = parts
        feature = self.layer.getFeature(fid)
        kept = ("status", "class", "reviewer", "reviewed_at", "note", *EXTRA_FIELDS)
        values = {name: feature[name] for name in kept if name in self.fields}
        uid = as_text(feature["uid"])
        with self.command(text):
            self.layer.changeGeometry(fid, geometry(first))
            self._write(fid, self._measures(first)[1])
            self._touched.pop(fid, None)
            for wkb in others:
                own = {**values, **self._measures(wkb)[1], "uid": self.queue.free_uid(uid)}
                self._insert(wkb, own)

    def add(self, wkb: bytes, text: str) -> int:
        """Add a polygon that the mask missed; return its fid."""
        uid, measures = self._measures(wkb)
        values = {"status": ADDED, "class": 1, **self.stamp(), **measures}
        values.update(self._logged(0, ADDED))
        values["uid"] = self.queue.free_uid(uid)
        with self.command(text):
            return self._insert(wkb, values)

    def add_all(self, found: Iterable[tuple[bytes, Mapping[str, object]]], text: str) -> None:
        """Add candidates, (WKB, values by field), in one step; nobody has decided on them."""
        with self.command(text):
            for wkb, values in found:
                own = {**self._measures(wkb)[1], **values}
                own["uid"] = self.queue.free_uid(str(values["uid"]))
                own = {name: value for name, value in own.items() if name in self.fields}
                # The layer fills in the reviewer's name of itself.
                self._write(self._insert(wkb, own), {"reviewer": None})

    def _insert(self, wkb: bytes, values: Mapping[str, object]) -> int:
        attributes = {self.fields[name]: value for name, value in values.items()}
        feature = QgsVectorLayerUtils.createFeature(self.layer, geometry(wkb), attributes)
        self.layer.addFeature(feature)
        self._touched.pop(feature.id(), None)
        return feature.id()

    def measure(self, *_: object) -> None:
        """Measure and name the shapes that were touched since the last save."""
        touched = {fid: at for fid, at in self._touched.items() if fid in self.queue.polygons}
        self._touched.clear()
        if not (touched and self.layer.isEditable()):
            return
        features = [(self.layer.getFeature(fid), at) for fid, at in touched.items()]
        missing = {one.id(): _news(one, self._completed(one, at)) for one, at in features}
        if not any(missing.values()):
            return
        self.is_measuring = True
        try:
            with self.command(tr("Measure shapes")):
                for fid, values in missing.items():
                    self._write(fid, values)
        finally:
            self.is_measuring = False

    def settle(self) -> None:
        """Note that all shapes are measured."""
        self._touched.clear()

    def save(self) -> str:
        """Write the edits to the file and stay in editing; return what went wrong, or ""."""
        if not self.layer.isModified() or self.layer.commitChanges(False):
            return ""
        errors = [line.strip() for line in self.layer.commitErrors() if "SUCCESS" not in line]
        return " ".join(filter(None, errors))

    def _forget(self) -> None:
        self._touched.clear()

    def _note(self, fid: int, *_: object) -> None:
        if self.layer.isEditable():
            self._touched[fid] = now()

    def _completed(self, feature: QgsFeature, at: str) -> dict[str, Any]:
        """Return what a touched polygon lacks: measures, and a name of its own where it is new."""
        name, values = self._measures(bytes(feature.geometry().asWkb()))
        uid = as_text(feature["uid"])
        if feature.id() < 0 and self.queue.is_shared(uid):
            values["uid"] = self.queue.free_uid(uid or name)
        if as_text(feature["status"]) == ADDED and not as_text(feature["reviewed_at"]):
            values.update(reviewer=self.reviewer(), reviewed_at=at)
        return values

    def _measures(self, wkb: bytes) -> tuple[str, dict[str, Any]]:
        """Return a polygon's uid, taken or not, and its measures by field."""
        measures: dict[str, Any] = {}
        if self.shaper is not None:
            # Without its measures a polygon is still worth saving.
            with self.shaper.trouble(self.said.emit):
                measures = self.shaper.measures(wkb)
        return measures.pop("uid", ADDED), measures

    def _write(self, fid: int, values: Mapping[str, object]) -> None:
        self.layer.changeAttributeValues(
            fid, {self.fields[name]: value for name, value in values.items()}
        )


def _news(feature: QgsFeature, values: Mapping[str, object]) -> dict[str, object]:
    """Return the values that a feature does not have already."""
    return {name: value for name, value in values.items() if feature[name] != value}


def geometry(wkb: bytes) -> QgsGeometry:
    """Return WKB as a geometry."""
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return shape
