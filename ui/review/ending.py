"""The end of a review: what came of it, and what the export will make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...core.choices.review import Status
from ...translation import number, tr
from .info import STATUS_TEXTS

if TYPE_CHECKING:
    from ...core.review.tally import Tally


class Ending(QWidget):
    """Counts, rate, omissions, what is undecided, and where to go from here."""

    #: The export is wanted.
    go_on = pyqtSignal()
    #: The list of what is undecided is wanted.
    left_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setObjectName("review_ending")
        self.text.setWordWrap(True)
        self.left = QPushButton(tr("List what is undecided"))
        self.left.setObjectName("review_left")
        self.left.clicked.connect(self.left_wanted)
        self.export = QPushButton(tr("Go on to the export"))
        self.export.setObjectName("review_go_on")
        self.export.clicked.connect(self.go_on)
        # One below the other: side by side they are wider than the panel is beside a map.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.left, self.export):
            column.addWidget(widget)

    def show_tally(self, tally: Tally, per_minute: float) -> None:
        """Show how a review has ended; the rate is left out where it is 0."""
        lines = [tr("<b>The review is done: every cell is closed ({cells}).</b>"), _counts(tally)]
        if per_minute:
            lines.append(
                tr("Polygons a minute lately: {rate}.").format(rate=number(per_minute, ".0f"))
            )
        lines += [_omission(tally), _undecided(tally)]
        lines.append(
            tr(
                "In the export, accepted and added polygons are change, rejected ones are no "
                "change, unsure ones are ignored."
            )
        )
        self.text.setText("<br>".join(filter(None, lines)).format(cells=number(tally.cells)))
        self.left.setVisible(tally.undecided > 0)


def _counts(tally: Tally) -> str:
    counts = ((status, tally.statuses.get(status.value, 0)) for status in STATUS_TEXTS)
    return ", ".join(
        f"{STATUS_TEXTS[status]()}: {number(count)}"
        for status, count in counts
        if count and status != Status.CANDIDATE
    )


def _omission(tally: Tally) -> str:
    found = tally.omission
    if found is None:
        return tr("No cell without candidates was looked at: nothing tells what the mask missed.")
    return tr(
        "The mask missed something in {missed} of {audited} cells drawn from those without "
        "candidates: {share} of such cells (95 % interval: {low} to {high})."
    ).format(
        missed=number(tally.missed),
        audited=number(tally.audited),
        share=number(found.share, ".1%"),
        low=number(found.low, ".1%"),
        high=number(found.high, ".1%"),
    )


def _undecided(tally: Tally) -> str:
    if not tally.undecided:
        return tr("Nothing is undecided.")
    return tr(
        "<b>{count} undecided</b>: “Unreviewed candidates are” in the export says what becomes of "
        "them."
    ).format(count=number(tally.undecided))
