"""When keys are the review's, when they are not, and how they are changed."""

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QDoubleSpinBox,
    QPlainTextEdit,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from changemining.ui.review.keys import SETTING, actions
from changemining.ui.review.keys_dialog import KeysDialog
from changemining.ui.review.tools import KEPT


@pytest.fixture
def beside(iface, qgis_app):
    """Return ``beside(widget)``, which puts a widget into the window and focuses it."""

    def beside(widget):
        dock = QDockWidget(iface.window)
        dock.setWidget(widget)
        iface.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        widget.setFocus()
        qgis_app.processEvents()
        assert QApplication.focusWidget() is widget
        return widget

    return beside


def test_a_text_field_takes_what_is_typed(begun, press, shown):
    begun.name.clear()
    begun.name.setFocus()
    QTest.keyClicks(begun.name, "Ada D. [1]")
    press("Backspace", on=begun.name)
    assert begun.name.text() == "Ada D. [1"
    assert set(shown().values()) == {"candidate"}
    # Enter leads back to the map.
    press("Enter", on=begun.name)
    press("A", on=QApplication.focusWidget())
    assert list(shown().values())[:1] == ["accepted"]
    assert QgsSettings().value("changemining/review/reviewer") == "Ada D. [1"


class Console(QWidget):
    """Takes text without being one of Qt's fields, as QGIS's Python console does."""

    def __init__(self):
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


@pytest.mark.parametrize("make", [QDoubleSpinBox, QPlainTextEdit, QComboBox, Console])
def test_other_fields_keep_their_keys_too(begun, press, shown, beside, make):
    field = make()
    if isinstance(field, QComboBox):
        field.setEditable(True)
    press("A", "1", on=beside(field))
    assert set(shown().values()) == {"candidate"}


def test_a_tree_that_searches_by_letters_does_not_get_them(begun, press, shown, beside):
    tree = QTreeWidget()
    for name in ("one", "another"):
        tree.addTopLevelItem(QTreeWidgetItem([name]))
    tree.setCurrentItem(tree.topLevelItem(0))
    press("A", on=beside(tree))
    assert tree.currentItem().text(0) == "one"
    assert list(shown().values())[:1] == ["accepted"]


def test_a_dialog_holds_the_keys_off(begun, iface, press, shown, qgis_app):
    dialog = QDialog(iface.window)
    dialog.setModal(True)
    dialog.show()
    qgis_app.processEvents()
    press("A")
    assert set(shown().values()) == {"candidate"}
    dialog.close()
    press("A")
    assert list(shown().values())[:1] == ["accepted"]


def test_the_keys_come_before_shortcuts_of_the_window(begun, iface, press, shown):
    # QGIS itself has R on a tool for streaming.
    other = QAction(iface.window)
    other.setShortcut(QKeySequence("A"))
    triggered = []
    other.triggered.connect(lambda: triggered.append(True))
    iface.window.addAction(other)
    press("A")
    assert (triggered, list(shown().values())[:1]) == ([], ["accepted"])
    begun.stop()
    press("A")
    assert triggered == [True]


def test_after_the_review_keys_mean_nothing(begun, press, review, saved):
    press("A")
    begun.stop()
    press("A", "D", "Ctrl+Enter")
    states = [row["status"] for row in saved("polygons")]
    assert states.count("candidate") == 5


def test_the_list_of_keys_opens_and_does_not_listen_in(begun, press, shown, qgis_app):
    press("?")
    (dialog,) = begun.findChildren(KeysDialog)
    assert dialog.isVisible()
    assert set(dialog.edits) == {action.name for action in actions()}
    qgis_app.processEvents()
    assert dialog.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    press("A")
    assert set(shown().values()) == {"candidate"}
    dialog.reject()


def test_a_key_can_be_changed_and_stays_changed(begun, press, shown, review):
    press("?")
    (dialog,) = begun.findChildren(KeysDialog)
    QTest.keyClick(dialog.edits["accept"], Qt.Key.Key_Y)
    dialog.accept()
    press("A")
    assert set(shown().values()) == {"candidate"}
    press("Y")
    assert list(shown().values())[:1] == ["accepted"]
    assert "<b>Y</b>" in begun.hint.text()
    begun.stop()
    begun.start(review)
    press("Y")
    assert list(shown().values())[1] == "accepted"


def test_two_actions_cannot_have_one_key(begun):
    begun.show_keys()
    (dialog,) = begun.findChildren(KeysDialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert ok.isEnabled()
    QTest.keyClick(dialog.edits["accept"], Qt.Key.Key_D)
    assert not ok.isEnabled()
    assert "D: Accept / Reject" in dialog.trouble.text()
    dialog.buttons.button(dialog.buttons.StandardButton.RestoreDefaults).click()
    assert ok.isEnabled()
    dialog.accept()
    assert QgsSettings().value(f"{SETTING}/accept") is None


def test_no_key_of_ours_is_one_that_qgis_snaps_or_traces_with():
    keys = [key for action in actions() for key in action.keys.split()]
    assert "T" not in keys
    assert "S" in KEPT  # QGIS's own while a tool of its own is on
    assert len(keys) == len(set(keys))
