"""A data set built again from its record has the same bytes."""

import itertools
import json
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches as export
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.export import Areas
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.io.vector import read_layer
from changemining.core.jobs import Caution, finish
from changemining.core.masks.polygons import ReviewedPolygon
from changemining.core.replay.replay import replay

pytestmark = pytest.mark.backend

CHOICE = PatchChoice(size=16, block_size=2)


@pytest.fixture
def scenes(tmp_path, write, random):
    """Return T1 and T2 with a clearing, in a folder of their own."""
    (tmp_path / "scenes" / "deep").mkdir(parents=True)
    paths = []
    for name in ("T1", "T2"):
        pixels = random.integers(300, 500, (2, 64, 80)).astype("uint16")
        pixels[1] += 2500
        if name == "T2":
            pixels[1, 10:40, 20:50] -= 2000
        path = write(f"{name}_made.tif", pixels, nodata=0, descriptions=["B04", "B08"])
        paths.append(shutil.move(path, tmp_path / "scenes" / "deep" / f"{name}.tif"))
    return [str(path) for path in paths]


def build(scenes, folder, choice=CHOICE, append=False, **more):
    target = Target(folder, append=append)
    more = {"ignore_pair_check": True, **more}
    finish(build_dataset(*scenes, target, SaviChoice(scaling="dn"), MaskChoice(), choice, **more))


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def again(folder, tmp_path, keep=("dataset.json",)):
    """Replay what is left of a data set, and return what came of it, and what was said."""
    left, said = tmp_path / "left", []
    for name in keep:
        (left / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / name, left / name)
    shutil.rmtree(folder)
    finish(replay(left, tmp_path / "scenes", Target(folder)), said.append)
    return contents(folder), said


def test_the_whole_chain(scenes, tmp_path):
    folder = tmp_path / "set"
    build(scenes, folder, PatchChoice(size=16, block_size=2, seed=3, max_negative_ratio=1.0))
    before = contents(folder)
    after, said = again(folder, tmp_path)
    assert after == before
    assert not any(isinstance(line, Caution) and "software" in line for line in said)


def test_reviewed_polygons_come_from_the_work_folder(scenes, tmp_path):
    build(scenes, tmp_path / "first")
    told = {"how": "suggestion shown", "confidence": 1, "note": "road?", "origin": "model"}
    polygons = [
        ReviewedPolygon(wkb, {**attributes, **told, "status": "unsure" if number else "accepted"})
        for number, (wkb, attributes) in enumerate(
            read_layer(tmp_path / "first/work/polygons.gpkg")
        )
    ]
    folder = tmp_path / "set"
    build(scenes, folder, polygons=polygons)
    copied = [one for _, one in read_layer(folder / "work/polygons.gpkg")]
    assert all(told.items() <= one.items() for one in copied)
    assert not any("log" in one for one in copied)
    before = contents(folder)
    after, _ = again(folder, tmp_path, ("dataset.json", "work/polygons.gpkg"))
    assert after == before


def test_areas_are_part_of_the_record(scenes, tmp_path, write):
    mask = write("mask.tif", np.eye(64, 80, dtype="uint8"), nodata=255)
    shutil.move(mask, tmp_path / "scenes" / "mask.tif")
    ring = np.array([(5e5, 92e5), (5e5, 91e5), (500320, 91e5), (500320, 92e5), (5e5, 92e5)], "<f8")
    west = bytes.fromhex("01030000000100000005000000") + ring.tobytes()
    folder = tmp_path / "set"
    job = export(
        *scenes,
        tmp_path / "scenes" / "mask.tif",
        Target(folder),
        PatchChoice(size=16, split="polygons"),
        areas=Areas([west], [(west, "val")]),
    )
    assert finish(job).patches == 8
    before = contents(folder)
    assert again(folder, tmp_path)[0] == before


def test_scenes_that_were_added(scenes, tmp_path):
    folder = tmp_path / "set"
    build(scenes, folder, PatchChoice(size=16, split="train", prefix="a"))
    build(
        scenes, folder, PatchChoice(size=16, split="train", prefix="b", edge="shift"), append=True
    )
    before = contents(folder)
    assert again(folder, tmp_path)[0] == before


def test_other_scenes_of_the_same_name_are_not_taken(scenes, tmp_path):
    folder = tmp_path / "set"
    build(scenes, folder)
    with Path(scenes[1]).open("r+b") as file:
        file.seek(-1, 2)
        last = file.read(1)
        file.seek(-1, 2)
        file.write(bytes([last[0] ^ 1]))
    with pytest.raises(InputError, match=r"T2\.tif"):
        finish(replay(folder, tmp_path / "scenes", Target(tmp_path / "out")))
    assert not (tmp_path / "out").exists()


def test_other_software_is_told(scenes, tmp_path):
    folder = tmp_path / "set"
    build(scenes, folder)
    record = json.loads((folder / "dataset.json").read_text())
    record["software"]["numpy"] = "1.0"
    (folder / "dataset.json").write_text(json.dumps(record))
    said = []
    finish(replay(folder, tmp_path / "scenes", Target(tmp_path / "out")), said.append)
    assert any("numpy 1.0 then" in line for line in said if isinstance(line, Caution))


def test_a_folder_without_a_record(tmp_path):
    with pytest.raises(InputError, match=r"dataset\.json"):
        finish(replay(tmp_path, tmp_path, Target(tmp_path / "out")))


# All runs or none


def two_runs(scenes, folder):
    """Make a set of two runs, the first from reviewed polygons; a model and a licence join it."""
    build(scenes, folder.parent / "first")
    polygons = [
        ReviewedPolygon(wkb, {**attributes, "status": "accepted", "reviewer": "Ana"})
        for wkb, attributes in read_layer(folder.parent / "first/work/polygons.gpkg")
    ]
    one, two = (PatchChoice(size=16, split="train", prefix=name) for name in ("a", "b"))
    build(scenes, folder, one, polygons=polygons)
    build(scenes, folder, replace(two, edge="shift"), append=True)


def test_into_its_own_folder_nothing_is_lost(scenes, tmp_path):
    folder = tmp_path / "set"
    two_runs(scenes, folder)
    before = contents(folder)
    finish(replay(folder, tmp_path / "scenes", Target(folder, replace=True)))
    assert contents(folder) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "scenes", "set"]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.7, 0.95])
def test_cancelled_in_whatever_run_the_old_set_stays(scenes, tmp_path, share):
    folder, out = tmp_path / "set", tmp_path / "out"
    two_runs(scenes, folder)
    before = contents(tmp_path)
    for target in (Target(folder, replace=True), Target(out)):
        job = replay(folder, tmp_path / "scenes", target)
        for step in job:
            if not isinstance(step, str) and step >= share:
                break
        job.close()
        assert contents(tmp_path) == before
        assert not out.exists()


def test_a_run_that_fails_takes_the_others_with_it(scenes, tmp_path):
    folder = tmp_path / "set"
    two_runs(scenes, folder)
    record = json.loads((folder / "dataset.json").read_text())
    record["parameters"]["STRIDE"] = -1
    (folder / "dataset.json").write_text(json.dumps(record))
    before = contents(tmp_path)
    with pytest.raises(InputError, match="STRIDE"):
        finish(replay(folder, tmp_path / "scenes", Target(tmp_path / "out")))
    assert contents(tmp_path) == before


def test_verdicts_that_the_record_does_not_know_are_not_reset(scenes, tmp_path):
    folder = tmp_path / "set"
    build(scenes, folder)
    with sqlite3.connect(folder / "work" / "polygons.gpkg") as database:
        for (sql,) in database.execute("SELECT sql FROM sqlite_master WHERE type='trigger'"):
            database.execute(f"DROP TRIGGER {sql.split()[2]}")
        database.execute("UPDATE polygons SET status = 'rejected'")
    before = contents(folder)
    with pytest.raises(InputError, match=r"work.polygons\.gpkg holds \d+ verdict"):
        finish(replay(folder, tmp_path / "scenes", Target(folder, replace=True)))
    assert contents(folder) == before


KILLED = """
import os, runpy, signal, sys
from pathlib import Path
runpy.run_path(sys.argv[1])
from changemining.core.datasets.target import Target
from changemining.core.jobs import finish
from changemining.core.replay.replay import replay
left, rename = int(sys.argv[2]), Path.rename
def deadly(self, target):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return rename(self, target)
Path.rename = deadly
folder, scenes, out = map(Path, sys.argv[3:])
finish(replay(folder, scenes, Target(out, replace=True)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_at_any_rename_it_is_taken_up_again(scenes, tmp_path, root):
    """Whatever the moment, the next replay gives the same, and nothing else is left."""
    folder = tmp_path / "set"
    two_runs(scenes, folder)
    before = contents(folder)
    conftest = str(root / "tests" / "conftest.py")
    for number in itertools.count(1, 4):
        paths = map(str, (folder, tmp_path / "scenes", tmp_path / "out"))
        command = [sys.executable, "-c", KILLED, conftest, str(number), *paths]
        code = subprocess.run(command, check=False).returncode
        assert contents(folder) == before
        if code == 0:
            break
        assert code == -9
        assert not (tmp_path / "out").exists() or contents(tmp_path / "out") == before
        finish(replay(folder, tmp_path / "scenes", Target(tmp_path / "out", replace=True)))
        assert contents(tmp_path / "out") == before
        names = sorted(path.name for path in tmp_path.iterdir())
        assert names == ["first", "out", "scenes", "set"]
        if number % 8 == 1:  # the next finds none, or one to replace
            shutil.rmtree(tmp_path / "out")
    assert number > 15
