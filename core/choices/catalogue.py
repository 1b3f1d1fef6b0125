"""Catalogues: which pairs of scenes are looked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PairsChoice:
    """Which pairs of scenes are looked for in a catalogue.

    Attributes
    ----------
    t1_from, t1_to, t2_from, t2_to
        First and last day of the two periods, YYYY-MM-DD; or a period as one text in the first
        of its two: ``2017-06-01/2017-09-30``.
    catalogue
        The name of a known one, an address, or a path; see :mod:`..catalogue.preset`.
    collections
        Names separated by commas; empty: those of the known catalogue, or all.
    max_cloud
        Percent of the area under cloud and shadow, of each date.
    season
        Days of the year by which the two dates may differ, whatever the years.
    pairs
        How many of the best are told.
    """

    t1_from: str = ""
    t1_to: str = ""
    t2_from: str = ""
    t2_to: str = ""
    catalogue: str = "earth-search"
    collections: str = ""
    max_cloud: float = 20.0
    season: int = 30
    pairs: int = 100
