"""Two scenes and a mask, cut into a data set."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterRasterLayer,
)

from ..core.choices.patches import PatchChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results, software
from .parameters import POLYGON, add_nodata, add_resampling, add_scenes
from .patch_parameters import (
    add_dropped,
    add_patches,
    dataset_results,
    dropped_results,
    patch_areas,
    patch_target,
)


class ExportPatchesAlgorithm(ChangeMiningAlgorithm):
    """T1, T2 and Change folders of patches."""

    NAME = "exportpatches"
    DISPLAY_NAME = "Export patches"
    SUMMARY = (
        "Cut T1, T2 and the mask into patches of one grid, with leak-free splits, a manifest and a "
        "record of everything."
    )
    ICON = "patches"
    TAGS = "tiles chips 128 split train"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        add_scenes(
            self,
            tr("The scene; its pixels and bands go into the patches as they are."),
            tr("On another grid it is resampled once to T1's."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("MASK", tr("Change mask")),
            tr("On T1's grid: 0 no change, 1 change, 255 ignore."),
        )
        add_patches(self)
        add_resampling(self, advanced=True)
        add_nodata(self)
        self.add_number_outputs(PATCHES=tr("Patches"), CHANGED_PATCHES=tr("Patches with change"))
        add_dropped(self)
        self.addOutput(QgsProcessingOutputFile("MANIFEST", tr("Manifest (patches.csv)")))
        self.addOutput(QgsProcessingOutputVectorLayer("FOOTPRINTS", tr("Footprints"), POLYGON))

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.rasters = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
            self.raster(parameters, "MASK", context),
        )

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.change.export import export_patches

        target = patch_target(self, parameters, context)
        job = export_patches(
            *self.rasters,
            target,
            self.chosen(PatchChoice, parameters, context),
            resampling=self.parameterAsEnumString(parameters, "RESAMPLING", context),
            nodata=self.parameterAsString(parameters, "NODATA", context),
            bands=self.parameterAsString(parameters, "PATCH_BANDS", context),
            areas=patch_areas(self, parameters, context, self.rasters[0]),
            software=software(),
        )
        made = self.follow(job, feedback)
        results = dataset_results(target, made, context)
        dropped = dropped_results(self, made)
        return {**results, "CHANGED_PATCHES": made.changed_patches, **dropped}
