"""The review's GeoPackage, its cells, and how far the review of patches is."""

import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import ogr

from changemining.core.errors import InputError, ReadError
from changemining.core.grid import Window
from changemining.core.io.vector import rectangle
from changemining.core.jobs import finish
from changemining.core.masks.polygons import FIELDS, ReviewedPolygon
from changemining.core.names import patch_id
from changemining.core.patch_grid import PatchGrid, cell_window
from changemining.core.review.cells import cell_of_polygon, new_cell
from changemining.core.review.progress import review_patches, review_status
from changemining.core.review.review import (
    EXTRA_FIELDS,
    Cell,
    Review,
    Settings,
    read_review,
    write_review,
)


@pytest.fixture
def box():
    """Return ``box(grid, top, left, bottom, right)`` in pixels, as WKB in map coordinates."""
    return lambda grid, top, left, bottom, right: rectangle(
        grid.bounds(Window(top, left, bottom - top, right - left))
    )


@pytest.fixture
def settings(write):
    """Return settings whose rasters lie beside the review."""
    names = [write(f"{name}.tif", np.zeros((4, 4), "uint8")) for name in ("a", "b", "d")]
    return Settings(32, 32, 42, 1, *names)


@pytest.fixture
def small(make_grid, box, settings):
    """Return a review of two polygons and two cells on a grid of 64 × 64."""
    grid = make_grid(64, 64)
    attributes = dict.fromkeys([*FIELDS, *EXTRA_FIELDS])
    attributes.update(uid="r00002_c00003", status="accepted", area_px=4, note="ä “x”", confidence=2)
    polygons = [
        ReviewedPolygon(box(grid, 2, 3, 4, 5), attributes),
        ReviewedPolygon(box(grid, 40, 40, 50, 50), {"uid": "x", "status": "candidate"}),
    ]
    cells = [new_cell(grid, 32, (0, 0), "candidates", 0)]
    cells.append(new_cell(grid, 32, (1, 1), "candidates", 1))
    cells.append(new_cell(grid, 32, (0, 1), "audit", 0))
    return Review(grid.crs.to_wkt(), settings, polygons, cells)


# The file.


def test_a_review_comes_back_as_it_was_written(small, tmp_path):
    finish(write_review(small, tmp_path / "review.gpkg"))
    back = read_review(tmp_path / "review.gpkg")
    assert back.settings == small.settings
    assert back.cells == small.cells
    assert back.polygons[0] == small.polygons[0]
    assert back.polygons[1].attributes["uid"] == "x"
    assert back.polygons[1].attributes["area_px"] is None
    assert "WGS 84 / UTM zone 21S" in back.wkt


def test_the_layers_are_as_ogrinfo_tells(small, tmp_path, run):
    finish(write_review(small, tmp_path / "review.gpkg"))
    told = run("ogrinfo", "-so", "-al", tmp_path / "review.gpkg")
    polygons, cells, table = told.split("Layer name: ")[1:]
    assert polygons.startswith("polygons\nGeometry: Polygon\nFeature Count: 2")
    assert cells.startswith("cells\nGeometry: Polygon\nFeature Count: 3")
    assert table.startswith("review\nGeometry: None\nFeature Count: 8")
    assert all(f"\n{name}: " in polygons for name in FIELDS)
    for line in ("cell: String", "row: Integer64", "state: String", "closed_at: String"):
        assert f"\n{line} " in cells


def test_the_file_is_plain_sqlite_without_a_log_beside_it(small, tmp_path, monkeypatch):
    monkeypatch.setenv("OGR_SQLITE_JOURNAL", "WAL")
    finish(write_review(small, tmp_path / "review.gpkg"))
    with sqlite3.connect(tmp_path / "review.gpkg") as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        stored = dict(database.execute("SELECT key, value FROM review ORDER BY fid").fetchall())
    assert stored == {
        "size": "32",
        "stride": "32",
        "seed": "42",
        "audit": "1",
        "t1": "a.tif",
        "t2": "b.tif",
        "difference": "d.tif",
        "format_version": "1",
    }
    assert sorted(path.name for path in tmp_path.glob("*review*")) == ["review.gpkg"]


def test_the_same_review_gives_the_same_bytes(small, tmp_path):
    for name in ("one.gpkg", "two.gpkg"):
        finish(write_review(small, tmp_path / name))
        time.sleep(1.1)  # beyond the resolution of the dates in the file
    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "two.gpkg").read_bytes()


def test_the_rasters_are_found_after_the_folder_has_moved(small, tmp_path):
    (tmp_path / "work").mkdir()
    finish(write_review(small, tmp_path / "work" / "review.gpkg"))
    with closing(sqlite3.connect(tmp_path / "work" / "review.gpkg")) as database:
        assert database.execute("SELECT value FROM review WHERE key='t1'").fetchone() == (
            "../a.tif",
        )
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("a.tif", "b.tif", "d.tif", "work"):
        (tmp_path / name).rename(moved / name)
    assert read_review(moved / "work" / "review.gpkg").settings.t1 == str(moved / "a.tif")


def test_what_is_no_file_keeps_its_name(small, tmp_path):
    remote = "/vsicurl/https://example.org/a.tif"
    changed = replace(small, settings=replace(small.settings, t1=remote))
    finish(write_review(changed, tmp_path / "review.gpkg"))
    assert read_review(tmp_path / "review.gpkg").settings.t1 == remote


def test_a_review_is_a_geopackage(small, tmp_path):
    with pytest.raises(InputError, match=r"\.gpkg"):
        finish(write_review(small, tmp_path / "review.shp"))
    assert not list(tmp_path.glob("review*"))


def test_cancelling_leaves_what_was_there(small, tmp_path):
    finish(write_review(small, tmp_path / "review.gpkg"))
    before = (tmp_path / "review.gpkg").read_bytes()
    job = write_review(replace(small, cells=[]), tmp_path / "review.gpkg")
    next(job)
    job.close()
    assert (tmp_path / "review.gpkg").read_bytes() == before
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("statement", "error", "says"),
    [
        ("DELETE FROM review WHERE key = 'size'", InputError, "preparereview"),
        ("UPDATE review SET value = 'x' WHERE key = 'seed'", InputError, "preparereview"),
        ("UPDATE review SET value = '2' WHERE key = 'format_version'", InputError, "update"),
        ("DELETE FROM gpkg_contents WHERE table_name = 'cells'", ReadError, "no layer cells"),
    ],
)
def test_what_is_no_review_is_refused(small, tmp_path, statement, error, says):
    path = tmp_path / "review.gpkg"
    finish(write_review(small, path))
    with sqlite3.connect(path) as database:
        database.execute(statement)
    with pytest.raises(error, match=says):
        read_review(path)


# Cells.


@pytest.mark.parametrize("shape", [(64, 64), (100, 70), (10, 10)])
def test_cells_are_those_of_the_patch_grid(make_grid, shape):
    grid = make_grid(*shape)
    cut = PatchGrid(grid, 32, 0, "pad")
    for patch in cut.patches():
        assert patch_id(patch.row, patch.col) == patch.id
        assert cell_window(grid, 32, patch.row, patch.col) == cut.inside(patch.window)


def test_a_polygon_belongs_to_one_cell(make_grid, box):
    grid = make_grid(100, 100)
    across = box(grid, 30, 30, 60, 60)  # its centre is at (45, 45)
    assert cell_of_polygon(grid, 32, across, "r00030_c00030") == (0, 0)
    assert cell_of_polygon(grid, 32, across, "r00099_c00040") == (3, 1)
    for other in ("added by hand", "", None, "r1_c1_2", "r00100_c00000"):
        found = cell_of_polygon(grid, 32, across, other)
        assert found == (None if other == "r00100_c00000" else (1, 1))
    assert cell_of_polygon(grid, 32, box(grid, 200, 200, 210, 210), "") is None


# How far the review of patches is.


def brute_force(grid, patches, polygons, cells):
    """Look at every pixel of every patch."""
    state = np.zeros(grid.shape, int)
    for (top, left, bottom, right), closed in cells:
        state[top:bottom, left:right] = 2 if closed else 1
    candidates = np.zeros(grid.shape, int)
    for number, ((top, left, bottom, right), status) in enumerate(polygons, 1):
        if status == "candidate":
            candidates[top:bottom, left:right] = number
    found = {}
    for patch in patches:
        place = tuple(slice(max(one.start, 0), one.stop) for one in patch.window.slices)
        seen, left = state[place], len(set(candidates[place].ravel().tolist()) - {0})
        if not seen.any() and not left:
            status = "unqueued"
        elif not (seen == 2).any():
            status = "open"
        else:
            status = "partly" if (seen == 1).any() or left else "reviewed"
        found[patch.id] = (status, left)
    return found


@pytest.mark.parametrize(
    ("size", "stride", "edge", "cell"),
    [(32, 0, "drop", 32), (32, 8, "pad", 32), (24, 10, "shift", 32), (16, 40, "pad", 48)],
)
def test_the_status_of_patches_is_what_every_pixel_says(
    make_grid, box, random, size, stride, edge, cell
):
    grid = make_grid(210, 190)
    places = [(row, col) for row in range(-(-210 // cell)) for col in range(-(-190 // cell))]
    cells, polygons = [], []
    for row, col in places:
        if random.random() < 0.8:
            span = (row * cell, col * cell, min(210, (row + 1) * cell), min(190, (col + 1) * cell))
            cells.append((span, random.random() < 0.7))
    for row in range(0, 200, 12):  # apart from one another
        for col in range(0, 180, 12):
            if random.random() < 0.15:
                high, wide = random.integers(1, 11, 2).tolist()
                status = str(random.choice(["candidate", "accepted", "rejected"]))
                polygons.append(((row, col, row + high, col + wide), status))
    patches = PatchGrid(grid, size, stride, edge).patches()[3:]
    expected = brute_force(grid, patches, polygons, cells)
    assert len({status for status, _ in expected.values()}) > 2
    arguments = (
        SimpleNamespace(grid=grid),
        patches,
        [(box(grid, *span), {"status": status}) for span, status in polygons],
        [(box(grid, *one), {"state": "closed" if shut else "open"}) for one, shut in cells],
    )
    assert review_patches(*arguments) == expected
    assert review_status(*arguments) == {key: one for key, (one, _) in expected.items()}


def test_a_candidate_is_in_a_patch_by_its_pixels_not_by_its_box(make_grid):
    grid = make_grid(64, 64)
    x, y = grid.transform * (0, 0)
    # An L along the left and the lower edge: its box reaches into all four patches.
    corners = [(0, 0), (4, 0), (4, 60), (64, 60), (64, 64), (0, 64), (0, 0)]
    text = ", ".join(f"{x + 10 * col} {y - 10 * row}" for col, row in corners)
    wkb = bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb())
    cells = [new_cell(grid, 64, (0, 0), "audit", 0)]
    patches = PatchGrid(grid, 32).patches()
    found = review_patches(
        SimpleNamespace(grid=grid), patches, [(wkb, {"status": " Candidate"})], cells
    )
    assert [found[patch.id].candidates for patch in patches] == [1, 0, 1, 1]


def test_without_a_review_there_is_no_status(make_grid):
    grid = make_grid(64, 64)
    patches = PatchGrid(grid, 32).patches()
    cut = SimpleNamespace(grid=grid)
    assert set(review_status(cut, patches, [], []).values()) == {""}
    assert review_status(cut, [], [], [Cell(b"", {"state": "open"})]) == {}


def test_many_patches_take_seconds(make_grid, box, random):
    grid = make_grid(10980, 10980)
    patches = PatchGrid(grid, 128, 34, "pad").patches()
    assert len(patches) > 100_000
    corners = random.integers(0, 10900, (20_000, 2)).tolist()
    polygons = [
        (box(grid, row, col, row + 9, col + 9), {"status": "candidate"}) for row, col in corners
    ]
    cells = [new_cell(grid, 128, (row, col), "audit", 0) for row in range(85) for col in range(85)]
    start = time.perf_counter()
    found = review_patches(SimpleNamespace(grid=grid), patches, polygons, cells)
    assert time.perf_counter() - start < 30  # some 4 s; this machine may be busy
    assert len(found) == len(patches)
