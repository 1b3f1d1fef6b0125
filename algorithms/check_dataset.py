"""The check of a folder of patches, ours or not."""

from __future__ import annotations

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import switch


class CheckDatasetAlgorithm(ChangeMiningAlgorithm):
    """A folder in, a verdict out."""

    NAME = "checkdataset"
    DISPLAY_NAME = "Check a data set"
    SUMMARY = (
        "Pass, warn or fail, before a data set is trained on, whoever made it: twins, sizes, "
        "georeference, mask values, empty images, duplicates, splits and the pixels they share, "
        "checksums, manifest. Every file is read, none is changed. A number that is not known is "
        "empty."
    )
    ICON = "check"
    TAGS = "quality report dataset leakage duplicates splits checksums validate gate"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                "FOLDER",
                tr("Folder of the data set"),
                QgsProcessingParameterFile.Behavior.Folder,
            ),
            tr(
                "The folder that holds T1, T2 and Change (or Mudança); A, B and label; t1, t2 and "
                "mask; im1, im2 and label; imageA, imageB and label; the same inside train, val "
                "and test; or the *_images and semantic_* folders of land cover. GeoTIFF or PNG."
            ),
        )
        self.add(
            switch("STOP_ON_FAIL", tr("Stop where the data set fails")),
            tr(
                "For models and scripts: the verdict <i>fail</i> is an error, so that no later "
                "step runs and qgis_process ends with exit code 1. The report is written anyhow."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("One page with the findings, shares of change and the patches to look at."),
        )
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict (pass, warn or fail)")))
        self.add_number_outputs(**self.numbers())

    @staticmethod
    def numbers() -> dict[str, str]:
        """Return the names and descriptions of the number outputs."""
        return {
            "ERRORS": tr("Findings that fail"),
            "WARNINGS": tr("Findings that warn"),
            "PATCHES": tr("Patches"),
            "CHANGED_PATCHES": tr("Patches with change"),
            "CHANGE_SHARE": tr("Share of change among the pixels that count"),
            "MISSING_TWINS": tr("Files that miss beside their twins"),
            "DUPLICATE_NAMES": tr("Files whose name is taken"),
            "UNREADABLE": tr("Files that cannot be decoded"),
            "MIXED": tr("Files of another size, band count or data type"),
            "MISALIGNED": tr("Patches whose files lie on different pixels"),
            "BAD_LABELS": tr("Labels with values that are none of the classes"),
            "EMPTY_IMAGES": tr("Images of no data alone"),
            "CONSTANT_IMAGES": tr("Images of one value"),
            "INVALID_IMAGES": tr("Images with NaN or infinity where the label counts"),
            "SAME_DATES": tr("Patches whose two dates are equal"),
            "DUPLICATES": tr("Patches with the pixels of another"),
            "LEFT_OUT": tr("Patches in no split"),
            "SHARED_PIXELS": tr("Pixels that splits share"),
            "SPLIT_DISTANCE": tr("Least distance between splits, metres"),
            "BAD_NAMES": tr("Names that loaders stumble over"),
            "STRAY_FILES": tr("Files among the patches that are none"),
            "UNDECIDED": tr("Polygons of the labels' review that nobody decided on"),
            "MANIFEST_DIFFERENCES": tr("Patches of which patches.csv says something else"),
            "WRONG_CHECKSUMS": tr("Files that are not as they were noted"),
        }

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.checks.check import check_dataset
        from ..core.checks.report import write_report
        from ..core.io.page import check_report_path
        from ..core.verdict import FAIL, WARN

        path = self.report_path(parameters, context)
        check_report_path(path)
        folder = self.parameterAsFile(parameters, "FOLDER", context)
        report = self.follow(check_dataset(folder), feedback)
        write_report(report, path)
        if self.parameterAsBoolean(parameters, "STOP_ON_FAIL", context) and report.verdict == FAIL:
            raise QgsProcessingException(self.wording().line(report.reason))
        found = {
            **report.numbers,
            "ERRORS": len(report.of(FAIL)),
            "WARNINGS": len(report.of(WARN)),
        }
        numbers = {name: found.get(name) for name in self.numbers()}
        return {"VERDICT": report.verdict, "REPORT": path, **numbers}
