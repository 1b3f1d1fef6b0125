"""The check of a pair of scenes, before anything is subtracted."""

from __future__ import annotations

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..core.choices.scenes import SaviChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import add_resampling, add_savi, add_scenes, switch


class CheckPairAlgorithm(ChangeMiningAlgorithm):
    """Two scenes in, a verdict out."""

    NAME = "checkpair"
    DISPLAY_NAME = "Check a pair of scenes"
    SUMMARY = (
        "Pass, warn or fail, before two dates are compared: scale and offset, dark pixels, grids, "
        "overlap, sub-pixel registration, valid pixels, clouds, season. Large scenes are judged by "
        "windows spread over them. A number that is not known is empty."
    )
    ICON = "check"
    TAGS = "quality report registration season radiometry offset gate"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        add_scenes(
            self,
            tr("A Sentinel-2 scene with a red and a near-infrared band."),
            tr("The same place later."),
        )
        add_savi(self)
        add_resampling(self, advanced=True)
        self.add(
            switch("STOP_ON_FAIL", tr("Stop where the pair fails")),
            tr("For models: the verdict <i>fail</i> is an error, so that no later step runs."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("One page with the findings, pictures of both dates and histograms."),
        )
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict (pass, warn or fail)")))
        self.add_number_outputs(**self.numbers())

    @staticmethod
    def numbers() -> dict[str, str]:
        """Return the names and descriptions of the findings' numbers."""
        return {
            "SCALE_T1": tr("Scale of T1 (red band)"),
            "OFFSET_T1": tr("Offset of T1 (red band)"),
            "SCALE_T2": tr("Scale of T2 (red band)"),
            "OFFSET_T2": tr("Offset of T2 (red band)"),
            "DARK_T1": tr("Dark red reflectance of T1 (1 % quantile)"),
            "DARK_T2": tr("Dark red reflectance of T2 (1 % quantile)"),
            "DARKEST_T1": tr("Darkest red reflectance of T1 (0.1 % quantile)"),
            "DARKEST_T2": tr("Darkest red reflectance of T2 (0.1 % quantile)"),
            "DARK_DIFFERENCE": tr("Difference of the 1 % quantiles, T2 − T1"),
            "BRIGHT_T1": tr("Bright reflectance of T1 (99 % quantile)"),
            "BRIGHT_T2": tr("Bright reflectance of T2 (99 % quantile)"),
            "GRID_SHIFT_X": tr("Columns from T1's origin to T2's"),
            "GRID_SHIFT_Y": tr("Rows from T1's origin to T2's"),
            "OVERLAP": tr("Share of T1 that T2 covers"),
            "SHIFT_X": tr("Shift of T2's content against T1's, columns"),
            "SHIFT_Y": tr("Shift of T2's content against T1's, rows"),
            "MISREGISTRATION": tr("Length of that shift, pixels"),
            "REGISTRATION_BLOCKS": tr("Blocks of T2 that show edges at both dates"),
            "REGISTRATION_MATCHING": tr("Blocks of them that fit T1 and agree on the shift"),
            "VALID_SHARE": tr("Share of the shared pixels that are valid at both dates"),
            "CLOUD_SHARE_T1": tr("Share of clouds and their shadows at T1"),
            "CLOUD_SHARE_T2": tr("Share of clouds and their shadows at T2"),
            "WHITE_SHARE_T1": tr("Share of pixels that are bright and white at T1 only"),
            "WHITE_SHARE_T2": tr("Share of pixels that are bright and white at T2 only"),
            "DAYS_APART": tr("Days from T1 to T2"),
            "DAYS_OF_YEAR_APART": tr("Days of year between T1 and T2"),
            "BEYOND_SHARE": tr("Share of pixels whose SAVI differs by more than 0.15"),
            "LOSS_SHARE": tr("Share of them that lost"),
            "GAIN_SHARE": tr("Share of them that gained"),
            "MEAN_DIFFERENCE": tr("Mean SAVI difference"),
            "SUN_ELEVATION_DIFFERENCE": tr("Difference of sun elevation, degrees"),
        }

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scenes = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
        )

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.io.page import check_report_path
        from ..core.pairs.pair import check_pair
        from ..core.pairs.report import write_report
        from ..core.scenes.indices import plan_savi
        from ..core.verdict import FAIL

        path = self.report_path(parameters, context)
        check_report_path(path, *self.scenes)
        choice = vars(self.chosen(SaviChoice, parameters, context))
        t1, t2 = (plan_savi(scene, **choice) for scene in self.scenes)
        resampling = self.parameterAsEnumString(parameters, "RESAMPLING", context)
        report = self.follow(check_pair(t1, t2, resampling), feedback)
        write_report(report, path)
        stop = self.parameterAsBoolean(parameters, "STOP_ON_FAIL", context)
        if stop and report.verdict == FAIL:
            raise QgsProcessingException(self.wording().line(report.reason))
        found = report.numbers
        numbers = {name: found.get(name) for name in self.numbers()}
        return {"VERDICT": report.verdict, "REPORT": path, **numbers}
