"""The plugin object: what it brings, that it takes all of it away, and that twice is harmless."""

import subprocess
import sys

import pytest
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.gui import QgsDockWidget

from changemining import classFactory
from changemining.ui.menu import EXAMPLES, HELP, WHOLE_CHAIN


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
    assert len(iface.toolbar) == 2


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


def test_the_panel_opens_and_closes_by_its_action(plugin, iface):
    plugin.initGui()
    action = iface.toolbar[0]
    assert action is iface.raster_menu[0][1]
    assert (action.text(), action.isCheckable(), iface.docks) == ("Panel", True, [])
    action.trigger()
    (dock,) = iface.docks
    assert dock.isVisibleTo(iface.window)
    assert action.isChecked()
    action.trigger()
    assert not dock.isVisibleTo(iface.window)
    action.trigger()
    assert iface.docks == [dock]
    dock.close()
    assert not action.isChecked()


def test_unload_with_the_panel_open_leaves_nothing(plugin, iface, wait_for):
    plugin.initGui()
    iface.toolbar[0].trigger()
    (dock,) = iface.docks
    gone = []
    dock.destroyed.connect(lambda: gone.append(True))
    plugin.unload()
    wait_for(lambda: gone)
    assert iface.docks == iface.toolbar == iface.raster_menu == []
    assert iface.window.findChildren(QgsDockWidget) == []
    plugin.initGui()
    iface.toolbar[0].trigger()
    assert len(iface.docks) == 1


def test_the_menu_names_every_algorithm_as_the_toolbox_does(plugin, iface):
    plugin.initGui()
    actions = [action for name, action in iface.raster_menu[1:] if not action.isSeparator()]
    assert [actions.pop().objectName() for _ in range(2)] == [HELP, EXAMPLES]
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
    assert iface.toolbar[1].objectName() == WHOLE_CHAIN
    for action in [action for _, action in iface.raster_menu[1:] if not action.isSeparator()]:
        if action.objectName() in (HELP, EXAMPLES):
            continue
        action.trigger()
        assert opened.pop() == action.objectName()
        assert QgsApplication.processingRegistry().algorithmById(action.objectName())


def test_qgis_starts_without_the_libraries_of_the_core(root):
    files = [
        file.relative_to(root).with_suffix("")
        for folder in ("algorithms", "ui")
        for file in sorted((root / folder).rglob("*.py"))
    ]
    names = ["changemining.plugin", *(".".join(("changemining", *file.parts)) for file in files)]
    code = (
        "import importlib, runpy, sys\n"
        "import qgis.core, qgis.gui\n"
        f"runpy.run_path({str(root / 'tests' / 'conftest.py')!r})\n"
        "before = set(sys.modules)\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "brought = {name.split('.')[0] for name in set(sys.modules) - before}\n"
        "sys.exit(', '.join(brought & {'numpy', 'rasterio', 'osgeo', 'affine'}) or 0)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
