"""SAVI of one scene."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.choices.scenes import SaviChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import add_savi
from .style import StyleOnLoad


class SaviAlgorithm(ChangeMiningAlgorithm):
    """Soil-adjusted vegetation index of a Sentinel-2 scene."""

    NAME = "savi"
    DISPLAY_NAME = "SAVI"
    SUMMARY = (
        "Soil-adjusted vegetation index of one date, from true surface reflectance: "
        "(1 + L)(NIR − red)/(NIR + red + L)."
    )
    ICON = "savi"
    TAGS = "vegetation index ndvi reflectance"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Scene")),
            tr("A Sentinel-2 scene with a red and a near-infrared band."),
        )
        add_savi(self)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("SAVI")),
            tr("GeoTIFF, float32, no data NaN; what was done stands in its metadata tags."),
        )
        self.add_number_outputs(
            SCALE_USED=tr("Scale used (red band)"), OFFSET_USED=tr("Offset used (red band)")
        )
        self.addOutput(QgsProcessingOutputString("SCALING_REASON", tr("Why this scale and offset")))

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scene = self.raster(parameters, "INPUT", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.scenes.indices import plan_savi, write_savi

        plan = plan_savi(self.scene, **vars(self.chosen(SaviChoice, parameters, context)))
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        self.follow(write_savi(plan, output), feedback)
        StyleOnLoad.attach(context, output, "savi")
        scaling = plan.scalings[0]
        return {
            "OUTPUT": output,
            "SCALE_USED": scaling.scale,
            "OFFSET_USED": scaling.offset,
            "SCALING_REASON": str(scaling.reason),
        }
