"""What all patches together are like, gathered patch by patch; the patches' pixels are not kept."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

import numpy as np

from ..arrays import Array
from ..grid import Crs, Grid
from ..messages import joined, say
from ..statistics import Moments
from .inventory import FIRST, SECOND, Inventory
from .reading import VALUES, FileFacts, ImageFacts, LabelFacts, PatchFacts, Shape

Kind = TypeVar("Kind", bound=Hashable)

#: How many names of patches are kept of every fault.
KEPT = 12


class Named:
    """How many there are, and the names of the first few."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        self.count = len(names)
        self.first = list(names[:KEPT])

    def add(self, name: str) -> None:
        """Count one."""
        self.count += 1
        if len(self.first) < KEPT:
            self.first.append(name)

    def merge(self, other: Named) -> None:
        """Count all of another's."""
        self.count += other.count
        self.first = [*self.first, *other.first][:KEPT]

    def __bool__(self) -> bool:
        return self.count > 0

    @property
    def told(self) -> str:
        """How many, and the names of the first four."""
        shown = 4
        rest = self.count - shown
        told = joined(", ", self.first[:shown])
        if rest > 0:
            told += say(" and {rest} more", rest=rest)
        return f"{self.count}: " + told


class Kinds(Generic[Kind]):
    """Which kinds of something there are, and what is of each kind."""

    def __init__(self) -> None:
        self.found: dict[Kind, Named] = {}

    def add(self, kind: Kind, name: str) -> None:
        """Count one of a kind."""
        self.found.setdefault(kind, Named()).add(name)

    @property
    def count(self) -> int:
        """How many there are of all kinds."""
        return sum(named.count for named in self.found.values())

    @property
    def usual(self) -> Kind | None:
        """The most frequent kind, or None where there is none."""
        return max(self.found, key=lambda kind: self.found[kind].count, default=None)

    @property
    def unusual(self) -> Named:
        """Everything of another kind than the most frequent one."""
        result, usual = Named(), self.usual
        for kind, named in self.found.items():
            if kind != usual:
                result.merge(named)
        return result


class LabelTally:
    """The values of one layer of labels.

    Attributes
    ----------
    by_split
        Pixels of every value, (256,), by split.
    seen
        For every patch the values in it, as the bits of a number.
    problems
        Labels whose values cannot be counted, by what they are.
    """

    def __init__(self) -> None:
        self.by_split: dict[str, Array] = {}
        self.seen: dict[str, int] = {}
        self.problems: Kinds[str] = Kinds()

    def add(self, name: str, split: str, facts: LabelFacts) -> None:
        """Count the pixels of a patch."""
        if facts.counts is None:
            self.problems.add(facts.problem, name)
            return
        total = self.by_split.setdefault(split, np.zeros(VALUES, np.int64))
        total += facts.counts
        self.seen[name] = sum(1 << int(value) for value in np.flatnonzero(facts.counts))

    @property
    def total(self) -> Array:
        """Pixels of every value in all splits."""
        return sum(self.by_split.values(), np.zeros(VALUES, np.int64))

    @property
    def values(self) -> set[int]:
        """All values that occur."""
        return {int(value) for value in np.flatnonzero(self.total)}

    @property
    def all(self) -> Named:
        """Return all patches."""
        return Named(list(self.seen))

    def with_any(self, values: set[int]) -> Named:
        """Return the patches in which one of the values occurs."""
        bits = sum(1 << value for value in values)
        return Named([name for name, seen in self.seen.items() if seen & bits])

    def with_only(self, value: int) -> Named:
        """Return the patches of that value alone."""
        return Named([name for name, seen in self.seen.items() if seen == 1 << value])


class Places:
    """Where the patches lie: rectangles with their CRS, by patch."""

    def __init__(self) -> None:
        self.crss: dict[str, Crs] = {}
        self.names: list[str] = []
        self.crs_of: list[str] = []
        self.boxes = array("d")
        self.pixels = array("d")

    def add(self, name: str, grid: Grid) -> None:
        """Note where a patch lies."""
        self.note(name, self.key(grid.crs), grid.bounds(), grid.resolution)

    def note(self, name: str, crs: str, box: Sequence[float], pixel: Sequence[float]) -> None:
        """Note a rectangle, in the CRS that :meth:`key` gave, and its pixels' size."""
        self.names.append(name)
        self.crs_of.append(crs)
        self.boxes.extend(box)
        self.pixels.extend(pixel)

    def key(self, crs: Crs) -> str:
        """Return a text that stands for a CRS."""
        text = crs.to_wkt()
        # One object for every CRS, and one text: patches are many.
        for known, other in self.crss.items():
            if known == text or other == crs:
                return known
        self.crss[text] = crs
        return text


class Gathered:
    """Everything that is known of a data set once all patches have been read."""

    def __init__(self, inventory: Inventory) -> None:
        self.inventory = inventory
        names = [layer.name for layer in inventory.layers]
        self.unreadable = Named()
        self.shapes: dict[str, Kinds[Shape]] = {name: Kinds() for name in names}
        self.dtypes: dict[str, Kinds[str]] = {name: Kinds() for name in names}
        self.crss: Kinds[str] = Kinds()
        self.pixel_sizes: Kinds[tuple[float, ...]] = Kinds()
        self.unequal, self.apart = Named(), Named()
        self.placed = dict.fromkeys(names, 0)
        self.places = Places()
        self.empty, self.constant = Named(), Named()
        self.not_finite, self.counted_not_finite = Named(), Named()
        self.counted_no_data = Named()
        self.same_dates = Named()
        self.copies, self.copies_across = Named(), Named()
        self.labels = {layer.name: LabelTally() for layer in inventory.labels}
        self.moments: dict[str, list[Moments]] = {}
        self.shares: dict[str, tuple[array[float], array[float]]] = {}
        self.wrong = Named()
        #: Of the first patch of either date, what its bands are; empty where it names none.
        self.bands: dict[str, list[str]] = {}
        self._first_with: dict[bytes, str] = {}

    def add(self, patch: PatchFacts) -> None:
        """Take in what one patch is like."""
        for path in patch.wrong:
            self.wrong.add(path)
        good = {}
        for layer, facts in zip(self.inventory.layers, patch.files):
            if facts is not None and facts.error:
                self.unreadable.add(layer.files[patch.id])
            elif facts is not None:
                good[layer.name] = facts
        self._add_grids(patch.id, good)
        self._add_labels(patch.id, good)
        images = {
            name: facts.pixels
            for name, facts in good.items()
            if isinstance(facts.pixels, ImageFacts)
        }
        self._add_images(patch.id, images)
        self._add_copies(patch.id, images)

    def _add_grids(self, name: str, files: dict[str, FileFacts]) -> None:
        for layer, facts in files.items():
            self.shapes[layer].add(facts.shape, f"{layer}/{name}")
            self.dtypes[layer].add(facts.dtype, f"{layer}/{name}")
            self.placed[layer] += facts.grid is not None
        if len({facts.shape[1:] for facts in files.values()}) > 1:
            self.unequal.add(name)
        grids = [facts.grid for facts in files.values() if facts.grid is not None]
        if not grids:
            return
        self.places.add(name, grids[0])
        self.crss.add(self.places.crs_of[-1], name)
        self.pixel_sizes.add(tuple(float(f"{side:.6g}") for side in grids[0].resolution), name)
        if any(not grids[0].matches(other) for other in grids[1:]):
            self.apart.add(name)

    def _add_labels(self, name: str, files: dict[str, FileFacts]) -> None:
        split = self.inventory.splits.get(name, "")
        for number, (layer, tally) in enumerate(self.labels.items()):
            facts = files.get(layer)
            if facts is None or not isinstance(facts.pixels, LabelFacts):
                continue
            tally.add(name, split, facts.pixels)
            if number == 0 and facts.pixels.counts is not None:
                ones, full = self.shares.setdefault(split, (array("f"), array("f")))
                counts = facts.pixels.counts
                # Change is 1, and 255 does not count; or, in pictures, change is 255.
                counted = int(counts.sum() - counts[255])
                ones.append(counts[1] / counted if counted else 0.0)
                full.append(counts[255] / counts.sum())

    def _add_images(self, name: str, images: dict[str, ImageFacts]) -> None:
        for layer, pixels in images.items():
            where = f"{layer}/{name}"
            if pixels.empty:
                self.empty.add(where)
            elif pixels.constant:
                self.constant.add(where)
            if pixels.counted_not_finite:
                self.counted_not_finite.add(where)
            elif pixels.not_finite:
                self.not_finite.add(where)
            if pixels.counted_no_data and not pixels.empty:
                self.counted_no_data.add(where)
            if pixels.moments:
                total = self.moments.setdefault(layer, [Moments() for _ in pixels.moments])
                for moments, more in zip(total, pixels.moments):
                    moments.merge(more)

    def _add_copies(self, name: str, images: dict[str, ImageFacts]) -> None:
        first, second = self.inventory.of(FIRST), self.inventory.of(SECOND)
        told = {
            layer: pixels.digest
            for layer, pixels in images.items()
            if not (pixels.empty or pixels.constant)
        }
        if first and second and first.name in told and told[first.name] == told.get(second.name):
            self.same_dates.add(name)
        others = {self._first_with.setdefault(digest, name) for digest in told.values()} - {name}
        split = self.inventory.splits.get(name)
        for other in sorted(others):
            theirs = self.inventory.splits.get(other)
            if split and theirs and split != theirs:
                self.copies_across.add(f"{name} ({split}) = {other} ({theirs})")
                return
        if others:
            self.copies.add(f"{name} = {min(others)}")
