"""Outputs that appear whole or not at all, and never in the place of an input."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import sys
import uuid
from pathlib import Path

from ..errors import InputError, WriteError

#: Letters that a path may have on Windows, and those that a name has more while it is written.
_LONGEST, _ASIDE = 259, len("..12345678.partial")


def aside(path: Path, ending: str) -> Path:
    """Return where an output is written until it is whole: ``.<stem>.<8 digits><ending>``.

    What killed runs left in such places goes.
    """
    for leftover in path.parent.glob(f".{glob.escape(path.stem)}.{'[0-9a-f]' * 8}{ending}"):
        if leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                leftover.unlink()
    return path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}{ending}")


def cannot_write(path: Path, reason: object) -> WriteError:
    """Return the error for an output that failed, with the likeliest cause first."""
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
        if free < 1 << 20:
            return WriteError(f"{path} cannot be written: the disk is full. Free some space.")
    length = len(os.path.abspath(path))
    if sys.platform == "win32" and length + _ASIDE > _LONGEST:
        return WriteError(
            f"{path} cannot be written: its path has {length} characters, and Windows allows "
            f"{_LONGEST - _ASIDE} here. Choose a folder with a shorter path. [{reason}]"
        )
    return WriteError(
        f"{path} cannot be written: check that the folder is writable, the disk not full and the "
        f"file not open in another program. [{reason}]"
    )


def refuse_overwriting(path: str | os.PathLike[str], *inputs: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` where an output would replace one of its own inputs."""
    for given in inputs:
        with contextlib.suppress(OSError):
            if Path(path).samefile(given):
                raise InputError(
                    f"{path} is an input of this very step: choose another name for the output."
                )
