"""Second pass, in one place: who gets which split, and what of the patches without change stays.

Only summaries are read. What is decided is written as files that a person can read, and change:
``cells.csv`` says the split of every cell of ground, ``plan.json`` the rest.
"""

from __future__ import annotations

import csv
import functools
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..choices.splits import Split
from ..datasets.record import check_layers, check_pixels
from ..errors import InputError, ReadError
from ..io.crs import parse_crs, transform_points
from ..io.fingerprints import stamps
from ..io.json_files import as_json, read_json
from ..io.table_files import read_rows
from ..io.whole_files import put_whole
from ..jobs import Caution
from ..messages import as_plain, of_plain, say
from .cells import SYSTEM, name_of
from .dealing import Ground, cell_of, code_of, codes_of, join_empty
from .measured import Measured
from .run_folder import SURVEY, RunFolder, key_of, marked, open_run
from .survey import FAILED, survey_key
from .table import Pair

_COLUMNS = ("cell", "split", "patches", "changed", "longitude", "latitude")


@dataclass(frozen=True)
class Plan:
    """What was decided over all pairs.

    Attributes
    ----------
    splits
        By the name of a cell; "" where all patches go to `everywhere`.
    everywhere
        The split of all patches where cells decide nothing, "" where they do.
    below
        Patches without change stay where their number in the seeded order is less.
    unfit
        Pairs that do not fit the first one, with why.
    contested
        By pair whose row says a split: the rows that say another of some of its ground. They come
        first in the table, and their word holds.
    """

    splits: Mapping[str, str]
    everywhere: str
    below: int
    unfit: Mapping[str, str]
    contested: Mapping[str, Sequence[str]]

    def cautions(self, pairs: Sequence[Pair]) -> Iterator[Caution]:
        """Yield what is to be told of pairs that do not fit."""
        for pair in pairs:
            if pair.id in self.unfit:
                yield Caution(pair.told(self.unfit[pair.id]))

    def kept(self, run: RunFolder, pair: Pair, measured: Measured) -> Chosen:
        """Return which patches of a pair are exported, with their splits."""
        stays = measured.staying(self.below)
        negatives = int(len(measured) - stays.sum())
        measured = measured.taken(stays)
        names = [name_of(cell) for cell in measured.cells[:, 0].tolist()]
        if self.everywhere:
            return Chosen(measured, [self.everywhere] * len(names), names, negatives, 0)
        codes, index = np.unique(codes_of(measured.cells), return_inverse=True)
        words = np.array([self.splits.get(name_of(cell_of(code)), "") for code in codes.tolist()])
        found = (
            words[index.reshape(measured.cells.shape[:2])] if len(codes) else np.zeros((0, 1), str)
        )
        own = found[:, :1] if not pair.split else np.array([[pair.split]])
        whole = (found == own).all(axis=1) & (own != "").all(axis=1)
        splits = np.broadcast_to(own, (len(measured), 1))[:, 0][whole].tolist()
        blocks = [name for name, stayed in zip(names, whole.tolist()) if stayed]
        return Chosen(measured.taken(whole), splits, blocks, negatives, int((~whole).sum()))


@dataclass(frozen=True)
class Chosen:
    """The patches of a pair that are exported.

    Attributes
    ----------
    splits, blocks
        Of every patch; its block is its cell.
    negatives, apart
        How many fell away: without change and beyond what is wanted of such; for reaching into a
        cell of another split.
    """

    measured: Measured
    splits: Sequence[str]
    blocks: Sequence[str]
    negatives: int
    apart: int


def surveyed(run: RunFolder) -> Iterator[tuple[Pair, dict[str, Any] | None]]:
    """Yield every pair with what its survey says; None where there is none of today's files."""
    for pair in run.pairs:
        yield pair, marked(run.pair_folder(pair), SURVEY, survey_key(run, pair))


def make_plan(run: RunFolder) -> Plan:
    """Decide over all pairs, and write that down.

    What an earlier plan of the same cells, ratios and seed decided stays, and what a person
    changed in it: pairs that come later are dealt around it.

    Raises
    ------
    InputError
        No pair can be used, or a pair was not surveyed.
    """
    usable, unfit = _fitting(run)
    choice = run.choice.patches
    names = choice.splitting.names
    below = _threshold(run, usable)
    everywhere = run.choice.everywhere
    splits: Mapping[str, str] = {}
    contested: Mapping[str, Sequence[str]] = {}
    if not everywhere:
        folds = choice.split == Split.FOLDS
        ratios = [1 / choice.folds] * choice.folds if folds else list(choice.splitting.ratios)
        splits, contested = _deal(run, usable, below, names, ratios)
    plan = Plan(splits, everywhere, below, unfit, contested)
    numbers = {"deal": _deal_key(run), "everywhere": everywhere, "below": below}
    told = {name: as_plain(why) for name, why in unfit.items()}
    named = {"unfit": told, "contested": dict(contested)}
    put_whole(run.plan_file, as_json({**numbers, **named}))
    return plan


def read_plan(run: RunFolder) -> Plan:
    """Return the plan that was made, with what a person changed in it.

    Raises
    ------
    InputError, ReadError
        There is none, or it cannot be read.
    """
    if not run.plan_file.is_file():
        raise InputError(say("{path} has no plan yet: make it first (plan).", path=run.path))
    # Once a worker, not once a pair: there may be a hundred thousand cells.
    return _read(run.path, str(stamps([str(run.plan_file), str(run.cells_file)])))


@functools.lru_cache(maxsize=2)
def _read(path: Path, state: str) -> Plan:
    """Return the plan of a folder whose files are in a state."""
    run = open_run(path)
    content = read_json(run.plan_file)
    try:
        numbers = content["everywhere"], int(content["below"])
        unfit = {name: of_plain(why) for name, why in content["unfit"].items()}
        named = unfit, dict(content["contested"])
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ReadError(
            say("{path} is no plan: make it again. [{error}]", path=run.plan_file, error=error)
        ) from error
    splits = {} if numbers[0] else dict(_stored(run))
    return Plan(splits, *numbers, *named)


def _fitting(run: RunFolder) -> tuple[list[Pair], dict[str, str]]:
    """Return the pairs that make one data set with the first of them, and why others do not."""
    usable: list[Pair] = []
    unfit: dict[str, str] = {}
    first: dict[str, Any] | None = None
    failed = ""
    seen: dict[str, Pair] = {}
    for pair, found in surveyed(run):
        if found is None:
            raise InputError(say("The pair {id} was not surveyed: do that first.", id=pair.id))
        if found["state"] == FAILED:
            failed = failed or pair.told(found["message"])
            continue
        try:
            if first is None:
                first = found
            check_layers(found["layers"], first["layers"])
            check_pixels(found["grid"], first["grid"])
            _check_new(pair, found, seen)
        except InputError as error:
            unfit[pair.id] = error.message
            continue
        if found["patches"]:
            usable.append(pair)
    if not usable:
        raise InputError(
            say(
                "No pair has a patch to export{why}.",
                why=say(" ({failed})", failed=failed) if failed else "",
            )
        )
    return usable, unfit


def _check_new(pair: Pair, found: Mapping[str, Any], seen: dict[str, Pair]) -> None:
    """Refuse two products that another row has, packed or in another folder, with its labels."""
    told = found["told"].get("imported", {})
    if len(told) < len(pair.dates):
        return
    labels = {role: files for role, files in found["inputs"].items() if role not in told}
    # Folders of bands may be called alike.
    scenes = [one["product"] for one in told.values()], found["dates"], found["grid"]
    twin = seen.setdefault(repr([scenes, labels, pair.split]), pair)
    if twin is not pair:
        raise InputError(
            say(
                "its scenes and labels are those of row {row} ({twin}), so that every patch would "
                "be there twice: take one of the rows away.",
                row=twin.row,
                twin=twin.id,
            )
        )


def _threshold(run: RunFolder, pairs: Sequence[Pair]) -> int:
    """Return below which number in the seeded order patches without change stay."""
    ratio = run.choice.patches.max_negative_ratio
    if ratio < 0:
        return (1 << 64) - 1
    positives, orders = 0, []
    for pair in pairs:
        measured = Measured.read(run.pair_folder(pair))
        changed = measured.changed > 0
        positives += int(changed.sum())
        orders.append(measured.order[~changed])
    order = np.concatenate(orders)
    allowed = int(ratio * positives + 1e-9)
    return int(np.partition(order, allowed)[allowed]) if allowed < len(order) else (1 << 64) - 1


def _deal(
    run: RunFolder, pairs: Sequence[Pair], below: int, names: Sequence[str], ratios: list[float]
) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Deal the cells that the patches lie in; write and return the split of every cell.

    Also whose rows contradict each other, see :class:`Plan`.
    """
    ground = Ground.of(run, pairs, below)
    before = {code_of(cell): split for cell, split in _stored(run)} if _is_same_deal(run) else {}
    known = {**before, **{code: pair.split for code, pair in ground.owners.items()}}
    known = {code: split for code, split in known.items() if split in names}
    fixed = {code: names.index(split) for code, split in known.items()}
    chosen = ground.dealt(ratios, run.choice.patches.seed, fixed)
    splits = {**{code: names[number] for code, number in chosen.items()}, **known}
    join_empty(splits, ground, run, pairs, below)
    _write_cells(run, splits, ground)
    return {name_of(cell_of(code)): split for code, split in splits.items()}, ground.contested


def _write_cells(run: RunFolder, splits: Mapping[int, str], ground: Ground) -> None:
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(_COLUMNS)
    codes = sorted(splits)
    side = run.choice.cell
    middles = [((x + 0.5) * side, (y + 0.5) * side) for x, y in map(cell_of, codes)]
    places = transform_points(middles, parse_crs(SYSTEM), parse_crs("EPSG:4326"))
    for code, (longitude, latitude) in zip(codes, places):
        counts = ground.sizes[code], ground.changed[code]
        row = name_of(cell_of(code)), splits[code], *counts
        table.writerow([*row, f"{longitude:.4f}", f"{latitude:.4f}"])
    put_whole(run.cells_file, text.getvalue().encode())


def _stored(run: RunFolder) -> Iterator[tuple[str, str]]:
    """Yield cells and their splits as the file says, whoever wrote them."""
    if not run.cells_file.is_file():
        return
    names = run.choice.patches.splitting.names
    for line, row in read_rows(run.cells_file):
        cell, split = row.get("cell", ""), row.get("split", "")
        try:
            code_of(cell)
        except ValueError:
            raise InputError(
                say(
                    "{path}, line {line}: {cell!r} is no cell: leave that column as it was.",
                    path=run.cells_file,
                    line=line,
                    cell=cell,
                )
            ) from None
        if split not in names:
            raise InputError(
                say(
                    "{path}, line {line}: the split is {split!r}: write one of {names}.",
                    path=run.cells_file,
                    line=line,
                    split=split,
                    names=", ".join(names),
                )
            )
        yield cell, split


def _deal_key(run: RunFolder) -> str:
    choice = run.choice.patches
    ways = choice.split, choice.ratios, choice.folds, choice.seed
    return key_of("deal", run.choice.cell, *ways)


def _is_same_deal(run: RunFolder) -> bool:
    """Return whether the cells that stand there were dealt as is asked for now."""
    try:
        content = read_json(run.plan_file)
    except ReadError:
        return False
    return isinstance(content, dict) and content.get("deal") == _deal_key(run)
