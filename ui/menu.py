"""The ChangeMining menu under Raster and its toolbar button."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction

from ..translation import tr

WHOLE_CHAIN = "changemining:builddataset"
SINGLE_STEPS = (
    "changemining:importscene",
    "changemining:checkpair",
    "changemining:normalise",
    "changemining:savi",
    "changemining:savidifference",
    "changemining:thresholdmask",
    "changemining:masktopolygons",
    "changemining:polygonstomask",
    "changemining:exportpatches",
    "changemining:exportlandcover",
    "changemining:checkdataset",
)


class ChangeMiningMenu:
    """One action per algorithm, the whole chain first and also on the toolbar.

    Names and icons are the algorithms' own; one that is not registered has no action.
    """

    def __init__(self, iface):
        self.iface = iface
        self.title = tr("ChangeMining")
        self.actions = []
        self.button = None

    def add(self):
        """Fill the menu and the toolbar; a second call changes nothing."""
        if self.actions:
            return
        self.button = self._add_action(WHOLE_CHAIN)
        if self.button is not None:
            self.iface.addToolBarIcon(self.button)
            self._add_separator()
        for algorithm_id in SINGLE_STEPS:
            self._add_action(algorithm_id)

    def remove(self):
        """Take away everything ``add`` brought."""
        if self.button is not None:
            self.iface.removeToolBarIcon(self.button)
            self.button = None
        for action in self.actions:
            self.iface.removePluginRasterMenu(self.title, action)
            action.deleteLater()
        self.actions = []

    def _add_action(self, algorithm_id):
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        if algorithm is None:
            return None
        action = QAction(algorithm.icon(), f"{algorithm.displayName()}…", self.iface.mainWindow())
        action.setObjectName(algorithm_id)
        action.setToolTip(algorithm.shortDescription() or algorithm.displayName())
        action.triggered.connect(lambda _checked=False: open_dialog(algorithm_id))
        return self._add(action)

    def _add_separator(self):
        action = QAction(self.iface.mainWindow())
        action.setSeparator(True)
        self._add(action)

    def _add(self, action):
        self.iface.addPluginToRasterMenu(self.title, action)
        self.actions.append(action)
        return action


def open_dialog(algorithm_id):
    """Open the Processing dialog of an algorithm."""
    from qgis import processing

    processing.execAlgorithmDialog(algorithm_id)
