"""What is judged of how much ground two scenes show: valid pixels, clouds and shadows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..messages import figure, joined, say
from ..verdict import FAIL, PASS, WARN, Finding, not_known
from .date_findings import both

#: Shares of the shared area.
VALID_WARN, VALID_FAIL = 0.5, 0.01
#: Shares of the valid pixels.
CLOUD_WARN, WHITE_WARN = 0.2, 0.1


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
        return not_known(
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
        cloudy = both([date for date, share in seen.items() if share > WHITE_WARN])
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
