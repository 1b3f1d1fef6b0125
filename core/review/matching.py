"""Which polygons of several reviews are the same one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..choices.review import Status
from ..io.regions import Shapes
from ..io.vector import overlap
from ..jobs import Job
from ..masks.polygons import ReviewedPolygon
from .agreement import CHANGED, NO_VERDICT, UNCHANGED
from .review import Review

#: From which share of the area that they cover together two polygons are the same one.
SAME = 0.5
_VERDICTS: Mapping[str, int] = {
    Status.ACCEPTED.value: CHANGED,
    Status.ADDED.value: CHANGED,
    Status.REJECTED.value: UNCHANGED,
}

#: What the reviewers made of one polygon, by the number of the review.
Group = dict[int, ReviewedPolygon]


def verdict_of(polygon: ReviewedPolygon | None) -> int:
    """Return what a reviewer decided; who is unsure, or lacks the polygon, decided nothing."""
    if polygon is None:
        return NO_VERDICT
    return _VERDICTS.get(Status.of(polygon.attributes), NO_VERDICT)


def match(reviews: Sequence[Review]) -> Job[list[Group]]:
    """Return the polygons of all reviews, those that are the same together.

    They are the same by their uid. Where one was added, or has a uid that earlier reviews do not
    know, :data:`SAME` of their area comes first.
    """
    groups: list[Group] = []
    by_uid: dict[str | None, int] = {}
    for number, review in enumerate(reviews):
        others = []
        for polygon in review.polygons:
            found = by_uid.get(polygon.attributes.get("uid"))
            added = Status.of(polygon.attributes) == Status.ADDED
            if added or found is None or number in groups[found]:
                others.append(polygon)
            else:
                groups[found][number] = polygon
        known = Shapes.from_map([group[min(group)].wkb for group in groups], [0] * len(groups))
        for done, polygon in enumerate(others):
            uid = polygon.attributes.get("uid")
            found = _same(polygon, known, groups, number)
            if found is None:
                found = by_uid.get(uid)
            if found is None or number in groups[found]:
                found = len(groups)
                groups.append({})
            groups[found][number] = polygon
            if uid:
                by_uid.setdefault(uid, found)
            if done % 100 == 0:
                yield (number + done / len(others)) / len(reviews)
    return groups


def _same(
    polygon: ReviewedPolygon, known: Shapes, groups: Sequence[Group], number: int
) -> int | None:
    """Return the group that shares most with a polygon of review `number`, if that is enough."""
    if not known.wkb:
        return None
    ((xmin, ymin, xmax, ymax),) = Shapes.from_map([polygon.wkb], [0]).boxes.tolist()
    near = known.touching((xmin, ymin, xmax, ymax)).tolist()
    free = [one for one in near if number not in groups[one]]
    shares = [(overlap(polygon.wkb, known.wkb[one]), -one) for one in free]
    share, found = max(shares, default=(0.0, 0))
    return -found if share >= SAME else None
