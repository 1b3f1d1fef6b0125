"""The chain of one pair: from two scenes to a labelled stack that patches can be cut from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from ..choices.evidence import EvidenceChoice, EvidenceName, Towards
from ..choices.masks import Direction, MaskChoice, Method, Unreviewed
from ..choices.patches import PatchChoice
from ..choices.scenes import SaviChoice
from ..datasets.made import key_of
from ..datasets.ownership import POLYGONS
from ..datasets.shelf import Shelf
from ..datasets.stack import Image, Label, Stack
from ..datasets.target import Asked
from ..errors import InputError
from ..evidence.evidence import EvidencePlan, plan_evidence, write_evidence
from ..io.beside import facts_of
from ..io.fingerprints import polygons_fingerprint
from ..io.source import Source, inspect
from ..jobs import Caution, Job, Remark, part, without_remarks
from ..masks.mask import MaskResult, inspect_mask, plan_mask, write_mask
from ..masks.polygons import (
    FIELDS,
    ReviewedPolygon,
    copy_polygons,
    write_polygon_mask,
    write_polygons,
)
from ..masks.verdicts import Verdicts, verdicts
from ..messages import say
from ..pairs.difference import on_one_grid, plan_scene_difference, write_scene_difference
from ..pairs.normalise import Normalisation, normalise_savi
from ..pairs.pair import PairReport, check_pair
from ..pairs.preview import Preview, take_previews
from ..pairs.report import write_report
from ..pairs.single_pass import SinglePass
from ..patch_grid import PatchGrid
from ..review.provenance import told_of
from ..review.review import EXTRA_FIELDS
from ..scenes.bands import chosen, matched
from ..scenes.indices import SaviPlan, plan_savi
from ..verdict import FAIL
from .export import change_stack, named_parameters, review_of

_SCENES = ("T1", "T2")
#: Of T1 and T2.
Plans = tuple[SaviPlan, SaviPlan]
#: In a data set's work folder: where all bands of both scenes are valid.
VALID = "valid.tif"
#: In a data set's work folder: what the mask is made from where it is not the difference.
EVIDENCE = "evidence.tif"
DIFFERENCE, _INDICES = "difference.tif", ("savi_t1.tif", "savi_t2.tif")


@dataclass(frozen=True)
class ChainChoice:
    """What of a pair's labels can be chosen; patches have choices of their own.

    Attributes
    ----------
    patch_bands
        Names of the bands of the patches; "": all that T1 has of measurements.
    unreviewed
        What becomes of candidates among given polygons, see
        :func:`..masks.polygons.write_polygon_mask`.
    ignore_pair_check
        Whether to go on where the pair fails its check; recorded in the data set.
    normalise
        Whether the SAVI of T2 is made from red and NIR normalised to T1; patches are not touched.
    evidence
        What the automatic mask is made from: :class:`..choices.evidence.EvidenceName`.
    """

    savi: SaviChoice = field(default_factory=SaviChoice)
    mask: MaskChoice = field(default_factory=MaskChoice)
    resampling: str = "bilinear"
    patch_bands: str = ""
    unreviewed: str = Unreviewed.AUTO.value
    ignore_pair_check: bool = False
    normalise: bool = False
    evidence: str = EvidenceName.SAVI.value

    def parameters(self, *more: Any) -> dict[str, Any]:
        """Return all as a record names them, with those of other choices."""
        return named_parameters(
            self.savi,
            self.mask,
            *more,
            RESAMPLING=self.resampling,
            UNREVIEWED=self.unreviewed,
            IGNORE_PAIR_CHECK=self.ignore_pair_check,
            NORMALISE=self.normalise,
            EVIDENCE=self.evidence,
            PATCH_BANDS=self.patch_bands,
        )


@dataclass(frozen=True)
class Labelled:
    """What came of the chain: a stack, what is to be recorded of it, and numbers of the mask."""

    stack: Stack
    told: dict[str, Any]
    mask: MaskResult


class _Differed(NamedTuple):
    """How two dates compare, and how T2 was brought to T1's radiometry, if it was."""

    report: PairReport
    normalisation: Normalisation | None


@dataclass(frozen=True)
class Chain:
    """A pair that was opened and looked at; nothing is written yet.

    Attributes
    ----------
    scenes
        How SAVI is made of either date.
    t1, t2
        The scenes with the patches' bands, T2 on T1's grid.
    files
        Those that both are made of.
    reviewed
        Polygons that are used instead of the automatic mask.
    evident
        How evidence is made, where the mask is not made from SAVI's difference.
    by_the_way
        Whether what is valid is seen while SAVI is made.
    """

    choice: ChainChoice
    scenes: Plans
    t1: Source
    t2: Source
    files: Mapping[str, Sequence[str]]
    reviewed: Sequence[ReviewedPolygon] | None
    evident: EvidencePlan | None
    by_the_way: bool
    remarks: list[Remark]

    @property
    def layers(self) -> tuple[Sequence[Image], Sequence[Label]]:
        """What is going to be cut; the mask stands where T1 does."""
        planned = change_stack(self.t1, self.t2, self.t1)
        return planned.images, planned.labels

    def asked(self, algorithm: str, cut: PatchGrid, patches: PatchChoice) -> Asked:
        """Return what a data set of this pair is made of."""
        parameters, told = self.choice.parameters(patches), self.told_apart
        given = parameters, self.files, self.layers, self.drawn
        return Asked(algorithm, cut, *given, kept=self.verdicts, more=told)

    @property
    def drawn(self) -> dict[str, Any]:
        """What is recorded of inputs that have no file of their own."""
        if self.reviewed is None:
            return {}
        return {"POLYGONS": [polygons_fingerprint(_with_statuses(self.reviewed))]}

    @property
    def told_apart(self) -> str:
        """A key of what scenes and given polygons say, which is more than what is recorded."""
        names = sorted({*FIELDS, *EXTRA_FIELDS})
        said = ([one.attributes.get(name) or None for name in names] for one in self.reviewed or ())
        return self._key(names, list(said))

    @property
    def verdicts(self) -> Verdicts:
        """The verdicts that the new data set is going to hold."""
        return verdicts((one.wkb, one.attributes) for one in self.reviewed or ())

    def labelled(self, work: Path) -> Stack:
        """Return what patches are cut from, once :meth:`run` has ended."""
        stack = change_stack(self.t1, self.t2, inspect_mask(work / "mask.tif"))
        valid = work / VALID
        seen = self.by_the_way and valid.exists()
        return replace(stack, valid=inspect(valid) if seen else None)

    def differ(self, shelf: Shelf, work: Path) -> Job[_Differed]:
        """Check the pair, and write what a mask is made from to `work`.

        What an earlier run finished is not done again.
        """
        choice = self.choice
        checking = _check_pair(self.scenes, choice.resampling, choice.ignore_pair_check)
        report = yield from part(checking, 0.0, 0.1)
        plans, normalisation = self.scenes, None
        if choice.normalise:
            fitting = normalise_savi(*self.scenes, choice.resampling)
            fitted, normalisation = yield from part(fitting, 0.1, 0.15)
            plans = self.scenes[0], fitted
        of_savi = self._key("difference")
        difference = _write_difference(shelf, work, plans, self.scenes, choice.resampling, of_savi)
        previews = yield from part(difference, 0.15, 0.9)
        if self.evident is not None:
            bands = [asdict(pair) for pair in self.evident.pairs]
            of_evidence = self._key("evidence", choice.evidence, choice.mask.direction, bands)
            evidence = _write_evidence(shelf, work, self.evident, of_evidence)
            yield from part(evidence, 0.9, 1.0)
        write_report(replace(report, previews=previews), work / "pair.html", normalisation)
        shelf.end_step("report", of_savi, shelf.below(work, ["pair.html"]))
        return _Differed(report, normalisation)

    def run(self, shelf: Shelf, work: Path, threshold: float | None = None) -> Job[Labelled]:
        """Write every step's file to `work`, but for those that an earlier run finished.

        Parameters
        ----------
        threshold
            Of the automatic mask, where it was found already; None: it is found here.
        """
        found = yield from part(self.differ(shelf, work), 0.0, 0.64)
        report, mask = found.report, self.choice.mask
        if threshold is not None:
            mask = replace(mask, method=Method.FIXED.value, value=threshold)
        made = yield from part(self._label(shelf, work, mask), 0.64, 1.0)
        yield Remark(
            say(
                "Changed pixels: {changed_pixels}, {changed_area_ha:.1f} ha, "
                "{changed_fraction:.2%} of the valid pixels",
                changed_pixels=made.changed_pixels,
                changed_area_ha=made.changed_area_ha,
                changed_fraction=made.changed_fraction,
            )
        )
        stack = self.labelled(work)
        judged = (one.attributes for one in self.reviewed or ())
        told = {
            "threshold": made.threshold,
            "mask": {"changed_pixels": made.changed_pixels, "valid_pixels": made.valid_pixels},
            "review": review_of(stack.label, told_of(judged)),
            "pair": {**report.record(), "ignored": report.verdict == FAIL},
            "normalisation": found.normalisation.record() if found.normalisation else None,
        }
        return Labelled(stack, told, made)

    def _key(self, *more: Any) -> str:
        """Return the key of a step that hangs on how SAVI is made, and on more."""
        choice = self.choice
        return key_of(
            asdict(choice.savi),
            choice.resampling,
            choice.patch_bands,
            choice.normalise,
            # What the values mean is read in metadata around a scene, too.
            [[facts_of(plan.source), *map(asdict, plan.scalings)] for plan in self.scenes],
            *more,
        )

    def _label(self, shelf: Shelf, work: Path, mask: MaskChoice) -> Job[MaskResult]:
        """Write mask.tif and its polygons, if no earlier run did."""
        choice = self.choice
        given = asdict(mask), choice.evidence, choice.unreviewed, self.told_apart, self.drawn
        key = self._key("mask", given)
        step = shelf.step("mask", key, self.files)
        if step is not None:
            return MaskResult(**step.result)
        made = yield from _write_labels(work, mask, self.reviewed, choice.unreviewed)
        shelf.end_step("mask", key, shelf.below(work, ["mask.tif", POLYGONS]), asdict(made))
        return made


def plan_chain(
    t1_path: str,
    t2_path: str,
    choice: ChainChoice,
    polygons: Iterable[ReviewedPolygon] | None = None,
) -> Chain:
    """Open a pair and look at it.

    Parameters
    ----------
    polygons
        Reviewed polygons, used instead of the automatic mask.

    Raises
    ------
    InputError, ReadError
        A scene cannot be read, or cannot be what it is given as.
    """
    savi = asdict(choice.savi)
    scenes = plan_savi(t1_path, **savi), plan_savi(t2_path, **savi)
    t1 = chosen(scenes[0].source, choice.patch_bands)
    t2, of_bands = matched(t1, chosen(scenes[1].source, choice.patch_bands))
    # What is valid is seen by the way where the patches' bands are all that SAVI needs, too.
    by_the_way = all({one.red, one.nir} <= set(of.bands) for one, of in zip(scenes, (t1, t2)))
    if by_the_way:
        scenes = replace(scenes[0], source=t1), replace(scenes[1], source=t2)
    evident = None if polygons is not None else _plan_evidence((t1_path, t2_path), choice)
    moved, remarks = on_one_grid(t1, t2, choice.resampling)
    remarks += [*of_bands, *(remark for plan in scenes for remark in plan.remarks)]
    files = dict(zip(_SCENES, (t1.files, t2.files)))
    reviewed = None if polygons is None else list(polygons)
    return Chain(choice, scenes, t1, moved, files, reviewed, evident, by_the_way, remarks)


def evidence_of(work: Path) -> Path:
    """Return what the automatic mask of a work folder is made from."""
    evidence = work / EVIDENCE
    return evidence if evidence.exists() else work / DIFFERENCE


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
    difference, mask, polygons = (work / name for name in (DIFFERENCE, "mask.tif", POLYGONS))
    if reviewed is None:
        plan = plan_mask(evidence_of(work), **asdict(choice))
        made = yield from part(write_mask(plan, mask), 0.0, 0.6)
        yield from part(write_polygons(mask, polygons, difference=difference), 0.6, 1.0)
        return made
    statuses = _with_statuses(reviewed)
    job = write_polygon_mask(statuses, difference, mask, unreviewed=unreviewed)
    made = yield from part(job, 0.0, 0.6)
    wkt = inspect(difference).grid.crs.to_wkt()
    # What a review tells besides, where it does: it is recorded, and a replay reads it here.
    more = {
        name: kind
        for name, kind in EXTRA_FIELDS.items()
        if any(one.attributes.get(name) not in (None, "") for one in reviewed)
    }
    copying = copy_polygons(reviewed, polygons, wkt, {**FIELDS, **more})
    yield from part(copying, 0.6, 1.0)
    return made


def _plan_evidence(paths: tuple[str, str], choice: ChainChoice) -> EvidencePlan | None:
    """Return how evidence is made in the mask's direction, None where SAVI's difference is it."""
    EvidenceName.check("EVIDENCE", choice.evidence)
    if choice.evidence == EvidenceName.SAVI:
        return None
    direction, savi = choice.mask.direction, choice.savi
    Direction.check("DIRECTION", direction)
    towards = Towards.ALL.value if direction == Direction.BOTH else direction
    return plan_evidence(
        *paths,
        EvidenceChoice(choice.evidence, direction=towards),
        scaling=savi.scaling,
        scale=savi.scale,
        offset=savi.offset,
        nodata=savi.nodata,
        resampling=choice.resampling,
    )


def _write_evidence(shelf: Shelf, work: Path, plan: EvidencePlan, key: str) -> Job[None]:
    """Write evidence.tif, if no earlier run did."""
    if shelf.step("evidence", key, _SCENES) is None:
        yield from write_evidence(plan, work / EVIDENCE)
        shelf.end_step("evidence", key, shelf.below(work, [EVIDENCE]))


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
    key: str,
) -> Job[tuple[Preview, ...]]:
    """Write savi_t1.tif, savi_t2.tif and difference.tif, if no earlier run did; return previews.

    All bands are read where that spares reading them again: for the previews, and to tell what is
    valid, see :class:`..datasets.stack.Stack`.

    Parameters
    ----------
    scenes
        The plans before T2 was normalised: previews show the scenes as they are.
    key
        Of all that the files hang on.
    """
    if shelf.step("difference", key, _SCENES) is not None:
        return (yield from take_previews(scenes, scenes[0].source.grid))
    plan = plan_scene_difference(*plans, resampling)
    single_pass = None if plan.moved.resampling else SinglePass(scenes, work / VALID)
    indices = [work / name for name in _INDICES]
    job = write_scene_difference(plan, work / DIFFERENCE, indices, single_pass)
    yield from part(without_remarks(job), 0.0, 0.9)
    written = [name for name in (*_INDICES, DIFFERENCE, VALID) if (work / name).exists()]
    shelf.end_step("difference", key, shelf.below(work, written))
    if single_pass:
        return single_pass.previews()
    return (yield from part(take_previews(scenes, scenes[0].source.grid), 0.9, 1.0))
