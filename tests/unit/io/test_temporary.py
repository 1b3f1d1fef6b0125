"""Temporary folders: gone with their step, and what killed runs left goes with the next run."""

import contextlib
import errno
import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from changemining.core.errors import WriteError
from changemining.core.io import temporary
from changemining.core.io.temporary import temporary_folder
from changemining.core.io.whole_files import cannot_write


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Return an empty temporary place, not looked at yet."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    temporary._swept.cache_clear()
    yield tmp_path
    temporary._swept.cache_clear()


@pytest.fixture
def other(root, place):
    """Return a process that holds a temporary folder, and the folder."""
    code = (
        "import runpy, sys, time; runpy.run_path('scripts/checkout.py')['register']();"
        "from changemining.core.io.temporary import temporary_folder\n"
        "with temporary_folder() as folder:\n"
        "    (folder / 'large.tif').write_bytes(b'x'); print(folder, flush=True); time.sleep(60)"
    )
    environment = {**os.environ, "TMPDIR": str(place), "TEMP": str(place), "TMP": str(place)}
    started = subprocess.Popen(
        [sys.executable, "-c", code], cwd=root, env=environment, stdout=subprocess.PIPE, text=True
    )
    yield started, Path(started.stdout.readline().strip())
    started.kill()
    started.wait()
    started.stdout.close()


def test_a_folder_goes_with_its_step_whatever_happens(place):
    with temporary_folder() as folder:
        (folder / "a.tif").write_bytes(b"x")
        assert folder.parent == place
    with contextlib.suppress(ZeroDivisionError), temporary_folder() as folder:
        (folder / "a.tif").write_bytes(b"x")
        raise ZeroDivisionError
    assert not list(place.iterdir())


def test_a_place_that_is_not_there_is_named_as_it_was_given(tmp_path):
    absent = tmp_path / "absent"
    told = f"^{re.escape(str(absent))} cannot be written"
    with pytest.raises(WriteError, match=told), temporary_folder(absent):
        pass


def test_what_a_killed_run_left_goes_and_what_lives_stays(place, other):
    process, left = other
    assert (left / "large.tif").exists()
    with temporary_folder():
        assert (left / "large.tif").exists()  # its owner lives
    process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    process.wait()
    assert (left / "large.tif").exists()
    temporary._swept.cache_clear()
    with temporary_folder() as folder:
        assert list(place.iterdir()) == [folder]


def test_what_is_not_known_to_be_ours_stays(place):
    names = [
        "changemining-notes",
        "changemining-abcdefgh",
        "changemining-12345678",
        "other-abcdefgh",
    ]
    for name in names:
        (place / name).mkdir()
    # Made and not locked yet.
    (place / "changemining-12345678" / ".owner").touch()
    if sys.platform != "win32":
        (place / "victim").mkdir()
        (place / "victim" / ".owner").write_text("process 1\n")
        (place / "changemining-linklink").symlink_to(place / "victim")
        names += ["victim", "changemining-linklink"]
    with temporary_folder():
        pass
    assert sorted(path.name for path in place.iterdir()) == sorted(names)


def test_a_full_disk_is_told_by_the_folder_that_the_user_knows(tmp_path):
    full = OSError(errno.ENOSPC, "No space left on device")
    with temporary_folder(tmp_path) as folder:
        told = str(cannot_write(folder / "T1" / "2019-07-05_T21MXQ.tif", full))
    assert told == f"{tmp_path} cannot be written: the disk is full. Free some space."
    told = str(cannot_write(tmp_path / ".set.partial" / "T1" / "r0001.tif", full))
    assert told.startswith(f"{tmp_path / 'set' / 'T1' / 'r0001.tif'} cannot be written")
    # One of the user's own that is called like ours.
    mine = tmp_path / "changemining-projects" / "out.tif"
    assert str(cannot_write(mine, full)).startswith(f"{mine} cannot be written")


def test_no_room_for_files_is_a_full_disk_and_proc_is_none(tmp_path):
    full = cannot_write(tmp_path / "x", OSError(errno.ENOSPC, "No space left on device"))
    assert "the disk is full" in str(full)
    assert "the disk is full" not in str(cannot_write(Path("/proc/x"), PermissionError("no")))
    with pytest.raises(WriteError, match="the disk is full"):
        raise full
