"""A model's file: it goes on from there, appears whole or not at all, and is checked when read."""

import json
import os
import sys

import numpy as np
import pytest

from changemining.core.errors import ChangeMiningError, InputError, ReadError, WriteError
from changemining.core.learning.learning import Answers, learn
from changemining.core.learning.model_file import read_answers, writing_model

NAMES = ("evidence", "other")


@pytest.fixture
def answers(random):
    """Return 60 answers that `other` tells."""
    truth = np.arange(60) % 2 == 0
    return Answers(NAMES, np.column_stack([random.normal(0, 1, 60), truth * 3.0]), truth)


@pytest.fixture
def path(answers, tmp_path):
    """Return the file of a model."""
    path = tmp_path / "model.json"
    with writing_model(learn(answers, seed=1), path):
        pass
    return path


def test_a_model_goes_on_where_another_ended(answers, path):
    assert [one.name for one in path.parent.iterdir()] == ["model.json"]
    read = read_answers(path)
    assert read.names == NAMES
    assert np.array_equal(read.truth, answers.truth)
    assert read.rows == pytest.approx(answers.rows, rel=1e-6)
    assert answers.joined(read).truth.size == 60
    assert Answers(NAMES, answers.rows + 1, answers.truth).joined(read).truth.size == 120


def test_where_the_work_fails_the_old_model_stays(answers, path):
    before = path.read_bytes()
    with pytest.raises(KeyError), writing_model(learn(answers, seed=2), path):
        raise KeyError("the work")
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["model.json"]


def test_a_place_that_is_none_is_told_before_the_work(answers, tmp_path):
    model, place = learn(answers, seed=1), tmp_path / "nowhere" / "model.json"
    with pytest.raises(WriteError, match="cannot be written"), writing_model(model, place):
        pytest.fail("the work began")


CHANGES = {
    "no rows": lambda told: told.pop("rows"),
    "another format": lambda told: told.update(format="other"),
    "a number a row": lambda told: told.update(rows=[[1.0]]),
    "rows as text": lambda told: told.update(rows="x"),
    "a row less": lambda told: told["rows"].pop(),
    "no features": lambda told: told.update(features=None),
    "a feature twice": lambda told: told.update(features=["evidence", "evidence"]),
    "no evidence": lambda told: told.update(features=["a", "b"]),
    "a cell null": lambda told: told["rows"][0].__setitem__(0, None),
    "a cell too large": lambda told: told["rows"][0].__setitem__(0, 1e300),
    "a cell as text": lambda told: told["rows"][0].__setitem__(0, "1"),
    "an answer that is none": lambda told: told["changed"].__setitem__(0, 2),
}


@pytest.mark.parametrize("how", CHANGES)
def test_a_file_that_is_no_model_is_refused(path, how):
    told = json.loads(path.read_text(encoding="utf-8"))
    CHANGES[how](told)
    path.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(InputError, match=r"model\.json: .*choose a file that Learn change wrote"):
        read_answers(path)


@pytest.mark.parametrize("content", [b"", b"[]", b"nonsense", b"[" * 100_000, b"\xff\xfe\0", b"{}"])
def test_text_and_lists_are_no_model(path, content):
    path.write_bytes(content)
    with pytest.raises(ChangeMiningError, match=r"model\.json") as caught:
        read_answers(path)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_or_is_no_file(path):
    with pytest.raises(ReadError, match="cannot be read"):
        read_answers(path.with_name("none.json"))
    with pytest.raises(ReadError, match="cannot be read"):
        read_answers(path.parent)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders.")
def test_a_pipe_is_not_opened(path):
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(ReadError, match="a pipe, a socket or a device"):
        read_answers(path)
