"""Last pass, in one place: what the pairs left becomes one data set."""

from __future__ import annotations

import platform
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..about import version
from ..arrays import Array
from ..choices.layouts import PLAIN
from ..datasets.lacking import Lacking, lacking
from ..datasets.layouts.convert import convert
from ..datasets.manifest import Row, write_footprints, write_table
from ..datasets.record import check_layers, dropped_of, in_order, told_of_leakage
from ..datasets.rules import FORMAT
from ..datasets.selection import nothing_left, why_none
from ..datasets.separation import Patches
from ..datasets.shelf import Shelf
from ..datasets.sidecars.write import write_beside
from ..datasets.stats import Tally
from ..datasets.stored import MARK, STATISTICS, StoredDataset, open_dataset
from ..datasets.target import Target
from ..datasets.writing import CROWDED, DatasetResult, said_of_splits, write_splits
from ..errors import InputError
from ..io.backends import software
from ..io.crs import parse_crs
from ..io.json_files import write_json
from ..jobs import Caution, Job, Remark, part
from ..legend import IGNORE
from ..messages import Message, say
from .cut import PATCHES, cut_key, digests_of, to_cut
from .measured import Measured
from .plan import Chosen, Plan, surveyed
from .rows import ManifestRows, boxes_of, rows_of
from .run_folder import CUT, RunFolder, key_of, marked
from .survey import DONE, FAILED, survey_key
from .table import Pair

#: What fell away over all pairs.
_NEGATIVES, _APART = say("above MAX_NEGATIVE_RATIO"), say("overlapping another split")
_NEAR = say("within BUFFER of another split")
_INNER = ".changemining"
#: How a pair ended whose patches all fell away.
EMPTY = "empty"


@dataclass(frozen=True)
class State:
    """How a pair ended.

    Attributes
    ----------
    state
        "done", "failed", or "empty": nothing went wrong, and none of its patches is wanted.
    message
        Why it failed or is empty, or which of its patches are left out against its row.
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
        """How many pairs could not be used."""
        return sum(1 for one in self.states if one.state == FAILED)

    @property
    def used(self) -> int:
        """How many pairs are in the data set."""
        return sum(1 for one in self.states if one.state == DONE)

    @property
    def numbers(self) -> dict[str, int]:
        """The numbers of a run's results, by name."""
        return {
            "PAIRS": self.used,
            "FAILED": self.failed,
            "PATCHES": self.dataset.patches,
            "CHANGED_PATCHES": self.dataset.changed_patches,
        }


@dataclass(frozen=True)
class _Part:
    """What a pair brings; its rows are made anew whenever they are asked for."""

    run: RunFolder
    pair: Pair
    survey: Mapping[str, Any]
    made: Mapping[str, Any]

    @property
    def tally(self) -> Tally:
        """What its training patches hold."""
        return Tally.plain(self.made["tally"])

    def chosen(self, plan: Plan) -> Chosen:
        """Return its patches."""
        return plan.kept(self.run, self.pair, Measured.read(self.run.pair_folder(self.pair)))


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
    target.check(run.inputs)
    parts = _parts(run, plan)
    states = _with_left_out(states_of(run, plan), plan, parts)
    count = sum(one.made["patches"] for one in parts)
    if not count:
        raise _nothing(states)
    parts = [one for one in parts if one.made["patches"]]
    gathering = _Gathering(run, plan, parts, count)
    layout = run.choice.patches.layout
    key = key_of("finish", [[one.pair.id, one.made["key"]] for one in parts], layout)
    with target.shelf(key) as shelf:
        inner = shelf.folder if layout == PLAIN else shelf.folder / _INNER
        inner.mkdir(exist_ok=True)
        own = shelf if layout == PLAIN else Shelf(inner, hashing=False)
        written = yield from part(gathering.fill(own), 0.0, 0.9)
        if layout != PLAIN:
            choice = run.choice.patches.layout_choice
            yield from part(convert(open_dataset(inner), layout, shelf.folder, choice), 0.9, 1.0)
            shutil.rmtree(inner)
    result = ManyResult(written, states)
    yield Remark(
        say(
            "Patches: {patches}, {changed} of them with change; pairs: {pairs}",
            patches=written.patches,
            pairs=len(parts),
            changed=written.changed_patches,
        )
    )
    yield from said_of_splits(run.choice.patches, gathering.about)
    yield from _lacking(run, gathering.lacks)
    for one in states:
        if one.message and one.state != FAILED:
            yield Caution(one.pair.told(one.message))
    return result


def _lacking(run: RunFolder, lacks: Lacking) -> Iterator[Caution]:
    if lacks.empty:
        yield Caution(
            say(
                "No patch is in {empty}: there are too few cells of ground to deal. Lower CELL, or "
                "change the splits in {cells} and run again.",
                empty=", ".join(lacks.empty),
                cells=run.cells_file,
            )
        )
    if lacks.unchanged:
        yield Caution(
            say(
                "No patch in {names} has change, so that none can be learnt or measured there: "
                "lower CELL, or change the splits in {cells} and run again.",
                names=", ".join(lacks.unchanged),
                cells=run.cells_file,
            )
        )


def _parts(run: RunFolder, plan: Plan) -> list[_Part]:
    """Return the pairs that are cut as the plan wants it."""
    parts = []
    for pair, found in surveyed(run):
        key = survey_key(run, pair)
        chosen = to_cut(run, pair, plan, key)
        if found is None or chosen is None:
            continue
        made = marked(run.pair_folder(pair), CUT, cut_key(run, key, chosen))
        if made is None:
            raise InputError(say("The pair {id} was not cut: do that first.", id=pair.id))
        if made["state"] == DONE:
            parts.append(_Part(run, pair, found, made))
    return parts


def _with_left_out(states: Sequence[State], plan: Plan, parts: Sequence[_Part]) -> list[State]:
    """Return states with what is to be said of pairs that are cut, if only of a part."""
    found = {one.pair.id: one for one in parts}
    return [
        _left_out(one, plan, found[one.pair.id]) if one.pair.id in found else one for one in states
    ]


def _left_out(state: State, plan: Plan, one: _Part) -> State:
    """Say why none of a pair's patches is in the data set, or what its row asks for in vain."""
    empty = not one.made["patches"]
    if not (empty or one.pair.split):
        return state
    chosen = one.chosen(plan)
    if chosen.apart and one.pair.split:
        message = _contested(plan, one.pair, chosen)
    elif empty:
        message = why_none(_dropped(one, chosen))
    else:
        return state
    return replace(state, state=EMPTY if empty else state.state, message=message)


def _contested(plan: Plan, pair: Pair, chosen: Chosen) -> Message:
    ways = {"count": chosen.apart, "all": chosen.apart + len(chosen.splits), "split": pair.split}
    rows = plan.contested.get(pair.id)
    if not rows:
        return say(
            "patches left out: {count} of {all}. Its row says {split}, and the "
            "file of cells another split for their ground.",
            **ways,
        )
    return say(
        "patches left out: {count} of {all}. Its row says {split}, and another "
        "one above it another split for the same ground (row {rows}). Give them the same split, "
        "or leave the column empty.",
        **ways,
        rows=", ".join(rows),
    )


def _nothing(states: Sequence[State]) -> InputError:
    told = sorted((one for one in states if one.message), key=lambda one: one.state != FAILED)
    if not told:
        return nothing_left({"considered": 0})
    first = told[0].pair.told(told[0].message)
    return InputError(say("No pair could be used. The first: {first}", first=first))


class _Gathering:
    """Fills a folder with the patches of all pairs, in the layout "changemining".

    `about` is then the record, and `lacks` what splits lack.
    """

    def __init__(self, run: RunFolder, plan: Plan, parts: Sequence[_Part], count: int) -> None:
        self._run, self._plan, self._parts = run, plan, parts
        self._crowded = count > CROWDED
        self.rows = ManifestRows([one.made["patches"] for one in parts], self._load)
        self.about: dict[str, Any] = {}
        self.lacks = Lacking([], [])

    def _load(self, number: int) -> Iterator[Row]:
        one = self._parts[number]
        chosen = one.chosen(self._plan)
        yield from rows_of(chosen, one.survey["grid"], one.pair.prefix, self._crowded)

    def fill(self, shelf: Shelf) -> Job[DatasetResult]:
        """Put everything there."""
        folder, parts, rows = shelf.folder, self._parts, self.rows
        for number in range(len(parts)):
            self._bring(shelf, number)
            yield 0.4 * (number + 1) / len(parts)
        about = self.about = self._record()
        write_splits(folder, rows, self._run.choice.patches)
        yield 0.45
        write_table(folder, rows)
        yield 0.5
        yield from part(write_footprints(folder, rows), 0.5, 0.7)
        total = parts[0].tally
        for one in parts[1:]:
            total.merge(one.tally)
        write_json(folder / STATISTICS, total.content(about["layers"], self._splits()))
        write_json(folder / MARK, about)
        if self._run.choice.patches.layout == PLAIN:
            dataset = StoredDataset.of(folder, about, rows)
            yield from part(write_beside(dataset, digests=shelf.digests), 0.7, 1.0)
        counts = about["counts"]
        return DatasetResult(counts["patches"], counts["changed_patches"])

    def _splits(self) -> Iterator[Row]:
        """Yield the rows as far as statistics need them."""
        rows: dict[str, Row] = {}
        for one in self._parts:
            for split in one.chosen(self._plan).splits:
                name = "" if split == "all" else split
                yield rows.setdefault(name, {"split": name})

    def _bring(self, shelf: Shelf, number: int) -> None:
        """Bring a pair's files, and those of its steps as of an added scene."""
        one = self._parts[number]
        own = self._run.pair_folder(one.pair)
        digests = digests_of(own)
        names = [layer["name"] for layer in one.survey["layers"]]
        for row in self._load(number):
            plain = f"{row['id']}.tif"
            for name in names:
                file = f"{name}/{row['file']}"
                shelf.keep(own / PATCHES / name / plain, file, digests.get(f"{name}/{plain}"))
        _keep_work(shelf, own, one.pair)

    def _record(self) -> dict[str, Any]:
        """Return the content of ``dataset.json``: every pair is a run of its own."""
        runs: list[dict[str, Any]] = []
        layers: list[Any] = []
        places = _Places(self._run.choice.patches.size)
        kinds: set[tuple[str, bool]] = set()
        for one in self._parts:
            found = one.survey["layers"]
            layers = check_layers(found, layers) if layers else found
            chosen = one.chosen(self._plan)
            places.add(boxes_of(chosen, one.survey["grid"]), one.survey["grid"]["crs"], chosen)
            runs.append(_of_run(self._run, one, chosen))
            kinds.update(zip(chosen.splits, (chosen.measured.changed > 0).tolist()))
        rows = [{"split": split, "change_pixels": int(changed)} for split, changed in kinds]
        self.lacks = lacking(self._run.choice.patches, rows)
        splits: Counter[str] = Counter()
        for each in runs:
            splits.update(each["counts"]["splits"])
        totals = {
            "patches": len(self.rows),
            "changed_patches": sum(each["counts"]["changed_patches"] for each in runs),
            "splits": in_order(splits),
        }
        last = {**runs[-1], "counts": {**runs[-1]["counts"], **totals}}
        return {
            "format": FORMAT,
            "format_version": 1,
            "generator": {"name": "ChangeMining", "version": version()},
            "layers": list(layers),
            "leakage": told_of_leakage(places.patches()),
            **last,
            "previous_runs": runs[:-1],
        }


class _Places:
    """Where all patches lie, in columns."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._boxes: list[Array] = []
        self._splits: list[Array] = []
        self._systems: list[Array] = []
        self._names: dict[str, int] = {}
        self._known: dict[str, int] = {}

    def add(self, boxes: Array, crs: str, chosen: Chosen) -> None:
        """Add the patches of a pair."""
        number = self._known.setdefault(crs, len(self._known))
        self._boxes.append(boxes)
        self._systems.append(np.full(len(boxes), number, np.uint16))
        codes = [self._names.setdefault(one, len(self._names)) for one in chosen.splits]
        self._splits.append(np.array(codes, np.uint8))

    def patches(self) -> Patches:
        """Return them."""
        boxes = np.concatenate(self._boxes)
        self._boxes.clear()
        return Patches(
            boxes,
            (boxes[:, 2:] - boxes[:, :2]) / self._size,
            [parse_crs(one) for one in self._known],
            np.concatenate(self._systems),
            np.concatenate(self._splits),
        )


def _keep_work(shelf: Shelf, folder: Path, pair: Pair) -> None:
    """Bring along the steps' files of a pair, as those of an added scene."""
    work = folder / "work"
    for file in sorted(work.rglob("*")):
        if file.is_file():
            shelf.keep(file, f"work/{pair.prefix}/{file.relative_to(work).as_posix()}")


def _dropped(one: _Part, chosen: Chosen) -> dict[str, int]:
    """Return how many patches of a pair were considered, and fell away for which reason."""
    apart = _NEAR if one.run.choice.patches.buffer else _APART
    return {**one.survey["dropped"], _NEGATIVES: chosen.negatives, apart: chosen.apart}


def _of_run(run: RunFolder, one: _Part, chosen: Chosen) -> dict[str, Any]:
    """Return what the record tells of one pair."""
    found = one.survey
    dropped = _dropped(one, chosen)
    counts = {
        "patches": len(chosen.splits),
        "changed_patches": int((chosen.measured.changed > 0).sum()),
        "splits": in_order(Counter(chosen.splits)),
    }
    return {
        "algorithm": "builddatasets",
        "software": {"python": platform.python_version(), **software(), **run.software},
        "parameters": {**found["parameters"], **run.choice.parameters},
        "seed": run.choice.patches.seed,
        "inputs": found["inputs"],
        "dates": found["dates"],
        "grid": found["grid"],
        "bands": found["bands"],
        "classes": {**found["classes"], str(IGNORE): "ignore"},
        "counts": {**counts, **dropped_of(dropped)},
        **found["told"],
    }
