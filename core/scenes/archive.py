"""Folders and zip archives seen the same way: names, bytes, and a path that GDAL opens.

GDAL reads a zip's members in place; large compressed ones from a temporary folder.
"""

from __future__ import annotations

import contextlib
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Union

from ..errors import ChangeMiningError, InputError, ReadError, WriteError
from ..io.regular import check_regular, is_special, read_bytes
from ..io.whole_files import known_place
from ..messages import say

#: Metadata of a product is 50 to 500 kB; what is beyond this is none.
MAX_BYTES = 64 << 20
#: Compressed members beyond this size are unpacked to a temporary place while they are in use.
UNPACK_BYTES = 16 << 20
_CHUNK = 4 << 20
_MAX_DEPTH = 7
_DAMAGED = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError)
_MAX_FILES = 20_000
# As GDAL spells a member of a zip without braces around the archive.
_VSIZIP, _PLAIN = "/vsizip/", re.compile(r"^(.+?\.zip)/(.+)$", re.I)


class Folder:
    """The files below a folder, a few levels deep.

    Attributes
    ----------
    names
        Paths relative to the folder, with slashes, sorted. Hidden files are left out, and what is
        no file: pipes, devices.
    """

    def __init__(self, root: str | os.PathLike[str]) -> None:
        self.root = Path(os.path.abspath(root))
        self.names = sorted(self._walk())

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self.root.name

    def _walk(self) -> list[str]:
        found: list[str] = []
        for folder, folders, files in os.walk(self.root):
            relative = Path(folder).relative_to(self.root)
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            if len(relative.parts) >= _MAX_DEPTH:
                folders.clear()
            found += [
                (relative / name).as_posix()
                for name in files
                if not (name.startswith(".") or is_special(Path(folder, name)))
            ]
            if len(found) > _MAX_FILES:
                raise InputError(
                    say(
                        "{root} holds more than {max_files} files: choose the folder of one "
                        "product (.SAFE) or of one date's band files.",
                        root=self.root,
                        max_files=_MAX_FILES,
                    )
                )
        return found

    def read(self, name: str) -> bytes:
        """Return a small file's bytes."""
        return read_small(self.root / name)

    def gdal_path(self, name: str) -> str:
        """Return what GDAL opens."""
        return str(self.root / name)


class Archive:
    """The members of a zip; one whose names would leave its own folder is refused.

    Attributes
    ----------
    names
        Members' names, sorted; folders and hidden files are left out.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.root = Path(os.path.abspath(path))
        check_regular(self.root)
        try:
            with zipfile.ZipFile(self.root) as archive:
                members = archive.infolist()
        except (*_DAMAGED, ValueError) as error:
            raise ReadError(
                say(
                    "{name} cannot be opened as a zip: download it again, it may be "
                    "incomplete. [{error}]",
                    name=self.name,
                    error=error,
                )
            ) from error
        for member in members:
            self._check(member)
        self.names = sorted(
            member.filename
            for member in members
            if not member.is_dir()
            and not any(
                part.startswith((".", "__MACOSX")) for part in PurePosixPath(member.filename).parts
            )
        )

    @property
    def name(self) -> str:
        """The archive's file name."""
        return self.root.name

    def _check(self, member: zipfile.ZipInfo) -> None:
        # orig_filename: zipfile itself mends some of what must not be mended.
        for name in (member.filename, member.orig_filename):
            parts = name.replace("\\", "/").split("/")
            if ".." in parts or not parts[0] or ":" in parts[0][1:2]:
                raise InputError(
                    say(
                        "{name} holds the entry {name2!r}, which points outside the archive: "
                        "such a zip is not opened. Get the product from its source again.",
                        name=self.name,
                        name2=name,
                    )
                )
        if member.flag_bits & 1:
            raise InputError(say("{name} is encrypted: unpack it first.", name=self.name))

    def read(self, name: str) -> bytes:
        """Return a small member's bytes."""
        try:
            with zipfile.ZipFile(self.root) as archive, archive.open(name) as file:
                return _limited(file.read(MAX_BYTES + 1), name)
        except _DAMAGED as error:
            raise ReadError(
                say(
                    "{name} cannot be read from {name2}: {error}",
                    name=name,
                    name2=self.name,
                    error=error,
                )
            ) from error

    def gdal_path(self, name: str) -> str:
        """Return what GDAL opens."""
        root = self.root.as_posix()
        # GDAL counts the braces of the archive's own path with those around it.
        braced = _closing(f"{{{root}}}") == len(root) + 1
        return f"{_VSIZIP}{{{root}}}/{name}" if braced else f"{_VSIZIP}{root}/{name}"


Tree = Union[Folder, Archive]


def read_small(path: str | os.PathLike[str]) -> bytes:
    """Return the bytes of a small file, which may be a zip's member as GDAL spells it."""
    member = split_vsizip(path)
    if member:
        return Archive(member[0]).read(member[1])
    return read_bytes(path, MAX_BYTES)


def split_vsizip(path: str | os.PathLike[str]) -> tuple[str, str] | None:
    """Return (archive, member) of a GDAL path into a zip, None of any other path."""
    path = os.fspath(path)
    if not path.lower().startswith(_VSIZIP):
        return None
    rest = path[len(_VSIZIP) :]
    if not rest.startswith("{"):
        found = _PLAIN.match(rest)
        return (found[1], found[2]) if found else None
    end = _closing(rest)
    member = rest[end + 2 :] if end is not None and rest[end + 1 : end + 2] == "/" else ""
    return (rest[1:end], member) if member else None


def _closing(text: str) -> int | None:
    """Return where the brace that `text` begins with is closed, None where it is not."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "{") - (letter == "}")
        if depth == 0:
            return place
    return None


def _limited(content: bytes, name: str) -> bytes:
    if len(content) > MAX_BYTES:
        raise InputError(
            say("{name} is larger than any product's metadata: it is not read.", name=name)
        )
    return content


def packed_size(path: str | os.PathLike[str]) -> int:
    """Return the bytes of a zip's member as GDAL spells it, 0 where nothing needs unpacking.

    To reach one tile of a compressed image, all that stands before it is decompressed, again for
    every reader; a small or merely stored member is read in place.
    """
    member = split_vsizip(path)
    if not member:
        return 0
    with _member_errors(member), zipfile.ZipFile(member[0]) as archive:
        found = archive.getinfo(member[1])
        large = found.compress_type != zipfile.ZIP_STORED and found.file_size > UNPACK_BYTES
        return found.file_size if large else 0


def unpack(path: str | os.PathLike[str], target: Path) -> Iterator[int]:
    """Write a zip's member as GDAL spells it to the file `target`; yield bytes as they come.

    Raises
    ------
    ReadError, WriteError
        The member is damaged, or there is no room.
    """
    with contextlib.ExitStack() as stack:
        try:
            file = stack.enter_context(target.open("wb"))
        except OSError as error:
            raise _no_room(target, error) from error
        for chunk in _chunks(path):
            try:
                file.write(chunk)
            except OSError as error:
                raise _no_room(target, error) from error
            yield len(chunk)


def check_whole(path: str | os.PathLike[str]) -> Iterator[int]:
    """Compare a zip's member as GDAL spells it with its checksum, which GDAL does not.

    Yields bytes as they come; of what is no member of a zip there are none.

    Raises
    ------
    ReadError
        The member is damaged.
    """
    if split_vsizip(path):
        yield from map(len, _chunks(path))


def _chunks(path: str | os.PathLike[str]) -> Iterator[bytes]:
    """Yield a member's bytes; zipfile compares their checksum at the end."""
    member = split_vsizip(path)
    if not member:
        raise ReadError(say("{path} is no member of a zip.", path=path))
    with _member_errors(member), contextlib.ExitStack() as stack:
        archive = stack.enter_context(zipfile.ZipFile(member[0]))
        packed = stack.enter_context(archive.open(member[1]))
        while chunk := packed.read(_CHUNK):
            yield chunk


def _no_room(target: Path, error: OSError) -> WriteError:
    return WriteError(
        say(
            "The temporary folder {parent} has no room to unpack {target}: free some space, "
            "or unpack the zip yourself and give the folder. [{error}]",
            parent=known_place(target.parent.parent),
            target=target.name,
            error=error,
        )
    )


@contextlib.contextmanager
def _member_errors(member: tuple[str, str]) -> Iterator[None]:
    try:
        yield
    except ChangeMiningError:
        raise
    except (*_DAMAGED, KeyError) as error:
        name = PurePosixPath(member[1]).name
        raise ReadError(
            say(
                "{name} cannot be read from {name2}, download it again: {error}",
                name=name,
                name2=Path(member[0]).name,
                error=error,
            )
        ) from error


def check_jp2_whole(path: str | os.PathLike[str]) -> None:
    """Raise :class:`ReadError` where a JPEG 2000 file ends before its code stream does.

    GDAL fills the missing part with zeros, which are no data, and says nothing.
    """
    member = split_vsizip(path)
    name = PurePosixPath(member[1] if member else os.fspath(path)).name
    try:
        with contextlib.ExitStack() as stack:
            if member:
                archive = stack.enter_context(zipfile.ZipFile(member[0]))
                length = archive.getinfo(member[1]).file_size
                file = stack.enter_context(archive.open(member[1]))
            else:
                length = Path(path).stat().st_size
                file = stack.enter_context(Path(path).open("rb"))
            missing = _missing_bytes(file, length)
    except (*_DAMAGED, KeyError) as error:
        raise ReadError(say("{name} cannot be read: {error}", name=name, error=error)) from error
    if missing:
        raise ReadError(
            say(
                "{name} is truncated, {missing} bytes are missing at its end: download it again.",
                name=name,
                missing=missing,
            )
        )


def _missing_bytes(file: IO[bytes], length: int) -> int:
    """Return how far the last box of a JP2 reaches beyond the file's end."""
    position = 0
    while position < length:
        head = file.read(16)
        if len(head) < 8:
            return 8 - len(head)
        size, kind = struct.unpack(">I4s", head[:8])
        if position == 0 and kind != b"jP  ":
            return 0  # a bare code stream does not tell its length
        if size == 1 and len(head) == 16:
            size = struct.unpack(">Q", head[8:])[0]
        if size < 8:
            return 0  # 0: to the end of the file, whatever that is
        position += size
        if kind == b"jp2c":
            break
        file.seek(position)
    return max(0, position - length)
