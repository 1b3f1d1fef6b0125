"""A scene as a catalogue tells of it: a STAC item, of version 1.0 or 1.1, read with distrust.

STAC specification 1.0.0 and 1.1.0, with its extensions EO, Raster, Projection, Satellite, Grid,
Processing, File and Sentinel-2. What only informs and cannot be read counts as not told.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..dates import day_of
from ..errors import ChangeMiningError, InputError, ReadError
from ..io.vector import from_geojson
from ..messages import say
from ..scenes.bands import canonical_name, role_of
from ..scenes.product import CLASSES
from ..schema import is_number
from .documents import resolved
from .preset import Preset
from .reach import is_web, shown

_LONGEST_TEXT = 400
_MOST_ASSETS = 500
_TILE = re.compile(r"(?<![A-Z0-9])T?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])(?![A-Z0-9])")
_BASELINE = re.compile(r"_N(\d{2})\.?(\d{2})(?!\d)")
_ORBIT = re.compile(r"_R(\d{3})(?!\d)")
_IMAGE = re.compile(r"\.(tiff?|jp2|j2k)$", re.IGNORECASE)
_OFFSET_FLAGS = ("earthsearch:boa_offset_applied", "sentinel:boa_offset_applied")


@dataclass(frozen=True)
class Asset:
    """One file of an item.

    Attributes
    ----------
    href
        An address of the web or of S3, or a path.
    bands
        What its bands are called (B04, nir, SCL), by place; "" where nothing tells.
    scales, offsets
        By place; None where the item does not tell. Reflectance = value × scale + offset.
    checksum
        A multihash, as the File extension has it; "" where the item does not tell.
    """

    key: str
    href: str
    bands: tuple[str, ...]
    scales: tuple[float | None, ...]
    offsets: tuple[float | None, ...]
    checksum: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class StacItem:
    """A scene of a catalogue.

    Attributes
    ----------
    address
        Where the item itself stands.
    footprint
        WKB of a polygon or multipolygon, longitude and latitude; empty where there is none.
    cloud
        Of the whole scene, 0 to 1.
    applied
        Whether the offset of baseline 04.00 was taken out of the pixels, as a flag tells.
    checksum
        SHA-256 of its id and of its files' addresses, without queries, and checksums.
    """

    id: str
    address: str
    collection: str
    day: str
    footprint: bytes
    assets: Mapping[str, Asset]
    cloud: float | None
    platform: str
    orbit: int | None
    baseline: str
    tile: str
    level: str
    applied: bool | None
    thumbnail: str
    checksum: str

    @property
    def date(self) -> date:
        """The day."""
        return date.fromisoformat(self.day)

    @property
    def is_sentinel_2(self) -> bool:
        """Whether it is one of Sentinel-2's."""
        said = f"{self.platform} {self.collection} {self.id}".lower()
        return bool(re.search(r"sentinel-?_?2|(?<![a-z0-9])s2[abc]?(?![a-z0-9])", said))

    def of_band(self, band: str, preset: Preset) -> tuple[Asset, int] | None:
        """Return the file that holds a band (B04, SCL, nir), and the band's number in it."""
        for key in preset.assets.get(band, ()):
            if key in self.assets:
                return self.assets[key], 1
        found = list(self._with(band))
        # A file of the band alone rather than one of several, which may be a picture.
        found.sort(key=lambda one: (len(one[0].bands), "data" not in one[0].roles))
        return found[0] if found else None

    def _with(self, band: str) -> Iterator[tuple[Asset, int]]:
        wanted = _plain(band)
        for asset in self.assets.values():
            for number, name in enumerate(asset.bands, 1):
                if name and _plain(name) == wanted:
                    yield asset, number

    @property
    def bands(self) -> list[str]:
        """What bands its files hold, as far as the item tells."""
        names = (name for asset in self.assets.values() for name in asset.bands if name)
        return sorted(dict.fromkeys(canonical_name(name) or name for name in names))


def _plain(band: str) -> str:
    if band.upper() == CLASSES:
        return CLASSES
    return canonical_name(band) or role_of(band) or band.lower()


def parse_item(content: Any, address: str) -> StacItem:
    """Read a STAC item.

    Parameters
    ----------
    content
        JSON, of any type.
    address
        Where it was found; its own link to itself counts more.

    Raises
    ------
    InputError
        It is no item that can be used: no id, date or files; or it names files of this computer
        although it comes from the web.
    """
    name = shown(address) if is_web(address) else address
    if not isinstance(content, dict) or content.get("type") != "Feature":
        raise InputError(say("{name} is no STAC item (a GeoJSON feature with assets).", name=name))
    identity = _text(content.get("id"))
    said = content.get("properties")
    files = content.get("assets")
    if not identity or not isinstance(said, dict) or not isinstance(files, dict):
        raise InputError(
            say("{name} is no STAC item: it has no id, no properties or no assets.", name=name)
        )
    day = day_of(_text(said.get("datetime")) or _text(said.get("start_datetime")))
    if day is None:
        raise InputError(
            say(
                "The item {identity} of {name} tells no date: it cannot be used.",
                identity=identity,
                name=name,
            )
        )
    own = _own_address(content, address)
    words = [_text(said.get(key)) for key in ("s2:product_uri", "s2:granule_id", "title")]
    words = [*(word for word in words if word), identity]
    return StacItem(
        identity,
        own,
        _text(content.get("collection")),
        day,
        _footprint(content),
        dict(_assets(files, own)),
        _cloud(said.get("eo:cloud_cover")),
        _text(said.get("platform")).lower(),
        _orbit(said, words),
        _baseline(said, words),
        _tile(said, words),
        _level(said, content, words),
        next((said[key] for key in _OFFSET_FLAGS if isinstance(said.get(key), bool)), None),
        _thumbnail(files, own),
        _checksum(identity, files),
    )


def _checksum(identity: str, files: Mapping[str, Any]) -> str:
    """Return what tells whether an item names the same files: catalogues touch up the rest."""
    named = {
        key: [str(one.get("href")).split("?")[0], one.get("file:checksum")]
        for key, one in files.items()
        if isinstance(one, dict)
    }
    content = json.dumps([identity, named], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) and len(value) <= _LONGEST_TEXT else ""


def _own_address(content: Mapping[str, Any], address: str) -> str:
    links = content.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "self" and _text(link.get("href")):
            try:
                return resolved(link["href"], address)
            except ChangeMiningError:
                return address
    return address


def _footprint(content: Mapping[str, Any]) -> bytes:
    try:
        return from_geojson(content.get("geometry"))
    except (ReadError, ValueError):
        return b""


def _assets(files: Mapping[str, Any], base: str) -> Iterator[tuple[str, Asset]]:
    for key, one in list(files.items())[:_MOST_ASSETS]:
        href = one.get("href") if isinstance(one, dict) else None
        if not isinstance(href, str) or not href.strip():
            continue
        kind = _text(one.get("type")).lower()
        path = href.split("?")[0]
        image = kind.startswith(("image/tiff", "image/vnd.stac.geotiff", "image/jp2"))
        if not (image or _IMAGE.search(path)):
            continue
        roles = one.get("roles")
        roles = tuple(_text(role) for role in roles) if isinstance(roles, list) else ()
        if {"thumbnail", "overview", "visual"} & set(roles):
            continue
        told = list(_told_bands(one)) or [(key, *_scaling(one, {}))]
        yield (
            key,
            Asset(
                key,
                resolved(href, base),
                tuple(name or (key if len(told) == 1 else "") for name, _, _ in told),
                tuple(scale for _, scale, _ in told),
                tuple(offset for _, _, offset in told),
                _text(one.get("file:checksum")),
                roles,
            ),
        )


def _told_bands(asset: Mapping[str, Any]) -> Iterator[tuple[str, float | None, float | None]]:
    """Yield name, scale and offset of each band, of STAC 1.1's list or of 1.0's extensions."""
    named, measured = asset.get("bands"), asset.get("bands")
    if not isinstance(named, list):
        named, measured = asset.get("eo:bands"), asset.get("raster:bands")
    named, measured = (one if isinstance(one, list) else [] for one in (named, measured))
    for number in range(min(256, max(len(named), len(measured)))):
        one, other = (
            given[number] if number < len(given) and isinstance(given[number], dict) else {}
            for given in (named, measured)
        )
        yield (_band_name(one), *_scaling(asset, other))


def _scaling(
    asset: Mapping[str, Any], band: Mapping[str, Any]
) -> tuple[float | None, float | None]:
    """Return the scale and offset of a band; of the asset as a whole, where it does not tell."""
    scale, offset = (
        next((_number(v) for v in found if is_number(v)), None)
        for found in (
            (band.get("scale"), band.get("raster:scale"), asset.get("raster:scale")),
            (band.get("offset"), band.get("raster:offset"), asset.get("raster:offset")),
        )
    )
    # A scale of 0 means nothing, and so does an offset with it.
    return (scale, offset) if scale is None or scale > 0 else (None, None)


def _band_name(band: Mapping[str, Any]) -> str:
    names = [_text(band.get(key)) for key in ("name", "eo:common_name", "common_name")]
    if names[0].upper() == CLASSES:
        return CLASSES
    known = (canonical_name(name) or role_of(name) for name in names if name)
    return next(filter(None, known), names[0])


def _number(value: Any) -> float:
    """Return a value of JSON, of any type, that was found to be a number."""
    return float(value)


def _cloud(value: object) -> float | None:
    if not is_number(value):
        return None
    return min(1.0, max(0.0, _number(value) / 100))


def _orbit(said: Mapping[str, Any], words: Sequence[str]) -> int | None:
    told = said.get("sat:relative_orbit")
    if isinstance(told, int) and not isinstance(told, bool) and 0 < told < 1000:
        return told
    found = next(filter(None, map(_ORBIT.search, words)), None)
    return int(found[1]) if found else None


def _baseline(said: Mapping[str, Any], words: Sequence[str]) -> str:
    for key in ("s2:processing_baseline", "processing:version", "sentinel:processing_baseline"):
        told = said.get(key)
        told = f"{told:05.2f}" if is_number(told) else _text(told)
        if re.fullmatch(r"\d{2}\.\d{2}", told):
            return str(told)
    found = next(filter(None, map(_BASELINE.search, words)), None)
    return f"{found[1]}.{found[2]}" if found else ""


def _tile(said: Mapping[str, Any], words: Sequence[str]) -> str:
    told = [_text(said.get(key)).upper() for key in ("grid:code", "s2:mgrs_tile", "s2:tile_id")]
    zone = said.get("mgrs:utm_zone")
    if isinstance(zone, int):
        rest = (_text(said.get(f"mgrs:{key}")) for key in ("latitude_band", "grid_square"))
        told.append(f"{zone}{''.join(rest)}".upper())
    for one in (*told, *(word.upper().replace("_", " ") for word in words)):
        found = _TILE.search(one)
        if found:
            return found[1].zfill(5)
    return told[0]


def _level(said: Mapping[str, Any], content: Mapping[str, Any], words: Sequence[str]) -> str:
    told = f"{_text(said.get('processing:level'))} {' '.join(words)} {content.get('collection')}"
    found = re.search(r"L?(1C|2A)(?![A-Za-z0-9])", told, re.IGNORECASE)
    return f"L{found[1].upper()}" if found else ""


def _thumbnail(files: Mapping[str, Any], base: str) -> str:
    """Return the address of a small picture for people, "" where there is none on the web."""
    for key, one in files.items():
        if not isinstance(one, dict) or not isinstance(one.get("href"), str):
            continue
        told = one.get("roles")
        roles = told if isinstance(told, list) else []
        if key in ("thumbnail", "rendered_preview") or "thumbnail" in roles:
            try:
                found = resolved(one["href"], base)
            except ChangeMiningError:
                continue
            if found[:5] != "s3://":
                return found
    return ""
