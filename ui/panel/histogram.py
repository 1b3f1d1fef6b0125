"""The histogram of a difference with the threshold as a line to drag."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.choices.masks import MaskChoice
from ...translation import signed, tr
from .kinds import kinds_of

if TYPE_CHECKING:
    from ...core.arrays import Array

    #: Pixels in each of some equal steps: (low, high, steps).
    Counts = Callable[[float, float, int], Array]

#: Share of the text's colour in the bars of what does not change.
FAINT = 0.4
#: By how much text is to be lighter or darker than its ground, of 255.
READ = 110
#: What one press of an arrow key moves the line by, and to which a dragged line keeps.
STEP, DECIMALS = 0.001, 4
#: How high it is at least, in lines of text: some are names of marks.
LINES = 10
#: How near a click on a mark or a line must be, in pixels.
NEAR = 6


class HistogramWidget(QWidget):
    """Counts on a log scale, the threshold on one side or both, a mark for every method.

    Drag the line, or move it with the arrow keys (Shift: ten times as far). A click on a mark
    chooses that method. The wheel, + and − zoom; 0 or a double click shows everything.
    """

    #: A magnitude above 0.
    threshold_moved = pyqtSignal(float)
    #: Name of a method whose mark was clicked.
    method_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Histogram of the difference with the threshold"))
        self.setToolTip(
            tr(
                "Drag the line, or press ← and → (Shift: ten steps). Click a mark to take that "
                "method. Wheel, + and − zoom, 0 shows everything."
            )
        )
        self._counts: Counts | None = None
        self._whole = self._view = (-1.0, 1.0)
        self._threshold, self._direction = 0.0, MaskChoice.direction
        self._marks: dict[str, float] = {}
        self._colors = {kind.side: kind.color for kind in kinds_of("both")}
        self._dragging = False

    def sizeHint(self) -> QSize:
        return QSize(300, LINES * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(180, LINES * self.fontMetrics().height())

    def set_counts(self, counts: Counts | None, low: float, high: float) -> None:
        """Show a difference: ``counts(low, high, bins)`` gives the bars; None shows nothing."""
        self._counts = counts
        self._whole = self._view = (low, high)
        self.update()

    def set_threshold(self, threshold: float, direction: str) -> None:
        """Move the line."""
        self._threshold, self._direction = threshold, direction
        self.update()

    def set_colors(self, colors: dict[int, QColor]) -> None:
        """Show change in these colours, by the side of 0 on which it lies."""
        self._colors = colors
        self.update()

    def set_marks(self, marks: dict[str, float]) -> None:
        """Show what each method would choose, a magnitude by the method's name."""
        self._marks = marks
        self.update()

    # Places

    def _frame(self) -> QRectF:
        line = self.fontMetrics().height()
        top = 2 + self._mark_rows() * line
        return QRectF(6, top, self.width() - 12, self.height() - top - line - 4)

    def _mark_rows(self) -> int:
        return 1 + max((row for *_, row in self._placed_marks()), default=0)

    def _x(self, value: float) -> float:
        low, high = self._view
        return 6 + (value - low) / (high - low) * (self.width() - 12)

    def _value(self, x: float) -> float:
        low, high = self._view
        return low + (x - 6) / max(self.width() - 12, 1) * (high - low)

    def _sides(self) -> tuple[int, ...]:
        return {"loss": (-1,), "gain": (1,), "both": (-1, 1)}[self._direction]

    def _placed_marks(self) -> list[tuple[str, float, float, int]]:
        """Return (method, x, left end of the label, row) of the marks in view; none overlap.

        A label stands above its mark or, where that saves a row, at one side of it.
        """
        metrics, placed = self.fontMetrics(), []
        rows: list[list[tuple[float, float]]] = []
        side = self._sides()[-1]
        for method, value in sorted(self._marks.items(), key=lambda one: side * one[1]):
            x = self._x(side * value)
            if not 6 <= x <= self.width() - 6:
                continue
            wide = metrics.horizontalAdvance(method)
            above, right = x - wide / 2, self.width() - wide
            lefts = [min(max(left, 0), right) for left in (above, x - 2, x + 2 - wide)]
            rows.append([])
            row, left = next(
                (row, left)
                for row, taken in enumerate(rows)
                for left in lefts
                if all(end + 4 < left or left + wide + 4 < start for start, end in taken)
            )
            rows[row].append((left, left + wide))
            rows = [taken for taken in rows if taken]
            placed.append((method, x, left, row))
        return placed

    # Painting

    def _ink(self) -> QColor:
        """Return a colour that is read on the ground: a theme by style sheets leaves text black."""
        palette = self.palette()
        ground = palette.base().color().lightness()
        for color in (palette.text().color(), palette.windowText().color()):
            if abs(color.lightness() - ground) >= READ:
                return color
        return QColor(Qt.GlobalColor.white if ground < 128 else Qt.GlobalColor.black)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.base())
        if self._counts is None:
            painter.setPen(self._ink())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No difference yet"))
            return
        frame = self._frame()
        self._paint_bars(painter, frame, self._counts)
        self._paint_axis(painter, frame)
        self._paint_marks(painter, frame)
        for side in self._sides():
            x = self._x(side * self._threshold)
            line = self._ink()
            painter.setPen(QPen(line, 2))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.setBrush(line)
            half, foot = 5, frame.bottom()
            grip = [QPointF(x - half, foot + half), QPointF(x + half, foot + half)]
            painter.drawPolygon(QPolygonF([QPointF(x, foot - half), *grip]))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_bars(self, painter: QPainter, frame: QRectF, counts: Counts) -> None:
        bins = max(int(frame.width()), 1)
        heights = counts(*self._view, bins)
        highest = math.log1p(max(int(heights.max()), 1))
        painter.setPen(Qt.PenStyle.NoPen)
        unchanged = _between(self.palette().base().color(), self._ink(), FAINT)
        for column, count in enumerate(heights.tolist()):
            if not count:
                continue
            value = self._value(frame.left() + column + 0.5)
            sides = [side for side in self._sides() if side * value >= self._threshold]
            color = self._colors.get(sides[0], unchanged) if sides else unchanged
            height = math.log1p(count) / highest * frame.height()
            bar = QRectF(frame.left() + column, frame.bottom() - height, 1, height)
            painter.fillRect(bar, color)

    def _paint_axis(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(self._ink())
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        metrics = self.fontMetrics()
        for value, text in self._ticks():
            x, wide = self._x(value), metrics.horizontalAdvance(text)
            painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() + 3))
            left = min(max(x - wide / 2, 0), self.width() - wide)
            painter.drawText(QPointF(left, self.height() - metrics.descent() - 1), text)

    def _ticks(self) -> list[tuple[float, str]]:
        """Return (value, text) along the axis, as close as no text comes near the next."""
        low, high = self._view
        metrics, width = self.fontMetrics(), max(self.width() - 12, 1)
        step = _round_up((high - low) * 20 / width)
        while True:
            numbers = range(math.ceil(low / step), math.floor(high / step) + 1)
            ticks = [(one * step, signed(one * step, ".4g")) for one in numbers]
            widest = max((metrics.horizontalAdvance(text) for _, text in ticks), default=0)
            if (widest + 8) * (high - low) <= step * width:
                return ticks
            step = _round_up(step * 1.1)

    def _paint_marks(self, painter: QPainter, frame: QRectF) -> None:
        metrics = self.fontMetrics()
        for _, x, _, row in self._placed_marks():
            bottom = 1 + (row + 1) * metrics.height()
            painter.setPen(QPen(self._ink(), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, bottom), QPointF(x, frame.bottom()))
        for method, _, left, row in self._placed_marks():
            label = self._label(method, left, row)
            painter.fillRect(label, self.palette().base())  # over the lines of other marks
            painter.setPen(self._ink())
            painter.drawText(QPointF(left, label.bottom() - metrics.descent()), method)

    def _label(self, method: str, left: float, row: int) -> QRectF:
        metrics = self.fontMetrics()
        top, wide = 1 + row * metrics.height(), metrics.horizontalAdvance(method)
        return QRectF(left, top, wide, metrics.height())

    # Mouse and keys

    def _mark_at(self, position: QPointF) -> str:
        placed = self._placed_marks()
        for method, _, left, row in placed:
            if self._label(method, left, row).contains(position):
                return method
        # Beside the names, what the pointer is nearest to.
        away, nearest = min(
            ((abs(x - position.x()), method) for method, x, *_ in placed), default=(NEAR + 1, "")
        )
        above = position.y() < self._frame().top()
        return nearest if above and away <= NEAR else ""

    def _move_line_to(self, x: float) -> None:
        value = self._value(x)
        magnitude = abs(value) if self._direction == "both" else self._sides()[0] * value
        self._move_to(magnitude)

    def _move_to(self, magnitude: float) -> None:
        top = max(abs(edge) for edge in self._whole)
        self.threshold_moved.emit(round(min(max(magnitude, STEP / 10), top), DECIMALS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._counts is None:
            return
        method = self._mark_at(QPointF(event.pos()))
        if method:
            self.method_chosen.emit(method)
        elif event.pos().y() >= self._frame().top():
            self._dragging = True
            self._move_line_to(event.pos().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._move_line_to(event.pos().x())
        elif self._counts is not None:
            at = QPointF(event.pos())
            near = any(
                abs(self._x(side * self._threshold) - at.x()) <= NEAR for side in self._sides()
            )
            shape = Qt.CursorShape
            mark = self._mark_at(at)
            self.setCursor(
                shape.PointingHandCursor
                if mark
                else shape.SplitHCursor
                if near
                else shape.ArrowCursor
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._zoom(0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._counts is not None and event.angleDelta().y():
            self._zoom(0.8 ** (event.angleDelta().y() / 120), self._value(event.position().x()))
            event.accept()

    def _zoom(self, factor: float, around: float) -> None:
        """Show `factor` times as much; 0 shows everything."""
        low, high = self._whole
        if factor:
            low = max(around - (around - self._view[0]) * factor, low)
            high = min(around + (self._view[1] - around) * factor, high)
        if high - low > 20 * STEP:
            self._view = (low, high)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        steps: dict[int, int] = {keys.Key_Left: -1, keys.Key_Right: 1}
        zooms: dict[int, float] = {keys.Key_Plus: 0.8, keys.Key_Minus: 1.25, keys.Key_0: 0}
        if self._counts is None:
            super().keyPressEvent(event)
        elif key in steps:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._move_to(self._threshold + self._sides()[-1] * steps[key] * far * STEP)
        elif key in zooms:
            self._zoom(zooms[key], self._sides()[-1] * self._threshold)
        else:
            super().keyPressEvent(event)


def _between(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour that is the second one by a share."""
    pairs = zip((first.red(), first.green(), first.blue()), second.getRgb())
    return QColor(*(round(one + share * (other - one)) for one, other in pairs))


def _round_up(value: float) -> float:
    """Return the next of 1, 2, 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= value * 0.999)
