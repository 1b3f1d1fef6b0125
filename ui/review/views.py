"""Both dates beside the main map, the same extent, here or in a window of their own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...translation import tr
from .maps_window import MapsWindow, remember_open
from .two_maps import TwoMaps

#: Qt's own, which its Python has not everywhere.
NO_LIMIT = (1 << 24) - 1


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
