"""How far a run is and what it has to say, on a terminal or in a log."""

from __future__ import annotations

import time
from typing import TextIO

#: Characters of the bar, and seconds between two looks of it.
_WIDTH, _PAUSE = 30, 0.1
#: In a log: per cent, and at least so many seconds, between two lines.
_STEP, _LEAST = 10, 1.0


class Progress:
    """A bar that is drawn over itself on a terminal; elsewhere a line now and then."""

    def __init__(self, stream: TextIO, quiet: bool = False) -> None:
        self._stream, self._quiet = stream, quiet
        self._drawn = stream.isatty()
        self._began = self._last = time.monotonic()
        self._told = 0
        self._shown = ""

    def show(self, fraction: float) -> None:
        """Tell that so much is done, from 0 to 1."""
        now = time.monotonic()
        if self._quiet or now - self._last < (_PAUSE if self._drawn else _LEAST):
            return
        if self._drawn:
            self._last = now
            self._draw(fraction, now - self._began)
        elif 100 * fraction >= self._told + _STEP:
            self._last, self._told = now, int(100 * fraction) // _STEP * _STEP
            self._write(f"{self._told} % ({_clock(now - self._began)})\n")

    def say(self, line: str, urgent: bool = False) -> None:
        """Write a line; with `quiet` only what is urgent."""
        if urgent or not self._quiet:
            self.clear()
            self._write(line + "\n")

    def clear(self) -> None:
        """Take the bar away."""
        if self._shown:
            self._write("\r" + " " * len(self._shown) + "\r")
            self._shown = ""

    def _draw(self, fraction: float, passed: float) -> None:
        full = round(_WIDTH * min(1.0, fraction))
        left = passed / fraction - passed if fraction > 0 else 0.0
        text = (
            f"{100 * fraction:3.0f} %|{'#' * full}{'.' * (_WIDTH - full)}| "
            f"{_clock(passed)}<{_clock(left) if fraction > 0 else '?'}"
        )
        self._write("\r" + text.ljust(len(self._shown)))
        self._shown = text

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
