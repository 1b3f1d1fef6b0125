"""From judged points to accuracy and area."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.choices.accuracy import CONFIDENCE
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results, flat_wkb, plain
from .checks import is_given
from .parameters import number, text

# The stubs have only the names that QGIS 3.36 gave these besides.
SHAPES = QgsProcessing.SourceType.TypeVectorAnyGeometry  # type: ignore[attr-defined]


class EstimateAccuracyAlgorithm(ChangeMiningAlgorithm):
    """A judged sample in, figures with their intervals out."""

    NAME = "estimateaccuracy"
    DISPLAY_NAME = "Estimate accuracy and area"
    SUMMARY = (
        "How right a mask is and how large the changed area, from the judged points of <i>Sample "
        "for accuracy</i>: overall, user's and producer's accuracy and the area corrected for the "
        "mask's errors, with intervals (Olofsson et al. 2013, 2014; Stehman 2014), as a paper has "
        "to state them. A number that is not defined is empty."
    )
    ICON = "accuracy"
    TAGS = "accuracy assessment area confidence interval error matrix kappa Olofsson Stehman"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        layer = QgsProcessingParameterFeatureSource
        self.add(
            layer("SAMPLE", tr("Judged sample"), [SHAPES]),
            tr("The layer of sampleaccuracy with its answers; unsaved edits count."),
        )
        self.add(
            text("FIELD", tr("Field with the answers"), "reference"),
            tr(
                "1 or change, 0 or no change, 255 or unsure; nothing where a point is not judged. "
                "Unsure ones are counted and left out."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("MASK", tr("Another mask"), optional=True),
            tr(
                "Assessed by the same points, instead of the one that they were drawn from; it has "
                "to lie on that one's grid."
            ),
            advanced=True,
        )
        self.add(
            layer("SECOND", tr("Second judge"), [SHAPES], optional=True),
            tr(
                "A copy of the sample that another person judged: gives the agreement of the two "
                "(Cohen's kappa). The first one's answers are used for all else."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("REVIEW", tr("Review"), extension="gpkg", optional=True),
            tr(
                "The GeoPackage of a review (preparereview): its closed audit cells tell how often "
                "the mask missed change."
            ),
            advanced=True,
        )
        self.add(
            number("CONFIDENCE", tr("Confidence (per cent)"), CONFIDENCE),
            tr("Of all intervals."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "DATASET",
                tr("Record in data set"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "A change set that was made from this mask: the figures go into its dataset.json, "
                "its card and its metadata; patches are not touched."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("One page with all figures, the error matrix, and how to report it in a paper."),
        )
        self.add_number_outputs(**self.numbers())

    @staticmethod
    def numbers() -> dict[str, str]:
        """Return the names and descriptions of the figures."""
        found = {
            "OVERALL": tr("Overall accuracy"),
            "USERS": tr("User's accuracy of change"),
            "PRODUCERS": tr("Producer's accuracy of change"),
            "AREA_HA": tr("Area of change (ha)"),
            "KAPPA": tr("Agreement of the judges (Cohen's kappa)"),
        }
        intervals = {}
        for name, words in found.items():
            intervals[name] = words
            intervals[f"{name}_MARGIN"] = tr("{figure}: ± by its standard error").format(
                figure=words
            )
            intervals[f"{name}_LOW"] = tr("{figure}: lower end").format(figure=words)
            intervals[f"{name}_HIGH"] = tr("{figure}: upper end").format(figure=words)
        return {
            **intervals,
            "MAPPED_HA": tr("Area of change by the mask (ha)"),
            "OMISSION": tr("Share of audit cells with missed change"),
            "OMISSION_LOW": tr("Share of audit cells with missed change: lower end"),
            "OMISSION_HIGH": tr("Share of audit cells with missed change: upper end"),
            "POINTS": tr("Judged points"),
            "UNSURE": tr("Points judged unsure"),
            "OPEN": tr("Points not judged"),
            "WARNINGS": tr("Findings that need a look"),
        }

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.mask = self.optional_raster(parameters, "MASK", context)
        self.wkt, self.points = self.features(parameters, "SAMPLE", context)
        layer = self.parameterAsVectorLayer(parameters, "SAMPLE", context)
        self.file = "" if layer is None else layer.source().split("|")[0]
        self.second = None
        if is_given(parameters.get("SECOND")):
            _, self.second = self.features(parameters, "SECOND", context)

    def features(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> tuple[str, list[tuple[bytes, dict[str, Any]]]]:
        """Return the CRS of a layer and (WKB, attributes) of its features, unsaved edits too."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            given = parameters.get(name)
            raise QgsProcessingException(self.no_layer(name, given, tr("as a vector layer")))
        names = [field.lower() for field in source.fields().names()]

        def rows() -> Iterator[tuple[bytes, dict[str, Any]]]:
            for feature in source.getFeatures():
                values = [plain(value) for value in feature.attributes()]
                geometry = feature.geometry()
                wkb = b"" if geometry.isEmpty() else flat_wkb(geometry)
                yield wkb, dict(zip(names, values))

        return source.sourceCrs().toWkt(), list(rows())

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.accuracy.estimate import estimate
        from ..core.accuracy.judged import read_labels, read_points
        from ..core.accuracy.report import write_report
        from ..core.datasets.recording import check_recordable, recorded_accuracy
        from ..core.io.page import check_report_path

        path = self.report_path(parameters, context)
        review = self.parameterAsString(parameters, "REVIEW", context).split("|")[0]
        folder = self.parameterAsString(parameters, "DATASET", context)
        check_report_path(path, *filter(None, (self.mask, review)))
        if folder:
            check_recordable(Path(folder))
        field = self.parameterAsString(parameters, "FIELD", context)
        job = estimate(
            read_points(self.points, field),
            self.wkt,
            second=read_points(self.second, field) if self.second is not None else (),
            mask=self.mask,
            review=review or None,
            confidence=self.parameterAsDouble(parameters, "CONFIDENCE", context),
            labels=read_labels(self.file) if Path(self.file).is_file() else None,
        )
        report = self.follow(job, feedback)
        recording = recorded_accuracy(Path(folder), report.record()) if folder else nullcontext()
        with recording:
            write_report(report, path)
        found = report.outputs
        return {"REPORT": path, **{name: found[name] for name in self.numbers()}}
