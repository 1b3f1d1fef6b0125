"""Parameters that several algorithms share: declared once, read once."""

from __future__ import annotations

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..translation import tr

DOUBLE = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer
POLYGON = QgsProcessing.SourceType.TypeVectorPolygon

# The core states these too; here they must be known without loading numpy or rasterio.
SCALINGS = [
    "auto",
    "reflectance",
    "dn",
    "dn_offset",
    "browser_uint16",
    "browser_uint8",
    "custom",
]
RESAMPLINGS = ["bilinear", "nearest", "cubic"]
METHODS = ["otsu", "fixed", "triangle", "li", "yen", "kittler", "sigma", "mad", "percentile"]
DIRECTIONS = ["loss", "gain", "both"]
UNREVIEWED = ["change", "ignore", "nochange"]


def number(name, description, default, kind=DOUBLE, optional=False):
    """Return a number parameter; its limits are the core's, whose messages say what to do."""
    return QgsProcessingParameterNumber(name, description, kind, default, optional)


def choice(name, description, options):
    """Return a choice among static strings; the first is the default."""
    return QgsProcessingParameterEnum(
        name, description, options, False, options[0], False, usesStaticStrings=True
    )


def optional_number(algorithm, parameters, name, context):
    """Return a number, or None where none is given."""
    if parameters.get(name) in (None, "", NULL):
        return None
    return algorithm.parameterAsDouble(parameters, name, context)


def add_scenes(algorithm, about_t1, about_t2):
    """Add the two dates, with what each step has to say of them."""
    scene = QgsProcessingParameterRasterLayer
    algorithm.add(scene("T1", tr("First date (T1)")), about_t1)
    algorithm.add(scene("T2", tr("Second date (T2)")), about_t2)


def add_savi(algorithm, advanced=False):
    """Add the parameters of SAVI."""
    algorithm.add(
        QgsProcessingParameterString("RED_BAND", tr("Red band"), "B04"),
        tr(
            "Name (B04, red, or the band's own description) or number in the file (3). Names are "
            "found in the bands' descriptions and wavelengths."
        ),
        advanced=advanced,
    )
    algorithm.add(
        QgsProcessingParameterString("NIR_BAND", tr("Near-infrared band"), "B08"),
        tr("Name (B08, nir) or number in the file."),
        advanced=advanced,
    )
    algorithm.add(
        number("SOIL_FACTOR", tr("Soil factor L"), 0.5),
        tr("0.5 is the usual compromise, 0 gives NDVI, 1 is for sparse vegetation (Huete 1988)."),
        advanced=advanced,
    )
    add_scaling(algorithm, advanced)


def add_scaling(algorithm, advanced=False):
    """Add what the stored values mean."""
    algorithm.add(
        choice("SCALING", tr("What the pixel values are"), SCALINGS),
        tr(
            "What is needed is reflectance from 0 to 1. <i>auto</i> goes by the product's metadata "
            "around the file, its scale and offset tags, a Copernicus Browser file name, or "
            "floating-point reflectance, in this order; it never guesses. "
            "<i>dn</i>: reflectance × 10000 (products before January 2022, or offset removed). "
            "<i>dn_offset</i>: × 10000 + 1000 (since then, and Collection 1). "
            "<i>browser_uint16</i>, <i>browser_uint8</i>: raw Copernicus Browser downloads. "
            "<i>custom</i>: SCALE and OFFSET."
        ),
        advanced=advanced,
    )
    algorithm.add(
        number("SCALE", tr("Scale (custom)"), None, optional=True),
        tr("Only for custom: reflectance = value × SCALE + OFFSET."),
        advanced=True,
    )
    algorithm.add(
        number("OFFSET", tr("Offset (custom)"), None, optional=True),
        tr("Only for custom, in reflectance: −0.1 for products with the +1000 left in."),
        advanced=True,
    )


def savi_choice(algorithm, parameters, context):
    """Return the SAVI parameters as the core's keyword arguments."""
    return {
        "red_band": algorithm.parameterAsString(parameters, "RED_BAND", context),
        "nir_band": algorithm.parameterAsString(parameters, "NIR_BAND", context),
        "soil_factor": algorithm.parameterAsDouble(parameters, "SOIL_FACTOR", context),
        **scaling_choice(algorithm, parameters, context),
    }


def scaling_choice(algorithm, parameters, context):
    """Return what the stored values mean as the core's keyword arguments."""
    return {
        "scaling": algorithm.parameterAsEnumString(parameters, "SCALING", context),
        "scale": optional_number(algorithm, parameters, "SCALE", context),
        "offset": optional_number(algorithm, parameters, "OFFSET", context),
    }


def add_resampling(algorithm, advanced=False):
    """Add how a T2 on another grid is brought to T1's."""
    algorithm.add(
        choice("RESAMPLING", tr("Resampling"), RESAMPLINGS),
        tr(
            "Used only where T2 lies on another grid than T1: it is then resampled once to T1's "
            "grid. Grids whose pixels coincide are never resampled."
        ),
        advanced=advanced,
    )


def add_replace(algorithm):
    """Add whether a data set may go for a new one."""
    algorithm.add(
        QgsProcessingParameterBoolean("REPLACE", tr("Replace an existing data set"), False),
        tr("Without it, a folder that holds a data set is refused. Other folders always are."),
        advanced=True,
    )


def add_mask(algorithm):
    """Add the parameters of the threshold and the mask."""
    algorithm.add(
        choice("METHOD", tr("Threshold method"), METHODS),
        tr(
            "<i>otsu, triangle, li, yen, kittler</i> look at the histogram of the magnitudes in "
            "the chosen direction. <i>fixed</i>: VALUE itself. <i>sigma</i>: mean ± VALUE·σ, "
            "<i>mad</i>: median ± VALUE·1.4826·MAD of the difference. <i>percentile</i> of the "
            "magnitudes."
        ),
    )
    algorithm.add(
        number("VALUE", tr("Value (threshold, k or percentile)"), None, optional=True),
        tr(
            "For fixed (empty: 0.15), sigma (2), mad (3) and percentile (95). A magnitude above 0: "
            "a loss is a difference of −VALUE or less."
        ),
    )
    algorithm.add(
        choice("DIRECTION", tr("Direction"), DIRECTIONS),
        tr("<i>loss</i>: the index fell from T1 to T2; <i>gain</i>: it rose; <i>both</i>."),
    )
    algorithm.add(
        number("SEED_VALUE", tr("Seed value (hysteresis)"), 0.0),
        tr("Keep only regions that reach this magnitude somewhere; 0 switches it off."),
        advanced=True,
    )
    algorithm.add(
        number("MIN_AREA", tr("Smallest region of change (pixels)"), 9, INTEGER),
        tr("Regions of fewer pixels (4-connected) are removed, by GDAL's sieve; 0: none."),
    )
    algorithm.add(
        number("FILL_HOLES", tr("Smallest hole (pixels)"), 9, INTEGER),
        tr("Holes of fewer pixels in a region of change are filled; 0: none."),
    )


def mask_choice(algorithm, parameters, context):
    """Return the mask parameters as the core's keyword arguments."""
    return {
        "method": algorithm.parameterAsEnumString(parameters, "METHOD", context),
        "value": optional_number(algorithm, parameters, "VALUE", context),
        "direction": algorithm.parameterAsEnumString(parameters, "DIRECTION", context),
        "seed_value": algorithm.parameterAsDouble(parameters, "SEED_VALUE", context),
        "min_area": algorithm.parameterAsInt(parameters, "MIN_AREA", context),
        "fill_holes": algorithm.parameterAsInt(parameters, "FILL_HOLES", context),
    }


def add_unreviewed(algorithm):
    """Add what becomes of polygons that nobody reviewed."""
    algorithm.add(
        choice("UNREVIEWED", tr("Unreviewed candidates are"), UNREVIEWED),
        tr(
            "Polygons with the status <i>candidate</i>: <i>change</i> (1), <i>ignore</i> (255) or "
            "<i>nochange</i> (0). accepted and added are 1, rejected 0, unsure 255."
        ),
    )
