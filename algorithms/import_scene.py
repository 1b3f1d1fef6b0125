"""Import of a Sentinel-2 scene as true reflectance."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..core.choices.scenes import ImportChoice, ScalingChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .network import add_sign_in, network_of
from .parameters import add_scaling, number, text
from .places import extent_of
from .style import StyleOnLoad

#: What a scene may come as; one of them is given.
SOURCES = ("FILE", "FOLDER", "ITEM")


class ImportSceneAlgorithm(ChangeMiningAlgorithm):
    """A product, a download or a folder of band files, as one raster of reflectance."""

    NAME = "importscene"
    DISPLAY_NAME = "Import Sentinel-2 scene"
    SUMMARY = (
        "Turns a Sentinel-2 scene as downloaded into one raster of reflectance: scale and offset "
        "are read from the product, clouds are masked, all bands come to one grid. Give a file, a "
        "folder, or a scene of a catalogue."
    )
    ICON = "scene"
    TAGS = "safe jp2 l2a l1c copernicus browser reflectance offset cloud mask scl"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                "FILE",
                tr("Product: zip, MTD_MSIL2A.xml, or raster"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
            ),
            tr(
                "A product's or a Copernicus Browser download's .zip, which stays packed; a "
                "product's MTD_MSIL2A.xml or MTD_MSIL1C.xml; or a raster of several bands."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "FOLDER",
                tr("or folder: .SAFE, or band files"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "A .SAFE folder, or a folder with the files of one tile and date: TIFFs of the "
                "Copernicus Browser (raw, not visualised), files named …_B04.tif or …_B04_10m.jp2, "
                "or surface reflectance of Landsat (Collection 2, Level 2), HLS, PlanetScope, "
                "CBERS or AMAZONIA-1 under the maker's own names."
            ),
        )
        self.add(
            text("ITEM", tr("or scene of a catalogue (STAC item)")),
            tr(
                "The address (https://…) of a scene in a STAC catalogue, as <i>Find pairs</i> "
                "gives them, or an item's .json file. Only the windows that the extent needs are "
                "read. Whether the +1000 of products since January 2022 is in its pixels is "
                "decided from what the item says and what its darkest pixels show, together. What "
                "was fetched before the network failed is kept for another run with the same "
                "output."
            ),
        )
        self.add(
            text("BANDS", tr("Bands"), ImportChoice.bands),
            tr(
                "Names separated by commas, or <i>all</i>: Sentinel-2's, which stand for the same "
                "band of any sensor (B04 for red), the maker's own, or red, nir … In a raster that "
                "does not name its bands, say which is which: B04=3,B08=4."
            ),
        )
        self.add(
            number("RESOLUTION", tr("Resolution (m)"), ImportChoice.resolution),
            tr(
                "Coarser bands are repeated (nearest), so that every value stays a measured one; "
                "finer ones are averaged over whole blocks, or taken in this resolution from the "
                "product. At 10, scenes of other sensors than Sentinel-2 keep their own pixels."
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Crops to the whole pixels that it touches. In any coordinate reference system."),
        )
        add_scaling(self)
        self.add(
            QgsProcessingParameterString(
                "MASK_CLASSES",
                tr("Classes to mask (SCL)"),
                ImportChoice.mask_classes,
                optional=True,
            ),
            tr(
                "Values of the product's scene classification that become no data: 0 none, 1 "
                "saturated, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow. Empty: none. "
                "Without a classification nothing is masked."
            ),
        )
        add_sign_in(self)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Scene")),
            tr(
                "GeoTIFF, uint16: reflectance × 10000 without offset, 1 or more where valid, no "
                "data 0, with scale tags and band names. A pixel is valid in all bands or in none."
            ),
        )
        self.addOutput(QgsProcessingOutputString("SENSING_DATE", tr("Sensing date")))
        self.addOutput(QgsProcessingOutputString("BASELINE", tr("Processing baseline")))
        self.addOutput(QgsProcessingOutputString("SCALING_REASON", tr("Why this scale and offset")))
        self.add_number_outputs(
            OFFSET_APPLIED=tr("Offset applied to the stored values (red band)"),
            VALID_PIXELS=tr("Valid pixels"),
        )

    def acceptable(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        given = [
            name for name in SOURCES if self.parameterAsString(parameters, name, context).strip()
        ]
        if not given:
            return False, tr("Give FILE or FOLDER, or ITEM.")
        if len(given) > 1:
            return False, (
                tr("Give ITEM alone, without FILE or FOLDER.")
                if "ITEM" in given
                else tr("Give FILE or FOLDER, not both.")
            )
        return super().acceptable(parameters, context)

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        # An extent may be a layer's, and layers belong to this thread.
        self.extent = extent_of(self, parameters, "EXTENT", context)
        self.web = network_of(self, parameters, context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.catalogue.fetching import import_item, is_item
        from ..core.scenes.import_plan import Extent, plan_import
        from ..core.scenes.importing import write_import

        path, folder, item = (
            self.parameterAsString(parameters, name, context).strip() for name in SOURCES
        )
        choice = self.chosen(ImportChoice, parameters, context)
        scaling = self.chosen(ScalingChoice, parameters, context)
        extent = Extent(*self.extent) if self.extent else None
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if item or is_item(path):
            network = self.web.as_network()
            job = import_item(item or path, output, choice, scaling, extent, network)
            plan, result, _ = self.follow(job, feedback)
        else:
            plan = plan_import(path or folder, **vars(choice), **vars(scaling), extent=extent)
            result = self.follow(write_import(plan, output), feedback)
        StyleOnLoad.attach_scene(context, output, plan.product.date)
        return {
            "OUTPUT": output,
            "SENSING_DATE": plan.product.date or "",
            "BASELINE": plan.baseline or "",
            "OFFSET_APPLIED": plan.offset,
            "SCALING_REASON": plan.scaling_reason,
            "VALID_PIXELS": result.valid_pixels,
        }
