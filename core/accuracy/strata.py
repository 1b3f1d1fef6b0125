"""Strata of a sample: by the mask's class and by how strong the evidence of change is."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..choices.accuracy import SampleChoice
from ..errors import InputError, nothing_valid
from ..grid import Window
from ..io.blocks import in_blocks
from ..io.source import Reader
from ..jobs import Job
from ..legend import CHANGE, IGNORE, NO_CHANGE
from ..messages import joined, say
from ..statistics import Histogram, quantile
from .units import Units

#: Points in the four strata by evidence: most where the mask is least sure.
_FOUR = (60, 90, 90, 60)
#: How many there are in all, with other strata.
_ALL = sum(_FOUR)
#: The share of the pixels of no change, and of change, that lie below the border within them.
_WITHIN = {NO_CHANGE: 0.8, CHANGE: 0.5}
_WORDS = {NO_CHANGE: say("mask: no change"), CHANGE: say("mask: change")}
_LABEL = re.compile(
    r"(?P<mask>mask: (?:no )?change)?(?:(?:, )?evidence "
    r"(?:(?P<low>\S+) to (?P<high>\S+)|from (?P<from>\S+)|below (?P<below>\S+)))?|all"
)
NONE = 255


class Stratum(NamedTuple):
    """What lies in a stratum.

    Attributes
    ----------
    map_class
        Of the mask; None where the mask does not count.
    low, high
        Magnitudes of evidence: from `low` to below `high`.
    """

    map_class: int | None
    low: float = 0.0
    high: float = np.inf

    @property
    def label(self) -> str:
        """What it is, in words."""
        words = [] if self.map_class is None else [_WORDS[self.map_class]]
        if self.low and np.isfinite(self.high):
            words.append(say("evidence {low:.4g} to {high:.4g}", low=self.low, high=self.high))
        elif self.low:
            words.append(say("evidence from {low:.4g}", low=self.low))
        elif np.isfinite(self.high):
            words.append(say("evidence below {high:.4g}", high=self.high))
        return joined(", ", words) if words else say("all")


def said(label: str) -> str:
    """Return a label, as it stands in a sample's file, as a line for all languages."""
    found = _LABEL.fullmatch(label)
    if not label or found is None:
        return label
    classes: dict[str, int] = {text: number for number, text in _WORDS.items()}
    low, high = found["low"] or found["from"] or 0.0, found["high"] or found["below"] or np.inf
    return Stratum(classes.get(found["mask"]), float(low), float(high)).label


def numbered(strata: Sequence[Stratum], classes: Array, magnitude: Array) -> Array:
    """Return each unit's place among the strata, uint8, :data:`NONE` for what is ignored."""
    places = np.full(classes.shape, NONE, np.uint8)
    for place, one in enumerate(strata):
        inside = classes != IGNORE if one.map_class is None else classes == one.map_class
        if one.low:
            inside &= magnitude >= np.float32(one.low)
        if np.isfinite(one.high):
            inside &= magnitude < np.float32(one.high)
        places[inside] = place
    return places


def choose_strata(units: Units, choice: SampleChoice) -> Job[list[Stratum]]:
    """Return the strata that the units are parted into.

    Without borders each class of the mask is parted once by the evidence, so that few points are
    spent on what is clearly no change and many on what is in doubt, and the strata lie within the
    classes. Borders part by the evidence alone, and a stratum may hold both classes.

    Raises
    ------
    InputError
        Borders without evidence, or the mask has one class only.
    """
    if choice.borders:
        if units.evidence is None:
            raise InputError(
                say(
                    "Borders of strata are magnitudes of the evidence: give that too, or "
                    "leave the borders empty."
                )
            )
        edges = (0.0, *choice.borders, np.inf)
        return [Stratum(None, low, high) for low, high in zip(edges, edges[1:])]
    if units.evidence is None:
        return [Stratum(NO_CHANGE), Stratum(CHANGE)]
    histograms = yield from _histograms(units)
    strata = []
    for map_class, histogram in histograms.items():
        centres, counts = histogram.bins()
        if not counts.size:
            # One class only, which is told where all is counted.
            return [Stratum(NO_CHANGE), Stratum(CHANGE)]
        # As the pixels are compared with it.
        border = float(np.float32(quantile(centres, counts, _WITHIN[map_class])))
        strata += [Stratum(map_class, high=border), Stratum(map_class, border)]
    return strata


def _histograms(units: Units) -> Job[dict[int, Histogram]]:
    """Return the magnitudes of each class of the mask."""

    def count(window: Window, mask: Reader, evidence: Reader) -> list[Histogram]:
        block = units.read(window, mask, evidence)
        found = [Histogram() for _ in _WITHIN]
        for histogram, map_class in zip(found, _WITHIN):
            histogram.add(block.magnitude[block.classes == map_class])
        return found

    whole = {map_class: Histogram() for map_class in _WITHIN}
    windows = units.windows()
    with contextlib.closing(in_blocks(units.sources, count, windows)) as blocks:
        for number, (_, found) in enumerate(blocks, 1):
            for histogram, piece in zip(whole.values(), found):
                histogram.merge(piece)
            yield number / len(windows)
    return whole


def check_counts(units: Units, strata: Sequence[Stratum], counts: Array, changed: int) -> None:
    """Raise where the mask has nothing to tell apart.

    Parameters
    ----------
    counts
        Units in each stratum.
    changed
        Units of change in the mask.
    """
    total, name = int(counts.sum()), units.mask.name
    if not total:
        raise InputError(nothing_valid(name))
    if changed in (0, total):
        word = say("change") if changed else say("no change")
        raise InputError(
            say(
                "{name} shows {word} alone, and the sample needs both change and no change: "
                "choose another threshold for the mask, or smaller cells.",
                name=name,
                word=word,
            )
        )


def shares(choice: SampleChoice, strata: Sequence[Stratum]) -> list[int]:
    """Return how many units are to be drawn in each stratum.

    Raises
    ------
    InputError
        So many numbers were given as there are no strata.
    """
    given = [int(one) for one in choice.points]
    if len(given) == len(strata) > 1:
        return given
    if len(given) > 1:
        raise InputError(
            say(
                "There are {strata_count} strata and {given_count} numbers of points per "
                "stratum ({allocation}): give {strata_count}, or how many in all.",
                strata_count=len(strata),
                given_count=len(given),
                allocation=choice.allocation,
            )
        )
    weights = _FOUR if len(strata) == len(_FOUR) else (1,) * len(strata)
    whole = given[0] if given else _ALL
    # Whole numbers that sum up.
    reached = np.round(np.cumsum(weights) / sum(weights) * whole).astype(int)
    points: list[int] = np.diff(reached, prepend=0).tolist()
    if min(points) < 1:
        raise InputError(
            say(
                "There are too few points for the strata ({whole} for {strata_count}): draw more.",
                whole=whole,
                strata_count=len(strata),
            )
        )
    return points
