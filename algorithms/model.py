"""The models that come with the plugin, with a name and an icon of their own."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..help_pages import help_url
from ..translation import tr
from .base import ROOT
from .groups import group_of, titles


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose id is its file's, which QGIS would show for a name as well."""

    def displayName(self) -> str:
        return {"builddataset_steps": tr("Build data set, step by step (model)")}.get(
            self.name(), self.name()
        )

    def helpUrl(self) -> str:
        return help_url("automation")

    def groupId(self) -> str:
        return group_of(self.name())

    def group(self) -> str:
        return titles()[group_of(self.name())]

    def icon(self) -> QIcon:
        return QIcon(str(ROOT / "icons" / "model.svg"))

    def svgIconPath(self) -> str:
        return str(ROOT / "icons" / "model.svg")

    def createInstance(self) -> ShippedModel:
        copy = type(self)()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy
