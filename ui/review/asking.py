"""Which polygon is asked next while suggestions are shown: mostly one that the model doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.choices.review import Status

if TYPE_CHECKING:
    from .suggesting import Suggesting

#: So many polygons are chosen at a time.
QUESTIONS = 20


class Asking:
    """The order of the questions, chosen anew once they are asked or the model has learnt."""

    def __init__(self, suggesting: Suggesting) -> None:
        self.suggesting = suggesting
        #: Whether the most uncertain polygons come first.
        self.is_on = True
        self._left: list[int] = []

    def forget(self) -> None:
        """Choose anew at the next question."""
        self._left = []

    def next(self) -> int | None:
        """Return the polygon to ask next; None for the cell's order."""
        if not (self.suggesting.is_shown and self.is_on):
            return None
        polygons = self.suggesting.session.queue.polygons
        for _ in range(2):
            while self._left:
                fid = self._left.pop(0)
                if fid in polygons and polygons[fid].status == Status.CANDIDATE:
                    return fid
            self._left = self.choose()
        return None

    def choose(self) -> list[int]:
        """Return some open polygons, by place: three quarters uncertain ones, the others drawn."""
        from ...core.learning.reviewed import ask

        session, learnt = self.suggesting.session, self.suggesting.learnt
        seed = session.package.settings.seed + sum(learnt)
        return ask(session.queue, self.suggesting.chance, QUESTIONS, seed)
