"""Splits: no shared pixel, whole blocks, ratios, seed."""

from collections import Counter
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from changemining.core.choices.splits import SplitChoice, parse_ratios
from changemining.core.datasets.splits import assign
from changemining.core.errors import InputError
from changemining.core.grid import Window
from changemining.core.patch_grid import PatchGrid

NAMES = ("train", "val", "test")


def deal(cut, patches, split="blocks", **choice):
    """Return the patches with their splits, and how many were too near another split."""
    kept, dropped = assign(cut, patches, SplitChoice(split, **choice))
    (too_near,) = dropped.values()
    return kept, too_near


def pixels_of(patches, split, shape):
    seen = np.zeros(shape, bool)
    for patch in patches:
        if patch.split == split:
            seen[patch.window.slices] = True
    return seen


@pytest.mark.parametrize("size", [4, 7])
@pytest.mark.parametrize("stride", [0, 1, 2, 3, 5, 9])
@pytest.mark.parametrize("edge", ["drop", "pad", "shift"])
@pytest.mark.parametrize("block_size", [1, 2, 5])
def test_splits_never_share_a_pixel(make_grid, size, stride, edge, block_size):
    shape = 43, 38
    cut = PatchGrid(make_grid(*shape), size, stride, edge)
    patches = cut.patches()
    for seed in (0, 1):
        kept, gave_way = deal(
            cut, patches, ratios=(0.5, 0.25, 0.25), block_size=block_size, seed=seed
        )
        train, val, test = (pixels_of(kept, name, (60, 60)) for name in NAMES)
        assert not (train & val).any()
        assert not (train & test).any()
        assert not (val & test).any()
        assert gave_way == len(patches) - len(kept)
        assert kept
        if edge != "shift" and (stride == 0 or stride >= size):
            assert gave_way == 0


def test_training_gives_way_to_validation_and_that_to_test(make_grid):
    # Five patches in a row, in blocks of one; side by side, and each sharing half with the next.
    apart = PatchGrid(make_grid(4, 20), size=4)
    cut = PatchGrid(make_grid(4, 12), size=4, stride=2)
    for seed in range(20):
        choice = {"ratios": (0.6, 0.2, 0.2), "block_size": 1, "seed": seed}
        dealt = [NAMES.index(patch.split) for patch in deal(apart, apart.patches(), **choice)[0]]
        assert sorted(dealt) == [0, 0, 0, 1, 2]
        kept, gave_way = deal(cut, cut.patches(), **choice)
        around = zip([0, *dealt], dealt, [*dealt[1:], 0])
        assert {patch.col: NAMES.index(patch.split) for patch in kept} == {
            col: one for col, (left, one, right) in enumerate(around) if one >= max(left, right)
        }
        assert gave_way == 5 - len(kept) >= 1


def test_random_splits_stay_apart_where_the_last_patch_was_shifted(make_grid):
    cut = PatchGrid(make_grid(30, 30), size=8, edge="shift")
    for seed in range(10):
        kept, _ = deal(cut, cut.patches(), split="random", seed=seed)
        seen = sum(pixels_of(kept, name, (30, 30)).astype(int) for name in NAMES)
        assert seen.max() == 1


@pytest.mark.parametrize("block_size", [1, 3, 8, 100])
def test_blocks_go_together(make_grid, block_size):
    cut = PatchGrid(make_grid(100, 130), size=5)
    kept, _ = deal(cut, cut.patches(), block_size=block_size)
    splits = {}
    for patch in kept:
        splits.setdefault((patch.row // block_size, patch.col // block_size), set()).add(
            patch.split
        )
        assert patch.block == f"b{patch.row // block_size:03d}_{patch.col // block_size:03d}"
    assert all(len(found) == 1 for found in splits.values())


def off_and_best(kept, ratios):
    """How far the counts are from the ratios, and how near any choice of whole blocks comes."""
    sizes = list(Counter(patch.block for patch in kept).values())
    choices = np.array(list(product(range(3), repeat=len(sizes))))
    counts = np.stack([(choices == number) @ sizes for number in range(3)], axis=1)
    targets = np.array(ratios) * len(kept)
    found = Counter(patch.split for patch in kept)
    off = np.linalg.norm(np.array([found[name] for name in NAMES]) - targets)
    return off, np.linalg.norm(counts - targets, axis=1).min()


@pytest.mark.parametrize(
    "ratios", [(0.7, 0.15, 0.15), (0.5, 0.25, 0.25), (0.8, 0.2, 0.0), (0, 0, 1)]
)
@pytest.mark.parametrize("shape", [(32, 32), (48, 32), (24, 56), (20, 70), (64, 32)])
def test_ratios_are_as_good_as_any_choice_of_whole_blocks(make_grid, shape, ratios):
    # Blocks of 4 × 4 patches of 4 pixels, cut at the scene's edge: few enough to try all.
    cut = PatchGrid(make_grid(*shape), size=4)
    for seed in range(3):
        kept, _ = deal(cut, cut.patches(), ratios=ratios, block_size=4, seed=seed)
        off, best = off_and_best(kept, ratios)
        assert off == pytest.approx(best)


def test_ratios_where_blocks_are_uneven(make_grid, random):
    # Any subset of the patches, in six blocks.
    cut = PatchGrid(make_grid(8, 12), size=1)
    for seed in range(15):
        some = [patch for patch in cut.patches() if random.random() < (patch.row % 4 + 1) / 5]
        kept, _ = deal(cut, some, ratios=(0.5, 0.25, 0.25), block_size=4, seed=seed)
        off, best = off_and_best(kept, (0.5, 0.25, 0.25))
        assert off == pytest.approx(best)


def test_ratios_of_many_uneven_blocks(make_grid, random):
    # Too many to try all: with blocks of 9 patches and fewer, nothing is off by half a block.
    cut = PatchGrid(make_grid(18, 27), size=1)
    for seed in range(10):
        some = [patch for patch in cut.patches() if random.random() < (patch.row % 4 + 1) / 5]
        kept, _ = deal(cut, some, ratios=(0.6, 0.2, 0.2), block_size=3, seed=seed)
        found = Counter(patch.split for patch in kept)
        for name, ratio in zip(NAMES, (0.6, 0.2, 0.2)):
            assert abs(found[name] - ratio * len(kept)) <= 4.5


def test_many_blocks_meet_the_ratios_to_one_block(make_grid):
    cut = PatchGrid(make_grid(128, 128), size=1)
    kept, _ = deal(cut, cut.patches(), block_size=8)
    counts = Counter(patch.split for patch in kept)
    for name, ratio in zip(NAMES, (0.7, 0.15, 0.15)):
        assert abs(counts[name] - ratio * 128 * 128) <= 64


@pytest.mark.parametrize("split", ["blocks", "random"])
def test_one_seed_one_split(make_grid, split):
    cut = PatchGrid(make_grid(64, 64), size=4)
    first, again, other = (
        {p.id: p.split for p in deal(cut, patches, split=split, block_size=2, seed=seed)[0]}
        for seed, patches in ((1, cut.patches()), (1, cut.patches()[::-1]), (2, cut.patches()))
    )
    assert first == again
    assert first != other


def test_random_is_blocks_of_one(make_grid):
    cut = PatchGrid(make_grid(40, 40), size=2)
    kept, _ = deal(cut, cut.patches(), split="random", block_size=8)
    assert len({patch.block for patch in kept}) == 400
    assert Counter(p.split for p in kept) == {"train": 280, "val": 60, "test": 60}


def test_none_is_one_split(make_grid):
    cut = PatchGrid(make_grid(9, 9), size=4, stride=1)
    kept, gave_way = deal(cut, cut.patches(), split="none")
    assert {patch.split for patch in kept} == {"all"}
    assert (len(kept), gave_way) == (36, 0)


def test_no_patches_at_all(make_grid):
    assert deal(PatchGrid(make_grid(4, 4), size=4), []) == ([], 0)


@pytest.mark.parametrize(
    "text",
    ["", "0.7,0.3", "0.7,0.2,0.2", "a,b,c", "1.2,-0.1,-0.1", "nan,0.5,0.5", "0.5,0.25,0.25,0"],
)
def test_ratios_that_are_none(text):
    with pytest.raises(InputError, match="RATIOS"):
        parse_ratios(text)


def test_ratios_by_hand():
    assert parse_ratios("0.7, 0.15,0.15") == (0.7, 0.15, 0.15)
    assert parse_ratios("1,0,0") == (1, 0, 0)


def test_refusals(make_grid):
    cut = PatchGrid(make_grid(9, 9), size=4, stride=2)
    with pytest.raises(InputError, match="Unknown SPLIT"):
        deal(cut, cut.patches(), split="halves")
    with pytest.raises(InputError, match="BLOCK_SIZE"):
        deal(cut, cut.patches(), block_size=0)
    with pytest.raises(InputError, match="overlap"):
        deal(cut, cut.patches(), split="random")


# Other ways to deal


def test_folds_are_equal_and_whole_blocks(make_grid):
    cut = PatchGrid(make_grid(80, 80), size=4)
    kept, _ = deal(cut, cut.patches(), "folds", folds=4, block_size=5)
    counts = Counter(patch.split for patch in kept)
    assert counts == {f"fold{number}": 100 for number in (1, 2, 3, 4)}
    assert len({(patch.block, patch.split) for patch in kept}) == 16


@pytest.mark.parametrize("name", NAMES)
def test_all_patches_of_a_scene_go_to_one_split(make_grid, name):
    cut = PatchGrid(make_grid(20, 20), size=4, stride=2)
    kept, gave_way = deal(cut, cut.patches(), name)
    assert ({patch.split for patch in kept}, gave_way, len(kept)) == ({name}, 0, 81)


def box(left, bottom, right, top):
    ring = [(left, bottom), (left, top), (right, top), (right, bottom), (left, bottom)]
    head = bytes.fromhex("01030000000100000005000000")
    return head + np.array(ring, "<f8").tobytes()


def test_polygons_say_who_gets_a_patch(make_grid):
    grid = make_grid(12, 16)
    left, bottom, _, top = grid.bounds()
    metre = grid.resolution[0]
    west = box(left, bottom, left + 7 * metre, top)
    east = box(left + 10 * metre, bottom, left + 14 * metre, top)
    cut = PatchGrid(grid, size=4)
    choice = SplitChoice("polygons")
    kept, dropped = assign(cut, cut.patches(), choice, zones=[(west, "Training"), (east, "test")])
    # Centres at pixels 2, 6, 10 and 14 of 16: the last lies beyond both.
    assert {patch.col: patch.split for patch in kept} == {0: "train", 1: "train", 2: "test"}
    assert dropped["outside SPLIT_POLYGONS"] == 3
    with pytest.raises(InputError, match="train, val or test"):
        assign(cut, cut.patches(), choice, zones=[(west, "both")])
    with pytest.raises(InputError, match="has no split: give as SPLIT_FIELD the name of a field"):
        assign(cut, cut.patches(), choice, zones=[(west, None)])
    with pytest.raises(InputError, match="SPLIT_POLYGONS"):
        assign(cut, cut.patches(), choice)


@pytest.mark.parametrize("buffer", [0, 1, 2])
@pytest.mark.parametrize("stride", [0, 3])
def test_a_buffer_lies_between_splits(make_grid, buffer, stride):
    cut = PatchGrid(make_grid(120, 120), size=6, stride=stride)
    kept, gave_way = deal(cut, cut.patches(), block_size=5, buffer=buffer)
    assert (gave_way > 0) is (buffer > 0 or stride > 0)
    windows = {name: [p.window for p in kept if p.split == name] for name in NAMES}
    assert windows["test"]
    for one, other in (("train", "val"), ("train", "test"), ("val", "test")):
        for a, b in product(windows[one], windows[other]):
            apart = max(abs(a.row - b.row), abs(a.col - b.col)) - 6
            assert apart >= 6 * buffer


def test_blocks_in_metres_are_rounded_up_to_patches(make_grid):
    cut = PatchGrid(make_grid(100, 100), size=5)  # 50 m a patch
    kept, _ = deal(cut, cut.patches(), block_metres=120.0)
    assert kept == deal(cut, cut.patches(), block_size=3)[0]


def test_classes_are_shared_out_where_counts_leave_a_choice(make_grid):
    cut = PatchGrid(make_grid(64, 64), size=4)  # 16 blocks of 16 patches
    patches = [
        replace(patch, counts=(16, 0) if patch.row >= 4 else (8, 8)) for patch in cut.patches()
    ]
    for seed in range(5):
        choice = {"block_size": 4, "ratios": (0.5, 0.25, 0.25), "seed": seed}
        changed = Counter(p.split for p in deal(cut, patches, **choice)[0] if p.counts[1])
        assert changed == {"train": 32, "val": 16, "test": 16}


def test_what_stands_already_stays_and_newcomers_give_way(make_grid):
    cut = PatchGrid(make_grid(8, 20), size=4)
    others = [(Window(0, 6, 4, 4), "test"), (Window(4, 0, 4, 4), "train")]
    kept, dropped = assign(cut, cut.patches(), SplitChoice("train"), others=others)
    assert dropped == {"overlapping another split": 2}
    assert {(p.row, p.col) for p in cut.patches()} - {(p.row, p.col) for p in kept} == {
        (0, 1),
        (0, 2),
    }


@pytest.mark.parametrize(
    ("choice", "word"),
    [
        ({"folds": 1}, "FOLDS"),
        ({"buffer": -1}, "BUFFER"),
        ({"block_metres": float("nan")}, "BLOCK_METRES"),
        ({"method": "random", "buffer": 1}, "BUFFER"),
    ],
)
def test_choices_that_are_off(make_grid, choice, word):
    cut = PatchGrid(make_grid(8, 8), size=4)
    with pytest.raises(InputError, match=word):
        assign(cut, cut.patches(), SplitChoice(**choice))


@pytest.mark.parametrize("folds", [2, 3, 4, 5])
def test_folds_that_overlap_give_way_in_turn(make_grid, folds):
    shape = 180, 180
    cut = PatchGrid(make_grid(*shape), size=6, stride=3)
    kept, gave_way = deal(cut, cut.patches(), "folds", folds=folds, block_size=8)
    assert gave_way > 0
    names = {patch.split for patch in kept}
    assert len(names) == folds
    seen = sum(pixels_of(kept, name, shape).astype(int) for name in names)
    assert seen.max() == 1
    counts = Counter(patch.split for patch in kept)
    assert min(counts.values()) > 0.6 * max(counts.values())
