"""Import of a Sentinel-2 scene: whatever it comes as, true reflectance goes out.

The result is uint16, reflectance × 10000 without offset, 1 or more where valid, no data 0.
"""

from __future__ import annotations

import contextlib
import math
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..about import version
from ..affine import Affine
from ..arrays import Array
from ..choices import ImportChoice, ScalingChoice
from ..errors import InputError, nothing_valid
from ..grid import Grid, Window, check_size
from ..io.blocks import in_blocks
from ..io.crs import common_window, parse_crs
from ..io.output import Output, create
from ..io.source import BLOCK, TILE, Reader, Source
from ..io.temporary import temporary_folder
from ..io.whole_files import refuse_overwriting
from ..jobs import Caution, Job, Remark, part
from .alignment import nearest_on_grid, values_on_grid
from .archive import packed_size, unpack
from .metadata import ProductMetadata
from .products import CLASSES, DATA_MASK, ImageFile, Product, open_product
from .scene import (
    CLOUD_CLASSES,
    DARK_QUANTILES,
    DarkPixels,
    Scaling,
    canonical_name,
    decide_scaling,
)

SCALE = 10000
#: The highest number written; 65535 means saturated to many readers.
_TOP = 65534
_VISIBLE = ("B04", "B03", "B02")
#: Room for reflectances of −0.5 and less in the histogram of the dark pixels.
_BELOW = 5000
_METRES_PER_DEGREE = 111_320.0
#: Twice what a white surface reflects: clouds and glint may pass it here and there.
_BRIGHT = 2 * SCALE


class Extent(NamedTuple):
    """Bounds in a CRS of their own; `crs` is None where they are in the scene's."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str | None = None


@dataclass(frozen=True)
class _Layer:
    """A layer that masks, or a band."""

    name: str
    source: Source


@dataclass(frozen=True)
class _BandLayer(_Layer):
    """A band to import, and what its stored values mean."""

    scaling: Scaling


@dataclass(frozen=True)
class ImportPlan:
    """What will be written and how; no pixel of it is read yet."""

    product: Product
    grid: Grid
    layers: tuple[_BandLayer, ...]
    classes: _Layer | None
    masked: tuple[int, ...]
    data_mask: _Layer | None
    remarks: tuple[Remark, ...]

    @property
    def names(self) -> list[str]:
        """The bands in the order of the output."""
        return [layer.name for layer in self.layers]

    @property
    def offsets(self) -> dict[str, float]:
        """What is added to the stored values of each band before they are scaled."""
        return {
            layer.name: round(layer.scaling.offset / layer.scaling.scale, 6) + 0.0
            for layer in self.layers
        }

    @property
    def offset(self) -> float:
        """The offset of the red band, or of the first one where red is not imported."""
        return self.offsets.get("B04", next(iter(self.offsets.values())))

    @property
    def scaling_reason(self) -> str:
        """Why these scales and offsets, each reason once."""
        return "; ".join(dict.fromkeys(layer.scaling.reason for layer in self.layers))

    @property
    def baseline(self) -> str | None:
        """The processing baseline, as in 05.09."""
        return self.product.metadata.baseline if self.product.metadata else None

    @property
    def inputs(self) -> list[str]:
        """The files that are read."""
        masks = [layer for layer in (self.classes, self.data_mask) if layer]
        return [layer.source.path for layer in (*self.layers, *masks)]

    def output(self, path: str | os.PathLike[str]) -> Output:
        """Prepare the GeoTIFF, tagged with what was done."""
        count = len(self.layers)
        metadata = self.product.metadata
        return create(
            path,
            self.grid,
            dtype="uint16",
            count=count,
            nodata=0,
            descriptions=self.names,
            scales=(1 / SCALE,) * count,
            offsets=(0.0,) * count,
            tags={
                "SENSING_DATE": self.product.date,
                "BASELINE": self.baseline,
                "LEVEL": self.product.level,
                "OFFSET": " ".join(f"{name}={value:g}" for name, value in self.offsets.items()),
                "SOURCE_SCALE": " ".join(
                    f"{layer.name}={layer.scaling.scale!r}" for layer in self.layers
                ),
                "SCALING_REASON": self.scaling_reason,
                "MASKED_CLASSES": ",".join(map(str, self.masked)) if self.classes else "none",
                "SOURCE": self.product.name,
                "ORBIT": metadata.orbit if metadata else None,
                "SUN_ELEVATION": self.product.sun_elevation,
                "VERSION": version(),
            },
        )


@dataclass
class ImportResult:
    """What an import counted.

    Attributes
    ----------
    clamped
        Values at or below a reflectance of 0, written as 1, by band.
    """

    valid_pixels: int = 0
    pixels: int = 0
    clamped: dict[str, int] = field(default_factory=dict)
    dark: DarkPixels | None = None


def plan_import(
    path: str | os.PathLike[str],
    *,
    bands: str = ImportChoice.bands,
    resolution: float = ImportChoice.resolution,
    extent: Extent | None = None,
    scaling: str = ScalingChoice.scaling,
    scale: float | None = None,
    offset: float | None = None,
    mask_classes: str = ImportChoice.mask_classes,
) -> ImportPlan:
    """Decide what to read, on which grid, and what its numbers mean.

    Parameters
    ----------
    path
        See :func:`.products.open_product`.
    bands
        Names separated by commas, or "all"; ``B04=3`` gives band 3 of a raster that does not name
        its bands.
    resolution
        Metres. Bands of coarser pixels are repeated, so that every value stays a measured one;
        whole blocks of finer pixels are averaged.
    mask_classes
        Values of the scene classification that become no data, separated by commas; empty: none.

    Raises
    ------
    ReadError, InputError
        What is wrong with the input or a parameter, in one line.
    """
    if not (math.isfinite(resolution) and resolution > 0):
        raise InputError(f"RESOLUTION is {resolution:g}: it must be above 0 (metres).")
    product = open_product(path)
    wanted = _wanted(product, bands)
    masked = _classes(mask_classes)
    remarks: list[Remark] = []
    layers = []
    for name, image in _choose(product, wanted, resolution):
        source = image.open()
        decided = decide_scaling(
            source,
            source.bands[0],
            scaling,
            scale,
            offset,
            metadata=_metadata_for(product, image, source),
            name=name,
        )
        layers.append(_BandLayer(name, source, decided))
    if len({layer.source.grid.crs for layer in layers}) > 1:
        raise InputError(
            f"The bands of {product.name} are in different coordinate reference systems: they are "
            "of different tiles, or one was warped. Give bands of one tile."
        )
    finest = min((layer.source.grid for layer in layers), key=lambda grid: grid.resolution)
    grid = _output_grid(finest, resolution, remarks)
    grid = _cropped(grid, extent, product.name)
    check_size(*grid.shape, f"RESOLUTION {resolution:g}")
    masks = [_mask_layer(product, name, resolution, grid) for name in (CLASSES, DATA_MASK)]
    remarks += _say(product, layers, masks[0], masked)
    if not masked:
        masks[0] = None
    return ImportPlan(product, grid, tuple(layers), masks[0], masked, masks[1], tuple(remarks))


def _metadata_for(product: Product, image: ImageFile, source: Source) -> ProductMetadata | None:
    """Return the product's metadata for its own files; a stack beside it is looked at anew."""
    return product.metadata if image.index is None and source.bands[0].scale == 1.0 else None


def _wanted(product: Product, text: str) -> dict[str, str | None]:
    """Return {name: band of the product or, as B04=3, number in the raster}."""
    if text.strip().lower() == "all":
        if not product.bands:
            raise InputError(f"{product.name} holds no band of measurements.")
        return dict.fromkeys(product.bands)
    wanted: dict[str, str | None] = {}
    for entry in (one.strip() for one in text.split(",")):
        name, _, number = (part.strip() for part in entry.partition("="))
        if not name:
            continue
        name = canonical_name(name) or name
        if name in wanted:
            raise InputError(f"BANDS names {name} twice.")
        wanted[name] = number or None
    if not wanted:
        raise InputError("BANDS is empty: name bands (B02,B03,B04,B08), or give all.")
    return wanted


def _classes(text: str) -> tuple[int, ...]:
    entries = [one.strip() for one in text.split(",") if one.strip()]
    if not all(one.isdigit() and int(one) <= 11 for one in entries):
        raise InputError(
            f"MASK_CLASSES is {text!r}: give numbers from 0 to 11 separated by commas, or nothing."
        )
    return tuple(sorted({int(one) for one in entries}))


def _choose(
    product: Product, wanted: dict[str, str | None], resolution: float
) -> Iterator[tuple[str, ImageFile]]:
    """Yield for each band the file whose pixels suit best."""
    missing = []
    for name, number in wanted.items():
        if number is None:
            found = product.files(name)
        else:
            found = [image for image in product.images if str(image.index) == number]
        if found:
            yield name, _best(found, resolution)
        else:
            missing.append(name if number is None else f"{name}={number}")
    if missing:
        there = ", ".join(product.bands) or "none"
        numbered = any(image.index for image in product.images)
        hint = " A band without a name is given by its number: B04=3." if numbered else ""
        raise InputError(
            f"{product.name} has no band {', '.join(missing)}: its bands are {there}.{hint}"
        )


def _best(files: list[ImageFile], resolution: float) -> ImageFile:
    """Return the file in the wanted resolution, else the finest."""
    exact = [image for image in files if image.metres == resolution]
    return (exact or sorted(files, key=lambda image: image.metres or 0))[0]


def _mask_layer(product: Product, name: str, resolution: float, grid: Grid) -> _Layer | None:
    files = product.files(name)
    if not files:
        return None
    source = _best(files, max(resolution, 20.0)).open()
    if source.grid.crs != grid.crs:
        source = source.on(grid, "nearest")
    return _Layer(name, source)


def _output_grid(finest: Grid, resolution: float, remarks: list[Remark]) -> Grid:
    """Return the grid with the corner of `finest` and pixels of `resolution` metres."""
    wide, high = finest.resolution
    geographic = finest.crs.is_geographic
    if geographic:
        latitude = math.radians(sum(finest.bounds()[1::2]) / 2)
        metres = high * _METRES_PER_DEGREE * math.sqrt(max(0.01, math.cos(latitude)) * wide / high)
        remarks.append(
            Caution(
                f"The grid is in degrees, {wide:.3g} × {high:.3g}, about {metres:.1f} m: areas and "
                "distances vary with the latitude. For a true 10 m grid download in a UTM "
                "coordinate reference system (Copernicus Browser: Custom resolution, UTM)."
            )
        )
    else:
        metres = high * finest.crs.metres_per_unit
    factor = resolution / metres
    tolerance = 0.25 if geographic else 0.001
    if abs(factor - 1) <= tolerance and (geographic or math.isclose(wide, high)):
        return finest
    if factor < 1 - tolerance:
        remarks.append(
            Remark(
                f"The finest of the bands has pixels of {metres:.3g} m: at RESOLUTION "
                f"{resolution:g} they are repeated."
            )
        )
    step_x, step_y = wide * factor, high * factor
    if not geographic:
        step_x = step_y = resolution / finest.crs.metres_per_unit
    rows, cols = finest.height * high / step_y, finest.width * wide / step_x
    if max(rows, cols) < 0.5:
        raise InputError(
            f"RESOLUTION {resolution:g} is larger than the whole product: give metres, such as 10."
        )
    check_size(1, max(rows, cols), f"RESOLUTION {resolution:g}")
    shape = max(1, round(rows)), max(1, round(cols))
    origin = finest.transform
    return Grid(finest.crs, Affine(step_x, 0, origin.c, 0, -step_y, origin.f), shape)


def _cropped(grid: Grid, extent: Extent | None, name: str) -> Grid:
    if extent is None:
        return grid
    xmin, ymin, xmax, ymax = extent[:4]
    if not (all(map(math.isfinite, extent[:4])) and xmax > xmin and ymax > ymin):
        raise InputError("EXTENT is empty: give xmin,xmax,ymin,ymax [EPSG:code].")
    crs = parse_crs(extent.crs) if extent.crs else grid.crs
    frame = Grid(crs, Affine(xmax - xmin, 0, xmin, 0, ymin - ymax, ymax), (1, 1))
    window = common_window(grid, frame)
    if window is None:
        raise InputError(
            f"EXTENT does not meet {name}: check its coordinates and their reference system."
        )
    return grid.crop(window)


def _say(
    product: Product, layers: Sequence[_BandLayer], classes: _Layer | None, masked: tuple[int, ...]
) -> Iterator[Remark]:
    origin = [product.level, product.date]
    if product.metadata:
        origin.append(f"baseline {product.metadata.baseline or 'not stated'}")
    yield Remark(", ".join([product.name, *(part for part in origin if part)]))
    same: dict[Scaling, list[str]] = {}
    for layer in layers:
        same.setdefault(layer.scaling, []).append(layer.name)
    for scaling, names in same.items():
        yield Remark(
            f"{', '.join(names)}: reflectance = value × {scaling.scale:.6g} + "
            f"{scaling.offset:.6g} ({scaling.reason})"
        )
    sizes = {round(layer.source.grid.resolution[1], 9) for layer in layers}
    if len(sizes) > 1:
        yield Remark("Bands of coarser pixels are repeated (nearest), so values stay measured.")
    if product.level == "L1C":
        yield Caution(
            "Level 1C is reflectance at the top of the atmosphere: indices need surface "
            "reflectance (L2A) to be compared with published values, and two dates of one level."
        )
    if any(layer.source.bands[0].dtype == "uint8" for layer in layers):
        yield Caution(
            "8-bit values have steps of 0.004 in reflectance: differences of SAVI are only good "
            "to 0.02. Download 16-bit or 32-bit TIFFs."
        )
    if masked and classes is None:
        yield Remark("There is no scene classification (SCL): clouds and shadows are not masked.")


def write_import(plan: ImportPlan, output: str | os.PathLike[str]) -> Job[ImportResult]:
    """Write the scene; a job.

    Raises
    ------
    InputError
        No pixel is valid, or the scene classification is none.
    """
    for given in plan.inputs:
        refuse_overwriting(output, given)
    yield from plan.remarks
    work = _Work(plan)
    with plan.output(output) as out, temporary_folder() as folder:
        share = yield from work.unpack(folder)
        yield from part(work.run(out), share, 1.0)
        if not work.result.valid_pixels:
            raise InputError(nothing_valid(plan.product.name))
        work.check_brightness()
        if plan.classes:
            out.tag(CLOUD_SHARE=f"{work.clouds / work.result.valid_pixels:.6f}")
    yield from work.report()
    return work.result


class _Work:
    """Reads band by band in threads, joins and writes window by window in order."""

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.result = ImportResult(
            pixels=plan.grid.height * plan.grid.width, clamped=dict.fromkeys(plan.names, 0)
        )
        masks = [layer for layer in (plan.data_mask, plan.classes) if layer]
        self.layers: list[_Layer] = [*masks, *plan.layers]
        self.first_band = len(masks)
        self.bright = dict.fromkeys(plan.names, 0)
        self.sources = [layer.source for layer in self.layers]
        self.cancelled = threading.Event()
        self.clouds = 0
        self.dark_band = next((name for name in _VISIBLE if name in plan.names), None)
        self.histogram = np.zeros(_BELOW + SCALE + 1, np.int64)

    def unpack(self, folder: Path) -> Job[float]:
        """Unpack what is read too slowly from its zip; return the share of the work it was."""
        sizes = [packed_size(source.path) for source in self.sources]
        done, share = 0, 0.2 if any(sizes) else 0.0
        for number, (source, size) in enumerate(zip(self.sources, sizes)):
            if not size:
                continue
            target = folder / str(number) / source.name
            target.parent.mkdir()
            for count in unpack(source.path, target):
                done += count
                yield share * done / sum(sizes)
            self.sources[number] = replace(source, path=str(target), files=(str(target),))
        return share

    def run(self, out: Output) -> Job[None]:
        windows = list(self._windows())
        # One band of one window is a task: short enough to be cancelled within a second.
        tasks = [(window, number) for window in windows for number in range(len(self.layers))]
        usable = clouds = np.empty(0, bool)
        values: list[Array] = []
        with contextlib.closing(in_blocks(self.sources, self._read, tasks)) as done:
            try:
                for position, ((window, number), (read, there)) in enumerate(done, 1):
                    if number == 0:
                        usable, values = np.ones((window.height, window.width), bool), []
                    if self.layers[number] is self.plan.classes:
                        clouds = np.isin(read, CLOUD_CLASSES)
                    usable &= there
                    if number >= self.first_band:
                        values.append(read)
                    if number == len(self.layers) - 1:
                        out.write(self._join(values, usable), window)
                        if self.plan.classes:
                            self.clouds += int((clouds & usable).sum())
                    yield position / len(tasks)
            finally:
                self.cancelled.set()

    def _windows(self) -> Iterable[Window]:
        grid = self.plan.grid
        finest = min(layer.source.grid.resolution[1] for layer in self.plan.layers)
        # Where finer pixels are averaged, a window is so many times larger in them.
        block = max(TILE, int(BLOCK * min(1.0, finest / grid.resolution[1])))
        if block < BLOCK or any(layer.source.tiled for layer in self.plan.layers):
            return grid.windows(block, block)
        return grid.windows(TILE, max(grid.width, 1))

    def _read(self, task: tuple[Window, int], *readers: Reader) -> tuple[Array, Array]:
        """Return a layer on the output's grid: reflectance × 10000, rounded, and where it is."""
        if self.cancelled.is_set():
            return np.empty(0), np.empty(0, bool)  # nobody waits for it
        window, number = task
        layer, reader = self.layers[number], readers[number]
        if not isinstance(layer, _BandLayer):
            return self._read_mask(window, layer, reader)
        stored, valid = values_on_grid(reader, self.plan.grid, window, layer.scaling)
        with np.errstate(invalid="ignore", over="ignore"):
            number_out = stored * (layer.scaling.scale * SCALE)
            number_out += layer.scaling.offset * SCALE
            np.rint(number_out, out=number_out)
        valid &= np.isfinite(number_out)
        number_out[~valid] = 0
        return np.clip(number_out, -_TOP, _TOP).astype(np.int32), valid

    def _read_mask(self, window: Window, layer: _Layer, reader: Reader) -> tuple[Array, Array]:
        stored, valid = nearest_on_grid(reader, self.plan.grid, window)
        if layer.name == DATA_MASK:
            return stored, valid & (stored > 0)
        # What the classification does not reach is its class 0, no data.
        classes = np.where(valid, stored, 0)
        if classes.size and (classes.max() > 11 or classes.min() < 0):
            raise InputError(
                f"{layer.source.name} holds values that are no classes (0 to 11): it is no scene "
                "classification as downloaded. Empty MASK_CLASSES to import without it."
            )
        return stored, ~np.isin(classes, self.plan.masked)

    def _join(self, values: list[Array], usable: Array) -> Array:
        self.result.valid_pixels += int(usable.sum())
        written = np.empty((len(values), *usable.shape), np.uint16)
        for number, (name, found) in enumerate(zip(self.plan.names, values)):
            if name == self.dark_band:
                kept = np.clip(found[usable], -_BELOW, SCALE) + _BELOW
                self.histogram += np.bincount(kept, minlength=self.histogram.size)
            self.result.clamped[name] += int(((found < 1) & usable).sum())
            self.bright[name] += int(((found > _BRIGHT) & usable).sum())
            np.maximum(found, 1, out=found)
            found[~usable] = 0
            written[number] = found
        return written

    def check_brightness(self) -> None:
        """Raise :class:`InputError` where most of a band is too bright for any surface."""
        for name, count in self.bright.items():
            share = count / self.result.valid_pixels
            if share > 0.5:
                raise InputError(
                    f"{self.plan.product.name}: {share:.0%} of {name} has a reflectance above 2, "
                    "which no surface has: the values mean something else, correct SCALING."
                )

    def report(self) -> Iterator[Remark]:
        """Yield what the pixels told."""
        share = self.result.valid_pixels / self.result.pixels
        yield Remark(f"{share:.1%} of the pixels are valid.")
        bright = [f"{name} {count}" for name, count in self.bright.items() if count]
        if bright:
            yield Caution(
                "Pixels with a reflectance above 2 (glint, or a wrong SCALING): "
                f"{', '.join(bright)}."
            )
        clamped = {name: count for name, count in self.result.clamped.items() if count}
        if clamped:
            counts = ", ".join(f"{name} {count}" for name, count in clamped.items())
            yield Remark(f"Pixels with a reflectance of 0 or less, written as 0.0001: {counts}.")
        if self.dark_band:
            self.result.dark = dark = self._dark(self.dark_band)
            layer = next(layer for layer in self.plan.layers if layer.name == self.dark_band)
            caution = dark.caution(self.plan.product.name, layer.scaling.reason)
            if caution:
                yield caution

    def _dark(self, band: str) -> DarkPixels:
        summed = np.cumsum(self.histogram)
        low, high = (
            (int(np.searchsorted(summed, quantile * summed[-1])) - _BELOW) / SCALE
            for quantile in DARK_QUANTILES
        )
        return DarkPixels(band, low, high, int(summed[-1]))
