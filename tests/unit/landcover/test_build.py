"""A land-cover set on disk: whole, paired by name, derivable, without CerraData-4MM's faults."""

import csv
import json
import re
import shutil
import signal
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from skimage.segmentation import find_boundaries

from changemining.core.affine import Affine
from changemining.core.checks.check import check_dataset
from changemining.core.choices.landcover import LabelChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.cutting import write_patches
from changemining.core.datasets.export import Areas, Export, Provenance
from changemining.core.datasets.shelf import Shelf
from changemining.core.datasets.stack import Image, Label, Stack
from changemining.core.datasets.stored import StoredDataset
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.io.source import inspect
from changemining.core.jobs import Caution, finish
from changemining.core.landcover.build import export_landcover
from changemining.core.landcover.modalities import name_modalities
from changemining.core.legend import CHANGE_CLASSES
from changemining.core.patch_grid import PatchGrid
from changemining.core.replay.replay import replay
from rasters import read_raster

pytestmark = pytest.mark.backend

SHAPE = 96, 128
#: The mapping of the published classes, by position.
COARSE = np.array([0, 1, 1, 5, 3, 4, 4, 2, 2, 2, 2, 2, 6, 2], "uint8")
BANDS = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]
FOLDERS = {"msi_images", "sar_images", "semantic_14c", "semantic_7c", "edge_14c", "edge_7c"}


@pytest.fixture
def msi(write, random):
    """Twelve bands with a strip without data."""
    pixels = random.integers(1, 4000, (12, *SHAPE)).astype("uint16")
    pixels[:, :, 120:] = 0
    return write("S2_20200705.tif", pixels, nodata=0, descriptions=BANDS)


@pytest.fixture
def sar(write, random):
    """Two bands of half the resolution, on a grid of their own that reaches further."""
    pixels = random.normal(-12, 4, (2, 70, 90)).astype("float32")
    place = Affine(20, 0, 499_787, 0, -20, 9_200_113)
    return write("S1.tif", pixels, transform=place, nodata=-99, descriptions=["VV", "VH"])


@pytest.fixture
def ids(random):
    """All 14 classes in blocks of 8 × 8."""
    return random.integers(0, 14, (12, 16)).astype("uint8").repeat(8, axis=0).repeat(8, axis=1)


@pytest.fixture
def export(tmp_path):
    """Return ``export(modalities, labels, …)``: the folder, the record, what was said."""

    def make(paths, labels, name="set", names="", resampling="bilinear", areas=None, **choice):
        said, folder = [], tmp_path / name
        append = choice.pop("append", False)
        job = export_landcover(
            name_modalities(paths, names, resampling),
            labels if isinstance(labels, LabelChoice) else LabelChoice(labels=labels),
            Target(folder, append=append),
            PatchChoice(**{"size": 16, "block_size": 2, "min_valid": 0.5, **choice}),
            areas=areas or Areas(),
        )
        finish(job, said.append)
        record = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
        return folder, record, said

    return make


def rows_of(folder):
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def names(folder):
    return {path.name for path in folder.iterdir()}


class Loader:
    """What training code does: lists ids, opens the same name in every folder."""

    def __init__(self, folder, split):
        self.folder = folder
        self.ids = (folder / "splits" / f"{split}.txt").read_text().split()
        self.layers = json.loads((folder / "dataset.json").read_text())["layers"]

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, number):
        item, places = {}, set()
        for layer in self.layers:
            patch = read_raster(self.folder / layer["name"] / f"{self.ids[number]}.tif")
            item[layer["name"]] = patch.pixels
            places.add((patch.wkt, patch.transform, patch.shape))
        assert len(places) == 1
        return item


# What is in the folders


def test_all_folders_hold_the_same_ids(msi, sar, write, ids, export):
    folder, record, _ = export([msi, sar], write("map.tif", ids))
    assert {path.name for path in folder.iterdir() if path.is_dir()} >= FOLDERS
    assert {layer["name"] for layer in record["layers"]} == FOLDERS
    wanted = {f"{row['id']}.tif" for row in rows_of(folder)}
    assert len(wanted) == record["counts"]["patches"] == 6 * 8
    for name in FOLDERS:
        assert names(folder / name) == wanted
    listed = [len(Loader(folder, split)) for split in ("train", "val", "test")]
    assert sum(listed) == 48
    assert min(listed) > 0


def test_a_loader_pairs_by_name(msi, sar, write, ids, export, read):
    folder, _, _ = export([msi, sar], write("map.tif", ids))
    pixels = read(msi)
    places = {row["id"]: row for row in rows_of(folder)}
    seen = 0
    for split in ("train", "val", "test"):
        loader = Loader(folder, split)
        for number, one in enumerate(loader.ids):
            item = loader[number]
            top, left = (int(places[one][key]) for key in ("pixel_row", "pixel_col"))
            rows, columns = slice(top, top + 16), slice(left, left + 16)
            np.testing.assert_array_equal(item["msi_images"], pixels[:, rows, columns])
            expected = ids[rows, columns].copy()
            expected[(pixels[0] == 0)[rows, columns]] = 255
            np.testing.assert_array_equal(item["semantic_14c"][0], expected)
            seen += 1
    assert seen == 48


def test_modalities_keep_what_they_are(msi, sar, write, ids, export):
    folder, record, _ = export([msi, sar], write("map.tif", ids))
    first = next(iter(sorted(names(folder / "sar_images"))))
    for name, path in (("msi_images", msi), ("sar_images", sar)):
        patch, whole = read_raster(folder / name / first), read_raster(path)
        assert patch.pixels.dtype == whole.pixels.dtype
        assert patch.descriptions == whole.descriptions
        assert patch.nodata == whole.nodata
        assert len(patch.pixels) == len(whole.pixels)
    layers = {layer["name"]: layer for layer in record["layers"]}
    assert layers["msi_images"]["bands"] == BANDS
    assert layers["sar_images"]["dtype"] == "float32"
    assert [one["id"] for one in layers["semantic_7c"]["classes"]] == list(range(7))
    assert layers["semantic_14c"]["classes"][13] == {
        "id": 13,
        "name": "Deforestation 2022",
        "color": [205, 0, 0],
    }
    assert layers["semantic_14c"]["ignore"] == 255
    assert [one["name"] for one in layers["edge_7c"]["classes"]] == ["no edge", "edge"]
    assert record["resampling"] == {
        "msi_images": "none",
        "sar_images": "bilinear",
        "labels": "nearest",
    }


@pytest.mark.parametrize("how", ["bilinear", "nearest", "cubic"])
def test_a_modality_comes_to_the_grid_as_by_gdalwarp(
    msi, sar, write, ids, export, run, read, tmp_path, how
):
    run(
        *("gdalwarp", "-q", "-r", {"nearest": "near"}.get(how, how), "-tr", 10, 10, "-te"),
        *(500_000, 9_199_040, 501_280, 9_200_000, sar, tmp_path / "warped.tif"),
    )
    expected = read(tmp_path / "warped.tif")
    folder, record, said = export([msi, sar], write("map.tif", ids), resampling=f"nearest,{how}")
    for row in rows_of(folder):
        top, left = int(row["pixel_row"]), int(row["pixel_col"])
        found = read(folder / "sar_images" / f"{row['id']}.tif")
        np.testing.assert_array_equal(found, expected[:, top : top + 16, left : left + 16])
    assert record["resampling"]["sar_images"] == how
    assert any("sar_images (S1.tif) lies on another grid" in one for one in said)


def test_pixels_that_coincide_are_never_resampled(msi, write, random, ids, export, read):
    pixels = random.integers(1, 99, (1, *SHAPE)).astype("int16")
    dem = write("dem.tif", pixels, transform=Affine(10, 0, 499_970, 0, -10, 9_200_020))
    folder, record, _ = export(
        [msi, dem], write("map.tif", ids), names="msi_images,dem", resampling="cubic", min_valid=1
    )
    assert record["resampling"]["dem"] == "none"
    row = rows_of(folder)[0]
    top, left = int(row["pixel_row"]) + 2, int(row["pixel_col"]) + 3
    found = read(folder / "dem" / f"{row['id']}.tif")
    np.testing.assert_array_equal(found, pixels[:, top : top + 16, left : left + 16])


def test_labels_are_ignored_where_any_modality_has_no_data(msi, write, random, ids, export, read):
    sar = random.normal(0, 1, (2, *SHAPE)).astype("float32")
    sar[1, :5] = np.nan
    folder, _, _ = export([msi, write("s1.tif", sar)], write("map.tif", ids), min_valid=0)
    invalid = np.zeros(SHAPE, bool)
    invalid[:5] = invalid[:, 120:] = True
    for row in rows_of(folder):
        top, left = int(row["pixel_row"]), int(row["pixel_col"])
        for name in FOLDERS - {"msi_images", "sar_images"}:
            found = read(folder / name / f"{row['id']}.tif", 1) == 255
            np.testing.assert_array_equal(found, invalid[top : top + 16, left : left + 16])
    statistics = json.loads((folder / "stats.json").read_text())
    counts = [one["pixels"] for one in (*statistics["msi_images"], *statistics["sar_images"])]
    assert set(counts) == {sum(v for k, v in statistics["semantic_7c"].items() if k != "255")}


# What is derived


def test_a_patch_gives_back_all_that_is_derived_from_it(msi, sar, write, ids, export):
    folder, _, _ = export([msi, sar], write("map.tif", ids))
    loader = Loader(folder, "train")
    for number in range(len(loader)):
        item = {name: one[0] for name, one in loader[number].items()}
        fine = item["semantic_14c"]
        valid = fine != 255
        np.testing.assert_array_equal(item["semantic_7c"][valid], COARSE[fine[valid]])
        np.testing.assert_array_equal(item["semantic_7c"][~valid], 255)
        for level in ("14c", "7c"):
            label = item[f"semantic_{level}"].astype(int)
            if valid.all():
                expected = find_boundaries(label, connectivity=1, mode="thick")
                np.testing.assert_array_equal(item[f"edge_{level}"], expected)
            np.testing.assert_array_equal(item[f"edge_{level}"] == 255, ~valid)


def test_the_check_finds_nothing_wrong(msi, sar, write, ids, export, tmp_path):
    folder, _, _ = export([msi, sar], write("map.tif", ids))
    result = finish(check_dataset(folder))
    wrong = {name: value for name, value in result.numbers.items() if value}
    assert result.verdict == "pass", wrong
    assert "MANIFEST_DIFFERENCES" not in wrong


def test_edges_may_be_left_out_and_folders_renamed(msi, write, ids, export):
    choice = LabelChoice(
        labels=write("map.tif", ids), label_folder="label_{level}", edge_labels=False
    )
    folder, record, _ = export([msi], choice, names="optical")
    found = [layer["name"] for layer in record["layers"]]
    assert found == ["optical", "label_fine", "label_coarse"]
    assert names(folder) >= set(found)
    assert not names(folder) & FOLDERS
    assert record["edges"] is None


def test_two_classes_of_land_are_no_change(msi, write, ids, export, tmp_path):
    (tmp_path / "two.csv").write_text("id,name,colour\n0,other,#000000\n1,mine,#ffffff\n")
    choice = LabelChoice(str(tmp_path / "two.csv"), write("map.tif", ids % 2), edge_labels=False)
    folder, record, said = export([msi], choice)
    assert "change_pixels" not in rows_of(folder)[0]
    assert {"pixels_0", "pixels_1"} < set(rows_of(folder)[0])
    assert [layer["name"] for layer in record["layers"]] == ["msi_images", "semantic_2c"]
    assert not any("change" in one for one in said)


# What is told


def test_the_record_tells_how_it_came_about(msi, sar, write, ids, export):
    labels, coarse = write("map.tif", ids), write("coarse.tif", COARSE[ids])
    choice = LabelChoice(labels=labels, coarse_labels=coarse)
    _, record, _ = export([msi, sar], choice, resampling="bilinear,cubic")
    assert record["class_table"]["parents"] == {str(n): int(COARSE[n]) for n in range(14)}
    assert len(record["class_table"]["coarse"]) == 7
    assert record["labels"]["from"] == "class ids"
    assert record["labels"]["checked_against"] == "coarse.tif"
    assert record["labels"]["pixels"]["5"] == (ids == 5).sum()
    assert set(record["inputs"]) == {"msi_images", "sar_images", "LABELS", "COARSE_LABELS"}
    assert "ignore pixels" in record["edges"] or "ignored" in record["edges"]
    parameters = record["parameters"]
    assert parameters["CLASSES"] == "cerradata"
    assert parameters["NAMES"] == "msi_images,sar_images"
    assert parameters["RESAMPLING"] == "bilinear,cubic"
    assert not {"MIN_CHANGE", "MAX_NEGATIVE_RATIO"} & set(parameters)
    text = json.dumps({key: value for key, value in record.items() if key != "grid"})
    assert str(Path(msi).parent) not in text


def test_statistics_and_weights_are_those_of_the_training_patches(msi, sar, write, ids, export):
    ids[ids == 9] = 8  # an absent class
    folder, _, _ = export([msi, sar], write("map.tif", ids))
    loader = Loader(folder, "train")
    items = [loader[number] for number in range(len(loader))]
    statistics = json.loads((folder / "stats.json").read_text())
    assert (statistics["split"], statistics["patches"]) == ("train", len(items))
    fine = np.stack([item["semantic_14c"][0] for item in items])
    for name in ("msi_images", "sar_images"):
        pixels = np.stack([item[name] for item in items], axis=1).astype(float)
        for told, values in zip(statistics[name], pixels):
            seen = values[fine != 255]
            assert told["mean"] == pytest.approx(seen.mean())
            assert told["std"] == pytest.approx(seen.std())
    for name in ("semantic_14c", "semantic_7c", "edge_14c", "edge_7c"):
        label = np.stack([item[name][0] for item in items])
        told = statistics[name]
        assert told == {key: int((label == int(key)).sum()) for key in told}
        weights = statistics["class_weights"][name]
        counts = {key: pixels for key, pixels in told.items() if key != "255" and pixels}
        for key, weight in weights["inverse_frequency"].items():
            if key not in counts:
                assert weight is None
                assert weights["median_frequency"][key] is None
                continue
            assert weight == pytest.approx(sum(counts.values()) / len(counts) / counts[key])
        shares = {
            key: counts[key] / (label[(label == int(key)).any(axis=(1, 2))] != 255).sum()
            for key in counts
        }
        middle = np.median(list(shares.values()))
        for key, share in shares.items():
            assert weights["median_frequency"][key] == pytest.approx(middle / share)
    # By id: a class that is absent moves no other one.
    weights = statistics["class_weights"]["semantic_14c"]["inverse_frequency"]
    assert list(weights) == [str(number) for number in range(14)]
    assert weights["9"] is None
    assert weights["10"] > 0


def test_a_scene_in_reflectance_gives_no_caution(msi, sar, write, ids, export):
    _, _, said = export([msi, sar], write("map.tif", ids))
    assert [one for one in said if isinstance(one, Caution) and "+1000" in one] == []


@pytest.mark.parametrize("told", ["tags", "pixels"])
def test_an_offset_that_is_left_in_is_told(write, random, ids, export, told):
    """As in the authors' own set: floats × 10000, +1000."""
    pixels = random.integers(1150, 4000, (4, *SHAPE)).astype("float32")
    more = {"descriptions": ["B02", "B03", "B04", "B08"]}
    if told == "tags":
        pixels = pixels.astype("uint16")
        more.update(scales=(1e-4,) * 4, offsets=(-0.1,) * 4)
    path = write("s2.tif", pixels, **more)
    folder, record, said = export([path], write("map.tif", ids))
    cautions = [one for one in said if isinstance(one, Caution) and "+1000" in one]
    assert len(cautions) == 1
    assert "msi_images (s2.tif)" in cautions[0]
    assert any("+1000" in one for one in record["remarks"])
    first = next(iter(sorted((folder / "msi_images").iterdir())))
    patch = read_raster(first)
    assert patch.pixels.min() >= 1150
    assert (patch.scales, patch.offsets) == (
        ((1e-4,) * 4, (-0.1,) * 4) if told == "tags" else ((1.0,) * 4, (0.0,) * 4)
    )
    assert record["layers"][0]["offset"] == (-0.1 if told == "tags" else 0.0)


# The faults of the first tooling


def test_names_do_not_collide(write, random, export):
    """str(1) + str(12) is str(11) + str(2)."""
    pixels = random.integers(1, 99, (1, 13 * 4, 13 * 4)).astype("uint16")
    labels = write("map.tif", np.zeros((13 * 4, 13 * 4), "uint8"))
    folder, record, _ = export([write("s2.tif", pixels)], labels, size=4)
    assert record["counts"]["patches"] == 13 * 13
    found = names(folder / "msi_images")
    assert len(found) == 13 * 13
    assert {"r0001_c0012.tif", "r0011_c0002.tif"} < found


def test_splits_are_blocks_that_share_no_pixel(msi, sar, write, ids, export):
    folder, record, _ = export([msi, sar], write("map.tif", ids), stride=8)
    assert record["leakage"]["shared_pixels"] == 0
    rows = rows_of(folder)
    assert len({row["block"] for row in rows}) > 3
    for block in {row["block"] for row in rows}:
        assert len({row["split"] for row in rows if row["block"] == block}) == 1


def test_windows_are_whole_pixels_and_transforms_equal(write, random, ids, export, read):
    """A grid that is off by a millionth of a pixel counts as the same one, and gives way to it."""
    pixels = random.integers(1, 99, (1, *SHAPE)).astype("uint16")
    other = Affine(10.000001, 0, 500_000.00004, 0, -10.000001, 9_200_000)
    paths = [write("s2.tif", pixels), write("s1.tif", pixels, transform=other)]
    folder, record, _ = export(paths, write("map.tif", ids, transform=other))
    assert record["resampling"]["sar_images"] == "none"
    for row in rows_of(folder):
        top, left = int(row["pixel_row"]), int(row["pixel_col"])
        for name in FOLDERS:
            patch = read_raster(folder / name / f"{row['id']}.tif")
            assert patch.transform == Affine(
                10, 0, 500_000 + 10 * left, 0, -10, 9_200_000 - 10 * top
            )
            assert patch.shape == (16, 16)
        found = read(folder / "sar_images" / f"{row['id']}.tif")
        np.testing.assert_array_equal(found, pixels[:, top : top + 16, left : left + 16])


def test_the_writer_refuses_rasters_of_two_grids(write, random, tmp_path):
    pixels = random.integers(1, 99, (1, *SHAPE)).astype("uint16")
    first = inspect(write("s2.tif", pixels))
    moved = inspect(write("s1.tif", pixels, transform=Affine(10, 0, 500_001, 0, -10, 9_200_000)))
    mask = inspect(write("map.tif", np.zeros(SHAPE, "uint8")))
    label = Label("Change", CHANGE_CLASSES)
    cut = PatchGrid(first.grid, 16)
    dataset = StoredDataset.of(tmp_path, {"layers": []}, [])
    for images, labels in (((first, moved), mask), ((first, first), moved)):
        images = tuple(Image(str(number), image) for number, image in enumerate(images))
        stack = Stack(images, labels, (label,), lambda values, *_: values)
        export = Export(cut, stack, PatchChoice(), Provenance("", {}, dict))
        with pytest.raises(InputError, match="not on the grid"):
            finish(write_patches(Shelf(tmp_path), export, cut.patches(), dataset))


# Growth and equal bytes


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_equal_inputs_give_equal_bytes(msi, sar, write, ids, export):
    labels = write("map.tif", ids)
    first = contents(export([msi, sar], labels, "first")[0])
    assert first == contents(export([msi, sar], labels, "again")[0])
    assert "work/labels.tif" in first


def test_a_second_scene_joins(msi, sar, write, ids, export):
    labels = write("map.tif", ids)
    folder, _, _ = export([msi, sar], labels, split="train", prefix="a")
    before = contents(folder)
    _, record, _ = export([msi, sar], labels, split="train", prefix="b", append=True)
    after = contents(folder)
    for name in FOLDERS:
        assert len(names(folder / name)) == 96
        first = next(one for one in before if one.startswith(f"{name}/"))
        assert after[first] == before[first]
    assert {"work/labels.tif", "work/b/labels.tif"} <= set(after)
    assert len(record["previous_runs"]) == 1


def shape(left, top, right, bottom):
    """WKB in map coordinates of a rectangle in pixels."""
    x0, x1 = (500_000 + 10 * x for x in (left, right))
    y0, y1 = (9_200_000 - 10 * y for y in (top, bottom))
    return struct.pack("<BIII10d", 1, 3, 1, 5, x0, y0, x1, y0, x1, y1, x0, y1, x0, y0)


@pytest.mark.parametrize("kind", ["raster", "polygons"])
def test_a_set_is_built_again_from_its_record(msi, sar, write, ids, export, root, tmp_path, kind):
    """Two scenes, a table of one's own, and all that is left is dataset.json and the polygons."""
    preset = root / "core" / "landcover" / "presets" / "cerradata.csv"
    shutil.copy(preset, tmp_path / "own.csv")
    choice = LabelChoice(str(tmp_path / "own.csv"), write("map.tif", ids), edge_labels=False)
    if kind == "polygons":
        drawn = [(shape(0, 0, 100, 60), {"fid": 4}), (shape(50, 30, 128, 96), {"fid": "Water"})]
        choice = replace(choice, labels=None, polygons=drawn, class_field="FID", uncovered="0")
    more = {"resampling": "nearest,cubic", "split": "folds", "folds": 3}
    export([msi, sar], choice, prefix="a", **more)
    folder, _, _ = export([msi, sar], choice, prefix="b", append=True, **more)
    before, left = contents(folder), tmp_path / "left"
    for name in before:
        if name == "dataset.json" or name.endswith("polygons.gpkg"):
            (left / name).parent.mkdir(parents=True, exist_ok=True)
            (left / name).write_bytes(before[name])
    shutil.rmtree(folder)
    finish(replay(left, tmp_path, Target(folder)))
    assert contents(folder) == before


KILLED = """
import os, runpy, signal
from pathlib import Path
runpy.run_path({conftest!r})
from changemining.core.datasets import target
from changemining.core.choices.landcover import LabelChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.jobs import finish
from changemining.core.landcover import build
from changemining.core.landcover.modalities import name_modalities
target.write_dataset = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
choice = PatchChoice(size=16, block_size=2, min_valid=0.5)
labels = LabelChoice(labels={labels!r})
modalities = name_modalities({paths!r})
finish(build.export_landcover(modalities, labels, target.Target(Path({folder!r})), choice))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="This system has no SIGKILL.")
def test_a_killed_run_keeps_its_labels(msi, sar, write, ids, export, root, tmp_path):
    labels = write("map.tif", ids)
    whole, _, _ = export([msi, sar], labels, "whole")
    text = {"conftest": str(root / "tests" / "conftest.py"), "folder": str(tmp_path / "set")}
    code = KILLED.format(**text, paths=[msi, sar], labels=labels)
    dead = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert dead.returncode == -signal.SIGKILL, dead.stderr
    left = (tmp_path / ".set.partial" / "work" / "labels.tif").stat().st_ino
    folder, _, _ = export([msi, sar], labels)
    assert (folder / "work" / "labels.tif").stat().st_ino == left
    assert contents(folder) == contents(whole)


def test_another_mapping_does_not_join(msi, write, ids, export, root, tmp_path):
    labels = write("map.tif", ids)
    export([msi], labels, prefix="a")
    preset = (root / "core" / "landcover" / "presets" / "cerradata.csv").read_text()
    assert preset.count("205 0 0,2") == 1
    (tmp_path / "other.csv").write_text(preset.replace("205 0 0,2", "205 0 0,1"))
    choice = LabelChoice(str(tmp_path / "other.csv"), labels)
    with pytest.raises(InputError, match="another way"):
        export([msi], choice, prefix="b", append=True)


# Bad input: one line, nothing left


def refused(export, tmp_path, said, paths, labels, **more):
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(InputError, match=said) as caught:
        export(paths, labels, **more)
    assert "\n" not in str(caught.value)
    assert {path.name for path in tmp_path.iterdir()} == before


def test_a_mapping_that_the_maps_contradict(msi, write, ids, export, tmp_path):
    coarse = COARSE.copy()
    coarse[13] = 1
    paths = write("fine.tif", ids), write("coarse.tif", coarse[ids])
    pixels = int((ids == 13).sum())
    said = rf"\(13, 1\) 13 Deforestation 2022 in 1 Forest instead of 2 Agriculture: {pixels} "
    choice = LabelChoice(labels=paths[0], coarse_labels=paths[1])
    refused(export, tmp_path, said, [msi], choice)


def test_rasters_that_cannot_be_brought_together(msi, write, random, ids, export, tmp_path):
    labels = write("map.tif", ids)
    pixels = random.integers(1, 99, (1, *SHAPE)).astype("uint16")
    away = write("away.tif", pixels, transform=Affine(10, 0, 700_000, 0, -10, 9_200_000))
    turned = write("turned.tif", pixels, transform=Affine(10, 1, 500_000, 1, -10, 9_200_000))
    nowhere = write("nowhere.tif", pixels, crs=None)
    refused(export, tmp_path, "away.tif does not overlap", [msi, away], labels)
    refused(export, tmp_path, "turned.tif is rotated", [msi, turned], labels)
    refused(export, tmp_path, "turned.tif is rotated", [turned, msi], labels)
    refused(export, tmp_path, "nowhere.tif has no coordinate", [msi, nowhere], labels)
    elsewhere = write("elsewhere.tif", ids, transform=Affine(10, 0, 700_000, 0, -10, 9_200_000))
    refused(export, tmp_path, "elsewhere.tif does not overlap", [msi], elsewhere)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"names": "a,b"}, r"NAMES \(2: a, b\)"),
        ({"names": "splits"}, "cannot be called 'splits'"),
        ({"names": "a/b"}, "cannot be called 'a/b'"),
        ({"names": "CON"}, "cannot be called 'CON'"),
        ({"names": "class_weights"}, "cannot be called"),
        ({"names": "Semantic_7C"}, "Two folders"),
        ({"resampling": "average"}, "RESAMPLING is 'average'"),
        ({"resampling": "nearest,cubic"}, "RESAMPLING"),
        ({"resampling": ""}, "RESAMPLING"),
        ({"size": 0}, "SIZE"),
        ({"size": 999}, "smaller"),
        ({"ratios": "1,1,1"}, "RATIOS"),
    ],
)
def test_parameters_that_are_off(msi, write, ids, export, tmp_path, more, said):
    refused(export, tmp_path, said, [msi], write("map.tif", ids), **more)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"labels": None}, "LABEL_POLYGONS"),
        ({"polygons": []}, "LABEL_POLYGONS"),
        ({"unknown_colours": "keep"}, "UNKNOWN_COLOURS"),
        ({"label_folder": "semantic"}, "Two folders"),
        ({"label_folder": ""}, "cannot be called ''"),
        ({"edge_folder": "semantic_{n}c"}, "Two folders"),
        ({"labels": None, "polygons": [(b"", {"klass": 1})]}, r"no field 'class'.*\(klass\)"),
    ],
)
def test_labels_that_are_off(msi, write, ids, export, tmp_path, more, said):
    choice = LabelChoice(**{"labels": write("map.tif", ids), **more})
    refused(export, tmp_path, said, [msi], choice)


def test_a_coarse_map_needs_a_coarse_level(msi, write, ids, export, tmp_path):
    (tmp_path / "one.csv").write_text("id,name,colour\n0,a,#000000\n1,b,#ffffff\n")
    labels = write("map.tif", ids % 2)
    choice = LabelChoice(str(tmp_path / "one.csv"), labels, coarse_labels=labels)
    refused(export, tmp_path, "one level", [msi], choice)


def test_no_modality_and_one_twice(msi):
    with pytest.raises(InputError, match="MODALITIES is empty"):
        name_modalities([])
    with pytest.raises(InputError, match="twice"):
        name_modalities([msi, msi])
    with pytest.raises(InputError, match=r"NAMES \(2: "):
        name_modalities(["a", "b", "c"])


def test_closing_it_at_any_step_leaves_nothing(msi, sar, write, ids, tmp_path):
    labels = LabelChoice(labels=write("map.tif", ids))
    before = sorted(names(tmp_path))
    for steps in range(1, 400, 5):
        job = export_landcover(
            name_modalities([msi, sar]),
            labels,
            Target(tmp_path / "set"),
            PatchChoice(size=16, block_size=2, min_valid=0.5),
        )
        try:
            for _ in range(steps):
                next(job)
        except StopIteration:
            break
        job.close()
        assert sorted(names(tmp_path)) == before
    assert 5 < steps < 399


# Real scenes


def test_real_sentinel_2_and_sentinel_1(shared_data, write, random, export, run, read, tmp_path):
    """Bouconne, and Sentinel-1 moved there by whole kilometres: 20 m, an odd origin."""
    optical = shared_data / "bouconne" / "2018_3A_Theia_Bouconne.tif"
    radar = sorted((shared_data / "sentinel1").glob("*VV*.tif"))
    assert len(radar) == 2
    refused(export, tmp_path, "does not overlap", [str(optical), str(radar[0])], str(optical))

    values = np.concatenate([read(path) for path in radar])
    place = Affine(20, 0, 355_048.241204, 0, -20, 4_837_114.70107)
    sar = write("s1.tif", values, transform=place, crs="EPSG:32631", nodata=-99)
    scene = read_raster(optical)
    pixels, grid = scene.pixels[:10], scene.transform
    bands = ["B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12"]
    utm = {"crs": "EPSG:32631", "transform": grid}
    msi = write("2018_0429.tif", pixels, descriptions=bands, **utm)
    ids = random.integers(0, 14, (31, 29)).repeat(8, axis=0).repeat(8, axis=1)[:246, :227]
    labels = write("map.tif", ids.astype("uint8"), **utm)
    coarse = write("coarse.tif", COARSE[ids], **utm)
    folder, record, _ = export(
        [msi, sar], LabelChoice(labels=labels, coarse_labels=coarse), size=32, block_size=1
    )
    assert record["counts"]["patches"] == 7 * 7
    run(
        *("gdalwarp", "-q", "-r", "bilinear", "-tr", 10, 10, "-te"),
        *(356_040, 4_833_220, 358_310, 4_835_680, sar, tmp_path / "warped.tif"),
    )
    expected = read(tmp_path / "warped.tif")
    for row in rows_of(folder):
        assert re.fullmatch(r"r000\d_c000\d", row["id"])
        top, left = int(row["pixel_row"]), int(row["pixel_col"])
        rows, columns = slice(top, top + 32), slice(left, left + 32)
        for name, whole in (
            ("msi_images", pixels),
            ("sar_images", expected),
            ("semantic_7c", COARSE[ids][np.newaxis]),
        ):
            found = read(folder / name / f"{row['id']}.tif")
            assert found.dtype == whole.dtype
            valid = read(folder / "semantic_14c" / f"{row['id']}.tif", 1) != 255
            np.testing.assert_array_equal(found[:, valid], whole[:, rows, columns][:, valid])
            assert valid.mean() >= 0.5
