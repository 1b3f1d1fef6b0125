"""Step 2: SAVI of both dates, and its change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...translation import tr
from ..workspace import Parameters
from . import layers
from .form import ParameterForm
from .page import Page
from .tasks import Step

if TYPE_CHECKING:
    from .dock import PanelDock


class DifferencePage(Page):
    """Soil factor in, a difference out."""

    TITLE = "Difference"
    RUN = "Make the difference"
    ABOUT = ("difference",)

    def __init__(self, panel: PanelDock) -> None:
        super().__init__(panel)
        self.add_text(
            tr("SAVI of each date, then T2 − T1: where vegetation was lost, it is below zero.")
        )
        self.form = ParameterForm({"savi": ["SOIL_FACTOR"]})
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.add_run()

    def missing(self) -> str:
        return self.panel.pair.missing()

    def steps(self) -> list[Step]:
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
        layers.show(made["OUTPUT"], tr("SAVI difference"), "difference")
        self.workspace.difference = ""  # the same path, but another raster
        self.workspace.difference = made["OUTPUT"]
        self.show_result(
            tr("{pixels} valid pixels, mean {mean}, standard deviation {std}.").format(
                pixels=f"{made['VALID_PIXELS']:,}",
                mean=f"{made['MEAN']:+.3f}".replace("-", "−"),
                std=f"{made['STD']:.3f}",
            )
        )
