"""What is wrong with a parameter's value, in our words where QGIS only says that it is."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ..translation import tr
from .labels import Labels, are_shown

if TYPE_CHECKING:
    from typing_extensions import TypeGuard


#: The name of a driver, which a drive's letter is not, or one of GDAL's own file systems.
_IN_A_FILE = re.compile(r"/vsi\w+/|[A-Za-z0-9_]{2,}:(?!//)")


def is_given(value: object) -> bool:
    """Return whether a parameter has a value at all."""
    return value not in (None, "", NULL)


def is_path(value: object) -> TypeGuard[str]:
    """Return whether a value is the path of what there is."""
    with contextlib.suppress(OSError, ValueError):
        return isinstance(value, str) and Path(value).exists()
    return False


def is_for_gdal(value: object) -> TypeGuard[str]:
    """Return whether a value is a path, or GDAL's name of a raster in a file: NETCDF:"a.nc":red."""
    return is_path(value) or (isinstance(value, str) and bool(_IN_A_FILE.match(value)))


def complaint(definition: QgsProcessingParameterDefinition, value: object, labels: Labels) -> str:
    """Return one line on a value that `definition` does not accept."""
    name = labels.of(definition.name())
    if not is_given(value):
        if name != definition.name():
            return tr("{name} is missing: give it.").format(name=name)
        return tr("{name} is missing: give “{description}”.").format(
            name=name, description=definition.description()
        )
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        return no_layer(name, value, tr("as a raster"))
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return no_layer(name, value, tr("as a vector layer"))
    if isinstance(definition, QgsProcessingParameterEnum):
        return tr("{name} is {value!r}: use one of {options}.").format(
            name=name, value=value, options=", ".join(definition.options())
        )
    if isinstance(definition, QgsProcessingParameterNumber):
        return tr("{name} is {value!r}: give a number.").format(name=name, value=value)
    if name != definition.name():
        return tr("{name} is {value!r}, which cannot be used: correct it.").format(
            name=name, value=value
        )
    return tr("{name} is {value!r}, which is no “{description}”: correct it.").format(
        name=name, value=value, description=definition.description()
    )


def no_lasting_folder(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> str | None:
    """Return which folder would go when QGIS ends, where a dialog asks; None elsewhere."""
    for definition in algorithm.parameterDefinitions() if are_shown() else ():
        is_folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        if is_folder and parameters.get(definition.name()) == QgsProcessing.TEMPORARY_OUTPUT:
            return tr(
                "“{label}” is a temporary folder, which goes when QGIS ends: choose a folder."
            ).format(label=definition.description())
    return None


def no_layer(name: str, value: object, kind: str) -> str:
    """Return why `value` is no layer of the kind that parameter `name` needs."""
    if isinstance(value, QgsMapLayer):
        return tr("{name}: the layer {value!r} cannot be opened {kind}: check its source.").format(
            name=name, value=value.name(), kind=kind
        )
    if not isinstance(value, str):
        return tr("{name} is {value!r}: give a layer, a layer's id, or a path as text.").format(
            name=name, value=value
        )
    if Path(value.split("|")[0]).exists():
        return tr(
            "{name}: {value} cannot be opened {kind}: it is damaged, or a file of another kind."
        ).format(name=name, value=value, kind=kind)
    return tr(
        "{name}: {value} does not exist: check the path (no loaded layer has that name either)."
    ).format(name=name, value=value)


def no_raster_file(name: str, layer: QgsRasterLayer) -> str | None:
    """Return why a valid raster layer cannot be read as a file, or None where it can."""
    if layer.dataProvider().name() == "gdal":
        return None
    return tr("{name}: {layer} is no raster file: save it as a GeoTIFF first.").format(
        name=name, layer=layer.name()
    )


def unused_nodata(name: str, layer: QgsRasterLayer) -> str | None:
    """Return what to tell where a layer has other no data in QGIS than its file; None: it has not.

    The same is read of a layer as of its path: what the file says, and NODATA.
    """
    provider = layer.dataProvider()
    bands = range(1, provider.bandCount() + 1)
    added = [one for band in bands for one in provider.userNoDataValues(band)]
    ignored = any(
        provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band)
        for band in bands
    )
    if not added and not ignored:
        return None
    if ignored:
        return tr(
            "{name}: the layer {layer} is set to show its file's no data in QGIS; here what the "
            "file says is no data stays so."
        ).format(name=name, layer=layer.name())
    values = dict.fromkeys(f"{one.min():g}" for one in added)
    return tr(
        "{name}: the additional no data value {value} of the layer {layer} is QGIS's alone and not "
        "used: what the file says counts. Give it as “Value that is no data”, or set it "
        "in the file."
    ).format(name=name, value=", ".join(values), layer=layer.name())


def no_whole_number(
    definition: QgsProcessingParameterDefinition, value: Any, labels: Labels
) -> str | None:
    """Return why a number is none, or none for a parameter of whole numbers, or None.

    QGIS would take 0 or the default for text that is no number where the parameter is optional,
    round what is no whole number, or take the default for one that is too large, and say nothing.
    Any value may be given: float() knows which are numbers.
    """
    if not isinstance(definition, QgsProcessingParameterNumber):
        return None
    if isinstance(value, str) and is_given(value) and not _is_number(value):
        return complaint(definition, value, labels)
    if definition.dataType() != QgsProcessingParameterNumber.Type.Integer:
        return None
    try:
        exact = float(value)
    except (TypeError, ValueError):
        return None
    if not exact.is_integer():
        message = tr("{name} is {value}: give a whole number.")
    elif abs(exact) >= 1 << 31:
        message = tr("{name} is {value}: give a number below 2147483648.")
    else:
        return None
    return message.format(name=labels.of(definition.name()), value=value)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    # Python takes 1_000 for a number, QGIS does not.
    return "_" not in text


def no_output(name: str, value: object, endings: Iterable[str]) -> str:
    """Return why a layer cannot be written under that name."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return tr("{name}: {value}: end the name in {endings}.").format(
        name=name, value=value, endings=", ".join(f".{one}" for one in endings)
    )
