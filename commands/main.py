"""``changemining ALGORITHM --name value …``: what is typed, run, and told."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import io
import json
import math
import signal
import sys
from collections.abc import Mapping, Sequence

from ..core.about import version
from ..core.errors import ChangeMiningError
from ..core.messages import local
from .contract import Algorithm, contract
from .following import Stopped, follow
from .given import Given
from .many import begin
from .parsing import MANY, PROGRAM, parser_of, typed_by
from .passes import PASSES, pass_of
from .progress import Progress
from .results import Results
from .table import STEPS
from .values import values_of

OK, BAD, USAGE = 0, 1, 2
BEGIN = "begin"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one algorithm and return the exit code.

    0: done; 1: bad input, told in one line; 2: an option that is none; 130: Ctrl+C, 143: a
    terminating signal, with nothing half written.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A console of Windows cannot show all of our signs.
            stream.reconfigure(errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _dispatch(given)
    except ChangeMiningError as error:
        _tell(error.local)
    except MemoryError:
        _tell("Not enough memory: close other programs and try again.")
    except (Stopped, KeyboardInterrupt) as stopped:
        _tell("Stopped: nothing half written is left.")
        # Processes that share the work may be the first to notice.
        return 128 + (stopped.number if isinstance(stopped, Stopped) else signal.SIGINT)
    return BAD


def _dispatch(given: list[str]) -> int:
    if not given or given[0] in ("-h", "--help", "help"):
        _print(overview())
        return OK if given else USAGE
    if given[0] == "--version":
        _print(version())
        return OK
    algorithms = contract()
    name = given[0].lower()
    if name in PASSES:
        options, job = pass_of(name, given[1:])
        _show(follow(job, Progress(sys.stderr, options.quiet)), options.json)
        return OK
    begins = name == BEGIN
    if not begins and name not in algorithms:
        near = difflib.get_close_matches(name, [*algorithms, *PASSES, BEGIN], 1)
        hint = f" Did you mean {near[0]}?" if near else f" See {PROGRAM} --help."
        _tell(f"{given[0]} is no algorithm of ChangeMining.{hint}")
        return USAGE
    algorithm = algorithms[MANY if begins else name]
    parser = parser_of(algorithm, name)
    options, typed = typed_by(parser, algorithm, given[1:])
    return _run(algorithm, typed, options, begins)


def overview() -> str:
    """Return what can be run, in the order of the work."""
    algorithms = contract()
    width = max(map(len, algorithms))
    lines = [
        f"usage: {PROGRAM} ALGORITHM --name value …",
        f"       {PROGRAM} ALGORITHM --help",
        "",
        "Change-detection training sets from two satellite dates, without QGIS.",
        "",
        *(f"  {one.name.ljust(width)}  {one.title}" for one in algorithms.values()),
        "",
        f"Many pairs, pass by pass, wherever the run's folder is seen ({PROGRAM} PASS --help):",
        "",
        f"  {BEGIN.ljust(width)}  Make the folder of a run; options as {MANY}",
        *(f"  {name.ljust(width)}  {what.capitalize()}" for name, (what, _) in PASSES.items()),
        "",
        "Names are those of qgis_process in small letters. Progress and remarks go to the standard",
        "error, results to the standard output. Exit codes: 0 done, 1 bad input, 2 an option that",
        "is none, 130 stopped by Ctrl+C.",
    ]
    return "\n".join(lines)


def _run(
    algorithm: Algorithm,
    typed: Mapping[str, Sequence[str]],
    options: argparse.Namespace,
    begins: bool,
) -> int:
    progress = Progress(sys.stderr, options.quiet)
    values = values_of(algorithm, typed)
    given = Given(algorithm, values, lambda told: progress.say(local(told), urgent=True))
    given.local = getattr(options, "local", None)
    given.scheduler = getattr(options, "scheduler", "")
    given.touched().check()
    step = begin if begins else STEPS[algorithm.name]
    found = follow(step(given), progress)
    order = found if begins else [name for name in algorithm.outputs if name in found]
    _show({name: found[name] for name in order}, options.json)
    return OK


def _show(found: Results, as_json: bool) -> None:
    """Print results, by their names in small letters."""
    results = {name.lower(): plain(value) for name, value in found.items()}
    _print(json.dumps(results, indent=2) if as_json else "\n".join(_lines(results)))


def plain(value: object) -> object:
    """Return a result as JSON can hold it: None for a number that is none."""
    value = getattr(value, "item", lambda: value)()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, str):
        return str(value)
    return value


def _lines(results: Results) -> list[str]:
    shown = ("" if one is None else " ".join(str(one).splitlines()) for one in results.values())
    return [f"{name}: {one}".rstrip() for name, one in zip(results, shown)]


def _print(text: str) -> None:
    # Whoever reads only the first lines is free to.
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _tell(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
