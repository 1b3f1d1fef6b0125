"""Who said what of a polygon: lines in a field."""

from changemining.core.review import journal
from changemining.core.review.journal import Entry

FIRST = Entry("2026-11-29T06:00:00+00:00", "Ana Lima", "accepted")
SECOND = Entry("2026-11-29T07:00:00+00:00", "Bea", "returned", "only the pit, not the road")


def test_lines_come_back_as_they_went_in():
    text = journal.with_entry(journal.with_entry(None, FIRST), SECOND)
    assert text == (
        "2026-11-29T06:00:00+00:00\tAna Lima\taccepted\n"
        "2026-11-29T07:00:00+00:00\tBea\treturned\tonly the pit, not the road"
    )
    assert journal.entries(text) == [FIRST, SECOND]
    assert journal.last_said(text) == "Bea: returned – only the pit, not the road"
    assert journal.last_said(journal.with_entry(text, FIRST)) == "Ana Lima: accepted"


def test_what_would_break_a_line_becomes_a_space():
    told = journal.with_entry("", Entry("now", "A\tB", "returned", "one\r\ntwo\u2028three"))
    assert journal.entries(told) == [Entry("now", "A B", "returned", "one two three")]


def test_what_somebody_else_wrote_there_is_no_line():
    assert journal.entries("free words\n\n") == []
    assert journal.entries(5) == journal.entries(None) == []
    assert journal.last_said(None) == journal.last_said("free words") == ""


def test_the_lines_of_several_are_joined_by_time_once():
    ana = journal.with_entry(None, FIRST)
    both = journal.with_entry(ana, SECOND)
    assert journal.joined([both, None, ana]) == both
    assert journal.joined([None, ""]) is None
