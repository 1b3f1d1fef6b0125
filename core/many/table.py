"""The table of pairs: one row a pair, as people write it in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..choices.splits import split_named
from ..errors import InputError
from ..io.table_files import read_rows
from ..io.vector import read_layer
from ..messages import Message, say
from ..patch_grid import is_prefix

NEEDED = ("id", "t1", "t2")
OPTIONAL = ("mask", "polygons", "review", "split", "prefix", "extent")
_PATHS = ("t1", "t2", "mask", "polygons", "review")
_TABLES = (".csv", ".txt", ".tsv")
#: Its number, and what it says by column.
Row = tuple[int, Mapping[str, Any]]


@dataclass(frozen=True)
class Pair:
    """One row of the table.

    Attributes
    ----------
    number
        From 1, in the order of the table, empty rows left out.
    row
        From 1, as people see it in the table, below the columns' names.
    t1, t2, mask, polygons, review
        Absolute paths, or what GDAL can open; "": not given.
    split
        The one that all patches of the pair go to; "": as they are dealt.
    prefix
        What the patches' names begin with.
    extent
        Which part of scenes of a catalogue is wanted: xmin,xmax,ymin,ymax [EPSG:code].
    item1, item2
        The scenes of a catalogue that `t1` and `t2` are made of; "": none, see :mod:`.scenes`.
    """

    number: int
    id: str
    t1: str
    t2: str
    mask: str = ""
    polygons: str = ""
    review: str = ""
    split: str = ""
    prefix: str = ""
    extent: str = ""
    item1: str = ""
    item2: str = ""
    row: int = 0

    def told(self, message: object) -> Message:
        """Return what is said of the pair."""
        return say("Row {row}, {id}: {message}", row=self.row, id=self.id, message=message)

    @property
    def dates(self) -> tuple[str, str]:
        """The two scenes."""
        return self.t1, self.t2

    @property
    def inputs(self) -> list[str]:
        """The paths that are given, in the order of the table's columns."""
        return [path for path in (getattr(self, column) for column in _PATHS) if path]


def read_table(path: Path) -> list[Pair]:
    """Read a CSV file or a vector layer.

    Raises
    ------
    ReadError
        It cannot be read.
    InputError
        It is no table of pairs: the line says which row and column, and what to do.
    """
    if path.suffix.lower() in _TABLES:
        # The first line has the columns' names.
        rows: Iterable[Row] = ((line - 1, cells) for line, cells in read_rows(path))
    else:
        rows = enumerate((attributes for _, attributes in read_layer(path)), 1)
    return pairs_of(rows, path.name, path.parent)


def pairs_of(rows: Iterable[Row], name: str, folder: Path) -> list[Pair]:
    """Return the pairs that rows tell of, each with its number in the table.

    Parameters
    ----------
    name
        Of the table.
    folder
        Where relative paths start.

    Raises
    ------
    InputError
        As :func:`read_table`.
    """
    pairs: list[Pair] = []
    taken: dict[str, set[str]] = {"id": set(), "prefix": set()}
    same: dict[tuple[str, ...], Pair] = {}
    for number, row in _cells(rows, name):
        if row and not any(row.values()):
            continue  # Spreadsheets save rows that were emptied.
        _check_needed(row, name, number)
        at = say("{name}, row {number}", name=name, number=number)
        _check_letters(row, at)
        row["prefix"] = row.get("prefix") or row["id"]
        for column in ("id", "prefix"):
            _check_name(row[column], column, at, taken[column])
        _check_labels(row, at)
        paths = {column: _resolved(row.get(column, ""), folder) for column in _PATHS}
        split = split_named(row.get("split", ""))
        extent = row.get("extent", "")
        # By the place among the pairs, which tasks are handed out by; lines tell the table's row.
        names = {"split": split, "prefix": row["prefix"], "extent": extent}
        pair = Pair(len(pairs) + 1, row["id"], **names, **paths, row=number)
        twin = same.setdefault((*paths.values(), extent), pair)
        if twin is not pair:
            raise InputError(
                say(
                    "{at}: {id} has the scenes and labels of row {row} ({twin}), so that every "
                    "patch would be there twice: take one of the rows away.",
                    at=at,
                    id=pair.id,
                    row=twin.row,
                    twin=twin.id,
                )
            )
        pairs.append(pair)
    if not pairs:
        raise InputError(say("{name} has no row: give one pair in every row.", name=name))
    return pairs


def _cells(rows: Iterable[Row], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield what rows say by column, in small letters."""
    names: dict[str, str] = {}
    for number, given in rows:
        texts = {str(key): _text(value) for key, value in given.items()}
        if not names:
            names = {key: key for key in texts}
            heads = {one.lower() for one in texts.values()}
            if heads.issuperset(NEEDED) and not {one.lower() for one in texts}.issuperset(NEEDED):
                # Of a workbook with nothing but texts GDAL takes the heads for a row.
                names = texts
                continue
        row: dict[str, str] = {}
        for key, text in texts.items():
            column = names.get(key, key).strip().lower()
            if column in row and column in (*NEEDED, *OPTIONAL):
                raise InputError(
                    say(
                        "{name} has the column {column} twice: give one of them another name.",
                        name=name,
                        column=column,
                    )
                )
            row[column] = text
        yield number, row


def _check_letters(row: Mapping[str, str], at: Message) -> None:
    """Refuse what was read in the wrong encoding: such a path leads nowhere."""
    for column in (*NEEDED, *OPTIONAL):
        if "\ufffd" in row.get(column, ""):
            raise InputError(
                say(
                    "{at}: {text} in the column {column} has letters that cannot be read: save the "
                    'table as "CSV UTF-8".',
                    at=at,
                    text=row[column],
                    column=column,
                )
            )


def _check_needed(row: Mapping[str, str], name: str, number: int) -> None:
    for column in NEEDED:
        if column not in row:
            raise InputError(
                say(
                    "{name} has no column {column}: a table of pairs has the columns id, t1 "
                    "and t2, and may have mask, polygons, review, split and prefix.",
                    name=name,
                    column=column,
                )
            )
        if not row[column]:
            raise InputError(
                say(
                    "{name}, row {number}: {column} is empty: fill it in, or take the row away.",
                    name=name,
                    number=number,
                    column=column,
                )
            )


def _check_name(value: str, column: str, at: Message, taken: set[str]) -> None:
    """Check what becomes part of file names, and remember it in small letters."""
    if not is_prefix(value):
        raise InputError(
            say(
                "{at}: {value!r} in the column {column} cannot be part of file names everywhere: "
                "use letters, digits, '-', '.' and single '_', and no name that Windows keeps "
                "(con, nul).",
                at=at,
                value=value,
                column=column,
            )
        )
    if value.casefold() in taken:
        raise InputError(
            say(
                "{at}: {value} stands in the column {column} twice: give every pair an id (and a "
                "prefix) of its own.",
                at=at,
                value=value,
                column=column,
            )
        )
    taken.add(value.casefold())


def _check_labels(row: Mapping[str, str], at: Message) -> None:
    if row.get("mask") and row.get("polygons"):
        raise InputError(
            say(
                "{at}: there are a mask and polygons, and labels come from one of them: leave the "
                "other empty.",
                at=at,
            )
        )


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _resolved(text: str, folder: Path) -> str:
    """Return a path as it can be opened from anywhere; what GDAL alone understands stays."""
    if not text or text.startswith("/vsi") or "://" in text:
        return text
    path = Path(text).expanduser()
    return str(path if path.is_absolute() else (folder / path).resolve())
