"""ChangeMining: from two satellite dates to a change-detection training set."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import ChangeMiningPlugin


def classFactory(iface: QgisInterface | None) -> ChangeMiningPlugin:
    """Return the plugin; QGIS calls this by name, with None for ``iface`` when it has no window."""
    from .plugin import ChangeMiningPlugin

    return ChangeMiningPlugin(iface)
