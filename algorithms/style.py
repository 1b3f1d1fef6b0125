"""Styles for outputs as they are loaded."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from .base import ROOT


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Gives one output its style; one instance an output, QGIS does not copy them."""

    # QGIS holds no reference: without this one, Python would collect the post-processor.
    _kept: dict[str, StyleOnLoad] = {}

    def __init__(self, path: str, style: str, name: str) -> None:
        super().__init__()
        self.path, self.style, self.name = path, style, name

    def postProcessLayer(
        self,
        layer: QgsMapLayer | None,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._kept.pop(self.path, None)
        if layer is None or not layer.isValid():
            return
        layer.loadNamedStyle(str(ROOT / "styles" / f"{self.style}.qml"))
        if self.name:
            layer.setName(self.name)
        layer.triggerRepaint()

    @classmethod
    def attach(cls, context: QgsProcessingContext, path: str, style: str, name: str = "") -> None:
        """Style the output at `path` if it is going to be loaded; `name` replaces its name."""
        if context.willLoadLayerOnCompletion(path):
            cls._kept[path] = processor = cls(path, style, name)
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(processor)

    @classmethod
    def load(
        cls, context: QgsProcessingContext, path: str, style: str, name: str, output: str = ""
    ) -> None:
        """Have a file loaded that is no destination of its own, with its style."""
        if context.project() is None:
            return
        details = QgsProcessingContext.LayerDetails(name, context.project(), output)
        context.addLayerToLoadOnCompletion(path, details)
        cls.attach(context, path, style, name)
