"""Relative normalisation of a pair's radiometry."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
)

from ..core.choices.scenes import ScalingChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import add_resampling, add_scaling, add_scenes
from .style import StyleOnLoad


class NormaliseAlgorithm(ChangeMiningAlgorithm):
    """T2 as if taken at T1's conditions."""

    NAME = "normalise"
    DISPLAY_NAME = "Normalise radiometry"
    SUMMARY = (
        "T2 as if it were taken at T1's conditions: one line a band, fitted to pixels that did not "
        "change (IR-MAD: Nielsen 2007; Canty & Nielsen 2008). For pairs whose haze, sun or "
        "processing differs; it does not make up for another season."
    )
    ICON = "scene"
    TAGS = "radiometry irmad haze relative correction"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        add_scenes(
            self,
            tr("The scene whose radiometry is taken over."),
            tr("The scene that is changed; the bands that T1 has too are written."),
        )
        add_scaling(self)
        add_resampling(self, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Normalised T2")),
            tr(
                "GeoTIFF on T2's own grid, reflectance × 10000, no data 0, scale tags; lines and "
                "statistics stand in its metadata tags."
            ),
        )
        self.add_number_outputs(
            STABLE_PIXELS=tr("Stable pixels"),
            RMS_BEFORE=tr("RMS of T2 − T1 over stable pixels, before (mean of the bands)"),
            RMS_AFTER=tr("The same afterwards, over pixels that the fit has not seen"),
        )
        self.addOutput(QgsProcessingOutputString("LINES", tr("Gain and offset of every band")))

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scenes = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
        )

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.pairs.normalise import plan_normalise, write_normalised

        plan = plan_normalise(*self.scenes, **vars(self.chosen(ScalingChoice, parameters, context)))
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        resampling = self.parameterAsEnumString(parameters, "RESAMPLING", context)
        found = self.follow(write_normalised(plan, output, resampling), feedback)
        StyleOnLoad.attach_scene(context, output)
        return {
            "OUTPUT": output,
            "STABLE_PIXELS": found.stable,
            "RMS_BEFORE": found.rms_before,
            "RMS_AFTER": found.rms_after,
            "LINES": found.told,
        }
