"""Signs that a patch deserves a second look, and what they weigh: its suspicion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ...arrays import Array
from ...legend import CHANGE, IGNORE
from ...messages import say
from ..manifest import PIXELS, Row


class Sign(NamedTuple):
    """One sign: a key, its weight, and what it says of a patch."""

    key: str
    weight: int
    meaning: str


SIGNS = (
    Sign("same", 5, say("Both dates are equal in every pixel")),
    Sign("constant", 3, say("An image holds one value only")),
    Sign("alike", 3, say("What is marked as change differs hardly more than what is not")),
    Sign(
        "unmarked",
        2,
        say("The dates differ strongly and nothing is marked: cloud, season, omission"),
    ),
    Sign("all", 2, say("More than 90 % is marked as change")),
    Sign("tiny", 1, say("Less than 0.2 % is marked as change")),
    Sign("ignored", 1, say("More than 10 % is ignored")),
    Sign("single", 1, say("One class fills more than 99.5 %")),
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


def pixel_signs(images: Sequence[Array], labels: Array, spread: Array | None) -> list[set[str]]:
    """Return the keys of the signs that each patch's pixels show.

    Parameters
    ----------
    images
        (patches, bands, rows, columns) each.
    labels
        (patches, rows, columns).
    spread
        Where the images are two dates: the standard deviation of every band, above 0.
    """
    flat = [image.reshape(len(image), -1) for image in images]
    constant = np.logical_or.reduce([one.min(axis=1) == one.max(axis=1) for one in flat])
    found = [{"constant"} if one else set() for one in constant]
    if spread is None:
        return found
    for signs, equal in zip(found, (flat[0] == flat[1]).all(axis=1)):
        if equal:
            signs.add("same")
    # Every second row and column tell as much as all, in a quarter of the time.
    t1, t2 = (np.moveaxis(image[..., ::2, ::2], 1, 0) for image in images)
    labels = labels[:, ::2, ::2]
    differences = np.zeros(labels.shape, np.float32)
    for one, other, deviation in zip(t1, t2, spread):
        apart = np.abs(other.astype(np.float32) - one)
        differences += apart * np.float32(1 / (deviation * len(spread)))
    for signs, label, difference in zip(found, labels, differences):
        change = label == CHANGE
        marked, rest = difference[change], difference[~change & (label != IGNORE)]
        if marked.size and rest.size and marked.mean() < _RATIO * rest.mean():
            signs.add("alike")
        if not marked.size and rest.size and rest.mean() > _STRONG:
            signs.add("unmarked")
    return found
