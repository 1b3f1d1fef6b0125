"""Where the files of a data set are put while it is being made."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..io.regular import read_text
from ..io.whole_files import cannot_write
from .stored import MARK

#: In a folder that is being filled: what of it is finished.
JOURNAL = ".journal"


class Shelf:
    """Where the files of a data set are put: a folder that is being filled.

    Files that an older data set already has are linked, not written again, so that a copy or a
    back-up of the folder moves only what changed.

    What has been finished is noted, so that a run that was killed can be taken up again: see
    :func:`new_folder`.

    Parameters
    ----------
    old
        That data set's folder.
    hashing
        Whether what is put is hashed while it is in memory, which spares reading it again.

    Attributes
    ----------
    digests
        SHA-256 of the files that this shelf put and hashed, in hexadecimal digits, by their path in
        the folder. Those of an earlier run are not among them: they may have changed since.
    """

    def __init__(self, folder: Path, old: Path | None = None, hashing: bool = True) -> None:
        self.folder = folder
        self.digests: dict[str, str] = {}
        self._hashing = hashing
        self._old = old if old is not None and (old / MARK).is_file() else None
        self._journal = folder / JOURNAL
        self._lock = threading.Lock()
        self._finished = dict(_journal_lines(self._journal))

    def finished(self, task: str) -> Any:
        """Return what was noted of a task that an earlier run finished, or None."""
        return self._finished.get(task)

    def note(self, task: str, result: Any) -> None:
        """Remember that a task is finished, all its files being written; `result` is plain JSON."""
        with self._lock, self._journal.open("a", encoding="utf-8") as file:
            file.write(json.dumps([task, result]) + "\n")

    def put(self, name: str, content: bytes) -> None:
        """Put a file there, by its path in the folder."""
        path = self.folder / name
        try:
            if self._old is None or not _link_equal(self._old / name, path, content):
                path.write_bytes(content)
        except OSError as error:
            raise cannot_write(path, error) from error
        if self._hashing:
            self.digests[name] = hashlib.sha256(content).hexdigest()

    def keep(self, file: Path, name: str, digest: str | None = None) -> None:
        """Put a file of another data set there as it is.

        Parameters
        ----------
        digest
            The SHA-256 that the other set tells of it, which is told on.
        """
        path = self.folder / name
        self.digests.pop(name, None)
        if digest is not None:
            self.digests[name] = digest
        try:
            try:
                _keep(file, path)
            except FileNotFoundError:
                path.parent.mkdir(parents=True, exist_ok=True)
                _keep(file, path)
        except OSError as error:
            raise cannot_write(path, error) from error


def _keep(file: Path, path: Path) -> None:
    path.unlink(missing_ok=True)
    if file.is_symlink():
        path.symlink_to(file.readlink(), file.is_dir())
    else:
        _link(file, path)


def _journal_lines(journal: Path) -> Iterator[tuple[str, Any]]:
    """Yield what was noted; a last line that a kill cut off is left out."""
    if journal.is_file():
        for line in read_text(journal).splitlines():
            with contextlib.suppress(ValueError):
                yield tuple(json.loads(line))


def _link_equal(old: Path, path: Path, content: bytes) -> bool:
    """Link `old` to `path` where it holds just that; return whether it did."""
    try:
        if old.stat().st_size != len(content) or old.read_bytes() != content:
            return False
    except OSError:
        return False
    path.unlink(missing_ok=True)
    _link(old, path)
    return True


def _link(file: Path, path: Path) -> None:
    try:
        os.link(file, path)
    except (OSError, NotImplementedError):
        shutil.copyfile(file, path)  # not every file system has links
