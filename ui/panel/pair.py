"""Step 1: the two scenes, and whether they can be compared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QPushButton

from ...core.choices import ScalingName
from ...translation import tr
from ..workspace import Parameters
from . import layers
from .form import ParameterForm, form_layout
from .page import FAIL, PASS, WARN, Page, link
from .review_step import ask_for_review
from .tasks import Step
from .widgets import ScenePicker

if TYPE_CHECKING:
    from .dock import PanelDock


class PairPage(Page):
    """Which scenes, where to, and a verdict on the pair."""

    TITLE = "Pair"
    RUN = "Check pair"
    ABOUT = ("t1", "t2", "folder")

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.pickers = {"t1": ScenePicker("t1"), "t2": ScenePicker("t2")}
        folder = QgsFileWidget()
        folder.setObjectName("folder")
        folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        folder.setDialogTitle(tr("Choose a work folder"))
        folder.lineEdit().setPlaceholderText(tr("Everything that is made goes here"))
        self.files = {**{name: one.file for name, one in self.pickers.items()}, "folder": folder}
        rows = form_layout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # paths are long
        rows.addRow(tr("First date (T1)"), self.pickers["t1"])
        rows.addRow(tr("Second date (T2)"), self.pickers["t2"])
        rows.addRow(tr("Work folder"), folder)
        self.body.addLayout(rows)
        names = ["SCALING", "SCALE", "OFFSET", "RED_BAND", "NIR_BAND", "RESAMPLING"]
        self.form = ParameterForm({"checkpair": names}, more=("RED_BAND", "NIR_BAND"))
        self.form.changed.connect(self._remember)
        self.form.changed.connect(self.forget)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.open_button = QPushButton(tr("Go on with a review…"))
        self.open_button.setObjectName("open_review")
        self.open_button.setToolTip(tr("Your own or a colleague's: it knows its scenes"))
        self.open_button.clicked.connect(lambda: ask_for_review(self.panel))
        self.body.addWidget(self.open_button)
        self.add_run()
        for name, widget in self.files.items():
            widget.setProperty("workspace", name)
            widget.fileChanged.connect(self._chosen)

    def _chosen(self, path: str) -> None:
        widget = self.sender()
        setattr(self.workspace, widget.property("workspace"), path.strip().strip('"'))

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
        values = {name: self.form.value(name) for name in ("RED_BAND", "NIR_BAND", "SCALING")}
        if values["SCALING"] == ScalingName.CUSTOM:
            values.update({name: self.form.value(name) for name in ("SCALE", "OFFSET")})
        return values

    def missing(self) -> str:
        for name, what in (("t1", tr("the first date")), ("t2", tr("the second date"))):
            if not getattr(self.workspace, name):
                return tr("Choose {what}.").format(what=what)
        return "" if self.workspace.folder else tr("Choose a work folder.")

    def refresh(self) -> None:
        super().refresh()
        for name, widget in self.files.items():
            if widget.filePath() != getattr(self.workspace, name):
                widget.blockSignals(True)
                widget.setFilePath(getattr(self.workspace, name))
                widget.blockSignals(False)

    def steps(self) -> list[Step]:
        parameters = {
            "T1": self.workspace.t1,
            "T2": self.workspace.t2,
            **self.scenes(),
            "RESAMPLING": self.form.value("RESAMPLING"),
            "REPORT": self.in_folder("pair.html"),
        }
        return [Step("checkpair", parameters)]

    def done(self, results: list[Parameters]) -> None:
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
