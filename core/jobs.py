"""Jobs: generators that yield how far they are and return their result.

A job yields fractions done (``float``, 0 to 1) and, now and then, a :class:`Remark` for the
user. Its result is the generator's return value. Whoever drives it cancels with
``job.close()``: ``with`` blocks unwind and partial files go. No callbacks, no QGIS.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, wait
from typing import TypeVar, Union

from .messages import Message

Item = TypeVar("Item")
Result = TypeVar("Result")


class Remark(Message):
    """A line the user should be able to read in the log."""


class Caution(Remark):
    """A remark that the user should not overlook."""


Step = Union[float, Remark]
Job = Generator[Step, None, Result]


def part(job: Job[Result], start: float, stop: float) -> Job[Result]:
    """Run `job` as the piece from `start` to `stop` of a longer job, and return its result."""
    return _told_on(
        job, lambda step: step if isinstance(step, Remark) else start + (stop - start) * step
    )


def without_remarks(job: Job[Result]) -> Job[Result]:
    """Run `job`, keeping to oneself what it has to say: someone else has said it."""
    return _told_on(job, lambda step: None if isinstance(step, Remark) else step)


def _told_on(job: Job[Result], told: Callable[[Step], Step | None]) -> Job[Result]:
    """Run `job`, yield what `told` makes of its steps, None for nothing; return its result."""
    while True:
        try:
            step = told(next(job))
        except StopIteration as end:
            result: Result = end.value
            return result
        if step is None:
            continue
        try:
            yield step
        except GeneratorExit:
            job.close()
            raise


def in_background(
    work: Callable[[Callable[..., int]], Result], poll_seconds: float = 0.1
) -> Job[Result]:
    """Run one long library call in a thread, so that it shows progress and can be cancelled.

    Parameters
    ----------
    work
        Called once with a GDAL-style progress callback, which returns 0 when cancelled.
    """
    reached = 0.0
    cancelled = threading.Event()
    outcome: Future[Result] = Future()

    def progress(fraction: float, *_: object) -> int:
        nonlocal reached
        reached = fraction
        return 0 if cancelled.is_set() else 1

    def run() -> None:
        try:
            outcome.set_result(work(progress))
        except BaseException as error:
            outcome.set_exception(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        while not wait([outcome], poll_seconds).done:
            yield min(1.0, reached)
    finally:
        cancelled.set()
        thread.join()
    return outcome.result()


def finish(job: Job[Result], on_remark: Callable[[Remark], None] | None = None) -> Result:
    """Run `job` to its end and return its result; scripts and tests use this."""
    while True:
        try:
            step = next(job)
        except StopIteration as end:
            result: Result = end.value
            return result
        if on_remark is not None and isinstance(step, Remark):
            on_remark(step)
