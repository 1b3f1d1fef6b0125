"""What a SAVI was made with is read back from its own file."""

import numpy as np
import pytest

from changemining.core.jobs import finish
from changemining.core.scenes.indices import plan_savi, write_savi
from changemining.core.scenes.made_with import made_with
from rasters import write_raster


@pytest.fixture
def scene(tmp_path):
    path = tmp_path / "scene.tif"
    write_raster(path, np.full((2, 8, 8), 2000, np.uint16), descriptions=["B04", "B08"])
    return path


@pytest.mark.parametrize(
    "given",
    [
        {"scaling": "dn", "soil_factor": 0.5},
        {"scaling": "dn_offset", "soil_factor": 0.25},
        {"scaling": "browser_uint16", "soil_factor": 1.0},
        {"scaling": "custom", "soil_factor": 0.5, "scale": 0.0002, "offset": -0.1},
    ],
)
def test_what_was_chosen_comes_back(scene, tmp_path, given):
    finish(write_savi(plan_savi(scene, **given), tmp_path / "savi.tif"))
    assert made_with(tmp_path / "savi.tif") == {name.upper(): one for name, one in given.items()}


def test_a_raster_that_tells_nothing(scene):
    assert made_with(scene) == {}
