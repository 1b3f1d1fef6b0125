"""What an estimate of accuracy and area has found, for the log, the report and the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..about import version
from ..arrays import Array
from ..legend import CHANGE
from ..messages import Message, figure, joined, say
from ..verdict import Finding, Judged
from .estimators import Estimate
from .omission import Omission


class ClassFigures(NamedTuple):
    """What is estimated of one class.

    Attributes
    ----------
    users, producers
        None where the map, or the reference, has no point of it.
    area
        Hectares, by the reference.
    mapped
        Hectares, by the map.
    """

    id: int
    name: str
    users: Estimate | None
    producers: Estimate | None
    area: Estimate
    mapped: float


class StratumFigures(NamedTuple):
    """One stratum: units and hectares, points drawn and judged, and those judged change.

    `label` is what it is in words, "" where the sample does not tell.
    """

    name: str
    units: int
    area: float
    drawn: int
    judged: int
    changed: int
    label: str = ""

    @property
    def title(self) -> str:
        """Its number, and what it is where that is known."""
        return joined(": ", (self.name, self.label)) if self.label else self.name


class Reviewers(NamedTuple):
    """How far two judges agree on the points that both are sure of.

    Attributes
    ----------
    kappa
        Cohen's, with its interval; None where it is not defined.
    alone
        Whether it seems to be one judge, or one file, twice.
    """

    points: int
    agreed: int
    kappa: Estimate | None
    alone: bool = False


@dataclass(frozen=True)
class AccuracyReport(Judged):
    """Accuracy and area, with their intervals.

    Attributes
    ----------
    mask
        The name of what was judged.
    points, unsure, open
        Judged for sure, judged unsure, not judged.
    judges
        Who left a name at a point.
    counted, matrix
        Error matrix in points, and in shares of the area, (map, reference).
    """

    TITLE = "Accuracy check"
    FAILS = "The accuracy fails its check: {told}. {advice}"

    findings: tuple[Finding, ...]
    sampled: str
    mask: str
    confidence: float
    points: int
    unsure: int
    open: int
    overall: Estimate
    classes: Sequence[ClassFigures]
    counted: Array
    matrix: Array
    strata: Sequence[StratumFigures]
    omission: Omission | None = None
    reviewers: Reviewers | None = None
    judges: Sequence[str] = ()

    @property
    def change(self) -> ClassFigures | None:
        """The class that is change."""
        return next((one for one in self.classes if one.id == CHANGE), None)

    @property
    def outputs(self) -> dict[str, float | None]:
        """All numbers by output name; None where one is not defined."""
        change, unknown = self.change, None
        kappa = self.reviewers.kappa if self.reviewers else None
        numbers = {
            **_bounds("OVERALL", self.overall),
            **_bounds("USERS", change.users if change else unknown),
            **_bounds("PRODUCERS", change.producers if change else unknown),
            **_bounds("AREA_HA", change.area if change else unknown),
            "MAPPED_HA": change.mapped if change else unknown,
            **_bounds("KAPPA", kappa),
            "POINTS": self.points,
            "UNSURE": self.unsure,
            "OPEN": self.open,
            "WARNINGS": len(self.of("warn")),
        }
        omission = self.omission
        low, high = omission.bounds(self.confidence) if omission else (None, None)
        numbers.update(
            OMISSION=omission.rate if omission else None, OMISSION_LOW=low, OMISSION_HIGH=high
        )
        return numbers

    @property
    def sentence(self) -> Message:
        """How a paper can report it."""
        change = self.change
        told = [say("overall accuracy {share}", share=share(self.overall))]
        if change is not None:
            if change.users:
                told.append(say("user's accuracy of change {share}", share=share(change.users)))
            if change.producers:
                told.append(
                    say("producer's accuracy of change {share}", share=share(change.producers))
                )
            told.append(
                say(
                    "area of change {area} ha, where the mask has {mapped} ha",
                    area=hectares(change.area),
                    mapped=number(change.mapped),
                )
            )
        text = say(
            "Accuracy and area were estimated from {points} points of a stratified random "
            "sample in {strata} strata with the estimators of Olofsson et al. (2014) "
            "and Stehman (2014), with {confidence:g} % confidence intervals: {told}.",
            points=self.points,
            strata=len(self.strata),
            confidence=self.confidence,
            told=joined(", ", told),
        )
        if any(one.by_score for one in self._intervals):
            text += say(
                " Intervals given by their ends come from score intervals of the strata, joined by "
                "the method of variance estimates recovery (Zou, Huang & Zhang 2009)."
            )
        return text

    @property
    def _intervals(self) -> list[Estimate]:
        change = self.change
        of_change = [change.users, change.producers, change.area] if change else []
        return [one for one in (self.overall, *of_change) if one is not None]

    def record(self) -> dict[str, Any]:
        """Return what is worth keeping with a data set, as plain JSON."""
        kept: dict[str, Any] = {
            "mask": self.mask,
            "confidence": self.confidence,
            "points": self.points,
            "unsure": self.unsure,
            "open": self.open,
            "judges": list(self.judges),
            "overall": _plain(self.overall),
            "classes": [
                {
                    "id": one.id,
                    "name": one.name,
                    "users": _plain(one.users),
                    "producers": _plain(one.producers),
                    "area_ha": _plain(one.area),
                    "mapped_ha": one.mapped,
                }
                for one in self.classes
            ],
            "strata": [one._asdict() for one in self.strata],
            "sentence": self.sentence,
            "warnings": [f"{one.title}: {one.value}. {one.advice}" for one in self.of("warn")],
            "version": version(),
        }
        if self.omission:
            low, high = self.omission.bounds(self.confidence)
            kept["omission"] = {**self.omission._asdict(), "low": low, "high": high}
        if self.reviewers:
            two = self.reviewers
            kept["reviewers"] = {**two._asdict(), "kappa": _plain(two.kappa)}
        return kept


def share(one: Estimate) -> Message:
    """Return a share with its interval, in words."""
    return _with_interval(one, proportion)


def hectares(one: Estimate) -> Message:
    """Return an area with its interval, in words."""
    return _with_interval(one, number)


def interval(one: Estimate, tell: Callable[[float], Message]) -> Message:
    """Return an estimate's interval alone: ± its half, or its ends."""
    if one.by_score:
        return say("{low} to {high}", low=tell(one.low), high=tell(one.high))
    return "± " + tell(one.margin)


def number(value: float) -> Message:
    """Return a number of hectares with the digits that it deserves."""
    return figure(value, ",.0f" if abs(value) >= 1000 else ".4g")


def proportion(value: float) -> Message:
    """Return a share with the digits that it deserves."""
    return figure(value, ".3f")


def _with_interval(one: Estimate, tell: Callable[[float], Message]) -> Message:
    ends = interval(one, tell)
    return joined(" ", (tell(one.value), joined("", ("(", ends, ")")) if one.by_score else ends))


def _bounds(name: str, one: Estimate | None) -> Mapping[str, float | None]:
    """Return an estimate by output names: itself, its ±, and its ends."""
    names = (name, f"{name}_MARGIN", f"{name}_LOW", f"{name}_HIGH")
    found = (one.value, one.margin, one.low, one.high) if one else (None,) * 4
    return dict(zip(names, found))


def _plain(one: Estimate | None) -> dict[str, Any] | None:
    return one._asdict() if one else None
