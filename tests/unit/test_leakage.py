"""The proof of no leakage, against every pair compared by hand."""

import numpy as np
import pytest

from changemining.core.leakage import leakage


def by_hand(boxes, splits):
    shared, distances = 0.0, []
    for i, (a, one) in enumerate(zip(boxes, splits)):
        for b, other in zip(boxes[:i], splits[:i]):
            if one != other:
                common = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
                shared += float(common.prod()) if (common > 0).all() else 0
                distances.append(float(np.hypot(*np.maximum(-common, 0))))
    return shared, min(distances)


@pytest.mark.parametrize("cells", [3, 20, 1500])
def test_it_is_what_comparing_every_pair_gives(random, monkeypatch, cells):
    monkeypatch.setattr("changemining.core.leakage._CELLS", cells)
    for _ in range(60):
        count, side = random.integers(3, 60), float(random.integers(1, 12))
        corners = random.integers(0, 80, (count, 2)).astype(float)
        boxes = np.hstack([corners, corners + side])
        splits = ["train", "test", *random.choice(["train", "val", "test"], count - 2)]
        assert leakage(boxes, splits) == pytest.approx(by_hand(boxes, splits))


def test_neighbours_touch_and_share_nothing():
    boxes = np.array([[500000, 0, 501280, 1280], [501280, 0, 502560, 1280]], float)
    assert leakage(boxes, ["train", "test"]) == (0, 0)


def test_rounding_is_no_overlap():
    boxes = np.array([[0, 0, 1280.0000001, 1280], [1280, 0, 2560, 1280]], float)
    assert leakage(boxes, ["train", "test"]) == (0, 0)


def test_one_split_leaks_nowhere():
    assert leakage(np.array([[0, 0, 1, 1.0]]), ["all"]) == (0, None)


def test_scenes_far_apart():
    boxes = np.array([[0, 0, 1, 1], [3, 4, 4, 5], [1e6, 0, 1e6 + 1, 1]], float)
    assert leakage(boxes, ["train", "train", "test"]).shared_area == 0
    assert leakage(boxes, ["train", "train", "test"]).least_distance == pytest.approx(
        np.hypot(1e6 - 4, 3)
    )
