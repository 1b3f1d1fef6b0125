"""The patch grid: where patches lie, what they are called, what is in them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeVar

import numpy as np

from ..errors import InputError
from ..grid import Grid, Window
from ..io.raster import Reader, Source, in_blocks
from ..jobs import Job
from ..labels.mask import CHANGE, COLORS, IGNORE, NO_CHANGE

Result = TypeVar("Result")

EDGES = ("drop", "pad", "shift")
#: Pixels a side that are read at once: a whole number of most files' tiles, and few enough patches
#: that a cancel is answered at once.
GROUP = 512
#: Windows keeps these names to itself, whatever stands behind a dot.
NOT_RESERVED = r"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))"
_PREFIX = re.compile(NOT_RESERVED + r"[A-Za-z0-9][A-Za-z0-9.-]*(?:_[A-Za-z0-9.-]+)*")


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
        How far its review is: see :class:`..labels.review.PatchReview`.
    """

    id: str
    row: int
    col: int
    window: Window
    block: str = ""
    split: str = ""
    counts: tuple[int, ...] = ()
    review: str = ""

    @property
    def valid_fraction(self) -> float:
        """Pixels that count as a share of the patch."""
        return sum(self.counts) / (self.window.height * self.window.width)

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
                "digits, '-', '.' and single '_' only, and no name that Windows keeps (con, nul)."
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


class Class(NamedTuple):
    """One class of a label: what its number means, and (red, green, blue)."""

    id: int
    name: str
    color: tuple[int, int, int]


#: The classes of a change mask.
CHANGE_CLASSES = tuple(
    Class(number, name, COLORS[number][:3])
    for number, name in ((NO_CHANGE, "no change"), (CHANGE, "change"))
)


@dataclass(frozen=True)
class Image:
    """A folder of measurements, cut from a raster on the stack's grid."""

    name: str
    source: Source


@dataclass(frozen=True)
class Label:
    """A folder of labels: what the stack's label raster says, or what is made of that.

    Attributes
    ----------
    derive
        Makes the label of a patch, (rows, columns) uint8, from the stack's.
    """

    name: str
    classes: tuple[Class, ...]
    derive: Callable[[np.ndarray], np.ndarray] | None = None


@dataclass(frozen=True)
class Stack:
    """What is cut into patches: images and one raster of labels, all on one grid.

    Attributes
    ----------
    read_label
        Makes class ids (rows, columns) uint8, :data:`IGNORE` where invalid, of what the raster's
        first band holds and whether that is valid; also gets the raster's name.
    valid
        A raster whose first band is valid where all bands of all images are, if there is one.
    """

    images: tuple[Image, ...]
    label: Source
    labels: tuple[Label, ...]
    read_label: Callable[[np.ndarray, np.ndarray, str], np.ndarray]
    valid: Source | None = None

    @property
    def for_counting(self) -> Stack:
        """The least that has to be read to tell the label, and where it is 255."""
        images = tuple(image for image in self.images if image.source.may_have_nodata)
        if images and self.valid is not None:
            images = (Image("valid", self.valid),)
        return replace(self, images=images)

    @property
    def sources(self) -> list[Source]:
        """All rasters, the label last."""
        return [*(image.source for image in self.images), self.label]

    @property
    def grid(self) -> Grid:
        """The grid that all are on."""
        return self.label.grid

    @property
    def shows_change(self) -> bool:
        """Whether the label is a change mask, rather than any other two classes."""
        return self.labels[0].classes == CHANGE_CLASSES

    def read(
        self, window: Window, readers: Sequence[Reader]
    ) -> tuple[list[np.ndarray], np.ndarray]:
        """Read `window`: every image's values (bands, rows, columns), and the label.

        The label is 255 where a band of any image is invalid.
        """
        stored, valid = readers[-1].read(window, self.label.bands[:1])
        label = self.read_label(stored[0], valid[0], self.label.name)
        images: list[np.ndarray] = []
        for reader in readers[:-1]:
            values, valid = reader.read_jointly(window)
            np.putmask(label, ~valid, IGNORE)
            images.append(values)
        return images, label


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
    stack: Stack,
    patches: Sequence[Patch],
    work: Callable[..., Result],
    collect: Callable[[Result], object],
) -> Job[None]:
    """Read all patches group by group: ``collect(work(group, readers))``.

    `work` is called in threads, `collect` in this one, in the order of the groups.

    Raises
    ------
    InputError
        A raster is not on the grid of the patches.
    """
    _check_one_grid(cut, stack)
    files = stack.sources
    groups = group_patches(cut, patches, all(source.tiled for source in files))
    by_window = {group.window: group for group in groups}

    def compute(window: Window, *readers: Reader) -> Result:
        return work(by_window[window], readers)

    with contextlib.closing(in_blocks(files, compute, list(by_window))) as blocks:
        for number, (_, made) in enumerate(blocks, 1):
            collect(made)
            yield number / len(groups)


def _check_one_grid(cut: PatchGrid, stack: Stack) -> None:
    """Raise :class:`InputError` where the pixels of a raster are not those of the patch grid."""
    for source in stack.sources:
        if not source.grid.matches(cut.grid):
            raise InputError(
                f"{source.name} is not on the grid that the patches are cut on: bring all rasters "
                "to one grid first."
            )


def measure(cut: PatchGrid, stack: Stack, patches: Sequence[Patch]) -> Job[list[Patch]]:
    """Return the patches with the pixel counts of their classes, in their order."""
    classes, stack = stack.labels[0].classes[-1].id + 1, stack.for_counting

    def work(group: Group, readers: Sequence[Reader]) -> list[Patch]:
        _, label = stack.read(group.window, readers)
        measured = []
        for patch in group.patches:
            piece = cut_out(label, patch.window, group.window, IGNORE)
            counts = np.bincount(piece.ravel(), minlength=IGNORE + 1)[:classes]
            measured.append(replace(patch, counts=tuple(counts.tolist())))
        return measured

    measured: list[Patch] = []
    yield from visit(cut, stack, patches, work, measured.extend)
    return sorted(measured, key=lambda patch: (patch.row, patch.col))
