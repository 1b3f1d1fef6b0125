"""From a difference to a mask of change."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.choices.masks import MaskChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import add_mask
from .style import StyleOnLoad


class ThresholdMaskAlgorithm(ChangeMiningAlgorithm):
    """Threshold, hysteresis, sieve."""

    NAME = "thresholdmask"
    DISPLAY_NAME = "Threshold mask"
    SUMMARY = "Mask of change from an index difference: 0 no change, 1 change, 255 ignore."
    ICON = "mask"
    TAGS = "otsu binary segmentation sieve"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Difference")),
            tr("T2 − T1 of an index, one band."),
        )
        add_mask(self)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Change mask")),
            tr("GeoTIFF, uint8: 0 no change, 1 change, 255 ignore (no data)."),
        )
        self.add_number_outputs(
            THRESHOLD=tr("Threshold (magnitude)"),
            CHANGED_PIXELS=tr("Changed pixels"),
            CHANGED_AREA_HA=tr("Changed area (ha)"),
            CHANGED_FRACTION=tr("Changed share of the valid pixels"),
        )

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.difference = self.raster(parameters, "INPUT", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.masks.mask import plan_mask, write_mask

        plan = plan_mask(self.difference, **vars(self.chosen(MaskChoice, parameters, context)))
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        made = self.follow(write_mask(plan, output), feedback)
        StyleOnLoad.attach(context, output, "mask")
        return {
            "OUTPUT": output,
            "THRESHOLD": made.threshold,
            "CHANGED_PIXELS": made.changed_pixels,
            "CHANGED_AREA_HA": made.changed_area_ha,
            "CHANGED_FRACTION": made.changed_fraction,
        }
