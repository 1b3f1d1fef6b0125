"""What the manual's page of speed says of each step, and what has become slower than it says."""

from __future__ import annotations

import re
import statistics
from dataclasses import dataclass

from steps import OURS

#: | step | way | **median** (least–greatest) | seconds | MiB | MB |
_ROW = re.compile(
    r"^\| (?P<step>[^|]*) \| (?P<way>[^|]+) \| "
    r"(?:\*\*(?P<median>[\d.]+)\*\* \((?P<least>[\d.]+)–(?P<greatest>[\d.]+)\))? ?\| "
    r"[\d.]+ \| (?P<peak>\d+) \| \d+ \|$"
)
#: How many times a median ratio and a peak may be what they were before anything is said.
TIME, MEMORY = 1.1, 1.15


@dataclass(frozen=True)
class Told:
    """A row: ours over another way as (median, least, greatest), None for our own; its MiB."""

    ratio: tuple[float, float, float] | None
    peak: float


def read(page):
    """Return {(step, way): Told} of the page's text."""
    rows, step = {}, ""
    for line in page.splitlines():
        found = _ROW.match(line)
        if found:
            step = found["step"].strip() or step
            ratio = None
            if found["median"]:
                ratio = tuple(float(found[name]) for name in ("median", "least", "greatest"))
            rows[step, found["way"].strip()] = Told(ratio, float(found["peak"]))
    return rows


def worse(steps, told):
    """Return a line for all that is slower or larger than told, beyond the noise of both.

    A step is slower where our time over another way's grew by more than `TIME` and no run of now
    reaches the runs of then; larger where its peak grew by more than `MEMORY`.
    """
    lines = []
    for step, measured in steps.items():
        figures = measured["figures"]
        for way, runs in figures.items():
            before = told.get((step, way))
            if before is None:
                continue
            peak = statistics.median(run[1] for run in runs)
            if way.startswith(OURS) and peak > MEMORY * before.peak:
                lines.append(f"{step}, {way}: {peak:.0f} MiB, {before.peak:.0f} before.")
            if before.ratio is None:
                continue
            ratios = [mine[0] / theirs[0] for mine, theirs in zip(figures[OURS], runs)]
            # Another way of ours that slows down makes this ratio smaller.
            median, least, greatest = before.ratio
            if way.startswith(OURS):
                slower = statistics.median(ratios) * TIME < median and max(ratios) < least
            else:
                slower = statistics.median(ratios) > TIME * median and min(ratios) > greatest
            if slower:
                lines.append(
                    f"{step}: {statistics.median(ratios):.2f} of {way}, {median:.2f} before."
                )
    return lines
