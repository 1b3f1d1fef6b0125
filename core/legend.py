"""What the values of a label mean, and how they are shown."""

from __future__ import annotations

from typing import NamedTuple

NO_CHANGE, CHANGE, IGNORE = 0, 1, 255
COLORS = {NO_CHANGE: (32, 32, 32, 255), CHANGE: (230, 60, 40, 255), IGNORE: (0, 0, 0, 0)}


class Class(NamedTuple):
    """One class of a label: what its number means, and (red, green, blue)."""

    id: int
    name: str
    color: tuple[int, int, int]


#: The classes of a change mask.
CHANGE_CLASSES = tuple(
    Class(number, name, COLORS[number][:3])
    for number, name in ((NO_CHANGE, "no change"), (CHANGE, "change"))
)
