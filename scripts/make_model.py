"""Write models/builddataset_steps.model3, the graphical model of the whole workflow.

Run it with QGIS's own Python after a parameter of a step has changed; the model is then opened in
the model designer and looked at.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
ROOT = Path(__file__).resolve().parent.parent
SAVI = ("RED_BAND", "NIR_BAND", "SOIL_FACTOR", "SCALING")
MASK = ("METHOD", "VALUE", "DIRECTION", "MIN_AREA", "FILL_HOLES")
PATCHES = (
    "SIZE",
    "STRIDE",
    "EDGE",
    "MIN_VALID",
    "MAX_UNSURE",
    "MAX_NEGATIVE_RATIO",
    "SPLIT",
    "RATIOS",
    "BLOCK_SIZE",
    "BLOCK_METRES",
    "BUFFER",
    "FOLDS",
    "SEED",
    "PREFIX",
    "REPLACE",
    "APPEND",
)
# Step: description, parameters from the model's inputs, parameters from other steps, place.
STEPS = {
    "savi": ("SAVI T1", (*SAVI,), {"INPUT": "@T1"}, (700, 120)),
    "savi2": ("SAVI T2", (*SAVI,), {"INPUT": "@T2"}, (700, 320)),
    "savidifference": (
        "SAVI difference",
        (*SAVI, "RESAMPLING"),
        {"T1": "savi.OUTPUT", "T2": "savi2.OUTPUT"},
        (1000, 220),
    ),
    "thresholdmask": ("Threshold mask", MASK, {"INPUT": "savidifference.OUTPUT"}, (1000, 420)),
    "masktopolygons": (
        "Mask to polygons",
        (),
        {"INPUT": "thresholdmask.OUTPUT", "DIFFERENCE": "savidifference.OUTPUT"},
        (1300, 420),
    ),
    "polygonstomask": (
        "Polygons to mask",
        ("UNREVIEWED",),
        {"POLYGONS": "masktopolygons.OUTPUT", "REFERENCE": "savidifference.OUTPUT"},
        (1300, 620),
    ),
    "exportpatches": (
        "Export patches",
        (*PATCHES, "RESAMPLING"),
        {"T1": "@T1", "T2": "@T2", "MASK": "polygonstomask.OUTPUT"},
        (1600, 820),
    ),
}
INPUTS = ("T1", "T2", *SAVI, "RESAMPLING", *MASK, "UNREVIEWED", *PATCHES)


def register_plugin():
    """Load this checkout as the package `changemining`, and its provider."""
    package = runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()
    plugin = package.classFactory(None)
    plugin.initProcessing()
    return plugin


def build():
    """Return the model."""
    registry = QgsApplication.processingRegistry()
    whole = registry.algorithmById("changemining:builddataset")
    # Steps take rasters only.
    cutting = registry.algorithmById("changemining:exportpatches")
    definitions = {
        name: (cutting if name in ("T1", "T2") else whole).parameterDefinition(name)
        for name in INPUTS
    }
    model = QgsProcessingModelAlgorithm("builddataset_steps", "workflow", "workflow")
    model.setHelpContent(
        {
            "ALG_DESC": "The workflow of builddataset step by step: scenes, SAVI of both, "
            "difference, mask, polygons, mask, patches. Copy it into the model designer and change "
            "it.",
            # A model's parameters do not carry their own.
            **{name: one.help() for name, one in definitions.items()},
        }
    )
    for number, (name, definition) in enumerate(definitions.items()):
        parameter = QgsProcessingModelParameter(name)
        parameter.setPosition(QPointF(150 + 230 * (number % 2), 80 + 70 * (number // 2)))
        model.addModelParameter(definition.clone(), parameter)
    model.setParameterOrder(list(INPUTS))
    for step, (description, shared, linked, place) in STEPS.items():
        child = QgsProcessingModelChildAlgorithm(f"changemining:{step.rstrip('2')}")
        child.setChildId(step)
        child.setDescription(description)
        child.setPosition(QPointF(*place))
        child.setSize(QSizeF(200, 30))
        sources = {
            name: QgsProcessingModelChildParameterSource.fromModelParameter(name) for name in shared
        }
        for name, source in linked.items():
            if source.startswith("@"):
                made = QgsProcessingModelChildParameterSource.fromModelParameter(source[1:])
            else:
                made = QgsProcessingModelChildParameterSource.fromChildOutput(*source.split("."))
            sources[name] = made
        # The designer marks a step in red where a mandatory parameter has no source.
        for definition in child.algorithm().parameterDefinitions():
            optional = definition.flags() & OPTIONAL or definition.isDestination()
            if definition.name() not in sources and not optional:
                value = definition.defaultValue()
                made = QgsProcessingModelChildParameterSource.fromStaticValue(value)
                sources[definition.name()] = made
        for name, source in sources.items():
            child.addParameterSources(name, [source])
        if step == "exportpatches":
            output = QgsProcessingModelOutput("OUTPUT", "Data set folder")
            output.setChildId(step)
            output.setChildOutputName("OUTPUT")
            output.setMandatory(True)
            output.setPosition(QPointF(1900, 820))
            child.setModelOutputs({"OUTPUT": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def main():
    application = QgsApplication([], False)
    application.initQgis()
    plugin = register_plugin()
    path = ROOT / "models" / "builddataset_steps.model3"
    path.parent.mkdir(exist_ok=True)
    if not build().toFile(str(path)):
        sys.exit(f"{path} could not be written")
    del plugin


if __name__ == "__main__":
    main()
