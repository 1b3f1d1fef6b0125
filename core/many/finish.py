"""Last pass, in one place: what the pairs left becomes one data set."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..about import version
from ..choices import PLAIN
from ..datasets.layouts.convert import convert
from ..datasets.manifest import Row, write_footprints, write_table
from ..datasets.record import check_layers, counted, dropped_of, leakage_of
from ..datasets.rules import FORMAT
from ..datasets.selection import nothing_left
from ..datasets.sidecars.write import write_beside
from ..datasets.staging import Shelf
from ..datasets.stats import Tally
from ..datasets.stored import MARK, STATISTICS, open_dataset
from ..datasets.target import Target
from ..datasets.writing import CROWDED, DatasetResult, file_of, write_splits
from ..errors import InputError
from ..io.backends import software
from ..io.json_files import write_json
from ..jobs import Job, Remark, part
from ..legend import IGNORE
from ..messages import say
from ..patch_grid import PatchGrid
from .cut import PATCHES, cut_key, rows_of
from .measured import Measured
from .plan import Plan, surveyed
from .run_folder import CUT, RunFolder, key_of, marked
from .survey import DONE, FAILED, stack_of, survey_key
from .table import Pair

#: What fell away over all pairs.
_NEGATIVES, _APART = say("above MAX_NEGATIVE_RATIO"), say("overlapping another split")
_INNER = ".changemining"


@dataclass(frozen=True)
class State:
    """How a pair ended.

    Attributes
    ----------
    state
        "done" or "failed".
    message
        Why it failed.
    grid
        Where it lies, as a record tells it; None where that is not known.
    """

    pair: Pair
    state: str
    message: str
    patches: int
    grid: Mapping[str, Any] | None


@dataclass(frozen=True)
class ManyResult:
    """What came of all pairs."""

    dataset: DatasetResult
    states: Sequence[State]

    @property
    def failed(self) -> int:
        """How many pairs are not in the data set."""
        return sum(1 for one in self.states if one.state == FAILED)


@dataclass(frozen=True)
class _Part:
    """What a pair brings."""

    pair: Pair
    survey: Mapping[str, Any]
    tally: Tally
    rows: list[Row]
    dropped: dict[str, int]


def states_of(run: RunFolder, plan: Plan | None = None) -> list[State]:
    """Return how far every pair is, as its markers say."""
    states = []
    for pair, found in surveyed(run):
        if found is None:
            states.append(State(pair, "", "", 0, None))
            continue
        message = found["message"] or (plan.unfit.get(pair.id, "") if plan else "")
        patches = found.get("patches", 0)
        last = marked(run.pair_folder(pair), CUT)
        if plan is not None and not message and last is not None:
            message, patches = last["message"], last.get("patches", 0)
        state = FAILED if message else DONE
        states.append(State(pair, state, message, patches if not message else 0, found.get("grid")))
    return states


def finish(run: RunFolder, plan: Plan, target: Target) -> Job[ManyResult]:
    """Put all pairs' patches into one data set, and say what it holds.

    Raises
    ------
    InputError
        No pair has a patch, or a pair was not cut.
    WriteError
        The target cannot be written.
    """
    states = states_of(run, plan)
    target.check([path for pair in run.pairs for path in (pair.t1, pair.t2, pair.mask) if path])
    parts = list(_parts(run, plan, states))
    rows = [row for one in parts for row in one.rows]
    if not rows:
        raise _nothing(states)
    crowded = len(rows) > CROWDED
    key = key_of("finish", [_key(run, plan, one) for one in parts], run.choice.patches.layout)
    with target.shelf(key) as shelf:
        layout = run.choice.patches.layout
        inner = shelf.folder if layout == PLAIN else shelf.folder / _INNER
        inner.mkdir(exist_ok=True)
        own = shelf if layout == PLAIN else Shelf(inner, hashing=False)
        written = yield from part(_gather(own, run, parts, crowded), 0.0, 0.9)
        if layout != PLAIN:
            choice = run.choice.patches.layout_choice
            yield from part(convert(open_dataset(inner), layout, shelf.folder, choice), 0.9, 1.0)
            shutil.rmtree(inner)
    result = ManyResult(written, states)
    yield Remark(
        say(
            "{patches} patches of {pairs} pairs, {changed} with change",
            patches=written.patches,
            pairs=len(parts),
            changed=written.changed_patches,
        )
    )
    return result


def _parts(run: RunFolder, plan: Plan, states: Sequence[State]) -> list[_Part]:
    parts = []
    for pair, found in surveyed(run):
        if found is None or found["state"] != DONE or pair.id in plan.unfit:
            continue
        folder = run.pair_folder(pair)
        chosen = plan.kept(run, pair, Measured.read(folder))
        made = marked(folder, CUT, cut_key(run, survey_key(run, pair), chosen))
        if made is None:
            raise InputError(say("The pair {id} was not cut: do that first.", id=pair.id))
        if made["state"] != DONE:
            continue
        stack = stack_of(run, pair)
        grid = PatchGrid.of(
            stack.images[0].source.grid, replace(run.choice.patches, prefix=pair.prefix)
        )
        dropped = {**found["dropped"], _NEGATIVES: chosen.negatives, _APART: chosen.apart}
        rows = rows_of(run, pair, chosen, grid)
        parts.append(_Part(pair, found, Tally.plain(made["tally"]), rows, dropped))
    return parts


def _nothing(states: Sequence[State]) -> InputError:
    told = next((one for one in states if one.state == FAILED), None)
    if told is None:
        return nothing_left({"considered": 0})
    return InputError(
        say(
            "No pair could be used. The first: {id}: {message}",
            id=told.pair.id,
            message=told.message,
        )
    )


def _key(run: RunFolder, plan: Plan, one: _Part) -> str:
    return key_of(one.pair.id, [row["split"] for row in one.rows], one.tally.as_plain())


def _gather(shelf: Shelf, run: RunFolder, parts: list[_Part], crowded: bool) -> Job[DatasetResult]:
    """Fill a folder with the patches of all pairs, in the layout "changemining"."""
    folder = shelf.folder
    rows: list[Row] = []
    layers: list[Any] = []
    for number, one in enumerate(parts):
        layers = check_layers(one.survey["layers"], layers) if layers else one.survey["layers"]
        own = run.pair_folder(one.pair)
        names = [layer["name"] for layer in one.survey["layers"]]
        for row in one.rows:
            file = file_of(row["id"], crowded)
            for name in names:
                shelf.keep(own / PATCHES / name / row["file"], f"{name}/{file}")
            rows.append({**row, "file": file})
        _keep_work(shelf, own, one.pair)
        yield 0.6 * (number + 1) / len(parts)
    about = _record(run, parts, layers, rows)
    write_splits(folder, rows, run.choice.patches)
    write_table(folder, rows)
    yield from part(write_footprints(folder, rows), 0.6, 0.7)
    total = parts[0].tally
    for one in parts[1:]:
        total.merge(one.tally)
    write_json(folder / STATISTICS, total.content(about["layers"], rows))
    write_json(folder / MARK, about)
    yield from part(write_beside(open_dataset(folder)), 0.7, 1.0)
    return DatasetResult.of(rows)


def _keep_work(shelf: Shelf, folder: Path, pair: Pair) -> None:
    """Bring along the steps' files of a pair, as those of an added scene."""
    work = folder / "work"
    for file in sorted(work.rglob("*")):
        if file.is_file():
            shelf.keep(file, f"work/{pair.prefix}/{file.relative_to(work).as_posix()}")


def _record(
    run: RunFolder, parts: Sequence[_Part], layers: Sequence[Any], rows: Sequence[Row]
) -> dict[str, Any]:
    """Return the content of ``dataset.json``: every pair is a run of its own."""
    runs = [_run(run, one) for one in parts]
    size = run.choice.patches.size
    return {
        "format": FORMAT,
        "format_version": 1,
        "generator": {"name": "ChangeMining", "version": version()},
        "layers": list(layers),
        "leakage": leakage_of(rows, size),
        **runs[-1],
        "previous_runs": runs[:-1],
    }


def _run(run: RunFolder, one: _Part) -> dict[str, Any]:
    found = one.survey
    return {
        "algorithm": "builddatasets",
        "software": {"python": platform.python_version(), **software(), **run.software},
        "parameters": {**found["parameters"], "CELL": run.choice.cell},
        "seed": run.choice.patches.seed,
        "inputs": found["inputs"],
        "dates": found["dates"],
        "grid": found["grid"],
        "bands": found["bands"],
        "classes": {**found["classes"], str(IGNORE): "ignore"},
        "counts": {**counted(one.rows), **dropped_of(one.dropped)},
        **found["told"],
    }
