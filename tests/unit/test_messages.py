"""Lines for users: English with values, and in another language where they are shown."""

import pickle

import pytest

from changemining.core import messages
from changemining.core.errors import InputError
from changemining.core.jobs import Caution
from changemining.core.messages import figure, joined, local, say

PORTUGUESE = {
    "{name} has {share:,.2f} of {what}": "{what}: {name} tem {share:,.2f}",
    "all things": "todas as coisas",
    "no values, {braces} stay": "sem valores, {chaves} ficam",
}


@pytest.fixture
def portuguese():
    messages.speak(lambda text: PORTUGUESE.get(text, text), ",")
    yield
    messages.speak(str)


@pytest.fixture
def line():
    return say(
        "{name} has {share:,.2f} of {what}", name="a{b}", share=1234.5, what=say("all things")
    )


def test_a_number_has_the_users_point_where_it_is_shown(portuguese):
    assert f"{figure(1234.5, ',.2f')}" == "1,234.50"
    assert local(figure(1234.5, ",.2f")) == "1.234,50"
    assert local("≤ " + figure(0.125, ".1%")) == "≤ 12,5%"


def test_a_line_is_english_to_all(line, portuguese):
    assert line == "a{b} has 1,234.50 of all things"
    assert f"{line}!" == "a{b} has 1,234.50 of all things!"
    assert type(str(line)) is str


def test_it_is_shown_in_the_users_language_with_the_decimal_comma(line, portuguese):
    assert local(line) == "todas as coisas: a{b} tem 1.234,50"
    assert local("anything else") == "anything else"
    assert local(say("no values, {braces} stay")) == "sem valores, {chaves} ficam"


def test_it_stays_a_message_where_it_is_joined_to_others(line, portuguese):
    assert "T1: " + line == "T1: a{b} has 1,234.50 of all things"
    assert local("T1: " + line + ".") == "T1: todas as coisas: a{b} tem 1.234,50."
    both = joined("; {", [line, "rest"])
    assert both == "a{b} has 1,234.50 of all things; {rest"
    assert local(both) == "todas as coisas: a{b} tem 1.234,50; {rest"


def test_errors_and_remarks_carry_it_and_go_to_other_processes_with_it(line, portuguese):
    for one in (InputError(line), pickle.loads(pickle.dumps(InputError(line)))):
        assert str(one) == "a{b} has 1,234.50 of all things"
        assert one.local == "todas as coisas: a{b} tem 1.234,50"
        assert local(say("[{error}]", error=one)) == "[todas as coisas: a{b} tem 1.234,50]"
    caution = pickle.loads(pickle.dumps(Caution(line)))
    assert isinstance(caution, Caution)
    assert local(caution) == "todas as coisas: a{b} tem 1.234,50"
