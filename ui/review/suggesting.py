"""Suggestions of a model that learns from the review while it goes on; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.choices.review import How, Status
from ...translation import number, tr
from ..workspace import Parameters
from .accepting import Accepting
from .asking import Asking
from .contradicted import Contradicted
from .edits import ADDED, Connection, as_text
from .expected import Expected
from .learning import Learning

if TYPE_CHECKING:
    from ...core.learning.reviewed import Learnt
    from ...core.learning.suggesting import Suggestions
    from .session import ReviewSession

ACCEPTED = Status.ACCEPTED.value
#: New answers after which the model learns anew.
BATCH = 10
#: Milliseconds without another edit until shapes that are new are measured: a save names them anew.
QUIET = 1500


class Suggesting(QObject):
    """Learns in the background, and keeps what the model says of every polygon.

    Nothing here writes a verdict but :class:`.accepting.Accepting`, and that of what was shown.
    """

    #: What is shown is another: suggestions, the state, what is offered.
    changed = pyqtSignal()
    #: One line for the reviewer.
    said = pyqtSignal(str)

    def __init__(
        self, session: ReviewSession, values: Callable[[], Parameters], parent: QObject
    ) -> None:
        """Take the review, and what returns how the scenes' values are read: SCALING and so on."""
        super().__init__(parent)
        self.session = session
        self.is_on = False
        self.suggestions: Suggestions | None = None
        #: The probability of change of every polygon, by fid.
        self.chance: dict[int, float] = {}
        #: Where each polygon is, in the layer's CRS.
        self.points: dict[int, QgsPointXY] = {}
        self.asking, self.accepting = Asking(self), Accepting(self)
        self.contradicted, self.expected = Contradicted(self), Expected(self)
        self.learning = Learning(session, values, self)
        #: Accepted and rejected polygons when the model learnt last.
        self.learnt = (0, 0)
        self.learning.runner.failed.connect(self._failed)
        self.learning.runner.ended.connect(self.changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._measure)
        layer = session.layer
        self._connections: list[Connection] = [
            (session.changed, self._timer.start),
            (session.moved, self.accepting.follow),
            (layer.geometryChanged, self._forget),
            (layer.featureDeleted, self._forget),
            (layer.featureAdded, self._quiet.start),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)
        session.edits.amended = self.amended

    def close_down(self) -> None:
        """Stop learning and follow nothing any longer."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []
        self._timer.stop()
        self._quiet.stop()
        self.learning.close_down()

    # What is known

    @property
    def counts(self) -> tuple[int, int]:
        """How many polygons are judged change, and how many no change."""
        statuses = self.session.queue.statuses
        return statuses[ACCEPTED] + statuses[ADDED], statuses[Status.REJECTED.value]

    @property
    def is_enough(self) -> bool:
        """Whether there are answers to learn from: some forty, of both verdicts."""
        from ...core.learning.learning import ENOUGH

        return sum(self.counts) >= ENOUGH and min(self.counts) > 1

    @property
    def is_shown(self) -> bool:
        """Whether suggestions are shown: wanted, there, and better than the evidence alone."""
        return self.is_on and self.suggestions is not None and self.suggestions.model.is_better

    def of(self, fid: int | None) -> float | None:
        """Return the probability of change that is shown of a polygon, None where none is."""
        return self.chance.get(fid) if fid is not None and self.is_shown else None

    def toggle(self) -> None:
        """Begin or end showing suggestions; before there are answers enough, wait for them."""
        self.is_on = not self.is_on
        self._offer_nothing()
        if not self.is_on:
            self.learning.runner.stop()
        elif not self.is_enough:
            self.said.emit(self._waiting())
        else:
            self._look()
        self.changed.emit()

    def _offer_nothing(self) -> None:
        self.accepting.offered = set()
        self.asking.forget()

    def _waiting(self) -> str:
        from ...core.learning.learning import ENOUGH

        change, none = self.counts
        return tr(
            "Suggestions begin at {enough} answers with both verdicts: {change} of change and "
            "{none} of no change by now."
        ).format(enough=ENOUGH, change=change, none=none)

    def why_not(self) -> str:
        """Return in a line why nothing is suggested."""
        if not self.is_on:
            return tr("Suggestions are off.")
        if not self.is_enough:
            return self._waiting()
        if self.suggestions is None or self.learning.runner.is_busy:
            return tr("The model is learning.")
        return tr("The model is no better than the evidence alone: nothing is suggested.")

    # Learning

    def _look(self) -> None:
        """Learn where it is wanted and there is enough that is new."""
        if not (self.is_on and self.is_enough) or self.learning.runner.is_busy:
            return
        new = sum(abs(now - before) for now, before in zip(self.counts, self.learnt))
        if self.suggestions is None or new >= BATCH:
            self.learn()

    def _measure(self) -> None:
        """Tell of shapes that are new or other than they were."""
        if not (self.is_on and self.is_enough) or self.suggestions is None:
            return
        if self.learning.runner.is_busy:
            self._quiet.start()
        elif self.learning.lacks:
            self.learn()

    def learn(self) -> None:
        """Learn in the background from the verdicts as they are."""
        self.learnt = self.counts
        self.learning.learn(self._take)

    def _take(self, learnt: Learnt, points: Mapping[int, QgsPointXY]) -> None:
        """Take up what was learnt; what was decided or drawn meanwhile counts next time."""
        polygons = self.session.queue.polygons
        self.suggestions = learnt.suggestions
        self.points.update(points)
        self.chance = {
            fid: float(chance)
            for fid, chance in zip(learnt.fids, learnt.suggestions.chance)
            if chance == chance and fid in polygons
        }
        self.contradicted.take([learnt.fids[at] for at in learnt.suggestions.doubtful])
        self._offer_nothing()
        if not learnt.suggestions.model.is_better:
            model = learnt.suggestions.model
            self.said.emit(
                tr(
                    "Of {count} answers the model gets {model} right and the evidence alone "
                    "{evidence}: nothing is suggested yet, more answers help."
                ).format(
                    count=model.answers.truth.size,
                    model=number(model.agreement, ".0%"),
                    evidence=number(model.evidence_agreement, ".0%"),
                )
            )
        self.changed.emit()

    def _failed(self, error: str) -> None:
        self.is_on = False
        self.said.emit(tr("Nothing can be suggested: {error}").format(error=error))
        self.changed.emit()

    def _forget(self, fid: int, *_: object) -> None:
        """Drop what is known of a shape that is another now, or is gone."""
        self.learning.forget(fid)
        self.chance.pop(fid, None)
        self.points.pop(fid, None)
        self.accepting.offered.discard(fid)
        self._quiet.start()

    # What no polygon covers

    def find(self) -> None:
        """Add candidates where the model expects change and no polygon is, in one step."""
        if not self.is_shown or self.learning.runner.is_busy:
            self.said.emit(self.why_not())
        elif self.suggestions is not None:
            self.expected.find(self.suggestions.model)

    # What is written with a verdict

    def amended(self, fid: int, values: Mapping[str, object]) -> dict[str, object]:
        """Return what is written with a verdict: how it came about, and what it makes of a find."""
        from ...core.review.provenance import HOW, MODEL, ORIGIN

        told = dict(values)
        fields = self.session.edits.fields
        if HOW in fields and "status" in values:
            how = How.TOGETHER if self.accepting.is_under_way else How.SHOWN
            how = How.PERSON if self.of(fid) is None else how
            told[HOW] = None if values["status"] == Status.CANDIDATE else how.value
        self.contradicted.note(fid)
        if ORIGIN in fields and values.get("status") == ACCEPTED:
            feature = self.session.layer.getFeature(fid)
            if as_text(feature[ORIGIN]) == MODEL:
                told["status"] = ADDED  # the mask has missed it
        return told
