"""Whether pixels can be the reflectance that was decided they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..io.backends import environment
from ..io.source import Band, Source
from ..jobs import Caution
from ..messages import say
from .bands import band_names
from .sampling import sampled_windows
from .scene import Scaling, decide_scaling, reflectance

#: Reflectance of the darkest pixels beyond which a decision on the offset is doubtful. With an
#: offset of 0.1 left in they are about 0.12 to 0.16, without it 0.01, removed twice −0.09.
DARK_LIMITS = (-0.03, 0.08)
DARK_QUANTILES = (0.001, 0.01)
#: More than a surface reflects; glint and clouds may pass it here and there.
BRIGHT = 2.0
#: No product's reflectance lies beyond: the lowest that Landsat's can tell is −0.2.
POSSIBLE = (-0.25, 10.0)
#: Not even of a pixel that went astray, and the share of pixels that may.
NEVER, ASTRAY = -0.9, 0.001
#: Even clear water reflects more than this in some of its pixels.
BLACK = 0.002


@dataclass(frozen=True)
class DarkPixels:
    """How dark the darkest pixels of a band are, in reflectance as decided.

    Attributes
    ----------
    low, high
        The 0.1 % and the 1 % quantile; NaN where no pixel is valid.
    pixels
        How many were looked at.
    """

    band: str
    low: float
    high: float
    pixels: int

    @property
    def verdict(self) -> str:
        """What they say of the offset: "plausible", "offset left in" or "offset removed twice"."""
        if self.low > DARK_LIMITS[1]:
            return say("offset left in")
        if self.high < DARK_LIMITS[0]:
            return say("offset removed twice")
        return "plausible"

    def caution(self, name: str, reason: str) -> Caution | None:
        """Return what the user should hear where pixels and decision disagree."""
        if self.verdict == "plausible":
            return None
        cure = (
            say(
                "the +1000 of products since January 2022 seems to be left in "
                "(SCALING=dn_offset), or the scene holds nothing but cloud, snow or bare sand"
            )
            if self.verdict == "offset left in"
            else say("an offset seems to be removed that was not there (SCALING=dn)")
        )
        return Caution(
            say(
                "{name}: the darkest pixels of {band} have a reflectance of {low:.3f} to "
                "{high:.3f}, which does not fit what was decided ({reason}): {cure}.",
                name=name,
                band=self.band,
                low=self.low,
                high=self.high,
                reason=reason,
                cure=cure,
            )
        )


def dark_pixels(
    source: Source, bands: Sequence[Band], scalings: Sequence[Scaling] | None = None
) -> list[DarkPixels]:
    """Return how dark the darkest valid pixels of each band are, from windows over the scene.

    Parameters
    ----------
    scalings
        What was decided for each band; decided here ("auto") by default.
    """
    if scalings is None:
        scalings = [decide_scaling(source, band) for band in bands]
    names = dict(zip((band.index for band in source.bands), band_names(source)))
    blocks = list(_sampled(source, bands, scalings))
    return [
        summarise_dark(names[band.index], np.concatenate([block[number] for block in blocks]))
        for number, band in enumerate(bands)
    ]


def check_possible(
    source: Source, bands: Sequence[Band], scalings: Sequence[Scaling]
) -> list[Array]:
    """Return valid reflectances of each band, from windows over the scene.

    Raises
    ------
    InputError
        They are no reflectance: too high, too low, or nothing but black.
    """
    blocks = list(_sampled(source, bands, scalings))
    values = [np.concatenate([block[number] for block in blocks]) for number in range(len(bands))]
    refuse_impossible(source.name, np.concatenate(values), scalings[0])
    return values


def refuse_impossible(name: str, values: Array, scaling: Scaling) -> None:
    """Raise :class:`InputError` where values cannot be the reflectance of anything."""
    if not values.size:
        return
    bright = float(np.mean(values > BRIGHT))
    if bright > 0.5:
        raise InputError(
            say(
                "{name}: {bright:.0%} of the values looked at are a reflectance above "
                "{bright2:g}, which no surface has ({reason}): {advice}.",
                name=name,
                bright=bright,
                bright2=BRIGHT,
                reason=scaling.reason,
                advice=_advice(float(np.median(values)), scaling),
            )
        )
    low, high = POSSIBLE
    wrong = values[(values < low) | (values > high)]
    beyond = wrong[(wrong < NEVER) | (wrong > high)]
    # Over shadows and cirrus an atmospheric correction may go astray in single pixels.
    if beyond.size or wrong.size > ASTRAY * values.size:
        wrong = beyond if beyond.size else wrong
        worst = float(wrong[np.argmax(np.abs(wrong))])
        stored = (worst - scaling.offset) / scaling.scale
        raise InputError(
            say(
                "{name} holds {stored:.6g}, a reflectance of {worst:.4g}, which nothing has "
                "({reason}): give it as the value that is no data (NODATA={stored:.6g}) if "
                "it is none, otherwise correct what the pixel values are (SCALING).",
                name=name,
                stored=stored,
                worst=worst,
                reason=scaling.reason,
            )
        )
    top = float(np.quantile(values, 0.99))
    if top < BLACK:
        raise InputError(
            say(
                "{name}: 99 % of the values looked at are a reflectance below {black:g}, and "
                "nothing is so dark ({reason}): they are scaled twice, or in another unit; "
                "correct what the pixel values are (SCALING=reflectance for values from 0 to "
                "1).",
                name=name,
                black=BLACK,
                reason=scaling.reason,
            )
        )


def _advice(middle: float, scaling: Scaling) -> str:
    """Return which SCALING would do for values that are far too bright."""
    stored = (middle - scaling.offset) / scaling.scale
    if 100 < stored <= 20_000:
        return say(
            "they look like reflectance × 10000, SCALING=dn, or dn_offset for products "
            "since January 2022"
        )
    return say("they mean something else, correct SCALING")


def _sampled(
    source: Source, bands: Sequence[Band], scalings: Sequence[Scaling]
) -> Iterator[list[Array]]:
    with environment(), source.open() as reader:
        for window in sampled_windows(source):
            found = []
            for band, scaling in zip(bands, scalings):
                values = reflectance(reader, window, [band], [scaling])[0]
                found.append(values[~np.isnan(values)])
            yield found


def summarise_dark(band: str, values: Array) -> DarkPixels:
    """Return the dark quantiles of valid reflectances."""
    if values.size == 0:
        return DarkPixels(band, float("nan"), float("nan"), 0)
    low, high = np.quantile(values, DARK_QUANTILES)
    return DarkPixels(band, float(low), float(high), int(values.size))
