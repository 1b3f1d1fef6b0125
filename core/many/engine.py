"""Passes over all pairs, by any executor: threads, processes, or the workers of a cluster.

Known errors of a pair are results (see :mod:`.survey`); what an engine tries again is work whose
worker is gone.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from pathlib import Path
from typing import Any

from ..datasets.target import Target
from ..errors import WriteError
from ..jobs import Caution, Job, Remark, part
from ..messages import say
from ..threads import allow_threads, processors
from .cut import cut
from .finish import ManyResult, finish
from .plan import make_plan, read_plan
from .run_folder import STOPPED, RunFolder, open_run, stop_file
from .survey import FAILED, survey
from .table import Pair

#: So often a pair is begun again whose worker died.
TRIES = 3
_SURVEY, _CUT = "survey", "cut"

#: Makes an executor; asked again where one broke.
Engine = Callable[[], Executor]


def threads(count: int = 0) -> Engine:
    """Return an engine of threads in this process; 0: as many as there are processors."""
    return lambda: ThreadPoolExecutor(count or processors())


def processes(count: int = 0) -> Engine:
    """Return an engine of processes on this machine; 0: as many as there are processors.

    They are started anew, never forked: GDAL's locks do not live through a fork.
    """
    context = multiprocessing.get_context("spawn")
    return lambda: ProcessPoolExecutor(count or processors(), mp_context=context)


def build_datasets(run: RunFolder, target: Target, engine: Engine) -> Job[ManyResult]:
    """Run all passes; what an earlier run left is not done again.

    Raises
    ------
    InputError, ReadError, WriteError
        No pair can be used, or the data set cannot be written. What is wrong with one pair is told
        as a caution, and the others go on.
    """
    target.check([path for pair in run.pairs for path in (pair.t1, pair.t2, pair.mask) if path])
    yield from part(_pass(run, _SURVEY, engine), 0.0, 0.55)
    plan = make_plan(run)
    yield from part(_pass(run, _CUT, engine), 0.55, 0.85)
    return (yield from part(finish(run, plan, target), 0.85, 1.0))


def run_row(path: Path, task: str, number: int) -> dict[str, Any]:
    """Do one task of one row, in this process; return what its marker says."""
    run = open_run(path)
    return _task(run, task, run.row(number))


def _task(run: RunFolder, task: str, pair: Pair) -> dict[str, Any]:
    job = survey(run, pair) if task == _SURVEY else cut(run, pair, read_plan(run))
    while True:
        if stop_file(run.path).exists():
            job.close()
            return {"state": STOPPED, "message": ""}
        try:
            next(job)
        except StopIteration as end:
            result: dict[str, Any] = end.value
            return result


def _one(path: str, task: str, number: int) -> dict[str, Any]:
    """Do one task in a worker, which has the other workers beside it."""
    allow_threads(1)
    return run_row(Path(path), task, number)


def _pass(run: RunFolder, task: str, engine: Engine) -> Job[None]:
    """Do a task for every pair; what is wrong with one is told."""
    left = {pair.number: TRIES for pair in run.pairs}
    while left:
        broken = False
        with _open(run, engine) as executor:
            waiting = {
                executor.submit(_one, str(run.path), task, number): number for number in left
            }
            try:
                for future, number in _ended(waiting):
                    try:
                        result = future.result()
                    except BrokenExecutor:
                        broken = True
                        left[number] -= 1
                        continue
                    if result["state"] == STOPPED:
                        raise WriteError(say("The run was stopped elsewhere: run again."))
                    del left[number]
                    yield from _told(run.pairs[number - 1], result)
                    yield 1 - len(left) / len(run.pairs)
            except BaseException:
                for future in waiting:
                    future.cancel()
                raise
        if broken:
            yield Caution(say("A worker died; {count} pairs are begun again.", count=len(left)))
            dead = [run.pairs[number - 1].id for number, tries in left.items() if not tries]
            if dead:
                raise WriteError(
                    say(
                        "The worker of {id} died {tries} times: it may need more memory than "
                        "there is. Run with fewer workers, or take the pair out of the table.",
                        id=dead[0],
                        tries=TRIES,
                    )
                )


def _told(pair: Pair, result: dict[str, Any]) -> Iterator[Remark]:
    if result["state"] == FAILED and result["message"]:
        yield Caution(say("{id}: {message}", id=pair.id, message=result["message"]))


@contextlib.contextmanager
def _open(run: RunFolder, engine: Engine) -> Iterator[Executor]:
    executor = engine()
    try:
        yield executor
    except GeneratorExit:
        # Every worker sees it before its next step.
        stop_file(run.path).touch()
        executor.shutdown(cancel_futures=True)
        raise
    else:
        executor.shutdown()


def _ended(waiting: dict[Future[Any], int]) -> Iterator[tuple[Future[Any], int]]:
    """Yield futures as they end, in whatever order."""
    left = set(waiting)
    while left:
        done, left = wait(left, return_when=FIRST_COMPLETED)
        for future in sorted(done, key=lambda one: waiting[one]):
            yield future, waiting[future]


__all__: Sequence[str] = ("Engine", "build_datasets", "processes", "run_row", "threads")
