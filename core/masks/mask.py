"""The change mask: 0 no change, 1 change, 255 ignore (no data)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..about import version
from ..arrays import Array
from ..choices.masks import Direction, MaskChoice, Method
from ..errors import InputError
from ..grid import Grid, Window
from ..io.blocks import in_blocks, write_blocks
from ..io.ground import pixel_areas, planar_caution
from ..io.inputs import refuse_overwriting
from ..io.output import TAG_PREFIX, Output, create
from ..io.passing import passing_raster
from ..io.regions import Regions, polygonise, sieve
from ..io.source import Reader, Source, inspect
from ..io.temporary import temporary_folder
from ..jobs import Job, Remark, part
from ..legend import CHANGE, COLORS, IGNORE, NO_CHANGE
from ..messages import say
from ..pairs.difference import EVIDENCE_TAG, change_raster, is_evidence, single_band
from .threshold import (
    check_index,
    check_varied,
    direction_in,
    find_threshold,
    is_change,
    read_histogram,
    value_of,
)

#: By how much a mask is raised while it is sieved: no data, 255, becomes 0, see :func:`sieve`.
_RAISE = np.uint8(1)


@dataclass(frozen=True)
class MaskResult:
    """What is in a mask.

    Attributes
    ----------
    threshold
        None where polygons made it.
    undecided
        Polygons that nobody decided on, where polygons made it.
    """

    threshold: float | None
    changed_pixels: int
    valid_pixels: int
    changed_area_ha: float
    undecided: int = 0

    @property
    def changed_fraction(self) -> float:
        """Changed pixels as a share of the valid ones, 0 to 1."""
        return self.changed_pixels / self.valid_pixels if self.valid_pixels else 0.0


class _Counter:
    """Counts the pixels of a mask block by block; see :func:`_write_counted`."""

    def __init__(self, grid: Grid) -> None:
        self._areas = pixel_areas(grid)
        self._seen: list[tuple[int, int, float]] = []

    def count(self, window: Window, mask: Array) -> tuple[int, int, float]:
        """Return the changed pixels of a block, the valid ones and the changed square metres."""
        changed = mask == CHANGE
        valid = int(np.count_nonzero(mask != IGNORE))
        return int(np.count_nonzero(changed)), valid, self._areas.sum(window, changed)

    def add(self, seen: tuple[int, int, float]) -> None:
        """Add what was counted in the next block."""
        self._seen.append(seen)

    def result(self, threshold: float | None) -> MaskResult:
        changed, valid, square_metres = map(sum, zip(*self._seen))
        return MaskResult(threshold, changed, valid, square_metres / 10_000)


def _write_counted(
    sources: Sequence[Source], compute: Callable[..., Array], out: Output
) -> Job[_Counter]:
    """Write a mask block by block and count its pixels, in the threads that compute it."""
    counter = _Counter(sources[0].grid)

    def counted(window: Window, *readers: Reader) -> list[Any]:
        mask = compute(window, *readers)
        return [mask, counter.count(window, mask)]

    yield from write_blocks(sources, counted, [out], lambda _, __, seen: counter.add(seen))
    return counter


def mask_output(
    path: str | os.PathLike[str],
    grid: Grid,
    tags: Mapping[str, object] | None = None,
) -> Output:
    """Prepare the GeoTIFF of a mask; see :func:`..io.output.create`."""
    return create(
        path,
        grid,
        dtype="uint8",
        nodata=IGNORE,
        descriptions=["change"],
        colormap=COLORS,
        tags={"CLASSES": "0 no change, 1 change, 255 ignore", **(tags or {}), "VERSION": version()},
    )


def inspect_mask(path: str | os.PathLike[str]) -> Source:
    """Inspect a raster that must be a change mask of whole numbers."""
    source = single_band(path, "a change mask")
    if np.dtype(source.bands[0].dtype).kind not in "ui":
        raise InputError(
            say(
                "{source} is not a mask: its values are {dtype}, but 0, 1 and 255 are "
                "expected. Make it with thresholdmask.",
                source=source.name,
                dtype=source.bands[0].dtype,
            )
        )
    if source.bands[0].nodata in (NO_CHANGE, CHANGE):
        raise InputError(
            say(
                "{source} declares {nodata:g} as no data, so such pixels would be ignored, "
                "not counted: take the nodata value away (gdal_edit.py -unsetnodata).",
                source=source.name,
                nodata=source.bands[0].nodata,
            )
        )
    if source.bands[0].nodata != IGNORE:
        _refuse_0_and_255(source)
    return source


def _refuse_0_and_255(source: Source) -> None:
    """Raise where 255 is likely to stand for change: it would be taken for no data."""
    seen: set[int] = set()

    def values(window: Window, reader: Reader) -> list[int]:
        found: list[int] = np.unique(reader.read(window)[0]).tolist()
        return found

    with contextlib.closing(in_blocks([source], values, source.windows())) as blocks:
        for _, found in blocks:
            seen.update(found)
            if CHANGE in seen:
                return
    if IGNORE in seen:
        raise InputError(
            say(
                "{source} holds 255 but nowhere 1, which is change in a mask of 0 (no "
                "change), 1 and 255 (ignore). Recode it; if 255 is no data, set it as the "
                "file's nodata value.",
                source=source.name,
            )
        )


def mask_values(values: Array, valid: Array, name: str) -> Array:
    """Return 0, 1, 255 (invalid) as uint8 from what a mask file holds.

    Raises
    ------
    InputError
        Another value is in it: a mask of 0/255, 1/2 or classes would be misread.
    """
    mask = np.where(valid, values, IGNORE)
    if ((mask != NO_CHANGE) & (mask != CHANGE) & (mask != IGNORE)).any():
        other = sorted(set(np.unique(mask).tolist()) - {NO_CHANGE, CHANGE, IGNORE})[:5]
        raise InputError(
            say(
                "{name} holds {other}: a change mask has 0 (no change), 1 (change) and 255 "
                "(ignore) only. Recode it first.",
                name=name,
                other=", ".join(map(str, other)),
            )
        )
    return mask.astype(np.uint8)


def _check_pixels(name: str, pixels: int) -> int:
    if pixels < 0:
        raise InputError(
            say("{name} is {pixels}: it must be 0 (off) or more pixels.", name=name, pixels=pixels)
        )
    return int(pixels)


@dataclass(frozen=True)
class MaskPlan:
    """How a mask is made from a difference."""

    source: Source
    method: str
    value: float | None
    direction: str
    seed_value: float
    min_area: int
    fill_holes: int


def plan_mask(
    difference: str | os.PathLike[str],
    *,
    method: str = MaskChoice.method,
    value: float | None = MaskChoice.value,
    direction: str = MaskChoice.direction,
    seed_value: float = MaskChoice.seed_value,
    min_area: int = MaskChoice.min_area,
    fill_holes: int = MaskChoice.fill_holes,
) -> MaskPlan:
    """Check how a mask is to be made.

    Parameters
    ----------
    method, value, direction
        See :func:`.threshold.find_threshold`.
    seed_value
        Keep only regions with a magnitude of at least this somewhere (hysteresis); 0: keep all.
    min_area, fill_holes
        Regions of change, and of no change within it, below so many pixels go; 0: none.
    """
    Direction.check("DIRECTION", direction)
    if not (np.isfinite(seed_value) and seed_value >= 0):
        raise InputError(
            say(
                "SEED_VALUE is {seed_value}: it must be 0 (off) or a magnitude above it.",
                seed_value=seed_value,
            )
        )
    source = change_raster(difference)
    return MaskPlan(
        source,
        method,
        value_of(method, value),
        direction_in(source, direction),
        float(seed_value),
        _check_pixels("MIN_AREA", min_area),
        _check_pixels("FILL_HOLES", fill_holes),
    )


def write_mask(plan: MaskPlan, output: str | os.PathLike[str]) -> Job[MaskResult]:
    """Write the mask of a difference.

    Order: threshold, hysteresis, then what is small; see :func:`clean`.

    Raises
    ------
    InputError
        The difference is all no data or all one value, or no threshold can be found.
    """
    refuse_overwriting(output, plan.source.path)
    threshold = plan.value if plan.method == Method.FIXED else None
    if threshold is None:
        job = read_histogram(plan.source, with_moments=plan.method == Method.SIGMA)
        histogram = yield from part(job, 0.0, 0.2)
        seen = histogram.centres[histogram.counts > 0]
        check_index(float(seen[0]), float(seen[-1]), plan.source)
        threshold = find_threshold(histogram, plan.method, plan.direction, plan.value)
    if plan.seed_value and plan.seed_value < threshold:
        raise InputError(
            say(
                "SEED_VALUE {seed_value:g} is below the threshold {threshold:.4g}, so it "
                "would keep every region: give a larger one, or 0 to switch it off.",
                seed_value=plan.seed_value,
                threshold=threshold,
            )
        )
    if is_evidence(plan.source):
        yield Remark(
            say(
                "{name} is change evidence: which direction counts was chosen when it was made.",
                name=plan.source.name,
            )
        )
    yield Remark(
        say(
            "Threshold ({method}, {direction}): {threshold:.6g}",
            method=plan.method,
            direction=plan.direction,
            threshold=threshold,
        )
    )
    caution = planar_caution(plan.source.grid)
    if caution:
        yield caution
    tags = {
        "METHOD": plan.method,
        "VALUE": plan.value,
        "DIRECTION": plan.direction,
        "THRESHOLD": repr(threshold),
        "SEED_VALUE": plan.seed_value,
        "MIN_AREA": plan.min_area,
        "FILL_HOLES": plan.fill_holes,
        "SOURCE": plan.source.name,
        EVIDENCE_TAG: plan.source.tags.get(TAG_PREFIX + EVIDENCE_TAG),
    }
    sizes, seeds = (plan.min_area, plan.fill_holes), bool(plan.seed_value)
    raised = _is_sieve(*sizes)
    with temporary_folder() as folder:
        raw = folder / "raw.tif"
        yield from part(_threshold_blocks(plan, threshold, raw, raised and not seeds), 0.2, 0.35)
        if seeds:
            seeded = folder / "seeded.tif"
            yield from part(_keep_seeded(plan, raw, seeded, raised), 0.35, 0.65)
            raw = seeded
        with mask_output(output, plan.source.grid, tags) as out:
            source = inspect(raw)
            cleaning = (
                _sieved(source, out, plan.min_area)
                if raised
                else _without_small(source, out, *sizes)
            )
            counter = yield from part(cleaning, 0.65 if seeds else 0.35, 1.0)
    return counter.result(threshold)


def _threshold_blocks(plan: MaskPlan, threshold: float, path: Path, raised: bool) -> Job[None]:
    """Write the mask before its cleaning."""
    source = plan.source
    extremes: list[tuple[float, ...]] = []

    def compute(window: Window, reader: Reader) -> tuple[Array, tuple[float, ...]]:
        change = reader.read_scaled(window, source.bands[0])
        mask = is_change(change, threshold, plan.direction).view(np.uint8)
        mask[np.isnan(change)] = IGNORE
        if raised:
            mask += _RAISE
        # Both skip NaN. Whoever made a histogram knows them.
        ends = (
            (np.fmin.reduce(change, axis=None), np.fmax.reduce(change, axis=None))
            if plan.method == Method.FIXED
            else ()
        )
        return mask, ends

    with passing_raster(path, source.grid, "uint8", None if raised else IGNORE) as out:
        yield from write_blocks([source], compute, [out], lambda *found: extremes.append(found[2]))
    if plan.method == Method.FIXED:
        minima, maxima = np.array(extremes, float).T
        check_varied(minima, maxima, source.name)
        check_index(float(np.nanmin(minima)), float(np.nanmax(maxima)), source)


def counted_mask(
    source: Source,
    compute: Callable[[Window, Reader], Array],
    output: str | os.PathLike[str],
    tags: Mapping[str, object],
) -> Job[MaskResult]:
    """Write the mask that `compute` makes on `source`'s grid and return what is in it."""
    caution = planar_caution(source.grid)
    if caution:
        yield caution
    with mask_output(output, source.grid, tags) as out:
        counter = yield from _write_counted([source], compute, out)
    return counter.result(None)


def _keep_seeded(plan: MaskPlan, raw: Path, path: Path, raised: bool) -> Job[None]:
    """Write the regions that reach the seed value somewhere; holes are regions of their own."""
    regions = yield from part(polygonise(inspect(raw), CHANGE), 0.0, 0.3)
    statistics = yield from part(regions.statistics(plan.source), 0.3, 0.7)
    low, high = statistics.minimum, statistics.maximum
    strongest = {"loss": -low, "gain": high, "both": np.maximum(-low, high)}[plan.direction]
    weak = regions.take(np.flatnonzero(~is_change(strongest, plan.seed_value, "gain")))

    def drop(window: Window, reader: Reader) -> list[Array]:
        values, _ = reader.read(window)
        mask = values[0]
        mask[weak.burn(window)[1] > 0] = NO_CHANGE
        return [mask + _RAISE if raised else mask]

    with passing_raster(path, plan.source.grid, "uint8", None if raised else IGNORE) as out:
        yield from part(write_blocks([inspect(raw)], drop, [out]), 0.7, 1.0)


def clean(source: Source, out: Output, min_area: int, fill_holes: int) -> Job[_Counter]:
    """Write a mask without small regions and holes into an open output.

    With equal sizes this is one ``gdal_sieve -4``, which leaves small regions that have none but
    small neighbours. Otherwise it has an order: first the regions of no change of fewer than
    `fill_holes` pixels that touch change become change, then those of change of fewer than
    `min_area` pixels, as they are by then, become no change. So none of either is left.
    """
    if not _is_sieve(min_area, fill_holes):
        return (yield from _without_small(source, out, min_area, fill_holes))
    read = mask_reader(source)
    with temporary_folder() as folder:
        raised = folder / "raised.tif"
        with passing_raster(raised, source.grid, "uint8", None) as target:
            job = write_blocks([source], lambda *at: [read(*at) + _RAISE], [target])
            yield from part(job, 0.0, 0.2)
        return (yield from part(_sieved(inspect(raised), out, min_area), 0.2, 1.0))


def _is_sieve(min_area: int, fill_holes: int) -> bool:
    return min_area == fill_holes > 1


def _copied(source: Source, out: Output) -> Job[_Counter]:
    return (yield from _write_counted([source], mask_reader(source), out))


def mask_reader(source: Source) -> Callable[[Window, Reader], Array]:
    """Return what reads windows of a mask, (rows, columns) uint8; see :func:`mask_values`."""

    def read(window: Window, reader: Reader) -> Array:
        values, valid = reader.read(window)
        return mask_values(values[0], valid[0], source.name)

    return read


def _stored(window: Window, reader: Reader) -> Array:
    values: Array = reader.read(window)[0][0]
    return values


def _sieved(source: Source, out: Output, size: int) -> Job[_Counter]:
    """Sieve a raised mask, which is overwritten, and write it into an open output, raised no more.

    That saves another file.
    """
    yield from part(sieve(source.path, source.path, size), 0.0, 0.8)

    def lower(window: Window, reader: Reader) -> Array:
        return _stored(window, reader) - _RAISE

    return (yield from part(_write_counted([inspect(source.path)], lower, out), 0.8, 1.0))


def _without_small(source: Source, out: Output, min_area: int, fill_holes: int) -> Job[_Counter]:
    """Write a mask without small holes, then without small regions; see :func:`clean`."""
    sizes = (NO_CHANGE, fill_holes), (CHANGE, min_area)
    steps = [(value, size) for value, size in sizes if size > 1]
    if not steps:
        return (yield from _copied(source, out))
    with temporary_folder() as folder:
        for number, (value, size) in enumerate(steps, 1):
            last = number == len(steps)
            between = passing_raster(folder / f"step_{number}.tif", source.grid, "uint8", IGNORE)
            with contextlib.nullcontext(out) if last else between as target:
                job = _turn_small(source, target, value, size)
                counter = yield from part(job, (number - 1) / len(steps), number / len(steps))
            if not last:
                source = inspect(between.path)
    return counter


def _turn_small(source: Source, out: Output, value: int, size: int) -> Job[_Counter]:
    """Write a mask whose regions of `value`, change or not, below a size are the other."""
    read = mask_reader(source)
    regions = yield from part(polygonise(source, value, read), 0.0, 0.5)
    small = regions.take(np.flatnonzero(regions.areas < size))
    if value == NO_CHANGE:
        # What lies amid no data alone is no hole.
        touching = yield from part(_touching_change(source, small), 0.5, 0.7)
        small = small.take(touching)
    other = NO_CHANGE if value == CHANGE else CHANGE

    def turn(window: Window, reader: Reader) -> Array:
        mask = read(window, reader)
        mask[small.burn(window)[1] > 0] = other
        return mask

    return (yield from part(_write_counted([source], turn, out), 0.7, 1.0))


def _touching_change(source: Source, regions: Regions) -> Job[Array]:
    """Return the numbers of the regions that a pixel of change is a neighbour of."""
    read, grid = mask_reader(source), source.grid
    touching = np.zeros(regions.areas.size, bool)

    def find(window: Window, reader: Reader) -> Array:
        # With the first pixels of the next blocks, so that no pair of neighbours is missed.
        row, col, height, width = window
        height, width = min(height + 1, grid.height - row), min(width + 1, grid.width - col)
        window = Window(row, col, height, width)
        numbers, burnt = regions.burn(window)
        change = read(window, reader) == CHANGE
        found = [
            burnt[1:][change[:-1]],
            burnt[:-1][change[1:]],
            burnt[:, 1:][change[:, :-1]],
            burnt[:, :-1][change[:, 1:]],
        ]
        places = np.unique(np.concatenate(found))
        near: Array = numbers[places[places > 0] - 1]
        return near

    windows = source.windows()
    with contextlib.closing(in_blocks([source], find, windows)) as blocks:
        for number, (_, found) in enumerate(blocks, 1):
            touching[found] = True
            yield number / len(windows)
    return np.flatnonzero(touching)
