"""How often the mask missed change: from the cells of a review that were drawn as an audit."""

from __future__ import annotations

import os
from typing import NamedTuple

from ..choices.review import CellKind, Status
from ..io.vector import bounds_of, overlap
from ..review.review import Review, read_review
from .intervals import clopper_pearson


class Omission(NamedTuple):
    """Audit cells in which change was found, of those that are closed.

    Attributes
    ----------
    open
        How many audit cells nobody has closed yet.
    """

    missed: int
    cells: int
    open: int

    @property
    def rate(self) -> float:
        """The share of cells that hold what was missed."""
        return self.missed / self.cells

    def bounds(self, confidence: float) -> tuple[float, float]:
        """Return the interval of the rate, see :func:`.intervals.clopper_pearson`."""
        return clopper_pearson(self.missed, self.cells, confidence)


def read_omission(path: str | os.PathLike[str]) -> Omission:
    """Return what the audit cells of a review's GeoPackage tell."""
    return omission(read_review(path))


def omission(review: Review) -> Omission:
    """Return how many closed audit cells hold change that the reviewer added or accepted."""
    audit = [cell for cell in review.cells if cell.attributes["kind"] == CellKind.AUDIT.value]
    closed = [cell for cell in audit if cell.is_closed]
    change = (Status.ADDED.value, Status.ACCEPTED.value)
    found = [
        (bounds_of(one.wkb), one.wkb)
        for one in review.polygons
        if Status.of(one.attributes) in change
    ]
    missed = 0
    for cell in closed:
        xmin, ymin, xmax, ymax = bounds_of(cell.wkb)
        near = (
            wkb for box, wkb in found
            if box[0] < xmax and box[2] > xmin and box[1] < ymax and box[3] > ymin
        )  # fmt: skip
        missed += any(overlap(cell.wkb, wkb) > 0 for wkb in near)
    return Omission(missed, len(closed), len(audit) - len(closed))
