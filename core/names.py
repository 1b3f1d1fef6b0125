"""What patches, cells and polygons are called: by where they lie, so that it never changes."""

from __future__ import annotations

import itertools
import re
from collections.abc import Container

_UID = re.compile(r"r(\d+)_c(\d+)")


def patch_id(row: int, col: int, prefix: str = "") -> str:
    """Return the id of the patch in this row and column of the patch grid: [PREFIX_]r0003_c0017.

    A cell of a review is called as the patch at its place is without a prefix.
    """
    return f"{prefix}_r{row:04d}_c{col:04d}" if prefix else f"r{row:04d}_c{col:04d}"


def uid_of(row: int, col: int) -> str:
    """Return the uid of a polygon whose first pixel is this one: r00012_c00345."""
    return f"r{row:05d}_c{col:05d}"


def pixel_of(uid: object) -> tuple[int, int] | None:
    """Return (row, column) of the first pixel that a uid tells; None where it tells none."""
    told = _UID.fullmatch(str(uid or ""))
    return (int(told[1]), int(told[2])) if told else None


def cell_of(row: int, col: int, size: int) -> tuple[int, int]:
    """Return (row, column) of the cell of `size` pixels a side that a pixel lies in."""
    return row // size, col // size


def free_uid(uid: str, taken: Container[str | None]) -> str:
    """Return `uid`, or ``<uid>_2`` and so on where it is taken."""
    if uid not in taken:
        return uid
    return next(name for n in itertools.count(2) if (name := f"{uid}_{n}") not in taken)


#: What Windows takes for a device, with any ending.
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE
)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_LONGEST = 200


def is_safe_name(name: object) -> bool:
    """Return whether a text can name a file in every folder, on every system, and leaves none.

    No separator, drive, control character or ``..``, no name of a device, no dot or space at the
    end, which Windows drops, and at most 200 bytes.
    """
    return (
        isinstance(name, str)
        and 0 < len(name.encode(errors="surrogatepass")) <= _LONGEST
        and name[-1] not in ". "
        and not _FORBIDDEN.search(name)
        and not _RESERVED.fullmatch(name)
    )
