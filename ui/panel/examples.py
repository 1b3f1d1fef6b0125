"""Two made-up dates to try everything with, where nothing is downloaded yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel

from ...algorithms.labels import line_of
from ...translation import tr
from .file_field import FileField

if TYPE_CHECKING:
    from ...core.generator.synthetic import Paths
    from ...core.jobs import Job
    from .dock import PanelDock

#: Rows and columns; a whole review of them takes a quarter of an hour.
SIDE = 768
WORK = "work"


class ExamplesDialog(QDialog):
    """Which landscape, and in which folder."""

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        from ...core.generator.synthetic import Landscape

        self.setObjectName("examples")
        self.setWindowTitle(tr("Example scenes"))
        text = QLabel(
            tr("Makes two dates of a landscape that does not exist, with changes that are known.")
        )
        text.setWordWrap(True)
        self.landscape = QComboBox()
        self.landscape.addItem(tr("Mines in a rain forest"), Landscape.MINES.value)
        self.landscape.addItem(tr("Fields, woods and towns"), Landscape.COUNTRYSIDE.value)
        self.folder = FileField("examples_folder")
        self.folder.setStorageMode(FileField.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Choose a folder for the example scenes"))
        self.folder.lineEdit().setPlaceholderText(tr("T1.tif and T2.tif go here"))
        self.folder.settled.connect(self._refresh)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        rows = QFormLayout(self)
        rows.addRow(text)
        rows.addRow(tr("Landscape"), self.landscape)
        rows.addRow(tr("Folder"), self.folder)
        rows.addRow(self.trouble)
        rows.addRow(self.buttons)
        self.setMinimumWidth(30 * self.fontMetrics().averageCharWidth() + 200)
        self._refresh()

    def place(self) -> Path:
        """Return the chosen folder."""
        return Path(self.folder.path())

    def accept(self) -> None:
        self.folder.settle()
        if self.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled():
            super().accept()

    def _refresh(self, *_: object) -> None:
        chosen = bool(self.folder.path())
        names = ("T1.tif", "T2.tif", "truth.tif")
        taken = [name for name in names if chosen and (self.place() / name).exists()]
        text = tr("The folder holds {names} already: choose another one.")
        self.trouble.setText(text.format(names=", ".join(taken)) if taken else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(chosen and not taken)


class Examples(QObject):
    """Asks for a folder, makes the scenes in the background, and has the panel take them up."""

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.panel = panel

    def ask(self) -> None:
        """Open the dialog."""
        dialog = ExamplesDialog(self.panel)
        dialog.accepted.connect(lambda: self.make(dialog.place(), dialog.landscape.currentData()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make(self, folder: Path, landscape: str) -> None:
        """Make the scenes, with progress in the panel."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = tr("The folder cannot be made: choose another one. [{error}]")
            self.panel.complain(text.format(error=line_of(error)))
            return

        def make_job() -> Job[Paths]:
            from ...core.generator.cover import BANDS
            from ...core.generator.synthetic import SyntheticPair, write_pair

            return write_pair(SyntheticPair((SIDE, SIDE), 42, BANDS, landscape=landscape), folder)

        self.panel.runner.read(tr("Making the example scenes"), make_job, self._made)

    def _made(self, paths: Paths) -> None:
        panel = self.panel
        panel.go_to(0)
        work = str(paths.t1.parent / WORK)
        panel.workspace.t1, panel.workspace.t2 = str(paths.t1), str(paths.t2)
        panel.workspace.folder = work
        panel.say(tr("Two dates were made: check the pair, or go on to the difference."))
