"""A folder that appears whole or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import sys
import threading
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import InputError, ReadError, WriteError
from ..io.inputs import refuse_inside
from ..io.locking import held, lock_file
from ..io.regular import check_path, read_text
from ..io.whole_files import cannot_write
from ..masks.verdicts import Verdicts
from ..messages import say
from .ownership import is_ours, refuse_losing
from .shelf import JOURNAL
from .stored import MARK

#: In a folder that is being filled: what it is made from.
KEY = ".key"
#: So many files, or bytes, take long to remove.
MANY, LARGE = 2000, 1 << 30


def recover(path: str | os.PathLike[str]) -> Path:
    """Return the real folder that `path` means, after what a killed run put aside came back.

    Comes before every look at what stands there. A link is followed: it stays, and the folder
    that it leads to is the one that is filled.

    Raises
    ------
    WriteError
        What was put aside cannot be put back, or another run is at work there.
    """
    check_path(path)
    path = Path(os.path.realpath(path))
    if _aside(path).exists() or lock_file(path).exists():
        with held(path):
            _put_back(path)
    return path


def _put_back(path: Path) -> None:
    old = _aside(path)
    for place in (old, _partial(path)):
        # Ours are folders. A link of that name, from whoever, leads to what is none of ours.
        if place.is_symlink():
            with contextlib.suppress(OSError):
                place.unlink()
    # Without its mark it is being removed, or was an empty folder.
    if (old / MARK).is_file() and (not os.path.lexists(path) or _is_empty(path)):
        try:
            if path.is_dir():
                path.rmdir()
            old.rename(path)
        except OSError as error:
            raise WriteError(
                say(
                    "{old} is the data set of a run that was killed and cannot be put back: "
                    "rename it to {path}. [{error}]",
                    old=old,
                    path=path.name,
                    error=error,
                )
            ) from error


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}.replaced")


def _partial(path: Path) -> Path:
    return path.with_name(f".{path.name}.partial")


def _is_empty(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


def check_replaceable(
    path: Path,
    replace: bool,
    inputs: Iterable[str | os.PathLike[str]] = (),
    *,
    append: bool = False,
    kept: Verdicts | None = None,
) -> None:
    """Raise :class:`InputError` where something stands at `path` that must not go.

    Parameters
    ----------
    inputs
        Files that the new content is made from: they may not be part of the old one.
    append
        Whether what stands there grows: then all of it stays.
    kept
        The verdicts that the new content holds; None: not known yet.
    """
    if not os.path.lexists(path):
        return
    if not path.is_dir():
        raise InputError(
            say("{path} is a file: choose a folder that does not exist yet.", path=path)
        )
    if _is_empty(path):
        return
    if not is_ours(path):
        raise InputError(
            say(
                "{path} is not empty and holds no data set of ChangeMining: choose another folder.",
                path=path,
            )
        )
    if append:
        return
    if not replace:
        raise InputError(
            say(
                "{path} holds a data set already: choose another folder, or ask for REPLACE.",
                path=path,
            )
        )
    refuse_inside(path, inputs)
    refuse_losing(path, kept)


@contextlib.contextmanager
def new_folder(
    path: str | os.PathLike[str], *, replace: bool = False, append: bool = False, key: str = ""
) -> Iterator[Path]:
    """Yield a folder beside `path` to be filled; it takes `path`'s place on a clean exit.

    On any other way out nothing is left and what stood at `path` is untouched; thousands of
    files of a cancelled run go in a thread, out of the way of the next one. What a killed run
    left behind goes with the next one, or is yielded to be finished where the two have one key.

    Parameters
    ----------
    replace, append
        Whether a data set that stands there may go: for another one, or for itself and more.
    key
        Says what the content is made from, and with what; without it nothing is taken up.

    Raises
    ------
    InputError
        `path` is taken; see :func:`check_replaceable`.
    WriteError
        The place is not writable, what stands there is in use, or another run is at work there.
    """
    path = Path(os.path.realpath(path))
    with _parents(path), held(path):
        _put_back(path)
        with _filled(path, replace, append, key) as folder:
            yield folder


@contextlib.contextmanager
def _parents(path: Path) -> Iterator[None]:
    """Make the folders that lead to `path`; those that stay empty go again."""
    made = [folder for folder in path.parents if not folder.exists()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(path, error) from error
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            for folder in made:
                folder.rmdir()


@contextlib.contextmanager
def _filled(path: Path, replace: bool, append: bool, key: str) -> Iterator[Path]:
    old, partial = _aside(path), _partial(path)
    check_replaceable(path, replace, append=append)
    try:
        _remove_leftovers(path, keep=bool(key) and _key_of(partial) == key)
        partial.mkdir(exist_ok=True)
        (partial / KEY).write_text(key, encoding="utf-8")
    except OSError as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise cannot_write(path, error) from error
    try:
        _try_place(path, old)
        yield partial
        for own in (KEY, JOURNAL):
            (partial / own).unlink(missing_ok=True)
        _put_in_place(partial, path, old)
    except GeneratorExit:
        # Who cancels is not kept waiting; after an error the process may end at once, see _discard.
        _discard(partial, path.name, ignore_errors=True)
        raise
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    with contextlib.suppress(OSError):
        (old / MARK).unlink(missing_ok=True)
        shutil.rmtree(old, ignore_errors=True)


def tidy(path: Path) -> None:
    """Remove what killed runs left beside a data set that stays.

    Raises
    ------
    WriteError
        It cannot be removed, or another run is at work there.
    """
    with held(path):
        try:
            _remove_leftovers(path)
        except OSError as error:
            raise cannot_write(path, error) from error


def _remove_leftovers(path: Path, keep: bool = False) -> None:
    """Remove what killed runs left beside `path`; `keep`: but for what can be taken up again."""
    old, partial = _aside(path), _partial(path)
    for trash in path.parent.glob(f".{glob.escape(path.name)}.{'[0-9a-f]' * 8}.trash"):
        _discard(trash, path.name, ignore_errors=True)
    for leftover in [old] if keep else [partial, old]:
        if leftover.exists():
            # The mark goes first: what is half removed is not to come back.
            (leftover / MARK).unlink(missing_ok=True)
            _discard(leftover, path.name)


def _discard(folder: Path, name: str, ignore_errors: bool = False) -> None:
    """Remove a folder that was to be `name`; what is much goes in a thread, out of the way.

    Python waits for the thread before it ends. QGIS does not: what it leaves goes with the next run
    to the same place.
    """
    if _is_much(folder):
        # Windows renames no folder while a file in it is open.
        with contextlib.suppress(OSError):
            trash = folder.rename(folder.with_name(f".{name}.{uuid.uuid4().hex[:8]}.trash"))
            threading.Thread(target=shutil.rmtree, args=(trash, True)).start()
            return
    shutil.rmtree(folder, ignore_errors)


def _is_much(folder: Path) -> bool:
    """Return whether a folder holds :data:`MANY` files or :data:`LARGE` bytes."""
    files = size = 0
    for place, _, names in os.walk(folder):
        for name in names:
            files += 1
            with contextlib.suppress(OSError):
                size += os.lstat(f"{place}/{name}").st_size
            if files >= MANY or size >= LARGE:
                return True
    return False


def _key_of(folder: Path) -> str:
    try:
        return read_text(folder / KEY)
    except (InputError, ReadError):
        return ""


def _try_place(path: Path, old: Path) -> None:
    """Raise :class:`WriteError` where what stands at `path` could not be renamed after the work.

    Windows renames no folder while a file in it is open. A run that is killed meanwhile leaves what
    :func:`recover` puts back.
    """
    try:
        if path.exists():
            path.rename(old)
            old.rename(path)
    except OSError as error:
        raise _in_use(path, error) from error


def _put_in_place(partial: Path, path: Path, old: Path) -> None:
    """Rename `partial` to `path`; what stood there goes to `old`, or comes back on an error."""
    try:
        if path.exists():
            path.rename(old)
        try:
            partial.rename(path)
        except OSError:
            if old.exists():
                old.rename(path)
            raise
    except OSError as error:
        raise _in_use(path, error) from error


def _in_use(path: Path, error: OSError) -> WriteError:
    # Only Windows lets no folder go while a file in it is open.
    why = say("a file in it is open in another program (layers in QGIS count). Close it")
    if sys.platform != "win32":
        why = say(
            "what stands there, or {parent}, may not be changed. Mend the permissions",
            parent=path.parent,
        )
    return WriteError(
        say(
            "{path} cannot be put in place: {why}, or choose another folder. [{error}]",
            path=path,
            why=why,
            error=error,
        )
    )
