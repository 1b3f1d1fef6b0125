"""Polygons of a file, as a raster needs them: in its coordinate reference system."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..complaints import no_polygons
from ..errors import InputError
from ..grid import Grid
from ..jobs import Caution
from ..messages import say
from .bringing import Bringing
from .vector import holds_areas, only_areas, read_layer, read_wkt
from .way import OsrWay

#: How QGIS names one of a file's layers.
_LAYER = "layername="


def layer_of(text: str) -> tuple[str, str]:
    """Return (file, layer) of a path, or of a path and a layer as in ``a.gpkg|layername=b``.

    Raises
    ------
    InputError
        There is something else behind the path, as a filter.
    """
    path, *rest = text.split("|")
    if not rest:
        return path, ""
    if len(rest) > 1 or not rest[0].startswith(_LAYER):
        raise InputError(
            say(
                "{text}: behind the file only |layername=… can be told: save what is filtered as "
                "a layer of its own.",
                text=text,
            )
        )
    return path, rest[0][len(_LAYER) :]


def read_polygons(
    name: str, given: str, grid: Grid, only: Sequence[str] | None = None
) -> Iterator[tuple[bytes, dict[str, Any]] | Caution]:
    """Yield (WKB, attributes by lower-case name) of a file's polygons, in the CRS of a grid.

    Those that do not arrive there are told at the end, in one caution. What is no polygon is
    passed over. Attributes are of the types that the layer has.

    Parameters
    ----------
    name
        Of the parameter, for messages.
    given
        See :func:`layer_of`.
    only
        Lower-case names of the fields that are wanted, which is quicker; others do not come.

    Raises
    ------
    InputError
        The layer holds no polygons, or none of them arrives.
    ReadError
        The file or the layer cannot be read.
    """
    path, layer = layer_of(given)
    if not holds_areas(path, layer):
        raise InputError(no_polygons(name, given))
    way = OsrWay(read_wkt(path, layer), grid.crs.to_wkt())
    bringing = Bringing(way, grid.bounds())
    for wkb, attributes in read_layer(path, layer, only):
        shape = only_areas(wkb)
        brought = bringing.bring(shape) if shape else None
        if brought is not None:
            yield brought, attributes
    if bringing.lost:
        if not bringing.arrived:
            raise InputError(bringing.complaint(name))
        yield Caution(bringing.complaint(name))
