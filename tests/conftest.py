"""For every test: the repository as the package ``changemining``, whatever its folder is called."""

import os
import runpy
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Before Qt loads. QT_QPA_PLATFORM=xcb asks for windows on the screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class RootIsNoTestPackage:
    """Keeps pytest from importing the plugin's ``__init__.py`` as one more package of tests."""

    @staticmethod
    @pytest.hookimpl(tryfirst=True)
    def pytest_collect_directory(path, parent):
        return pytest.Dir.from_parent(parent, path=path) if path == ROOT else None


def pytest_addoption(parser):
    words = "run as where rasterio and affine cannot be imported, in processes that tests start too"
    parser.addoption("--without-rasterio", action="store_true", help=words)
    words = "refuse what Windows refuses: renaming and removing what is open (Linux)"
    parser.addoption("--as-windows", action="store_true", help=words)


def pytest_configure(config):
    config.pluginmanager.register(RootIsNoTestPackage())
    if config.getoption("--without-rasterio"):
        refuse_rasterio()


def refuse_rasterio():
    """Make rasterio and affine unknown to this process and to those that it starts."""
    loaded = {"affine", "rasterio"} & set(sys.modules)
    if loaded:
        raise pytest.UsageError(f"--without-rasterio: {' and '.join(loaded)} loaded before.")
    folder = ROOT / "tests" / "without_rasterio"
    runpy.run_path(str(folder / "sitecustomize.py"))
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(folder), *([before] if before else [])])


runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()


@pytest.fixture
def windows(monkeypatch):
    """Refuse what Windows refuses; see tests/helpers/windows.py."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Which files are open is asked of Linux.")
    from windows import Windows

    return Windows(monkeypatch)


@pytest.fixture(autouse=True)
def windows_if_asked_for(request):
    """Run every test under the stand-in, --as-windows, but those that Python itself could not."""
    if request.config.getoption("--as-windows"):
        if request.node.get_closest_marker("spawns"):
            pytest.skip("Linux starts no processes as Windows does.")
        request.getfixturevalue("windows")


@pytest.fixture(scope="session")
def root():
    """Return the project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data():
    """Return the folder of real scenes that may lie beside the checkout."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"There are no sample scenes in {folder}.")
    return folder


@pytest.fixture(scope="session")
def products():
    """Return the module that writes Sentinel-2 products, ``tests/helpers/build_products.py``."""
    import build_products

    return build_products
