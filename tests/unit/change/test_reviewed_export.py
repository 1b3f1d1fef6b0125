"""What a review says of the patches, in the manifest and in the choice of them."""

import csv
import json

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.change.export import export_patches
from changemining.core.checks.check import check_dataset
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.export import Areas
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, ReadError
from changemining.core.io.layer_files import write_layer
from changemining.core.io.source import inspect
from changemining.core.jobs import Caution, finish
from changemining.core.masks.polygons import ReviewedPolygon, write_polygon_mask
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


def test_a_review_of_another_scene_beside_this_one(write, inputs, review, tmp_path, random):
    pixels = random.integers(0, 2, (32, 48)).astype("uint8")
    there = inspect(inputs[0]).grid.transform
    moved = [
        write(f"moved{n}.tif", pixels, transform=there * Affine.translation(8, 0)) for n in range(3)
    ]
    with pytest.raises(InputError, match="review of another scene: it has cells beyond T1"):
        export(moved, tmp_path / "set", Areas(review=review))


def test_a_file_that_is_no_review_is_what_is_blamed(inputs, tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"no GeoPackage")
    with pytest.raises(ReadError, match=r"^\S*other\.gpkg cannot be read") as caught:
        export(inputs, tmp_path / "set", Areas(review=other))
    assert "cannot be written" not in str(caught.value)
    assert not list(tmp_path.glob(".*"))


# What a person was not sure of.


def burnt(inputs, tmp_path, polygons, **more):
    """Return the path of a mask from (row, col, height, width, status), and what was said."""
    said = []
    shapes = [(box(*place), status) for *place, status in polygons]
    path = tmp_path / "reviewed.tif"
    made = finish(write_polygon_mask(shapes, inputs[2], path, **more), said.append)
    return path, made, said


def reviewed(inputs, mask, folder, **choice):
    said = []
    choice = PatchChoice(**{"size": 16, "split": "none", **choice})
    job = export_patches(*inputs[:2], mask, Target(folder), choice)
    made = finish(job, said.append)
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        rows = {row["id"]: float(row["valid_fraction"]) for row in csv.DictReader(file)}
    return rows, made, said


def test_an_unsure_polygon_does_not_drop_its_patch(inputs, tmp_path, read):
    mask, *_ = burnt(inputs, tmp_path, [(0, 0, 4, 4, "unsure"), (0, 20, 4, 4, "accepted")])
    rows, made, _ = reviewed(inputs, mask, tmp_path / "set")
    assert len(rows) == 6
    # 16 of 256 pixels do not count, and the patch says so.
    assert rows["r0000_c0000"] == pytest.approx(1 - 16 / 256)
    assert (read(tmp_path / "set" / "Change" / "r0000_c0000.tif") == 255).sum() == 16
    assert made.dropped["below MIN_VALID"] == made.dropped["above MAX_UNSURE"] == 0


@pytest.mark.parametrize(
    ("limit", "left"), [(0.0, 4), (0.24, 4), (0.25, 5), (0.5, 5), (0.75, 6), (1.0, 6)]
)
def test_unsure_pixels_have_a_limit_of_their_own(inputs, tmp_path, limit, left):
    unsure = [(0, 0, 8, 8, "unsure"), (0, 16, 16, 12, "unsure")]  # a quarter, three quarters
    mask, *_ = burnt(inputs, tmp_path, unsure)
    rows, made, said = reviewed(inputs, mask, tmp_path / "set", max_unsure=limit)
    assert len(rows) == left
    assert made.dropped["above MAX_UNSURE"] == 6 - left
    assert any(f"{6 - left} above MAX_UNSURE" in line for line in said) == (left < 6)


def test_missing_data_still_counts_against_min_valid(write, inputs, tmp_path, random):
    scene = random.integers(1, 99, (2, 32, 48)).astype("uint16")
    scene[:, :2, :16] = 0
    mask, *_ = burnt(inputs, tmp_path, [(0, 0, 4, 16, "unsure"), (20, 0, 2, 2, "unsure")])
    # By the file's own word, or as scenes do that name no value for what lies beyond the swath.
    for name, more in (("tagged", {"nodata": 0}), ("untagged", {})):
        paths = [write(f"{name}.tif", scene, **more), *inputs[1:]]
        rows, made, _ = reviewed(paths, mask, tmp_path / name)
        assert "r0000_c0000" not in rows
        assert "r0001_c0000" in rows
        assert made.dropped["below MIN_VALID"] == 1
        rows, _, _ = reviewed(paths, mask, tmp_path / f"{name} too", min_valid=0.87)
        assert "r0000_c0000" in rows


def test_what_is_not_from_a_review_counts_as_ever(write, inputs, tmp_path):
    mask = np.zeros((32, 48), "uint8")
    mask[0, 0], mask[20, 20] = 255, 1
    rows, made, _ = reviewed(inputs, write("plain.tif", mask), tmp_path / "set")
    assert len(rows) == 5
    assert made.dropped["below MIN_VALID"] == 1


CANDIDATES = [(0, 0, 2, 2, "candidate"), (0, 16, 2, 2, "candidate"), (0, 32, 2, 2, None)]


@pytest.mark.parametrize(
    ("verdict", "unreviewed", "value"),
    [
        (None, "auto", 1),
        ("rejected", "auto", 255),
        ("Accepted", "auto", 255),
        ("unsure", "auto", 255),
        ("rejected", "change", 1),
        ("rejected", "nochange", 0),
        (None, "ignore", 255),
    ],
)
@pytest.mark.parametrize("stored", [False, True])
def test_undecided_candidates_are_ignored_once_a_review_has_begun(
    inputs, tmp_path, read, verdict, unreviewed, value, stored
):
    polygons = [*CANDIDATES, *([(20, 20, 2, 2, verdict)] if verdict else [])]
    more = {"unreviewed": unreviewed}
    if stored:
        path = tmp_path / "polygons.gpkg"
        wkt = inspect(inputs[2]).grid.crs.to_wkt()
        rows = [(box(*place), [status]) for *place, status in polygons]
        finish(write_layer(path, "polygons", wkt, {"status": str}, rows, len(rows)))
        more["stored"] = path, "polygons"
    path, made, said = burnt(inputs, tmp_path, polygons, **more)
    mask = read(path, 1)
    assert mask[0, 0] == mask[1, 17] == value
    assert mask[0, 32] == 1  # no status is change
    assert made.undecided == 2
    [line] = [one for one in said if "nobody decided" in one]
    assert f": 2 of {len(polygons)} polygons" in line
    assert {1: "change", 255: "ignore", 0: "nochange"}[value] in line
    # Against the user's own interest, so that it should not be overlooked.
    assert isinstance(line, Caution) == (value == 1 and verdict is not None)


def test_a_finished_review_says_nothing(inputs, tmp_path):
    _, made, said = burnt(inputs, tmp_path, [(0, 0, 2, 2, "accepted")])
    assert made.undecided == 0
    assert not any("nobody decided" in one for one in said)


def test_the_check_of_the_set_tells_how_far_the_review_is(inputs, review, tmp_path):
    mask, *_ = burnt(inputs, tmp_path, [*CANDIDATES, (20, 20, 2, 2, "rejected")])
    choice = PatchChoice(size=16, split="none")
    areas = Areas(review=review)
    finish(export_patches(*inputs[:2], mask, Target(tmp_path / "set"), choice, areas=areas))
    report = finish(check_dataset(tmp_path / "set"))
    [found] = [one for one in report.findings if one.key == "review"]
    assert found.verdict == "warn"
    assert found.value == (
        "undecided polygons: 2 of 4, which count as ignore; "
        "patches: 1 reviewed, 1 partly, 1 open, 3 unqueued"
    )
    assert report.numbers["UNDECIDED"] == 2
    mask, *_ = burnt(inputs, tmp_path / "set", [(20, 20, 2, 2, "rejected")])
    finish(export_patches(*inputs[:2], mask, Target(tmp_path / "done"), choice))
    [found] = [
        one for one in finish(check_dataset(tmp_path / "done")).findings if one.key == "review"
    ]
    assert (found.verdict, found.value) == ("pass", "undecided polygons: 0 of 1")


def test_a_set_without_a_review_has_no_finding_on_it(inputs, tmp_path):
    reviewed(inputs, inputs[2], tmp_path / "set")
    report = finish(check_dataset(tmp_path / "set"))
    assert not [one for one in report.findings if one.key == "review"]
