"""What is known of a public catalogue: where it is, what its bands are called, how to sign in.

Presets are data: a JSON file each, in ``presets/``.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..io.json_files import read_json
from ..messages import say
from ..schema import TEXT, check, each, fields, mapped, one_of
from .reach import is_of, is_web

_FOLDER = Path(__file__).parent / "presets"
#: What a catalogue's pixels are, beside what each item says: as in the product, told by a flag of
#: the item, or not known.
OFFSETS = ("product", "flag", "unknown")
_TEXTS = each(TEXT)
_RULE = fields(
    {
        "title": TEXT,
        "address": TEXT,
        "collections": _TEXTS,
        "hosts": _TEXTS,
        "assets": mapped(_TEXTS),
        "offset": one_of(*OFFSETS),
        "signing": fields(
            {"kind": one_of("none", "query", "keys", "headers")},
            {"address": TEXT, "endpoint": TEXT, "hosts": _TEXTS, "buckets": _TEXTS},
        ),
        "sign_in": TEXT,
    }
)


@dataclass(frozen=True)
class Preset:
    """A catalogue.

    Attributes
    ----------
    name
        Empty where it is none of the known ones.
    collections
        Those that are searched; empty: all.
    assets
        Names of assets by band (B04, SCL), the best first; empty: by what the items say.
    offset
        One of :data:`OFFSETS`.
    signing
        ``kind``: "none"; "query", what the text at ``address`` gives is added to addresses on
        ``hosts``; "keys" for S3 at ``endpoint``; "headers", what QGIS's authentication adds goes
        to ``hosts``.
    """

    address: str
    name: str = ""
    title: str = ""
    collections: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    assets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    offset: str = "unknown"
    signing: Mapping[str, Any] = field(default_factory=lambda: {"kind": "none"})
    sign_in: str = ""


@functools.cache
def presets() -> Mapping[str, Preset]:
    """Return the known catalogues by name."""
    return {path.stem: _read(path) for path in sorted(_FOLDER.glob("*.json"))}


def _read(path: Path) -> Preset:
    content = read_json(path)
    check(content, _RULE, path, "bring the file back")
    return Preset(
        content["address"],
        path.stem,
        content["title"],
        tuple(content["collections"]),
        tuple(content["hosts"]),
        {band: tuple(names) for band, names in content["assets"].items()},
        content["offset"],
        content["signing"],
        content["sign_in"],
    )


def catalogue_of(text: str) -> Preset:
    """Return the catalogue that a name, an address or a path means.

    Raises
    ------
    InputError
        Nothing is given, or a word that is no known name and no path.
    """
    text = text.strip()
    if text.lower() in presets():
        return presets()[text.lower()]
    if is_web(text):
        return preset_at(text) or Preset(text)
    if text and (text[:5].lower() == "file:" or Path(text).exists()):
        return Preset(text)
    raise InputError(
        say(
            "“Catalogue” is {text!r}, which is no catalogue: give {presets}, the address of "
            "a STAC catalogue (https://…), or the path of a catalogue.json.",
            text=text,
            presets=", ".join(presets()),
        )
    )


def preset_at(address: str) -> Preset | None:
    """Return the known catalogue on whose host an address lies; `address` takes its place in it."""
    for preset in presets().values():
        if is_of(address, preset.hosts):
            return preset
    return None
