"""Import of a Sentinel-2 scene as true reflectance."""

from __future__ import annotations

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..core.choices import ImportChoice, ScalingChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import add_scaling, number, text
from .style import StyleOnLoad


class ImportSceneAlgorithm(ChangeMiningAlgorithm):
    """A product, a download or a folder of band files, as one raster of reflectance."""

    NAME = "importscene"
    DISPLAY_NAME = "Import Sentinel-2 scene"
    SUMMARY = (
        "Turns a Sentinel-2 scene as downloaded into one raster of reflectance: scale and offset "
        "are read from the product, clouds are masked, all bands come to one grid. Give a file or "
        "a folder."
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
            name
            for name in ("FILE", "FOLDER")
            if self.parameterAsString(parameters, name, context).strip()
        ]
        if len(given) != 1:
            return False, (
                tr("Give FILE or FOLDER, not both.") if given else tr("Give FILE or FOLDER.")
            )
        return super().acceptable(parameters, context)

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        # An extent may be a layer's, and layers belong to this thread.
        self.extent = self._extent(parameters, context)

    def _extent(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[float, float, float, float, str | None] | None:
        given = parameters.get("EXTENT")
        if not given:
            return None
        rectangle = self.parameterAsExtent(parameters, "EXTENT", context)
        if rectangle.isNull() or rectangle.isEmpty():
            raise QgsProcessingException(
                tr("EXTENT {value} is no extent: give xmin,xmax,ymin,ymax [EPSG:code].").format(
                    value=given
                )
            )
        # Without one of its own, parameterAsExtentCrs answers with the project's.
        told = not isinstance(given, str) or "[" in given or not _is_bare(given)
        crs = self.parameterAsExtentCrs(parameters, "EXTENT", context) if told else None
        return (
            rectangle.xMinimum(),
            rectangle.yMinimum(),
            rectangle.xMaximum(),
            rectangle.yMaximum(),
            crs.toWkt() if crs is not None and crs.isValid() else None,
        )

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.scenes.import_plan import Extent, plan_import
        from ..core.scenes.importing import write_import

        path = self.parameterAsString(parameters, "FILE", context).strip()
        plan = plan_import(
            path or self.parameterAsString(parameters, "FOLDER", context).strip(),
            **vars(self.chosen(ImportChoice, parameters, context)),
            **vars(self.chosen(ScalingChoice, parameters, context)),
            extent=Extent(*self.extent) if self.extent else None,
        )
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        result = self.follow(write_import(plan, output), feedback)
        StyleOnLoad.attach_scene(context, output)
        return {
            "OUTPUT": output,
            "SENSING_DATE": plan.product.date or "",
            "BASELINE": plan.baseline or "",
            "OFFSET_APPLIED": plan.offset,
            "SCALING_REASON": plan.scaling_reason,
            "VALID_PIXELS": result.valid_pixels,
        }


def _is_bare(text: str) -> bool:
    """Whether an extent is four numbers and nothing else."""
    try:
        return len([float(part) for part in text.split(",")]) == 4
    except ValueError:
        return False
