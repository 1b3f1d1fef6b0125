"""A data set of a catalogue's scenes, built again from its record where the scenes are gone."""

import json
import shutil

import pytest
from catalogues import Scene, write_catalogue

from changemining.core.catalogue.fetching import import_item
from changemining.core.change.build import build_dataset
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import ImportChoice, SaviChoice, ScalingChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, ReadError
from changemining.core.jobs import finish
from changemining.core.replay.replay import replay


@pytest.fixture
def made(web, tmp_path, middle, network):
    """Return the folder of a data set of two scenes of the web."""
    (tmp_path / "scenes").mkdir()
    write_catalogue(
        web.folder, [Scene("a", "2017-07-19"), Scene("b", "2020-07-19", seed=2, level=0.8)]
    )
    paths = []
    for item, name in (("a", "T1.tif"), ("b", "T2.tif")):
        paths.append(str(tmp_path / "scenes" / name))
        place = f"{web.address}/{item}/item.json"
        choice = ImportChoice(bands="B04,B08", mask_classes="")
        finish(import_item(place, paths[-1], choice, ScalingChoice(), middle, network))
    folder = tmp_path / "set"
    patches = PatchChoice(size=16, block_size=2)
    target = Target(folder)
    job = build_dataset(*paths, target, SaviChoice(), MaskChoice(), patches, ignore_pair_check=True)
    finish(job)
    return folder


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_record_keeps_item_address_and_checksum(web, made):
    record = json.loads((made / "dataset.json").read_text(encoding="utf-8"))
    file = record["inputs"]["T1"][0]
    assert file["name"] == "T1.tif"
    assert file["item"]["id"] == "a"
    assert file["item"]["href"] == f"{web.address}/a/item.json"
    assert len(file["item"]["sha256"]) == 64
    assert json.loads(file["item"]["call"])["choice"]["bands"] == "B04,B08"


def test_scenes_that_are_gone_are_fetched_again(made, tmp_path, network):
    before = contents(made)
    shutil.rmtree(tmp_path / "scenes")
    (tmp_path / "scenes").mkdir()
    told = []
    finish(
        replay(made, tmp_path / "scenes", Target(tmp_path / "new"), network=network), told.append
    )
    assert contents(tmp_path / "new") == before
    assert sum("is fetched again from http" in line for line in told) == 2
    assert list((tmp_path / "scenes").iterdir()) == []


def test_a_scene_that_is_another_now_is_refused(web, made, tmp_path, network):
    (tmp_path / "scenes" / "T1.tif").unlink()
    Scene("a", "2017-07-19", seed=7).write(web.folder)
    with pytest.raises(InputError, match=r"T1\.tif was fetched again and is not the same any more"):
        finish(replay(made, tmp_path / "scenes", Target(tmp_path / "new"), network=network))
    assert not (tmp_path / "new").exists()


def test_a_catalogue_that_is_gone_is_told(web, made, tmp_path, network):
    (tmp_path / "scenes" / "T1.tif").unlink()
    shutil.rmtree(web.folder / "a")
    with pytest.raises(ReadError, match=r"a/item\.json is not there \(HTTP 404\)"):
        finish(replay(made, tmp_path / "scenes", Target(tmp_path / "new"), network=network))
    with pytest.raises(InputError, match=r"T1\.tif with the SHA-256 .* is not in"):
        finish(replay(made, tmp_path / "scenes", Target(tmp_path / "new")))


@pytest.mark.parametrize(
    "spoilt",
    [
        {"href": "file:///etc/passwd"},
        {"href": "/etc/passwd"},
        {"call": "[]"},
        {"call": "{"},
        {"call": '{"choice": {"bands": []}, "scaling": {}, "extent": null}'},
    ],
)
def test_a_record_that_was_changed_leads_nowhere(made, tmp_path, network, spoilt):
    (tmp_path / "scenes" / "T1.tif").unlink()
    path = made / "dataset.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    record["inputs"]["T1"][0]["item"].update(spoilt)
    path.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(InputError, match=r"T1\.tif"):
        finish(replay(made, tmp_path / "scenes", Target(tmp_path / "new"), network=network))
