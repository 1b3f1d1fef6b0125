"""What QGIS loads: the Processing provider and, where QGIS has a window, the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .translation import install_translator, remove_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .algorithms.provider import ChangeMiningProvider
    from .ui.menu import ChangeMiningMenu


class ChangeMiningPlugin:
    """The plugin in one QGIS; ``iface`` is None under qgis_process.

    Every method may be called twice, and a second plugin object leaves the first one's provider
    alone.
    """

    def __init__(self, iface: QgisInterface | None = None) -> None:
        self.iface = iface
        self.provider: ChangeMiningProvider | None = None
        self.menu: ChangeMiningMenu | None = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Register the provider, once; qgis_process calls this instead of ``initGui``."""
        from .algorithms.provider import ChangeMiningProvider

        registry = QgsApplication.processingRegistry()
        if registry.providerById(ChangeMiningProvider.ID) is not None:
            return  # the registry deletes the second provider of an id, under Python's feet
        provider = ChangeMiningProvider()
        if registry.addProvider(provider):
            self.provider = provider
            # A second look: the shipped models load once the algorithms they use are registered.
            provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Register the provider and fill the menu; QGIS calls this when it has a window."""
        self.initProcessing()
        if self.iface is None or self.menu is not None:
            return
        from .ui.menu import ChangeMiningMenu

        self.menu = ChangeMiningMenu(self.iface)
        self.menu.add()

    def unload(self) -> None:
        """Take away what ``initGui`` and ``initProcessing`` of this object brought."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            registry = QgsApplication.processingRegistry()
            if registry.providerById(self.provider.ID) is self.provider:
                registry.removeProvider(self.provider)
            self.provider = None
        remove_translator(self.translator)
        self.translator = None
