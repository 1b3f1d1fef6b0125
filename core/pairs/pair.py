"""Whether two scenes may be compared: findings on the pair, before anything is subtracted.

Pixels are looked at in windows spread over what the scenes share, so that a whole tile costs
seconds; small scenes are looked at whole.
"""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..arrays import Array
from ..errors import InputError, nothing_valid
from ..grid import Window
from ..io.blocks import in_blocks
from ..io.crs import common_window
from ..io.output import TAG_PREFIX
from ..io.source import Band, Reader, Source
from ..jobs import Job, part
from ..messages import say
from ..scenes.indices import SaviPlan, savi
from ..scenes.scene import CLOUD_CLASSES, reflectance, sensing_date
from ..verdict import Finding, Judged
from .brightness import blue_band, cloud_like
from .clear_findings import judge_clouds, judge_valid
from .date_findings import judge_season, judge_sun
from .difference import refuse_same
from .grid_findings import judge_grids, judge_overlap, judge_registration
from .preview import Preview, take_previews
from .registration import Shift, block_shifts
from .value_findings import judge_beyond, judge_dark_pixels, judge_scaling, judge_values

#: Windows a side and their size: 36 of 256 × 256 pixels, or all of a smaller scene.
PER_SIDE, SIZE = 6, 256
BINS = 80
# Relative orbit in a product's name.
_ORBIT = re.compile(r"_R(\d{3})_")


@dataclass(frozen=True)
class PairReport(Judged):
    """Everything that was found on a pair of scenes.

    Attributes
    ----------
    histograms
        Title of a quantity: edges of its bins, share of pixels at T1 and at T2.
    previews
        Of T1 and T2, where they were taken.
    """

    TITLE = "Pair check"
    FAILS = "The pair fails its check: {told}. {advice}"

    names: tuple[str, str]
    dates: tuple[str | None, str | None]
    findings: tuple[Finding, ...]
    sampled: str
    histograms: Mapping[str, tuple[Array, Array, Array]]
    previews: tuple[Preview, ...] = ()

    def record(self) -> dict[str, Any]:
        """Return what is worth keeping with a data set."""
        return {
            "verdict": self.verdict,
            "sampled": self.sampled,
            "findings": {
                one.key: {"verdict": one.verdict, "value": one.value, "advice": one.advice}
                for one in self.findings
            },
            "numbers": self.numbers,
        }


@dataclass(frozen=True)
class _Piece:
    """What one window shows; pixels are those that are valid at both dates, (T1, T2)."""

    red: tuple[Array, Array]
    nir: tuple[Array, Array]
    blue: tuple[Array, Array] | None
    shifts: tuple[Shift, ...]
    clouds: Array
    valid: Array
    pixels: int


@dataclass(frozen=True)
class _Sample:
    """All windows together."""

    red: tuple[Array, Array]
    nir: tuple[Array, Array]
    index: tuple[Array, Array]
    shifts: tuple[Shift, ...]
    clouds: tuple[float | None, float | None]
    white: tuple[float, float] | None
    valid_dates: Array
    valid: float


def check_pair(
    t1: SaviPlan, t2: SaviPlan, resampling: str = "bilinear", *, pictures: bool = True
) -> Job[PairReport]:
    """Look at two scenes and judge whether their difference would mean change.

    Parameters
    ----------
    pictures
        Whether previews are taken, for which all of either scene is read.

    Raises
    ------
    InputError
        The scenes do not overlap, are one file, or one of them has no valid pixel.
    """
    sources = t1.source, t2.source
    refuse_same(*sources)
    moved = replace(t2, source=t2.source.on(t1.source.grid, resampling))
    area = common_window(t1.source.grid, t2.source.grid)
    if area is None:
        raise InputError(
            say(
                "{name} and {name2} do not overlap: check that both show the same place.",
                name=t1.source.name,
                name2=t2.source.name,
            )
        )
    windows = sample_windows(area)
    share = sum(one.height * one.width for one in windows) / (area.height * area.width)
    looked = 0.46 if pictures else 0.98
    sample = yield from part(_take_sample(t1, moved, windows), 0.0, looked)
    for plan, valid in zip((t1, t2), sample.valid_dates):
        if not valid and share == 1:
            raise InputError(nothing_valid(plan.source.name))
    previews: tuple[Preview, ...] = ()
    if pictures:
        previews = yield from part(take_previews((t1, t2), t1.source.grid), looked, 0.78)
    elevations = [_number(one.tags.get(TAG_PREFIX + "SUN_ELEVATION")) for one in sources]
    dates = sensing_date(sources[0]), sensing_date(sources[1])
    findings = (
        judge_scaling((t1.scalings[0], t2.scalings[0]), (t1.red.dtype, t2.red.dtype)),
        judge_dark_pixels(sample.red),
        judge_values(sample.red, sample.nir),
        judge_grids(t1.source.grid, t2.source.grid),
        judge_overlap(t1.source.grid, area),
        judge_registration(sample.shifts),
        judge_valid(sample.valid),
        judge_clouds([_clouds(*one) for one in zip(sources, sample.clouds)], sample.white),
        judge_season(*dates),
        judge_beyond(sample.index),
        judge_sun(elevations, [_orbit(source) for source in sources]),
    )
    count = say(
        "windows of {size} × {size} pixels: {windows_count}", windows_count=len(windows), size=SIZE
    )
    report = PairReport(
        (sources[0].name, sources[1].name),
        dates,
        findings,
        say("all pixels looked at")
        if share == 1
        else say("{count} looked at, {share:.1%} of the scene", count=count, share=share),
        {
            say("Red reflectance"): _histogram(sample.red),
            "SAVI": _histogram(sample.index),
        },
        previews,
    )
    yield 1.0
    if pictures:
        # Whoever wants none has told what the scenes are.
        yield from (*t1.heard, *t2.heard)
    yield from report.remarks()
    return report


def sample_windows(area: Window) -> list[Window]:
    """Return windows spread evenly over `area`: all of it where it is small.

    Those of a large area begin at multiples of their size, so that each lies in one tile of the
    file.
    """

    def starts(first: int, length: int) -> list[int]:
        if length <= PER_SIDE * SIZE:
            return list(range(first, first + length, SIZE))
        places = np.linspace(first, first + length - SIZE, PER_SIDE)
        return [max(first, int(place) // SIZE * SIZE) for place in places]

    return [
        Window(
            row,
            col,
            min(SIZE, area.row + area.height - row),
            min(SIZE, area.col + area.width - col),
        )
        for row in starts(area.row, area.height)
        for col in starts(area.col, area.width)
    ]


def _take_sample(t1: SaviPlan, t2: SaviPlan, windows: Sequence[Window]) -> Job[_Sample]:
    classes = [_classification(plan.source) for plan in (t1, t2)]
    blues = [blue for blue in map(blue_band, (t1, t2)) if blue]

    def compute(window: Window, *readers: Reader) -> _Piece:
        dates = [
            reflectance(reader, window, [plan.red, plan.nir], list(plan.scalings))
            for plan, reader in zip((t1, t2), readers)
        ]
        valid = [np.isfinite(date).all(axis=0) for date in dates]
        both = valid[0] & valid[1]
        blue = None
        if len(blues) == len(readers):
            first, second = (
                reflectance(reader, window, [band], [scaling])[0][both]
                for reader, (band, scaling) in zip(readers, blues)
            )
            blue = first, second
        return _Piece(
            (dates[0][0][both], dates[1][0][both]),
            (dates[0][1][both], dates[1][1][both]),
            blue,
            tuple(block_shifts(*dates)),
            np.array([_cloudy(*one, window) for one in zip(readers, classes)]),
            np.array([one.sum() for one in valid]),
            both.size,
        )

    pieces: list[_Piece] = []
    with contextlib.closing(in_blocks([t1.source, t2.source], compute, windows)) as blocks:
        for number, (_, piece) in enumerate(blocks, 1):
            pieces.append(piece)
            yield number / len(windows)
    red = _joined([piece.red for piece in pieces])
    nir = _joined([piece.nir for piece in pieces])
    blue = [piece.blue for piece in pieces if piece.blue]
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        index = [savi(nir[date], red[date], t1.soil_factor) for date in (0, 1)]
    known = np.isfinite(index[0]) & np.isfinite(index[1])
    clouds = np.sum([piece.clouds for piece in pieces], axis=0)
    cloudy = [float(count / seen) if seen else None for count, seen in clouds]
    return _Sample(
        red,
        nir,
        (index[0][known], index[1][known]),
        tuple(shift for piece in pieces for shift in piece.shifts),
        (cloudy[0], cloudy[1]),
        cloud_like(_joined(blue), red) if blue else None,
        np.sum([piece.valid for piece in pieces], axis=0),
        red[0].size / sum(piece.pixels for piece in pieces),
    )


def _joined(pieces: Sequence[tuple[Array, Array]]) -> tuple[Array, Array]:
    """Return the pixels of all windows at T1 and at T2."""
    first, second = zip(*pieces)
    return np.concatenate(first), np.concatenate(second)


def _classification(source: Source) -> Band | None:
    bands = (*source.quality, *source.bands)
    return next((band for band in bands if band.name.upper() == "SCL"), None)


def _cloudy(reader: Reader, band: Band | None, window: Window) -> tuple[int, int]:
    """Return how many pixels are cloud or its shadow, out of how many that have a class."""
    if band is None:
        return 0, 0
    values, valid = reader.read(window, [band])
    valid &= values > 0
    return int((np.isin(values, CLOUD_CLASSES) & valid).sum()), int(valid.sum())


def _histogram(
    values: tuple[Array, Array],
) -> tuple[Array, Array, Array]:
    """Return edges and the share of pixels at each date, without the thin tails."""
    if not values[0].size:
        return np.array([0.0, 1.0]), np.zeros(1), np.zeros(1)
    tails = np.array([np.quantile(one, (0.0005, 0.995)) for one in values])
    low, high = float(tails.min()), float(tails.max())
    edges = np.linspace(low, max(high, low + 1e-6), BINS + 1)
    first, second = (np.histogram(one, edges)[0] / one.size for one in values)
    return edges, first, second


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text is not None and math.isfinite(float(text)) else None
    except ValueError:
        return None


def _clouds(source: Source, counted: float | None) -> float | None:
    return _number(source.tags.get(TAG_PREFIX + "CLOUD_SHARE")) if counted is None else counted


def _orbit(source: Source) -> str | None:
    found = _ORBIT.search(source.file_name)
    told = source.tags.get(TAG_PREFIX + "ORBIT") or (found.group(1) if found else "")
    return told.lstrip("0") or None
