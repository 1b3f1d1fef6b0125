"""Learning from answers: agreement, doubt, questions, and the model's file."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.learning.learning import Answers, learn, questions

NAMES = ("evidence", "other")


@pytest.fixture
def answers(random):
    """Return 60 answers that `other` tells, and evidence does not."""
    truth = np.arange(60) % 2 == 0
    other = np.where(truth, 3.0, -3.0) + random.normal(0, 1, 60)
    return Answers(NAMES, np.column_stack([random.normal(0, 1, 60), other]), truth)


def test_it_beats_evidence_that_tells_nothing(answers):
    model = learn(answers, seed=1)
    assert model.agreement > 0.95
    assert model.evidence_agreement < 0.7
    assert model.is_better


def test_what_the_evidence_tells_by_hand():
    # Cut by the other four, the one in the middle falls on the wrong side; all others are right.
    rows = np.array([[0.0, 0], [1, 0], [2, 0], [8, 0], [9, 0]])
    truth = np.array([False, False, True, True, True])
    assert learn(Answers(NAMES, rows, truth), seed=1).evidence_agreement == pytest.approx(0.8)


@pytest.mark.parametrize("sign", [1, -1])
def test_the_evidence_may_be_a_difference_of_either_sign(sign):
    rows = sign * np.array([[-0.4, 0], [-0.3, 0], [0.0, 0], [0.1, 0], [0.2, 0]])
    truth = np.array([True, True, False, False, False])
    assert learn(Answers(NAMES, rows, truth), seed=1).evidence_agreement == pytest.approx(0.8)
    # A loss and a gain are both a change.
    both = rows * np.array([[1, 0]] * 3 + [[5, 0]] * 2)
    truth = np.array([True, True, False, True, True])
    only = learn(Answers(NAMES, both[[0, 1, 2, 2, 3, 4]], truth[[0, 1, 2, 2, 3, 4]]), seed=1)
    # All but the unchanged one next to the cut, where the others cut below it.
    assert only.evidence_agreement == pytest.approx(5 / 6)


def _left_out_by_hand(scores, truth):
    """Return the share by cutting anew for every answer, over all cuts: slow and plain."""
    order = np.argsort(scores, kind="stable")
    truth = truth[order]
    right = 0
    for out in range(truth.size):
        rest = np.delete(truth, out)
        hits = [(~rest[:cut]).sum() + rest[cut:].sum() for cut in range(rest.size + 1)]
        right += (out >= int(np.argmax(hits))) == truth[out]
    return right / truth.size


def test_every_answer_is_cut_by_the_others(random):
    for _ in range(40):
        truth = random.permutation(np.arange(12) < 5)
        scores = np.round(random.normal(2, 1, 12) + truth, 1)
        rows = np.column_stack([scores, scores])
        told = learn_evidence(rows, truth)
        plain = [_left_out_by_hand(one, truth) for one in (scores, -scores, np.abs(scores))]
        assert told == pytest.approx(max(plain))


def learn_evidence(rows, truth):
    return learn(Answers(NAMES, rows, truth), seed=1).evidence_agreement


def test_few_answers_are_not_worth_showing(answers):
    few = Answers(NAMES, answers.rows[:30], answers.truth[:30])
    assert not learn(few, seed=1).is_better


def test_answers_that_the_others_contradict_are_found(answers):
    wrong = [4, 17, 33]
    truth = answers.truth.copy()
    truth[wrong] = ~truth[wrong]
    found = learn(Answers(NAMES, answers.rows, truth), seed=1).doubtful()
    assert len(set(wrong) & set(found.tolist())) >= 2
    assert found.size <= 6


def test_questions_are_the_uncertain_ones_and_some_others():
    chance = np.linspace(0, 1, 101)
    open_ones = np.arange(101)[np.arange(101) != 50]
    asked = questions(chance, open_ones, 8, seed=1)
    assert sorted(asked[:6].tolist()) == [47, 48, 49, 51, 52, 53]
    assert asked.size == 8 == np.unique(asked).size
    assert 50 not in asked
    assert np.array_equal(asked, questions(chance, open_ones, 8, seed=1))
    assert questions(chance, open_ones[:2], 8, seed=1).size == 2


@pytest.mark.parametrize("changed", [0, 1, 9, 10])
def test_both_verdicts_are_needed(changed):
    rows = np.arange(20.0).reshape(10, 2)
    with pytest.raises(InputError, match=f"change: {changed}, no change") as caught:
        learn(Answers(NAMES, rows, np.arange(10) < changed), seed=1)
    assert "\n" not in str(caught.value)


def test_a_place_that_both_have_counts_once_as_it_is_here(answers):
    before = Answers(NAMES, answers.rows[:20] * (1 + 1e-9), ~answers.truth[:20])
    joined = Answers(NAMES, answers.rows[10:], answers.truth[10:]).joined(before)
    assert joined.truth.tolist() == [*answers.truth[10:], *~answers.truth[:10]]
    assert np.allclose(joined.rows[50:], answers.rows[:10])


def test_answers_with_other_evidence_do_not_join(answers):
    one = Answers(NAMES, answers.rows + 1, answers.truth, "irmad all")
    with pytest.raises(InputError, match=r"other evidence \(irmad all\) than this is \(cva all\)"):
        Answers(NAMES, answers.rows, answers.truth, "cva all").joined(one)


def test_any_seed_will_do(answers):
    assert learn(answers, seed=-5).agreement > 0.9
    assert questions(np.linspace(0, 1, 9), np.arange(9), 4, seed=-1).size == 4


def test_answers_of_other_bands_do_not_join(answers):
    one = Answers(("evidence",), answers.rows[:, :1], answers.truth)
    with pytest.raises(InputError, match="other bands"):
        one.joined(answers)
