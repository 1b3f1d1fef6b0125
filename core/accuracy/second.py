"""A sample that was judged: kept from being lost, and blank for a second judge."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import InputError, ReadError
from ..io.inputs import refuse_overwriting
from ..io.layer_files import Layer, write_layers
from ..io.vector import layer_names, read_layer, read_wkt
from ..jobs import Job
from ..messages import say
from .sample_fields import FIELDS, JUDGED, LAYER, SETTINGS, SETTINGS_FIELDS, STRATA, STRATA_FIELDS

#: In WKB.
_POINT = 1


def answers_in(path: str | os.PathLike[str]) -> int:
    """Return how many places of a sample are judged; 0 where there is no such file or layer.

    Raises
    ------
    ReadError
        The file cannot be read.
    """
    path = Path(path)
    if not path.is_file() or not path.stat().st_size or LAYER not in layer_names(path):
        return 0
    rows = read_layer(path, LAYER, only=("reference",))
    return sum(attributes.get("reference") is not None for _, attributes in rows)


def refuse_losing_answers(path: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` where a sample that would be replaced holds answers."""
    try:
        count = answers_in(path)
    except ReadError as error:
        raise InputError(
            say(
                "{path} cannot be read, so that nobody knows whether it holds answers: choose "
                "another name, or move it away. [{error}]",
                path=path,
                error=error,
            )
        ) from error
    if count:
        raise InputError(
            say(
                "{path} holds answers of a judge ({count}), which would be lost: choose another "
                "name, or move it away.",
                path=path,
                count=count,
            )
        )


def copy_for_second(path: str | os.PathLike[str], output: str | os.PathLike[str]) -> Job[int]:
    """Write a sample without its answers, for a second judge; return how many places it has.

    Raises
    ------
    ReadError, InputError
        It is no sample, or there is one with answers at `output`.
    """
    refuse_overwriting(output, path)
    refuse_losing_answers(output)
    tables = (
        (LAYER, FIELDS),
        (STRATA, STRATA_FIELDS),
        (SETTINGS, SETTINGS_FIELDS),
    )
    layers = []
    count = 0
    for name, fields in tables:
        rows = list(read_layer(path, name))
        if name == LAYER:
            count = len(rows)
        kind = "none"
        if name == LAYER and rows:
            kind = "point" if int.from_bytes(rows[0][0][1:5], "little") == _POINT else "polygon"
        values = [(wkb or None, _row(attributes, fields)) for wkb, attributes in rows]
        layers.append(Layer(name, fields, values, len(rows), kind))
    yield from write_layers(Path(output), read_wkt(Path(path), LAYER), layers)
    return count


def _row(attributes: Mapping[str, Any], fields: Mapping[str, type]) -> list[Any]:
    blank = JUDGED if "reference" in fields else ()
    return [None if name in blank else attributes.get(name) for name in fields]
