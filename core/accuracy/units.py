"""What is judged as one, a pixel or a square of pixels: its map class and its evidence."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Grid, Window
from ..io.source import BLOCK, Reader, Source, inspect
from ..io.vector import point, rectangle
from ..legend import CHANGE, IGNORE, NO_CHANGE
from ..masks.mask import inspect_mask, mask_reader
from ..messages import say
from ..pairs.difference import is_evidence


class Block(NamedTuple):
    """The units of a window.

    Attributes
    ----------
    row, col
        Of the first unit, among units.
    classes
        (rows, columns) uint8: 0, 1, or 255 where less than half of a unit is valid.
    magnitude
        (rows, columns) float32: the mean of its pixels' |evidence|, 0 where there is none.
    unknown
        How many units have a class and no evidence.
    """

    row: int
    col: int
    classes: Array
    magnitude: Array
    unknown: int


@dataclass(frozen=True)
class Units:
    """The units that a mask is parted into.

    Attributes
    ----------
    mask
        A change mask.
    evidence
        On its grid: the larger the first band's magnitude, the likelier change.
    side
        Pixels a side; what the grid's last rows and columns leave over is no unit.
    """

    mask: Source
    evidence: Source | None
    side: int = 1

    @property
    def grid(self) -> Grid:
        """The mask's grid."""
        return self.mask.grid

    @property
    def sources(self) -> Sequence[Source]:
        """What :meth:`read` takes readers of."""
        return [self.mask, *([self.evidence] if self.evidence else [])]

    @property
    def columns(self) -> int:
        """How many units lie side by side."""
        return self.grid.width // self.side

    @cached_property
    def areas(self) -> Array:
        """The area of a unit of every row of units, hectares."""
        rows = self.grid.height // self.side
        pixels = self.grid.row_areas()[: rows * self.side].reshape(rows, self.side)
        hectares: Array = pixels.sum(axis=1) * (self.side / 10_000)
        return hectares

    def windows(self) -> list[Window]:
        """Return windows of whole units, which the blocks of the file suit where they can."""
        if self.side == 1:
            return self.mask.windows()
        step = max(1, BLOCK // self.side) * self.side
        whole = (self.grid.height // self.side * self.side, self.columns * self.side)
        return list(Grid(self.grid.crs, self.grid.transform, whole).windows(step, step))

    def read(self, window: Window, mask: Reader, evidence: Reader | None = None) -> Block:
        """Return the units of a window."""
        labels = mask_reader(self.mask)(window, mask)
        classes = self._majority(labels)
        magnitude = np.zeros(classes.shape, np.float32)
        unknown = 0
        if evidence is not None and self.evidence is not None:
            found = np.abs(evidence.read_scaled(window, self.evidence.bands[0]))
            known = np.isfinite(found) & (labels != IGNORE)
            count = self._sums(known)
            total = self._sums(np.where(known, found, np.float32(0)))
            np.divide(total, count, out=magnitude, where=count > 0)
            unknown = int(((count == 0) & (classes != IGNORE)).sum())
        return Block(window.row // self.side, window.col // self.side, classes, magnitude, unknown)

    def _majority(self, labels: Array) -> Array:
        if self.side == 1:
            return labels
        change, valid = self._sums(labels == CHANGE), self._sums(labels != IGNORE)
        classes = np.where(2 * change >= valid, CHANGE, NO_CHANGE).astype(np.uint8)
        classes[2 * valid < self.side**2] = IGNORE
        return classes

    def _sums(self, values: Array) -> Array:
        if self.side == 1:
            return values
        rows, columns = (length // self.side for length in values.shape)
        kind = np.float64 if values.dtype.kind == "f" else np.int64
        sums: Array = values.reshape(rows, self.side, columns, self.side).sum(
            axis=(1, 3), dtype=kind
        )
        return sums

    def geometry(self, row: int, col: int) -> bytes:
        """Return a unit's WKB: the centre of a pixel, or the square of a cell."""
        window = Window(row * self.side, col * self.side, self.side, self.side)
        if self.side > 1:
            return rectangle(self.grid.bounds(window))
        return point(*(self.grid.transform * (col + 0.5, row + 0.5)))


def open_units(
    mask: str | os.PathLike[str], evidence: str | os.PathLike[str] | None, side: int
) -> Units:
    """Return the units of a mask.

    Raises
    ------
    InputError
        The evidence lies on another grid or is no evidence, or no unit fits into the mask.
    """
    source = inspect_mask(mask)
    if min(source.grid.shape) < side:
        raise InputError(
            say(
                "A cell of {side} pixels does not fit into {source} ({width} × {height}): "
                "choose a smaller cell size.",
                side=side,
                source=source.name,
                width=source.grid.width,
                height=source.grid.height,
            )
        )
    return Units(source, _open_evidence(evidence, source) if evidence else None, side)


def _open_evidence(path: str | os.PathLike[str], mask: Source) -> Source:
    found = inspect(path)
    if len(found.bands) != 1 and not is_evidence(found):
        raise InputError(
            say(
                "{found} has {found_count} bands and is no evidence of change: give the "
                "difference or the evidence that the mask was made from.",
                found=found.name,
                found_count=len(found.bands),
            )
        )
    if not found.grid.matches(mask.grid):
        raise InputError(
            say(
                "{found} is on another grid than the mask {mask}: give the difference or the "
                "evidence that the mask was made from.",
                found=found.name,
                mask=mask.name,
            )
        )
    return found
