"""How sure the agreement of two reviewers is."""

import numpy as np
import pytest

from changemining.core.review.agreement import cohen_kappa, kappa_error


def test_fleiss_example_of_psychiatrists():
    """Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, table 18.1."""
    table = np.array([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    assert cohen_kappa(table) == pytest.approx(0.68, abs=0.005)
    assert kappa_error(table) == pytest.approx(0.087, abs=0.001)


@pytest.mark.parametrize("table", [[[40, 9], [6, 45]], [[70, 4], [6, 20]]])
def test_the_standard_error_is_the_spread_of_many_samples(table):
    shares = np.array(table) / np.sum(table)
    drawn = np.random.default_rng(1).multinomial(500, shares.ravel(), 4000).reshape(-1, 2, 2)
    spread = np.std([cohen_kappa(one) for one in drawn])
    assert kappa_error(500 * shares) == pytest.approx(spread, rel=0.05)


def test_perfect_agreement_has_no_error_and_one_answer_none():
    assert kappa_error(np.array([[10, 0], [0, 10]])) == pytest.approx(0)
    assert kappa_error(np.array([[10, 0], [0, 0]])) is None
