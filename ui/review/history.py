"""Where the reviewer was before and after every command of a layer's undo stack."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.review.queue import Place

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QUndoStack  # of QtGui in Qt 6


class _Mark:
    def __init__(self, command: int, place: Place) -> None:
        self.command, self.before, self.after = command, place, place


class History(QObject):
    """Follows the stack, so that undo and redo lead back to where the command was made.

    ``here()`` returns the present place. Any command counts, those of QGIS's own tools as well.
    """

    #: A command was undone or redone: the place that it leads to.
    led = pyqtSignal(object)

    def __init__(
        self, stack: QUndoStack, here: Callable[[], Place], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.stack, self._here = stack, here
        self._marks, self._index = [], stack.index()
        self._marks = [_Mark(self._command(number), here()) for number in range(stack.index())]
        stack.indexChanged.connect(self._follow)

    def arrived(self) -> None:
        """Note the present place as the one that the last command led to."""
        if self._marks and self._index == len(self._marks):
            self._marks[-1].after = self._here()

    def close_down(self) -> None:
        """Follow no longer."""
        self.stack.indexChanged.disconnect(self._follow)

    def _command(self, number: int) -> int:
        # A new command exists before the one that it replaces goes, so addresses differ.
        return sip.unwrapinstance(self.stack.command(number))

    def _follow(self, index: int) -> None:
        before, self._index = self._index, index
        if not self.stack.count():  # saved, or all given up
            self._marks = []
        elif index < before:
            if index < len(self._marks):
                self.led.emit(self._marks[index].before)
        else:
            for number in range(before, index):
                self._step(number)

    def _step(self, number: int) -> None:
        command = self._command(number)
        if number < len(self._marks) and self._marks[number].command == command:
            self.led.emit(self._marks[number].after)
        else:
            self._marks[number:] = [_Mark(command, self._here())]
