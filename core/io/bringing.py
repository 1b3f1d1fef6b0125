"""Polygons brought to a raster's coordinate reference system, and those that do not arrive."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Protocol

from ..errors import ReadError
from ..messages import Message, say
from .backends.seam import Bounds
from .vector import bounds_of, contains

#: Share of a polygon's size by which a straight side of one system is a curve in another.
MARGIN = 0.05
#: Where the raster is looked at, as shares of its width and height.
PLACES = (0.1, 0.5, 0.9)


class Way(Protocol):
    """Of one coordinate reference system to another; raises ReadError where there is none.

    Attributes
    ----------
    is_geographic
        Whether the first one's coordinates are degrees.
    is_short
        Whether nothing has to be done.
    """

    is_geographic: bool
    is_short: bool

    def bring(self, wkb: bytes) -> bytes:
        """Return a geometry in the other system."""
        ...

    def back(self, x: float, y: float) -> tuple[float, float]:
        """Return a place of the other system in the first one."""
        ...


class Bringing:
    """Brings polygons from one system to another, and counts those that it cannot.

    A map projection that is asked for the other side of the Earth, or for more than half of it,
    gives coordinates all the same: a box at the antipode would cover the raster. So a polygon that
    covers a place of the raster which, brought back, does not lie in its box has not arrived, nor
    has one that the raster lies in and that does not come near it.

    Parameters
    ----------
    way
        Of the polygons' system to the raster's.
    bounds
        Of the raster, in its own system.

    Attributes
    ----------
    arrived, lost
        How many polygons.
    """

    def __init__(self, way: Way, bounds: Bounds) -> None:
        self._way = way
        self._turns = (0.0, 360.0, -360.0) if way.is_geographic else (0.0,)
        self.arrived = self.lost = 0
        self._places = [] if way.is_short else list(self._both_ways(bounds))

    def _both_ways(self, bounds: Bounds) -> Iterator[tuple[Sequence[float], Sequence[float]]]:
        """Yield places of the raster, in its own system and in the polygons'."""
        xmin, ymin, xmax, ymax = bounds
        for right in PLACES:
            for up in PLACES:
                here = xmin + right * (xmax - xmin), ymin + up * (ymax - ymin)
                with contextlib.suppress(ReadError):
                    yield here, self._way.back(*here)

    def bring(self, wkb: bytes) -> bytes | None:
        """Return a polygon in the raster's system, None where it does not arrive."""
        there: bytes | None = wkb
        if not self._way.is_short:
            try:
                there = self._way.bring(wkb)
            except ReadError:
                there = None
            if there is not None and self._wraps(wkb, there):
                there = None
        self.arrived += there is not None
        self.lost += there is None
        return there

    def _wraps(self, before: bytes, after: bytes) -> bool:
        """Return whether a place lies in the polygon in one system and far off in the other."""
        around, box = _grown(bounds_of(before)), bounds_of(after)
        for here, there in self._places:
            if _within(box, here):
                x, y = there
                near = any(_within(around, (x + turn, y)) for turn in self._turns)
                if not near and contains(after, *here):
                    return True
            elif not _within(_grown(box), here) and contains(before, *there):
                return True
        return False

    def complaint(self, name: str) -> Message:
        """Return one line on the polygons that did not arrive."""
        return say(
            "{name}: {lost} of {all} polygons cannot be brought to the raster's coordinate "
            "reference system, as they lie on the other side of the Earth, or cross the date line "
            "or a pole: correct them, or cut them to the raster.",
            name=name,
            lost=self.lost,
            all=self.lost + self.arrived,
        )


def _grown(box: Bounds) -> Bounds:
    xmin, ymin, xmax, ymax = box
    margin = MARGIN * max(xmax - xmin, ymax - ymin)
    return xmin - margin, ymin - margin, xmax + margin, ymax + margin


def _within(box: Bounds, place: Sequence[float]) -> bool:
    xmin, ymin, xmax, ymax = box
    return xmin <= place[0] <= xmax and ymin <= place[1] <= ymax
