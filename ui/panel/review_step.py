"""Step 4: the review of the polygons, which is a page of its own."""

from ...translation import tr
from .page import Page


class ReviewStep(Page):
    """Holds the review page and starts it where it is looked at."""

    TITLE = "Review"

    def __init__(self, panel):
        super().__init__(panel)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.review = None

    def missing(self):
        return "" if self.has("polygons") else tr("Create the mask and its polygons first.")

    def enter(self):
        if self.missing():
            return
        if self.review is None:
            from ..review.page import ReviewPage

            self.review = ReviewPage(self.panel.iface, self.workspace, self)
            self.review.finished.connect(self.panel.next)
            self.body.addWidget(self.review)
        self.review.start(self.workspace.polygons)

    def leave(self):
        return self.review is None or self.review.stop()
