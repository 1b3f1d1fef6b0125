"""How far the review of patches is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..choices.review import CellState, PatchState, Status
from ..patch_grid import Patch, PatchGrid
from .window_counts import pixels_of, shapes_in, spans_of, spans_on


class PatchReview(NamedTuple):
    """How far the review of one patch is.

    Attributes
    ----------
    status
        "reviewed": whatever of the patch lies in a cell lies in closed ones, and no candidate
        reaches into it; "partly"; "open": no part of it is reviewed; "unqueued": it lies in no
        cell and has no candidate; "": there is no review.
    candidates
        How many candidates nobody decided on reach into it.
    """

    status: str
    candidates: int


def review_patches(
    cut: PatchGrid,
    patches: Sequence[Patch],
    polygons: Iterable[tuple[bytes, Mapping[str, Any]]],
    cells: Iterable[tuple[bytes, Mapping[str, Any]]],
) -> dict[str, PatchReview]:
    """Return how far the review of every patch is, by its id.

    Parameters
    ----------
    cut
        Gives the grid.
    patches
        All of one size; they may overlap and reach beyond the grid.
    polygons, cells
        (WKB in the grid's CRS, attributes); their ``status`` and ``state`` count. Without cells
        there is no review.
    """
    cells = list(cells)
    if not cells or not patches:
        return {patch.id: PatchReview("", 0) for patch in patches}
    grid = cut.grid
    spans = spans_of([patch.window for patch in patches], grid)
    places = spans_on(grid, [wkb for wkb, _ in cells])
    closed = np.array(
        [attributes.get("state") == CellState.CLOSED.value for _, attributes in cells]
    )
    candidates = [
        wkb for wkb, attributes in polygons if Status.of(attributes) == Status.CANDIDATE.value
    ]
    queued_pixels = pixels_of(spans, places)
    open_pixels = pixels_of(spans, places[~closed])
    left = shapes_in(grid, spans, candidates)
    found = zip(patches, queued_pixels.tolist(), open_pixels.tolist(), left.tolist())
    return {patch.id: PatchReview(_status(*numbers), numbers[2]) for patch, *numbers in found}


def review_status(
    cut: PatchGrid,
    patches: Sequence[Patch],
    polygons: Iterable[tuple[bytes, Mapping[str, Any]]],
    cells: Iterable[tuple[bytes, Mapping[str, Any]]],
) -> dict[str, str]:
    """Return the ``status`` of :func:`review_patches` alone."""
    reviews = review_patches(cut, patches, polygons, cells)
    return {name: review.status for name, review in reviews.items()}


def _status(queued: int, still_open: int, candidates: int) -> str:
    if not queued and not candidates:
        return PatchState.UNQUEUED.value
    if still_open == queued:
        return PatchState.OPEN.value
    return PatchState.PARTLY.value if still_open or candidates else PatchState.REVIEWED.value
