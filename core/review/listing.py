"""The polygons of a review as a list: sorted and filtered by any of its columns."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ..choices.review import CellState, Status
from ..errors import InputError
from ..messages import say

#: Columns by the name that a filter knows them by.
COLUMNS: Mapping[str, type] = {
    "cell": str,
    "state": str,
    "uid": str,
    "status": str,
    "class": int,
    "area": float,
    "difference": float,
    "beyond": float,
    "suggestion": str,
    "confidence": int,
    "reviewer": str,
    "time": str,
    "said": str,
    "note": str,
}
NAMES = tuple(COLUMNS)
#: The filter that finds what nobody decided on although its cell is closed.
LEFT = f"status={Status.CANDIDATE.value} state={CellState.CLOSED.value}"
#: A polygon's values in the order of COLUMNS, None where there is none: texts and numbers.
Row = Sequence[Any]

_TERM = re.compile(r'(?:(\w+)\s*(<=|>=|!=|=|<|>)\s*)?("[^"]*"?|\S+)')
_SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


class Term(NamedTuple):
    """One condition on a row; `column` is None for a word that may stand in any column.

    ``number`` is None where the column holds text.
    """

    column: int | None
    sign: str
    text: str
    number: float | None = None

    def holds(self, row: Row) -> bool:
        """Return whether a row meets it; an empty value only meets ``!=``."""
        if self.column is None:
            return any(self.text in one.lower() for one in row if isinstance(one, str))
        found = row[self.column]
        if self.number is None:
            is_in = isinstance(found, str) and self.text in found.lower()
            return is_in == (self.sign == "=")
        if found is None:
            return self.sign == "!="
        return _SIGNS[self.sign](found, self.number)


def parse(text: str) -> list[Term]:
    """Return the conditions of a filter, all of which have to hold.

    ``area>0.5``, ``status=unsure`` (the column holds the text), ``note!="old road"``, or a word
    that any column may hold; capital letters do not count.

    Raises
    ------
    InputError
        A column is unknown, its sign needs a number, or what should be one is none.
    """
    return [_term(*found.groups()) for found in _TERM.finditer(text)]


def _term(name: str | None, sign: str | None, value: str) -> Term:
    text = value.strip('"').lower()
    if name is None or sign is None:
        return Term(None, "=", text)
    if name.lower() not in COLUMNS:
        raise InputError(
            say(
                "There is no column {name}: choose one of {names}.",
                name=name,
                names=", ".join(NAMES),
            )
        )
    column = NAMES.index(name.lower())
    if COLUMNS[name.lower()] is str:
        if sign not in ("=", "!="):
            raise InputError(
                say(
                    "{name} holds text: write {name}={text} or {name}!={text}.",
                    name=name,
                    text=text,
                )
            )
        return Term(column, sign, text)
    try:
        return Term(column, sign, text, float(text.replace("−", "-")))
    except ValueError:
        raise InputError(say("{name} is a number: {text} is none.", name=name, text=text)) from None


def select(rows: Sequence[Row], terms: Iterable[Term]) -> list[int]:
    """Return the numbers of the rows that meet all conditions."""
    terms = list(terms)
    return [number for number, row in enumerate(rows) if all(one.holds(row) for one in terms)]


def in_order(
    rows: Sequence[Row], numbers: Iterable[int], column: str, *, descending: bool = False
) -> list[int]:
    """Return row numbers sorted by a column; what is empty comes last, equals in their order."""
    place = NAMES.index(column)
    full: list[int] = []
    empty: list[int] = []
    for number in numbers:
        (empty if rows[number][place] in (None, "") else full).append(number)
    if COLUMNS[column] is str:
        full.sort(key=lambda number: rows[number][place].lower(), reverse=descending)
    else:
        full.sort(key=lambda number: rows[number][place], reverse=descending)
    return full + empty


def beyond(difference: float | None, threshold: float | None) -> float | None:
    """Return how far the mean difference lies beyond the threshold, either as a magnitude."""
    if difference is None or threshold is None:
        return None
    return abs(difference) - threshold
