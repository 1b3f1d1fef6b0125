"""From the reviews of several people to one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
)

from ..core.choices.review import MergeMethod
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .checks import is_given, is_path, no_layer
from .labels import Labels
from .parameters import POLYGON, add_replace_verdicts, choice
from .style import StyleOnLoad


class MergeReviewsAlgorithm(ChangeMiningAlgorithm):
    """Verdicts joined, and how far they agree."""

    NAME = "mergereviews"
    DISPLAY_NAME = "Merge reviews"
    SUMMARY = (
        "Joins the reviews of one scene by several people, one GeoPackage each, and tells how far "
        "they agree: the share of equal verdicts among the polygons that both judged, and Cohen's "
        "kappa (1960); of more than two reviewers the mean over their pairs. What comes out is a "
        "review itself."
    )
    ICON = "merge"
    TAGS = "kappa agreement reviewers majority vote consensus"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("LAYERS", tr("Reviews"), POLYGON),
            tr(
                "The GeoPackages, or their layers polygons, two or more. Candidates are the same "
                "by their uid, added polygons where half of their area is shared."
            ),
        )
        self.add(
            choice("METHOD", tr("Method"), MergeMethod),
            tr(
                "<i>majority</i>: most verdicts win, a tie is unsure. <i>disagreements</i>: only "
                "the polygons that were judged differently, as a new queue of candidates. "
                "<i>first</i>: the first verdict wins, in the order of the reviews. Accepted and "
                "added are change, rejected is no change; unsure and candidate are no verdict."
            ),
        )
        add_replace_verdicts(self)
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Merged review"), POLYGON),
            tr("A GeoPackage like the reviews; a note tells who disagreed and whose shape it is."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                tr("Agreement by cell"),
                tr("Table (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            tr(
                "CSV: cell, polygons, judged (by two or more), agreed, agreement and kappa, which "
                "is empty where it is not defined."
            ),
        )
        self.add_number_outputs(
            AGREEMENT=tr("Agreement (0 to 1)"),
            KAPPA=tr("Cohen's kappa"),
            POLYGONS=tr("Polygons"),
            DISAGREEMENTS=tr("Polygons judged differently"),
        )

    def problem(
        self,
        definition: QgsProcessingParameterDefinition,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str | None:
        found = super().problem(definition, parameters, context)
        if found or definition.name() != "LAYERS":
            return found
        problems = (no_review(one, context) for one in listed(parameters))
        return next(filter(None, problems), None)

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        files = (file_of(one, context) for one in listed(parameters))
        self.files = [file for file in files if file is not None]

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.review.merging import merge_reviews

        output = self.vector_output(parameters, "OUTPUT", context)
        table = None
        if is_given(parameters.get("TABLE")):
            table = self.parameterAsFileOutput(parameters, "TABLE", context)
        job = merge_reviews(
            self.files,
            output,
            method=self.parameterAsEnumString(parameters, "METHOD", context),
            table=table,
            replace=self.parameterAsBoolean(parameters, "REPLACE", context),
        )
        made = self.follow(job, feedback)
        StyleOnLoad.attach(context, output, "polygons")
        results = {"OUTPUT": output, "TABLE": table}
        return {**results, **{name.upper(): value for name, value in made._asdict().items()}}


def listed(parameters: Parameters) -> Sequence[object]:
    """Return what is given as reviews, one or more."""
    given = parameters["LAYERS"]
    return given if isinstance(given, (list, tuple)) else [given]


def file_of(given: object, context: QgsProcessingContext) -> str | None:
    """Return the GeoPackage that a path, a layer or its id means; None where there is none."""
    if isinstance(given, str) and Path(given.split("|")[0]).is_file():
        return given.split("|")[0]
    layer = layer_of(given, context)
    return layer.source().split("|")[0] if layer is not None else None


def layer_of(given: object, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the layer that a layer or its id means, or None."""
    if isinstance(given, QgsMapLayer):
        return given
    return QgsProcessingUtils.mapLayerFromString(str(given), context)


def no_review(given: object, context: QgsProcessingContext) -> str | None:
    """Return why what is given cannot be merged, or None where it can."""
    if file_of(given, context) is None:
        return no_layer(Labels().of("LAYERS"), given, tr("as a vector layer"))
    layer = None if is_path(given) else layer_of(given, context)
    if layer is not None and layer.isModified():
        return tr("{name}: {layer} has edits that are not saved: save them first.").format(
            name=Labels().of("LAYERS"), layer=layer.name()
        )
    return None
