"""Evidence of change from all bands of two dates."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
)

from ..core.choices.evidence import EvidenceChoice, EvidenceMethod, Smoothing, Towards
from ..core.choices.scenes import ScalingChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import INTEGER, add_resampling, add_scaling, add_scenes, choice, number, text
from .style import StyleOnLoad


class ChangeEvidenceAlgorithm(ChangeMiningAlgorithm):
    """Two scenes in, a score of change out."""

    NAME = "changeevidence"
    DISPLAY_NAME = "Change evidence"
    SUMMARY = (
        "A score that grows with change, from all bands of two dates: for pairs on which the SAVI "
        "difference finds too little, or whose radiometry differs. Threshold it as a difference."
    )
    ICON = "difference"
    TAGS = "irmad mad cva change vector chronochrome multivariate alteration"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        add_scenes(
            self,
            tr("A scene with two or more bands; gives the grid."),
            tr("The same place later, best in the same season."),
        )
        self.add(
            choice("METHOD", tr("Method"), EvidenceMethod),
            tr(
                "<i>irmad</i>: iteratively re-weighted multivariate alteration detection, blind to "
                "linear changes of brightness (Nielsen 2007). <i>cva</i>: length of the change "
                "vector after T2 was normalised to T1 on pixels that did not change. "
                "<i>chronochrome</i>: what neither date tells of the other."
            ),
        )
        self.add(
            text("BANDS", tr("Bands")),
            tr(
                "Names separated by commas. Empty: what both dates have of blue, green, red, "
                "near-infrared and the two short-wave infrared bands, which matter much."
            ),
        )
        self.add(
            choice("DIRECTION", tr("Direction"), Towards),
            tr(
                "<i>all</i>: every kind of change. <i>loss</i>, <i>gain</i>: 0 where SAVI did not "
                "fall, or did not rise."
            ),
        )
        self.add(
            choice("SMOOTH", tr("Smoothing window (pixels)"), Smoothing),
            tr("The score is a weighted mean (1 2 1) of 3 × 3 pixels: fewer specks. 0: as it is."),
        )
        self.add(
            number("NOISE", tr("Noise (reflectance)"), EvidenceChoice.noise),
            tr(
                "By how much unchanged ground differs from date to date, a standard deviation. "
                "More makes small differences count less."
            ),
            advanced=True,
        )
        self.add(
            number("SEED", tr("Seed"), EvidenceChoice.seed, INTEGER),
            tr("Of the sample that the method is fitted to."),
            advanced=True,
        )
        add_scaling(self)
        add_resampling(self, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Change evidence")),
            tr(
                "GeoTIFF, float32, no data NaN. First band: the score √χ², capped at its 99.95 % "
                "quantile. Second band: the probability of no change."
            ),
        )
        self.add_number_outputs(
            ROUNDS=tr("Rounds of the fit"),
            STABLE_PIXELS=tr("Pixels of the sample that did not change"),
        )

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scenes = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
        )

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.evidence.evidence import plan_evidence, write_evidence

        plan = plan_evidence(
            *self.scenes,
            self.chosen(EvidenceChoice, parameters, context),
            **vars(self.chosen(ScalingChoice, parameters, context)),
            resampling=self.parameterAsEnumString(parameters, "RESAMPLING", context),
        )
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        score = self.follow(write_evidence(plan, output), feedback)
        StyleOnLoad.attach(context, output, "evidence")
        return {"OUTPUT": output, "ROUNDS": score.rounds, "STABLE_PIXELS": score.stable}
