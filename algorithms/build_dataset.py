"""The whole chain."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
)

from ..core.choices.evidence import EvidenceName
from ..core.choices.masks import MaskChoice
from ..core.choices.patches import PatchChoice
from ..core.choices.scenes import SaviChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results, software
from .parameters import (
    POLYGON,
    add_mask,
    add_resampling,
    add_savi,
    add_scenes,
    add_unreviewed,
    choice,
    switch,
)
from .patch_parameters import (
    add_dropped,
    add_patches,
    dropped_results,
    patch_areas,
    patch_target,
    patches_title,
)
from .style import StyleOnLoad


class BuildDatasetAlgorithm(ChangeMiningAlgorithm):
    """Two scenes in, a data set out."""

    NAME = "builddataset"
    DISPLAY_NAME = "Build change data set"
    SUMMARY = (
        "Two Sentinel-2 scenes in, a change-detection training set out: SAVI of each date, "
        "difference, threshold, mask, polygons, patches. The steps' files are in its work folder: "
        "edit work/polygons.gpkg and give it as POLYGONS to build again from reviewed labels."
    )
    ICON = "dataset"
    TAGS = "savi mask patches tiles chips workflow"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        add_scenes(
            self,
            tr(
                "A Sentinel-2 scene; gives the grid. A raster, or a product as downloaded (the "
                ".zip, or MTD_MSIL2A.xml in a .SAFE folder), which is imported for this run."
            ),
            tr("The same place later, best in the same season. A raster, or a product as T1."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "POLYGONS", tr("Reviewed polygons"), [POLYGON], optional=True
            ),
            tr("Used instead of the automatic mask: work/polygons.gpkg of an earlier run, edited."),
        )
        add_unreviewed(self)
        add_savi(self)
        add_resampling(self, advanced=True)
        self.add(
            choice("EVIDENCE", tr("Evidence of change"), EvidenceName),
            tr(
                "What the mask is made from. <i>savi</i>: the SAVI difference. <i>irmad</i>, "
                "<i>cva</i>: the score of Change evidence, from all bands, which finds more on "
                "most pairs; the direction still goes by SAVI. It is written to work/evidence.tif."
            ),
        )
        add_mask(self)
        self.add(
            switch("IGNORE_PAIR_CHECK", tr("Go on where the pair fails its check")),
            tr(
                "The two scenes are checked first, as by checkpair: a pair that fails (an offset "
                "left in at one date, dates shifted by a pixel) stops the run. What was found, and "
                "that it was ignored, is recorded; the report is work/pair.html."
            ),
            advanced=True,
        )
        self.add(
            switch("NORMALISE", tr("Normalise T2's SAVI to T1")),
            tr(
                "For pairs whose haze, sun or processing differs: red and near-infrared of T2 are "
                "brought to T1's radiometry on pixels that did not change, for the SAVI only. "
                "Patches keep the scenes' own values."
            ),
            advanced=True,
        )
        add_patches(self)
        self.add_number_outputs(
            THRESHOLD=tr("Threshold (magnitude)"),
            PATCHES=tr("Patches"),
            CHANGED_PATCHES=tr("Patches with change"),
            UNDECIDED=tr("Polygons that nobody decided on"),
        )
        add_dropped(self)

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scenes = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
        )

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.change.build import build_dataset
        from ..core.datasets.manifest import FOOTPRINTS
        from ..core.masks.polygons import ReviewedPolygon

        t1 = self.scenes[0]
        found = self.optional_polygons(parameters, "POLYGONS", context, t1)
        target = patch_target(self, parameters, context)
        job = build_dataset(
            *self.scenes,
            target,
            self.chosen(SaviChoice, parameters, context),
            self.chosen(MaskChoice, parameters, context),
            self.chosen(PatchChoice, parameters, context),
            resampling=self.parameterAsEnumString(parameters, "RESAMPLING", context),
            polygons=None if found is None else (ReviewedPolygon(*one) for one in found),
            unreviewed=self.parameterAsEnumString(parameters, "UNREVIEWED", context),
            patch_bands=self.parameterAsString(parameters, "PATCH_BANDS", context),
            areas=patch_areas(self, parameters, context, t1),
            ignore_pair_check=self.parameterAsBoolean(parameters, "IGNORE_PAIR_CHECK", context),
            normalise=self.parameterAsBoolean(parameters, "NORMALISE", context),
            evidence=self.parameterAsEnumString(parameters, "EVIDENCE", context),
            software=software(),
        )
        made = self.follow(job, feedback)
        work = target.path / "work"
        for path, style, name in (
            (work / "difference.tif", "difference", tr("SAVI difference")),
            (work / "evidence.tif", "evidence", tr("Change evidence")),
            (work / "polygons.gpkg", "polygons", tr("Change polygons")),
            (target.path / FOOTPRINTS, "footprints", patches_title(target.path)),
        ):
            if path.exists():
                StyleOnLoad.load(context, str(path), style, name)
        return {
            "OUTPUT": str(target.path),
            "THRESHOLD": made.threshold,
            "PATCHES": made.dataset.patches,
            "CHANGED_PATCHES": made.dataset.changed_patches,
            "UNDECIDED": made.undecided,
            **dropped_results(self, made.dataset),
        }
