"""What is judged of when two scenes were taken: the days, the sun and the orbit."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from ..messages import joined, say
from ..verdict import PASS, WARN, Finding, not_known

#: Days of year.
SEASON_WARN = 45
#: Degrees.
SUN_WARN = 15.0


def judge_season(first: str | None, second: str | None) -> Finding:
    """Judge two dates, YYYY-MM-DD, by their order and by the days of year between them."""
    key, title = "season", say("Season")
    t1, t2 = _date(first), _date(second)
    if t1 is None or t2 is None:
        missing = both([f"T{n}" for n, day in enumerate((t1, t2), 1) if day is None])
        return not_known(
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
        return not_known(key, title, say("The scenes' metadata do not say."))
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


def both(dates: Sequence[str]) -> str:
    """Return one date's name, or that of both."""
    return say("{one} and {other}", one=dates[0], other=dates[1]) if dates[1:] else dates[0]


def _date(text: str | None) -> datetime.date | None:
    found = re.match(r"(\d{4})-?(\d{2})-?(\d{2})", text or "")
    try:
        return datetime.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
