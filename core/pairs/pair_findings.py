"""What is judged on a pair of scenes: numbers in, a verdict and a sentence out."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping, Sequence

import numpy as np

from ..arrays import Array
from ..grid import TOLERANCE, Grid, Window
from ..messages import figure, joined, say
from ..scenes.scene import Scaling
from ..verdict import FAIL, PASS, UNKNOWN, WARN, Finding
from .registration import FEW_BLOCKS, REACH, Shift, agree

#: Red quantiles of one place are hardly ever this far apart, in reflectance.
DARK_WARN, DARK_FAIL = 0.03, 0.07
#: Where the darkest red pixels of land and water lie, in reflectance.
DARK_USUAL = (-0.03, 0.09)
#: Pixels. A shift by one whole pixel is to fail, whatever the small error of its estimate.
SHIFT_WARN, SHIFT_FAIL = 0.3, 0.8
#: Share of the blocks of T2 that fit T1.
MATCHING_WARN = 0.4
#: Shares of T1 and of the shared area.
OVERLAP_WARN, OVERLAP_FAIL = 0.5, 0.01
VALID_WARN, VALID_FAIL = 0.5, 0.01
CLOUD_WARN, WHITE_WARN = 0.2, 0.1
#: Days of year.
SEASON_WARN = 45
#: SAVI, and the share of pixels whose SAVI differs by more.
BEYOND, BEYOND_WARN = 0.15, 0.4
#: Degrees.
SUN_WARN = 15.0


def judge_scaling(scalings: Sequence[Scaling], dtypes: Sequence[str]) -> Finding:
    """Say which scale and offset were decided; judge whether their steps are fine enough."""
    told = [say("{formula} ({reason})", formula=one.formula, reason=one.reason) for one in scalings]
    if told[0] == told[1]:
        value = say("both: {told}", told=told[0])
    else:
        value = joined("; ", ("T1: " + told[0], "T2: " + told[1]))
    numbers = {
        f"{name.upper()}_T{date}": getattr(one, name)
        for date, one in enumerate(scalings, 1)
        for name in ("scale", "offset")
    }
    if "uint8" in dtypes:
        return Finding(
            "scaling",
            say("Scale and offset"),
            WARN,
            value,
            say(
                "8-bit values are steps of 0.004 reflectance, up to 0.02 SAVI: download "
                "16-bit or float values where you can."
            ),
            numbers,
        )
    advice = say("Reflectance is what both dates are brought to before SAVI.")
    return Finding("scaling", say("Scale and offset"), PASS, value, advice, numbers)


def judge_dark_pixels(dates: Sequence[Array]) -> Finding:
    """Compare the darkest red reflectance of the two dates, pixels valid at both.

    Quantiles of 0.1 % and 1 %: an offset left in at one date moves both by 0.1.
    """
    key, title = "dark_pixels", say("Dark pixels")
    if not dates[0].size:
        return _unknown(key, title, say("No pixel is valid at both dates."))
    low = np.array([np.quantile(one, (0.001, 0.01)) for one in dates])
    change = low[1] - low[0]
    numbers = {
        "DARK_T1": low[0, 1],
        "DARK_T2": low[1, 1],
        "DARKEST_T1": low[0, 0],
        "DARKEST_T2": low[1, 0],
        "DARK_DIFFERENCE": change[1],
    }
    value = say(
        "red reflectance at T1 {low:.3f} and {low2:.3f}, at T2 {low3:.3f} and {low4:.3f} "
        "(0.1 % and 1 % quantile)",
        low=low[0, 0],
        low2=low[0, 1],
        low3=low[1, 0],
        low4=low[1, 1],
    )
    smaller = min(abs(change))
    if smaller >= DARK_FAIL:
        date = "T2" if change[1] > 0 else "T1"
        verdict, advice = (
            FAIL,
            say(
                "Even the darkest of {date} is brighter by {change:.2f}, as when the +1000 "
                "of products since January 2022 is left in at one date only: bring both to "
                "reflectance (importscene), or correct SCALING.",
                date=date,
                change=abs(change[1]),
            ),
        )
    elif smaller >= DARK_WARN:
        verdict, advice = (
            WARN,
            say(
                "The dates' radiometry differs: haze, snow or another processing; look at "
                "the pictures and consider normalising T2 to T1, or evidence that this does "
                "not fool (irmad)."
            ),
        )
    elif low[:, 1].min() < DARK_USUAL[0]:
        verdict, advice = (
            WARN,
            say(
                "Reflectance far below zero: an offset may have been subtracted twice; check "
                "SCALING."
            ),
        )
    elif low[:, 1].max() > DARK_USUAL[1]:
        verdict, advice = (
            WARN,
            say(
                "No dark pixel at either date: right for deserts and snow, otherwise the "
                "+1000 of products since January 2022 was left in at both; check SCALING "
                "(dn_offset)."
            ),
        )
    else:
        verdict, advice = PASS, say("Dark surfaces are equally dark at both dates.")
    return Finding(key, title, verdict, value, advice, numbers)


def judge_values(red: Sequence[Array], nir: Sequence[Array]) -> Finding:
    """Judge whether the values can be reflectance at all."""
    key, title = "values", say("Range of values")
    if not red[0].size:
        return _unknown(key, title, say("No pixel is valid at both dates."))
    high = [float(np.quantile(np.maximum(a, b), 0.99)) for a, b in zip(red, nir)]
    value = say(
        "99 % of the pixels are below T1 {high:.3g}, T2 {high2:.3g}", high=high[0], high2=high[1]
    )
    numbers = {"BRIGHT_T1": high[0], "BRIGHT_T2": high[1]}
    wrong = [f"T{date}" for date, top in enumerate(high, 1) if not 0.02 <= top <= 2.0]
    if wrong:
        advice = say(
            "{wrong} cannot be reflectance, which lies between 0 and 1: choose the "
            "SCALING that fits the file.",
            wrong=" and ".join(wrong),
        )
        return Finding(key, title, FAIL, value, advice, numbers)
    return Finding(key, title, PASS, value, say("Plausible as reflectance."), numbers)


def judge_grids(first: Grid, second: Grid) -> Finding:
    """Compare CRS, resolution and where the pixels lie."""
    key, title = "grids", say("Grids")
    if first.crs != second.crs:
        value = say("T1 is in {first}, T2 in {second}", first=_crs(first), second=_crs(second))
        advice = say(
            "T2 is resampled once to T1's grid; scenes of one tile and CRS need no resampling."
        )
        return Finding(key, title, WARN, value, advice)
    ratios = [b / a for a, b in zip(first.resolution, second.resolution)]
    if not first.is_aligned(second) and max(abs(ratio - 1) for ratio in ratios) > 1e-3:
        value = say(
            "T1 has pixels of {first}, T2 of {second}", first=_size(first), second=_size(second)
        )
        advice = say(
            "T2 is resampled once to T1's grid and cannot show what its own pixels are "
            "too coarse for; import both at one RESOLUTION."
        )
        return Finding(key, title, WARN, value, advice)
    down, right = first.offset_of(second)
    numbers = {"GRID_SHIFT_X": right, "GRID_SHIFT_Y": down}
    apart = max(abs(shift - round(shift)) for shift in (down, right))
    told = joined(", ", (_crs(first), _size(first)))
    if apart > TOLERANCE:
        value = say("{told}; pixels are {apart:.2f} of a pixel apart", told=told, apart=apart)
        advice = say("T2 is resampled once to T1's grid, which blurs it a little.")
        return Finding(key, title, WARN, value, advice, numbers)
    if first.matches(second):
        return Finding(
            key, title, PASS, say("equal: {told}", told=told), say("Nothing is resampled."), numbers
        )
    value = say(
        "{told}; origins {right} columns and {down} rows apart",
        told=told,
        right=round(right),
        down=round(down),
    )
    advice = say("Pixels coincide, so nothing is resampled.")
    return Finding(key, title, PASS, value, advice, numbers)


def judge_overlap(grid: Grid, shared: Window) -> Finding:
    """Judge how much of T1's grid T2 covers."""
    share = shared.height * shared.width / (grid.height * grid.width)
    value = say("T2 covers {share:.1%} of T1", share=share)
    verdict = FAIL if share < OVERLAP_FAIL else WARN if share < OVERLAP_WARN else PASS
    advice = (
        say("Only what both scenes show can become patches.")
        if verdict == PASS
        else say("Choose scenes of the same place, or crop T1 to the area that both show.")
    )
    return Finding("overlap", say("Overlap"), verdict, value, advice, {"OVERLAP": share})


def judge_registration(shifts: Sequence[Shift]) -> Finding:
    """Judge how far T2's content lies from T1's, from blocks all over the scene."""
    key, title = "registration", say("Registration")
    found = agree(shifts)
    numbers: dict[str, float] = {
        "REGISTRATION_BLOCKS": found.blocks,
        "REGISTRATION_MATCHING": found.matching,
    }
    if found.shift is None and found.too_small:
        return Finding(
            key,
            title,
            UNKNOWN,
            say("too small to measure: not enough land with valid pixels and edges at both dates"),
            say("Compare the dates by eye."),
            numbers,
        )
    if found.shift is None:
        of = say(
            "of {blocks} block{found} of T2", blocks=found.blocks, found="s" * (found.blocks > 1)
        )
        # One of a few that hardly fits may be chance, or a true place under clouds.
        if found.matching and found.blocks < FEW_BLOCKS:
            verdict, value = (
                WARN,
                say(
                    "hardly anything matches: {matching} {of} fits T1 poorly",
                    matching=found.matching,
                    of=of,
                ),
            )
        else:
            verdict, value = (
                FAIL,
                say("nothing matches: {found} {of} fits T1", found=found.matching or "none", of=of),
            )
        advice = say(
            "T2 shows another place, is mirrored, turned or moved by more than {reach} "
            "pixels, or clouds or snow hide the ground: look at both dates, and choose "
            "another T2.",
            reach=REACH,
        )
        return Finding(key, title, verdict, value, advice, numbers)
    (down, right, *_), count = found.shift, found.matching
    distance = math.hypot(down, right)
    value = say(
        "T2 lies {distance:.2f} pixels off T1 ({right:+.2f} columns, {down:+.2f} rows; "
        "median over blocks: {count})",
        distance=distance,
        right=right,
        down=down,
        count=count,
    )
    numbers |= {"SHIFT_X": right, "SHIFT_Y": down, "MISREGISTRATION": distance}
    if distance >= SHIFT_FAIL:
        verdict, advice = (
            FAIL,
            say(
                "Every edge would count as change: co-register T2 to T1 first (AROSICS, or "
                "the Georeferencer with this shift)."
            ),
        )
    elif distance > SHIFT_WARN:
        verdict, advice = (
            WARN,
            say(
                "Edges of fields, roads and water will show as thin false changes: raise "
                "MIN_AREA, or co-register T2 to T1."
            ),
        )
    elif count < MATCHING_WARN * found.blocks:
        verdict, advice = (
            WARN,
            say(
                "Only {count} of {blocks} blocks of T2 fit T1: clouds, snow or great change "
                "hide the rest, or a part of T2 shows another place; look at both dates.",
                count=count,
                blocks=found.blocks,
            ),
        )
    else:
        verdict, advice = PASS, say("Edges lie on each other.")
    return Finding(key, title, verdict, value, advice, numbers)


def judge_valid(share: float) -> Finding:
    """Judge how many of the pixels that both scenes cover are valid at both dates."""
    value = say("{share:.1%} of the shared pixels are valid at both dates", share=share)
    numbers = {"VALID_SHARE": share}
    if share < VALID_FAIL:
        verdict, advice = (
            FAIL,
            say("There is nothing to compare: choose other dates or fewer masks."),
        )
    elif share < VALID_WARN:
        verdict, advice = (
            WARN,
            say("Few patches will be left: choose clearer dates, or lower MIN_VALID."),
        )
    else:
        verdict, advice = PASS, say("The rest becomes the ignore value.")
    return Finding("valid", say("Valid pixels"), verdict, value, advice, numbers)


def judge_clouds(shares: Sequence[float | None], white: Sequence[float] | None = None) -> Finding:
    """Judge clouds and shadows by two witnesses.

    Parameters
    ----------
    shares
        By the scene classification, among the valid pixels of each date; None: unknown.
    white
        Shares that only T1 and only T2 show bright and white; None: unknown.
    """
    key, title = "clouds", say("Clouds")
    known = {f"T{date}": share for date, share in enumerate(shares, 1) if share is not None}
    seen = {f"T{date}": share for date, share in enumerate(white or (), 1)}
    if not known and not seen:
        return _unknown(
            key,
            title,
            say(
                "Neither a scene classification (SCL) nor a blue band comes with the scenes: "
                "look for clouds in the pictures."
            ),
        )
    told = []
    if known:
        told.append(_shares(known))
    if seen:
        told.append(say("bright and white at one date only: {seen}", seen=_shares(seen)))
    value = joined("; ", told)
    numbers = {f"CLOUD_SHARE_{date}": share for date, share in known.items()}
    numbers |= {f"WHITE_SHARE_{date}": share for date, share in seen.items()}
    if max(known.values(), default=0) > CLOUD_WARN:
        advice = say("Clouds and shadows show as change: mask them (importscene, MASK_CLASSES).")
        return Finding(key, title, WARN, value, advice, numbers)
    if max(seen.values(), default=0) > WHITE_WARN:
        cloudy = _both([date for date, share in seen.items() if share > WHITE_WARN])
        advice = say(
            "{cloudy} looks cloudy, hazy or snowy there, which shows as change: choose a "
            "clearer date, or mask it (importscene, MASK_CLASSES).",
            cloudy=cloudy,
        )
        return Finding(key, title, WARN, value, advice, numbers)
    advice = (
        say("Mask what is left of them.")
        if known
        else say("Thin clouds and shadows are not seen so.")
    )
    return Finding(key, title, PASS, value, advice, numbers)


def _shares(shares: Mapping[str, float]) -> str:
    return joined(
        ", ", (joined(" ", (date, figure(share, ".1%"))) for date, share in shares.items())
    )


def _both(dates: Sequence[str]) -> str:
    """Return one date's name, or that of both."""
    return say("{one} and {other}", one=dates[0], other=dates[1]) if dates[1:] else dates[0]


def judge_season(first: str | None, second: str | None) -> Finding:
    """Judge two dates, YYYY-MM-DD, by their order and by the days of year between them."""
    key, title = "season", say("Season")
    t1, t2 = _date(first), _date(second)
    if t1 is None or t2 is None:
        missing = _both([f"T{n}" for n, day in enumerate((t1, t2), 1) if day is None])
        return _unknown(
            key,
            title,
            say(
                "Check that both dates are of one season; leaves, crops and drought move SAVI too."
            ),
            say("the date of {missing} is not known", missing=missing),
        )
    between = (t2 - t1).days
    apart = abs(t2.timetuple().tm_yday - t1.timetuple().tm_yday)
    apart = min(apart, 366 - apart)
    numbers = {"DAYS_APART": between, "DAYS_OF_YEAR_APART": apart}
    value = say(
        "{first} and {second}; days between them: {between}, days of year apart: {apart}",
        first=first,
        second=second,
        between=between,
        apart=apart,
    )
    if between < 0:
        advice = say("T2 is earlier than T1, so gains and losses are swapped: swap the scenes.")
        return Finding(key, title, WARN, value, advice, numbers)
    if between == 0:
        advice = say("Both scenes are of one day: choose the right file for one of them.")
        return Finding(key, title, WARN, value, advice, numbers)
    if apart > SEASON_WARN:
        advice = say(
            "Different seasons: leaves, crops and drought alone can move SAVI beyond any "
            "threshold on most pixels; choose dates at most {season_warn} days of year "
            "apart.",
            season_warn=SEASON_WARN,
        )
        return Finding(key, title, WARN, value, advice, numbers)
    return Finding(key, title, PASS, value, say("One season."), numbers)


def judge_beyond(index: Sequence[Array]) -> Finding:
    """Judge the share of pixels whose SAVI differs by more than a usual threshold."""
    key, title = "beyond", say("Pixels beyond ±{beyond}", beyond=figure(BEYOND, "g"))
    if not index[0].size:
        return _unknown(key, title, say("No pixel is valid at both dates."))
    change = index[1] - index[0]
    loss, gain = float(np.mean(change < -BEYOND)), float(np.mean(change > BEYOND))
    share = loss + gain
    value = say(
        "{share:.1%} of the pixels (loss {loss:.1%}, gain {gain:.1%})",
        share=share,
        loss=loss,
        gain=gain,
    )
    numbers = {
        "BEYOND_SHARE": share,
        "LOSS_SHARE": loss,
        "GAIN_SHARE": gain,
        "MEAN_DIFFERENCE": float(change.mean(dtype=np.float64)),
    }
    if share > BEYOND_WARN:
        advice = say(
            "So much is seldom change on the ground: seasons, haze or radiometry differ; "
            "choose dates of one season, and do not trust a fixed threshold."
        )
        return Finding(key, title, WARN, value, advice, numbers)
    return Finding(key, title, PASS, value, say("A plausible amount of change."), numbers)


def judge_sun(elevations: Sequence[float | None], orbits: Sequence[str | None]) -> Finding:
    """Compare sun elevation in degrees and relative orbit; None where unknown."""
    key, title = "sun", say("Sun and orbit")
    told = []
    numbers: dict[str, float] = {}
    first, second = elevations
    if first is not None and second is not None:
        numbers["SUN_ELEVATION_DIFFERENCE"] = abs(second - first)
        told.append(say("sun elevation {first:.0f}° and {second:.0f}°", first=first, second=second))
    if None not in orbits:
        told.append(
            say("both of orbit {orbits}", orbits=orbits[0])
            if orbits[0] == orbits[1]
            else say("orbits {orbits} and {orbits2}", orbits=orbits[0], orbits2=orbits[1])
        )
    if not told:
        return _unknown(key, title, say("The scenes' metadata do not say."))
    value = joined(", ", told)
    if numbers.get("SUN_ELEVATION_DIFFERENCE", 0) > SUN_WARN:
        advice = say(
            "Shadows differ in length and slopes in brightness: expect false change in relief."
        )
        return Finding(key, title, WARN, value, advice, numbers)
    advice = (
        say("Another orbit looks from another side: slopes and tall trees may differ a little.")
        if None not in orbits and orbits[0] != orbits[1]
        else say("Light and view are much the same.")
    )
    return Finding(key, title, PASS, value, advice, numbers)


def _unknown(key: str, title: str, advice: str, value: str = say("not known")) -> Finding:
    return Finding(key, title, UNKNOWN, value, advice)


def _date(text: str | None) -> datetime.date | None:
    found = re.match(r"(\d{4})-?(\d{2})-?(\d{2})", text or "")
    try:
        return datetime.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _crs(grid: Grid) -> str:
    code = grid.crs.to_epsg()
    return f"EPSG:{code}" if code else say("a CRS without EPSG code")


def _size(grid: Grid) -> str:
    wide, high = grid.resolution
    if grid.crs.is_geographic:
        unit = "°"
    else:
        unit = " m" if grid.crs.metres_per_unit == 1 else f" {grid.crs.linear_units}"
    across, down = figure(wide, ".6g"), figure(high, ".6g")
    return across + unit if wide == high else joined(" × ", (across, down + unit))
