"""What several algorithms tell of what they made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .given import Given

if TYPE_CHECKING:
    from ..core.datasets.writing import DatasetResult

#: Values by output, of the type that each output has.
Results = dict[str, object]
#: How the names of the numbers begin that tell how many patches fell away by which rule.
_DROPPED = ("OUTSIDE_", "BELOW_", "OVERLAPPING_", "WITHIN_", "NOT_REVIEWED", "ABOVE_")


def numbers(given: Given, found: Mapping[str, object]) -> Results:
    """Return what was found of every output; None where nothing was."""
    return {name: found.get(name) for name in given.outputs}


def dropped(given: Given, made: DatasetResult) -> Results:
    """Return how many patches each rule left out; 0 where it was not asked for."""
    found = {why.upper().replace(" ", "_"): count for why, count in made.dropped.items()}
    names = (one for one in given.outputs if one == "CONSIDERED" or one.startswith(_DROPPED))
    return {name: found.get(name, 0) for name in names}


def dataset(given: Given, made: DatasetResult) -> Results:
    """Return what every export tells of a data set."""
    from ..core.datasets.manifest import FOOTPRINTS, TABLE

    folder = given.target().path
    return {
        "OUTPUT": str(folder),
        "PATCHES": made.patches,
        "MANIFEST": str(folder / TABLE),
        "FOOTPRINTS": str(folder / FOOTPRINTS),
        **dropped(given, made),
    }
