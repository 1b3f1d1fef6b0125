"""Passes over all pairs, by any executor: threads, processes, or the workers of a cluster.

Known errors of a pair are results (see :mod:`.survey`); what an engine tries again is work whose
worker is gone.
"""

from __future__ import annotations

import contextlib
import uuid
from collections import deque
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from pathlib import Path
from typing import Any

from ..datasets.target import Target
from ..errors import WriteError
from ..jobs import Caution, Job, Remark, part
from ..messages import say
from ..scenes.download import is_download
from ..threads import shared_by
from .cut import cut, give_up_cut, is_cut
from .executors import Engine
from .finish import ManyResult, finish
from .plan import make_plan, read_plan
from .pooling import MEASURE, is_pooled, pool
from .run_folder import CUT, STOPPED, SURVEY, RunFolder, open_run, stop_file
from .survey import FAILED, give_up, is_measured, is_surveyed, survey
from .table import Pair

#: So often a pair is begun whose worker dies though no other pair is with the workers: more often
#: than bad luck explains, however quickly they die.
TRIES = 25
#: So often workers are asked for where none can be had.
_CALLS = 8
#: Seconds between two looks at whether the job goes on.
_TICK = 0.1


def build_datasets(run: RunFolder, target: Target, engine: Engine) -> Job[ManyResult]:
    """Run all passes; what an earlier run left is not done again.

    Raises
    ------
    InputError, ReadError, WriteError
        No pair can be used, or the data set cannot be written. What is wrong with one pair is told
        as a caution, and the others go on.
    """
    target.check(run.inputs)
    if any(is_download(one) for pair in run.pairs for one in pair.dates):
        yield Remark(
            say(
                "Products as downloaded are imported into {folder}, each once: it may be deleted "
                "when no more pairs come.",
                folder=run.scenes_folder,
            )
        )
    measured = 0.0
    if any(is_pooled(run.choice, pair) for pair in run.pairs):
        measured = 0.4
        yield from part(run_pass(run, MEASURE, engine), 0.0, measured)
        threshold = pool(run)
        if threshold is not None:
            yield Remark(say("Threshold of all pairs: {threshold:.6g}", threshold=threshold))
    yield from part(run_pass(run, SURVEY, engine), measured, 0.55)
    plan = make_plan(run)
    yield from plan.cautions(run.pairs)
    yield from part(run_pass(run, CUT, engine), 0.55, 0.85)
    return (yield from part(finish(run, plan, target), 0.85, 1.0))


def run_row(path: Path, task: str, number: int) -> dict[str, Any]:
    """Do one task of one row, as of :func:`run_pass`, in this process; return what came of it."""
    run = open_run(path)
    return _task(run, task, run.row(number), None)


def _task(run: RunFolder, task: str, pair: Pair, stop: Path | None) -> dict[str, Any]:
    job = (
        cut(run, pair, read_plan(run))
        if task == CUT
        else survey(run, pair, to_pool=task == MEASURE)
    )
    while True:
        if stop is not None and stop.exists():
            job.close()
            return {"state": STOPPED, "message": ""}
        try:
            next(job)
        except StopIteration as end:
            result: dict[str, Any] = end.value
            return result


def _is_done(run: RunFolder, task: str, pair: Pair) -> bool:
    """Return whether a pair's task has nothing to do, so that no worker is asked."""
    if task == CUT:
        return is_cut(run, pair, read_plan(run))
    return is_measured(run, pair) if task == MEASURE else is_surveyed(run, pair)


def _one(path: str, task: str, number: int, token: str, beside: int) -> dict[str, Any]:
    """Do one task in a worker, which has `beside` workers in its process."""
    with shared_by(beside):
        run = open_run(Path(path))
        return _task(run, task, run.row(number), stop_file(run.path, token))


def run_pass(run: RunFolder, task: str, engine: Engine) -> Job[None]:
    """Do a task for every pair: "measure", "survey" or "cut"; what is wrong with one is told.

    Raises
    ------
    WriteError
        Workers die again and again.
    """
    passing = _Pass(run, task, engine)
    try:
        for done, told in passing.run():
            yield from told
            yield done / len(run.pairs)
    finally:
        passing.close()


def _gone(count: int) -> Caution:
    """Return what is said where workers died."""
    return Caution(say("A worker is gone; pairs still to be done: {count}.", count=count))


class _Pass:
    """One pass on its way: few tasks are with the engine at a time, so that one can tell whose
    worker died.

    Where several were with it nobody knows which pair is to blame, so that each of them goes on
    alone; one that is alone whenever its worker dies is given up in the end.
    """

    def __init__(self, run: RunFolder, task: str, engine: Engine) -> None:
        self._run, self._task, self._engine = run, task, engine
        self._token = uuid.uuid4().hex[:8]
        left = [pair.number for pair in run.pairs if not _is_done(run, task, pair)]
        self._waiting, self._done = deque(left), len(run.pairs) - len(left)
        self._running: dict[Future[Any], int] = {}
        self._deaths = dict.fromkeys(left, 0)
        self._suspects: set[int] = set()
        self._executor: Executor | None = None
        self._calls = self._given_up = 0

    def run(self) -> Iterator[tuple[int, list[Remark]]]:
        """Yield how many pairs are done and what is to be told, many times a second."""
        while self._waiting or self._running:
            lost = self._submit()
            ended, _ = wait(self._running, _TICK, FIRST_COMPLETED)
            told: list[Remark] = []
            gone: list[int] = []
            for future in sorted(ended, key=self._running.__getitem__):
                number = self._running.pop(future)
                try:
                    result = future.result()
                except self._engine.losses as error:
                    lost = lost or error
                    gone.append(number)
                    continue
                self._done += 1
                told += self._told(number, result)
            if lost is not None:
                told += self._begin_again(lost, gone)
            yield self._done, told

    def _submit(self) -> BaseException | None:
        """Hand out as many tasks as there are workers; return what is wrong with these."""
        try:
            if self._executor is None:
                self._executor = self._engine.open()
            while self._waiting and self._has_room(self._waiting[0]):
                number = self._waiting[0]
                given = str(self._run.path), self._task, number, self._token, self._engine.beside
                self._running[self._executor.submit(_one, *given)] = number
                self._waiting.popleft()
        except self._engine.losses as error:
            return error
        return None

    def _has_room(self, number: int) -> bool:
        """Return whether a pair may join those that are with the engine."""
        if number in self._suspects or self._suspects.intersection(self._running.values()):
            return not self._running
        return len(self._running) < self._engine.count

    def _begin_again(self, lost: BaseException, gone: list[int]) -> list[Remark]:
        """Replace an executor that broke; `gone`, and what else was with it, waits again."""
        gone += self._running.values()
        self._running.clear()
        self._engine.drop(self._executor)
        self._executor = None
        self._calls = 0 if gone else self._calls + 1
        self._suspects.update(gone)
        self._waiting.extend(gone)
        told: list[Remark] = [_gone(len(self._waiting))]
        if len(gone) == 1:
            self._deaths[gone[0]] += 1
            if self._deaths[gone[0]] >= TRIES:
                told += self._give_up(gone[0])
        # Where pair after pair is given up, and none was ever finished, it is not the pairs.
        if self._calls >= _CALLS or self._given_up == self._done > 1:
            raise WriteError(
                say(
                    "Workers end before they finish anything: there may be too little memory, "
                    "or the scheduler is gone. What is finished stays for the next run. [{error}]",
                    error=lost,
                )
            )
        return told

    def _give_up(self, number: int) -> list[Remark]:
        """Leave a pair out whose worker dies again and again."""
        pair = self._run.pairs[number - 1]
        message = say(
            "its worker died {tries} times: there may be too little memory. Run with fewer "
            "workers.",
            tries=TRIES,
        )
        fail = give_up_cut if self._task == CUT else give_up
        result = fail(self._run, pair, message)
        self._waiting.remove(number)
        self._done += 1
        self._given_up += 1
        return self._told(number, result)

    def _told(self, number: int, result: dict[str, Any]) -> list[Remark]:
        pair = self._run.pairs[number - 1]
        if result["state"] == STOPPED:
            raise WriteError(say("The run was stopped elsewhere: run again."))
        # What cannot be measured is surveyed all the same, and told then.
        if result["state"] == FAILED and result["message"] and self._task != MEASURE:
            return [Caution(pair.told(result["message"]))]
        return []

    def close(self) -> None:
        """End the workers; what is under way stops before its next step."""
        stop = stop_file(self._run.path, self._token)
        if self._running:
            with contextlib.suppress(OSError):
                stop.touch()
            for future in self._running:
                future.cancel()
        self._engine.close(self._executor)
        self._executor = None
        with contextlib.suppress(OSError):
            stop.unlink()
