"""For the tests of what is written: disks that are soon full."""

import contextlib
import subprocess

import pytest


@contextlib.contextmanager
def mounted(place, options):
    """Mount a disk in memory at a folder, or skip the test."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("A small disk cannot be mounted here (root only).")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def small_disk(tmp_path):
    """Return the folder of a disk of one megabyte."""
    with mounted(tmp_path / "disk", "size=1m") as place:
        yield place


@pytest.fixture
def no_inodes(tmp_path):
    """Return the folder of a disk that has room for bytes and for one file, which it holds."""
    # The folder itself counts.
    with mounted(tmp_path / "disk", "size=64m,nr_inodes=2") as place:
        (place / "filler").touch()
        yield place
