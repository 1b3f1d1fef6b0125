"""Bands by what they are: Sentinel-2's names, other sensors' own, and the roles behind both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import InputError
from ..io.output import TAG_PREFIX
from ..io.source import Band, Source
from ..jobs import Caution, Remark
from ..messages import say
from .sensor_table import SENTINEL_2, SensorBand
from .sensors import sensor_of, sensor_of_file

#: Centre wavelengths in nanometres, Sentinel-2A.
WAVELENGTHS = {band.name: band.wavelength for band in SENTINEL_2.bands}
#: Roles that bands of Sentinel-2 have, with its names, and those that only others' have.
_NAMES = {band.role: band.name for band in SENTINEL_2.bands}
_ROLES = {name: role for role, name in _NAMES.items()}
_MORE_ROLES = ("green1", "yellow", "pan")
#: Other words for roles, STAC's among them.
_WORDS = {"swir16": "swir1", "swir22": "swir2", "panchromatic": "pan"}
_BAND_IN_TEXT = re.compile(r"(?<![A-Za-z0-9])B0?(\d{1,2}|8A)(?![A-Za-z0-9])", re.IGNORECASE)
#: What is shown as red, green and blue.
NATURAL = ("red", "green", "blue")


def canonical_name(text: str) -> str | None:
    """Return the Sentinel-2 name (B02, B8A …) that `text` stands for, or None.

    >>> canonical_name("B4, central wavelength 665 nm"), canonical_name("Red")
    ('B04', 'B04')
    """
    word = _word(text)
    if word in _NAMES:
        return _NAMES[word]
    found = _BAND_IN_TEXT.search(text.replace("_", " "))
    if not found:
        return None
    number = found.group(1).upper()
    name = "B8A" if number == "8A" else f"B{int(number):02d}"
    return name if name in WAVELENGTHS else None


def _word(text: str) -> str:
    word = re.sub(r"[ _-]", "", text.strip().lower())
    return _WORDS.get(word, word)


def role_of(name: str) -> str | None:
    """Return what a band of this name is on any sensor (red, nir …), or None.

    >>> role_of("B04"), role_of("swir16"), role_of("pan"), role_of("SCL")
    ('red', 'swir1', 'pan', None)
    """
    word = _word(name)
    return word if word in _MORE_ROLES else _ROLES.get(canonical_name(name) or "")


def places_of(names: Sequence[str], roles: Sequence[str]) -> list[int] | None:
    """Return where bands of these roles stand among names, None where one is missing."""
    known = [role_of(name) for name in names]
    return [known.index(role) for role in roles] if set(roles) <= set(known) else None


def _by_wavelength(band: Band) -> str | None:
    centre = band.wavelength
    if centre is None:
        return None
    name = min(WAVELENGTHS, key=lambda known: abs(WAVELENGTHS[known] - centre))
    return name if abs(WAVELENGTHS[name] - centre) < 10 else None


def _of_sensor(source: Source) -> list[SensorBand | None]:
    """Return which of its sensor's bands a source's are."""
    sensor = sensor_of(source)
    if sensor is None:
        return [None] * len(source.bands)
    _, layer = sensor_of_file(source.file_name) or (sensor, None)
    if layer and len(source.bands) == 1:
        return [sensor.band(layer)]
    found = [sensor.band(band.name) for band in source.bands]
    if not any(found) and len(source.bands) == len(sensor.bands):
        return list(sensor.bands)
    return found


def _described(source: Source) -> list[tuple[str, str | None]]:
    """Return name and role of every band."""
    sensor = sensor_of(source)
    if sensor is None or not sensor.bands or sensor.bands is SENTINEL_2.bands:
        found = [_as_sentinel_2(source, band) for band in source.bands]
        return [
            (name or band.name or str(number), role_of(name or band.name))
            for number, (band, name) in enumerate(zip(source.bands, found), 1)
        ]
    return [
        (one.role, one.role) if one else (band.name or str(number), None)
        for number, (band, one) in enumerate(zip(source.bands, _of_sensor(source)), 1)
    ]


def _as_sentinel_2(source: Source, band: Band) -> str | None:
    known = sensor_of_file(source.file_name)
    if known and known[1] and len(source.bands) == 1:
        return canonical_name(known[1])
    return canonical_name(band.name) or _by_wavelength(band)


def band_names(source: Source) -> list[str]:
    """Return a name for every band: what it is where known, the file's own, or the number.

    Sentinel-2's bands are called as it calls them (B04), those of other sensors by their role
    (red), for B4 of one is not B4 of the next.
    """
    return [name for name, _ in _described(source)]


def band_roles(source: Source) -> list[str | None]:
    """Return what every band is on any sensor, None where that is not known."""
    return [role for _, role in _described(source)]


def _numbered(source: Source) -> Iterator[tuple[int, str]]:
    return enumerate(band_names(source), 1)


def find_band(source: Source, wanted: str) -> Band:
    """Return the band that a user means.

    Parameters
    ----------
    wanted
        The file's own description, the maker's name (SR_B5, BAND16), a role (red), Sentinel-2's
        name for it (B04, b4), or the band's number in the file (4).

    Raises
    ------
    InputError
        No band, or more than one, answers to that name.
    """
    wanted = str(wanted).strip()
    if not wanted:
        raise InputError(
            say("A band is not named: give its name (B04) or its number in the file (3).")
        )
    if wanted.isdigit():
        found = [band for band in source.bands if band.index == int(wanted)]
    else:
        found = _called(source, wanted)
    if len(found) == 1:
        return found[0]
    listing = ", ".join(
        str(band.index) if name == str(at) else f"{band.index} ({name})"
        for band, (at, name) in zip(source.bands, _numbered(source))
    )
    problem = say("has no band") if not found else say("has several bands")
    raise InputError(
        say(
            "{source} {problem} {wanted!r}: its bands are {listing}. Give a band's name or "
            "its number.",
            source=source.name,
            problem=problem,
            wanted=wanted,
            listing=listing,
        )
    )


def _called(source: Source, wanted: str) -> list[Band]:
    found = [band for band in source.bands if band.name.lower() == wanted.lower()]
    if found:
        return found
    sensor = sensor_of(source)
    own = sensor.band(wanted) if sensor and sensor.bands is not SENTINEL_2.bands else None
    if own is not None:
        return [band for band, one in zip(source.bands, _of_sensor(source)) if one == own]
    role = role_of(wanted)
    if role is None:
        return []
    return [band for band, one in zip(source.bands, band_roles(source)) if one == role]


def chosen(source: Source, text: str) -> Source:
    """Return a source with the bands that a user names, quality bands too; all where none is.

    Raises
    ------
    InputError
        A band is not there, or named twice.
    """
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        return source
    quality = {band.name.lower(): band for band in source.quality}
    bands = [quality.get(name.lower()) or find_band(source, name) for name in names]
    for name, band in zip(names, bands):
        if bands.count(band) > 1:
            raise InputError(say("PATCH_BANDS names {name} twice: name each band once.", name=name))
    kept = tuple(band for band in source.quality if band not in bands)
    return replace(source, bands=tuple(bands), quality=kept)


def matched(t1: Source, t2: Source) -> tuple[Source, list[Remark]]:
    """Return T2 with T1's bands in T1's order, and what a user should hear of that.

    Bands are matched by what they are, then by name; where neither file names any, by number.

    Raises
    ------
    InputError
        T2 lacks a band that T1 has, or they cannot be told.
    """
    first, second = _keys(t1), _keys(t2)
    remarks = _of_two_sensors(t1, t2)
    if first == second:
        return t2, remarks
    if not (_are_named(t1) and _are_named(t2)):
        if len(first) != len(second):
            raise InputError(
                say(
                    "T1 ({t1}) has {first_count} bands and T2 ({t2}) {second_count}, and not "
                    "both name them: name the bands in their descriptions (B02, B03 …), or "
                    "import both scenes with the same bands.",
                    t1=t1.name,
                    first_count=len(first),
                    t2=t2.name,
                    second_count=len(second),
                )
            )
        return t2, [
            *remarks,
            Caution(
                say(
                    "T1 ({t1}) and T2 ({t2}) do not both name their bands: they are taken to "
                    "be in the same order.",
                    t1=t1.name,
                    t2=t2.name,
                )
            ),
        ]
    names = band_names(t1)
    missing = [name for name, key in zip(names, first) if second.count(key) != 1]
    if missing:
        raise InputError(
            say(
                "T2 ({t2}) does not have, once each, the bands {missing} of T1 ({t1}): its "
                "bands are {t2_bands}. Import both scenes with the same bands.",
                t2=t2.name,
                missing=", ".join(missing),
                t1=t1.name,
                t2_bands=", ".join(band_names(t2)),
            )
        )
    bands = tuple(t2.bands[second.index(key)] for key in first)
    left = [name for name, key in zip(band_names(t2), second) if key not in first]
    if left:
        remarks.append(
            Remark(
                say(
                    "T2 ({t2}): left out, as not in T1: {left}.",
                    t2=t2.name,
                    left=", ".join(left),
                )
            )
        )
    if [key for key in second if key in first] != first:
        remarks.append(
            Caution(
                say("T2 ({t2}) has its bands in another order: they are read in T1's.", t2=t2.name)
            )
        )
    return replace(t2, bands=bands), remarks


def _of_two_sensors(t1: Source, t2: Source) -> list[Remark]:
    titles = []
    for source in (t1, t2):
        sensor, tags = sensor_of(source), source.tags
        told = tags.get(TAG_PREFIX + "SENSOR") or (sensor.title if sensor else None)
        titles.append(told or ("Sentinel-2" if tags.get(TAG_PREFIX + "LEVEL") else None))
    if None in titles or titles[0] == titles[1]:
        return []
    return [
        Caution(
            say(
                "T1 is of {titles}, T2 of {titles2}: their bands differ in width and place, "
                "so that unchanged ground differs too; consider normalising T2 to T1.",
                titles=titles[0],
                titles2=titles[1],
            )
        )
    ]


def _are_named(source: Source) -> bool:
    return any(name != str(at) for at, name in _numbered(source))


def shared(t1: Source, t2: Source) -> list[tuple[str, Band, Band]]:
    """Return the bands that both have, with T1's name of each: by what they are, name or number."""
    second = dict(zip(_keys(t2), t2.bands))
    if any(band_roles(t1)) or any(band_roles(t2)):
        second = {role: band for role, band in zip(band_roles(t2), t2.bands) if role}
    pairs = zip(band_names(t1), _keys(t1), t1.bands)
    return [(name, band, second[key]) for name, key, band in pairs if key in second]


def _keys(source: Source) -> list[str]:
    """Return what tells each band: what it is, or else its name in small letters, or number."""
    roles = band_roles(source)
    return [role or name.strip().lower() for role, name in zip(roles, band_names(source))]


def name_in_product(source: Source, band: Band) -> str | None:
    """Return Sentinel-2's name of a band of its product, from the file's name if need be."""
    name = canonical_name(band.name) or _by_wavelength(band)
    if name is None and len(source.bands) == 1:
        name = canonical_name(Path(source.name).stem)
    return name
