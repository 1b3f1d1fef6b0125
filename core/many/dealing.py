"""Dealing cells of ground to splits, by summaries of all pairs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..arrays import Array
from ..datasets.splits import deal
from .cells import name_of
from .measured import Measured
from .run_folder import RunFolder
from .table import Pair

#: Deals that are tried, and how far each makes up for what the one before is off: a deal goes by
#: whole cells, so that all of it at once would jump to and fro.
_ROUNDS, _STEP = 16, 0.6
#: Two numbers of a cell as one, its code.
_SHIFT = 1 << 32


@dataclass
class Ground:
    """What lies in the cells, all by a cell's code.

    Attributes
    ----------
    sizes, changed
        Patches whose middle lies there, and those among them with change; 0 where a patch only
        reaches into the cell.
    pixels
        Of every class in them, (classes,).
    edges
        How many patches reach into which cells, of those that reach into more than one; the cell
        of a patch's middle comes first.
    owners
        The pair whose row says the cell's split.
    contested
        See :class:`.plan.Plan`.
    """

    sizes: Counter[int] = field(default_factory=Counter)
    changed: Counter[int] = field(default_factory=Counter)
    pixels: dict[int, Array] = field(default_factory=dict)
    edges: Counter[tuple[int, ...]] = field(default_factory=Counter)
    owners: dict[int, Pair] = field(default_factory=dict)
    contested: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, run: RunFolder, pairs: Sequence[Pair], below: int) -> Ground:
        """Gather what the patches of all pairs tell that stay; see :attr:`.plan.Plan.below`."""
        ground = cls()
        for pair in pairs:
            measured = Measured.read(run.pair_folder(pair))
            measured = measured.taken(measured.staying(below))
            codes = codes_of(measured.cells)
            around = np.unique(codes).tolist()
            if pair.split:
                held = [ground.owners.setdefault(code, pair) for code in around]
                others = {one.row: str(one.row) for one in held if one.split != pair.split}
                if others:
                    ground.contested[pair.id] = [others[row] for row in sorted(others)]
            ground._add(measured, codes)
            for code in around:
                ground.sizes.setdefault(code, 0)
        return ground

    def _add(self, measured: Measured, codes: Array) -> None:
        apart = codes[(codes != codes[:, :1]).any(axis=1)]
        rows, counts = np.unique(apart, axis=0, return_counts=True)
        self.edges.update(dict(zip(map(tuple, rows.tolist()), counts.tolist())))
        found, index, counts = np.unique(codes[:, 0], return_inverse=True, return_counts=True)
        sums = np.zeros((len(found), measured.counts.shape[1]))
        np.add.at(sums, index.ravel(), measured.counts)
        positive = np.bincount(index.ravel(), measured.changed > 0, len(found))
        for code, count, total, of_change in zip(found.tolist(), counts.tolist(), sums, positive):
            self.sizes[code] += count
            self.changed[code] += int(of_change)
            self.pixels[code] = self.pixels.get(code, 0) + total

    def dealt(self, ratios: Sequence[float], seed: int, fixed: Mapping[int, int]) -> dict[int, int]:
        """Return the number of the split of every cell with a patch; `fixed` ones stay.

        A patch between cells of two splits falls away, and a small split loses more of its patches
        so: it is dealt more, until what is left has the ratios as nearly as can be.
        """
        names = {code: name_of(cell_of(code)) for code, size in self.sizes.items() if size}
        sizes = Counter({name: self.sizes[code] for code, name in names.items()})
        pixels = {name: self.pixels[code] for code, name in names.items()}
        stay = {names[code]: number for code, number in fixed.items() if code in names}

        def dealt(wanted: Array) -> dict[int, int]:
            chosen = deal(sizes, pixels, wanted.tolist(), seed, stay)
            return {code: chosen[name] for code, name in names.items()}

        asked = np.array(ratios, float) / sum(ratios)
        wanted, best, least = asked, dealt(asked), math.inf
        for number in range(_ROUNDS):
            chosen = dealt(wanted) if number else best
            left = self.left(chosen, len(ratios))
            if not left.sum():
                break
            shares = left / left.sum()
            off = float(np.abs(shares - asked).max())
            if off < least:
                best, least = chosen, off
            if off * left.sum() <= max(sizes.values()) / 2:
                break
            wanted = wanted * np.where(left > 0, (asked / np.maximum(shares, 1e-9)) ** _STEP, 1)
            wanted = wanted / wanted.sum()
        return best

    def left(self, chosen: Mapping[int, int], count: int) -> Array:
        """Return how many patches of every split lie in cells of that split alone, (count,)."""
        found = np.zeros(count)
        for code, number in chosen.items():
            found[number] += self.sizes[code]
        for (own, *others), size in self.edges.items():
            if any(chosen.get(code, chosen[own]) != chosen[own] for code in others):
                found[chosen[own]] -= size
        return found


def join_empty(
    splits: dict[int, str], ground: Ground, run: RunFolder, pairs: Sequence[Pair], below: int
) -> None:
    """Give cells without a patch of their own the split of most patches that reach into them."""
    open_cells = {code for code in ground.sizes if code not in splits}
    if not open_cells:
        return
    votes: dict[int, Counter[str]] = {code: Counter() for code in open_cells}
    for pair in pairs:
        measured = Measured.read(run.pair_folder(pair))
        measured = measured.taken(measured.staying(below))
        codes = codes_of(measured.cells)
        edge = np.isin(codes, np.array(sorted(open_cells))).any(axis=1)
        for row in codes[edge].tolist():
            split = splits.get(row[0], "")
            for code in {*row} & open_cells:
                votes[code][split] += 1
    for code, found in votes.items():
        splits[code] = max(sorted(found), key=lambda split: found[split])


def codes_of(cells: Array) -> Array:
    """Return cells (…, 2) as one number each, (…)."""
    wide = cells.astype(np.int64)
    return wide[..., 0] * _SHIFT + wide[..., 1]


def cell_of(code: int) -> tuple[int, int]:
    """Return the column and the row of a cell."""
    row = (code + _SHIFT // 2) % _SHIFT - _SHIFT // 2
    return (code - row) // _SHIFT, row


def code_of(name: str) -> int:
    """Return the code of a cell by its name; ValueError where it is none."""
    if not name.startswith("c"):
        raise ValueError(name)
    column, _, row = name[1:].partition("_")
    return int(column) * _SHIFT + int(row)
