"""Accepting together what of a cell is surely change, once it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...translation import tr

if TYPE_CHECKING:
    from .suggesting import Suggesting


class Accepting:
    """Offers the sure suggestions of the present cell; the same key then accepts them."""

    def __init__(self, suggesting: Suggesting) -> None:
        self.suggesting = suggesting
        #: Those of the present cell that one more key accepts.
        self.offered: set[int] = set()
        #: Whether several are being accepted by one key just now.
        self.is_under_way = False

    def press(self) -> None:
        """Show what of the cell is surely change; once it was shown, accept it."""
        from ...core.learning.suggesting import SURE

        known, session = self.suggesting, self.suggesting.session
        if not known.is_shown:
            known.said.emit(known.why_not())
            return
        left = session.queue.candidates(session.place.cell)
        sure = {fid for fid in left if known.chance.get(fid, 0.0) >= SURE}
        shown = self.offered & sure
        if not shown:
            self.offered = sure
            text = tr("In this cell nothing is suggested with {sure} or more.")
            if sure:
                text = tr(
                    "Outlined, as suggested with {sure} or more: {count}. Look at them, then the "
                    "same key accepts them."
                )
            known.said.emit(text.format(count=len(sure), sure=SURE))
            known.changed.emit()
            return
        self.offered = set()
        self.is_under_way = True
        try:
            session.accept([fid for fid in left if fid in shown], tr("Accept what is suggested"))
        finally:
            self.is_under_way = False
        known.changed.emit()

    def follow(self) -> None:
        """Offer nothing any longer where the reviewer has gone to another cell."""
        session = self.suggesting.session
        cell, polygons = session.place.cell, session.queue.polygons
        here = {fid for fid in self.offered if fid in polygons and polygons[fid].cell == cell}
        if here != self.offered:
            self.offered = set()
            self.suggesting.changed.emit()
