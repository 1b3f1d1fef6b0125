"""Splits that got no patch, or none with change, and what to do about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..choices.patches import PatchChoice
from ..choices.splits import SPLIT_NAMES, Split, parse_ratios
from ..messages import Message, say

#: So many names of folds are told.
_TOLD = 6


def _empty_splits(choice: PatchChoice, counts: Mapping[str, int]) -> list[str]:
    """Return the splits that patches are dealt to and that got none."""
    if choice.split == Split.FOLDS:
        wanted = list(choice.splitting.names)
    elif choice.split in (Split.BLOCKS, Split.RANDOM):
        wanted = [name for name, ratio in zip(SPLIT_NAMES, parse_ratios(choice.ratios)) if ratio]
    else:
        wanted = []
    return [name for name in wanted if not counts.get(name)]


class Lacking(NamedTuple):
    """Splits without a patch, and those with patches of which none has change."""

    empty: Sequence[str]
    unchanged: Sequence[str]


def lacking(choice: PatchChoice, rows: Sequence[Mapping[str, Any]]) -> Lacking:
    """Return what splits lack; no change is lacking where none has any.

    Parameters
    ----------
    rows
        Of a manifest: split and change_pixels, which sets of other things than change lack.
    """
    there = Counter(row["split"] for row in rows)
    changed = {row["split"] for row in rows if row.get("change_pixels")}
    is_dealt = choice.split in (Split.BLOCKS, Split.RANDOM, Split.FOLDS, Split.POLYGONS)
    names = choice.splitting.names if changed and is_dealt else ()
    return Lacking(
        _empty_splits(choice, there),
        [name for name in names if there[name] and name not in changed],
    )


def warnings(choice: PatchChoice, rows: Sequence[Mapping[str, Any]]) -> Iterator[Message]:
    """Yield, in a line each, what splits lack and what to do.

    Parameters
    ----------
    rows
        Of a manifest: id, block, split and change_pixels.
    """
    lacks = lacking(choice, rows)
    if lacks.empty:
        yield _of_empty(choice, rows, lacks.empty)
    if lacks.unchanged:
        yield _of_unchanged(choice, lacks.unchanged)


def _of_empty(
    choice: PatchChoice, rows: Sequence[Mapping[str, Any]], empty: Sequence[str]
) -> Message:
    whole, lower = ("id", "SIZE") if choice.split == Split.RANDOM else ("block", _block(choice))
    also = {"BUFFER": choice.buffer, "FOLDS": choice.split == Split.FOLDS}
    cures = " or ".join([lower, *(name for name, used in also.items() if used)])
    told = {"names": _names(empty), "left": len({row[whole] for row in rows}), "cures": cures}
    if whole == "id":
        return say(
            "No patch is in {names}: too few patches to deal ({left}). Lower {cures}.", **told
        )
    return say("No patch is in {names}: too few blocks to deal ({left}). Lower {cures}.", **told)


def _of_unchanged(choice: PatchChoice, unchanged: Sequence[str]) -> Message:
    told = {"names": _names(unchanged), "block": _block(choice)}
    if choice.split == Split.POLYGONS:
        return say(
            "No patch in {names} has change, so that none can be learnt or measured there: draw "
            "SPLIT_POLYGONS so that every split has some.",
            **told,
        )
    if choice.split == Split.FOLDS:
        return say(
            "No patch in {names} has change, so that none can be learnt or measured there: choose "
            "a smaller {block}, fewer FOLDS, another SEED, or a region with more change.",
            **told,
        )
    if choice.split == Split.RANDOM:
        return say(
            "No patch in {names} has change, so that none can be learnt or measured there: choose "
            "larger RATIOS for them, another SEED, or a region with more change.",
            **told,
        )
    return say(
        "No patch in {names} has change, so that none can be learnt or measured there: choose "
        "a smaller {block}, larger RATIOS for them, another SEED, or a region with more change.",
        **told,
    )


def _block(choice: PatchChoice) -> str:
    return "BLOCK_METRES" if choice.block_metres else "BLOCK_SIZE"


def _names(splits: Sequence[str]) -> str:
    more = len(splits) - _TOLD
    return ", ".join(splits[:_TOLD]) + (say(" and {empty} more", empty=more) if more > 0 else "")
