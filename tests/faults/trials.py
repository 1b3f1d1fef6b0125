"""Trials of a scenario: killed at a step, stopped while another runs, out of room."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from faults.processes import (
    REFUSED,
    WELL,
    copied,
    die,
    ended,
    snapshot,
    spawn,
    stop,
    visible,
)
from faults.scenarios import INPUTS, OUTPUTS, Scenario


class Bench:
    """A scenario's places: what is there before, what a clean run makes, and where it is tried."""

    def __init__(self, scenario: Scenario, inputs: Path, folder: Path) -> None:
        self.scenario, self.folder = scenario, folder
        self.log = folder / "log.txt"
        self.prepared, self.root = folder / "prepared", folder / "root"
        folder.mkdir()
        shutil.copytree(inputs, self.prepared / INPUTS)
        (self.prepared / OUTPUTS).mkdir()
        # Paths are recorded, so what is prepared is made where it is used.
        copied(self.prepared, self.root)
        self._in_child(scenario.prepare)
        copied(self.root, self.prepared)
        self.before = snapshot(self.root / OUTPUTS)
        self.inputs = snapshot(self.root / INPUTS)
        self.steps = self._in_child(scenario.run)
        self.after = snapshot(self.root / OUTPUTS)
        self._outcomes: dict[tuple[bool, bool], list[dict[str, str]]] | None = None

    def _in_child(self, work) -> int:
        code = ended(spawn(work, self.root, self.log))
        told = self.log.read_text(encoding="utf-8")
        assert code == WELL, f"{self.scenario.name}: a clean run failed: {told}"
        return int(told.splitlines()[0])

    def fresh(self) -> None:
        """Put what is there before in its place."""
        copied(self.prepared, self.root)

    def killed(self, step: int) -> list[str]:
        """Kill a run right before a step, run again; return what is wrong."""
        self.fresh()
        code = ended(spawn(self.scenario.run, self.root, self.log, step, die))
        if code != -signal.SIGKILL:
            return [f"ended with {code} before step {step}"]
        wrong = self._whole("after the kill")
        done = visible(self._now()) == visible(self.after)
        code = ended(spawn(self.scenario.run, self.root, self.log))
        now = self._now()
        if code == REFUSED and done:
            # The work was done, and must not be done twice.
            now = visible(now)
        elif code != WELL:
            wrong.append(f"the next run ended with {code}: {self._said()}")
        if now != (self.after if code == WELL else visible(self.after)):
            wrong.append(f"the next run gave something else: {_apart(now, self.after)}")
        return wrong + self._untouched()

    def _whole(self, when: str) -> list[str]:
        """Return what is wrong unless the old or the new stands there, or waits to come back."""
        now = self._now()
        seen = visible(now)
        if seen in (visible(self.before), visible(self.after)):
            return []
        # Between two renames: the old set stands aside, and the next run puts it back.
        back = {
            name.split("/", 1)[0].removeprefix(".").removesuffix(".replaced")
            + name[len(name.split("/", 1)[0]) :]: what
            for name, what in now.items()
            if name.split("/", 1)[0].endswith(".replaced")
        }
        if back and visible({**seen, **back}) == visible(self.before):
            return []
        return [f"{when} neither old nor new stands there: {_apart(seen, self.after)}"]

    def interleaved(self, step: int) -> list[str]:
        """Stop one run right before a step, let another one run to its end, go on."""
        outcomes = self.outcomes()
        self.fresh()
        first = spawn(self.scenario.run, self.root, self.log, step, stop)
        _, status = os.waitpid(first, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            return [f"did not stop at step {step}"]
        other_log = self.folder / "other.txt"
        second = ended(spawn(self._other, self.root, other_log))
        os.kill(first, signal.SIGCONT)
        code = ended(first)
        for who, how, log in (("first", code, self.log), ("second", second, other_log)):
            if how not in (WELL, REFUSED):
                return [f"the {who} run ended with {how}: {log.read_text(encoding='utf-8')}"]
        now = self._now()
        # What is there is what the runs that ended well made, one after the other.
        if now not in outcomes[code == WELL, second == WELL]:
            return [f"ended with {code} and {second}: {_apart(now, self.after)}"]
        return self._untouched()

    @property
    def _other(self) -> Callable[[Path], None]:
        return self.scenario.other or self.scenario.run

    def outcomes(self) -> dict[tuple[bool, bool], list[dict[str, str]]]:
        """Return what may stand there, by whether the first and the second run ended well."""
        if self._outcomes is None:
            runs = self.scenario.run, self._other
            found: dict[tuple[bool, bool], list[dict[str, str]]] = {
                (False, False): [],
                (True, True): [],
            }
            for number, run in enumerate(runs):
                self.fresh()
                self._in_child(run)
                found[number == 0, number == 1] = [self._now()]
            for order in (runs, runs[::-1]):
                self.fresh()
                if all(ended(spawn(run, self.root, self.log)) == WELL for run in order):
                    found[True, True].append(self._now())
            self._outcomes = found
        return self._outcomes

    def out_of_room(self, mount: Path, kilobytes: int) -> list[str]:
        """Run on a disk with so much room; return what is wrong."""
        with SmallDisk(mount, kilobytes) as there:
            if not there:
                return []
            root = mount / "root"
            try:
                copied(self.prepared, root)
            except shutil.Error:
                return []
            code = ended(spawn(self.scenario.run, root, self.log))
            now = snapshot(root / OUTPUTS)
            wrong = []
            if code == WELL:
                if set(now) != set(self.after):
                    wrong.append(f"files differ: {_apart(now, self.after)}")
            elif code == REFUSED:
                if now != self.before:
                    wrong.append(f"something is left: {_apart(now, self.before)}")
                if "\n" in self._said().strip():
                    wrong.append(f"said in more than one line: {self._said()}")
            else:
                wrong.append(f"ended with {code}: {self._said()}")
            if snapshot(root / INPUTS) != self.inputs:
                wrong.append("an input changed")
            return wrong

    def _now(self) -> dict[str, str]:
        return snapshot(self.root / OUTPUTS)

    def _said(self) -> str:
        return "\n".join(self.log.read_text(encoding="utf-8").splitlines()[1:])

    def _untouched(self) -> list[str]:
        return [] if snapshot(self.root / INPUTS) == self.inputs else ["an input changed"]


class SmallDisk:
    """A small disk in memory while the block lasts; False where this user may mount none."""

    def __init__(self, mount: Path, kilobytes: int) -> None:
        self.mount, self.kilobytes = mount, kilobytes

    def __enter__(self) -> bool:
        self.mount.mkdir(exist_ok=True)
        size = f"size={self.kilobytes}k"
        words = ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(self.mount)]
        try:
            done = subprocess.run(words, capture_output=True, check=False)
        except FileNotFoundError:
            self.mounted = False
        else:
            self.mounted = done.returncode == 0
        return self.mounted

    def __exit__(self, *_: object) -> None:
        if self.mounted:
            subprocess.run(["umount", str(self.mount)], check=True)


def _apart(one: dict[str, str], other: dict[str, str]) -> str:
    missing, more = sorted(set(other) - set(one)), sorted(set(one) - set(other))
    changed = sorted(name for name in set(one) & set(other) if one[name] != other[name])
    told = (("missing", missing), ("more", more), ("changed", changed))
    return "; ".join(f"{word}: {', '.join(names[:4])}" for word, names in told if names)


def spread(count: int, most: int | None) -> Sequence[int]:
    """Return the numbers 1 to `count`, or `most` of them: the last ones, and others evenly."""
    if most is None or count <= most:
        return range(1, count + 1)
    last = most // 2
    early = count - last
    return sorted(
        {1 + round(at * (early - 1) / max(1, most - last - 1)) for at in range(most - last)}
        | set(range(early + 1, count + 1))
    )


def kinds(
    bench: Bench, most: int | None, last: int | None = None
) -> Iterator[tuple[str, int, list[str]]]:
    """Yield (kind, step, what is wrong) of the trials of a scenario, so many of each kind."""
    steps = spread(bench.steps, most)
    if last:
        steps = range(max(1, bench.steps - last + 1), bench.steps + 1)
    for step in steps:
        yield "killed", step, bench.killed(step)
    for step in steps:
        yield "interleaved", step, bench.interleaved(step)
