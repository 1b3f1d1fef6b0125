"""What to think of an estimate: whether its points suffice, and how far it can be trusted."""

from __future__ import annotations

import math

from ..messages import joined, say
from ..verdict import PASS, WARN, Finding
from .estimators import Estimate
from .omission import Omission
from .result import AccuracyReport, Reviewers, hectares, number

#: Judged points below which a stratum is thin.
THIN = 20
#: Shares of unsure answers, and of the area that its interval is wide, from which on they matter.
_UNSURE, _WIDE = 0.05, 0.5
#: Kappa below which judges agree too little: "substantial" begins there (Landis & Koch 1977).
_AGREED = 0.6


def findings(report: AccuracyReport, unmapped: int, omission: Omission | None) -> list[Finding]:
    """Return the findings.

    Parameters
    ----------
    unmapped
        Judged points that the mask has no data at.
    omission
        Of a review, whether or not one of its audit cells is closed.
    """
    found = [_judged(report, unmapped), _thin(report)]
    if report.change is not None:
        found.append(_precision(report.change.area))
    if report.unsure:
        found.append(_unsure(report))
    if omission is not None:
        found.append(_omission(omission, report.confidence))
    if report.reviewers is not None:
        found.append(_reviewers(report.reviewers))
    return found


def _judged(report: AccuracyReport, unmapped: int) -> Finding:
    told = say("points: {points}", points=report.points)
    advice = say("Every point that was drawn is judged.")
    if unmapped:
        told += say(", {unmapped} where the mask has no data are left out", unmapped=unmapped)
        advice = say("The mask does not cover the sample: its figures hold where it has data.")
    if report.open:
        told += say(", not judged: {open}", open=report.open)
        advice = say(
            "What is not judged is left out as if it had not been drawn: go on in the "
            "layer's order, and never leave out what is hard to tell."
        )
    verdict = WARN if report.open or unmapped else PASS
    return Finding("judged", say("Judged points"), verdict, told, advice)


def _thin(report: AccuracyReport) -> Finding:
    # A stratum of which every unit is judged leaves nothing to estimate.
    thin = [one for one in report.strata if one.judged < min(THIN, one.units)]
    told = joined(", ", (f"{one.name}: {one.judged}" for one in (thin or report.strata)))
    if not thin:
        advice = say("{thin} or more in every stratum.", thin=THIN)
        return Finding("strata", say("Points per stratum"), PASS, told, advice)
    advice = say("Fewer than {thin}, too thin for a sound estimate: judge more there.", thin=THIN)
    if any(one.judged == 1 for one in thin):
        advice += say(
            " One point alone says nothing of the spread: the greatest possible is taken."
        )
    return Finding("strata", say("Points per stratum"), WARN, told, advice)


def _precision(area: Estimate) -> Finding:
    half = (area.high - area.low) / 2
    wide = half / area.value if area.value else math.inf
    told = hectares(area) + " ha"
    if area.by_score:
        advice = say(
            "The usual formula (± {area} ha) does not hold here: in some strata all "
            "points, or nearly all, were judged alike, which it takes for no doubt. This "
            "interval holds what such strata may hide; more points in the largest of "
            "them make it narrower.",
            area=number(area.margin),
        )
        return Finding("area", say("Area of change"), WARN, told, advice)
    if wide > _WIDE:
        advice = say(
            "The interval reaches {wide:.0%} of the area to either side: more points "
            "make it narrower, four times as many half as wide.",
            wide=wide,
        )
        return Finding("area", say("Area of change"), WARN, told, advice)
    return Finding(
        "area", say("Area of change"), PASS, told, say("Known to {wide:.0%}.", wide=wide)
    )


def _unsure(report: AccuracyReport) -> Finding:
    part = report.unsure / (report.unsure + report.points)
    told = say("points: {unsure}, {part:.1%}", unsure=report.unsure, part=part)
    advice = say("They are left out, as if they had not been drawn.")
    if part > _UNSURE:
        advice += say(" So many may hide errors: look at them again, or say so where you report.")
    return Finding("unsure", say("Unsure"), WARN if part > _UNSURE else PASS, told, advice)


def _omission(omission: Omission, confidence: float) -> Finding:
    title = say("Omission in audit cells")
    if not omission.cells:
        advice = say("Close the review's audit cells first, after what the mask missed is added.")
        return Finding("omission", title, WARN, say("no audit cell is closed"), advice)
    low, high = omission.bounds(confidence)
    told = say(
        "cells: {missed} of {cells}, {low:.1%} to {high:.1%}",
        missed=omission.missed,
        cells=omission.cells,
        low=low,
        high=high,
    )
    advice = say("The share of cells without candidates in which change was missed.")
    if not omission.missed:
        advice = say(
            "Cells without a miss ({cells}) only say that fewer than {high:.1%} have one.",
            cells=omission.cells,
            high=high,
        )
    if omission.open:
        advice += say(" Open audit cells: {open}.", open=omission.open)
    return Finding("omission", title, WARN if omission.open else PASS, told, advice)


def _reviewers(two: Reviewers) -> Finding:
    title = say("Agreement of the judges")
    if not two.points:
        advice = say("Both have to judge the same points.")
        return Finding("reviewers", title, WARN, say("no point is judged by both"), advice)
    told = say("points: {agreed} of {points}", agreed=two.agreed, points=two.points)
    if two.kappa is None:
        return Finding("reviewers", title, PASS, told, say("Kappa is not defined for one answer."))
    told += say(
        ", kappa {value:.3f} ({low:.3f} to {high:.3f})",
        value=two.kappa.value,
        low=two.kappa.low,
        high=two.kappa.high,
    )
    if two.alone:
        advice = say(
            "Both layers seem to hold the answers of one judge: give those of another person, as "
            "nobody's agreement with themselves tells of the others'."
        )
        return Finding("reviewers", title, WARN, told, advice)
    if two.kappa.value < _AGREED:
        advice = say(
            "They differ too often: agree on what change is, and judge those points again."
        )
        return Finding("reviewers", title, WARN, told, advice)
    return Finding("reviewers", title, PASS, told, say("The first judge's answers are used."))
