"""Many pairs, one data set."""

from __future__ import annotations

from pathlib import Path

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorDestination,
)

from ..core.choices.evidence import EvidenceName
from ..core.choices.masks import ThresholdOf
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results, plain, software
from .checks import no_layer
from .guard import file_of
from .network import add_sign_in, network_of
from .parameters import (
    add_mask,
    add_resampling,
    add_savi,
    add_unreviewed,
    choice,
    number,
    switch,
)
from .patch_parameters import add_patches, patch_target
from .style import StyleOnLoad

TABLE = QgsProcessing.SourceType.TypeVector  # type: ignore[attr-defined]


class BuildDatasetsAlgorithm(ChangeMiningAlgorithm):
    """A table of pairs in, one data set with splits over everything out."""

    NAME = "builddatasets"
    DISPLAY_NAME = "Build change data set from many pairs"
    SUMMARY = (
        "A table of pairs in, one data set out: each pair goes through the chain of Build change "
        "data set, and splits are dealt over all of them by cells of ground, so that overlapping "
        "scenes and repeated dates cannot leak. A pair that fails is told and left out; a second "
        "run does only what is missing or changed."
    )
    ICON = "dataset"
    TAGS = "batch table mosaic many scenes splits"
    OMITTED = frozenset(
        (
            *("GRID", "REVIEW", "BLOCK_SIZE", "BLOCK_METRES", "SPLIT_POLYGONS", "SPLIT_FIELD"),
            *("PREFIX", "APPEND"),
        )
    )

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("TABLE", tr("Table of pairs"), [TABLE]),
            tr(
                "A CSV file or a layer with a row a pair: <i>id</i>, <i>t1</i>, <i>t2</i>, and "
                "where wanted <i>mask</i>, <i>polygons</i>, <i>review</i>, <i>split</i> (train, "
                "val or test for all of its patches) and <i>prefix</i> (of its patches' names; "
                "otherwise the id). Paths may be relative to the file. t1 and t2 may be products "
                "as downloaded (the .zip, or the .SAFE folder), which are imported into the folder "
                "of the run, or scenes of a catalogue, as in the table of <i>Find pairs</i>, with "
                "the column <i>extent</i>, which are fetched there."
            ),
        )
        add_sign_in(self)
        add_unreviewed(self)
        add_savi(self)
        add_resampling(self, advanced=True)
        self.add(
            choice("EVIDENCE", tr("Evidence of change"), EvidenceName),
            tr("What the masks are made from, as in Build change data set."),
        )
        add_mask(self)
        self.add(
            choice("THRESHOLD_OF", tr("Threshold of"), ThresholdOf),
            tr(
                "<i>pair</i>: every pair has a threshold of its own. <i>pooled</i>: one is found "
                "in the differences of all pairs together, so that the same loss is change "
                "everywhere, also where hardly anything changed; a pair that comes later can move "
                "it, and then all masks are made anew. Masks, polygons and METHOD=fixed have none."
            ),
            advanced=True,
        )
        self.add(
            switch("IGNORE_PAIR_CHECK", tr("Go on where a pair fails its check")),
            tr("Otherwise such a pair is told and left out."),
            advanced=True,
        )
        self.add(
            switch("NORMALISE", tr("Normalise T2's SAVI to T1")),
            tr("As in Build change data set."),
            advanced=True,
        )
        add_patches(self)
        self.add(
            number("CELL", tr("Cells of ground (metres)"), 10_000.0),
            tr(
                "Squares of an equal-area grid of the Earth that go to one split together, "
                "whatever scene or date shows them: for SPLIT=blocks and folds. At least twice a "
                "patch's side; patches that reach into a cell of another split are left out."
            ),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "STATES", tr("States of the pairs"), optional=True, createByDefault=True
            ),
            tr("One polygon a pair: how many of its patches are in the data set, or why none is."),
        )
        self.add_number_outputs(
            PAIRS=tr("Pairs in the data set"),
            FAILED=tr("Pairs that failed"),
            PATCHES=tr("Patches"),
            CHANGED_PATCHES=tr("Patches with change"),
        )

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        self.web = network_of(self, parameters, context)
        source = self.parameterAsSource(parameters, "TABLE", context)
        if source is None:
            given = parameters.get("TABLE")
            raise QgsProcessingException(no_layer("TABLE", given, tr("as a table")))
        names = source.fields().names()

        def row(feature: QgsFeature) -> dict[str, object]:
            return dict(zip(names, map(plain, feature.attributes())))

        self.rows = [row(feature) for feature in source.getFeatures()]
        layer = self.parameterAsVectorLayer(parameters, "TABLE", context)
        place = file_of(layer) if layer is not None else ""
        self.table = source.sourceName()
        self.folder = Path(place).resolve().parent if Path(place).is_file() else Path.cwd()

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.catalogue.reach import use
        from ..core.datasets.manifest import FOOTPRINTS
        from ..core.many.engine import build_datasets
        from ..core.many.executors import threads
        from ..core.many.run_folder import ManyChoice, begin, run_folder_of
        from ..core.many.states import write_states
        from ..core.many.table import pairs_of

        use(self.web.as_network())
        target = patch_target(self, parameters, context)
        asked = self.chosen(ManyChoice, parameters, context)
        pairs = pairs_of(enumerate(self.rows, 1), self.table, self.folder)
        wants_states = parameters.get("STATES") is not None
        states = self.vector_output(parameters, "STATES", context) if wants_states else ""
        outputs = filter(None, (str(target.path), states))
        run = begin(run_folder_of(target.path), asked, pairs, software(), outputs)
        made = self.follow(build_datasets(run, target, threads()), feedback)
        results = {"OUTPUT": str(target.path), **made.numbers}
        footprints = str(target.path / FOOTPRINTS)
        StyleOnLoad.load(context, footprints, "footprints", tr("Patches"))
        if states:
            self.follow(write_states(made.states, states), feedback)
            StyleOnLoad.attach(context, states, "states", tr("States of the pairs"))
            results["STATES"] = states
        return results
