"""What stands on a map: what it shows, and how."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QLabel

ON_MAP = "QLabel { background: #1c1c1c; color: #ffffff; padding: 2px 4px; }"
#: Between what may stand on lines of their own.
DOT = " · "
#: Pixels between it and the edges.
APART = 4


class MapBadge(QLabel):
    """A title in a corner of a map, cut off with … where the map is narrower, and what follows."""

    def __init__(self, canvas: QgsMapCanvas, name: str) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.setObjectName(name)
        self.setStyleSheet(ON_MAP)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        #: Title and the rest, in full.
        self.lines: list[str] = []
        #: The part of the map that is its own, as shares of the width, and whether it keeps right.
        self._span, self._keeps_right = (0.0, 1.0), False
        self.hide()
        canvas.installEventFilter(self)

    def tell(self, lines: Sequence[str]) -> None:
        """Show a title and other lines, which are broken at their dots; nothing hides it."""
        self.lines = [line for line in lines if line]
        self._place()

    def keep_to(self, start: float, end: float, right: bool = False) -> None:
        """Stay within a part of the map, given as shares of its width, at its left or right."""
        self._span, self._keeps_right = (start, end), right
        self._place()

    def close_down(self) -> None:
        """Take it off the map."""
        if not sip.isdeleted(self):
            self.tell([])
            self.deleteLater()

    def _place(self) -> None:
        start, end = (round(share * self.canvas.width()) for share in self._span)
        room = end - start - 2 * APART
        metrics, padding = self.fontMetrics(), 8
        mode = Qt.TextElideMode.ElideRight
        lines = [*self.lines[:1], *self._broken(self.lines[1:], room - padding)]
        texts = [metrics.elidedText(line, mode, max(room - padding, 0)) for line in lines]
        self.setVisible(bool(self.lines) and room > 4 * padding)
        self.setText("\n".join(texts))
        self.adjustSize()
        self.move(end - APART - self.width() if self._keeps_right else start + APART, APART)

    def _broken(self, lines: Sequence[str], room: int) -> list[str]:
        """Return lines that are no wider than `room`, where their dots allow it."""
        advance, result = self.fontMetrics().horizontalAdvance, []
        for line in lines:
            first, *others = line.split(DOT)
            result.append(first)
            for part in others:
                longer = result[-1] + DOT + part
                if advance(longer) <= room:
                    result[-1] = longer
                else:
                    result.append(part)
        return result

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
