"""Several modalities and the labels of a land-cover map, cut into a data set."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..core.choices.landcover import Backscatter, LabelChoice, UnknownColours
from ..core.choices.patches import PatchChoice
from ..core.choices.scenes import ResamplingName
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results, software
from .checks import is_for_gdal, is_given, is_path, no_layer, no_raster_file
from .labels import Labels
from .parameters import POLYGON, RASTER, choice, switch, text
from .patch_parameters import (
    add_dropped,
    add_patches,
    dataset_results,
    dropped_results,
    patch_areas,
    patch_target,
)


class ExportLandcoverAlgorithm(ChangeMiningAlgorithm):
    """Folders of modalities, semantic labels and edges, as in CerraData-4MM."""

    NAME = "exportlandcover"
    DISPLAY_NAME = "Export land cover"
    SUMMARY = (
        "Cut several modalities and a land-cover map of one or two class levels into patches of "
        "one grid, as in CerraData-4MM, with leak-free splits, edges and class weights."
    )
    ICON = "patches"
    TAGS = "cerradata segmentation sentinel-1 sar multimodal semantic chips tiles"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self._add_modalities()
        self._add_labels()
        add_patches(self, change=False)
        self.add_number_outputs(PATCHES=tr("Patches"))
        add_dropped(self, change=False)
        self.addOutput(QgsProcessingOutputFile("MANIFEST", tr("Manifest (patches.csv)")))
        self.addOutput(QgsProcessingOutputVectorLayer("FOOTPRINTS", tr("Footprints"), POLYGON))

    def _add_modalities(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("MODALITIES", tr("Modalities"), RASTER),
            tr(
                "Rasters of one place, in the order of NAMES; in qgis_process the parameter is "
                "repeated. The first gives the grid and is never resampled; put the one first "
                "whose pixels shall stay as they are, usually Sentinel-2."
            ),
        )
        self.add(
            text("NAMES", tr("Names of the modalities")),
            tr(
                "Folders of the patches, one for every raster, with commas between. Empty: "
                "msi_images,sar_images, for one or two rasters."
            ),
        )
        self.add(
            text("RESAMPLING", tr("Resampling"), ResamplingName.BILINEAR.value),
            tr(
                "For modalities on another grid than the first: bilinear, nearest or cubic, one "
                "for all or one for every raster, with commas between. Pixels that coincide are "
                "never resampled; labels are always read by the nearest pixel."
            ),
        )
        self.add(
            text("NODATA", tr("Value that is no data")),
            tr(
                "As stored in the rasters, where they do not say it themselves: one for all or one "
                "for every raster, with commas between. Empty: found in the pixels and told. "
                "<i>none</i>: every pixel that the file calls valid is."
            ),
            advanced=True,
        )
        self.add(
            choice("BACKSCATTER", tr("Unit of radar backscatter"), Backscatter),
            tr(
                "Of modalities with bands VV, VH (HH, HV): <i>keep</i> them, or bring all to "
                "<i>db</i> (decibels) or <i>linear</i> power. Which one a file is in is told by "
                "names and values, recorded, and never mixed in a data set."
            ),
            advanced=True,
        )

    def _add_labels(self) -> None:
        raster = QgsProcessingParameterRasterLayer
        self.add(
            raster("LABELS", tr("Label raster"), optional=True),
            tr(
                "One band of class ids (255 and the file's no data are ignored), or red, green and "
                "blue in the colours of the classes. Give this or LABEL_POLYGONS."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "LABEL_POLYGONS", tr("Label polygons"), [POLYGON], optional=True
            ),
            tr(
                "Polygons with a class each. A pixel gets the class of the polygon that its centre "
                "lies in; where polygons overlap, the later one in the layer wins."
            ),
        )
        self.add(
            text("CLASS_FIELD", tr("Field with the class"), LabelChoice.class_field),
            tr("Of LABEL_POLYGONS: the id or the name of a class."),
        )
        self.add(
            text("UNCOVERED", tr("Class where there is no polygon"), LabelChoice.uncovered),
            tr("Its id or its name; empty: such pixels are ignored (255)."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "CLASSES",
                tr("Class table"),
                defaultValue=LabelChoice.classes,
                optional=True,
                # QGIS's own default, *.*, takes no name without a dot.
                fileFilter=tr("Class tables (*.csv);;All files (*)"),
            ),
            tr(
                "cerradata (14 classes in 7), or a CSV file with the columns id,name,colour "
                "(#ceef62 or 206 239 98), and for two levels level,id,name,colour,parent: level 1 "
                "is the coarse one, level 2 the one that labels are read as, and parent the id or "
                "the name of the level-1 class that a level-2 class belongs to."
            ),
        )
        self.add(
            raster("COARSE_LABELS", tr("Coarse label raster"), optional=True),
            tr(
                "A map of level 1, as ids or colours, to prove the mapping against: the run stops "
                "with the pairs and their counts where a pixel's parent is another class."
            ),
            advanced=True,
        )
        self.add(
            choice(
                "UNKNOWN_COLOURS",
                tr("Colours that are no class"),
                UnknownColours,
                LabelChoice.unknown_colours,
            ),
            tr("<i>refuse</i> the map and list them, or <i>ignore</i> such pixels (255)."),
            advanced=True,
        )
        self.add(
            text("LABEL_FOLDER", tr("Label folders"), LabelChoice.label_folder),
            tr("{n} stands for the number of a level's classes, {level} for fine or coarse."),
            advanced=True,
        )
        self.add(
            switch("EDGE_LABELS", tr("Edges of the classes"), LabelChoice.edge_labels),
            tr(
                "Add a folder a level with 1 where one of a pixel's 4 neighbours in the patch has "
                "another class, 0 elsewhere, and 255 where the label is ignored."
            ),
            advanced=True,
        )
        self.add(
            text("EDGE_FOLDER", tr("Edge folders"), LabelChoice.edge_folder),
            tr("As LABEL_FOLDER."),
            advanced=True,
        )

    def problem(
        self,
        definition: QgsProcessingParameterDefinition,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str | None:
        if definition.name() != "MODALITIES" or not is_given(parameters.get("MODALITIES")):
            return super().problem(definition, parameters, context)
        # Each is judged, and named, by itself.
        found = (modality(one, context) for one in flattened(parameters["MODALITIES"]))
        return next((problem for _, problem in found if problem), None)

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        given = list(flattened(parameters["MODALITIES"]))
        self.modalities = []
        for one in given:
            self.modalities.append(modality(one, context)[0])
            if isinstance(one, QgsRasterLayer):
                self.look_at("MODALITIES", one)
        self.label_raster = self.optional_raster(parameters, "LABELS", context)
        self.coarse_labels = self.optional_raster(parameters, "COARSE_LABELS", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.landcover.build import export_landcover
        from ..core.landcover.modalities import name_modalities

        modalities = name_modalities(
            self.modalities,
            self.parameterAsString(parameters, "NAMES", context),
            self.parameterAsString(parameters, "RESAMPLING", context),
            self.parameterAsString(parameters, "NODATA", context),
        )
        target = patch_target(self, parameters, context)
        job = export_landcover(
            modalities,
            self.label_choice(parameters, context),
            target,
            self.chosen(PatchChoice, parameters, context),
            backscatter=self.parameterAsEnumString(parameters, "BACKSCATTER", context),
            areas=patch_areas(self, parameters, context, self.modalities[0]),
            software=software(),
        )
        made = self.follow(job, feedback)
        return {**dataset_results(target, made, context), **dropped_results(self, made)}

    def label_choice(self, parameters: Parameters, context: QgsProcessingContext) -> LabelChoice:
        """Return what the labels are, as the core takes it."""
        polygons = self.optional_polygons(parameters, "LABEL_POLYGONS", context, self.modalities[0])
        return dataclasses.replace(
            self.chosen(LabelChoice, parameters, context),
            labels=self.label_raster,
            polygons=None if polygons is None else list(polygons),
            coarse_labels=self.coarse_labels,
        )


def flattened(value: object) -> Iterator[object]:
    """Yield the rasters that were given: one, several, or in a model lists of several."""
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from flattened(one)
    else:
        yield value


def modality(value: object, context: QgsProcessingContext) -> tuple[str, str | None]:
    """Return the GDAL data source of one modality, and what is wrong with it, or None.

    QGIS would leave out, without a word, what it cannot open, and all that follow would have the
    wrong names.
    """
    if is_path(value):
        return value, None
    layer = value
    if isinstance(value, str):
        layer = QgsProcessingUtils.mapLayerFromString(value, context)
    if not (isinstance(layer, QgsRasterLayer) and layer.isValid()):
        source = layer.source() if isinstance(layer, QgsRasterLayer) else value
        if is_for_gdal(source):
            return source, None
        return "", no_layer(Labels().of("MODALITIES"), value, tr("as a raster"))
    return layer.source().split("|")[0], no_raster_file(Labels().of("MODALITIES"), layer)
