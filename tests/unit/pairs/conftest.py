"""Pairs of scenes, generated and real, and the check of them."""

import numpy as np
import pytest

from changemining.core.generator.synthetic import SyntheticPair
from changemining.core.jobs import finish
from changemining.core.pairs.pair import check_pair
from changemining.core.scenes.indices import plan_savi
from rasters import read_raster

BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture(scope="session")
def scenes():
    """Two dates of a generated scene, (bands, rows, columns)."""
    t1, t2, _ = SyntheticPair((320, 352), seed=3).blocks(slice(0, 320), slice(0, 352))
    for pixels in (t1, t2):
        pixels.flags.writeable = False
    return t1, t2


@pytest.fixture
def check(write):
    """Return ``check(t1, t2, …)``: arrays or paths in, report out."""

    def path_of(given, name, more):
        if not isinstance(given, np.ndarray):
            return str(given)
        return write(name, given, descriptions=BANDS[: len(given)], nodata=0, **more)

    def check(t1, t2, names=("T1.tif", "T2.tif"), t1_more=None, t2_more=None, **savi):
        more = t1_more or {}, t2_more or {}
        paths = [path_of(*one) for one in zip((t1, t2), names, more)]
        savi.setdefault("scaling", "dn")
        return finish(check_pair(*(plan_savi(path, **savi) for path in paths)))

    return check


@pytest.fixture
def amazon(shared_data):
    """Both dates of the real Amazon scenes, B02 B03 B04 B08."""
    paths = (shared_data / "amazon_mining" / f"{name}.tif" for name in ("T1", "T2"))
    return [read_raster(path).pixels[:4] for path in paths]


@pytest.fixture(scope="session")
def moved():
    """Return ``moved(array, rows, columns)``: a phase ramp (SciPy's), an independent shift."""
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")

    def move(array, rows, columns):
        def shifted(band):
            spectrum = np.fft.fft2(band.astype(float))
            return np.fft.ifft2(ndimage.fourier_shift(spectrum, (rows, columns))).real

        out = [shifted(band) for band in array]
        return np.clip(np.rint(out), 1, 65534).astype(array.dtype)

    return move
