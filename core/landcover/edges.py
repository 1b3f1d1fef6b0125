"""Edges between classes, derived from a patch of labels alone."""

from __future__ import annotations

import numpy as np

from ..arrays import Array
from ..legend import IGNORE, Class

CLASSES = (Class(0, "no edge", (32, 32, 32)), Class(1, "edge", (255, 255, 255)))
#: For the record of a data set.
RULE = (
    "1 where one of the 4 neighbours inside the patch has another class, on both sides of the "
    "border; pixels to be ignored stay 255 and make no edge"
)


def edges(label: Array) -> Array:
    """Return where the classes of a patch meet, (rows, columns) uint8: see :data:`RULE`."""
    edge = np.zeros(label.shape, np.uint8)
    counts = label != IGNORE
    for one, other in (
        (np.s_[:-1, :], np.s_[1:, :]),
        (np.s_[:, :-1], np.s_[:, 1:]),
    ):
        differ = (label[one] != label[other]) & counts[one] & counts[other]
        edge[one] |= differ
        edge[other] |= differ
    edge[~counts] = IGNORE
    return edge
