"""What is looked at where change is learnt: both dates, their difference, evidence, texture."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..evidence.evidence import EvidencePlan, red_and_nir
from ..evidence.smoothing import mean_of_neighbours, with_neighbours
from ..grid import Grid, Window
from ..io.blocks import in_blocks
from ..io.output import TAG_PREFIX
from ..io.regions import Shapes
from ..io.source import Reader, Source
from ..jobs import Job
from ..messages import say
from ..pairs.difference import EVIDENCE_TAG, change_raster, is_learned
from ..pairs.shared_bands import of_date
from ..scenes.indices import savi
from ..scenes.scene import reflectance
from .learning import EVIDENCE

#: Tags that say what evidence is.
_KIND = (EVIDENCE_TAG, "DIRECTION")
#: Rows that are worked out together.
_ROWS = 128


@dataclass(frozen=True)
class Features:
    """How the features of pixels are found.

    Attributes
    ----------
    plan
        Which bands of which scenes.
    evidence
        On T1's grid.
    """

    plan: EvidencePlan
    evidence: Source

    @classmethod
    def of(cls, plan: EvidencePlan, evidence: str | os.PathLike[str]) -> Features:
        """Add evidence, or a difference, to two scenes.

        Raises
        ------
        InputError
            It lies on another grid than T1, or was learnt from answers.
        """
        source = change_raster(evidence)
        if is_learned(source):
            raise InputError(
                say(
                    "{source} was learnt from answers and would tell them again: give change "
                    "evidence or a difference.",
                    source=source.name,
                )
            )
        if not source.grid.matches(plan.t1.grid):
            raise InputError(
                say(
                    "The evidence {source} is on another grid than T1 ({name}): make it from "
                    "these two scenes.",
                    source=source.name,
                    name=plan.t1.name,
                )
            )
        return cls(plan, source)

    @property
    def names(self) -> list[str]:
        """What the features are, in order."""
        bands = self.plan.names
        named = [f"{band} of {what}" for what in ("T1", "T2", "T2 − T1") for band in bands]
        if red_and_nir(self.plan.pairs):
            named += [f"SAVI of {what}" for what in ("T1", "T2", "T2 − T1")]
        named += [EVIDENCE, *(f"{band} of T2 − T1 around" for band in bands), "evidence around"]
        return [*named, "texture of T1", "texture of T2"]

    @property
    def kind(self) -> str:
        """What the evidence is, in a word or some: other kinds have other values."""
        told = [self.evidence.tags.get(TAG_PREFIX + name, "") for name in _KIND]
        return " ".join(filter(None, told)) or "difference"

    @property
    def grid(self) -> Grid:
        """T1's."""
        return self.plan.t1.grid

    @property
    def sources(self) -> tuple[Source, Source, Source]:
        """What is read: T1, T2 on T1's grid, the evidence."""
        return self.plan.t1, self.plan.moved, self.evidence

    def read(self, window: Window, readers: Sequence[Reader]) -> Array:
        """Return the features of a window: (features, rows, columns) float32, NaN where unknown."""
        (area, inner), pairs = with_neighbours(self.grid, window), self.plan.pairs
        dates = [
            reflectance(reader, area, *of_date(pairs, date))
            for date, reader in enumerate(readers[:2])
        ]
        evidence = readers[2].read_scaled(area, self.evidence.bands[0])
        found: Array = self._of(dates[0], dates[1], evidence)[(slice(None), *inner)]
        found[:, np.isnan(found).any(axis=0)] = np.nan
        return found

    def _of(self, first: Array, second: Array, evidence: Array) -> Array:
        change = second - first
        found = [*first, *second, *change]
        places = red_and_nir(self.plan.pairs)
        if places:
            red, nir = places
            with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
                indices = [savi(date[nir], date[red]) for date in (first, second)]
                found += [*indices, indices[1] - indices[0]]
        found.append(evidence)
        found += [mean_of_neighbours(band) for band in (*change, evidence)]
        found += [_texture(date.mean(axis=0)) for date in (first, second)]
        result: Array = np.stack(found)
        result[~np.isfinite(result)] = np.nan
        return result

    def pixels(self, window: Window, readers: Sequence[Reader]) -> Array:
        """Return the same as :meth:`read`, in strips that take less memory at a time."""
        strips = [
            self.read(
                Window(row, window.col, min(_ROWS, window.row + window.height - row), window.width),
                readers,
            )
            for row in range(window.row, window.row + window.height, _ROWS)
        ]
        joined: Array = np.concatenate(strips, axis=1)
        return joined


def _texture(values: Array) -> Array:
    """Return the standard deviation of a pixel and its known neighbours."""
    # Of values less a middle one, for float32.
    known = values[~np.isnan(values)]
    centred = values - (known.mean() if known.size else np.float32(0))
    spread = mean_of_neighbours(centred * centred) - mean_of_neighbours(centred) ** 2
    texture: Array = np.sqrt(np.maximum(spread, 0))
    return texture


def of_polygons(features: Features, wkb: Sequence[bytes]) -> Job[Array]:
    """Return the mean features of polygons: (polygons, features), NaN where no pixel is known.

    A pixel belongs to the polygon that its centre lies in; of several, to the last.
    """
    count, width = len(wkb), len(features.names)
    shapes = Shapes.from_map(wkb, range(1, count + 1))
    total, pixels = np.zeros((count, width)), np.zeros(count, np.int64)
    grid = features.grid
    windows = [one for one in features.plan.t1.windows() if shapes.touch(grid.bounds(one))]

    def read(window: Window, *readers: Reader) -> tuple[Array, Array, Array]:
        numbers = shapes.burn(grid, window).astype(np.int64)
        rows = np.flatnonzero((numbers > 0).any(axis=1))
        if not rows.size:
            return np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, width))
        first, stop = int(rows[0]), int(rows[-1]) + 1
        numbers = numbers[first:stop]
        part = Window(window.row + first, window.col, stop - first, window.width)
        values = features.pixels(part, readers)
        inside = (numbers > 0) & ~np.isnan(values[0])
        ids, rows_of = numbers[inside] - 1, values[:, inside]
        present, places = np.unique(ids, return_inverse=True)
        sums = np.stack([np.bincount(places, one, present.size) for one in rows_of], axis=1)
        return present, np.bincount(places, minlength=present.size), sums

    with contextlib.closing(in_blocks(features.sources, read, windows)) as blocks:
        for number, (_, (present, counts, sums)) in enumerate(blocks, 1):
            total[present] += sums
            pixels[present] += counts
            yield number / len(windows)
    result = np.full((count, width), np.nan)
    np.divide(total, pixels[:, np.newaxis], out=result, where=pixels[:, np.newaxis] > 0)
    return result
