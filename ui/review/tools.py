"""QGIS's own digitizing tools, switched on for the polygons under review."""

from qgis.gui import QgsMapToolCapture, QgsMapToolPan
from qgis.PyQt.QtWidgets import QAction

#: QGIS's actions by object name: its interface has none for reshaping.
NATIVE = {
    "draw": "mActionAddFeature",
    "reshape": "mActionReshapeFeatures",
    "split": "mActionSplitFeatures",
    "vertex": "mActionVertexToolActiveLayer",
}
#: Keys that QGIS's tools use themselves.
KEPT = ("Esc", "Backspace", "Enter", "Delete")


class Tools:
    """The map tool of the review, and QGIS's; ``is_native`` while one of QGIS's is on."""

    def __init__(self, iface, layer):
        self.iface, self.layer, self.canvas = iface, layer, iface.mapCanvas()
        self.pan = QgsMapToolPan(self.canvas)
        self._native = None

    @property
    def is_native(self):
        """Whether a digitizing tool of QGIS is on."""
        return self._native is not None and self.canvas.mapTool() == self._native

    @property
    def is_capturing(self):
        """Whether such a tool has points that are not finished."""
        tool = self.canvas.mapTool()
        return self.is_native and isinstance(tool, QgsMapToolCapture) and tool.size() > 0

    def start_native(self, name):
        """Switch a tool of QGIS on; return whether it is on now."""
        action = self.iface.mainWindow().findChild(QAction, NATIVE[name])
        self.iface.setActiveLayer(self.layer)
        if action is None or not action.isEnabled():
            return False
        before = self.canvas.mapTool()
        action.trigger()
        self._native = self.canvas.mapTool()
        return self._native != before or action.isChecked()

    def back(self):
        """Switch to the review's own tool."""
        self._native = None
        self.canvas.setMapTool(self.pan)
        self.canvas.setFocus()

    def close_down(self):
        """Let go of the review's own tool."""
        if self.canvas.mapTool() == self.pan:
            self.canvas.unsetMapTool(self.pan)
        self.pan.deleteLater()
