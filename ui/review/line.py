"""A line on the page that asks for a text: Enter takes it, Esc gives it up."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget


class _Line(QLineEdit):
    """A line that is left by Esc."""

    left = pyqtSignal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class AskLine(QWidget):
    """Hidden until something is asked; afterwards the keys are the map's again."""

    def __init__(self, back: QWidget) -> None:
        """Take the widget that has the keys otherwise."""
        super().__init__()
        self.back = back
        self.label, self.line = QLabel(), _Line()
        self.line.setObjectName("review_line")
        self.label.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.line, 1)
        self.line.returnPressed.connect(self._answer)
        self.line.left.connect(self.give_up)
        self._take: Callable[[str], object] | None = None
        self.hide()

    def ask(self, question: str, text: str, take: Callable[[str], object]) -> None:
        """Ask, with `text` to begin with; ``take`` gets the answer."""
        self._take = take
        self.label.setText(question)
        self.line.setText(text)
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def give_up(self) -> None:
        """Ask no longer."""
        had_keys = self.line.hasFocus()
        self._take = None
        self.hide()
        if had_keys:
            self.back.setFocus()

    def _answer(self) -> None:
        take, text = self._take, self.line.text().strip()
        self.give_up()
        self.back.setFocus()
        if take is not None:
            take(text)
