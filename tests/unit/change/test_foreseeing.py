"""What an export is going to make, counted before: against the export itself, and by hand."""

import csv
import json

import numpy as np
import pytest

from changemining.core.change.export import export_patches
from changemining.core.change.foreseeing import foresee_patches
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.export import Areas
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.grid import Window
from changemining.core.io.source import inspect
from changemining.core.io.vector import rectangle
from changemining.core.jobs import Caution, finish
from changemining.core.masks.polygons import write_polygons


@pytest.fixture
def scenes(write, random):
    """Write two dates of 96 × 96 pixels; the right upper quarter of T1 is no data."""
    values = random.integers(1, 9999, (2, 96, 96)).astype("uint16")
    values[:, :48, 48:] = 0
    later = random.integers(1, 9999, (2, 96, 96)).astype("uint16")
    return write("T1.tif", values, nodata=0), write("T2.tif", later)


@pytest.fixture
def mask(write):
    """A mask with four changed squares of 4 × 4 pixels."""
    mask = np.zeros((96, 96), "uint8")
    for row, col in ((4, 4), (20, 20), (60, 10), (70, 80)):
        mask[row : row + 4, col : col + 4] = 1
    return write("mask.tif", mask, nodata=255)


@pytest.mark.parametrize(
    "choice",
    [
        {},
        {"block_size": 1},
        {"min_change": 0.05},
        {"max_negative_ratio": 1.0},
        {"stride": 8, "buffer": 1},
        {"split": "folds", "folds": 3},
        {"split": "none"},
    ],
)
def test_what_is_foreseen_is_what_is_exported(scenes, mask, tmp_path, choice):
    choice = PatchChoice(**{"size": 16, "block_size": 2, **choice})
    seen = finish(foresee_patches(*scenes, mask, choice))
    finish(export_patches(*scenes, mask, Target(tmp_path / "set"), choice))
    counts = json.loads((tmp_path / "set" / "dataset.json").read_text())["counts"]
    assert (seen.patches, seen.changed) == (counts["patches"], counts["changed_patches"])
    assert {name: n for name, n in seen.splits.items() if n} == counts["splits"]
    assert dict(seen.dropped) == {**counts["dropped"], "considered": counts["considered"]}
    with (tmp_path / "set" / "patches.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == seen.patches


def test_a_block_that_leaves_no_split_empty_is_proposed(scenes, mask):
    # 27 patches of 6 × 6 in blocks of 6 × 6: one block, so two splits get nothing.
    seen = finish(foresee_patches(*scenes, mask, PatchChoice(size=16, block_size=8)))
    assert list(seen.warnings) == [
        "No patch is in val, test: too few blocks to deal (1). Lower BLOCK_SIZE."
    ]
    assert seen.patches == 27
    # With 5 there are four blocks, of 5 × 5, 5 × 1, 1 × 5 and 1 × 1 patches, for three splits.
    assert seen.block_size == 5
    again = finish(foresee_patches(*scenes, mask, PatchChoice(size=16, block_size=5)))
    assert not any("No patch is in" in line for line in again.warnings)
    assert min(again.splits.values()) > 0


def test_nothing_is_proposed_where_nothing_helps(scenes, mask):
    whole = PatchChoice(size=48, block_size=8, min_change=0.001)
    seen = finish(foresee_patches(*scenes, mask, whole))
    assert seen.patches == 3
    few = finish(foresee_patches(*scenes, mask, PatchChoice(size=96, min_valid=0, block_size=2)))
    assert (few.patches, few.block_size) == (1, 0)
    assert few.warnings[0].startswith("No patch is in val, test: ")


def test_a_review_is_counted_as_it_would_become(scenes, mask, tmp_path):
    polygons, made = tmp_path / "polygons.gpkg", tmp_path / "reviewed.tif"
    finish(write_polygons(mask, polygons))
    choice = PatchChoice(size=16, block_size=1)
    job = foresee_patches(*scenes, polygons, choice, reference=mask, unreviewed="nochange")
    assert finish(job).changed == 0
    job = foresee_patches(*scenes, polygons, choice, reference=mask, unreviewed="change")
    assert finish(job).changed == finish(foresee_patches(*scenes, mask, choice)).changed == 4
    assert not made.exists()


def test_what_the_export_refuses_is_refused(scenes, mask):
    with pytest.raises(InputError, match="No patch is left"):
        finish(foresee_patches(*scenes, mask, PatchChoice(size=16, min_change=0.9)))
    grid = inspect(mask).grid
    areas = Areas([rectangle(grid.bounds(Window(0, 0, 16, 16)))])
    seen = finish(foresee_patches(*scenes, mask, PatchChoice(size=16, block_size=1), areas=areas))
    assert (seen.patches, seen.dropped["outside GRID"]) == (1, 35)


@pytest.fixture
def corner(write):
    """A mask with change in the two uppermost patches of 16 × 16 on the left, and nowhere else."""
    mask = np.zeros((96, 96), "uint8")
    mask[4:8, 4:8] = mask[20:24, 4:8] = 1
    return write("corner.tif", mask, nodata=255)


@pytest.mark.parametrize(
    ("choice", "cure"),
    [
        ({"block_size": 2}, "a smaller BLOCK_SIZE, larger RATIOS for them, another SEED, or"),
        ({"block_metres": 300.0}, "a smaller BLOCK_METRES, larger RATIOS for them, another SEED"),
        ({"split": "random"}, "larger RATIOS for them, another SEED, or a region with more change"),
        (
            {"split": "folds", "folds": 3, "block_size": 2},
            "a smaller BLOCK_SIZE, fewer FOLDS, another SEED, or a",
        ),
    ],
)
def test_splits_without_change_are_told_before_and_by_the_export(
    scenes, corner, tmp_path, choice, cure
):
    choice = PatchChoice(**{"size": 16, **choice})
    told = list(finish(foresee_patches(*scenes, corner, choice)).warnings)
    said = list(export_patches(*scenes, corner, Target(tmp_path / "set"), choice))
    with (tmp_path / "set" / "patches.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    having = {row["split"] for row in rows if row["change_pixels"] != "0"}
    without = [name for name in choice.splitting.names if name not in having]
    assert 1 <= len(without) < 3
    start = f"No patch in {', '.join(without)} has change, so that none can be "
    assert [line for line in told if line.startswith(start)] == told[-1:]
    assert cure in told[-1]
    assert told[-1] in [str(line) for line in said if isinstance(line, Caution)]


def test_smaller_blocks_that_share_change_out_are_proposed(scenes, corner, write):
    # Both changed patches lie in one block of 3 × 3, and in two of 1 × 1; 2 splits need two.
    choice = PatchChoice(size=16, block_size=3, ratios="0.5,0.5,0")
    seen = finish(foresee_patches(*scenes, corner, choice))
    assert (len(seen.lacks.unchanged), seen.lacks.empty, seen.block_size) == (1, [], 1)


@pytest.mark.parametrize("choice", [{"split": "none"}, {"split": "test"}, {"block_size": 1}])
def test_nothing_is_said_where_every_split_has_change_or_none_is_dealt(scenes, mask, choice):
    # Four changed patches for three splits, of blocks of one patch.
    choice = PatchChoice(**{"size": 16, "ratios": "0.34,0.33,0.33", **choice})
    assert finish(foresee_patches(*scenes, mask, choice)).warnings == []


def test_a_mask_without_change_has_no_split_that_lacks_it(scenes, write):
    none = write("none.tif", np.zeros((96, 96), "uint8"), nodata=255)
    seen = finish(foresee_patches(*scenes, none, PatchChoice(size=16, block_size=1)))
    assert (seen.changed, seen.warnings) == (0, [])
