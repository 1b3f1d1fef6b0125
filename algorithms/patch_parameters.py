"""The parameters of a data set's patches, splits and place: declared once, read once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..core.choices.layouts import Layout
from ..core.choices.patches import Compression, Edge, PatchChoice
from ..core.choices.splits import Split
from ..translation import tr
from . import layout_parameters
from .base import ChangeMiningAlgorithm, Parameters, Results
from .parameters import INTEGER, POLYGON, add_replace, choice, number, switch, text
from .style import StyleOnLoad

if TYPE_CHECKING:
    from ..core.datasets.export import Areas
    from ..core.datasets.target import Target
    from ..core.datasets.writing import DatasetResult


def add_patches(algorithm: ChangeMiningAlgorithm, change: bool = True) -> None:
    """Add the parameters of the patch grid, the choice of patches and the splits.

    Without `change`, those that only sets of two dates have are left out.
    """
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "GRID", tr("Only patches in these polygons"), [POLYGON], optional=True
        ),
        tr("Patches whose centre lies in a polygon of this layer are exported, no others."),
        advanced=True,
    )
    if change:
        _add_review(algorithm)
    if change:
        algorithm.add(
            text("PATCH_BANDS", tr("Bands of the patches"), ""),
            tr(
                "Names separated by commas, as B04,B08; empty: all of T1, in its order, without "
                "quality bands (SCL, QA60 …), which have to be named. T2's are matched to T1's."
            ),
            advanced=True,
        )
    algorithm.add(
        number("SIZE", tr("Patch size (pixels)"), PatchChoice.size, INTEGER),
        tr("Side of the square patches; 128 as in CHANGE-MINING2025 and CerraData-4MM."),
    )
    algorithm.add(
        number("STRIDE", tr("Stride (pixels)"), PatchChoice.stride, INTEGER),
        tr(
            "From one patch to the next; 0: the patch size. With less than the size patches "
            "overlap; those that would share a pixel with another split are left out."
        ),
    )
    algorithm.add(
        choice("EDGE", tr("At the right and lower edge"), Edge, PatchChoice.edge),
        tr(
            "<i>drop</i> what does not fill a patch; <i>pad</i> it with no data (needs a lower "
            "MIN_VALID); <i>shift</i> the last patch back onto the scene."
        ),
    )
    algorithm.add(
        number("MIN_VALID", tr("Least share of valid pixels"), PatchChoice.min_valid),
        tr(
            "0 to 1; valid in every raster, the labels included. Pixels that a review left unsure "
            "or undecided count as valid here, see MAX_UNSURE."
        )
        if change
        else tr("0 to 1; valid in every raster, the labels included."),
    )
    if change:
        _add_change_shares(algorithm)
    algorithm.add(
        choice("SPLIT", tr("Split"), Split, PatchChoice.split),
        tr(
            "<i>blocks</i>: squares of BLOCK_SIZE patches go to one split together, which keeps "
            "neighbours from leaking. <i>random</i>: patch by patch (scores come out too good). "
            "<i>none</i>. <i>polygons</i>: as SPLIT_POLYGONS says. <i>folds</i>: FOLDS equal "
            "parts, in blocks, for cross-validation. <i>train</i>, <i>val</i>, <i>test</i>: all "
            "patches of this scene go there, for sets of several scenes (APPEND)."
        ),
    )
    algorithm.add(
        text("RATIOS", tr("Shares of train, val, test"), PatchChoice.ratios),
        tr("Three numbers that sum to 1; met as nearly as whole blocks allow."),
    )
    algorithm.add(
        number("BLOCK_SIZE", tr("Block size (patches)"), PatchChoice.block_size, INTEGER),
        tr("Side of a block. Small scenes need a smaller one, or a split stays empty."),
    )
    algorithm.add(
        number("BLOCK_METRES", tr("Block size (metres)"), PatchChoice.block_metres),
        tr("Used instead of BLOCK_SIZE where above 0; rounded up to whole patches."),
        advanced=True,
    )
    algorithm.add(
        number("BUFFER", tr("Buffer between splits (patches)"), PatchChoice.buffer, INTEGER),
        tr("So many patches are left out between two splits; training patches give way."),
        advanced=True,
    )
    algorithm.add(
        number("FOLDS", tr("Folds"), PatchChoice.folds, INTEGER),
        tr("For SPLIT=folds: splits/fold1.txt, fold2.txt …, each in turn the one to test on."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "SPLIT_POLYGONS", tr("Polygons of the splits"), [POLYGON], optional=True
        ),
        tr(
            "For SPLIT=polygons: a patch belongs to the polygon that its centre lies in, and "
            "outside all of them to none."
        ),
        advanced=True,
    )
    algorithm.add(
        text("SPLIT_FIELD", tr("Field with the split"), "split"),
        tr("Its values are train, val or test."),
        advanced=True,
    )
    algorithm.add(
        number("SEED", tr("Seed"), PatchChoice.seed, INTEGER),
        tr("The same seed gives the same files, byte for byte."),
        advanced=True,
    )
    algorithm.add(
        choice("COMPRESS", tr("Compression of the patches"), Compression, PatchChoice.compress),
        tr(
            "<i>none</i>: half as large again, and quicker to read in training. Of GeoTIFFs in the "
            "layout changemining."
        ),
        advanced=True,
    )
    if change:
        _add_layout(algorithm)
    algorithm.add(
        text("PREFIX", tr("Prefix of the patch names"), PatchChoice.prefix),
        tr("For instance the scene's tile, so that patches of several scenes can be told apart."),
        advanced=True,
    )
    add_replace(algorithm)
    algorithm.add(
        switch("APPEND", tr("Add to an existing data set")),
        tr(
            "The patches join the data set that stands in the folder, under a PREFIX of their own; "
            "those near another split's patches there are left out. SIZE, bands, data type and "
            "resolution have to be the same. Files of other origin and edited documents stay."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFolderDestination("OUTPUT", tr("Data set folder")),
        tr("It appears whole or not at all."),
    )


def _add_review(algorithm: ChangeMiningAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFile("REVIEW", tr("Review"), extension="gpkg", optional=True),
        tr(
            "The GeoPackage of a review (preparereview): the manifest then says of every patch "
            "how far its review is."
        ),
        advanced=True,
    )
    algorithm.add(
        switch("CLOSED_ONLY", tr("Only patches that are reviewed")),
        tr("Patches in closed cells of the REVIEW that no undecided candidate reaches into."),
        advanced=True,
    )


def _add_change_shares(algorithm: ChangeMiningAlgorithm) -> None:
    algorithm.add(
        number("MAX_UNSURE", tr("Most unsure pixels (share)"), PatchChoice.max_unsure),
        tr(
            "0 to 1; with a mask from reviewed polygons: pixels of polygons that are unsure, or "
            "undecided and ignored, are 255 in the patch, which is left out where there are more."
        ),
        advanced=True,
    )
    algorithm.add(
        number("MIN_CHANGE", tr("Least share of changed pixels"), PatchChoice.min_change),
        tr("0 to 1, of all the patch's pixels."),
    )
    algorithm.add(
        number(
            "MAX_NEGATIVE_RATIO",
            tr("Most patches without change per patch with change"),
            PatchChoice.max_negative_ratio,
        ),
        tr("A seeded choice of the patches without change is kept; −1 keeps all."),
    )


def _add_layout(algorithm: ChangeMiningAlgorithm) -> None:
    algorithm.add(
        choice("LAYOUT", tr("Layout"), Layout, PatchChoice.layout),
        tr("<i>changemining</i>: T1, T2 and Change folders of GeoTIFFs.")
        + " "
        + layout_parameters.about_layouts(),
        advanced=True,
    )
    layout_parameters.add_layout_choice(algorithm, advanced=True)


def patch_areas(
    algorithm: ChangeMiningAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    raster: str,
) -> Areas:
    """Return what the choice of patches hangs on, in the CRS of the file `raster`."""
    from ..core.datasets.export import Areas

    only = algorithm.optional_polygons(parameters, "GRID", context, raster)
    zones = algorithm.optional_polygons(parameters, "SPLIT_POLYGONS", context, raster) or ()
    field = algorithm.parameterAsString(parameters, "SPLIT_FIELD", context).lower()
    # The path of one of its layers will do, too.
    review = algorithm.parameterAsString(parameters, "REVIEW", context).split("|")[0]
    return Areas(
        None if only is None else [wkb for wkb, _ in only],
        [(wkb, attributes.get(field)) for wkb, attributes in zones],
        Path(review) if review else None,
        algorithm.parameterAsBoolean(parameters, "CLOSED_ONLY", context),
    )


def patch_target(
    algorithm: ChangeMiningAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Target:
    """Return where the data set goes."""
    from ..core.datasets.target import Target

    return Target(
        Path(algorithm.parameterAsString(parameters, "OUTPUT", context)),
        algorithm.parameterAsBoolean(parameters, "REPLACE", context),
        "APPEND" not in algorithm.OMITTED
        and algorithm.parameterAsBoolean(parameters, "APPEND", context),
    )


def add_dropped(algorithm: ChangeMiningAlgorithm, change: bool = True) -> None:
    """Add how many patches fell away by which rule, as numbers."""
    names = {
        "CONSIDERED": tr("Patches considered"),
        "OUTSIDE_GRID": tr("Left out: outside GRID"),
        "BELOW_MIN_VALID": tr("Left out: below MIN_VALID"),
        "OUTSIDE_SPLIT_POLYGONS": tr("Left out: outside SPLIT_POLYGONS"),
        "OVERLAPPING_ANOTHER_SPLIT": tr("Left out: overlapping another split"),
        "WITHIN_BUFFER_OF_ANOTHER_SPLIT": tr("Left out: within BUFFER of another split"),
    }
    if change:
        names["NOT_REVIEWED"] = tr("Left out: not reviewed")
        names["ABOVE_MAX_UNSURE"] = tr("Left out: above MAX_UNSURE")
        names["BELOW_MIN_CHANGE"] = tr("Left out: below MIN_CHANGE")
        names["ABOVE_MAX_NEGATIVE_RATIO"] = tr("Left out: above MAX_NEGATIVE_RATIO")
    algorithm.add_number_outputs(**names)


def dropped_results(algorithm: ChangeMiningAlgorithm, made: DatasetResult) -> Results:
    """Return the numbers of :func:`add_dropped`; 0 where a rule was not asked for."""
    found = {why.upper().replace(" ", "_"): count for why, count in made.dropped.items()}
    names = [one.name() for one in algorithm.outputDefinitions()]
    counted = [name for name in names if name == "CONSIDERED" or name.startswith(_DROPPED)]
    return {name: found.get(name, 0) for name in counted}


#: How the names of :func:`add_dropped` begin.
_DROPPED = ("OUTSIDE_", "BELOW_", "OVERLAPPING_", "WITHIN_", "NOT_REVIEWED", "ABOVE_")


def patches_title(folder: Path) -> str:
    """Return what the layer of a data set's patches is called."""
    return tr("Patches of {folder}").format(folder=folder.name)


def dataset_results(target: Target, made: DatasetResult, context: QgsProcessingContext) -> Results:
    """Have the footprints of a data set loaded; return what every export tells of it."""
    from ..core.datasets.manifest import FOOTPRINTS, TABLE

    footprints = str(target.path / FOOTPRINTS)
    StyleOnLoad.load(context, footprints, "footprints", patches_title(target.path), "FOOTPRINTS")
    return {
        "OUTPUT": str(target.path),
        "PATCHES": made.patches,
        "MANIFEST": str(target.path / TABLE),
        "FOOTPRINTS": footprints,
    }
