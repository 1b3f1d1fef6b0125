"""Evidence of change: how it is made, and what a mask is made from."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import InputError
from ..messages import say
from .word import Word


class EvidenceMethod(Word):
    """How change evidence is found; see :mod:`..evidence.fitting`."""

    IRMAD = "irmad"
    CVA = "cva"
    CHRONOCHROME = "chronochrome"


class EvidenceName(Word):
    """What the automatic mask of a whole run is made from."""

    SAVI = "savi"
    IRMAD = EvidenceMethod.IRMAD.value
    CVA = EvidenceMethod.CVA.value


class Towards(Word):
    """Which change is evidence, by the sign of SAVI's difference."""

    ALL = "all"
    LOSS = "loss"
    GAIN = "gain"


class Smoothing(Word):
    """Pixels a side of the window that evidence is averaged over; none: as it is."""

    THREE = "3"
    NONE = "0"


@dataclass(frozen=True)
class EvidenceChoice:
    """How change evidence is made.

    Attributes
    ----------
    bands
        Names separated by commas; "": what both scenes have of blue, green, red, NIR and the two
        SWIR bands.
    noise
        Standard deviation of unchanged ground from date to date, in reflectance.
    """

    method: str = EvidenceMethod.IRMAD.value
    bands: str = ""
    noise: float = 0.01
    smooth: str = Smoothing.THREE.value
    direction: str = Towards.ALL.value
    seed: int = 42

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no scene to tell."""
        EvidenceMethod.check("METHOD", self.method)
        Smoothing.check("SMOOTH", self.smooth)
        Towards.check("DIRECTION", self.direction)
        if not (math.isfinite(self.noise) and 0 < self.noise < 1):
            raise InputError(
                say(
                    "NOISE is {noise:g}: give the reflectance by which unchanged ground "
                    "differs from date to date, as 0.01.",
                    noise=self.noise,
                )
            )
