"""Jobs: driven to the end, or closed at any step."""

import threading
import time

import pytest

from changemining.core.jobs import Caution, Remark, finish, in_background, part, without_remarks
from changemining.core.threads import in_threads


def counting(log=None):
    try:
        yield 0.0
        yield Remark("half way")
        yield 0.5
        yield Caution("mind the end")
        yield 1.0
    finally:
        if log is not None:
            log.append("tidied")
    return "result"


def test_finish_returns_the_result_and_passes_on_remarks():
    said = []
    assert finish(counting(), said.append) == "result"
    assert said == ["half way", "mind the end"]
    assert [type(one) for one in said] == [Remark, Caution]
    assert finish(counting()) == "result"


def test_part_scales_fractions_and_keeps_remarks():
    seen, result = [], []

    def whole():
        result.append((yield from part(counting(), 0.5, 0.75)))

    seen = list(whole())
    assert seen == [0.5, "half way", 0.625, "mind the end", 0.75]
    assert isinstance(seen[3], Caution)
    assert result == ["result"]


def test_without_remarks():
    assert list(without_remarks(counting())) == [0.0, 0.5, 1.0]
    assert finish(without_remarks(counting())) == "result"


@pytest.mark.parametrize("wrap", [lambda job: part(job, 0.2, 0.4), without_remarks])
@pytest.mark.parametrize("steps", [1, 2, 3])
def test_closing_closes_what_is_inside(wrap, steps):
    log = []
    job = wrap(counting(log))
    for _ in range(steps):
        next(job)
    job.close()
    assert log == ["tidied"]


def test_background_work_shows_progress_and_returns():
    proceed = threading.Event()

    def work(progress):
        assert progress(0.25, "message", None) == 1
        proceed.wait(10)
        return 42

    job = in_background(work, poll_seconds=0.01)
    seen = [next(job) for _ in range(3)]
    assert seen[-1] == 0.25
    proceed.set()
    assert finish(job) == 42


def test_background_errors_reach_the_caller():
    def work(_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        finish(in_background(work))


def test_closing_stops_background_work():
    stopped = []

    def work(progress):
        while progress(0.5):
            time.sleep(0.005)
        stopped.append(True)

    before = threading.active_count()
    job = in_background(work, poll_seconds=0.01)
    next(job)
    assert threading.active_count() == before + 1
    job.close()
    assert stopped == [True]
    assert threading.active_count() == before


def test_results_of_threads_come_in_order():
    def work(number):
        time.sleep(0.002 * (number % 3))
        return number * number

    assert list(in_threads(work, range(50), 4)) == [number * number for number in range(50)]


def test_threads_work_ahead_a_little_only_and_stop_when_closed():
    begun = []
    results = in_threads(lambda number: begun.append(number) or number, range(1000), 2)
    assert next(results) == 0
    results.close()
    assert len(begun) < 10
    count = len(begun)
    time.sleep(0.02)
    assert len(begun) == count


def test_an_error_in_a_thread_is_raised():
    with pytest.raises(ZeroDivisionError):
        list(in_threads(lambda number: 1 / (3 - number), range(10), 2))
