"""The benchmarks run, and compare the same work; how fast anything is, no test asserts."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys

import numpy as np
import pytest
from osgeo import ogr

from rasters import read_raster

PEERS = ("gdal_calc.py", "gdal_sieve.py", "gdal_polygonize.py", "gdal_rasterize", "gdal_retile.py")
SIZE, WHOLE = 300, 256


def run(root, folder, *options):
    """Run the benchmarks small; return the table's rows as lists of cells."""
    script = str(root / "benchmarks" / "run.py")
    common = ["--size", str(SIZE), "--runs", "1", "--folder", str(folder)]
    done = subprocess.run(
        [sys.executable, script, *common, *options], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    rows = [line.strip("| ") for line in done.stdout.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.split("|")] for row in rows[1:]]


@pytest.fixture(scope="module")
def measured(root, tmp_path_factory):
    """Measure one step of each kind; return the folder."""
    for tool in PEERS:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed.")
    folder = tmp_path_factory.mktemp("benchmarks")
    steps = ["difference of two scenes, u", "threshold", "noisy", "mask, deflate"]
    steps += ["four bands, folder", "levir"]
    run(root, folder, "--keep", "--steps", *steps)
    return folder


def written(measured, step):
    """Return way → the folder that it filled, ours first."""
    results = json.loads((measured / f"results_{SIZE}.json").read_text(encoding="utf-8"))
    (name,) = [name for name in results["steps"] if name.startswith(step)]
    place = measured / "work" / re.sub(r"\W+", "_", name)
    ways = results["steps"][name]["figures"]
    return {way: place / re.sub(r"\W+", "_", way) / "0" for way in ways}


def read(path):
    """Return the first band with NaN for no data, and the file's kind."""
    raster = read_raster(path)
    (values,) = raster.pixels.astype("float64")
    if raster.nodata is not None:
        values[raster.pixels[0] == raster.nodata] = np.nan
    return values, (raster.compression, raster.is_tiled)


def test_all_tools_make_the_same_difference(measured):
    files = {
        way: folder / "x.tif"
        for way, folder in written(measured, "difference of").items()
        if not way.startswith("floor")
    }
    expected, kind = read(files["ours"])
    assert np.isnan(expected).any()
    assert np.nanstd(expected) > 0.01
    assert "gdal_calc" in files
    for way, file in files.items():
        values, other = read(file)
        np.testing.assert_allclose(values, expected, atol=1e-6, err_msg=way)
        # QGIS has no choice of the file's kind, and the default of ours is what is compared.
        if way.startswith(("gdal_calc", "OTB")):
            assert other == kind == (None, True)


@pytest.mark.parametrize("step", ["threshold", "sieve, noisy"])
def test_all_tools_make_the_same_mask(measured, step):
    folders = written(measured, step)
    expected, _ = read(folders.pop("ours") / "x.tif")
    assert set(np.unique(expected[~np.isnan(expected)])) == {0, 1}
    others = [folder for way, folder in folders.items() if not way.startswith("floor")]
    assert others
    for folder in others:
        np.testing.assert_array_equal(read(folder / "x.tif")[0], expected, str(folder))


def test_all_tools_rasterise_alike(measured):
    folders = written(measured, "polygons to mask, noisy")
    expected, kind = read(folders["ours"] / "x.tif")
    values, other = read(folders["gdal_rasterize, gdal_calc for no data"] / "x.tif")
    without, _ = read(folders["gdal_rasterize, without no data"] / "x.tif")
    assert expected[~np.isnan(expected)].any()
    np.testing.assert_array_equal(values, expected)
    np.testing.assert_array_equal(without == 1, expected == 1)
    assert other == kind


def test_all_tools_find_the_same_polygons(measured):
    folders = written(measured, "mask to polygons, noisy")
    count = {}
    for way, name, field in (
        ("ours", "x.gpkg", "class"),
        ("gdal_polygonize, without attributes", "polygons.gpkg", "DN"),
    ):
        file = ogr.Open(str(folders[way] / name))
        count[way] = sum(feature[field] == 1 for feature in file.GetLayer(0))
    assert len(set(count.values())) == 1
    assert min(count.values()) > 50


def test_the_same_patches_are_cut(measured):
    folders = written(measured, "patches of T1, T2 and mask, deflate")
    for layer in ("T1", "T2", "Change"):
        cut = {}
        for way, place in (("ours", folders["ours"] / "x"), ("gdal", folders["gdal_retile"])):
            cut[way] = {}
            for path in (place / layer).glob("*.tif"):
                patch = read_raster(path)
                kind = patch.compression, patch.block_shape, patch.structure.get("INTERLEAVE")
                cut[way][patch.transform] = patch.pixels, kind
        assert len(cut["ours"]) == (WHOLE // 128) ** 2
        assert cut["ours"].keys() == cut["gdal"].keys()
        for corner, (pixels, kind) in cut["ours"].items():
            np.testing.assert_array_equal(cut["gdal"][corner][0], pixels)
            assert cut["gdal"][corner][1] == kind


def test_a_product_is_imported_as_gdal_reads_it(measured):
    folders = written(measured, "import of four bands, folder")
    ours = read_raster(folders["ours"] / "x.tif").pixels.astype(int)
    stored = read_raster(folders["gdal_translate, two threads"] / "x.tif").pixels.astype(int)
    inside = ours > 0
    assert ((stored == 0) <= ~inside).all()
    # Its metadata state an offset of −1000; the rest are pixels of masked classes.
    assert (ours[inside] == np.maximum(stored[inside] - 1000, 1)).all()
    assert 0.9 < inside.mean() / (stored > 0).mean() < 1


def test_a_data_set_is_laid_out_anew(measured):
    folders = written(measured, "data set to levir")
    copied = folders["floor: copy the files"] / "x"
    patches = {path.stem for path in (copied / "T1").iterdir()}
    there = {path.stem.split("_", 1)[1] for path in (folders["ours"] / "x").rglob("A/*.png")}
    assert there
    assert there <= patches


def test_figures_are_kept_and_make_the_page(root, measured, tmp_path):
    pytest.importorskip("matplotlib", reason="Matplotlib is not installed.")
    rows = run(root, measured, "--growth", "--steps", "savi of one", "--docs", str(tmp_path))
    sides = [75, 150, 300, 600]
    assert [row[1] for row in rows] == [f"{side**2 / 1e6:.3g} megapixels" for side in sides]
    lines = (tmp_path / "speed.md").read_text(encoding="utf-8").splitlines()
    table = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if "|" in line]
    # The steps stand in the page though they were measured by another run before.
    by_way = {tuple(row[:2]): row for row in table}
    assert by_way["threshold, sieve, fill", "ours"][2] == ""
    for cells in table:
        if cells[1].startswith("gdal"):
            assert re.fullmatch(r"\*\*\d+\.\d\d\*\* \(\d+\.\d\d–\d+\.\d\d\)", cells[2])
            assert float(cells[3]) > 0
            assert int(cells[4]) > 0
    assert rows[0] in table
    assert (tmp_path / "images" / "speed.png").stat().st_size > 1000


def test_a_tool_that_is_missing_is_left_out(root, monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(root / "benchmarks"))
    spec = importlib.util.spec_from_file_location("peers", root / "benchmarks" / "peers.py")
    peers = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(peers)
    assert peers.missing([[sys.executable], ["no_such_program"]]) == "no_such_program"
    assert peers.missing([[sys.executable]]) is None


@pytest.fixture
def last_figures(root, monkeypatch):
    monkeypatch.syspath_prepend(str(root / "benchmarks"))
    return importlib.import_module("last_figures")


PAGE = """
| step | way | ours / this | seconds | peak MiB | MB on disk |
|---|---|---|---|---|---|
| SAVI | ours |  | 1.00 | 200 | 5 |
|  | gdal_calc | **0.50** (0.45–0.60) | 2.00 | 900 | 5 |
| mask | ours |  | 1.00 | 100 | 5 |
"""


@pytest.mark.parametrize(
    ("seconds", "peak", "lines"),
    [
        ([1.0, 1.1, 1.0], 210, []),
        ([1.3, 1.0, 1.3], 200, []),  # one run as good as before: noise
        ([1.3, 1.3, 1.3], 200, ["SAVI: 0.65 of gdal_calc, 0.50 before."]),
        ([1.0, 1.0, 1.0], 240, ["SAVI, ours: 240 MiB, 200 before."]),
        ([0.2, 0.2, 0.2], 100, []),
    ],
)
def test_what_became_slower_than_the_page_says_is_told(last_figures, seconds, peak, lines):
    told = last_figures.read(PAGE)
    assert told["mask", "ours"].peak == 100
    figures = {
        "ours": [[time, peak, 5] for time in seconds],
        "gdal_calc": [[2.0, 2000, 5]] * 3,
        "a new way": [[1.0, 1, 1]] * 3,
    }
    assert last_figures.worse({"SAVI": {"figures": figures}}, told) == lines


def test_every_row_of_the_manuals_page_is_read(root, last_figures):
    page = (root / "docs" / "speed.md").read_text(encoding="utf-8")
    table = page[: page.index("##")].splitlines()
    rows = [
        line for line in table if line.startswith("|") and not line.startswith(("| step", "|--"))
    ]
    assert len(last_figures.read(page)) == len(rows) > 50
