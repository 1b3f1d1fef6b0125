"""Checksums of a data set's files: ``checksums.sha256``, as ``sha256sum -c`` reads it."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from pathlib import Path

from ...errors import ChangeMiningError, ReadError
from ...io.regular import check_regular, read_lines
from ...io.whole_files import cannot_write
from ...jobs import Job
from ...messages import say
from ...threads import in_threads

CHECKSUMS = "checksums.sha256"
#: Files that are hashed between two looks at whether the job goes on.
_BATCH = 64
_CHUNK = 1 << 20


class Digests(MutableMapping[str, bytes]):
    """SHA-256 of files, 32 bytes each, by their path in a data set.

    There are very many, and as many in each layer's folder have one name, which is held once.
    """

    def __init__(self) -> None:
        self._folders: dict[str, dict[str, bytes]] = {}

    def __getitem__(self, path: str) -> bytes:
        folder, _, name = path.partition("/")
        return self._folders[folder][name]

    def __setitem__(self, path: str, digest: bytes) -> None:
        folder, _, name = path.partition("/")
        self._folders.setdefault(folder, {})[sys.intern(name)] = digest

    def __delitem__(self, path: str) -> None:
        folder, _, name = path.partition("/")
        del self._folders[folder][name]

    def __iter__(self) -> Iterator[str]:
        for folder, names in self._folders.items():
            yield from (f"{folder}/{name}" if name else folder for name in names)

    def __len__(self) -> int:
        return sum(map(len, self._folders.values()))


def is_listed(path: str) -> bool:
    """Return whether a file of a data set has a checksum, by its path in the set.

    Not the list itself, and not what changes without the data being touched: notes that GDAL
    leaves beside a raster that was shown, journals of a database that is open, the files of
    ``work/``, which are there to be edited, and whatever is hidden.
    """
    hidden = path.startswith(".") or "/." in path
    passing = path.endswith((".aux.xml", "-wal", "-shm", "-journal"))
    return not (hidden or passing or path == CHECKSUMS or path.startswith("work/"))


def write_checksums(folder: Path, known: Mapping[str, bytes] | None = None) -> Job[None]:
    """Write the SHA-256 of every file that :func:`is_listed` names, sorted by path.

    Parameters
    ----------
    known
        By path, those of files that need not be read, 32 bytes each.
    """
    known = known or {}
    paths = sorted(filter(is_listed, _files(folder)))
    batches = [paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH)]

    def lines(batch: Sequence[str]) -> list[str]:
        digests = (known[path].hex() if path in known else sha256(folder / path) for path in batch)
        return [f"{digest}  {path}\n" for digest, path in zip(digests, batch)]

    try:
        with (folder / CHECKSUMS).open("w", encoding="utf-8", newline="\n") as file:
            for number, made in enumerate(in_threads(lines, batches), 1):
                file.writelines(made)
                yield number / len(batches)
    except OSError as error:
        raise cannot_write(folder / CHECKSUMS, error) from error


def read_checksums(folder: Path) -> dict[str, str]:
    """Return the SHA-256 that a data set notes, by path; empty where there is no such list."""
    if not (folder / CHECKSUMS).is_file():
        return {}
    lines = (line.partition(" ") for line in read_lines(folder / CHECKSUMS))
    return {path[1:]: digest.lower() for digest, _, path in lines if path[:1] in (" ", "*")}


def are_as_listed(folder: Path, listed: Mapping[str, str]) -> Job[bool]:
    """Whether all files hold what their checksums say, by their path in the folder."""
    paths = sorted(listed)
    batches = [paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH)]

    def right(batch: Sequence[str]) -> bool:
        return all(holds(folder / path, listed[path]) for path in batch)

    for number, same in enumerate(in_threads(right, batches), 1):
        if not same:
            return False
        yield number / len(batches)
    return True


def unchanged_checksums(folder: Path) -> Callable[[str], str | None]:
    """Return a function of a file's path in a data set: the SHA-256 that the set notes of it.

    None where it notes none, or where the file was written to since. Whether a file is what its
    checksum says, only reading it can tell: checkdataset does.
    """
    told = read_checksums(folder)
    noted = (folder / CHECKSUMS).stat().st_mtime_ns if told else 0

    def checksum(path: str) -> str | None:
        try:
            changed = Path(f"{folder}/{path}").stat().st_mtime_ns
        except OSError:
            return None
        return told.get(path) if changed < noted else None

    return checksum


def _files(folder: str | Path, below: str = "") -> Iterator[str]:
    """Yield the paths of all files below a folder but for ``work/``; links are followed to files.

    What an entry is comes with its name: of a set that grows there are very many.
    """
    folders = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                yield f"{below}{entry.name}"
            elif entry.is_dir(follow_symlinks=False) and (below or entry.name != "work"):
                folders.append(entry)
    for entry in folders:
        yield from _files(entry.path, f"{below}{entry.name}/")


def holds(path: Path, digest: str) -> bool:
    """Whether a file can be read and has a checksum, in hexadecimal digits."""
    try:
        return sha256(path) == digest
    except ChangeMiningError:
        return False


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal digits.

    Raises
    ------
    ReadError
        It cannot be read.
    """
    digest = hashlib.sha256()
    check_regular(path)
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError as error:
        raise ReadError(say("{path} cannot be read. [{error}]", path=path, error=error)) from error
    return digest.hexdigest()
