"""Step 5: the reviewed polygons back to a mask, and everything cut into patches."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QFormLayout

from ...algorithms.labels import Labels
from ...algorithms.patch_parameters import patches_title
from ...core.choices.masks import Unreviewed
from ...translation import number, tr
from ..workspace import Parameters
from . import layers, review_files
from .file_field import FileField
from .foretelling import Foretelling, job_of
from .form import ParameterForm, form_layout
from .page import Page, link
from .tasks import Step

if TYPE_CHECKING:
    from ...core.datasets.foreseeing import Foreseen
    from ...core.jobs import Job
    from ...core.review.tally import Tally
    from .dock import PanelDock

#: What most people choose; everything else of exportpatches that has a simple value is at hand too.
FIRST = ("SIZE", "CLOSED_ONLY", "LAYOUT", "SPLIT", "RATIOS", "BLOCK_SIZE")
RASTERS = ("t1", "t2", "mask", "difference")
#: What a data set's folder is known by.
MARK = "dataset.json"
#: The page that shows its patches.
SHEET = "contact_sheet.html"
SIMPLE = ("number", "enum", "string", "boolean")


def simple_parameters(name: str) -> list[str]:
    """Return the names of an algorithm's parameters that are a number, a choice or a text."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"changemining:{name}")
    definitions = algorithm.parameterDefinitions() if algorithm is not None else []
    return [one.name() for one in definitions if one.type() in SIMPLE]


class ExportPage(Page):
    """From what was decided to a data set."""

    TITLE = "Export"
    RUN = "Export patches"
    ABOUT = ("t1", "t2", "mask", "polygons")

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.used = self.add_text("")
        self.used.setObjectName("used")
        others = [name for name in simple_parameters("exportpatches") if name not in FIRST]
        self.state = self.add_text("")
        self.state.setObjectName("review_state")
        self.tally: Tally | None = None
        self.form = ParameterForm(
            {"polygonstomask": ["UNREVIEWED"], "exportpatches": [*FIRST, *others]},
            more=others,
            shown=FIRST,
        )
        self.form.changed.connect(self._show_state)
        self.output = FileField("output")
        self.output.setStorageMode(FileField.StorageMode.GetDirectory)
        self.output.setDialogTitle(tr("Choose the data set's folder"))
        self.foretelling = Foretelling(self)
        self.foretelling.block_size_wanted.connect(self._take_block_size)
        self.form.changed.connect(self.foretelling.again)
        self.output.settled.connect(self.foretelling.again)
        self.body.addWidget(self.foretelling)
        self.body.addWidget(self.form)
        rows = form_layout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # paths are long
        rows.addRow(tr("Data set folder"), self.output)
        self.body.addLayout(rows)
        self.body.addStretch(1)
        self.add_run()

    def missing(self) -> str:
        if not (self.workspace.t1 and self.workspace.t2):
            return tr("Choose the two dates.")
        return "" if self.has("mask") or self.has("polygons") else tr("Create the mask first.")

    def enter(self) -> None:
        self.form.set_values({"SIZE": self.workspace.size})
        if not self.output.path():
            self.output.setFilePath(self.in_folder("dataset"))
        self._read_review()
        self._show_used()
        self.foretelling.again()

    def _take_block_size(self, size: int) -> None:
        self.form.set_values({"BLOCK_SIZE": size})

    def foreseen_job(self) -> Callable[[], Job[Foreseen]] | None:
        """Return what makes the job that counts the export, None where nothing can be counted."""
        if self.missing() or self.panel.runner.is_busy:
            return None
        rasters = {name: getattr(self.workspace, name) for name in RASTERS}
        review, output = self.workspace.polygons, self.output.path()
        values = {**self.form.values("polygonstomask"), **self.form.values("exportpatches")}
        standing = output if values["APPEND"] and (Path(output) / MARK).is_file() else ""
        return lambda: job_of(values, rasters, review, standing)

    def forget(self) -> None:
        super().forget()
        self.foretelling.stop()

    def _read_review(self) -> None:
        from ...core.errors import ChangeMiningError
        from ...core.review.tally import read_tally

        self.tally = None
        if self.has("polygons"):
            # What is no review says so when it is exported.
            with suppress(ChangeMiningError):
                self.tally = read_tally(self.workspace.polygons)
        self._show_state()

    def _show_state(self) -> None:
        """Tell what the export will make of the review as it stands."""
        told = self.tally
        self.state.setVisible(told is not None)
        if told is None:
            return
        becomes = {
            Unreviewed.CHANGE: tr("become change"),
            Unreviewed.IGNORE: tr("are ignored"),
            Unreviewed.NOCHANGE: tr("become no change"),
        }
        lines = [
            tr("Decided: {done} of {all} polygons. Closed: {closed} of {cells} cells.").format(
                done=number(told.polygons - told.undecided),
                all=number(told.polygons),
                closed=number(told.closed),
                cells=number(told.cells),
            )
        ]
        if told.undecided:
            what = becomes[self._fate(told.undecided, told.polygons)]
            text = tr("<b>Undecided candidates ({count}) {become}.</b>")
            lines.append(text.format(count=number(told.undecided), become=what))
        unfinished = told.cells - told.closed
        if unfinished:
            text = tr("Patches of open cells ({count}) are exported too, as they are.")
            if self.form.value("CLOSED_ONLY"):
                text = tr("<b>Patches of open cells ({count}) are left out.</b>")
            lines.append(text.format(count=number(unfinished)))
        self.state.setText(" ".join(lines))

    def leave(self, ask: bool = True) -> bool:
        self.output.settle()
        self.foretelling.stop()
        self.workspace.size = self.form.value("SIZE")
        return True

    def refresh(self) -> None:
        super().refresh()
        self._show_used()

    def _show_used(self) -> None:
        labels = self.workspace.polygons or self.workspace.mask
        text = tr("Patches of <b>{t1}</b> and <b>{t2}</b>, labels from <b>{labels}</b>.")
        names = (Path(path).name for path in (self.workspace.t1, self.workspace.t2, labels))
        self.used.setText(text.format(**dict(zip(("t1", "t2", "labels"), names))))

    def _fate(self, undecided: int, polygons: int) -> Unreviewed:
        """Return what becomes of candidates that nobody decided on."""
        chosen = Unreviewed(self.form.value("UNREVIEWED"))
        if chosen is not Unreviewed.AUTO:
            return chosen
        return Unreviewed.IGNORE if undecided < polygons else Unreviewed.CHANGE

    def run(self) -> None:
        if self.workspace.polygons and layers.has_unsaved_edits(self.workspace.polygons):
            self.panel.complain(
                tr("The review layer has edits that are not saved: save them first, then export.")
            )
            return
        self.foretelling.stop()
        super().run()

    def steps(self) -> list[Step]:
        values = self.form.values("exportpatches")
        mask = self.workspace.mask
        steps: list[Step] = []
        if self.workspace.polygons:
            mask = self.in_folder("reviewed_mask.tif")
            parameters = {
                "POLYGONS": f"{self.workspace.polygons}|layername={review_files.POLYGONS}",
                "REFERENCE": self.workspace.difference,
                "UNREVIEWED": self.form.value("UNREVIEWED"),
                "OUTPUT": mask,
            }
            steps.append(Step("polygonstomask", parameters))
        parameters = {"T1": self.workspace.t1, "T2": self.workspace.t2, "MASK": mask, **values}
        parameters["REVIEW"] = self.workspace.polygons or None
        return [*steps, Step("exportpatches", {**parameters, "OUTPUT": self.output.path()})]

    def done(self, results: list[Parameters]) -> None:
        made = results[-1]
        if self.workspace.polygons:
            layers.show(results[0]["OUTPUT"], tr("Reviewed mask"), "mask")
        patches = layers.show(made["FOOTPRINTS"], patches_title(Path(made["OUTPUT"])), "footprints")
        if patches is not None:
            layers.zoom_to(patches, self.panel.canvas)
        told = tr("Patches in the folder {folder}: {count}, {changed} of them with change").format(
            count=number(made["PATCHES"]),
            changed=number(made["CHANGED_PATCHES"]),
            folder=link(made["OUTPUT"], Path(made["OUTPUT"]).name),
        )
        sheet = Path(made["OUTPUT"]) / SHEET
        if sheet.is_file():
            told += ". " + link(str(sheet), tr("Contact sheet"))
        left_out = _left_out(made)
        if left_out:
            told += ". " + tr("Left out: {reasons}").format(reasons=left_out)
        undecided = results[0].get("UNDECIDED") if self.workspace.polygons else 0
        if undecided:
            told += ". " + tr("Undecided candidates: {count}").format(
                count=number(undecided, ",.0f")
            )
        self.show_result(told)


def _left_out(made: Parameters) -> str:
    """Say how many patches every rule took, in the words of exportpatches' outputs."""
    algorithm = QgsApplication.processingRegistry().algorithmById("changemining:exportpatches")
    outputs = algorithm.outputDefinitions() if algorithm is not None else []
    told, labels = [], Labels(algorithm)
    for one in outputs:
        _, colon, rule = one.description().partition(": ")
        if colon and made.get(one.name()):
            told.append(f"{number(made[one.name()], ',.0f')} {labels.put(rule)}")
    return ", ".join(told)
