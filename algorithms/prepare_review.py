"""From polygons to a review that can be worked through."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..core.choices.review import ReviewChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import INTEGER, POLYGON, add_replace_verdicts, add_scenes, number
from .style import StyleOnLoad


class PrepareReviewAlgorithm(ChangeMiningAlgorithm):
    """Polygons, cells and settings in one GeoPackage."""

    NAME = "preparereview"
    DISPLAY_NAME = "Prepare review"
    SUMMARY = (
        "One GeoPackage with all that a review needs, to be resumed on any day: the polygons, the "
        "cells of the patch grid that hold candidates as a queue, and a drawn sample of cells that "
        "hold none, to catch what the mask missed."
    )
    ICON = "review"
    TAGS = "queue audit omission verdict label"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("POLYGONS", tr("Polygons"), [POLYGON]),
            tr(
                "Of masktopolygons. Statuses are kept, a polygon without one is a candidate; "
                "unsaved edits count."
            ),
        )
        add_scenes(
            self,
            tr("The first scene, to be looked at; only its place is written down."),
            tr("The second scene, likewise."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DIFFERENCE", tr("Difference")),
            tr("Gives the grid of the cells, and what grows and shrinks polygons in the review."),
        )
        self.add(
            number("SIZE", tr("Cell size (pixels)"), ReviewChoice.size, INTEGER),
            tr("That of the patches to be exported: then a cell is a patch."),
        )
        self.add(
            number("AUDIT", tr("Cells without candidates"), ReviewChoice.audit, INTEGER),
            tr("How many are drawn to be looked at; 0: none."),
        )
        self.add(
            number("SEED", tr("Seed"), ReviewChoice.seed, INTEGER),
            tr("The same seed draws the same cells."),
            advanced=True,
        )
        add_replace_verdicts(self)
        self.add(
            QgsProcessingParameterFile(
                "PREVIOUS", tr("Earlier review"), extension="gpkg", optional=True
            ),
            tr(
                "Its verdicts are carried over: a polygon of the same shape keeps its verdict, one "
                "that overlaps and differs is a candidate with a note to look again, and confirmed "
                "polygons that no new one touches stay."
            ),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Review"), POLYGON),
            tr("A GeoPackage with the layers polygons and cells and the table review."),
        )
        self.add_number_outputs(CELLS=tr("Cells"), POLYGONS=tr("Polygons"))

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scenes = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
        )
        self.difference = self.raster(parameters, "DIFFERENCE", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.review.preparing import prepare_review

        output = self.vector_output(parameters, "OUTPUT", context)
        job = prepare_review(
            self.polygons(parameters, "POLYGONS", context, self.difference),
            self.scenes,
            self.difference,
            output,
            **vars(self.chosen(ReviewChoice, parameters, context)),
            replace=self.parameterAsBoolean(parameters, "REPLACE", context),
            previous=self.parameterAsFile(parameters, "PREVIOUS", context) or None,
        )
        made = self.follow(job, feedback)
        StyleOnLoad.attach(context, output, "polygons")
        return {"OUTPUT": output, "CELLS": made.cells, "POLYGONS": made.polygons}
