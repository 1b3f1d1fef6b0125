"""Accuracy: how the sample is drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import InputError
from ..messages import say
from .word import Word


class SampleUnit(Word):
    """What is judged as one: a pixel by its centre, or a square of pixels."""

    POINT = "point"
    CELL = "cell"


#: Nobody judges more points than that.
MOST_POINTS = 1_000_000


@dataclass(frozen=True)
class SampleChoice:
    """How the sample is drawn that an accuracy is estimated from.

    Attributes
    ----------
    strata
        Ascending magnitudes that part the strata, as "0.1,0.2"; "": chosen by the evidence on
        either side of the mask.
    allocation
        Points in each stratum, as "60,90,90,60", or how many in all; "": 300.
    unit, size
        A "cell" is a square of `size` pixels a side.
    accuracy
        The expected share of right points, of all strata or of each, to plan with.
    """

    strata: str = ""
    allocation: str = ""
    unit: str = SampleUnit.POINT.value
    size: int = 3
    seed: int = 42
    accuracy: str = "0.9"

    @property
    def side(self) -> int:
        """Pixels a side of what is judged as one."""
        return self.size if self.unit == SampleUnit.CELL else 1

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no raster to tell."""
        SampleUnit.check("UNIT", self.unit)
        if self.side < 1:
            raise InputError(
                say("The cell size is {size}: a cell has at least 1 pixel a side.", size=self.size)
            )
        borders = self.borders
        if not all(math.isfinite(one) and one > 0 for one in borders) or sorted(
            set(borders)
        ) != list(borders):
            raise InputError(
                say(
                    "The borders of strata are {strata!r}: give magnitudes above 0, "
                    'ascending, as "0.1,0.2,0.4", or leave them empty.',
                    strata=self.strata,
                )
            )
        if any(not 1 <= one <= MOST_POINTS or not one.is_integer() for one in self.points):
            raise InputError(
                say(
                    "The points per stratum are {allocation!r}: give whole numbers from 1 to "
                    '{most}, as "60,90,90,60", or how many in all.',
                    allocation=self.allocation,
                    most=MOST_POINTS,
                )
            )
        if not all(0 <= one <= 1 for one in self.expected) or not self.expected:
            raise InputError(
                say(
                    "The expected accuracy is {accuracy!r}: give a share from 0 to 1, or one "
                    'for each stratum, as "0.98,0.8,0.8,0.98".',
                    accuracy=self.accuracy,
                )
            )

    @property
    def borders(self) -> tuple[float, ...]:
        """The numbers of `strata`."""
        return _numbers(say("Borders of strata"), self.strata)

    @property
    def points(self) -> tuple[float, ...]:
        """The numbers of `allocation`."""
        return _numbers(say("Points per stratum"), self.allocation)

    @property
    def expected(self) -> tuple[float, ...]:
        """The numbers of `accuracy`."""
        return _numbers(say("Expected accuracy"), self.accuracy)


def _numbers(what: str, text: str) -> tuple[float, ...]:
    """Return numbers that commas part; none of an empty text."""
    try:
        return tuple(float(piece) for piece in text.split(",")) if text.strip() else ()
    except ValueError:
        raise InputError(
            say(
                "{what}: {text!r} are no numbers with commas between them.",
                what=what,
                text=text,
            )
        ) from None


#: Of the intervals of an estimate, per cent.
CONFIDENCE = 95.0
