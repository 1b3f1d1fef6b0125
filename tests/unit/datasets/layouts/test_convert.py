"""Layouts: pixels by hand, files as Pillow reads them and as loaders take them, refusals."""

import csv
import hashlib
import json
import math
import re
import runpy
import shutil
import signal
import subprocess
import sys
import textwrap
import threading

import numpy as np
import pytest
from osgeo import gdal, ogr

from changemining.core.change.export import export_patches
from changemining.core.choices.layouts import Layout, LayoutChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, ReadError, WriteError
from changemining.core.jobs import Caution, finish
from changemining.core.replay.replay import replay
from rasters import read_raster

pytestmark = pytest.mark.backend

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed.")

BANDS = ["B02", "B03", "B04", "B08"]
SIZE = 16
ONERA = "Onera Satellite Change Detection dataset - "
PICTURES = ("levir", "levir_split")


@pytest.fixture
def pixels(random):
    """T1, T2 and mask of 5 × 6 patches: every patch has change, none an ignored pixel."""
    t1, t2 = (random.integers(1, 10_000, (4, 80, 96)).astype("uint16") for _ in range(2))
    mask = (random.random((80, 96)) < 0.2).astype("uint8")
    return {"T1": t1, "T2": t2, "Change": mask}


@pytest.fixture
def export(tmp_path, write):
    """Return ``export(pixels, …)``: the folder of a data set in the layout changemining."""

    def make(pixels, name="plain", descriptions=BANDS, nodata=0, said=None, **choice):
        t1, t2 = (
            write(f"{date}_20190705.tif", pixels[date], descriptions=descriptions, nodata=nodata)
            for date in ("T1", "T2")
        )
        mask = write("mask.tif", pixels["Change"], nodata=255)
        choice = PatchChoice(**{"size": SIZE, "block_size": 2, "seed": 1, **choice})
        finish(export_patches(t1, t2, mask, Target(tmp_path / name), choice), said)
        return tmp_path / name

    return make


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Return where `plain` is kept from test to test."""
    return tmp_path_factory.mktemp("kept") / "plain"


@pytest.fixture
def plain(export, pixels, tmp_path, kept):
    """Return the folder of a data set with train, val and test."""
    if not kept.exists():
        export(pixels, ratios="0.5,0.25,0.25").rename(kept)
    return shutil.copytree(kept, tmp_path / "plain")


@pytest.fixture
def convert(tmp_path):
    """Return ``convert(folder, layout, …)``: the new folder and what was said."""

    def make(folder, layout, name=None, **choice):
        said = []
        new = tmp_path / (name or layout)
        finish(convert_dataset(folder, layout, new, LayoutChoice(**choice)), said.append)
        return new, said

    return make


def rows_of(folder):
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def record_of(folder):
    return json.loads((folder / "dataset.json").read_text(encoding="utf-8"))


def picture(path):
    with Image.open(path) as image:
        image.load()
        return image.mode, np.array(image), image.info


def cut(pixels, row):
    top, left = int(row["pixel_row"]), int(row["pixel_col"])
    return pixels[..., top : top + SIZE, left : left + SIZE]


def by_hand(value, low, high):
    """Return what a stored value becomes, in Python's own arithmetic."""
    return min(255, max(0, round((value - low) * 255 / (high - low))))


def digests(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def place(layout, folder, kind, row):
    """Return where a layout of pictures keeps a patch: as the loaders look for it."""
    if layout == "levir":
        return folder / kind / f"{row['split']}_{row['id']}.png"
    return folder / row["split"] / kind / f"{row['id']}.png"


# Pictures


@pytest.mark.parametrize("layout", PICTURES)
def test_pictures_are_the_stretched_bands(plain, convert, pixels, layout):
    folder, said = convert(plain, layout, stretch="1000, 5000.5")
    assert record_of(folder)["layout"]["stretch"] == [1000, 5000.5]
    rows = rows_of(folder)
    assert len(rows) == 30
    for row in rows:
        for kind, date in (("A", "T1"), ("B", "T2")):
            mode, found, info = picture(place(layout, folder, kind, row))
            assert (mode, info) == ("RGB", {})
            stored = np.moveaxis(cut(pixels[date], row)[[2, 1, 0]], 0, -1)
            expected = [by_hand(int(value), 1000, 5000.5) for value in stored.ravel()]
            assert found.ravel().tolist() == expected
        mode, found, _ = picture(place(layout, folder, "label", row))
        assert mode == "L"
        np.testing.assert_array_equal(found, 255 * cut(pixels["Change"], row))
    assert any("5000.5" in one for one in said)


def test_the_stretch_is_undone_where_nothing_was_cut_off(export, convert, random):
    # 256 values that 8 bits can tell apart.
    values = {date: random.integers(0, 256, (3, 32, 32)) * 20 + 100 for date in ("T1", "T2")}
    values = {date: one.astype("uint16") for date, one in values.items()}
    values["Change"] = np.ones((32, 32), "uint8")
    plain = export(values, descriptions=["B02", "B03", "B04"], split="train")
    folder, _ = convert(plain, "levir", stretch="100,5200")
    for row in rows_of(folder):
        _, found, _ = picture(folder / "A" / row["file"])
        undone = found.astype(int) * 20 + 100
        np.testing.assert_array_equal(undone, np.moveaxis(cut(values["T1"], row)[[2, 1, 0]], 0, -1))


def test_the_stretch_is_that_of_the_training_patches(plain, convert, pixels):
    folder, _ = convert(plain, "levir")
    values = sorted(
        int(value)
        for row in rows_of(folder)
        if row["split"] == "train"
        for date in ("T1", "T2")
        for value in cut(pixels[date], row)[:3].ravel()
    )
    # The least value that 2 %, and 98 %, of all reach.
    low, high = (values[math.ceil(share * len(values)) - 1] for share in (0.02, 0.98))
    assert record_of(folder)["layout"]["stretch"] == [low, high]
    assert "before the stretch" in json.loads((folder / "stats.json").read_text())["of"]


def test_the_stretch_looks_at_valid_pixels_only(export, convert, pixels):
    pixels["T1"][:, :8] = 0  # no data
    pixels["T2"][:3, 8:16] = 65_535
    pixels["Change"][8:16] = 255  # unsure
    plain = export(pixels, split="none", min_valid=0)
    folder, _ = convert(plain, "levir", ignored="nochange")
    values = np.sort(np.concatenate([pixels[date][:3, 16:].ravel() for date in ("T1", "T2")]))
    low, high = (int(values[math.ceil(q * len(values)) - 1]) for q in (0.02, 0.98))
    assert record_of(folder)["layout"]["stretch"] == [low, high]
    _, found, _ = picture(folder / "A" / "train_r0000_c0000.png")
    assert (found[:8] == 0).all()


def test_reflectance_as_floats(export, convert, pixels):
    for date in ("T1", "T2"):
        pixels[date] = (pixels[date] / 10_000).astype("float32")
    pixels["T1"][:, 0, 0] = np.nan
    plain = export(pixels, nodata=None, split="train", min_valid=0)
    folder, _ = convert(plain, "levir", ignored="nochange")
    low, high = record_of(folder)["layout"]["stretch"]
    values = np.concatenate([pixels[date][:3].ravel() for date in ("T1", "T2")])
    assert low == pytest.approx(np.nanquantile(values, 0.02), abs=1e-3)
    assert high == pytest.approx(np.nanquantile(values, 0.98), abs=1e-3)
    _, found, _ = picture(folder / "A" / "train_r0000_c0000.png")
    assert found[0, 0].tolist() == [0, 0, 0]
    assert found[5, 7, 0] == by_hand(float(pixels["T1"][2, 5, 7]), low, high)


@pytest.mark.parametrize(
    ("bands", "numbers"),
    [
        ("", [2, 1, 0]),
        ("B08,B04,B03", [3, 2, 1]),
        ("nir, red, b3", [3, 2, 1]),
        ("4,4,4", [3, 3, 3]),
        ("1,B03,blue", [0, 1, 0]),
    ],
)
def test_bands_by_name_and_number(plain, convert, pixels, bands, numbers):
    folder, _ = convert(plain, "levir", bands=bands, stretch="0,255")
    row = rows_of(folder)[0]
    _, found, _ = picture(folder / "B" / row["file"])
    expected = np.moveaxis(cut(pixels["T2"], row)[numbers], 0, -1).clip(0, 255)
    np.testing.assert_array_equal(found, expected)
    assert record_of(folder)["layout"]["bands"]["T1"] == [BANDS[number] for number in numbers]


def test_without_natural_colours_the_first_three_bands(export, convert, pixels):
    folder, _ = convert(export(pixels, descriptions=["x", "y", "z", "B04"]), "levir")
    assert record_of(folder)["layout"]["bands"]["T2"] == ["x", "y", "z"]


# What the loaders do


def test_as_bit_and_changeformer_load_it(plain, convert, pixels):
    """datasets/CD_dataset.py of both: lists by np.loadtxt, PIL's RGB, the label by // 255."""
    folder, _ = convert(plain, "levir")
    ids = {row["split"]: [] for row in rows_of(folder)}
    for row in rows_of(plain):
        ids[row["split"]].append(f"{row['split']}_{row['id']}.png")
    assert set(ids) == {"train", "val", "test"}
    for split, expected in ids.items():
        names = np.loadtxt(folder / "list" / f"{split}.txt", dtype=str)
        assert names.tolist() == expected
        for name, row in zip(names, [row for row in rows_of(plain) if row["split"] == split]):
            a, b = (np.asarray(Image.open(folder / d / name).convert("RGB")) for d in "AB")
            label = np.array(Image.open(folder / "label" / name), dtype=np.uint8)
            # --img_size is the patch's own: they resize whatever is not.
            assert a.shape == b.shape == (SIZE, SIZE, 3)
            assert (a != b).any()
            np.testing.assert_array_equal(label // 255, cut(pixels["Change"], row))


@pytest.mark.parametrize("layout", Layout.others())
def test_names_serve_everywhere(plain, convert, layout):
    folder, _ = convert(plain, layout)
    for path in folder.rglob("*"):
        name = path.name.replace(ONERA, "")
        assert all(letter.isalnum() or letter in "_.- " for letter in name)
        assert " " not in name or layout == "oscd"
        assert not name.endswith(".aux.xml")
        assert not name.startswith(".")


def test_torchgeo_and_open_cd_pair_by_sorted_names(plain, convert):
    flat, _ = convert(plain, "levir")
    split, _ = convert(plain, "levir_split")
    for name in ("train", "val", "test"):
        found = [sorted(one.name for one in (flat / d).glob(f"{name}*.png")) for d in PARTS]
        assert found[0] == found[1] == found[2] != []
        there = [sorted(one.name for one in (split / name / d).iterdir()) for d in PARTS]
        assert there[0] == there[1] == there[2]
        assert [f"{name}_{one}" for one in there[0]] == found[0]


PARTS = ("A", "B", "label")


# OSCD


def test_oscd_is_the_onera_tree(plain, convert, pixels, read):
    folder, said = convert(plain, "oscd")
    order = [f"B{n:02d}" for n in range(1, 9)] + ["B8A", "B09", "B10", "B11", "B12"]
    for row in rows_of(plain):
        region = folder / (ONERA + "Images") / row["id"]
        assert (region / "dates.txt").read_text() == "date_1: 20190705\ndate_2: 20190705\n"
        for number, date in ((1, "T1"), (2, "T2")):
            files = list((region / f"imgs_{number}_rect").iterdir())
            # torchgeo sorts by the band's name, B8A as B08A, and counts.
            files.sort(key=lambda path: path.stem.replace("B8A", "B08A"))
            assert [path.stem for path in files] == order
            for path in files:
                with Image.open(path) as image:
                    found = np.array(image)
                assert found.dtype == np.uint16
                expected = np.zeros((SIZE, SIZE))
                if path.stem in BANDS:
                    expected = cut(pixels[date], row)[BANDS.index(path.stem)]
                np.testing.assert_array_equal(found, expected)
        labels = folder / f"{ONERA}{row['split'].capitalize()} Labels"
        mode, found, _ = picture(labels / row["id"] / "cm" / "cm.png")
        assert mode == "L"
        np.testing.assert_array_equal(found, 255 * cut(pixels["Change"], row))
    assert any('bands=("B02", "B03", "B04", "B08",)' in one for one in said)
    assert len(record_of(folder)["layout"]["zeros"]) == 9


def test_oscd_keeps_the_place_on_the_map(plain, convert):
    folder, _ = convert(plain, "oscd")
    for row in rows_of(folder)[::7]:
        path = folder / (ONERA + "Images") / row["id"] / "imgs_1_rect" / "B04.tif"
        band, patch = read_raster(path), read_raster(plain / "T1" / f"{row['id']}.tif")
        assert (band.wkt, band.transform, band.nodata) == (patch.wkt, patch.transform, 0)


def test_oscd_leaves_out_bands_that_it_has_no_place_for(export, convert, pixels):
    plain = export(pixels, descriptions=["B02", "B03", "B04", "elevation"])
    folder, said = convert(plain, "oscd")
    assert record_of(folder)["layout"]["bands"] == ["B02", "B03", "B04"]
    assert any("elevation" in one for one in said if isinstance(one, Caution))


# Packed


def test_packed_is_the_patches(plain, convert, read):
    folder, _ = convert(plain, "packed")
    made = [row for row in rows_of(folder) if row["split"] == "val"]
    assert [int(row["index"]) for row in made] == list(range(len(made)))
    split = runpy.run_path(str(folder / "reader.py"))["Split"]
    seen = 0
    for name in ("train", "val", "test"):
        patches = split(name)
        ids = (plain / "splits" / f"{name}.txt").read_text().split()
        assert patches.ids == ids
        assert len(patches) == len(ids)
        assert isinstance(patches.arrays["T1"], np.memmap)
        for index, one in enumerate(ids):
            found = patches[index]
            assert set(found) == {"T1", "T2", "Change"}
            for layer in ("T1", "T2"):
                expected = read(plain / layer / f"{one}.tif")
                assert found[layer].dtype == np.uint16
                np.testing.assert_array_equal(found[layer], expected)
            np.testing.assert_array_equal(found["Change"], read(plain / "Change" / f"{one}.tif", 1))
        seen += len(ids)
    assert seen == 30
    assert split("train", folder).ids == split("train").ids


def test_packed_keeps_ignored_pixels(export, convert, pixels):
    pixels["T1"][:, 3, 3] = 0
    plain = export(pixels, split="train", min_valid=0)
    folder, said = convert(plain, "packed")
    change = np.load(folder / "train_Change.npy")
    assert change[0, 3, 3] == 255
    assert not any(isinstance(one, Caution) for one in said)
    assert json.loads((folder / "stats.json").read_text()) == json.loads(
        (plain / "stats.json").read_text()
    )


def test_an_empty_split_has_no_array(export, convert, pixels):
    folder, _ = convert(export(pixels, split="train"), "packed")
    split = runpy.run_path(str(folder / "reader.py"))["Split"]
    assert len(split("test")) == 0
    assert split("test").arrays == {}


# Splits


@pytest.mark.parametrize("layout", Layout.others())
def test_without_splits_all_is_train(export, convert, pixels, layout):
    folder, said = convert(export(pixels, split="none"), layout)
    assert {row["split"] for row in rows_of(folder)} == {"train"}
    assert record_of(folder)["layout"]["splits"] == {"train": 30}
    assert any("go to train" in one for one in said)


@pytest.mark.parametrize("layout", ["levir", "levir_split", "packed"])
def test_folds_keep_their_names(export, convert, pixels, layout):
    folder, said = convert(export(pixels, split="folds", folds=3), layout)
    assert any(re.fullmatch(layout + r": fold1 \d+, fold2 \d+, fold3 \d+", line) for line in said)
    assert list(record_of(folder)["layout"]["splits"]) == ["fold1", "fold2", "fold3"]
    lists = {
        "levir": [f"list/fold{n}.txt" for n in (1, 2, 3)],
        "levir_split": [f"fold{n}/label" for n in (1, 2, 3)],
        "packed": [f"fold{n}_Change.npy" for n in (1, 2, 3)],
    }
    assert all((folder / one).exists() for one in lists[layout])
    assert not list(folder.glob("**/*train*"))


def test_oscd_knows_no_folds(export, convert, pixels):
    with pytest.raises(InputError, match="folds: use the layout packed"):
        convert(export(pixels, split="folds", folds=3), "oscd")
    # Before anything is cut, where both are chosen at once.
    with pytest.raises(InputError, match="folds: use the layout packed"):
        PatchChoice(split="folds", layout="oscd").check()


def test_a_list_of_one_line_is_warned_of(export, convert, pixels):
    plain = export({name: one[..., :32] for name, one in pixels.items()}, split="folds", folds=10)
    _, said = convert(plain, "levir")
    assert any("one line" in one for one in said if isinstance(one, Caution)) == any(
        len((plain / "splits" / f"fold{n}.txt").read_text().split()) == 1 for n in range(1, 11)
    )


# Ignored pixels


@pytest.mark.parametrize("layout", [*PICTURES, "oscd"])
@pytest.mark.parametrize("ignored", ["drop", "nochange"])
def test_ignored_pixels(export, convert, pixels, layout, ignored):
    pixels["Change"][3, 3] = 255  # one pixel each of two patches
    pixels["Change"][20, 40] = 255
    plain = export(pixels, min_valid=0)
    folder, said = convert(plain, layout, ignored=ignored)
    ids = {row["id"] for row in rows_of(folder)}
    assert {row["id"] for row in rows_of(plain)} - ids == (
        {"r0000_c0000", "r0001_c0002"} if ignored == "drop" else set()
    )
    (caution,) = (one for one in said if isinstance(one, Caution) and "ignored" in one)
    assert "2 of 30" in caution
    assert record_of(folder)["layout"]["ignored"] == {"choice": ignored, "patches": 2}
    assert record_of(folder)["layout"]["patches"] == len(ids)
    masks = [path for path in folder.rglob("*.png") if {"label", "cm"} & {path.parent.name}]
    assert len(masks) == len(ids)
    assert {value for path in masks for value in np.unique(picture(path)[1])} == {0, 255}
    if ignored == "nochange":
        (path,) = (path for path in masks if "r0000_c0000" in str(path))
        assert picture(path)[1][3, 3] == 0


# Beside the patches


@pytest.mark.parametrize("layout", Layout.others())
def test_the_record_is_the_sources_and_the_layouts(plain, convert, layout):
    folder, _ = convert(plain, layout)
    record = record_of(folder)
    about = record.pop("layout")
    assert record == record_of(plain)
    assert about["name"] == layout
    assert about["patches"] == 30
    source = ogr.Open(str(folder / "patches.gpkg"))
    assert source.GetLayer(0).GetFeatureCount() == 30
    del source
    kept = [(row["id"], row["split"], row["xmin"]) for row in rows_of(folder)]
    assert kept == [(row["id"], row["split"], row["xmin"]) for row in rows_of(plain)]


@pytest.mark.parametrize("layout", Layout.others())
def test_the_same_again_is_the_same_bytes(plain, convert, layout):
    first, _ = convert(plain, layout, "first")
    second, _ = convert(plain, layout, "second")
    assert digests(first) == digests(second)


def test_a_converted_data_set_is_not_converted_again(plain, convert):
    folder, _ = convert(plain, "levir")
    with pytest.raises(InputError, match="layout levir: give the folder that it was"):
        convert(folder, "packed")


@pytest.mark.parametrize("layout", Layout.others())
def test_the_card_and_the_checksums(plain, convert, layout):
    folder, _ = convert(plain, layout)
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert "$" not in text
    assert f"layout {layout}: 30 patches of 16 × 16" in text
    assert "train " in text
    listed = dict(
        reversed(line.split("  ", 1))
        for line in (folder / "checksums.sha256").read_text(encoding="utf-8").splitlines()
    )
    found = digests(folder)
    del found["checksums.sha256"]
    assert listed == found


# In one run


@pytest.mark.parametrize("layout", Layout.others())
def test_export_in_a_layout_is_export_and_conversion(export, convert, pixels, layout):
    said = []
    at_once = export(pixels, "at_once", layout=layout, said=said.append, stretch="300,3400")
    in_steps, _ = convert(export(pixels), layout, "in_steps", stretch="300,3400")
    ours, theirs = digests(at_once), digests(in_steps)
    assert record_of(at_once)["parameters"]["LAYOUT"] == layout
    assert record_of(at_once)["layout"] == record_of(in_steps)["layout"]
    # They tell of the parameters.
    told = {"dataset.json", "README.md", "checksums.sha256"}
    assert {k: v for k, v in ours.items() if k not in told} == {
        k: v for k, v in theirs.items() if k not in told
    }
    assert [path.name for path in at_once.glob(".*")] == []


@pytest.mark.parametrize("at_once", [True, False])
def test_a_layout_is_replayed(export, convert, pixels, tmp_path, at_once):
    choice = {"stretch": "300,3400", "bands": "B08,B04,B03"}
    if at_once:
        folder = export(pixels, "pictures", layout="levir", **choice)
    else:
        folder, _ = convert(export(pixels), "levir", "pictures", **choice)
    (tmp_path / "left").mkdir()
    shutil.copy(folder / "dataset.json", tmp_path / "left")
    before = digests(folder)
    shutil.rmtree(folder)
    there = set(tmp_path.iterdir())
    finish(replay(tmp_path / "left", tmp_path, Target(folder)))
    assert digests(folder) == before
    assert set(tmp_path.iterdir()) == there | {folder}


KILLED = """
    import os, runpy, signal
    runpy.run_path({conftest!r})
    from pathlib import Path
    from changemining.core.change.export import export_patches
    from changemining.core.datasets.target import Target
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.datasets.layouts import pictures
    from changemining.core.jobs import finish
    put, seen = pictures.put, []
    def killed(path, content):
        if len(seen) == 40:
            os.kill(os.getpid(), signal.SIGKILL)
        seen.append(1)
        put(path, content)
    pictures.put = killed
    choice = PatchChoice(size=16, block_size=2, seed=1, layout="levir")
    finish(export_patches(*{files!r}, Target(Path({folder!r})), choice))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="This system has no SIGKILL.")
def test_a_run_that_was_killed_is_taken_up(export, pixels, tmp_path, root, monkeypatch):
    from changemining.core.datasets import cutting

    whole = export(pixels, "whole", layout="levir")
    files = [str(tmp_path / name) for name in ("T1_20190705.tif", "T2_20190705.tif", "mask.tif")]
    text = {"conftest": str(root / "tests" / "conftest.py"), "files": files}
    code = textwrap.dedent(KILLED).format(**text, folder=str(tmp_path / "set"))
    dead = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert dead.returncode == -signal.SIGKILL, dead.stderr
    partial = tmp_path / ".set.partial"
    assert 0 < len(list(partial.glob("*/*.png"))) < 90

    monkeypatch.setattr(cutting._Cutter, "write", None)  # all patches are there
    choice = PatchChoice(size=SIZE, block_size=2, seed=1, layout="levir")
    finish(export_patches(*files, Target(tmp_path / "set"), choice))
    assert digests(tmp_path / "set") == digests(whole)
    assert not partial.exists()


def test_a_layout_is_not_appended_to(export, pixels, tmp_path, write):
    plain = export(pixels)
    paths = [write(f"{n}.tif", pixels[n], descriptions=BANDS) for n in ("T1", "T2")]
    mask = write("mask.tif", pixels["Change"])
    for folder, layout in ((plain, "levir"), (export(pixels, "pictures", layout="levir"), "levir")):
        before = digests(folder)
        choice = PatchChoice(size=SIZE, prefix="b", layout=layout)
        with pytest.raises(InputError, match="convertdataset"):
            finish(export_patches(*paths, mask, Target(folder, append=True), choice))
        assert digests(folder) == before


# Land cover and other sets


def land_cover(folder):
    """Make the data set one of another kind, as its record says it."""
    record = record_of(folder)
    for layer, name in zip(record["layers"], ("msi_images", "sar_images", "semantic_3c")):
        (folder / layer["name"]).rename(folder / name)
        layer["name"] = name
    record["layers"][2]["classes"].append({"id": 2, "name": "water", "color": [0, 0, 255]})
    (folder / "dataset.json").write_text(json.dumps(record), encoding="utf-8")
    statistics = (folder / "stats.json").read_text(encoding="utf-8")
    (folder / "stats.json").write_text(statistics, encoding="utf-8")


def test_land_cover_is_packed(plain, convert, read):
    land_cover(plain)
    folder, _ = convert(plain, "packed")
    split = runpy.run_path(str(folder / "reader.py"))["Split"]("test")
    assert set(split.arrays) == {"msi_images", "sar_images", "semantic_3c"}
    expected = read(plain / "sar_images" / f"{split.ids[1]}.tif")
    np.testing.assert_array_equal(split[1]["sar_images"], expected)


@pytest.mark.parametrize("layout", [*PICTURES, "oscd"])
def test_land_cover_is_no_change(plain, convert, layout):
    land_cover(plain)
    with pytest.raises(
        InputError, match=r"two dates and one mask of change.*use the layout packed"
    ):
        convert(plain, layout)


# Refusals


@pytest.mark.parametrize(
    ("layout", "choice", "match"),
    [
        ("other", {}, "Unknown LAYOUT"),
        ("changemining", {}, "already"),
        ("levir", {"ignored": "keep"}, "Unknown IGNORED"),
        ("levir", {"bands": "B04,B03"}, "need three bands.*B02, B03, B04, B08"),
        ("levir", {"bands": "B04,B03,B12"}, "T1 has no band 'B12'.*1 \\(B02\\)"),
        ("levir", {"bands": "1,2,5"}, "no band '5'"),
        ("levir", {"bands": "1,2,0"}, "no band '0'"),
        ("levir", {"stretch": "1"}, "STRETCH"),
        ("levir", {"stretch": "5,5"}, "STRETCH"),
        ("levir", {"stretch": "9,1"}, "STRETCH"),
        ("levir", {"stretch": "a,b"}, "STRETCH"),
        ("levir", {"stretch": "0,inf"}, "STRETCH"),
        ("packed", {"stretch": "0,nan"}, "STRETCH"),
    ],
)
def test_off_parameters_leave_nothing(plain, convert, tmp_path, layout, choice, match):
    before = sorted(tmp_path.iterdir())
    with pytest.raises(InputError, match=match):
        convert(plain, layout, **choice)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("choice", "match"),
    [({"layout": "other"}, "LAYOUT"), ({"stretch": "x"}, "STRETCH"), ({"ignored": "x"}, "IGNORED")],
)
def test_exports_refuse_them_too(choice, match):
    with pytest.raises(InputError, match=match):
        PatchChoice(**choice).check()


def test_a_data_set_of_two_bands_needs_bands(export, convert, pixels):
    for date in ("T1", "T2"):
        pixels[date] = pixels[date][:2]
    plain = export(pixels, descriptions=["VV", "VH"])
    with pytest.raises(InputError, match=r"need three bands.*has 2: VV, VH"):
        convert(plain, "levir")
    folder, _ = convert(plain, "levir", bands="VV,VH,VV")
    assert record_of(folder)["layout"]["bands"]["T1"] == ["VV", "VH", "VV"]


def test_constant_bands_have_no_stretch(export, convert, pixels):
    for date in ("T1", "T2"):
        pixels[date][:] = 500
    plain = export(pixels, split="train")
    with pytest.raises(InputError, match="give STRETCH"):
        convert(plain, "levir")
    convert(plain, "levir", stretch="0,1000")


def test_all_ignored(export, convert, pixels):
    pixels["Change"][::4, ::4] = 255
    plain = export(pixels, min_valid=0)
    with pytest.raises(InputError, match=r"No patch is left of 30.*IGNORED=nochange"):
        convert(plain, "levir", stretch="0,1000")
    pixels["Change"][:] = 255
    plain = export(pixels, "nothing", min_valid=0)
    with pytest.raises(InputError, match="no valid pixel"):
        convert(plain, "levir")


def test_oscd_holds_whole_numbers_of_known_bands(export, convert, pixels):
    with pytest.raises(InputError, match="OSCD knows its bands as B01"):
        convert(export(pixels, "unnamed", descriptions=["w", "x", "y", "z"]), "oscd")
    for date in ("T1", "T2"):
        pixels[date] = pixels[date].astype("float32")
    with pytest.raises(InputError, match="holds float32: OSCD"):
        convert(export(pixels, "floats", nodata=None), "oscd")


def test_no_data_set_there(convert, tmp_path):
    with pytest.raises(InputError, match=r"no dataset.json"):
        convert(tmp_path / "nowhere", "levir")


def test_the_data_set_itself_stays(plain, tmp_path):
    before = digests(plain)
    for replace in (False, True):
        job = convert_dataset(plain, "levir", plain, LayoutChoice(), replace=replace)
        with pytest.raises(InputError, match="is the data set itself"):
            finish(job)
        job = convert_dataset(plain, "levir", tmp_path, LayoutChoice(), replace=replace)
        with pytest.raises(InputError, match="holds no data set of ChangeMining"):
            finish(job)
    assert digests(plain) == before


def test_a_data_set_goes_only_where_that_is_asked_for(plain, convert, tmp_path):
    folder, _ = convert(plain, "levir")
    with pytest.raises(InputError, match="REPLACE"):
        convert(plain, "packed", "levir")
    finish(convert_dataset(plain, "packed", folder, LayoutChoice(), replace=True))
    assert record_of(folder)["layout"]["name"] == "packed"
    assert not (folder / "A").exists()


@pytest.mark.parametrize("layout", Layout.others())
def test_damaged_patches_are_named(plain, convert, tmp_path, layout):
    victim = sorted((plain / "T2").iterdir())[7]
    victim.write_bytes(victim.read_bytes()[:300])
    with pytest.raises(ReadError, match=victim.name):
        convert(plain, layout)
    shutil.copy(plain / "Change" / victim.name, victim)
    with pytest.raises(ReadError, match=f"{victim.name} has 1 bands of uint8, but"):
        convert(plain, layout)
    victim.unlink()
    with pytest.raises(ReadError, match=victim.name):
        convert(plain, layout)
    assert not (tmp_path / layout).exists()


def test_names_that_leave_the_folder(plain, convert):
    table = (plain / "patches.csv").read_text(encoding="utf-8")
    first = rows_of(plain)[0]["id"]
    (plain / "patches.csv").write_text(table.replace(f"{first},", "../evil,", 1), encoding="utf-8")
    with pytest.raises(InputError, match="not a name that a file can have everywhere"):
        convert(plain, "levir")


def test_patches_of_two_sizes_are_not_packed(plain, export, convert, pixels):
    other = export(pixels, "other", size=32)
    victim = rows_of(plain)[-1]["file"]
    for layer in ("T1", "T2", "Change"):
        shutil.copy(other / layer / "r0000_c0000.tif", plain / layer / victim)
    with pytest.raises(InputError, match=r"is of another size than"):
        convert(plain, "packed")


@pytest.mark.parametrize("layout", Layout.others())
def test_a_cancelled_conversion_leaves_nothing(plain, tmp_path, layout):
    before = sorted(tmp_path.iterdir())
    running = set(threading.enumerate())
    job = convert_dataset(plain, layout, tmp_path / "new", LayoutChoice())
    for step in job:
        if isinstance(step, float) and step > 0.5:
            break
    job.close()
    assert sorted(tmp_path.iterdir()) == before
    assert set(threading.enumerate()) <= running


@pytest.mark.parametrize("layout", Layout.others())
def test_progress_never_goes_back(plain, tmp_path, layout):
    job = convert_dataset(plain, layout, tmp_path / "new", LayoutChoice())
    steps = [step for step in job if isinstance(step, float)]
    assert steps == sorted(steps)
    assert steps[-1] == pytest.approx(1)


@pytest.mark.parametrize("layout", Layout.others())
def test_a_full_disk_is_told(plain, convert, tmp_path, monkeypatch, layout):
    from pathlib import Path

    original = Path.write_bytes

    def full(path, content):
        if path.suffix in (".png", ".tif", ".py"):
            raise OSError(28, "No space left on device")
        return original(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WriteError, match="cannot be written"):
        convert(plain, layout)
    assert not (tmp_path / layout).exists()


# Many


def test_many_patches_are_sharded_in_the_source_and_flat_where_loaders_want_it(
    export, convert, pixels, monkeypatch
):
    monkeypatch.setattr("changemining.core.datasets.writing.CROWDED", 10)
    monkeypatch.setattr("changemining.core.datasets.layouts.convert._CROWDED", 10)
    plain = export(pixels)
    assert (plain / "T1" / "r0000" / "r0000_c0000.tif").is_file()
    folder, said = convert(plain, "levir")
    assert len(list((folder / "A").glob("*.png"))) == 30
    assert any("Prefer shards or packed" in one for one in said if isinstance(one, Caution))
    _, said = convert(plain, "packed")
    assert not any(isinstance(one, Caution) for one in said)


def test_real_scenes_in_every_layout(shared_data, write, export, convert, random, read):
    scenes = {
        name: read(shared_data / "amazon_mining" / f"{name}.tif")[:, :256, :256]
        for name in ("T1", "T2")
    }
    scenes["Change"] = (random.random((256, 256)) < 0.1).astype("uint8")
    names = ["B02", "B03", "B04", "B08", "B11", "B12"]
    plain = export(scenes, descriptions=names, size=64, min_valid=0, split="train")
    made = {layout: convert(plain, layout, ignored="nochange")[0] for layout in Layout.others()}
    packed = runpy.run_path(str(made["packed"] / "reader.py"))["Split"]("train")
    low, high = record_of(made["levir"])["layout"]["stretch"]
    assert 0 < low < high < 10_000
    for index, one in enumerate(packed.ids):
        patch = packed[index]
        np.testing.assert_array_equal(patch["T1"], read(plain / "T1" / f"{one}.tif"))
        region = made["oscd"] / (ONERA + "Images") / one
        red = picture(region / "imgs_2_rect" / "B04.tif")[1]
        np.testing.assert_array_equal(red, patch["T2"][2])
        flat = picture(made["levir"] / "B" / f"train_{one}.png")[1]
        split = picture(made["levir_split"] / "train" / "B" / f"{one}.png")[1]
        np.testing.assert_array_equal(flat, split)
        # What 8 bits keep: the red band to within half a step, where it was not cut off.
        step = (high - low) / 255
        kept = (red >= low) & (red <= high)
        off = np.abs(flat[..., 0] * step + low - red)
        assert off[kept].max() <= step / 2 + 1e-6
        change = picture(made["levir"] / "label" / f"train_{one}.png")[1] == 255
        np.testing.assert_array_equal(change, patch["Change"] == 1)


def test_gdals_settings_are_left_alone(plain, convert):
    def settings():
        names = ("GDAL_CACHEMAX", "GDAL_DISABLE_READDIR_ON_OPEN", "GTIFF_IMPLICIT_JPEG_OVR")
        options = [gdal.GetConfigOption(name) for name in names]
        return options, gdal.GetCacheMax(), gdal.GetUseExceptions(), ogr.GetUseExceptions()

    before = settings()
    convert(plain, "levir")
    assert settings() == before
