"""The change of an index between two dates: T2 − T1, so a loss of vegetation is negative."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..about import version
from ..arrays import Array
from ..choices.scenes import SaviChoice
from ..complaints import same_file
from ..errors import InputError, nothing_valid
from ..grid import Window
from ..io.blocks import by_strips, write_blocks
from ..io.inputs import refuse_overwriting
from ..io.output import TAG_PREFIX, Output, create
from ..io.source import Reader, Source, inspect
from ..io.temporary import temporary_folder
from ..jobs import Caution, Job, Remark, part, without_remarks
from ..messages import say
from ..scenes.indices import SaviPlan, plan_savi, write_savi
from ..scenes.scene import sensing_date
from ..statistics import Moments
from .single_pass import SinglePass

_USUAL = SaviChoice()
#: Tag of a raster of change evidence: its method. Its first band is taken as a difference is.
EVIDENCE_TAG = "EVIDENCE"
#: What it holds of a probability that was learnt.
LEARNED = "learned"


def is_evidence(source: Source) -> bool:
    """Whether a raster holds change evidence, a magnitude, and no signed difference."""
    return TAG_PREFIX + EVIDENCE_TAG in source.tags


def is_learned(source: Source) -> bool:
    """Whether a raster holds a probability of change that was learnt from answers."""
    return source.tags.get(TAG_PREFIX + EVIDENCE_TAG) == LEARNED


def change_raster(path: str | os.PathLike[str]) -> Source:
    """Inspect a raster that tells how much each pixel changed: a difference, or evidence.

    Raises
    ------
    InputError
        It is no evidence, and has more than one band.
    """
    source = inspect(path)
    if is_evidence(source):
        return replace(source, bands=source.bands[:1])
    return single_band(path, "a difference")


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
            say(
                "{source} has {source_count} bands, but {what} is a raster of one band: make "
                "it with the step before this one.",
                source=source.name,
                source_count=len(source.bands),
                what=what,
            )
        )
    return source


@dataclass(frozen=True)
class DifferencePlan:
    """Two index rasters on T1's grid."""

    t1: Source
    t2: Source
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class SceneDifferencePlan:
    """Two scenes, and how the index of each is computed.

    Attributes
    ----------
    moved
        T2 on T1's grid.
    resampling
        How its index is brought there, if it lies on another.
    """

    t1: SaviPlan
    t2: SaviPlan
    moved: Source
    resampling: str
    remarks: tuple[Remark, ...]


def difference(t1: Array, t2: Array) -> Array:
    """Return T2 − T1, later minus earlier; NaN where either is not finite."""
    with np.errstate(over="ignore", invalid="ignore"):
        change = t2 - t1
    known = np.isfinite(change)
    if not known.all():
        np.copyto(change, np.nan, where=~known)
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
    first, second = (source.tags.get(TAG_PREFIX + "SOIL_FACTOR") for source in (t1, t2))
    if first is not None and second is not None and float(first) != float(second):
        raise InputError(
            say(
                "T1 was made with soil factor {first} and T2 with {second}: their difference "
                "means nothing. Make both with the same SOIL_FACTOR.",
                first=first,
                second=second,
            )
        )
    moved, remarks = on_one_grid(t1, t2, resampling)
    return DifferencePlan(t1, moved, (*remarks,))


def plan_scene_difference(
    t1: SaviPlan, t2: SaviPlan, resampling: str = "bilinear"
) -> SceneDifferencePlan:
    """Bring two scenes onto T1's grid.

    Raises
    ------
    InputError
        They do not overlap, or both are the same file.
    """
    moved, remarks = on_one_grid(t1.source, t2.source, resampling)
    return SceneDifferencePlan(t1, t2, moved, resampling, (*remarks, *t1.remarks, *t2.remarks))


def plan_from_files(
    t1_path: str | os.PathLike[str],
    t2_path: str | os.PathLike[str],
    resampling: str = "bilinear",
    savi: SaviChoice = _USUAL,
) -> DifferencePlan | SceneDifferencePlan:
    """Decide how two files are subtracted: two indices as they are, two scenes by their SAVI.

    Parameters
    ----------
    savi
        How SAVI is computed. Indices do without, and what was changed for nothing becomes a
        remark.

    Raises
    ------
    InputError
        One is an index and the other a scene; and as the functions for each kind.
    """
    counts = [len(inspect(path).bands) for path in (t1_path, t2_path)]
    if counts == [1, 1]:
        plan = plan_difference(t1_path, t2_path, resampling)
        usual = vars(_USUAL)
        unused = [name.upper() for name, value in vars(savi).items() if value != usual[name]]
        if not unused:
            return plan
        remark = Remark(
            say("T1 and T2 are indices already: {unused} not used.", unused=", ".join(unused))
        )
        return replace(plan, remarks=(*plan.remarks, remark))
    if 1 in counts:
        kinds = [
            say("an index (one band)") if n == 1 else say("a scene ({n} bands)", n=n)
            for n in counts
        ]
        raise InputError(
            say(
                "T1 ({name}) is {kinds} and T2 ({name2}) {kinds2}: give two indices or two scenes.",
                name=Path(t1_path).name,
                kinds=kinds[0],
                name2=Path(t2_path).name,
                kinds2=kinds[1],
            )
        )
    t1, t2 = (plan_savi(path, **vars(savi)) for path in (t1_path, t2_path))
    return plan_scene_difference(t1, t2, resampling)


def refuse_same(t1: Source, t2: Source) -> None:
    """Raise :class:`InputError` where the two dates are one file."""
    if t1.path == t2.path:
        raise InputError(same_file(t1.name))


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
            say("it is read with whole-pixel offsets, not resampled")
            if t1.grid.is_aligned(t2.grid)
            else say(
                "it is resampled once to T1's grid ({resampling})", resampling=moved.resampling
            )
        )
        other = "grid" if t1.grid.crs == t2.grid.crs else say("coordinate reference system")
        remarks.append(
            Caution(
                say(
                    "T2 ({t2}) has another {other} than T1: {how}.",
                    t2=t2.name,
                    other=other,
                    how=how,
                )
            )
        )
    first, second = sensing_date(t1), sensing_date(t2)
    if first and second and second < first:
        remarks.append(
            Caution(
                say(
                    "T2 ({second}) is earlier than T1 ({first}): gains and losses are swapped.",
                    second=second,
                    first=first,
                )
            )
        )
    return moved, remarks


def write_difference(
    plan: DifferencePlan | SceneDifferencePlan, output: str | os.PathLike[str]
) -> Job[Moments]:
    """Write T2 − T1 as a float32 GeoTIFF with no data NaN; return its statistics.

    Raises
    ------
    InputError
        No pixel is valid in both.
    """
    if isinstance(plan, SceneDifferencePlan):
        return (yield from write_scene_difference(plan, output))
    refuse_overwriting(output, plan.t1.path, plan.t2.path)
    yield from plan.remarks
    factor = plan.t1.tags.get(TAG_PREFIX + "SOIL_FACTOR")
    return (yield from _write_indices(plan, difference_output(output, plan.t1, plan.t2, factor)))


def _write_indices(plan: DifferencePlan, output: Output) -> Job[Moments]:
    def compute(window: Window, *readers: Reader) -> tuple[Array, Moments]:
        seen = Moments()

        def subtract(*indices: Array) -> list[Array]:
            change = difference(*indices)
            seen.merge(Moments.of_known(change))
            return [change]

        dates = (one.read_scaled(window, one.source.bands[0]) for one in readers)
        (change,) = by_strips(subtract, *dates)
        return change, seen

    moments = Moments()
    with output:
        yield from write_blocks(
            [plan.t1, plan.t2], compute, [output], lambda _, __, seen: moments.merge(seen)
        )
        if not moments.count:
            raise InputError(nothing_valid("The difference"))
    return moments


def write_scene_difference(
    plan: SceneDifferencePlan,
    output: str | os.PathLike[str],
    savi_outputs: Sequence[str | os.PathLike[str]] = (),
    single_pass: SinglePass | None = None,
) -> Job[Moments]:
    """Write the difference of two scenes' SAVI; return its statistics.

    The pixels are those of :func:`write_difference` on two files of :func:`..scenes.indices.
    write_savi`. Where both scenes share a grid each is read once and nothing lies in between.

    Parameters
    ----------
    savi_outputs
        Where the indices of T1 and T2 go too, if they are wanted.
    single_pass
        What is to look at all bands meanwhile; only where both scenes share a grid.

    Raises
    ------
    InputError
        No pixel is valid in T1, in T2 or in both.
    """
    t1, t2 = plan.t1, plan.t2
    for path in (output, *savi_outputs):
        refuse_overwriting(path, t1.source.path, t2.source.path)
    yield from plan.remarks
    for one in (t1, t2):
        doubt = one.doubt()
        if doubt:
            yield doubt
    if plan.moved.resampling:
        return (yield from _write_steps(plan, output, savi_outputs))
    return (yield from _write_fused(plan, output, savi_outputs, single_pass))


def _write_fused(
    plan: SceneDifferencePlan,
    output: str | os.PathLike[str],
    savi_outputs: Sequence[str | os.PathLike[str]],
    single_pass: SinglePass | None,
) -> Job[Moments]:
    """Write the difference, and the indices if they are wanted, from each scene read once."""
    t1, t2 = plan.t1, plan.t2
    rasters = 1 + len(savi_outputs)

    def compute(window: Window, *readers: Reader) -> list[Any]:
        valid, moments = np.zeros(2, bool), Moments()
        more: list[Array] = []

        def subtract(*read: Array) -> list[Array]:
            indices = t1.index(*read[:2]), t2.index(*read[2:])
            change = difference(*indices)
            seen = Moments.of_known(change)
            moments.merge(seen)
            # What is valid in both is so in each.
            valid[:] |= [seen.count > 0 or not np.isnan(index).all() for index in indices]
            return [change, *indices]

        if single_pass is None:
            read = [one.read(window, reader) for one, reader in zip((t1, t2), readers)]
        else:
            read, everywhere = single_pass.read(window, readers)
            more.append(everywhere)
        written = by_strips(subtract, *itertools.chain(*read), count=rasters)
        return [*written, *more, (valid, moments)]

    moments, valid = Moments(), np.zeros(2, bool)

    def collect(_: Window, *computed: Any) -> None:  # the last is not an array
        seen, more = computed[-1]
        moments.merge(more)
        np.logical_or(valid, seen, out=valid)

    with contextlib.ExitStack() as stack:
        outputs = [difference_output(output, t1.source, t2.source, t1.soil_factor)]
        outputs += [one.output(path) for one, path in zip((t1, t2), savi_outputs)]
        outputs += [single_pass.output()] if single_pass else []
        for out in outputs:
            stack.enter_context(out)
        yield from write_blocks([t1.source, t2.source], compute, outputs, collect)
        for known, one in zip(valid, (t1, t2)):
            if not known:
                raise InputError(nothing_valid(one.source.name))
        if not moments.count:
            raise InputError(nothing_valid("The difference"))
    return moments


def _write_steps(
    plan: SceneDifferencePlan,
    output: str | os.PathLike[str],
    savi_outputs: Sequence[str | os.PathLike[str]],
) -> Job[Moments]:
    """Write the indices, then their difference: on another grid the index is resampled."""
    with temporary_folder() as folder:
        aside = [folder / name for name in ("savi_t1.tif", "savi_t2.tif")]
        first, second = paths = savi_outputs or aside
        for number, (one, path) in enumerate(zip((plan.t1, plan.t2), paths)):
            job = without_remarks(write_savi(one, path))
            yield from part(job, number / 3, (number + 1) / 3)
        pair = plan_difference(first, second, plan.resampling)
        t1, t2 = (pair.t1, pair.t2) if savi_outputs else (plan.t1.source, plan.moved)
        out = difference_output(output, t1, t2, plan.t1.soil_factor)
        return (yield from part(_write_indices(pair, out), 2 / 3, 1.0))
