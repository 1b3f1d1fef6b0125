"""Polygons of change: from the mask, for the review, and back to a mask."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..arrays import Array
from ..choices.masks import Unreviewed
from ..choices.review import Status
from ..errors import InputError
from ..grid import Grid, Window
from ..io.ground import pixel_areas, planar_caution
from ..io.indexed import ChangedError, IndexedShapes, find_indexed
from ..io.inputs import refuse_overwriting
from ..io.layer_files import check_place, write_layer
from ..io.passing import passing_raster
from ..io.regions import Regions, RegionStatistics, Shapes, polygonise
from ..io.source import Reader, Source, inspect
from ..io.temporary import temporary_folder
from ..jobs import Caution, Job, Remark, part
from ..legend import CHANGE, IGNORE, NO_CHANGE
from ..messages import say
from ..names import uid_of
from ..pairs.difference import change_raster
from .mask import MaskResult, clean, counted_mask, inspect_mask, mask_reader
from .verdicts import refuse_losing

#: What becomes of candidates that nobody reviewed.
UNREVIEWED: Mapping[str, int] = {
    Unreviewed.CHANGE.value: CHANGE,
    Unreviewed.IGNORE.value: IGNORE,
    Unreviewed.NOCHANGE.value: NO_CHANGE,
}
#: Tags of a mask that polygons made: what candidates became, and how many polygons are 255.
REVIEWED, UNSURE = "UNREVIEWED", "UNSURE"
FIELDS: dict[str, type] = {
    "uid": str,
    "status": str,
    "class": int,
    "area_px": int,
    "area_ha": float,
    "diff_mean": float,
    "diff_min": float,
    "diff_max": float,
    "reviewer": str,
    "reviewed_at": str,
    "note": str,
}
LAYER = "polygons"
#: Polygons between two chances to cancel.
_BATCH = 2000


@dataclass(frozen=True)
class ReviewedPolygon:
    """A polygon as a reviewer left it: 2-D WKB in the raster's CRS, attributes by field name."""

    wkb: bytes
    attributes: Mapping[str, Any] = field(default_factory=dict)


def write_polygons(
    mask_path: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    difference: str | os.PathLike[str] | None = None,
    min_area: int = 0,
    replace: bool = False,
) -> Job[int]:
    """Write the regions of change as polygons with attributes; return how many there are.

    Polygons are valid, 4-connected and follow pixel edges, so that they give back the mask
    bit for bit. ``uid`` is made from a region's first pixel (row, column): the same mask always
    gives the same.

    Parameters
    ----------
    difference
        Raster on the mask's grid for ``diff_mean``, ``diff_min``, ``diff_max``; NULL without.
    min_area
        Leave out regions of fewer pixels.
    replace
        Whether polygons that stand there may go even where people gave verdicts on them.
    """
    refuse_overwriting(output, mask_path, *([difference] if difference else []))
    check_place(Path(output), [LAYER])
    refuse_losing(output, replace, [LAYER])
    source = inspect_mask(mask_path)
    change = change_raster(difference) if difference else None
    if change is not None and not change.grid.matches(source.grid):
        raise InputError(
            say(
                "{change} is on another grid than the mask {source}: give the difference "
                "that the mask was made from.",
                change=change.name,
                source=source.name,
            )
        )
    if min_area < 0:
        raise InputError(
            say("MIN_AREA is {min_area}: it must be 0 (off) or more pixels.", min_area=min_area)
        )
    if min_area > 1:
        with temporary_folder() as folder:
            # What is too small goes before it is vectorised.
            cleaned = folder / "mask.tif"
            with passing_raster(cleaned, source.grid, "uint8", IGNORE) as out:
                yield from part(clean(source, out, min_area, 0), 0.0, 0.3)
            regions = yield from part(polygonise(inspect(cleaned), CHANGE), 0.3, 0.5)
        regions = regions.take(np.flatnonzero(regions.areas >= min_area))
    else:
        regions = yield from part(polygonise(source, CHANGE, mask_reader(source)), 0.0, 0.4)
    count = len(regions.areas)
    statistics = None
    if change is not None:
        statistics = yield from part(regions.statistics(change), 0.5, 0.7)
    rows = zip(regions.wkb(source.grid.transform), _attributes(regions, statistics, source.grid))
    wkt = source.grid.crs.to_wkt()
    job = write_layer(output, LAYER, wkt, FIELDS, rows, count)
    caution = planar_caution(source.grid)
    if caution:
        yield caution
    yield Remark(say("Polygons: {count}", count=count))
    yield from part(job, 0.7, 1.0)
    return count


def _attributes(
    regions: Regions, statistics: RegionStatistics | None, grid: Grid
) -> Iterator[list[Any]]:
    """Yield the values of :data:`FIELDS` for every region."""
    xmin, ymin, xmax, ymax = regions.boxes.T
    hectares = regions.areas * pixel_areas(grid).at((ymin + ymax) / 2, (xmin + xmax) / 2) / 10_000
    columns = regions.first_pixels.tolist(), regions.areas.tolist(), hectares.tolist()
    nothing = (None, None, None)
    measures: Iterable[Sequence[Any]] = itertools.repeat(nothing)
    if statistics is not None:
        mean = statistics.total / np.maximum(statistics.count, 1)
        measured = (mean, statistics.minimum, statistics.maximum, statistics.count)
        values = zip(*(each.tolist() for each in measured))
        measures = (numbers if count else nothing for *numbers, count in values)
    for (row, col), area, large, numbers in zip(*columns, measures):
        yield [uid_of(row, col), Status.CANDIDATE.value, 1, area, large, *numbers, *nothing]


def label_of(status: str | None, unreviewed: str) -> int:
    """Return the mask value of a polygon with this status; no status counts as reviewed change.

    Raises
    ------
    InputError
        A status that nobody defined.
    """
    if status is None or status == "":
        return CHANGE
    labels = {
        Status.CANDIDATE.value: UNREVIEWED[unreviewed],
        Status.ACCEPTED.value: CHANGE,
        Status.ADDED.value: CHANGE,
        Status.REJECTED.value: NO_CHANGE,
        Status.UNSURE.value: IGNORE,
    }
    try:
        return labels[_word(status)]
    except KeyError:
        raise InputError(
            say(
                "A polygon has the status {status!r}: use one of {status2}.",
                status=status,
                status2=", ".join(Status.words()),
            )
        ) from None


#: Where polygons overlap, the verdict further on in this list wins: what a person drew or accepted
#: stands above what they rejected or nobody looked at.
_PRECEDENCE = (
    Status.REJECTED.value,
    Status.CANDIDATE.value,
    Status.UNSURE.value,
    Status.ACCEPTED.value,
    Status.ADDED.value,
    "",
)


def burn_order(status: str | None) -> int:
    """Return the rank by which polygons are rasterised, later ones over earlier ones."""
    return _PRECEDENCE.index(_word(status))


def _word(status: str | None) -> str:
    return str(status or "").strip().lower()


def write_polygon_mask(
    polygons: Iterable[tuple[bytes, str | None]],
    reference: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    unreviewed: str = Unreviewed.AUTO.value,
    stored: tuple[str | os.PathLike[str], str] | None = None,
) -> Job[MaskResult]:
    """Rasterise reviewed polygons by the pixel-centre rule.

    Parameters
    ----------
    polygons
        (WKB in the reference's CRS, status); status None, as in a layer without that field, is
        change.
    reference
        Raster that gives grid and no data: a mask's or difference's own no data stays 255.
    unreviewed
        What becomes of candidates: "change", "ignore" or "nochange"; "auto" is "ignore" once a
        polygon has a verdict, and "change" before.
    stored
        File and layer that hold these very polygons, if one does. Where it is a GeoPackage with a
        spatial index, they are rasterised from there, which gives the same and is quicker.
    """
    Unreviewed.check("UNREVIEWED", unreviewed)
    refuse_overwriting(output, reference)
    source = inspect(reference)
    indexed = find_indexed(*stored, "status", source.grid.crs) if stored else None
    if indexed:
        with indexed, contextlib.suppress(ChangedError):
            verdicts = _Verdicts(indexed.values, unreviewed)
            indexed.group(verdicts.in_burn_order())
            return (yield from _rasterise(indexed, source, output, verdicts))
    found = yield from _gather(polygons)
    verdicts = _Verdicts({status: len(wkbs) for status, wkbs in found.items()}, unreviewed)
    order = verdicts.in_burn_order()
    shapes = (wkb for statuses, _ in order for status in statuses for wkb in found[status])
    labels = (label for statuses, label in order for status in statuses for _ in found[status])
    shapes_in_order = Shapes.from_map(shapes, labels)
    return (yield from _rasterise(shapes_in_order, source, output, verdicts))


class _Verdicts:
    """How many polygons have which status, and what that makes of the candidates.

    Attributes
    ----------
    undecided
        How many candidates there are.
    unreviewed
        What they become; never "auto".
    remark
        What the user should know of them before, if anything.
    """

    def __init__(self, counts: Mapping[str | None, int], unreviewed: str) -> None:
        self._counts = counts
        self.undecided = sum(
            count for status, count in counts.items() if _word(status) == Status.CANDIDATE.value
        )
        total = sum(counts.values())
        begun = any(_word(status) not in ("", Status.CANDIDATE.value) for status in counts)
        self.unreviewed = unreviewed
        if unreviewed == Unreviewed.AUTO.value:
            self.unreviewed = (Unreviewed.IGNORE if begun else Unreviewed.CHANGE).value
        self.remark: Remark | None = None
        if self.undecided:
            told = say(
                "Candidates that nobody decided on count as {unreviewed}: {undecided} of {total} "
                "polygons",
                undecided=self.undecided,
                total=total,
                unreviewed=self.unreviewed,
            )
            if begun and self.unreviewed == Unreviewed.CHANGE.value:
                self.remark = Caution(
                    say("{told}, though the review has begun (UNREVIEWED).", told=told)
                )
            elif begun:
                self.remark = Remark(
                    say("{told}, as the review has begun (UNREVIEWED).", told=told)
                )
            else:
                self.remark = Remark(
                    say("{told}; no polygon has a verdict yet (UNREVIEWED).", told=told)
                )

    @property
    def unsure(self) -> int:
        """How many polygons are 255 in the mask."""
        return sum(
            count
            for status, count in self._counts.items()
            if label_of(status, self.unreviewed) == IGNORE
        )

    def in_burn_order(self) -> list[tuple[list[str | None], int]]:
        """Return (statuses, label) in the order in which their polygons are rasterised."""
        labels = {status: label_of(status, self.unreviewed) for status in self._counts}
        groups = itertools.groupby(sorted(labels, key=burn_order), labels.__getitem__)
        return [(list(group), label) for label, group in groups]


def _rasterise(
    shapes: Shapes | IndexedShapes,
    source: Source,
    output: str | os.PathLike[str],
    verdicts: _Verdicts,
) -> Job[MaskResult]:
    """Write the mask of polygons whose values are labels."""
    if shapes.count and not shapes.touch(source.grid.bounds()):
        raise InputError(
            say(
                "No polygon lies on {source}: check that both show the same place.",
                source=source.name,
            )
        )
    if verdicts.remark:
        yield verdicts.remark

    def burn(window: Window, reader: Reader) -> Array:
        _, valid = reader.read_jointly(window)
        mask = shapes.burn(source.grid, window, NO_CHANGE)
        mask[~valid] = IGNORE
        return mask

    tags = {
        REVIEWED: verdicts.unreviewed,
        "UNDECIDED": verdicts.undecided,
        UNSURE: verdicts.unsure,
        "POLYGONS": shapes.count,
        "REFERENCE": source.name,
    }
    made = yield from counted_mask(source, burn, output, tags)
    return replace(made, undecided=verdicts.undecided)


def _gather(polygons: Iterable[tuple[bytes, str | None]]) -> Job[dict[str | None, list[bytes]]]:
    """Read polygons, (WKB, status); return them by status, of which there are few."""
    found: dict[str | None, list[bytes]] = {}
    for number, (wkb, status) in enumerate(polygons, 1):
        if number % _BATCH == 0:
            yield 0.0
        if status not in found:
            # A status that nobody defined is told of at once.
            label_of(status, Unreviewed.CHANGE.value)
            found[status] = []
        found[status].append(wkb)
    return found


def copy_polygons(
    polygons: Sequence[ReviewedPolygon],
    output: str | os.PathLike[str],
    wkt: str,
    fields: Mapping[str, type] = FIELDS,
) -> Job[None]:
    """Write reviewed polygons as they are, with these fields."""
    rows = ((polygon.wkb, as_row(polygon.attributes, fields)) for polygon in polygons)
    yield from write_layer(output, LAYER, wkt, fields, rows, len(polygons), multi=True)


def as_row(attributes: Mapping[str, Any], fields: Mapping[str, type] = FIELDS) -> list[Any]:
    """Return a polygon's attributes in the order and the types of some fields."""
    return [_as_field(kind, attributes.get(name)) for name, kind in fields.items()]


def _as_field(kind: type, value: Any) -> Any:
    """Return an attribute as a field of ours holds it; None where it cannot."""
    if value is None or kind is str:
        return None if value is None else str(value)
    try:
        return kind(float(value))
    except (TypeError, ValueError, OverflowError):
        return None
