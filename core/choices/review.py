"""The review: verdicts, cells, how far a patch is, and how reviews are merged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from ..errors import InputError
from ..messages import say
from .word import Word


class Status(Word):
    """What a reviewer decided of a polygon."""

    CANDIDATE = "candidate"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"
    ADDED = "added"

    @classmethod
    def of(cls, attributes: Mapping[str, Any]) -> str:
        """Return a polygon's status in small letters, "" where it has none."""
        return str(attributes.get("status") or "").strip().lower()


class Confidence(IntEnum):
    """How sure a reviewer is of a verdict."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class How(Word):
    """How a verdict came about; what follows is more assisted than what precedes."""

    PERSON = "person"
    SHOWN = "suggestion shown"
    TOGETHER = "suggestions accepted together"


class CellKind(Word):
    """Why a cell is in the queue: it holds candidates, or it is to catch omissions."""

    CANDIDATES = "candidates"
    AUDIT = "audit"


class CellState(Word):
    """Whether a reviewer is done with a cell."""

    OPEN = "open"
    CLOSED = "closed"


class PatchState(Word):
    """How far the review of a patch is; see :class:`..review.progress.PatchReview`."""

    REVIEWED = "reviewed"
    PARTLY = "partly"
    OPEN = "open"
    UNQUEUED = "unqueued"


class MergeMethod(Word):
    """How verdicts of several people become one."""

    MAJORITY = "majority"
    DISAGREEMENTS = "disagreements"
    FIRST = "first"


@dataclass(frozen=True)
class ReviewChoice:
    """What is gone through.

    Attributes
    ----------
    size
        Pixels a side of a cell; the cells are the patches that EDGE=pad gives.
    audit
        How many cells that hold no polygon, but valid pixels, are drawn with `seed`.
    """

    size: int = 128
    audit: int = 20
    seed: int = 42

    def check(self) -> None:
        """Raise :class:`InputError` where a number is off."""
        if self.size < 1:
            raise InputError(
                say("SIZE is {size}: a cell has at least 1 pixel (128 is usual).", size=self.size)
            )
        if self.audit < 0:
            raise InputError(
                say("AUDIT is {audit}: it must be 0 (none) or more cells.", audit=self.audit)
            )
