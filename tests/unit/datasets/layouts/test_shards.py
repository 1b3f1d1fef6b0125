"""Shards: GDAL and tarfile as oracles, there and back again, damaged ones."""

import csv
import gzip
import hashlib
import importlib.util
import io
import json
import struct
import tarfile
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.change.export import export_patches
from changemining.core.checks.check import check_dataset
from changemining.core.choices.layouts import LayoutChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.layouts import shards
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, ReadError
from changemining.core.io.geotiff import uncompressed
from changemining.core.jobs import finish
from rasters import read_raster

pytestmark = pytest.mark.backend
LAYERS = ("T1", "T2", "Change")


@pytest.fixture
def scenes(write, random):
    """T1, T2 and mask of 80 × 96 pixels, some pixels of which are ignored."""
    t1, t2 = (random.integers(1, 10_000, (4, 80, 96)).astype("uint16") for _ in range(2))
    mask = (random.random((80, 96)) < 0.2).astype("uint8")
    mask[:3, :3] = 255
    names = ["B02", "B03", "B04", "B08"]
    files = [
        write(f"{name}.tif", values, descriptions=names, nodata=0)
        for name, values in (("T1_20190705", t1), ("T2_20200705", t2))
    ]
    return [*files, write("mask.tif", mask, nodata=255)]


@pytest.fixture
def plain(tmp_path, scenes):
    """A data set of 5 × 6 patches, some pixels of which are ignored."""
    choice = PatchChoice(size=16, block_size=2, min_valid=0.5, ratios="0.5,0.25,0.25", prefix="A")
    finish(export_patches(*scenes, Target(tmp_path / "plain"), choice))
    return tmp_path / "plain"


@pytest.fixture
def convert(tmp_path):
    def make(folder, layout, name):
        finish(convert_dataset(folder, layout, tmp_path / name, LayoutChoice()))
        return tmp_path / name

    return make


def reader_of(folder):
    """Return the module that comes with a data set."""
    spec = importlib.util.spec_from_file_location("reader", folder / "reader.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def every_patch(folder):
    """Yield (split, number, id) of every patch, by the lists."""
    for file in sorted(folder.glob("*_ids.txt")):
        split = file.name[: -len("_ids.txt")]
        for number, identifier in enumerate(file.read_text().split()):
            yield split, number, identifier


def test_gdal_and_the_index_read_the_pixels_that_the_patches_have(plain, convert):
    made = convert(plain, "shards", "shards")
    reader = reader_of(made)
    splits = {name: reader.Split(name) for name in ("train", "val", "test")}
    patches = list(every_patch(made))
    assert len(patches) == 30
    for split, number, identifier in patches:
        found = splits[split][number]
        for layer in LAYERS:
            expected = read_raster(plain / layer / f"{identifier}.tif")
            member = f"/vsitar/{made}/shards/{split}-000000.tar/{identifier}.{layer.lower()}.tif"
            dataset = gdal.Open(member)
            assert (dataset.ReadAsArray().reshape(expected.pixels.shape) == expected.pixels).all()
            assert (found[layer] == expected.pixels).all()
            assert (
                dataset.GetGeoTransform()
                == gdal.Open(str(plain / layer / f"{identifier}.tif")).GetGeoTransform()
            )
            assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") is None
            assert dataset.GetRasterBand(1).GetNoDataValue() == expected.nodata


def test_the_tars_are_webdatasets(plain, convert):
    """Members of a sample stand together and share their names' beginning; all is always alike."""
    made = convert(plain, "shards", "shards")
    with tarfile.open(made / "shards" / "train-000000.tar") as tar:
        members = tar.getmembers()
    keys = [member.name.partition(".")[0] for member in members]
    assert keys == [key for key in dict.fromkeys(keys) for _ in LAYERS]
    assert {member.name.partition(".")[2] for member in members} == {
        *("t1.tif", "t2.tif", "change.tif")
    }
    assert {(member.mtime, member.uid, member.mode, member.uname) for member in members} == {
        (0, 0, 0o644, "")
    }
    again = convert(plain, "shards", "again")
    for file in sorted(made.rglob("*.tar")):
        assert file.read_bytes() == (again / file.relative_to(made)).read_bytes()


def test_there_and_back_again(plain, convert):
    back = convert(convert(plain, "shards", "shards"), "changemining", "back")
    for name in ("patches.csv", "patches.gpkg", "stats.json", "splits/train.txt"):
        assert (back / name).read_bytes() == (plain / name).read_bytes(), name
    for file in sorted(plain.glob("*/*.tif")):
        one, other = read_raster(file), read_raster(back / file.relative_to(plain))
        assert (one.pixels == other.pixels).all()
        assert (one.transform, one.nodata) == (other.transform, other.nodata)
    told = json.loads((back / "dataset.json").read_text())
    assert told["leakage"] == json.loads((plain / "dataset.json").read_text())["leakage"]
    lines = (back / "checksums.sha256").read_text().splitlines()
    for digest, name in (line.split("  ") for line in lines):
        assert hashlib.sha256((back / name).read_bytes()).hexdigest() == digest


def test_from_shards_to_another_layout(plain, convert):
    direct = convert(plain, "packed", "direct")
    by_way = convert(convert(plain, "shards", "shards"), "packed", "by_way")
    for file in sorted(direct.glob("*.npy")):
        assert file.read_bytes() == (by_way / file.name).read_bytes()


def test_a_shard_ends_where_it_is_full(plain, convert, monkeypatch):
    monkeypatch.setattr(shards, "SAMPLES", 4)
    made = convert(plain, "shards", "shards")
    with (made / "shards" / "train_index.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["shard"] for row in rows[:5]] == ["train-000000.tar"] * 4 + ["train-000001.tar"]
    train = reader_of(made).Split("train")
    expected = read_raster(plain / "T2" / f"{train.ids[4]}.tif").pixels
    assert (train[4]["T2"] == expected).all()
    monkeypatch.setattr(shards, "BYTES", 5000)
    assert len(list((convert(plain, "shards", "small") / "shards").glob("train-*.tar"))) == len(
        rows
    )


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda shard: shard.unlink(), "No such file"),
        (lambda shard: shard.write_bytes(shard.read_bytes()[:3000]), "damaged"),
        (lambda shard: shard.write_bytes(b"no tar" * 400), "damaged|lacks"),
        (lambda shard: shard.write_bytes(gzip.compress(shard.read_bytes())), "compressed by gzip"),
    ],
)
def test_a_spoilt_shard_is_one_line_and_leaves_nothing(plain, convert, tmp_path, spoil, expected):
    made = convert(plain, "shards", "shards")
    spoil(made / "shards" / "train-000000.tar")
    with pytest.raises(ReadError, match=expected):
        convert(made, "changemining", "back")
    assert not (tmp_path / "back").exists()


def test_a_member_that_is_no_patch_is_not_taken_along(plain, convert, tmp_path):
    made = convert(plain, "shards", "shards")
    shard = made / "shards" / "train-000000.tar"
    with tarfile.open(shard) as tar:
        member = tar.getmembers()[4]
    content = bytearray(shard.read_bytes())
    content[member.offset_data : member.offset_data + 8] = b"garbage!"
    shard.write_bytes(content)
    with pytest.raises(ReadError, match=f"holds {member.name}, which is no patch"):
        convert(made, "changemining", "back")
    assert not (tmp_path / "back").exists()


def test_members_lead_nowhere(plain, convert, tmp_path):
    made = convert(plain, "shards", "shards")
    with tarfile.open(made / "shards" / "train-000000.tar", "w") as tar:
        member = tarfile.TarInfo("../../outside.tif")
        member.size = 4
        tar.addfile(member, io.BytesIO(b"evil"))
    with pytest.raises(ReadError, match=r"outside\.tif, which patches\.csv does not"):
        convert(made, "changemining", "back")
    assert not list(tmp_path.rglob("outside.tif"))
    index = made / "shards" / "train_index.csv"
    index.write_text(index.read_text().replace("train-000000.tar", "../../T1.tar"))
    with pytest.raises(InputError, match="which is no shard"):
        convert(made, "changemining", "back")


def test_a_dot_of_an_id_does_not_end_a_samples_name(plain, convert):
    text = (plain / "patches.csv").read_text()
    (plain / "patches.csv").write_text(text.replace("A_r0000_c0000", "A.1_r0000_c0000"))
    for layer in LAYERS:
        one = plain / layer / "A_r0000_c0000.tif"
        one.rename(one.with_name("A.1_r0000_c0000.tif"))
    made = convert(plain, "shards", "shards")
    with tarfile.open(made / "shards" / f"{split_of(made)}-000000.tar") as tar:
        names = tar.getnames()
    assert [name for name in names if name.startswith("A-__-1_r0000_c0000.")] == [
        *("A-__-1_r0000_c0000.t1.tif", "A-__-1_r0000_c0000.t2.tif", "A-__-1_r0000_c0000.change.tif")
    ]
    assert all(name.count(".") == 2 for name in names)
    report = finish(check_dataset(made))
    assert {found(report, key).verdict for key in ("pairing", "names")} == {"pass"}
    back = convert(made, "changemining", "back")
    assert (back / "patches.csv").read_text() == text.replace("A_r0000_c0000", "A.1_r0000_c0000")
    for layer in LAYERS:
        one = f"{layer}/A.1_r0000_c0000.tif"
        assert (read_raster(back / one).pixels == read_raster(plain / one).pixels).all()


def split_of(folder, identifier="A.1_r0000_c0000"):
    """Return the split that a patch is in, by the lists."""
    return next(split for split, _, one in every_patch(folder) if one == identifier)


def found(report, key):
    return next(one for one in report.findings if one.key == key)


def test_cut_straight_into_shards_they_are_the_same_bytes(tmp_path, scenes):
    for compress in ("deflate", "none"):
        plain, straight, by_way = (tmp_path / f"{name}_{compress}" for name in ("p", "s", "c"))
        choice = PatchChoice(size=16, block_size=2, prefix="A.1", compress=compress)
        finish(export_patches(*scenes, Target(plain), choice))
        finish(convert_dataset(plain, "shards", by_way, LayoutChoice()))
        finish(export_patches(*scenes, Target(straight), replace(choice, layout="shards")))
        names = [
            sorted(path.relative_to(one).as_posix() for path in one.rglob("*") if path.is_file())
            for one in (straight, by_way)
        ]
        assert names[0] == names[1]
        # The record tells of LAYOUT, and the checksums of the record.
        for name in set(names[1]) - {"dataset.json", "checksums.sha256"}:
            assert (straight / name).read_bytes() == (by_way / name).read_bytes(), name


def test_what_is_plain_is_not_made_plain(plain, convert):
    with pytest.raises(InputError, match="already"):
        convert(plain, "changemining", "again")


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("side", [16, 20])
def test_a_file_is_uncompressed_in_place(tmp_path, random, dtype, side):
    values = (random.random((3, side, side)) * 200).astype(dtype)
    path = str(tmp_path / "one.tif")
    tiled = ["TILED=YES", f"BLOCKXSIZE={side}"] if side == 16 else []
    kind = {"uint8": 1, "uint16": 2, "int16": 3, "float32": 6}[dtype]
    predictor = "1" if dtype == "float32" else "2"
    options = ["COMPRESS=DEFLATE", f"PREDICTOR={predictor}", "INTERLEAVE=PIXEL"]
    options += [f"BLOCKYSIZE={side}", *tiled]
    dataset = gdal.GetDriverByName("GTiff").Create(path, side, side, 3, kind, options)
    dataset.WriteArray(values)
    del dataset
    content, at = uncompressed((tmp_path / "one.tif").read_bytes())
    assert content[at:] == np.moveaxis(values, 0, 2).tobytes()
    (tmp_path / "two.tif").write_bytes(content)
    assert (gdal.Open(str(tmp_path / "two.tif")).ReadAsArray() == values).all()


def test_what_is_no_such_file_is_not_uncompressed():
    for content in (b"", b"II*\0", struct.pack("<2sHI", b"II", 42, 8) + b"\0" * 4):
        with pytest.raises(ValueError, match=r"."):
            uncompressed(content)
