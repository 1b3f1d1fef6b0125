"""Radar backscatter as a modality: decibels and linear power told apart, brought to one.

Dual-polarised Sentinel-1 (VV, VH) comes as linear power or in decibels, 10 · log10(power): from the
Copernicus Browser as orthorectified gamma0, as radiometrically terrain-corrected (RTC) files of
public catalogues in power, and of SNAP's terrain correction as Sigma0_VV or, in decibels,
Sigma0_VV_db. Small 2011, IEEE Transactions on Geoscience and Remote Sensing 49:3081–3093.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..choices.landcover import Backscatter
from ..errors import InputError
from ..io.backends import environment
from ..io.source import Band, Source
from ..messages import say
from ..scenes.sampling import sampled_windows

POLARISATIONS = ("VV", "VH", "HH", "HV")
#: What the values are, as it is recorded.
DECIBELS, POWER = "dB", "linear power"
_POLARISED = re.compile(r"(?<![A-Za-z0-9])(?:V[VH]|H[HV])(?![A-Za-z0-9])", re.IGNORECASE)
_RADAR = re.compile(r"(?<![A-Za-z0-9])(?:S1[A-D]|Sentinel-?1|rtc|sigma0|gamma0|beta0)", re.I)
_IN_DB = re.compile(r"(?<![A-Za-z0-9])(?:dB|decibels?)(?![A-Za-z0-9])", re.IGNORECASE)
#: ASF HyP3's names say it by the second letter after the resolution: power, amplitude, decibels.
_HYP3 = re.compile(r"_RTC\d+_[A-Z]_[gs](?P<unit>[pad])[a-z]{4}_", re.IGNORECASE)
#: Hardly any ground sends back more than a hundred times what a perfect scatterer would.
_MOST = 100.0
#: Below and above this no calibrated backscatter lies, in decibels.
_RANGE = (-80.0, 40.0)


def polarised(source: Source) -> list[Band]:
    """Return the bands that are polarisations, by their names or by that of the file."""
    named = [band for band in source.bands if _POLARISED.search(_spaced(band.name))]
    if named:
        return named
    file = _spaced(source.name)
    radar = _RADAR.search(file) and _POLARISED.search(file) and len(source.bands) <= 2
    return list(source.bands) if radar else []


def _spaced(text: str) -> str:
    return text.replace("_", " ")


def unit_of(source: Source, bands: Sequence[Band]) -> str:
    """Return :data:`DECIBELS` or :data:`POWER`, which names and values of polarisations agree on.

    Raises
    ------
    InputError
        They contradict each other, or the values are amplitudes or digital numbers.
    """
    if any(np.dtype(band.dtype).kind != "f" for band in bands):
        raise InputError(
            say(
                "{source} holds whole numbers, which are digital numbers of Sentinel-1 and "
                "no calibrated backscatter: calibrate it (SNAP: Calibration, Terrain "
                "Correction), or get gamma0 as 32-bit floats.",
                source=source.name,
            )
        )
    said, low, high = _said(source), *_quantiles(source, bands)
    found = DECIBELS if low < 0 else POWER
    if said is not None and said != found:
        raise InputError(
            say(
                "{source} says that it is in {said}, but its values from {low:.4g} to "
                "{high:.4g} are {found}: correct the name of the file or of its bands.",
                source=source.name,
                said=said,
                low=low,
                high=high,
                found=found,
            )
        )
    least, most = _RANGE if found == DECIBELS else (0.0, _MOST)
    if not (least <= low and high <= most):
        raise InputError(
            say(
                "{source} holds values from {low:.4g} to {high:.4g}, which are no "
                "backscatter, neither in decibels nor in linear power: calibrate it first.",
                source=source.name,
                low=low,
                high=high,
            )
        )
    return found


def _said(source: Source) -> str | None:
    """Return what names and tags say of the unit."""
    hyp3 = _HYP3.search(source.file_name)
    if hyp3 and hyp3["unit"].lower() == "a":
        raise InputError(
            say(
                "{source} holds amplitudes: get the same product as power or in decibels.",
                source=source.name,
            )
        )
    texts = [source.name, *(band.name for band in source.bands)]
    if any(_IN_DB.search(_spaced(text)) for text in texts) or (hyp3 and hyp3["unit"] == "d"):
        return DECIBELS
    return POWER if hyp3 or "linear" in source.name.lower() else None


def _quantiles(source: Source, bands: Sequence[Band]) -> tuple[float, float]:
    seen = []
    with environment(), source.open() as reader:
        for window in sampled_windows(source):
            values, valid = reader.read(window, bands)
            # 0 is what nothing was measured at, in either unit.
            seen.append(values[valid & (values != 0)])
    values = np.concatenate(seen)
    if not values.size:
        raise InputError(
            say("{source} has no valid pixel where it was looked at.", source=source.name)
        )
    low, high = np.quantile(values, (0.001, 0.999))
    return float(low), float(high)


@dataclass(frozen=True)
class Conversion:
    """Brings polarisations from one unit to the other; what has no power has no decibels.

    Attributes
    ----------
    places
        Of the polarisations among the raster's bands.
    """

    found: str
    wanted: str
    places: tuple[int, ...]

    @property
    def unit(self) -> str:
        """The unit that comes out."""
        units = {Backscatter.DB.value: DECIBELS, Backscatter.LINEAR.value: POWER}
        return units.get(self.wanted, self.found)

    @property
    def needed(self) -> bool:
        """Whether anything changes."""
        return self.unit != self.found

    def __call__(self, values: Array, valid: Array) -> tuple[Array, Array]:
        """Return what was read jointly in the wanted unit; invalid pixels keep their values."""
        places = list(self.places)
        if self.unit == DECIBELS:
            valid = valid & np.all(values[places] > 0, axis=0)
        changed = values.copy()
        for place in places:
            known = values[place][valid]
            new = 10 * np.log10(known) if self.unit == DECIBELS else 10 ** (known / 10)
            changed[place][valid] = new
        return changed, valid
