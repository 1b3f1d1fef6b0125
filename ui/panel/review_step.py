"""Step 4: the review of the polygons, which is a page of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...translation import tr
from .page import Page

if TYPE_CHECKING:
    from ..review.page import ReviewPage
    from .dock import PanelDock


class ReviewStep(Page):
    """Holds the review page and starts it where it is looked at."""

    TITLE = "Review"

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.review: ReviewPage | None = None

    def missing(self) -> str:
        return "" if self.has("polygons") else tr("Create the mask and its polygons first.")

    def enter(self) -> None:
        if self.missing():
            return
        if self.review is None:
            from ..review.page import ReviewPage

            self.review = ReviewPage(self.panel.iface, self.workspace, self)
            self.review.finished.connect(self.panel.next)
            self.body.addWidget(self.review)
        self.review.start(self.workspace.polygons)

    def leave(self, ask: bool = True) -> bool:
        return self.review is None or self.review.stop(ask)
