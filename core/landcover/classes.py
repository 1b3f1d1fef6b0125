"""Class tables: what the numbers of a land-cover map mean, and which class belongs to which.

A table is a CSV file with the columns ``id`` (or ``class``), ``name``, ``colour`` ("#ceef62" or
"206 239 98") and, for two levels, ``level`` (1 coarse, 2 fine) and ``parent`` (the id or the name
of the level-1 class that a level-2 class belongs to). Other columns are left alone.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..arrays import Array
from ..choices.landcover import CLASS_TABLES
from ..errors import InputError, ReadError
from ..io.regular import read_text
from ..legend import IGNORE, Class
from ..messages import say

_PRESETS = Path(__file__).parent / "presets"
COARSE, FINE = "1", "2"
#: Other headings of columns.
_SYNONYMS = {"color": "colour", "class": "id"}
_HEX = re.compile(r"#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d+)[ ,;/]+(\d+)[ ,;/]+(\d+)")


@dataclass(frozen=True)
class ClassTable:
    """The classes of a land-cover map, at one level or two.

    Attributes
    ----------
    name
        Of the preset or the file, for messages and the record.
    fine
        The classes that labels are read as, ascending.
    coarse
        Those that they are gathered in, ascending; empty where there is one level.
    parents
        The coarse class of every fine one, by id.
    """

    name: str
    fine: tuple[Class, ...]
    coarse: tuple[Class, ...] = ()
    parents: Mapping[int, int] = field(default_factory=dict)

    def lookup(self) -> Array:
        """Return the coarse id of every fine one, (256,) uint8; 255 where there is none."""
        table = np.full(IGNORE + 1, IGNORE, np.uint8)
        for fine, coarse in self.parents.items():
            table[fine] = coarse
        return table

    def record(self) -> dict[str, Any]:
        """Return everything as plain JSON."""
        levels = {"fine": self.fine, "coarse": self.coarse}
        return {
            "name": self.name,
            **{
                level: [{"id": c.id, "name": c.name, "color": list(c.color)} for c in classes]
                for level, classes in levels.items()
            },
            "parents": {str(fine): coarse for fine, coarse in self.parents.items()},
        }


def by_id_or_name(classes: Sequence[Class], text: object) -> Class | None:
    """Return the class that a cell or an attribute means, its id or its name; None: no class.

    >>> by_id_or_name([Class(3, "Water", (0, 0, 255))], " water ").id
    3
    """
    if isinstance(text, float) and text.is_integer():
        text = int(text)
    word = str(text).strip().casefold()
    by_id = (one for one in classes if str(one.id) == word)
    by_name = (one for one in classes if one.name.casefold() == word)
    return next(by_id, None) or next(by_name, None)


def read_classes(given: str) -> ClassTable:
    """Read a class table.

    Parameters
    ----------
    given
        One of :data:`..choices.landcover.CLASS_TABLES`, or the path of a CSV file: UTF-8,
        separated by commas, semicolons or tabs.

    Raises
    ------
    ReadError
        There is no such file, or it is no text in UTF-8.
    InputError
        A class is stated twice, cannot be understood, or names a parent that there is not.
    """
    path = _PRESETS / f"{given}.csv" if given in CLASS_TABLES else Path(given)
    rows = _rows(path)
    levels = {level: [row for row in rows if row["level"] == level] for level in (COARSE, FINE)}
    name = given if given in CLASS_TABLES else path.name
    if not (levels[COARSE] and levels[FINE]):
        if any(row["parent"] for row in rows):
            raise InputError(
                say(
                    "{name} names parents, but has one level of classes only: add the "
                    "classes that these belong to, with level 1, and give the others level 2.",
                    name=name,
                )
            )
        return ClassTable(name, _classes(rows, name))
    fine, coarse = (_classes(levels[level], name) for level in (FINE, COARSE))
    return ClassTable(name, fine, coarse, _parents(levels[FINE], coarse, name))


def _rows(path: Path) -> list[dict[str, str]]:
    """Return the table's rows, column names in lower case, cells without space around them."""
    if not path.is_file():
        raise ReadError(
            say(
                "The class table {path} cannot be read: give a CSV file, or a preset "
                "({class_tables}).",
                path=path,
                class_tables=", ".join(CLASS_TABLES),
            )
        )
    text = read_text(path)
    head = text.split("\n", 1)[0]
    lines = csv.reader(io.StringIO(text), delimiter=max(",;\t", key=head.count))
    try:
        names, *rest = ([cell.strip() for cell in line] for line in lines if any(line))
    except (ValueError, csv.Error):
        names, rest = [], []
    names = [_SYNONYMS.get(name.lower(), name.lower()) for name in names]
    missing = [name for name in ("id", "name", "colour") if name not in names]
    if missing or not rest:
        what = say("no column {missing!r}", missing=missing[0]) if missing else say("no class")
        raise InputError(
            say(
                "{path} has {what}: the first line of a class table is id,name,colour, or "
                "level,id,name,colour,parent for two levels, with one class in every line "
                "below.",
                path=path.name,
                what=what,
            )
        )
    blank = dict.fromkeys((*names, "level", "parent"), "")
    rows = [{**blank, **dict(zip(names, line))} for line in rest]
    for row in rows:
        row["level"] = row["level"].upper().lstrip("L") or FINE
        if row["level"] not in (COARSE, FINE):
            raise InputError(
                say(
                    "{path}: {row!r} has the level {row2!r}: 1 is the coarse one, 2 the fine one.",
                    path=path.name,
                    row=row["name"],
                    row2=row["level"],
                )
            )
    return rows


def _classes(rows: Sequence[Mapping[str, str]], name: str) -> tuple[Class, ...]:
    classes = [Class(_identifier(row, name), row["name"], _color(row, name)) for row in rows]
    for what, values in (("id", [c.id for c in classes]), ("name", [c.name for c in classes])):
        value, count = Counter(values).most_common(1)[0]
        if count > 1:
            raise InputError(
                say(
                    "{name} has the {what} {value!r} {count} times in one level.",
                    name=name,
                    what=what,
                    value=value,
                    count=count,
                )
            )
    return tuple(sorted(classes))


def _identifier(row: Mapping[str, str], name: str) -> int:
    text = row["id"]
    if not (text.isascii() and text.isdigit() and len(text) < 4 and int(text) < IGNORE):
        raise InputError(
            say(
                "{name}: {row!r} has the id {text!r}: give a whole number from 0 to 254 (255 "
                "means ignore).",
                name=name,
                row=row["name"],
                text=text,
            )
        )
    return int(text)


def _color(row: Mapping[str, str], name: str) -> tuple[int, int, int]:
    text = row.get("colour", "")
    if found := _HEX.fullmatch(text):
        red, green, blue = (int(part, 16) for part in found.groups())
        return red, green, blue
    found = _NUMBERS.fullmatch(text)
    if found and all(len(part) < 4 and int(part) < 256 for part in found.groups()):
        red, green, blue = map(int, found.groups())
        return red, green, blue
    raise InputError(
        say(
            "{name}: {row!r} has the colour {text!r}: write it as #ceef62, or as red, green "
            "and blue from 0 to 255 with spaces between, 206 239 98.",
            name=name,
            row=row["name"],
            text=text,
        )
    )


def _parents(
    rows: Sequence[Mapping[str, str]], coarse: Sequence[Class], name: str
) -> dict[int, int]:
    parents = {}
    for row in rows:
        parent = by_id_or_name(coarse, row["parent"])
        if parent is None:
            what = (
                say("names the parent {row!r}", row=row["parent"])
                if row["parent"]
                else say("names no parent")
            )
            known = ", ".join(f"{one.id} {one.name}" for one in coarse)
            raise InputError(
                say(
                    "{name}: class {row} ({row2}) {what}: give the id or the name of a class "
                    "of level 1 ({known}).",
                    name=name,
                    row=row["id"],
                    row2=row["name"],
                    what=what,
                    known=known,
                )
            )
        parents[int(row["id"])] = parent.id
    return dict(sorted(parents.items()))
