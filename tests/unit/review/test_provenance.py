"""How verdicts came about."""

import pytest

from changemining.core.choices.review import How
from changemining.core.review.provenance import counted, how_of, least_alone, told_of

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


def test_what_there_is_none_of_is_not_told():
    assert told_of([{"status": "candidate", "confidence": 3}]) == {}
    rows = [
        {"status": "accepted", "confidence": 2.0, "uid": None, "note": "seen twice"},
        {"status": "unsure", "confidence": 9},
        {"status": "rejected", "confidence": "1"},
    ]
    assert told_of(rows) == {
        "verdicts": {PERSON: 3},
        "confidence": {"low": 1, "medium": 1},
        "notes": [{"uid": "", "status": "accepted", "note": "seen twice"}],
    }
