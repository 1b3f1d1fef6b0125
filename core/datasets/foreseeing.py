"""What an export is going to make, counted before it runs, by its own choice of patches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..choices import SPLIT_NAMES, PatchChoice, Split, parse_ratios
from ..jobs import Job
from ..patch_grid import Patch, PatchGrid
from .export import ALL, Areas, Export, Provenance
from .selection import choose
from .splits import assign
from .stack import Stack
from .stored import StoredDataset


@dataclass(frozen=True)
class Foreseen:
    """What would be exported.

    Attributes
    ----------
    dropped
        How many patches would be considered, and how many fall away for which reason.
    splits
        How many patches each split would get.
    empty
        The splits that patches are dealt to and that would get none.
    block_size
        The largest block, in patches, that leaves no split empty; 0 where none is or none is
        needed.
    """

    patches: int
    changed: int
    dropped: Mapping[str, int]
    splits: Mapping[str, int]
    empty: Sequence[str]
    block_size: int


def foresee(
    cut: PatchGrid,
    stack: Stack,
    choice: PatchChoice,
    areas: Areas = ALL,
    before: StoredDataset | None = None,
) -> Job[Foreseen]:
    """Count what an export would make; it raises what the export would."""
    export = Export(cut, stack, choice, Provenance("", {}, dict), areas, before)
    patches, dropped = yield from choose(export)
    splits = Counter(patch.split for patch in patches)
    empty = empty_splits(choice, splits)
    return Foreseen(
        len(patches),
        sum(bool(patch.change_pixels) for patch in patches) if stack.shows_change else 0,
        dropped,
        {name: splits.get(name, 0) for name in dict.fromkeys([*choice.splitting.names, *splits])},
        empty,
        _smaller_blocks(cut, patches, choice) if empty else 0,
    )


def empty_splits(choice: PatchChoice, counts: Mapping[str, int]) -> list[str]:
    """Return the splits that patches are dealt to and that got none."""
    if choice.split == Split.FOLDS:
        wanted = list(choice.splitting.names)
    elif choice.split in (Split.BLOCKS, Split.RANDOM):
        wanted = [name for name, ratio in zip(SPLIT_NAMES, parse_ratios(choice.ratios)) if ratio]
    else:
        wanted = []
    return [name for name in wanted if not counts.get(name)]


def _smaller_blocks(cut: PatchGrid, patches: Sequence[Patch], choice: PatchChoice) -> int:
    """Return the largest smaller block that leaves no split empty, 0 where there is none."""
    if choice.block_metres or choice.split not in (Split.BLOCKS, Split.FOLDS):
        return 0
    for size in range(choice.block_size - 1, 0, -1):
        dealt, _ = assign(cut, patches, replace(choice, block_size=size).splitting)
        if not empty_splits(choice, Counter(patch.split for patch in dealt)):
            return size
    return 0
