"""Verdicts of an earlier review, carried over to the polygons of another mask."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..choices.review import Status
from ..errors import InputError
from ..grid import Grid
from ..io.crs import parse_crs
from ..io.regions import Shapes
from ..io.vector import overlap
from ..jobs import Job
from ..masks.polygons import ReviewedPolygon
from ..messages import say
from .matching import match
from .review import EXTRA_FIELDS, Cell, Review, read_review

#: From which share of their common area on two polygons are equal.
EQUAL = 1 - 1e-9
#: What a polygon takes from the one that it is equal to.
_TAKEN = ("status", "class", "reviewer", "reviewed_at", "note", *EXTRA_FIELDS)
_CONFIRMED = (Status.ACCEPTED.value, Status.ADDED.value)
#: What a cell takes from the one at its place.
_OF_CELL = ("state", "reviewer", "closed_at")


@dataclass(frozen=True)
class Carried:
    """What became of the verdicts.

    Attributes
    ----------
    polygons
        The new ones in their order, then those that are kept.
    same
        How many are as they were: their verdict stays.
    changed
        How many overlap a polygon with a verdict, but are not equal to it: they are candidates,
        and their note says to look again.
    kept
        How many confirmed polygons no new one touches: they stay.
    gone
        How many other verdicts were of polygons that are no more.
    """

    polygons: list[ReviewedPolygon]
    same: int
    changed: int
    kept: int
    gone: int

    def __str__(self) -> str:
        return say(
            "Verdicts carried over: {same}; changed polygons to look at again: {changed}; "
            "confirmed ones kept that the mask lacks: {kept}; verdicts gone with their "
            "polygons: {gone}",
            same=self.same,
            changed=self.changed,
            kept=self.kept,
            gone=self.gone,
        )


def read_previous(path: str | os.PathLike[str], grid: Grid) -> Review:
    """Read the review that verdicts come from.

    Raises
    ------
    ReadError, InputError
        It is no review, or it is of another coordinate system.
    """
    previous = read_review(path)
    if parse_crs(previous.wkt) != grid.crs:
        raise InputError(
            say(
                "{name} has another coordinate system than the difference: its verdicts "
                "cannot be carried over.",
                name=Path(path).name,
            )
        )
    return previous


def carry_over(new: Sequence[ReviewedPolygon], previous: Review) -> Job[Carried]:
    """Give new polygons the verdicts of a review; those with a status of their own keep it."""
    groups = yield from match([previous, Review(previous.wkt, previous.settings, new)])
    partners = {id(group[1]): group[0] for group in groups if 0 in group and 1 in group}
    decided = [one for one in previous.polygons if _is_decided(one)]
    near = Shapes.from_map([one.wkb for one in decided], [0] * len(decided))
    touched: set[int] = set()
    done: list[ReviewedPolygon] = []
    same = changed = 0
    for polygon in new:
        overlapped = [decided[n] for n in _overlapped(polygon, near)]
        touched.update(map(id, overlapped))
        partner = partners.get(id(polygon))
        if Status.of(polygon.attributes) != Status.CANDIDATE:
            done.append(polygon)
        elif partner is not None and overlap(polygon.wkb, partner.wkb) >= EQUAL:
            same += _is_decided(partner)
            done.append(_as_before(polygon, partner))
        elif overlapped:
            changed += 1
            done.append(_to_look_at(polygon, overlapped[0]))
        else:
            done.append(polygon)
    lost = [one for one in decided if id(one) not in touched]
    kept = [one for one in lost if Status.of(one.attributes) in _CONFIRMED]
    return Carried([*done, *kept], same, changed, len(kept), len(lost) - len(kept))


def carry_cells(cells: Iterable[Cell], previous: Review, size: int) -> list[Cell]:
    """Return cells without candidates in the state that they had, where cells are of one size."""
    before = {cell.name: cell for cell in previous.cells} if previous.settings.size == size else {}
    carried = []
    for cell in cells:
        old = before.get(cell.name)
        if old is not None and not cell.attributes["candidates"]:
            taken = {name: old.attributes[name] for name in _OF_CELL}
            cell = cell._replace(attributes={**cell.attributes, **taken})
        carried.append(cell)
    return carried


def _is_decided(polygon: ReviewedPolygon) -> bool:
    return Status.of(polygon.attributes) not in ("", Status.CANDIDATE.value)


def _overlapped(polygon: ReviewedPolygon, decided: Shapes) -> list[int]:
    """Return the numbers of the shapes that share area with a polygon, the most first."""
    if not decided.count:
        return []
    ((xmin, ymin, xmax, ymax),) = Shapes.from_map([polygon.wkb], [0]).boxes.tolist()
    near = decided.touching((xmin, ymin, xmax, ymax)).tolist()
    shares = sorted((-overlap(polygon.wkb, decided.wkb[one]), one) for one in near)
    return [one for share, one in shares if share < 0]


def _as_before(polygon: ReviewedPolygon, partner: ReviewedPolygon) -> ReviewedPolygon:
    taken = {name: partner.attributes.get(name) for name in _TAKEN}
    if Status.of(taken) == Status.ADDED:
        taken["status"] = Status.ACCEPTED.value  # this mask has not missed it
    return replace(polygon, attributes={**polygon.attributes, **taken})


def _to_look_at(polygon: ReviewedPolygon, before: ReviewedPolygon) -> ReviewedPolygon:
    told = f"look again: {Status.of(before.attributes)} in another shape"
    note = "; ".join(filter(None, (told, before.attributes.get("note"))))
    return replace(polygon, attributes={**polygon.attributes, "note": note})
