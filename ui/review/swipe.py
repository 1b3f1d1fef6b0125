"""The first date left of a divider on the main map, which the mouse and keys move."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QWidget

from ...translation import tr
from ..panel.rendered import RenderedMap

#: Width of what the mouse takes hold of, and how near the divider comes to the map's edges.
GRIP, NEAREST = 11, 0.02


class Divider(QWidget):
    """A line from top to bottom of a map, to drag."""

    #: The share of the map's width that is left of it.
    moved = pyqtSignal(float)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.canvas, self.share = canvas, 0.5
        self.setObjectName("divider")
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(tr("T1 is left of this line, T2 right of it: drag it."))
        canvas.installEventFilter(self)
        self.hide()

    def move_to(self, share: float) -> None:
        """Move it, never off the map."""
        self.share = min(max(share, NEAREST), 1 - NEAREST)
        self._place()
        self.moved.emit(self.share)

    def _place(self) -> None:
        middle = round(self.share * self.canvas.width())
        self.setGeometry(middle - GRIP // 2, 0, GRIP, self.canvas.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the map's tool does not get it

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.move_to(self.mapToParent(event.pos()).x() / max(self.canvas.width(), 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, half = GRIP // 2, self.height() // 2
        painter.fillRect(middle - 1, 0, 3, self.height(), QColor(28, 28, 28))
        painter.fillRect(middle, 0, 1, self.height(), QColor(255, 255, 255))
        painter.fillRect(1, half - 14, GRIP - 2, 28, QColor(28, 28, 28))
        painter.fillRect(middle - 1, half - 8, 1, 16, QColor(255, 255, 255))
        painter.fillRect(middle + 1, half - 8, 1, 16, QColor(255, 255, 255))


class Swipe:
    """The divider and what is left of it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.left, self.divider = RenderedMap(canvas), Divider(canvas)
        self.left.share = self.divider.share
        self.divider.moved.connect(self._moved)

    @property
    def is_on(self) -> bool:
        """Whether the map is divided."""
        return not self.divider.isHidden()

    @property
    def share(self) -> float:
        """The share of the map's width that is left of the divider."""
        return self.divider.share

    def show_layers(self, layers: Sequence[QgsMapLayer]) -> None:
        """Show these left of the divider, the first on top."""
        self.left.show_layers(layers)

    def toggle(self) -> None:
        """Show the divider, or take it away."""
        self.divider.setVisible(not self.is_on)
        self.divider.move_to(self.share)

    def step(self, shares: float) -> None:
        """Move the divider to the right by a share of the map's width."""
        self.divider.move_to(self.share + shares)

    def _moved(self, share: float) -> None:
        self.left.share = share
        self.left.update()

    def close_down(self) -> None:
        """Take it off the map."""
        self.left.close_down()
        if not sip.isdeleted(self.divider):
            self.divider.hide()
            self.divider.deleteLater()
