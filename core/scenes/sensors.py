"""Which sensor a file is of, and what that says of its bands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ..errors import InputError
from ..io.source import Source
from ..messages import say
from .sensor_table import SENSORS, Sensor

_QUALITY = re.compile(
    "|".join(
        f"(?:{name})"
        for name in (
            *dict.fromkeys(name for sensor in SENSORS for name in sensor.quality),
            *("pixel_qa", "radsat_qa", "sr_aerosol", "BQA"),
        )
        if name not in ("B10", "B11", "NDVI", "EVI")  # bands of others, and measurements
    ),
    re.IGNORECASE,
)
_PATTERNS = [
    (sensor, re.compile(pattern, re.IGNORECASE)) for sensor in SENSORS for pattern in sensor.files
]
#: How Landsat's bands are called, and what comes with them, in stacks under a name of the user's.
_LANDSAT_BAND = re.compile(r"^(?:SR_)?B\d+$")
_LANDSAT_QUALITY = {"QA_PIXEL", "QA_RADSAT", "BQA"}


def is_quality(name: str, sensor: Sensor | None = None) -> bool:
    """Whether a band of this name tells of measurements, and is none."""
    name = name.strip()
    own = sensor.quality if sensor else ()
    return bool(_QUALITY.fullmatch(name)) or any(
        re.fullmatch(one, name, re.IGNORECASE) for one in own
    )


def sensor_of_file(name: str) -> tuple[Sensor, str | None] | None:
    """Return the sensor whose product has files of such a name, and the layer that it holds."""
    for sensor, pattern in _PATTERNS:
        found = pattern.match(name)
        if found:
            return sensor, found.groupdict().get("layer")
    return None


def sensor_of(source: Source) -> Sensor | None:
    """Return the sensor that a file is of, by its name and its bands'; None where nothing tells.

    Raises
    ------
    InputError
        Its bands are Landsat's, and it is not told of which.
    """
    known = sensor_of_file(source.file_name)
    if known:
        return known[0]
    names = {band.name for band in (*source.bands, *source.quality)}
    if "Fmask" in names:
        return _hls(source.file_name, names)
    landsat = any(name.startswith("SR_B") for name in names) or _LANDSAT_QUALITY & names
    if not landsat or not any(map(_LANDSAT_BAND.match, names)):
        return None
    found = _landsat(source.file_name, names)
    if any(name.startswith("SR_B") for name in names):
        return found
    return replace(found, title=f"{found.title}, top of atmosphere", scale=None)


def _hls(file: str, names: Iterable[str]) -> Sensor:
    """Return which of the two HLS bands are of: B05 of one is red edge, of the other NIR."""
    by_key = {sensor.key: sensor for sensor in SENSORS}
    named = re.search(r"(?<![A-Za-z0-9])(?:HLS)?([SL]30)(?![0-9])", file, re.IGNORECASE)
    if named:
        return by_key[f"hls-{named[1].lower()}"]
    if {"B8", "B08", "B8A", "B12"}.intersection(names):
        return by_key["hls-s30"]
    if {"B9", "B09"}.intersection(names) and not {"B8A", "B12"}.intersection(names):
        return by_key["hls-l30"]
    raise InputError(
        say(
            "{file} is of HLS, and it is not told whether S30 or L30: B05 of one is red "
            "edge, of the other near infrared. Put S30 or L30 into the file's name.",
            file=file,
        )
    )


def _landsat(file: str, names: Iterable[str]) -> Sensor:
    """Return which Landsat's bands these are: band 4 of one is red, of the other near infrared."""
    by_key = {sensor.key: sensor for sensor in SENSORS}
    oli, tm = by_key["landsat-oli"], by_key["landsat-tm"]
    named = re.search(r"(?<![A-Za-z0-9])L([COTE])0?([45789])(?!\d)", file, re.IGNORECASE)
    if named:
        return oli if named[2] in "89" else tm
    if {"SR_B6", "ST_B10", "B9", "B10", "B11"}.intersection(names):
        return oli
    if {"ST_B6", "SR_ATMOS_OPACITY", "SR_CLOUD_QA", "B6_VCID_1"}.intersection(names):
        return tm
    raise InputError(
        say(
            "{file} names its bands as Landsat's are, and not of which Landsat: band 4 is "
            "red on Landsat 8 and 9, near infrared on 4 to 7. Put LC08 or LT05 into the "
            "file's name, or call the bands blue, green, red, nir in their descriptions.",
            file=file,
        )
    )


def refuse(sensor: Sensor | None, name: str) -> None:
    """Raise :class:`InputError` where a product is not read as reflectance."""
    if sensor is not None and sensor.refused:
        raise InputError(f"{name}: {sensor.refused}.")
