"""Patches: which are exported, and how they are split and stored."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import InputError
from ..messages import say
from .layouts import NO_FOLDS, PLAIN, Layout, LayoutChoice
from .splits import Split, SplitChoice, parse_ratios
from .word import Word


class Edge(Word):
    """What becomes of the last patches of a row and a column."""

    DROP = "drop"
    PAD = "pad"
    SHIFT = "shift"


class Compression(Word):
    """Of the patches' files: uncompressed ones are half as large again, and quicker to read."""

    DEFLATE = "deflate"
    NONE = "none"


@dataclass(frozen=True)
class PatchChoice:
    """Which patches are exported, how they are split and how they are stored."""

    size: int = 128
    stride: int = 0
    edge: str = Edge.DROP.value
    min_valid: float = 1.0
    max_unsure: float = 0.5
    min_change: float = 0.0
    max_negative_ratio: float = -1.0
    split: str = SplitChoice.method
    ratios: str = ",".join(f"{ratio:g}" for ratio in SplitChoice.ratios)
    block_size: int = SplitChoice.block_size
    block_metres: float = SplitChoice.block_metres
    folds: int = SplitChoice.folds
    buffer: int = SplitChoice.buffer
    seed: int = SplitChoice.seed
    compress: str = Compression.DEFLATE.value
    layout: str = PLAIN
    bands: str = LayoutChoice.bands
    stretch: str = LayoutChoice.stretch
    ignored: str = LayoutChoice.ignored
    prefix: str = ""

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no scene to tell."""
        for name in ("min_valid", "max_unsure", "min_change"):
            share = getattr(self, name)
            if not (math.isfinite(share) and 0 <= share <= 1):
                raise InputError(
                    say(
                        "{upper} is {share}: it is a share from 0 to 1.",
                        upper=name.upper(),
                        share=share,
                    )
                )
        if not math.isfinite(self.max_negative_ratio):
            raise InputError(say("MAX_NEGATIVE_RATIO must be a number; -1 keeps all patches."))
        Compression.check("COMPRESS", self.compress)
        Layout.check("LAYOUT", self.layout)
        if self.layout == Layout.OSCD and self.split == Split.FOLDS:
            raise InputError(NO_FOLDS)
        self.layout_choice.check()
        self.splitting.check()

    @property
    def layout_choice(self) -> LayoutChoice:
        """What of it concerns other layouts."""
        return LayoutChoice(self.bands, self.stretch, self.ignored)

    @property
    def splitting(self) -> SplitChoice:
        """What of it concerns the splits."""
        return SplitChoice(
            self.split,
            parse_ratios(self.ratios),
            self.block_size,
            self.block_metres,
            self.folds,
            self.buffer,
            self.seed,
        )
