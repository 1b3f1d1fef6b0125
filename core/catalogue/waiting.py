"""Work that waits for others: in threads that are left to themselves once nobody wants it."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from ..jobs import Job

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Requests at a time: servers mind more, and one waits for the other's answer anyway.
THREADS = 6


class Stopped(Exception):
    """Nobody waits for the work any more."""


def all_of(
    work: Callable[[Item, threading.Event], Result], items: Sequence[Item]
) -> Job[list[Result]]:
    """Work on all items, several at a time; a job that returns the results in the items' order.

    Raises what `work` raises first; see :func:`in_the_background`.
    """
    found: dict[int, Result] = {}
    with contextlib.closing(in_the_background(work, items)) as coming:
        for come in coming:
            if come is not None:
                found[come[0]] = come[1]
            yield len(found) / len(items)
    return [found[number] for number in range(len(items))]


def in_the_background(
    work: Callable[[Item, threading.Event], Result],
    items: Sequence[Item],
    threads: int = THREADS,
    poll_seconds: float = 0.1,
) -> Generator[tuple[int, Result] | None, None, None]:
    """Yield (number of the item, result) as results come, and None now and then while none does.

    Closing the generator returns at once: a request under way cannot be broken off, and its thread
    ends by itself when the answer comes or its time is over.

    Parameters
    ----------
    work
        Called with an item and an event that is set as soon as nobody waits any more.
    """
    left: queue.SimpleQueue[int] = queue.SimpleQueue()
    for number in range(len(items)):
        left.put(number)
    found: queue.SimpleQueue[tuple[int, Result | None, BaseException | None]] = queue.SimpleQueue()
    stop = threading.Event()

    def run() -> None:
        while not stop.is_set():
            try:
                number = left.get_nowait()
            except queue.Empty:
                return
            try:
                found.put((number, work(items[number], stop), None))
            except BaseException as error:
                found.put((number, None, error))

    for _ in range(min(threads, len(items))):
        threading.Thread(target=run, daemon=True).start()
    try:
        waiting = len(items)
        while waiting:
            try:
                number, result, error = found.get(timeout=poll_seconds)
            except queue.Empty:
                yield None
                continue
            if error is not None:
                raise error
            waiting -= 1
            yield number, result  # type: ignore[misc]  # a result, where there is no error
    finally:
        stop.set()
