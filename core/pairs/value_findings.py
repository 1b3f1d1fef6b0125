"""What is judged of the values of two scenes: scaling, reflectance, and how much differs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Array
from ..messages import figure, joined, say
from ..scenes.scene import Scaling
from ..verdict import FAIL, PASS, WARN, Finding, not_known

#: Red quantiles of one place are hardly ever this far apart, in reflectance.
DARK_WARN, DARK_FAIL = 0.03, 0.07
#: Where the darkest red pixels of land and water lie, in reflectance.
DARK_USUAL = (-0.03, 0.09)
#: SAVI, and the share of pixels whose SAVI differs by more.
BEYOND, BEYOND_WARN = 0.15, 0.4


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
        return not_known(key, title, say("No pixel is valid at both dates."))
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
        return not_known(key, title, say("No pixel is valid at both dates."))
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


def judge_beyond(index: Sequence[Array]) -> Finding:
    """Judge the share of pixels whose SAVI differs by more than a usual threshold."""
    key, title = "beyond", say("Pixels beyond ±{beyond}", beyond=figure(BEYOND, "g"))
    if not index[0].size:
        return not_known(key, title, say("No pixel is valid at both dates."))
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
