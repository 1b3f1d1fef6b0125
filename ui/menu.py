"""The ChangeMining menu under Raster and its toolbar buttons: the panel and the whole chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..algorithms.base import ROOT
from ..help_pages import open_help
from ..translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .panel.dock import PanelDock

PANEL = "changemining:panel"
HELP = "changemining:help"
EXAMPLES = "changemining:examples"

WHOLE_CHAIN = "changemining:builddataset"
MANY_PAIRS = "changemining:builddatasets"
SINGLE_STEPS = (
    "changemining:findpairs",
    "changemining:importscene",
    "changemining:checkpair",
    "changemining:normalise",
    "changemining:savi",
    "changemining:savidifference",
    "changemining:changeevidence",
    "changemining:thresholdmask",
    "changemining:masktopolygons",
    "changemining:preparereview",
    "changemining:mergereviews",
    "changemining:learnchange",
    "changemining:polygonstomask",
    "changemining:sampleaccuracy",
    "changemining:estimateaccuracy",
    "changemining:exportpatches",
    "changemining:exportlandcover",
    "changemining:convertdataset",
    "changemining:checkdataset",
    "changemining:replaydataset",
)


class ChangeMiningMenu:
    """The panel, one action per algorithm, Help; the panel and the whole chain on the toolbar.

    Names and icons are the algorithms' own; one that is not registered has no action.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.title = tr("ChangeMining")
        self.actions: list[QAction] = []
        self.buttons: list[QAction] = []
        self.panel: PanelDock | None = None

    def add(self) -> None:
        """Fill the menu and the toolbar; a second call changes nothing."""
        if self.actions:
            return
        self._add_button(self._add_panel_action())
        whole_chain = self._add_action(WHOLE_CHAIN)
        if whole_chain is not None:
            self._add_button(whole_chain)
            self._add_action(MANY_PAIRS)
            self._add_separator()
        for algorithm_id in SINGLE_STEPS:
            self._add_action(algorithm_id)
        self._add_separator()
        self._add_examples_action()
        self._add_help_action()

    def remove(self) -> None:
        """Take away everything ``add`` brought, and the panel."""
        if self.panel is not None:
            self.panel.close_down()
            self.iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None
        for action in self.buttons:
            self.iface.removeToolBarIcon(action)
        for action in self.actions:
            self.iface.removePluginRasterMenu(self.title, action)
            action.deleteLater()
        self.actions, self.buttons = [], []

    def open_panel(self) -> None:
        """Make the panel and show it; from then on its action shows and hides it."""
        if self.panel is not None:
            return
        from .panel.dock import PanelDock

        self.panel = PanelDock(self.iface)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        window = self.iface.mainWindow()
        window.resizeDocks([self.panel], [window.width() // 4], Qt.Orientation.Horizontal)
        self.panel.setToggleVisibilityAction(self.actions[0])
        self.panel.setUserVisible(True)

    def _add_panel_action(self) -> QAction:
        icon = QIcon(str(ROOT / "icons" / "panel.svg"))
        action = QAction(icon, tr("Panel"), self.iface.mainWindow())
        action.setObjectName(PANEL)
        action.setToolTip(
            tr("ChangeMining panel: from a pair of scenes to a data set, step by step")
        )
        action.setCheckable(True)
        action.triggered.connect(self.open_panel)
        return self._add(action)

    def _add_examples_action(self) -> None:
        icon = QIcon(str(ROOT / "icons" / "scene.svg"))
        action = QAction(icon, tr("Example scenes…"), self.iface.mainWindow())
        action.setObjectName(EXAMPLES)
        action.setToolTip(tr("Make two dates to try everything with, and open the panel with them"))
        action.triggered.connect(self.open_examples)
        self._add(action)

    def open_examples(self) -> None:
        """Open the panel, and ask there where the example scenes go."""
        self.open_panel()
        if self.panel is not None:
            self.panel.setUserVisible(True)
            self.panel.examples.ask()

    def _add_help_action(self) -> QAction:
        icon = QgsApplication.getThemeIcon("mActionHelpContents.svg")
        action = QAction(icon, tr("Help"), self.iface.mainWindow())
        action.setObjectName(HELP)
        action.setToolTip(tr("The manual of ChangeMining, in your browser"))
        action.triggered.connect(lambda _checked=False: open_help("index"))
        return self._add(action)

    def _add_button(self, action: QAction) -> None:
        self.iface.addToolBarIcon(action)
        self.buttons.append(action)

    def _add_action(self, algorithm_id: str) -> QAction | None:
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        if algorithm is None:
            return None
        action = QAction(algorithm.icon(), f"{algorithm.displayName()}…", self.iface.mainWindow())
        action.setObjectName(algorithm_id)
        action.setToolTip(algorithm.shortDescription() or algorithm.displayName())
        action.triggered.connect(lambda _checked=False: open_dialog(algorithm_id))
        return self._add(action)

    def _add_separator(self) -> None:
        action = QAction(self.iface.mainWindow())
        action.setSeparator(True)
        self._add(action)

    def _add(self, action: QAction) -> QAction:
        self.iface.addPluginToRasterMenu(self.title, action)
        self.actions.append(action)
        return action


def open_dialog(algorithm_id: str) -> None:
    """Open the Processing dialog of an algorithm."""
    from qgis import processing

    processing.execAlgorithmDialog(algorithm_id)
