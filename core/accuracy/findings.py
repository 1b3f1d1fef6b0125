"""What to think of an estimate: whether its points suffice, and how far it can be trusted."""

from __future__ import annotations

import math

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
    told = f"{report.points} points"
    advice = "Every point that was drawn is judged."
    if unmapped:
        told += f", {unmapped} where the mask has no data are left out"
        advice = "The mask does not cover the sample: its figures hold where it has data."
    if report.open:
        told += f", {report.open} not judged"
        advice = (
            "What is not judged is left out as if it had not been drawn: go on in the layer's "
            "order, and never leave out what is hard to tell."
        )
    verdict = WARN if report.open or unmapped else PASS
    return Finding("judged", "Judged points", verdict, told, advice)


def _thin(report: AccuracyReport) -> Finding:
    # A stratum of which every unit is judged leaves nothing to estimate.
    thin = [one for one in report.strata if one.judged < min(THIN, one.units)]
    told = ", ".join(f"{one.name}: {one.judged}" for one in (thin or report.strata))
    if not thin:
        advice = f"{THIN} or more in every stratum."
        return Finding("strata", "Points per stratum", PASS, told, advice)
    advice = f"Fewer than {THIN}, too thin for a sound estimate: judge more there."
    if any(one.judged == 1 for one in thin):
        advice += " One point alone says nothing of the spread: the greatest possible is taken."
    return Finding("strata", "Points per stratum", WARN, told, advice)


def _precision(area: Estimate) -> Finding:
    half = (area.high - area.low) / 2
    wide = half / area.value if area.value else math.inf
    told = f"{hectares(area)} ha"
    if area.by_score:
        advice = (
            f"The usual formula (± {number(area.margin)} ha) does not hold here: in some strata "
            "all points, or nearly all, were judged alike, which it takes for no doubt. This "
            "interval holds what such strata may hide; more points in the largest of them make it "
            "narrower."
        )
        return Finding("area", "Area of change", WARN, told, advice)
    if wide > _WIDE:
        advice = (
            f"The interval reaches {wide:.0%} of the area to either side: more points make it "
            "narrower, four times as many half as wide."
        )
        return Finding("area", "Area of change", WARN, told, advice)
    return Finding("area", "Area of change", PASS, told, f"Known to {wide:.0%}.")


def _unsure(report: AccuracyReport) -> Finding:
    part = report.unsure / (report.unsure + report.points)
    told = f"{report.unsure} points, {part:.1%}"
    advice = "They are left out, as if they had not been drawn."
    if part > _UNSURE:
        advice += " So many may hide errors: look at them again, or say so where you report."
    return Finding("unsure", "Unsure", WARN if part > _UNSURE else PASS, told, advice)


def _omission(omission: Omission, confidence: float) -> Finding:
    title = "Omission in audit cells"
    if not omission.cells:
        advice = "Close the review's audit cells first, after what the mask missed is added."
        return Finding("omission", title, WARN, "no audit cell is closed", advice)
    low, high = omission.bounds(confidence)
    told = f"{omission.missed} of {omission.cells} cells, {low:.1%} to {high:.1%}"
    advice = "The share of cells without candidates in which change was missed."
    if not omission.missed:
        advice = f"No miss in {omission.cells} cells only says that fewer than {high:.1%} have one."
    if omission.open:
        advice += f" {omission.open} audit cells are open."
    return Finding("omission", title, WARN if omission.open else PASS, told, advice)


def _reviewers(two: Reviewers) -> Finding:
    title = "Agreement of the judges"
    if not two.points:
        advice = "Both have to judge the same points."
        return Finding("reviewers", title, WARN, "no point is judged by both", advice)
    told = f"{two.agreed} of {two.points} points"
    if two.kappa is None:
        return Finding("reviewers", title, PASS, told, "Kappa is not defined for one answer.")
    told += f", kappa {two.kappa.value:.3f} ({two.kappa.low:.3f} to {two.kappa.high:.3f})"
    if two.kappa.value < _AGREED:
        advice = "They differ too often: agree on what change is, and judge those points again."
        return Finding("reviewers", title, WARN, told, advice)
    return Finding("reviewers", title, PASS, told, "The first judge's answers are used.")
