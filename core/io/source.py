"""Rasters to read: what a file says of itself, and its pixels, on its own grid or on another."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..choices.scenes import ResamplingName
from ..errors import InputError, ReadError
from ..grid import Grid, Window, check_usable
from ..messages import say
from .backends import environment
from .backends.seam import Color, Dataset, Flags, RasterError, TextError, View
from .crs import WktCrs, bounds_in
from .opening import open_raster
from .regular import check_path

BLOCK = 1024
#: Tag of a raster that lasts no longer than a run: how the user knows what it was made from.
CALLED_TAG = "CHANGEMINING_CALLED"
#: Imaging spectrometers have some hundreds. To ask each of tens of thousands takes minutes.
MOST_BANDS = 4096
TILE = 256
RESAMPLINGS = ResamplingName.words()


@dataclass(frozen=True)
class Band:
    """One band of measurements: masks and alpha are not among them.

    Attributes
    ----------
    index
        1-based number in the file.
    scale, offset
        From the file's own tags: physical value = stored × scale + offset.
    wavelength
        Centre in nanometres, where the file says so.
    """

    index: int
    name: str
    dtype: str
    nodata: float | None
    scale: float = 1.0
    offset: float = 0.0
    wavelength: float | None = None


@dataclass(frozen=True)
class Fill:
    """A stored value that means no data although the file does not say so.

    Attributes
    ----------
    value
        As stored.
    bands
        Numbers of the bands that all have to hold it, as of a value that one of them alone may
        well have; empty: each band has no data where it holds it.
    """

    value: float
    bands: tuple[int, ...] = ()

    def where(self, values: Array) -> Array:
        """Return where stored values are this one."""
        with np.errstate(invalid="ignore", over="ignore"):
            same: Array = values == np.array(self.value).astype(values.dtype)
        return same


@dataclass(frozen=True)
class Source:
    """A raster to read, on its own grid or resampled to another one.

    Attributes
    ----------
    path
        File path or GDAL data source string.
    grid
        The grid that windows refer to.
    resampling
        None where `grid` is the file's own, otherwise one of :data:`RESAMPLINGS`.
    bands
        The bands of measurements, in the order in which they are wanted.
    quality
        Bands that tell of the measurements: classes, clouds, angles. Read only when asked for.
    fills
        What means no data beside what the file says.
    mask_bands
        Numbers of bands that are nothing but masks: alpha, Copernicus Browser's ``dataMask``.
    tags
        The file's metadata.
    tiled
        Whether the file is stored in tiles rather than rows.
    block_shape
        Rows and columns of the file that are stored, and decoded, together.
    files
        All files that the raster is made of; a VRT names more than itself.
    may_have_nodata
        False only where every pixel is known to be valid without reading it.
    step
        Rows and columns of the file to one of `grid`, see :meth:`thinned`.
    """

    path: str
    grid: Grid
    bands: tuple[Band, ...]
    mask_bands: tuple[int, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)
    tiled: bool = False
    block_shape: tuple[int, int] = (1, 1)
    files: tuple[str, ...] = ()
    may_have_nodata: bool = True
    resampling: str | None = None
    step: int = 1
    quality: tuple[Band, ...] = ()
    fills: tuple[Fill, ...] = ()

    @property
    def file_name(self) -> str:
        """The file's name without folders."""
        return Path(self.path).name

    @property
    def name(self) -> str:
        """What a user knows it by, for messages and metadata: mostly its file's name."""
        return self.tags.get(CALLED_TAG) or self.file_name

    @property
    def is_float(self) -> bool:
        """Whether any band holds floating-point numbers."""
        return any(np.dtype(band.dtype).kind == "f" for band in self.bands)

    def on(self, grid: Grid, resampling: str = "bilinear") -> Source:
        """Return this source as seen on `grid`.

        Pixels are kept as they are where the two grids' pixels coincide, resampled otherwise.

        Raises
        ------
        InputError
            Where the two do not overlap, or `resampling` is unknown.
        """
        if self.grid.matches(grid):
            return self
        if resampling not in RESAMPLINGS:
            raise InputError(
                say(
                    "Unknown resampling {resampling!r}: use one of {resamplings}.",
                    resampling=resampling,
                    resamplings=RESAMPLINGS,
                )
            )
        ours = bounds_in(self.grid, grid.crs)
        theirs = grid.bounds()
        if not (
            ours[0] < theirs[2]
            and theirs[0] < ours[2]
            and ours[1] < theirs[3]
            and theirs[1] < ours[3]
        ):
            raise InputError(
                say(
                    "{name} does not overlap the other raster: check that both show the same "
                    "place and that their coordinate reference systems are right.",
                    name=self.name,
                )
            )
        if grid.is_aligned(self.grid):
            resampling = "nearest"
        return replace(self, grid=grid, resampling=resampling, may_have_nodata=True)

    def thinned(self, step: int) -> Source:
        """Return this source, on its own grid, with one pixel out of step × step; quick to read."""
        shape = self.grid.height // step, self.grid.width // step
        grid = Grid(self.grid.crs, self.grid.transform * Affine.scale(step), shape)
        return replace(self, grid=grid, step=step)

    def open(self) -> Reader:
        """Open the file for reading in the calling thread."""
        return Reader(self)

    def windows(self) -> list[Window]:
        """Return windows over the grid that suit the file's own blocks."""
        sides = BLOCK, BLOCK
        if not (self.tiled or self.resampling):
            sides = TILE, max(self.grid.width * self.step, 1)
        if self.step == 1:
            return list(self.grid.windows(*sides))
        rows, cols = (
            _runs(length, self.step, side) for length, side in zip(self.grid.shape, sides)
        )
        return [Window(row, col, height, width) for row, height in rows for col, width in cols]


def _runs(length: int, step: int, side: int) -> list[tuple[int, int]]:
    """Return (first, count) of the pixels, one out of `step`, that lie in each block of a file."""
    blocks = (np.arange(length) * step + step // 2) // side
    starts = np.flatnonzero(np.diff(blocks, prepend=-1))
    return list(zip(starts.tolist(), np.diff(starts, append=length).tolist()))


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def _wavelength(tags: dict[str, str]) -> float | None:
    """Read a centre wavelength in nanometres from a band's tags, whatever its unit."""
    lowered = {key.lower(): value for key, value in tags.items()}
    micrometres = _number(lowered.get("central_wavelength_um"))
    if micrometres is not None:
        return micrometres * 1000
    value = _number(lowered.get("wavelength") or lowered.get("center_wavelength"))
    return value * 1000 if value is not None and value < 100 else value


def inspect(path: str | os.PathLike[str], *, usable: bool = True) -> Source:
    """Return what a raster file says about itself; no pixel is read.

    Raises
    ------
    ReadError
        The file is missing or is no raster that GDAL can open.
    InputError
        `usable` is asked for, and the raster has no CRS, no pixels or a rotated grid.
    """
    path = os.fspath(path)
    check_path(path)
    name = Path(path).name
    plain = not path.startswith("/vsi") and ":" not in path[2:]
    if plain and not Path(path).exists():
        raise ReadError(say("{path} does not exist: check the path.", path=path))
    try:
        with environment(), contextlib.closing(open_raster(path)) as dataset:
            source = _describe(path, dataset)
            points = dataset.control_points
    except TextError as error:
        raise ReadError(
            say(
                "{name} has a band name that is no text in UTF-8: save it anew from QGIS "
                "(Export ▸ Save As), and name its bands there. [{error}]",
                name=name,
                error=error,
            )
        ) from error
    except RasterError as error:
        raise ReadError(
            say(
                "{name} cannot be opened as a raster: choose another file, or fetch it again "
                "if it is damaged. [{error}]",
                name=name,
                error=error,
            )
        ) from error
    if not source.bands:
        raise InputError(
            say("{name} has no band of measurements, only masks: choose another file.", name=name)
        )
    if any(np.dtype(band.dtype).kind == "c" for band in source.bands):
        raise InputError(
            say(
                "{name} holds complex numbers, which are no reflectance, index or mask: "
                "choose a file of real numbers.",
                name=name,
            )
        )
    if usable and points and (not source.grid.crs or source.grid.is_unplaced):
        raise InputError(
            say(
                "{name} is placed by {points} ground control points alone, not by a grid: "
                "warp it to one first (Raster ▸ Projections ▸ Warp), rather than assign it a "
                "coordinate reference system.",
                name=name,
                points=points,
            )
        )
    if usable:
        check_usable(source.grid, name)
        _check_scales(source)
    return source


def _check_scales(source: Source) -> None:
    for band in source.bands:
        if not (np.isfinite((band.scale, band.offset)).all() and band.scale):
            raise InputError(
                say(
                    "{source} states the scale {scale:g} and the offset {offset:g} for band "
                    "{index}, which mean nothing: set the right ones (Raster ▸ Conversion ▸ "
                    "Translate, with -a_scale 1 -a_offset 0 where there are none).",
                    source=source.name,
                    scale=band.scale,
                    offset=band.offset,
                    index=band.index,
                )
            )


def _describe(path: str, dataset: Dataset) -> Source:
    if dataset.count > MOST_BANDS:
        raise InputError(
            say(
                "{name} states {count} bands, and no more than {most_bands} are read: it "
                "looks damaged, fetch it again.",
                name=Path(path).name,
                count=dataset.count,
                most_bands=MOST_BANDS,
            )
        )
    bands, masks, all_valid = [], [], True
    for index in range(1, dataset.count + 1):
        facts = dataset.facts(index)
        # GDAL itself heeds an alpha band in files of 2 or 4 bands only.
        if facts.is_alpha or facts.name.lower() == "datamask":
            masks.append(index)
            continue
        all_valid &= facts.flags == Flags.ALL_VALID
        bands.append(
            Band(
                index,
                facts.name or facts.tags.get("BANDNAME", ""),
                facts.dtype,
                facts.nodata,
                facts.scale,
                facts.offset,
                _wavelength(facts.tags),
            )
        )
    source = Source(
        path,
        Grid(WktCrs(dataset.wkt), dataset.transform, dataset.shape),
        tuple(bands),
        tuple(masks),
        dataset.tags,
        _is_tiled(dataset),
        dataset.block_shape,
        tuple(file for file in dataset.files if not file.endswith(".aux.xml")),
    )
    return replace(source, may_have_nodata=not all_valid or bool(masks) or source.is_float)


def _is_tiled(dataset: Dataset) -> bool:
    (high, wide), (height, width) = dataset.block_shape, dataset.shape
    if high % 16 or wide % 16:
        return False
    return wide != width or high == wide == height


class Opener(Protocol):
    """What gives each thread a reader of its own: a :class:`Source`, or what shares among them."""

    def open(self) -> Reader:
        """Open a file for reading in the calling thread."""


class Reader:
    """An open :class:`Source`. One thread at a time."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._stack = contextlib.ExitStack()
        try:
            dataset = open_raster(source.path)
            self._stack.callback(dataset.close)
            masks = source.mask_bands
            flags = dataset.flags(source.bands[0].index) if source.bands else Flags(0)
            self._tells_nodata = bool(flags & Flags.NODATA)
            if source.resampling:
                count = dataset.count
                dataset = dataset.on(self._view(source.resampling))
                self._stack.callback(dataset.close)
                # An alpha band that the resampling added is the last.
                masks += (dataset.count,) * (dataset.count > count)
        except OSError as error:
            self._stack.close()
            if isinstance(error, ReadError):
                raise
            raise ReadError(
                say("{source} cannot be opened: {error}", source=source.name, error=error)
            ) from error
        self._dataset, self._mask_bands = dataset, masks
        known = (*source.bands, *source.quality)
        self._flags = {band.index: dataset.flags(band.index) for band in known}

    def _view(self, resampling: str) -> View:
        source, grid, masks = self.source, self.source.grid, self.source.mask_bands
        told = masks or self._tells_nodata or not source.fills
        fill = None if told else source.fills[0].value
        # Without a nodata value, what lies outside the file would read as valid zeros.
        add_alpha = not masks and source.bands[0].nodata is None and fill is None
        mask = masks[0] if masks else None
        place = grid.crs.to_wkt(), grid.transform, grid.shape
        return View(*place, resampling, mask, add_alpha, fill)

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._stack.close()

    def read(self, window: Window, bands: Sequence[Band] | None = None) -> tuple[Array, Array]:
        """Read stored values and their validity.

        Parameters
        ----------
        window
            Inside the source's grid.
        bands
            All bands of measurements by default.

        Returns
        -------
        values
            (bands, rows, columns), the file's dtype.
        valid
            (bands, rows, columns), bool: False at nodata (value, mask band, alpha, ``dataMask``),
            NaN and infinity.
        """
        bands = self.source.bands if bands is None else bands
        values, masks = self._read(window, bands)
        valid = np.ones(values.shape, bool)
        for number, mask in masks:
            valid[number] &= mask
        return values, valid

    def read_jointly(
        self, window: Window, bands: Sequence[Band] | None = None
    ) -> tuple[Array, Array]:
        """Read stored values as :meth:`read` does, and where all of the bands are valid.

        Returns
        -------
        values
            (bands, rows, columns), the file's dtype.
        valid
            (rows, columns), bool.
        """
        values, masks = self._read(window, self.source.bands if bands is None else bands)
        valid = np.ones(values.shape[1:], bool)
        for _, mask in masks:
            valid &= mask
        return values, valid

    def _read(
        self, window: Window, bands: Sequence[Band]
    ) -> tuple[Array, list[tuple[int | slice, Array]]]:
        """Return values, and masks (rows, columns) of what is valid, each with its bands' place."""
        # In a file of `step` times as many rows and columns.
        area = Window(*(self.source.step * part for part in window))
        shape = window.height, window.width
        try:
            values = self._values(bands, area, shape)
            masks: list[tuple[int | slice, Array]] = [
                (number, mask)
                for number, band in enumerate(bands)
                for mask in self._masks(values[number], band, area)
            ]
            for index in self._mask_bands:
                (mask,) = self._dataset.read([index], area, shape)
                masks.append((slice(None), mask > 0))
            for fill in self.source.fills:
                masks += self._filled(values, bands, area, fill)
        except OSError as error:
            raise ReadError(
                say(
                    "{name} cannot be read near row {row}, column {col}: the file looks "
                    "damaged or truncated. [{error}]",
                    name=self.source.name,
                    row=window.row,
                    col=window.col,
                    error=error,
                )
            ) from error
        return values, masks

    def _filled(
        self, values: Array, bands: Sequence[Band], area: Window, fill: Fill
    ) -> Iterator[tuple[int | slice, Array]]:
        """Yield where `fill` is not."""
        same = fill.where(values)
        if not fill.bands:
            yield from enumerate(~same)
            return
        read = [band.index for band in bands]
        of_fill = [at for at, index in enumerate(read) if index in fill.bands]
        filled = np.all(same[of_fill], axis=0)
        # Most blocks hold none, and need no more of the file.
        for index in set(fill.bands).difference(read) if filled.any() else ():
            filled &= fill.where(self._dataset.read([index], area, filled.shape)[0])
        yield slice(None), ~filled

    def _values(self, bands: Sequence[Band], area: Window, shape: tuple[int, int]) -> Array:
        """Return bands in the one type that holds them all, (bands, rows, columns)."""
        by_type: dict[str, list[int]] = {}
        for number, band in enumerate(bands):
            by_type.setdefault(band.dtype, []).append(number)
        if len(by_type) < 2:
            return self._dataset.read([band.index for band in bands], area, shape)
        # A library reads bands of one type at a time.
        values = np.empty((len(bands), *shape), np.result_type(*by_type))
        for numbers in by_type.values():
            values[numbers] = self._dataset.read([bands[n].index for n in numbers], area, shape)
        return values

    def _masks(self, values: Array, band: Band, area: Window) -> Iterator[Array]:
        flags, (height, width) = self._flags[band.index], values.shape
        if flags & Flags.NODATA:
            if band.nodata is not None and not np.isnan(band.nodata):
                yield values != np.array(band.nodata).astype(values.dtype)
        elif not flags & (Flags.ALL_VALID | Flags.ALPHA):
            yield self._dataset.read_mask(band.index, area, (height, width)) > 0
        if values.dtype.kind == "f":
            yield np.isfinite(values)

    def palette(self) -> dict[int, Color]:
        """Return the colours (red, green, blue, alpha) of the first band's values, by value."""
        return self._dataset.colors(self.source.bands[0].index)

    def read_scaled(self, window: Window, band: Band) -> Array:
        """Read one band as float32 physical values by the file's own tags, NaN where invalid."""
        values, valid = self.read_jointly(window, [band])
        with np.errstate(over="ignore", invalid="ignore"):
            result: Array = values[0].astype(np.float32, copy=False)
            if (band.scale, band.offset) != (1.0, 0.0):
                result *= np.float32(band.scale)
                result += np.float32(band.offset)
                # A value beyond all float32 is none.
                valid = valid & np.isfinite(result)
            elif values.dtype.itemsize > result.dtype.itemsize:
                valid = valid & np.isfinite(result)
        result[~valid] = np.nan
        return result
