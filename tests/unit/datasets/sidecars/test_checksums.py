"""Checksums, as sha256sum reads them."""

import shutil
import subprocess

import pytest

from changemining.core.datasets.sidecars.checksums import Digests, is_listed


def test_sha256sum_agrees(make_dataset):
    folder = make_dataset()
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("sha256sum is not installed.")
    run = [tool, "--check", "--strict", "checksums.sha256"]
    done = subprocess.run(run, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    listed = [
        line.split("  ")[1] for line in (folder / "checksums.sha256").read_text().splitlines()
    ]
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(listed) == there - {"checksums.sha256"}
    assert listed == sorted(listed)


@pytest.mark.parametrize(
    ("path", "listed"),
    [
        ("T1/r0000_c0000.tif", True),
        ("README.md", True),
        ("network/file.txt", True),
        ("T1/r0000_c0000.tif.aux.xml", False),
        ("patches.gpkg-wal", False),
        ("work/mask.tif", False),
        ("checksums.sha256", False),
        (".journal", False),
    ],
)
def test_what_has_a_checksum(path, listed):
    assert is_listed(path) == listed


def test_digests_are_a_mapping_by_path():
    told = {"T1/r1/a.tif": b"1", "T2/r1/a.tif": b"2", "T1/b.tif": b"3", "README.md": b"4"}
    digests = Digests()
    digests.update(told)
    assert dict(digests) == told
    assert len(digests) == 4
    assert digests.pop("T1/b.tif") == b"3"
    assert digests.pop("T1/b.tif", None) is None
    assert "T3/b.tif" not in digests
    assert "README.md" in digests
