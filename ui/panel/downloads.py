"""Scenes as they are downloaded: what each is, how it is imported, and where to."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...translation import tr
from ..workspace import Parameters
from .form import ParameterForm
from .tasks import Step
from .widgets import breakable

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.jobs import Job
    from ...core.scenes.download import Download
    from ..workspace import Workspace
    from .background import Background

DATES = ("t1", "t2")


class Downloads(QWidget):
    """What the chosen downloads are and how to import them; hidden where there is none."""

    #: More is known of a download.
    changed = pyqtSignal()

    def __init__(
        self, workspace: Workspace, background: Background, canvas: QgsMapCanvas | None
    ) -> None:
        super().__init__()
        self.workspace, self.background = workspace, background
        #: By path: what it is, or what is wrong with it.
        self.known: dict[str, Download | str] = {}
        self._looked_at: set[str] = set()
        self.text = QLabel()
        self.text.setObjectName("downloads")
        self.text.setWordWrap(True)
        self.form = ParameterForm(
            {"importscene": ["BANDS", "EXTENT", "RESOLUTION", "MASK_CLASSES"]},
            more=("EXTENT", "RESOLUTION", "MASK_CLASSES"),
            canvas=canvas,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addWidget(self.form)
        self.hide()

    def pending(self) -> dict[str, str]:
        """Return the paths that have to be imported, by date: t1, t2."""
        from ...core.scenes.download import is_download

        paths = {name: getattr(self.workspace, name) for name in DATES}
        return {name: path for name, path in paths.items() if is_download(path)}

    def trouble(self) -> str:
        """Return what keeps the downloads from being imported, "" for nothing."""
        for path in self.pending().values():
            found = self.known.get(path)
            if isinstance(found, str):
                return found
            if found is None:
                return tr("{name} is being looked at.").format(name=Path(path).name)
        return ""

    def refresh(self) -> None:
        """Show what is chosen now; what is not known yet is looked at in the background."""
        pending = self.pending()
        there = set(pending.values())
        # What was wrong may be mended by when it is chosen again.
        self._looked_at = {
            path
            for path in self._looked_at
            if path in there or not isinstance(self.known.get(path), str)
        }
        for path in pending.values():
            if path not in self._looked_at:
                self._look_at(path)
        self.setVisible(bool(pending))
        names = {"t1": tr("T1"), "t2": tr("T2")}
        lines = (
            f"<b>{names[name]}</b>: {escape(breakable(self._told(path)))}"
            for name, path in pending.items()
        )
        self.text.setText("<br>".join(lines))

    def _told(self, path: str) -> str:
        found = self.known.get(path)
        if found is None:
            return tr("being looked at…")
        if isinstance(found, str):
            return found
        parts = [
            found.name,
            found.date,
            tr("tile {tile}").format(tile=found.tile) if found.tile else "",
            tr("bands: {count}").format(count=len(found.bands)),
        ]
        return " · ".join(filter(None, parts))

    def _look_at(self, path: str) -> None:
        self._looked_at.add(path)

        def make_job() -> Job[Download]:
            from ...core.scenes.download import recognise

            def job() -> Job[Download]:
                yield 0.0
                return recognise(path)

            return job()

        title = tr("Looking at {name}").format(name=Path(path).name)
        learn = partial(self._learn, path)
        self.background.run(title, make_job, learn, lambda error: learn(error or tr("Cancelled.")))

    def _learn(self, path: str, found: Download | str) -> None:
        self.known[path] = found
        if path in self.pending().values():
            self._propose_folder(found)
            self.changed.emit()

    def _propose_folder(self, found: Download | str) -> None:
        from ...core.scenes.download import work_folder

        if not self.workspace.folder and not isinstance(found, str):
            self.workspace.folder = str(work_folder(found.path, found.tile))

    def steps(self, scaling: Parameters) -> list[Step]:
        """Return the steps that import them into the work folder.

        `scaling` is what the user says of the values; if anything, it is said of both dates: one
        that is a raster of no known meaning is imported along, and what it means is in the file.
        """
        wanted = self._wanted(scaling)
        steps: list[Step] = []
        for title, name, path in wanted:
            steps.append(
                Step(
                    "importscene",
                    {
                        "FOLDER" if Path(path).is_dir() else "FILE": path,
                        **self.form.values("importscene"),
                        **scaling,
                        "OUTPUT": self._place(title, name, [one.parameters for one in steps]),
                    },
                )
            )
        return steps

    def dates(self, scaling: Parameters) -> list[str]:
        """Return which dates the steps import: t1, t2."""
        pending = self.pending()
        if not pending or scaling.get("SCALING", "auto") == "auto":
            return list(pending)
        from ...core.scenes.download import is_imported

        paths = {name: getattr(self.workspace, name) for name in DATES}
        return [name for name, path in paths.items() if path and not is_imported(path)]

    def _wanted(self, scaling: Parameters) -> list[tuple[str, str, str]]:
        wanted = []
        for name in self.dates(scaling):
            path = getattr(self.workspace, name)
            found = self.known.get(path)
            if found is None or isinstance(found, str):
                wanted.append((Path(path).stem, Path(path).name, path))
            else:
                wanted.append((found.title, found.name, found.path))
        return wanted

    def _place(self, title: str, name: str, before: list[Parameters]) -> str:
        from ...core.scenes.download import imported_as

        taken = {one["OUTPUT"] for one in before}
        path = str(imported_as(title, name, self.workspace.folder))
        number = 2
        while path in taken:
            path = str(imported_as(f"{title}_{number}", name, self.workspace.folder))
            number += 1
        return path
