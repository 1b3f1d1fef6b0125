"""Which scenes make a good pair, and which is the best.

A change that is seen in a pair should be of the ground. What else differs between two dates lowers
the score: cloud, the time of the year, the angle of view (the orbit), and how the scenes were
processed. The score is a product of factors from 0 to 1, so that one bad side is not made good by
the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .clouds import Look
from .item import StacItem

#: What is left of the score at the end of the season that is allowed.
_SEASON = 0.5
#: Another orbit sees slopes and shadows from another side; where it is not told, between.
_OTHER_ORBIT, _UNKNOWN_ORBIT = 0.8, 0.9
#: Products of before and after baseline 04.00, and others of two baselines.
_OTHER_ERA, _OTHER_BASELINE = 0.9, 0.97
_OTHER_PLATFORM = 0.99
_YEAR = 365


@dataclass(frozen=True)
class Seen:
    """A scene and what was seen of it over the area."""

    item: StacItem
    look: Look


@dataclass(frozen=True)
class Pair:
    """Two scenes of one tile.

    Attributes
    ----------
    days
        Between their days of the year, 0 to 182.
    score
        0 to 1; the higher the better.
    """

    t1: Seen
    t2: Seen
    days: int
    score: float

    @property
    def id(self) -> str:
        """A name for the pair: tile and the two days."""
        days = (seen.item.day.replace("-", "") for seen in (self.t1, self.t2))
        tile = self.t1.item.tile
        # A catalogue's word becomes part of file names.
        known = tile.isascii() and tile.isalnum() and len(tile) <= 12
        return "_".join([tile if known else "pair", *days])

    @property
    def same_orbit(self) -> bool | None:
        """Whether both were seen from the same orbit; None where an item does not tell."""
        one, other = self.t1.item.orbit, self.t2.item.orbit
        return None if one is None or other is None else one == other

    @property
    def coverage(self) -> float:
        """The share of the area that has data at both dates, at best."""
        return min(self.t1.look.coverage, self.t2.look.coverage)


def day_difference(one: date, other: date) -> int:
    """Return the days between two days of the year, over New Year where that is nearer.

    >>> day_difference(date(2017, 12, 30), date(2020, 1, 4))
    5
    """
    days = [day.timetuple().tm_yday - (day > _leap_day(day)) for day in (one, other)]
    apart = abs(days[0] - days[1])
    return min(apart, _YEAR - apart)


def _leap_day(day: date) -> date:
    """Return the last day of February's 28, or the end of a year that has no 29th."""
    try:
        return date(day.year, 2, 29).replace(day=28)
    except ValueError:
        return date(day.year, 12, 31)


def make_pairs(
    first: Sequence[Seen], second: Sequence[Seen], max_cloud: float, season: int
) -> list[Pair]:
    """Return all pairs of one tile that are clear enough and of one season, the best first.

    Parameters
    ----------
    max_cloud
        0 to 1, of each date.
    season
        Days.
    """
    usable = [
        [seen for seen in seens if seen.look.coverage > 0 and _cloud(seen) <= max_cloud]
        for seens in (first, second)
    ]
    pairs = []
    for t1 in usable[0]:
        for t2 in usable[1]:
            one, other = t1.item, t2.item
            days = day_difference(one.date, other.date)
            same = (one.tile == other.tile) and (one.level == other.level)
            if same and days <= season and one.day < other.day:
                pairs.append(Pair(t1, t2, days, _score(t1, t2, days, season)))
    return sorted(pairs, key=lambda pair: (-pair.score, pair.t1.item.id, pair.t2.item.id))


def _cloud(seen: Seen) -> float:
    """Return how cloudy a scene is; where nothing tells, as if half of it were."""
    return 0.5 if seen.look.cloud is None else seen.look.cloud


def _score(t1: Seen, t2: Seen, days: int, season: int) -> float:
    one, other = t1.item, t2.item
    score = (1 - _cloud(t1)) * (1 - _cloud(t2))
    score *= min(t1.look.coverage, t2.look.coverage)
    score *= 1 - (1 - _SEASON) * days / max(season, 1)
    if one.orbit is None or other.orbit is None:
        score *= _UNKNOWN_ORBIT
    elif one.orbit != other.orbit:
        score *= _OTHER_ORBIT
    if one.baseline and other.baseline and one.baseline != other.baseline:
        eras = {baseline >= "04.00" for baseline in (one.baseline, other.baseline)}
        score *= _OTHER_ERA if len(eras) > 1 else _OTHER_BASELINE
    if one.platform != other.platform:
        score *= _OTHER_PLATFORM
    return round(score, 6)
