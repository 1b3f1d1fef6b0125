"""Judged points as they come from a layer: what was answered, and what each stands for."""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Array
from ..choices.review import Status
from ..errors import InputError, ReadError
from ..grid import Window
from ..io.backends import environment
from ..io.crs import parse_crs
from ..io.vector import bounds_of, layer_names, read_layer
from ..jobs import Job
from ..legend import CHANGE, IGNORE, NO_CHANGE
from ..messages import say
from .sample_fields import STRATA
from .units import Units, open_units

#: The fields that say what a point stands for.
KNOWN = ("stratum", "strata", "stratum_units", "stratum_ha", "unit_ha")
#: What is answered in words; the review's own among them.
_ANSWERS = {
    **dict.fromkeys(("change", "changed", "yes", "true"), CHANGE),
    **dict.fromkeys((Status.ACCEPTED.value, Status.ADDED.value), CHANGE),
    **dict.fromkeys(("nochange", "unchanged", "no", "false", Status.REJECTED.value), NO_CHANGE),
    **dict.fromkeys(("ignore", Status.UNSURE.value), IGNORE),
}
#: An answer that nobody gave yet.
OPEN = -1


@dataclass(frozen=True)
class Point:
    """One unit of a sample.

    Attributes
    ----------
    wkb
        Its geometry.
    answer
        The class that it was judged to be, :data:`..legend.IGNORE` for unsure, :data:`OPEN`.
    map_class
        Of the map; None where the layer does not say.
    stratum, strata, units, area, unit_area
        Its stratum, of how many, how many units that has, its area and the unit's own in hectares.
    """

    uid: str
    wkb: bytes
    answer: int
    map_class: int | None
    stratum: str
    strata: float
    units: float
    area: float
    unit_area: float
    reviewer: str
    mask: str


def read_points(rows: Iterable[tuple[bytes, Mapping[str, Any]]], field: str) -> list[Point]:
    """Return the points of a layer; `field` holds the answers.

    Raises
    ------
    InputError
        A field is missing, or holds what it cannot.
    """
    points: list[Point] = []
    wanted = field.strip().lower()
    for wkb, attributes in rows:
        if not points:
            _check_fields(attributes, wanted, field)
        points.append(_point(wkb, attributes, wanted))
    if not points:
        raise InputError(say("The sample has no point: give the layer that sampleaccuracy wrote."))
    _check_same(points)
    return points


def read_labels(path: str | os.PathLike[str]) -> dict[str, str]:
    """Return what the strata of a sample's file are, by number; nothing where it does not tell."""
    try:
        if STRATA not in layer_names(path):
            return {}
        rows = [attributes for _, attributes in read_layer(path, STRATA)]
    except ReadError:
        return {}
    return {str(row.get("stratum")): str(row.get("label") or "") for row in rows}


def _check_fields(attributes: Mapping[str, Any], wanted: str, field: str) -> None:
    missing = [name for name in ("uid", *KNOWN) if name not in attributes]
    if missing:
        raise InputError(
            say(
                "The sample has no field {missing}: give the layer that sampleaccuracy "
                "wrote, with all its fields.",
                missing=", ".join(missing),
            )
        )
    if wanted in ("uid", "map_class", "mask", *KNOWN):
        raise InputError(
            say(
                "The field {field!r} tells of the sample and holds no answers: choose the one "
                "that a judge filled in, mostly reference.",
                field=field,
            )
        )
    if wanted not in attributes:
        raise InputError(
            say(
                "The sample has no field {field!r}: choose the one with the judge's answers "
                "({attributes}).",
                field=field,
                attributes=", ".join(attributes),
            )
        )


def _point(wkb: bytes, attributes: Mapping[str, Any], field: str) -> Point:
    uid = str(attributes["uid"] or "")
    known = {}
    for name in KNOWN[1:]:
        value = _number(attributes[name])
        if value is None or not (math.isfinite(value) and value > 0):
            raise InputError(
                say(
                    "The field {name} of the point {uid} holds {attributes!r}, which is no "
                    "number above 0: give the layer that sampleaccuracy wrote.",
                    name=name,
                    uid=uid,
                    attributes=attributes[name],
                )
            )
        known[name] = value
    mapped = _number(attributes.get("map_class"))
    return Point(
        uid,
        wkb,
        answer_of(attributes[field], uid, field),
        None if mapped is None or not math.isfinite(mapped) else int(mapped),
        str(attributes["stratum"]),
        known["strata"],
        known["stratum_units"],
        known["stratum_ha"],
        known["unit_ha"],
        str(attributes.get("reviewer") or ""),
        str(attributes.get("mask") or ""),
    )


def _number(value: Any) -> float | None:
    with contextlib.suppress(TypeError, ValueError):
        return float(value)
    return None


def answer_of(value: Any, uid: str, field: str) -> int:
    """Return the class that an answer means; nothing and NaN are :data:`OPEN`."""
    text = str("" if value is None else value).strip().lower().replace(" ", "")
    number = _number(text)
    if not text or (number is not None and math.isnan(number)):
        return OPEN
    if text in _ANSWERS:
        return _ANSWERS[text]
    if number is None or not 0 <= number <= IGNORE or not number.is_integer():
        raise InputError(
            say(
                "The field {field} of the point {uid} holds {value!r}: answers are 1 or "
                "change, 0 or no change, 255 or unsure, or nothing.",
                field=field,
                uid=uid,
                value=value,
            )
        )
    return int(number)


def _check_same(points: Sequence[Point]) -> None:
    """Raise unless every point comes once and every stratum is one."""
    seen: set[str] = set()
    strata: dict[str, tuple[float, float]] = {}
    for point in points:
        if point.uid in seen:
            raise InputError(
                say(
                    "The point {uid} comes twice: give each judge's points as a layer of its "
                    "own, the second as “Second judge”.",
                    uid=point.uid,
                )
            )
        seen.add(point.uid)
        known = strata.setdefault(point.stratum, (point.units, point.area))
        if not np.allclose(known, (point.units, point.area), rtol=1e-6):
            raise InputError(
                say(
                    "The points of the stratum {stratum} do not agree on how large it is: "
                    "give one sample, as sampleaccuracy wrote it.",
                    stratum=point.stratum,
                )
            )
    if any(point.strata != len(strata) for point in points):
        raise InputError(
            say(
                "The layer has points of {strata_count} strata of {strata:.0f}, so that part "
                "of the area would be left out: give the whole layer that sampleaccuracy "
                "wrote, what is not judged with it.",
                strata_count=len(strata),
                strata=points[0].strata,
            )
        )


def map_classes(points: Sequence[Point], wkt: str, mask: str) -> Job[list[int]]:
    """Return the class that a mask has at every point, :data:`..legend.IGNORE` where it has none.

    Parameters
    ----------
    wkt
        The points' coordinate reference system.

    Raises
    ------
    InputError
        The points do not lie on the mask's pixels.
    """
    for point in points:
        if not point.wkb:
            raise InputError(
                say("The point {uid} has no geometry: take it out of the sample.", uid=point.uid)
            )
    sides = [_side(point) for point in points]
    units = open_units(mask, None, 1)
    width, _ = units.grid.resolution
    side = max(1, round(max(sides) / width))
    units = open_units(mask, None, side)
    if parse_crs(wkt) != units.grid.crs:
        raise InputError(
            say(
                "{name} has another coordinate reference system than the sample: give a mask "
                "on the grid that the sample was drawn on.",
                name=units.mask.name,
            )
        )
    places = [_place(point, units) for point in points]
    found = []
    with environment(), units.mask.open() as reader:
        for number, place in enumerate(places):
            found.append(int(units.read(place, reader).classes[0, 0]))
            if number % 10 == 0:
                yield number / len(places)
    return found


def _side(point: Point) -> float:
    xmin, _, xmax, _ = bounds_of(point.wkb)
    return xmax - xmin


def _place(point: Point, units: Units) -> Window:
    """Return a unit's window."""
    xmin, ymin, xmax, ymax = bounds_of(point.wkb)
    side = units.side
    middle = ~units.grid.transform * ((xmin + xmax) / 2, (ymin + ymax) / 2)
    col, row = (number - side / 2 for number in middle)
    window = Window(round(row), round(col), side, side)
    inside = (
        window.row >= 0
        and window.col >= 0
        and window.row + side <= units.grid.height
        and window.col + side <= units.grid.width
    )
    apart = max(abs(row - window.row), abs(col - window.col))
    if not inside or apart > _APART:
        raise InputError(
            say(
                "{name} is on another grid than the sample, whose point {uid} lies {inside}: "
                "give a mask on the grid that the sample was drawn on.",
                name=units.mask.name,
                uid=point.uid,
                inside="between its pixels" if inside else "outside",
            )
        )
    return window


#: How far, in pixels, a point may lie from where a unit's centre is.
_APART = 0.05


def strata_of(points: Sequence[Point]) -> list[str]:
    """Return the names of the strata, numbers in their order."""
    return sorted({point.stratum for point in points}, key=lambda name: (len(name), name))


def arrays_of(points: Iterable[Point], names: Sequence[str]) -> Iterator[Array]:
    """Yield the places of the points' strata, and the points' areas."""
    place = {name: number for number, name in enumerate(names)}
    found = [(place[point.stratum], point.unit_area) for point in points]
    yield np.array([number for number, _ in found], np.int64)
    yield np.array([area for _, area in found], np.float64)
