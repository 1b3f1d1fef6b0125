"""Passes by any engine: the same bytes, whatever dies or is stopped on the way."""

import contextlib
import importlib.util
import multiprocessing
import os
import signal
import sys
import threading
import time
from concurrent.futures import BrokenExecutor, Future, InvalidStateError

import pytest
from many_pairs import digest

from changemining.core.change.chain import ChainChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import ChangeMiningError, InputError, WriteError
from changemining.core.jobs import finish
from changemining.core.many import engine as engines
from changemining.core.many.engine import build_datasets, run_pass, run_row
from changemining.core.many.executors import Engine, dask, processes, threads
from changemining.core.many.finish import finish as finish_run
from changemining.core.many.plan import make_plan, read_plan
from changemining.core.many.run_folder import ManyChoice, begin, open_run, run_folder_of
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


@pytest.fixture(scope="module")
def expected(pairs, tmp_path_factory):
    """Return the digests of what threads make."""
    output = tmp_path_factory.mktemp("threads") / "set"
    choice = ManyChoice(ChainChoice(SaviChoice(), MaskChoice()), PatchChoice(size=16), 500.0)
    run = begin(run_folder_of(output), choice, read_table(pairs), {})
    finish(build_datasets(run, Target(output), threads(1)))
    return digest(output)


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
@pytest.mark.spawns
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
    """Executors that break, as those of processes do, where `dies(task, number)` says so.

    With it go all tasks that are there at the same time.
    """

    def __init__(self, dies):
        self.dies, self.inner, self.given = dies, threads(1).open(), []
        self.broken = False

    def submit(self, work, *given):
        lost = Future()
        if self.broken or self.dies(*given[1:3]):
            self.broken = True
            for one in [*self.given, lost]:
                if not one.done():
                    one.set_exception(BrokenExecutor("killed"))
            return lost
        self.given.append(lost)
        # Begun only when nobody can break it any more.
        threading.Timer(0.02, self.work, (lost, work, given)).start()
        return lost

    def work(self, future, work, given):
        with contextlib.suppress(InvalidStateError):
            if not self.broken:
                future.set_result(work(*given))

    def shutdown(self, wait=True, cancel_futures=False):
        self.inner.shutdown(wait=wait)


@pytest.mark.parametrize("task", ["survey", "cut"])
def test_a_pair_that_kills_its_worker_fails_alone_whoever_is_beside_it(pairs, build, task):
    engine = Engine(lambda: Dying(lambda *given: given == (task, 2)), 4)
    made, remarks, folder = build(pairs, "dying", engine)
    assert [(one.pair.id, one.state) for one in made.states if one.state != "done"] == [
        ("p1", "failed")
    ]
    assert any(f"p1: its worker died {engines.TRIES} times" in one for one in remarks)
    assert (folder / "dataset.json").is_file()


def test_twenty_kills_of_the_same_pair_are_bad_luck(pairs, build, expected):
    left = ["killed"] * 20

    def dies(task, number):
        return number == 3 and bool(left) and bool(left.pop())

    made, remarks, folder = build(pairs, "unlucky", Engine(lambda: Dying(dies), 2))
    assert made.failed == 0
    assert digest(folder) == expected
    assert sum("A worker is gone" in one for one in remarks) == 20


def test_where_every_worker_dies_the_run_ends(pairs, asked, tmp_path):
    run = begin(tmp_path / "run", asked(), read_table(pairs), {})
    with pytest.raises(WriteError, match="Workers end before they finish anything"):
        finish(run_pass(run, "survey", Engine(lambda: Dying(lambda *_: True), 2)))


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
