"""What a review says of the patches, in the manifest and in the choice of them."""

import csv
import json

import numpy as np
import pytest

from changemining.core.change.export import export_patches
from changemining.core.choices import PatchChoice
from changemining.core.datasets.export import Areas
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, ReadError
from changemining.core.jobs import finish
from changemining.core.masks.polygons import ReviewedPolygon
from changemining.core.replay.replay import replay
from changemining.core.review.review import Cell, Review, Settings, write_review

LEFT, TOP = 500_000, 9_200_000  # of the rasters that `write` makes, 10 m a pixel


def box(row, col, height, width):
    x, y = LEFT + 10 * col, TOP - 10 * row
    ring = [(x, y), (x, y - 10 * height), (x + 10 * width, y - 10 * height), (x + 10 * width, y)]
    return bytes.fromhex("01030000000100000005000000") + np.array([*ring, ring[0]], "<f8").tobytes()


@pytest.fixture
def inputs(write, random):
    """Return T1, T2 and a mask of 32 × 48 pixels: six patches of 16."""
    scenes = [random.integers(1, 99, (2, 32, 48)).astype("uint16") for _ in range(2)]
    mask = np.zeros((32, 48), "uint8")
    mask[::16, ::16] = 1
    return [write("T1.tif", scenes[0]), write("T2.tif", scenes[1]), write("mask.tif", mask)]


@pytest.fixture
def review(inputs, tmp_path):
    """Return a review's path: the first row of cells is closed but for the last, one is open."""
    cells = [
        ("r0000_c0000", 0, 0, "closed"),
        ("r0000_c0001", 0, 1, "closed"),
        ("r0000_c0002", 0, 2, "open"),
    ]
    path = tmp_path / "review.gpkg"
    statuses = {(0, 0): "accepted", (0, 16): "candidate", (0, 32): "candidate"}
    polygons = [
        ReviewedPolygon(box(*place, 2, 2), {"uid": "r{:05d}_c{:05d}".format(*place), "status": one})
        for place, one in statuses.items()
    ]
    described = [
        Cell(
            box(16 * row, 16 * col, 16, 16),
            {
                "cell": name,
                "row": row,
                "col": col,
                "kind": "candidates",
                "state": state,
                "candidates": 1,
                "reviewer": None,
                "closed_at": None,
            },
        )
        for name, row, col, state in cells
    ]
    settings = Settings(16, 16, 42, 0, *(str(path) for path in inputs[:2]), str(inputs[2]))
    from changemining.core.io.source import inspect

    wkt = inspect(inputs[0]).grid.crs.to_wkt()
    finish(write_review(Review(wkt, settings, polygons, described), path))
    return path


def export(inputs, folder, areas):
    job = export_patches(*inputs, Target(folder), PatchChoice(size=16, split="none"), areas=areas)
    finish(job)
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return {row["id"]: row["review"] for row in csv.DictReader(file)}


def test_the_manifest_tells_how_far_the_review_is(inputs, review, tmp_path):
    assert export(inputs, tmp_path / "set", Areas(review=review)) == {
        "r0000_c0000": "reviewed",
        "r0000_c0001": "partly",  # closed, with a candidate left
        "r0000_c0002": "open",
        "r0001_c0000": "unqueued",
        "r0001_c0001": "unqueued",
        "r0001_c0002": "unqueued",
    }


def test_only_what_is_reviewed(inputs, review, tmp_path):
    areas = Areas(review=review, closed_only=True)
    assert export(inputs, tmp_path / "set", areas) == {"r0000_c0000": "reviewed"}
    record = json.loads((tmp_path / "set" / "dataset.json").read_text())
    assert record["counts"]["dropped"]["not reviewed"] == 5
    assert record["inputs"]["REVIEW"][0]["name"] == "review.gpkg"


def test_it_replays(inputs, review, tmp_path):
    export(inputs, tmp_path / "set", Areas(review=review, closed_only=True))
    finish(replay(tmp_path / "set", tmp_path, Target(tmp_path / "again")))
    for name in ("dataset.json", "patches.csv", "patches.gpkg"):
        one, other = ((tmp_path / folder / name).read_bytes() for folder in ("set", "again"))
        assert one == other


def test_without_a_review_nothing_is_said(inputs, tmp_path):
    assert set(export(inputs, tmp_path / "set", Areas()).values()) == {""}
    with pytest.raises(InputError, match="REVIEW"):
        export(inputs, tmp_path / "other", Areas(closed_only=True))


def test_a_review_of_another_place_system(write, inputs, review, tmp_path, random):
    other = [
        write(f"other{n}.tif", random.integers(0, 2, (32, 48)).astype("uint8"), crs="EPSG:32722")
        for n in range(3)
    ]
    with pytest.raises(InputError, match="coordinate reference system"):
        export(other, tmp_path / "set", Areas(review=review))


def test_a_file_that_is_no_review_is_what_is_blamed(inputs, tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"no GeoPackage")
    with pytest.raises(ReadError, match=r"^\S*other\.gpkg cannot be read") as caught:
        export(inputs, tmp_path / "set", Areas(review=other))
    assert "cannot be written" not in str(caught.value)
    assert not list(tmp_path.glob(".*"))
