"""Candidates where the model expects change and no polygon is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayerFeatureSource

from ...core.choices.review import Status
from ...translation import number, tr
from .shapes import shapes_of

if TYPE_CHECKING:
    from ...core.jobs import Job
    from ...core.learning.learning import Model
    from ...core.learning.suggesting import Place
    from .suggesting import Suggesting


class Expected:
    """Looks for them in the background, and adds them in one step."""

    def __init__(self, suggesting: Suggesting) -> None:
        self.suggesting = suggesting

    def find(self, model: Model) -> None:
        """Look for them by what was learnt."""
        learning = self.suggesting.learning
        features, folder = learning.features, learning.folder
        if features is None:
            return
        source = QgsVectorLayerFeatureSource(self.suggesting.session.layer)

        def make_job() -> Job[list[Place]]:
            from ...core.learning.suggesting import uncovered

            return uncovered(model, features, [wkb for _, wkb, _ in shapes_of(source)], folder)

        title = tr("Looking for change that no polygon covers")
        learning.runner.read(title, make_job, self._add)

    def _add(self, places: list[Place]) -> None:
        from ...core.review.provenance import MODEL, ORIGIN

        known, session = self.suggesting, self.suggesting.session
        if not places:
            known.said.emit(tr("The model expects no change that no polygon covers."))
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
        if not session.attempt(session.edits.add_all, found, tr("Add what is expected")):
            return
        beside = sum(one.cell is None for one in session.queue.polygons.values())
        text = tr("Candidates added where the model expects change: {count}; undo takes them.")
        if beside:
            text += " " + tr("Polygons in no cell of the review: {beside}; the list has them.")
        known.said.emit(text.format(count=len(places), beside=beside))
        known.learn()
