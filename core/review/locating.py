"""The rasters of a review that was moved, or comes from another computer."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from .review import Settings

#: How many folders above the review are looked in.
ABOVE = 2


def missing(settings: Settings) -> list[str]:
    """Return the names of the rasters that are not where a review says."""
    given = (getattr(settings, name) for name in Settings.RASTERS)
    return [_steps(path)[-1] for path in given if path and not Path(path).exists()]


def locate(
    settings: Settings, review: str | os.PathLike[str], folders: Iterable[str] = ()
) -> Settings:
    """Return the settings with the rasters that are missing where they are found.

    They are looked for in `folders`, then in the review's own and those above it: first by as much
    of their path as is told, at last by their name alone. What is not found stays as it is.
    """
    home = Path(os.path.abspath(review)).parent
    places = [*map(Path, folders), home, *list(home.parents)[:ABOVE]]
    return replace(
        settings,
        t1=_find(settings.t1, places),
        t2=_find(settings.t2, places),
        difference=_find(settings.difference, places),
    )


def _find(path: str, places: list[Path]) -> str:
    """Return where a file is, or the path as it was where it is there or nowhere."""
    if Path(path).exists():
        return path
    return next((str(one) for one in _candidates(path, places) if one.is_file()), path)


def _candidates(path: str, places: list[Path]) -> Iterator[Path]:
    steps = _steps(path)
    for start in range(len(steps)):
        for place in places:
            yield place.joinpath(*steps[start:])


def _steps(path: str) -> list[str]:
    """Return the names that a path is made of, of Windows or not, without drive and dots."""
    return [one for one in re.split(r"[\\/]", path) if one.strip(".") and not one.endswith(":")]
