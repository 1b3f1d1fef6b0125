"""Suggestions of a model that learns from the review while it goes on; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsPointXY, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.choices import How, Status
from ...translation import number, tr
from ..panel.tasks import Runner
from ..workspace import Parameters
from .edits import ADDED, Connection, as_text

if TYPE_CHECKING:
    from pathlib import Path

    from ...core.arrays import Array
    from ...core.jobs import Job
    from ...core.learning.features import Features
    from ...core.learning.suggesting import Place, Suggestions
    from .session import ReviewSession

ACCEPTED = Status.ACCEPTED.value
#: New answers after which the model learns anew, and how many polygons are asked for at a time.
BATCH, QUESTIONS = 10, 20
#: Milliseconds without another edit until shapes that are new are measured: a save names them anew.
QUIET = 1500


class Suggesting(QObject):
    """Learns in the background, and keeps what the model says of every polygon.

    Nothing here writes a verdict but :meth:`accept_sure`, and that only of what was shown.
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
        self.session, self.values = session, values
        self.is_on = False
        #: Whether the most uncertain polygons come first while suggestions are shown.
        self.asks = True
        self.suggestions: Suggestions | None = None
        #: The probability of change of every polygon, by fid.
        self.chance: dict[int, float] = {}
        #: Where each polygon is, in the layer's CRS.
        self.points: dict[int, QgsPointXY] = {}
        #: Polygons whose verdict the others contradict, the most doubtful first.
        self.again: list[int] = []
        #: Those of the present cell that one more key accepts.
        self.offered: set[int] = set()
        #: Of those, what was decided on since.
        self._looked: set[int] = set()
        self._rows: dict[int, Array] = {}
        self._features: Features | None = None
        self._questions: list[int] = []
        #: Accepted and rejected polygons when the model learnt last.
        self._learnt = (0, 0)
        self._is_together = False
        #: Holds the evidence; it goes with the review.
        self._folder: Path | None = None
        self._stack = ExitStack()
        self.runner = Runner(self)
        self.runner.failed.connect(self._failed)
        self.runner.ended.connect(self.changed)
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
            (session.moved, self._moved),
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
        self.runner.stop()
        self._features = None
        self._stack.close()

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
        self.offered = set()
        self._questions = []
        if not self.is_on:
            self.runner.stop()
        elif not self.is_enough:
            self.said.emit(self._waiting())
        else:
            self._look()
        self.changed.emit()

    def _waiting(self) -> str:
        from ...core.learning.learning import ENOUGH

        change, none = self.counts
        return tr(
            "Suggestions begin at {enough} answers with both verdicts: {change} of change and "
            "{none} of no change by now."
        ).format(enough=ENOUGH, change=change, none=none)

    # Learning

    def _look(self) -> None:
        """Learn where it is wanted and there is enough that is new."""
        if not (self.is_on and self.is_enough) or self.runner.is_busy:
            return
        new = sum(abs(now - before) for now, before in zip(self.counts, self._learnt))
        if self.suggestions is None or new >= BATCH:
            self.learn()

    def _measure(self) -> None:
        """Tell of shapes that are new or other than they were."""
        if not (self.is_on and self.is_enough) or self.suggestions is None:
            return
        if self.runner.is_busy:
            self._quiet.start()
        elif any(fid not in self._rows for fid in self.session.queue.polygons):
            self.learn()

    def learn(self) -> None:
        """Learn in the background from the verdicts as they are."""
        session, polygons = self.session, self.session.queue.polygons
        self._learnt = self.counts
        fids = list(polygons)
        statuses = {fid: polygons[fid].status for fid in fids}
        lacking = [fid for fid in fids if fid not in self._rows]
        source = QgsVectorLayerFeatureSource(session.layer)
        rows = dict(self._rows)
        opening, seed = self._opening(), session.package.settings.seed

        def make_job() -> Job[_Learnt]:
            return _learn(source, opening, rows, statuses, lacking, seed)

        self.runner.read(tr("Learning from the verdicts"), make_job, self._take)

    def _opening(self) -> Callable[[], Job[Features]]:
        from ...core.io.temporary import temporary_folder

        known, settings = self._features, self.session.package.settings
        given, names = self.values(), ("SCALING", "SCALE", "OFFSET", "RESAMPLING")
        values = {name.lower(): given[name] for name in names if given.get(name) is not None}
        if self._folder is None:
            self._folder = self._stack.enter_context(temporary_folder())
        folder = self._folder

        def opening() -> Job[Features]:
            from ...core.learning.suggesting import open_features

            if known is not None:
                return known
            scenes = settings.t1, settings.t2
            return (yield from open_features(scenes, settings.difference, folder, **values))

        return opening

    def _take(self, learnt: _Learnt) -> None:
        """Take up what was learnt; what was decided or drawn meanwhile counts next time."""
        polygons = self.session.queue.polygons
        self._features = learnt.features
        self.suggestions = learnt.suggestions
        self._rows.update({fid: row for fid, row in learnt.rows.items() if fid in polygons})
        self.points.update(learnt.points)
        self.chance = {
            fid: float(chance)
            for fid, chance in zip(learnt.fids, learnt.suggestions.chance)
            if chance == chance and fid in polygons
        }
        self.again = [learnt.fids[at] for at in learnt.suggestions.doubtful]
        self.offered, self._questions = set(), []
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
        for known in (self._rows, self.chance, self.points):
            known.pop(fid, None)
        self.offered.discard(fid)
        self._quiet.start()

    # The order

    def after_verdict(self, _fid: int) -> int | None:
        """Return the polygon to ask next: mostly an uncertain one; None for the cell's order."""
        if not (self.is_shown and self.asks):
            return None
        polygons = self.session.queue.polygons
        for _ in range(2):
            while self._questions:
                fid = self._questions.pop(0)
                if fid in polygons and polygons[fid].status == Status.CANDIDATE:
                    return fid
            self._questions = self._ask()
        return None

    def _ask(self) -> list[int]:
        """Return some open polygons, by place: three quarters uncertain ones, the others drawn."""
        import numpy as np

        from ...core.learning.learning import questions

        polygons = self.session.queue.polygons
        fids = sorted(
            (fid for fid, one in polygons.items() if one.status == Status.CANDIDATE),
            key=lambda fid: polygons[fid].key,
        )
        chance = np.array([self.chance.get(fid, np.nan) for fid in fids])
        seed = self.session.package.settings.seed + sum(self._learnt)
        asked = questions(chance, np.arange(len(fids)), QUESTIONS, seed)
        places = {fid: (polygons[fid].cell, polygons[fid].key) for fid in fids}
        last = len(self.session.queue.cells)
        chosen = [fids[at] for at in asked]
        return sorted(
            chosen,
            key=lambda fid: (last if places[fid][0] is None else places[fid][0], places[fid][1]),
        )

    # What is accepted together

    def accept_sure(self) -> None:
        """Show what of the cell is surely change; once it was shown, accept it."""
        from ...core.learning.suggesting import SURE

        session = self.session
        if not self.is_shown:
            self.said.emit(self._why_not())
            return
        left = session.queue.candidates(session.place.cell)
        sure = {fid for fid in left if self.chance.get(fid, 0.0) >= SURE}
        shown = self.offered & sure
        if not shown:
            self.offered = sure
            text = tr("In this cell nothing is suggested with {sure} or more.")
            if sure:
                text = tr(
                    "Outlined, as suggested with {sure} or more: {count}. Look at them, then the "
                    "same key accepts them."
                )
            self.said.emit(text.format(count=len(sure), sure=SURE))
            self.changed.emit()
            return
        self.offered = set()
        self._is_together = True
        try:
            session.accept([fid for fid in left if fid in shown], tr("Accept what is suggested"))
        finally:
            self._is_together = False
        self.changed.emit()

    def _why_not(self) -> str:
        if not self.is_on:
            return tr("Suggestions are off.")
        if not self.is_enough:
            return self._waiting()
        if self.suggestions is None or self.runner.is_busy:
            return tr("The model is learning.")
        return tr("The model is no better than the evidence alone: nothing is suggested.")

    def _moved(self) -> None:
        cell = self.session.place.cell
        polygons = self.session.queue.polygons
        here = {fid for fid in self.offered if fid in polygons and polygons[fid].cell == cell}
        if here != self.offered:
            self.offered = set()
            self.changed.emit()

    def amended(self, fid: int, values: Mapping[str, object]) -> dict[str, object]:
        """Return what is written with a verdict: how it came about, and what it makes of a find."""
        from ...core.review.provenance import HOW, MODEL, ORIGIN

        told = dict(values)
        fields = self.session.edits.fields
        if HOW in fields and "status" in values:
            how = How.TOGETHER if self._is_together else How.SHOWN
            how = How.PERSON if self.of(fid) is None else how
            told[HOW] = None if values["status"] == Status.CANDIDATE else how.value
        if fid in self.again:
            self._looked.add(fid)
            self.changed.emit()
        if ORIGIN in fields and values.get("status") == ACCEPTED:
            feature = self.session.layer.getFeature(fid)
            if as_text(feature[ORIGIN]) == MODEL:
                told["status"] = ADDED  # the mask has missed it
        return told

    # Looking again

    def look_again(self) -> None:
        """Go to the next polygon whose verdict the others contradict, round the end."""
        doubtful = self.doubtful()
        if not doubtful:
            self.said.emit(self._why_not() if not self.is_shown else self._none_again())
            return
        here = self.session.fid
        number = doubtful.index(here) + 1 if here in doubtful else 0
        self.session.visit(doubtful[number % len(doubtful)])

    def doubtful(self) -> list[int]:
        """Return the polygons to look at again, while suggestions are shown."""
        polygons = self.session.queue.polygons
        decided = (ACCEPTED, ADDED, Status.REJECTED.value)
        left = (fid for fid in self.again if fid not in self._looked)
        there = (fid for fid in left if fid in polygons and fid in self.chance)
        return [fid for fid in there if self.is_shown and polygons[fid].status in decided]

    def _none_again(self) -> str:
        return tr("No verdict is contradicted by the others.")

    # What no polygon covers

    def find(self) -> None:
        """Add candidates where the model expects change and no polygon is, in one step."""
        if not self.is_shown or self.runner.is_busy:
            self.said.emit(self._why_not())
            return
        if self._features is None or self.suggestions is None or self._folder is None:
            return
        model, features, folder = self.suggestions.model, self._features, self._folder
        source = QgsVectorLayerFeatureSource(self.session.layer)

        def make_job() -> Job[list[Place]]:
            from ...core.learning.suggesting import uncovered

            shapes = [wkb for _, wkb, _ in _shapes(source, None)]
            return uncovered(model, features, shapes, folder)

        self.runner.read(tr("Looking for change that no polygon covers"), make_job, self._add)

    def _add(self, places: list[Place]) -> None:
        from ...core.review.provenance import MODEL, ORIGIN

        if not places:
            self.said.emit(tr("The model expects no change that no polygon covers."))
            return
        found = [
            (
                place.wkb,
                {
                    "uid": place.uid,
                    "status": Status.CANDIDATE.value,
                    "class": 1,
                    "note": tr("expected by the model, {chance}").format(
                        chance=number(place.chance, ".2f")
                    ),
                    ORIGIN: MODEL,
                },
            )
            for place in places
        ]
        if not self.session.attempt(self.session.edits.add_all, found, tr("Add what is expected")):
            return
        beside = sum(one.cell is None for one in self.session.queue.polygons.values())
        text = tr("Candidates added where the model expects change: {count}; undo takes them.")
        if beside:
            text += " " + tr("Polygons in no cell of the review: {beside}; the list has them.")
        self.said.emit(text.format(count=len(places), beside=beside))
        self.learn()


class _Learnt:
    """What a background job has found."""

    def __init__(
        self,
        features: Features,
        fids: list[int],
        rows: dict[int, Array],
        points: dict[int, QgsPointXY],
        suggestions: Suggestions,
    ) -> None:
        self.features, self.fids, self.rows = features, fids, rows
        self.points, self.suggestions = points, suggestions


def _shapes(
    source: QgsVectorLayerFeatureSource, fids: Iterable[int] | None
) -> Iterator[tuple[int, bytes, QgsPointXY]]:
    """Yield fid, WKB and an inner point of polygons; all where `fids` is None."""
    request = QgsFeatureRequest().setNoAttributes()
    if fids is not None:
        request.setFilterFids(list(fids))
    for feature in source.getFeatures(request):
        shape = feature.geometry()
        if not shape.isEmpty():
            point = shape.pointOnSurface()
            yield feature.id(), bytes(shape.asWkb()), point.asPoint()


def _learn(
    source: QgsVectorLayerFeatureSource,
    opening: Callable[[], Job[Features]],
    known: dict[int, Array],
    statuses: Mapping[int, str],
    lacking: list[int],
    seed: int,
) -> Job[_Learnt]:
    """Measure what is not measured yet, learn, and tell of all polygons."""
    import numpy as np

    from ...core.jobs import part
    from ...core.learning.suggesting import measure, suggest
    from ...core.masks.polygons import ReviewedPolygon
    from ...core.review.matching import verdict_of

    features = yield from part(opening(), 0.0, 0.5)
    new: dict[int, Array] = {}
    points: dict[int, QgsPointXY] = {}
    if lacking:
        found = list(_shapes(source, None if len(lacking) == len(statuses) else lacking))
        points = {fid: point for fid, _, point in found}
        measuring = measure(features, [wkb for _, wkb, _ in found])
        measured = yield from part(measuring, 0.5, 0.9)
        new = {fid: row for (fid, _, _), row in zip(found, measured)}
    every = {**known, **new}
    fids = [fid for fid in statuses if fid in every]
    rows = np.array([every[fid] for fid in fids]).reshape(len(fids), len(features.names))
    verdicts = np.array(
        [verdict_of(ReviewedPolygon(b"", {"status": statuses[fid]})) for fid in fids], np.int64
    )
    yield 0.9
    return _Learnt(features, fids, new, points, suggest(features.names, rows, verdicts, seed))
