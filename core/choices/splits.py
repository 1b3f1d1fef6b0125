"""Splits: how patches are dealt to train, val and test, or to folds."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import InputError
from ..messages import say
from .word import Word


class Split(Word):
    """How patches are dealt to splits."""

    BLOCKS = "blocks"
    RANDOM = "random"
    NONE = "none"
    POLYGONS = "polygons"
    FOLDS = "folds"
    TRAIN = "train"
    VAL = "val"
    TEST = "test"


#: The splits that ratios are given for.
SPLIT_NAMES = (Split.TRAIN.value, Split.VAL.value, Split.TEST.value)


#: What else they are called in tables and layers.
_ALIASES = {"training": "train", "validation": "val", "valid": "val", "testing": "test"}


def split_named(text: object) -> str:
    """Return the split that a cell of a table means, as it is written here."""
    name = str(text).strip().lower()
    return _ALIASES.get(name, name)


def is_train(split: str) -> bool:
    """Whether statistics are taken from a split; folds take turns at training, so all count."""
    return split in (Split.TRAIN, "all", "") or split.startswith("fold")


@dataclass(frozen=True)
class SplitChoice:
    """How patches are dealt to splits.

    Attributes
    ----------
    method
        "blocks"; "random" (blocks of one patch); "none" (one split called "all"); "polygons"
        (what a layer says); "folds" (`folds` equal ones, in blocks); or the name of the one split
        that all go to.
    ratios
        Shares of train, val and test.
    block_size
        In patches; `block_metres`, where it is above 0, is used instead.
    buffer
        Patches left out between splits.
    """

    method: str = Split.BLOCKS.value
    ratios: tuple[float, ...] = (0.7, 0.15, 0.15)
    block_size: int = 8
    block_metres: float = 0.0
    folds: int = 5
    buffer: int = 0
    seed: int = 42

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no scene to tell."""
        Split.check("SPLIT", self.method)
        if self.block_size < 1:
            raise InputError(
                say(
                    "BLOCK_SIZE is {block_size}: a block has at least 1 patch.",
                    block_size=self.block_size,
                )
            )
        if not (math.isfinite(self.block_metres) and self.block_metres >= 0):
            raise InputError(
                say(
                    "BLOCK_METRES is {block_metres}: give metres, or 0 for off.",
                    block_metres=self.block_metres,
                )
            )
        if self.folds < 2:
            raise InputError(say("FOLDS is {folds}: give at least 2.", folds=self.folds))
        if self.buffer < 0:
            raise InputError(
                say("BUFFER is {buffer}: give patches, or 0 for none.", buffer=self.buffer)
            )

    @property
    def names(self) -> tuple[str, ...]:
        """The splits that can come of it."""
        if self.method == Split.FOLDS:
            return tuple(f"fold{number}" for number in range(1, self.folds + 1))
        return ("all",) if self.method == Split.NONE else SPLIT_NAMES


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
    good = len(ratios) == len(SPLIT_NAMES) and all(math.isfinite(r) and r >= 0 for r in ratios)
    if not good or abs(sum(ratios) - 1) > 1e-6:
        raise InputError(
            say(
                "RATIOS is {text!r}: give the shares of train, val and test, three numbers "
                'that sum to 1, as "0.7,0.15,0.15".',
                text=text,
            )
        )
    return ratios
