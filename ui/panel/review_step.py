"""Step 4: the review of the polygons, which is a page of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QToolButton

from ...translation import tr
from . import review_files
from .page import Page

if TYPE_CHECKING:
    from ..review.page import ReviewPage
    from .dock import PanelDock


class ReviewStep(Page):
    """Holds the review page, starts it where it is looked at, and chooses among reviews."""

    TITLE = "Review"

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.review: ReviewPage | None = None
        self.choice = QComboBox()
        self.choice.setObjectName("reviews")
        self.choice.setToolTip(tr("The reviews of the work folder"))
        self.choice.activated.connect(self._chosen)
        self.choice.setMinimumContentsLength(8)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.open_button = QToolButton()
        self.open_button.setText(tr("Open…"))
        self.open_button.setObjectName("open_review")
        self.open_button.setToolTip(
            tr("Another review: of a colleague, or the disagreements of Merge reviews")
        )
        self.open_button.clicked.connect(lambda: ask_for_review(self.panel))
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Review")))
        row.addWidget(self.choice, 1)
        row.addWidget(self.open_button)
        self.body.addLayout(row)

    def missing(self) -> str:
        return "" if self.has("polygons") else tr("Create the mask and its polygons first.")

    def enter(self) -> None:
        if self.missing():
            return
        if self.review is None:
            from ..review.page import ReviewPage

            self.review = ReviewPage(self.panel.iface, self.workspace, self)
            self.review.values = self.panel.pair.scenes
            self.review.go_on.connect(self.panel.next)
            self.review.relocated.connect(self.panel.taking_up.take_rasters)
            self.body.addWidget(self.review)
        self._fill()
        self.review.start(self.workspace.polygons)
        self._fill()

    def leave(self, ask: bool = True) -> bool:
        return self.review is None or self.review.stop(ask)

    def _fill(self) -> None:
        """List the reviews beside the present one."""
        here = Path(self.workspace.polygons)
        self.choice.clear()
        for path in review_files.found(str(here.parent)):
            self.choice.addItem(Path(path).name, path)
        self.choice.setCurrentIndex(self.choice.findText(here.name))

    def _chosen(self, number: int) -> None:
        path = self.choice.itemData(number)
        if Path(path) != Path(self.workspace.polygons):
            self.panel.open_review(path)
        self._fill()


def ask_for_review(panel: PanelDock) -> None:
    """Ask for a review and open it."""
    start = panel.workspace.polygons or panel.workspace.folder
    path, _ = QFileDialog.getOpenFileName(panel, tr("Open a review"), start, tr("Reviews (*.gpkg)"))
    if path:
        panel.open_review(path)
