"""QGIS's own digitizing tools, switched on for the polygons under review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsPointXY, QgsVectorLayer
from qgis.gui import (
    QgsMapCanvas,
    QgsMapMouseEvent,
    QgsMapTool,
    QgsMapToolCapture,
    QgsMapToolPan,
)
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

#: QGIS's actions by object name: its interface has none for reshaping.
NATIVE = {
    "draw": "mActionAddFeature",
    "reshape": "mActionReshapeFeatures",
    "split": "mActionSplitFeatures",
    "vertex": "mActionVertexToolActiveLayer",
}
#: Keys that QGIS's tools use themselves; S is snapping.
KEPT = ("Esc", "Backspace", "Enter", "Delete", "S")


class PickTool(QgsMapToolPan):
    """Pans by dragging; a click picks what lies there."""

    #: A point in the map's CRS; the second when Ctrl is held.
    picked = pyqtSignal(QgsPointXY)
    chosen = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._pressed: QPoint | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._pressed = event.pos()
        super().canvasPressEvent(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        # QGIS's own tool would centre the map on a click.
        if event.button() == Qt.MouseButton.LeftButton and event.pos() == self._pressed:
            is_choice = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.chosen if is_choice else self.picked).emit(event.mapPoint())
        else:
            super().canvasReleaseEvent(event)


class Tools:
    """The review's own map tools, which are ``own``, and those of QGIS."""

    def __init__(self, iface: QgisInterface, layer: QgsVectorLayer) -> None:
        self.iface, self.layer, self.canvas = iface, layer, iface.mapCanvas()
        self.pick = PickTool(self.canvas)
        self.own: list[QgsMapTool] = [self.pick]
        #: That of QGIS's tools which the review has switched on, with the tool itself.
        self._started: tuple[str, QgsMapTool | None] = "", None

    @property
    def is_native(self) -> bool:
        """Whether a tool of QGIS is on, by our key or by its button."""
        tool = self.canvas.mapTool()
        return tool is not None and tool not in self.own

    @property
    def started(self) -> str:
        """The name of the tool that the review has switched on, "" where it is on no longer."""
        name, tool = self._started
        return name if tool is not None and tool is self.canvas.mapTool() else ""

    @property
    def title(self) -> str:
        """What QGIS calls its tool that is on, "" where none is."""
        tool = self.canvas.mapTool() if self.is_native else None
        if tool is None:
            return ""
        action = tool.action()
        return action.text().replace("&", "") if action is not None else tool.toolName()

    @property
    def is_capturing(self) -> bool:
        """Whether such a tool has points that are not finished."""
        tool = self.canvas.mapTool()
        return self.is_native and isinstance(tool, QgsMapToolCapture) and tool.size() > 0

    def start_native(self, name: str) -> bool:
        """Switch a tool of QGIS on; return whether it is on now."""
        action = self.iface.mainWindow().findChild(QAction, NATIVE[name])
        self.iface.setActiveLayer(self.layer)
        if action is None or not action.isEnabled():
            return False
        before = self.canvas.mapTool()
        action.trigger()
        self._started = name, self.canvas.mapTool()
        return self.canvas.mapTool() != before or action.isChecked()

    def back(self) -> None:
        """Switch to the review's own tool."""
        self.canvas.setMapTool(self.pick)
        self.canvas.setFocus()

    def close_down(self) -> None:
        """Let go of the review's own tool."""
        if self.canvas.mapTool() == self.pick:
            self.canvas.unsetMapTool(self.pick)
        self.pick.deleteLater()
