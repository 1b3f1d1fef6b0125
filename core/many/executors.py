"""What can do the tasks of a pass: threads, processes, or a cluster that Dask knows."""

from __future__ import annotations

import contextlib
import multiprocessing
import multiprocessing.connection
import os
import threading
from collections.abc import Callable
from concurrent.futures import (
    BrokenExecutor,
    CancelledError,
    Executor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from dataclasses import dataclass
from typing import Any

from ..errors import InputError, MissingLibraryError
from ..messages import say
from ..threads import processors, thread_count

#: Seconds that a scheduler has to answer, at first and after it was gone.
_PATIENCE = 30


@dataclass(frozen=True)
class Engine:
    """Makes executors.

    Attributes
    ----------
    open
        Makes one; asked again where one broke.
    count
        Tasks that are with it at a time.
    losses
        What a future raises whose worker is gone, not whose task went wrong.
    close
        Ends one as soon as its tasks stop; `drop` ends one that broke.
    beside
        Tasks that share the processors with each other.
    """

    open: Callable[[], Executor]
    count: int
    losses: tuple[type[BaseException], ...] = (BrokenExecutor, CancelledError)
    close: Callable[[Executor | None], None] = lambda executor: _shut(executor, True)
    drop: Callable[[Executor | None], None] = lambda executor: _shut(executor, False)
    beside: int = 1


def _shut(executor: Executor | None, wait: bool) -> None:
    if executor is not None:
        executor.shutdown(wait=wait, cancel_futures=True)


def threads(count: int = 0) -> Engine:
    """Return an engine of threads in this process; 0: as many as may be used."""
    count = count or thread_count()
    return Engine(lambda: ThreadPoolExecutor(count), count, beside=count)


def processes(count: int = 0) -> Engine:
    """Return an engine of processes on this machine; 0: as many as there are processors.

    They are started anew, never forked: GDAL's locks do not live through a fork. A script that
    calls this has to be guarded by ``if __name__ == "__main__":``.
    """
    context = multiprocessing.get_context("spawn")
    count = count or processors()

    def make() -> Executor:
        return ProcessPoolExecutor(count, mp_context=context, initializer=_follow_parent)

    return Engine(make, count, beside=count)


def _follow_parent() -> None:
    """End this process when the one that it works for does: nobody else would."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def dask(address: str = "", local: int = 0) -> Engine:
    """Return an engine of Dask's workers.

    Parameters
    ----------
    address
        Of a scheduler, as tcp://10.0.0.1:8786. Its workers have to see the run folder and the
        scenes by the same paths, and have ChangeMining installed in this version.
    local
        Instead: so many workers, processes that are started on this machine.

    Raises
    ------
    InputError
        Not one of the two is given, or nobody answers there.
    MissingLibraryError
        Dask's distributed is not installed.
    """
    if bool(address) == bool(local):
        raise InputError(say("Give the address of a scheduler, or how many local workers to use."))
    try:
        import distributed
    except ImportError as error:
        raise MissingLibraryError(
            say(
                "Dask's distributed is not installed: install it (pip install distributed, or "
                "python3-distributed on Debian), or use processes. [{error}]",
                error=error,
            )
        ) from error
    clients: dict[int, Any] = {}

    def make() -> Executor:
        client = _client(distributed, address, local)
        executor: Executor = client.get_executor(retries=0)
        clients[id(executor)] = client
        return executor

    def close(executor: Executor | None) -> None:
        client = clients.pop(id(executor), None)
        if client is None:
            return
        cluster = client.cluster
        # Who is gone cannot be said goodbye to.
        with contextlib.suppress(Exception):
            client.close(timeout=5)
        if cluster is not None:
            with contextlib.suppress(Exception):
                cluster.close(timeout=5)

    losses = (BrokenExecutor, CancelledError, *_losses(distributed))
    workers = local or _workers(distributed, address)
    return Engine(make, workers, losses, close, close, workers)


def _losses(distributed: Any) -> tuple[type[BaseException], ...]:
    """Return what Dask raises where a worker or the scheduler is gone, whatever its version."""
    from distributed import client, comm

    names = (
        *((distributed, "KilledWorker"), (comm, "CommClosedError")),
        *((client, "FutureCancelledError"), (client, "CancelledError")),
    )
    found = [getattr(module, name) for module, name in names if hasattr(module, name)]
    return (*found, TimeoutError, ConnectionError)


def _client(distributed: Any, address: str, local: int) -> Any:
    if local:
        # One thread each: a pair's steps have threads of their own where there are processors.
        ways = {"n_workers": local, "threads_per_worker": 1, "processes": True}
        cluster = distributed.LocalCluster(**ways, dashboard_address=None)
        return distributed.Client(cluster)
    return distributed.Client(address, timeout=_PATIENCE)


def _workers(distributed: Any, address: str) -> int:
    """Return how many tasks a cluster does at a time."""
    try:
        with distributed.Client(address, timeout=_PATIENCE) as client:
            client.wait_for_workers(1, timeout=_PATIENCE)
            return max(1, sum(client.nthreads().values()))
    except (OSError, TimeoutError, ValueError) as error:
        raise InputError(
            say(
                "No scheduler of Dask with workers answers at {address}: check the address, and "
                "that both run. [{error}]",
                address=address,
                error=error,
            )
        ) from error
