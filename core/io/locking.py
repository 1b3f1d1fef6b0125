"""One run at a time in one place: a lock of the operating system, which a kill releases."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ..errors import WriteError
from ..messages import say
from .whole_files import cannot_write

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        # Far behind the text: Windows lets nobody read what is locked.
        os.lseek(file, 1 << 30, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class HeldError(WriteError):
    """A place that another run holds."""


#: What a lock that another holds is told by.
_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


def is_free(file: int) -> bool:
    """Lock an open file; return whether no other has it locked.

    Raises
    ------
    OSError
        The file system has no locks.
    """
    try:
        _lock(file)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True


def lock_file(path: Path) -> Path:
    """Return the file that is locked while `path` is being made."""
    return path.with_name(f".{path.name}.lock")


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the place `path`, a real path in a folder that exists; nothing is left of the lock.

    File systems without locks are written to without one.

    Raises
    ------
    HeldError
        Another run holds it.
    WriteError
        The folder is not writable.
    """
    name = lock_file(path)
    try:
        file = _opened(path, name)
    except OSError as error:
        if isinstance(error, WriteError):
            raise
        raise cannot_write(path, error) from error
    try:
        yield
    finally:
        if sys.platform == "win32":  # which removes no open file, nor one that another has opened
            os.close(file)
            with contextlib.suppress(OSError):
                name.unlink()
        else:
            with contextlib.suppress(OSError):
                name.unlink()
            os.close(file)


def _opened(path: Path, name: Path) -> int:
    """Return the locked file, with who holds it written in."""
    while True:
        # A link of that name leads to a file of somebody's, which is not written to.
        file = os.open(name, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            try:
                _lock(file)
            except OSError as error:
                if error.errno in _HELD:
                    raise _taken(path, name) from error
            # Who held it before may have removed it between the two.
            if name.exists() and os.path.samestat(os.fstat(file), name.stat()):
                try:
                    _sign(file)
                except BaseException:
                    # A full disk has room for the file, not for what stands in it.
                    with contextlib.suppress(OSError):
                        name.unlink()
                    raise
                return file
        except BaseException:
            os.close(file)
            raise
        os.close(file)


def _sign(file: int) -> None:
    """Write who holds a lock since when."""
    now = datetime.now().astimezone().isoformat(" ", "seconds")
    os.ftruncate(file, 0)
    os.write(file, f"process {os.getpid()} on {socket.gethostname()}, {now}".encode())


def _taken(path: Path, name: Path) -> HeldError:
    who = ""
    with contextlib.suppress(OSError):
        who = name.read_text(encoding="utf-8", errors="replace").strip()
    holder, _, since = (who or "unknown process, now").partition(", ")
    return HeldError(
        say(
            "{path} is being written by another run ({holder}, since {since}): wait for its "
            "end, or choose another folder.",
            path=path,
            holder=holder,
            since=since,
        )
    )
