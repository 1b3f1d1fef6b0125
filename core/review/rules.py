"""What the tables of a review's GeoPackage have to hold, checked row by row where they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..choices.review import CellKind, CellState, Status
from ..messages import say
from ..names import is_safe_name
from ..schema import COUNT, TEXT, Rule, check, fields, matching, maybe, one_of

#: A polygon or a cell as it is read: WKB, and attributes by lower-case name.
Row = tuple[bytes, Mapping[str, Any]]
_CURE = say("correct it, bring the file back, or prepare the review again with preparereview")


def _counted(low: int, high: int) -> Rule:
    """Return the rule that a text is a whole number from `low` to `high`."""

    def holds(value: Any) -> bool:
        try:
            return isinstance(value, str) and low <= int(value) <= high
        except ValueError:
            return False

    return matching(say("a whole number from {low} to {high}", low=low, high=high), holds)


#: Infinite ones too: they come of a difference, and no verdict is lost for them.
_MEASURE = maybe(matching(say("a number"), lambda value: isinstance(value, (int, float))))
_STATUS = matching(
    " or ".join(map(repr, Status.words())),
    lambda value: Status.of({"status": value}) in ("", *Status.words()),
)
POLYGON = fields(
    {"uid": maybe(TEXT), "status": _STATUS},
    {
        **dict.fromkeys(("area_px", "area_ha", "diff_mean", "diff_min", "diff_max"), _MEASURE),
        **dict.fromkeys(("class", "confidence"), _MEASURE),
        **dict.fromkeys(("reviewer", "reviewed_at", "note", "log", "how", "origin"), maybe(TEXT)),
    },
)
CELL = fields(
    {
        "cell": matching(say("a name that a file can have everywhere"), is_safe_name),
        "row": COUNT,
        "col": COUNT,
        "kind": one_of(*CellKind.words()),
        "state": one_of(*CellState.words()),
        "candidates": maybe(COUNT),
        "reviewer": maybe(TEXT),
        "closed_at": maybe(TEXT),
    }
)
#: Keys and values of the table of settings, all text.
SETTINGS_VALUES = fields(
    {
        "size": _counted(1, 1 << 16),
        "stride": _counted(1, 1 << 16),
        "seed": _counted(-(1 << 63), (1 << 63) - 1),
        "audit": _counted(0, 1 << 31),
        "format_version": _counted(1, 1 << 31),
        **dict.fromkeys(("t1", "t2", "difference"), TEXT),
    }
)


def checked(rows: Iterable[Row], rule: Rule, path: Path, table: str) -> Iterator[Row]:
    """Yield rows of a table that are as `rule` has them.

    Raises
    ------
    InputError
        One is not: its number, the column and what has to stand there are told.
    """
    for number, (wkb, attributes) in enumerate(rows, 1):
        place = say("{path}, table {table}, row {number}", path=path, table=table, number=number)
        check(attributes, rule, place, _CURE)
        yield wkb, attributes


def check_settings(found: Mapping[str, str], path: Path, table: str) -> None:
    """Raise :class:`InputError` where a review's settings are not all there, or are none."""
    place = say("{path}, table {table}", path=path, table=table)
    check(dict(found), SETTINGS_VALUES, place, _CURE)
