"""The list of keys, and where they are changed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from .keys import KeyMap, actions, key_names


class KeyEdit(QLineEdit):
    """Takes the next key that is pressed as its content."""

    def __init__(self, keys: str) -> None:
        super().__init__(keys)
        self.setReadOnly(True)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("Ctrl+Shift+Z") + 16)
        self.setCursorPosition(0)
        self.setToolTip(tr("Click here, then press the key."))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = key_names(event)
        if names and names[-1] not in ("Tab", "Shift+Backtab"):
            self.setText(names[-1])
            self.textEdited.emit(names[-1])
        else:
            super().keyPressEvent(event)


class KeysDialog(QDialog):
    """Every action with its keys; ``keys`` is the map that was chosen."""

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys of the review"))
        self.edits: dict[str, KeyEdit] = {}
        grid = QGridLayout()
        half = (len(actions()) + 1) // 2
        for number, action in enumerate(actions()):
            edit = KeyEdit(keys.keys[action.name])
            edit.setObjectName(action.name)
            edit.textEdited.connect(self._check)
            edit.setMinimumWidth(edit.fontMetrics().horizontalAdvance(f"{edit.text()}MMM"))
            edit.setMaximumWidth(
                max(edit.minimumWidth(), 12 * edit.fontMetrics().averageCharWidth())
            )
            self.edits[action.name] = edit
            row, column = number % half, 2 * (number // half)
            grid.addWidget(QLabel(action.text), row, column)
            grid.addWidget(edit, row, column + 1)
        inside = QWidget()
        inside.setLayout(grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(
            standard.Ok | standard.Cancel | standard.RestoreDefaults, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(standard.RestoreDefaults).clicked.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(tr("They count while a review is on and no text is typed.")))
        layout.addWidget(area)
        layout.addWidget(self.trouble)
        layout.addWidget(self.buttons)
        wide = inside.sizeHint().width() + area.verticalScrollBar().sizeHint().width() + 40
        self.resize(min(wide, self.screen().availableGeometry().width()), 560)
        self._check()

    @property
    def keys(self) -> KeyMap:
        """The keys as they are shown."""
        return KeyMap({name: edit.text() for name, edit in self.edits.items()})

    def accept(self) -> None:
        self.keys.store()
        super().accept()

    def _restore(self) -> None:
        for action in actions():
            self.edits[action.name].setText(action.keys)
        self._check()

    def _check(self) -> None:
        """Refuse a key that two actions have."""
        owners: dict[str, list[str]] = {}
        for action in actions():
            for key in self.edits[action.name].text().split():
                owners.setdefault(key, []).append(action.text)
        shared = [f"{key}: {' / '.join(texts)}" for key, texts in owners.items() if len(texts) > 1]
        self.trouble.setText(
            tr("Give each action a key of its own. {keys}").format(keys="; ".join(shared))
            if shared
            else ""
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not shared)
