"""The check of a data set as a page of HTML."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..io.page import embed, fill, report_page, write_page
from ..messages import figure, joined, say
from ..scenes.display import QUANTILES
from ..verdict import FAIL, WARN
from .check import SHARES, DatasetReport, Suspect

_TEMPLATES = Path(__file__).parent / "templates"
#: Longest side of a small picture, in pixels.
SIDE = 128
_NOTHING = (236, 238, 235)
_IGNORED = (150, 155, 150)
_LABELS = (
    (32, 32, 32),
    (230, 60, 40),
    (22, 152, 13),
    (19, 50, 255),
    (255, 215, 0),
    (176, 176, 176),
    (117, 10, 194),
    (223, 124, 38),
    (31, 212, 18),
    (250, 128, 114),
)
#: More classes than that are not drawn.
_CLASSES = 16


def write_report(report: DatasetReport, path: str | os.PathLike[str]) -> None:
    """Write the page; see :func:`..io.page.write_page`."""
    write_page(path, page(report))


def page(report: DatasetReport) -> str:
    """Return the page; equal reports give equal pages."""
    name = fill(_TEMPLATES / "dataset_name.html", {"name": report.name})
    body = _fill(
        "dataset.html",
        {
            "heading": say("Patches by their share of change")
            if report.shares
            else say("Pixels by class")
        },
        charts="\n".join(_charts(report)),
        suspects=_suspects(report),
    )
    return report_page(report, _summary(report), name, body)


def _fill(name: str, texts: Mapping[str, object], **markup: str) -> str:
    return fill(_TEMPLATES / name, texts, **markup)


def _summary(report: DatasetReport) -> str:
    failing, doubtful, all_ = len(report.of(FAIL)), len(report.of(WARN)), len(report.findings)
    if failing:
        return say(
            "Not fit to train on as it is; findings to mend first: {failing} of {all}.",
            failing=failing,
            all=all_,
        )
    if doubtful:
        return say(
            "It can be trained on; findings to look at: {doubtful} of {all}.",
            doubtful=doubtful,
            all=all_,
        )
    return say("Nothing speaks against training on it.")


def _charts(report: DatasetReport) -> list[str]:
    """Return a chart a split: patches by share of change, or shares of the classes."""
    if report.shares:
        labels = [say("none"), *("≤ " + figure(edge, ".0%") for edge in SHARES[1:])]
        return [
            _bars(
                say(
                    "patches in {split}: {patches}", split=split or say("All"), patches=counts.sum()
                ),
                labels,
                counts,
                [*map(str, counts)],
            )
            for split, counts in report.shares.items()
        ]
    seen = sum(report.classes.values(), np.zeros(256, np.int64))
    values = [int(value) for value in np.flatnonzero(seen)[:_CLASSES]]
    charts = []
    for split, counts in report.classes.items():
        shares = counts[values] / max(counts.sum(), 1)
        told = [figure(share, ".0%") if share >= 0.005 else "" for share in shares]
        title = say("{split}: share of pixels", split=split or say("All"))
        charts.append(_bars(title, [*map(str, values)], shares, told))
    return charts


def _bars(title: str, labels: Sequence[str], heights: Array, told: Sequence[str]) -> str:
    step = 400 / max(len(labels), 1)
    highest = max(float(max(heights, default=0)), 1e-9)
    bars = []
    for number, (label, height, text) in enumerate(zip(labels, heights, told)):
        tall = 140 * float(height) / highest
        left = 10 + step * number
        places = {
            "left": left + step * 0.1,
            "top": 160 - tall,
            "width": step * 0.8,
            "height": tall,
            "middle": left + step / 2,
            "above": 156 - tall,
        }
        texts = {name: f"{place:.1f}" for name, place in places.items()}
        bars.append(_fill("dataset_bar.html", {**texts, "count": text, "label": label}))
    return _fill("dataset_bars.html", {"title": title}, bars="\n".join(bars))


def _suspects(report: DatasetReport) -> str:
    if not report.suspects:
        return ""
    return _fill(
        "dataset_suspects.html",
        {"legend": ", ".join(report.layers)},
        suspects="\n".join(_suspect(report, one) for one in report.suspects),
    )


def _suspect(report: DatasetReport, suspect: Suspect) -> str:
    pictures = [
        f'<img alt="" src="{embed(_picture(values, report.layers[name]))}"/>'
        for name, values in suspect.layers.items()
    ]
    texts = {"id": suspect.id, "titles": joined(", ", suspect.titles)}
    return _fill("dataset_suspect.html", texts, pictures="".join(pictures))


def _picture(values: Array | None, is_label: bool) -> Array:
    if values is None:
        return np.full((SIDE // 2, SIDE // 2, 3), _NOTHING, np.uint8)
    step = -(-max(values.shape[1:]) // SIDE)
    values = values[:, ::step, ::step]
    return _label_picture(values[0]) if is_label and len(values) == 1 else _image_picture(values)


def _label_picture(values: Array) -> Array:
    colours = np.array([_LABELS[value % len(_LABELS)] for value in range(256)], np.uint8)
    # A mask of 0 and 255 shows its change, any other what it ignores.
    colours[255] = _IGNORED if (values == 1).any() else _LABELS[1]
    picture: Array = colours[np.clip(np.nan_to_num(values), 0, 255).astype(np.uint8)]
    return picture


def _image_picture(values: Array) -> Array:
    """Return three bands, or one, stretched from the 2 % to the 98 % quantile."""
    if len(values) < 3:
        bands = [0, 0, 0]
    else:
        bands = [0, 1, 2] if values.dtype == np.uint8 else [2, 1, 0]
    picture = np.empty((*values.shape[1:], 3), np.uint8)
    for channel, band in enumerate(bands):
        shown = values[band].astype(np.float32)
        seen = shown[np.isfinite(shown)]
        low, high = np.quantile(seen, QUANTILES) if seen.size else (0.0, 1.0)
        share = np.clip((shown - low) / max(high - low, 1e-6), 0, 1)
        picture[..., channel] = np.nan_to_num(share * 255)
    return picture
