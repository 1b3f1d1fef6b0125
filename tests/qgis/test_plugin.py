"""The plugin object: what it brings, that it takes all of it away, and that twice is harmless."""

import pytest
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QAction, QMainWindow

from changemining import classFactory
from changemining.ui import menu as menu_module


class FakeInterface:
    """Records what a plugin adds to QGIS's window; pytest-qgis's stub has no Raster menu."""

    def __init__(self):
        self.window = QMainWindow()
        self.raster_menu = []
        self.toolbar = []

    def mainWindow(self):
        return self.window

    def addPluginToRasterMenu(self, name, action):
        assert isinstance(action, QAction)
        self.raster_menu.append((name, action))

    def removePluginRasterMenu(self, name, action):
        self.raster_menu.remove((name, action))

    def addToolBarIcon(self, action):
        self.toolbar.append(action)

    def removeToolBarIcon(self, action):
        self.toolbar.remove(action)


@pytest.fixture
def iface(qgis_app):
    return FakeInterface()


@pytest.fixture
def plugin(iface, no_provider):
    plugin = classFactory(iface)
    yield plugin
    plugin.unload()


def provider_of(registry):
    return registry.providerById("changemining")


def test_without_a_window_it_registers_the_provider_only(no_provider):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert provider_of(no_provider).algorithms()
    plugin.initGui()
    assert plugin.menu is None
    plugin.unload()
    assert provider_of(no_provider) is None


def test_initialising_twice_changes_nothing(plugin, iface, no_provider):
    plugin.initGui()
    provider, entries = provider_of(no_provider), list(iface.raster_menu)
    plugin.initGui()
    plugin.initProcessing()
    assert provider_of(no_provider) is provider
    assert iface.raster_menu == entries
    assert len(iface.toolbar) == 1


def test_a_second_plugin_leaves_the_first_ones_provider(plugin, iface, no_provider):
    plugin.initProcessing()
    second = classFactory(iface)
    second.initProcessing()
    second.unload()
    assert provider_of(no_provider) is plugin.provider
    assert plugin.provider.algorithms()


def test_unload_takes_everything_away_and_it_can_come_back(plugin, iface, no_provider):
    for _ in range(2):
        plugin.initGui()
        assert iface.raster_menu
        assert iface.toolbar
        plugin.unload()
        assert iface.raster_menu == iface.toolbar == []
        assert provider_of(no_provider) is None
    plugin.unload()


def test_the_menu_names_every_algorithm_as_the_toolbox_does(plugin, iface):
    plugin.initGui()
    actions = [action for name, action in iface.raster_menu if not action.isSeparator()]
    algorithms = {
        algorithm.id(): f"{algorithm.displayName()}…"
        for algorithm in plugin.provider.algorithms()
        if not isinstance(algorithm, QgsProcessingModelAlgorithm)
    }
    assert {action.objectName(): action.text() for action in actions} == algorithms
    assert {name for name, _ in iface.raster_menu} == {"ChangeMining"}


def test_an_action_opens_the_dialog_of_its_algorithm(plugin, iface, monkeypatch):
    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", opened.append)
    plugin.initGui()
    assert iface.toolbar[0].objectName() == menu_module.WHOLE_CHAIN
    for action in [action for _, action in iface.raster_menu if not action.isSeparator()]:
        action.trigger()
        assert opened.pop() == action.objectName()
        assert QgsApplication.processingRegistry().algorithmById(action.objectName())
