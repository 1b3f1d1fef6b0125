"""Who said what of a polygon, and when: one line a verdict, in a field of the review."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

#: The field that holds the lines.
FIELD = "log"
#: What is said beside the statuses: a verdict is to be given anew.
RETURNED = "returned"
#: What would end a part or a line.
_BREAKS = re.compile(r"[\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


class Entry(NamedTuple):
    """One line: ISO 8601 time, reviewer, status or :data:`RETURNED`, and a comment or ""."""

    at: str
    reviewer: str
    said: str
    comment: str = ""


def entries(text: object) -> list[Entry]:
    """Return the lines of a field, the oldest first; what is no line of ours is left out."""
    lines = text.split("\n") if isinstance(text, str) else []
    parts = (line.split("\t") for line in lines)
    return [Entry(*one[:4]) for one in parts if len(one) >= len(Entry._fields) - 1]


def with_entry(text: object, entry: Entry) -> str:
    """Return the field with one more line."""
    return _text([*entries(text), entry])


def joined(texts: Iterable[object]) -> str | None:
    """Return the lines of several reviewers' fields as one, by time; None where there is none."""
    found = {entry for text in texts for entry in entries(text)}
    return _text(sorted(found)) or None


def last_said(text: object) -> str:
    """Return who said what last in words: ``Bea: returned – only the pit``; "" for nothing."""
    found = entries(text.rpartition("\n")[2]) if isinstance(text, str) else []
    if not found:
        return ""
    told = f"{found[0].reviewer}: {found[0].said}"
    return f"{told} – {found[0].comment}" if found[0].comment else told


def _text(lines: Iterable[Entry]) -> str:
    return "\n".join("\t".join(_BREAKS.sub(" ", part) for part in one).rstrip() for one in lines)
