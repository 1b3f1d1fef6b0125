"""The library that reads and writes rasters: the only module that touches rasterio."""

from __future__ import annotations

import contextlib
import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..errors import MissingLibraryError


@contextlib.contextmanager
def _own_projection_data() -> Iterator[None]:
    """Hide QGIS's PROJ and GDAL data from a rasterio wheel, which carries its own.

    With PROJ_LIB of another PROJ release the wheel cannot look up any CRS.
    """
    found = importlib.util.find_spec("rasterio")
    bundled = found and found.origin and (Path(found.origin).parent / "proj_data").exists()
    names = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA") if bundled else ()
    kept = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


try:
    with _own_projection_data():
        import rasterio
        from rasterio._err import CPLE_BaseError
        from rasterio.crs import CRS
        from rasterio.enums import ColorInterp, MaskFlags, Resampling
        from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
        from rasterio.vrt import WarpedVRT
except ImportError as error:
    raise MissingLibraryError(
        "ChangeMining needs the Python library rasterio, which this QGIS does not have: on Windows "
        "install python3-rasterio with the OSGeo4W setup, on Debian and Ubuntu the package "
        "python3-rasterio, on macOS QGIS from conda-forge together with rasterio "
        f"(README, Installing). [{error}]"
    ) from error

CACHE_BYTES = 64 << 20
# Rasterio lets some of GDAL's own errors through.
ERRORS = (RasterioError, CRSError, CPLE_BaseError, OSError)


def environment() -> rasterio.Env:
    """Return GDAL's settings for our work; undone when the ``with`` ends."""
    return rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES, GTIFF_IMPLICIT_JPEG_OVR=False)


def software() -> dict[str, str]:
    """Return the versions of what the numbers were made with."""
    return {
        "numpy": np.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
    }


__all__ = [
    "CRS",
    "ERRORS",
    "ColorInterp",
    "MaskFlags",
    "NotGeoreferencedWarning",
    "Resampling",
    "WarpedVRT",
    "environment",
    "rasterio",
    "software",
]
