"""How a mask was made is read back from its own file."""

import numpy as np
import pytest

from changemining.core.errors import ReadError
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.masks.settings import settings_of, threshold_of
from rasters import write_raster


@pytest.fixture
def difference(tmp_path):
    path = tmp_path / "difference.tif"
    pixels = np.linspace(-0.5, 0.5, 400, dtype=np.float32).reshape(1, 20, 20)
    write_raster(path, pixels, nodata=np.nan)
    return path


def test_what_was_chosen_comes_back(difference, tmp_path):
    made = {"method": "fixed", "value": 0.25, "direction": "gain", "min_area": 4, "fill_holes": 3}
    finish(write_mask(plan_mask(difference, **made), tmp_path / "mask.tif"))
    assert settings_of(tmp_path / "mask.tif") == {
        "METHOD": "fixed",
        "VALUE": "0.25",
        "DIRECTION": "gain",
        "MIN_AREA": "4",
        "FILL_HOLES": "3",
        "SEED_VALUE": "0.0",
    }
    assert threshold_of(tmp_path / "mask.tif") == 0.25


def test_a_mask_that_tells_nothing(tmp_path):
    write_raster(tmp_path / "mask.tif", np.ones((1, 4, 4), np.uint8))
    assert settings_of(tmp_path / "mask.tif") == {}
    assert threshold_of(tmp_path / "mask.tif") is None
    with pytest.raises(ReadError):
        settings_of(tmp_path / "nothing.tif")
