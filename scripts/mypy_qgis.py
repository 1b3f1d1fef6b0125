"""A plugin for mypy: what QGIS always has, where its stubs say that it may be None.

The stubs come from C++, where a pointer may be null, so all that QGIS hands out is Optional in
them. What is listed here exists for as long as Python runs in QGIS. What may indeed be missing,
a layer by its id or an algorithm by its name, is not listed and has to be checked.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.nodes import TypeInfo
from mypy.plugin import MethodContext, Plugin
from mypy.types import Type
from mypy.types_utils import remove_optional

#: Methods by the class that defines them.
ALWAYS = {
    "qgis._core.QgsAbstractGeometry": ["clone", "segmentize"],
    "qgis._core.QgsApplication": ["authManager", "processingRegistry", "taskManager"],
    "qgis._core.QgsGeometry": ["constGet"],
    "qgis._core.QgsLayerTreeGroup": ["insertGroup", "insertLayer"],
    "qgis._core.QgsLayerTreeNode": ["clone"],
    "qgis._core.QgsMapLayer": ["dataProvider", "undoStack"],
    "qgis._core.QgsProcessingParameterDefinition": ["clone"],
    "qgis._core.QgsProject": ["instance", "layerTreeRoot"],
    "qgis._core.QgsProviderRegistry": ["instance"],
    "qgis._core.QgsRasterLayer": ["dataProvider"],
    "qgis._core.QgsVectorLayer": ["dataProvider"],
    "qgis._gui.QgisInterface": ["mainWindow", "mapCanvas"],
    "qgis._gui.QgsAbstractProcessingParameterWidgetWrapper": ["createWrappedWidget"],
    "qgis._gui.QgsFileWidget": ["lineEdit"],
    "qgis._gui.QgsGui": ["processingGuiRegistry"],
    "qgis._gui.QgsMapCanvas": ["getCoordinateTransform"],
    "qgis._gui.QgsMapTool": ["canvas"],
    "qgis._gui.QgsProcessingGuiRegistry": ["createParameterWidgetWrapper"],
}


class QgisPlugin(Plugin):
    """Takes the None from what is listed."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Return what corrects a method; mypy asks by the class that it is called of."""
        owner, _, name = fullname.rpartition(".")
        found = self.lookup_fully_qualified(owner)
        if found is None or not isinstance(found.node, TypeInfo):
            return None
        listed = any(name in ALWAYS.get(base.fullname, ()) for base in found.node.mro)
        return never_none if listed else None


def never_none(context: MethodContext) -> Type:
    """Return the type of a call without the None."""
    return remove_optional(context.default_return_type)


def plugin(_version: str) -> type[Plugin]:
    """Return the plugin; mypy calls this by name."""
    return QgisPlugin
