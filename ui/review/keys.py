"""The keys of a review: what each does, which they are, and when they count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ...translation import tr

SETTING = "changemining/review/keys"
TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
#: Lists and maps: text is typed into a field of theirs, never into themselves.
NO_TEXT_FIELDS = (QAbstractItemView, QGraphicsView)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_NAMED: dict[int, str] = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
}


class Action(NamedTuple):
    """What a key does; ``keys`` are those that it has unless the user chose others."""

    name: str
    text: str
    keys: str


def actions() -> list[Action]:
    """Return everything that a key can do, in the order of the list."""
    classes = (
        Action(f"class_{n}", tr("Accept as class {number}").format(number=n), str(n))
        for n in range(1, 10)
    )
    return [
        Action("accept", tr("Accept"), "A"),
        Action("reject", tr("Reject"), "D"),
        Action("unsure", tr("Mark as unsure"), "U"),
        *classes,
        Action("note", tr("Write a note"), "/"),
        Action("confidence", tr("How sure: low, medium, high, untold"), ";"),
        Action("send_back", tr("Send back with a comment, for a new verdict"), "Shift+R"),
        Action("accept_rest", tr("Accept the rest of the cell"), "Shift+A"),
        Action("reject_rest", tr("Reject the rest of the cell"), "Shift+D"),
        Action("close_cell", tr("Close the cell, save, go to the next open one"), "Ctrl+Enter"),
        Action("reopen_cell", tr("Open a closed cell again"), "O"),
        Action("next", tr("Next, without a verdict"), "."),
        Action("previous", tr("Previous, without a verdict"), ", Backspace"),
        Action("list", tr("The list of all polygons: show, hide"), "L"),
        Action("list_next", tr("Next in the list"), "N"),
        Action("list_previous", tr("Previous in the list"), "Shift+N"),
        Action("left", tr("What is undecided in closed cells"), "Shift+L"),
        Action("suggest", tr("Suggestions learnt from the verdicts: on, off"), "S"),
        Action("accept_sure", tr("Show, then accept the sure suggestions of the cell"), "Shift+S"),
        Action("look_again", tr("Next verdict that the others contradict"), "K"),
        Action("list_again", tr("All verdicts that the others contradict"), "Shift+K"),
        Action("undo", tr("Undo"), "Ctrl+Z"),
        Action("redo", tr("Redo"), "Ctrl+Shift+Z Ctrl+Y"),
        Action("flicker", tr("Hold: see the first date on the map"), "F"),
        Action("swipe", tr("Divide the map: T1 left, T2 right of a line to drag"), "Shift+F"),
        Action("swipe_left", tr("… the line to the left"), "Shift+Left"),
        Action("swipe_right", tr("… the line to the right"), "Shift+Right"),
        Action("bands", tr("Next bands: natural colour, NIR, SWIR, agriculture"), "I"),
        Action("stretch", tr("Stretch by the cell, or by the scenes"), "Shift+I"),
        Action("overlay", tr("Difference or evidence over all maps: on, off"), "Q"),
        Action("other", tr("Next third date or basemap of the project"), "Y"),
        Action("maps_window", tr("T1 and T2 in a window of their own, or back"), "Shift+W"),
        Action("close_up", tr("Zoom to the polygon, or to the cell"), "Z"),
        Action("shrink", tr("Shrink by a local threshold"), "["),
        Action("grow", tr("Grow by a local threshold"), "]"),
        Action("erode", tr("One pixel less on all sides"), "Shift+[ {"),
        Action("dilate", tr("One pixel more on all sides"), "Shift+] }"),
        Action("click_grow", tr("Click a change that the mask missed"), "G"),
        Action("more", tr("… more tolerance (or the wheel); a larger brush"), "+ ="),
        Action("less", tr("… less tolerance (or the wheel); a smaller brush"), "-"),
        Action("take", tr("… add the region (or the next click)"), "Enter"),
        Action("drop", tr("… give the region up, or leave the tool"), "Esc"),
        Action("draw", tr("Draw a polygon"), "P"),
        Action("reshape", tr("Reshape with a line"), "R"),
        Action("split", tr("Cut with a line"), "C"),
        Action("vertex", tr("Move vertices"), "V"),
        Action("brush", tr("Paint whole pixels"), "W"),
        Action("eraser", tr("Rub out whole pixels"), "E"),
        Action("freehand", tr("Draw freehand round pixels"), "J"),
        Action("cut_out", tr("Draw round a part to take it out"), "Shift+X"),
        Action("merge", tr("Merge with what it touches, or with what Ctrl+click chose"), "M"),
        Action("smooth", tr("Smooth the polygon"), "Shift+C"),
        Action("fill", tr("Fill the holes of the polygon"), "H"),
        Action("delete", tr("Delete what was added or cut off"), "X"),
        Action("back", tr("Back from a tool to the review"), "B"),
        Action("help", tr("This list"), "?"),
    ]


class KeyMap:
    """Keys by action, as the user has them."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self.keys = dict(keys)
        self._actions = {key: name for name, given in keys.items() for key in given.split()}

    @classmethod
    def stored(cls) -> KeyMap:
        """Return the user's keys; what they never changed is as it comes."""
        settings = QgsSettings()
        chosen = {one.name: settings.value(f"{SETTING}/{one.name}") for one in actions()}
        taken = {key for keys in chosen.values() for key in (keys or "").split()}

        def keys(one: Action) -> str:
            own = chosen[one.name]
            if own is None:  # what the user gave to something else is not this one's any longer
                return " ".join(key for key in one.keys.split() if key not in taken)
            return str(own)

        return cls({one.name: keys(one) for one in actions()})

    def store(self) -> None:
        """Remember what differs from how it comes."""
        settings = QgsSettings()
        for one in actions():
            if self.keys[one.name] == one.keys:
                settings.remove(f"{SETTING}/{one.name}")
            else:
                settings.setValue(f"{SETTING}/{one.name}", self.keys[one.name])

    def action(self, event: QKeyEvent) -> tuple[str, str]:
        """Return (action, key) that a key event means, ("", "") where it means none."""
        for key in key_names(event):
            if key in self._actions:
                return self._actions[key], key
        return "", ""

    def first(self, name: str) -> str:
        """Return the first key of an action."""
        return (self.keys[name].split() or [""])[0]


def key_names(event: QKeyEvent) -> list[str]:
    """Return the names of a pressed key, the most particular first.

    A sign counts as what it types, whatever keys the layout needs for it: "?" and "{" rather than
    Shift and another sign.
    """
    key, text = event.key(), event.text()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key in (*_MODIFIERS, 0, Qt.Key.Key_unknown):
        return []
    if len(text) == 1 and text.isprintable() and not text.isspace() and not text.isalpha():
        return [f"Shift+{text}", text] if shift else [text]
    name = _NAMED.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    held = (
        ("Ctrl", Qt.KeyboardModifier.ControlModifier),
        ("Alt", Qt.KeyboardModifier.AltModifier),
        ("Shift", Qt.KeyboardModifier.ShiftModifier),
        ("Meta", Qt.KeyboardModifier.MetaModifier),
    )
    return ["+".join([*(word for word, one in held if event.modifiers() & one), name])]


def is_typing(widget: QWidget | None) -> bool:
    """Return whether keys belong to a widget because it takes text."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if widget is None or isinstance(widget, NO_TEXT_FIELDS):
        return False
    # The second is what QGIS's Python console is known by.
    takes_text = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    return isinstance(widget, TEXT_FIELDS) or takes_text


class TakesKeys(Protocol):
    """A review, as far as keys know it."""

    def wants(self, action: str, key: str) -> bool:
        """Return whether a key is the review's as things stand."""

    def press(self, action: str) -> None:
        """Do what a key stands for."""

    def let_go(self) -> None:
        """End what lasts as long as a key is held: it is let go, or the window is left."""


class KeyFilter(QObject):
    """Hands keys to the review: ahead of QGIS's shortcuts, and never those of a text field."""

    def __init__(self, review: TakesKeys, widgets: Iterable[QWidget | None]) -> None:
        super().__init__()
        self.review, self.keys = review, KeyMap.stored()
        self._watched: list[QWidget] = []
        self._held: int | None = None
        for widget in widgets:
            self.watch(widget)

    def close_down(self) -> None:
        """Watch nothing any longer."""
        for widget in self._watched:
            if not sip.isdeleted(widget):
                widget.removeEventFilter(self)
        self._watched = []

    def watch(self, widget: QWidget | None) -> None:
        """Take keys that come to a widget, too."""
        if widget is not None and widget not in self._watched:
            widget.installEventFilter(self)
            self._watched.append(widget)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return self._take(event)
        if kind in (QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut):
            self.review.let_go()
        return False

    def _take(self, event: QKeyEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return self._press(event)
        if kind == QEvent.Type.ShortcutOverride and self._action(event):
            # The tree of layers, say, would take letters for a search.
            self.watch(QApplication.focusWidget())
            event.accept()
            return True
        is_held = event.key() == self._held
        if kind == QEvent.Type.KeyRelease and is_held and not event.isAutoRepeat():
            self.review.let_go()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        action = self._action(event)
        if action and not (action == "flicker" and event.isAutoRepeat()):
            self._held = event.key()
            self.review.press(action)
        return bool(action)

    def _action(self, event: QKeyEvent) -> str:
        """Return the action that a key event is for, "" where it is not for the review."""
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return ""
        if is_typing(QApplication.focusWidget()):
            return ""
        action, key = self.keys.action(event)
        return action if action and self.review.wants(action, key) else ""
