"""The map of a judge: the second date, and nothing that tells what a mask or a model says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...translation import tr
from ..panel import layers
from .surroundings import put_visibility

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.gui import QgisInterface
    from qgis.PyQt.QtXml import QDomDocument

    from .edits import Connection


class Blind(QObject):
    """Hides all layers but the scenes and maps of the web, and keeps them hidden till the end.

    A project that is saved meanwhile has its layers as they were.
    """

    #: One line for the judge.
    said = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, scenes: Iterable[str], shown: str) -> None:
        """Hide what is there; of `scenes`, files, only the one that is `shown` stays on the map."""
        super().__init__()
        self.canvas, self.project = iface.mapCanvas(), QgsProject.instance()
        self.scenes = list(scenes)
        root = self.project.layerTreeRoot()
        self.visible = {node.layerId(): node.itemVisibilityChecked() for node in root.findLayers()}
        self.theme, self.tool = self.canvas.theme(), self.canvas.mapTool()
        self.canvas.setTheme("")
        was_dirty = self.project.isDirty()
        for node in root.findLayers():
            layer = node.layer()
            if layer is not None:
                layers.set_visible(layer, layer in layers.find(shown))
        for layer in layers.find(shown):
            found = root.findLayer(layer.id())
            if found is not None:
                found.setItemVisibilityCheckedParentRecursive(True)
        self.project.setDirty(was_dirty)
        self._connections: list[Connection] = [
            (root.visibilityChanged, self._seen),
            (root.addedChildren, self._added),
            (self.project.writeProject, self._written),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)

    def restore(self) -> None:
        """Show again what was shown before."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []
        was_dirty = self.project.isDirty()
        for name, visible in self.visible.items():
            layer = self.project.mapLayer(name)
            if layer is not None:
                layers.set_visible(layer, visible)
        self.project.setDirty(was_dirty)
        themes = self.project.mapThemeCollection()
        if themes is not None and self.theme in themes.mapThemes():
            self.canvas.setTheme(self.theme)

    def _may_be_seen(self, layer: QgsMapLayer) -> bool:
        is_scene = any(layer in layers.find(path) for path in self.scenes)
        return is_scene or layer.providerType() == "wms"

    def _seen(self, node: QgsLayerTreeNode) -> None:
        if self._hide(one.layer() for one in _layers_of(node) if one.isVisible()):
            self.said.emit(tr("The sample is judged blind: this layer stays hidden meanwhile."))

    def _added(self, node: QgsLayerTreeNode, first: int, last: int) -> None:
        new = [one for child in node.children()[first : last + 1] for one in _layers_of(child)]
        for one in new:
            self.visible.setdefault(one.layerId(), one.itemVisibilityChecked())
        self._hide(one.layer() for one in new)

    def _hide(self, found: Iterable[QgsMapLayer | None]) -> bool:
        there = (layer for layer in found if layer is not None)
        wrong = [layer for layer in there if not self._may_be_seen(layer)]
        for layer in wrong:
            layers.set_visible(layer, False)
        return bool(wrong)

    def _written(self, document: QDomDocument) -> None:
        put_visibility(document, self.visible)


def _layers_of(node: QgsLayerTreeNode) -> list[QgsLayerTreeLayer]:
    if isinstance(node, QgsLayerTreeLayer):
        return [node]
    return [one for child in node.children() for one in _layers_of(child)]
