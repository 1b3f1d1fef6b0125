"""Runs over many pairs leave alone what is not theirs; tables come as spreadsheets save them."""

import json

import pytest

from changemining.core.change.chain import ChainChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.errors import InputError
from changemining.core.many.run_folder import ManyChoice, begin
from changemining.core.many.table import Pair, pairs_of

CHOICE = ManyChoice(ChainChoice(SaviChoice(), MaskChoice()), PatchChoice(size=16, split="none"))
PAIRS = [Pair(1, "a", "/t1.tif", "/t2.tif", prefix="a")]


@pytest.mark.parametrize(
    "content", [None, '{"my": 1}', "[]", "no JSON", '{"format": "changemining-patches"}']
)
def test_a_folder_of_somebody_else_is_refused_and_left_as_it_was(tmp_path, content):
    folder = tmp_path / "set.run"
    mine = folder / "pairs" / "a" / "mine.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    if content is not None:
        (folder / "run.json").write_text(content)
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    with pytest.raises(InputError, match=r"set\.run holds files of no run .* another data set"):
        begin(folder, CHOICE, PAIRS, {})
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_a_new_an_empty_and_an_own_folder_are_taken(tmp_path):
    folder = tmp_path / "set.run"
    begin(folder, CHOICE, PAIRS, {})
    begin(folder, CHOICE, PAIRS, {})
    assert len(json.loads((folder / "run.json").read_text(encoding="utf-8"))["pairs"]) == 1
    (tmp_path / "empty.run").mkdir()
    begin(tmp_path / "empty.run", CHOICE, PAIRS, {})


def test_emptied_rows_are_left_out_and_the_tables_rows_still_told(tmp_path):
    empty = {"id": "", "t1": None, "t2": " "}
    rows = [{"id": "a", "t1": "1", "t2": "2"}, empty, {"id": "b", "t1": "3", "t2": "4"}, empty]
    pairs = pairs_of(enumerate(rows, 1), "pairs.csv", tmp_path)
    assert [(pair.number, pair.id) for pair in pairs] == [(1, "a"), (2, "b")]
    with pytest.raises(InputError, match=r"pairs\.csv, row 3: t2 is empty"):
        pairs_of(enumerate([*rows[:2], {"id": "b", "t1": "1", "t2": ""}], 1), "pairs.csv", tmp_path)
    with pytest.raises(InputError, match="has no row"):
        pairs_of([(1, empty)], "pairs.csv", tmp_path)
