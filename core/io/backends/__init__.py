"""The library that reads and writes rasters: rasterio or GDAL's own bindings, chosen once.

Rasterio is taken where it is there and works, ``osgeo.gdal``, which every QGIS has, otherwise. The
environment variable ``CHANGEMINING_RASTERS`` (``rasterio`` or ``gdal``) decides for one of them.
Both give the same bytes. :mod:`.seam` says what a backend is; only the modules beside it import
one of the libraries.
"""

from __future__ import annotations

import functools
import os
from contextlib import AbstractContextManager

import numpy as np

from ...errors import InputError, MissingLibraryError
from ...messages import say
from .seam import Backend

VARIABLE = "CHANGEMINING_RASTERS"


def _rasterio() -> Backend:
    from . import with_rasterio

    return with_rasterio


def _gdal() -> Backend:
    from . import with_gdal

    return with_gdal


_KNOWN = {"rasterio": _rasterio, "gdal": _gdal}
#: What a library raises that is missing, or built for another NumPy or GDAL than the one here.
_UNUSABLE = (ImportError, OSError, AttributeError, SystemError, ValueError)


@functools.cache
def backend() -> Backend:
    """Return the backend of this process.

    Raises
    ------
    MissingLibraryError
        Neither library is here, or not the one that is asked for.
    """
    wanted = os.environ.get(VARIABLE, "").lower()
    if wanted not in {"", *_KNOWN}:
        raise InputError(
            say(
                "{variable} is {wanted!r}: say {known}, or take it away.",
                variable=VARIABLE,
                wanted=wanted,
                known=" or ".join(_KNOWN),
            )
        )
    reasons = []
    for name in [wanted] if wanted else _KNOWN:
        try:
            found = _KNOWN[name]()
            found.check()
            return found
        except _UNUSABLE as error:
            reasons.append(f"{name}: {error}")
    raise MissingLibraryError(
        say(
            "ChangeMining needs GDAL's Python bindings (osgeo), which come with every QGIS, "
            "or the library rasterio. In QGIS nothing has to be installed: run it with "
            "QGIS's own Python, or install one of them elsewhere (on Debian and Ubuntu "
            "python3-gdal or python3-rasterio). [{reasons}]",
            reasons="; ".join(reasons),
        )
    )


def environment() -> AbstractContextManager[object]:
    """Return GDAL's settings for our work; undone when the ``with`` ends."""
    return backend().environment()


def software() -> dict[str, str]:
    """Return the versions of what the numbers were made with."""
    return {"numpy": np.__version__, **backend().versions()}
