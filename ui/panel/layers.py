"""The panel's layers in the project: one group, styles, and letting go of files to be replaced."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...algorithms.base import ROOT
from ...algorithms.style import colours
from ...translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.scenes.display import Display

SomeLayer = TypeVar("SomeLayer", bound=QgsMapLayer)
GROUP = "ChangeMining"
#: Where a layer keeps the name of its style, so that it can be shown again.
STYLE = "changemining/style"


def _file_of(layer: QgsMapLayer) -> str:
    return layer.source().split("|")[0]


def _same_file(layer: QgsMapLayer, path: str) -> bool:
    return Path(_file_of(layer)) == Path(path)


def find(path: str) -> list[QgsMapLayer]:
    """Return the project's layers that show a file."""
    return [
        layer for layer in QgsProject.instance().mapLayers().values() if _same_file(layer, path)
    ]


def add(layer: SomeLayer) -> SomeLayer:
    """Add a layer on top of the group, which is made where it is missing."""
    QgsProject.instance().addMapLayer(layer, False)
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
    group.insertLayer(0, layer).setExpanded(False)
    return layer


def show(path: str, name: str, style: str, sublayer: str = "") -> QgsMapLayer | None:
    """Show a raster or a GeoPackage in its style and return the layer, None where it is invalid."""
    layer: QgsMapLayer
    if path.lower().endswith(".gpkg"):
        layer = QgsVectorLayer(f"{path}|layername={sublayer}" if sublayer else path, name, "ogr")
    else:
        layer = QgsRasterLayer(path, name)
    if not layer.isValid():
        return None
    layer.loadNamedStyle(str(ROOT / "styles" / f"{style}.qml"))
    layer.setCustomProperty(STYLE, style)
    return add(layer)


def own_inside(folder: str) -> list[QgsMapLayer]:
    """Return the panel's layers of files in a folder."""
    place = Path(folder).resolve()
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty(STYLE) and place in Path(_file_of(layer)).resolve().parents
    ]


def release(paths: Iterable[str]) -> list[tuple[str, str, str]]:
    """Take away the layers of files that are to be replaced, and return how to show them again.

    Windows replaces no file that is open, and elsewhere a layer would go on showing the old one. Of
    a folder only the panel's own go; and none goes that is being edited, which holds the run.
    """
    taken = []
    for path in paths:
        for layer in own_inside(path) if Path(path).is_dir() else find(path):
            if isinstance(layer, QgsVectorLayer) and layer.isEditable():
                continue
            style = layer.customProperty(STYLE)
            if style:
                taken.append((_file_of(layer), layer.name(), style))
            QgsProject.instance().removeMapLayer(layer.id())
    return taken


def has_unsaved_edits(path: str) -> bool:
    """Return whether a layer of this file has edits that are not in the file."""
    return any(isinstance(one, QgsVectorLayer) and one.isModified() for one in find(path))


def show_scenes(paths: Sequence[str], canvas: QgsMapCanvas | None) -> None:
    """Show T1 and T2 in the same colours, where they are not shown yet, and go there."""
    from ...core.scenes.display import displays

    if all(find(path) for path in paths):
        return
    names = (tr("T1"), tr("T2"))
    for path, name, display in reversed(list(zip(paths, names, displays(paths)))):
        if find(path):
            continue
        layer = scene(path, name, display)
        if layer.isValid():
            zoom_to(add(layer), canvas)


def scene(path: str, name: str, display: Display) -> QgsRasterLayer:
    """Return a layer of a scene shown in this way, not in the project; it may be invalid."""
    layer = QgsRasterLayer(path, name)
    if layer.isValid():
        layer.setRenderer(colours(layer.dataProvider(), display))
    return layer


def zoom_to(layer: QgsMapLayer, canvas: QgsMapCanvas | None) -> None:
    """Show the whole of a layer on the map."""
    if canvas is not None:
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        canvas.setExtent(extent)
        canvas.refresh()


def set_visible(layer: QgsMapLayer, visible: bool) -> None:
    """Tick or untick a layer in the tree."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None and node.itemVisibilityChecked() != visible:
        node.setItemVisibilityChecked(visible)
