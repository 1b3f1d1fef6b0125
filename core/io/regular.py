"""Only regular files are opened: a pipe, a socket or a device may never end, or never answer."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from ..errors import InputError, ReadError
from ..messages import say

#: What tells of a data set or a product is far below; more would fill the memory.
MOST_BYTES = 256 << 20


#: What file systems take in a name, and systems in a path, in bytes.
_LONGEST_NAME, _LONGEST_PATH = 255, 4000


def check_path(path: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` where no system has a file of that name."""
    text = os.fspath(path)
    if "\0" in text:
        raise InputError(
            say("{text!r} holds a zero character, which no path has: correct it.", text=text)
        )
    # A data source of GDAL's may be a long text.
    if text.lstrip().startswith("<") or ":" in text[2:]:
        return
    longest = max(len(part.encode(errors="replace")) for part in re.split(r"[/\\]", text))
    if longest > _LONGEST_NAME or len(text) > _LONGEST_PATH:
        raise InputError(
            say(
                "{text}… is {text_count} characters long, and {longest} bytes in one name: "
                "choose a shorter one ({longest_name} bytes in a name, {longest_path} "
                "characters in all).",
                text=text[:60],
                text_count=len(text),
                longest=longest,
                longest_name=_LONGEST_NAME,
                longest_path=_LONGEST_PATH,
            )
        )


def is_special(path: str | os.PathLike[str]) -> bool:
    """Return whether what is at `path`, links followed, is neither a file nor a folder."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - a third of Path's time, for every patch
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def check_regular(path: str | os.PathLike[str]) -> None:
    """Raise :class:`ReadError` where `path` is a pipe, a socket or a device."""
    if is_special(path):
        raise ReadError(
            say(
                "{path} is a pipe, a socket or a device, not a file: take it away, or choose "
                "another.",
                path=os.fspath(path),
            )
        )


def read_bytes(path: str | os.PathLike[str], most: int = MOST_BYTES) -> bytes:
    """Return the content of a regular file of at most `most` bytes.

    Raises
    ------
    ReadError
        It cannot be read.
    InputError
        It is larger.
    """
    check_regular(path)
    try:
        with Path(path).open("rb") as file:
            # Python makes room for as much as it is asked for.
            size = min(os.fstat(file.fileno()).st_size, most)
            content = file.read(size + 1)
            if len(content) > size:
                content += file.read(most + 1 - len(content))
    except (OSError, ValueError) as error:
        raise ReadError(
            say(
                "{path} cannot be read: bring it back. [{error}]", path=os.fspath(path), error=error
            )
        ) from error
    if len(content) > most:
        raise InputError(
            say(
                "{path} is larger than {most} MB, which no such file is: it is not read.",
                path=os.fspath(path),
                most=most >> 20,
            )
        )
    return content


def read_lines(path: str | os.PathLike[str]) -> Iterator[str]:
    """Yield the lines of a regular file of any length, without their ends; odd bytes become �.

    Raises
    ------
    ReadError
        It cannot be read.
    """
    check_regular(path)
    try:
        with Path(path).open(encoding="utf-8-sig", errors="replace") as file:
            for line in file:
                yield line.rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise ReadError(
            say(
                "{path} cannot be read: bring it back. [{error}]", path=os.fspath(path), error=error
            )
        ) from error


def read_text(path: str | os.PathLike[str], most: int = MOST_BYTES) -> str:
    """Return the text of a regular file in UTF-8, with or without a mark of that.

    Raises as :func:`read_bytes`, and :class:`ReadError` where it is no such text.
    """
    try:
        return read_bytes(path, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(
            say(
                "{path} is no text in UTF-8: save it as UTF-8 (in a spreadsheet “CSV UTF-8”), "
                "or bring the file back. [{error}]",
                path=os.fspath(path),
                error=error,
            )
        ) from error
