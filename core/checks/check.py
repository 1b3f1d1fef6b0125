"""The check of a data set: every file is read once, and what was found is judged."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..errors import InputError, ReadError
from ..io.blocks import in_blocks
from ..io.patch_files import crowded_folders
from ..io.source import inspect
from ..jobs import Job
from ..messages import say
from ..scenes.bands import band_names, role_of
from ..verdict import Finding, Judged
from .content_findings import (
    judge_content,
    judge_copies,
    judge_grids,
    judge_names,
    judge_pairing,
    judge_readable,
    judge_same_dates,
    judge_shapes,
    judge_strays,
)
from .gathering import Gathered
from .inventory import FIRST, LABEL, SECOND, Inventory, PatchLayer, in_order
from .label_findings import change_value, judge_label
from .laid_out import take_stock
from .lists import Lists, read_lists
from .reading import PatchFacts, PatchReader
from .review_findings import judge_review
from .sidecars import Checksums, Manifest, Statistics
from .split_findings import (
    judge_balance,
    judge_checksums,
    judge_leakage,
    judge_lists,
    judge_manifest,
    judge_record,
    judge_statistics,
)

#: Patches that one thread reads in a go; a cancel waits for that.
CHUNK = 32
#: Suspicious patches that are shown.
SHOWN = 16
#: Edges of the shares of change that patches are counted by; 0 counts on its own.
SHARES = (0.0, 0.01, 0.05, 0.1, 0.2, 0.5, 1.0)


@dataclass(frozen=True)
class Suspect:
    """A patch to look at: what was found on it, and its layers, None where one cannot be read."""

    id: str
    titles: tuple[str, ...]
    layers: Mapping[str, Array | None]


@dataclass(frozen=True)
class DatasetReport(Judged):
    """Everything that was found on a data set.

    Attributes
    ----------
    layers
        Their names, images before labels, and which of them are labels.
    shares
        By split, how many patches have which share of change: none, then up to every edge of
        :data:`SHARES`. Empty for land cover.
    classes
        By split, the pixels of every value of the first label, (256,).
    suspects
        Some of the patches that something was found on.
    """

    TITLE = "Data set check"
    FAILS = "The data set fails its check: {told}. {advice}"

    name: str
    findings: tuple[Finding, ...]
    sampled: str
    layers: Mapping[str, bool]
    shares: Mapping[str, Array]
    classes: Mapping[str, Array]
    suspects: Sequence[Suspect]


def check_dataset(folder: str | os.PathLike[str]) -> Job[DatasetReport]:
    """Read a data set once and judge whether it can be trained on.

    Raises
    ------
    InputError
        The folder holds no data set of a kind that is known.
    ReadError
        A folder or a list in it cannot be read; a patch that cannot be is a finding.
    """
    inventory = take_stock(folder)
    # Of very many patches every step takes long: in between a cancel is answered.
    yield 0.0
    lists, checksums = read_lists(inventory), Checksums(inventory.folder)
    yield 0.0
    manifest, statistics = Manifest(inventory), Statistics(inventory)
    yield 0.0
    gathered = Gathered(inventory)
    reader = PatchReader(inventory.folder, inventory.layers, checksums.digests)

    def read(identifiers: Sequence[str]) -> list[PatchFacts]:
        with crowded_folders():
            return [
                reader.read(one, statistics.wants(inventory.splits.get(one, "")))
                for one in identifiers
            ]

    chunks = [inventory.ids[first : first + CHUNK] for first in range(0, len(inventory.ids), CHUNK)]
    with contextlib.closing(in_blocks((), read, chunks)) as read_chunks:
        for number, (_, patches) in enumerate(read_chunks, 1):
            for patch in patches:
                gathered.add(patch)
                manifest.compare(patch)
            yield 0.95 * number / len(chunks)
    yield from _check_others(inventory, checksums, reader, gathered)
    manifest.place(gathered)
    gathered.bands = {
        layer.name: _bands(inventory, layer)
        for layer in (inventory.of(FIRST), inventory.of(SECOND))
        if layer
    }
    findings = _judge(gathered, lists, checksums, manifest, statistics)
    with crowded_folders():
        suspects = _suspects(inventory, findings)
    classes = gathered.labels[inventory.labels[0].name].by_split
    report = DatasetReport(
        inventory.folder.resolve().name,
        findings,
        say("Every patch was read ({inventory_count})", inventory_count=len(inventory.ids)),
        {layer.name: layer.role == LABEL for layer in inventory.layers},
        _shares(gathered),
        dict(sorted(classes.items(), key=lambda item: in_order(item[0]))),
        suspects,
    )
    yield 1.0
    yield from report.remarks()
    return report


def _bands(inventory: Inventory, layer: PatchLayer) -> list[str]:
    """Return what the bands of a layer's first patch are, or nothing where they have no names."""
    path = next(iter(layer.files.values()), None)
    if path is None or layer.is_pictures:
        return []
    try:
        source = inspect(inventory.folder / path, usable=False)
        named = all(band.name for band in source.bands)
        return [role_of(name) or name for name in band_names(source)] if named else []
    except (InputError, ReadError):
        return []  # a finding of its own


def _check_others(
    inventory: Inventory, checksums: Checksums, reader: PatchReader, gathered: Gathered
) -> Job[None]:
    """Hash the files that are noted and are no patches."""
    patches = {path for layer in inventory.layers for path in layer.files.values()}
    others = [path for path in checksums.digests if path not in patches]

    def is_wrong(path: str) -> bool:
        try:
            return not reader.matches(path)
        except ReadError:
            return True

    with contextlib.closing(in_blocks((), is_wrong, others)) as checked:
        for path, wrong in checked:
            if wrong:
                gathered.wrong.add(path)
            yield 0.95


def _judge(
    gathered: Gathered,
    lists: Lists | None,
    checksums: Checksums,
    manifest: Manifest,
    statistics: Statistics,
) -> tuple[Finding, ...]:
    inventory = gathered.inventory
    findings = [
        judge_pairing(inventory),
        judge_readable(gathered),
        judge_shapes(gathered),
        judge_grids(gathered),
        *(judge_label(gathered, layer) for layer in inventory.labels),
        judge_content(gathered),
        *([judge_same_dates(gathered)] if inventory.is_change else []),
        judge_copies(gathered),
        judge_lists(inventory, lists),
        judge_leakage(gathered),
        judge_balance(gathered),
        judge_names(inventory),
        judge_strays(inventory),
    ]
    review = judge_review(inventory.record, manifest)
    if review:
        findings.append(review)
    if inventory.broken_record:
        findings.append(judge_record(inventory.broken_record))
    if manifest.there:
        findings.append(judge_manifest(manifest))
    if checksums.there:
        findings.append(judge_checksums(checksums, gathered.wrong))
    if statistics.there:
        findings.append(judge_statistics(statistics, gathered))
    return tuple(findings)


def _shares(gathered: Gathered) -> dict[str, Array]:
    value = change_value(gathered)
    if value is None:
        return {}
    result = {}
    for split in sorted(gathered.shares, key=in_order):
        ones, full = gathered.shares[split]
        shares = np.array(ones if value == 1 else full)
        bins = np.searchsorted(SHARES, shares, side="left")
        result[split] = np.bincount(bins, minlength=len(SHARES))
    return result


def _suspects(inventory: Inventory, findings: Sequence[Finding]) -> list[Suspect]:
    """Return patches that something was found on, a few of every finding."""
    paths = {path: one for layer in inventory.layers for one, path in layer.files.items()}
    known = set(inventory.ids)
    titles: dict[str, list[str]] = {}
    for finding in findings:
        for example in finding.examples[: SHOWN // 4]:
            name = example.partition(" ")[0]
            name = paths.get(name, name)
            name = name if name in known else name.partition("/")[2]
            if name in known and finding.title not in titles.setdefault(name, []):
                titles[name].append(finding.title)
    chosen = list(titles)[:SHOWN]
    return [Suspect(one, tuple(titles[one]), _pictures(inventory, one)) for one in chosen]


def _pictures(inventory: Inventory, identifier: str) -> dict[str, Array | None]:
    result: dict[str, Array | None] = {}
    for layer in inventory.layers:
        path = layer.files.get(identifier)
        try:
            result[layer.name] = layer.read(inventory.folder, path).values if path else None
        except ReadError:
            result[layer.name] = None
    return result
