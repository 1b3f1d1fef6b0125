"""Other rasters on the main map than the project has there, for as long as that is asked."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal


class MainMap(QObject):
    """Puts rasters below the vector layers of the main map, in place of the project's.

    The project is left alone: its layers keep their styles and their ticks. What is ticked
    meanwhile is taken up.
    """

    #: The map has other layers.
    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self.canvas = canvas
        self._rasters: list[QgsMapLayer] | None = None
        #: Theme and layers, by their ids, that the map would have by itself.
        self._theme, self._own = "", [""]
        self._is_setting = False
        canvas.layersChanged.connect(self._layers_changed)

    @property
    def is_own(self) -> bool:
        """Whether the map shows what the project has."""
        return self._rasters is None

    @property
    def vectors(self) -> list[QgsMapLayer]:
        """The vector layers on the map."""
        return [one for one in self.canvas.layers() if isinstance(one, QgsVectorLayer)]

    def show(self, rasters: Sequence[QgsMapLayer] | None) -> None:
        """Show these below the vector layers, the first on top, or None for the project's own."""
        if rasters is None:
            self._give_back()
            return
        if self._rasters is None:
            self._theme = self.canvas.theme()
            self._note()
            self._set_theme("")  # a map with a theme takes no layers
        self._rasters = list(rasters)
        self._put([*self._vectors_of_own(), *self._rasters])

    def close_down(self) -> None:
        """Show what the project has."""
        self._give_back()
        self.canvas.layersChanged.disconnect(self._layers_changed)

    def _note(self) -> None:
        self._own = [layer.id() for layer in self.canvas.layers()]

    def _own_layers(self) -> list[QgsMapLayer]:
        found = map(QgsProject.instance().mapLayer, self._own)
        return [layer for layer in found if layer is not None]

    def _vectors_of_own(self) -> list[QgsMapLayer]:
        return [layer for layer in self._own_layers() if isinstance(layer, QgsVectorLayer)]

    def _give_back(self) -> None:
        if self._rasters is None:
            return
        self._rasters = None
        self._put(self._own_layers())
        self._set_theme(self._theme)
        self.canvas.refresh()

    def _set_theme(self, theme: str) -> None:
        self._is_setting = True
        self.canvas.setTheme(theme)
        self._is_setting = False

    def _put(self, layers: Sequence[QgsMapLayer]) -> None:
        self._is_setting = True
        self.canvas.setLayers(list(layers))
        self._is_setting = False
        self.changed.emit()

    def _layers_changed(self) -> None:
        if self._is_setting:
            return
        if self._rasters is None:
            self.changed.emit()
            return
        self._note()
        self._put([*self._vectors_of_own(), *self._rasters])
