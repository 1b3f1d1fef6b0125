"""Children that die, stop or go on at a given step in the file system."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

#: What Python is about to do to the file system, as its audit hooks tell (PEP 578).
STEPS = {
    "open",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.truncate",
    "shutil.copyfile",
    "shutil.rmtree",
}
#: How a child ends: well, refused in one line, or by a fault of ours.
WELL, REFUSED, FAULTY = 0, 3, 4


class Counter:
    """Counts the steps below a folder, and does something right before one of them.

    An audit hook stays as long as the process, so this belongs into a child.
    """

    def __init__(self, root: Path, number: int, do: Callable[[], None]) -> None:
        self.count, self._root, self._number, self._do = 0, str(root), number, do
        sys.addaudithook(self)

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in STEPS or not any(self._below(one) for one in arguments[:2]):
            return
        if event == "open" and not _writes(arguments):
            return
        self.count += 1
        if self.count == self._number:
            self._do()

    def _below(self, given: object) -> bool:
        return isinstance(given, (str, bytes, os.PathLike)) and os.fspath(given).startswith(
            self._root if not isinstance(given, bytes) else self._root.encode()
        )


def _writes(arguments: tuple[object, ...]) -> bool:
    _, mode, flags = arguments
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def die() -> None:
    """End at once, as by a power cut."""
    os.kill(os.getpid(), signal.SIGKILL)


def stop() -> None:
    """Stand still until somebody lets it go on."""
    os.kill(os.getpid(), signal.SIGSTOP)


def spawn(
    work: Callable[[Path], None],
    root: Path,
    log: Path,
    number: int = 0,
    do: Callable[[], None] = die,
) -> int:
    """Do `work` in a child, and `do` right before its step of that number; return its id.

    `log` gets the number of steps, and what was said if it was refused.
    """
    child = os.fork()
    if child:
        return child
    code = FAULTY
    try:
        log.write_text("", encoding="utf-8")
        counter = Counter(root, number, do)
        code, said = _attempt(work, root)
        log.write_text(f"{counter.count}\n{said}", encoding="utf-8")
    finally:
        os._exit(code)


def _attempt(work: Callable[[Path], None], root: Path) -> tuple[int, str]:
    from changemining.core.errors import ChangeMiningError

    try:
        work(root)
    except ChangeMiningError as error:
        return REFUSED, str(error)
    except BaseException:
        return FAULTY, traceback.format_exc()
    return WELL, ""


def ended(child: int) -> int:
    """Wait for a child; return how it ended, the signal below 0."""
    _, status = os.waitpid(child, 0)
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def snapshot(folder: Path) -> dict[str, str]:
    """Return the files of a folder and the SHA-256 of each; a folder or a link has a word."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_dir():
            found[name] = "folder"
        else:
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def visible(found: dict[str, str]) -> dict[str, str]:
    """Return what of a snapshot is not hidden, as locks and places being filled are.

    Folders that hold nothing else are left out.
    """
    seen = {
        name: what
        for name, what in found.items()
        if not any(part.startswith(".") for part in name.split("/"))
    }
    files = [name for name, what in seen.items() if what != "folder"]
    return {
        name: what
        for name, what in seen.items()
        if what != "folder" or any(file.startswith(f"{name}/") for file in files)
    }


def copied(source: Path, target: Path) -> Path:
    """Put a folder's copy in the place of whatever is there."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, symlinks=True)
    return target
