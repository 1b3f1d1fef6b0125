"""The data set on disk: the scene's own pixels, counts by hand, equal bytes for equal seeds."""

import csv
import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from changemining.core.affine import Affine
from changemining.core.change.export import export_patches
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.export import Areas
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.jobs import Caution, finish
from rasters import read_raster

pytestmark = pytest.mark.backend

FOLDERS = ("T1", "T2", "Change")


def scene(random, shape=(90, 110), bands=4):
    return random.integers(1, 9999, (bands, *shape)).astype("uint16")


@pytest.fixture
def export(tmp_path):
    """Return ``export(t1, t2, mask, …)``: the folder, the record, what was said."""

    def make(t1, t2, mask, name="dataset", only=None, resampling="bilinear", **choice):
        said, folder = [], tmp_path / name
        choice = PatchChoice(**{"size": 16, "block_size": 2, **choice})
        job = export_patches(
            t1, t2, mask, Target(folder), choice, areas=Areas(only), resampling=resampling
        )
        result = finish(job, said.append)
        record = json.loads((folder / "dataset.json").read_text())
        assert record["counts"]["patches"] == result.patches
        assert record["counts"]["changed_patches"] == result.changed_patches
        return folder, record, said

    return make


@pytest.fixture
def inputs(write, random):
    """A pair without no data and a mask with change in a corner of every patch of 16."""
    mask = np.zeros((90, 110), "uint8")
    mask[::16, ::16] = 1
    t1 = write("T1_20190705.tif", scene(random), descriptions=["B02", "B03", "B04", "B08"])
    t2 = write("T2_20200705.tif", scene(random))
    return t1, t2, write("mask.tif", mask, nodata=255)


def rows_of(folder):
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def names(folder):
    return sorted(path.stem for path in folder.iterdir())


# Pixels


@pytest.mark.parametrize(
    "choice",
    [
        {},
        {"size": 10},
        {"stride": 8},
        {"edge": "pad", "min_valid": 0},
        {"edge": "shift"},
        {"edge": "shift", "stride": 13, "size": 20},
        {"stride": 40},
        {"prefix": "mine"},
    ],
)
@pytest.mark.parametrize("tiled", [True, False])
def test_patches_are_the_scenes_pixels(write, random, export, read, choice, tiled):
    layout = {"tiled": True, "blockxsize": 32, "blockysize": 32} if tiled else {}
    pixels = [scene(random), scene(random), (random.random((1, 90, 110)) < 0.3)]
    pixels[2] = pixels[2].astype("uint8")
    paths = [
        write(f"{name}.tif", array, **layout, **more)
        for name, array, more in zip(FOLDERS, pixels, ({"nodata": 0}, {}, {"nodata": 255}))
    ]
    folder, record, _ = export(*paths, **choice)
    assert record["counts"]["patches"] > 4
    size = choice.get("size", 16)
    # Some of all, and with them the last of a row and the last row.
    for row in [*rows_of(folder)[:-12:4], *rows_of(folder)[-12:]]:
        top, left = int(row["pixel_row"]), int(row["pixel_col"])
        high, wide = min(size, 90 - top), min(size, 110 - left)
        for name, whole, fill in zip(FOLDERS, pixels, (0, 0, 255)):
            patch = read_raster(folder / name / f"{row['id']}.tif")
            found = patch.pixels
            assert patch.transform == Affine(
                10, 0, 500_000 + 10 * left, 0, -10, 9_200_000 - 10 * top
            )
            assert patch.epsg == 32721
            expected = np.full((len(whole), size, size), fill, whole.dtype)
            expected[:, :high, :wide] = whole[:, top : top + high, left : left + wide]
            np.testing.assert_array_equal(found, expected)
            assert found.dtype == whole.dtype


def test_the_folders_hold_nothing_but_the_patches_of_the_lists(inputs, export):
    folder, record, _ = export(*inputs)
    ids = [row["id"] for row in rows_of(folder)]
    assert len(ids) == 30  # 5 × 6 whole patches of 16 in 90 × 110
    for name in FOLDERS:
        assert names(folder / name) == sorted(ids)
    listed = {
        split: (folder / "splits" / f"{split}.txt").read_text().split()
        for split in ("train", "val", "test")
    }
    assert sorted(one for found in listed.values() for one in found) == sorted(ids)
    assert {row["id"]: row["split"] for row in rows_of(folder)} == {
        one: split for split, found in listed.items() for one in found
    }
    assert record["counts"]["splits"] == {split: len(found) for split, found in listed.items()}


def test_every_file_opens_elsewhere(inputs, export, run):
    folder, _, _ = export(*inputs, size=40)
    for path in folder.rglob("*.tif"):
        dataset = gdal.Open(str(path))
        assert (dataset.RasterXSize, dataset.RasterYSize) == (40, 40)
        assert all(
            dataset.GetRasterBand(band + 1).Checksum() >= 0 for band in range(dataset.RasterCount)
        )
    assert "Size is 40, 40" in run("gdalinfo", folder / "T1" / "r0001_c0001.tif")


def test_change_is_255_where_either_date_is_invalid_in_any_band(write, random, export, read):
    t1, t2 = scene(random, (16, 16), 3), scene(random, (16, 16), 3)
    mask = np.ones((16, 16), "uint8")
    t1[2, 0, 0] = 0
    t2[0, 1, 1] = 65535
    mask[2, 2] = 255
    paths = (
        write("t1.tif", t1, nodata=0),
        write("t2.tif", t2, nodata=65535),
        write("mask.tif", mask, nodata=255),
    )
    folder, _, _ = export(*paths, min_valid=0)
    found = read(folder / "Change" / "r0000_c0000.tif", 1)
    expected = np.ones((16, 16), int)
    expected[[0, 1, 2], [0, 1, 2]] = 255
    np.testing.assert_array_equal(found, expected)
    (row,) = rows_of(folder)
    assert float(row["valid_fraction"]) == pytest.approx(253 / 256, abs=1e-6)
    assert int(row["change_pixels"]) == 253


@pytest.mark.parametrize("nodata", [None, 255, 7])
@pytest.mark.parametrize("dtype", ["uint8", "int16"])
def test_change_has_one_meaning_whatever_the_mask_file(write, random, export, nodata, dtype):
    mask = np.zeros((20, 20), dtype)
    mask[0, 0], mask[1, 1] = 1, nodata or 0
    t1 = write("t1.tif", scene(random, (20, 20)))
    folder, _, _ = export(
        t1,
        write("t2.tif", scene(random, (20, 20))),
        write("mask.tif", mask, nodata=nodata),
        min_valid=0,
        edge="pad",
    )
    patch = read_raster(folder / "Change" / "r0001_c0001.tif")
    assert (patch.nodata, patch.pixels.dtype) == (255, "uint8")
    found = patch.pixels[0]
    assert (found[4:] == 255).all()
    assert (found[:, 4:] == 255).all()
    patch = read_raster(folder / "Change" / "r0000_c0000.tif")
    assert patch.pixels[0, :2, :2].tolist() == [[1, 0], [0, 255 if nodata else 0]]
    assert patch.colors[1] != patch.colors[0]


def test_scenes_with_alpha_lose_it_to_the_mask(write, random, export, read):
    t1 = scene(random, (16, 16), 5)
    t1[4] = 65535
    t1[4, 3, 3] = 0
    colors = ["gray", *["undefined"] * 3, "alpha"]
    folder, _, _ = export(
        write("t1.tif", t1, colorinterp=colors),
        write("t2.tif", scene(random, (16, 16))),
        write("mask.tif", np.zeros((16, 16), "uint8")),
        min_valid=0,
    )
    np.testing.assert_array_equal(read(folder / "T1" / "r0000_c0000.tif"), t1[:4])
    assert np.argwhere(read(folder / "Change" / "r0000_c0000.tif", 1) == 255).tolist() == [[3, 3]]


def test_t2_on_another_grid_is_resampled_once_as_gdalwarp_does(
    inputs, write, random, export, run, read, tmp_path
):
    shifted = Affine(10, 0, 499_953, 0, -10, 9_200_036)
    t2 = write("shifted.tif", scene(random, (120, 130)), transform=shifted, nodata=0)
    run(
        *("gdalwarp", "-q", "-r", "bilinear", "-tr", 10, 10),
        *("-te", 500_000, 9_199_100, 501_100, 9_200_000, t2, tmp_path / "warped.tif"),
    )
    expected = read(tmp_path / "warped.tif")
    folder, record, said = export(inputs[0], t2, inputs[2])
    assert record["counts"]["patches"] == 30
    for row in rows_of(folder):
        top, left = int(row["pixel_row"]), int(row["pixel_col"])
        found = read(folder / "T2" / f"{row['id']}.tif")
        np.testing.assert_array_equal(found, expected[:, top : top + 16, left : left + 16])
    assert any("resampled" in one for one in record["remarks"])
    assert any(isinstance(one, Caution) for one in said)


def test_aligned_t2_is_not_resampled(inputs, write, random, export, read):
    pixels = scene(random, (90, 110))
    t2 = write("shifted.tif", pixels, transform=Affine(10, 0, 500_030, 0, -10, 9_199_980))
    folder, record, _ = export(inputs[0], t2, inputs[2], resampling="cubic")
    # T2 begins 3 columns and 2 rows later: the first row and column of patches are not whole.
    assert record["counts"]["dropped"]["below MIN_VALID"] == 5 + 6 - 1
    found = read(folder / "T2" / "r0001_c0002.tif")
    np.testing.assert_array_equal(found, pixels[:, 14:30, 29:45])


@pytest.mark.parametrize(("size", "count"), [(128, 36), (64, 144)])
def test_real_scenes(shared_data, write, random, export, read, size, count):
    paths = [shared_data / "amazon_mining" / name for name in ("T1.tif", "T2.tif")]
    mask = write("mask.tif", (random.random((768, 768)) < 0.1).astype("uint8"), nodata=255)
    folder, record, _ = export(*paths, mask, size=size, min_valid=0)
    assert record["counts"]["patches"] == count
    whole = [read(path) for path in paths]
    for row in rows_of(folder)[::7]:
        rows = slice(int(row["pixel_row"]), int(row["pixel_row"]) + size)
        columns = slice(int(row["pixel_col"]), int(row["pixel_col"]) + size)
        for name, pixels in zip(FOLDERS, whole):
            found = read(folder / name / f"{row['id']}.tif")
            np.testing.assert_array_equal(found, pixels[:, rows, columns])


# Which patches


@pytest.fixture
def marked(write, random):
    """16 patches of 4 × 4: number n has n pixels of change, and the last row n − 12 invalid."""
    mask, t1 = np.zeros((16, 16), "uint8"), scene(random, (16, 16))
    for number in range(16):
        row, col = 4 * (number // 4), 4 * (number % 4)
        for pixel in range(number):
            mask[row + pixel // 4, col + pixel % 4] = 1
        for pixel in range(max(0, number - 12)):
            t1[0, row + 3, col + 3 - pixel] = 0
    paths = write("t1.tif", t1, nodata=0), write("t2.tif", scene(random, (16, 16)))
    return *paths, write("mask.tif", mask, nodata=255)


@pytest.mark.parametrize(
    ("choice", "dropped", "left"),
    [
        # Numbers 13, 14, 15 have 1, 2, 3 invalid pixels.
        ({"min_valid": 1.0}, {"below MIN_VALID": 3}, 13),
        ({"min_valid": 14 / 16}, {"below MIN_VALID": 1}, 15),
        ({"min_valid": 0.0}, {}, 16),
        # 4 of 16 pixels are a quarter: numbers 0 to 3 have fewer.
        ({"min_valid": 0, "min_change": 0.25}, {"below MIN_CHANGE": 4}, 12),
        ({"min_valid": 0, "min_change": 1 / 16}, {"below MIN_CHANGE": 1}, 15),
        ({"min_valid": 1.0, "min_change": 0.5}, {"below MIN_VALID": 3, "below MIN_CHANGE": 8}, 5),
    ],
)
def test_counts_by_hand(marked, export, choice, dropped, left):
    _, record, _ = export(*marked, size=4, split="none", **choice)
    assert record["counts"]["considered"] == 16
    assert {why: n for why, n in record["counts"]["dropped"].items() if n} == dropped
    assert record["counts"]["patches"] == left


@pytest.mark.parametrize(
    ("ratio", "kept"), [(-1, 12), (0, 0), (0.7, 2), (1, 4), (2.9, 11), (9, 12)]
)
def test_negatives_in_proportion(write, random, export, ratio, kept):
    mask = np.zeros((16, 16), "uint8")
    mask[0] = 1  # the four patches of the first row
    pair = [write(f"{name}.tif", scene(random, (16, 16))) for name in ("t1", "t2")]
    mask = write("mask.tif", mask)
    found = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        folder, record, _ = export(
            *pair, mask, name, size=4, max_negative_ratio=ratio, split="none", seed=seed
        )
        assert record["counts"]["changed_patches"] == 4
        assert record["counts"]["patches"] == 4 + kept
        assert record["counts"]["dropped"]["above MAX_NEGATIVE_RATIO"] == 12 - kept
        found.append(names(folder / "T1"))
    assert found[0] == found[1]
    if 0 < kept < 11:
        assert found[0] != found[2]


@pytest.mark.parametrize(("edge", "count"), [("drop", 30), ("pad", 42), ("shift", 42)])
def test_edges(inputs, export, edge, count):
    _, record, _ = export(*inputs, edge=edge, min_valid=0, block_size=1)
    assert record["counts"]["considered"] == count
    if edge != "shift":
        assert record["counts"]["patches"] == count


def square(x, y, size):
    corners = [(x, y), (x + size, y), (x + size, y - size), (x, y - size), (x, y)]
    text = ", ".join(f"{x} {y}" for x, y in corners)
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb(1))


def test_only_patches_with_their_centre_in_the_grid(inputs, export):
    # Patches of 160 m. The first polygon holds the centres of 2 × 2, the second of one, each
    # touches others; the third lies elsewhere.
    only = [
        square(500_000, 9_200_000, 280),
        square(500_500, 9_199_600, 100),
        square(510_000, 9_199_600, 100),
    ]
    folder, record, _ = export(*inputs, only=only)
    expected = ["r0000_c0000", "r0000_c0001", "r0001_c0000", "r0001_c0001", "r0002_c0003"]
    assert names(folder / "T1") == expected
    assert record["counts"]["dropped"]["outside GRID"] == 25


def test_splits_with_overlap_are_counted(inputs, export):
    _, record, _ = export(*inputs, stride=8)
    counts = record["counts"]
    assert counts["dropped"]["overlapping another split"] > 0
    assert counts["patches"] + sum(counts["dropped"].values()) == counts["considered"] == 10 * 12


# What is recorded


def test_the_record(inputs, export):
    folder, record, _ = export(*inputs, seed=7, prefix="mine")
    assert record["format"] == "changemining-dataset"
    assert record["dates"] == {"T1": "2019-07-05", "T2": "2020-07-05"}
    assert record["seed"] == 7
    assert record["parameters"]["SIZE"] == 16
    assert record["parameters"]["PREFIX"] == "mine"
    assert record["bands"]["T1"] == ["B02", "B03", "B04", "B08"]
    assert record["grid"]["crs"] == "EPSG:32721"
    assert record["grid"]["shape"] == [90, 110]
    for role, path in zip(("T1", "T2", "MASK"), inputs):
        ((file),) = record["inputs"][role]
        assert file["sha256"] == hashlib.sha256(Path(path).read_bytes()).hexdigest()
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert "$" not in text.replace("${", "")
    assert "r0000_c0000" in (folder / "patches.csv").read_text()


def test_the_manifest_and_its_footprints(inputs, export):
    folder, _, _ = export(*inputs)
    rows = rows_of(folder)
    dataset = ogr.Open(str(folder / "patches.gpkg"))
    layer = dataset.GetLayer("patches")
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32721"
    assert len(rows) == layer.GetFeatureCount() == 30
    for row, feature in zip(rows, layer):
        for name, value in feature.items().items():
            assert str(value) == row[name] or float(value) == float(row[name])
        xmin, xmax, ymin, ymax = feature.geometry().GetEnvelope()
        assert [xmin, ymin, xmax, ymax] == [float(row[n]) for n in ("xmin", "ymin", "xmax", "ymax")]
        assert feature.geometry().GetArea() == 160 * 160
        assert xmin == 500_000 + 160 * int(row["col"])
        assert ymax == 9_200_000 - 160 * int(row["row"])
        assert int(row["change_pixels"]) == 1
        assert float(row["change_fraction"]) == pytest.approx(1 / 256, abs=1e-6)


def test_statistics_are_those_of_the_training_patches(write, random, export, read):
    t1, t2 = scene(random), scene(random).astype("float32")
    t1[:, random.random((90, 110)) < 0.05] = 0
    t2[:, random.random((90, 110)) < 0.05] = np.nan
    mask = (random.random((90, 110)) < 0.2).astype("uint8")
    paths = write("t1.tif", t1, nodata=0), write("t2.tif", t2), write("mask.tif", mask)
    folder, _, _ = export(*paths, min_valid=0)
    train = (folder / "splits" / "train.txt").read_text().split()
    found = json.loads((folder / "stats.json").read_text())
    assert found["split"] == "train"
    assert found["patches"] == len(train) > 0
    change = np.stack([read(folder / "Change" / f"{one}.tif", 1) for one in train])
    for name in ("T1", "T2"):
        pixels = np.stack([read(folder / name / f"{one}.tif") for one in train], axis=1)
        for band, values in zip(found[name], pixels.astype("float64")):
            seen = values[change != 255]
            assert band["pixels"] == seen.size
            assert band["mean"] == pytest.approx(seen.mean())
            assert band["std"] == pytest.approx(seen.std())
            assert (band["min"], band["max"]) == (seen.min(), seen.max())
    assert found["Change"] == {str(n): int((change == n).sum()) for n in (0, 1, 255)}


# Equal bytes


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_one_seed_gives_the_same_bytes_whatever_the_threads(inputs, export, monkeypatch):
    first = contents(export(*inputs, "first", max_negative_ratio=1)[0])
    again = contents(export(*inputs, "again", max_negative_ratio=1)[0])
    assert first == again
    assert len(first) > 90
    monkeypatch.setattr("changemining.core.threads.thread_count", lambda _=None: 1)
    assert contents(export(*inputs, "one", max_negative_ratio=1)[0]) == first
    monkeypatch.setattr("changemining.core.threads.thread_count", lambda _=None: 4)
    assert contents(export(*inputs, "four", max_negative_ratio=1)[0]) == first
    other = contents(export(*inputs, "other", max_negative_ratio=1, seed=43)[0])
    assert other["splits/train.txt"] != first["splits/train.txt"]
    assert other["T1/r0000_c0000.tif"] == first["T1/r0000_c0000.tif"]


# Refusals


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"min_valid": 1.1}, "MIN_VALID"),
        ({"min_change": -0.1}, "MIN_CHANGE"),
        ({"min_valid": float("nan")}, "MIN_VALID"),
        ({"max_negative_ratio": float("nan")}, "MAX_NEGATIVE_RATIO"),
        ({"max_negative_ratio": float("inf")}, "MAX_NEGATIVE_RATIO"),
        ({"ratios": "1,1,1"}, "RATIOS"),
        ({"layout": "other"}, "LAYOUT"),
        ({"size": 1000}, "smaller than one patch"),
        ({"min_change": 1.0}, "No patch is left of 30: 30 below MIN_CHANGE"),
        ({"split": "half"}, "SPLIT"),
    ],
)
def test_refusals_leave_nothing(inputs, export, tmp_path, choice, message):
    before = names(tmp_path)
    with pytest.raises(InputError, match=message):
        export(*inputs, **choice)
    assert names(tmp_path) == before


def test_a_mask_on_another_grid_is_refused(inputs, write, export):
    shifted = Affine(10, 0, 500_010, 0, -10, 9_200_000)
    mask = write("other.tif", np.zeros((90, 110), "uint8"), transform=shifted)
    with pytest.raises(InputError, match="another grid"):
        export(*inputs[:2], mask)


def test_a_mask_of_other_values_is_refused(inputs, write, export, tmp_path):
    before = names(tmp_path)
    mask = write("classes.tif", np.full((90, 110), 3, "uint8"))
    with pytest.raises(InputError, match="holds 3"):
        export(*inputs[:2], mask)
    assert names(tmp_path) == sorted([*before, "classes"])
