"""What the survey of a pair says of its patches: arrays, a few numbers a patch."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..choices.review import PatchState
from ..errors import ReadError
from ..grid import Grid, Window
from ..io.whole_files import put_whole
from ..messages import say
from ..names import patch_id
from ..patch_grid import Patch
from ..statistics import seeded_order
from .cells import cells_of
from .run_folder import MARKER, SURVEY

FILE = "patches.npz"
#: How far the review of a patch is, by number.
REVIEWS = ("", *PatchState.words())


@dataclass(frozen=True)
class Measured:
    """The patches of a pair that can be exported.

    Attributes
    ----------
    places
        (patches, 6) int32: row and column in the patch grid, then the window's row, column, height
        and width in pixels.
    counts
        (patches, classes) int32: pixels of every class.
    unsure
        (patches,) int32.
    review
        (patches,) uint8: how far the review is, a number in the states of a patch.
    order
        (patches,) uint64: where a patch stands in the seeded order of all.
    cells
        (patches, points, 2) int32, see :func:`.cells.cells_of`.
    """

    places: Array
    counts: Array
    unsure: Array
    review: Array
    order: Array
    cells: Array

    @classmethod
    def of(
        cls, patches: Sequence[Patch], grid: Grid, seed: int, side: float, margin: float
    ) -> Measured:
        """Gather what patches say."""
        windows = [patch.window for patch in patches]
        return cls(
            np.array([(one.row, one.col, *one.window) for one in patches], np.int32).reshape(-1, 6),
            # Of no patch at all, the two classes that all have.
            np.array([one.counts for one in patches] or np.zeros((0, 2)), np.int32),
            np.array([one.unsure for one in patches], np.int32),
            np.array([REVIEWS.index(str(one.review)) for one in patches], np.uint8),
            np.array([int(seeded_order(seed, one.id)[:16], 16) for one in patches], np.uint64),
            cells_of(grid, windows, side, margin),
        )

    def write(self, folder: Path) -> None:
        """Write them to a pair's folder."""
        content = io.BytesIO()
        np.savez(content, **vars(self))
        put_whole(folder / FILE, content.getvalue())

    @classmethod
    def read(cls, folder: Path) -> Measured:
        """Read them back; raises :class:`ReadError`."""
        try:
            with np.load(folder / FILE) as content:
                return cls(**{name: content[name] for name in cls.__dataclass_fields__})
        except (OSError, ValueError, KeyError, EOFError) as error:
            # So that the next run makes it anew.
            (folder / MARKER.format(SURVEY)).unlink(missing_ok=True)
            raise ReadError(
                say("{path} cannot be read: run again. [{error}]", path=folder / FILE, error=error)
            ) from error

    def __len__(self) -> int:
        return len(self.places)

    @property
    def changed(self) -> Array:
        """Changed pixels of every patch, (patches,)."""
        return self.counts[:, 1]

    def staying(self, below: int) -> Array:
        """Return which stay, (patches,) bool: those with change, and of the others those whose
        number in the seeded order is less than `below`.
        """
        stays: Array = (self.changed > 0) | (self.order < np.uint64(below))
        return stays

    def taken(self, chosen: Array) -> Measured:
        """Return some of them."""
        return Measured(*(values[chosen] for values in vars(self).values()))

    def patches(self, prefix: str, splits: Sequence[str], blocks: Sequence[str]) -> list[Patch]:
        """Return them as patches."""
        return [
            Patch(
                patch_id(row, col, prefix),
                row,
                col,
                Window(*window),
                block,
                split,
                tuple(counts),
                REVIEWS[review],
                unsure,
            )
            for (row, col, *window), counts, unsure, review, split, block in zip(
                self.places.tolist(),
                self.counts.tolist(),
                self.unsure.tolist(),
                self.review.tolist(),
                splits,
                blocks,
            )
        ]
