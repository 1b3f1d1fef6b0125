"""The pair check as a page of HTML."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..io.page import embed, fill, report_page, write_page
from ..messages import figure, joined, local, say
from ..scenes.bands import NATURAL
from ..scenes.display import QUANTILES
from ..verdict import FAIL, WARN
from .normalise import Normalisation
from .pair import PairReport
from .preview import Preview

_TEMPLATES = Path(__file__).parent / "templates"
# As in styles/difference.qml.
_RAMP = (
    (-0.6, "8c2d04"),
    (-0.3, "d95f0e"),
    (-0.15, "fdae6b"),
    (0.0, "f7f7f7"),
    (0.15, "a1d99b"),
    (0.3, "31a354"),
    (0.6, "00541f"),
)
_NODATA = (222, 225, 221)
_COLOURS = {
    "red": say("red"),
    "green": say("green"),
    "blue": say("blue"),
    "nir": say("near-infrared"),
}
# The frame of a histogram in its picture: left, right, top, bottom.
_FRAME = (10.0, 410.0, 12.0, 160.0)


def write_report(
    report: PairReport, path: str | os.PathLike[str], normalisation: Normalisation | None = None
) -> None:
    """Write the page; see :func:`..io.page.write_page`.

    Parameters
    ----------
    normalisation
        What was done to T2 after the check, to be told on the page.
    """
    write_page(path, page(report, normalisation))


def page(report: PairReport, normalisation: Normalisation | None = None) -> str:
    """Return the page; equal reports give equal pages."""
    pictures = _pictures(*report.previews)
    dates = [date or say("date not known") for date in report.dates]
    scenes = {
        "name_t1": report.names[0],
        "name_t2": report.names[1],
        "date_t1": dates[0],
        "date_t2": dates[1],
    }
    body = _fill(
        "pair.html",
        {
            "bands_t1": _bands(report.previews[0]),
            "bands_t2": _bands(report.previews[1]),
            "most": _RAMP[-1][0],
        },
        ramp=", ".join(f"#{colour} {_percent(value)}" for value, colour in _RAMP),
        normalisation=_normalisation(normalisation) if normalisation else "",
        histograms="\n".join(_histogram(*one) for one in report.histograms.items()),
        picture_t1=embed(pictures[0]),
        picture_t2=embed(pictures[1]),
        picture_difference=embed(_difference_picture(*report.previews)),
    )
    return report_page(report, _summary(report), _fill("pair_scenes.html", scenes), body)


def _fill(name: str, texts: Mapping[str, object], **markup: str) -> str:
    return fill(_TEMPLATES / name, texts, **markup)


def _summary(report: PairReport) -> str:
    failing, doubtful, all_ = len(report.of(FAIL)), len(report.of(WARN)), len(report.findings)
    if failing:
        return say(
            "The pair is ruled out, as its difference would not mean change; findings that say "
            "so: {failing} of {all}.",
            failing=failing,
            all=all_,
        )
    if doubtful:
        return say(
            "The pair can be used; findings to look at: {doubtful} of {all}.",
            doubtful=doubtful,
            all=all_,
        )
    return say("Nothing speaks against comparing these two scenes.")


def _normalisation(normalisation: Normalisation) -> str:
    rows = [
        _fill(
            "pair_normalised_band.html",
            {
                "name": name,
                "line": joined(" ", ("×", figure(line.gain, ".4f"), figure(line.offset, "+.4f"))),
                "mean": _became(line.before[0], line.after[0], "+.4f"),
                "rms": _became(line.before[1], line.after[1], ".4f"),
            },
        )
        for name, line in normalisation.lines.items()
    ]
    texts = {
        "stable": normalisation.stable,
        "share": normalisation.stable / normalisation.seen,
    }
    return _fill("pair_normalised.html", texts, rows="\n".join(rows))


def _became(before: float, after: float, spec: str) -> str:
    return joined(" → ", (figure(before, spec), figure(after, spec)))


def _bands(preview: Preview) -> str:
    names = joined(", ", (_COLOURS.get(name, name) for name in preview.names))
    if preview.names == NATURAL:
        return say("natural colour ({names})", names=names)
    return say("false colour ({names})", names=names)


def _percent(value: float) -> str:
    return f"{(value - _RAMP[0][0]) / (_RAMP[-1][0] - _RAMP[0][0]):.1%}"


def _pictures(first: Preview, second: Preview) -> list[Array]:
    """Return both dates as 8-bit colour, stretched alike from the 2 % to the 98 % quantile."""
    pictures = [np.zeros((*one.pixels.shape[1:], 3), np.uint8) for one in (first, second)]
    for channel in range(3):
        bands = [one.pixels[channel] for one in (first, second)]
        seen = np.concatenate([band[np.isfinite(band)] for band in bands])
        low, high = np.quantile(seen, QUANTILES) if seen.size else (0.0, 1.0)
        for picture, band in zip(pictures, bands):
            share = np.clip((band - low) / max(high - low, 1e-6), 0, 1)
            picture[..., channel] = np.nan_to_num(np.sqrt(share) * 255)
    for picture, one in zip(pictures, (first, second)):
        picture[~np.isfinite(one.pixels).all(axis=0)] = _NODATA
    return pictures


def _difference_picture(first: Preview, second: Preview) -> Array:
    change = second.index - first.index
    known = np.isfinite(change)
    change[~known] = 0
    places = [value for value, _ in _RAMP]
    colours = np.array([list(bytes.fromhex(colour)) for _, colour in _RAMP])
    channels = [np.interp(change, places, colours[:, n]) for n in range(3)]
    picture = np.stack(channels, axis=-1).astype(np.uint8)
    picture[~known] = _NODATA
    return picture


def _histogram(title: str, bins: Sequence[Array]) -> str:
    edges, *dates = bins
    left, right, top, bottom = _FRAME
    highest = max(*(float(shares.max()) for shares in dates), 1e-9)

    def across(value: float) -> float:
        share: float = (value - edges[0]) / (edges[-1] - edges[0])
        return left + share * (right - left)

    def outline(shares: Array) -> str:
        points = [(left, bottom)]
        for start, stop, share in zip(edges, edges[1:], shares):
            height = bottom - share / highest * (bottom - top)
            points += [(across(start), height), (across(stop), height)]
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in [*points, (right, bottom)])

    ticks = _ticks(float(edges[0]), float(edges[-1]))
    return _fill(
        "pair_histogram.html",
        {"title": title, "first": outline(dates[0]), "second": outline(dates[1])},
        grid="\n".join(
            f'<line class="grid" x1="{across(tick):.1f}" y1="{top}" x2="{across(tick):.1f}" '
            f'y2="{bottom}"/>'
            for tick in ticks
        ),
        labels="\n".join(
            f'<text x="{across(tick):.1f}" y="{bottom + 17}" text-anchor="middle">'
            f"{local(figure(tick, '.4g'))}</text>"
            for tick in ticks
        ),
    )


def _ticks(low: float, high: float) -> list[float]:
    """Return four to nine round numbers between two values."""
    rough = (high - low) / 5
    power: float = 10.0 ** np.floor(np.log10(rough))
    step = power * next(factor for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    return [float(n * step) for n in range(int(np.ceil(low / step)), int(high / step) + 1)]
