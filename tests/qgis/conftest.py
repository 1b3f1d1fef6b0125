"""For the tests that need QGIS; pytest-qgis brings the application and a stub of its window."""

import gc
import os
import sys
import time

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed for this Python.")


@pytest.fixture(scope="session")
def register_provider(qgis_processing):
    """Return a function that registers the provider where it is not registered."""
    from qgis.core import QgsApplication

    from changemining.algorithms.provider import ChangeMiningProvider

    kept = []  # a provider that Python lets go of loses its Python half

    def register():
        registry = QgsApplication.processingRegistry()
        if registry.providerById("changemining") is None:
            provider = ChangeMiningProvider()
            assert registry.addProvider(provider)
            kept.append(provider)
            provider.refreshAlgorithms()  # the shipped models load on this second look

    return register


@pytest.fixture(scope="session", autouse=True)
def registered_provider(register_provider):
    """Register the provider for the whole session."""
    register_provider()
    yield register_provider
    # pytest-qgis ends QGIS next, and a wrapper whose C++ half went with it crashes the collector.
    gc.collect()
    gc.freeze()


def pytest_sessionfinish(session, exitstatus):
    session.config.exitstatus = exitstatus


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave before Python takes QGIS's wrappers apart: the verdict and the coverage are written."""
    if hasattr(config, "exitstatus"):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.exitstatus)


@pytest.fixture
def provider(register_provider):
    """Return the registered provider."""
    from qgis.core import QgsApplication

    register_provider()
    return QgsApplication.processingRegistry().providerById("changemining")


@pytest.fixture
def no_provider(register_provider):
    """Run a test without the provider, which returns afterwards."""
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    registry.removeProvider("changemining")
    yield registry
    register_provider()


@pytest.fixture(scope="session")
def pair(tmp_path_factory):
    """Return the folder of a small T1.tif and T2.tif, whole patches of 32 pixels among them."""
    from changemining.core.generator.synthetic import SyntheticPair, write_pair
    from changemining.core.jobs import finish

    folder = tmp_path_factory.mktemp("pair")
    finish(write_pair(SyntheticPair((160, 192), seed=7), folder))
    return folder


@pytest.fixture
def run(provider, qgis_new_project):
    """Return a function that runs an algorithm of ours by its short name."""
    from qgis import processing
    from qgis.core import QgsProject

    def run(name, feedback=None, context=None, **parameters):
        return processing.run(
            f"changemining:{name}", parameters, feedback=feedback, context=context
        )

    yield run
    QgsProject.instance().clear()  # a raster layer that outlives QGIS crashes it


@pytest.fixture(scope="session")
def built(pair, registered_provider, tmp_path_factory):
    """Return a data set of the pair, with a file of every step in its work folder."""
    from qgis import processing

    folder = tmp_path_factory.mktemp("built") / "built"
    scenes = {"T1": f"{pair}/T1.tif", "T2": f"{pair}/T2.tif"}
    processing.run("changemining:builddataset", {**scenes, "SIZE": 32, "OUTPUT": str(folder)})
    return folder


@pytest.fixture
def iface(qgis_canvas):
    """Return QGIS's window as far as a plugin adds to it; pytest-qgis's stub has no Raster menu."""
    from qgis.PyQt.QtWidgets import QMainWindow

    class Interface:
        def __init__(self):
            self.window = QMainWindow()
            self.raster_menu, self.toolbar, self.docks = [], [], []
            self.active = None

        def activeLayer(self):
            return self.active

        def setActiveLayer(self, layer):
            self.active = layer
            return True

        def mainWindow(self):
            return self.window

        def mapCanvas(self):
            return qgis_canvas

        def addPluginToRasterMenu(self, name, action):
            self.raster_menu.append((name, action))

        def removePluginRasterMenu(self, name, action):
            self.raster_menu.remove((name, action))

        def addToolBarIcon(self, action):
            self.toolbar.append(action)

        def removeToolBarIcon(self, action):
            self.toolbar.remove(action)

        def addDockWidget(self, area, dock):
            self.window.addDockWidget(area, dock)
            self.docks.append(dock)

        def removeDockWidget(self, dock):
            self.window.removeDockWidget(dock)
            self.docks.remove(dock)

    interface = Interface()
    interface.window.show()
    yield interface
    interface.window.close()


@pytest.fixture
def panel(iface, provider, qgis_new_project):
    """Return the panel, shown in a window and empty."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import Qt

    from changemining.ui.panel.dock import PanelDock

    panel = PanelDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    panel.show()
    yield panel
    panel.close_down()
    iface.removeDockWidget(panel)
    panel.deleteLater()
    QgsProject.instance().clear()


@pytest.fixture
def press(panel, wait_for):
    """Return ``press()``, which presses the shown step's button and waits for its end."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    def press():
        QTest.mouseClick(panel.page.run_button, Qt.MouseButton.LeftButton)
        wait_for(lambda: not panel.runner.is_busy)
        return panel.page.result.text()

    return press


@pytest.fixture
def wait_for(qgis_app):
    """Return ``wait_for(condition)``, which lets Qt work until the condition holds."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    def wait(condition, seconds=30):
        until = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < until, "It did not happen in time."
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.005)

    return wait
