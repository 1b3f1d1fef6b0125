"""From an area and two periods to a table of pairs to choose from."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..choices.catalogue import PairsChoice
from ..errors import ChangeMiningError, InputError
from ..io.crs import parse_crs
from ..io.layer_files import check_place, write_layer
from ..io.vector import bounds_of, brought, dense, rectangle, shared, united
from ..jobs import Caution, Job, Remark, part
from ..messages import say
from ..scenes.import_plan import Extent
from .clouds import DEGREES, Look, looked, told
from .item import StacItem
from .pairing import Pair, Seen, make_pairs
from .preset import Preset, catalogue_of
from .reach import Network, Unreached
from .search import Wanted, search
from .signing import Signer
from .waiting import all_of

LAYER = "pairs"
#: Of the table; id, t1 and t2 are what builds a data set.
FIELDS: dict[str, type] = {
    **{"id": str, "t1": str, "t2": str, "rank": int, "score": float},
    **{"t1_date": str, "t2_date": str, "days": int},
    **{"t1_cloud": float, "t2_cloud": float, "cloud_of": str, "coverage": float},
    **{"tile": str, "same_orbit": str, "t1_orbit": int, "t2_orbit": int},
    **{"t1_baseline": str, "t2_baseline": str, "t1_platform": str, "t2_platform": str},
    **{
        "t1_item": str,
        "t2_item": str,
        "t1_thumb": str,
        "t2_thumb": str,
        "catalogue": str,
        "extent": str,
    },
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
#: Squares of a degree: an area of this size holds some hundred tiles.
_LARGEST = 100.0
_MOST_LOOKS = 200
_ACROSS = say(
    "“Area” reaches across the 180th meridian, or around the Earth: give what lies on either side "
    "of it by itself."
)


@dataclass(frozen=True)
class Area:
    """Where pairs are looked for: WKB of a multipolygon, longitude and latitude."""

    wkb: bytes

    @classmethod
    def of_polygons(cls, polygons: Sequence[bytes], wkt: str) -> Area:
        """Take polygons in a coordinate reference system."""
        if not polygons:
            raise InputError(say("“Area” holds no polygon: give an extent or a layer of polygons."))
        return cls(united([brought(one, wkt, DEGREES) for one in polygons]))

    @classmethod
    def of_extent(cls, extent: Extent) -> Area:
        """Take a rectangle; without a system of its own it is longitude and latitude."""
        xmin, ymin, xmax, ymax = extent[:4]
        if -180 <= xmax < xmin <= 180 and parse_crs(extent.crs or DEGREES).is_geographic:
            raise InputError(_ACROSS)
        if not (xmax > xmin and ymax > ymin):
            raise InputError(say("“Area” is empty: give xmin,xmax,ymin,ymax [EPSG:code]."))
        wkb = dense(rectangle((xmin, ymin, xmax, ymax)), max(xmax - xmin, ymax - ymin) / 16)
        system = parse_crs(extent.crs).to_wkt() if extent.crs else DEGREES
        return cls.of_polygons([wkb], system)

    def box(self) -> tuple[float, float, float, float]:
        """Return west, south, east, north; raises InputError where no one searches so far."""
        box = bounds_of(self.wkb)
        inside = -180 <= box[0] < box[2] <= 180 and -90 <= box[1] < box[3] <= 90
        if not inside:
            raise InputError(
                say(
                    "“Area” does not lie on the Earth: check its coordinate reference "
                    "system, as in -60,-59,-4,-3 [EPSG:4326]."
                )
            )
        if box[2] - box[0] > 180:
            raise InputError(_ACROSS)
        if (box[2] - box[0]) * (box[3] - box[1]) > _LARGEST:
            raise InputError(
                say(
                    "“Area” is larger than 10 × 10 degrees: pairs are looked for around a "
                    "place; give a smaller one."
                )
            )
        return box


@dataclass(frozen=True)
class Found:
    """What a search came to."""

    pairs: int
    scenes: int
    best: str


def write_pairs(
    area: Area, output: str | os.PathLike[str], choice: PairsChoice, network: Network
) -> Job[Found]:
    """Write the best pairs of a catalogue, each with the footprint of what both show.

    Raises
    ------
    ReadError, InputError
        The catalogue cannot be reached or is none; there is no pair; a parameter is wrong.
    WriteError
        The table cannot be written.
    """
    periods = _periods(choice)
    _check(choice)
    check_place(Path(output), [LAYER])
    preset = catalogue_of(choice.catalogue)
    signer = Signer(preset, network)
    collections = tuple(one.strip() for one in choice.collections.split(",") if one.strip())
    wanted = Wanted(area.box(), periods, collections or preset.collections)
    items = yield from part(search(preset, wanted, signer.network), 0.0, 0.3)
    sides = [
        [item for item in items if first <= item.day <= last and _is_useful(item, preset)]
        for first, last in periods
    ]
    yield Remark(
        say(
            "Scenes: {sides_count} in the first period, {sides_count2} in the second ({preset}).",
            sides_count=len(sides[0]),
            sides_count2=len(sides[1]),
            preset=preset.title or preset.address,
        )
    )
    _refuse_none(sides, items)
    seen = yield from part(_seen(sides, area, signer), 0.3, 0.95)
    pairs = make_pairs(seen[0], seen[1], choice.max_cloud / 100, choice.season)
    if not pairs:
        raise InputError(_no_pair(seen, choice))
    told = pairs[: choice.pairs]
    if len(pairs) > len(told):
        yield Remark(
            say(
                "Pairs that suit: {pairs_count}; the table holds the best of them ({told_count}).",
                pairs_count=len(pairs),
                told_count=len(told),
            )
        )
    names = _names(told)
    west, south, east, north = (round(side, 7) for side in area.box())
    extent = f"{west},{east},{south},{north} [{DEGREES}]"
    rows = [
        (_footprint(pair), _row(name, rank, pair, preset, extent))
        for rank, (name, pair) in enumerate(zip(names, told), 1)
    ]
    writing = write_layer(output, LAYER, parse_crs(DEGREES).to_wkt(), FIELDS, rows, len(rows), True)
    yield from part(writing, 0.95, 1.0)
    return Found(len(told), len(sides[0]) + len(sides[1]), told[0].id)


def _periods(choice: PairsChoice) -> tuple[tuple[str, str], tuple[str, str]]:
    both = []
    for label, first, last in (
        (say("First period"), choice.t1_from, choice.t1_to),
        (say("Second period"), choice.t2_from, choice.t2_to),
    ):
        start, parted, end = first.strip().partition("/")
        start, end = start.strip(), (end if parted else last).strip()
        for day in (start, end):
            if not _is_day(day):
                raise InputError(
                    say(
                        "“{label}” begins or ends on {day!r}: give days as 2017-06-01, or a "
                        "period as 2017-06-01/2017-09-30.",
                        label=label,
                        day=day,
                    )
                )
        if start > end:
            raise InputError(
                say(
                    "“{label}” ends on {end}, before it begins on {start}.",
                    label=label,
                    end=end,
                    start=start,
                )
            )
        both.append((start, end))
    if both[1][1] <= both[0][0]:
        raise InputError(
            say(
                "The second period, to {both}, is before the first, from {both2}: the first "
                "date has to be the earlier one.",
                both=both[1][1],
                both2=both[0][0],
            )
        )
    return both[0], both[1]


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def _check(choice: PairsChoice) -> None:
    if not 0 <= choice.max_cloud <= 100:
        raise InputError(
            say("“Most cloud (%)” is {max_cloud:g}: give 0 to 100.", max_cloud=choice.max_cloud)
        )
    if not 0 <= choice.season <= 183:
        raise InputError(say("“Season (days)” is {season}: give 0 to 183.", season=choice.season))
    if not 1 <= choice.pairs <= 10_000:
        raise InputError(say("“Most pairs” is {pairs}: give 1 to 10000.", pairs=choice.pairs))


def _is_useful(item: StacItem, preset: Preset) -> bool:
    """Return whether a scene has the bands that every step needs."""
    return bool(item.of_band("B04", preset) and item.of_band("B08", preset))


def _refuse_none(sides: Sequence[Sequence[StacItem]], items: Sequence[StacItem]) -> None:
    for label, side in zip((say("first"), say("second")), sides):
        if not side and items and not any(sides):
            raise InputError(
                say(
                    "No item there (of {items_count}) has a red and a near-infrared band: name "
                    "the collection of the scenes (“Collections”).",
                    items_count=len(items),
                )
            )
        if not side:
            raise InputError(
                say(
                    "The catalogue has no scene of the {label} period there: choose a longer "
                    "period, or check where the area lies.",
                    label=label,
                )
            )


def _seen(sides: Sequence[Sequence[StacItem]], area: Area, signer: Signer) -> Job[list[list[Seen]]]:
    """Look at the scenes of both periods."""
    nearer = []
    for label, side in zip((say("first"), say("second")), sides):
        if len(side) > _MOST_LOOKS:
            yield Caution(
                say(
                    "{count} scenes of the {label} period are more than are looked at over the "
                    "area: the {most} with the least cloud are; choose shorter periods for the "
                    "others.",
                    count=len(side),
                    label=label,
                    most=_MOST_LOOKS,
                )
            )
        nearer.append(sorted(side, key=_told_cloud)[:_MOST_LOOKS])
    items = list({item.address + item.id: item for side in nearer for item in side}.values())

    def look(item: StacItem, stop: threading.Event) -> tuple[Look, ChangeMiningError | None]:
        try:
            return looked(item, area.wkb, signer, stop), None
        except (Unreached, InputError, OSError) as error:
            if not isinstance(error, ChangeMiningError):
                raise
            return told(item, area.wkb), error

    seen = yield from all_of(look, items)
    looks = {item.address + item.id: found for item, (found, _) in zip(items, seen)}
    failed = [error for _, error in seen if error is not None]
    if failed:
        yield Caution(
            say(
                "Scene classifications that cannot be read: {count} of {all}. There the cloud of "
                "the whole tile counts instead of the area's. {reason}",
                count=len(failed),
                all=len(items),
                reason=failed[0],
            )
        )
    return [
        [
            Seen(item, looks[item.address + item.id])
            for item in side
            if item.address + item.id in looks
        ]
        for side in sides
    ]


def _told_cloud(item: StacItem) -> float:
    """Return the cloud of the whole scene; where nothing tells, more than any."""
    return 2.0 if item.cloud is None else item.cloud


def _no_pair(seen: Sequence[Sequence[Seen]], choice: PairsChoice) -> str:
    for label, side in zip((say("first"), say("second")), seen):
        if all(one.look.cloud is None for one in side):
            return say(
                "No pair suits: nothing tells how cloudy the scenes of the {label} period are, "
                "which counts as 50%. Set “Most cloud (%)” to 50 or more, and look at the scenes "
                "yourself.",
                label=label,
            )
    least = [
        min((one.look.cloud for one in side if one.look.cloud is not None), default=1.0)
        for side in seen
    ]
    return say(
        "No pair suits: the clearest scenes have {t1:.0%} cloud over the area in the first period "
        "and {t2:.0%} in the second. Allow more cloud (“Most cloud (%)” is {most:g}) or dates "
        "further apart in the year (“Season (days)” is {season}), or choose longer periods.",
        t1=least[0],
        t2=least[1],
        most=choice.max_cloud,
        season=choice.season,
    )


def _footprint(pair: Pair) -> bytes:
    one, other = (seen.item.footprint for seen in (pair.t1, pair.t2))
    if one and other:
        return shared(one, other)[0]
    return united([one or other or rectangle((0, 0, 0, 0))])


def _names(pairs: Sequence[Pair]) -> list[str]:
    """Return a name for each pair, of its own: a day may have two scenes of a tile."""
    seen: dict[str, int] = {}
    names = []
    for pair in pairs:
        seen[pair.id] = seen.get(pair.id, 0) + 1
        names.append(pair.id if seen[pair.id] == 1 else f"{pair.id}_{seen[pair.id]}")
    return names


def _row(name: str, rank: int, pair: Pair, preset: Preset, extent: str) -> list[Any]:
    """Return a row of the table, in the order of :data:`FIELDS`."""
    t1, t2 = pair.t1.item, pair.t2.item
    looks = pair.t1.look, pair.t2.look
    clouds = [None if one.cloud is None else round(100 * one.cloud, 2) for one in looks]
    of = ["area" if one.of_area else "whole scene" for one in looks]
    same = {None: "unknown", True: "yes", False: "no"}[pair.same_orbit]
    return [
        *(name, t1.address, t2.address, rank, pair.score),
        *(t1.day, t2.day, pair.days),
        *(*clouds, of[0] if of[0] == of[1] else " and ".join(of), round(100 * pair.coverage, 2)),
        *(t1.tile, same, t1.orbit, t2.orbit),
        *(t1.baseline, t2.baseline, t1.platform, t2.platform),
        *(t1.id, t2.id, t1.thumbnail, t2.thumbnail, preset.name or preset.address, extent),
    ]
