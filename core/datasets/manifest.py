"""The manifest: one row a patch, as ``patches.csv`` and with footprints as ``patches.gpkg``."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import InputError, ReadError
from ..grid import Crs
from ..io.crs import parse_crs, transform_points
from ..io.vector import ring, write_layer
from ..jobs import Job

TABLE, FOOTPRINTS = "patches.csv", "patches.gpkg"
#: A column is text unless it stands here, or is one of pixel counts: ``pixels_<class id>``.
INTEGERS = ("row", "col", "pixel_row", "pixel_col", "change_pixels")
FLOATS = ("xmin", "ymin", "xmax", "ymax", "valid_fraction", "change_fraction")
PIXELS = "pixels_"

#: Values by column; every row of a manifest has the same columns.
Row = Mapping[str, Any]


def column_type(name: str) -> type:
    """Return what a column of the manifest holds: str, int or float."""
    if name in INTEGERS or name.startswith(PIXELS):
        return int
    return float if name in FLOATS else str


def write_table(folder: Path, rows: Sequence[Row]) -> None:
    """Write ``patches.csv``."""
    with (folder / TABLE).open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def read_table(folder: Path) -> list[dict[str, Any]]:
    """Read ``patches.csv`` back; numbers come out as they went in.

    Raises
    ------
    ReadError
        It is missing or no table of ours.
    """
    path = folder / TABLE
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            return [
                {name: column_type(name)(value) for name, value in row.items()}
                for row in csv.DictReader(file)
            ]
    except (OSError, ValueError, TypeError, csv.Error) as error:
        raise ReadError(
            f"{path} cannot be read as the manifest of a data set: make the data set again, or "
            f"bring the file back. [{error}]"
        ) from error


def write_footprints(folder: Path, rows: Sequence[Row]) -> Job[None]:
    """Write ``patches.gpkg``, the rows with their rectangles, in the CRS of the first row."""
    crs = parse_crs(rows[0]["crs"])
    fields = {name: column_type(name) for name in rows[0]}
    features = ((_rectangle(row, crs), list(row.values())) for row in rows)
    yield from write_layer(
        folder / FOOTPRINTS, "patches", crs.to_wkt(), fields, features, len(rows)
    )


def _rectangle(row: Row, crs: Crs) -> bytes:
    xmin, ymin, xmax, ymax = bounds(row)
    corners = [(xmin, ymin), (xmin, ymax), (xmax, ymax), (xmax, ymin), (xmin, ymin)]
    own = parse_crs(row["crs"])
    if own != crs:
        corners = transform_points(corners, own, crs)
    return ring(corners)


def bounds(row: Row) -> tuple[float, float, float, float]:
    """Return xmin, ymin, xmax, ymax of a row, in its own CRS."""
    return row["xmin"], row["ymin"], row["xmax"], row["ymax"]


def ids_by_split(rows: Sequence[Row]) -> dict[str, list[str]]:
    """Return the patch ids of every split, both in the order of the rows."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["split"] or "all", []).append(row["id"])
    return found


def check_unique(rows: Sequence[Row]) -> None:
    """Raise :class:`InputError` where two rows name the same patch.

    Names that differ by case alone are the same: on Windows and macOS their files are.
    """
    seen: dict[str, str] = {}
    for row in rows:
        name = row["id"].casefold()
        if name in seen:
            raise InputError(
                f"The data set has a patch {seen[name]} already: give this scene a PREFIX of its "
                "own."
            )
        seen[name] = row["id"]


def boxes(rows: Sequence[Row], crs: Crs) -> Iterator[tuple[float, float, float, float]]:
    """Yield the bounding boxes of the rows in `crs`."""
    for row in rows:
        own = parse_crs(row["crs"])
        if own == crs:
            yield bounds(row)
            continue
        xmin, ymin, xmax, ymax = bounds(row)
        corners = [(xmin, ymin), (xmin, ymax), (xmax, ymax), (xmax, ymin)]
        x, y = zip(*transform_points(corners, own, crs))
        yield min(x), min(y), max(x), max(y)
