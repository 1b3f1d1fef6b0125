"""Second pass, in one place: who gets which split, and what of the patches without change stays.

Only summaries are read. What is decided is written as files that a person can read, and change:
``cells.csv`` says the split of every cell of ground, ``plan.json`` the rest.
"""

from __future__ import annotations

import csv
import functools
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..arrays import Array
from ..choices import Split
from ..datasets.record import check_layers, check_pixels
from ..datasets.splits import deal
from ..errors import InputError, ReadError
from ..io.crs import parse_crs, transform_points
from ..io.fingerprints import stamps
from ..io.json_files import as_json, read_json
from ..io.table_files import read_rows
from ..io.whole_files import put_whole
from ..jobs import Caution
from ..messages import say
from .cells import SYSTEM, name_of
from .measured import Measured
from .run_folder import SURVEY, RunFolder, key_of, marked, open_run
from .survey import FAILED, survey_key
from .table import Pair

_COLUMNS = ("cell", "split", "patches", "changed", "longitude", "latitude")
#: Two numbers of a cell as one.
_SHIFT = 1 << 32


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
        codes, index = np.unique(_codes(measured.cells), return_inverse=True)
        words = np.array([self.splits.get(name_of(_cell(code)), "") for code in codes.tolist()])
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
    named = {"unfit": dict(unfit), "contested": dict(contested)}
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
        named = dict(content["unfit"]), dict(content["contested"])
    except (KeyError, TypeError, ValueError) as error:
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
        except InputError as error:
            unfit[pair.id] = str(error)
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
    sizes: Counter[int] = Counter()
    changed: Counter[int] = Counter()
    pixels: dict[int, Array] = {}
    around: set[int] = set()
    owners: dict[int, Pair] = {}
    contested: dict[str, list[str]] = {}
    for pair in pairs:
        measured = Measured.read(run.pair_folder(pair))
        measured = measured.taken(measured.staying(below))
        codes = _codes(measured.cells)
        around.update(np.unique(codes).tolist())
        if pair.split:
            held = [owners.setdefault(code, pair) for code in np.unique(codes).tolist()]
            others = {one.row: str(one.row) for one in held if one.split != pair.split}
            if others:
                contested[pair.id] = [others[row] for row in sorted(others)]
        found, index, counts = np.unique(codes[:, 0], return_inverse=True, return_counts=True)
        sums = np.zeros((len(found), measured.counts.shape[1]))
        np.add.at(sums, index.ravel(), measured.counts)
        positive = np.bincount(index.ravel(), measured.changed > 0, len(found))
        for code, count, total, of_change in zip(found.tolist(), counts.tolist(), sums, positive):
            sizes[code] += count
            changed[code] += int(of_change)
            pixels[code] = pixels.get(code, 0) + total
    before = {_code(cell): split for cell, split in _stored(run)} if _is_same_deal(run) else {}
    known = {**before, **{code: pair.split for code, pair in owners.items()}}
    for code in around - set(sizes):
        # No patch's middle lies there, but a patch reaches into it: it goes with a neighbour.
        sizes[code], pixels[code] = 0, np.zeros_like(next(iter(pixels.values())))
    of_cell = {code: name_of(_cell(code)) for code in {*sizes, *known}}
    chosen = deal(
        Counter({of_cell[code]: count for code, count in sizes.items() if count}),
        {of_cell[code]: total for code, total in pixels.items() if sizes[code]},
        ratios,
        run.choice.patches.seed,
        {
            of_cell[code]: names.index(split)
            for code, split in known.items()
            if sizes.get(code) and split in names
        },
    )
    splits = {code: names[chosen[of_cell[code]]] for code in sizes if of_cell[code] in chosen}
    splits.update({code: split for code, split in known.items() if split in names})
    _join_empty(splits, sizes, pairs, run, below)
    _write_cells(run, splits, sizes, changed)
    named = {of_cell.get(code, name_of(_cell(code))): split for code, split in splits.items()}
    return named, contested


def _join_empty(
    splits: dict[int, str],
    sizes: Mapping[int, int],
    pairs: Sequence[Pair],
    run: RunFolder,
    below: int,
) -> None:
    """Give cells without a patch of their own the split of most patches that reach into them."""
    open_cells = {code for code in sizes if code not in splits}
    if not open_cells:
        return
    votes: dict[int, Counter[str]] = {code: Counter() for code in open_cells}
    for pair in pairs:
        measured = Measured.read(run.pair_folder(pair))
        measured = measured.taken(measured.staying(below))
        codes = _codes(measured.cells)
        edge = np.isin(codes, np.array(sorted(open_cells))).any(axis=1)
        for row in codes[edge].tolist():
            split = splits.get(row[0], "")
            for code in {*row} & open_cells:
                votes[code][split] += 1
    for code, found in votes.items():
        splits[code] = max(sorted(found), key=lambda split: found[split])


def _write_cells(
    run: RunFolder, splits: Mapping[int, str], sizes: Mapping[int, int], changed: Mapping[int, int]
) -> None:
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(_COLUMNS)
    codes = sorted(splits)
    side = run.choice.cell
    middles = [((x + 0.5) * side, (y + 0.5) * side) for x, y in map(_cell, codes)]
    places = transform_points(middles, parse_crs(SYSTEM), parse_crs("EPSG:4326"))
    for code, (longitude, latitude) in zip(codes, places):
        row = name_of(_cell(code)), splits[code], sizes.get(code, 0), changed.get(code, 0)
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
            _code(cell)
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


def _codes(cells: Array) -> Array:
    """Return cells (…, 2) as one number each, (…)."""
    wide = cells.astype(np.int64)
    return wide[..., 0] * _SHIFT + wide[..., 1]


def _cell(code: int) -> tuple[int, int]:
    row = (code + _SHIFT // 2) % _SHIFT - _SHIFT // 2
    return (code - row) // _SHIFT, row


def _code(name: str) -> int:
    if not name.startswith("c"):
        raise ValueError(name)
    column, _, row = name[1:].partition("_")
    return int(column) * _SHIFT + int(row)
