"""Accuracy and area as a page of HTML."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from ..io.page import fill, report_page, write_page
from ..messages import figure, language, local, say
from ..verdict import WARN
from .estimators import Estimate
from .intervals import normal_quantile
from .result import AccuracyReport, hectares, interval, number, proportion, share

_TEMPLATES = Path(__file__).parent / "templates"
#: Where the line of a figure begins and ends in its picture.
_LEFT, _RIGHT = 10.0, 410.0


def write_report(report: AccuracyReport, path: str | os.PathLike[str]) -> None:
    """Write the page; see :func:`..io.page.write_page`."""
    write_page(path, page(report))


def page(report: AccuracyReport) -> str:
    """Return the page; equal reports give equal pages."""
    subject = _fill(
        "figures.html",
        {
            "mask": report.mask or say("Mask"),
            "confidence": report.confidence,
            "sentence": report.sentence,
        },
        figures="\n".join(_figures(report)),
        english=_in_english(report.sentence),
    )
    names = [one.name for one in report.classes]
    body = _fill(
        "body.html",
        {
            "z": normal_quantile(report.confidence),
            "confidence": report.confidence,
        },
        classes="\n".join(_classes(report)),
        heads="".join(f'<th scope="col">{escape(local(name))}</th>' for name in names),
        matrix="\n".join(_matrix(report, names)),
        strata="\n".join(
            _row(one.title, [number(one.area), *map(str, (one.drawn, one.judged, one.changed))])
            for one in report.strata
        ),
    )
    return report_page(report, _summary(report), subject, body)


def _fill(name: str, texts: Mapping[str, object], **markup: str) -> str:
    return fill(_TEMPLATES / name, texts, **markup)


def _in_english(sentence: str) -> str:
    """Return the sentence as papers in English want it, where the page is in another language."""
    if language() == "en":
        return ""
    return f'\n<blockquote lang="en">{escape(sentence)}</blockquote>'


def _summary(report: AccuracyReport) -> str:
    doubtful, all_ = len(report.of(WARN)), len(report.findings)
    if doubtful:
        return say(
            "The estimate stands; findings to look at before it is used: {doubtful} of {all}.",
            doubtful=doubtful,
            all=all_,
        )
    return say("Nothing speaks against reporting these figures.")


def _figures(report: AccuracyReport) -> Iterator[str]:
    yield _figure(say("Overall accuracy"), report.overall, 1.0)
    change = report.change
    if change is None:
        return
    if change.users:
        yield _figure(say("User's accuracy of change"), change.users, 1.0)
    if change.producers:
        yield _figure(say("Producer's accuracy of change"), change.producers, 1.0)
    most = 1.1 * max(change.area.high, change.mapped)
    yield _figure(say("Area of change (ha)"), change.area, most, change.mapped)


def _figure(title: str, one: Estimate, most: float, mapped: float | None = None) -> str:
    """Return a figure with its interval, drawn from 0 to `most`."""

    def place(value: float) -> str:
        return f"{_LEFT + (_RIGHT - _LEFT) * max(0.0, min(1.0, value / most)):.1f}"

    tell, mark = (proportion, "") if mapped is None else (number, "")
    ends = interval(one, tell)
    if mapped is not None:
        ends += say("; by the mask {area}", area=number(mapped))
        mark = f'<line class="mapped" x1="{place(mapped)}" y1="3" x2="{place(mapped)}" y2="23"/>'
    texts = {"title": title, "value": tell(one.value), "interval": ends}
    places = {"low": place(one.low), "high": place(one.high), "place": place(one.value)}
    return _fill("figure.html", {**texts, **places}, mapped=mark)


def _classes(report: AccuracyReport) -> Iterator[str]:
    for one in report.classes:
        accuracies = ["–" if each is None else share(each) for each in (one.users, one.producers)]
        yield _row(one.name, [*accuracies, hectares(one.area), number(one.mapped)])


def _matrix(report: AccuracyReport, names: Sequence[str]) -> Iterator[str]:
    for name, counts, parts in zip(names, report.counted.tolist(), report.matrix.tolist()):
        cells = zip(counts, parts)
        yield _row(name, [f"{count} · " + figure(part, ".4f") for count, part in cells])


def _row(head: str, cells: Sequence[str]) -> str:
    told = "".join(f"<td>{escape(local(cell))}</td>" for cell in cells)
    return f'<tr><th scope="row">{escape(local(head))}</th>{told}</tr>'
