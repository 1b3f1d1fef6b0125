"""The list of a review: filters and orders, by hand."""

import random
import time

import pytest

from changemining.core.errors import InputError
from changemining.core.review.listing import COLUMNS, LEFT, beyond, in_order, parse, select


def row(uid, status="candidate", state="open", area=1.0, note=None, difference=-0.3):
    values = {"cell": "r0000_c0000", "state": state, "uid": uid, "status": status, "class": 1}
    values.update(area=area, difference=difference, beyond=None, suggestion="", note=note)
    return [values.get(name) for name in COLUMNS]


ROWS = [
    row("a", area=2.0, note="Old road"),
    row("b", status="rejected", state="closed", area=None, difference=0.2),
    row("c", state="closed", area=0.5, note="cloud"),
    row("d", status="unsure", area=10.0, difference=None),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "abcd"),
        ("area>1", "ad"),
        ("area >= 2", "ad"),
        ("area<=0.5", "c"),
        ("area!=2", "bcd"),
        ("difference<-0.2", "ac"),
        ("difference<−0.2", "ac"),
        ("status=candidate", "ac"),
        ("STATUS=Candidate", "ac"),
        ("status!=candidate", "bd"),
        (LEFT, "c"),
        ('note="old road"', "a"),
        ("note!=cloud", "abd"),
        ("road", "a"),
        ("old cloud", ""),
        ("class=1 area>1 status=unsure", "d"),
    ],
)
def test_a_filter_finds(text, expected):
    found = select(ROWS, parse(text))
    assert "".join(ROWS[number][2] for number in found) == expected


@pytest.mark.parametrize(
    ("text", "told"), [("size>3", "size"), ("area>much", "much"), ("note>3", "note=3")]
)
def test_a_filter_that_says_nothing_is_told_of(text, told):
    with pytest.raises(InputError, match=told):
        parse(text)


@pytest.mark.parametrize(
    ("column", "descending", "expected"),
    [
        ("area", False, "cadb"),
        ("area", True, "dacb"),
        ("note", False, "cabd"),
        ("note", True, "acbd"),
        ("status", False, "acbd"),
        ("class", True, "abcd"),
    ],
)
def test_an_order_puts_what_is_empty_last(column, descending, expected):
    found = in_order(ROWS, range(4), column, descending=descending)
    assert "".join(ROWS[number][2] for number in found) == expected


def test_beyond_is_a_magnitude():
    assert beyond(-0.5, 0.2) == pytest.approx(0.3)
    assert beyond(0.15, 0.2) == pytest.approx(-0.05)
    assert beyond(None, 0.2) is None
    assert beyond(0.15, None) is None


def test_twenty_thousand_are_sorted_and_filtered_in_a_moment():
    chance = random.Random(0)
    rows = [
        row(f"r{n:05d}", chance.choice(["candidate", "unsure"]), area=chance.random())
        for n in range(20_000)
    ]
    began = time.perf_counter()
    found = in_order(rows, select(rows, parse("status=unsure area>0.5")), "area", descending=True)
    assert time.perf_counter() - began < 0.3
    areas = [rows[number][5] for number in found]
    assert areas == sorted(areas, reverse=True)
    assert len(areas) == sum(one[3] == "unsure" and one[5] > 0.5 for one in rows)
