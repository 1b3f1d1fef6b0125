"""Rasters computed block by block, by a few threads, in memory that does not grow with them."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Any, TypeVar

import numpy as np

from ..arrays import Array
from ..jobs import Job
from ..threads import in_threads
from .backends import backend, environment
from .output import Output
from .source import Opener, Source

Item = TypeVar("Item")
Result = TypeVar("Result")

STRIP_PIXELS = 1 << 17


def in_blocks(
    sources: Sequence[Opener],
    compute: Callable[..., Result],
    items: Iterable[Item],
    threads: int | None = None,
) -> Generator[tuple[Item, Result], None, None]:
    """Yield ``(item, compute(item, *readers))`` for every item, mostly a window, in order.

    They are computed by a few threads, each with its own handles on the files; what is computed
    ahead is bounded. Closing the generator stops the threads after their item.
    """
    local = threading.local()
    opened: list[contextlib.ExitStack] = []

    def work(item: Item) -> tuple[Item, Result]:
        if not hasattr(local, "readers"):
            stack = contextlib.ExitStack()
            opened.append(stack)
            local.readers = [stack.enter_context(source.open()) for source in sources]
        return item, compute(item, *local.readers)

    def close() -> None:
        for stack in opened:
            stack.close()

    with environment(), contextlib.ExitStack() as cleanup:
        cleanup.callback(close)
        done = in_threads(work, items, threads, backend().enter_thread)
        yield from cleanup.enter_context(contextlib.closing(done))


def by_strips(
    compute: Callable[..., Sequence[Array]], *arrays: Array, count: int = 1
) -> list[Array]:
    """Return ``compute(*arrays)``, `count` arrays of float32, worked out strip by strip of rows.

    Intermediate arrays then stay in the processor's cache, which is twice as fast.

    Parameters
    ----------
    compute
        Takes as many rows as there are, pixel by pixel, and returns (rows, columns) each.
    arrays
        (…, rows, columns), of one size.
    """
    height, width = arrays[0].shape[-2:]
    results = [np.empty((height, width), np.float32) for _ in range(count)]
    rows = max(1, STRIP_PIXELS // max(1, width))
    for start in range(0, height, rows):
        strip = slice(start, start + rows)
        for result, found in zip(results, compute(*(array[..., strip, :] for array in arrays))):
            result[strip] = found
    return results


def write_blocks(
    sources: Sequence[Source],
    compute: Callable[..., Sequence[Any]],  # arrays, and whatever its `collect` takes
    outputs: Sequence[Output],
    collect: Callable[..., None] | None = None,
    threads: int | None = None,
) -> Job[None]:
    """Compute rasters block by block into open outputs; the sources share one grid.

    Parameters
    ----------
    compute
        ``compute(window, *readers)`` returns one array for every output, and whatever else is
        to be collected.
    collect
        Called in order, in this thread, as ``collect(window, *computed)``: for statistics.
    """
    windows = sources[0].windows()
    with contextlib.closing(in_blocks(sources, compute, windows, threads)) as blocks:
        for number, (window, arrays) in enumerate(blocks, 1):
            for output, array in zip(outputs, arrays):
                output.write(array, window)
            if collect is not None:
                collect(window, *arrays)
            yield number / len(windows)
