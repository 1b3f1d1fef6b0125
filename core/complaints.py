"""What is wrong with a parameter's value, in one line, whoever was given it."""

from __future__ import annotations

from collections.abc import Iterable

from .messages import Message, say

#: Endings of the layers that can be written.
RASTER_ENDINGS = ("tif",)
VECTOR_ENDINGS = ("gpkg", "shp", "geojson", "fgb", "sqlite")
#: Whole numbers are smaller, as in QGIS.
_TOO_LARGE = 1 << 31


def missing(name: str, label: str) -> Message:
    """Return the line on a parameter that has to be given."""
    return say("{name} is missing: give “{description}”.", name=name, description=label)


def same_file(name: str) -> Message:
    """Return the line on two dates that are one file."""
    return say("T1 and T2 are the same file ({t1}): choose two different dates.", t1=name)


def no_choice(name: str, value: object, options: Iterable[str]) -> Message:
    """Return the line on a value that is none of the words that can be chosen."""
    return say(
        "{name} is {value!r}: use one of {options}.",
        name=name,
        value=value,
        options=", ".join(options),
    )


def no_number(name: str, value: object) -> Message:
    """Return the line on a value that is no number."""
    return say("{name} is {value!r}: give a number.", name=name, value=value)


def no_switch(name: str, value: object) -> Message:
    """Return the line on a value that is neither yes nor no."""
    return say("{name} is {value!r}: give true or false.", name=name, value=value)


def no_whole_number(name: str, exact: float, value: object) -> Message | None:
    """Return the line on a number that is not whole, or too large; None: it is whole."""
    if not exact.is_integer():
        return say("{name} is {value}: give a whole number.", name=name, value=value)
    if abs(exact) >= _TOO_LARGE:
        return say("{name} is {value}: give a number below 2147483648.", name=name, value=value)
    return None


def no_layer(name: str, value: str, kind: str) -> Message:
    """Return the line on a file that is there and cannot be opened "as a raster", or the like."""
    return say(
        "{name}: {value} cannot be opened {kind}: it is damaged, or a file of another kind.",
        name=name,
        value=value,
        kind=kind,
    )


def no_file(name: str, value: str) -> Message:
    """Return the line on a file that is not there."""
    return say("{name}: {value} does not exist: check the path.", name=name, value=value)


def no_polygons(name: str, layer: str) -> Message:
    """Return the line on a layer of another kind."""
    return say("{name}: {layer} holds no polygons: choose a polygon layer.", name=name, layer=layer)


def no_extent(name: str, value: str) -> Message:
    """Return the line on what is no extent."""
    return say(
        "{name} {value} is no extent: give xmin,xmax,ymin,ymax [EPSG:code].", name=name, value=value
    )


def no_output(name: str, value: str, endings: Iterable[str]) -> Message:
    """Return the line on a layer that cannot be written under that name."""
    return say(
        "{name}: {value}: end the name in {endings}.",
        name=name,
        value=value,
        endings=", ".join(f".{one}" for one in endings),
    )
