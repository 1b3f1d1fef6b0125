"""What was done in a review, step by step, for undo to reach over everything that was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.review.queue import Place
from ...translation import tr
from .snapshots import Changes, Snapshots

if TYPE_CHECKING:
    from .edits import Connection, Edits

#: How many steps can be undone at the most.
LAST = 2000


@dataclass(frozen=True)
class CellChange:
    """What was written of a cell, by field, and what stood there before."""

    number: int
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(eq=False)
class Step:
    """One command of the layer, or one change of a cell.

    Attributes
    ----------
    before, after
        Where the reviewer was; of a polygon its handle.
    command
        Address of the layer's command for as long as the layer has it.
    is_joined
        Whether it is undone and redone together with the step before it.
    """

    before: Place
    after: Place
    command: int = 0
    changes: Changes = field(default_factory=dict)
    cell: CellChange | None = None
    is_joined: bool = False


class History(QObject):
    """The steps of a review: the layer's undo stack for what is not saved, and all before it.

    Saving empties the layer's stack, so what was saved is undone by writing the polygons as they
    were before, and saving that. Any command counts, those of QGIS's own tools as well.
    """

    #: A step was undone or redone: the place that it leads to.
    led = pyqtSignal(object)
    #: There is a new step.
    made = pyqtSignal()
    #: A cell was opened or closed again: its number.
    cell_changed = pyqtSignal(int)

    def __init__(
        self,
        edits: Edits,
        here: Callable[[], Place],
        write_cell: Callable[[int, dict[str, Any]], bool],
        parent: QObject | None = None,
    ) -> None:
        """Take what returns the present place, and what writes a cell's values by field."""
        super().__init__(parent)
        self.edits, self.layer, self.stack = edits, edits.layer, edits.layer.undoStack()
        self._here, self._write_cell = here, write_cell
        self.snapshots = Snapshots(self.layer)
        self._index = self.stack.index()
        self.steps = [Step(here(), here(), self._command(one)) for one in range(self._index)]
        #: How many of the steps are saved; the layer's stack holds what follows.
        self._saved = 0
        #: How many steps :meth:`give_up` leaves.
        self._kept = 0
        self._is_writing = self._is_rolling_back = False
        self._connections: list[Connection] = [
            (self.stack.indexChanged, self._follow),
            (self.layer.beforeRollBack, self._begin_roll_back),
            (self.layer.afterRollBack, self._end_roll_back),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def close_down(self) -> None:
        """Follow no longer."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []
        self.snapshots.close_down()

    @property
    def position(self) -> int:
        """How many steps are done and not undone."""
        return self._saved + self._index

    @property
    def is_up_to_date(self) -> bool:
        """Whether no step follows the present state, so that nothing can be redone."""
        return self.position == len(self.steps)

    @property
    def can_be_given_up(self) -> bool:
        """Whether anything was done since a cell was closed last."""
        return self.position > self._kept

    def arrived(self) -> None:
        """Note the present place as the one that the last step led to."""
        if self.steps and self.is_up_to_date:
            self.steps[-1].after = self.snapshots.handle(self._here())

    def change_cell(self, change: CellChange) -> bool:
        """Write a cell, all else being saved, as a step of its own; return whether it could be."""
        if not self._write_cell(change.number, change.after):
            return False
        self.stack.clear()  # of what was undone
        here = self.snapshots.handle(self._here())
        self.steps[self._saved :] = [Step(here, here, cell=change)]
        self._kept = self._saved = len(self.steps)
        return True

    def undo(self) -> bool:
        """Undo a step and what is joined to it; return False where that cannot be."""
        is_done = self.position > 0
        while is_done and self._stands_joined(self.position - 1):
            is_done = self._undo_one()
        return is_done and self._undo_one()

    def redo(self) -> bool:
        """Redo a step and what is joined to it; return False where that cannot be."""
        is_done = self._redo_one()
        while is_done and self._stands_joined(self.position):
            is_done = self._redo_one()
        return is_done

    def _stands_joined(self, place: int) -> bool:
        """Whether a step is joined to one before it and has to be taken by itself."""
        return self._saved < place + 1 <= len(self.steps) and self.steps[place].is_joined

    def give_up(self) -> bool:
        """Undo everything since a cell was closed last; return whether the file holds that."""
        while self.position > self._kept:
            if not self._undo_one():
                return False
        if not self.layer.isModified():
            return True
        return not self.edits.save()

    def _undo_one(self) -> bool:
        if self.stack.canUndo():
            self.stack.undo()
            return True
        end = self._saved
        start = next((n for n in reversed(range(end)) if not self.steps[n].is_joined), end)
        return start < end and self._write(self.steps[start:end], back=True)

    def _redo_one(self) -> bool:
        if self.stack.canRedo():
            self.stack.redo()
            return True
        start, count = self.position, len(self.steps)
        end = next((n for n in range(start + 1, count) if not self.steps[n].is_joined), count)
        return start < end and self._write(self.steps[start:end], back=False)

    def _write(self, steps: Sequence[Step], *, back: bool) -> bool:
        """Bring the file to how it was before (`back`) or after a step and those joined to it."""
        done = self._write_changes([one.changes for one in steps if one.changes], back)
        first, cell = steps[0], steps[0].cell
        if done and cell is not None:
            done = self._write_cell(cell.number, cell.before if back else cell.after)
        if not done:
            return False
        self._saved += -len(steps) if back else len(steps)
        self._kept = min(self._kept, self._saved)
        self.led.emit(self.snapshots.place(first.before if back else first.after))
        if cell is not None:
            self.cell_changed.emit(cell.number)
        return True

    def _write_changes(self, changes: Sequence[Changes], back: bool) -> bool:
        if not changes:
            return True
        self._is_writing = True
        try:
            with self.edits.command(tr("Undo") if back else tr("Redo")):
                for one in reversed(changes) if back else changes:
                    self.snapshots.write(one, back=back)
            self.edits.settle()
            if not self.edits.save():
                return True
            self.layer.rollBack(False)
            return False
        finally:
            self._is_writing, self._index = False, self.stack.index()
            self.snapshots.forget()

    # What the layer does

    def _command(self, number: int) -> int:
        # A new command exists before the one that it replaces goes, so addresses differ.
        return sip.unwrapinstance(self.stack.command(number))

    def _follow(self, index: int) -> None:
        before, self._index = self._index, index
        if self._is_writing:
            return
        if not self.stack.count():
            self._cleared(before)
        elif index < before:
            self._undone(index, before)
        else:
            for number in range(before, index):
                self._done(number)

    def _cleared(self, done: int) -> None:
        """Take up that the layer is saved, or that all that was not saved is given up."""
        if self._is_rolling_back:
            del self.steps[self._saved :]
        else:
            # Without its changes a step cannot be undone: it is older than the review.
            saved = [one for one in self.steps[: self._saved + done] if one.changes or one.cell]
            self.steps[: self._saved + done] = saved
            self._saved = len(saved)
        for step in self.steps:
            step.command = 0  # an address that a later command may have
        self.snapshots.forget()
        self._trim()

    def _undone(self, index: int, before: int) -> None:
        for number in reversed(range(index, before)):
            self.snapshots.know(self.steps[self._saved + number].changes, back=True)
        self.led.emit(self.snapshots.place(self.steps[self._saved + index].before))

    def _done(self, number: int) -> None:
        command, place = self._command(number), self._saved + number
        if place < len(self.steps) and self.steps[place].command == command:
            step = self.steps[place]
            self.snapshots.know(step.changes, back=False)
            self.led.emit(self.snapshots.place(step.after))
            return
        here = self.snapshots.handle(self._here())
        changes, is_joined = self.snapshots.take(), self.edits.is_measuring
        self.steps[place:] = [Step(here, here, command, changes, is_joined=is_joined)]
        self._kept = min(self._kept, place)
        self.made.emit()

    def _trim(self) -> None:
        extra = max(min(len(self.steps) - LAST, self._saved), 0)
        while 0 < extra < self._saved and self.steps[extra].is_joined:
            extra += 1
        if extra > 0:
            del self.steps[:extra]
            self._saved -= extra
            self._kept = max(self._kept - extra, 0)

    def _begin_roll_back(self) -> None:
        self._is_rolling_back = True

    def _end_roll_back(self) -> None:
        self._is_rolling_back = False
