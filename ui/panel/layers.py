"""The panel's layers in the project: one group, styles, and letting go of files to be replaced."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...algorithms.style import colours, load_style
from ...translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.scenes.display import Display

SomeLayer = TypeVar("SomeLayer", bound=QgsMapLayer)
GROUP = "ChangeMining"
#: Styles of rasters that hide what is below them.
OPAQUE = ("difference", "evidence")
#: Where a layer keeps the name of its style, so that it can be shown again; which date it shows;
#: and its file, where it shows this by way of another.
STYLE, ROLE, FILE = "changemining/style", "changemining/role", "changemining/file"
#: VRTs by the file that they show quickly, see :mod:`.quick`.
_views: dict[str, str] = {}


def file_of(layer: QgsMapLayer) -> str:
    """Return the path of the file that a layer shows."""
    return str(layer.customProperty(FILE) or layer.source().split("|")[0])


def _same_file(layer: QgsMapLayer, path: str) -> bool:
    return Path(file_of(layer)) == Path(path)


def find(path: str) -> list[QgsMapLayer]:
    """Return the project's layers that show a file."""
    return [
        layer for layer in QgsProject.instance().mapLayers().values() if _same_file(layer, path)
    ]


def add(layer: SomeLayer, above_it: QgsMapLayer | None = None) -> SomeLayer:
    """Add a layer on top of the group, which is made where it is missing, or below another one."""
    QgsProject.instance().addMapLayer(layer, False)
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
    order = group.findLayerIds()
    place = order.index(above_it.id()) + 1 if above_it and above_it.id() in order else 0
    group.insertLayer(place, layer).setExpanded(False)
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
    load_style(layer, style)
    layer.setCustomProperty(STYLE, style)
    add(layer)
    if style in OPAQUE:
        uncover(layer)
    return layer


def is_own(layer: QgsMapLayer) -> bool:
    """Return whether the panel shows a file by this layer; the threshold's preview is none."""
    return bool(layer.customProperty(ROLE) or layer.customProperty(STYLE))


def own_inside(folder: str) -> list[QgsMapLayer]:
    """Return the panel's layers of files in a folder."""
    place = Path(folder).resolve()
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty(STYLE) and place in Path(file_of(layer)).resolve().parents
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
                taken.append((file_of(layer), layer.name(), style))
            QgsProject.instance().removeMapLayer(layer.id())
    return taken


def has_unsaved_edits(path: str) -> bool:
    """Return whether a layer of this file has edits that are not in the file."""
    return any(isinstance(one, QgsVectorLayer) and one.isModified() for one in find(path))


def show_scenes(
    paths: Sequence[str], canvas: QgsMapCanvas | None, shown: Sequence[Display] | None = None
) -> None:
    """Show T1 and T2 in the same colours, where they are not shown yet, and go there.

    A path may be "" for a date that is not chosen yet. `shown` is how the others are displayed,
    where that is known already.
    """
    from ...core.scenes.display import displays

    there = [path for path in paths if path]
    if all(find(path) for path in there):
        return
    how = dict(zip(there, shown if shown is not None else displays(there)))
    for role, path in reversed(list(zip(("t1", "t2"), paths))):
        if path:
            _show_scene(role, path, how[path], canvas)
    dates = [layer for path in there for layer in find(path) if layer.customProperty(ROLE)]
    if dates:
        uncover(dates[0])


def _show_scene(role: str, path: str, display: Display, canvas: QgsMapCanvas | None) -> None:
    for layer in list(QgsProject.instance().mapLayers().values()):
        if layer.customProperty(ROLE) == role and not _same_file(layer, path):
            QgsProject.instance().removeMapLayer(layer.id())  # it is this date no longer
    already = find(path)
    for layer in already:
        if isinstance(layer, QgsRasterLayer) and layer.customProperty(ROLE):
            layer.setRenderer(colours(layer.dataProvider(), display))
            layer.triggerRepaint()
    if not already:
        layer = scene(path, scene_name(role, path), display)
        if layer.isValid():
            layer.setCustomProperty(ROLE, role)
            zoom_to(add(layer, _first_date() if role == "t2" else None), canvas)


def _first_date() -> QgsMapLayer | None:
    """Return the layer of T1, which is above T2 whichever of them was chosen first."""
    every = QgsProject.instance().mapLayers().values()
    return next((layer for layer in every if layer.customProperty(ROLE) == "t1"), None)


def scene_name(role: str, path: str) -> str:
    """Return what a date's layer is called: T1 or T2, with date and tile where they are known."""
    from ...core.errors import ChangeMiningError
    from ...core.io.source import inspect
    from ...core.scenes.download import is_imported
    from ...core.scenes.scene import sensing_date

    name = {"t1": tr("T1"), "t2": tr("T2")}[role]
    try:
        date = sensing_date(inspect(path))
    except ChangeMiningError:
        date = None
    told = Path(path).stem.replace("_", " ") if date and is_imported(path) else date
    return " · ".join(filter(None, (name, told)))


def scene(path: str, name: str, display: Display) -> QgsRasterLayer:
    """Return a layer of a scene shown in this way, not in the project; it may be invalid."""
    layer = raster(path, name)
    if layer.isValid():
        layer.setRenderer(colours(layer.dataProvider(), display))
    return layer


def raster(path: str, name: str) -> QgsRasterLayer:
    """Return a layer of a raster, not in the project; it may be invalid."""
    layer = QgsRasterLayer(_views.get(path, path), name)
    if path in _views:
        layer.setCustomProperty(FILE, path)
    return layer


def is_slow(layer: QgsRasterLayer) -> bool:
    """Return whether the whole of a raster takes long to draw."""
    from ...core.io.reduced import LARGE

    large = layer.isValid() and max(layer.width(), layer.height()) > LARGE
    return large and not layer.dataProvider().hasPyramids()


def draw_by(path: str, view: str) -> None:
    """Have a raster shown by way of a VRT from now on."""
    _views[path] = view
    for layer in find(path):
        if isinstance(layer, QgsRasterLayer):
            shown = layer.renderer()
            renderer = shown.clone() if shown is not None else None
            layer.setCustomProperty(FILE, path)
            layer.setDataSource(
                view, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False
            )
            if renderer is not None:
                layer.setRenderer(renderer)
            layer.triggerRepaint()


def uncover(top: QgsMapLayer, others: Iterable[QgsMapLayer] = ()) -> None:
    """Show one of the panel's rasters, and not those that it would hide or that would hide it.

    Of layers that the user loaded only those in `others` are hidden.
    """
    opaque = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty(ROLE) or layer.customProperty(STYLE) in OPAQUE
    ]
    for layer in (top, *opaque, *others):
        set_visible(layer, layer is top)


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


def topmost(candidates: Iterable[QgsMapLayer]) -> QgsMapLayer | None:
    """Return which of some ticked layers the map draws over the others, None where none is."""
    order = [one.id() for one in QgsProject.instance().layerTreeRoot().layerOrder()]
    seen = [layer for layer in candidates if is_visible(layer)]
    return min(seen, key=lambda layer: order.index(layer.id()), default=None)


def is_visible(layer: QgsMapLayer) -> bool:
    """Return whether a layer is ticked in the tree."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return node is not None and bool(node.isVisible())
