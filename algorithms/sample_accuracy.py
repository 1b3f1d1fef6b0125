"""From a mask to points that a person judges."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..core.choices.accuracy import SampleChoice, SampleUnit
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import INTEGER, choice, number, text
from .style import StyleOnLoad

# The stubs have only the names that QGIS 3.36 gave these besides.
SHAPES = QgsProcessing.SourceType.TypeVectorAnyGeometry  # type: ignore[attr-defined]


class SampleAccuracyAlgorithm(ChangeMiningAlgorithm):
    """A stratified random sample, to be judged blindly."""

    NAME = "sampleaccuracy"
    DISPLAY_NAME = "Sample for accuracy"
    SUMMARY = (
        "Draws a stratified random sample of a mask, for a person to judge point by point: change "
        "or no change. <i>Estimate accuracy and area</i> then tells how right the mask is and how "
        "large the changed area, with intervals (Olofsson et al. 2014; Stehman 2014). The points "
        "come in an order that tells nothing of their strata, so that the judge is blind."
    )
    ICON = "sample"
    TAGS = "accuracy assessment stratified random sample validation reference points strata"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("MASK", tr("Change mask")),
            tr("What is to be judged: 0 no change, 1 change, 255 ignore."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                "EVIDENCE", tr("Difference or evidence"), optional=True
            ),
            tr(
                "What the mask was made from, on its grid: parts each class into a stratum that is "
                "clear and one that is in doubt, which makes the estimate far better. Without it "
                "there are two strata, the mask's classes."
            ),
        )
        self.add(
            text("ALLOCATION", tr("Points per stratum"), SampleChoice.allocation),
            tr(
                "As 60,90,90,60: no change by weak evidence and by stronger, change by weaker "
                "evidence and by strong. Or one number: how many in all. Empty: 60,90,90,60 in "
                "four strata, otherwise 300 shared evenly."
            ),
        )
        self.add(
            text("STRATA", tr("Borders of strata"), SampleChoice.strata),
            tr(
                "Magnitudes of the evidence, ascending, as 0.05,0.1,0.2: the strata are parted by "
                "them alone. Empty: no change is parted where 80 % of its pixels lie below, change "
                "in the middle."
            ),
            advanced=True,
        )
        self.add(
            choice("UNIT", tr("What is judged"), SampleUnit, SampleChoice.unit),
            tr(
                "<i>point</i>: the pixel around a point. <i>cell</i>: a square of pixels, which is "
                "change where half of it or more is; it forgives dates that do not quite fit."
            ),
            advanced=True,
        )
        self.add(
            number("SIZE", tr("Cell size (pixels)"), SampleChoice.size, INTEGER),
            tr("For cells: pixels a side."),
            advanced=True,
        )
        self.add(
            text("ACCURACY", tr("Expected accuracy"), SampleChoice.accuracy),
            tr(
                "For planning: the share of right points that you expect, or one for each stratum, "
                "as 0.99,0.9,0.7,0.9. Gives the standard error to be expected (Olofsson et al. "
                "2014, equations 5 and 13)."
            ),
            advanced=True,
        )
        self.add(
            number("SEED", tr("Seed"), SampleChoice.seed, INTEGER),
            tr("The same seed draws the same points."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Sample"), SHAPES),
            tr(
                "A GeoPackage. Fill in its field reference: 1 change, 0 no change, 255 unsure; "
                "what is NULL is not judged yet. For a second judge copy the file before."
            ),
        )
        self.add_number_outputs(
            POINTS=tr("Points"),
            STRATA_COUNT=tr("Strata"),
            EXPECTED_SE=tr("Standard error to be expected (overall accuracy, share of change)"),
            EXPECTED_MARGIN_HA=tr("± to be expected of the area of change (ha, 95 %)"),
        )

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.mask = self.raster(parameters, "MASK", context)
        self.evidence = self.optional_raster(parameters, "EVIDENCE", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.accuracy.sampling import write_sample

        output = self.vector_output(parameters, "OUTPUT", context)
        chosen = self.chosen(SampleChoice, parameters, context)
        made = self.follow(
            write_sample(self.mask, output, evidence=self.evidence, choice=chosen), feedback
        )
        style = "sample_cells" if chosen.unit == SampleUnit.CELL else "sample"
        StyleOnLoad.attach(context, output, style)
        return {
            "OUTPUT": output,
            "POINTS": made.points,
            "STRATA_COUNT": made.strata,
            "EXPECTED_SE": made.expected_se,
            "EXPECTED_MARGIN_HA": made.expected_margin_ha,
        }
