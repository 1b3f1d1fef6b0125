"""Change data sets cut from two scenes and a mask that are there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..choices.patches import PatchChoice
from ..datasets.export import ALL, Areas
from ..datasets.made import key_of
from ..datasets.stack import Image, Label, Stack
from ..datasets.target import Asked, Request, Target
from ..datasets.writing import DatasetResult
from ..errors import InputError
from ..io.beside import facts_of
from ..io.output import TAG_PREFIX
from ..io.source import Source
from ..jobs import Job, Remark, part
from ..legend import CHANGE_CLASSES
from ..masks.mask import inspect_mask, mask_values
from ..masks.polygons import REVIEWED, UNSURE
from ..messages import say
from ..pairs.difference import on_one_grid
from ..patch_grid import PatchGrid
from ..review.provenance import told_in
from ..scenes.bands import chosen, matched
from ..scenes.opening import open_scene


def named_parameters(*choices: Any, **more: Any) -> dict[str, Any]:
    """Return choices as a record names them, in capital letters."""
    named = {key.upper(): value for choice in choices for key, value in asdict(choice).items()}
    return {**named, **more}


def change_stack(t1: Source, t2: Source, mask: Source) -> Stack:
    """Return what a change data set is cut from: folders T1, T2 and Change."""
    return Stack(
        (Image("T1", t1), Image("T2", t2)),
        mask,
        (Label("Change", CHANGE_CLASSES),),
        mask_values,
        reviewed=mask.tags.get(TAG_PREFIX + UNSURE, "0") != "0",
    )


def review_of(mask: Source, told_of: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what the record tells of the review that a mask came from; None where there is none.

    That is how many polygons there were, how many of them nobody had decided on, what these
    became, and `told_of` the verdicts: see :func:`..review.provenance.told_of`.
    """
    told = {name: mask.tags.get(TAG_PREFIX + name) for name in (REVIEWED, "POLYGONS", "UNDECIDED")}
    unreviewed, polygons, undecided = told.values()
    if unreviewed is None or polygons is None or undecided is None:
        return None
    return {
        "polygons": int(polygons),
        "undecided": int(undecided),
        "unreviewed": unreviewed,
        **told_of,
    }


def export_patches(
    t1_path: str,
    t2_path: str,
    mask_path: str,
    target: Target,
    choice: PatchChoice,
    *,
    resampling: str = "bilinear",
    nodata: str = "",
    bands: str = "",
    areas: Areas = ALL,
    software: Mapping[str, str] | None = None,
) -> Job[DatasetResult]:
    """Cut two scenes and their mask into a data set.

    Parameters
    ----------
    bands
        Names of the bands to cut; "": all that T1 has of measurements.

    Raises
    ------
    InputError
        The mask is on another grid than T1, no patch is left, or a parameter is off.
    """
    request = Request(target, choice, areas, software or {})
    before = request.begin(t1_path, t2_path, mask_path)
    scenes = t1_path, t2_path
    given = given_mask(*scenes, mask_path, resampling, nodata, bands, areas.review)
    cut = PatchGrid.of(given.stack.images[0].source.grid, choice)
    yield from given.remarks
    parameters = named_parameters(choice, RESAMPLING=resampling, NODATA=nodata, PATCH_BANDS=bands)
    layers = given.stack.images, given.stack.labels
    more = key_of(facts_of(given.stack.label))
    asked = Asked("exportpatches", cut, parameters, given.files, layers, more=more)
    known = yield from part(request.look_at(asked), 0.0, 0.0)
    with request.run(asked, before, known) as run:
        if run.standing:
            return (yield from run.stay())
        return (yield from run.write(given.stack, given.told, given.remarks))


@dataclass(frozen=True)
class Given:
    """A stack of files that are there, what is to be recorded of it, and what is to be said."""

    stack: Stack
    told: dict[str, Any]
    files: Mapping[str, Sequence[str]]
    remarks: list[Remark]


def given_mask(
    t1_path: str,
    t2_path: str,
    mask_path: str,
    resampling: str,
    nodata: str,
    bands: str,
    review: Path | None = None,
) -> Given:
    """Open two scenes and a mask of theirs, perhaps with the review that it came from.

    Raises as :func:`export_patches`.
    """
    (t1, heard), (t2, more) = (open_scene(path, nodata) for path in (t1_path, t2_path))
    t1 = chosen(t1, bands)
    t2, told_of_bands = matched(t1, chosen(t2, bands))
    mask = inspect_mask(mask_path)
    if not mask.grid.matches(t1.grid):
        raise InputError(
            say(
                "The mask {mask} is on another grid than T1 ({t1}): make it from these two "
                "scenes (thresholdmask), or rasterise the polygons with T1's difference as "
                "REFERENCE.",
                mask=mask.name,
                t1=t1.name,
            )
        )
    moved, remarks = on_one_grid(t1, t2, resampling)
    remarks += [*heard, *more, *told_of_bands]
    tags = {key: value for key, value in mask.tags.items() if key.startswith(TAG_PREFIX)}
    threshold = tags.get(TAG_PREFIX + "THRESHOLD")
    told = {
        "threshold": float(threshold) if threshold else None,
        "mask": {key[len(TAG_PREFIX) :]: value for key, value in tags.items()},
        "review": review_of(mask, told_in(review) if review else {}),
    }
    files = {"T1": t1.files, "T2": t2.files, "MASK": mask.files}
    return Given(change_stack(t1, moved, mask), told, files, remarks)
