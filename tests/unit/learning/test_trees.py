"""Extremely randomised trees: what is known of them, and scikit-learn's beside ours."""

import numpy as np
import pytest

from changemining.core.learning.trees import grow as grow_with_bags


def grow(rows, truth, seed):
    return grow_with_bags(rows, truth, seed)[0]


def out_of_bag(rows, truth, seed):
    return grow_with_bags(rows, truth, seed)[1]


@pytest.fixture
def moons(random):
    """Return two interlaced half circles with noise: (rows, features), and which is which."""
    angle = random.uniform(0, np.pi, 600)
    truth = np.arange(600) % 2 == 0
    x = np.where(truth, np.cos(angle), 1 - np.cos(angle)) + random.normal(0, 0.1, 600)
    y = np.where(truth, np.sin(angle), 0.5 - np.sin(angle)) + random.normal(0, 0.1, 600)
    more = random.normal(0, 1, (600, 3))
    return np.column_stack([x, y, more]).astype("float32"), truth


def test_what_was_seen_is_known_by_heart(random):
    rows = random.normal(0, 1, (50, 4))
    truth = random.random(50) < 0.4
    told = grow(rows, truth, seed=1).tell(rows)
    assert np.mean((told > 0.5) == truth) > 0.95


def test_a_threshold_lies_between_two_groups():
    rows = np.array([[0.0], [1.0], [9.0], [10.0]])
    forest = grow(rows, np.array([False, False, True, True]), seed=3)
    told = forest.tell(np.array([[-5.0], [0.5], [5.0], [9.5], [50.0]]))
    # A bag in 8 holds rows of one side alone, and tells that side everywhere.
    assert told[:2].max() < 0.2
    assert told[3:].min() > 0.8
    # Splits are drawn evenly between the least and the largest value: half lie on either side.
    assert 0.3 < told[2] < 0.7


def test_rows_that_are_alike_share_the_truth():
    rows = np.ones((10, 2))
    truth = np.arange(10) < 3
    assert grow(rows, truth, seed=1).tell(rows[:1])[0] == pytest.approx(0.3, abs=0.06)


def test_it_is_as_good_as_scikit_learns(moons):
    ensemble = pytest.importorskip("sklearn.ensemble", reason="scikit-learn is not installed.")
    rows, truth = moons
    train, test = slice(0, 200), slice(200, None)
    ours = grow(rows[train], truth[train], seed=1).tell(rows[test])
    theirs = ensemble.ExtraTreesClassifier(
        100, max_depth=12, max_features=None, bootstrap=True, random_state=1
    )
    told = theirs.fit(rows[train], truth[train]).predict_proba(rows[test])[:, 1]
    right = [np.mean((one >= 0.5) == truth[test]) for one in (ours, told)]
    assert right[0] == pytest.approx(right[1], abs=0.03)
    assert np.corrcoef(ours, told)[0, 1] > 0.97


def test_many_rows_are_drawn_from(random, monkeypatch):
    rows = random.normal(0, 1, (6000, 4)).astype("float32")
    truth = rows[:, 0] + rows[:, 1] ** 2 + random.normal(0, 0.5, 6000) > 1
    monkeypatch.setattr("changemining.core.learning.trees.MOST_ROWS", 500)
    forest, bag = grow_with_bags(rows[:4000], truth[:4000], seed=1)
    # A tree of 500 rows has 500 leaves at the most.
    assert forest.features.size <= 100 * (2 * 500 - 1)
    right = np.mean((forest.tell(rows[4000:]) >= 0.5) == truth[4000:])
    assert right > 0.85
    assert np.mean((bag >= 0.5) == truth[:4000]) == pytest.approx(right, abs=0.03)
    monkeypatch.undo()
    more = grow(rows[:4000], truth[:4000], seed=1).tell(rows[4000:])
    assert right == pytest.approx(np.mean((more >= 0.5) == truth[4000:]), abs=0.02)


def test_it_learns_what_no_line_parts(moons):
    rows, truth = moons
    told = grow(rows[:200], truth[:200], seed=1).tell(rows[200:])
    assert np.mean((told >= 0.5) == truth[200:]) > 0.93


def test_out_of_bag_tells_of_rows_that_were_not_seen(moons, random):
    rows, truth = moons
    chance = out_of_bag(rows, truth, seed=1)
    fresh = grow(rows[:300], truth[:300], seed=1).tell(rows[300:])
    honest = np.mean((fresh >= 0.5) == truth[300:])
    assert np.mean((chance >= 0.5) == truth) == pytest.approx(honest, abs=0.04)
    # Of labels that mean nothing, half are right.
    nonsense = random.random(600) < 0.5
    told = out_of_bag(rows, nonsense, seed=1)
    assert np.mean((told >= 0.5) == nonsense) == pytest.approx(0.5, abs=0.08)


def test_a_seed_gives_the_same_forest(moons):
    rows, truth = moons
    one, again, other = (grow(rows, truth, seed).tell(rows[:50] + 0.3) for seed in (1, 1, 2))
    assert one.tobytes() == again.tobytes() != other.tobytes()
