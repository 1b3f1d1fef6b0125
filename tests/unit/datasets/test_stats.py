"""Class weights: by hand, and the same whether a set is made at once or grows."""

import json

import numpy as np
import pytest

from changemining.core.change.export import export_patches
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.stats import class_weights
from changemining.core.datasets.target import Target
from changemining.core.jobs import finish


def test_weights_by_hand():
    # Three of four classes are there, 100 pixels in all: 60 in patches of 100, 30 of 60, 10 of 40.
    pixels, around = np.zeros(256, int), np.zeros(256, int)
    pixels[[0, 2, 9]] = 60, 30, 10
    around[[0, 2, 9]] = 100, 60, 40
    weights = class_weights([0, 2, 5, 9], pixels, around)
    assert weights["inverse_frequency"] == {
        "0": pytest.approx(100 / 180),
        "2": pytest.approx(100 / 90),
        "5": None,
        "9": pytest.approx(100 / 30),
    }
    # Shares 0.6, 0.5, 0.25: the median is 0.5.
    assert weights["median_frequency"] == {
        "0": pytest.approx(0.5 / 0.6),
        "2": pytest.approx(1),
        "5": None,
        "9": pytest.approx(2),
    }


def test_nothing_to_weigh():
    nothing = np.zeros(256, int)
    weights = class_weights([0, 1], nothing, nothing)
    assert weights["inverse_frequency"] == {"0": None, "1": None}


@pytest.fixture
def scenes(write, random):
    """Two patches of 8 × 8 side by side: 16 pixels of change in the first, 4 to be ignored."""
    mask = np.zeros((8, 16), "uint8")
    mask[:2, :8] = 1
    mask[7, :4] = 255
    pair = [
        write(f"{name}.tif", random.integers(1, 99, (1, 8, 16)).astype("uint8"))
        for name in ("t1", "t2")
    ]
    return *pair, write("mask.tif", mask, nodata=255)


def weights_of(folder):
    content = json.loads((folder / "stats.json").read_text(encoding="utf-8"))
    return content["class_weights"]["Change"]


def test_a_change_set_has_weights(scenes, tmp_path):
    choice = PatchChoice(size=8, split="none", min_valid=0)
    finish(export_patches(*scenes, Target(tmp_path / "set"), choice))
    weights = weights_of(tmp_path / "set")
    # 108 pixels without change, 16 with; 60 pixels count in the one patch that has change.
    assert weights["inverse_frequency"] == {
        "0": pytest.approx(124 / (2 * 108)),
        "1": pytest.approx(124 / (2 * 16)),
    }
    middle = (108 / 124 + 16 / 60) / 2
    assert weights["median_frequency"] == {
        "0": pytest.approx(middle / (108 / 124)),
        "1": pytest.approx(middle / (16 / 60)),
    }


def test_a_set_that_grows_has_the_weights_of_all_its_patches(scenes, tmp_path):
    for folder, prefixes in (("twice", "ab"), ("once", "a")):
        for number, prefix in enumerate(prefixes):
            target = Target(tmp_path / folder, append=number > 0)
            choice = PatchChoice(size=8, split="train", min_valid=0, prefix=prefix)
            finish(export_patches(*scenes, target, choice))
    once, twice = (weights_of(tmp_path / name) for name in ("once", "twice"))
    for name in ("inverse_frequency", "median_frequency"):
        assert twice[name] == pytest.approx(once[name])
    around = "pixels_of_patches_with"
    assert once[around] == {"0": 124, "1": 60}
    assert twice[around] == {"0": 248, "1": 120}
