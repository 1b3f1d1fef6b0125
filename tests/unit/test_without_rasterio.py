"""The second run: neither rasterio nor affine, here and in processes that tests start."""

import importlib
import subprocess
import sys
from importlib.util import find_spec

import pytest

from changemining.core.io.backends import software

pytestmark = pytest.mark.backend


@pytest.fixture
def refused(request):
    if not request.config.getoption("--without-rasterio"):
        pytest.skip("This run has not been asked to do --without-rasterio.")


@pytest.mark.usefixtures("refused")
@pytest.mark.parametrize("name", ["affine", "rasterio"])
def test_neither_can_be_imported(name):
    with pytest.raises(ModuleNotFoundError, match=name):
        importlib.import_module(name)
    run = [sys.executable, "-c", f"import {name}"]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"No module named '{name}'" in done.stderr


@pytest.mark.usefixtures("refused")
def test_gdals_own_bindings_do_the_work():
    assert "rasterio" not in software()
    assert "gdal" in software()


def test_rasterio_does_the_work_where_it_is(request):
    if request.config.getoption("--without-rasterio") or find_spec("rasterio") is None:
        pytest.skip("There is no rasterio.")
    assert "rasterio" in software()
