"""A review: the candidates, the cells that they are gone through by, and how far that is.

All of it is one GeoPackage, so that a review can go on another day from that file alone:

``polygons``
    With :data:`.polygons.FIELDS`.
``cells``
    :data:`CELL_FIELDS`; the cells of the patch grid that hold candidates, then a sample of cells
    that hold none, to catch omissions. Its order is that of the queue.
``review``
    A table of keys and values, :class:`Settings`.
"""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from ..grid import Grid, Window
from ..io.vector import Layer, inner_point, parts, read_layer, read_wkt, rectangle, write_layers
from ..jobs import Job
from .polygons import FIELDS, LAYER, STATUSES, ReviewedPolygon, as_row
from .spans import pixels_of, shapes_in, spans_of, spans_on

CELLS, SETTINGS = "cells", "review"
CELL_FIELDS: dict[str, type] = {
    "cell": str,
    "row": int,
    "col": int,
    "kind": str,
    "state": str,
    "candidates": int,
    "reviewer": str,
    "closed_at": str,
}
#: The fields that a polygon's shape gives.
MEASURES = ("area_px", "area_ha", "diff_mean", "diff_min", "diff_max")
CANDIDATES, AUDIT = "candidates", "audit"
OPEN, CLOSED = "open", "closed"
FORMAT_VERSION = 1
#: How far the review of a patch is.
REVIEWED, PARTLY, UNQUEUED = "reviewed", "partly", "unqueued"
_UID = re.compile(r"r(\d+)_c(\d+)")


@dataclass(frozen=True)
class Settings:
    """What a review goes by.

    Attributes
    ----------
    size, stride
        Of the cells, in pixels.
    seed, audit
        How the cells without candidates were drawn, and how many.
    t1, t2, difference
        Rasters; in the file relative to its folder, where that is possible.
    """

    size: int
    stride: int
    seed: int
    audit: int
    t1: str
    t2: str
    difference: str
    format_version: int = FORMAT_VERSION

    RASTERS = ("t1", "t2", "difference")

    def rows(self, folder: Path) -> list[tuple[str, str]]:
        """Return keys and values as a file in `folder` holds them."""
        given = ((one.name, getattr(self, one.name)) for one in fields(self))
        return [
            (name, relative_to(value, folder) if name in self.RASTERS else str(value))
            for name, value in given
        ]

    @classmethod
    def read(cls, rows: Iterable[Mapping[str, Any]], path: Path) -> Settings:
        """Return the settings that the file at `path` holds, its rasters' paths made whole."""
        found = {str(row.get("key")): str(row.get("value") or "") for row in rows}
        try:
            numbers = {
                one.name: int(found[one.name]) for one in fields(cls) if one.name not in cls.RASTERS
            }
            rasters = {name: resolved(found[name], path.parent) for name in cls.RASTERS}
        except (KeyError, ValueError) as error:
            raise InputError(
                f"{path.name} is no review that can be read, its table {SETTINGS} is incomplete "
                f"({error}): prepare it with preparereview."
            ) from error
        if numbers["format_version"] > FORMAT_VERSION:
            raise InputError(f"{path.name} comes from a later ChangeMining: update the plugin.")
        return cls(**numbers, **rasters)


def status_of(attributes: Mapping[str, Any]) -> str:
    """Return a polygon's status in small letters, "" where it has none."""
    return str(attributes.get("status") or "").strip().lower()


def free_uid(uid: str, taken: Container[str]) -> str:
    """Return `uid`, or ``<uid>_2`` and so on where it is taken."""
    if uid not in taken:
        return uid
    return next(name for n in itertools.count(2) if (name := f"{uid}_{n}") not in taken)


class Cell(NamedTuple):
    """One cell of the queue; attributes by field name, see :data:`CELL_FIELDS`."""

    wkb: bytes
    attributes: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The cell's id, that of a patch at its place: r0003_c0017."""
        return self.attributes["cell"]

    @property
    def is_closed(self) -> bool:
        """Whether a reviewer is done with it."""
        return self.attributes["state"] == CLOSED


@dataclass(frozen=True)
class Review:
    """What a review's GeoPackage holds.

    Attributes
    ----------
    wkt
        The coordinate reference system.
    """

    wkt: str
    settings: Settings
    polygons: Sequence[ReviewedPolygon] = field(default_factory=list)
    cells: Sequence[Cell] = field(default_factory=list)


def relative_to(path: str, folder: Path) -> str:
    """Return a file's path from `folder`, with /; one that cannot be told from there stays."""
    if not Path(path).exists():
        return path
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return Path(os.path.abspath(path)).as_posix()


def resolved(text: str, folder: Path) -> str:
    """Return the path that :func:`relative_to` shortened; what is no file stays as it is."""
    there = folder / text
    return os.path.normpath(there) if there.exists() else text


def new_cell(grid: Grid, size: int, place: tuple[int, int], kind: str, candidates: int) -> Cell:
    """Return a cell as it is before the review; without candidates its polygons are decided."""
    row, col = place
    window = cell_window(grid, size, row, col)
    state = CLOSED if kind == CANDIDATES and not candidates else OPEN
    values = (cell_name(row, col), row, col, kind, state, candidates, None, None)
    return Cell(rectangle(grid.bounds(window)), dict(zip(CELL_FIELDS, values)))


def read_review(path: str | os.PathLike[str]) -> Review:
    """Read a review's GeoPackage.

    Raises
    ------
    ReadError
        The file or one of its layers cannot be read.
    InputError
        Its settings are incomplete.
    """
    path = Path(path)
    return Review(
        read_wkt(path, LAYER),
        Settings.read((row for _, row in read_layer(path, SETTINGS)), path),
        list(single(read_layer(path, LAYER))),
        [Cell(*one) for one in read_layer(path, CELLS) if one[0]],
    )


def single(polygons: Iterable[tuple[bytes, Mapping[str, Any]]]) -> Iterator[ReviewedPolygon]:
    """Yield polygons of one part each; what is empty is left out.

    Of several parts every one keeps the verdict and none the measures; all but the first get a
    uid of their own, ``<uid>_2`` and so on.
    """
    for wkb, attributes in polygons:
        pieces = parts(wkb) if wkb else []
        if len(pieces) < 2:
            yield from (ReviewedPolygon(piece, attributes) for piece in pieces)
            continue
        uid = attributes.get("uid") or ""
        for number, piece in enumerate(pieces, 1):
            own = f"{uid}_{number}" if uid and number > 1 else uid
            cleared = {**attributes, **dict.fromkeys(MEASURES), "uid": own}
            yield ReviewedPolygon(piece, cleared)


def write_review(review: Review, output: str | os.PathLike[str]) -> Job[None]:
    """Write a review's GeoPackage; the same review gives the same bytes.

    Raises
    ------
    InputError
        The name does not end in .gpkg.
    """
    output = Path(output)
    if output.suffix.lower() != ".gpkg":
        raise InputError(f"{output.name}: a review is a GeoPackage, so end the name in .gpkg.")
    polygons = ((one.wkb, as_row(one.attributes)) for one in review.polygons)
    cells = ((one.wkb, [one.attributes[name] for name in CELL_FIELDS]) for one in review.cells)
    settings = [(None, row) for row in review.settings.rows(output.parent)]
    yield from write_layers(
        output,
        review.wkt,
        [
            Layer(LAYER, FIELDS, polygons, len(review.polygons)),
            Layer(CELLS, CELL_FIELDS, cells, len(review.cells)),
            Layer(SETTINGS, {"key": str, "value": str}, settings, len(settings), "none"),
        ],
    )


# Cells.


def cell_name(row: int, col: int) -> str:
    """Return a cell's id, that of the patch at its place when patches are cut without prefix."""
    return f"r{row:04d}_c{col:04d}"


def cell_window(grid: Grid, size: int, row: int, col: int) -> Window:
    """Return a cell's pixels, as far as the grid goes."""
    top, left = row * size, col * size
    return Window(top, left, min(size, grid.height - top), min(size, grid.width - left))


def cell_of(grid: Grid, size: int, wkb: bytes, uid: str | None) -> tuple[int, int] | None:
    """Return (row, column) of the one cell that a polygon belongs to; None beside the grid.

    It is that of the first pixel, which the uid tells; of a polygon with another uid that of a
    point inside.
    """
    told = _UID.fullmatch(uid or "")
    if told:
        row, col = int(told[1]), int(told[2])
    else:
        x, y = ~grid.transform * inner_point(wkb)
        row, col = int(np.floor(y)), int(np.floor(x))
    if 0 <= row < grid.height and 0 <= col < grid.width:
        return row // size, col // size
    return None


# How far the review of patches is.


class PatchReview(NamedTuple):
    """How far the review of one patch is.

    Attributes
    ----------
    status
        "reviewed": whatever of the patch lies in a cell lies in closed ones, and no candidate
        reaches into it; "partly"; "open": no part of it is reviewed; "unqueued": it lies in no
        cell and has no candidate; "": there is no review.
    candidates
        How many candidates nobody decided on reach into it.
    """

    status: str
    candidates: int


def review_patches(
    cut: Any,
    patches: Sequence[Any],
    polygons: Iterable[tuple[bytes, Mapping[str, Any]]],
    cells: Iterable[tuple[bytes, Mapping[str, Any]]],
) -> dict[str, PatchReview]:
    """Return how far the review of every patch is, by its id.

    Parameters
    ----------
    cut
        Has a ``grid``.
    patches
        Each with an ``id`` and a ``window``, all of one size; they may overlap and reach
        beyond the grid.
    polygons, cells
        (WKB in the grid's CRS, attributes); their ``status`` and ``state`` count. Without cells
        there is no review.
    """
    cells = list(cells)
    if not cells or not patches:
        return {patch.id: PatchReview("", 0) for patch in patches}
    grid = cut.grid
    spans = spans_of([patch.window for patch in patches], grid)
    places = spans_on(grid, [wkb for wkb, _ in cells])
    closed = np.array([attributes.get("state") == CLOSED for _, attributes in cells])
    candidates = [wkb for wkb, attributes in polygons if status_of(attributes) == STATUSES[0]]
    queued_pixels = pixels_of(spans, places)
    open_pixels = pixels_of(spans, places[~closed])
    left = shapes_in(grid, spans, candidates)
    found = zip(patches, queued_pixels.tolist(), open_pixels.tolist(), left.tolist())
    return {patch.id: PatchReview(_status(*numbers), numbers[2]) for patch, *numbers in found}


def review_status(
    cut: Any,
    patches: Sequence[Any],
    polygons: Iterable[tuple[bytes, Mapping[str, Any]]],
    cells: Iterable[tuple[bytes, Mapping[str, Any]]],
) -> dict[str, str]:
    """Return the ``status`` of :func:`review_patches` alone."""
    found = review_patches(cut, patches, polygons, cells)
    return {name: one.status for name, one in found.items()}


def _status(queued: int, still_open: int, candidates: int) -> str:
    if not queued and not candidates:
        return UNQUEUED
    if still_open == queued:
        return OPEN
    return PARTLY if still_open or candidates else REVIEWED
