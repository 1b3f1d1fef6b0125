"""Step 6: a sample is drawn and judged blindly, then accuracy and area are estimated."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from ...core.verdict import WARN
from ...translation import number, tr
from ..workspace import Parameters
from . import sample_files
from .form import ParameterForm, form_layout
from .page import Page, link
from .tasks import Step

if TYPE_CHECKING:
    from ...core.jobs import Job
    from ..review.sample_page import SamplePage
    from .dock import PanelDock

#: Masks of a work folder, the one that an export has made first.
MASKS = ("reviewed_mask.tif", "mask.tif")
DATASET = "dataset"


class AccuracyPage(Page):
    """Draw, judge, estimate."""

    TITLE = "Accuracy"
    RUN = "Estimate accuracy and area"
    ABOUT = ("t1", "t2", "folder")

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.judging: SamplePage | None = None
        self.settings = QWidget()
        rows = form_layout(self.settings)
        self.masks, self.sample = QComboBox(), QComboBox()
        for name, combo in (("accuracy_mask", self.masks), ("sample", self.sample)):
            combo.setObjectName(name)
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.sample.activated.connect(lambda _number: self._show_sample())
        self.form = ParameterForm(
            {
                "sampleaccuracy": ["ALLOCATION", "UNIT", "SIZE", "STRATA", "ACCURACY", "SEED"],
                "estimateaccuracy": ["CONFIDENCE"],
            },
            more=("SIZE", "STRATA", "ACCURACY", "SEED", "CONFIDENCE"),
            shown=("ALLOCATION", "UNIT"),
        )
        self.draw = QPushButton(tr("Draw a sample"))
        self.draw.setObjectName("draw_sample")
        self.draw.clicked.connect(self._draw)
        self.second = QCheckBox(tr("I am the second judge"))
        self.second.setObjectName("second_judge")
        self.second.setToolTip(
            tr("The same places without the first one's answers, in a file of their own.")
        )
        self.second.toggled.connect(lambda _on: self._show_sample())
        self.record = QCheckBox(tr("Record in the data set"))
        self.record.setObjectName("record_accuracy")
        self.record.setToolTip(
            tr("The figures go into dataset.json, the card and the metadata of the folder dataset.")
        )
        rows.addRow(tr("Mask"), self.masks)
        rows.addRow(self.form)
        rows.addRow(self.draw)
        rows.addRow(tr("Sample"), self.sample)
        rows.addRow(self.second)
        rows.addRow(self.record)
        self.body.addWidget(self.settings)
        self.state = self.add_text("")
        self.state.setObjectName("sample_state")
        self.judge_button = QPushButton()
        self.judge_button.setObjectName("judge_sample")
        self.judge_button.clicked.connect(self._toggle)
        self.body.addWidget(self.judge_button)
        self.body.addStretch(1)
        self.add_run()
        self._show_judging()

    @property
    def is_judging(self) -> bool:
        """Whether a sample is being judged."""
        return self.judging is not None and self.judging.running is not None

    def missing(self) -> str:
        if not (self.workspace.t1 and self.workspace.t2):
            return tr("Choose the two dates.")
        return "" if self._masks() else tr("Create the mask first.")

    def _masks(self) -> list[str]:
        folder = Path(self.workspace.folder)
        return [name for name in MASKS if self.workspace.folder and (folder / name).is_file()]

    def enter(self) -> None:
        before = self.masks.currentText()
        self.masks.clear()
        self.masks.addItems(self._masks())
        self.masks.setCurrentIndex(max(self.masks.findText(before), 0))
        self._fill(self.sample.currentText())

    def leave(self, ask: bool = True) -> bool:
        self._stop()
        return True

    def refresh(self) -> None:
        super().refresh()
        self._show_judging()

    # The sample

    def _fill(self, wanted: str = "") -> None:
        found = sample_files.found(self.workspace.folder)
        self.sample.clear()
        self.sample.addItems([Path(path).name for path in found])
        number = self.sample.findText(wanted) if wanted else -1
        self.sample.setCurrentIndex(number if number >= 0 else self.sample.count() - 1)
        self._show_sample()

    @property
    def path(self) -> str:
        """The sample's file, "" where there is none."""
        name = self.sample.currentText()
        return self.in_folder(name) if name else ""

    def _show_sample(self) -> None:
        text = ""
        if self.path:
            count, total = sample_files.judged(self.path)
            text = tr("Judged: {judged} of {total} places.").format(judged=count, total=total)
            second = sample_files.second(self.path)
            if Path(second).is_file():
                count, total = sample_files.judged(second)
                more = tr("By the second judge: {judged} of {total}.")
                text = f"{text} {more.format(judged=count, total=total)}"
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self._show_judging()

    def _draw(self) -> None:
        self.result.hide()
        self.panel.run([self._sampling(sample_files.next_path(self.workspace.folder))], self._drawn)

    def _sampling(self, output: str) -> Step:
        difference = self.workspace.difference
        parameters = {
            "MASK": self.in_folder(self.masks.currentText()),
            "EVIDENCE": difference if self.has("difference") else None,
            **self.form.values("sampleaccuracy"),
        }
        filled = {name: None if value == "" else value for name, value in parameters.items()}
        return Step("sampleaccuracy", {**filled, "OUTPUT": output})

    def _drawn(self, results: list[Parameters]) -> None:
        made = results[0]
        self._fill(Path(made["OUTPUT"]).name)
        text = tr("{points} places in {strata} strata: judge them before you look at the mask.")
        self.show_result(
            text.format(
                points=number(made["POINTS"], ",.0f"), strata=number(made["STRATA_COUNT"], ",.0f")
            )
        )

    # Judging

    def _toggle(self) -> None:
        if self.is_judging:
            self._stop()
        elif self.path:
            self._begin()

    def _begin(self) -> None:
        second = sample_files.second(self.path)
        if not self.second.isChecked():
            self._judge(self.path)
        elif Path(second).is_file():
            self._judge(second, self.path)
        else:
            path = self.path

            def make_job() -> Job[int]:
                from ...core.accuracy.second import copy_for_second

                return copy_for_second(path, second)

            self.panel.runner.read(
                tr("Copying the sample"), make_job, lambda _count: self._judge(second, path)
            )

    def _judge(self, path: str, first: str = "") -> None:
        if self.judging is None:
            from ..review.sample_page import SamplePage

            self.judging = SamplePage(self.panel.iface, self)
            self.judging.finished.connect(self._finished)
            self.body.insertWidget(self.body.indexOf(self.judge_button) + 1, self.judging, 100)
        self.judging.start(path, (self.workspace.t1, self.workspace.t2), first)
        self._show_judging()

    def _stop(self) -> None:
        if self.judging is not None and self.is_judging:
            self.judging.stop()
            self._show_sample()

    def _finished(self) -> None:
        if self.judging is not None:
            self.judging.say(tr("All places are judged: end judging, then estimate."))

    def _show_judging(self) -> None:
        is_on = self.is_judging
        self.judge_button.setText(tr("End judging") if is_on else tr("Judge the sample, blind"))
        self.judge_button.setEnabled(bool(self.path))
        self.settings.setVisible(not is_on)
        self.foot.setVisible(not is_on)
        self.record.setVisible((Path(self.workspace.folder) / DATASET / "dataset.json").is_file())
        if self.judging is not None:
            # What could not be begun is said there.
            self.judging.setVisible(is_on or bool(self.judging.trouble.text()))
        if is_on:
            self.state.hide()
        ready = bool(self.path) and not self.missing() and not self.panel.runner.is_busy
        self.draw.setEnabled(not self.missing() and not self.panel.runner.is_busy)
        self.run_button.setEnabled(ready)
        self.copy_button.setEnabled(ready)

    # The estimate

    def _estimating(self) -> Step:
        second = sample_files.second(self.path)
        both = Path(second).is_file() and sample_files.judged(second)[0] > 0
        review = self.workspace.polygons
        record = self.record.isChecked() and not self.record.isHidden()
        parameters = {
            "SAMPLE": sample_files.layer_of(self.path),
            "SECOND": sample_files.layer_of(second) if both else None,
            "REVIEW": review if review and Path(review).is_file() else None,
            **self.form.values("estimateaccuracy"),
            "DATASET": self.in_folder(DATASET) if record else None,
            "REPORT": self.in_folder("accuracy.html"),
        }
        return Step("estimateaccuracy", parameters)

    def steps(self) -> list[Step]:
        return [self._estimating()]

    def copy_steps(self) -> list[Step]:
        return [self._sampling(self.path), self._estimating()]

    def done(self, results: list[Parameters]) -> None:
        made = results[0]
        text = tr(
            "Overall accuracy <b>{overall}</b> ({overall_low} to {overall_high}), area of change "
            "<b>{area} ha</b> ({area_low} to {area_high}; by the mask {mapped}). {report}"
        )
        told = text.format(
            overall=_share(made["OVERALL"]),
            overall_low=_share(made["OVERALL_LOW"]),
            overall_high=_share(made["OVERALL_HIGH"]),
            area=_area(made["AREA_HA"]),
            area_low=_area(made["AREA_HA_LOW"]),
            area_high=_area(made["AREA_HA_HIGH"]),
            mapped=_area(made["MAPPED_HA"]),
            report=link(str(Path(made["REPORT"])), tr("Open the report")),
        )
        if made["WARNINGS"]:
            self.show_result(told, WARN)
        else:
            self.show_result(told)


def _share(value: float | None) -> str:
    return "–" if value is None else number(value, ".3f")


def _area(value: float | None) -> str:
    return "–" if value is None else number(value, ",.1f")
