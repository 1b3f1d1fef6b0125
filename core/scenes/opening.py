"""Scenes as every step reads them: measurements only, and what of them is no data."""

from __future__ import annotations

import os
from dataclasses import replace

from ..io.source import Source, inspect
from ..jobs import Remark
from ..messages import say
from .fill import with_fill
from .sensors import is_quality, sensor_of


def open_scene(
    path: str | os.PathLike[str], nodata: str = "", *, ask: bool = True, continuous: bool = False
) -> tuple[Source, list[Remark]]:
    """Inspect a scene; return it with what a user should hear of it.

    Parameters
    ----------
    nodata, ask, continuous
        See :func:`.fill.with_fill`.

    Raises
    ------
    ReadError, InputError
        See :func:`..io.source.inspect` and :func:`.fill.with_fill`.
    """
    source, remarks = measurements(inspect(path))
    source, more = with_fill(source, nodata, ask=ask, continuous=continuous)
    return source, [*remarks, *more]


def measurements(source: Source) -> tuple[Source, list[Remark]]:
    """Return a source whose quality bands are set apart from its measurements.

    Where there is nothing else, as in a file of classes, they stay what they are.
    """
    sensor = sensor_of(source)
    quality = tuple(band for band in source.bands if is_quality(band.name, sensor))
    if not quality or len(quality) == len(source.bands):
        return source, []
    bands = tuple(band for band in source.bands if band not in quality)
    told = Remark(
        say(
            "{source}: {quality} tell of the pixels and are no measurements: they are left out.",
            source=source.name,
            quality=", ".join(band.name for band in quality),
        )
    )
    return replace(source, bands=bands, quality=quality), [told]
