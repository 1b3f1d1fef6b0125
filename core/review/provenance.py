"""What is told of verdicts: how they came about, how sure, and what was noted."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ..choices.review import Confidence, How, Status
from ..io.vector import read_layer
from ..masks.polygons import LAYER

#: The fields that tell how a verdict came about, and where a polygon comes from: nothing where
#: from the mask or a person's hand.
HOW, ORIGIN = "how", "origin"
#: Of a candidate that a model expects and the mask lacks.
MODEL = "model"


def how_of(attributes: Mapping[str, Any]) -> str:
    """Return how a polygon's verdict came about, "" where it has none."""
    if Status.of(attributes) in ("", Status.CANDIDATE.value):
        return ""
    told = str(attributes.get(HOW) or "")
    return told if told in How.words() else How.PERSON.value


def least_alone(polygons: Iterable[Mapping[str, Any]]) -> str | None:
    """Return how a verdict of several judges came about: as that of the most assisted one."""
    words = How.words()
    told = [words.index(how) for how in map(how_of, polygons) if how]
    return words[max(told)] if told else None


def counted(polygons: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Return how many verdicts came about in which way; what did not occur is left out."""
    found = Counter(filter(None, map(how_of, polygons)))
    return {word: found[word] for word in How.words() if found[word]}


def told_of(polygons: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return what a record tells of verdicts; what there is none of is left out.

    ``verdicts``: counts by how they came about; ``confidence``: counts by how sure the reviewer
    was, for those that say so; ``notes``: uid, status and text of every note, in the order given.
    """
    rows = list(polygons)
    sure = Counter(_confidence(one) for one in rows if how_of(one))
    notes = [
        {"uid": str(one.get("uid") or ""), "status": Status.of(one), "note": note}
        for one in rows
        for note in [str(one.get("note") or "").strip()]
        if note
    ]
    told = {
        "verdicts": counted(rows),
        "confidence": {one.name.lower(): sure[one] for one in Confidence if sure[one]},
        "notes": notes,
    }
    return {name: value for name, value in told.items() if value}


def _confidence(attributes: Mapping[str, Any]) -> Confidence | None:
    """Return how sure a reviewer was, None where nothing that we know tells."""
    try:
        return Confidence(int(attributes.get("confidence") or 0))
    except (TypeError, ValueError):
        return None


def told_in(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the same of a review's file.

    Raises
    ------
    ReadError
        It cannot be read.
    """
    fields = ("uid", "status", "note", "confidence", HOW)
    return told_of(attributes for _, attributes in read_layer(path, LAYER, only=fields))
