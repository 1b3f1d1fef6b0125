"""Import of a scene: whatever it comes as, true reflectance goes out.

The result is uint16, reflectance × 10000 without offset, 1 or more where valid, no data 0.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..errors import InputError, nothing_valid
from ..grid import Window
from ..io.blocks import in_blocks
from ..io.inputs import refuse_below, refuse_overwriting
from ..io.output import Output
from ..io.source import BLOCK, TILE, Opener, Reader
from ..io.temporary import temporary_folder
from ..io.tiles import decoded_once
from ..jobs import Caution, Job, Remark, part
from ..messages import say
from .alignment import area_of_values, nearest_area, nearest_on_grid, values_on_grid
from .archive import check_whole, packed_size, unpack
from .bands import NATURAL, places_of
from .import_plan import SCALE, BandLayer, ImportPlan, Layer
from .plausibility import (
    ASTRAY,
    DARK_QUANTILES,
    NEVER,
    POSSIBLE,
    DarkPixels,
    check_possible,
)
from .product import DATA_MASK
from .scene import CLOUD_CLASSES

#: The highest number written; 65535 means saturated to many readers.
_TOP = 65534
#: Room for reflectances of −0.5 and less in the histogram of the dark pixels.
_BELOW = 5000
#: Twice what a white surface reflects: clouds and glint may pass it here and there.
_BRIGHT = 2 * SCALE
_LOW = POSSIBLE[0] * SCALE


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


def write_import(plan: ImportPlan, output: str | os.PathLike[str]) -> Job[ImportResult]:
    """Write the scene; a job.

    Raises
    ------
    InputError
        No pixel is valid, the scene classification is none, or the output lies in the product.
    """
    refuse_overwriting(output, *plan.inputs)
    refuse_below(plan.folder, output)
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
        self.layers: list[Layer] = [*masks, *plan.layers]
        self.first_band = len(masks)
        self.bright = dict.fromkeys(plan.names, 0)
        self.impossible = dict.fromkeys(plan.names, 0)
        self.sources = [layer.source for layer in self.layers]
        self.cancelled = threading.Event()
        self.clouds = 0
        visible = (places_of(plan.names, [role]) for role in NATURAL)
        self.dark_band = next((plan.names[found[0]] for found in visible if found), None)
        self.histogram = np.zeros(_BELOW + SCALE + 1, np.int64)

    def unpack(self, folder: Path) -> Job[float]:
        """Unpack what is read too slowly from its zip; return the share of the work it was.

        What is read in place is compared with its checksum.
        """
        sizes = [packed_size(source.path) for source in self.sources]
        done, share = 0, 0.2 if any(sizes) else 0.0
        in_place = (source.path for source, size in zip(self.sources, sizes) if not size)
        for path in dict.fromkeys(in_place):
            for _ in check_whole(path):
                yield 0.0
        for number, (source, size) in enumerate(zip(self.sources, sizes)):
            if not size:
                continue
            target = folder / str(number) / source.file_name
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
        openers = list(self._openers(windows))
        usable = clouds = np.empty(0, bool)
        values: list[Array] = []
        with contextlib.closing(in_blocks(openers, self._read, tasks)) as done:
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

    def _openers(self, windows: Sequence[Window]) -> Iterator[Opener]:
        """Yield what opens each layer; tiles that several windows need are decoded once."""
        for layer, source in zip(self.layers, self.sources):
            area_of = area_of_values if isinstance(layer, BandLayer) else nearest_area
            areas = (area_of(source.grid, self.plan.grid, window) for window in windows)
            yield decoded_once(source, [area for area in areas if area])

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
        if not isinstance(layer, BandLayer):
            return self._read_mask(window, layer, reader)
        stored, valid = values_on_grid(reader, self.plan.grid, window, layer.scaling)
        with np.errstate(invalid="ignore", over="ignore"):
            number_out = stored * (layer.scaling.scale * SCALE)
            number_out += layer.scaling.offset * SCALE
            np.rint(number_out, out=number_out)
        valid &= np.isfinite(number_out)
        number_out[~valid] = 0
        return np.clip(number_out, -_TOP, _TOP).astype(np.int32), valid

    def _read_mask(self, window: Window, layer: Layer, reader: Reader) -> tuple[Array, Array]:
        stored, valid = nearest_on_grid(reader, self.plan.grid, window)
        if layer.name == DATA_MASK:
            return stored, valid & (stored > 0)
        # What the classification does not reach is its class 0, no data.
        classes = np.where(valid, stored, 0)
        if classes.size and (classes.max() > 11 or classes.min() < 0):
            raise InputError(
                say(
                    "{name} holds values that are no classes (0 to 11): it is no scene "
                    "classification as downloaded. Empty MASK_CLASSES to import without it.",
                    name=layer.source.name,
                )
            )
        return stored, ~np.isin(classes, self.plan.masked)

    def _join(self, values: list[Array], usable: Array) -> Array:
        self.result.valid_pixels += int(usable.sum())
        written = np.empty((len(values), *usable.shape), np.uint16)
        for number, name in enumerate(self.plan.names):
            found = values.pop(0)  # of many bands the memory is free band by band
            if name == self.dark_band:
                kept = np.clip(found[usable], -_BELOW, SCALE) + _BELOW
                self.histogram += np.bincount(kept, minlength=self.histogram.size)
            self.result.clamped[name] += int(((found < 1) & usable).sum())
            self.bright[name] += int(((found > _BRIGHT) & usable).sum())
            if found.size and found.min() < _LOW:
                self.impossible[name] += int(((found < _LOW) & usable).sum())
                if (usable & (found < NEVER * SCALE)).any():
                    self.impossible[name] = self.result.pixels
            np.maximum(found, 1, out=found)
            found[~usable] = 0
            written[number] = found
        return written

    def check_brightness(self) -> None:
        """Raise :class:`InputError` where most of a band is too bright, or some of it too dark."""
        for layer, source in zip(self.plan.layers, self.sources[self.first_band :]):
            share = self.bright[layer.name] / self.result.valid_pixels
            if share > 0.5:
                # What the stored values look like says what to choose.
                check_possible(source, source.bands, [layer.scaling])
                raise InputError(
                    say(
                        "{name}: {share:.0%} of {layer} has a reflectance above 2, which no "
                        "surface has: correct SCALING.",
                        name=self.plan.product.name,
                        share=share,
                        layer=layer.name,
                    )
                )
        allowed = ASTRAY * self.result.valid_pixels
        wrong = [name for name, count in self.impossible.items() if count > allowed]
        if wrong:
            raise InputError(
                say(
                    "{name}: pixels with a reflectance below {possible:g}, which nothing "
                    "has: {wrong}. If they are no data, give the value as it is stored "
                    "(NODATA=-9999); otherwise correct SCALING.",
                    name=self.plan.product.name,
                    possible=POSSIBLE[0],
                    wrong=", ".join(wrong),
                )
            )

    def report(self) -> Iterator[Remark]:
        """Yield what the pixels told."""
        share = self.result.valid_pixels / self.result.pixels
        yield Remark(say("{share:.1%} of the pixels are valid.", share=share))
        bright = [f"{name} {count}" for name, count in self.bright.items() if count]
        if bright:
            yield Caution(
                say(
                    "Pixels with a reflectance above 2 (glint, or a wrong SCALING): {bright}.",
                    bright=", ".join(bright),
                )
            )
        clamped = {name: count for name, count in self.result.clamped.items() if count}
        if clamped:
            counts = ", ".join(f"{name} {count}" for name, count in clamped.items())
            yield Remark(
                say(
                    "Pixels with a reflectance of 0 or less, written as 0.0001: {counts}.",
                    counts=counts,
                )
            )
        if self.dark_band:
            self.result.dark = dark = self._dark(self.dark_band)
            layer = next(layer for layer in self.plan.layers if layer.name == self.dark_band)
            caution = dark.caution(self.plan.product.name, layer.scaling.reason)
            if caution and self.plan.product.sensor is None:
                yield caution

    def _dark(self, band: str) -> DarkPixels:
        summed = np.cumsum(self.histogram)
        low, high = (
            (int(np.searchsorted(summed, quantile * summed[-1])) - _BELOW) / SCALE
            for quantile in DARK_QUANTILES
        )
        return DarkPixels(band, low, high, int(summed[-1]))
