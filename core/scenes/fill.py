"""No data that a file does not say: found in its pixels, told, or asked about.

Downloads often hold 0, −9999 or the least number of their type where nothing was measured and no
tag that says so. It is decided once a scene, from windows spread over it; a value is taken as no
data only where nothing else can be meant.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Window
from ..io.backends import environment
from ..io.source import Band, Fill, Source
from ..jobs import Caution, Remark
from ..messages import say
from .sampling import sampled_windows

#: NODATA where every pixel is a measurement.
NONE = "none"
#: What software writes where nothing was measured, and what no reflectance or backscatter is.
USUAL = (-9999.0, -10000.0, -32768.0, -32767.0, -99999.0, -999999.0, -2147483648.0)
#: Beyond it a floating-point number is a type's limit, or NetCDF's fill (9.97e36).
HUGE = 1e30
#: Fewer pixels of one value are an accident, and so few values are classes, not measurements.
_LEAST = 16
#: Share of the pixels of a value whose four neighbours hold it too: noise has little of that.
_SOLID = 0.5
#: How far from all other values a fill lies, as a share of their range.
_GAP = 0.01
#: Share of the pixels from which on a doubt stops the run.
_ASK = 0.01
#: So many bands that all are exactly 0 in one piece were not measured.
_BANDS = 3


class Doubt(Caution):
    """Told where it is not known whether a value is a measurement."""

    value = 0.0


def settled(heard: Sequence[Remark], zero_is_nodata: bool) -> list[Remark]:
    """Return what is left to tell of a scene once it is known what its values mean.

    Raises
    ------
    InputError
        Of a doubt that this does not settle.
    """
    doubts = [one for one in heard if isinstance(one, Doubt)]
    for doubt in doubts:
        if doubt.value != 0 or not zero_is_nodata:
            raise InputError(str(doubt))
    return [one for one in heard if one not in doubts]


@dataclass
class _Value:
    """How often all bands hold one value: in all, between equal neighbours, at the border."""

    pixels: int = 0
    inside: int = 0
    border: int = 0


@dataclass
class _Seen:
    """What windows of a scene hold."""

    pixels: int = 0
    joint: dict[float, _Value] = field(default_factory=dict)
    impossible: dict[float, int] = field(default_factory=dict)
    others: list[Array] = field(default_factory=list)


def with_fill(
    source: Source, nodata: str = "", *, ask: bool = True, continuous: bool = False
) -> tuple[Source, list[Remark]]:
    """Return a scene that knows what means no data in it, and what a user should hear of that.

    Parameters
    ----------
    nodata
        A stored value that means no data; :data:`NONE`; or "": found in the pixels.
    ask
        Whether a doubt stops the run; otherwise it is told as a :class:`Doubt`.
    continuous
        Whether the quantity is never exactly 0 in one piece, as backscatter is not.

    Raises
    ------
    InputError
        `nodata` is no number, or it cannot be told whether a value is a measurement.
    """
    text = nodata.strip().lower()
    if text == NONE or not source.bands or source.mask_bands:
        return source, []
    fills: list[Fill] = []
    remarks: list[Remark] = []
    if text:
        value = _number(text)
        if math.isnan(value):
            return source, []
        if not all(_holds(band, value) for band in source.bands):
            remarks.append(
                Caution(
                    say(
                        "{source}: no pixel of type {dtype} is {value:g}.",
                        source=source.name,
                        dtype=source.bands[0].dtype,
                        value=value,
                    )
                )
            )
        else:
            fills.append(_fill(source, value))
    known = {fill.value for fill in fills}
    seen = _look(source)
    for value, count in seen.impossible.items():
        if value not in known:
            fills.append(Fill(value))
            share = count / (seen.pixels * len(source.bands))
            remarks.append(_told(source, value, share, say("is no measurement")))
    for value in [] if text else _joint(source, seen, ask, remarks, 1 if continuous else _BANDS):
        fills.append(Fill(value, _numbers(source.bands)))
    if not fills:
        return source, remarks
    each = next((fill.value for fill in fills if not fill.bands), None)
    bands = source.bands
    if each is not None:
        bands = tuple(replace(band, nodata=each) if band.nodata is None else band for band in bands)
    # What all bands share is what a resampling has to keep out.
    fills.sort(key=lambda fill: not fill.bands)
    found = replace(source, bands=bands, fills=tuple(fills), may_have_nodata=True)
    return found, remarks


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise InputError(
            say(
                "The value that is no data (NODATA) is {text!r}: give a number as it is "
                "stored in the file (0, -9999), {none}, or nothing.",
                text=text,
                none=NONE,
            )
        ) from None


def _holds(band: Band, value: float) -> bool:
    dtype = np.dtype(band.dtype)
    if dtype.kind == "f":
        return True
    limits = np.iinfo(dtype)
    return value.is_integer() and limits.min <= value <= limits.max


def _numbers(bands: Sequence[Band]) -> tuple[int, ...]:
    return tuple(band.index for band in bands)


def _fill(source: Source, value: float) -> Fill:
    """Return what a user says: what cannot be measured counts in each band by itself."""
    return Fill(value) if value < 0 or value >= HUGE else Fill(value, _numbers(source.bands))


def _told(source: Source, value: float, share: float, why: str) -> Caution:
    return Caution(
        say(
            "{source}: {share} of the pixels looked at hold {value:.9g}, which {why}: taken "
            "as no data, although the file does not say so (NODATA=none keeps them).",
            source=source.name,
            share=_percent(share),
            value=value,
            why=why,
        )
    )


def _percent(share: float) -> str:
    return say("less than 0.1 %") if share < 0.001 else f"{share:.1%}"


def _joint(
    source: Source, seen: _Seen, ask: bool, remarks: list[Remark], enough: int
) -> Iterator[float]:
    """Yield values that all bands hold where nothing was measured; 0 in `enough` bands is none."""
    others = np.concatenate(seen.others) if seen.others else np.empty(0)
    for value, count in seen.joint.items():
        share = count.pixels / seen.pixels
        if count.pixels < _LEAST or count.inside < _SOLID * count.pixels:
            continue
        rest = others[others != value]
        if not rest.size:
            # Nothing but one value: only of 0 in many bands is it known what it is not.
            if value == 0 and len(source.bands) >= enough:
                remarks.append(_told(source, value, share, say("fills all bands")))
                yield value
            continue
        low, high = float(rest.min()), float(rest.max())
        least = value < low
        gap = _GAP * float(np.subtract(*np.quantile(rest, (0.99, 0.01))))
        varied = np.unique(rest).size >= _LEAST
        apart = varied and (value < low - gap or value > high + gap)
        if (value == 0 and len(source.bands) >= enough) or (apart and count.border):
            why = (
                say("fills all bands")
                if len(source.bands) > 1
                else say("lies apart from all others")
            )
            remarks.append(_told(source, value, share, say("{why} in one piece", why=why)))
            yield value
        elif varied and (value == 0 or least) and count.border and share >= _ASK:
            question = say(
                "{source}: {share:.1%} of the pixels looked at hold {value:.9g} in one "
                "piece at the border, and the file does not say whether that is no data: "
                "give it as the value that is no data (NODATA={value:.9g}), or "
                "NODATA=none where it was measured.",
                source=source.name,
                share=share,
                value=value,
            )
            if ask:
                raise InputError(question)
            doubt = Doubt(question)
            doubt.value = value
            remarks.append(doubt)


def _look(source: Source) -> _Seen:
    seen = _Seen()
    with environment(), source.open() as reader:
        for window in sampled_windows(source):
            _add(seen, *reader.read(window), window, source.grid.shape)
    return seen


def _add(seen: _Seen, values: Array, valid: Array, window: Window, shape: tuple[int, int]) -> None:
    seen.pixels += values[0].size
    for value in _impossible(values):
        count = int(np.count_nonzero((values == values.dtype.type(value)) & valid))
        if count:
            seen.impossible[value] = seen.impossible.get(value, 0) + count
            valid &= values != values.dtype.type(value)
    everywhere = np.all(valid, axis=0)
    same = np.all(values == values[:1], axis=0) & everywhere
    # Some are enough to tell what the rest is like.
    thin = values[:, ::2, ::2][:, everywhere[::2, ::2]]
    seen.others.append(np.unique(thin).astype(np.float64))
    found, counts = np.unique(values[0][same], return_counts=True)
    border = _border(window, shape)
    for value, count in zip(found.tolist(), counts.tolist()):
        if count < _LEAST:
            continue
        here = same & (values[0] == value)
        one = seen.joint.setdefault(float(value), _Value())
        one.pixels += count
        one.inside += int(np.count_nonzero(_inside(here)))
        one.border += int(np.count_nonzero(here & border))


def _impossible(values: Array) -> Iterator[float]:
    """Yield values that some of `values` may be, and that no measurement is."""
    kind = values.dtype.kind
    if kind == "u" or not values.size:
        return
    with np.errstate(invalid="ignore"):
        low, high = float(np.nanmin(values)), float(np.nanmax(values))
    if kind == "f" and high >= HUGE:
        yield high
    if kind == "f" and low <= -HUGE:
        yield low
    for value in USUAL:
        if low <= value and (kind == "f" or value >= np.iinfo(values.dtype).min):
            yield value


def _border(window: Window, shape: tuple[int, int]) -> Array:
    """Return which pixels of a window lie at the border of the scene."""
    rows = window.row + np.arange(window.height)
    cols = window.col + np.arange(window.width)
    at_rows, at_cols = (np.isin(one, (0, end - 1)) for one, end in zip((rows, cols), shape))
    border: Array = at_rows[:, np.newaxis] | at_cols
    return border


def _inside(here: Array) -> Array:
    """Return where a pixel and its four neighbours are; what lies outside counts as well."""
    padded = np.pad(here, 1, constant_values=True)
    inside: Array = (
        here & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    )
    return inside
