"""A data set in the layout that other training code loads."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..core.choices.layouts import Layout, LayoutChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .layout_parameters import about_layouts, add_layout_choice
from .parameters import add_replace, choice

FOLDER = QgsProcessingParameterFile.Behavior.Folder


class ConvertDatasetAlgorithm(ChangeMiningAlgorithm):
    """A data set's folder in, the same patches in another layout out."""

    NAME = "convertdataset"
    DISPLAY_NAME = "Convert data set"
    SUMMARY = (
        "Lay a data set out anew for the training code that will load it; no scene is needed, and "
        "the data set itself is not touched."
    )
    ICON = "patches"
    TAGS = "layout levir oscd png npy numpy torchgeo open-cd bit changeformer"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("FOLDER", tr("Data set folder"), FOLDER),
            tr(
                "As exportpatches, builddataset or exportlandcover made it: layout changemining "
                "or shards."
            ),
        )
        self.add(
            choice(
                "LAYOUT",
                tr("Layout"),
                Layout,
                only=(*Layout.others(), Layout.CHANGEMINING.value),
            ),
            about_layouts(),
        )
        add_layout_choice(self)
        add_replace(self)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("New data set folder")),
            tr("It appears whole or not at all."),
        )
        self.add_number_outputs(PATCHES=tr("Patches"))

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.datasets.layouts.convert import convert_dataset

        output = self.parameterAsString(parameters, "OUTPUT", context)
        job = convert_dataset(
            Path(self.parameterAsString(parameters, "FOLDER", context)),
            self.parameterAsEnumString(parameters, "LAYOUT", context),
            Path(output),
            self.chosen(LayoutChoice, parameters, context),
            replace=self.parameterAsBoolean(parameters, "REPLACE", context),
        )
        rows = self.follow(job, feedback)
        return {"OUTPUT": output, "PATCHES": len(rows)}
