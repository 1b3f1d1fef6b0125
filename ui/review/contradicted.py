"""Verdicts that the others contradict, to be looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.choices.review import Status
from ...translation import tr
from .edits import ADDED

if TYPE_CHECKING:
    from .suggesting import Suggesting

DECIDED = (Status.ACCEPTED.value, ADDED, Status.REJECTED.value)


class Contradicted:
    """The polygons whose verdict the model doubts, until somebody has decided on them again."""

    def __init__(self, suggesting: Suggesting) -> None:
        self.suggesting = suggesting
        #: As the model had them, the most doubtful first.
        self._found: list[int] = []
        #: Of those, what was decided on since.
        self._looked: set[int] = set()

    def take(self, fids: list[int]) -> None:
        """Take what the model doubts by now."""
        self._found = fids

    def note(self, fid: int) -> None:
        """Take note that a polygon is decided on."""
        if fid in self._found:
            self._looked.add(fid)
            self.suggesting.changed.emit()

    def fids(self) -> list[int]:
        """Return the polygons to look at again, while suggestions are shown."""
        known = self.suggesting
        polygons = known.session.queue.polygons
        left = (fid for fid in self._found if fid not in self._looked)
        there = (fid for fid in left if fid in polygons and fid in known.chance)
        return [fid for fid in there if known.is_shown and polygons[fid].status in DECIDED]

    def visit_next(self) -> None:
        """Go to the next of them, round the end."""
        known, fids = self.suggesting, self.fids()
        if not fids:
            text = tr("No verdict is contradicted by the others.")
            known.said.emit(text if known.is_shown else known.why_not())
            return
        here = known.session.fid
        number = fids.index(here) + 1 if here in fids else 0
        known.session.visit(fids[number % len(fids)])
