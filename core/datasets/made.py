"""What a data set remembers of how its files were made, so that nothing is made twice.

A step is made again unless its key and the content of its inputs are the same, and its files are as
they were written. What is remembered says nothing of this machine: equal runs remember the same.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from ..about import version
from ..errors import ReadError
from ..io.beside import is_whole
from ..io.json_files import read_json, write_json
from ..jobs import Job
from .sidecars.checksums import are_as_listed, read_checksums, sha256

#: Among the steps' files, which have no checksums either: a set without such remembers nothing.
MADE = "work/made.json"
#: Files up to so many bytes are told by their content, larger ones by size and time of change.
_SMALL = 1 << 26


class Step(NamedTuple):
    """A finished step: the key of how it was made, the files it made, what was noted of it."""

    key: str
    files: tuple[str, ...]
    result: Any = None


def key_of(*content: Any) -> str:
    """Return a text that is the same for two steps only where they do the same to equal inputs."""
    told = json.dumps([version(), content], default=repr)
    return hashlib.sha256(told.encode()).hexdigest()


@dataclass
class Made:
    """What is remembered.

    Attributes
    ----------
    run
        The key of the run that made all of the set.
    files
        What the steps' files are like, by their path in the set.
    """

    run: str = ""
    steps: dict[str, Step] = field(default_factory=dict)
    files: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> Made:
        """Return what a data set remembers; nothing where that cannot be read."""
        with contextlib.suppress(ReadError, TypeError, ValueError, KeyError, AttributeError):
            told = read_json(folder / MADE)
            steps = {
                name: Step(str(key), tuple(map(str, files)), result)
                for name, (key, files, result) in told["steps"].items()
            }
            return cls(str(told["run"]), steps, dict(told["files"]))
        return cls()

    def write(self, folder: Path) -> None:
        """Remember it, all other files being written, where a set has a folder of steps."""
        if not (folder / MADE).parent.is_dir():
            return
        names = sorted({name for step in self.steps.values() for name in step.files})
        content = {
            "run": self.run,
            "steps": {name: list(step) for name, step in sorted(self.steps.items())},
            "files": {name: _looks(folder / name) for name in names},
        }
        write_json(folder / MADE, content)

    def has(self, folder: Path, names: Collection[str]) -> bool:
        """Whether files of the steps are as they were written."""
        try:
            return _untouched(folder, names) and all(
                is_whole([str(folder / name)]) and _looks(folder / name) == self.files[name]
                for name in names
            )
        except (OSError, KeyError):
            return False

    def stands(self, folder: Path, run: str) -> Job[bool]:
        """Whether a run of this key made the set, and nobody touched a file of it since."""
        if not run or self.run != run:
            return False
        files = [name for step in self.steps.values() for name in step.files]
        listed = read_checksums(folder)
        if not (listed and _untouched(folder, listed) and self.has(folder, files)):
            return False
        # When files were written is not kept by every copy of a folder.
        return (yield from are_as_listed(folder, listed))


def _untouched(folder: Path, names: Collection[str]) -> bool:
    """Whether files are there, and none is younger than what is remembered of them."""
    try:
        noted = (folder / MADE).stat().st_mtime_ns
        return all((folder / name).stat().st_mtime_ns <= noted for name in names)
    except OSError:
        return False


def _looks(file: Path) -> list[Any]:
    """Return the size of a file, and the SHA-256 of one that is small."""
    size = file.stat().st_size
    return [size, sha256(file) if size <= _SMALL else None]


def same_roles(
    before: Mapping[str, Collection[Mapping[str, Any]]],
    now: Mapping[str, Collection[Mapping[str, Any]]],
) -> set[str]:
    """Return the inputs that are the same, as :func:`..io.fingerprints.fingerprints` tells of them.

    What could not be hashed, such as a file on a server, counts as another.
    """
    return {
        role
        for role, files in now.items()
        if before.get(role) == files and all(file["sha256"] for file in files)
    }
