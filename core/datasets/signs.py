"""Signs that a patch deserves a second look, and what they weigh: its suspicion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..labels.mask import CHANGE, IGNORE
from .manifest import PIXELS, Row


class Sign(NamedTuple):
    """One sign: a key, its weight, and what it says of a patch."""

    key: str
    weight: int
    meaning: str


SIGNS = (
    Sign("same", 5, "Both dates are equal in every pixel"),
    Sign("constant", 3, "An image holds one value only"),
    Sign("alike", 3, "What is marked as change differs hardly more than what is not"),
    Sign("unmarked", 2, "The dates differ strongly and nothing is marked: cloud, season, omission"),
    Sign("all", 2, "More than 90 % is marked as change"),
    Sign("tiny", 1, "Less than 0.2 % is marked as change"),
    Sign("ignored", 1, "More than 10 % is ignored"),
    Sign("single", 1, "One class fills more than 99.5 %"),
)
#: How often the mean difference of unmarked pixels that of marked ones must be at least.
_RATIO = 1.25
#: Mean difference from which on dates differ strongly, in standard deviations of the bands.
_STRONG = 1.5


def is_change(row: Row) -> bool:
    """Whether a row is of a data set of two dates."""
    return "change_fraction" in row


def table_signs(row: Row) -> set[str]:
    """Return the keys of the signs that a row of the manifest shows by itself."""
    found = set()
    if row["valid_fraction"] < 0.9:
        found.add("ignored")
    if is_change(row):
        if row["change_fraction"] > 0.9:
            found.add("all")
        elif 0 < row["change_fraction"] < 0.002:
            found.add("tiny")
    else:
        counts = [value for name, value in row.items() if name.startswith(PIXELS)]
        if max(counts) > 0.995 * max(1, sum(counts)):
            found.add("single")
    return found


def pixel_signs(
    images: Sequence[np.ndarray], label: np.ndarray, spread: np.ndarray | None
) -> set[str]:
    """Return the keys of the signs that a patch's pixels show.

    Parameters
    ----------
    images
        (bands, rows, columns) each.
    label
        (rows, columns).
    spread
        Where the images are two dates: the standard deviation of every band, above 0.
    """
    found = set()
    if any(image.min() == image.max() for image in images):
        found.add("constant")
    if spread is None:
        return found
    t1, t2 = images
    if np.array_equal(t1, t2):
        found.add("same")
    # Every second row and column tell as much as all, in a quarter of the time.
    thin = (slice(None, None, 2), slice(None, None, 2))
    change, counts = label[thin] == CHANGE, label[thin] != IGNORE
    difference = np.zeros(change.shape, np.float32)
    for one, other, deviation in zip(t1, t2, spread):
        apart = np.abs(other[thin].astype(np.float32) - one[thin])
        difference += apart * np.float32(1 / (deviation * len(spread)))
    marked, rest = difference[change], difference[counts & ~change]
    if marked.size and rest.size and marked.mean() < _RATIO * rest.mean():
        found.add("alike")
    if not marked.size and rest.size and rest.mean() > _STRONG:
        found.add("unmarked")
    return found
