"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.complaints import RASTER_ENDINGS, VECTOR_ENDINGS
from .base import ROOT
from .build_dataset import BuildDatasetAlgorithm
from .build_datasets import BuildDatasetsAlgorithm
from .change_evidence import ChangeEvidenceAlgorithm
from .check_dataset import CheckDatasetAlgorithm
from .check_pair import CheckPairAlgorithm
from .convert_dataset import ConvertDatasetAlgorithm
from .estimate_accuracy import EstimateAccuracyAlgorithm
from .export_landcover import ExportLandcoverAlgorithm
from .export_patches import ExportPatchesAlgorithm
from .find_pairs import FindPairsAlgorithm
from .import_scene import ImportSceneAlgorithm
from .learn_change import LearnChangeAlgorithm
from .mask_to_polygons import MaskToPolygonsAlgorithm
from .merge_reviews import MergeReviewsAlgorithm
from .model import ShippedModel
from .normalise import NormaliseAlgorithm
from .polygons_to_mask import PolygonsToMaskAlgorithm
from .prepare_review import PrepareReviewAlgorithm
from .replay_dataset import ReplayDatasetAlgorithm
from .sample_accuracy import SampleAccuracyAlgorithm
from .savi import SaviAlgorithm
from .savi_difference import SaviDifferenceAlgorithm
from .threshold_mask import ThresholdMaskAlgorithm

ALGORITHMS = (
    FindPairsAlgorithm,
    ImportSceneAlgorithm,
    CheckPairAlgorithm,
    NormaliseAlgorithm,
    SaviAlgorithm,
    SaviDifferenceAlgorithm,
    ChangeEvidenceAlgorithm,
    ThresholdMaskAlgorithm,
    MaskToPolygonsAlgorithm,
    PrepareReviewAlgorithm,
    MergeReviewsAlgorithm,
    LearnChangeAlgorithm,
    PolygonsToMaskAlgorithm,
    SampleAccuracyAlgorithm,
    EstimateAccuracyAlgorithm,
    ExportPatchesAlgorithm,
    BuildDatasetAlgorithm,
    BuildDatasetsAlgorithm,
    ExportLandcoverAlgorithm,
    ConvertDatasetAlgorithm,
    ReplayDatasetAlgorithm,
    CheckDatasetAlgorithm,
)


class ChangeMiningProvider(QgsProcessingProvider):
    """All algorithms, and the models made of them."""

    ID = "changemining"

    def id(self) -> str:
        return self.ID

    def name(self) -> str:
        return "ChangeMining"

    def icon(self) -> QIcon:
        return QIcon(str(ROOT / "icons" / "changemining.svg"))

    def versionInfo(self) -> str:
        from ..core.about import version

        return version()

    def defaultRasterFileExtension(self) -> str:
        return RASTER_ENDINGS[0]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return list(RASTER_ENDINGS)

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return VECTOR_ENDINGS[0]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return list(VECTOR_ENDINGS)

    def supportsNonFileBasedOutput(self) -> bool:
        return False

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        # A model finds its steps in the registry, so models come with the refresh that follows
        # the registration.
        if QgsApplication.processingRegistry().providerById(self.ID) is None:
            return
        for path in sorted((ROOT / "models").glob("*.model3")):
            model = ShippedModel()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)
