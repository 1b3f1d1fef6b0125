"""Parameters that several algorithms share: declared once, read once."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.choices.masks import DEFAULT_VALUES, Direction, MaskChoice, Method, Unreviewed
from ..core.choices.scenes import ResamplingName, SaviChoice, ScalingChoice, ScalingName
from ..core.choices.word import Word
from ..translation import tr
from .base import ChangeMiningAlgorithm
from .words import in_words

DOUBLE = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer
#: What shows a choice in a dialog: by its name, as no algorithm loads a window.
CHOICE = f"{__package__.rpartition('.')[0]}.ui.choice_widget.ChoiceWidget"
# The stubs have only the names that QGIS 3.36 gave these besides.
POLYGON = QgsProcessing.SourceType.TypeVectorPolygon  # type: ignore[attr-defined]
RASTER = QgsProcessing.SourceType.TypeRaster  # type: ignore[attr-defined]


def number(
    name: str,
    description: str,
    default: float | None,
    kind: Any = DOUBLE,  # a member of an enumeration that the stubs know as a variable
    optional: bool = False,
) -> QgsProcessingParameterNumber:
    """Return a number parameter; its limits are the core's, whose messages say what to do."""
    return QgsProcessingParameterNumber(name, description, kind, default, optional)


def choice(
    name: str,
    description: str,
    kind: type[Word],
    default: str | None = None,
    only: tuple[str, ...] = (),
) -> QgsProcessingParameterEnum:
    """Return a choice among the static strings of a kind, or only some; by default the first.

    Dialogs show them in words.
    """
    options, words = list(only or kind.words()), in_words(kind)
    parameter = QgsProcessingParameterEnum(
        name, description, options, False, default or options[0], False, usesStaticStrings=True
    )
    widget = {"class": CHOICE, "words": {option: words[option] for option in options}}
    parameter.setMetadata({"widget_wrapper": widget})
    return parameter


def text(name: str, description: str, default: str = "") -> QgsProcessingParameterString:
    """Return a text parameter; without a default it may be left empty."""
    return QgsProcessingParameterString(name, description, default, optional=not default)


def switch(
    name: str, description: str, default: bool = False, *, optional: bool = False
) -> QgsProcessingParameterBoolean:
    """Return a choice between yes and no; models made before it was there need it `optional`."""
    return QgsProcessingParameterBoolean(name, description, default, optional)


def add_scenes(algorithm: ChangeMiningAlgorithm, about_t1: str, about_t2: str) -> None:
    """Add the two dates, with what each step has to say of them."""
    scene = QgsProcessingParameterRasterLayer
    algorithm.add(scene("T1", tr("First date (T1)")), about_t1)
    algorithm.add(scene("T2", tr("Second date (T2)")), about_t2)


def add_savi(algorithm: ChangeMiningAlgorithm, advanced: bool = False) -> None:
    """Add the parameters of SAVI."""
    algorithm.add(
        text("RED_BAND", tr("Red band"), SaviChoice.red_band),
        tr(
            "Name (B04, red, or the band's own description) or number in the file (3). Names are "
            "found in the bands' descriptions and wavelengths."
        ),
        advanced=advanced,
    )
    algorithm.add(
        text("NIR_BAND", tr("Near-infrared band"), SaviChoice.nir_band),
        tr("Name (B08, nir) or number in the file."),
        advanced=advanced,
    )
    algorithm.add(
        number("SOIL_FACTOR", tr("Soil factor L"), SaviChoice.soil_factor),
        tr("0.5 is the usual compromise, 0 gives NDVI, 1 is for sparse vegetation (Huete 1988)."),
        advanced=advanced,
    )
    add_scaling(algorithm, advanced)


def add_scaling(algorithm: ChangeMiningAlgorithm, advanced: bool = False) -> None:
    """Add what the stored values mean."""
    algorithm.add(
        choice("SCALING", tr("What the pixel values are"), ScalingName, ScalingChoice.scaling),
        tr(
            "What is needed is reflectance from 0 to 1. <i>auto</i> goes by the product's metadata "
            "around the file, its scale and offset tags, the file name of a Copernicus Browser "
            "download or of a known product (Landsat, HLS, PlanetScope, CBERS, AMAZONIA-1), or "
            "floating-point reflectance, in this order; it never guesses. "
            "<i>dn</i>: reflectance × 10000 (products before January 2022, or offset removed). "
            "<i>dn_offset</i>: × 10000 + 1000 (since then, and Collection 1). "
            "<i>browser_uint16</i>, <i>browser_uint8</i>: raw Copernicus Browser downloads. "
            "<i>custom</i>: SCALE and OFFSET."
        ),
        advanced=advanced,
    )
    algorithm.add(
        number("SCALE", tr("Scale (custom)"), ScalingChoice.scale, optional=True),
        tr("Only for custom: reflectance = value × SCALE + OFFSET."),
        advanced=True,
    )
    algorithm.add(
        number("OFFSET", tr("Offset (custom)"), ScalingChoice.offset, optional=True),
        tr("Only for custom, in reflectance: −0.1 for products with the +1000 left in."),
        advanced=True,
    )
    add_nodata(algorithm)


def add_nodata(algorithm: ChangeMiningAlgorithm) -> None:
    """Add what means no data where the file does not say so."""
    algorithm.add(
        text("NODATA", tr("Value that is no data"), ScalingChoice.nodata),
        tr(
            "As stored in the file, for scenes that do not say it themselves: 0 or −9999 outside "
            "the swath. A value from 0 up is no data only where all bands hold it. Empty: found in "
            "the pixels and told, or the run stops where that is in doubt. <i>none</i>: every "
            "pixel that the file calls valid is."
        ),
        advanced=True,
    )


def add_resampling(algorithm: ChangeMiningAlgorithm, advanced: bool = False) -> None:
    """Add how a T2 on another grid is brought to T1's."""
    algorithm.add(
        choice("RESAMPLING", tr("Resampling"), ResamplingName),
        tr(
            "Used only where T2 lies on another grid than T1: it is then resampled once to T1's "
            "grid. Grids whose pixels coincide are never resampled."
        ),
        advanced=advanced,
    )


def add_replace(algorithm: ChangeMiningAlgorithm) -> None:
    """Add whether a data set may go for a new one."""
    algorithm.add(
        switch("REPLACE", tr("Replace an existing data set")),
        tr(
            "Without it, a folder that holds a data set is refused. Other folders always are, and "
            "a data set with files of other origin, edited ones, or verdicts that would be lost."
        ),
        advanced=True,
    )


def add_replace_verdicts(algorithm: ChangeMiningAlgorithm) -> None:
    """Add whether a file with people's verdicts may go for a new one."""
    algorithm.add(
        switch("REPLACE", tr("Replace verdicts"), optional=True),
        tr(
            "Without it, a file is refused that holds verdicts of a review. Other layers of a "
            "GeoPackage always stay."
        ),
        advanced=True,
    )


def add_mask(algorithm: ChangeMiningAlgorithm) -> None:
    """Add the parameters of the threshold and the mask."""
    algorithm.add(
        choice("METHOD", tr("Threshold method"), Method, MaskChoice.method),
        tr(
            "<i>otsu, triangle, li, yen, kittler</i> look at the histogram of the magnitudes in "
            "the chosen direction. <i>fixed</i>: VALUE itself. <i>sigma</i>: mean ± VALUE·σ, "
            "<i>mad</i>: median ± VALUE·1.4826·MAD of the difference. <i>percentile</i> of the "
            "magnitudes."
        ),
    )
    algorithm.add(
        number("VALUE", tr("Value (threshold, k or percentile)"), MaskChoice.value, optional=True),
        tr(
            "For fixed (empty: {fixed:g}), sigma ({sigma:g}), mad ({mad:g}) and percentile "
            "({percentile:g}). A magnitude above 0: a loss is a difference of −VALUE or less."
        ).format(**DEFAULT_VALUES),
    )
    algorithm.add(
        choice("DIRECTION", tr("Direction"), Direction, MaskChoice.direction),
        tr("<i>loss</i>: the index fell from T1 to T2; <i>gain</i>: it rose; <i>both</i>."),
    )
    algorithm.add(
        number("SEED_VALUE", tr("Seed value (hysteresis)"), MaskChoice.seed_value),
        tr("Keep only regions that reach this magnitude somewhere; 0 switches it off."),
        advanced=True,
    )
    algorithm.add(
        number("MIN_AREA", tr("Smallest region of change (pixels)"), MaskChoice.min_area, INTEGER),
        tr(
            "Regions of fewer pixels (4-connected) are removed; 0: none. Equal to the smallest "
            "hole, both are one run of GDAL's sieve; otherwise holes are filled first, then "
            "regions are removed."
        ),
    )
    algorithm.add(
        number("FILL_HOLES", tr("Smallest hole (pixels)"), MaskChoice.fill_holes, INTEGER),
        tr("Holes of fewer pixels in a region of change are filled; 0: none."),
    )


def add_unreviewed(algorithm: ChangeMiningAlgorithm) -> None:
    """Add what becomes of polygons that nobody reviewed."""
    algorithm.add(
        choice("UNREVIEWED", tr("Unreviewed candidates are"), Unreviewed),
        tr(
            "Polygons with the status <i>candidate</i>: <i>change</i> (1), <i>ignore</i> (255) or "
            "<i>nochange</i> (0); <i>auto</i> is ignore once a polygon has a verdict, and change "
            "before. accepted and added are 1, rejected 0, unsure 255."
        ),
    )
