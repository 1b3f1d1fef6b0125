"""Layouts: how a data set lies on the disk."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import InputError
from ..messages import say
from .word import Word


class Layout(Word):
    """How a data set lies on the disk; every one is made from the first."""

    CHANGEMINING = "changemining"
    LEVIR = "levir"
    LEVIR_SPLIT = "levir_split"
    OSCD = "oscd"
    PACKED = "packed"
    SHARDS = "shards"

    @classmethod
    def others(cls) -> tuple[str, ...]:
        """Return those that a data set in the first one can be converted to."""
        return cls.words()[1:]


#: The layout that every data set is written in first, and that others are made from.
PLAIN = Layout.CHANGEMINING.value


class Ignored(Word):
    """What becomes of ignored pixels where masks have no value for them."""

    DROP = "drop"
    NOCHANGE = "nochange"


@dataclass(frozen=True)
class LayoutChoice:
    """How a data set is laid out anew.

    Attributes
    ----------
    bands
        The three bands of 8-bit pictures, by name or number; "": B04, B03, B02, or else the first
        three.
    stretch
        "lo,hi": the stored values that become 0 and 255; "": the 2 % and 98 % quantiles.
    ignored
        "drop" leaves patches with ignored pixels out, "nochange" counts these as no change.
    """

    bands: str = ""
    stretch: str = ""
    ignored: str = Ignored.DROP.value

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no data set to tell."""
        Ignored.check("IGNORED", self.ignored)
        self.range()

    def range(self) -> tuple[float, float] | None:
        """Return the numbers of STRETCH, or None where it is left to the data."""
        if not self.stretch.strip():
            return None
        try:
            low, high = (float(number) for number in self.stretch.split(","))
        except ValueError:
            low = high = math.nan
        if not (math.isfinite(low) and math.isfinite(high) and low < high):
            raise InputError(
                say(
                    "STRETCH is {stretch!r}: give the stored values that become 0 and 255, "
                    'the smaller first, as "300,3400", or leave it empty.',
                    stretch=self.stretch,
                )
            )
        return low, high


NO_FOLDS = say("OSCD knows train, val and test, not folds: use the layout packed or levir_split.")
