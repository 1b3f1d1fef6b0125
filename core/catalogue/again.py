"""A scene of a catalogue that was imported once, fetched again from what its raster keeps of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields as fields_of
from pathlib import Path
from typing import Any

from ..choices.scenes import ImportChoice, ScalingChoice
from ..errors import InputError
from ..jobs import Job
from ..messages import say
from ..scenes.import_plan import Extent
from ..schema import NUMBER, TEXT, check, each, fields, mapped, matching, maybe
from .fetching import import_item
from .reach import Network, is_web

_WEB = matching(say("an address"), lambda value: isinstance(value, str) and is_web(value))
_PLAIN = matching(say("text or a number"), lambda value: isinstance(value, (str, int, float)))
_CALL = fields(
    {
        "choice": mapped(maybe(_PLAIN)),
        "scaling": mapped(maybe(_PLAIN)),
        "extent": maybe(fields({"box": each(NUMBER, 4, 4), "crs": maybe(TEXT)})),
    }
)
_KEPT = fields({"id": TEXT, "href": _WEB, "call": TEXT})


def can_be_fetched(file: Mapping[str, Any]) -> bool:
    """Return whether a record's input file keeps which item of a catalogue it is."""
    kept = file.get("item")
    return isinstance(kept, dict) and {"id", "href", "call"} <= kept.keys()


def fetch_again(file: Mapping[str, Any], folder: Path, network: Network) -> Job[Path]:
    """Import the scene of a record's input file again, into a folder, under its name.

    Raises
    ------
    ReadError, InputError
        It cannot be had any more, or what is kept of it is no such call.
    """
    name, kept = Path(file["name"]).name, file["item"]
    cure = say("get the scene by hand")
    check(kept, _KEPT, name, cure)
    try:
        call = json.loads(kept["call"])
    except ValueError as error:
        raise InputError(
            say("{name}: what is kept of its import cannot be read: {cure}.", name=name, cure=cure)
        ) from error
    check(call, _CALL, name, cure)
    choice = ImportChoice(**_known(ImportChoice, call["choice"]))
    scaling = ScalingChoice(**_known(ScalingChoice, call["scaling"]))
    extent = None
    if call["extent"] is not None:
        west, south, east, north = call["extent"]["box"]
        extent = Extent(west, south, east, north, call["extent"].get("crs"))
    target = folder / name
    yield from import_item(kept["href"], target, choice, scaling, extent, network)
    return target


def _known(kind: type[ImportChoice | ScalingChoice], told: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a choice of this release knows of; values as they were kept."""
    return {one.name: told[one.name] for one in fields_of(kind) if one.name in told}
