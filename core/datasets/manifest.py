"""The manifest: one row a patch, as ``patches.csv`` and with footprints as ``patches.gpkg``."""

from __future__ import annotations

import contextlib
import csv
import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Crs, Grid
from ..io.crs import crs_name, parse_crs, transform_points
from ..io.layer_files import write_layer
from ..io.table_files import read_rows
from ..io.vector import ring
from ..jobs import Job
from ..legend import Class
from ..messages import say
from ..names import is_safe_name
from ..patch_grid import Patch
from ..schema import NUMBER, TEXT, WHOLE, Rule, check, fields, matching

TABLE, FOOTPRINTS = "patches.csv", "patches.gpkg"
#: A column is text unless it stands here, or is one of pixel counts: ``pixels_<class id>``.
INTEGERS = ("row", "col", "pixel_row", "pixel_col", "change_pixels")
FLOATS = ("xmin", "ymin", "xmax", "ymax", "valid_fraction", "change_fraction")
PIXELS = "pixels_"

_CURE = say("bring the file back, or make the data set again")
_SAFE = matching(say("a name that a file can have everywhere"), is_safe_name)
#: A row as far as every data set has it.
_ROW = {
    "id": _SAFE,
    "split": matching(say("the name of a split"), lambda one: one == "" or is_safe_name(one)),
    "crs": TEXT,
    **dict.fromkeys(("xmin", "ymin", "xmax", "ymax", "valid_fraction"), NUMBER),
    "file": matching(
        say("a file in the folder of its layer"),
        lambda one: isinstance(one, str) and all(map(is_safe_name, one.split("/"))),
    ),
}

#: Rows that are looked at together.
_BATCH = 10_000

#: Values by column; every row of a manifest has the same columns.
Row = Mapping[str, Any]


def column_type(name: str) -> type:
    """Return what a column of the manifest holds: str, int or float."""
    if name in INTEGERS or name.startswith(PIXELS):
        return int
    return float if name in FLOATS else str


def manifest_row(
    grid: Grid, patch: Patch, file: str, classes: Sequence[Class] | None = None
) -> dict[str, Any]:
    """Return the row of a patch of a grid.

    Parameters
    ----------
    file
        Where it stands in the folder of each layer.
    classes
        Those that are counted; None: the patch is of a change set.
    """
    if classes is None:
        counts: dict[str, Any] = {
            "change_pixels": patch.change_pixels,
            "change_fraction": round(patch.change_fraction, 6),
            "review": patch.review,
        }
    else:
        counts = {f"{PIXELS}{one.id}": patch.counts[one.id] for one in classes}
    return {
        "id": patch.id,
        "split": "" if patch.split == "all" else patch.split,
        "block": patch.block,
        "row": patch.row,
        "col": patch.col,
        "pixel_row": patch.window.row,
        "pixel_col": patch.window.col,
        "crs": _crs_name(grid.crs),
        **dict(zip(("xmin", "ymin", "xmax", "ymax"), grid.bounds(patch.window))),
        "valid_fraction": round(patch.valid_fraction, 6),
        **counts,
        "file": file,
    }


_crs_name = functools.lru_cache(maxsize=4)(crs_name)


def write_table(folder: Path, rows: Sequence[Row]) -> None:
    """Write ``patches.csv``."""
    with (folder / TABLE).open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def read_table(folder: Path) -> list[dict[str, Any]]:
    """Read ``patches.csv`` back; numbers come out as they went in.

    Every id and file is safe to be joined to a folder, and stands there once.

    Raises
    ------
    ReadError, InputError
        It is missing or no table of ours.
    """
    path = folder / TABLE
    rows = [_read_row(path, line, row) for line, row in read_rows(path)]
    if not rows:
        raise InputError(say("{path} names no patch: {cure}.", path=path, cure=_CURE))
    for column in ("id", "file"):
        known: set[str] = set()
        for row in rows:
            name = row[column].casefold()
            if name in known:
                raise InputError(
                    say(
                        "{path} names the {column} {column2!r} twice: {cure}.",
                        path=path,
                        column=column,
                        column2=row[column],
                        cure=_CURE,
                    )
                )
            known.add(name)
    return rows


def _read_row(path: Path, line: int, cells: Mapping[str, str]) -> dict[str, Any]:
    at = f"{path}, line {line}"
    types, rule = _columns(tuple(cells))
    row: dict[str, Any] = {}
    for (name, cell), kind in zip(cells.items(), types):
        try:
            row[name] = kind(cell)
        except ValueError:
            row[name] = cell  # which the rule refuses
    check(row, rule, at, _CURE)
    if not (row["xmin"] < row["xmax"] and row["ymin"] < row["ymax"]):
        raise InputError(say("{at}: xmin to ymax make no rectangle: {cure}.", at=at, cure=_CURE))
    return row


@functools.lru_cache(maxsize=8)
def _columns(names: tuple[str, ...]) -> tuple[list[type], Rule]:
    """Return what the columns of a manifest hold, and the rule that a row's cells are that."""
    rules = {int: WHOLE, float: NUMBER, str: TEXT}
    types = [column_type(name) for name in names]
    return types, fields({**{name: rules[kind] for name, kind in zip(names, types)}, **_ROW})


def write_footprints(folder: Path, rows: Sequence[Row]) -> Job[None]:
    """Write ``patches.gpkg``, the rows with their rectangles, in the CRS of the first row."""
    crs = parse_crs(rows[0]["crs"])
    fields = {name: column_type(name) for name in rows[0]}

    def features() -> Iterator[tuple[bytes, list[Any]]]:
        for some in _batches(rows):
            for corners, row in zip(_corners(some, crs).tolist(), some):
                yield ring([*corners, corners[0]]), list(row.values())

    yield from write_layer(
        folder / FOOTPRINTS, "patches", crs.to_wkt(), fields, features(), len(rows)
    )


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield rows in lists that are short beside the memory, and long beside a call."""
    left = iter(rows)
    while some := list(itertools.islice(left, _BATCH)):
        yield some


def bounds(row: Row) -> tuple[float, float, float, float]:
    """Return xmin, ymin, xmax, ymax of a row, in its own CRS."""
    return row["xmin"], row["ymin"], row["xmax"], row["ymax"]


def write_lists(folder: Path, rows: Iterable[Row], names: Iterable[str]) -> None:
    """Write the ids of every split to ``<split>.txt``, one a line; those of `names` are there.

    The order is that of the rows.
    """
    folder.mkdir(exist_ok=True)
    with contextlib.ExitStack() as stack:

        def opened(name: str) -> TextIO:
            path = folder / f"{name}.txt"
            return stack.enter_context(path.open("w", encoding="utf-8", newline="\n"))

        files = {name: opened(name) for name in names}
        for row in rows:
            name = row["split"] or "all"
            if name not in files:
                files[name] = opened(name)
            files[name].write(f"{row['id']}\n")


def check_unique(rows: Sequence[Row]) -> None:
    """Raise :class:`InputError` where two rows name the same patch.

    Names that differ by case alone are the same: on Windows and macOS their files are.
    """
    seen: dict[str, str] = {}
    for row in rows:
        name = row["id"].casefold()
        if name in seen:
            raise InputError(
                say(
                    "The data set has a patch {seen} already: give this scene a PREFIX of its own.",
                    seen=seen[name],
                )
            )
        seen[name] = row["id"]


def boxes(rows: Sequence[Row], crs: Crs) -> Array:
    """Return the bounding boxes of the rows in `crs`, (rows, 4): xmin, ymin, xmax, ymax."""
    corners = _corners(rows, crs)
    return np.hstack([corners.min(axis=1), corners.max(axis=1)])


def _corners(rows: Sequence[Row], crs: Crs) -> Array:
    """Return the corners of the rows in `crs`, (rows, 4, 2), by one call for every other CRS."""
    own = np.array([bounds(row) for row in rows]).reshape(-1, 4)
    corners = own[:, [[0, 1], [0, 3], [2, 3], [2, 1]]]
    names = np.array([row["crs"] for row in rows])
    for name in np.unique(names):
        other = parse_crs(str(name))
        if other != crs:
            there = names == name
            moved = transform_points(corners[there].reshape(-1, 2).tolist(), other, crs)
            corners[there] = np.array(moved).reshape(-1, 4, 2)
    return corners
