"""A stand-in for what Windows refuses, on Linux: open files stay where they are.

On Windows no file can be renamed, replaced or removed while anybody has it open or mapped, and no
folder while a file in it is; a rename never replaces anything. Which files this process has open,
GDAL's and SQLite's among them, the kernel tells. What C libraries rename or remove by themselves is
not seen.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import ssl
import sys
from pathlib import Path

#: Locks have a branch of their own for Windows, see core/io/locking.py.
EXEMPT = ".lock"
#: The most letters of a path on Windows, its end among them, unless somebody switched that off.
LONGEST = 259


def _links(folder):
    """Yield where the links in a folder of /proc lead, as far as they can be read."""
    for name in os.listdir(folder):
        with contextlib.suppress(OSError):
            yield os.readlink(f"{folder}/{name}")


def open_files():
    """Return the paths of all files that this process has open or mapped; folders are none."""
    found = {path for path in _links("/proc/self/fd") if path.startswith("/")}
    with open("/proc/self/maps", encoding="utf-8") as maps:
        found |= {line[73:].rstrip("\n") for line in maps if line[73:].startswith("/")}
    return {path for path in found if not os.path.isdir(path)}


def in_use(path):
    """Return a file that is open at a place or below it, or None."""
    place = os.path.realpath(path)
    for opened in open_files():
        if opened.endswith(EXEMPT):
            continue
        if opened == place or opened.startswith(f"{place}/"):
            return opened
    return None


def _refused(path, reason="The process cannot access the file because it is being used"):
    return PermissionError(errno.EACCES, reason, os.fspath(path))


class Windows:
    """Patches os and shutil; ``refused`` lists what was refused, ``longest`` the longest path."""

    def __init__(self, monkeypatch):
        self.refused, self.longest = [], ""
        real = {name: getattr(os, name) for name in ("rename", "replace", "unlink", "rmdir")}

        def guard(*paths):
            for path in paths:
                self.longest = max(self.longest, os.path.abspath(path), key=len)
                used = in_use(path)
                if used:
                    self.refused.append(used)
                    raise _refused(used)

        def rename(source, target, **more):
            guard(source, target)
            # To its own name anything that is not open can be renamed.
            if os.path.lexists(target) and os.fspath(source) != os.fspath(target):
                raise FileExistsError(errno.EEXIST, "It exists", os.fspath(target))
            real["rename"](source, target, **more)

        def replace(source, target, **more):
            guard(source, target)
            if os.path.isdir(target):
                raise _refused(target, "Access is denied")
            real["replace"](source, target, **more)

        def unlink(path, **more):
            guard(path)
            if os.path.isfile(path) and not os.stat(path).st_mode & 0o200:
                raise _refused(path, "Access is denied")  # what is read-only stays
            real["unlink"](path, **more)

        def rmdir(path, **more):
            guard(path)
            real["rmdir"](path, **more)

        monkeypatch.setattr(os, "rename", rename)
        monkeypatch.setattr(os, "replace", replace)
        monkeypatch.setattr(os, "unlink", unlink)
        monkeypatch.setattr(os, "remove", unlink)
        monkeypatch.setattr(os, "rmdir", rmdir)
        monkeypatch.setattr(sys, "platform", "win32")
        # What Python asks Windows for once it takes itself to be there: certificates.
        monkeypatch.setattr(ssl, "enum_certificates", lambda store: [], raising=False)
        # By descriptors of folders, as Linux can and Windows cannot, nothing would be seen.
        monkeypatch.setattr(shutil, "_use_fd_functions", False)
        if hasattr(shutil, "_rmtree_impl"):  # Python 3.14 asks that only once
            monkeypatch.setattr(shutil, "_rmtree_impl", shutil._rmtree_unsafe)


def twins(folder):
    """Return names below a folder that are one on Windows, where case does not count."""
    seen, found = {}, []
    for path in sorted(Path(folder).rglob("*")):
        key = path.relative_to(folder).as_posix().casefold()
        if key in seen:
            found.append((seen[key], path))
        seen[key] = path
    return found
