"""The change of SAVI between two dates."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.choices.scenes import SaviChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import add_resampling, add_savi
from .style import StyleOnLoad


class SaviDifferenceAlgorithm(ChangeMiningAlgorithm):
    """T2 − T1 on T1's grid."""

    NAME = "savidifference"
    DISPLAY_NAME = "SAVI difference"
    SUMMARY = (
        "T2 − T1, on T1's grid, where both are valid: a loss of vegetation is negative. Two scenes "
        "give the same in one go, without a file of SAVI in between."
    )
    ICON = "difference"
    TAGS = "subtract change"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("T1", tr("SAVI of the first date (T1)")),
            tr("Made by the SAVI step, or a scene with its bands; gives the grid."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("T2", tr("SAVI of the second date (T2)")),
            tr("Made by the SAVI step with the same soil factor; or a scene, if T1 is one."),
        )
        add_resampling(self)
        add_savi(self, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("SAVI difference")),
            tr("GeoTIFF, float32, no data NaN."),
        )
        self.add_number_outputs(
            VALID_PIXELS=tr("Valid pixels"), MEAN=tr("Mean"), STD=tr("Standard deviation")
        )

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.dates = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
        )

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.pairs.difference import plan_from_files, write_difference

        resampling = self.parameterAsEnumString(parameters, "RESAMPLING", context)
        savi = self.chosen(SaviChoice, parameters, context)
        plan = plan_from_files(*self.dates, resampling, savi)
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        moments = self.follow(write_difference(plan, output), feedback)
        StyleOnLoad.attach(context, output, "difference")
        return {
            "OUTPUT": output,
            "VALID_PIXELS": moments.count,
            "MEAN": moments.mean,
            "STD": moments.std,
        }
