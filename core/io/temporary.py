"""Folders for what lasts no longer than a step; those that killed runs left go with the next."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .locking import is_free
from .whole_files import HIDDEN, OURS, OWNER, PREFIX, cannot_write


@contextlib.contextmanager
def temporary_folder(place: Path | None = None) -> Iterator[Path]:
    """Yield a folder of the system's temporary place; it goes with the ``with`` block.

    Parameters
    ----------
    place
        Another place, for what may be too large for that one: there it is a hidden folder.

    Raises
    ------
    WriteError
        There is no such place, or no room in it.
    """
    where, prefix = (place, HIDDEN) if place else (Path(tempfile.gettempdir()), PREFIX)
    _swept(os.fspath(where))
    try:
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=where))
    except OSError as error:
        raise cannot_write(where, error) from error
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        try:
            owner = os.open(folder / OWNER, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise cannot_write(where, error) from error
        # Closed before the folder goes: Windows removes no open file.
        stack.callback(os.close, owner)
        # Without locks nobody can know that the owner is gone: it stays empty, and the folder too.
        with contextlib.suppress(OSError):
            if is_free(owner):
                os.write(owner, f"process {os.getpid()}\n".encode())
        yield folder


@functools.cache
def _swept(place: str) -> None:
    """Remove the folders whose owner was killed, once in a process."""
    with contextlib.suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            if OURS.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                _remove_orphan(Path(entry.path))


def _remove_orphan(folder: Path) -> None:
    """Remove a folder of ours unless its owner may be alive or it is somebody else's."""
    with contextlib.suppress(OSError):
        owner = os.open(folder / OWNER, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
        try:
            # Empty: between being made and being locked.
            orphan = os.fstat(owner).st_size > 0 and is_free(owner)
        finally:
            os.close(owner)
        if orphan:
            shutil.rmtree(folder, ignore_errors=True)
