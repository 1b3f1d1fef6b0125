"""What people decided on polygons, so that no run takes it away without being asked."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..choices.review import CellState, Status
from ..errors import InputError, ReadError
from ..io.vector import layer_names, one_part, read_layer
from ..messages import say

#: What tells of a decision, of a polygon or of a review's cell.
_FIELDS = ("status", "state", "reviewer", "reviewed_at", "note", "confidence")
#: What is decided on: where, and what.
Verdicts = Counter[tuple[bytes, str]]


def verdicts(polygons: Iterable[tuple[bytes, Mapping[str, Any]]]) -> Verdicts:
    """Return what was decided on polygons, or on the cells of a review.

    A polygon counts whose status is none that masktopolygons gives, or that somebody signed or
    wrote a note on.
    """
    found: Verdicts = Counter()
    for wkb, attributes in polygons:
        told = {name: str(attributes.get(name) or "").strip() for name in _FIELDS}
        status = told["status"].lower()
        undecided = status in ("", Status.CANDIDATE.value)
        signed = any(told[name] for name in ("reviewer", "reviewed_at", "note", "confidence"))
        if not undecided or signed or told["state"] == CellState.CLOSED.value:
            found[one_part(wkb), status or told["state"]] += 1
    return found


def verdicts_in(path: str | os.PathLike[str], layers: Iterable[str] = ()) -> Verdicts:
    """Return what was decided in a file that may be there: in all its layers.

    Of a GeoPackage, only in `layers` where these are told, for the others stay.

    Raises
    ------
    InputError
        It cannot be read, so that nobody knows.
    """
    found: Verdicts = Counter()
    path = Path(path)
    if not path.is_file() or not path.stat().st_size:
        return found
    try:
        there = layer_names(path)
        wanted = set(layers) if layers and path.suffix.lower() == ".gpkg" else set(there)
        for name in filter(wanted.__contains__, there):
            found += verdicts(read_layer(path, name, only=_FIELDS))
    except ReadError as error:
        raise InputError(
            say(
                "{path} cannot be read, so that nobody knows whether it holds verdicts: "
                "choose another name, or move it away. [{error}]",
                path=path,
                error=error,
            )
        ) from error
    return found


def counted(count: int) -> str:
    """Return so many verdicts in words."""
    return (
        say("1 verdict of a review")
        if count == 1
        else say("{count} verdicts of a review", count=count)
    )


def refuse_losing(
    path: str | os.PathLike[str], replace: bool = False, layers: Iterable[str] = ()
) -> None:
    """Raise :class:`InputError` where a file that would be replaced holds verdicts."""
    count = 0 if replace else sum(verdicts_in(path, layers).values())
    if count:
        raise InputError(
            say(
                "{path} holds {count}, which would be lost: choose another name, or ask for "
                "REPLACE.",
                path=path,
                count=counted(count),
            )
        )
