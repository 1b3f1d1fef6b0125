"""The proof for millions of patches says what the one for few says."""

import numpy as np
import pytest

from changemining.core.datasets.piecewise import separation_of
from changemining.core.datasets.separation import Patches, separation
from changemining.core.io.crs import parse_crs


def patches(random, count, reach, split=None):
    """Scatter patches of 160 m over two zones, south of the equator."""
    corners = random.integers(0, reach // 160, (count, 2)) * 160.0
    corners += random.integers(0, 2, (count, 1)) * 70.0
    corners[:, 1] += 8_000_000 - reach / 2
    zones = random.integers(0, 2, count)
    # 54° W lies 817 km E in zone 21 there, and 183 km E in zone 22.
    corners[:, 0] += np.where(zones == 0, 817_000 - reach / 2, 183_000 - reach / 2)
    boxes = np.hstack([corners, corners + 160])
    splits = random.integers(0, 3, count) if split is None else split(corners)
    systems = [parse_crs("EPSG:32721"), parse_crs("EPSG:32722")]
    return Patches(boxes, np.full((count, 2), 10.0), systems, zones, splits)


def test_shared_pixels_and_distance_are_those_of_the_proof_for_few(random):
    given = patches(random, 3000, 300_000)
    few, many = separation(given), separation_of(given, enough=0)
    assert few.shared_pixels > 0
    assert many.shared_pixels == pytest.approx(few.shared_pixels, abs=2)
    assert many.least_distance == few.least_distance == 0.0
    pairs = {tuple(sorted(pair)) for pair in few.pairs.tolist()}
    assert {tuple(pair) for pair in many.pairs.tolist()} == pairs


def test_splits_that_lie_far_apart_are_found_far_apart(random):
    """North and south, 60 km between them: no region of 100 km has both by itself."""
    given = patches(random, 600, 400_000, lambda corners: (corners[:, 1] > 8_000_000).astype(int))
    apart = np.abs(given.boxes[:, 1] - 8_000_000) > 30_000
    given = given.take(np.flatnonzero(apart))
    few, many = separation(given), separation_of(given, enough=0)
    assert few.shared_pixels == many.shared_pixels == 0
    assert many.least_distance == pytest.approx(few.least_distance, rel=1e-9)
    assert 60_000 - 320 < many.least_distance < 75_000


def test_one_split_alone_has_no_distance(random):
    given = patches(random, 50, 10_000, lambda corners: np.zeros(len(corners), int))
    found = separation_of(given, enough=0)
    assert (found.shared_pixels, found.least_distance) == (0, None)
