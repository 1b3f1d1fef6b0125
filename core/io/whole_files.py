"""Outputs that appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import re
import shutil
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

from ..errors import ChangeMiningError, WriteError
from ..messages import say
from .regular import check_path

#: How folders are called that last no longer than a step, and hidden ones, see :mod:`.temporary`.
PREFIX = "changemining-"
HIDDEN = f".{PREFIX}"
OURS = re.compile(r"\.?" + re.escape(PREFIX) + r"[A-Za-z0-9_]{8}")
#: In each: locked as long as its owner lives, and not empty from then on.
OWNER = ".owner"
#: How a folder is called that is being filled; see :func:`..datasets.staging.new_folder`.
_FILLED = re.compile(r"\.(.+)\.partial")
#: Letters that a path may have on Windows, and those that a name has more while it is written.
_LONGEST, _ASIDE = 259, len("..12345678.partial")


def check_folder(path: Path) -> None:
    """Raise :class:`WriteError` where the folder that a file goes to does not exist."""
    if not path.parent.is_dir():
        raise WriteError(
            say("The folder {parent} does not exist: create it first.", parent=path.parent)
        )


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


@contextlib.contextmanager
def whole_file(path: Path, ending: str = ".partial") -> Iterator[Path]:
    """Yield the place where a file is written until it is whole; a clean exit puts it at `path`.

    Raises
    ------
    WriteError
        It cannot be written, or what stands there is open in another program.
    """
    with _becoming(path, aside(path, ending)) as partial:
        yield partial


def put_whole(path: Path, content: bytes) -> None:
    """Write a file that others may be writing too: it is on the disk before it has its name.

    Raises
    ------
    WriteError
        It cannot be written.
    """
    # Under a name of its own, and nobody else's is taken away.
    partial = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.partial")
    with _becoming(path, partial):
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


@contextlib.contextmanager
def _becoming(path: Path, partial: Path) -> Iterator[Path]:
    """Yield `partial`, which a clean exit gives the name `path`, and any other takes away."""
    try:
        yield partial
        check_free(path)
        partial.replace(path)
    except OSError as error:
        raise (
            error if isinstance(error, ChangeMiningError) else cannot_write(path, error)
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()


def known_place(path: Path) -> Path:
    """Return where a user looks for a path: of temporary folders, where these are."""
    known, real = Path(), Path()
    for part in path.parts:
        real /= part
        if OURS.fullmatch(part) and (real / OWNER).exists():
            break
        filled = _FILLED.fullmatch(part)
        known /= filled[1] if filled else part
    return known


def cannot_write(path: Path, reason: object) -> WriteError:
    """Return the error for an output that failed, with the likeliest cause first."""
    shown = known_place(path)
    if _is_full(path.parent, reason):
        return WriteError(
            say("{path} cannot be written: the disk is full. Free some space.", path=shown)
        )
    length = len(os.path.abspath(path))
    if sys.platform == "win32" and length + _ASIDE > _LONGEST:
        return WriteError(
            say(
                "{path} cannot be written: its path has {length} characters, and Windows "
                "allows {most} here. Choose a folder with a shorter path. [{reason}]",
                path=shown,
                length=length,
                most=_LONGEST - _ASIDE,
                reason=reason,
            )
        )
    return WriteError(
        say(
            "{path} cannot be written: check that the folder is writable, the disk not full "
            "and the file not open in another program. [{reason}]",
            path=shown,
            reason=reason,
        )
    )


def check_free(path: Path) -> None:
    """Raise :class:`WriteError` where a file that is to be replaced is open in another program.

    Only Windows minds: there no such file can be renamed, not even to its own name.
    """
    try:
        path.rename(path)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise cannot_write(path, error) from error


def _is_full(folder: Path, reason: object) -> bool:
    """Return whether a disk has no room for bytes, or for files: its inodes may be used up."""
    if isinstance(reason, OSError) and reason.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    # As GDAL tells it, which knows no numbers.
    if os.strerror(errno.ENOSPC) in str(reason):
        return True
    with contextlib.suppress(OSError):
        there = shutil.disk_usage(folder)
        # What is no disk, as /proc, has no size.
        if there.total > 0 and there.free < 1 << 20:
            return True
        # Nor have those that make inodes as they need them any number of them.
        state = os.statvfs(folder) if sys.platform != "win32" else None
        return state is not None and state.f_files > 0 and state.f_favail == 0
    return False
