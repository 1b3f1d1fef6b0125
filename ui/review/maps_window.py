"""A window of its own for the maps of both dates, which may stand on another screen."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...translation import tr

PLACE, IS_OPEN = "changemining/review/maps_place", "changemining/review/maps_in_window"


class MapsWindow(QWidget):
    """Holds one widget; where it stood and how large it was is kept for the next time."""

    #: The user closes it.
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("review_maps")
        self.setWindowTitle(tr("T1 and T2: ChangeMining"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        place = QgsSettings().value(PLACE)
        if not (isinstance(place, QByteArray) and self.restoreGeometry(place)):
            self.resize(1000, 560)
            self._go_to_another_screen(parent)

    def _go_to_another_screen(self, parent: QWidget | None) -> None:
        here = None if parent is None else parent.screen()
        others = [one for one in QGuiApplication.screens() if one != here]
        if others:
            self.setGeometry(others[0].availableGeometry().adjusted(40, 60, -40, -40))

    def hold(self, widget: QWidget) -> None:
        """Take a widget over and show it."""
        self.layout().addWidget(widget)
        widget.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the map keeps the keys
        self.show()

    def remember(self) -> None:
        """Keep where it stands."""
        QgsSettings().setValue(PLACE, self.saveGeometry())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()


def was_open() -> bool:
    """Return whether the user had the maps in a window the last time."""
    return bool(QgsSettings().value(IS_OPEN, False, type=bool))


def remember_open(is_open: bool) -> None:
    """Keep whether the user has the maps in a window."""
    QgsSettings().setValue(IS_OPEN, is_open)
