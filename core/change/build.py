"""The whole chain: two scenes in, a change data set out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..choices import (
    Direction,
    EvidenceChoice,
    EvidenceName,
    MaskChoice,
    PatchChoice,
    SaviChoice,
    Towards,
    Unreviewed,
)
from ..datasets.export import ALL, Areas
from ..datasets.ownership import POLYGONS
from ..datasets.staging import Shelf
from ..datasets.target import Request, Target
from ..datasets.writing import DatasetResult
from ..errors import InputError
from ..evidence.evidence import EvidencePlan, plan_evidence, write_evidence
from ..io.fingerprints import polygons_fingerprint
from ..io.source import inspect
from ..jobs import Caution, Job, Remark, part, without_remarks
from ..masks.mask import MaskResult, inspect_mask, plan_mask, write_mask
from ..masks.polygons import ReviewedPolygon, copy_polygons, write_polygon_mask, write_polygons
from ..masks.verdicts import Verdicts, verdicts
from ..messages import say
from ..pairs.difference import on_one_grid, plan_scene_difference, write_scene_difference
from ..pairs.normalise import normalise_savi
from ..pairs.pair import PairReport, check_pair
from ..pairs.preview import Preview, take_previews
from ..pairs.report import write_report
from ..pairs.single_pass import SinglePass
from ..patch_grid import PatchGrid
from ..scenes.bands import chosen, matched
from ..scenes.indices import SaviPlan, plan_savi
from ..verdict import FAIL
from .export import change_stack, named_parameters, review_of

#: Of T1 and T2.
Plans = tuple[SaviPlan, SaviPlan]
#: In a folder that is being filled: where all bands of both scenes are valid.
VALID = ".valid.tif"
#: In a data set's work folder: what the mask is made from where it is not the difference.
EVIDENCE = "evidence.tif"


@dataclass(frozen=True)
class BuildResult:
    """What came of the chain; `threshold` is None where polygons made the mask.

    `undecided` counts those of them that nobody decided on.
    """

    threshold: float | None
    dataset: DatasetResult
    undecided: int = 0


def build_dataset(
    t1_path: str,
    t2_path: str,
    target: Target,
    savi: SaviChoice,
    mask: MaskChoice,
    patches: PatchChoice,
    *,
    resampling: str = "bilinear",
    bands: str = "",
    polygons: Iterable[ReviewedPolygon] | None = None,
    unreviewed: str = Unreviewed.AUTO.value,
    areas: Areas = ALL,
    ignore_pair_check: bool = False,
    normalise: bool = False,
    evidence: str = EvidenceName.SAVI.value,
    software: Mapping[str, str] | None = None,
) -> Job[BuildResult]:
    """Make a data set from two scenes; intermediate files go to its ``work/`` folder.

    Parameters
    ----------
    bands
        Names of the bands of the patches; "": all that T1 has of measurements.
    ignore_pair_check
        Whether to go on where the pair fails its check; recorded in the data set.
    normalise
        Whether the SAVI of T2 is made from red and NIR normalised to T1; patches are not touched.
    evidence
        What the automatic mask is made from: :class:`..choices.EvidenceName`.
    polygons
        Reviewed polygons, used instead of the automatic mask.
    unreviewed
        What becomes of candidates among them, see :func:`..masks.polygons.write_polygon_mask`.
    """
    request = Request(target, patches, areas, software or {})
    before = request.begin(t1_path, t2_path)
    scenes = plan_savi(t1_path, **asdict(savi)), plan_savi(t2_path, **asdict(savi))
    t1 = chosen(scenes[0].source, bands)
    t2, of_bands = matched(t1, chosen(scenes[1].source, bands))
    # What is valid is seen by the way where the patches' bands are all that SAVI needs, too.
    by_the_way = all({one.red, one.nir} <= set(of.bands) for one, of in zip(scenes, (t1, t2)))
    if by_the_way:
        scenes = replace(scenes[0], source=t1), replace(scenes[1], source=t2)
    cut = PatchGrid.of(t1.grid, patches)
    evident = (
        None
        if polygons is not None
        else _plan_evidence(evidence, (t1_path, t2_path), mask.direction, savi, resampling)
    )
    moved, remarks = on_one_grid(t1, t2, resampling)
    remarks += [*of_bands, *(remark for plan in scenes for remark in plan.remarks)]
    yield from remarks
    parameters = named_parameters(
        savi,
        mask,
        patches,
        RESAMPLING=resampling,
        UNREVIEWED=unreviewed,
        IGNORE_PAIR_CHECK=ignore_pair_check,
        NORMALISE=normalise,
        EVIDENCE=evidence,
        PATCH_BANDS=bands,
    )
    reviewed = None if polygons is None else list(polygons)
    drawn: dict[str, Any] = {}
    if reviewed is not None:
        drawn["POLYGONS"] = [polygons_fingerprint(_with_statuses(reviewed))]
    files = {"T1": t1.files, "T2": t2.files}
    # The mask stands where T1 does.
    planned = change_stack(t1, moved, t1)
    layers, kept = (planned.images, planned.labels), _verdicts(reviewed)
    ours = cut, parameters, files, before, layers, drawn, kept
    with request.run("builddataset", *ours) as run:
        work = run.work_folder()
        checking = _check_pair(scenes, resampling, ignore_pair_check)
        report = yield from part(checking, 0.0, 0.04)
        plans, normalisation = scenes, None
        if normalise:
            fitting = normalise_savi(*scenes, resampling)
            fitted, normalisation = yield from part(fitting, 0.04, 0.06)
            plans = scenes[0], fitted
        valid = run.shelf.folder / VALID
        difference = _write_difference(run.shelf, work, plans, scenes, resampling, valid)
        previews = yield from part(difference, 0.06, 0.24)
        if evident is not None:
            yield from part(_write_evidence(run.shelf, work, evident), 0.24, 0.27)
        write_report(replace(report, previews=previews), work / "pair.html", normalisation)
        labels = _write_labels(work, mask, reviewed, unreviewed)
        made = yield from part(labels, 0.27, 0.42)
        yield Remark(
            say(
                "Change: {changed_pixels} pixels, {changed_area_ha:.1f} ha, "
                "{changed_fraction:.2%} of the valid pixels",
                changed_pixels=made.changed_pixels,
                changed_area_ha=made.changed_area_ha,
                changed_fraction=made.changed_fraction,
            )
        )
        labelled = inspect_mask(work / "mask.tif")
        stack = change_stack(t1, moved, labelled)
        seen = by_the_way and valid.exists()
        stack = replace(stack, valid=inspect(valid) if seen else None)
        told = {
            "threshold": made.threshold,
            "mask": {"changed_pixels": made.changed_pixels, "valid_pixels": made.valid_pixels},
            "review": review_of(labelled),
            "pair": {**report.record(), "ignored": report.verdict == FAIL},
            "normalisation": normalisation.record() if normalisation else None,
        }
        written = yield from part(run.write(stack, told, remarks), 0.42, 1.0)
        valid.unlink(missing_ok=True)
    return BuildResult(made.threshold, written, made.undecided)


def _verdicts(reviewed: Sequence[ReviewedPolygon] | None) -> Verdicts:
    """Return the verdicts that the new data set is going to hold."""
    return verdicts((one.wkb, one.attributes) for one in reviewed or ())


def _with_statuses(polygons: Sequence[ReviewedPolygon]) -> Iterator[tuple[bytes, str | None]]:
    return ((one.wkb, one.attributes.get("status")) for one in polygons)


def _write_labels(
    work: Path,
    choice: MaskChoice,
    reviewed: Sequence[ReviewedPolygon] | None,
    unreviewed: str,
) -> Job[MaskResult]:
    """Write mask.tif and its polygons beside difference.tif, from reviewed polygons if given.

    The automatic mask is made from evidence.tif where that is there.
    """
    difference, mask, polygons = (work / name for name in ("difference.tif", "mask.tif", POLYGONS))
    if reviewed is None:
        evidence = work / EVIDENCE
        plan = plan_mask(evidence if evidence.exists() else difference, **asdict(choice))
        made = yield from part(write_mask(plan, mask), 0.0, 0.6)
        yield from part(write_polygons(mask, polygons, difference=difference), 0.6, 1.0)
        return made
    statuses = _with_statuses(reviewed)
    job = write_polygon_mask(statuses, difference, mask, unreviewed=unreviewed)
    made = yield from part(job, 0.0, 0.6)
    wkt = inspect(difference).grid.crs.to_wkt()
    yield from part(copy_polygons(reviewed, polygons, wkt), 0.6, 1.0)
    return made


def _plan_evidence(
    evidence: str, paths: tuple[str, str], direction: str, savi: SaviChoice, resampling: str
) -> EvidencePlan | None:
    """Return how evidence is made in the mask's direction, None where SAVI's difference is it."""
    EvidenceName.check("EVIDENCE", evidence)
    if evidence == EvidenceName.SAVI:
        return None
    Direction.check("DIRECTION", direction)
    towards = Towards.ALL.value if direction == Direction.BOTH else direction
    return plan_evidence(
        *paths,
        EvidenceChoice(evidence, direction=towards),
        scaling=savi.scaling,
        scale=savi.scale,
        offset=savi.offset,
        nodata=savi.nodata,
        resampling=resampling,
    )


def _write_evidence(shelf: Shelf, work: Path, plan: EvidencePlan) -> Job[None]:
    """Write evidence.tif, if no earlier run did."""
    if not shelf.finished("evidence"):
        yield from write_evidence(plan, work / EVIDENCE)
        shelf.note("evidence", True)


def _check_pair(plans: Plans, resampling: str, ignore: bool) -> Job[PairReport]:
    """Check the pair; a failing one goes no further unless that is to be ignored."""
    report = yield from check_pair(*plans, resampling, pictures=False)
    if report.verdict == FAIL:
        if not ignore:
            raise InputError(
                say(
                    "{reason} Run checkpair for the report, or set IGNORE_PAIR_CHECK to go on.",
                    reason=report.reason,
                )
            )
        yield Caution(
            say("The pair fails its check, and the build goes on: IGNORE_PAIR_CHECK is set.")
        )
    return report


def _write_difference(
    shelf: Shelf,
    work: Path,
    plans: Plans,
    scenes: Plans,
    resampling: str,
    valid: Path,
) -> Job[tuple[Preview, ...]]:
    """Write savi_t1.tif, savi_t2.tif and difference.tif, if no earlier run did; return previews.

    All bands are read where that spares reading them again: for the previews, and to tell what is
    valid, see :class:`..datasets.stack.Stack`.

    Parameters
    ----------
    scenes
        The plans before T2 was normalised: previews show the scenes as they are.
    valid
        Raster that is there afterwards if it could be written by the way.
    """
    if shelf.finished("difference"):
        return (yield from take_previews(scenes, scenes[0].source.grid))
    plan = plan_scene_difference(*plans, resampling)
    single_pass = None if plan.moved.resampling else SinglePass(scenes, valid)
    indices = [work / name for name in ("savi_t1.tif", "savi_t2.tif")]
    job = write_scene_difference(plan, work / "difference.tif", indices, single_pass)
    yield from part(without_remarks(job), 0.0, 0.9)
    shelf.note("difference", True)
    if single_pass:
        return single_pass.previews()
    return (yield from part(take_previews(scenes, scenes[0].source.grid), 0.9, 1.0))
