"""Where the files of a data set are put while it is being made."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ..io.regular import read_text
from ..io.whole_files import cannot_write
from .made import Made, Step
from .sidecars.checksums import Digests, holds, read_checksums
from .stored import MARK

#: In a folder that is being filled: what of it is finished.
JOURNAL = ".journal"
#: The step that patches of images are.
_IMAGES = "images"


class Shelf:
    """Where the files of a data set are put: a folder that is being filled.

    Files that an older data set already has are linked, not written again, so that a copy or a
    back-up of the folder moves only what changed.

    What has been finished is noted, so that a run that was killed can be taken up again: see
    :func:`.staging.new_folder`. A step whose key is the same as in the older data set is not made
    again either.

    Parameters
    ----------
    old
        That data set's folder.
    hashing
        Whether what is put is hashed while it is in memory, which spares reading it again.
    same
        The roles of inputs that are the same as that data set's.

    Attributes
    ----------
    digests
        SHA-256 of the files that this shelf put and hashed, 32 bytes each, by their path in the
        folder. Those of an earlier run are not among them: they may have changed since.
    """

    def __init__(
        self,
        folder: Path,
        old: Path | None = None,
        hashing: bool = True,
        same: Collection[str] = (),
    ) -> None:
        self.folder = folder
        self.digests = Digests()
        self._hashing = hashing
        self._old = old if old is not None and (old / MARK).is_file() else None
        self._same = set(same)
        self._before = Made.of(self._old) if self._old and self._same else Made()
        self._images: dict[str, str] = {}
        self.made = Made()
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

    def step(self, name: str, key: str, roles: Iterable[str]) -> Step | None:
        """Return a step that is finished, and its files are there; None where it is to be made.

        Parameters
        ----------
        key
            See :func:`.made.key_of`.
        roles
            Of the inputs that it hangs on.
        """
        noted = self.finished(name)
        if noted is not None and noted[0] == key:
            self.made.steps[name] = Step(*noted)
            return self.made.steps[name]
        step = self._before.steps.get(name)
        if self._old is None or step is None or not self._is_same(step, key, roles):
            return None
        for file in step.files:
            self.keep(self._old / file, file)
        self.end_step(name, *step)
        return step

    def below(self, work: Path, names: Iterable[str]) -> list[str]:
        """Return files of a folder in this one by their path in this one."""
        return [f"{work.relative_to(self.folder).as_posix()}/{name}" for name in names]

    def end_step(self, name: str, key: str, files: Sequence[str], result: Any = None) -> None:
        """Remember a step whose files, by their path in the folder, are written."""
        self.made.steps[name] = Step(key, tuple(files), result)
        self.note(name, list(self.made.steps[name]))

    def begin_images(self, key: str, roles: Iterable[str]) -> None:
        """Find out whether patches of images are the same as in the older data set."""
        self.made.steps[_IMAGES] = Step(key, ())
        step = self._before.steps.get(_IMAGES)
        if self._old and step and self._is_same(step, key, roles):
            self._images = read_checksums(self._old)

    def take_image(self, name: str) -> bool:
        """Put a patch of an image there from the older data set; return whether that can be."""
        digest = self._images.get(name)
        if digest is None or self._old is None or not holds(self._old / name, digest):
            return False
        self.keep(self._old / name, name, digest)
        return True

    def _is_same(self, step: Step, key: str, roles: Iterable[str]) -> bool:
        same = step.key == key and self._same.issuperset(roles)
        return same and self._old is not None and self._before.has(self._old, step.files)

    def put(self, name: str, content: bytes) -> None:
        """Put a file there, by its path in the folder."""
        path = self.folder / name
        try:
            if self._old is None or not _link_equal(self._old / name, path, content):
                path.write_bytes(content)
        except OSError as error:
            raise cannot_write(path, error) from error
        if self._hashing:
            self.digests[name] = hashlib.sha256(content).digest()

    def keep(self, file: Path, name: str, digest: str | None = None) -> None:
        """Put a file of another data set there as it is.

        Parameters
        ----------
        digest
            The SHA-256 that the other set tells of it, in hexadecimal digits, which is told on.
        """
        # Not joined part by part: of a set that grows there are very many.
        path = Path(f"{self.folder}/{name}")
        self.digests.pop(name, None)
        if digest is not None:
            with contextlib.suppress(ValueError):  # of a list that somebody edited
                self.digests[name] = bytes.fromhex(digest)
        try:
            try:
                _keep(file, path)
            except FileNotFoundError:
                path.parent.mkdir(parents=True, exist_ok=True)
                _keep(file, path)
        except OSError as error:
            raise cannot_write(path, error) from error


def _keep(file: Path, path: Path) -> None:
    try:
        _bring(file, path)
    except FileExistsError:
        path.unlink()
        _bring(file, path)


def _bring(file: Path, path: Path) -> None:
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
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        shutil.copyfile(file, path)  # not every file system has links
