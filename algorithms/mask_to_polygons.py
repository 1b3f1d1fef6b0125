"""From a mask to polygons for the review."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import INTEGER, POLYGON, add_replace_verdicts, number
from .style import StyleOnLoad


class MaskToPolygonsAlgorithm(ChangeMiningAlgorithm):
    """One polygon for every region of change."""

    NAME = "masktopolygons"
    DISPLAY_NAME = "Mask to polygons"
    SUMMARY = (
        "One polygon for every region of change (4-connected), to be reviewed and edited with "
        "QGIS's own tools: set status to accepted, rejected or unsure; draw with status added."
    )
    ICON = "polygons"
    TAGS = "vectorise polygonize review"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Change mask")),
            tr("0 no change, 1 change, 255 ignore."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DIFFERENCE", tr("Difference"), optional=True),
            tr("Gives diff_mean, diff_min and diff_max of every polygon; on the mask's grid."),
        )
        self.add(
            number("MIN_AREA", tr("Smallest region of change (pixels)"), 0, INTEGER),
            tr("Regions of fewer pixels get no polygon; 0: all do."),
        )
        add_replace_verdicts(self)
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Polygons"), POLYGON),
            tr("A GeoPackage is best for the review: it is edited in place and keeps everything."),
        )
        self.add_number_outputs(POLYGONS=tr("Polygons"))

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.mask = self.raster(parameters, "INPUT", context)
        self.difference = self.optional_raster(parameters, "DIFFERENCE", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.masks.polygons import write_polygons

        output = self.vector_output(parameters, "OUTPUT", context)
        job = write_polygons(
            self.mask,
            output,
            difference=self.difference,
            min_area=self.parameterAsInt(parameters, "MIN_AREA", context),
            replace=self.parameterAsBoolean(parameters, "REPLACE", context),
        )
        count = self.follow(job, feedback)
        StyleOnLoad.attach(context, output, "polygons")
        return {"OUTPUT": output, "POLYGONS": count}
