"""Labels on the grid of the images, proved before a patch is cut.

Whatever they come from, they are brought to one raster of class ids first, and every pixel of it is
looked at: what no class of the table explains, and what breaks the mapping between two levels, is
counted and refused.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..about import version
from ..arrays import Array
from ..errors import InputError, nothing_valid
from ..grid import Window
from ..io.blocks import write_blocks
from ..io.output import create
from ..io.source import Reader
from ..jobs import Caution, Job, Remark
from ..legend import IGNORE
from ..messages import say
from .classes import ClassTable
from .maps import LabelMap, Strangers, listing

#: No class map has as many; a photograph, or a map that went through JPEG, has more.
_MOST = 50_000


class Seen:
    """What was met on the way.

    Attributes
    ----------
    pixels
        (256,) int64, by class id.
    strange
        For every map, what is no class.
    pairs
        (fine, coarse) class ids that break the mapping.
    """

    def __init__(self, maps: int) -> None:
        self.pixels = np.zeros(IGNORE + 1, np.int64)
        self.strange: list[Strangers] = [Counter() for _ in range(maps)]
        self.pairs: Counter[tuple[int, int]] = Counter()

    def add(self, other: Seen) -> None:
        """Add what was met in another block."""
        self.pixels += other.pixels
        self.pairs.update(other.pairs)
        for ours, theirs in zip(self.strange, other.strange):
            ours.update(theirs)


@dataclass(frozen=True)
class LabelPlan:
    """How the labels of a set come about.

    Attributes
    ----------
    fine
        Where they are read from, at the table's fine level.
    coarse
        A second map, at the coarse level, which the first one must agree with.
    """

    table: ClassTable
    fine: LabelMap
    coarse: LabelMap | None = None

    @property
    def maps(self) -> list[LabelMap]:
        """All that is read."""
        return [self.fine, *filter(None, [self.coarse])]

    def compute(self, window: Window, *readers: Reader) -> tuple[Array, Seen]:
        """Return the class ids of a window, (rows, columns) uint8, and what is met in it."""
        seen = Seen(len(readers))
        ids, *coarse = (
            self._read(one, window, reader, strange)
            for one, reader, strange in zip(self.maps, readers, seen.strange)
        )
        seen.pixels += np.bincount(ids.ravel(), minlength=IGNORE + 1)
        if coarse:
            seen.pairs = _broken(ids, coarse[0], self.table.lookup())
        return ids, seen

    @staticmethod
    def _read(one: LabelMap, window: Window, reader: Reader, strange: Strangers) -> Array:
        ids, met = one.read(window, reader)
        strange.update(met)
        return ids

    def check(self, seen: Seen) -> None:
        """Raise :class:`InputError` where labels were met that cannot be believed."""
        for one, strange in zip(self.maps, seen.strange):
            if len(strange) > _MOST:
                raise InputError(
                    say(
                        "{name} holds more than {most} {kind}, so it is no map of classes: "
                        "give one without shading, smoothing or JPEG compression.",
                        name=one.name,
                        most=_MOST,
                        kind=one.kind,
                    )
                )
            if strange and not one.tolerant:
                raise InputError(
                    say(
                        "{name} holds {kind} that the class table {name2} has not: {strange} "
                        "(pixels). Add them to the table, correct the map, or {remedy}.",
                        name=one.name,
                        kind=one.kind,
                        name2=self.table.name,
                        strange=listing(strange),
                        remedy=one.remedy,
                    )
                )
        if seen.pairs:
            raise InputError(
                say(
                    "{maps} break the mapping of {name}: {seen} (pixels). Correct the "
                    "parents in the table, or one of the maps.",
                    maps=" and ".join(one.name for one in self.maps),
                    name=self.table.name,
                    seen=self._pairs(seen.pairs),
                )
            )

    def _pairs(self, pairs: Counter[tuple[int, int]]) -> str:
        fine = {one.id: f"{one.id} {one.name}" for one in self.table.fine}
        coarse = {one.id: f"{one.id} {one.name}" for one in self.table.coarse}
        named = {
            f"({low}, {high}) {fine[low]} in {coarse[high]} instead of "
            f"{coarse[self.table.parents[low]]}": count
            for (low, high), count in pairs.items()
        }
        return listing(Counter(named))


def _broken(fine: Array, coarse: Array, lookup: Array) -> Counter[tuple[int, int]]:
    """Count the pairs of class ids that `lookup` does not give, where both are valid."""
    broken = (fine != IGNORE) & (coarse != IGNORE) & (lookup[fine] != coarse)
    pairs, counts = np.unique(
        fine[broken].astype(np.int64) << 8 | coarse[broken], return_counts=True
    )
    return Counter(
        {(pair >> 8, pair & 255): count for pair, count in zip(pairs.tolist(), counts.tolist())}
    )


def write_labels(plan: LabelPlan, output: str | os.PathLike[str]) -> Job[dict[str, Any]]:
    """Write the fine labels as a raster of class ids.

    Returns
    -------
    For the record, plain JSON: what they come from, the pixels of every class, colours that were
    ignored.

    Raises
    ------
    InputError
        Labels that are no class, or break the mapping; no pixel is labelled.
    """
    seen = Seen(len(plan.maps))

    def collect(_: Window, __: Array, met: Seen) -> None:
        seen.add(met)
        if max(map(len, seen.strange)) > _MOST:
            plan.check(seen)

    colormap = {one.id: (*one.color, 255) for one in plan.table.fine}
    sources = [one.source for one in plan.maps]
    with create(
        output,
        sources[0].grid,
        dtype="uint8",
        nodata=IGNORE,
        descriptions=["land cover"],
        colormap={**colormap, IGNORE: (0, 0, 0, 0)},
        tags={"CLASSES": plan.table.name, "VERSION": version()},
    ) as out:
        yield from write_blocks(sources, plan.compute, [out], collect)
        plan.check(seen)
        if seen.pixels[:IGNORE].sum() == 0:
            raise InputError(nothing_valid(plan.fine.name))
    yield from _said(plan, seen)
    ignored = sum(seen.strange, Counter())
    return {
        "from": plan.fine.kind,
        "pixels": {str(one.id): int(seen.pixels[one.id]) for one in plan.table.fine},
        "ignored_pixels": int(seen.pixels[IGNORE]),
        "ignored_colours": dict(sorted(ignored.items())),
        "checked_against": plan.coarse.name if plan.coarse else None,
    }


def _said(plan: LabelPlan, seen: Seen) -> Job[None]:
    """Yield what a user should know of the labels."""
    present = [one for one in plan.table.fine if seen.pixels[one.id]]
    yield Remark(
        say(
            "Labels: {present_count} of the {plan_count} classes of {name}, pixels to be "
            "ignored: {seen}",
            present_count=len(present),
            plan_count=len(plan.table.fine),
            name=plan.table.name,
            seen=seen.pixels[IGNORE],
        )
    )
    if plan.coarse is not None:
        yield Remark(
            say(
                "{name} agrees with {name2} in every pixel.",
                name=plan.coarse.name,
                name2=plan.fine.name,
            )
        )
    for one, strange in zip(plan.maps, seen.strange):
        if strange:
            yield Caution(
                say(
                    "{name} holds colours that are ignored: {strange} (pixels).",
                    name=one.name,
                    strange=listing(strange),
                )
            )
