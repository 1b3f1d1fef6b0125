"""From a person's verdicts to a probability of change everywhere."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.choices.evidence import EvidenceChoice
from ..core.choices.scenes import ScalingChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .checks import is_given
from .parameters import INTEGER, POLYGON, add_resampling, add_scaling, add_scenes, number
from .style import StyleOnLoad


class LearnChangeAlgorithm(ChangeMiningAlgorithm):
    """Verdicts in, a probability of change out."""

    NAME = "learnchange"
    DISPLAY_NAME = "Learn change from verdicts"
    SUMMARY = (
        "The probability of change everywhere, learnt from the polygons that a reviewer accepted, "
        "added and rejected: extremely randomised trees on both dates' bands, their difference, "
        "evidence and texture. It suggests; verdicts stay with people. Forty answers of both kinds "
        "are a good start."
    )
    ICON = "review"
    TAGS = "active learning extra trees machine learning suggestion classifier"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("REVIEW", tr("Reviewed polygons"), [POLYGON]),
            tr(
                "Polygons with a field status: <i>accepted</i> and <i>added</i> are change, "
                "<i>rejected</i> is none; others do not count."
            ),
        )
        add_scenes(
            self,
            tr("The scene that the review is of; gives the grid."),
            tr("The same place later."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("EVIDENCE", tr("Change evidence"), optional=True),
            tr(
                "Of Change evidence, or a SAVI difference, on T1's grid. Empty: evidence by irmad "
                "is made for the purpose."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "START", tr("Model to start from"), extension="json", optional=True
            ),
            tr(
                "A model of another scene with the same bands and evidence: its answers count as "
                "well, those that the review has, too, once."
            ),
            advanced=True,
        )
        self.add(
            number("SEED", tr("Seed"), EvidenceChoice.seed, INTEGER),
            tr("Of the trees: the same answers and seed give the same result."),
            advanced=True,
        )
        add_scaling(self, advanced=True)
        add_resampling(self, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Probability of change")),
            tr(
                "GeoTIFF, float32, 0 to 1, no data NaN; Threshold mask takes it (fixed, 0.5). 0 "
                "where there is less than half of the least evidence of any accepted polygon."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "MODEL",
                tr("Model"),
                tr("Model (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            tr("What was learnt from, for another scene to start from."),
            advanced=True,
        )
        self.add_number_outputs(
            ANSWERS=tr("Answers that were learnt from"),
            AGREEMENT=tr("Share of answers got right by trees that had not seen them"),
            EVIDENCE_AGREEMENT=tr("Share of answers got right by the evidence alone"),
            DOUBTFUL=tr("Answers that the others contradict"),
        )

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.scenes = (
            self.raster(parameters, "T1", context),
            self.raster(parameters, "T2", context),
        )
        self.evidence = self.optional_raster(parameters, "EVIDENCE", context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.learning.change import learn_change
        from ..core.masks.polygons import ReviewedPolygon

        found = self.polygons(parameters, "REVIEW", context, self.scenes[0], {"status"})
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        path = None
        if is_given(parameters.get("MODEL")):
            path = self.parameterAsFileOutput(parameters, "MODEL", context)
        job = learn_change(
            [ReviewedPolygon(*one) for one in found],
            *self.scenes,
            output,
            evidence=self.evidence,
            start=self.parameterAsString(parameters, "START", context) or None,
            model_path=path,
            seed=self.parameterAsInt(parameters, "SEED", context),
            **vars(self.chosen(ScalingChoice, parameters, context)),
            resampling=self.parameterAsEnumString(parameters, "RESAMPLING", context),
        )
        model = self.follow(job, feedback)
        StyleOnLoad.attach(context, output, "probability")
        return {
            "OUTPUT": output,
            "MODEL": path,
            "ANSWERS": int(model.answers.truth.size),
            "AGREEMENT": model.agreement,
            "EVIDENCE_AGREEMENT": model.evidence_agreement,
            "DOUBTFUL": int(model.doubtful().size),
        }
