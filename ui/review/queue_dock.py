"""The list of a review's polygons: sort, filter, jump, and go through it in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.labels import line_of
from ...core.choices.review import Confidence, Status
from ...core.review.journal import RETURNED
from ...core.review.listing import LEFT, NAMES
from ...translation import number, tr
from .queue_model import AGAIN, QueueModel

if TYPE_CHECKING:
    from .session import ReviewSession

#: Milliseconds from the last key in the filter to the list's answer.
PAUSE = 200
CORNER = Qt.Corner.BottomRightCorner
UNDECIDED = f"status={Status.CANDIDATE.value}"
LOOK_AGAIN = f'suggestion="{AGAIN}"'


class QueueDock(QgsDockWidget):
    """A table of all polygons beside the map; ``close_down`` before it is thrown away."""

    def __init__(
        self, session: ReviewSession, threshold: float | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Polygons of the review"), parent)
        self.setObjectName("ChangeMiningQueue")
        self.session = session
        self.model = QueueModel(session, threshold)
        self.model.noted.connect(session.note)
        self._is_following = False
        #: Which area the corner of the window belonged to before.
        self._corner: Qt.DockWidgetArea | None = None
        self._build()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self.apply)
        self.model.modelReset.connect(self.follow)
        session.moved.connect(self.follow)
        self.apply()
        self.table.horizontalHeader().setResizeContentsPrecision(50)  # lines that are looked at
        self.table.resizeColumnsToContents()

    def _build(self) -> None:
        self.presets = QComboBox()
        self.presets.setObjectName("queue_presets")
        for text, terms in (
            (tr("All polygons"), ""),
            (tr("Undecided"), UNDECIDED),
            (tr("Undecided in closed cells"), LEFT),
            (tr("Unsure"), f"status={Status.UNSURE.value}"),
            (tr("Accepted"), f"status={Status.ACCEPTED.value}"),
            (tr("Rejected"), f"status={Status.REJECTED.value}"),
            (tr("Added"), f"status={Status.ADDED.value}"),
            (tr("Look again"), LOOK_AGAIN),
            (tr("Sent back"), f"said={RETURNED}"),
            (tr("Low confidence"), f"confidence={Confidence.LOW.value}"),
        ):
            self.presets.addItem(text, terms)
        self.presets.activated.connect(lambda _number: self.apply())
        self.filter = QLineEdit()
        self.filter.setObjectName("queue_filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(tr("Filter, for example: area>0.5 note=road"))
        self.filter.setToolTip(
            tr("Words, or conditions on a column with < <= > >= = !=. Columns: {names}").format(
                names=", ".join(NAMES)
            )
        )
        self.filter.textChanged.connect(lambda _text: self.timer.start())
        self.in_order = QCheckBox(tr("Verdicts go on in this order"))
        self.in_order.setObjectName("queue_in_order")
        self.count = QLabel()
        self.count.setObjectName("queue_count")
        self.table = QTableView()
        self.table.setObjectName("queue_table")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        row = QHBoxLayout()
        row.addWidget(self.presets)
        row.addWidget(self.filter, 1)
        row.addWidget(self.in_order)
        row.addWidget(self.count)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 2, 4, 2)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setWidget(inside)

    def take_place(self) -> None:
        """Lie below the map alone, so that the panel beside it keeps its height."""
        window = self.parent()
        if isinstance(window, QMainWindow):
            self._corner = window.corner(CORNER)
            window.setCorner(CORNER, Qt.DockWidgetArea.RightDockWidgetArea)
            height = window.height() * 3 // 10
            window.resizeDocks([self], [height], Qt.Orientation.Vertical)

    def close_down(self) -> None:
        """Let go of the review and of the place in the window."""
        window = self.parent()
        if self._corner is not None and isinstance(window, QMainWindow):
            window.setCorner(CORNER, self._corner)
        self.timer.stop()
        self.session.moved.disconnect(self.follow)
        self.model.close_down()

    def show_left(self) -> None:
        """Show what nobody decided on although its cell is closed."""
        self._show(LEFT)

    def show_undecided(self) -> None:
        """Show what nobody decided on."""
        self._show(UNDECIDED)

    def show_again(self) -> None:
        """Show the verdicts that the others contradict."""
        self._show(LOOK_AGAIN)

    def _show(self, terms: str) -> None:
        self.filter.clear()
        self.presets.setCurrentIndex(self.presets.findData(terms))
        self.apply()

    def apply(self) -> None:
        """Filter as it is asked for; say what cannot be understood in place of the count."""
        from ...core.errors import InputError

        self.timer.stop()
        try:
            self.model.filter(f"{self.presets.currentData()} {self.filter.text()}")
        except InputError as error:
            self.count.setText(line_of(error))
            return
        self.count.setText(
            tr("{shown} of {total}").format(
                shown=number(self.model.rowCount()), total=number(self.model.total)
            )
        )

    def follow(self) -> None:
        """Mark the present polygon in the list, where it is in it."""
        line = self.model.line(self.session.fid)
        self._is_following = True
        try:
            if line is None:
                self.table.clearSelection()
                self.table.setCurrentIndex(QModelIndex())
            elif line != self.table.currentIndex().row():
                self.table.selectRow(line)
        finally:
            self._is_following = False

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (−1) polygon of the list."""
        self._go(self.model.following(self.session.fid, step, undecided=False))

    def after_verdict(self, fid: int) -> int | None:
        """Return the next undecided polygon of the list where verdicts go on in its order."""
        if not (self.isVisible() and self.in_order.isChecked()):
            return None
        return self.model.following(fid, 1, undecided=True)

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self._go(self.model.fid(current.row()))

    def _go(self, fid: int | None) -> None:
        if fid is not None and fid != self.session.fid:
            self.session.visit(fid)
