"""How verdicts came about."""

import pytest

from changemining.core.choices import How
from changemining.core.review.provenance import counted, how_of, least_alone

PERSON, SHOWN, TOGETHER = How.words()


@pytest.mark.parametrize(
    ("attributes", "how"),
    [
        ({"status": "candidate", "how": PERSON}, ""),
        ({}, ""),
        ({"status": "accepted"}, PERSON),
        ({"status": "Rejected", "how": SHOWN}, SHOWN),
        ({"status": "unsure", "how": "whatever"}, PERSON),
    ],
)
def test_who_left_no_word_was_alone(attributes, how):
    assert how_of(attributes) == how


def test_of_several_judges_the_most_assisted_counts():
    rows = [{"status": "accepted", "how": how} for how in (PERSON, TOGETHER, SHOWN)]
    assert least_alone(rows) == TOGETHER
    assert least_alone([*rows[:1], rows[2]]) == SHOWN
    assert least_alone([{"status": "candidate"}]) is None


def test_verdicts_are_counted_in_a_fixed_order():
    rows = [{"status": "added", "how": SHOWN}, {"status": "candidate"}, {"status": "accepted"}]
    assert list(counted(rows).items()) == [(PERSON, 1), (SHOWN, 1)]
