"""A job followed to its end, or stopped by a signal with nothing half written."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType
from typing import TypeVar

from ..core.jobs import Caution, Job, Remark
from ..core.messages import local
from .progress import Progress

Result = TypeVar("Result")
#: Ctrl+C, and what Slurm and Kubernetes send before they kill.
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopped(Exception):
    """A signal stopped the run; no output is left.

    Attributes
    ----------
    number
        Of the signal.
    """

    def __init__(self, number: int) -> None:
        """`number` is the signal's."""
        super().__init__(number)
        self.number = number


@contextlib.contextmanager
def _asked_to_stop() -> Iterator[list[int]]:
    """Yield a list that is given the numbers of the signals that come."""
    came: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        if came and number == signal.SIGINT:
            raise KeyboardInterrupt  # whoever asks twice does not want to wait
        came.append(number)

    before = {}
    # Only the main thread may.
    with contextlib.suppress(ValueError):
        for one in _SIGNALS:
            before[one] = signal.signal(one, note)
    try:
        yield came
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def follow(job: Job[Result], progress: Progress) -> Result:
    """Run a core job to its end and return its result; raises :class:`Stopped`, and what it does.

    A signal is heeded between two steps, so that what tidies up is never cut short.
    """
    with _asked_to_stop() as came:
        try:
            while not came:
                try:
                    step = next(job)
                except StopIteration as end:
                    result: Result = end.value
                    return result
                if isinstance(step, Remark):
                    progress.say(local(step), urgent=isinstance(step, Caution))
                else:
                    progress.show(step)
            raise Stopped(came[0])
        finally:
            progress.clear()
            job.close()
