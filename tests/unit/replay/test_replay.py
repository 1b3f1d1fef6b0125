"""A data set built again from its record has the same bytes."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches as export
from changemining.core.choices import MaskChoice, PatchChoice, SaviChoice
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
    polygons = [
        ReviewedPolygon(wkb, {**attributes, "status": "unsure" if number else "accepted"})
        for number, (wkb, attributes) in enumerate(
            read_layer(tmp_path / "first/work/polygons.gpkg")
        )
    ]
    folder = tmp_path / "set"
    build(scenes, folder, polygons=polygons)
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
