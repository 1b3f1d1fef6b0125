"""Step 2: what tells of change: the difference of SAVI, or evidence of all bands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QComboBox

from ...core.choices.evidence import EvidenceName, Towards
from ...core.choices.masks import Direction
from ...translation import number, signed, tr
from ..workspace import Parameters
from . import layers
from .form import ParameterForm, form_layout
from .page import Page
from .tasks import Step

if TYPE_CHECKING:
    from .dock import PanelDock

#: What changeevidence has to know of the scenes' values.
VALUES = ("SCALING", "SCALE", "OFFSET")


def words() -> dict[EvidenceName, str]:
    """Return what is offered, and how it is called."""
    return {
        EvidenceName.SAVI: tr("SAVI difference"),
        EvidenceName.IRMAD: tr("IR-MAD: all bands, for dates that differ in haze, sun or sensor"),
        EvidenceName.CVA: tr("Change vector: all bands, T2 normalised to T1"),
    }


class DifferencePage(Page):
    """A method and its settings in, a difference or evidence out."""

    TITLE = "Difference"
    RUN = "Make the difference"
    ABOUT = ("difference",)
    CONTENT = ABOUT

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.method = QComboBox()
        self.method.setObjectName("evidence")
        for name, text in words().items():
            self.method.addItem(text, name.value)
        self.method.setMinimumContentsLength(12)
        self.method.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.method.currentIndexChanged.connect(lambda _number: self._show_method())
        rows = form_layout()
        rows.addRow(tr("What tells of change"), self.method)
        self.body.addLayout(rows)
        self.about = self.add_text("")
        self.form = ParameterForm({"savi": ["SOIL_FACTOR"]})
        self.evidence_form = ParameterForm(
            {"changeevidence": ["DIRECTION", "SMOOTH", "BANDS", "NOISE", "SEED"]},
            more=("BANDS", "NOISE", "SEED"),
        )
        self.body.addWidget(self.form)
        self.body.addWidget(self.evidence_form)
        self.body.addStretch(1)
        self.add_run()
        self._show_method()

    @property
    def evidence(self) -> str:
        """The method that is chosen, "" for the difference of SAVI."""
        chosen = self.method.currentData()
        return "" if chosen == EvidenceName.SAVI else str(chosen)

    def _show_method(self) -> None:
        texts = {
            EvidenceName.SAVI: tr(
                "SAVI of each date, then T2 − T1: where vegetation was lost, it is below zero."
            ),
            EvidenceName.IRMAD: tr(
                "What changed in other ways than the whole scene did. The direction is chosen "
                "here, as evidence has no sign."
            ),
            EvidenceName.CVA: tr(
                "How far each pixel moved in all bands, after T2 was fitted to what did not change."
            ),
        }
        self.about.setText(texts[EvidenceName(self.method.currentData())])
        self.form.setVisible(not self.evidence)
        self.evidence_form.setVisible(bool(self.evidence))
        if self.evidence:
            # The direction that the mask would look in.
            wanted = self.workspace.threshold["DIRECTION"]
            towards = Towards.ALL.value if wanted == Direction.BOTH else wanted
            self.evidence_form.set_values({"DIRECTION": towards}, quietly=True)

    def missing(self) -> str:
        return self.panel.pair.missing() or self.panel.pair.gone()

    def steps(self) -> list[Step]:
        return self._evidence_steps() if self.evidence else self._savi_steps()

    def _evidence_steps(self) -> list[Step]:
        values = self.panel.pair.scenes()
        parameters = {
            "T1": self.workspace.t1,
            "T2": self.workspace.t2,
            "METHOD": self.evidence,
            **self.evidence_form.values("changeevidence"),
            **{name: values[name] for name in VALUES if name in values},
            "RESAMPLING": self.panel.pair.form.value("RESAMPLING"),
            "OUTPUT": self.in_folder("difference.tif"),
        }
        parameters["BANDS"] = parameters["BANDS"] or None
        return [Step("changeevidence", parameters)]

    def _savi_steps(self) -> list[Step]:
        scenes, soil = self.panel.pair.scenes(), self.form.value("SOIL_FACTOR")
        savi = [self.in_folder("savi_t1.tif"), self.in_folder("savi_t2.tif")]
        made = [
            Step("savi", {"INPUT": scene, **scenes, "SOIL_FACTOR": soil, "OUTPUT": output})
            for scene, output in zip((self.workspace.t1, self.workspace.t2), savi)
        ]
        difference = {
            "T1": savi[0],
            "T2": savi[1],
            "RESAMPLING": self.panel.pair.form.value("RESAMPLING"),
            "OUTPUT": self.in_folder("difference.tif"),
        }
        return [*made, Step("savidifference", difference)]

    def done(self, results: list[Parameters]) -> None:
        layers.show_scenes([self.workspace.t1, self.workspace.t2], self.panel.canvas)
        made = results[-1]
        is_evidence = "STABLE_PIXELS" in made
        name = tr("Change evidence") if is_evidence else tr("SAVI difference")
        layers.show(made["OUTPUT"], name, "evidence" if is_evidence else "difference")
        self.workspace.difference = ""  # the same path, but another raster
        self.workspace.difference = made["OUTPUT"]
        if is_evidence:
            text = tr("Pixels of the sample that stayed as they were: {stable}; rounds: {rounds}.")
            self.show_result(
                text.format(
                    stable=number(made["STABLE_PIXELS"], ",.0f"),
                    rounds=number(made["ROUNDS"], ",.0f"),
                )
            )
            return
        self.show_result(
            tr("{pixels} valid pixels, mean {mean}, standard deviation {std}.").format(
                pixels=number(made["VALID_PIXELS"]),
                mean=signed(made["MEAN"], "+.3f"),
                std=number(made["STD"], ".3f"),
            )
        )
