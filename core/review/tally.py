"""How a review stands: counts, what the audit found, and what is left."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ..choices.review import CellKind, CellState, Status
from .queue import Queue, QueueCell
from .review import read_review

#: Of the standard normal distribution, for an interval of 95 %.
_Z = 1.959964


class Share(NamedTuple):
    """A share with its 95 % interval, all 0 to 1."""

    share: float
    low: float
    high: float


def share(found: int, drawn: int) -> Share:
    """Return which share of all a sample tells of; 0 to 1 wide where nothing was drawn.

    Wilson's score interval (Wilson, 1927, Journal of the American Statistical Association 22,
    209-212), which holds for small samples and for none or all as well.
    """
    if not drawn:
        return Share(0.0, 0.0, 1.0)
    told, square = found / drawn, _Z * _Z
    centre = (told + square / (2 * drawn)) / (1 + square / drawn)
    half = math.sqrt(told * (1 - told) / drawn + square / (4 * drawn * drawn))
    half *= _Z / (1 + square / drawn)
    return Share(told, max(centre - half, 0.0), min(centre + half, 1.0))


@dataclass(frozen=True)
class Tally:
    """Counts of a review.

    Attributes
    ----------
    statuses
        Polygons by status.
    cells, closed
        All cells, and those that are closed.
    left
        Candidates in closed cells.
    audited, missed
        Closed cells of the audit, and those of them in which a reviewer added a polygon.
    """

    statuses: Mapping[str, int]
    cells: int
    closed: int
    left: int
    audited: int
    missed: int

    @property
    def polygons(self) -> int:
        """All polygons."""
        return sum(self.statuses.values())

    @property
    def undecided(self) -> int:
        """Polygons without a verdict."""
        return self.statuses.get(Status.CANDIDATE.value, 0)

    @property
    def omission(self) -> Share | None:
        """Which share of cells without candidates holds a change; None before any is audited."""
        return share(self.missed, self.audited) if self.audited else None


def read_tally(path: str | os.PathLike[str]) -> Tally:
    """Count what the file of a review holds.

    Raises
    ------
    ReadError, InputError
        It is no review.
    """
    review = read_review(path)
    cells = [cell.attributes for cell in review.cells]
    queue = Queue(
        [
            QueueCell(
                number,
                one["cell"],
                one["kind"] == CellKind.AUDIT.value,
                one["state"] == CellState.CLOSED.value,
                None,
            )
            for number, one in enumerate(cells)
        ],
        [(one["row"], one["col"]) for one in cells],
        review.settings.size,
    )
    for fid, polygon in enumerate(review.polygons):
        queue.put(fid, polygon.attributes.get("uid"), Status.of(polygon.attributes))
    return tally(queue)


def tally(queue: Queue) -> Tally:
    """Count a review."""
    closed = [cell for cell in queue.cells if cell.is_closed]
    audited = [cell for cell in closed if cell.is_audit]
    added = {fid for fid, one in queue.polygons.items() if one.status == Status.ADDED}
    missed = sum(any(fid in added for fid in cell.fids) for cell in audited)
    statuses = {name: count for name, count in queue.statuses.items() if count}
    return Tally(statuses, len(queue.cells), len(closed), queue.left, len(audited), missed)
