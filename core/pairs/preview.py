"""Small pictures of the two dates of a pair."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..grid import Grid, Window
from ..io.blocks import in_blocks
from ..io.crs import common_window
from ..io.source import Band, Reader, Source
from ..jobs import Job, part
from ..scenes.bands import NATURAL, band_names, places_of
from ..scenes.indices import SaviPlan, savi
from ..scenes.scene import Scaling, as_reflectance, reflectance

#: Longest side of a preview, in pixels.
PREVIEW = 480


@dataclass(frozen=True)
class Preview:
    """A small picture of one date: reflectance, NaN where invalid, and its bands' names."""

    pixels: Array
    names: tuple[str, ...]
    index: Array


@dataclass(frozen=True)
class View:
    """What a preview of a scene is made of: one pixel out of step × step of a grid.

    Attributes
    ----------
    bands
        Red, NIR and, where the scene has them, green and blue.
    coarse
        The grid of the preview.
    """

    plan: SaviPlan
    bands: tuple[Band, ...]
    scalings: tuple[Scaling, ...]
    step: int
    coarse: Grid

    @classmethod
    def of(cls, plan: SaviPlan, grid: Grid) -> View:
        """Decide how the preview of a scene on `grid` is made."""
        step = min(math.ceil(max(grid.shape) / PREVIEW), *grid.shape)
        shape = grid.height // step, grid.width // step
        coarse = Grid(grid.crs, grid.transform * Affine.scale(step), shape)
        places = places_of(band_names(plan.source), ("green", "blue")) or []
        others = [plan.source.bands[place] for place in places]
        # A picture only: green and blue are taken to be stored as red is.
        scalings = (*plan.scalings, *plan.scalings[:1] * len(others))
        return cls(plan, (plan.red, plan.nir, *others), scalings, step, coarse)

    def empty(self) -> Array:
        """Return the pixels of a preview that shows nothing yet."""
        return np.full((len(self.bands), *self.coarse.shape), np.nan, np.float32)

    def put(self, pixels: Array, window: Window, stored: Array, valid: Array) -> None:
        """Put the pixels that lie in a window of the whole grid into a preview's.

        Parameters
        ----------
        stored, valid
            (bands, rows, columns) of the window, all bands of the scene.
        """
        rows, at_rows = self._places(window.row, window.height, self.coarse.height)
        cols, at_cols = self._places(window.col, window.width, self.coarse.width)
        stored, valid = (
            of_bands(self.plan.source, self.bands, every[:, at_rows, at_cols])
            for every in (stored, valid)
        )
        pixels[:, rows, cols] = as_reflectance(stored, np.all(valid, axis=0), self.scalings)

    def _places(self, start: int, length: int, count: int) -> tuple[slice, slice]:
        """Return which rows, or columns, of a preview lie in a window, and where in that."""
        middle, step = self.step // 2, self.step
        first = max(0, -(-(start - middle) // step))
        end = max(first, min(count, -(-(start + length - middle) // step)))
        begin = first * step + middle - start
        return slice(first, end), slice(begin, begin + (end - first) * step, step)

    def finished(self, pixels: Array) -> Preview:
        """Return the preview that has these pixels."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            index = savi(pixels[1], pixels[0], self.plan.soil_factor)
        colour = len(self.bands) > 2
        order = (0, 2, 3) if colour else (1, 0, 0)
        title = NATURAL if colour else ("NIR", "red", "red")
        return Preview(pixels[list(order)], title, index)


def of_bands(source: Source, bands: Sequence[Band], every: Array) -> Array:
    """Return some bands out of an array of every band of a source, (bands, …)."""
    places = [band.index for band in source.bands]
    return every[[places.index(band.index) for band in bands]]


def take_preview(plan: SaviPlan, grid: Grid) -> Job[Preview]:
    """Return a small picture of a date on (a thinned) `grid`: nearest pixels."""
    view = View.of(plan, grid)
    coarse, bands, scalings = view.coarse, view.bands, view.scalings

    def thinned(window: Window, reader: Reader) -> Array:
        return reflectance(reader, window, bands, scalings)

    def resampled(window: Window) -> Array:
        # Strip by strip: the resampler works in large blocks, which here are most of a tile.
        strip = coarse.crop(window)
        if common_window(strip, plan.source.grid) is None:
            return np.full((len(bands), *strip.shape), np.nan, np.float32)
        with plan.source.on(strip, "nearest").open() as reader:
            return reflectance(reader, strip.whole, bands, scalings)

    if plan.source.grid.matches(grid):
        source = plan.source.thinned(view.step)
        windows = source.windows()
        job = in_blocks([source], thinned, windows)
    else:
        windows = list(coarse.windows(16, coarse.width))
        job = in_blocks([], resampled, windows)
    pixels = view.empty()
    with contextlib.closing(job) as blocks:
        for number, (window, piece) in enumerate(blocks, 1):
            pixels[(slice(None), *window.slices)] = piece
            yield number / len(windows)
    return view.finished(pixels)


def take_previews(plans: Sequence[SaviPlan], grid: Grid) -> Job[tuple[Preview, ...]]:
    """Return a small picture of every date on (a thinned) `grid`."""
    previews = []
    for number, plan in enumerate(plans):
        job = part(take_preview(plan, grid), number / len(plans), (number + 1) / len(plans))
        previews.append((yield from job))
    return tuple(previews)
