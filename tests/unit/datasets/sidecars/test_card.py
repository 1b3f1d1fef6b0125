"""The card: its head is what others read, its body what was done, its loaders load."""

import ast
import csv
import hashlib
import json
import re

import numpy as np
import pytest

from changemining.core.datasets.sidecars.card import card
from changemining.core.datasets.stored import open_dataset


def rows_of(folder):
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def head_of(folder):
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed.")
    _, head, body = (folder / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(head), body


def blocks_of(folder):
    text = (folder / "README.md").read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


def test_the_cards_head_is_what_hugging_face_reads(make_dataset):
    head, _ = head_of(make_dataset())
    assert head["pretty_name"] == "Change-detection patches, 2019-07-05 to 2020-07-07"
    assert head["license"] == "other"
    assert head["task_categories"] == ["image-segmentation"]
    assert "change-detection" in head["tags"]
    assert head["size_categories"] == ["n<1K"]
    table, splits = head["configs"]
    assert table["data_files"] == "patches.csv"
    assert all((one["path"], one["split"]) for one in splits["data_files"])


def test_no_list_that_the_head_names_is_empty(make_dataset):
    folder = make_dataset(split="train")
    head, _ = head_of(folder)
    for one in head["configs"][1]["data_files"]:
        assert (folder / one["path"]).read_text().split(), one


def test_the_card_has_the_headings_of_a_datasheet(make_dataset):
    _, body = head_of(make_dataset())
    wanted = "Motivation Composition Collection Preprocessing Uses Distribution Maintenance"
    assert re.findall(r"^## (.+)$", body, re.MULTILINE) == wanted.split()


def test_the_card_says_what_was_done(make_dataset):
    folder = make_dataset(min_valid=0.99)
    _, body = head_of(folder)
    rows = rows_of(folder)
    # 70 × 100 pixels are 2 × 3 patches of 32; the column without data is beyond them.
    assert len(rows) == 6
    assert "6 patches of 32 × 32 pixels: images T1 and T2" in body
    assert "T1 2019-07-05, T2 2020-07-07; EPSG:32721" in body
    assert "Shared pixels between splits: 0." in body
    assert "| `MIN_VALID` | `0.99` |" in body
    assert "uint16, no data 0: B02, B03, B04, B08" in body
    for file in ("T_20190705.tif", "T_20200707.tif", "mask.tif"):
        assert hashlib.sha256((folder.parent / file).read_bytes()).hexdigest() in body


def test_names_from_outside_are_no_markup(make_dataset):
    """Of bands and classes as a downloaded set may name them."""
    folder = make_dataset()
    odd = "B|4` <script>x</script>\n# y | [z](http://a.b)"
    record = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    record["layers"][0]["bands"][0] = odd
    record["layers"][-1]["classes"][1]["name"] = odd
    (folder / "dataset.json").write_text(json.dumps(record), encoding="utf-8")
    text = card(open_dataset(folder)).decode()
    assert "# y" not in [line[:3] for line in text.splitlines()]
    told = [line for line in text.split("---\n", 2)[2].splitlines() if "script" in line]
    assert told
    for line in told:
        # What is between backticks, or escaped, is shown as it is.
        shown = re.sub(r"`[^`]*`", "", line)
        assert not re.search(r"(?<!\\)<script", shown), line
        assert not re.search(r"(?<!\\)\[z\]\(", shown), line


def test_the_class_balance_by_hand(make_dataset):
    # Two squares of 100 pixels in 6 patches of 1024: 200 / 6144 = 3.26 %.
    _, body = head_of(make_dataset(split="none"))
    assert "| patches | 6 |" in body
    assert "| with change | 2 |" in body
    assert "| pixels change | 3.26 % |" in body
    assert "| pixels no change | 96.74 % |" in body
    assert "| pixels ignored | 0.00 % |" in body


def test_every_loader_compiles(make_dataset):
    blocks = blocks_of(make_dataset())
    assert len(blocks) == 5
    for block in blocks:
        ast.parse(block)
        assert "changemining" not in block.lower()


@pytest.mark.parametrize("crowded", [False, True])
def test_the_numpy_loader_loads(make_dataset, read, monkeypatch, crowded):
    if crowded:
        monkeypatch.setattr("changemining.core.datasets.writing.CROWDED", 2)
    folder = make_dataset(split="none")
    space = {}
    exec(blocks_of(folder)[1], space)
    loaded = list(space["load"](folder))
    rows = rows_of(folder)
    assert [row["file"].count("/") for row in rows] == [int(crowded)] * 6
    for (t1, t2, label), row in zip(loaded, rows):
        assert t1.shape == t2.shape == (4, 32, 32)
        np.testing.assert_array_equal(label, read(folder / "Change" / row["file"], 1))
    whole = np.stack([t2 for _, t2, _ in loaded])
    np.testing.assert_allclose(whole.mean((0, 2, 3)), 0, atol=1e-4)
    np.testing.assert_allclose(whole.std((0, 2, 3)), 1, atol=1e-4)
