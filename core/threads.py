"""Threads: how many are of use, and one pool for everything, in order and bounded."""

from __future__ import annotations

import contextlib
import math
import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

#: More threads gain nothing, decoding shares the disk.
MOST = 4
_allowed = MOST
#: Among how many each who shares them at present does so.
_shares: list[int] = []
_sharing = threading.Lock()
_CGROUPS = Path("/sys/fs/cgroup")


def allow_threads(count: int) -> None:
    """Use no more than `count` threads from now on; below 1: as many as gain something."""
    global _allowed
    _allowed = count if count > 0 else MOST


@contextlib.contextmanager
def shared_by(count: int) -> Iterator[None]:
    """Use a share of the threads while `count` in this process do the same."""
    with _sharing:
        _shares.append(count)
    try:
        yield
    finally:
        with _sharing:
            _shares.remove(count)


def thread_count(wanted: int | None = None) -> int:
    """Return how many threads to use."""
    most = min(wanted or processors(), MOST, _allowed)
    return max(1, most // max(_shares, default=1))


def processors() -> int:
    """Return how many processors this process may use: by its affinity and its control group."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:  # Windows and macOS have none
        count = os.cpu_count() or 1
    return max(1, math.ceil(min(count, _quota())))


def _quota() -> float:
    """Return how many processors' time the control group has: a container's limit is often one.

    Linux kernel documentation, admin-guide/cgroup-v2, "cpu.max", and cgroup-v1, "cpu.cfs_quota_us".
    """
    least = math.inf
    with contextlib.suppress(OSError, ValueError):
        for line in Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines():
            _, controllers, place = line.split(":", 2)
            if controllers and "cpu" not in controllers.split(","):
                continue
            root = _CGROUPS / controllers
            own = root / place.strip("/")
            for folder in (own, *own.parents):
                least = min(least, _quota_of(folder))
                if folder == root:
                    break
    return least


def _quota_of(folder: Path) -> float:
    for names in (("cpu.max",), ("cpu.cfs_quota_us", "cpu.cfs_period_us")):
        with contextlib.suppress(OSError, ValueError):
            words = " ".join((folder / name).read_text(encoding="utf-8") for name in names).split()
            quota, period = (float(word) for word in words)
            if quota > 0 and period > 0:
                return quota / period
    return math.inf


def in_threads(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    threads: int | None = None,
    enter: Callable[[], None] | None = None,
) -> Generator[Result, None, None]:
    """Yield ``work(item)`` for every item, in order, computed by a few threads.

    What is computed ahead is bounded. Closing the generator stops the threads after their item.

    Parameters
    ----------
    threads
        How many are wanted, see :func:`thread_count`.
    enter
        Called once in every thread, before its first item.
    """
    threads = thread_count(threads)
    ahead: deque[Future[Result]] = deque()
    with ThreadPoolExecutor(threads, initializer=enter) as pool:
        try:
            for item in items:
                ahead.append(pool.submit(work, item))
                if len(ahead) > threads + 1:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        finally:
            for future in ahead:
                future.cancel()
