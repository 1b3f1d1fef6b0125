"""The part of the page that tells where the review is."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ...core.choices.review import Status
from ...translation import number, signed, tr
from ..panel.widgets import ElidedLabel
from .classes import Classes
from .edits import as_text
from .pace import Pace
from .remarks import confidence_text, said_lines

if TYPE_CHECKING:
    from ...core.review.queue import QueueCell
    from .session import ReviewSession

STATUS_TEXTS: dict[Status, Callable[[], str]] = {
    Status.CANDIDATE: lambda: tr("candidate"),
    Status.ACCEPTED: lambda: tr("accepted"),
    Status.REJECTED: lambda: tr("rejected"),
    Status.UNSURE: lambda: tr("unsure"),
    Status.ADDED: lambda: tr("added"),
}


class Info(QWidget):
    """Cell, polygon and progress of a session."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.cell, self.polygon, self.progress_text = QLabel(), QLabel(), QLabel()
        self.said = ElidedLabel()
        self.bar = QProgressBar()
        for name, widget in (
            ("review_cell", self.cell),
            ("review_polygon", self.polygon),
            ("review_said", self.said),
            ("review_progress", self.progress_text),
            ("review_bar", self.bar),
        ):
            widget.setObjectName(name)
            column.addWidget(widget)
        for label in (self.cell, self.polygon, self.progress_text):
            label.setWordWrap(True)
        keep_two_lines(self.polygon)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)

    def show_session(self, session: ReviewSession, closing_key: str, left_key: str) -> None:
        """Show where a session is; the keys are those that close a cell and list what is left."""
        queue, cell, feature = session.queue, session.cell, session.feature()
        self.cell.setText(self._cell(session, cell))
        self.polygon.setText(
            _polygon(feature, session.classes) or _whole_cell(session, closing_key, left_key)
        )
        self.said.show_line(_said(feature))
        total, done = len(queue.polygons), queue.decided
        self.bar.setRange(0, max(total + len(queue.cells), 1))
        self.bar.setValue(done + queue.closed)
        self.progress_text.setText(
            tr("{closed} of {cells} cells, {done} of {total} polygons{pace}").format(
                closed=number(queue.closed),
                cells=number(len(queue.cells)),
                done=number(done),
                total=number(total),
                pace=_pace(session.pace, total - done)
                if done < total and not session.has_ended
                else "",
            )
        )

    def _cell(self, session: ReviewSession, cell: QueueCell) -> str:
        kind = tr("to be searched for omissions") if cell.is_audit else ""
        state = tr("closed") if cell.is_closed else tr("open")
        words = ", ".join(filter(None, (kind, state)))
        left = len(session.queue.candidates(session.place.cell))
        return tr("<b>Cell {name}</b> ({words}): {left} of {all} undecided").format(
            name=escape(cell.name), words=words, left=left, all=len(cell.keys)
        )


def keep_two_lines(label: QLabel) -> None:
    """Give a label room for two lines, so that the maps below it need not be drawn anew."""
    label.setWordWrap(True)
    label.setMinimumHeight(2 * label.fontMetrics().lineSpacing() + 2 * label.margin())
    label.setAlignment(Qt.AlignmentFlag.AlignTop)


def _said(feature: QgsFeature | None) -> str:
    """Return who said what last, how sure, and the note; below that all that was said."""
    if feature is None:
        return ""
    names = feature.fields().names()
    statuses = {status.value: STATUS_TEXTS[status]() for status in STATUS_TEXTS}
    lines = said_lines(feature["log"], statuses) if "log" in names else []
    degree = confidence_text(feature["confidence"]) if "confidence" in names else ""
    note = as_text(feature["note"])
    told = [
        *lines[:1],
        tr("confidence {degree}").format(degree=degree) if degree else "",
        tr("note: {note}").format(note=note) if note else "",
    ]
    return "\n".join([" · ".join(filter(None, told)), *lines[1:]])


def _polygon(feature: QgsFeature | None, classes: Classes) -> str:
    if feature is None:
        return ""
    status = STATUS_TEXTS.get(feature["status"], lambda: str(feature["status"]))()
    uid = escape(as_text(feature["uid"])) or tr("new")
    lines = [tr("<b>{uid}</b>: {status}").format(uid=uid, status=escape(status))]
    area, mean = feature["area_px"], feature["diff_mean"]
    if isinstance(area, int):
        lines.append(tr("{pixels} px").format(pixels=number(area)))
    if isinstance(mean, float):
        lines.append(tr("difference {mean}").format(mean=signed(mean, "+.3f")))
    lines.append(escape(classes.name(feature["class"])))
    return " · ".join(lines)


def _whole_cell(session: ReviewSession, closing_key: str, left_key: str) -> str:
    if session.has_ended and session.queue.left:
        return tr(
            "<b>All cells are closed</b>, but {left} undecided in them: {key} lists what is left."
        ).format(left=number(session.queue.left), key=left_key)
    if session.has_ended:
        return tr("<b>All cells are closed.</b>")
    return tr("The whole cell: has the mask missed a change? {key} closes the cell.").format(
        key=closing_key
    )


def _pace(pace: Pace, left: int) -> str:
    minutes = pace.minutes_for(left)
    if minutes is None:
        return ""
    return tr(" · {rate} a minute, {time} left").format(
        rate=number(pace.per_minute, ".0f"),
        time=tr("{minutes} min").format(minutes=max(round(minutes), 1))
        if minutes < 90
        else tr("{hours} h").format(hours=number(minutes / 60, ".1f")),
    )
