"""What a review changes around itself, and how that is put back on every way out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsExpression,
    QgsProject,
    QgsRasterLayer,
    QgsSnappingConfig,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..panel import layers
from .edits import ADDED

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

#: Stands in the project for as long as a review is on: a project that was cleared has lost it.
MARK = "ChangeMining", "/reviewing"

# The stubs have only the name that QGIS 3.32 gave it besides.
NO_FORM = QgsEditFormConfig.FeatureFormSuppress.SuppressOn  # type: ignore[attr-defined]


class Surroundings:
    """Settings of the project, the window and the layer as they were before the review."""

    def __init__(self, iface: QgisInterface, layer: QgsVectorLayer) -> None:
        """Note how everything is."""
        self.iface, self.layer, self.canvas = iface, layer, iface.mapCanvas()
        self.project = QgsProject.instance()
        self.active, self.tool = iface.activeLayer(), self.canvas.mapTool()
        self.snapping = QgsSnappingConfig(self.project.snappingConfig())
        self.topological = self.project.topologicalEditing()
        self.avoided = self.project.avoidIntersectionsMode()
        self.avoided_layers = self.project.avoidIntersectionsLayers()
        self.was_dirty = self.project.isDirty()
        self.was_editing = layer.isEditable()
        self.suppress = layer.editFormConfig().suppress()
        self.defaults: dict[int, QgsDefaultValue] = {}
        self.visible = {
            node.layerId(): node.itemVisibilityChecked()
            for node in self.project.layerTreeRoot().findLayers()
        }

    def arrange(self, t2: str, reviewer: str) -> None:
        """Have the second date and the polygons on the map, and new polygons filled in."""
        self.iface.setActiveLayer(self.layer)
        self.project.writeEntry(*MARK, True)
        self.project.setSnappingConfig(QgsSnappingConfig(self.project))
        self.project.setTopologicalEditing(False)
        self.project.setAvoidIntersectionsMode(QgsProject.AvoidIntersectionsMode.AllowIntersections)
        self._set_suppress(NO_FORM)
        self._set_defaults({"status": ADDED, "class": 1, "reviewer": reviewer})
        for node in self.project.layerTreeRoot().findLayers():
            layer = node.layer()
            if isinstance(layer, QgsRasterLayer):
                layers.set_visible(layer, layer in layers.find(t2))
        polygons = self.project.layerTreeRoot().findLayer(self.layer.id())
        if polygons is not None:
            polygons.setItemVisibilityCheckedParentRecursive(True)

    def restore(self) -> None:
        """Put everything back that is still there."""
        if self.project.readBoolEntry(*MARK)[0]:
            self._restore_project()
        if not sip.isdeleted(self.layer):
            self._set_suppress(self.suppress)
            for field, value in self.defaults.items():
                self.layer.setDefaultValueDefinition(field, value)
        if self.active is not None and not sip.isdeleted(self.active):
            self.iface.setActiveLayer(self.active)
        self._restore_tool()

    def _restore_project(self) -> None:
        self.project.removeEntry(*MARK)
        self.project.setSnappingConfig(self.snapping)
        self.project.setTopologicalEditing(self.topological)
        self.project.setAvoidIntersectionsMode(self.avoided)
        there = [one for one in self.avoided_layers if not sip.isdeleted(one)]
        self.project.setAvoidIntersectionsLayers(there)
        for name, visible in self.visible.items():
            layer = self.project.mapLayer(name)
            if layer is not None:
                layers.set_visible(layer, visible)
        self.project.setDirty(self.was_dirty)

    def _restore_tool(self) -> None:
        if self.tool is not None and not sip.isdeleted(self.tool):
            self.canvas.setMapTool(self.tool)
        elif self.canvas.mapTool() is not None:
            self.canvas.unsetMapTool(self.canvas.mapTool())

    def _set_suppress(self, suppress: Qgis.AttributeFormSuppression) -> None:
        config = self.layer.editFormConfig()
        config.setSuppress(suppress)
        self.layer.setEditFormConfig(config)

    def _set_defaults(self, values: Mapping[str, object]) -> None:
        fields = self.layer.fields()
        for name, value in values.items():
            field = fields.indexOf(name)
            self.defaults[field] = self.layer.defaultValueDefinition(field)
            self.layer.setDefaultValueDefinition(
                field, QgsDefaultValue(QgsExpression.quotedValue(value))
            )
