"""What can be run and with which parameters: read from the list that is made of the algorithms."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

from ..core.errors import MissingLibraryError
from ..core.messages import say

ROOT = Path(__file__).parent.parent
#: Where the list is: in a checkout and an installed package, and in the plugin's zip.
PLACES = ("docs/algorithms.json", "help/algorithms.json")
#: Types of parameters that say where something new goes; see scripts/make_reference.py.
NEW_FILES = ("new raster", "new polygons", "new file")
NEW_FOLDER = "new folder"
LAYERS = ("raster", "polygons", "table")
SEVERAL = ("rasters", "polygon layers")
#: What several values or one come to.
Value = Union[None, bool, int, float, str, "list[str]"]


@dataclass(frozen=True)
class Parameter:
    """One parameter of an algorithm.

    Attributes
    ----------
    type
        A word of scripts/make_reference.py, as "raster", "choice" or "new folder".
    """

    name: str
    label: str
    type: str
    optional: bool
    advanced: bool
    default: Value
    help: str
    choices: tuple[str, ...] = ()

    @property
    def option(self) -> str:
        """What is typed: ``--min-area``."""
        return "--" + self.name.lower().replace("_", "-")

    @property
    def needed(self) -> bool:
        """Whether it has to be given."""
        return not self.optional and self.default in (None, "")


@dataclass(frozen=True)
class Algorithm:
    """One algorithm.

    Attributes
    ----------
    outputs
        Labels by name.
    """

    name: str
    title: str
    summary: str
    parameters: Mapping[str, Parameter]
    outputs: Mapping[str, str]


@functools.cache
def contract() -> dict[str, Algorithm]:
    """Return the algorithms by their short names, in the order of the work."""
    for place in PLACES:
        if (ROOT / place).is_file():
            listing = json.loads((ROOT / place).read_text(encoding="utf-8"))
            return {one.name: one for one in map(_algorithm, listing["algorithms"])}
    raise MissingLibraryError(
        say(
            "{place} is missing in {folder}: install ChangeMining anew.",
            place=PLACES[0],
            folder=ROOT,
        )
    )


def _algorithm(told: Mapping[str, Any]) -> Algorithm:
    return Algorithm(
        told["id"].split(":")[1],
        told["name"],
        told["summary"],
        {one["name"]: _parameter(one) for one in told["parameters"]},
        {one["name"]: one["label"] for one in told["outputs"]},
    )


def _parameter(told: Mapping[str, Any]) -> Parameter:
    known = {name: told[name] for name in Parameter.__dataclass_fields__ if name in told}
    return Parameter(**{**known, "choices": tuple(told.get("choices", ()))})
