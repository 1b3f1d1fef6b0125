"""From reviewed polygons back to a mask."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import POLYGON, add_unreviewed
from .style import StyleOnLoad


class PolygonsToMaskAlgorithm(ChangeMiningAlgorithm):
    """Rasterise by the pixel-centre rule."""

    NAME = "polygonstomask"
    DISPLAY_NAME = "Polygons to mask"
    SUMMARY = (
        "Mask from reviewed polygons, by the pixel-centre rule. Where polygons overlap, accepted "
        "and added win over unsure, that over candidate, that over rejected."
    )
    ICON = "mask"
    TAGS = "rasterize review"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("POLYGONS", tr("Reviewed polygons"), [POLYGON]),
            tr("With a field status; without it every polygon is change. Unsaved edits count."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("REFERENCE", tr("Reference raster")),
            tr("Gives the grid and where there is no data: the difference, or the automatic mask."),
        )
        add_unreviewed(self)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Change mask")),
            tr("GeoTIFF, uint8: 0 no change, 1 change, 255 ignore."),
        )
        self.add_number_outputs(
            CHANGED_PIXELS=tr("Changed pixels"),
            UNDECIDED=tr("Polygons that nobody decided on"),
        )

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.reference = self.raster(parameters, "REFERENCE", context)
        self.stored = self.saved_layer(parameters, "POLYGONS", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.masks.polygons import write_polygon_mask

        polygons = self.polygons(parameters, "POLYGONS", context, self.reference, ["status"])
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        job = write_polygon_mask(
            ((wkb, attributes.get("status")) for wkb, attributes in polygons),
            self.reference,
            output,
            unreviewed=self.parameterAsEnumString(parameters, "UNREVIEWED", context),
            stored=self.stored,
        )
        made = self.follow(job, feedback)
        StyleOnLoad.attach(context, output, "mask")
        return {
            "OUTPUT": output,
            "CHANGED_PIXELS": made.changed_pixels,
            "UNDECIDED": made.undecided,
        }
