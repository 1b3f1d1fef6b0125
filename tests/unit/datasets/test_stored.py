"""Data sets from someone else, or damaged: nothing leaves the folder, and one line says what is."""

import json
import os
import shutil
import sys

import pytest

from changemining.core.choices.layouts import LayoutChoice
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.manifest import read_table
from changemining.core.datasets.stored import open_dataset
from changemining.core.errors import ChangeMiningError, InputError, ReadError
from changemining.core.jobs import finish


@pytest.fixture
def dataset(make_dataset, tmp_path):
    """Return a data set of 6 patches, alone in its folder."""
    made = make_dataset()
    (tmp_path / "alone").mkdir()
    return made.rename(tmp_path / "alone" / "ds")


def edit(path, change):
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")


def cells(folder, column, value):
    """Set the cell of the first row."""
    head, first, *rest = (folder / "patches.csv").read_text(encoding="utf-8").splitlines()
    row = dict(zip(head.split(","), first.split(",")))
    row[column] = value
    text = "\n".join([head, ",".join(row.values()), *rest])
    (folder / "patches.csv").write_text(text + "\n", encoding="utf-8")


def test_what_we_write_is_opened(dataset):
    opened = open_dataset(dataset)
    assert len(opened.rows) == 6
    assert opened.rows == read_table(dataset)


@pytest.mark.parametrize("name", ["../../victim/x", "/tmp/x", "C:x", "a\\b", "NUL", "..", "a\0b"])
@pytest.mark.parametrize("column", ["id", "split", "file"])
def test_rows_that_leave_the_folder(dataset, column, name):
    cells(dataset, column, name)
    with pytest.raises(ChangeMiningError, match=r"patches\.csv"):
        open_dataset(dataset)


@pytest.mark.parametrize("name", ["../T1", "/tmp", "C:T1", "con", "a/b", "T2", "t2"])
def test_layers_that_leave_the_folder_or_stand_twice(dataset, name):
    edit(dataset / "dataset.json", lambda record: record["layers"][0].update(name=name))
    with pytest.raises(InputError, match=r"dataset\.json: layers"):
        open_dataset(dataset)


def test_a_prefix_that_leaves_the_folder(dataset):
    edit(dataset / "dataset.json", lambda record: record["parameters"].update(PREFIX="../../x"))
    with pytest.raises(InputError, match=r"parameters\.PREFIX is '\.\./\.\./x', not a name"):
        open_dataset(dataset)


@pytest.mark.skipif(sys.platform == "win32", reason="Links need a right on Windows.")
@pytest.mark.parametrize("where", ["work", "T1/more", "T1/r0000_c0000.tif", "README.md"])
def test_links_out_of_the_folder(dataset, where, tmp_path):
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "secret.tif").write_text("secret")
    link = dataset / where
    target = victim / "secret.tif" if link.suffix else victim
    if link.exists():
        link.unlink()
    link.symlink_to(target)
    with pytest.raises(InputError, match=r"is a link out of the data set, to .*victim"):
        open_dataset(dataset)
    with pytest.raises(InputError, match="is a link out of the data set"):
        finish(convert_dataset(dataset, "packed", tmp_path / "out", LayoutChoice()))
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Links need a right on Windows.")
def test_links_inside_the_folder_and_to_it_are_followed(dataset, tmp_path):
    first = dataset / "T1" / "r0000_c0000.tif"
    first.rename(dataset / "T1" / "there.tif")
    first.symlink_to("there.tif")
    (tmp_path / "link").symlink_to(dataset)
    assert len(open_dataset(tmp_path / "link").rows) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders.")
def test_a_pipe_in_the_folder(dataset):
    os.mkfifo(dataset / "T1" / "pipe.tif")
    with pytest.raises(ReadError, match=r"pipe\.tif is a pipe, a socket or a device"):
        open_dataset(dataset)


SPOILED_TABLES = {
    "empty": lambda text: "",
    "head only": lambda text: text.splitlines()[0] + "\n",
    "a cell too many": lambda text: text.replace("\n", "\n,", 2),
    "a column less": lambda text: "\n".join(x.partition(",")[2] for x in text.splitlines()),
    "a row twice": lambda text: text + text.splitlines()[1] + "\n",
    "no number": lambda text: text.replace(",0,", ",x,", 1),
    "not finite": lambda text: text.replace(",1.0,", ",nan,", 1),
    "no crs": lambda text: text.replace("EPSG:32721", "EPSG:0"),
    "a zero byte": lambda text: text.replace("EPSG", "EP\0SG", 1),
    "a quote open": lambda text: text.replace("EPSG", '"EPSG', 1).replace(",EP", ',"EP', 3),
    "json": lambda text: '[{"id": null}]',
}


@pytest.mark.parametrize("how", SPOILED_TABLES)
def test_spoiled_tables(dataset, how):
    path = dataset / "patches.csv"
    path.write_text(SPOILED_TABLES[how](path.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(ChangeMiningError) as caught:
        open_dataset(dataset)
    assert "\n" not in str(caught.value)


def test_tables_as_spreadsheets_save_them(dataset):
    path = dataset / "patches.csv"
    text, rows = path.read_text(encoding="utf-8"), read_table(dataset)
    for saved in (text.replace(",", ";"), text.replace(",", "\t"), text.replace("\n", "\r\n\r\n")):
        path.write_bytes(b"\xef\xbb\xbf" + saved.encode())
        assert read_table(dataset) == rows
    path.write_bytes(text.encode("utf-16"))
    with pytest.raises(ReadError, match="is no text in UTF-8: save it as UTF-8"):
        read_table(dataset)


SPOILED_RECORDS = {
    "a list": lambda record: [],
    "null": lambda record: None,
    "layers null": lambda record: {**record, "layers": [None]},
    "layers as text": lambda record: {**record, "layers": "T1"},
    "no parameters": lambda record: {k: v for k, v in record.items() if k != "parameters"},
    "size as text": lambda record: {**record, "parameters": {"SIZE": "32"}},
    "inputs as list": lambda record: {**record, "inputs": []},
    "runs as object": lambda record: {**record, "previous_runs": {}},
    "layout null": lambda record: {**record, "layout": None},
    "no label": lambda record: {**record, "layers": record["layers"][:2]},
}


@pytest.mark.parametrize("how", SPOILED_RECORDS)
def test_spoiled_records(dataset, how):
    path = dataset / "dataset.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(SPOILED_RECORDS[how](record)), encoding="utf-8")
    with pytest.raises(InputError, match=r"dataset\.json"):
        open_dataset(dataset)


@pytest.mark.parametrize("content", ["[]", "null", '{"split": 5}', '{"split": "train", "T1": [1]}'])
def test_spoiled_statistics(dataset, tmp_path, content):
    (dataset / "stats.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"stats\.json"):
        finish(convert_dataset(dataset, "packed", tmp_path / "out", LayoutChoice()))


def test_names_are_text_in_the_card(make_dataset):
    bands = ["B02", "a|b", "<img src=x>", "![x](http://y)"]
    card = (make_dataset("named", bands=bands) / "README.md").read_text(encoding="utf-8")
    assert "<img" not in card
    assert r"B02, a\|b, &lt;img src=x&gt;, !\[x\](http://y) |" in card
    # Two folders of images, three cells in their rows.
    rows = [line for line in card.splitlines() if line.startswith(("| `T1/`", "| `T2/`"))]
    assert [line.replace(r"\|", "").count("|") for line in rows] == [3, 3]


def test_nothing_of_a_spoiled_set_is_changed(dataset, make_dataset):
    cells(dataset, "id", "../../victim/x")
    there = dataset.parent.parent / "dataset"
    shutil.copytree(dataset, there)
    before = {path: path.read_bytes() for path in there.rglob("*") if path.is_file()}
    with pytest.raises(InputError, match="not a name that a file can have everywhere"):
        make_dataset(append=True, prefix="b")
    assert {path: path.read_bytes() for path in there.rglob("*") if path.is_file()} == before
    assert not (dataset.parent.parent / "victim").exists()
