"""What the ground is made of: covers, what they reflect, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from ..arrays import Array

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")

#: Surface reflectance of each cover, bands in the order of `BANDS`.
SPECTRA = {
    "forest": (0.021, 0.044, 0.027, 0.350, 0.150, 0.062),
    "floodplain": (0.025, 0.056, 0.035, 0.395, 0.165, 0.070),
    "fresh pasture": (0.036, 0.074, 0.058, 0.320, 0.230, 0.120),
    "dry pasture": (0.054, 0.086, 0.098, 0.275, 0.310, 0.200),
    "road": (0.068, 0.108, 0.168, 0.265, 0.350, 0.290),
    "river": (0.058, 0.090, 0.098, 0.050, 0.012, 0.008),
    "lake": (0.026, 0.036, 0.025, 0.016, 0.006, 0.004),
    "soil": (0.092, 0.142, 0.195, 0.270, 0.350, 0.300),
    "sand": (0.150, 0.205, 0.258, 0.325, 0.420, 0.380),
    "green pond": (0.064, 0.108, 0.082, 0.036, 0.014, 0.010),
    "brown pond": (0.070, 0.108, 0.118, 0.062, 0.020, 0.014),
    "cloud": (0.560, 0.550, 0.560, 0.590, 0.420, 0.320),
    "meadow": (0.036, 0.076, 0.056, 0.325, 0.230, 0.120),
    "green crop": (0.030, 0.068, 0.038, 0.420, 0.190, 0.090),
    "ripe crop": (0.062, 0.102, 0.128, 0.270, 0.310, 0.210),
    "stubble": (0.074, 0.108, 0.142, 0.235, 0.325, 0.245),
    "ploughed": (0.066, 0.090, 0.118, 0.172, 0.250, 0.205),
    "broadleaf": (0.023, 0.050, 0.030, 0.350, 0.165, 0.070),
    "conifer": (0.018, 0.034, 0.023, 0.225, 0.105, 0.048),
    "clearing": (0.050, 0.074, 0.088, 0.200, 0.260, 0.185),
    "young forest": (0.029, 0.058, 0.040, 0.300, 0.195, 0.092),
    "burn scar": (0.034, 0.041, 0.047, 0.085, 0.155, 0.150),
    "asphalt": (0.085, 0.096, 0.106, 0.135, 0.155, 0.140),
    "garden": (0.042, 0.070, 0.058, 0.265, 0.185, 0.105),
    "tile roof": (0.082, 0.100, 0.150, 0.225, 0.260, 0.215),
    "dark roof": (0.056, 0.060, 0.064, 0.086, 0.108, 0.102),
    "bright roof": (0.250, 0.270, 0.280, 0.310, 0.300, 0.260),
    "building site": (0.130, 0.165, 0.205, 0.265, 0.340, 0.310),
    "reservoir": (0.030, 0.044, 0.028, 0.018, 0.008, 0.006),
    "mud": (0.088, 0.112, 0.132, 0.168, 0.150, 0.110),
}

#: Of haze of thickness 1, bands in the order of `BANDS`: the light it adds to what is reflected,
#: and the share it takes.
HAZE_LIGHT = (0.060, 0.045, 0.034, 0.020, 0.006, 0.004)
HAZE_LOSS = (0.16, 0.12, 0.09, 0.06, 0.03, 0.02)


class Kind(IntEnum):
    """What became of a pixel between the dates; from `BURNT` on, a label counts it as change."""

    NOTHING = 0
    #: A field whose crop is green, ripe, stubble or ploughed at one date and another at the other.
    SEASON = 1
    #: Water at one date, the shore of a reservoir at the other.
    WATER_LEVEL = 2
    #: Forest that burned.
    BURNT = 3
    #: A clearing where young forest stands.
    REGROWN = 4
    #: Fields or forest that are houses, halls or a building site.
    BUILT = 5
    #: Vegetation that is a mine.
    MINE = 6


class Cover(NamedTuple):
    """A cover painted over those before it: share of the pixel 0 to 1, spectrum, brightness.

    Constants are Python floats: NumPy 1 and 2 promote scalars of their own differently.
    """

    share: Array | float
    spectrum: str
    light: Array | float


class Seeing(NamedTuple):
    """How a date is seen from above, other than sharp, clear and in its place; without clouds.

    Attributes
    ----------
    shift
        Pixels down and right, 0 to 1, by which what is seen lies off its place.
    haze
        Thickness, (h, w): 0 is clear air, 1 the haze of `HAZE`.
    """

    shift: tuple[float, float]
    haze: Array | float


@dataclass(frozen=True)
class Ground:
    """What a window of the ground is made of; arrays are float32 of shape (h, w).

    Attributes
    ----------
    covers
        By date (1 or 2), the lowest first; the first covers everything. Where there is a `seeing`
        they reach two pixels beyond the window on each side.
    kinds
        uint8, :class:`Kind`: what holds for half the pixel or more.
    seeing
        By date; none: sharp, clear and in its place.
    """

    covers: dict[int, list[Cover]]
    kinds: Array
    seeing: Mapping[int, Seeing] = field(default_factory=dict)

    @property
    def change(self) -> Array:
        """Where the kind counts as change, bool (h, w)."""
        counts: Array = self.kinds >= Kind.BURNT.value
        return counts
