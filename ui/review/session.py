"""A review under way: where it is, what is decided, and what is saved. It has no window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from ...algorithms.labels import line_of
from ...core.choices.review import CellState, Status
from ...core.review.queue import Place, QueueCell
from ...translation import tr
from .classes import Classes
from .edits import ADDED, Connection, Edits, ReadOnlyError, as_text, now
from .history import CellChange, History
from .pace import Pace
from .package import Package, fill, put, read_queue

if TYPE_CHECKING:
    from .shaper import Shaper

#: Milliseconds from an edit to the file, and to the next attempt while a mouse button is held.
SAVE_AFTER, SAVE_AGAIN = 3000, 500

ACCEPTED, REJECTED, UNSURE = Status.ACCEPTED.value, Status.REJECTED.value, Status.UNSURE.value


class ReviewSession(QObject):
    """Goes through the queue of one review and writes what is decided.

    What is done is in the file a few seconds later; undo reaches over that, see
    :class:`.history.History`.
    """

    #: Another polygon or cell is the present one.
    moved = pyqtSignal()
    #: Something else that is shown has changed: a status, a shape, a count.
    changed = pyqtSignal()
    #: One line for the reviewer.
    said = pyqtSignal(str)
    #: The last open cell was closed.
    finished = pyqtSignal()

    def __init__(
        self,
        package: Package,
        shaper: Shaper | None,
        reviewer: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """Read the queue; ``shaper`` is None without a difference, ``reviewer()`` a name."""
        super().__init__(parent)
        self.package, self.layer, self.shaper = package, package.layer, shaper
        self.reviewer = reviewer
        self.queue = read_queue(package)
        self.pace = Pace()
        self.classes = Classes()
        number = self.queue.open_cell()
        self.place = self.queue.entry(number or 0)
        #: What a list of polygons has after one that was decided on, None for the cell's order.
        self.next_after: Callable[[int], int | None] = lambda _fid: None
        #: The uid of a polygon that went while it was the present one.
        self._lost: str | None = None
        #: The cell whose closing was warned of.
        self._warned: int | None = None
        self.edits = Edits(self.layer, self.queue, shaper, reviewer, self)
        self.edits.said.connect(self.said)
        self.history = History(self.edits, lambda: self.place, self._write_cell, self)
        self.history.led.connect(self.go)
        self.history.made.connect(self._made)
        self.history.cell_changed.connect(self._tell_cell)
        #: Whether the last attempt to save has failed.
        self._is_unsaved = False
        self._saver, self._measurer = QTimer(self), QTimer(self)
        self._saver.setSingleShot(True)
        self._measurer.setSingleShot(True)
        self._saver.timeout.connect(self._save_soon)
        self._measurer.timeout.connect(self._measure)
        self._connections: list[Connection] = [
            (self.layer.featureAdded, self._added),
            (self.layer.featureDeleted, self._deleted),
            (self.layer.attributeValueChanged, self._value_changed),
            (self.layer.geometryChanged, self._shape_changed),
            (self.layer.afterRollBack, self._rolled_back),
            (self.layer.undoStack().indexChanged, self._modified),
            (QgsProject.instance().writeProject, self._project_written),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def close_down(self) -> None:
        """Let go of the layer, whose edits stay as they are."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []
        self._saver.stop()
        self._measurer.stop()
        self.history.close_down()
        self.edits.close_down()

    # Where the review is

    @property
    def cell(self) -> QueueCell:
        """The present cell."""
        return self.queue.cells[self.place.cell]

    @property
    def fid(self) -> int | None:
        """The present polygon, or None where the cell as a whole is looked at."""
        return self.place.fid if self.place.fid in self.queue.polygons else None

    @property
    def has_ended(self) -> bool:
        """Whether every cell is closed."""
        return self.queue.open_cell() is None

    def feature(self) -> QgsFeature | None:
        """Return the present polygon, or None."""
        feature = None if self.fid is None else self.layer.getFeature(self.fid)
        return feature if feature is not None and feature.isValid() else None

    def go(self, place: Place) -> None:
        """Go to a place; a polygon that is no more stands for its cell."""
        self._warned = None
        if place.fid is not None and place.fid not in self.queue.polygons:
            place = Place(place.cell)
        self.place = place
        self.moved.emit()

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (−1) polygon or cell without a verdict."""
        self.go(self.queue.beside(self.place, step))

    def visit(self, fid: int) -> None:
        """Go to a polygon; one that lies in no cell is visited from the present one."""
        self.go(self.queue.place_of(fid) or Place(self.place.cell, fid))

    # Verdicts

    def decide(self, status: str) -> None:
        """Give the present polygon a verdict and go on."""
        texts = {ACCEPTED: tr("Accept"), REJECTED: tr("Reject"), UNSURE: tr("Mark as unsure")}
        self._decide(self._present(), {"status": status}, texts[status])

    def note(self, fid: int, text: str) -> None:
        """Write a note to a polygon."""
        self.attempt(self.edits.mark, fid, {"note": text or None}, tr("Note"))

    def set_class(self, number: int) -> None:
        """Accept the present polygon as change of a class and go on."""
        if not self.classes.allows(number):
            text = tr("The table of classes has no class {number}.")
            self.said.emit(text.format(number=number))
            return
        text = tr("Class {number}").format(number=number)
        self._decide(self._present(), {"status": ACCEPTED, "class": number}, text)

    def decide_rest(self, status: str) -> None:
        """Give all candidates that are left in the cell one verdict."""
        text = {ACCEPTED: tr("Accept the rest"), REJECTED: tr("Reject the rest")}[status]
        self._decide(self.queue.candidates(self.place.cell), {"status": status}, text)

    def accept(self, fids: Sequence[int], text: str) -> None:
        """Accept some candidates at once."""
        self._decide(fids, {"status": ACCEPTED}, text)

    def _present(self) -> list[int]:
        return [] if self.fid is None else [self.fid]

    def _decide(self, fids: Sequence[int], values: Mapping[str, object], text: str) -> None:
        if not fids:
            self.said.emit(tr("Nothing is left to decide in this cell: close it, or go on."))
            return
        if values["status"] == ACCEPTED and self.is_added(fids[0]):
            values = {**values, "status": ADDED}
        if not self.attempt(self.edits.decide, fids, values, text):
            return
        self.pace.count(len(fids))
        following = self.next_after(fids[-1])
        if following is None:
            self.go(self.queue.after_verdict(self.place))
        else:
            self.visit(following)
        self.history.arrived()

    def is_added(self, fid: int) -> bool:
        """Return whether a reviewer added a polygon."""
        return self.queue.polygons[fid].status == ADDED

    def attempt(self, edit: Callable[..., object], *arguments: object) -> bool:
        """Do an edit; say it where the layer takes none."""
        try:
            edit(*arguments)
        except ReadOnlyError as error:
            self.said.emit(line_of(error))
            return False
        self._warned = None
        return True

    # Undo, save, close

    def undo(self) -> None:
        """Undo the last step, saved or not; the closing of a cell is one."""
        if not self.history.undo():
            self._tell_no_step(tr("Nothing is left to undo."), bool(self.history.position))
        self.layer.triggerRepaint()

    def redo(self) -> None:
        """Redo the next step."""
        if not self.history.redo():
            left = not self.history.is_up_to_date
            self._tell_no_step(tr("Nothing is left to redo."), left)
        self.layer.triggerRepaint()

    def _tell_no_step(self, none_left: str, is_left: bool) -> None:
        in_use = tr("The file cannot be written: close whatever else has it open, then try again.")
        self.said.emit(in_use if is_left else none_left)

    def discard(self) -> bool:
        """Undo what was done since a cell was closed last; return whether that could be saved."""
        return self.history.give_up()

    def _modified(self, _index: int) -> None:
        if self.layer.isModified() and not self._saver.isActive():
            self._saver.start(SAVE_AFTER)

    def _save_soon(self) -> None:
        if QApplication.mouseButtons():  # something is being drawn
            self._saver.start(SAVE_AGAIN)
        elif not self.save():
            self._saver.start(SAVE_AFTER)

    def _project_written(self, _document: object) -> None:
        self.save()

    def _made(self) -> None:
        self._measurer.start()

    def _measure(self) -> None:
        """Measure what another tool drew; where steps were undone, saving comes to it."""
        if self.history.is_up_to_date:
            self.edits.measure()

    def save(self) -> bool:
        """Write the edits to the file; say it and return False where that fails."""
        error = self.edits.save()
        if self._is_unsaved and not error:
            self.said.emit(tr("Saved: the file can be written again."))
        self._is_unsaved = bool(error)
        if error:
            text = tr(
                "Not saved, the edits are kept: close whatever else has {name} open, then try "
                "again. [{error}]"
            )
            self.said.emit(text.format(name=self.package.path, error=error))
        return not error

    def close_cell(self) -> None:
        """Save, close the present cell and go to the next open one.

        With candidates left it does so at the second call in a row; a cell that is closed stays so.
        """
        number, was_closed = self.place.cell, self.cell.is_closed
        left = len(self.queue.candidates(number))
        if left and self._warned != number and not was_closed:
            self._warned = number
            text = tr("{left} undecided in this cell: decide, or close it once more to leave them.")
            self.said.emit(text.format(left=left))
            return
        closed = {"state": CellState.CLOSED.value, "reviewer": self.reviewer(), "closed_at": now()}
        if not self.save() or not (was_closed or self._change_cell(closed)):
            return
        following = self.queue.open_cell(number)
        self.go(Place(number) if following is None else self.queue.entry(following))
        if not was_closed:
            self.history.arrived()
        if following is None:
            self.finished.emit()

    def reopen_cell(self) -> None:
        """Open the present cell again."""
        if not self.cell.is_closed:
            self.said.emit(tr("This cell is open."))
            return
        if self.open_cell():
            self.go(self.queue.entry(self.place.cell))
            self.history.arrived()
            self._tell_cell(self.place.cell)

    def open_cell(self) -> bool:
        """Save, and open the present cell; return whether that could be done."""
        opened = {"state": CellState.OPEN.value, "reviewer": None, "closed_at": None}
        return self.save() and self._change_cell(opened)

    def _change_cell(self, after: dict[str, Any]) -> bool:
        """Write the present cell's values as a step of its own; say it where that fails."""
        number = self.place.cell
        row = self.package.cells.getFeature(self.cell.fid)
        before = {name: row[name] for name in after}
        if self.history.change_cell(CellChange(number, before, after)):
            return True
        self.said.emit(tr("The cell cannot be written: the file is in use elsewhere, try again."))
        return False

    def _write_cell(self, number: int, values: dict[str, Any]) -> bool:
        names, provider = self.package.cells.fields().names(), self.package.cells.dataProvider()
        row = {names.index(name): value for name, value in values.items()}
        cell = self.queue.cells[number]
        if not provider.changeAttributeValues({cell.fid: row}):
            return False
        cell.is_closed = values["state"] == CellState.CLOSED
        return True

    def _tell_cell(self, number: int) -> None:
        cell = self.queue.cells[number]
        text = tr("Cell {name} is closed again.") if cell.is_closed else tr("Cell {name} is open.")
        self.said.emit(text.format(name=cell.name))

    # What the layer says

    def _added(self, fid: int) -> None:
        feature = self.layer.getFeature(fid)
        if not feature.isValid():
            return
        put(self.queue, self.layer, feature)
        if self._lost and as_text(feature["uid"]) == self._lost:
            # Saving gives a new polygon another fid.
            self._lost, self.place = None, Place(self.place.cell, fid)
            self.moved.emit()
        self.changed.emit()

    def _deleted(self, fid: int) -> None:
        uid = self.queue.remove(fid)
        if fid == self.place.fid:
            self._lost = uid
        self.changed.emit()

    def _value_changed(self, fid: int, field: int, value: object) -> None:
        if field == self.edits.fields["status"]:
            self.queue.set_status(fid, as_text(value))
        elif field == self.edits.fields["uid"]:
            self.queue.set_uid(fid, as_text(value))
        elif fid != self.fid:
            return
        self.changed.emit()

    def _shape_changed(self, fid: int, _shape: QgsGeometry) -> None:
        if fid == self.fid:
            self.changed.emit()

    def _rolled_back(self) -> None:
        fill(self.queue, self.layer)
        self.go(self.place)
