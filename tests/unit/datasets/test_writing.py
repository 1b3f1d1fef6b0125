"""A data set that grows: scenes added, runs taken up again, only what changed written anew."""

import csv
import hashlib
import json
import os
import signal
import subprocess
import sys
import textwrap
from collections import Counter

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.change.export import export_patches
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets import manifest, writing
from changemining.core.datasets.sidecars import checksums, contact_sheet
from changemining.core.datasets.sidecars.contact_sheet import write_sheet
from changemining.core.datasets.stored import open_dataset
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.jobs import finish


@pytest.fixture
def scenes(write, random):
    """Return ``scenes(name, left)``: T1, T2 and mask of 64 × 96 pixels, from a column on."""
    t1, t2 = (random.integers(1, 9999, (3, 64, 400)).astype("uint16") for _ in range(2))
    mask = (random.random((64, 400)) < 0.1).astype("uint8")

    def make(name, left=0, bands=3, **place):
        transform = Affine(10, 0, 600000 + 10 * left, 0, -10, 9200000)
        columns = slice(left, left + 96)
        more = {"transform": transform, "tiled": True, "blockxsize": 16, "blockysize": 16, **place}
        return [
            write(f"{name}_T1.tif", t1[:bands, :, columns], nodata=0, **more),
            write(f"{name}_T2.tif", t2[:bands, :, columns], nodata=0, **more),
            write(f"{name}_mask.tif", mask[:, columns], nodata=255, **more),
        ]

    return make


def run(files, folder, replace=False, append=False, **choice):
    choice = PatchChoice(**{"size": 16, "block_size": 2, **choice})
    said = []
    made = finish(export_patches(*files, Target(folder, replace, append), choice), said.append)
    return made, said


def rows_of(folder):
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def names(folder):
    return sorted(path.name for path in folder.iterdir())


# Scenes added


def test_a_scene_is_not_lost_to_another_run_that_ends_meanwhile(scenes, tmp_path, monkeypatch):
    folder = tmp_path / "set"
    run(scenes("west"), folder)
    shelf, late = Target.shelf, scenes("late", 200)

    def after_another(self, *given):
        monkeypatch.setattr(Target, "shelf", shelf)
        run(late, folder, append=True, prefix="late")
        return shelf(self, *given)

    monkeypatch.setattr(Target, "shelf", after_another)
    with pytest.raises(InputError, match="changed by another run meanwhile"):
        run(scenes("east", 96), folder, append=True, prefix="east")
    assert {row["id"][:5] == "late_" for row in rows_of(folder)} == {True, False}
    assert names(tmp_path).count("set") == 1
    assert not list(tmp_path.glob(".set*"))


def test_a_second_scene_joins_the_first(scenes, tmp_path):
    folder = tmp_path / "set"
    run(scenes("west"), folder, prefix="w")
    first = contents(folder)
    made, _ = run(scenes("east", 200), folder, append=True, prefix="e")
    both = contents(folder)
    for name, content in first.items():
        if name.split("/")[0] in ("T1", "T2", "Change"):
            assert both[name] == content
    assert made.patches == 48
    assert Counter(row["id"][0] for row in rows_of(folder)) == {"w": 24, "e": 24}
    assert {path.name[0] for path in (folder / "Change").iterdir()} == {"w", "e"}
    record = json.loads((folder / "dataset.json").read_text())
    assert record["parameters"]["PREFIX"] == "e"
    assert [one["parameters"]["PREFIX"] for one in record["previous_runs"]] == ["w"]
    assert record["counts"]["patches"] == 48
    sheet = sorted((folder / "contact_sheet").iterdir())
    shown = [path.read_bytes() for path in sheet]
    finish(write_sheet(open_dataset(folder)))
    assert [path.read_bytes() for path in sheet] == shown
    assert record["leakage"]["shared_pixels"] == 0
    listed = [line for path in (folder / "splits").iterdir() for line in path.read_text().split()]
    assert sorted(listed) == sorted(row["id"] for row in rows_of(folder))


def test_only_what_is_new_is_drawn(scenes, tmp_path, monkeypatch):
    """Patches of whole pictures are not looked at again; the sheet is as one made of all."""
    monkeypatch.setattr(contact_sheet, "_MANY", 20)
    monkeypatch.setattr(contact_sheet, "PER_PICTURE", 10)
    folder, opened = tmp_path / "set", []
    run(scenes("west"), folder, prefix="w")
    run(scenes("east", 200), folder, append=True, prefix="e")  # 48: the stretch is that of 40
    read = contact_sheet.read_patch
    monkeypatch.setattr(contact_sheet, "read_patch", lambda path: opened.append(path) or read(path))
    run(scenes("last", 300), folder, append=True, prefix="l")  # 72
    assert len(opened) == 3 * 8  # of the picture that was begun
    shown = {path: path.read_bytes() for path in (folder / "contact_sheet").iterdir()}
    finish(write_sheet(open_dataset(folder)))
    assert {path: path.read_bytes() for path in shown} == shown
    assert len(shown) == 3 * 8 + 2
    assert listed(folder) == digests(folder)


def test_a_sheet_that_somebody_touched_is_made_anew(scenes, tmp_path, monkeypatch):
    monkeypatch.setattr(contact_sheet, "_MANY", 20)
    monkeypatch.setattr(contact_sheet, "PER_PICTURE", 10)
    folder = tmp_path / "set"
    run(scenes("west"), folder, prefix="w")
    run(scenes("east", 200), folder, append=True, prefix="e")
    picture = folder / "contact_sheet" / "T1_0000.jpg"
    right = picture.read_bytes()
    picture.write_bytes(b"nothing")
    run(scenes("last", 300), folder, append=True, prefix="l")
    assert picture.read_bytes() == right
    assert listed(folder) == digests(folder)


OPENED = []
WATCHED = []
sys.addaudithook(
    lambda event, args: OPENED.append(str(args[0])) if event == "open" and WATCHED else None
)


def test_a_scene_is_as_much_work_whatever_is_there(scenes, tmp_path, monkeypatch):
    """Files read, files hashed and coordinates brought over, of scenes in two zones."""
    for name, value in (("_MANY", 20), ("PER_PICTURE", 8), ("_SAMPLE", 8)):
        monkeypatch.setattr(contact_sheet, name, value)
    folder, real, hashed, moved = tmp_path / "set", hashlib.sha256, [], []

    def counted(content=b""):
        hashed.append(content)
        return real(content)

    transform = manifest.transform_points
    monkeypatch.setattr(hashlib, "sha256", counted)
    monkeypatch.setattr(
        manifest, "transform_points", lambda *args: moved.append(args) or transform(*args)
    )
    work = {}
    for number in range(1, 7):
        crs = f"EPSG:{32721 + number % 2}"
        files = scenes(f"s{number}", 50 * number, crs=crs)
        OPENED.clear(), hashed.clear(), moved.clear()
        WATCHED.append(True)
        run(files, folder, append=True, prefix=f"s{number}")
        WATCHED.clear()
        patches = [path for path in OPENED if "/T1/" in path or "/Change/" in path]
        work[number] = len(OPENED), len(patches), len(hashed), len(moved)
    assert len(rows_of(folder)) == 6 * 24
    # Before the fourth the set has doubled: then all of the sheet is drawn anew.
    assert work[3] == work[5], work
    assert work[4][1] > work[5][1]
    assert listed(folder) == digests(folder)


def test_statistics_are_those_of_all_training_patches(scenes, tmp_path, read):
    folder = tmp_path / "set"
    run(scenes("west"), folder, prefix="w", split="train")
    run(scenes("east", 200), folder, append=True, prefix="e", split="train")
    statistics = json.loads((folder / "stats.json").read_text())
    t1 = np.stack([read(path) for path in (folder / "T1").iterdir()]).astype(float)
    assert statistics["patches"] == 48
    for number, band in enumerate(statistics["T1"]):
        assert band["pixels"] == t1[:, number].size
        assert band["mean"] == pytest.approx(t1[:, number].mean())
        assert band["std"] == pytest.approx(t1[:, number].std())
        assert (band["min"], band["max"]) == (t1[:, number].min(), t1[:, number].max())
    change = np.stack([read(path) for path in (folder / "Change").iterdir()])
    assert statistics["Change"] == {
        "0": (change == 0).sum(),
        "1": (change == 1).sum(),
        "255": 0,
    }


def test_overlapping_scenes_share_no_pixel_between_splits(scenes, tmp_path):
    folder = tmp_path / "set"
    run(scenes("west"), folder, prefix="w", split="train")
    made, said = run(scenes("east", 56), folder, append=True, prefix="e", split="test")
    # 40 of the second scene's 96 columns lie on the first: three columns of patches of 16.
    assert made.patches == 24 + 12
    assert any("12 overlapping another split" in line for line in said)
    record = json.loads((folder / "dataset.json").read_text())
    assert record["leakage"] == {"shared_pixels": 0, "least_distance": 80, "unit": "metre"}


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({"prefix": "w"}, "PREFIX"),
        ({"prefix": "e", "replace": True}, "APPEND"),
    ],
)
def test_what_cannot_be_added(scenes, tmp_path, more, word):
    folder = tmp_path / "set"
    run(scenes("west"), folder, prefix="w")
    before = contents(folder)
    with pytest.raises(InputError, match=word):
        run(scenes("east", 200), folder, append=True, **more)
    assert contents(folder) == before
    assert not list(tmp_path.glob(".*"))


def test_other_bands_cannot_be_added(scenes, tmp_path):
    folder = tmp_path / "set"
    run(scenes("west"), folder, prefix="w")
    with pytest.raises(InputError, match=r"does not fit.*the same: bands .* there, .* here.$"):
        run(scenes("east", 200, bands=2), folder, append=True, prefix="e")
    assert len(rows_of(folder)) == 24


def test_appending_to_nothing_begins(scenes, tmp_path):
    made, _ = run(scenes("west"), tmp_path / "set", append=True, prefix="w")
    assert made.patches == 24


# Splits that get nothing


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        # 4 × 6 patches of 16: 2 × 3 blocks of 2 × 2.
        (
            {"split": "folds", "folds": 14},
            "fold7, fold8, fold9, fold10, fold11, fold12 and 2 more: too few blocks to deal "
            "(6). Lower BLOCK_SIZE or FOLDS.",
        ),
        (
            {"block_metres": 9000.0},
            "val, test: too few blocks to deal (1). Lower BLOCK_METRES.",
        ),
        (
            {"split": "random", "size": 64},
            "val, test: too few patches to deal (1). Lower SIZE.",
        ),
    ],
)
def test_empty_splits_are_told_with_what_to_do(scenes, tmp_path, choice, says):
    _, said = run(scenes("west"), tmp_path / "set", **choice)
    assert [line for line in said if line.endswith(says)]


# Many patches


def test_many_patches_get_a_folder_a_row(scenes, tmp_path, monkeypatch, read):
    monkeypatch.setattr(writing, "CROWDED", 30)
    folder = tmp_path / "set"
    run(scenes("west"), folder, prefix="w")
    assert (folder / "T1" / "w_r0003_c0005.tif").is_file()
    pixels = read(folder / "T1" / "w_r0003_c0005.tif")
    run(scenes("east", 200), folder, append=True, prefix="e")
    assert names(folder / "T1") == [f"{p}_r{n:04d}" for p in "ew" for n in range(4)]
    assert (read(folder / "T1" / "w_r0003" / "w_r0003_c0005.tif") == pixels).all()
    for row in rows_of(folder):
        assert (folder / "Change" / row["file"]).is_file()


# Only what changed


def test_patches_that_stay_the_same_are_not_written_again(scenes, tmp_path):
    folder = tmp_path / "set"
    run(scenes("west"), folder)
    before = {path.name: path.stat().st_ino for path in (folder / "T1").iterdir()}
    run(scenes("west"), folder, replace=True, split="none", min_change=0.1)
    after = {path.name: path.stat().st_ino for path in (folder / "T1").iterdir()}
    assert 0 < len(after) < len(before)
    assert after.items() <= before.items()


# Checksums of what was in hand


def digests(folder):
    """Return path → SHA-256 of all files that are listed, as the disk has them."""
    return {
        name: hashlib.sha256(content).hexdigest()
        for name, content in contents(folder).items()
        if name != "checksums.sha256"
    }


def listed(folder):
    lines = (folder / "checksums.sha256").read_text(encoding="utf-8").splitlines()
    return {path: digest for digest, path in (line.split("  ", 1) for line in lines)}


@pytest.fixture
def hashed(monkeypatch):
    """Return the list of the files that are read for their checksum."""
    read, sha256 = [], checksums.sha256

    def noting(path):
        read.append(path.as_posix())
        return sha256(path)

    monkeypatch.setattr(checksums, "sha256", noting)
    return read


def test_patches_are_not_read_again_for_their_checksums(scenes, tmp_path, hashed):
    folder = tmp_path / "set"
    run(scenes("west"), folder)
    run(scenes("west"), folder, replace=True, min_change=0.1)  # some are linked
    assert listed(folder) == digests(folder)
    assert not [name for name in hashed if name.endswith(".tif")]
    assert len(hashed) > 20


def test_checksums_are_those_of_the_patches_that_came_along(scenes, tmp_path, hashed):
    folder = tmp_path / "set"
    run(scenes("west"), folder)
    old = folder / "T1" / "r0000_c0000.tif"
    old.write_bytes(old.read_bytes() + b"more")  # the old list is wrong now
    run(scenes("east", 200), folder, append=True, prefix="east")
    assert listed(folder) == digests(folder)
    read = [name for name in hashed if name.endswith(".tif")]
    assert [name.rpartition("/")[2] for name in read] == [old.name]


# A run that was killed

KILLED = """
    import runpy, signal, os, sys
    runpy.run_path({conftest!r})
    from pathlib import Path
    from changemining.core import patch_grid
    from changemining.core.datasets import cutting
    from changemining.core.change.export import export_patches
    from changemining.core.datasets.target import Target
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.jobs import finish
    patch_grid.GROUP = 32
    written = cutting._Cutter.write
    seen = []
    def write(self, *arguments):
        if len(seen) == 4:
            os.kill(os.getpid(), signal.SIGKILL)
        seen.append(1)
        return written(self, *arguments)
    cutting._Cutter.write = write
    choice = PatchChoice(size=16, block_size=2)
    finish(export_patches(*{files!r}, Target(Path({folder!r})), choice))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="This system has no SIGKILL.")
def test_a_killed_run_is_taken_up_again(scenes, tmp_path, root, monkeypatch):
    from changemining.core.datasets import cutting

    monkeypatch.setattr("changemining.core.patch_grid.GROUP", 32)
    files, folder = scenes("west"), tmp_path / "set"
    run(files, tmp_path / "whole")
    text = {"conftest": str(root / "tests" / "conftest.py"), "files": [str(f) for f in files]}
    code = textwrap.dedent(KILLED).format(**text, folder=str(folder))
    dead = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert dead.returncode == -signal.SIGKILL, dead.stderr
    assert not folder.exists()
    partial = tmp_path / ".set.partial"
    left = {path.name: path.stat().st_ino for path in (partial / "T1").iterdir()}
    assert 12 <= len(left) < 24

    groups = []
    written = cutting._Cutter.write

    def write(self, group, *arguments):
        groups.append(group)
        return written(self, group, *arguments)

    monkeypatch.setattr(cutting._Cutter, "write", write)
    run(files, folder)
    assert 0 < len(groups) <= 3  # of six: four were begun, by two threads
    assert contents(folder) == contents(tmp_path / "whole")
    again = {path.name: path.stat().st_ino for path in (folder / "T1").iterdir()}
    assert sum(again[name] == number for name, number in left.items()) >= 12
    assert not partial.exists()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="This system has no SIGKILL.")
def test_checksums_tell_what_lies_there_after_a_killed_run(scenes, tmp_path, root, monkeypatch):

    monkeypatch.setattr("changemining.core.patch_grid.GROUP", 32)
    files, folder = scenes("west"), tmp_path / "set"
    text = {"conftest": str(root / "tests" / "conftest.py"), "files": [str(f) for f in files]}
    code = textwrap.dedent(KILLED).format(**text, folder=str(folder))
    subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    finished = tmp_path / ".set.partial" / "T2" / "r0000_c0000.tif"
    finished.write_bytes(finished.read_bytes() + b"more")
    run(files, folder)
    assert (folder / "T2" / "r0000_c0000.tif").read_bytes().endswith(b"more")
    assert listed(folder) == digests(folder)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="This system has no SIGKILL.")
def test_another_run_does_not_take_up_what_is_not_its_own(scenes, tmp_path, root, read):
    files, folder = scenes("west"), tmp_path / "set"
    text = {"conftest": str(root / "tests" / "conftest.py"), "files": [str(f) for f in files]}
    code = textwrap.dedent(KILLED).format(**text, folder=str(folder))
    subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    os.utime(files[0], (1, 1))  # changed since
    left = tmp_path / ".set.partial" / "T1" / "r0000_c0000.tif"
    left.write_bytes(b"not what this run would write")
    run(files, folder)
    assert read(folder / "T1" / "r0000_c0000.tif").shape == (3, 16, 16)
