"""Several reviews of one scene made one, and how far they agree."""

from __future__ import annotations

import contextlib
import csv
import dataclasses
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..choices.review import CellKind, MergeMethod, Status
from ..errors import InputError
from ..io.crs import parse_crs
from ..io.inputs import refuse_overwriting
from ..io.whole_files import whole_file
from ..jobs import Job, Remark, part
from ..masks.polygons import ReviewedPolygon
from ..messages import say
from ..names import free_uid, patch_id
from . import journal, provenance
from .agreement import CHANGED, NO_VERDICT, UNCHANGED, agreement, differing
from .matching import Group, match, verdict_of
from .merged_cells import MergedCells, Place
from .review import Review, check_review_place, read_review, write_review


class Merged(NamedTuple):
    """What came out of merging; see :class:`.agreement.Agreement`."""

    polygons: int
    disagreements: int
    agreement: float | None
    kappa: float | None


def merge_reviews(
    paths: Sequence[str | os.PathLike[str]],
    output: str | os.PathLike[str],
    *,
    method: str = "majority",
    table: str | os.PathLike[str] | None = None,
    replace: bool = False,
) -> Job[Merged]:
    """Merge the GeoPackages of several reviewers into one, which is a review itself.

    Candidates are the same by their uid. What reviewers added, or what has a uid that the others
    do not know, is the same where half of the common area is shared, otherwise by its uid.
    The shape is that of the first reviewer who accepted or added it.

    Parameters
    ----------
    method
        "majority": most verdicts win, as many on either side make it unsure; "first": the first
        verdict wins, in the order of `paths`; "disagreements": only the polygons with differing
        verdicts, as candidates, and only their cells, open again. Who is unsure, has not come to
        a polygon or does not have it gives no verdict.
    table
        CSV file of the agreement in each cell.
    replace
        Whether a review that stands at `output` may go even where verdicts were given.

    Raises
    ------
    InputError
        Fewer than two reviews, or not of one scene.
    """
    MergeMethod.check("METHOD", method)
    if len(paths) < 2:
        raise InputError(
            say(
                "Merging needs two reviews or more, and LAYERS has {paths_count}: give the "
                "others, too.",
                paths_count=len(paths),
            )
        )
    for target in (output, table):
        if target:
            refuse_overwriting(target, *paths)
    check_review_place(output, replace)
    reviews = []
    for number, path in enumerate(paths):
        yield 0.6 * number / len(paths)
        reviews.append(read_review(path))
    _check_same_scene(reviews, paths)
    groups = yield from part(match(reviews), 0.6, 0.8)
    verdicts = np.array(
        [[verdict_of(group.get(number)) for number in range(len(reviews))] for group in groups],
        np.int64,
    ).reshape(-1, len(reviews))
    differ = differing(verdicts)
    team, queue = _Team(_names(paths)), MergedCells(reviews)
    if method == "disagreements":
        kept = [team.reopened(group) for group, one in zip(groups, differ) if one]
        polygons = list(_with_own_uids(kept))
        cells = queue.reopened(polygons)
    else:
        decide = {"majority": _majority, "first": _first}[method]
        polygons = list(_with_own_uids(team.settled(group, decide) for group in groups))
        cells = queue.joined(polygons)
    review = dataclasses.replace(reviews[0], polygons=polygons, cells=cells)
    audited = sum(cell.attributes["kind"] == CellKind.AUDIT.value for cell in review.cells)
    settings = dataclasses.replace(review.settings, audit=audited)
    review = dataclasses.replace(review, settings=settings)
    whole = agreement(verdicts)
    yield Remark(
        say(
            "Polygons judged by two reviewers or more: {judged} of {polygons}; they agree on "
            "{agreed}",
            judged=whole.judged,
            polygons=whole.polygons,
            agreed=whole.agreed,
        )
    )
    places = [queue.place_of(group[min(group)]) for group in groups]
    with _table(table, places, verdicts):
        yield from part(write_review(review, output), 0.8, 1.0)
    return Merged(len(polygons), int(differ.sum()), whole.share, whole.kappa)


def _with_own_uids(polygons: Iterable[ReviewedPolygon]) -> Iterator[ReviewedPolygon]:
    """Yield polygons with uids that no other has: a split one may have left its own twice."""
    taken: set[str] = set()
    for polygon in polygons:
        uid = free_uid(str(polygon.attributes.get("uid") or ""), taken)
        taken.add(uid)
        yield ReviewedPolygon(polygon.wkb, {**polygon.attributes, "uid": uid})


def _check_same_scene(reviews: Sequence[Review], paths: Sequence[str | os.PathLike[str]]) -> None:
    """Raise unless all reviews have one CRS, one cell size, and polygons in common."""
    first, uids = reviews[0], _uids(reviews[0])
    if not any(review.cells for review in reviews):
        raise InputError(say("None of the reviews has a cell: prepare them with preparereview."))
    for review, path in zip(reviews[1:], paths[1:]):
        names = f"{Path(path).name} and {Path(paths[0]).name}"
        if parse_crs(review.wkt) != parse_crs(first.wkt):
            problem = say("their coordinate reference systems differ")
        elif review.settings.size != first.settings.size:
            problem = say(
                "their SIZE differs ({size} and {size2})",
                size=review.settings.size,
                size2=first.settings.size,
            )
        elif uids and _uids(review) and not uids & _uids(review):
            problem = say("no polygon of one has the uid of one of the other")
        else:
            continue
        raise InputError(
            say("{names} are no reviews of one scene: {problem}.", names=names, problem=problem)
        )


def _uids(review: Review) -> set[str | None]:
    """Return the uids of what was there to be judged."""
    attributes = (polygon.attributes for polygon in review.polygons)
    return {one.get("uid") for one in attributes if Status.of(one) != Status.ADDED}


def _names(paths: Sequence[str | os.PathLike[str]]) -> list[str]:
    """Return a name for every review, for who left none of their own."""
    stems = [Path(path).stem for path in paths]
    return [f"{stem} {n}" if stems.count(stem) > 1 else stem for n, stem in enumerate(stems, 1)]


# What becomes of a polygon.


def _majority(verdicts: Sequence[int]) -> int:
    change = verdicts.count(CHANGED)
    against = verdicts.count(UNCHANGED)
    return NO_VERDICT if change == against else CHANGED if change > against else UNCHANGED


def _first(verdicts: Sequence[int]) -> int:
    return next((one for one in verdicts if one != NO_VERDICT), NO_VERDICT)


@dataclass(frozen=True)
class _Team:
    """The reviewers, by the name of their files where they left none."""

    names: Sequence[str]

    def settled(self, group: Group, decide: Callable[[Sequence[int]], int]) -> ReviewedPolygon:
        """Return a polygon with the verdict that its reviewers' verdicts lead to."""
        verdicts = {number: verdict_of(group[number]) for number in sorted(group)}
        verdict = decide(list(verdicts.values()))
        if verdict == UNCHANGED:
            kept = next(number for number, one in verdicts.items() if one == UNCHANGED)
            status = Status.REJECTED.value
        else:
            kept = _shape(verdicts)
            status = Status.of(group[kept].attributes)
        judges = [number for number, one in verdicts.items() if one != NO_VERDICT]
        if verdict == NO_VERDICT:
            seen = {Status.of(polygon.attributes) for polygon in group.values()}
            undecided = judges or Status.UNSURE in seen
            status = (Status.UNSURE if undecided else Status.CANDIDATE).value
        attributes = {
            **group[kept].attributes,
            "status": status,
            "note": self.note(group, verdicts, kept),
            "confidence": _confidence(group[number] for number in judges or group),
            provenance.HOW: provenance.least_alone(
                group[number].attributes for number in judges or group
            ),
            journal.FIELD: _log(group),
        }
        if len(judges) > 1:
            attributes["reviewer"] = ", ".join(dict.fromkeys(self.of(n, group) for n in judges))
            dates = [str(group[n].attributes.get("reviewed_at") or "") for n in judges]
            attributes["reviewed_at"] = max(dates) or None
        return ReviewedPolygon(group[kept].wkb, attributes)

    def reopened(self, group: Group) -> ReviewedPolygon:
        """Return a polygon as a candidate that nobody has judged."""
        verdicts = {number: verdict_of(group[number]) for number in sorted(group)}
        kept = _shape(verdicts)
        attributes = {
            **group[kept].attributes,
            "status": Status.CANDIDATE.value,
            "reviewer": None,
            "reviewed_at": None,
            "note": self.note(group, verdicts, kept),
            "confidence": None,
            provenance.HOW: None,
            journal.FIELD: _log(group),
        }
        return ReviewedPolygon(group[kept].wkb, attributes)

    def of(self, number: int, group: Group) -> str:
        """Return who judged a polygon in review `number`."""
        return str(group[number].attributes.get("reviewer") or self.names[number])

    def note(self, group: Group, verdicts: Mapping[int, int], kept: int) -> str | None:
        """Return the note of a polygon with what its reviewers did not agree on."""
        said = [str(group[kept].attributes.get("note") or "")]
        if {CHANGED, UNCHANGED} <= set(verdicts.values()):
            votes = (f"{self.of(n, group)} {Status.of(group[n].attributes)}" for n in verdicts)
            said.append(f"votes: {', '.join(votes)}")
        if len({polygon.wkb for polygon in group.values()}) > 1:
            said.append(f"shape: {self.of(kept, group)}")
        return "; ".join(filter(None, said)) or None


def _shape(verdicts: Mapping[int, int]) -> int:
    """Return whose shape is kept: that of the first who found it to be change."""
    return next((n for n, verdict in verdicts.items() if verdict == CHANGED), min(verdicts))


def _confidence(polygons: Iterable[ReviewedPolygon]) -> int | None:
    """Return the least confidence of any judge who told it."""
    told = (one.attributes.get("confidence") for one in polygons)
    return min((one for one in told if isinstance(one, int)), default=None)


def _log(group: Group) -> str | None:
    return journal.joined(one.attributes.get(journal.FIELD) for one in group.values())


# The table.


@contextlib.contextmanager
def _table(
    path: str | os.PathLike[str] | None, places: Sequence[Place | None], verdicts: Array
) -> Iterator[None]:
    """Write the agreement in each cell beside its place; it goes there on a clean exit."""
    if path is None:
        yield
        return
    with whole_file(Path(path), ".partial.csv") as partial:
        with partial.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(_rows(places, verdicts))
        yield


def _rows(places: Sequence[Place | None], verdicts: Array) -> Iterator[Sequence[object]]:
    yield "cell", "polygons", "judged", "agreed", "agreement", "kappa"
    members: dict[Place, list[int]] = {}
    for number, place in enumerate(places):
        if place is not None:
            members.setdefault(place, []).append(number)
    for place in sorted(members):
        found = agreement(verdicts[members[place]])
        yield (patch_id(*place), *found)
