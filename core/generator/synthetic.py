"""Seeded pairs of Sentinel-2 like scenes of an Amazon mining region, with known change.

Demo, tests and benchmarks use them: any size up to several tiles, in bounded memory.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..choices.word import Word
from ..errors import InputError
from ..grid import Grid, Window
from ..jobs import Job
from . import countryside, landscape
from .cover import BANDS, HAZE_LIGHT, HAZE_LOSS, SPECTRA, Cover, Ground, Kind, Seeing
from .noise import Noise, Span, ramp, smooth

QUANTIFICATION = 10000
IGNORE = 255
#: Upper left corner and pixel of scenes that are written: UTM 21 S, western Pará.
TRANSFORM = Affine(10, 0, 600000, 0, -10, 9300000)

#: What is left of the light in full shadow, bands in the order of BANDS: the sky is blue.
_SHADE = (0.62, 0.52, 0.46, 0.40, 0.38, 0.36)
#: Rows and columns from a cloud to its shadow, by date.
_SHADOW = {1: (46, -34), 2: (40, -42)}
_TILE = 512


class Landscape(Word):
    """What a pair shows: mines in a rain forest, or countryside, which does not flatter SAVI."""

    MINES = "mines"
    COUNTRYSIDE = "countryside"


_GROUNDS = {
    Landscape.MINES.value: landscape.ground,
    Landscape.COUNTRYSIDE.value: countryside.ground,
}


@dataclass(frozen=True)
class SyntheticPair:
    """Two dates of one scene; a pixel depends on (seed, shape, row, column) and nothing else.

    Slices are those of the whole scene's rows and columns, of step 1.

    Attributes
    ----------
    shape
        Rows, columns.
    seed
        Any integer; equal seeds give equal bytes on every platform.
    bands
        Names out of `BANDS`, in the order wanted.
    offset_t1, offset_t2
        Added to a date's digital numbers, as in products since baseline 04.00 (1000).
    landscape
        :class:`Landscape`.
    """

    shape: tuple[int, int]
    seed: int = 42
    bands: tuple[str, ...] = BANDS[:4]
    offset_t1: int = 0
    offset_t2: int = 0
    landscape: str = Landscape.MINES.value

    def __post_init__(self) -> None:
        """Refuse what cannot be made."""
        if not self.bands or not set(self.bands) <= set(BANDS):
            raise InputError(f"Bands must be out of {', '.join(BANDS)}, not {self.bands}.")
        if len(self.shape) != 2 or min(self.shape) < 1:
            raise InputError(f"A scene needs rows and columns, not {self.shape}.")
        Landscape.check("landscape", self.landscape)

    @property
    def offsets(self) -> dict[int, int]:
        """Radiometric offset in digital numbers, by date."""
        return {1: self.offset_t1, 2: self.offset_t2}

    def ground(self, noise: Noise) -> Ground:
        """Return what the scene is made of in the window of `noise`."""
        return _GROUNDS[self.landscape](noise, self.shape)

    def block(self, date: int, rows: slice, cols: slice) -> Array:
        """Return a date's (1 or 2) digital numbers: uint16 (bands, h, w), nodata 0, valid ≥ 1."""
        if date not in self.offsets:
            raise InputError(f"The dates of a pair are 1 and 2, not {date}.")
        tiles = _Tiles(self, rows, cols)
        out = np.empty((len(self.bands), *tiles.shape), np.uint16)
        for place, noise in tiles:
            out[(..., *place)] = _image(self, date, self.ground(noise), noise)
        return out

    def truth(self, rows: slice, cols: slice) -> Array:
        """Return uint8 (h, w): 1 change, 0 none, 255 where a date has no data, cloud or shadow."""
        tiles = _Tiles(self, rows, cols)
        out = np.empty(tiles.shape, np.uint8)
        for place, noise in tiles:
            out[place] = _label(self, self.ground(noise), noise)
        return out

    def change(self, rows: slice, cols: slice) -> Array:
        """Return bool (h, w): where the kind counts as change, whether seen or not."""
        changed: Array = self.kinds(rows, cols) >= Kind.BURNT.value
        return changed

    def kinds(self, rows: slice, cols: slice) -> Array:
        """Return uint8 (h, w): :class:`.cover.Kind`, whether seen or not."""
        tiles = _Tiles(self, rows, cols)
        out = np.empty(tiles.shape, np.uint8)
        for place, noise in tiles:
            out[place] = self.ground(noise).kinds
        return out

    def blocks(self, rows: slice, cols: slice) -> tuple[Array, Array, Array]:
        """Return T1, T2 and truth of a window; cheaper than one after the other."""
        tiles = _Tiles(self, rows, cols)
        t1, t2 = (np.empty((len(self.bands), *tiles.shape), np.uint16) for _ in (1, 2))
        truth = np.empty(tiles.shape, np.uint8)
        for place, noise in tiles:
            land = self.ground(noise)
            t1[(..., *place)] = _image(self, 1, land, noise)
            t2[(..., *place)] = _image(self, 2, land, noise)
            truth[place] = _label(self, land, noise)
        return t1, t2, truth


class _Tiles:
    """The pieces of a window, small enough to bound the memory: (place in it, its noise)."""

    def __init__(self, pair: SyntheticPair, rows: slice, cols: slice) -> None:
        self.seed = pair.seed
        self.rows = _span(rows, pair.shape[0])
        self.cols = _span(cols, pair.shape[1])
        self.shape = self.rows[1] - self.rows[0], self.cols[1] - self.cols[0]

    def __iter__(self) -> Iterator[tuple[tuple[slice, slice], Noise]]:
        for row in range(0, self.shape[0], _TILE):
            for col in range(0, self.shape[1], _TILE):
                bottom = min(row + _TILE, self.shape[0])
                right = min(col + _TILE, self.shape[1])
                (top, _), (left, _) = self.rows, self.cols
                noise = Noise(self.seed, (top + row, top + bottom), (left + col, left + right))
                yield (slice(row, bottom), slice(col, right)), noise


def _span(part: slice, size: int) -> Span:
    start, stop, step = part.indices(size)
    if step != 1:
        raise InputError("A window is made of neighbouring rows and columns: use slices of step 1.")
    return start, max(start, stop)


def _image(pair: SyntheticPair, date: int, land: Ground, noise: Noise) -> Array:
    cloud, shadow = (0.0, 0.0) if land.seeing else _sky(noise, date)
    outside = _outside(date, pair.shape, noise)
    out = np.empty((len(pair.bands), *noise.shape), np.uint16)
    for number, name in enumerate(pair.bands):
        band = BANDS.index(name)
        value = _painted(land.covers[date], band)
        if date in land.seeing:
            value = _seen(value, land.seeing[date], band)
        value *= 1 - (1 - _SHADE[band]) * shadow
        value += cloud * (SPECTRA["cloud"][band] * (0.75 + 0.35 * cloud) - value)
        value += noise.white(f"sensor {date} {name}") * (0.0009 + 0.008 * value)
        value = np.rint(value * QUANTIFICATION) + pair.offsets[date]
        out[number] = np.clip(value, 1, 65534)
    out[:, outside] = 0
    return out


def _painted(covers: list[Cover], band: int) -> Array:
    """Return the reflectance of covers, one over the other."""
    value: Array = np.zeros((), np.float32)  # the first covers everything
    for share, spectrum, light in covers:
        value = value + share * (SPECTRA[spectrum][band] * light - value)
    return value


def _seen(value: Array, seeing: Seeing, band: int) -> Array:
    """Blur, displace and veil reflectance that reaches two pixels beyond the result."""
    value = smooth(value)
    down, right = seeing.shift
    value = value[1:-1] * (1 - down) + value[:-2] * down
    value = value[:, 1:-1] * (1 - right) + value[:, :-2] * right
    value = value * (1 - HAZE_LOSS[band] * seeing.haze)
    return value + HAZE_LIGHT[band] * seeing.haze


def _label(pair: SyntheticPair, land: Ground, noise: Noise) -> Array:
    out = land.change.astype(np.uint8)
    for date in (1, 2):
        out[_outside(date, pair.shape, noise)] = IGNORE
        if not land.seeing:
            cloud, shadow = _sky(noise, date)
            out[(cloud > 0) | (shadow > 0)] = IGNORE
    return out


def _sky(noise: Noise, date: int) -> tuple[Array, Array]:
    """Opacity of clouds and depth of shadows, 0 to 1 and exactly 0 in the clear."""

    def density(shift: tuple[int, int] = (0, 0)) -> Array:
        puffs = noise.fractal(f"clouds {date}", 6, 1, 0.55, shift=shift)
        puffs += 0.7 * noise.fractal(f"weather {date}", 8, 8, shift=shift)
        return puffs

    down, right = _SHADOW[date]
    return ramp(density(), 2.2, 3.2), ramp(density((-down, -right)), 2.2, 2.8)


def _outside(date: int, shape: tuple[int, int], noise: Noise) -> Array:
    """Where the swath of a date ends, slanted as an orbit; the one thing that scales with shape."""
    height, width = shape
    row = np.arange(*noise.rows)[:, None]
    col = np.arange(*noise.cols)[None, :]
    if date == 1:
        return 5 * col + row < width // 2
    return 5 * (width - 1 - col) + (height - 1 - row) < 2 * width // 5


class Paths(NamedTuple):
    """The files of a written pair."""

    t1: Path
    t2: Path
    truth: Path


def write_pair(
    pair: SyntheticPair,
    folder: str | os.PathLike[str],
    transform: Affine = TRANSFORM,
    crs: str = "EPSG:32721",
    *,
    scale_tags: bool = True,
    compress: str = "fast",
    threads: int | None = None,
) -> Job[Paths]:
    """Write ``T1.tif``, ``T2.tif`` and ``truth.tif`` into an existing folder; a job.

    Parameters
    ----------
    scale_tags
        Whether the files say, as TIFF scale and offset, how numbers become reflectance.
    compress
        See :func:`raster.create`.
    """
    from ..io import blocks as blocks_module
    from ..io import output as output_module
    from ..io.crs import parse_crs

    grid = Grid(parse_crs(crs), transform, pair.shape)
    paths = Paths(*(Path(folder) / f"{name}.tif" for name in ("T1", "T2", "truth")))

    def scene(date: int) -> output_module.Output:
        count = len(pair.bands)
        scale = 1 / QUANTIFICATION
        return output_module.create(
            paths[date - 1],
            grid,
            dtype="uint16",
            count=count,
            nodata=0,
            descriptions=pair.bands,
            tags={"SYNTHETIC_SEED": pair.seed},
            scales=(scale,) * count if scale_tags else None,
            offsets=(-pair.offsets[date] * scale,) * count if scale_tags else None,
            compress=compress,
        )

    truth = output_module.create(paths.truth, grid, dtype="uint8", nodata=IGNORE, compress=compress)
    windows = list(grid.windows(_TILE, _TILE))

    def compute(window: Window) -> tuple[Array, Array, Array]:
        return pair.blocks(*window.slices)

    with contextlib.ExitStack() as stack:
        outputs = [stack.enter_context(output) for output in (scene(1), scene(2), truth)]
        blocks = stack.enter_context(
            contextlib.closing(blocks_module.in_blocks((), compute, windows, threads))
        )
        for number, (window, arrays) in enumerate(blocks, 1):
            for output, array in zip(outputs, arrays):
                output.write(array, window)
            yield number / len(windows)
    return paths
