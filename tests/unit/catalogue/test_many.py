"""A table of pairs of a catalogue becomes a data set: scenes are fetched once."""

import json

import pytest
from catalogues import Scene, serve_api, write_catalogue
from web import Fault

from changemining.core.catalogue import reach
from changemining.core.catalogue.finding import Area, write_pairs
from changemining.core.change.chain import ChainChoice
from changemining.core.choices.catalogue import PairsChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.jobs import finish
from changemining.core.many.engine import build_datasets
from changemining.core.many.executors import threads
from changemining.core.many.run_folder import ManyChoice, begin
from changemining.core.many.table import pairs_of, read_table
from rasters import read_raster


@pytest.fixture
def table(web, tmp_path, middle, network, monkeypatch):
    """Return the table of two pairs of a STAC API."""
    monkeypatch.setattr(reach, "_in_use", [network])
    scenes = [
        Scene("a", "2017-07-19"),
        Scene("b", "2020-07-19", seed=2),
        Scene("c", "2020-07-24", seed=3),
    ]
    items = write_catalogue(web.folder, scenes)
    choice = PairsChoice(
        "2017-06-01/2017-09-30", "", "2020-06-01/2020-09-30", "", serve_api(web, items)
    )
    finish(write_pairs(Area.of_extent(middle), tmp_path / "pairs.gpkg", choice, network))
    return tmp_path / "pairs.gpkg"


def build(table, tmp_path):
    chain = ChainChoice(SaviChoice(), MaskChoice(), ignore_pair_check=True)
    choice = ManyChoice(chain, PatchChoice(size=16, split="none"))
    run = begin(tmp_path / "set.run", choice, read_table(table), {})
    told = []
    made = finish(build_datasets(run, Target(tmp_path / "set"), threads(1)), told.append)
    return made, " ".join(told)


def test_a_table_of_pairs_becomes_a_data_set(web, table, tmp_path):
    build(table, tmp_path)
    record = json.loads((tmp_path / "set" / "dataset.json").read_text(encoding="utf-8"))
    assert web.address in json.dumps(record)
    ids = (tmp_path / "set" / "patches.csv").read_text(encoding="utf-8").splitlines()
    # The middle has 128 pixels a side, and its frame in degrees some more; twice, by two pairs.
    assert len(ids) - 1 >= 2 * 64
    scenes = sorted((tmp_path / "set.run" / "scenes").iterdir())
    assert len(scenes) == 4
    assert read_raster(scenes[0]).descriptions == ("B02", "B03", "B04", "B08")


def test_what_is_here_is_not_fetched_again_and_what_failed_is(web, table, tmp_path):
    web.faults = [Fault("/c/", 404)]
    _, told = build(table, tmp_path)
    assert "c/item.json is not there (HTTP 404)" in told
    assert len(list((tmp_path / "set.run" / "scenes").glob("*.tif"))) == 3
    web.faults.clear()
    web.forget()
    target = tmp_path / "set"
    target.rename(tmp_path / "first")
    _, told = build(table, tmp_path)
    assert "not there" not in told
    asked = {one[1].split("/")[1] for one in web.asked}
    assert asked == {"c"}


def test_a_scene_of_a_catalogue_needs_an_extent(tmp_path):
    rows = [{"id": "p", "t1": "https://h.org/a.json", "t2": "https://h.org/b.json"}]
    pairs = pairs_of(enumerate(rows, 1), "table", tmp_path)
    choice = ManyChoice(ChainChoice(SaviChoice(), MaskChoice()), PatchChoice(size=16))
    with pytest.raises(InputError, match="Row 1, p: a scene of a catalogue needs the column ext"):
        begin(tmp_path / "run", choice, pairs, {})
    assert not (tmp_path / "run").exists()
