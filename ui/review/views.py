"""Both dates beside the map, the same extent, and the present polygon outlined in all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ...algorithms.labels import line_of
from ...translation import tr
from ..panel import layers
from ..panel.widgets import ElidedLabel

# The stubs have only the name that QGIS 3.30 gave it besides.
POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]
ON_MAP = "QLabel { background: #1c1c1c; color: #ffffff; padding: 4px; font-weight: bold; }"
HERE, CELL = QColor(255, 0, 255), QColor(255, 255, 255)


def scene_layers(paths: Sequence[str]) -> tuple[list[QgsRasterLayer | None], str]:
    """Return a layer of each date, outside the project, None where it cannot be read; one stretch.

    Also returns what is wrong, "" where nothing is.
    """
    from ...core.errors import ChangeMiningError
    from ...core.scenes.display import displays

    try:
        shown = displays(paths)
    except ChangeMiningError as error:
        return [None] * len(paths), line_of(error)
    names = (tr("T1"), tr("T2"))
    found = [layers.scene(*one) for one in zip(paths, names, shown)]
    return [layer if layer.isValid() else None for layer in found], ""


def scene_titles(paths: Sequence[str]) -> list[str]:
    """Return what stands on the map of each date: T1 or T2, its date where known, the file."""
    from ...core.errors import ChangeMiningError
    from ...core.io.source import inspect
    from ...core.scenes.scene import sensing_date

    titles = []
    for name, path in zip((tr("T1"), tr("T2")), paths):
        try:
            date = sensing_date(inspect(path))
        except ChangeMiningError:
            date = None
        titles.append(" · ".join(filter(None, (name, date, Path(path).name))))
    return titles


class LinkedViews(QWidget):
    """Two small maps that follow the main one; their layers are set once and they take no mouse."""

    def __init__(self, main: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main = main
        self.canvases: list[QgsMapCanvas] = []
        self.cells: list[tuple[ElidedLabel, QgsMapCanvas]] = []
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        for number, name in enumerate((tr("T1"), tr("T2"))):
            canvas = QgsMapCanvas(self)
            canvas.setObjectName(f"review_t{number + 1}")
            canvas.setMinimumSize(120, 120)
            canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            label = ElidedLabel()
            label.show_line(name)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.grid.addWidget(label, 0, number)
            self.grid.addWidget(canvas, 1, number)
            self.canvases.append(canvas)
            self.cells.append((label, canvas))
        self.grid.setRowStretch(1, 1)
        self.grid.setColumnStretch(0, 1)
        self.scenes: list[QgsRasterLayer | None] = []

    def start(self, scenes: Sequence[QgsRasterLayer | None], titles: Sequence[str]) -> None:
        """Show a layer of each date, None for one that is missing, and follow the main map."""
        for (label, _), title in zip(self.cells, titles):
            label.show_line(title)
        self.scenes = list(scenes)  # maps do not keep their layers
        for canvas, layer in zip(self.canvases, scenes):
            canvas.setLayers([layer] if layer is not None else [])
        self.main.extentsChanged.connect(self.follow)
        self.main.destinationCrsChanged.connect(self.follow)
        self.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second date beside the first one or below it, whichever shows more."""
        super().resizeEvent(event)
        below = self.height() > self.width()
        for widget, row, column in zip(
            self.cells[1], (2, 3) if below else (0, 1), (0, 0) if below else (1, 1)
        ):
            self.grid.addWidget(widget, row, column)
        self.grid.setRowStretch(3, int(below))
        self.grid.setColumnStretch(1, int(not below))

    def stop(self) -> None:
        """Follow no longer and show nothing."""
        if not self.scenes:
            return
        self.main.extentsChanged.disconnect(self.follow)
        self.main.destinationCrsChanged.disconnect(self.follow)
        for canvas in self.canvases:
            canvas.setLayers([])
        self.scenes = []

    def follow(self) -> None:
        """Take the main map's extent."""
        for canvas in self.canvases:
            canvas.setDestinationCrs(self.main.mapSettings().destinationCrs())
            canvas.setExtent(self.main.extent())
            canvas.refresh()


class Outline:
    """One shape outlined on several maps."""

    def __init__(
        self,
        canvases: Sequence[QgsMapCanvas],
        color: QColor,
        width: int,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        self.bands: list[tuple[QgsMapCanvas, QgsRubberBand]] = []
        for canvas in canvases:
            band = QgsRubberBand(canvas, POLYGON)
            band.setStrokeColor(color)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width)
            band.setLineStyle(style)
            self.bands.append((canvas, band))

    def show(self, shape: QgsGeometry | None, crs: QgsCoordinateReferenceSystem) -> None:
        """Outline a geometry given in ``crs``, None for nothing."""
        for _, band in self.bands:
            if shape is None:
                band.reset(POLYGON)
            else:
                band.setToGeometry(shape, crs)

    def remove(self) -> None:
        """Take the outlines off the maps."""
        for canvas, band in self.bands:
            if not sip.isdeleted(canvas):
                canvas.scene().removeItem(band)
        self.bands = []


class Flicker:
    """The first date on the main map for as long as it is held."""

    def __init__(self, canvas: QgsMapCanvas, layer: QgsRasterLayer | None, title: str) -> None:
        """Take the map, the layer of the first date and what is told of it on the map."""
        self.canvas, self.layer = canvas, layer
        self.label = QLabel(title, canvas)
        self.label.setObjectName("flicker_title")
        self.label.setStyleSheet(ON_MAP)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.move(8, 8)
        self.label.hide()
        #: Theme and layers that the map has without it.
        self._before: tuple[str, list[str]] | None = None

    @property
    def is_on(self) -> bool:
        """Whether the first date is shown."""
        return self._before is not None

    def hold(self) -> None:
        """Show the first date below the vector layers that are on the map."""
        if self.is_on or self.layer is None:
            return
        shown = self.canvas.layers()
        self._before = self.canvas.theme(), [layer.id() for layer in shown]
        self.canvas.setTheme("")  # a canvas with a theme takes no layers
        vectors = [layer for layer in shown if isinstance(layer, QgsVectorLayer)]
        self.canvas.setLayers([*vectors, self.layer])
        self.label.adjustSize()
        self.label.show()
        self.canvas.refresh()

    def release(self) -> None:
        """Show again what was shown before."""
        if self._before is None:
            return
        self.label.hide()
        (theme, ids), self._before = self._before, None
        shown = [QgsProject.instance().mapLayer(name) for name in ids]
        self.canvas.setLayers([layer for layer in shown if layer is not None])
        self.canvas.setTheme(theme)
        self.canvas.refresh()

    def close_down(self) -> None:
        """Show again what was shown before, and take the title off the map."""
        self.release()
        if not sip.isdeleted(self.label):
            self.label.deleteLater()
