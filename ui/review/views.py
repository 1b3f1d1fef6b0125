"""Both dates beside the map, the same extent, and the present polygon outlined in all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QResizeEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...translation import tr
from ..panel import layers
from ..panel.badge import DOT, MapBadge
from .maps_window import MapsWindow, remember_open

if TYPE_CHECKING:
    from ...core.scenes.display import Display

# The stubs have only the name that QGIS 3.30 gave it besides.
POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]
#: What a turn of the wheel shows more or less, as in QGIS.
ZOOM = 2.0
#: Qt's own, which its Python has not everywhere.
NO_LIMIT = (1 << 24) - 1
HERE, CELL = QColor(255, 0, 255), QColor(255, 255, 255)


@dataclass
class Dates:
    """Both dates as the review shows them: outside the project, by one stretch.

    Attributes
    ----------
    paths, titles
        The files, and what stands on the map of each: T1 or T2, its date where known, the file.
    layers
        None for one that cannot be read.
    shown
        How each is displayed at first; empty where nothing can be read.
    """

    paths: Sequence[str]
    titles: list[str]
    layers: list[QgsRasterLayer | None]
    shown: list[Display]


def open_dates(paths: Sequence[str]) -> tuple[Dates, str]:
    """Return both dates, and what is wrong with them, "" where nothing is."""
    from ...core.errors import ChangeMiningError
    from ...core.scenes.display import displays

    titles = scene_titles(paths)
    try:
        shown = displays(paths)
    except ChangeMiningError as error:
        return Dates(paths, titles, [None] * len(paths), []), str(error)
    found = [layers.scene(*one) for one in zip(paths, (tr("T1"), tr("T2")), shown)]
    there = [layer if layer.isValid() else None for layer in found]
    return Dates(paths, titles, there, shown), ""


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
        titles.append(DOT.join(filter(None, (name, date, Path(path).name))))
    return titles


class TwoMaps(QWidget):
    """A map of each date, beside each other or one below the other, whichever shows more.

    The maps take no mouse themselves: wheel and dragging move the main map, which they follow.
    """

    def __init__(self, main: QgsMapCanvas) -> None:
        super().__init__()
        self.main = main
        #: What is dragged: the map, and the place on it that stays below the pointer.
        self._held: tuple[QgsMapCanvas, QgsPointXY] | None = None
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setRowStretch(0, 1)
        self.grid.setColumnStretch(0, 1)
        self.canvases: list[QgsMapCanvas] = []
        for number in range(2):
            canvas = QgsMapCanvas(self)
            canvas.setObjectName(f"review_t{number + 1}")
            canvas.setMinimumSize(120, 120)
            # What a view of Qt asks for grows with it, so that the page would never shrink again.
            canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.grid.addWidget(canvas, 0, number)
            self.canvases.append(canvas)
        self.badges = [MapBadge(one, f"{one.objectName()}_title") for one in self.canvases]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.height() > self.width()
        self.grid.addWidget(self.canvases[1], int(below), int(not below))
        self.grid.setRowStretch(1, int(below))
        self.grid.setColumnStretch(1, int(not below))

    def _at(self, position: QPoint) -> tuple[QgsMapCanvas, QgsPointXY] | None:
        """Return the map at a point of this, and the place on the ground there."""
        for canvas in self.canvases:
            if canvas.geometry().contains(position):
                return canvas, self._place(canvas, position)
        return None

    def _place(self, canvas: QgsMapCanvas, position: QPoint) -> QgsPointXY:
        return canvas.getCoordinateTransform().toMapCoordinates(canvas.mapFrom(self, position))

    def wheelEvent(self, event: QWheelEvent) -> None:
        found, turned = self._at(event.position().toPoint()), event.angleDelta().y()
        if found is None or not turned:
            return
        event.accept()
        factor = ZOOM ** (-turned / 120)
        place, middle = found[1], self.main.center()
        x = place.x() + (middle.x() - place.x()) * factor
        y = place.y() + (middle.y() - place.y()) * factor
        self.main.zoomByFactor(factor, QgsPointXY(x, y))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._at(event.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        canvas, held = self._held
        now, middle = self._place(canvas, event.pos()), self.main.center()
        self.main.setCenter(
            QgsPointXY(middle.x() + held.x() - now.x(), middle.y() + held.y() - now.y())
        )
        self.main.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None


class LinkedViews(QWidget):
    """Two maps that follow the main one; their layers are set once.

    They stand here or in a window of their own.
    """

    #: The maps have gone into a window, which takes keys as the review does.
    opened = pyqtSignal(QWidget)

    def __init__(self, main: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main, self.maps = main, TwoMaps(main)
        self.canvases, self.badges = self.maps.canvases, self.maps.badges
        self.away = QLabel(
            tr("T1 and T2 are in a window of their own; closing it brings them back.")
        )
        self.away.setWordWrap(True)
        self.away.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.away.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.away)
        self.column.addWidget(self.maps, 1)
        self.scenes: list[QgsRasterLayer | None] = []
        self.window_of_maps: MapsWindow | None = None

    def start(self, scenes: Sequence[QgsRasterLayer | None]) -> None:
        """Show a layer of each date, None for one that is missing, and follow the main map."""
        self.scenes = list(scenes)  # maps do not keep their layers
        self.put_over(None)
        self.main.extentsChanged.connect(self.follow)
        self.main.destinationCrsChanged.connect(self.follow)
        self.follow()

    def put_over(self, overlay: QgsRasterLayer | None) -> None:
        """Show a layer over both dates, None for none."""
        for canvas, layer in zip(self.canvases, self.scenes):
            canvas.setLayers([one for one in (overlay, layer) if one is not None])

    def stop(self) -> None:
        """Follow no longer and show nothing."""
        if not self.scenes:
            return
        self.main.extentsChanged.disconnect(self.follow)
        self.main.destinationCrsChanged.disconnect(self.follow)
        for canvas, badge in zip(self.canvases, self.badges):
            canvas.setLayers([])
            badge.tell([])
        self.scenes = []
        self._come_back()

    def follow(self) -> None:
        """Take the main map's extent."""
        for canvas in self.canvases:
            canvas.setDestinationCrs(self.main.mapSettings().destinationCrs())
            canvas.setExtent(self.main.extent())
            canvas.refresh()

    # The window

    def toggle_window(self) -> None:
        """Put the maps into a window of their own, or back to where they were."""
        remember_open(self.window_of_maps is None)
        if self.window_of_maps is None:
            self.open_window()
        else:
            self._come_back()

    def open_window(self) -> None:
        """Put the maps into a window of their own, where that stood the last time."""
        self.window_of_maps = MapsWindow(self.main.window())
        self.window_of_maps.left.connect(self.toggle_window)
        self.window_of_maps.hold(self.maps)
        self.away.show()
        self.setMaximumHeight(self.away.sizeHint().height() * 3)
        self.opened.emit(self.window_of_maps)

    def _come_back(self) -> None:
        window, self.window_of_maps = self.window_of_maps, None
        if window is None:
            return
        window.remember()
        window.left.disconnect(self.toggle_window)
        self.column.addWidget(self.maps, 1)
        self.maps.show()
        self.away.hide()
        self.setMaximumHeight(NO_LIMIT)
        window.hide()
        window.deleteLater()


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
