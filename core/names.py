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
