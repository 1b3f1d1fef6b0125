"""A review: the candidates, the cells that they are gone through by, and how far that is.

All of it is one GeoPackage, so that a review can go on another day from that file alone:

``polygons``
    With :data:`..masks.polygons.FIELDS` and :data:`EXTRA_FIELDS`.
``cells``
    :data:`CELL_FIELDS`; the cells of the patch grid that hold candidates, then a sample of cells
    that hold none, to catch omissions. Its order is that of the queue.
``review``
    A table of keys and values, :class:`Settings`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

from ..choices.review import CellState
from ..errors import InputError
from ..io.layer_files import Layer, check_place, write_layers
from ..io.vector import parts, read_layer, read_wkt
from ..jobs import Job
from ..masks.polygons import FIELDS, LAYER, ReviewedPolygon, as_row
from ..masks.verdicts import refuse_losing
from ..messages import say
from . import journal, provenance
from .rules import CELL, POLYGON, check_settings, checked

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
#: What only a review tells of a polygon; earlier ones lack these. Confidence is one of
#: :class:`..choices.review.Confidence`, the log as in :mod:`.journal`, the others in
#: :mod:`.provenance`.
EXTRA_FIELDS: dict[str, type] = {
    "confidence": int,
    journal.FIELD: str,
    provenance.HOW: str,
    provenance.ORIGIN: str,
}
#: The fields that a polygon's shape gives.
MEASURES = ("area_px", "area_ha", "diff_mean", "diff_min", "diff_max")
FORMAT_VERSION = 1


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
    previous
        The review that verdicts were carried over from, likewise; "" for none.
    classes
        A table of the classes of change, likewise; "" for none.
    """

    size: int
    stride: int
    seed: int
    audit: int
    t1: str
    t2: str
    difference: str
    format_version: int = FORMAT_VERSION
    previous: str = ""
    classes: str = ""

    RASTERS = ("t1", "t2", "difference")
    #: What not every review has.
    OPTIONAL = ("previous", "classes")
    FILES = (*RASTERS, *OPTIONAL)

    def rows(self, folder: Path) -> list[tuple[str, str]]:
        """Return keys and values as a file in `folder` holds them."""
        given = ((one.name, getattr(self, one.name)) for one in fields(self))
        return [
            (name, relative_to(value, folder) if name in self.FILES else str(value))
            for name, value in given
            if value != "" or name not in self.OPTIONAL
        ]

    @classmethod
    def read(cls, rows: Iterable[Mapping[str, Any]], path: Path) -> Settings:
        """Return the settings that the file at `path` holds, its rasters' paths made whole."""
        found = {str(row.get("key")): str(row.get("value") or "") for row in rows}
        later = re.fullmatch("[0-9]{1,9}", found.get("format_version", ""))
        if later and int(later[0]) > FORMAT_VERSION:
            raise InputError(
                say("{path} comes from a later ChangeMining: update the plugin.", path=path.name)
            )
        check_settings(found, path, SETTINGS)
        numbers = {
            one.name: int(found[one.name]) for one in fields(cls) if one.name not in cls.FILES
        }
        rasters = {name: resolved(found[name], path.parent) for name in cls.RASTERS}
        for name in cls.OPTIONAL:
            given = found.get(name)
            rasters[name] = resolved(given, path.parent) if given else ""
        values: dict[str, Any] = {**numbers, **rasters}
        return cls(**values)


class Cell(NamedTuple):
    """One cell of the queue; attributes by field name, see :data:`CELL_FIELDS`."""

    wkb: bytes
    attributes: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The cell's id, that of a patch at its place: r0003_c0017."""
        name: str = self.attributes["cell"]
        return name

    @property
    def is_closed(self) -> bool:
        """Whether a reviewer is done with it."""
        return bool(self.attributes["state"] == CellState.CLOSED)


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


def read_review(path: str | os.PathLike[str]) -> Review:
    """Read a review's GeoPackage.

    Raises
    ------
    ReadError
        The file or one of its layers cannot be read.
    InputError
        A row of a table is not as :mod:`.rules` has it.
    """
    path = Path(path)
    return Review(
        read_wkt(path, LAYER),
        Settings.read((row for _, row in read_layer(path, SETTINGS)), path),
        list(single(checked(read_layer(path, LAYER), POLYGON, path, LAYER))),
        [Cell(*one) for one in checked(read_layer(path, CELLS), CELL, path, CELLS) if one[0]],
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


def check_review_place(output: str | os.PathLike[str], replace: bool) -> None:
    """Raise :class:`InputError` where no review can be written, or another one would be lost."""
    output = Path(output)
    if output.suffix.lower() != ".gpkg":
        raise InputError(
            say("{output}: a review is a GeoPackage, so end the name in .gpkg.", output=output.name)
        )
    layers = [LAYER, CELLS, SETTINGS]
    check_place(output, layers)
    refuse_losing(output, replace, layers)


def write_review(review: Review, output: str | os.PathLike[str]) -> Job[None]:
    """Write a review's GeoPackage; the same review gives the same bytes.

    Raises
    ------
    InputError
        The name does not end in .gpkg.
    """
    output = Path(output)
    check_review_place(output, True)
    own = {**FIELDS, **EXTRA_FIELDS}
    polygons = ((one.wkb, as_row(one.attributes, own)) for one in review.polygons)
    cells = ((one.wkb, [one.attributes[name] for name in CELL_FIELDS]) for one in review.cells)
    settings = [(None, row) for row in review.settings.rows(output.parent)]
    yield from write_layers(
        output,
        review.wkt,
        [
            Layer(LAYER, own, polygons, len(review.polygons)),
            Layer(CELLS, CELL_FIELDS, cells, len(review.cells)),
            Layer(SETTINGS, {"key": str, "value": str}, settings, len(settings), "none"),
        ],
    )
