"""Outputs that appear whole or not at all, and never in the place of an input."""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import shutil
import uuid
from pathlib import Path

from ..errors import InputError, WriteError
from .regular import check_path


def aside(path: Path, ending: str) -> Path:
    """Return where an output is written until it is whole: ``.<stem>.<8 digits><ending>``.

    What killed runs left in such places goes.
    """
    check_path(path)
    for leftover in path.parent.glob(f".{glob.escape(path.stem)}.{'[0-9a-f]' * 8}{ending}"):
        if leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                leftover.unlink()
    return path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}{ending}")


def cannot_write(path: Path, reason: object) -> WriteError:
    """Return the error for an output that failed, with the likeliest cause first."""
    if _is_full(path.parent, reason):
        return WriteError(f"{path} cannot be written: the disk is full. Free some space.")
    return WriteError(
        f"{path} cannot be written: check that the folder is writable, the disk not full and the "
        f"file not open in another program. [{reason}]"
    )


def _is_full(folder: Path, reason: object) -> bool:
    """Return whether a disk has no room for bytes, or for files: its inodes may be used up."""
    if isinstance(reason, OSError) and reason.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    with contextlib.suppress(OSError):
        there = shutil.disk_usage(folder)
        # What is no disk, as /proc, has no size.
        return there.total > 0 and there.free < 1 << 20
    return False


def refuse_overwriting(path: str | os.PathLike[str], *inputs: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` where an output would replace one of its own inputs."""
    check_path(path)
    for given in inputs:
        with contextlib.suppress(OSError):
            if Path(path).samefile(given):
                raise InputError(
                    f"{path} is an input of this very step: choose another name for the output."
                )
