"""The one place where rasters are opened for reading: what is none is told apart."""

from __future__ import annotations

import os
import re
from pathlib import Path

from ..errors import InputError
from ..messages import say
from .backends import backend
from .backends.seam import Dataset
from .regular import check_regular

#: What satellite images are downloaded as: folders, archives and their lists of bands.
_PRODUCT = re.compile(
    r"\.SAFE[/\\]?$"
    r"|(^|[/\\])(MTD_[^/\\]*\.xml|manifest\.safe|[^/\\]*_MTL\.(txt|xml|json))$"
    r"|\.(zip|tar|tar\.gz|tgz)$",
    re.IGNORECASE,
)
#: What of them Import scene does not take, but the folder that they are of.
_OF_A_FOLDER = re.compile(r"(_MTL\.(txt|xml|json)|\.(tar|tar\.gz|tgz))$", re.IGNORECASE)
#: So many rasters of a file are named.
_LISTED = 8


def open_raster(path: str | os.PathLike[str]) -> Dataset:
    """Open a raster for reading, in the calling thread.

    Raises
    ------
    InputError
        It is a product as downloaded, or holds several rasters and no band of its own.
    ReadError
        It is a pipe, a socket or a device.
    RasterError
        The library says so.
    """
    path = os.fspath(path)
    check_regular(path)
    try:
        dataset = backend().open(path)
    except OSError as error:
        if _PRODUCT.search(path):
            raise _as_downloaded(path) from error
        if Path(path).is_dir():
            raise InputError(
                say(
                    "{name} is a folder: give a raster. Of bands as downloaded Import scene makes "
                    "one, from their folder.",
                    name=Path(path).name,
                )
            ) from error
        raise
    if dataset.count:
        return dataset
    layers = dataset.layers
    dataset.close()
    # A library that is asked for the first band of such a file may crash.
    raise _no_band(path, layers)


def _no_band(path: str, layers: list[str]) -> InputError:
    if _PRODUCT.search(path) or any("SENTINEL2_L" in layer.upper() for layer in layers):
        return _as_downloaded(path)
    name = Path(path).name
    if not layers:
        return InputError(say("{name} has no band at all: choose another file.", name=name))
    more = len(layers) - _LISTED
    listed = ", ".join(layers[:_LISTED]) + (say(" and {more} more", more=more) if more > 0 else "")
    return InputError(
        say(
            "{name} holds several rasters: give one of them by its name: {listed}.",
            name=name,
            listed=listed,
        )
    )


def _as_downloaded(path: str) -> InputError:
    if _OF_A_FOLDER.search(path):
        return InputError(
            say(
                "{name} is a product as downloaded: unpack it where it is packed, and give the "
                "folder of its bands to Import scene.",
                name=Path(path).name,
            )
        )
    return InputError(
        say(
            "{name} is a product as downloaded: import it first (Import scene), and give the "
            "raster that it makes.",
            name=Path(path).name,
        )
    )
