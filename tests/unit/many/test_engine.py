"""Passes by any engine: the same bytes, whatever dies or is stopped on the way."""

import importlib.util
import multiprocessing
import os
import signal
import sys
import threading
import time

import pytest
from many_pairs import digest

from changemining.core.datasets.target import Target
from changemining.core.errors import ChangeMiningError, InputError, WriteError
from changemining.core.jobs import finish
from changemining.core.many import engine as engines
from changemining.core.many.engine import build_datasets, run_pass, run_row
from changemining.core.many.executors import Engine, dask, processes, threads
from changemining.core.many.finish import finish as finish_run
from changemining.core.many.plan import make_plan, read_plan
from changemining.core.many.run_folder import begin, open_run, run_folder_of
from changemining.core.many.table import read_table
from changemining.core.threads import thread_count


@pytest.fixture
def importable(root, tmp_path, monkeypatch):
    """Let new processes import the checkout by its name."""
    folder = tmp_path / "site"
    folder.mkdir()
    try:
        (folder / "changemining").symlink_to(root, target_is_directory=True)
    except OSError:
        pytest.skip("This system lets nobody make links.")
    monkeypatch.syspath_prepend(str(folder))
    before = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), before]).strip(os.pathsep))


@pytest.fixture
def expected(pairs, build):
    """Return the digests of what threads make."""
    return digest(build(pairs, "by_threads", threads(1))[2])


def test_rows_without_an_engine_make_the_same_bytes(pairs, asked, tmp_path, expected):
    output = tmp_path / "by_rows"
    place = begin(run_folder_of(output), asked(), read_table(pairs), {}).path
    for number in (3, 1, 4, 2, 2):
        assert run_row(place, "survey", number)["state"] == "done"
    make_plan(open_run(place))
    for number in (4, 2, 1, 3):
        assert run_row(place, "cut", number)["state"] == "done"
    run = open_run(place)
    finish(finish_run(run, read_plan(run), Target(output)))
    assert digest(output) == expected


def test_there_are_rows_1_to_the_last(pairs, asked, tmp_path):
    place = begin(tmp_path / "run", asked(), read_table(pairs), {}).path
    for number in (0, 5):
        with pytest.raises(InputError, match=f"no row {number}: the table has 4"):
            run_row(place, "survey", number)


@pytest.mark.slow
def test_processes_make_the_same_bytes_also_where_workers_are_killed(
    importable, pairs, build, expected
):
    stop, killed = threading.Event(), []

    def kill():
        while not stop.wait(0.9):
            children = multiprocessing.active_children()
            if children and len(killed) < 3:
                killed.append(children[-1].pid)
                os.kill(children[-1].pid, getattr(signal, "SIGKILL", signal.SIGTERM))

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        made, remarks, folder = build(pairs, "by_processes", processes(2))
    finally:
        stop.set()
        killer.join()
    assert digest(folder) == expected
    assert made.failed == 0
    # One that has nothing left to do is not missed.
    assert killed or not any("A worker is gone" in one for one in remarks)


@pytest.mark.slow
def test_dask_makes_the_same_bytes(importable, pairs, build, expected):
    if importlib.util.find_spec("distributed") is None:
        pytest.skip("distributed is not installed (python3-distributed, or pip).")
    assert digest(build(pairs, "by_dask", dask(local=2))[2]) == expected


def test_without_dask_it_is_told_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ChangeMiningError, match="pip install distributed"):
        dask(local=2)
    with pytest.raises(InputError, match="address of a scheduler, or how many"):
        dask()


class Dying:
    """An executor whose worker dies at one pair, always."""

    def __init__(self, number):
        self.number, self.inner = number, threads(1).open()

    def submit(self, work, *given):
        from concurrent.futures import BrokenExecutor, Future

        if given[2] != self.number:
            return self.inner.submit(work, *given)
        lost = Future()
        lost.set_exception(BrokenExecutor("killed"))
        return lost

    def shutdown(self, wait=True, cancel_futures=False):
        self.inner.shutdown(wait=wait)


def test_a_pair_that_kills_its_worker_fails_alone(pairs, build):
    made, remarks, folder = build(pairs, "dying", Engine(lambda: Dying(2), 1))
    assert [(one.pair.id, one.state) for one in made.states if one.state != "done"] == [
        ("p1", "failed")
    ]
    assert any(f"p1: its worker died {engines.TRIES} times" in one for one in remarks)
    assert (folder / "dataset.json").is_file()


def test_workers_that_never_finish_anything_end_the_run(pairs, asked, tmp_path):
    run = begin(tmp_path / "run", asked(), read_table(pairs), {})

    def none():
        raise ConnectionError("nobody there")

    engine = Engine(none, 1, losses=(ConnectionError,))
    with pytest.raises(WriteError, match="Workers end before they finish anything"):
        finish(run_pass(run, "survey", engine))


def test_a_cancel_is_answered_at_once_and_whole_pairs_stay(pairs, asked, tmp_path):
    output = tmp_path / "set"
    run = begin(run_folder_of(output), asked(), read_table(pairs), {})
    job = build_datasets(run, Target(output), threads(1))
    for step in job:
        if isinstance(step, float) and step > 0.13:
            break
    start = time.monotonic()
    job.close()
    assert time.monotonic() - start < 5
    assert not output.exists()
    surveyed = [pair.id for pair in run.pairs if (run.pair_folder(pair) / "survey.json").is_file()]
    assert surveyed == ["p0"]
    assert list(run.path.glob(".stop-*")) == []


def test_the_threads_are_as_many_as_before_afterwards(pairs, build):
    before = thread_count()
    build(pairs)
    assert thread_count() == before
