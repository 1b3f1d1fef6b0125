"""The dock panel: six steps from a pair of scenes to a data set and its accuracy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent, QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpacerItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.labels import line_of
from ...help_pages import open_help
from ...translation import tr
from ..workspace import Parameters, Workspace
from . import layers, review_files
from .accuracy import AccuracyPage
from .background import Background
from .difference import DifferencePage
from .examples import Examples
from .export import ExportPage
from .page import Page
from .pair import PairPage
from .quick import QuickDrawing
from .review_step import ReviewStep
from .tasks import Runner, Step
from .threshold import ThresholdPage
from .widgets import ElidedLabel, PageArea

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...core.review.review import Settings

#: Milliseconds between two looks at the files.
LOOK_AGAIN = 2000
#: The number of the review's step.
REVIEW = 3
#: What of the workspace the project remembers, in this order.
REMEMBERED = ("t1", "t2", "folder", "polygons")
#: What is found again in a work folder.
PRODUCTS = {"difference": "difference.tif", "mask": "mask.tif"}


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
        self._recalling = self._is_taking_up = False
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
        self._recall()
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
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(self._step_buttons())
        self.stack = QStackedWidget()
        for page in self.pages:
            whole = QWidget()
            above_and_below = QVBoxLayout(whole)
            above_and_below.setContentsMargins(0, 0, 0, 0)
            above_and_below.addWidget(PageArea(page), 1)
            above_and_below.addWidget(page.foot)
            self.stack.addWidget(whole)
        column.addWidget(self.stack, 1)
        self.trouble = QLabel()
        self.trouble.setObjectName("trouble")
        self.trouble.setWordWrap(True)
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble.setStyleSheet("QLabel { background: #f8cfca; color: #1c1c1c; padding: 6px; }")
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addLayout(self._progress_row())
        column.addLayout(self._navigation())
        self.setWidget(inside)

    def _step_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.buttons = QButtonGroup(self)
        for number, page in enumerate(self.pages):
            button = QToolButton()
            button.setCheckable(True)
            button.setObjectName(f"step{number + 1}")
            button.setToolTip(f"{number + 1}  {tr(page.TITLE)}")
            button.setAccessibleName(tr(page.TITLE))
            self.buttons.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.help_button = QToolButton()
        self.help_button.setObjectName("help")
        self.help_button.setIcon(QgsApplication.getThemeIcon("mActionHelpContents.svg"))
        self.help_button.setText(tr("Help"))
        self.help_button.setToolTip(tr("Help on the steps, in your browser"))
        self.help_button.clicked.connect(lambda: open_help("review"))
        row.addWidget(self.help_button)
        self.buttons.button(0).setChecked(True)
        self.buttons.idClicked.connect(self.go_to)
        return row

    def _progress_row(self) -> QHBoxLayout:
        self.status = ElidedLabel()
        self.status.setObjectName("status")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.runner.cancel)
        row = QHBoxLayout()
        row.addWidget(self.status, 2)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        # Its height stays, so that nothing above moves when the button comes and goes.
        row.addSpacerItem(QSpacerItem(0, self.cancel.sizeHint().height()))
        self.progress.hide()
        self.cancel.hide()
        return row

    def _navigation(self) -> QHBoxLayout:
        self.back_button, self.next_button = QPushButton(), QPushButton()
        self.back_button.setObjectName("back")
        self.next_button.setObjectName("next")
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        return row

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
        for number, page in enumerate(self.pages):
            button = self.buttons.button(number)
            title = tr(page.TITLE)
            button.setText(f"{number + 1}  {title}" if number == here else str(number + 1))
            button.setChecked(number == here)
            button.setEnabled(number == here or not (missing[number] or busy))
            button.setToolTip(f"{number + 1}  {title}: {missing[number] or tr('ready')}")
            page.refresh()
        for button, number, text in (
            (self.back_button, here - 1, tr("‹ {title}")),
            (self.next_button, here + 1, tr("{title} ›")),
        ):
            exists = 0 <= number < len(self.pages)
            button.setVisible(exists)
            if exists:
                button.setText(text.format(title=tr(self.pages[number].TITLE)))
                button.setEnabled(not (missing[number] or busy))
                button.setToolTip(missing[number])
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
        self.status.show_line(text)

    def complain(self, text: str) -> None:
        """Show in one line what is wrong; "" takes it away."""
        self.say("")
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _started(self, title: str, is_step: bool) -> None:
        self.say(f"{title}…")
        self.progress.setValue(0)
        self.progress.show()
        self.cancel.show()
        self.stack.setEnabled(not is_step)
        self.refresh()

    def _warned(self, text: str) -> None:
        self.cautions.append(text)

    def _progressed(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _ended(self) -> None:
        for path, name, style in self._released:
            if Path(path).exists() and not layers.find(path):
                layers.show(path, name, style)
        self._released = []
        here = self.workspace
        self.quick.prepare((here.t1, here.t2, here.difference, here.mask))
        self.progress.hide()
        self.cancel.hide()
        self.stack.setEnabled(True)
        self.refresh()

    # The workspace and the project

    def _workspace_changed(self, name: str) -> None:
        if self._is_taking_up:
            pass
        elif name in ("t1", "t2"):
            # What was made is of other scenes.
            self.workspace.difference = self.workspace.mask = self.workspace.polygons = ""
            if not self._recalling:
                self.pair.show_scenes()
        elif name == "folder":
            self._adopt_folder()
        if name in REMEMBERED and not self._recalling:
            QgsProject.instance().writeEntry(
                "ChangeMining", f"/{name}", getattr(self.workspace, name)
            )
        if self._is_taking_up:
            return
        if self.page.missing():
            self.go_to(0)
        self.refresh()

    def open_review(self, path: str) -> None:
        """Go on with any review: its scenes, its difference and its folder are taken up."""
        made = review_files.settings(path)
        if made is None:
            text = tr("{name} is no review: choose what Prepare review or Merge reviews has made.")
            self.complain(text.format(name=Path(path).name))
            return
        if not self.page.leave():
            return
        scenes, here = (made.t1, made.t2), self.workspace
        with self._taking_up():
            if not here.folder or scenes != (here.t1, here.t2):
                here.folder = str(Path(path).parent)
            here.t1, here.t2 = scenes
            here.difference = made.difference if Path(made.difference).is_file() else ""
            mask = Path(path).with_name(PRODUCTS["mask"])
            is_latest = Path(review_files.latest(str(mask.parent))) == Path(path)
            here.mask = str(mask) if is_latest and mask.is_file() else ""
            here.polygons = path
            self._take_settings()
        if self.page is self.pages[REVIEW]:
            self.page.enter()
        self.go_to(REVIEW)

    def take_rasters(self, made: Settings) -> None:
        """Take up where the rasters of the present review were found."""
        with self._taking_up():
            self.workspace.t1, self.workspace.t2 = made.t1, made.t2
            self.workspace.difference = made.difference if Path(made.difference).is_file() else ""

    @contextmanager
    def _taking_up(self) -> Iterator[None]:
        """Change the workspace without what a choice of the user's would bring about."""
        self._is_taking_up = True
        try:
            yield
        finally:
            self._is_taking_up = False
        self.refresh()

    def _adopt_folder(self) -> None:
        """Take up what the work folder holds; a review also knows its scenes."""
        folder = self.workspace.folder
        review = review_files.latest(folder) if folder else ""
        if review and not (self.workspace.t1 or self.workspace.t2):
            self.workspace.t1, self.workspace.t2 = review_files.scenes(review)
        for name, file in PRODUCTS.items():
            path = Path(folder) / file
            setattr(self.workspace, name, str(path) if folder and path.is_file() else "")
        self.workspace.polygons = review
        self._take_settings()

    def _take_settings(self) -> None:
        """Take up how what lies in the work folder was made."""
        if not self.workspace.folder:
            return
        threshold = review_files.threshold(self.workspace.mask)
        if threshold:
            self.workspace.threshold = threshold
        made = review_files.settings(self.workspace.polygons)
        if made is not None:
            self.workspace.size = made.size
        savi = Path(self.workspace.folder) / "savi_t1.tif"
        if savi.is_file():
            self.pair.take_made(str(savi))

    def _recall(self) -> None:
        """Take the workspace from the project, and what was made from its work folder."""
        project = QgsProject.instance()
        known = {name: project.readEntry("ChangeMining", f"/{name}")[0] for name in REMEMBERED}
        self._recalling = True
        for name, path in known.items():
            if name != "polygons" or Path(path).is_file():
                setattr(self.workspace, name, path)
        self._recalling = False
        self.pair.recall()

    def _project_cleared(self) -> None:
        self._released = []
        self.runner.stop()
        self.background.stop()
        self.page.leave(ask=False)
        self.stack.setCurrentIndex(0)
        self._recall()
        self.complain("")
        for page in self.pages:
            page.forget()
        self.refresh()

    def _project_read(self) -> None:
        self._recall()
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
