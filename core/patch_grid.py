"""The patch grid: where patches and review cells lie, and what they are called. Pure arithmetic."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .arrays import Array
from .choices.patches import Edge, PatchChoice
from .errors import InputError
from .grid import Grid, Window
from .legend import CHANGE
from .messages import say
from .names import patch_id

#: Pixels a side that are read at once: a whole number of most files' tiles, and few enough patches
#: that a cancel is answered at once.
GROUP = 512
#: Windows keeps these names to itself, whatever stands behind a dot.
NOT_RESERVED = r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))"
_PREFIX = re.compile(NOT_RESERVED + r"[A-Za-z0-9][A-Za-z0-9.-]*(?:_[A-Za-z0-9.-]+)*")


def is_prefix(text: str) -> bool:
    """Return whether the names of patches can begin with a text, on every system."""
    return _PREFIX.fullmatch(text) is not None


@dataclass(frozen=True)
class Patch:
    """One patch.

    Attributes
    ----------
    row, col
        In the patch grid, from 0.
    window
        In pixels of the grid; reaches beyond it where ``EDGE`` is pad.
    counts
        Pixels of every class of the first label, by class id.
    review
        How far its review is: see :class:`.review.progress.PatchReview`.
    unsure
        Pixels that do not count because a person was not sure of them.
    """

    id: str
    row: int
    col: int
    window: Window
    block: str = ""
    split: str = ""
    counts: tuple[int, ...] = ()
    review: str = ""
    unsure: int = 0

    @property
    def valid_fraction(self) -> float:
        """Pixels that count as a share of the patch."""
        return sum(self.counts) / (self.window.height * self.window.width)

    @property
    def unsure_fraction(self) -> float:
        """Pixels that a person was not sure of as a share of the patch."""
        return self.unsure / (self.window.height * self.window.width)

    @property
    def change_pixels(self) -> int:
        """Changed pixels."""
        return self.counts[CHANGE]

    @property
    def change_fraction(self) -> float:
        """Changed pixels as a share of the patch."""
        return self.change_pixels / (self.window.height * self.window.width)


@dataclass(frozen=True)
class PatchGrid:
    """How a scene is cut: SIZE, STRIDE, EDGE, PREFIX.

    Raises
    ------
    InputError
        On creation, where the parameters make no grid.
    """

    grid: Grid
    size: int = PatchChoice.size
    stride: int = PatchChoice.stride
    edge: str = PatchChoice.edge
    prefix: str = ""

    @classmethod
    def of(cls, grid: Grid, choice: PatchChoice) -> PatchGrid:
        """Return the patch grid of a scene."""
        return cls(grid, choice.size, choice.stride, choice.edge, choice.prefix)

    def __post_init__(self) -> None:
        if self.size < 1:
            raise InputError(
                say("SIZE is {size}: a patch has at least 1 pixel (128 is usual).", size=self.size)
            )
        if self.stride < 0:
            raise InputError(
                say(
                    "STRIDE is {stride}: use 0 (the patch size) or more pixels.", stride=self.stride
                )
            )
        Edge.check("EDGE", self.edge)
        if self.prefix and not is_prefix(self.prefix):
            raise InputError(
                say(
                    "PREFIX {prefix!r} cannot be part of file names everywhere: use letters, "
                    "digits, '-', '.' and single '_' only, and no name that Windows keeps "
                    "(con, nul).",
                    prefix=self.prefix,
                )
            )
        if self.edge != Edge.PAD and self.size > min(self.grid.shape):
            raise InputError(
                say(
                    "The scene ({width} × {height} pixels) is smaller than one patch of "
                    "{size} × {size}: choose a smaller SIZE, or EDGE=pad with a lower "
                    "MIN_VALID.",
                    width=self.grid.width,
                    height=self.grid.height,
                    size=self.size,
                )
            )

    @property
    def step(self) -> int:
        """Pixels from one patch to the next."""
        return self.stride or self.size

    def _starts(self, length: int) -> list[int]:
        last = length - self.size
        starts = list(range(0, max(last, 0) + 1, self.step))
        if starts[-1] + self.size < length and self.edge != Edge.DROP:
            starts.append(last if self.edge == Edge.SHIFT else starts[-1] + self.step)
        # A stride beyond the size may leave nothing of the scene for the last patch.
        return [start for start in starts if start < length]

    def patches(self) -> list[Patch]:
        """Return all patches, row by row."""
        columns = self._starts(self.grid.width)
        return [
            Patch(
                patch_id(row, col, self.prefix), row, col, Window(top, left, self.size, self.size)
            )
            for row, top in enumerate(self._starts(self.grid.height))
            for col, left in enumerate(columns)
        ]

    def inside(self, window: Window) -> Window:
        """Return the part of `window` that lies on the scene."""
        return Window(
            window.row,
            window.col,
            min(window.height, self.grid.height - window.row),
            min(window.width, self.grid.width - window.col),
        )


@dataclass
class Group:
    """Patches that are read together."""

    window: Window
    patches: list[Patch] = field(default_factory=list)


def group_patches(cut: PatchGrid, patches: Sequence[Patch], tiled: bool) -> list[Group]:
    """Gather neighbouring patches, so that every block of a file is decoded about once."""
    down = across = max(1, GROUP // cut.step)
    if not tiled:
        down, across = 1, max(1, cut.grid.width)
    members: dict[tuple[int, int], list[Patch]] = {}
    for patch in patches:
        members.setdefault((patch.row // down, patch.col // across), []).append(patch)
    groups = []
    for key in sorted(members):
        windows = [cut.inside(patch.window) for patch in members[key]]
        top, left = min(w.row for w in windows), min(w.col for w in windows)
        bottom = max(w.row + w.height for w in windows)
        right = max(w.col + w.width for w in windows)
        groups.append(Group(Window(top, left, bottom - top, right - left), members[key]))
    return groups


def cut_out(array: Array, patch: Window, origin: Window, fill: float) -> Array:
    """Return the patch's pixels out of a group's array (…, rows, columns), padded with `fill`."""
    top, left = patch.row - origin.row, patch.col - origin.col
    piece = array[..., top : top + patch.height, left : left + patch.width]
    if piece.shape[-2:] == (patch.height, patch.width):
        return piece
    whole = np.full((*array.shape[:-2], patch.height, patch.width), fill, array.dtype)
    whole[..., : piece.shape[-2], : piece.shape[-1]] = piece
    return whole


def block_of(cut: PatchGrid, patch: Patch, block_size: int) -> str:
    """Return the block that a patch belongs to, in blocks of `block_size` patches square.

    A patch that EDGE=shift moved back belongs to the block of the one that it overlaps.
    """
    row, col = patch.window.row // cut.step, patch.window.col // cut.step
    # One text for all patches of a block, of which there are very many.
    return sys.intern(f"b{row // block_size:03d}_{col // block_size:03d}")


def cell_window(grid: Grid, size: int, row: int, col: int) -> Window:
    """Return a cell's pixels, as far as the grid goes."""
    top, left = row * size, col * size
    return Window(top, left, min(size, grid.height - top), min(size, grid.width - left))
