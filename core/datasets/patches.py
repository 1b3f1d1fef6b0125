"""The patch grid: where patches lie, what they are called, what is in them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..errors import InputError
from ..grid import Grid, Window
from ..io.raster import Reader, Source, in_blocks
from ..jobs import Job
from ..labels.mask import CHANGE, IGNORE, mask_values

EDGES = ("drop", "pad", "shift")
#: Pixels a side that are read at once: a whole number of most files' tiles, and few enough patches
#: that a cancel is answered at once.
GROUP = 512
_PREFIX = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*(?:_[A-Za-z0-9.-]+)*")


@dataclass(frozen=True)
class Patch:
    """One patch.

    Attributes
    ----------
    row, col
        In the patch grid, from 0.
    window
        In pixels of T1's grid; reaches beyond it where ``EDGE`` is pad.
    valid_fraction, change_fraction
        Shares of all the patch's pixels.
    """

    id: str
    row: int
    col: int
    window: Window
    block: str = ""
    split: str = ""
    valid_fraction: float = 0.0
    change_pixels: int = 0

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
    size: int = 128
    stride: int = 0
    edge: str = "drop"
    prefix: str = ""

    def __post_init__(self) -> None:
        if self.size < 1:
            raise InputError(f"SIZE is {self.size}: a patch has at least 1 pixel (128 is usual).")
        if self.stride < 0:
            raise InputError(f"STRIDE is {self.stride}: use 0 (the patch size) or more pixels.")
        if self.edge not in EDGES:
            raise InputError(f"Unknown EDGE {self.edge!r}: use one of {', '.join(EDGES)}.")
        if self.prefix and not _PREFIX.fullmatch(self.prefix):
            raise InputError(
                f"PREFIX {self.prefix!r} cannot be part of file names everywhere: use letters, "
                "digits, '-', '.' and single '_' only."
            )
        if self.edge != "pad" and self.size > min(self.grid.shape):
            raise InputError(
                f"The scene ({self.grid.width} × {self.grid.height} pixels) is smaller than one "
                f"patch of {self.size} × {self.size}: choose a smaller SIZE, or EDGE=pad with a "
                "lower MIN_VALID."
            )

    @property
    def step(self) -> int:
        """Pixels from one patch to the next."""
        return self.stride or self.size

    def _starts(self, length: int) -> list[int]:
        last = length - self.size
        starts = list(range(0, max(last, 0) + 1, self.step))
        if starts[-1] + self.size < length and self.edge != "drop":
            starts.append(last if self.edge == "shift" else starts[-1] + self.step)
        # A stride beyond the size may leave nothing of the scene for the last patch.
        return [start for start in starts if start < length]

    def patches(self) -> list[Patch]:
        """Return all patches, row by row."""
        head = f"{self.prefix}_" if self.prefix else ""
        columns = self._starts(self.grid.width)
        return [
            Patch(f"{head}r{row:04d}_c{col:04d}", row, col, Window(top, left, self.size, self.size))
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


@dataclass(frozen=True)
class PatchSources:
    """T1, T2 and mask on one grid."""

    t1: Source
    t2: Source
    mask: Source

    def read(
        self, window: Window, readers: Sequence[Reader], pixels: bool = True
    ) -> tuple[list[np.ndarray | None], np.ndarray]:
        """Read `window`: T1's and T2's values (bands, rows, columns), and the mask.

        The mask is uint8 (rows, columns), 255 where a band of either date is invalid. Without
        `pixels`, scenes that cannot hold invalid pixels are not read.
        """
        stored, valid = readers[2].read(window)
        mask = mask_values(stored[0], valid[0], self.mask.name)
        scenes: list[np.ndarray | None] = []
        for source, reader in zip((self.t1, self.t2), readers):
            if not pixels and not source.may_have_nodata:
                scenes.append(None)
                continue
            values, valid = reader.read(window)
            mask[~valid.all(axis=0)] = IGNORE
            scenes.append(values)
        return scenes, mask


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


def cut_out(array: np.ndarray, patch: Window, origin: Window, fill: float) -> np.ndarray:
    """Return the patch's pixels out of a group's array (…, rows, columns), padded with `fill`."""
    top, left = patch.row - origin.row, patch.col - origin.col
    piece = array[..., top : top + patch.height, left : left + patch.width]
    if piece.shape[-2:] == (patch.height, patch.width):
        return piece
    whole = np.full((*array.shape[:-2], patch.height, patch.width), fill, array.dtype)
    whole[..., : piece.shape[-2], : piece.shape[-1]] = piece
    return whole


def visit(
    cut: PatchGrid,
    sources: PatchSources,
    patches: Sequence[Patch],
    work: Callable[..., list],
) -> Job[list]:
    """Read all patches group by group, in threads, and return what `work` makes of each.

    `work(group, readers)` returns one item for every patch of the group.
    """
    files = [sources.t1, sources.t2, sources.mask]
    groups = group_patches(cut, patches, all(source.tiled for source in files))
    by_window = {group.window: group for group in groups}
    results: list = []

    def compute(window: Window, *readers: Reader) -> list:
        return work(by_window[window], readers)

    with contextlib.closing(in_blocks(files, compute, list(by_window))) as blocks:
        for number, (_, items) in enumerate(blocks, 1):
            results += items
            yield number / len(groups)
    return results


def measure(cut: PatchGrid, sources: PatchSources, patches: Sequence[Patch]) -> Job[list[Patch]]:
    """Return the patches with their shares of valid pixels and change, in their order."""

    def work(group: Group, readers: Sequence[Reader]) -> list[Patch]:
        _, mask = sources.read(group.window, readers, pixels=False)
        measured = []
        for patch in group.patches:
            piece = cut_out(mask, patch.window, group.window, IGNORE)
            valid = int((piece != IGNORE).sum()) / piece.size
            changed = int((piece == CHANGE).sum())
            measured.append(replace(patch, valid_fraction=valid, change_pixels=changed))
        return measured

    measured = yield from visit(cut, sources, patches, work)
    return sorted(measured, key=lambda patch: (patch.row, patch.col))
