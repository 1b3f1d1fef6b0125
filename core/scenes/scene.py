"""What a pixel of a scene means: scale and offset, no data, date.

Reflectance = stored value × scale + offset, 0 to 1. Which scale and offset hold is decided
here, from what the file says, or not at all: a guess that is wrong by the +1000 of processing
baseline 04.00 shows unchanged forest as a loss of 0.10 SAVI.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from ..arrays import Array
from ..choices.scenes import ScalingName
from ..dates import day_of
from ..errors import InputError
from ..grid import Window
from ..io.backends import environment
from ..io.output import TAG_PREFIX
from ..io.source import Band, Reader, Source
from ..messages import figure, joined, say
from .bands import name_in_product
from .metadata import ProductMetadata, metadata_around
from .sampling import sampled_windows
from .sensor_table import Sensor
from .sensors import refuse, sensor_of


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

    @property
    def formula(self) -> str:
        """What a line tells of it: value × 0.0001 − 0.1."""
        sign = "−" if self.offset < 0 else "+"
        offset = joined(" ", ("", sign, figure(abs(self.offset), ".6g"))) if self.offset else ""
        return say("value × {scale:.6g}{offset}", scale=self.scale, offset=offset)


#: Why a scaling is what it is, where nobody but the user can know.
GIVEN = say("given by the user")
PRESETS = {
    "reflectance": Scaling(1.0, 0.0, say("values are reflectance")),
    "dn": Scaling(1 / 10000, 0.0, say("reflectance × 10000, no offset"), True, 65535),
    "dn_offset": Scaling(1 / 10000, -0.1, say("reflectance × 10000 + 1000"), True, 65535),
    "browser_uint16": Scaling(1 / 65535, 0.0, say("Copernicus Browser 16-bit, × 65535"), True),
    "browser_uint8": Scaling(1 / 255, 0.0, say("Copernicus Browser 8-bit, × 255"), True),
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
#: More than a surface reflects, but for glint and clouds here and there.
_MOST = 2.0
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
        :class:`..choices.scenes.ScalingName`. "auto" goes by, in this order: the metadata of the
        product that the file belongs to; the TIFF's scale and offset tags; a Copernicus Browser
        file name with its data type; the table of sensors; floats that lie within 0 to 2.
    scale, offset
        For "custom" only.
    metadata
        The product's, where the caller has it; looked for around the file otherwise.
    name
        The band's name, where the caller knows it better than the file.

    Raises
    ------
    InputError
        "auto" cannot decide; the message names the choices. Or the product holds no reflectance.
    """
    if preset == ScalingName.CUSTOM:
        if not scale or not np.isfinite(scale) or not np.isfinite(offset or 0.0):
            raise InputError(
                say("SCALING=custom needs SCALE (not 0) and OFFSET as finite numbers.")
            )
        return Scaling(scale, offset or 0.0, GIVEN)
    sensor = sensor_of(source)
    refuse(sensor, source.name)
    if preset in PRESETS:
        known = PRESETS[preset]
        _agree(source, band, sensor, preset, known)
        return _by_mask_band(source, known) if preset.startswith("browser") else known
    ScalingName.check("SCALING", preset)
    found = (
        _from_metadata(source, band, metadata, name)
        or _from_tags(source, band)
        or _from_browser(source, band)
        or _from_sensor(sensor, band)
        or _from_floats(source, band)
    )
    if found:
        return found
    raise InputError(
        say(
            "It cannot be told what the values of {source} mean ({band}): say it with "
            "SCALING: dn (reflectance × 10000, products before January 2022 or with the "
            "offset removed), dn_offset (× 10000 + 1000, products since then and Collection "
            "1), browser_uint16, browser_uint8, reflectance, or custom{sensor}.",
            source=source.name,
            band=_untold(band),
            sensor=_numbers_of(sensor),
        )
    )


def _untold(band: Band) -> str:
    if np.dtype(band.dtype).kind == "f":
        return say("floating-point values above 2, no scale tag")
    return say("no product metadata around the file, no scale tag")


def _agree(source: Source, band: Band, sensor: Sensor | None, preset: str, known: Scaling) -> None:
    """Raise :class:`InputError` where a user says other than a known product's maker."""
    makers = _from_sensor(sensor, band)
    if makers and (makers.scale, makers.offset) != (known.scale, known.offset):
        raise InputError(
            say(
                "SCALING is {preset} ({reason}), but {source} is of {reason2}, "
                "{formula}: leave SCALING at auto, or give the numbers by "
                "custom.",
                preset=preset,
                reason=known.reason,
                source=source.name,
                reason2=makers.reason,
                formula=makers.formula,
            )
        )


def _numbers_of(sensor: Sensor | None) -> str:
    """Return the numbers that custom needs for a sensor's stored values."""
    if sensor is None or sensor.scale is None:
        return ""
    return say(
        " (SCALE={scale:.9g}, OFFSET={offset:g} for {sensor_title})",
        scale=sensor.scale,
        offset=sensor.offset,
        sensor_title=sensor.title,
    )


def _from_metadata(
    source: Source, band: Band, metadata: ProductMetadata | None, name: str | None
) -> Scaling | None:
    # Tags and other data types are those of a file that was made from the product's.
    if np.dtype(band.dtype).kind not in "ui" or np.dtype(band.dtype).itemsize < 2:
        return None
    if metadata is None:
        metadata = None if _tagged(band) else metadata_around(source.path)
    if metadata is None or BROWSER_NAME.match(source.file_name):
        return None
    added = metadata.offset(name or name_in_product(source, band))
    return Scaling(
        1 / metadata.quantification,
        added / metadata.quantification,
        say(
            "{file}: (DN {added:+g}) / {quantification:g}, baseline {baseline}",
            file=metadata.file,
            added=added,
            quantification=metadata.quantification,
            baseline=metadata.baseline or "not stated",
        ),
        metadata.nodata == 0,
        metadata.saturated,
    )


def _tagged(band: Band) -> bool:
    return (band.scale, band.offset) != (1.0, 0.0)


def _from_tags(source: Source, band: Band) -> Scaling | None:
    if not _tagged(band):
        return None
    decoded = np.dtype(band.dtype).kind == "f" and 0 < band.scale <= 0.01
    if decoded and abs(band.offset) <= 1 and 0.02 <= (top := _highest(source, band)) <= _MOST:
        # By the tags nothing would reflect more than a hundredth of it.
        return Scaling(
            1.0,
            0.0,
            say(
                "floating-point values up to {top:.3g} are reflectance already; the scale "
                "tag {scale:g} is left over and not applied",
                top=top,
                scale=band.scale,
            ),
        )
    # Tags say how numbers become reflectance; which of them are none is the product's rule.
    untold = band.dtype == "uint16" and band.nodata is None
    reason = say("scale and offset tags of the file")
    return Scaling(band.scale, band.offset, reason, untold, 65535 if untold else None)


def _from_browser(source: Source, band: Band) -> Scaling | None:
    browser = BROWSER_NAME.match(source.file_name)
    if browser is None:
        return None
    if not browser["raw"]:
        raise InputError(
            say(
                "{source} is a visualised layer of the Copernicus Browser, a stretched "
                "picture without reflectance: download the raw bands (Analytical, Raw).",
                source=source.name,
            )
        )
    if band.dtype not in _BROWSER_TYPES:
        return None
    found = PRESETS[_BROWSER_TYPES[band.dtype]]
    # What lies outside is 0 and not tagged as no data, in floats too.
    named = replace(
        found, reason=say("file name: {reason}", reason=found.reason), zero_is_nodata=True
    )
    return _by_mask_band(source, named)


def _from_sensor(sensor: Sensor | None, band: Band) -> Scaling | None:
    if sensor is None or sensor.scale is None or np.dtype(band.dtype).kind not in "ui":
        return None
    return Scaling(
        sensor.scale,
        sensor.offset,
        sensor.title,
        sensor.fill == 0,
        sensor.saturated,
    )


def _by_mask_band(source: Source, scaling: Scaling) -> Scaling:
    """Let a mask band of the file say what is no data: 0 may then be a dark pixel."""
    return replace(scaling, zero_is_nodata=scaling.zero_is_nodata and not source.mask_bands)


def _from_floats(source: Source, band: Band) -> Scaling | None:
    if np.dtype(band.dtype).kind != "f":
        return None
    top = _highest(source, band)
    if top > _MOST:
        return None
    return Scaling(1.0, 0.0, say("floating-point values up to {top:.3g} are reflectance", top=top))


def _highest(source: Source, band: Band) -> float:
    """Return the 99.9 % quantile of `band` in windows spread over the scene."""
    kept = []
    with environment(), source.open() as reader:
        for window in sampled_windows(source):
            values, valid = reader.read(window, [band])
            kept.append(values[valid])
    values = np.concatenate(kept)
    if values.size == 0:
        raise InputError(
            say("{source} holds nothing but no data where it was looked at.", source=source.name)
        )
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
    tags = (source.tags.get(name) for name in (TAG_PREFIX + "SENSING_DATE", "PRODUCT_START_TIME"))
    return next(filter(None, map(day_of, tags)), None) or date_in_name(source.file_name)


def date_in_name(name: str) -> str | None:
    """Return the date in a file name as YYYY-MM-DD; of several, the first.

    Names of the first products (``S2A_OPER_…``) tell when the file was made, so they have none.
    """
    browser = BROWSER_NAME.match(name)
    if browser:
        return day_of(browser["d2"])
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
