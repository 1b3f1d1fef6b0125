"""What a review changes around itself, and how that is put back on every way out."""

from __future__ import annotations

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
from qgis.PyQt.QtCore import QTimer

from ..panel import layers
from .edits import ADDED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.gui import QgisInterface
    from qgis.PyQt.QtXml import QDomDocument

#: Stands in the project for as long as a review is on: a project that was cleared has lost it.
MARK = "ChangeMining", "/reviewing"

# The stubs have only the name that QGIS 3.32 gave it besides.
NO_FORM = QgsEditFormConfig.FeatureFormSuppress.SuppressOn  # type: ignore[attr-defined]


def put_visibility(document: QDomDocument, visible: Mapping[str, bool]) -> None:
    """Have layers ticked in a project's document as told, by their ids."""
    nodes = document.elementsByTagName("layer-tree-layer")
    for element in [nodes.at(number).toElement() for number in range(nodes.count())]:
        is_visible = visible.get(element.attribute("id"))
        if is_visible is not None:
            element.setAttribute("checked", "Qt::Checked" if is_visible else "Qt::Unchecked")


class Surroundings:
    """Settings of the project, the window and the layer as they were before the review.

    A project that is saved meanwhile gets these as well.
    """

    def __init__(self, iface: QgisInterface, layer: QgsVectorLayer) -> None:
        """Note how everything is."""
        self.iface, self.layer, self.canvas = iface, layer, iface.mapCanvas()
        self.project = QgsProject.instance()
        self.active, self.tool = iface.activeLayer(), self.canvas.mapTool()
        self.snapping = QgsSnappingConfig(self.project.snappingConfig())
        self.topological = self.project.topologicalEditing()
        self.avoided = self.project.avoidIntersectionsMode()
        self.avoided_layers = self.project.avoidIntersectionsLayers()
        self.was_editing = layer.isEditable()
        self.suppress = layer.editFormConfig().suppress()
        self.defaults: dict[int, QgsDefaultValue] = {}
        self.filled_in: dict[str, object] = {}
        self.is_over = self._is_handed_back = False
        self.visible = {
            node.layerId(): node.itemVisibilityChecked()
            for node in self.project.layerTreeRoot().findLayers()
        }

    def arrange(self, t2: str, reviewer: str) -> None:
        """Have the second date and the polygons on the map, and new polygons filled in."""
        was_dirty = self.project.isDirty()
        self.iface.setActiveLayer(self.layer)
        self.filled_in = {"status": ADDED, "class": 1, "reviewer": reviewer}
        fields = self.layer.fields()
        for number in map(fields.indexOf, self.filled_in):
            self.defaults[number] = self.layer.defaultValueDefinition(number)
        self.project.setSnappingConfig(QgsSnappingConfig(self.project))
        self._take_over()
        for node in self.project.layerTreeRoot().findLayers():
            layer = node.layer()
            if isinstance(layer, QgsRasterLayer):
                layers.set_visible(layer, layer in layers.find(t2))
        polygons = self.project.layerTreeRoot().findLayer(self.layer.id())
        if polygons is not None:
            polygons.setItemVisibilityCheckedParentRecursive(True)
        self.project.setDirty(was_dirty)
        self.project.writeProject.connect(self._written)
        self.project.projectSaved.connect(self._take_over_again)

    def _take_over(self) -> None:
        """Give project and layer the settings of the review."""
        self.project.writeEntry(*MARK, True)
        self.project.setTopologicalEditing(False)
        self.project.setAvoidIntersectionsMode(QgsProject.AvoidIntersectionsMode.AllowIntersections)
        self._set_suppress(NO_FORM)
        fields = self.layer.fields()
        for name, value in self.filled_in.items():
            self.layer.setDefaultValueDefinition(
                fields.indexOf(name), QgsDefaultValue(QgsExpression.quotedValue(value))
            )

    def _written(self, document: QDomDocument) -> None:
        """Have the project saved as it was before the review.

        Snapping and what is visible are in the document by now, all else comes after this.
        """
        nodes = document.elementsByTagName("snapping-settings")
        for node in [nodes.at(number) for number in range(nodes.count())]:
            node.parentNode().removeChild(node)
        self.snapping.writeProject(document)
        put_visibility(document, self.visible)
        self._hand_back()
        self._is_handed_back = True
        QTimer.singleShot(0, self._take_over_again)  # where it could not be saved

    def _take_over_again(self) -> None:
        if not self._is_handed_back or self.is_over:
            return
        self._is_handed_back = False
        was_dirty = self.project.isDirty()
        self._take_over()
        self.project.setDirty(was_dirty)

    def restore(self) -> None:
        """Put everything back that is still there."""
        self.is_over = True
        self.project.writeProject.disconnect(self._written)
        self.project.projectSaved.disconnect(self._take_over_again)
        was_dirty = self.project.isDirty()
        if self.project.readBoolEntry(*MARK)[0]:
            self.project.setSnappingConfig(self.snapping)
            for name, visible in self.visible.items():
                layer = self.project.mapLayer(name)
                if layer is not None:
                    layers.set_visible(layer, visible)
        self._hand_back()
        self.project.setDirty(was_dirty)
        if self.active is not None and not sip.isdeleted(self.active):
            self.iface.setActiveLayer(self.active)
        self._restore_tool()

    def _hand_back(self) -> None:
        """Give project and layer their own settings, where they still have those of the review."""
        if self.project.readBoolEntry(*MARK)[0]:
            self.project.removeEntry(*MARK)
            self.project.setTopologicalEditing(self.topological)
            self.project.setAvoidIntersectionsMode(self.avoided)
            there = [one for one in self.avoided_layers if not sip.isdeleted(one)]
            self.project.setAvoidIntersectionsLayers(there)
        if not sip.isdeleted(self.layer):
            self._set_suppress(self.suppress)
            for field, value in self.defaults.items():
                self.layer.setDefaultValueDefinition(field, value)

    def _restore_tool(self) -> None:
        if self.tool is not None and not sip.isdeleted(self.tool):
            self.canvas.setMapTool(self.tool)
        elif self.canvas.mapTool() is not None:
            self.canvas.unsetMapTool(self.canvas.mapTool())

    def _set_suppress(self, suppress: Qgis.AttributeFormSuppression) -> None:
        config = self.layer.editFormConfig()
        config.setSuppress(suppress)
        self.layer.setEditFormConfig(config)
