"""Polygons as they come in: straight lines, coordinates that are numbers."""

from __future__ import annotations

import struct

import numpy as np

from ..errors import InputError, ReadError
from ..messages import say
from .switches import gdal_errors

_POLYGON, _MULTIPOLYGON = 3, 6
#: What has an area and is told in other ways: curves, triangles, surfaces of them.
_OTHERS = {10, 12, 15, 16, 17}


def polygon_wkb(wkb: bytes, of: str) -> bytes:
    """Return what has an area as a polygon or multipolygon; anything else as it is.

    Parameters
    ----------
    wkb
        Little-endian and 2-D.
    of
        The layer, for the message.

    Raises
    ------
    InputError
        A coordinate is no number, or infinite.
    ReadError
        It is damaged.
    """
    kind = int.from_bytes(wkb[1:5], "little") if wkb else 0
    if kind in _OTHERS:
        wkb = _straight(wkb, of)
        kind = int.from_bytes(wkb[1:5], "little")
    try:
        if kind == _POLYGON:
            good = _ends(wkb, 0) > 0
        elif kind == _MULTIPOLYGON:
            (count,), end = struct.unpack_from("<I", wkb, 5), 9
            for _ in range(count):
                end = _ends(wkb, end)
                if not end:
                    break
            good = end > 0
        else:
            return wkb
    except (struct.error, ValueError) as error:
        raise ReadError(
            say("{of} has a polygon that is damaged: take it away. [{error}]", of=of, error=error)
        ) from error
    if not good:
        raise InputError(
            say(
                "{of} has a polygon with a coordinate that is no number (NaN or infinite): "
                "draw it anew, or take it away (“Fix geometries” does not mend that).",
                of=of,
            )
        )
    return wkb


def _ends(wkb: bytes, start: int) -> int:
    """Return where a polygon that starts at a byte ends, or 0 where a coordinate is no number."""
    (rings,), at = struct.unpack_from("<I", wkb, start + 5), start + 9
    for _ in range(rings):
        (count,) = struct.unpack_from("<I", wkb, at)
        if not np.isfinite(np.frombuffer(wkb, "<f8", 2 * count, at + 4)).all():
            return 0
        at += 4 + 16 * count
    return at


def _straight(wkb: bytes, of: str) -> bytes:
    from osgeo import ogr

    with gdal_errors(ReadError, say("{of} has a polygon that cannot be read: take it away", of=of)):
        shape = ogr.CreateGeometryFromWkb(wkb).GetLinearGeometry()
        if ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbTriangle:
            shape = ogr.ForceToPolygon(shape)
        else:
            shape = ogr.ForceToMultiPolygon(shape)
        return bytes(shape.ExportToWkb(ogr.wkbNDR))
