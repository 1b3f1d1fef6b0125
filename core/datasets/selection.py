"""Which patches are exported: what is asked for, what falls away, who gets which split."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..choices.patches import PatchChoice
from ..choices.review import PatchState
from ..errors import InputError
from ..grid import Grid, Window
from ..io.crs import parse_crs
from ..io.regions import Shapes
from ..io.vector import bounds_of
from ..jobs import Job
from ..messages import Message, joined, say
from ..patch_grid import Patch, PatchGrid
from ..review.progress import review_status
from ..review.review import read_review
from ..statistics import seeded_order
from .export import Areas, Export
from .manifest import Row, boxes
from .splits import assign, at_centres
from .stack import Stack, measure


def choose(export: Export) -> Job[tuple[list[Patch], dict[str, int]]]:
    """Return the patches to export with their splits, and how many fell away for which reason.

    Those of the data set that they will stand in keep their splits.
    """
    cut, choice, areas = export.cut, export.choice, export.areas
    enough, dropped = yield from candidates(cut, export.stack, choice, areas)
    # Of very many patches every step takes long: in between a cancel is answered.
    yield 1.0
    kept = _balance(enough, choice)
    dropped[say("above MAX_NEGATIVE_RATIO")] = len(enough) - len(kept)
    kept, too_near = assign(
        cut,
        kept,
        choice.splitting,
        zones=areas.zones,
        others=list(_near(cut, export.earlier, choice.splitting.buffer)),
    )
    dropped.update(too_near)
    if not kept:
        raise nothing_left(dropped)
    return kept, dropped


def nothing_left(dropped: Mapping[str, int]) -> InputError:
    """Return the error that every patch fell away."""
    return InputError(why_none(dropped))


def why_none(dropped: Mapping[str, int]) -> Message:
    """Return what is said where every patch fell away."""
    rest = {why: count for why, count in dropped.items() if why != "considered"}
    return say(
        "No patch is left of {considered}: {dropped}. Loosen what drops them.",
        considered=dropped["considered"],
        dropped=listing(rest),
    )


def candidates(
    cut: PatchGrid, stack: Stack, choice: PatchChoice, areas: Areas
) -> Job[tuple[list[Patch], dict[str, int]]]:
    """Return the patches that can be exported, measured, whatever becomes of others.

    Also how many there were, and how many fell away for which reason.
    """
    patches = cut.patches()
    dropped: dict[str, int] = {"considered": len(patches)}
    if areas.only is not None:
        shapes = Shapes.from_map(areas.only, np.ones(len(areas.only), np.int32))
        found = at_centres(cut, patches, shapes)
        inside = [patch for patch in patches if found[patch.id]]
        dropped[say("outside GRID")] = len(patches) - len(inside)
        patches = inside
    if areas.review is not None:
        patches = _reviewed(cut, patches, areas.review)
        done = [p for p in patches if not areas.closed_only or p.review == PatchState.REVIEWED]
        dropped[say("not reviewed")] = len(patches) - len(done)
        patches = done
    elif areas.closed_only:
        raise InputError(say("CLOSED_ONLY needs a REVIEW, which says what is closed."))
    patches = yield from measure(cut, stack, patches)
    # Shares are counted in pixels, so that 1.0 means every pixel.
    # What a person was not sure of is no lack of data.
    seen = [p for p in patches if p.valid_fraction + p.unsure_fraction >= choice.min_valid - 1e-9]
    dropped[say("below MIN_VALID")] = len(patches) - len(seen)
    valid = [p for p in seen if p.unsure_fraction <= choice.max_unsure + 1e-9]
    dropped[say("above MAX_UNSURE")] = len(seen) - len(valid)
    enough = [p for p in valid if not choice.min_change or p.change_fraction >= choice.min_change]
    dropped[say("below MIN_CHANGE")] = len(valid) - len(enough)
    return enough, dropped


def _reviewed(cut: PatchGrid, patches: Sequence[Patch], path: Path) -> list[Patch]:
    """Return the patches with how far their review is."""
    review = read_review(path)
    if parse_crs(review.wkt) != cut.grid.crs:
        raise InputError(
            say(
                "{path} is in another coordinate reference system than T1: give the review "
                "of this very scene.",
                path=path.name,
            )
        )
    if not all(_lies_in(cut.grid, cell.wkb) for cell in review.cells):
        raise InputError(
            say(
                "{path} is the review of another scene: it has cells beyond T1. Give the review of "
                "this very scene.",
                path=path.name,
            )
        )
    polygons = [(one.wkb, one.attributes) for one in review.polygons]
    status = review_status(cut, patches, polygons, review.cells)
    return [replace(patch, review=status[patch.id]) for patch in patches]


def _lies_in(grid: Grid, wkb: bytes) -> bool:
    """Return whether nothing of a shape is more than a pixel beyond a grid."""
    most, (xmin, ymin, xmax, ymax) = max(grid.resolution), grid.bounds()
    left, low, right, high = bounds_of(wkb)
    inside = left >= xmin - most and right <= xmax + most
    return inside and low >= ymin - most and high <= ymax + most


def listing(dropped: Mapping[str, int]) -> str:
    """Say how many fell away for which reason."""
    told = [
        say("{count} {reason}", count=count, reason=why) for why, count in dropped.items() if count
    ]
    return joined(", ", told) if told else say("none dropped")


def _balance(patches: Sequence[Patch], choice: PatchChoice) -> list[Patch]:
    """Keep a seeded choice of the patches without change, in proportion to those with."""
    if choice.max_negative_ratio < 0:
        return list(patches)
    negatives = [patch for patch in patches if not patch.change_pixels]
    allowed = int(choice.max_negative_ratio * (len(patches) - len(negatives)) + 1e-9)
    negatives.sort(key=lambda patch: seeded_order(choice.seed, patch.id))
    dropped = {patch.id for patch in negatives[allowed:]}
    return [patch for patch in patches if patch.id not in dropped]


def _near(cut: PatchGrid, rows: Sequence[Row], buffer: int) -> Iterator[tuple[Window, str]]:
    """Yield where rows lie in pixels of the grid, rounded outwards, and their splits.

    Only of those that patches of the grid may come nearer than `buffer` patches.
    """
    if not rows:
        return
    xmin, ymin, xmax, ymax = boxes(rows, cut.grid.crs).T
    a, b, c, d, e, f = tuple(~cut.grid.transform)[:6]
    left, top = a * xmin + b * ymax + c, d * xmin + e * ymax + f
    right, bottom = a * xmax + b * ymin + c, d * xmax + e * ymin + f
    # A hundredth of a pixel is what grids may be apart and still count as one.
    first = np.floor(np.stack([top, left], axis=1) + 0.01)
    last = np.ceil(np.stack([bottom, right], axis=1) - 0.01)
    # A patch may reach beyond the grid by less than its size.
    reach = (buffer + 1) * cut.size
    near = (last > -reach).all(axis=1) & (first < np.array(cut.grid.shape) + reach).all(axis=1)
    for number in np.flatnonzero(near).tolist():
        row, col, height, width = map(int, [*first[number], *(last[number] - first[number])])
        yield Window(row, col, height, width), rows[number]["split"] or "all"
