"""The part of the page that switches suggestions on and tells what is suggested."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...translation import number, tr
from .keys import KeyMap

if TYPE_CHECKING:
    from .running import RunningReview
    from .suggesting import Suggesting

#: Grounds of what is suggested: change, no change.
GROUNDS = ("#f4c7b5", "#c9dfee")


class SuggestBar(QWidget):
    """Buttons, and one line on the present polygon or on the model."""

    def __init__(self) -> None:
        super().__init__()
        self.running: RunningReview | None = None
        self.button = QToolButton()
        self.button.setObjectName("suggest")
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda _on: self._do(lambda known: known.toggle()))
        self.asks = QCheckBox(tr("Uncertain ones first"))
        self.asks.setObjectName("suggest_asks")
        self.asks.setToolTip(
            tr(
                "After a verdict the map goes where an answer teaches most: three quarters are the "
                "most uncertain polygons, the others are drawn."
            )
        )
        self.asks.setChecked(True)
        self.asks.toggled.connect(self._asks_changed)
        self.more = QToolButton()
        self.more.setObjectName("suggest_find")
        self.more.setText(tr("Find more"))
        self.more.setToolTip(
            tr("Add candidates where the model expects change and no polygon is; one undo step")
        )
        self.more.clicked.connect(lambda: self._do(lambda known: known.find()))
        self.line = QLabel()
        self.line.setObjectName("suggestion")
        self.line.setWordWrap(True)
        self.line.setMargin(2)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.more)
        row.addStretch(1)
        # One below the other: all in a row are wider than the panel is beside a map.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.asks)
        column.addWidget(self.line)

    def follow(self, running: RunningReview | None) -> None:
        """Show the suggestions of a review, of none where it is None."""
        self.running = running
        if running is not None:
            running.suggesting.asking.is_on = self.asks.isChecked()
            running.suggesting.changed.connect(self.refresh)
            running.changed.connect(self.refresh)
            self.refresh()

    def _do(self, act: Callable[[Suggesting], None]) -> None:
        if self.running is not None:
            act(self.running.suggesting)
            self.running.canvas.setFocus()
            self.refresh()

    def _asks_changed(self, asks: bool) -> None:
        if self.running is not None:
            self.running.suggesting.asking.is_on = asks
            self.running.canvas.setFocus()

    def refresh(self) -> None:
        """Bring button and line to how things stand."""
        if self.running is None:
            return
        known, keys = self.running.suggesting, self.running.keys.keys
        self.button.setText(tr("Suggest ({key})").format(key=keys.first("suggest")))
        self.button.setChecked(known.is_on)
        self.button.setToolTip(
            tr(
                "Suggestions of a model that learns from your verdicts; it decides nothing. It "
                "takes some 40 answers with both verdicts."
            )
        )
        self.asks.setVisible(known.is_shown)
        self.more.setVisible(known.is_shown)
        chance = known.of(self.running.session.fid)
        text = _state(known, keys) if chance is None else _suggested(chance)
        ground = "" if chance is None else GROUNDS[int(chance < 0.5)]
        if self.line.text() != text:
            self.line.setText(text)
        style = f"QLabel {{ background: {ground}; color: #1c1c1c; }}" if ground else ""
        if self.line.styleSheet() != style:
            self.line.setStyleSheet(style)
        self.line.setVisible(bool(text))


def _suggested(chance: float) -> str:
    text = tr("Suggested: <b>change</b>, {chance}")
    if chance < 0.5:
        text = tr("Suggested: <b>no change</b>, {chance} for change")
    return text.format(chance=number(chance, ".2f"))


def _state(known: Suggesting, keys: KeyMap) -> str:
    from ...core.learning.learning import ENOUGH

    if not known.is_on:
        return ""
    if not known.is_enough:
        change, none = known.counts
        text = tr("{count} of {enough} answers, {change} of change, {none} of no change")
        return text.format(count=change + none, enough=ENOUGH, change=change, none=none)
    if known.suggestions is None:
        return tr("Learning…")
    model = known.suggestions.model
    shares = {
        "model": number(model.agreement, ".0%"),
        "evidence": number(model.evidence_agreement, ".0%"),
    }
    if not known.is_shown:
        text = tr("Nothing is suggested: model {model}, evidence {evidence} of the answers right")
        return text.format(**shares)
    text = tr("Model {model}, evidence {evidence} of the answers right")
    lines = [text.format(**shares)]
    again = len(known.contradicted.fids())
    if again:
        text = tr("Verdicts to look at again: {count} ({key})")
        lines.append(text.format(count=again, key=keys.first("look_again")))
    return " · ".join(lines)
