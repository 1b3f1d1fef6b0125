"""Intervals of shares, against SciPy's."""

import numpy as np
import pytest

from changemining.core.accuracy.intervals import clopper_pearson, normal_quantile, wilson

stats = pytest.importorskip("scipy.stats")


@pytest.mark.parametrize(("found", "count"), [(1, 20), (3, 20), (19, 20), (1, 1000), (500, 3000)])
@pytest.mark.parametrize("confidence", [90, 95, 99])
def test_exact_bounds_are_scipys(found, count, confidence):
    low, high = stats.binomtest(found, count).proportion_ci(confidence / 100, "exact")
    assert clopper_pearson(found, count, confidence) == pytest.approx((low, high), abs=1e-9)


def test_no_miss_in_twenty_cells_bounds_the_share_at_14_per_cent():
    assert clopper_pearson(0, 20, 95) == pytest.approx((0, 0.1391), abs=5e-5)
    assert clopper_pearson(20, 20, 95) == pytest.approx((0.8609, 1), abs=5e-5)


def test_score_bounds_are_scipys():
    found, counts = np.array([0, 1, 33, 60]), np.array([60, 60, 90, 60])
    low, high = wilson(found / counts, counts, normal_quantile(95))
    expected = [stats.binomtest(k, n).proportion_ci(0.95, "wilson") for k, n in zip(found, counts)]
    assert low == pytest.approx([one.low for one in expected])
    assert high == pytest.approx([one.high for one in expected])


def test_two_standard_errors_are_95_per_cent():
    assert normal_quantile(95) == pytest.approx(1.96, abs=1e-4)
    assert normal_quantile(99) == pytest.approx(2.5758, abs=1e-4)
