"""What stands beside the patches: card, citation, checksums, views. Others read and check them."""

import ast
import csv
import hashlib
import json
import re
import shutil
import subprocess

import numpy as np
import pytest
import rasterio

from changemining.core.affine import Affine
from changemining.core.datasets.sidecars.checksums import is_listed
from changemining.core.datasets.sidecars.write import write_beside
from changemining.core.datasets.stored import open_dataset
from changemining.core.io import mosaic
from changemining.core.jobs import finish


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


# The card


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
    assert len(blocks) == 3
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


# The citation


def test_the_citation_is_valid(make_dataset, root):
    folder = make_dataset()
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed.")
    cited = yaml.safe_load((folder / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited["cff-version"] == "1.2.0"
    assert cited["type"] == "dataset"
    assert "to be filled in" in cited["authors"][0]["name"]
    assert cited["references"][0]["title"] == "ChangeMining"
    tool = shutil.which("cffconvert") or root / ".venv-loaders/bin/cffconvert"
    try:
        run = [str(tool), "--validate", "-i", str(folder / "CITATION.cff")]
        done = subprocess.run(run, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("cffconvert is not installed; scripts/setup loaders brings it.")
    assert done.returncode == 0, done.stderr


# The checksums


def test_sha256sum_agrees(make_dataset):
    folder = make_dataset()
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("sha256sum is not installed.")
    run = [tool, "--check", "--strict", "checksums.sha256"]
    done = subprocess.run(run, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    listed = [
        line.split("  ")[1] for line in (folder / "checksums.sha256").read_text().splitlines()
    ]
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(listed) == there - {"checksums.sha256"}
    assert listed == sorted(listed)


@pytest.mark.parametrize(
    ("path", "listed"),
    [
        ("T1/r0000_c0000.tif", True),
        ("README.md", True),
        ("network/file.txt", True),
        ("T1/r0000_c0000.tif.aux.xml", False),
        ("patches.gpkg-wal", False),
        ("work/mask.tif", False),
        ("checksums.sha256", False),
        (".journal", False),
    ],
)
def test_what_has_a_checksum(path, listed):
    assert is_listed(path) == listed


# The views


def whole(folder, layer, name=None):
    """Return a view's pixels and what rasterio says of it."""
    with rasterio.open(folder / "qgis" / f"{name or layer}.vrt") as file:
        return file.read(), file.profile, file.descriptions


@pytest.mark.parametrize("most", [4096, 4])
@pytest.mark.parametrize("choice", [{}, {"stride": 20}, {"edge": "shift"}])
def test_views_show_the_scene(make_dataset, read, monkeypatch, most, choice):
    # Above so many patches a view is one of views.
    monkeypatch.setattr(mosaic, "CROWDED", most)
    folder = make_dataset(split="none", min_valid=0.1, **choice)
    assert (folder / "qgis" / "parts").is_dir() == (most == 4)
    for layer, file in (("T1", "T_20190705"), ("T2", "T_20200707"), ("Change", "mask")):
        pixels, profile, names = whole(folder, layer)
        assert profile["crs"].to_epsg() == 32721
        assert profile["transform"][:6] == Affine(10, 0, 500_000, 0, -10, 9_200_000)
        scene = read(folder.parent / f"{file}.tif")[:, : pixels.shape[1], : pixels.shape[2]]
        if layer == "Change":
            scene[:, :, 99:] = 255  # the column without data
        np.testing.assert_array_equal(pixels, scene)
        assert profile["nodata"] == (255 if layer == "Change" else 0)
        assert names == (("change",) if layer == "Change" else ("B02", "B03", "B04", "B08"))


def test_gdal_reads_views_too(make_dataset, osgeo):
    from osgeo import gdal

    folder = make_dataset(split="none", min_change=0.01)
    rows = rows_of(folder)
    assert len(rows) == 2
    dataset = gdal.Open(str(folder / "qgis" / "Change.vrt"))
    band = dataset.GetRasterBand(1)
    table = band.GetRasterColorTable()
    assert [table.GetColorEntry(value) for value in (0, 1, 255)] == [
        (32, 32, 32, 255),
        (230, 60, 40, 255),
        (0, 0, 0, 0),
    ]
    pixels = band.ReadAsArray()
    # Patches (0, 0) and (1, 2): nothing lies between them.
    assert pixels.shape == (64, 96)
    assert (pixels[:32, 32:] == 255).all()
    assert (pixels == 1).sum() == 200


def test_views_can_be_moved_with_their_set(make_dataset, tmp_path):
    folder = make_dataset(split="none")
    before = whole(folder, "T2")[0]
    moved = tmp_path / "another place" / "set"
    moved.parent.mkdir()
    folder.rename(moved)
    np.testing.assert_array_equal(whole(moved, "T2")[0], before)
    assert str(tmp_path) not in (moved / "qgis" / "T2.vrt").read_text(encoding="utf-8")


def test_every_crs_has_views_of_its_own(make_dataset):
    folder = make_dataset(prefix="one", split="none")
    make_dataset(prefix="two", split="none", crs="EPSG:32722", append=True)
    names = {path.name for path in (folder / "qgis").iterdir()}
    layers = ("T1", "T2", "Change")
    assert names == {f"{name}_EPSG{code}.vrt" for name in layers for code in (32721, 32722)}
    for code in (32721, 32722):
        pixels, profile, _ = whole(folder, "T1", f"T1_EPSG{code}")
        assert profile["crs"].to_epsg() == code
        assert pixels.shape == (4, 64, 96)
    assert "Patches one_…" in (folder / "README.md").read_text(encoding="utf-8")


def test_views_of_degrees(make_dataset, degrees):
    folder = make_dataset(crs="EPSG:4326", transform=degrees, split="none")
    pixels, profile, _ = whole(folder, "T1")
    assert pixels.shape == (4, 64, 96)
    assert profile["crs"].to_epsg() == 4326
    assert profile["transform"].almost_equals(degrees, 1e-9)


# All together


def test_they_can_be_written_again(make_dataset):
    folder = make_dataset()

    def contents():
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = contents()
    finish(write_beside(open_dataset(folder)))
    assert contents() == before


def test_no_file_tells_of_the_machine(make_dataset, tmp_path):
    folder = make_dataset()
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix not in {".tif", ".jpg", ".png", ".gpkg"}:
            assert str(tmp_path) not in path.read_text(encoding="utf-8"), path
            assert ".partial" not in path.read_text(encoding="utf-8"), path
    json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
