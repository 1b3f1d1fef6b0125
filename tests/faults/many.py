"""Many pairs by every engine, with workers and the scheduler killed: is it the same data set?

usage: .venv/bin/python tests/faults/many.py [--pairs 24] [--side 2048] [--kills 20] [--only NAME …]

Generates pairs in two UTM zones that overlap, builds them by threads, then by each engine, and
tells seconds and whether every file is the same; then looks at splits and shared ground by GDAL
alone. Exit code 1 where anything is wrong. Dask's part needs distributed, and is left out without.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import importlib.util
import json
import multiprocessing
import os
import random
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()
sys.path.insert(0, str(ROOT / "tests" / "helpers"))

from many_pairs import digest, shared_ground, write_pairs

from changemining.core.change.chain import ChainChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import ChangeMiningError
from changemining.core.jobs import finish
from changemining.core.many.engine import build_datasets, run_row
from changemining.core.many.executors import dask, processes, threads
from changemining.core.many.finish import finish as finish_run
from changemining.core.many.plan import make_plan, read_plan
from changemining.core.many.run_folder import ManyChoice, begin, open_run, run_folder_of
from changemining.core.many.table import read_table

RATIOS = (0.7, 0.15, 0.15)


class Trial:
    """One folder of pairs, built again and again."""

    def __init__(self, folder: Path, pairs: int, side: int) -> None:
        self.folder = folder
        self.table = write_pairs(folder / "pairs", pairs, side=side)
        # At least two patches a cell, and several cells a scene.
        size = 128 if side >= 1024 else 16
        self.choice = ManyChoice(
            ChainChoice(SaviChoice(), MaskChoice()), PatchChoice(size=size), 50.0 * size
        )
        self.wrong: list[str] = []
        self.expected: dict[str, str] = {}

    def begin(self, name: str):
        """Return a run that nothing was done for, and its target."""
        output = self.folder / name / "set"
        output.parent.mkdir(exist_ok=True)
        return begin(run_folder_of(output), self.choice, read_table(self.table), {}), Target(output)

    def build(self, name: str, engine, clean: bool = True) -> None:
        """Build by an engine, and compare."""
        start = time.monotonic()
        run, target = self.begin(name)
        lines: list[str] = []
        made = finish(build_datasets(run, target, engine), lambda one: lines.append(str(one)))
        gone = sum("A worker is gone" in one for one in lines)
        self.compare(
            name, target.path, f"{time.monotonic() - start:.0f} s, {gone} times begun again"
        )
        if made.failed and clean:
            self.wrong.append(f"{name}: {made.failed} pairs failed: {lines}")

    def compare(self, name: str, output: Path, told: str) -> None:
        """Say whether a data set is the first one."""
        found = digest(output)
        self.expected = self.expected or found
        differing = [
            one for one in {*found, *self.expected} if found.get(one) != self.expected.get(one)
        ]
        if differing:
            self.wrong.append(f"{name}: {len(differing)} files differ, as {sorted(differing)[:3]}")
        load = os.getloadavg()[0]
        say(
            f"{name}: {len(found)} files, {'DIFFERENT' if differing else 'the same'}; "
            f"{told}, load {load:.1f}"
        )

    def by_rows(self) -> None:
        """Do every task in a process of its own."""
        start = time.monotonic()
        run, target = self.begin("rows")
        for task in ("survey", "cut"):
            for pair in run.pairs:
                words = [sys.executable, __file__, "--row", str(run.path), task, str(pair.number)]
                subprocess.run(words, check=True)
            if task == "survey":
                make_plan(run)
        finish(finish_run(open_run(run.path), read_plan(run), target))
        self.compare("rows", target.path, f"{time.monotonic() - start:.0f} s")

    def killed(self, kills: int) -> None:
        """Kill workers at random while processes build."""
        done, stop = [], threading.Event()
        # So that all are spent while work goes on; a pair may well take longer than that.
        pause = max(0.7, self.seconds / max(1, kills))

        def kill() -> None:
            while len(done) < kills and not stop.wait(random.uniform(0.5, 1.5) * pause):
                children = multiprocessing.active_children()
                if children:
                    with contextlib.suppress(OSError):
                        os.kill(random.choice(children).pid, signal.SIGKILL)
                        done.append(1)

        killer = threading.Thread(target=kill)
        killer.start()
        try:
            self.build("killed", processes(2))
        finally:
            stop.set()
            killer.join()
        say(f"killed: {len(done)} workers, every {pause:.1f} s")
        if len(done) < kills:
            self.wrong.append(f"killed: {len(done)} of {kills} workers were killed before the end")

    def scheduler_killed(self) -> None:
        """Kill Dask's scheduler while it works, start another, and run again."""
        port = free_port()
        cluster = Cluster(port)
        run, target = self.begin("scheduler")
        try:
            job = build_datasets(run, target, dask(f"tcp://127.0.0.1:{port}"))
            with contextlib.suppress(ChangeMiningError):
                for step in job:
                    if isinstance(step, float) and step > 0.2 and cluster.alive:
                        cluster.kill()
                say("scheduler: the run went on without it")
        finally:
            cluster.kill()
        cluster = Cluster(port)
        try:
            self.build("scheduler", dask(f"tcp://127.0.0.1:{port}"))
        finally:
            cluster.kill()

    def spoiled(self) -> None:
        """Damage one scene and take one away: the others go on."""
        folder = self.folder / "pairs"
        first, second = folder / "p1_T1.tif", folder / "p2_T2.tif"
        whole, aside = first.read_bytes(), folder / "aside"
        first.write_bytes(whole[: len(whole) // 2])
        second.rename(aside)
        run, target = self.begin("spoiled")
        made = finish(build_datasets(run, target, threads(2)))
        failed = [one.pair.id for one in made.states if one.state == "failed"]
        if failed != ["p1", "p2"]:
            self.wrong.append(f"spoiled: {failed} failed, not p1 and p2")
        # Cells are dealt anew, so that patches of the others may have gone; those there are alike.
        found = digest(target.path)
        patches = {one for one in found if one.endswith(".tif") and not one.startswith("work/")}
        differing = [one for one in patches if self.expected.get(one, found[one]) != found[one]]
        if differing or any("/p1_" in one or "/p2_" in one for one in patches):
            self.wrong.append(f"spoiled: {len(differing)} patches of the others differ")
        say(
            f"spoiled: {failed} failed, {made.dataset.patches} patches of the others, "
            f"{len(differing)} of their files differ"
        )
        first.write_bytes(whole)
        aside.rename(second)

    def look(self) -> None:
        """Look at splits and shared ground."""
        output = self.folder / "threads" / "set"
        with (output / "patches.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        with (run_folder_of(output) / "cells.csv").open(encoding="utf-8", newline="") as file:
            cells = list(csv.DictReader(file))
        sizes = Counter()
        for one in cells:
            sizes[one["split"]] += int(one["patches"])
        largest, total = max(int(one["patches"]) for one in cells), len(rows)
        for name, ratio in zip(("train", "val", "test"), RATIOS):
            have = sum(one["split"] == name for one in rows)
            say(f"{name}: {sizes[name]} dealt, {have} in the set, {ratio * total:.0f} wanted")
            if abs(have - ratio * total) > largest or not have:
                self.wrong.append(f"{name}: {have} in the set where {ratio * total:.0f} are wanted")
        shared = shared_ground(rows)
        record = json.loads((output / "dataset.json").read_text(encoding="utf-8"))
        told = record["leakage"]["shared_pixels"]
        say(f"pairs of patches that share ground: {shared}; pixels, as the record says: {told}")
        if shared or record["leakage"]["shared_pixels"]:
            self.wrong.append("splits share ground")


class Cluster:
    """A scheduler of Dask with two workers, as a person starts them."""

    def __init__(self, port: int) -> None:
        address = f"tcp://127.0.0.1:{port}"
        words = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.alive = True
        self._all = [subprocess.Popen([*words, "--port", str(port), "--no-dashboard"], **quiet)]
        time.sleep(3)
        words = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--no-dashboard"]
        for _ in range(2):
            self._all.append(subprocess.Popen([*words, "--nthreads", "1", "--no-nanny"], **quiet))

    def kill(self) -> None:
        """Kill all of it."""
        self.alive = False
        for process in self._all:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def say(text: str) -> None:
    print(text, flush=True)


def importable(folder: Path) -> None:
    """Let new processes import the checkout by its name."""
    (folder / "site").mkdir()
    (folder / "site" / "changemining").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(folder / "site"))
    known = os.environ.get("PYTHONPATH", "")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(folder / "site"), known]).strip(os.pathsep)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=24)
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--only", nargs="*")
    parser.add_argument("--row", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.row:
        folder, task, number = given.row
        return 0 if run_row(Path(folder), task, int(number))["state"] == "done" else 1
    place = Path(tempfile.mkdtemp(prefix="many-"))
    try:
        importable(place)
        trial = Trial(place, given.pairs, given.side)
        start = time.monotonic()
        trial.build("threads", threads(2))
        trial.seconds = time.monotonic() - start
        steps = {
            "look": trial.look,
            "processes": lambda: trial.build("processes", processes(2)),
            "rows": trial.by_rows,
            "killed": lambda: trial.killed(given.kills),
            "spoiled": trial.spoiled,
        }
        if importlib.util.find_spec("distributed"):
            steps["dask"] = lambda: trial.build("dask", dask(local=2))
            steps["scheduler"] = trial.scheduler_killed
        else:
            say("dask, scheduler: left out, distributed is not installed")
        for name, step in steps.items():
            if not given.only or name in given.only:
                step()
    finally:
        shutil.rmtree(place, ignore_errors=True)
    for line in trial.wrong:
        say(f"WRONG: {line}")
    say(f"{len(trial.wrong)} wrong")
    return 1 if trial.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
