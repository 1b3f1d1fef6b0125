"""What a pixel of a Sentinel-2 scene means: bands by name, scale and offset, no data, date.

Reflectance = stored value × scale + offset, 0 to 1. Which scale and offset hold is decided
here, from what the file says, or not at all: a guess that is wrong by the +1000 of processing
baseline 04.00 shows unchanged forest as a loss of 0.10 SAVI.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..choices import ScalingName
from ..errors import InputError
from ..grid import Window
from ..io.backends import environment
from ..io.output import TAG_PREFIX
from ..io.source import Band, Reader, Source
from ..jobs import Caution
from .metadata import ProductMetadata, metadata_around

#: Centre wavelengths in nanometres, Sentinel-2A (ESA, Sentinel-2 MSI spectral responses v3).
WAVELENGTHS = {
    "B01": 442.7,
    "B02": 492.4,
    "B03": 559.8,
    "B04": 664.6,
    "B05": 704.1,
    "B06": 740.5,
    "B07": 782.8,
    "B08": 832.8,
    "B8A": 864.7,
    "B09": 945.1,
    "B10": 1373.5,
    "B11": 1613.7,
    "B12": 2202.4,
}
_COMMON_NAMES = {
    "coastal": "B01",
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "nir": "B08",
    "nir08": "B8A",
    "nir09": "B09",
    "cirrus": "B10",
    "swir16": "B11",
    "swir22": "B12",
}
_BAND_IN_TEXT = re.compile(r"(?<![A-Za-z0-9])B0?(\d{1,2}|8A)(?![A-Za-z0-9])", re.IGNORECASE)


def canonical_name(text: str) -> str | None:
    """Return the Sentinel-2 name (B02, B8A …) that `text` stands for, or None.

    >>> canonical_name("B4, central wavelength 665 nm"), canonical_name("Red")
    ('B04', 'B04')
    """
    word = text.strip().lower().replace(" ", "").replace("_", "").replace("-", "")
    if word in _COMMON_NAMES:
        return _COMMON_NAMES[word]
    found = _BAND_IN_TEXT.search(text.replace("_", " "))
    if not found:
        return None
    number = found.group(1).upper()
    name = "B8A" if number == "8A" else f"B{int(number):02d}"
    return name if name in WAVELENGTHS else None


def _by_wavelength(band: Band) -> str | None:
    centre = band.wavelength
    if centre is None:
        return None
    name = min(WAVELENGTHS, key=lambda known: abs(WAVELENGTHS[known] - centre))
    return name if abs(WAVELENGTHS[name] - centre) < 10 else None


def band_names(source: Source) -> list[str]:
    """Return a name for every band: Sentinel-2's where known, the file's own, or the number."""
    return [
        canonical_name(band.name) or _by_wavelength(band) or band.name or str(number)
        for number, band in enumerate(source.bands, 1)
    ]


def find_band(source: Source, wanted: str) -> Band:
    """Return the band that a user means.

    Parameters
    ----------
    wanted
        A Sentinel-2 name (B04, b4), a common name (red), the file's own description, or the
        band's number in the file (4).

    Raises
    ------
    InputError
        No band, or more than one, answers to that name.
    """
    wanted = str(wanted).strip()
    if not wanted:
        raise InputError("A band is not named: give its name (B04) or its number in the file (3).")
    names = band_names(source)
    if wanted.isdigit():
        found = [band for band in source.bands if band.index == int(wanted)]
    else:
        found = [band for band in source.bands if band.name.lower() == wanted.lower()]
        target = canonical_name(wanted)
        if not found and target:
            found = [band for band, name in zip(source.bands, names) if name == target]
    if len(found) == 1:
        return found[0]
    listing = ", ".join(
        str(band.index) if name == str(band.index) else f"{band.index} ({name})"
        for band, name in zip(source.bands, names)
    )
    problem = "has no band" if not found else "has several bands"
    raise InputError(
        f"{source.name} {problem} {wanted!r}: its bands are {listing}. "
        "Give a band's name or its number."
    )


@dataclass(frozen=True)
class Scaling:
    """reflectance = stored value × scale + offset, and why.

    Attributes
    ----------
    zero_is_nodata
        Stored 0 means no data although the file may not say so (product specification).
    saturated
        A stored value that means saturation, or None.
    """

    scale: float
    offset: float
    reason: str
    zero_is_nodata: bool = False
    saturated: int | None = None


#: Why a scaling is what it is, where nobody but the user can know.
GIVEN = "given by the user"
PRESETS = {
    "reflectance": Scaling(1.0, 0.0, "values are reflectance"),
    "dn": Scaling(1 / 10000, 0.0, "reflectance × 10000, no offset", True, 65535),
    "dn_offset": Scaling(1 / 10000, -0.1, "reflectance × 10000 + 1000", True, 65535),
    "browser_uint16": Scaling(1 / 65535, 0.0, "Copernicus Browser 16-bit, × 65535", True),
    "browser_uint8": Scaling(1 / 255, 0.0, "Copernicus Browser 8-bit, × 255", True),
}
#: Classes of ESA's scene classification: cloud shadow, clouds of medium and high probability, thin
#: cirrus.
CLOUD_CLASSES = (3, 8, 9, 10)

#: Copernicus Browser, analytical download; the colon of its times is ":", "_" or "-" on disk.
BROWSER_NAME = re.compile(
    r"^(?:(?P<d1>\d{4}-\d{2}-\d{2})-\d{2}[:_-]\d{2}_)?(?P<d2>\d{4}-\d{2}-\d{2})-\d{2}[:_-]\d{2}_"
    r"Sentinel-2_(?P<level>L1C|L2A)_(?P<band>.+?)(?P<raw>_\(?Raw\)?)?_?(?: ?\(\d+\))?\.tiff?$",
    re.IGNORECASE,
)
_BROWSER_TYPES = {"uint16": "browser_uint16", "uint8": "browser_uint8", "float32": "reflectance"}


def decide_scaling(
    source: Source,
    band: Band,
    preset: str = "auto",
    scale: float | None = None,
    offset: float | None = None,
    *,
    metadata: ProductMetadata | None = None,
    name: str | None = None,
) -> Scaling:
    """Decide what the stored values of one band mean.

    Parameters
    ----------
    preset
        :class:`..choices.ScalingName`. "auto" goes by, in this order: the metadata of the product
        that the file belongs to; the TIFF's scale and offset tags; a Copernicus Browser file name
        with its data type; floats that lie within 0 to 2.
    scale, offset
        For "custom" only.
    metadata
        The product's, where the caller has it; looked for around the file otherwise.
    name
        The band's name, where the caller knows it better than the file.

    Raises
    ------
    InputError
        "auto" cannot decide; the message names the choices.
    """
    if preset == ScalingName.CUSTOM:
        if not scale or not np.isfinite(scale) or not np.isfinite(offset or 0.0):
            raise InputError("SCALING=custom needs SCALE (not 0) and OFFSET as finite numbers.")
        return Scaling(scale, offset or 0.0, GIVEN)
    if preset in PRESETS:
        known = PRESETS[preset]
        return _by_mask_band(source, known) if preset.startswith("browser") else known
    ScalingName.check("SCALING", preset)
    found = (
        _from_metadata(source, band, metadata, name)
        or _from_tags(band)
        or _from_browser(source, band)
        or _from_floats(source, band)
    )
    if found:
        return found
    raise InputError(
        f"It cannot be told what the values of {source.name} mean (no product metadata around the "
        "file, no scale tag): say it with "
        "SCALING: dn (reflectance × 10000, products before January 2022 or with the offset "
        "removed), dn_offset (× 10000 + 1000, products since then and Collection 1), "
        "browser_uint16, browser_uint8, reflectance, or custom."
    )


def _from_metadata(
    source: Source, band: Band, metadata: ProductMetadata | None, name: str | None
) -> Scaling | None:
    # Tags and other data types are those of a file that was made from the product's.
    if np.dtype(band.dtype).kind not in "ui" or np.dtype(band.dtype).itemsize < 2:
        return None
    if metadata is None:
        metadata = None if _tagged(band) else metadata_around(source.path)
    if metadata is None or BROWSER_NAME.match(source.name):
        return None
    added = metadata.offset(name or _product_band(source, band))
    return Scaling(
        1 / metadata.quantification,
        added / metadata.quantification,
        f"{metadata.file}: (DN {added:+g}) / {metadata.quantification:g}, "
        f"baseline {metadata.baseline or 'not stated'}",
        metadata.nodata == 0,
        metadata.saturated,
    )


def _product_band(source: Source, band: Band) -> str | None:
    name = canonical_name(band.name) or _by_wavelength(band)
    if name is None and len(source.bands) == 1:
        name = canonical_name(Path(source.name).stem)
    return name


def _tagged(band: Band) -> bool:
    return (band.scale, band.offset) != (1.0, 0.0)


def _from_tags(band: Band) -> Scaling | None:
    if not _tagged(band):
        return None
    # Tags say how numbers become reflectance; which of them are none is the product's rule.
    untold = band.dtype == "uint16" and band.nodata is None
    reason = "scale and offset tags of the file"
    return Scaling(band.scale, band.offset, reason, untold, 65535 if untold else None)


def _from_browser(source: Source, band: Band) -> Scaling | None:
    browser = BROWSER_NAME.match(source.name)
    if browser is None:
        return None
    if not browser["raw"]:
        raise InputError(
            f"{source.name} is a visualised layer of the Copernicus Browser, a stretched picture "
            "without reflectance: download the raw bands (Analytical, Raw)."
        )
    if band.dtype not in _BROWSER_TYPES:
        return None
    found = PRESETS[_BROWSER_TYPES[band.dtype]]
    # What lies outside is 0 and not tagged as no data, in floats too.
    named = replace(found, reason=f"file name: {found.reason}", zero_is_nodata=True)
    return _by_mask_band(source, named)


def _by_mask_band(source: Source, scaling: Scaling) -> Scaling:
    """Let a mask band of the file say what is no data: 0 may then be a dark pixel."""
    return replace(scaling, zero_is_nodata=scaling.zero_is_nodata and not source.mask_bands)


def _from_floats(source: Source, band: Band) -> Scaling | None:
    if np.dtype(band.dtype).kind != "f":
        return None
    top = _highest(source, band)
    if top > 2.0:
        return None
    return Scaling(1.0, 0.0, f"floating-point values up to {top:.3g} are reflectance")


def sampled_windows(source: Source, per_side: int = 4, size: int = 256) -> list[Window]:
    """Return windows spread evenly over the scene."""
    height, width = source.grid.shape
    rows = np.unique(np.linspace(0, max(0, height - size), per_side).astype(int)).tolist()
    columns = np.unique(np.linspace(0, max(0, width - size), per_side).astype(int)).tolist()
    high, wide = min(size, height), min(size, width)
    return [Window(row, col, high, wide) for row in rows for col in columns]


def _highest(source: Source, band: Band) -> float:
    """Return the 99.9 % quantile of `band` in windows spread over the scene."""
    kept = []
    with environment(), source.open() as reader:
        for window in sampled_windows(source):
            values, valid = reader.read(window, [band])
            kept.append(values[valid])
    values = np.concatenate(kept)
    if values.size == 0:
        raise InputError(f"{source.name} holds nothing but no data where it was looked at.")
    return float(np.quantile(values, 0.999))


def measured(values: Array, scaling: Scaling) -> Array:
    """Return where stored values are measurements: neither no data by convention nor saturated."""
    usable = np.ones(values.shape, bool)
    if scaling.zero_is_nodata:
        usable &= values != 0
    if scaling.saturated is not None:
        usable &= values != scaling.saturated
    return usable


def reflectance(
    reader: Reader, window: Window, bands: Sequence[Band], scalings: Sequence[Scaling]
) -> Array:
    """Read bands as float32 reflectance, NaN where any of them is invalid.

    Returns
    -------
    (bands, rows, columns); negative reflectance is kept.
    """
    return as_reflectance(*reader.read_jointly(window, bands), scalings)


def as_reflectance(stored: Array, valid: Array, scalings: Sequence[Scaling]) -> Array:
    """Return what was read jointly as float32 reflectance, NaN where any band is invalid."""
    result = to_reflectance(stored, scalings)
    result[:, ~usable(stored, valid, scalings)] = np.nan
    return result


def usable(stored: Array, valid: Array, scalings: Sequence[Scaling]) -> Array:
    """Return where all bands, (bands, rows, columns), are valid and measured: (rows, columns)."""
    for values, scaling in zip(stored, scalings):
        if scaling.zero_is_nodata or scaling.saturated is not None:
            valid = valid & measured(values, scaling)
    return valid


def to_reflectance(stored: Array, scalings: Sequence[Scaling]) -> Array:
    """Return stored values, (bands, …), as float32 reflectance, whatever their validity."""
    result = stored.astype(np.float32)
    for values, scaling in zip(result, scalings):
        if (scaling.scale, scaling.offset) != (1.0, 0.0):
            values *= np.float32(scaling.scale)
            if scaling.offset:
                values += np.float32(scaling.offset)
    return result


#: Reflectance of the darkest pixels beyond which a decision on the offset is doubtful. With an
#: offset of 0.1 left in they are about 0.12 to 0.16, without it 0.01, removed twice −0.09.
DARK_LIMITS = (-0.03, 0.08)
DARK_QUANTILES = (0.001, 0.01)


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
            return "offset left in"
        if self.high < DARK_LIMITS[0]:
            return "offset removed twice"
        return "plausible"

    def caution(self, name: str, reason: str) -> Caution | None:
        """Return what the user should hear where pixels and decision disagree."""
        if self.verdict == "plausible":
            return None
        cure = (
            "the +1000 of products since January 2022 seems to be left in (SCALING=dn_offset), "
            "or the scene holds nothing but cloud, snow or bare sand"
            if self.verdict == "offset left in"
            else "an offset seems to be removed that was not there (SCALING=dn)"
        )
        return Caution(
            f"{name}: the darkest pixels of {self.band} have a reflectance of {self.low:.3f} to "
            f"{self.high:.3f}, which does not fit what was decided ({reason}): {cure}."
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


_DATES = (
    (
        re.compile(
            r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=T\d{6}|[^\d]|$)"
        ),
        "%Y%m%d",
    ),
    (
        re.compile(r"(?<!\d)((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)"),
        "%Y%m%d",
    ),
    # Of HLS: the day of the year.
    (re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{3})(?=T\d{6}(?!\d))"), "%Y%j"),
)


def sensing_date(source: Source) -> str | None:
    """Return the scene's date as YYYY-MM-DD from its tags, its product or its name, or None."""
    tag = source.tags.get(TAG_PREFIX + "SENSING_DATE") or source.tags.get("PRODUCT_START_TIME")
    return tag[:10] if tag else date_in_name(source.name)


def date_in_name(name: str) -> str | None:
    """Return the date in a file name as YYYY-MM-DD; of several, the first.

    Names of the first products (``S2A_OPER_…``) tell when the file was made, so they have none.
    """
    browser = BROWSER_NAME.match(name)
    if browser:
        return browser["d2"]
    if re.match(r"S2\w_(?:OPER|USER)_", name, re.IGNORECASE):
        return None
    for pattern, form in _DATES:
        for found in pattern.finditer(name):
            text = "".join(found.groups())
            with contextlib.suppress(ValueError):
                day = datetime.strptime(text, form)
                # The 366th day of a year of 365 would be the next year's first.
                if day.strftime(form) == text:
                    return day.date().isoformat()
    return None
