"""Spoiled inputs by the thousand: each ends in a result or in one line that says what is wrong.

    scripts/test fuzz                 2000 inputs, seed 1, in half an hour
    scripts/test fuzz 500 7           500 inputs of seed 7
    scripts/test fuzz 1 7 --only 123  the input 123 of seed 7 again, with all that is said

An input is a good one of ``samples`` that ``mutations`` spoiled. The jobs of the core run on it in
a process of its own, by turns with rasterio and with GDAL's bindings. A fault is whatever is no
:class:`ChangeMiningError` of one line, takes longer than 20 seconds, ends the process, writes
outside its output or changes an input, or leaves a half-made output.
"""

import argparse
import hashlib
import importlib.util
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SECONDS = 20
#: Other work may take the processor away, or all of it stand still: an answer may come so much
#: later, and is a fault where the job itself computed for longer than it may take.
PATIENCE = 100
LIBRARIES = ("rasterio", "gdal") if importlib.util.find_spec("rasterio") else ("gdal",)
#: What a job may take, in bytes of address space: more is a request that should be refused.
MEMORY = 6 << 30


def main(words=None):
    """Try inputs and print what came of them; return 1 where there was a fault."""
    parser = argparse.ArgumentParser(prog="scripts/test fuzz")
    parser.add_argument("count", type=int, nargs="?", default=2000)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    parser.add_argument("--only", type=int)
    asked = parser.parse_args(words)
    numbers = [asked.only] if asked.only is not None else range(asked.count)
    begun = time.monotonic()
    tally, faults = run(numbers, asked.seed)
    for fault in faults:
        print(
            f"\n{fault['number']} {fault['what']} {fault['way']} {fault['work']}: {fault['kind']}"
        )
        print(fault["told"])
    print(f"\n{sum(tally.values())} inputs of seed {asked.seed}, {time.monotonic() - begun:.0f} s:")
    for kind, count in sorted(tally.items()):
        print(f"  {kind:12} {count}")
    print(f"  faults       {len(faults)}")
    return 1 if faults else 0


def run(numbers, seed):
    """Return how many inputs ended in which way, and the faults."""
    tally, faults = Counter(), []
    with tempfile.TemporaryDirectory(prefix="fuzz-") as ground:
        good = Path(ground) / "good"
        good.mkdir()
        workers = [Worker(Path(ground), good, seed, library) for library in LIBRARIES]
        try:
            for number in numbers:
                result = workers[number % len(workers)].run(number)
                tally[result["kind"]] += 1
                if result["kind"] not in ("worked", "refused"):
                    faults.append(result)
        finally:
            for worker in workers:
                worker.stop()
    return tally, faults


class Worker:
    """A process that works on one input after another, and is begun anew when it hangs or ends."""

    def __init__(self, ground, good, seed, library):
        self.ground, self.good, self.seed, self.library = ground, good, seed, library
        self.process = None

    def start(self):
        words = [sys.executable, str(HERE / "fuzz.py"), "--worker"]
        words += [str(self.ground), str(self.good), str(self.seed)]
        (self.ground / self.library).mkdir(exist_ok=True)
        environment = {
            **os.environ,
            "CHANGEMINING_RASTERS": self.library,
            "TMPDIR": str(self.ground / self.library),
            "GDAL_PAM_ENABLED": "NO",
            "OMP_NUM_THREADS": "1",
        }
        self.log = (self.ground / f"{self.library}.log").open("w+")
        self.process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            env=environment,
            text=True,
        )
        assert self._answer(300), self._said()

    def _answer(self, seconds):
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        return self.process.stdout.readline() if ready else None

    def _said(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()[-6000:]

    def run(self, number):
        if self.process is None:
            self.start()
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        about = json.loads(self._answer(60) or "{}")
        about.pop("seconds", None)
        about = {"number": number, "what": "", "way": "", "work": "", **about}
        line = self._answer(SECONDS)
        if line is None:
            # Where all its threads are, for the log.
            self.process.send_signal(signal.SIGUSR1)
            line = self._answer(PATIENCE)
        if line:
            found = {**about, **json.loads(line)}
            if found.pop("seconds") > SECONDS:
                return {**found, "kind": "hang", "told": self._said()}
            return found
        kind = "hang" if line is None else "crash"
        told = self._said()
        self.stop()
        return {**about, "kind": kind, "told": told}

    def stop(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
            self.log.close()
            self.process = None


# In the process of a worker.


def work(ground, good, seed):
    """Work on the inputs whose numbers come in."""
    import faulthandler
    import resource
    import runpy

    faulthandler.register(signal.SIGUSR1, all_threads=True)

    sys.path[:0] = [str(ROOT / "tests" / "helpers"), str(HERE)]
    runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # libraries may print
    import samples

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    def answer(content):
        answers.write(json.dumps(content) + "\n")
        answers.flush()

    if not (good / ".made").exists():
        samples.make(good)
        (good / ".made").touch()
    answer({})
    for line in sys.stdin:
        begun = time.process_time()
        for content in _one(samples, ground, good, f"{seed}/{int(line)}"):
            answer({**content, "seconds": time.process_time() - begun})


def _one(samples, ground, good, key):
    """Yield what is tried, then what came of it."""
    import mutations

    chance = random.Random(key)
    name = key.replace("/", "-")
    root, out = ground / name / "in", ground / name / "out"
    what, title, job = chance.choice(samples.files(good))
    with _quiet():
        shutil.copytree(good, root, symlinks=True)
        out.mkdir()
        path = samples.chosen(root, what, chance)
        way = mutations.spoil(chance, path)
    before = contents(root)
    temporary = Path(os.environ["TMPDIR"])
    yield {"what": what, "way": way, "work": title}
    kind, told = _outcome(job, root, out)
    left = sorted(str(one.relative_to(out)) for one in out.iterdir() if title != "append")
    around = sorted(one.name for one in (ground / name).iterdir())
    if kind == "refused" and left:
        kind, told = "left over", f"{told}\n{left}"
    if contents(root) != before:
        after = contents(root)
        changed = {one for one in {*before, *after} if before.get(one) != after.get(one)}
        kind, told = "changed", f"{told}\n{sorted(changed)[:9]}"
    if around != ["in", "out"] or (ground / "victim").exists() or list(temporary.iterdir()):
        kind, told = "outside", f"{told}\n{around} {list(temporary.iterdir())}"
        shutil.rmtree(temporary)
        temporary.mkdir()
    shutil.rmtree(ground / name)
    yield {"kind": kind, "told": told}


def _quiet():
    import contextlib

    from osgeo import gdal

    @contextlib.contextmanager
    def quiet():
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        yield
        gdal.PopErrorHandler()

    return quiet()


def _outcome(job, root, out):
    from changemining.core.errors import ChangeMiningError
    from changemining.core.jobs import finish

    try:
        finish(job(root, out))
    except ChangeMiningError as error:
        line = str(error)
        good = line and "\n" not in line and len(line) < 2000 and "Traceback" not in line
        return ("refused" if good else "no line"), line
    except BaseException:
        return "traceback", traceback.format_exc()
    return "worked", ""


def contents(folder):
    """Every file below a folder with its digest."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--worker"]:
        work(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
    else:
        sys.exit(main())
