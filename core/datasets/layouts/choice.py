"""What can be asked for of a layout."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...errors import InputError

LAYOUTS = ("levir", "levir_split", "oscd", "packed")
IGNORED = ("drop", "nochange")
NO_FOLDS = "OSCD knows train, val and test, not folds: use the layout packed or levir_split."


@dataclass(frozen=True)
class LayoutChoice:
    """How a data set is laid out anew; names as in the public contract.

    Attributes
    ----------
    bands
        The three bands of 8-bit pictures, by name or number; "": B04, B03, B02, or else the first
        three.
    stretch
        "lo,hi": the stored values that become 0 and 255; "": the 2 % and 98 % quantiles.
    ignored
        What becomes of ignored pixels where masks have no value for them: "drop" leaves their
        patches out, "nochange" counts them as no change.
    """

    bands: str = ""
    stretch: str = ""
    ignored: str = "drop"

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no data set to tell."""
        if self.ignored not in IGNORED:
            raise InputError(f"Unknown IGNORED {self.ignored!r}: use one of {', '.join(IGNORED)}.")
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
                f"STRETCH is {self.stretch!r}: give the stored values that become 0 and 255, the "
                'smaller first, as "300,3400", or leave it empty.'
            )
        return low, high
