"""The change of an index between two dates: T2 − T1, so a loss of vegetation is negative."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np

from ..about import version
from ..errors import InputError, nothing_valid
from ..grid import Window
from ..io.raster import (
    TAG_PREFIX,
    Output,
    Reader,
    Source,
    create,
    inspect,
    refuse_overwriting,
    write_blocks,
)
from ..jobs import Caution, Job, Remark
from ..scenes.scene import sensing_date
from ..statistics import Moments


def single_band(path: str | os.PathLike[str], what: str) -> Source:
    """Inspect a raster that must have one band.

    Raises
    ------
    InputError
        It has more: a silently used first band would be the wrong one.
    """
    source = inspect(path)
    if len(source.bands) != 1:
        raise InputError(
            f"{source.name} has {len(source.bands)} bands, but {what} is a raster of one band: "
            "make it with the step before this one."
        )
    return source


@dataclass(frozen=True)
class DifferencePlan:
    """Two index rasters on T1's grid."""

    t1: Source
    t2: Source
    remarks: tuple[Remark, ...]

    @staticmethod
    def compute(window: Window, t1: Reader, t2: Reader) -> np.ndarray:
        """Return T2 − T1, (rows, columns) float32, NaN where either date is invalid."""
        return difference(
            t1.read_scaled(window, t1.source.bands[0]), t2.read_scaled(window, t2.source.bands[0])
        )


def difference(t1: np.ndarray, t2: np.ndarray) -> np.ndarray:
    """Return T2 − T1: later minus earlier."""
    with np.errstate(over="ignore", invalid="ignore"):
        change = t2 - t1
    change[~np.isfinite(change)] = np.nan
    return change


def difference_output(
    path: str | os.PathLike[str], t1: Source, t2: Source, soil_factor: object
) -> Output:
    """Prepare the GeoTIFF of a difference, tagged with what was done."""
    return create(
        path,
        t1.grid,
        dtype="float32",
        nodata=float("nan"),
        descriptions=["SAVI difference"],
        tags={
            "FORMULA": "T2 - T1",
            "SOIL_FACTOR": soil_factor,
            "T1": t1.name,
            "T2": t2.name,
            "T1_SENSING_DATE": sensing_date(t1),
            "T2_SENSING_DATE": sensing_date(t2),
            "RESAMPLING": t2.resampling or "none",
            "VERSION": version(),
        },
    )


def plan_difference(
    t1_path: str | os.PathLike[str], t2_path: str | os.PathLike[str], resampling: str = "bilinear"
) -> DifferencePlan:
    """Bring two index rasters onto T1's grid.

    Raises
    ------
    InputError
        More than one band, no overlap, or indices made with different soil factors.
    """
    t1, t2 = (single_band(path, "an index") for path in (t1_path, t2_path))
    factors = [source.tags.get(TAG_PREFIX + "SOIL_FACTOR") for source in (t1, t2)]
    if None not in factors and float(factors[0]) != float(factors[1]):
        raise InputError(
            f"T1 was made with soil factor {factors[0]} and T2 with {factors[1]}: their difference "
            "means nothing. Make both with the same SOIL_FACTOR."
        )
    moved, remarks = on_one_grid(t1, t2, resampling)
    return DifferencePlan(t1, moved, (*remarks,))


def refuse_same(t1: Source, t2: Source) -> None:
    """Raise :class:`InputError` where the two dates are one file."""
    if t1.path == t2.path:
        raise InputError(f"T1 and T2 are the same file ({t1.name}): choose two different dates.")


def on_one_grid(t1: Source, t2: Source, resampling: str) -> tuple[Source, list[Remark]]:
    """Return T2 on T1's grid, and what a user should know: another grid, dates in wrong order.

    Raises
    ------
    InputError
        They do not overlap, or both are the same file.
    """
    moved = t2.on(t1.grid, resampling)
    refuse_same(t1, t2)
    remarks: list[Remark] = []
    if moved.resampling:
        how = (
            "it is read with whole-pixel offsets, not resampled"
            if t1.grid.is_aligned(t2.grid)
            else f"it is resampled once to T1's grid ({moved.resampling})"
        )
        other = "grid" if t1.grid.crs == t2.grid.crs else "coordinate reference system"
        remarks.append(Caution(f"T2 ({t2.name}) has another {other} than T1: {how}."))
    first, second = sensing_date(t1), sensing_date(t2)
    if first and second and second < first:
        remarks.append(
            Caution(f"T2 ({second}) is earlier than T1 ({first}): gains and losses are swapped.")
        )
    return moved, remarks


def write_difference(plan: DifferencePlan, output: str | os.PathLike[str]) -> Job[Moments]:
    """Write T2 − T1 as a float32 GeoTIFF with no data NaN; return its statistics.

    Raises
    ------
    InputError
        No pixel is valid in both.
    """
    refuse_overwriting(output, plan.t1.path, plan.t2.path)
    yield from plan.remarks
    moments = Moments()

    def compute(window: Window, t1: Reader, t2: Reader) -> tuple[np.ndarray, Moments]:
        change = plan.compute(window, t1, t2)
        return change, Moments.of(change[~np.isnan(change)])

    with difference_output(
        output, plan.t1, plan.t2, plan.t1.tags.get(TAG_PREFIX + "SOIL_FACTOR")
    ) as out:
        yield from write_blocks(
            [plan.t1, plan.t2],
            compute,
            [out],
            lambda _, __, seen: moments.merge(seen),
        )
        if not moments.count:
            raise InputError(nothing_valid("The difference"))
    return moments
