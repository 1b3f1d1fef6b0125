"""Learning from a review in memory: from its verdicts, and which of its polygons to ask next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..choices.review import Status
from ..jobs import Job, part
from ..masks.polygons import ReviewedPolygon
from ..review.matching import verdict_of
from ..review.queue import Queue
from .features import Features
from .learning import questions
from .suggesting import Suggestions, measure, suggest


@dataclass(frozen=True)
class Learnt:
    """What was learnt of a review.

    Attributes
    ----------
    fids
        Of the polygons that the suggestions tell of, in their order.
    rows
        Features of what was measured just now, (features,) by fid.
    """

    features: Features
    fids: list[int]
    rows: dict[int, Array]
    suggestions: Suggestions


def learn_from_review(
    opening: Job[Features],
    lacking: Iterable[tuple[int, bytes]],
    known: Mapping[int, Array],
    statuses: Mapping[int, str],
    seed: int,
) -> Job[Learnt]:
    """Measure what is not measured yet, learn from the verdicts, and tell of all polygons.

    Parameters
    ----------
    lacking
        Fid and WKB of polygons that are not measured yet; taken once the features are open.
    known
        Features of the others, (features,) by fid.
    statuses
        Of all polygons, by fid; those that are measured nowhere are left out.
    """
    features = yield from part(opening, 0.0, 0.5)
    new: dict[int, Array] = {}
    found = list(lacking)
    if found:
        measured = yield from part(measure(features, [wkb for _, wkb in found]), 0.5, 0.9)
        new = {fid: row for (fid, _), row in zip(found, measured)}
    every = {**known, **new}
    fids = [fid for fid in statuses if fid in every]
    rows = np.array([every[fid] for fid in fids]).reshape(len(fids), len(features.names))
    verdicts = np.array(
        [verdict_of(ReviewedPolygon(b"", {"status": statuses[fid]})) for fid in fids], np.int64
    )
    yield 0.9
    return Learnt(features, fids, new, suggest(features.names, rows, verdicts, seed))


def ask(queue: Queue, chance: Mapping[int, float], count: int, seed: int) -> list[int]:
    """Return so many open polygons to ask next, most of them uncertain, in the review's order.

    Parameters
    ----------
    chance
        The probability of change, by fid, where it is known.
    """
    polygons = queue.polygons
    fids = sorted(
        (fid for fid, one in polygons.items() if one.status == Status.CANDIDATE),
        key=lambda fid: polygons[fid].key,
    )
    told = np.array([chance.get(fid, np.nan) for fid in fids])
    asked = [fids[at] for at in questions(told, np.arange(len(fids)), count, seed)]
    last = len(queue.cells)
    places = {fid: (polygons[fid].cell, polygons[fid].key) for fid in asked}
    return sorted(
        asked,
        key=lambda fid: (last if places[fid][0] is None else places[fid][0], places[fid][1]),
    )
