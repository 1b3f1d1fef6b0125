"""Which raster the map shows: one at a time, for what is below another is drawn for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from ...translation import tr
from . import layers

if TYPE_CHECKING:
    from ..workspace import Workspace


class BaseChoice(QWidget):
    """Buttons for T1, T2 and the difference; those that are not on the map are not offered."""

    NAMES = ("t1", "t2", "difference")

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("On the map")))
        self.group = QButtonGroup(self)
        titles = (tr("T1"), tr("T2"), tr("Difference"))
        for number, (name, title) in enumerate(zip(self.NAMES, titles)):
            button = QToolButton()
            button.setText(title)
            button.setObjectName(f"show_{name}")
            button.setCheckable(True)
            self.group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.group.idClicked.connect(self._chosen)

    def layer(self, name: str) -> QgsMapLayer | None:
        """Return the layer of T1, T2 or the difference, None where it is not in the project."""
        path = getattr(self.workspace, name)
        found = layers.find(path) if path else []
        return min(found, key=lambda one: not layers.is_own(one), default=None)

    def choose(self, name: str) -> None:
        """Show one of them."""
        layer = self.layer(name)
        if layer is not None:
            layers.uncover(layer, filter(None, map(self.layer, self.NAMES[:2])))
        self.refresh()

    def refresh(self) -> None:
        """Show which one is on the map now."""
        found = [self.layer(name) for name in self.NAMES]
        seen = layers.topmost(filter(None, found))
        self.group.setExclusive(False)
        for number, layer in enumerate(found):
            button = self.group.button(number)
            button.setEnabled(layer is not None)
            button.setChecked(layer is not None and layer == seen)
        self.group.setExclusive(True)

    def _chosen(self, number: int) -> None:
        self.choose(self.NAMES[number])
