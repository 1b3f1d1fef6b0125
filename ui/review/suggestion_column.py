"""What is suggested, in the list of polygons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .queue_model import AGAIN, CHANGE, NO_CHANGE

if TYPE_CHECKING:
    from .queue_model import QueueModel
    from .suggesting import Suggesting


class SuggestionColumn:
    """Tells the list's model of every suggestion that is shown."""

    def __init__(self, suggesting: Suggesting, model: QueueModel) -> None:
        self.suggesting, self.model = suggesting, model

    def show(self) -> None:
        """Bring the column to what is suggested now."""
        known = self.suggesting
        again = set(known.contradicted.fids())
        texts = {}
        for fid, chance in known.chance.items() if known.is_shown else ():
            word = CHANGE if chance >= 0.5 else NO_CHANGE
            texts[fid] = f"{AGAIN if fid in again else word} {chance:.2f}"
        self.model.tell(texts)
