"""A data set built again from its record."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results, software
from .checks import is_given
from .network import add_sign_in, network_of
from .parameters import switch

FOLDER = QgsProcessingParameterFile.Behavior.Folder


class ReplayDatasetAlgorithm(ChangeMiningAlgorithm):
    """dataset.json in, the same data set out."""

    NAME = "replaydataset"
    DISPLAY_NAME = "Replay a data set"
    SUMMARY = (
        "Build a data set again from its dataset.json, byte for byte: every run that it records, "
        "with the same parameters, from the same scenes, which are known by name and SHA-256."
    )
    ICON = "dataset"
    TAGS = "reproduce rebuild provenance record"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("FOLDER", tr("Data set folder"), FOLDER),
            tr(
                "It holds dataset.json; where polygons were reviewed, work/polygons.gpkg too. "
                "Nothing else of it is needed."
            ),
        )
        self.add(
            QgsProcessingParameterFile("INPUTS", tr("Folder of the scenes"), FOLDER, optional=True),
            tr(
                "Searched at any depth. Left empty: the folder that the data set lies in. Scenes "
                "of a catalogue that are not there are fetched again."
            ),
        )
        add_sign_in(self)
        self.add(
            switch("REPLACE", tr("Replace an existing data set")),
            tr("Without it, a folder that holds a data set is refused."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("New data set folder")),
            tr("It appears whole, with all runs, or not at all; FOLDER itself with REPLACE."),
        )
        self.add_number_outputs(PATCHES=tr("Patches"), CHANGED_PATCHES=tr("Patches with change"))

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        # What QGIS knows of signing in belongs to this thread.
        self.web = network_of(self, parameters, context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.datasets.target import Target
        from ..core.replay.replay import replay

        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        given = is_given(parameters.get("INPUTS"))
        inputs = self.parameterAsString(parameters, "INPUTS", context)
        output = self.parameterAsString(parameters, "OUTPUT", context)
        target = Target(Path(output), self.parameterAsBoolean(parameters, "REPLACE", context))
        scenes = Path(inputs) if given else folder.parent
        job = replay(folder, scenes, target, software(), self.web.as_network())
        made = self.follow(job, feedback)
        return {
            "OUTPUT": output,
            "PATCHES": made.patches,
            "CHANGED_PATCHES": made.changed_patches,
        }
