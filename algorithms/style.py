"""Styles for outputs as they are loaded."""

from __future__ import annotations

import math
import re
from html import escape
from typing import TYPE_CHECKING

from qgis.core import (
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..translation import tr
from .base import ROOT

if TYPE_CHECKING:
    from ..core.scenes.display import Display

#: What the legend says, in a style's file.
LABEL = re.compile(r'(\blabel=)"([^"&]*)"')
_STRETCH = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Gives one output its style; one instance an output, QGIS does not copy them."""

    # QGIS holds no reference: without this one, Python would collect the post-processor.
    _kept: dict[str, StyleOnLoad] = {}

    def __init__(self, path: str, style: str, name: str, display: Display | None = None) -> None:
        super().__init__()
        self.path, self.style, self.name, self.display = path, style, name, display
        #: Whether layers of this very file go for the new one.
        self.replaces = False

    def postProcessLayer(
        self,
        layer: QgsMapLayer | None,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._kept.pop(self.path, None)
        if layer is None or not layer.isValid():
            return
        if self.display is None:
            load_style(layer, self.style)
        elif isinstance(layer, QgsRasterLayer):
            layer.setRenderer(colours(layer.dataProvider(), self.display))
        if self.name:
            layer.setName(self.name)
        layer.triggerRepaint()
        if self.replaces:
            self._take_away_earlier(layer)

    def _take_away_earlier(self, layer: QgsMapLayer) -> None:
        """Take away layers of the same file that an earlier run brought, unless they are edited."""
        project = QgsProject.instance()
        for other in list(project.mapLayersByName(layer.name())):
            is_edited = isinstance(other, QgsVectorLayer) and other.isEditable()
            if other.id() != layer.id() and other.source() == layer.source() and not is_edited:
                project.removeMapLayer(other.id())

    @classmethod
    def attach(cls, context: QgsProcessingContext, path: str, style: str, name: str = "") -> None:
        """Style the output at `path` if it is going to be loaded; `name` replaces its name."""
        if context.willLoadLayerOnCompletion(path):
            cls._kept[path] = processor = cls(path, style, name)
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(processor)

    @classmethod
    def attach_scene(
        cls, context: QgsProcessingContext, path: str, date: str | None = None
    ) -> None:
        """Show the scene at `path`, if it is going to be loaded, in colours that fit its values.

        Its date tells it from the other one where it is chosen from the project's layers.
        """
        from ..core.scenes.display import displays

        if context.willLoadLayerOnCompletion(path):
            (display,) = displays([path])
            name = tr("Scene {date}").format(date=date) if date else ""
            cls._kept[path] = processor = cls(path, "", name, display)
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
        cls._kept[path].replaces = True


def load_style(layer: QgsMapLayer, style: str) -> None:
    """Give a layer a style of ours, whose legend speaks the user's language."""
    text = (ROOT / "styles" / f"{style}.qml").read_text(encoding="utf-8")
    document = QDomDocument()
    document.setContent(LABEL.sub(lambda found: f'{found[1]}"{escape(tr(found[2]))}"', text))
    layer.importNamedStyle(document)


def colours(provider: QgsRasterDataProvider, display: Display) -> QgsRasterRenderer:
    """Return how a scene is shown, with ranges of its own; one band in grey.

    Left to itself, QGIS 3.44 with GDAL 3.13 takes a raster with a scale for flat.
    """
    stretches = []
    for band, (low, high) in zip(display.bands, display.ranges):
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        enhancement.setContrastEnhancementAlgorithm(_STRETCH)
        stretches.append(enhancement)
    if len(set(display.bands)) == 1:
        grey = QgsSingleBandGrayRenderer(provider, display.bands[0])
        grey.setContrastEnhancement(stretches[0])
        return grey
    renderer = QgsMultiBandColorRenderer(provider, *display.bands)
    renderer.setRedContrastEnhancement(stretches[0])
    renderer.setGreenContrastEnhancement(stretches[1])
    renderer.setBlueContrastEnhancement(stretches[2])
    return renderer


def is_shown_so(renderer: QgsRasterRenderer | None, display: Display) -> bool:
    """Return whether a scene is shown as :func:`colours` shows it."""
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        stretches = [renderer.contrastEnhancement()] * 3
    elif isinstance(renderer, QgsMultiBandColorRenderer):
        stretches = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    else:
        return False
    found = [(one.minimumValue(), one.maximumValue()) for one in stretches if one is not None]
    alike = len(found) == len(display.ranges) and all(
        math.isclose(is_now, wanted, rel_tol=1e-6, abs_tol=1e-9)
        for pair in zip(found, display.ranges)
        for is_now, wanted in zip(*pair)
    )
    bands = list(display.bands)
    return alike and renderer.usesBands() == (bands[:1] if len(set(bands)) == 1 else bands)
