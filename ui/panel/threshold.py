"""Step 3: where change begins, seen on the map and in the histogram as it moves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import NULL
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout

from ...algorithms.labels import line_of
from ...core.choices.masks import DEFAULT_VALUES, Method
from ...translation import number, tr
from ..workspace import Parameters
from . import layers, review_files
from .base_choice import BaseChoice
from .form import ParameterForm
from .histogram import DECIMALS, HistogramWidget
from .kinds import kinds_of, legend
from .page import Page
from .preview import ThresholdPreview
from .tasks import Step

if TYPE_CHECKING:
    from ...core.jobs import Job
    from ...core.masks.sensitivity import Sensitivity
    from .dock import PanelDock

#: Milliseconds from a move of the line to the map's answer.
THROTTLE = 50
#: Methods that a VALUE belongs to.
WITH_VALUE = tuple(DEFAULT_VALUES)


class ThresholdPage(Page):
    """A threshold to drag, the mask that it gives, and the polygons to review."""

    TITLE = "Threshold"
    RUN = "Create mask and polygons"
    ABOUT = ("difference", "mask", "polygons")

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.sensitivity: Sensitivity | None = None
        #: Path, time and patch size of what was read.
        self._read: tuple[str, int, int] | None = None
        self.threshold = 0.0
        #: The review whose verdicts may be carried over, "" for none.
        self.earlier = ""
        self.body.setSpacing(3)
        self.preview = ThresholdPreview(panel.canvas)
        #: What the preview lies on.
        self._base = "t2"
        self.histogram = HistogramWidget()
        self.histogram.setObjectName("histogram")
        self.histogram.threshold_moved.connect(self._moved)
        self.histogram.method_chosen.connect(self._method_chosen)
        self.body.addWidget(self.histogram, 1)
        self.body.addLayout(self._preview_rows())
        self.again = QPushButton(tr("Read the difference again"))
        self.again.setObjectName("again")
        self.again.clicked.connect(self._read_difference)
        self.body.addWidget(self.again)
        self.figures = self.add_text("")
        self.figures.setObjectName("figures")
        names = ["METHOD", "VALUE", "DIRECTION", "MIN_AREA", "FILL_HOLES", "SEED_VALUE"]
        queue = ["SIZE", "AUDIT", "SEED"]
        self.form = ParameterForm(
            {"thresholdmask": names, "preparereview": queue}, more=("AUDIT", "FILL_HOLES")
        )
        self.form.changed.connect(self._settings_changed)
        direction = self.form.widget("DIRECTION")
        self._about_direction = "" if direction is None else direction.toolTip()
        size = self.form.widget("SIZE")
        if isinstance(size, QSpinBox):
            size.setKeyboardTracking(False)  # a size half typed would be read
            size.setMinimum(8)
        self.body.addWidget(self.form)
        self.carry = QCheckBox()
        self.carry.setObjectName("carry")
        self.carry.setChecked(True)
        self.carry.setToolTip(
            tr(
                "A polygon of the same shape keeps its verdict; one that overlaps and differs is "
                "to be looked at again, and its note says so; confirmed ones that the mask lacks "
                "stay. The earlier review is not changed."
            )
        )
        self.body.addWidget(self.carry)
        self.add_run()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(THROTTLE)
        self.timer.timeout.connect(self._update_preview)

    def _preview_rows(self) -> QVBoxLayout:
        """Return what the preview lies on, how it is drawn, and what its colours are."""
        self.base = BaseChoice(self.workspace)
        self.base.group.idClicked.connect(self._base_chosen)
        self.outlines = QCheckBox(tr("Outlines"))
        self.outlines.setObjectName("outlines")
        self.outlines.setToolTip(tr("Show the rims of what would be change, and no colour over it"))
        self.outlines.toggled.connect(self._outline)
        self.legend = QLabel()
        self.legend.setObjectName("legend")
        row = QHBoxLayout()
        row.addWidget(self.outlines)
        row.addStretch(1)
        row.addWidget(self.legend)
        both = QVBoxLayout()
        both.addWidget(self.base)
        both.addLayout(row)
        return both

    def missing(self) -> str:
        return "" if self.has("difference") else tr("Make the difference first.")

    def enter(self) -> None:
        if self.missing():
            return
        self.form.set_values({**self.workspace.threshold, "SIZE": self.workspace.size})
        self._show_earlier()
        self.preview.show(self.workspace.difference)
        self.base.choose(self._base)
        self._read_difference()

    def _show_earlier(self) -> None:
        """Offer the verdicts of the review that was begun last."""
        self.earlier = review_files.earlier(self.workspace.folder, self.workspace.polygons)
        self.carry.setVisible(bool(self.earlier))
        text = tr("Carry the verdicts of {name} over to the new polygons")
        self.carry.setText(text.format(name=Path(self.earlier).name))

    def leave(self, ask: bool = True) -> bool:
        self.timer.stop()
        self.preview.remove()
        return True

    def refresh(self) -> None:
        super().refresh()
        self.base.refresh()
        is_read = self.sensitivity is not None or self.panel.runner.is_busy
        self.again.setVisible(not (is_read or self.missing()))
        if self._read is not None and self._read[0] != self.workspace.difference:
            self._forget()

    # What the difference holds

    def _forget(self) -> None:
        self.sensitivity = self._read = None
        self.histogram.set_counts(None, -1, 1)
        self.figures.setText("")

    def _read_difference(self) -> None:
        """Read the difference, unless this very file was read with this patch size."""
        path, size = self.workspace.difference, self.workspace.size
        wanted = (path, Path(path).stat().st_mtime_ns, size)
        if wanted == self._read:
            self._show_threshold()
            return

        def make_job() -> Job[Sensitivity]:
            from ...core.masks.sensitivity import read_sensitivity

            return read_sensitivity(path, size)

        def done(sensitivity: Sensitivity) -> None:
            self._read, self.sensitivity = wanted, sensitivity
            moments = sensitivity.histogram.moments
            self.histogram.set_counts(sensitivity.counts, moments.minimum, moments.maximum)
            self._show_threshold()

        self.panel.runner.read(tr("Reading the difference"), make_job, done)

    def _show_threshold(self) -> None:
        """Bring line, marks, figures and map to what the settings say."""
        made = self.sensitivity
        if made is None:
            return
        from ...core.errors import InputError

        chosen = self.workspace.threshold
        direction = self._direction
        self._show_direction(made.is_evidence)
        self.histogram.set_marks(made.thresholds[direction])
        try:
            self.threshold = made.threshold(chosen["METHOD"], direction, chosen["VALUE"])
        except InputError as error:
            self.panel.complain(line_of(error))
            return
        self.panel.complain("")
        kinds = kinds_of(direction, made.is_evidence)
        self.histogram.set_threshold(self.threshold, direction)
        self.histogram.set_colors({kind.side: kind.color for kind in kinds})
        self.legend.setText(legend(kinds))
        self._show_figures(made, direction)
        if not self.timer.isActive():
            self.timer.start()

    @property
    def _direction(self) -> str:
        """Where change is in what was read; evidence has its direction from its making."""
        asked: str = self.workspace.threshold["DIRECTION"]
        return asked if self.sensitivity is None else self.sensitivity.towards(asked)

    def _show_direction(self, is_evidence: bool) -> None:
        field = self.form.widget("DIRECTION")
        if field is not None:
            field.setEnabled(not is_evidence)
            text = tr("Evidence has no sign: its direction was chosen in step 2.")
            field.setToolTip(text if is_evidence else self._about_direction)

    def _show_figures(self, made: Sensitivity, direction: str) -> None:
        threshold = self.threshold
        text = tr(
            "<b>Threshold {threshold}</b>: about {area} ha of change (pixels: {pixels}), in "
            "{patches} of {all} patches of {size} × {size}. Before small regions and holes "
            "go."
        ).format(
            threshold=number(threshold, ".4g"),
            area=number(made.changed_area_ha(threshold, direction), ",.1f"),
            pixels=number(made.changed_pixels(threshold, direction)),
            patches=number(made.patches_with_change(threshold, direction)),
            all=number(made.patches),
            size=self.workspace.size,
        )
        if self.workspace.threshold["SEED_VALUE"]:
            text = f"{text} {tr('Regions that do not reach the seed value are still counted.')}"
        self.figures.setText(text)

    def _update_preview(self) -> None:
        made = self.sensitivity
        if made is not None:
            limit = made.limit(self.threshold)
            self.preview.update(limit, self._direction, made.is_evidence)

    # What the user does

    def _base_chosen(self, number: int) -> None:
        self._base = self.base.NAMES[number]

    def _outline(self, is_outlined: bool) -> None:
        self.preview.is_outlined = is_outlined
        self._update_preview()

    def _moved(self, magnitude: float) -> None:
        self._show_masks(False)
        self.form.set_values({"METHOD": Method.FIXED.value, "VALUE": magnitude})

    def _method_chosen(self, method: str) -> None:
        self.form.set_values({"METHOD": method, "VALUE": None})

    def _settings_changed(self) -> None:
        values = self.form.values("thresholdmask")
        values["VALUE"] = None if values["VALUE"] in (None, NULL) else values["VALUE"]
        before = self.workspace.threshold
        if values["METHOD"] != before["METHOD"] and values["VALUE"] == before["VALUE"]:
            # A VALUE of another method means something else.
            fixed = values["METHOD"] == Method.FIXED and self.threshold > 0
            values["VALUE"] = round(self.threshold, DECIMALS) if fixed else None
            self.form.set_values({"VALUE": values["VALUE"]}, quietly=True)
        field = self.form.widget("VALUE")
        if field is not None:
            field.setEnabled(values["METHOD"] in WITH_VALUE)
        self.workspace.threshold = values
        size = self.form.value("SIZE")
        if size != self.workspace.size:
            self.workspace.size = size
            self._read_difference()
        else:
            self._show_threshold()

    def _show_masks(self, visible: bool) -> None:
        for path in filter(None, (self.workspace.mask, self.workspace.polygons)):
            for layer in layers.find(path):
                layers.set_visible(layer, visible)

    # The mask

    def steps(self) -> list[Step]:
        self._show_earlier()
        mask, candidates = self.in_folder("mask.tif"), self.in_folder("candidates.gpkg")
        difference = self.workspace.difference
        queue = {
            "POLYGONS": candidates,
            "T1": self.workspace.t1,
            "T2": self.workspace.t2,
            "DIFFERENCE": difference,
            **self.form.values("preparereview"),
            "PREVIOUS": self.earlier if self.earlier and self.carry.isChecked() else None,
            "OUTPUT": review_files.next_path(self.workspace.folder),
        }
        return [
            Step(
                "thresholdmask", {"INPUT": difference, **self.workspace.threshold, "OUTPUT": mask}
            ),
            Step("masktopolygons", {"INPUT": mask, "DIFFERENCE": difference, "OUTPUT": candidates}),
            Step("preparereview", queue),
        ]

    def done(self, results: list[Parameters]) -> None:
        mask, _, review = results
        self.preview.hide()
        layers.show(mask["OUTPUT"], tr("Change mask"), "mask")
        layers.show(review["OUTPUT"], tr("Candidates"), "polygons", review_files.POLYGONS)
        self.workspace.mask, self.workspace.polygons = mask["OUTPUT"], review["OUTPUT"]
        self.show_result(
            tr("Polygons to review: {polygons}, {area} ha. Cells: {cells}. Kept in {name}.").format(
                polygons=number(review["POLYGONS"]),
                cells=number(review["CELLS"]),
                area=number(mask["CHANGED_AREA_HA"], ",.1f"),
                name=Path(review["OUTPUT"]).name,
            )
        )
