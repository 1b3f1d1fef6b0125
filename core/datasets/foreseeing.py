"""What an export is going to make, counted before it runs, by its own choice of patches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..choices.patches import PatchChoice
from ..choices.splits import Split
from ..jobs import Job
from ..patch_grid import Patch, PatchGrid
from .export import ALL, Areas, Export, Provenance
from .lacking import Lacking, lacking, warnings
from .manifest import Row
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
    lacks
        The splits that would have no patch, or no change.
    warnings
        What to do about them, a line each.
    block_size
        The largest smaller block, in patches, by which no split lacks anything, or at least none
        is empty; 0 where there is none or none is needed.
    """

    patches: int
    changed: int
    dropped: Mapping[str, int]
    splits: Mapping[str, int]
    lacks: Lacking
    warnings: Sequence[str]
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
    rows = _rows(export, patches)
    lacks = lacking(choice, rows)
    return Foreseen(
        len(patches),
        sum(bool(patch.change_pixels) for patch in patches) if stack.shows_change else 0,
        dropped,
        {name: splits.get(name, 0) for name in dict.fromkeys([*choice.splitting.names, *splits])},
        lacks,
        list(warnings(choice, rows)),
        (yield from _smaller_blocks(export, patches, lacks)),
    )


def _smaller_blocks(export: Export, patches: Sequence[Patch], lacks: Lacking) -> Job[int]:
    """Return the largest smaller block by which splits lack less, 0 where there is none."""
    choice, second = export.choice, 0
    if not any(lacks) or choice.block_metres or choice.split not in (Split.BLOCKS, Split.FOLDS):
        return 0
    for size in range(choice.block_size - 1, 0, -1):
        yield 1.0  # dealing many patches takes long
        smaller = replace(choice, block_size=size)
        dealt, _ = assign(export.cut, patches, smaller.splitting)
        left = lacking(smaller, _rows(export, dealt))
        if not any(left):
            return size
        if lacks.empty and not left.empty:
            second = second or size
    return second


def _rows(export: Export, patches: Sequence[Patch]) -> list[Row]:
    """Return what the manifest would say of blocks, splits and change."""
    told = ("id", "block", "split", *(["change_pixels"] if export.stack.shows_change else []))
    return [*export.earlier, *({name: getattr(one, name) for name in told} for one in patches)]
