"""What a contact sheet of a set that grows can take over from the one before."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from ...errors import ReadError
from ...io.regular import read_text
from ..stored import StoredDataset
from .checksums import sha256
from .contact_sheet import FOLDER, PATCHES, Sheet, sampled_from
from .signs import SIGNS

#: What may have grown meanwhile.
_GROWS = ("splits", "reviews", "crs")
#: Places in a row of the table.
_FILE, _BITS = 0, 10


def keep_pictures(
    sheet: Sheet, before: StoredDataset, patches: int, told: Callable[[str], str | None]
) -> list[str]:
    """Let a sheet take over the whole pictures of the one before; return their files.

    None where that is not as it was written, is of another version, or where so many patches
    came that the stretch is another one.

    Parameters
    ----------
    before
        What the set was, whose patches come first in the one of `sheet`.
    patches
        How many the set has now.
    told
        The SHA-256 of a file that it has not changed since it was noted; see
        :func:`.checksums.unchanged_checksums`.
    """
    if sampled_from(len(before.rows)) != sampled_from(patches):
        return []
    path = before.folder / FOLDER / PATCHES
    try:
        if sha256(path) != told(f"{FOLDER}/{PATCHES}"):
            return []
        about, rows = _parsed(read_text(path))
    except (ReadError, ValueError):
        return []
    now = json.loads(json.dumps(sheet.about()))
    if {**about, **dict.fromkeys(_GROWS)} != {**now, **dict.fromkeys(_GROWS)}:
        return []
    if [PurePosixPath(row[_FILE]).stem for row in rows] != [row["id"] for row in before.rows]:
        return []
    signs = [{sign.key for bit, sign in enumerate(SIGNS) if row[_BITS] >> bit & 1} for row in rows]
    kept = sheet.pictures(len(signs))
    if not all(map(told, kept)):
        return []
    sheet.keep(signs)
    return kept


def _parsed(text: str) -> tuple[dict[str, Any], list[list[Any]]]:
    """Return what the page knows, and the rows of the patches; ValueError where it is no table."""
    head, *lines = text.splitlines()
    about = json.loads(head[head.index("{") : head.rindex(";")])
    first, last = lines.index("const PATCHES = ["), lines.index("];")
    return about, json.loads("[" + "".join(lines[first + 1 : last]).rstrip(",") + "]")
