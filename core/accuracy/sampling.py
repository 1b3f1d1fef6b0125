"""The sample that an accuracy is estimated from: drawn, and written to be judged blindly."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..about import version
from ..choices.accuracy import SampleChoice, SampleUnit
from ..errors import InputError
from ..io.inputs import refuse_overwriting
from ..io.layer_files import Layer, write_layers
from ..jobs import Caution, Job, Remark, part
from ..messages import say
from ..names import uid_of
from .drawing import Draw, Drawn, draw, random_numbers
from .sample_fields import FIELDS, LAYER, SETTINGS, SETTINGS_FIELDS, STRATA, STRATA_FIELDS
from .second import refuse_losing_answers
from .strata import check_counts, choose_strata, shares
from .units import Units, open_units

_USUAL = SampleChoice()
#: The standard error that points are planned for.
_AIM = 0.01


class Sampled(NamedTuple):
    """What was drawn.

    Attributes
    ----------
    points
        How many.
    expected_se
        The standard error to be expected of the overall accuracy, and of the share of change.
    expected_margin_ha
        Half of the 95 % interval that follows for the changed area.
    """

    points: int
    strata: int
    expected_se: float
    expected_margin_ha: float


def write_sample(
    mask: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    evidence: str | os.PathLike[str] | None = None,
    choice: SampleChoice = _USUAL,
) -> Job[Sampled]:
    """Draw a stratified random sample of a mask and write it as a GeoPackage.

    The layer ``sample`` has :data:`.sample_fields.FIELDS`, ``reference`` being NULL until a point
    is judged, in an order that tells nothing of the strata; the table ``strata`` says what these
    are, the table ``settings`` how all was drawn.

    Raises
    ------
    InputError
        A choice is off, the mask has one class only, the evidence does not belong to it, or a
        sample at `output` holds answers.
    """
    choice.check()
    output = Path(output)
    if output.suffix.lower() != ".gpkg":
        raise InputError(
            say("{output}: a sample is a GeoPackage, so end the name in .gpkg.", output=output.name)
        )
    refuse_overwriting(output, mask, *([evidence] if evidence else []))
    refuse_losing_answers(output)
    units = open_units(mask, evidence, choice.side)
    strata = yield from part(choose_strata(units, choice), 0.0, 0.4)
    wanted = shares(choice, strata)
    drawn = yield from part(draw(units, strata, wanted, choice.seed), 0.4, 0.95)
    counts = np.array([one.units for one in drawn.strata])
    check_counts(units, strata, counts, drawn.changed)
    yield from _remarks(units, drawn, wanted)
    filled = [one for one in drawn.strata if one.units]
    expected = _expected(choice, drawn.strata)
    error, best = planned([one.area for one in filled], [len(one.rows) for one in filled], expected)
    whole = sum(one.area for one in filled)
    margin = 1.96 * error * whole
    yield Remark(
        say(
            "Expected standard error (overall accuracy, share of change): {error:.4f}, so ± "
            "{margin:.4g} ha of change (95 %); for {aim:g}, {best} points dealt best would do",
            error=error,
            margin=margin,
            aim=_AIM,
            best=best,
        )
    )
    rows = list(_rows(units, filled, choice.seed))
    table = [
        (None, [number, one.stratum.label, one.units, one.area, len(one.rows)])
        for number, one in enumerate(filled, 1)
    ]
    settings = [(None, row) for row in _settings(units, choice)]
    layers = [
        Layer(LAYER, FIELDS, rows, len(rows), "point" if units.side == 1 else "polygon"),
        Layer(STRATA, STRATA_FIELDS, table, len(table), "none"),
        Layer(SETTINGS, SETTINGS_FIELDS, settings, len(settings), "none"),
    ]
    yield from part(write_layers(output, units.grid.crs.to_wkt(), layers), 0.95, 1.0)
    return Sampled(len(rows), len(filled), error, margin)


def _remarks(units: Units, drawn: Draw, wanted: Sequence[int]) -> Iterator[Remark]:
    for one, count in zip(drawn.strata, wanted):
        told = say(
            "{label}: {one_count} of {units} ({area:.6g} ha)",
            label=one.stratum.label,
            one_count=len(one.rows),
            units=one.units,
            area=one.area,
        )
        if not one.units:
            yield Caution(
                say(
                    "Nothing lies in the stratum “{label}”: it is left out.",
                    label=one.stratum.label,
                )
            )
        elif one.units < count:
            yield Caution(
                say("{told}, all there are, though {count} were asked for.", told=told, count=count)
            )
        else:
            yield Remark(told)
    if drawn.unknown:
        yield Caution(
            say(
                "{unknown} of the mask's {units} have no evidence: they count as having none "
                "of change.",
                unknown=drawn.unknown,
                units="cells" if units.side > 1 else "pixels",
            )
        )


def _expected(choice: SampleChoice, drawn: Sequence[Drawn]) -> list[float]:
    """Return the expected accuracy of every stratum that holds anything."""
    given, strata = choice.expected, len(drawn)
    filled = [one for one in drawn if one.units]
    if len(given) == 1:
        return list(given) * len(filled)
    if len(given) not in (strata, len(filled)):
        raise InputError(
            say(
                "There are {strata} strata and {given_count} numbers of expected accuracy "
                "({accuracy}): give {strata}, or one for all.",
                strata=strata,
                given_count=len(given),
                accuracy=choice.accuracy,
            )
        )
    if len(given) == len(filled):
        return list(given)
    return [share for share, one in zip(given, drawn) if one.units]


def planned(
    areas: Sequence[float], points: Sequence[int], expected: Sequence[float], aim: float = _AIM
) -> tuple[float, int]:
    """Return the standard error to be expected of the overall accuracy, and the points for `aim`.

    Olofsson et al. 2014 (Remote Sensing of Environment 148:42–57): the square root of equation 5
    with the expected accuracies in place of the estimated ones, and equation 13 without its last
    term, which counts for small maps only.
    """
    weights = np.array(areas) / np.sum(areas)
    spread = np.sqrt(np.array(expected) * (1 - np.array(expected)))
    error = math.sqrt(float((weights**2 * spread**2 / np.array(points)).sum()))
    return error, math.ceil(float((weights @ spread / aim) ** 2))


def _rows(
    units: Units, strata: Sequence[Drawn], seed: int
) -> Iterator[tuple[bytes, Sequence[Any]]]:
    """Yield the sample in an order that says nothing of the strata."""
    found = []
    for number, one in enumerate(strata, 1):
        for row, col, map_class in zip(one.rows.tolist(), one.cols.tolist(), one.classes.tolist()):
            known = (map_class, number, len(strata), one.units, one.area, float(units.areas[row]))
            found.append((row, col, known))
    places = np.array([row * units.columns + col for row, col, _ in found], np.int64)
    # Other numbers than those of the draw, of which large strata have the least.
    for place in np.lexsort((places, random_numbers(seed ^ 0x5EED, places))):
        row, col, known = found[place]
        uid = uid_of(row * units.side, col * units.side)
        nothing = [None] * 4
        yield units.geometry(row, col), [uid, *nothing, *known, units.mask.name]


def _settings(units: Units, choice: SampleChoice) -> Iterator[tuple[str, str]]:
    yield "mask", units.mask.name
    yield "evidence", units.evidence.name if units.evidence else ""
    yield "unit", SampleUnit.CELL.value if units.side > 1 else SampleUnit.POINT.value
    yield "size", str(units.side)
    yield "strata", choice.strata
    yield "allocation", choice.allocation
    yield "accuracy", choice.accuracy
    yield "seed", str(choice.seed)
    yield "version", version()
