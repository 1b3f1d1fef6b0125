"""What all pages of the panel share."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.base import ROOT
from ...core.verdict import FAIL, PASS, WARN
from ...translation import tr
from ..workspace import Parameters
from .tasks import Step

if TYPE_CHECKING:
    from .dock import PanelDock

# Dark text on light ground, whatever the theme.
COLORS: dict[str, str] = {PASS: "#cdebd0", WARN: "#fbe6b0", FAIL: "#f8cfca"}


class Page(QWidget):
    """One step of the panel: settings, a button that runs it, and what came of it.

    A subclass says in :meth:`missing` what it needs, in :meth:`steps` what it runs and in
    :meth:`done` what becomes of the results. It adds its settings to ``body``.
    """

    TITLE = ""
    RUN = ""
    #: What of the workspace the result is about: it goes once that is another.
    ABOUT: tuple[str, ...] = ()
    #: Those of them whose content the result tells of: it goes once a file is another.
    CONTENT: tuple[str, ...] = ()

    def __init__(self, panel: PanelDock) -> None:
        super().__init__()
        self.panel, self.workspace = panel, panel.workspace
        self.body = QVBoxLayout(self)
        #: What stays in sight where the page has to be scrolled.
        self.foot = QWidget()
        self.run_button = QPushButton(QIcon(str(ROOT / "icons" / "run.svg")), tr(self.RUN))
        self.run_button.setObjectName("run")
        self.run_button.clicked.connect(self.run)
        self.copy_button = QToolButton()
        self.copy_button.setObjectName("copy")
        self.copy_button.setIcon(QIcon(str(ROOT / "icons" / "command.svg")))
        self.copy_button.setText(tr("Copy command"))
        self.copy_button.setToolTip(
            tr("Copy command: the lines for a terminal that do the very same, with qgis_process.")
        )
        self.copy_button.clicked.connect(self.copy_command)
        self.result = QLabel()
        self.result.setObjectName("result")
        self.result.setWordWrap(True)
        self.result.setOpenExternalLinks(True)
        flags = Qt.TextInteractionFlag
        self.result.setTextInteractionFlags(flags.TextBrowserInteraction)
        self.result.hide()
        #: Files as they were when the result was shown.
        self._stamps: list[tuple[str, int, int]] = []
        self.workspace.changed.connect(self._forget_other)

    def _forget_other(self, name: str) -> None:
        if name in self.ABOUT:
            self.forget()

    def forget(self) -> None:
        """Take the result away: what it is about has changed or is gone."""
        self.result.hide()
        self.result.clear()

    def is_outdated(self) -> bool:
        """Return whether a result is shown whose files are gone, or others by now."""
        if not self.result.text():
            return False
        paths = [getattr(self.workspace, name) for name in self.ABOUT]
        return not all(Path(path).exists() for path in paths if path) or (
            self._content() != self._stamps
        )

    def _content(self) -> list[tuple[str, int, int]]:
        from ...core.io.fingerprints import stamps

        return stamps(getattr(self.workspace, name) for name in self.CONTENT)

    def add_run(self) -> None:
        """Put the button that runs the step, the one that copies its command, and the result."""
        row = QHBoxLayout()
        self.run_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.run_button)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self.foot)
        column.addLayout(row)
        column.addWidget(self.result)

    def add_text(self, text: str) -> QLabel:
        """Add a paragraph and return its label."""
        label = QLabel(text)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label

    def missing(self) -> str:
        """Return what must be there before this page is of use, "" where it is."""
        return ""

    def has(self, name: str) -> bool:
        """Return whether a file of the workspace is there; the user may have deleted it."""
        path = getattr(self.workspace, name)
        return bool(path) and Path(path).is_file()

    def steps(self) -> list[Step]:
        """Return the steps that the button runs."""
        return []

    def copy_steps(self) -> list[Step]:
        """Return the steps whose lines are copied."""
        return self.steps()

    def done(self, results: list[Parameters]) -> None:
        """Take what the steps returned."""

    def enter(self) -> None:
        """Prepare for being looked at."""

    def leave(self, ask: bool = True) -> bool:
        """Tidy up before another page is shown; return False to stay, never without `ask`."""
        return True

    def refresh(self) -> None:
        """Show the workspace as it is now."""
        if self.is_outdated():
            self.forget()
        missing = self.missing()
        self.run_button.setEnabled(not missing and not self.panel.runner.is_busy)
        self.run_button.setToolTip(missing)
        self.copy_button.setEnabled(not missing)

    def run(self) -> None:
        """Run the steps; ``done`` takes their results."""
        self.result.hide()
        self.panel.run(self.steps(), self.done)

    def copy_command(self) -> None:
        """Put the lines that do the same in a terminal into the clipboard."""
        lines = [step.command() for step in self.copy_steps()]
        QApplication.clipboard().setText("\n".join(lines) + "\n")
        self.panel.say(tr("Copied: {count} command(s).").format(count=len(lines)))

    def show_result(self, text: str, verdict: str = PASS) -> None:
        """Show what came of the step and what it warned of, in the colour of a verdict."""
        cautions = self.panel.cautions
        if cautions and verdict == PASS:
            verdict = WARN
        self.result.setText("<br>".join([text, *map(escape, cautions)]))
        self.result.setStyleSheet(
            f"QLabel {{ background: {COLORS[verdict]}; color: #1c1c1c; padding: 6px; }}"
        )
        self.result.show()
        self._stamps = self._content()

    def in_folder(self, name: str) -> str:
        """Return the path of a file in the work folder."""
        return str(Path(self.workspace.folder) / name)


def link(path: str, text: str) -> str:
    """Return a link to a local file or folder."""
    return f'<a href="{QUrl.fromLocalFile(path).toString()}">{text}</a>'
