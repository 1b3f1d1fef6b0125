"""The estimators against the worked examples of the papers that they come from."""

import numpy as np
import pytest

from changemining.core.accuracy.estimators import Sample


def sample(strata, mapped, reference, units, areas=None, weights=None):
    units = np.array(units, float)
    return Sample(
        units,
        units if areas is None else np.array(areas, float),
        np.array(strata),
        np.ones(len(strata)) if weights is None else np.array(weights, float),
        np.array(mapped),
        np.array(reference),
        1.96,
    )


def of_counts(counts, units, areas=None):
    """Return a sample whose strata are the map's classes, by its error matrix of counts."""
    places = [
        (i, j) for i, row in enumerate(counts) for j, count in enumerate(row) for _ in range(count)
    ]
    mapped, reference = zip(*places)
    return sample(mapped, mapped, reference, units, areas)


# Olofsson et al. 2014, table 8: deforestation, forest gain, stable forest, stable non-forest.
OLOFSSON = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
MAPPED = [200_000, 150_000, 3_200_000, 6_450_000]
HECTARES = 0.09


@pytest.fixture
def olofsson():
    return of_counts(OLOFSSON, MAPPED, [HECTARES * pixels for pixels in MAPPED])


def test_olofssons_overall_accuracy(olofsson):
    found = olofsson.overall()
    assert (round(found.value, 3), round(found.margin, 3)) == (0.947, 0.018)
    assert (found.low, found.high) == pytest.approx((0.928, 0.965), abs=6e-4)


@pytest.mark.parametrize(
    ("one", "hectares", "margin"),
    [(0, 21_158, 6_158), (1, 11_686, 3_756), (2, 285_770, 15_510), (3, 581_386, 16_282)],
)
def test_olofssons_areas(olofsson, one, hectares, margin):
    found = olofsson.reference_area(one)
    assert found.value == pytest.approx(hectares, abs=0.6)
    # The paper has no correction for finite populations, which takes a few hectares here.
    assert found.margin == pytest.approx(margin, rel=2e-4)
    assert olofsson.mapped_area(one) == pytest.approx(MAPPED[one] * HECTARES)


def test_olofssons_deforestation_in_pixels():
    found = of_counts(OLOFSSON, MAPPED).reference_area(0)
    assert found.value == pytest.approx(235_086, abs=1)
    assert (found.low, found.high) == pytest.approx((235_086 - 68_418, 235_086 + 68_418), rel=2e-4)


@pytest.mark.parametrize(
    ("one", "users", "producers"),
    [
        (0, (0.88, 0.07), (0.75, 0.21)),
        (1, (0.73, 0.10), (0.85, 0.25)),
        (2, (0.93, 0.04), (0.93, 0.03)),
        (3, (0.96, 0.02), (0.96, 0.02)),
    ],
)
def test_olofssons_accuracies_of_the_classes(olofsson, one, users, producers):
    for found, expected in ((olofsson.users(one), users), (olofsson.producers(one), producers)):
        assert (round(found.value, 2), round(found.margin, 2)) == pytest.approx(
            expected, abs=0.0051
        )


# Stehman 2014, table 2: four strata of ten pixels, where map classes and strata differ.
STRATA = "A" * 10 + "B" * 10 + "C" * 10 + "D" * 10
MAP = "A" * 7 + "B" * 3 + "A" + "B" * 11 + "C" * 6 + "BB" + "D" * 10
REFERENCE = "AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"
UNITS = [40_000, 30_000, 20_000, 10_000]


@pytest.fixture
def stehman():
    def numbers(letters):
        return ["ABCD".index(one) for one in letters]

    return sample(numbers(STRATA), numbers(MAP), numbers(REFERENCE), UNITS)


def test_stehmans_estimates(stehman):
    """Pages 4932 to 4936."""
    found = {
        "overall": stehman.overall(),
        "area A": stehman.reference_area(0).times(1e-5),
        "area C": stehman.reference_area(2).times(1e-5),
        "users B": stehman.users(1),
        "producers B": stehman.producers(1),
    }
    assert {name: (round(one.value, 3), round(one.se, 3)) for name, one in found.items()} == {
        "overall": (0.63, 0.085),
        "area A": (0.35, 0.082),
        "area C": (0.20, 0.064),
        "users B": (0.574, 0.125),
        "producers B": (0.794, 0.117),
    }


def test_stehmans_error_matrix(stehman):
    expected = [[23, 4, 4, 0], [12, 27, 8, 0], [0, 2, 6, 4], [0, 1, 2, 7]]
    assert stehman.matrix([0, 1, 2, 3]) == pytest.approx(np.array(expected) / 100)
    assert stehman.counted([0, 1, 2, 3]).sum() == 40


def test_a_census_leaves_no_doubt():
    found = of_counts([[3, 1], [1, 2]], [4, 3])
    assert found.overall().value == pytest.approx(5 / 7)
    assert found.overall().low == found.overall().high == pytest.approx(5 / 7)
    area = found.reference_area(1)
    assert (area.value, area.low, area.high) == pytest.approx((3, 3, 3))


def test_pixels_of_different_size_count_by_their_area():
    """Three small pixels are change and one large one is not: change is less than ¾ of the area."""
    found = sample([0] * 4 + [1] * 4, [0] * 4 + [1] * 4, [1, 1, 1, 0] + [1] * 4, [100, 100],
                   areas=[150, 150], weights=[1, 1, 1, 3] + [1.5] * 4)  # fmt: skip
    assert found.reference_area(1).value == pytest.approx(150 * 3 / 6 + 150)


def test_a_lone_point_has_the_greatest_spread():
    lone = of_counts([[1, 0], [5, 5]], [1000, 1000])
    # 0.25 in its stratum, 5/18 in the other: each by a weight of ½.
    expected = np.sqrt(0.25 * 0.25 * 0.999 + 0.25 * (10 / 9 * 0.25) / 10 * 0.99)
    assert lone.overall().se == pytest.approx(expected)


def test_strata_that_were_judged_alike_are_in_doubt_too():
    """By hand: nothing among 60 in 900 ha may be 6 % of them; the usual formula knows of none."""
    found = of_counts([[60, 0], [10, 90]], [90_000, 1_000], [900, 10]).reference_area(1)
    assert found.value == pytest.approx(9)
    assert found.by_score
    assert found.high == pytest.approx(9 + 900 * 3.8416 / 63.8416, rel=0.001)
    assert 8 < found.low < 9
    assert found.margin == pytest.approx(1.96 * 10 * np.sqrt(0.9 * 0.1 / 99 * 0.9))


def test_what_no_unit_shows_is_not_defined():
    found = of_counts([[10, 0], [10, 0]], [100, 100])
    assert found.producers(1) is None
    assert sample([0, 0], [0, 0], [0, 1], [9]).users(1) is None


@pytest.mark.parametrize(
    ("counts", "units"),
    [([[60, 1], [1, 59]], [9000, 90]), ([[9, 1], [0, 10]], [90, 99]), ([[8, 0], [0, 8]], [90, 99])],
)
def test_shares_stay_within_0_and_1(counts, units):
    found = of_counts(counts, units)
    shares = [one(k) for one in (found.users, found.producers) for k in (0, 1)]
    for one in (found.overall(), *shares):
        assert 0 <= one.low <= one.value <= one.high <= 1


def test_an_interval_that_would_reach_below_nothing_is_by_score():
    """One of 60 in 90 ha: ± is twice the estimate; scores by Wilson's formula, by hand."""
    found = of_counts([[59, 1], [2, 28]], [9000, 100], [90, 1]).reference_area(1)
    assert found.margin > found.value
    assert found.by_score
    low, high = 0.002948, 0.088551  # of 1 in 60, by SciPy
    assert found.high - found.value == pytest.approx(90 * (high - 1 / 60), rel=0.01)
    assert found.value - found.low == pytest.approx(90 * (1 / 60 - low), rel=0.01)
