"""Which patches serve for training, validation and test: seeded, and never sharing a pixel."""

from __future__ import annotations

import hashlib
import itertools
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..errors import InputError
from .patches import Patch, PatchGrid

NAMES = ("train", "val", "test")
SPLITS = ("blocks", "random", "none")
#: Up to so many blocks every way to deal them is tried: 3⁹ of them.
_FEW = 9


def parse_ratios(text: str) -> tuple[float, ...]:
    """Return the shares of train, val and test from "0.7,0.15,0.15".

    Raises
    ------
    InputError
        Not three numbers of 0 or more that sum to 1.
    """
    try:
        ratios = tuple(float(piece) for piece in str(text).split(","))
    except ValueError:
        ratios = ()
    good = len(ratios) == len(NAMES) and all(math.isfinite(r) and r >= 0 for r in ratios)
    if not good or abs(sum(ratios) - 1) > 1e-6:
        raise InputError(
            f"RATIOS is {text!r}: give the shares of train, val and test, three numbers that sum "
            'to 1, as "0.7,0.15,0.15".'
        )
    return ratios


def seeded_order(seed: int, name: str) -> str:
    """Return a sort key that shuffles names.

    It hangs on seed and name alone, so what is chosen does not change with what stands beside
    it, nor with the version of a random number generator.
    """
    return hashlib.sha256(f"{seed}:{name}".encode()).hexdigest()


def block_of(cut: PatchGrid, patch: Patch, block_size: int) -> str:
    """Return the block that a patch belongs to, in blocks of `block_size` patches square.

    A patch that EDGE=shift moved back belongs to the block of the one that it overlaps.
    """
    row, col = patch.window.row // cut.step, patch.window.col // cut.step
    return f"b{row // block_size:03d}_{col // block_size:03d}"


def assign(
    cut: PatchGrid,
    patches: Sequence[Patch],
    *,
    split: str = "blocks",
    ratios: Sequence[float] = (0.7, 0.15, 0.15),
    block_size: int = 8,
    seed: int = 42,
) -> tuple[list[Patch], int]:
    """Assign patches to splits.

    Whole blocks go together, the ratios are met as nearly as whole blocks allow. Patches of
    different splits never share a pixel: where a stride below the patch size makes neighbours
    overlap across a border between splits, training patches give way to validation, and those
    to test.

    Parameters
    ----------
    split
        "blocks"; "random" (blocks of one patch); "none" (one split called "all").

    Returns
    -------
    The patches with block and split, and how many had to give way.

    Raises
    ------
    InputError
        A parameter is off, or "random" is asked for with overlapping patches.
    """
    if split not in SPLITS:
        raise InputError(f"Unknown SPLIT {split!r}: use one of {', '.join(SPLITS)}.")
    if block_size < 1:
        raise InputError(f"BLOCK_SIZE is {block_size}: a block has at least 1 patch.")
    if split == "random" and cut.step < cut.size:
        raise InputError(
            f"SPLIT=random cannot keep patches apart that overlap (STRIDE {cut.step} < SIZE "
            f"{cut.size}): use SPLIT=blocks, or STRIDE 0."
        )
    size = 1 if split == "random" else block_size
    patches = [replace(patch, block=block_of(cut, patch, size)) for patch in patches]
    if split == "none":
        return [replace(patch, split="all") for patch in patches], 0
    chosen = _deal(Counter(patch.block for patch in patches), ratios, seed)
    patches = [replace(patch, split=chosen[patch.block]) for patch in patches]
    kept = _without_overlaps(cut, patches)
    return kept, len(patches) - len(kept)


def _deal(sizes: Counter[str], ratios: Sequence[float], seed: int) -> dict[str, str]:
    """Deal whole blocks to splits, so that the squares of what they are off sum up to least."""
    if len(sizes) <= _FEW:
        return _deal_few(sizes, ratios, seed)
    return _deal_many(sizes, ratios, seed)


def _deal_few(sizes: Counter[str], ratios: Sequence[float], seed: int) -> dict[str, str]:
    """Try every way; which of equally good ones is taken hangs on the seed."""
    blocks = sorted(sizes, key=lambda name: seeded_order(seed, name))
    counts = np.array([sizes[block] for block in blocks])
    ways = np.array(list(itertools.product(range(len(ratios)), repeat=len(blocks))))
    have = np.stack([(ways == number) @ counts for number in range(len(ratios))], axis=1)
    off = ((have - np.array(ratios, float) * counts.sum()) ** 2).sum(axis=1)
    off[(have[:, np.array(ratios) == 0] > 0).any(axis=1)] = np.inf
    best = ways[np.argmin(np.round(off, 6))]
    return {block: NAMES[number] for block, number in zip(blocks, best.tolist())}


def _deal_many(sizes: Counter[str], ratios: Sequence[float], seed: int) -> dict[str, str]:
    """Deal the largest first, each to the split that lacks most; then move and swap."""
    targets = [ratio * sum(sizes.values()) for ratio in ratios]
    have = [0.0] * len(ratios)
    piles: list[dict[int, list[str]]] = [{} for _ in ratios]
    for block in sorted(sizes, key=lambda name: (-sizes[name], seeded_order(seed, name))):
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
        best = max(options, default=(0.0,))
        if best[0] <= 1e-9:
            break
        _, a, b, size, back = best
        _move(piles, a, b, size)
        if back:
            _move(piles, b, a, back)
        have[a] -= size - back
        have[b] += size - back
    return {
        block: NAMES[number]
        for number, pile in enumerate(piles)
        for blocks in pile.values()
        for block in blocks
    }


def _move(piles: list[dict[int, list[str]]], a: int, b: int, size: int) -> None:
    block = piles[a][size].pop()
    if not piles[a][size]:
        del piles[a][size]
    piles[b].setdefault(size, []).append(block)


def _without_overlaps(cut: PatchGrid, patches: Sequence[Patch]) -> list[Patch]:
    """Drop the patches of the less precious split wherever two splits share a pixel."""
    kept = {(patch.row, patch.col): patch for patch in patches}
    reach = -(-cut.size // cut.step)
    for giving, precious in (("train", ("val", "test")), ("val", ("test",))):
        for place in [place for place, patch in kept.items() if patch.split == giving]:
            patch = kept[place]
            around = (
                kept.get((place[0] + down, place[1] + across))
                for down in range(-reach, reach + 1)
                for across in range(-reach, reach + 1)
            )
            if any(
                other and other.split in precious and other.window.overlaps(patch.window)
                for other in around
            ):
                del kept[place]
    return list(kept.values())
