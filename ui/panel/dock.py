"""The dock panel: six steps from a pair of scenes to a data set and its accuracy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QCloseEvent, QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ...algorithms.labels import line_of
from ...translation import tr
from ..workspace import Parameters, Workspace
from . import layers
from .accuracy import AccuracyPage
from .background import Background
from .difference import DifferencePage
from .examples import Examples
from .export import ExportPage
from .frame import ProgressRow, StepButtons, Trouble, WayOn
from .page import Page
from .pair import PairPage
from .quick import QuickDrawing
from .review_step import ReviewStep
from .taking_up import TakingUp
from .tasks import Runner, Step
from .threshold import ThresholdPage
from .widgets import PageArea

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

#: Milliseconds between two looks at the files.
LOOK_AGAIN = 2000
#: The number of the review's step.
REVIEW = 3


class PanelDock(QgsDockWidget):
    """The panel; it holds no arithmetic and runs the registered algorithms.

    ``close_down`` must be called before it is thrown away.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("ChangeMining"), iface.mainWindow())
        self.setObjectName("ChangeMiningPanel")
        self.iface, self.canvas = iface, iface.mapCanvas()
        self.workspace, self.runner = Workspace(self), Runner(self)
        self.background = Background(self)
        self.quick = QuickDrawing(self.workspace, self.background)
        self.examples = Examples(self)
        #: What the last run warned of.
        self.cautions: list[str] = []
        self._released: list[tuple[str, str, str]] = []
        self.taking_up = TakingUp(self)
        self._shown: list[tuple[str, bool]] = []
        self._build()
        self.workspace.changed.connect(self._workspace_changed)
        self.runner.started.connect(self._started)
        self.runner.progressed.connect(self._progressed)
        self.runner.said.connect(self.say)
        self.runner.warned.connect(self._warned)
        self.runner.failed.connect(self.complain)
        self.runner.ended.connect(self._ended)
        QgsProject.instance().cleared.connect(self._project_cleared)
        QgsProject.instance().readProject.connect(self._project_read)
        # Files come and go, and change, without the panel.
        self.watch = QTimer(self)
        self.watch.timeout.connect(self._look_again)
        self.watch.start(LOOK_AGAIN)
        self.taking_up.recall()
        self.refresh()

    def _build(self) -> None:
        self.pair = PairPage(self)
        self.pages: list[Page] = [
            self.pair,
            DifferencePage(self),
            ThresholdPage(self),
            ReviewStep(self),
            ExportPage(self),
            AccuracyPage(self),
        ]
        titles = [tr(page.TITLE) for page in self.pages]
        self.steps, self.way_on = StepButtons(titles), WayOn(titles)
        self.trouble, self.line = Trouble(), ProgressRow()
        self.back_button, self.next_button = self.way_on.back, self.way_on.next
        self.steps.wanted.connect(self.go_to)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        self.line.cancel.clicked.connect(self.runner.cancel)
        self.stack = QStackedWidget()
        for page in self.pages:
            whole = QWidget()
            above_and_below = QVBoxLayout(whole)
            above_and_below.setContentsMargins(0, 0, 0, 0)
            above_and_below.addWidget(PageArea(page), 1)
            above_and_below.addWidget(page.foot)
            self.stack.addWidget(whole)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.steps)
        column.addWidget(self.stack, 1)
        for widget in (self.trouble, self.line, self.way_on):
            column.addWidget(widget)
        self.setWidget(inside)

    # Steps

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.stack.currentIndex()]

    def go_to(self, number: int) -> None:
        """Show a step; nothing happens where it cannot be used yet or the present one stays."""
        here = self.stack.currentIndex()
        may_go = number == here or (not self._missing(number) and self.page.leave())
        if may_go and number != here:
            self.complain("")
            self.stack.setCurrentIndex(number)
            self.page.enter()
        self.refresh()

    def back(self) -> None:
        """Show the step before."""
        self.go_to(max(self.stack.currentIndex() - 1, 0))

    def next(self) -> None:
        """Show the next step."""
        self.go_to(min(self.stack.currentIndex() + 1, len(self.pages) - 1))

    def _missing(self, number: int) -> str:
        """Return why a step cannot be shown yet; the first one always can."""
        return self.pages[number].missing() if number else ""

    def _look_again(self) -> None:
        if self.isVisible() and not self.runner.is_busy and self._shown != self._state():
            self.refresh()

    def _state(self) -> list[tuple[str, bool]]:
        """Return what of the files the panel shows: what each page lacks, and stale results."""
        return [
            (self._missing(number), page.is_outdated()) for number, page in enumerate(self.pages)
        ]

    def refresh(self) -> None:
        """Bring buttons and pages to the workspace as it is now."""
        here, busy = self.stack.currentIndex(), self.runner.is_busy
        missing = [self._missing(number) for number in range(len(self.pages))]
        for page in self.pages:
            page.refresh()
        self.steps.show_steps(here, missing, busy)
        self.way_on.show_steps(here, missing, busy)
        # The maps of a review need its room, and nothing runs there.
        self.line.setVisible(here != REVIEW or busy)
        self._shown = self._state()

    # Running

    def run(self, steps: Sequence[Step], done: Callable[[list[Parameters]], None]) -> None:
        """Run steps in the background, with the files that they make let go of."""
        self.complain("")
        self.cautions = []
        try:
            Path(self.workspace.folder).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.complain(
                tr("The work folder cannot be made: choose another one. [{error}]").format(
                    error=line_of(error)
                )
            )
            return
        self._released = layers.release([step.parameters.get("OUTPUT", "") for step in steps])
        self.runner.run(steps, done)

    def say(self, text: str) -> None:
        """Show a line of what is going on."""
        self.line.status.show_line(text)

    def complain(self, text: str) -> None:
        """Show in one line what is wrong; "" takes it away."""
        self.say("")
        self.trouble.tell(text)

    def _started(self, title: str, is_step: bool) -> None:
        self.line.begin(title)
        self.stack.setEnabled(not is_step)
        self.refresh()

    def _warned(self, text: str) -> None:
        self.cautions.append(text)

    def _progressed(self, percent: float) -> None:
        self.line.bar.setValue(round(percent))

    def _ended(self) -> None:
        for path, name, style in self._released:
            if Path(path).exists() and not layers.find(path):
                layers.show(path, name, style)
        self._released = []
        here = self.workspace
        self.quick.prepare((here.t1, here.t2, here.difference, here.mask))
        self.line.end()
        self.stack.setEnabled(True)
        self.refresh()

    # The workspace and the project

    def _workspace_changed(self, name: str) -> None:
        if not self.taking_up.follow(name):
            return
        if self.page.missing():
            self.go_to(0)
        self.refresh()

    def open_review(self, path: str) -> None:
        """Go on with any review: its scenes, its difference and its folder are taken up."""
        if self.taking_up.open_review(path):
            if self.page is self.pages[REVIEW]:
                self.page.enter()
            self.go_to(REVIEW)

    def _project_cleared(self) -> None:
        self._released = []
        self.runner.stop()
        self.background.stop()
        self.page.leave(ask=False)
        self.stack.setCurrentIndex(0)
        self.taking_up.recall()
        self.complain("")
        for page in self.pages:
            page.forget()
        self.refresh()

    def _project_read(self) -> None:
        self.taking_up.recall()
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.page.leave():
            super().closeEvent(event)
        else:
            event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.page.leave(ask=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.page.enter()
            self.refresh()

    def close_down(self) -> None:
        """End what runs, leave the page, and let go of everything outside the panel."""
        QgsProject.instance().cleared.disconnect(self._project_cleared)
        QgsProject.instance().readProject.disconnect(self._project_read)
        self.watch.stop()
        self.runner.stop()
        self.background.stop()
        self.page.leave(ask=False)
