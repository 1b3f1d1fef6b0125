"""Data sets that are no folders of patches are checked as those that they come from."""

import csv
import gzip
import hashlib
import json
import shutil

import numpy as np
import pytest

from changemining.core.change.export import export_patches
from changemining.core.checks.check import check_dataset
from changemining.core.choices.layouts import LayoutChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.jobs import finish

pytestmark = pytest.mark.backend
LAYOUTS = ("shards", "packed", "oscd")


@pytest.fixture
def sets(tmp_path, write, random):
    """Return ``sets(layout)``: 30 patches of 16 × 16 pixels, laid out so."""
    t1, t2 = (random.integers(1, 10_000, (4, 80, 96)).astype("uint16") for _ in range(2))
    mask = (random.random((80, 96)) < 0.2).astype("uint8")
    names = ["B02", "B03", "B04", "B08"]
    files = [
        write(f"{name}.tif", values, descriptions=names, nodata=0)
        for name, values in (("T1_20190705", t1), ("T2_20200705", t2))
    ]
    files.append(write("mask.tif", mask, nodata=255))
    choice = PatchChoice(size=16, block_size=2, ratios="0.5,0.25,0.25")
    finish(export_patches(*files, Target(tmp_path / "plain"), choice))

    def make(layout):
        finish(convert_dataset(tmp_path / "plain", layout, tmp_path / layout, LayoutChoice()))
        return tmp_path / layout

    return make


def check(folder):
    return finish(check_dataset(folder))


def found(report, key):
    return next(one for one in report.findings if one.key == key)


def listed_again(folder, *paths):
    """Let the list of checksums tell of changed files what they hold now."""
    lines = (folder / "checksums.sha256").read_text(encoding="utf-8").splitlines()
    digests = {path: digest for digest, path in (line.split("  ", 1) for line in lines)}
    for path in paths:
        digests[path] = hashlib.sha256((folder / path).read_bytes()).hexdigest()
    text = "".join(f"{digest}  {path}\n" for path, digest in digests.items())
    (folder / "checksums.sha256").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_was_found_on_the_patches_is_found_however_they_lie(sets, tmp_path, layout):
    report = check(sets(layout))
    plain = check(tmp_path / "plain")
    told = {one.key: one.verdict for one in report.findings}
    first = {one.key: one.verdict for one in plain.findings}
    assert {key: told[key] for key in told if told[key] not in ("pass", first.get(key))} == {}
    assert found(report, "pairing").numbers["PATCHES"] == 30
    assert found(report, "leakage").verdict == found(plain, "leakage").verdict == "pass"
    assert {split: counts.sum() for split, counts in report.shares.items()} == {
        split: counts.sum() for split, counts in plain.shares.items()
    }
    change = 255 if layout == "oscd" else 1
    assert sum(one[change] for one in report.classes.values()) == sum(
        one[1] for one in plain.classes.values()
    )


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_byte_that_changed_is_found(sets, layout):
    folder = sets(layout)
    name = {"shards": "shards/train-000000.tar", "packed": "train_T1.npy"}.get(layout)
    if name is None:
        path = next(folder.rglob("B04.tif"))
    else:
        path = folder / name
    content = bytearray(path.read_bytes())
    content[-2000 if layout == "shards" else -20] ^= 1
    path.write_bytes(content)
    assert found(check(folder), "checksums").verdict == "fail"


def test_a_shard_that_was_cut_off(sets):
    folder = sets("shards")
    shard = folder / "shards" / "train-000000.tar"
    shard.write_bytes(shard.read_bytes()[: shard.stat().st_size // 2])
    listed_again(folder, "shards/train-000000.tar")
    report = check(folder)
    assert found(report, "readable").verdict == "fail"
    assert "is not in shards/train-000000.tar" not in report.sampled


def test_an_index_that_tells_another_place(sets):
    folder = sets("shards")
    index = folder / "shards" / "train_index.csv"
    rows = list(csv.reader(index.open(newline="", encoding="utf-8")))
    rows[1][2] = str(int(rows[1][2]) + 2)
    with index.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    listed_again(folder, "shards/train_index.csv")
    readable = found(check(folder), "readable")
    assert readable.verdict == "fail"
    assert f"{rows[1][0]}.t1.tif" in readable.value


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda shard: shard.write_bytes(gzip.compress(shard.read_bytes())), "compressed by gzip"),
        (lambda shard: shard.unlink(), "shards/train-000000.tar is not there"),
        (lambda shard: shard.write_bytes(shard.read_bytes()[:700]), "unexpected end of data"),
        (
            lambda shard: [one.unlink() for one in shard.parent.glob("*.csv")],
            "shards/train_index.csv is not there",
        ),
    ],
)
def test_why_a_shard_cannot_be_read_is_told(sets, spoil, reason):
    folder = sets("shards")
    spoil(folder / "shards" / "train-000000.tar")
    readable = found(check(folder), "readable")
    assert readable.verdict == "fail"
    assert reason in str(readable.value)


@pytest.mark.parametrize("split", ["train", "test"])
def test_an_index_that_names_a_patch_once_more(sets, split):
    """Readers would meet it twice, or in a split where it does not belong."""
    folder = sets("shards")
    first = (folder / "shards" / "train_index.csv").read_text().splitlines()[1]
    index = folder / "shards" / f"{split}_index.csv"
    index.write_text(f"{index.read_text()}{first}\n")
    listed_again(folder, f"shards/{split}_index.csv")
    pairing = found(check(folder), "pairing")
    assert pairing.verdict == "fail"
    assert f"shards/{split}_index.csv/{first.split(',')[0]}" in str(pairing.value)


def test_a_webdataset_of_others_is_told_from_ours(sets):
    folder = sets("shards")
    (folder / "dataset.json").unlink()
    with pytest.raises(InputError, match=r"holds .*\.tar but no dataset\.json"):
        check(folder)
    with pytest.raises(InputError, match=r"holds .*\.tar but no dataset\.json"):
        check(folder / "shards")


def test_a_shard_of_another_split_is_a_leak(sets):
    folder = sets("shards")
    shutil.copyfile(folder / "shards" / "train-000000.tar", folder / "shards" / "test-000001.tar")
    report = check(folder)
    assert found(report, "pairing").verdict == "fail"


def test_an_array_and_its_list_that_differ_in_length(sets):
    folder = sets("packed")
    np.save(folder / "train_T2.npy", np.load(folder / "train_T2.npy")[:-1])
    listed_again(folder, "train_T2.npy")
    report = check(folder)
    assert found(report, "readable").verdict == "fail"


def test_values_of_a_packed_mask(sets):
    folder = sets("packed")
    masks = np.load(folder / "train_Change.npy")
    masks[0, 0, 0] = 7
    np.save(folder / "train_Change.npy", masks)
    listed_again(folder, "train_Change.npy")
    assert found(check(folder), "label_Change").verdict == "fail"


def test_a_region_without_one_of_its_bands(sets):
    folder = sets("oscd")
    next(folder.rglob("imgs_2_rect/B08.tif")).unlink()
    report = check(folder)
    assert found(report, "readable").verdict == "fail"


def test_a_region_without_its_mask(sets):
    folder = sets("oscd")
    next(folder.rglob("cm.png")).unlink()
    assert found(check(folder), "pairing").verdict == "fail"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_of_which_nothing_is_left(sets, layout):
    folder = sets(layout)
    for path in folder.iterdir():
        if path.name not in ("dataset.json", "patches.csv"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises((InputError, OSError)) as caught:
        check(folder)
    assert "\n" not in str(caught.value)
    assert json.loads((folder / "dataset.json").read_text())["layout"]["name"] == layout
