"""From judged points to accuracy and area."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..choices.accuracy import CONFIDENCE
from ..errors import InputError
from ..jobs import Job, Remark
from ..legend import CHANGE, IGNORE, NO_CHANGE
from ..messages import say
from ..review.agreement import cohen_kappa, kappa_error
from .estimators import Estimate, Sample
from .findings import THIN, findings
from .intervals import normal_quantile
from .judged import OPEN, Point, arrays_of, map_classes, strata_of
from .omission import read_omission
from .result import AccuracyReport, ClassFigures, Reviewers, StratumFigures
from .strata import said

_WORDS = {NO_CHANGE: say("no change"), CHANGE: say("change")}


def estimate(
    points: Sequence[Point],
    wkt: str,
    *,
    second: Sequence[Point] = (),
    mask: str | None = None,
    review: str | os.PathLike[str] | None = None,
    confidence: float = CONFIDENCE,
    labels: Mapping[str, str] | None = None,
) -> Job[AccuracyReport]:
    """Return accuracy and area by the judged points of a sample.

    Parameters
    ----------
    points, wkt
        Of :func:`.judged.read_points`, and their coordinate reference system.
    second
        The same points as another judge has them: for the agreement alone.
    mask
        Another mask on the sample's grid, which is assessed instead of the one it was drawn from.
    review
        A review's GeoPackage, whose audit cells tell of omissions.
    confidence
        Of the intervals, per cent.
    labels
        What the strata are, in words, by their numbers; see :func:`.judged.read_labels`.

    Raises
    ------
    InputError
        No point is judged, or all alike; a stratum has no judged point; a point has no map class;
        the mask lies on another grid.
    """
    if not (math.isfinite(confidence) and 50 <= confidence < 100):
        raise InputError(
            say(
                "The confidence is {confidence:g} %: give 50 or more and less than 100, mostly 95.",
                confidence=confidence,
            )
        )
    name = points[0].mask
    if mask is not None:
        classes = yield from map_classes(points, wkt, mask)
        points = [replace(one, map_class=found) for one, found in zip(points, classes)]
        name = Path(mask).name
    missed = read_omission(review) if review else None
    names = strata_of(points)
    judged = [one for one in points if one.answer not in (OPEN, IGNORE)]
    _check_judged(points, judged)
    used = [one for one in judged if one.map_class != IGNORE]
    if not used:
        raise InputError(
            say(
                "{name} has no data at any judged point: give the mask that they are of.", name=name
            )
        )
    told = labels or {}
    figures = [_stratum(one, points, used)._replace(label=said(told.get(one, ""))) for one in names]
    _check_strata(figures)
    sample = _sample(used, figures, names, normal_quantile(confidence))
    classes = _classes(used)
    known = _WORDS if max(classes) == CHANGE else {}
    found = [
        ClassFigures(
            one,
            known.get(one, say("class {number}", number=one)),
            sample.users(one),
            sample.producers(one),
            sample.reference_area(one),
            sample.mapped_area(one),
        )
        for one in classes
    ]
    unsure = sum(one.answer == IGNORE for one in points)
    open_ = sum(one.answer == OPEN for one in points)
    agreed = _agreement(points, second, sample.z) if second else None
    report = AccuracyReport(
        (),
        say(
            "judged points: {used_count}, strata: {names_count}",
            used_count=len(used),
            names_count=len(names),
        ),
        name,
        confidence,
        len(used),
        unsure,
        open_,
        sample.overall(),
        found,
        sample.counted(classes),
        sample.matrix(classes),
        figures,
        missed if missed and missed.cells else None,
        agreed,
        sorted({one.reviewer for one in judged if one.reviewer}),
    )
    unmapped = len(judged) - len(used)
    report = replace(report, findings=tuple(findings(report, unmapped, missed)))
    yield from report.remarks()
    yield Remark(report.sentence)
    return report


def _check_judged(points: Sequence[Point], judged: Sequence[Point]) -> None:
    if not judged:
        raise InputError(
            say(
                "None of the {points_count} points is judged for sure: fill in 1 (change) or "
                "0 (no change) first, or choose the field that holds the answers.",
                points_count=len(points),
            )
        )
    answers = {one.answer for one in judged}
    if len(answers) == 1:
        only = min(answers)
        word = _WORDS.get(only, say("class {number}", number=only))
        raise InputError(
            say(
                "Every judged point is {word} (points: {judged_count}), and neither accuracy nor "
                "area follow from one class: judge more points, or choose the field that holds "
                "the answers.",
                judged_count=len(judged),
                word=word,
            )
        )
    if any(one.map_class is None for one in judged):
        raise InputError(
            say(
                "The sample does not say what the mask has at its points (field map_class): "
                "give the layer that sampleaccuracy wrote, or the mask as well."
            )
        )


def _stratum(name: str, points: Sequence[Point], used: Sequence[Point]) -> StratumFigures:
    drawn = [one for one in points if one.stratum == name]
    judged = [one for one in used if one.stratum == name]
    changed = sum(one.answer == CHANGE for one in judged)
    first = drawn[0]
    return StratumFigures(name, round(first.units), first.area, len(drawn), len(judged), changed)


def _check_strata(strata: Sequence[StratumFigures]) -> None:
    whole = sum(one.area for one in strata)
    for one in strata:
        if not one.judged:
            raise InputError(
                say(
                    "The stratum {name} ({one:.1%} of the area) has no judged point: judge "
                    "at least {thin} of its {drawn}.",
                    name=one.name,
                    one=one.area / whole,
                    thin=THIN,
                    drawn=one.drawn,
                )
            )
        if one.drawn > one.units:
            raise InputError(
                say(
                    "The stratum {name} has {drawn} points and {units} units to draw them "
                    "from: give one sample, as sampleaccuracy wrote it.",
                    name=one.name,
                    drawn=one.drawn,
                    units=one.units,
                )
            )


def _sample(
    used: Sequence[Point], strata: Sequence[StratumFigures], names: Sequence[str], z: float
) -> Sample:
    places, weights = arrays_of(used, names)
    return Sample(
        np.array([one.units for one in strata], np.float64),
        np.array([one.area for one in strata], np.float64),
        places,
        weights,
        np.array([one.map_class for one in used], np.int64),
        np.array([one.answer for one in used], np.int64),
        z,
    )


def _classes(used: Sequence[Point]) -> list[int]:
    """Return the classes: change and no change, or all that the map and the judge have."""
    mapped = {one.map_class for one in used if one.map_class is not None}
    answers = {one.answer for one in used}
    binary = {NO_CHANGE, CHANGE}
    if mapped <= binary and not answers <= binary:
        other = next(one for one in used if one.answer not in binary)
        raise InputError(
            say(
                "The point {uid} is judged {answer}, and the mask has no such class: answers "
                "are 1 (change), 0 (no change), 255 (unsure), or nothing.",
                uid=other.uid,
                answer=other.answer,
            )
        )
    return sorted(binary if mapped <= binary else mapped | answers)


def _agreement(points: Sequence[Point], second: Sequence[Point], z: float) -> Reviewers:
    other = {one.uid: one.answer for one in second}
    if not other.keys() <= {one.uid for one in points}:
        raise InputError(
            say(
                "The second judge's points are not those of the sample: give a copy of the "
                "same sample, judged by another person."
            )
        )
    pairs = Counter((one.answer, other.get(one.uid, OPEN)) for one in points)
    sure = sorted({answer for pair in pairs for answer in pair} - {OPEN, IGNORE})
    table = np.zeros((len(sure), len(sure)), np.int64)
    for place in np.ndindex(*table.shape):
        table[place] = pairs[sure[place[0]], sure[place[1]]]
    kappa, error = cohen_kappa(table), kappa_error(table)
    found = None
    if kappa is not None and error is not None:
        ends = max(-1.0, kappa - z * error), min(1.0, kappa + z * error)
        found = Estimate(kappa, error, z * error, *ends)
    names = [{one.reviewer for one in some if one.answer != OPEN} for some in (points, second)]
    nameless = not any(names[0] | names[1]) and all(one == two for one, two in pairs)
    alone = nameless or bool((names[0] & names[1]) - {""})
    return Reviewers(int(table.sum()), int(np.trace(table)), found, alone)
