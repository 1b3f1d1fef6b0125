"""Which patches serve for training, validation and test: seeded, and never sharing a pixel."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..choices.splits import SPLIT_NAMES, Split, SplitChoice, split_named
from ..errors import InputError
from ..grid import Window
from ..io.regions import Shapes
from ..messages import say
from ..patch_grid import Patch, PatchGrid, block_of, group_patches
from ..statistics import seeded_order

#: Up to so many ways to deal blocks, every one is tried: 3⁹, nine blocks to three splits.
_WAYS = 20_000
#: Up to so many blocks, equally large ones are swapped until the classes are balanced too; with
#: more, chance has done it.
_BALANCED = 4000


def assign(
    cut: PatchGrid,
    patches: Sequence[Patch],
    choice: SplitChoice,
    *,
    zones: Sequence[tuple[bytes, object]] = (),
    others: Sequence[tuple[Window, str]] = (),
) -> tuple[list[Patch], dict[str, int]]:
    """Assign patches to splits.

    Whole blocks go together, the ratios are met as nearly as whole blocks allow, and among equally
    good ways the one is taken that shares the classes out best. Patches of different splits never
    share a pixel: where a stride below the patch size, or a buffer, brings neighbours too near
    across a border between splits, training patches give way to validation, and those to test.

    Parameters
    ----------
    zones
        For "polygons": WKB in the grid's CRS, and the name of the split that lies in it.
    others
        Patches of other scenes of the data set, in pixels of this grid, with their splits: they
        stay.

    Returns
    -------
    The patches with block and split, and how many fell away for which reason.

    Raises
    ------
    InputError
        A parameter is off, or "random" is asked for with overlapping patches.
    """
    choice.check()
    if choice.method == Split.RANDOM and (cut.step < cut.size or choice.buffer):
        raise InputError(
            say(
                "SPLIT=random cannot keep patches apart that overlap (STRIDE {step} < SIZE "
                "{size}) or need a BUFFER: use SPLIT=blocks, or STRIDE 0 and BUFFER 0.",
                step=cut.step,
                size=cut.size,
            )
        )
    size = _block_patches(cut, choice)
    patches = [replace(patch, block=block_of(cut, patch, size)) for patch in patches]
    dropped: dict[str, int] = {}
    if choice.method == Split.POLYGONS:
        inside = _in_zones(cut, patches, zones)
        dropped[say("outside SPLIT_POLYGONS")] = len(patches) - len(inside)
        patches = inside
    elif choice.method in SPLIT_NAMES or choice.method == Split.NONE:
        name = "all" if choice.method == Split.NONE else choice.method
        patches = [replace(patch, split=name) for patch in patches]
    else:
        equal = choice.method == Split.FOLDS
        ratios = [1 / choice.folds] * choice.folds if equal else list(choice.ratios)
        chosen = _deal(patches, ratios, choice.seed)
        patches = [replace(patch, split=choice.names[chosen[patch.block]]) for patch in patches]
    kept = _kept_apart(cut, patches, choice, others)
    why = (
        say("within BUFFER of another split") if choice.buffer else say("overlapping another split")
    )
    dropped[why] = len(patches) - len(kept)
    return kept, dropped


def _block_patches(cut: PatchGrid, choice: SplitChoice) -> int:
    """Return the side of a block in patches."""
    if choice.method == Split.RANDOM:
        return 1
    if not choice.block_metres:
        return choice.block_size
    if not cut.grid.crs.is_projected:
        raise InputError(
            say(
                "BLOCK_METRES needs a scene in a projected coordinate reference system, such "
                "as UTM: give BLOCK_SIZE in patches instead."
            )
        )
    metres = cut.step * max(cut.grid.resolution) * cut.grid.crs.metres_per_unit
    return max(1, math.ceil(choice.block_metres / metres))


def at_centres(cut: PatchGrid, patches: Sequence[Patch], shapes: Shapes) -> dict[str, int]:
    """Return, by patch id, the value of the shape that a patch's centre lies in, or 0."""
    found = {}
    for group in group_patches(cut, patches, tiled=True):
        whole = group.window
        # One patch more: a padded patch may have its middle beyond the scene.
        high, wide = whole.height + cut.size, whole.width + cut.size
        inside = shapes.burn(cut.grid, whole._replace(height=high, width=wide))
        for patch in group.patches:
            row = patch.window.row - whole.row + cut.size // 2
            col = patch.window.col - whole.col + cut.size // 2
            found[patch.id] = int(inside[row, col])
    return found


def _in_zones(
    cut: PatchGrid, patches: Sequence[Patch], zones: Sequence[tuple[bytes, object]]
) -> list[Patch]:
    names = []
    for _, text in zones:
        if text is None:
            raise InputError(
                say(
                    "A polygon of SPLIT_POLYGONS has no split: give as SPLIT_FIELD the name "
                    "of a field that says train, val or test for every polygon."
                )
            )
        name = split_named(text)
        if name not in SPLIT_NAMES:
            raise InputError(
                say(
                    "SPLIT_POLYGONS holds the split {text!r}: its SPLIT_FIELD says train, "
                    "val or test.",
                    text=text,
                )
            )
        names.append(name)
    if not names:
        raise InputError(say("SPLIT=polygons needs SPLIT_POLYGONS with at least one polygon."))
    values = [SPLIT_NAMES.index(name) + 1 for name in names]
    found = at_centres(cut, patches, Shapes.from_map([wkb for wkb, _ in zones], values))
    inside = [patch for patch in patches if found[patch.id]]
    return [replace(patch, split=SPLIT_NAMES[found[patch.id] - 1]) for patch in inside]


def _deal(patches: Sequence[Patch], ratios: Sequence[float], seed: int) -> dict[str, int]:
    """Return, by block, the number of the split that it goes to."""
    sizes = Counter(patch.block for patch in patches)
    width = max((len(patch.counts) for patch in patches), default=0)
    pixels = {block: np.zeros(width) for block in sizes}
    for patch in patches:
        pixels[patch.block] += patch.counts
    return deal(sizes, pixels, ratios, seed)


def deal(
    sizes: Counter[str],
    pixels: Mapping[str, Array],
    ratios: Sequence[float],
    seed: int,
    fixed: Mapping[str, int] | None = None,
) -> dict[str, int]:
    """Return, by block, the number of the split that it goes to.

    The squares of what the splits are off their ratios sum up to least; then those of what every
    class is off them, as shares of its pixels.

    Parameters
    ----------
    sizes
        Patches by block.
    pixels
        Pixels of every class by block, (classes,) each.
    fixed
        Blocks that were dealt before, which stay: the others make up for them.
    """
    fixed = fixed or {}
    total = np.sum([pixels[block] for block in sizes], axis=0)
    present = total > 0
    there = _Dealt(np.zeros(len(ratios)), np.zeros((len(ratios), int(present.sum()))))
    for block, number in fixed.items():
        there.patches[number] += sizes[block]
        there.shares[number] += pixels[block][present] / total[present]
    blocks = sorted(set(sizes) - set(fixed), key=lambda name: seeded_order(seed, name))
    if not blocks:
        return dict(fixed)
    shares = np.array([pixels[block] for block in blocks])[:, present] / total[present]
    if len(ratios) ** len(blocks) <= _WAYS:
        return {**fixed, **_deal_few(blocks, sizes, shares, ratios, there)}
    chosen = _deal_many(blocks, sizes, ratios, there)
    if len(blocks) <= _BALANCED and shares.size:
        _balance_classes(chosen, blocks, sizes, shares, ratios, there)
    return {**fixed, **chosen}


class _Dealt(NamedTuple):
    """What splits have before anything is dealt: patches (splits,), shares (splits, classes)."""

    patches: Array
    shares: Array


def _deal_few(
    blocks: Sequence[str],
    sizes: Counter[str],
    shares: Array,
    ratios: Sequence[float],
    there: _Dealt,
) -> dict[str, int]:
    """Try every way; which of equally good ones is taken hangs on the order of the blocks."""
    counts = np.array([sizes[block] for block in blocks])
    wanted = np.array(ratios, float)
    ways = np.array(list(itertools.product(range(len(ratios)), repeat=len(blocks))))
    members = np.stack([ways == number for number in range(len(ratios))], axis=1)
    have = members @ counts
    total = counts.sum() + there.patches.sum()
    off = ((have + there.patches - wanted * total) ** 2).sum(axis=1)
    off[(have[:, wanted == 0] > 0).any(axis=1)] = np.inf
    dealt = members @ shares + there.shares
    unbalanced = ((dealt - wanted[:, np.newaxis]) ** 2).sum(axis=(1, 2))
    best = np.lexsort((np.round(unbalanced, 9), np.round(off, 6)))[0]
    return dict(zip(blocks, ways[best].tolist()))


def _balance_classes(
    chosen: dict[str, int],
    blocks: Sequence[str],
    sizes: Counter[str],
    shares: Array,
    ratios: Sequence[float],
    there: _Dealt,
) -> None:
    """Swap equally large blocks between splits while that shares the classes out better."""
    split = np.array([chosen[block] for block in blocks])
    size = np.array([sizes[block] for block in blocks])
    off = (
        np.stack([shares[split == n].sum(axis=0) - r for n, r in enumerate(ratios)]) + there.shares
    )
    pairs = [
        (a, b, amount)
        for a, b in itertools.combinations(range(len(ratios)), 2)
        for amount in np.unique(size)
    ]
    for _ in range(2 * len(blocks)):
        best, swap = -1e-12, None
        for a, b, amount in pairs:
            ours = np.flatnonzero((split == a) & (size == amount))
            theirs = np.flatnonzero((split == b) & (size == amount))
            if not (ours.size and theirs.size):
                continue
            moved = shares[theirs][np.newaxis] - shares[ours][:, np.newaxis]
            # What the squares of a and b change by when `moved` goes to a and leaves b.
            change = 2 * (moved @ (off[a] - off[b])) + 2 * (moved**2).sum(axis=2)
            i, j = np.unravel_index(np.argmin(change), change.shape)
            if change[i, j] < best:
                best, swap = change[i, j], (ours[i], theirs[j])
        if swap is None:
            break
        i, j = swap
        off[split[i]] += shares[j] - shares[i]
        off[split[j]] += shares[i] - shares[j]
        split[i], split[j] = split[j], split[i]
    chosen.update(zip(blocks, split.tolist()))


def _deal_many(
    blocks: Sequence[str], sizes: Counter[str], ratios: Sequence[float], there: _Dealt
) -> dict[str, int]:
    """Deal the largest first, each to the split that lacks most; then move and swap."""
    targets = [ratio * sum(sizes.values()) for ratio in ratios]
    have: list[float] = there.patches.tolist()
    piles: list[dict[int, list[str]]] = [{} for _ in ratios]
    for block in sorted(blocks, key=lambda name: -sizes[name]):
        lacking = max(range(len(ratios)), key=lambda n: targets[n] - have[n])
        have[lacking] += sizes[block]
        piles[lacking].setdefault(sizes[block], []).append(block)

    def gain(a: int, b: int, amount: int) -> float:
        """Return how much nearer to the targets moving `amount` patches from a to b comes."""
        off_a, off_b = have[a] - targets[a], have[b] - targets[b]
        return off_a**2 + off_b**2 - (off_a - amount) ** 2 - (off_b + amount) ** 2

    while True:
        # A move of one block, or a swap of two of different sizes (0: nothing comes back).
        options = [
            (gain(a, b, size - back), a, b, size, back)
            for a in range(len(ratios))
            for b in range(len(ratios))
            if a != b and ratios[b]
            for size in piles[a]
            for back in (0, *piles[b])
            if size > back
        ]
        best, a, b, size, back = max(options, default=(0.0, 0, 0, 0, 0))
        if best <= 1e-9:
            break
        _move(piles, a, b, size)
        if back:
            _move(piles, b, a, back)
        have[a] -= size - back
        have[b] += size - back
    return {
        block: number
        for number, pile in enumerate(piles)
        for blocks in pile.values()
        for block in blocks
    }


def _move(piles: list[dict[int, list[str]]], a: int, b: int, size: int) -> None:
    block = piles[a][size].pop()
    if not piles[a][size]:
        del piles[a][size]
    piles[b].setdefault(size, []).append(block)


def _kept_apart(
    cut: PatchGrid,
    patches: Sequence[Patch],
    choice: SplitChoice,
    others: Sequence[tuple[Window, str]],
) -> list[Patch]:
    """Drop the patches of the less precious split wherever two splits are too near."""
    if cut.step >= cut.size and cut.edge != "shift" and not choice.buffer and not others:
        return list(patches)
    near, fixed = Neighbours(cut.size), Neighbours(cut.size)
    for patch in patches:
        near.add(patch.window, patch.split)
    for window, split in others:
        fixed.add(window, split)
    gap = choice.buffer * cut.size
    more_precious = _more_precious(choice)
    taken = {split for _, split in others}
    return [
        patch
        for patch in patches
        if not near.any(patch.window, gap, more_precious[patch.split])
        and not fixed.any(patch.window, gap, taken - {patch.split})
    ]


def _more_precious(choice: SplitChoice) -> dict[str, set[str]]:
    """Return, by split, those that its patches give way to; of two splits one gives way."""
    names, count = choice.names, len(choice.names)
    if choice.method != Split.FOLDS:
        return {name: set(names[n + 1 :]) for n, name in enumerate(names)}
    # Each fold to half of the others, going round, so that none is used up.
    return {
        name: {
            names[(n + ahead) % count]
            for ahead in range(1, count // 2 + 1)
            if 2 * ahead < count or n < ahead
        }
        for n, name in enumerate(names)
    }


class Neighbours:
    """Windows with names, found by where they are."""

    def __init__(self, cell: int) -> None:
        self._cell = cell
        self._found: dict[tuple[int, int], list[tuple[Window, str]]] = {}

    def _cells(self, window: Window, gap: int = 0) -> Iterator[tuple[int, int]]:
        return itertools.product(
            range(
                (window.row - gap) // self._cell,
                (window.row + window.height + gap - 1) // self._cell + 1,
            ),
            range(
                (window.col - gap) // self._cell,
                (window.col + window.width + gap - 1) // self._cell + 1,
            ),
        )

    def add(self, window: Window, name: str) -> None:
        """Remember a window."""
        for cell in self._cells(window):
            self._found.setdefault(cell, []).append((window, name))

    def any(self, window: Window, gap: int, names: set[str]) -> bool:
        """Return whether a window of one of `names` is less than `gap` pixels away, or overlaps."""
        if not names:
            return False
        grown = Window(
            window.row - gap, window.col - gap, window.height + 2 * gap, window.width + 2 * gap
        )
        return any(
            name in names and other.overlaps(grown)
            for cell in self._cells(window, gap)
            for other, name in self._found.get(cell, ())
        )
