"""One run at a time in a place: by flock, and by Windows' msvcrt, which a stand-in plays."""

import contextlib
import errno
import importlib.util
import os
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest

from changemining.core.errors import WriteError
from changemining.core.io import locking

fcntl = pytest.importorskip("fcntl", reason="On Windows the stand-in has nothing to lock by.")


class FakeMsvcrt:
    """``msvcrt.locking`` as Windows has it: of bytes from where the file is read, for one opener.

    What is locked can be read by nobody else; `touched` tells from where on it was locked. By
    POSIX's locks of open descriptions, so that other openers of this process count too.
    """

    LK_NBLCK = 2

    def __init__(self):
        self.touched = []

    def locking(self, file, mode, count):
        assert mode == self.LK_NBLCK
        start = os.lseek(file, 0, os.SEEK_CUR)
        self.touched.append((start, count))
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # As Windows says it.
            raise PermissionError(errno.EACCES, "Permission denied") from error


@pytest.fixture
def as_windows(monkeypatch):
    """Return core/io/locking.py as Windows loads it, and the msvcrt that it uses."""
    fake = FakeMsvcrt()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", fake)
    monkeypatch.setitem(sys.modules, "fcntl", None)  # Windows has none
    spec = importlib.util.spec_from_file_location(locking.__name__, locking.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return SimpleNamespace(locking=module, msvcrt=fake)


@pytest.fixture(params=["here", "Windows"])
def module(request):
    """Return the module of this system, and that of Windows."""
    if request.param == "here":
        return locking
    return request.getfixturevalue("as_windows").locking


def test_the_second_is_told_who_holds_it_and_nothing_is_left(module, tmp_path):
    place = tmp_path / "set"
    with module.held(place):
        said = "is being written by another run"
        with pytest.raises(WriteError, match=said) as caught, module.held(place):
            pytest.fail("It is held.")
        with contextlib.suppress(WriteError), module.held(tmp_path / "other"):
            pass
        assert [one.name for one in tmp_path.iterdir()] == [".set.lock"]
    line = str(caught.value)
    assert f"(process {os.getpid()} on " in line
    assert re.search(r", since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d\): wait", line)
    assert not list(tmp_path.iterdir())
    with module.held(place):
        pass


def test_it_is_released_where_the_work_fails(module, tmp_path):
    with contextlib.suppress(KeyError), module.held(tmp_path / "set"):
        raise KeyError
    assert not list(tmp_path.iterdir())


def test_what_a_killed_run_left_holds_nobody_up(module, tmp_path):
    """A kill takes the lock, and leaves the file with its words."""
    (tmp_path / ".set.lock").write_text("process 1 on elsewhere, 2020-01-01 and longer words")
    with module.held(tmp_path / "set"):
        told = (tmp_path / ".set.lock").read_text()
        assert told.startswith(f"process {os.getpid()} on ")
        assert "elsewhere" not in told
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_none_is_told(module, tmp_path):
    with pytest.raises(WriteError, match="cannot be written"), module.held(tmp_path / "no" / "set"):
        pytest.fail("There is no such folder.")


def test_windows_locks_behind_the_words_which_stay_readable(as_windows, tmp_path):
    with as_windows.locking.held(tmp_path / "set"):
        (start, count), *_ = as_windows.msvcrt.touched
        told = (tmp_path / ".set.lock").read_bytes()
    assert count == 1
    assert start == 1 << 30 > len(told)
    assert told.startswith(b"process ")


def test_windows_closes_the_file_before_it_goes(windows, as_windows, tmp_path, monkeypatch):
    """The stand-in for Windows removes nothing that is open, locks among it."""
    monkeypatch.setattr("windows.EXEMPT", "\0")
    with as_windows.locking.held(tmp_path / "set"), pytest.raises(PermissionError):
        (tmp_path / ".set.lock").unlink()
    assert not list(tmp_path.iterdir())


def test_a_file_system_without_locks_is_told_to_who_asks(as_windows, tmp_path, monkeypatch):
    def no_lock(*_):
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(as_windows.msvcrt, "locking", no_lock)
    with (tmp_path / "x").open("w") as file, pytest.raises(OSError, match="Invalid argument"):
        as_windows.locking.is_free(file.fileno())
    with as_windows.locking.held(tmp_path / "set"):
        pass
    assert [one.name for one in tmp_path.iterdir()] == ["x"]


def test_another_process_counts(tmp_path):
    """What is tried here with openers of one process holds for two."""
    code = (
        "import fcntl, sys; file = open(sys.argv[1], 'w'); fcntl.flock(file, fcntl.LOCK_EX);"
        "file.write('process 7 on there, 2026-01-01'); file.flush(); print(1, flush=True); input()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / ".set.lock")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as process:
        process.stdout.readline()
        said = "process 7 on there, since 2026-01-01"
        with pytest.raises(WriteError, match=said), locking.held(tmp_path / "set"):
            pytest.fail("It is held.")
        process.communicate("\n")
