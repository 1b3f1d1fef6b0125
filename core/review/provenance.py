"""How a verdict came about: by a person alone, or by one who saw what a model suggests."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ..choices import How, Status
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


def counted_in(path: str | os.PathLike[str]) -> dict[str, int]:
    """Return the same of a review's file.

    Raises
    ------
    ReadError
        It cannot be read.
    """
    rows = read_layer(path, LAYER, only=("status", HOW))
    return counted(attributes for _, attributes in rows)
