"""What the outputs of a run must not touch: its inputs, and layers that somebody is editing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..translation import tr
from .checks import is_given

if TYPE_CHECKING:
    from .base import Parameters

_LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)
#: What is no place on the disk.
_NOWHERE = (QgsProcessing.TEMPORARY_OUTPUT, "memory:")


@dataclass(frozen=True)
class Guard:
    """The files that a run is given, by parameter, and those that it makes or replaces.

    Attributes
    ----------
    folders
        Those that new ones take the place of.
    keeps
        Whether all in the folders stays that the run does not make itself.
    """

    inputs: tuple[tuple[str, str], ...]
    files: tuple[Path, ...]
    folders: tuple[Path, ...]
    keeps: bool

    def check(self) -> None:
        """Raise where an output would take the place of an input, or cannot be written."""
        from ..core.datasets.touching import Touched

        Touched(self.inputs, self.files, self.folders, self.keeps).check()

    def edited(self) -> str:
        """Return a line on a layer that is being edited and whose file would go from under it."""
        for layer in self._layers():
            if isinstance(layer, QgsVectorLayer) and layer.isEditable():
                return tr(
                    "The layer {layer} is being edited, and its file {file} would be "
                    "replaced: save or discard its edits and end editing first."
                ).format(layer=layer.name(), file=file_of(layer))
        return ""

    def reload(self) -> None:
        """Have the project's layers show what their files hold now."""
        for layer in self._layers():
            provider = layer.dataProvider()
            if provider is not None:
                provider.reloadData()
                layer.triggerRepaint()

    def _layers(self) -> Iterator[QgsMapLayer]:
        """Yield the project's layers of files that are replaced."""
        for layer in QgsProject.instance().mapLayers().values():
            place = Path(file_of(layer) or os.devnull).resolve()
            parents = [(parent, folder) for parent in place.parents for folder in self.folders]
            if any(_is_same(*two) for two in [*((place, file) for file in self.files), *parents]):
                yield layer


def guard(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Guard:
    """Return what a run is given and makes; layers belong to the main thread."""
    inputs: list[tuple[str, str]] = []
    files: list[Path] = []
    folders: list[Path] = []
    switches = {
        name: algorithm.parameterAsBoolean(parameters, name, context)
        for name in ("REPLACE", "APPEND")
        if algorithm.parameterDefinition(name) is not None
    }
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if not is_given(value):
            continue
        if isinstance(definition, QgsProcessingDestinationParameter):
            place = _place(value)
            if place is None:
                continue
            if not isinstance(definition, QgsProcessingParameterFolderDestination):
                files.append(place)
            elif any(switches.values()):
                folders.append(place)
        elif isinstance(definition, _LAYERS):
            given = value if isinstance(value, (list, tuple)) else [value]
            found = [_source(one, context) for one in given]
            inputs += [(definition.name(), path) for path in found if path]
        elif isinstance(definition, QgsProcessingParameterFile) and isinstance(value, str):
            # The path of one of its layers will do, too.
            inputs.append((definition.name(), value.split("|")[0]))
    keeps = not switches.get("REPLACE", False)
    return Guard(tuple(inputs), tuple(files), tuple(folders), keeps)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _place(value: object) -> Path | None:
    """Return where an output goes, None where it is no place of the user's."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return Path(value) if isinstance(value, str) and value not in ("", *_NOWHERE) else None


def _source(value: object, context: QgsProcessingContext) -> str:
    """Return the file, or what GDAL opens, of a layer, its id or a path."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, str) and Path(value.split("|")[0]).exists():
        return value.split("|")[0]
    layer = value
    if isinstance(value, str):
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
    return file_of(layer) if isinstance(layer, QgsMapLayer) else ""


def file_of(layer: QgsMapLayer) -> str:
    """Return the file of a layer, or what GDAL opens; "" where it has none."""
    source = layer.source()
    if layer.providerType() in ("ogr", "gdal"):
        return source.split("|")[0]
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri(layer.providerType(), source) if registry is not None else {}
    return str(parts.get("path") or "")
