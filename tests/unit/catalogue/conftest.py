"""For the tests of catalogues: a server of this computer, and little patience."""

import pytest
from catalogues import CRS, bounds
from web import serving

from changemining.core.catalogue.reach import Network, Patience
from changemining.core.scenes.import_plan import Extent


@pytest.fixture
def network():
    """Return a way to the web that gives up soon."""
    return Network(patience=Patience(stall=1.0, tries=3, pause=0.05))


@pytest.fixture
def web(tmp_path):
    """Serve a folder."""
    folder = tmp_path / "served"
    folder.mkdir()
    with serving(folder) as found:
        yield found


@pytest.fixture
def middle():
    """Return the extent of the middle of every made-up scene."""
    return Extent(*bounds(), CRS)
