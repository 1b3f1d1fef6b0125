"""A stratified random sample without replacement, drawn in one pass over any number of units.

Every unit has a random number of its own, made from the seed and its place alone; those with the
least in a stratum are its sample. So the sample does not depend on blocks or threads, and what has
to be remembered is as large as the sample.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..grid import Window
from ..io.blocks import in_blocks
from ..io.source import Reader
from ..jobs import Job
from ..legend import CHANGE
from .strata import NONE, Stratum, numbered
from .units import Block, Units

# Steele, Lea & Flood 2014, Fast Splittable Pseudorandom Number Generators (SplitMix64).
_STEP = np.uint64(0x9E3779B97F4A7C15)
_FACTORS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_SHIFTS = (np.uint64(30), np.uint64(27), np.uint64(31))


def random_numbers(seed: int, places: Array) -> Array:
    """Return a random number for every place, uint64, which hangs on it and on the seed alone."""
    start = _mixed(np.array([seed & 0xFFFFFFFFFFFFFFFF], np.uint64) * _STEP + _STEP)
    return _mixed(places.astype(np.uint64) * _STEP + start)


def _mixed(numbers: Array) -> Array:
    for shift, factor in zip(_SHIFTS, _FACTORS):
        numbers = (numbers ^ (numbers >> shift)) * factor
    mixed: Array = numbers ^ (numbers >> _SHIFTS[2])
    return mixed


class _Found(NamedTuple):
    """The units with the least random numbers of a stratum, ascending, and their map classes."""

    numbers: Array
    places: Array
    classes: Array

    def least(self, count: int) -> _Found:
        order = np.lexsort((self.places, self.numbers))[:count]
        return _Found(*(one[order] for one in self))

    def with_those(self, other: _Found) -> _Found:
        return _Found(*(np.concatenate(pair) for pair in zip(self, other)))


class Drawn(NamedTuple):
    """What was drawn of a stratum, and what it was drawn from.

    Attributes
    ----------
    rows, cols, classes
        Of the drawn units: their place among the units, and the mask's class.
    units, area
        All of the stratum: how many, hectares.
    """

    stratum: Stratum
    rows: Array
    cols: Array
    classes: Array
    units: int
    area: float


@dataclass(frozen=True)
class Draw:
    """All strata's samples.

    Attributes
    ----------
    changed, unknown
        How many units the mask has as change, and how many have no evidence.
    """

    strata: Sequence[Drawn]
    changed: int
    unknown: int


def draw(units: Units, strata: Sequence[Stratum], points: Sequence[int], seed: int) -> Job[Draw]:
    """Draw units in each stratum: `points` of them, or all where there are fewer."""

    def look(window: Window, *readers: Reader) -> tuple[list[_Found], slice, Array, int, int]:
        block = units.read(window, *readers)
        stratum = numbered(strata, block.classes, block.magnitude)
        rows = slice(block.row, block.row + len(stratum))
        by_row = np.stack([(stratum == place).sum(axis=1) for place in range(len(strata))])
        found = _candidates(units, block, stratum, points, seed)
        changed = int(((block.classes == CHANGE) & (stratum != NONE)).sum())
        return found, rows, by_row, changed, block.unknown

    least = [_Found(*(np.empty(0, kind) for kind in (np.uint64, np.int64, np.uint8)))] * len(strata)
    by_row = np.zeros((len(strata), len(units.areas)), np.int64)
    changed = unknown = 0
    windows = units.windows()
    with contextlib.closing(in_blocks(units.sources, look, windows)) as blocks:
        for number, (_, seen) in enumerate(blocks, 1):
            least = [
                old.with_those(new).least(most) for old, new, most in zip(least, seen[0], points)
            ]
            by_row[:, seen[1]] += seen[2]
            changed, unknown = changed + seen[3], unknown + seen[4]
            yield number / len(windows)
    drawn = [
        Drawn(
            one,
            *np.divmod(of.places, units.columns),
            of.classes,
            int(counts.sum()),
            float(counts @ units.areas),
        )
        for one, of, counts in zip(strata, least, by_row)
    ]
    return Draw(drawn, changed, unknown)


def _candidates(
    units: Units, block: Block, stratum: Array, points: Sequence[int], seed: int
) -> list[_Found]:
    """Return what a block has to offer to the sample of each stratum."""
    rows = np.arange(block.row, block.row + stratum.shape[0], dtype=np.int64)[:, None]
    cols = np.arange(block.col, block.col + stratum.shape[1], dtype=np.int64)
    places = rows * units.columns + cols
    numbers = random_numbers(seed, places)
    found = []
    for place, most in enumerate(points):
        inside = stratum == place
        own = numbers[inside]
        kept = np.flatnonzero(inside.ravel())
        if own.size > most:
            least = np.argpartition(own, most - 1)[:most]
            own, kept = own[least], kept[least]
        found.append(_Found(own, places.ravel()[kept], block.classes.ravel()[kept]))
    return found
