"""How fast a review goes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

#: Verdicts that count, and seconds between two from which on there was a break.
LAST, BREAK = 30, 60.0


class Pace:
    """The rate over the last verdicts, breaks left out."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._steps: deque[tuple[int, float]] = deque(maxlen=LAST)
        #: Of the last verdict, None before the first.
        self._last: float | None = None

    def count(self, polygons: int) -> None:
        """Note that polygons were decided just now."""
        now, before = self._clock(), self._last
        self._last = now
        if before is not None and now - before < BREAK:
            self._steps.append((polygons, now - before))

    @property
    def per_minute(self) -> float:
        """Polygons a minute; 0 before the first."""
        seconds = sum(step[1] for step in self._steps)
        return 60 * sum(step[0] for step in self._steps) / seconds if seconds else 0.0

    def minutes_for(self, polygons: int) -> float | None:
        """Return how long so many take; None before the rate is known."""
        return polygons / self.per_minute if self.per_minute else None
