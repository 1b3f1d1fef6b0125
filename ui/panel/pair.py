"""Step 1: the two scenes, and whether they can be compared."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QPushButton

from ...algorithms.checks import is_for_gdal
from ...core.choices.scenes import ScalingName
from ...core.verdict import FAIL, PASS, WARN
from ...translation import tr
from ..workspace import Parameters
from . import layers
from .base_choice import BaseChoice
from .downloads import DATES, Downloads
from .file_field import FileField
from .form import ParameterForm, form_layout
from .page import Page, link
from .review_step import ask_for_review
from .tasks import Step
from .widgets import ScenePicker

if TYPE_CHECKING:
    from ...core.jobs import Job
    from ...core.scenes.display import Display
    from .dock import PanelDock


class PairPage(Page):
    """Which scenes, where to, and a verdict on the pair."""

    TITLE = "Pair"
    RUN = "Check pair"
    ABOUT = ("t1", "t2", "folder")
    CONTENT = ("t1", "t2")

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.pickers = {"t1": ScenePicker("t1"), "t2": ScenePicker("t2")}
        folder = FileField("folder")
        folder.setStorageMode(FileField.StorageMode.GetDirectory)
        folder.setDialogTitle(tr("Choose a work folder"))
        folder.lineEdit().setPlaceholderText(tr("Everything that is made goes here"))
        self.files = {**{name: one.file for name, one in self.pickers.items()}, "folder": folder}
        rows = form_layout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # paths are long
        rows.addRow(tr("First date (T1)"), self.pickers["t1"])
        rows.addRow(tr("Second date (T2)"), self.pickers["t2"])
        rows.addRow(tr("Work folder"), folder)
        self.hint = self.add_text(
            tr(
                "Choose two dates of one place, as you downloaded them or as rasters. To try it "
                "first: {examples}"
            ).format(examples=f'<a href="examples">{tr("Example scenes…")}</a>')
        )
        self.hint.setObjectName("hint")
        self.hint.linkActivated.connect(lambda _link: self.panel.examples.ask())
        self.body.addLayout(rows)
        self.downloads = Downloads(self.workspace, panel.background, panel.canvas)
        self.downloads.changed.connect(panel.refresh)
        self.body.addWidget(self.downloads)
        self.base = BaseChoice(self.workspace)
        names = ["SCALING", "SCALE", "OFFSET", "RED_BAND", "NIR_BAND", "RESAMPLING"]
        self.form = ParameterForm({"checkpair": names}, more=("RED_BAND", "NIR_BAND"))
        self.form.changed.connect(self._remember)
        self.form.changed.connect(self.forget)
        self.body.addWidget(self.form)
        self.body.addWidget(self.base)
        self.body.addStretch(1)
        self.open_button = QPushButton(tr("Go on with a review…"))
        self.open_button.setObjectName("open_review")
        self.open_button.setToolTip(tr("Your own or a colleague's: it knows its scenes"))
        self.open_button.clicked.connect(lambda: ask_for_review(self.panel))
        self.body.addWidget(self.open_button)
        self.add_run()
        #: Which dates the present run imports.
        self._imported: list[str] = []
        for name, field in self.files.items():
            field.settled.connect(partial(setattr, self.workspace, name))
        self.workspace.changed.connect(self._show_file)

    def _show_file(self, name: str) -> None:
        if name in self.files:
            self.files[name].show_path(getattr(self.workspace, name))

    def _settle(self) -> None:
        """Take what is being typed: not every button takes the keyboard when it is clicked."""
        for field in self.files.values():
            field.settle()

    def leave(self, ask: bool = True) -> bool:
        self._settle()
        return True

    def _remember(self) -> None:
        QgsProject.instance().writeEntry("ChangeMining", "/scaling", self.form.value("SCALING"))

    def recall(self) -> None:
        """Take from the project what the values are."""
        scaling, is_told = QgsProject.instance().readEntry("ChangeMining", "/scaling", "auto")
        if is_told or not self.workspace.folder:  # which tells it otherwise
            self.form.set_values({"SCALING": scaling}, quietly=True)

    def take_made(self, path: str) -> None:
        """Take from a SAVI of the work folder what its values were read as."""
        from ...core.errors import ChangeMiningError
        from ...core.scenes.made_with import made_with

        try:
            made = made_with(path)
        except ChangeMiningError:
            return
        names = ("SCALING", "SCALE", "OFFSET")
        self.form.set_values({name: made[name] for name in names if name in made}, quietly=True)

    def scenes(self) -> Parameters:
        """Return what savi and checkpair have to know of the scenes' values, None left out."""
        bands = {name: self.form.value(name) for name in ("RED_BAND", "NIR_BAND")}
        return {**bands, **self._scaling()}

    def _scaling(self) -> Parameters:
        values = {"SCALING": self.form.value("SCALING")}
        if values["SCALING"] == ScalingName.CUSTOM:
            values.update({name: self.form.value(name) for name in ("SCALE", "OFFSET")})
        return values

    def show_scenes(self) -> None:
        """Bring the chosen scenes onto the map in the background, whatever their values mean."""
        there = [name for name in DATES if self.has(name) and not self._is_download(name)]
        paths = [getattr(self.workspace, name) if name in there else "" for name in DATES]
        chosen = [path for path in paths if path]
        if not chosen or all(map(layers.find, chosen)):
            return

        def make_job() -> Job[list[Display]]:
            from ...core.scenes.display import displays

            def job() -> Job[list[Display]]:
                yield 0.0
                return displays(chosen)

            return job()

        def done(shown: list[Display]) -> None:
            now = [getattr(self.workspace, name) for name in DATES]
            if all(path == other for path, other in zip(paths, now) if path):
                layers.show_scenes(paths, self.panel.canvas, shown)
                self.panel.quick.prepare(chosen)
                self.panel.refresh()

        self.panel.background.run(tr("Showing the scenes"), make_job, done)

    def _is_download(self, name: str) -> bool:
        return name in self.downloads.pending()

    def missing(self) -> str:
        for name, what in (("t1", tr("the first date")), ("t2", tr("the second date"))):
            if not getattr(self.workspace, name):
                return tr("Choose {what}.").format(what=what)
        if not self.workspace.folder:
            return tr("Choose a work folder.")
        return tr("Import the scenes first.") if self.downloads.pending() else ""

    def gone(self) -> str:
        """Return which scene is not there any more, "" where both are."""
        paths = [getattr(self.workspace, name) for name in DATES]
        gone = [Path(path).name for path in paths if path and not is_for_gdal(path)]
        text = tr("{name} is not there any more: choose the scene again.")
        return text.format(name=gone[0]) if gone else ""

    def _missing_to_run(self) -> str:
        """Return what must be there for the button: to import, one download is enough."""
        if not self.downloads.pending():
            return self.missing()
        return self.downloads.trouble() or (
            "" if self.workspace.folder else tr("Choose a work folder.")
        )

    def refresh(self) -> None:
        super().refresh()
        self.downloads.refresh()
        missing = self._missing_to_run()
        is_import = bool(self.downloads.pending())
        self.run_button.setText(tr("Import") if is_import else tr(self.RUN))
        self.run_button.setEnabled(not missing and not self.panel.runner.is_busy)
        self.run_button.setToolTip(missing)
        self.copy_button.setEnabled(not missing)
        self.hint.setVisible(not (self.workspace.t1 or self.workspace.t2))
        self.base.refresh()
        self.base.setVisible(any(map(self.base.layer, self.base.NAMES)))

    def steps(self) -> list[Step]:
        if self.downloads.pending():
            return self.downloads.steps(self._scaling())
        parameters = {
            "T1": self.workspace.t1,
            "T2": self.workspace.t2,
            **self.scenes(),
            "RESAMPLING": self.form.value("RESAMPLING"),
            "REPORT": self.in_folder("pair.html"),
        }
        return [Step("checkpair", parameters)]

    def run(self) -> None:
        self._settle()
        if self._missing_to_run():
            return
        self._imported = self.downloads.dates(self._scaling())
        super().run()

    def _take_imported(self, results: list[Parameters]) -> None:
        """Go on with the imported scenes, whose values are told in the files."""
        self.form.set_values({"SCALING": ScalingName.AUTO.value})
        told = []
        for name, result in zip(self._imported, results):
            path = str(result["OUTPUT"])
            for layer in layers.find(path):
                QgsProject.instance().removeMapLayer(layer.id())
            setattr(self.workspace, name, path)
            told.append(
                tr("{name}: {reason}").format(name=Path(path).name, reason=result["SCALING_REASON"])
            )
        title = tr("Imported into the work folder:")
        self.show_result("<br>".join([title, *map(escape, told)]))

    def done(self, results: list[Parameters]) -> None:
        if self._imported:
            self._take_imported(results)
            return
        layers.show_scenes([self.workspace.t1, self.workspace.t2], self.panel.canvas)
        verdict = results[0]["VERDICT"]
        says = {
            PASS: tr("<b>Pass</b>: the two dates can be compared."),
            WARN: tr("<b>Warn</b>: the two dates can be compared with care."),
            FAIL: tr("<b>Fail</b>: a difference of these two dates would not mean change."),
        }
        report = link(str(Path(results[0]["REPORT"])), tr("Open the report"))
        self.show_result(f"{says[verdict]} {report}", verdict)
        self.result.setFocus(Qt.FocusReason.OtherFocusReason)
