"""Preparing a review: which cells are gone through, and which serve to catch omissions."""

from __future__ import annotations

import itertools
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from ..choices.review import CellKind, ReviewChoice, Status
from ..errors import InputError
from ..grid import Grid, Window
from ..io.backends import environment
from ..io.inputs import refuse_overwriting
from ..io.source import Source, inspect
from ..jobs import Caution, Job, Remark, part
from ..masks.polygons import ReviewedPolygon, label_of
from ..messages import say
from ..names import free_uid, patch_id
from ..pairs.difference import change_raster
from ..patch_grid import cell_window
from ..statistics import seeded_order
from .carrying import carry_cells, carry_over, read_previous
from .cells import cell_of_polygon, new_cell
from .growing import attributes
from .review import MEASURES, Cell, Review, Settings, check_review_place, single, write_review
from .window_counts import shapes_in, spans_of

Place = tuple[int, int]


class Prepared(NamedTuple):
    """How many cells and polygons a review has."""

    cells: int
    polygons: int


def prepare_review(
    polygons: Iterable[tuple[bytes, Mapping[str, Any]]],
    scenes: tuple[str, str],
    difference: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    size: int = ReviewChoice.size,
    audit: int = ReviewChoice.audit,
    seed: int = ReviewChoice.seed,
    replace: bool = False,
    previous: str | os.PathLike[str] | None = None,
) -> Job[Prepared]:
    """Write the GeoPackage of a review.

    Parameters
    ----------
    polygons
        (WKB in the difference's CRS, attributes). Statuses stay; what has none is a candidate.
    scenes
        T1 and T2, to be looked at.
    difference
        Gives the grid, and the measures of polygons that have none.
    size
        Pixels a side of a cell; the cells are the patches that EDGE=pad gives.
    audit
        How many cells that hold no polygon, but valid pixels, are drawn with `seed`.
    replace
        Whether a review that stands there may go even where verdicts were given.
    previous
        A review whose verdicts are carried over, see :func:`.carrying.carry_over`.

    Raises
    ------
    InputError
        A number is off, a status unknown, the rasters show other places, or no polygon lies on
        the difference.
    """
    ReviewChoice(size, audit, seed).check()
    before = [] if previous is None else [previous]
    refuse_overwriting(output, *scenes, difference, *before)
    check_review_place(output, replace)
    source = change_raster(difference)
    for scene in scenes:
        inspect(scene).on(source.grid)
    given = list(single(polygons))
    complete = yield from part(_complete(given, source), 0.0, 0.3)
    earlier = None if previous is None else read_previous(previous, source.grid)
    if earlier is not None:
        carried = yield from part(carry_over(complete, earlier), 0.3, 0.4)
        complete = _named_apart(carried.polygons)
        yield Remark(f"{Path(os.fspath(before[0])).name}: {carried}")
    placed = [
        cell_of_polygon(source.grid, size, one.wkb, one.attributes["uid"]) for one in complete
    ]
    kept = [one for one, place in zip(complete, placed) if place is not None]
    if complete and not kept:
        raise InputError(
            say(
                "No polygon lies on {source}: check that both show the same place.",
                source=source.name,
            )
        )
    if len(kept) < len(complete):
        beside = len(complete) - len(kept)
        yield Caution(
            say(
                "Polygons beside {source}, which are left out: {beside}.",
                beside=beside,
                source=source.name,
            )
        )
    queue = _queue(source.grid, size, zip(complete, placed))
    drawn = yield from part(_draw(source, size, kept, queue, audit, seed), 0.4, 0.6)
    cells = queue + [
        new_cell(source.grid, size, place, CellKind.AUDIT.value, 0) for place in sorted(drawn)
    ]
    if earlier is not None:
        cells = carry_cells(cells, earlier, size)
    files = (*scenes, os.fspath(difference))
    settings = Settings(
        size, size, seed, len(drawn), *files, previous="" if previous is None else str(previous)
    )
    yield Remark(
        say(
            "Polygons: {kept_count}. Cells with any: {queue_count}, cells to be audited: "
            "{drawn_count}",
            kept_count=len(kept),
            queue_count=len(queue),
            drawn_count=len(drawn),
        )
    )
    review = Review(source.grid.crs.to_wkt(), settings, kept, cells)
    yield from part(write_review(review, output), 0.6, 1.0)
    return Prepared(len(cells), len(kept))


def _complete(polygons: Sequence[ReviewedPolygon], source: Source) -> Job[list[ReviewedPolygon]]:
    """Return the polygons with a status, a class, measures and a uid that no other has."""
    complete: list[ReviewedPolygon] = []
    taken: set[str] = set()
    for number, polygon in enumerate(polygons, 1):
        found = dict(polygon.attributes)
        found["status"] = Status.of(found) or Status.CANDIDATE.value
        label_of(found["status"], "change")  # refuses what nobody defined
        if found.get("class") is None:
            found["class"] = 1
        if not found.get("uid") or found.get("area_px") is None:
            measured = attributes(source, polygon.wkb)
            found.update((name, measured[name]) for name in MEASURES)
            found["uid"] = found.get("uid") or measured["uid"]
        found["uid"] = free_uid(str(found["uid"]), taken)
        taken.add(found["uid"])
        complete.append(ReviewedPolygon(polygon.wkb, found))
        if number % 10 == 0:
            yield number / len(polygons)
    return complete


def _named_apart(polygons: Sequence[ReviewedPolygon]) -> list[ReviewedPolygon]:
    """Return the polygons with uids of their own; earlier ones keep theirs."""
    taken: set[str] = set()
    named = []
    for polygon in polygons:
        uid = free_uid(str(polygon.attributes["uid"]), taken)
        taken.add(uid)
        named.append(replace(polygon, attributes={**polygon.attributes, "uid": uid}))
    return named


def _queue(
    grid: Grid, size: int, placed: Iterable[tuple[ReviewedPolygon, Place | None]]
) -> list[Cell]:
    """Return the cells that hold polygons, row by row."""
    candidates: Counter[Place] = Counter()
    for polygon, place in placed:
        if place is not None:
            candidates[place] += polygon.attributes["status"] == Status.CANDIDATE.value
    return [
        new_cell(grid, size, place, CellKind.CANDIDATES.value, count)
        for place, count in sorted(candidates.items())
    ]


def _draw(
    source: Source,
    size: int,
    polygons: Sequence[ReviewedPolygon],
    queue: Sequence[Cell],
    audit: int,
    seed: int,
) -> Job[list[Place]]:
    """Return (row, column) of the cells to be audited: no polygon reaches into them."""
    grid = source.grid
    drawn: list[Place] = []
    rows, columns = range(-(-grid.height // size)), range(-(-grid.width // size))
    places = list(itertools.product(rows, columns))
    windows = {place: cell_window(grid, size, *place) for place in places}
    found = shapes_in(grid, spans_of(list(windows.values()), grid), [one.wkb for one in polygons])
    held = {(cell.attributes["row"], cell.attributes["col"]) for cell in queue}
    empty = [place for place, count in zip(places, found) if not count and place not in held]
    empty.sort(key=lambda place: seeded_order(seed, patch_id(*place)))
    for number, place in enumerate(_valid(source, empty, windows) if audit else ()):
        drawn.append(place)
        yield number / audit
        if len(drawn) == audit:
            break
    return drawn


def _valid(
    source: Source, places: Sequence[Place], windows: Mapping[Place, Window]
) -> Iterator[Place]:
    """Yield the places that have a valid pixel."""
    with environment(), source.open() as reader:
        for place in places:
            _, valid = reader.read(windows[place], source.bands[:1])
            if valid.any():
                yield place
