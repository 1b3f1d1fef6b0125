"""Pages and their pictures."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.io import page as pages
from rasters import read_raster

pytestmark = pytest.mark.backend


def test_pictures_are_png_files_with_those_pixels():
    picture = np.random.default_rng(5).integers(0, 256, (37, 53, 3), np.uint8)
    written = read_raster(pages.png(picture))
    assert written.driver == "PNG"
    assert np.array_equal(np.moveaxis(written.pixels, 0, -1), picture)


def test_a_report_is_html_and_no_input(tmp_path):
    with pytest.raises(InputError, match=r"\.html"):
        pages.check_report_path(tmp_path / "pair.pdf")
    scene = tmp_path / "scene.html"
    scene.touch()
    with pytest.raises(InputError, match="input"):
        pages.check_report_path(scene, str(scene))
