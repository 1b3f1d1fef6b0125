"""Filling a folder with a data set: patches, splits, manifest, statistics, record."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..choices.layouts import PLAIN, Layout
from ..choices.patches import Compression, PatchChoice
from ..choices.splits import Split
from ..errors import ChangeMiningError
from ..io.json_files import write_json
from ..io.patch_files import read_patch
from ..io.whole_files import cannot_write
from ..jobs import Caution, Job, Remark, part
from ..messages import say
from ..patch_grid import Patch
from .cutting import read_images, write_patches
from .export import Export
from .lacking import warnings
from .layouts.convert import convert
from .manifest import (
    Row,
    check_unique,
    manifest_row,
    write_footprints,
    write_lists,
    write_table,
)
from .ownership import WORK, beside, to_keep
from .record import record
from .selection import choose, listing
from .shelf import Shelf
from .sidecars.checksums import unchanged_checksums
from .sidecars.contact_sheet import Sheet, sample_of
from .sidecars.earlier_sheet import keep_pictures
from .sidecars.summary import and_list
from .sidecars.write import write_beside
from .stats import Tally
from .stored import MARK, STATISTICS, StoredDataset, open_dataset, read_record

#: Above so many patches every row of the patch grid has a folder of its own.
CROWDED = 10_000
#: Where a data set stands that is laid out anew, in the folder that is being filled.
_INNER = ".changemining"


@dataclass(frozen=True)
class DatasetResult:
    """What a data set holds.

    Attributes
    ----------
    dropped
        How many patches of this run were considered, and how many fell away for which reason.
    """

    patches: int
    changed_patches: int
    dropped: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Sequence[Row]) -> DatasetResult:
        """Return what the rows of a manifest tell."""
        return cls(len(rows), sum(1 for row in rows if row.get("change_pixels")))


def file_of(identifier: str, crowded: bool) -> str:
    """Return where a patch's file stands in the folder of its layer."""
    parent = f"{identifier.rpartition('_c')[0]}/" if crowded else ""
    # One text for all that hold on to it.
    return sys.intern(f"{parent}{identifier}.tif")


def write_dataset(shelf: Shelf, export: Export) -> Job[DatasetResult]:
    """Fill a folder with a data set in the layout that was chosen."""
    choice = export.choice
    if choice.layout == PLAIN:
        return (yield from _write(shelf, export))
    inner = shelf.folder / _INNER
    inner.mkdir(exist_ok=True)
    # They are read once more and go: not worth compressing. Shards keep their headers, though.
    compress = choice.compress if choice.layout == Layout.SHARDS else Compression.NONE.value
    plain = replace(export, choice=replace(choice, compress=compress))
    written = yield from part(_write(Shelf(inner, hashing=False), plain), 0.0, 0.6)
    job = convert(open_dataset(inner), choice.layout, shelf.folder, choice.layout_choice)
    rows = yield from part(job, 0.6, 1.0)
    shutil.rmtree(inner)
    return replace(DatasetResult.of(rows), dropped=written.dropped)


def _write(shelf: Shelf, export: Export) -> Job[DatasetResult]:
    """Fill a folder with a data set in the layout "changemining"."""
    folder, choice, before = shelf.folder, export.choice, export.before
    try:
        patches, dropped = yield from part(choose(export), 0.0, 0.08)
        yield 0.08
        crowded = len(export.earlier) + len(patches) > CROWDED
        rows: list[Row] = [{**row, "file": file_of(row["id"], crowded)} for row in export.earlier]
        rows += [
            manifest_row(
                export.cut.grid,
                patch,
                file_of(patch.id, crowded),
                None if export.stack.shows_change else export.stack.labels[0].classes,
            )
            for patch in patches
        ]
        check_unique(rows)
        yield 0.08
        about = record(export, rows, dropped)
        yield 0.08
        told = unchanged_checksums(before.folder) if before else None
        if before and told:
            _keep_patches(shelf, before, rows, told)
        dataset, sheet = StoredDataset.of(folder, about, rows), None
        if choice.layout == PLAIN:
            sheet = yield from part(_begin_sheet(dataset, export, patches), 0.08, 0.1)
            if before and told:
                for name in keep_pictures(sheet, before, len(rows), told):
                    shelf.keep(before.folder / name, name, told(name))
        tally = yield from part(write_patches(shelf, export, patches, dataset, sheet), 0.1, 0.93)
        del patches  # very many, and the rows tell all
        write_splits(folder, rows, choice)
        write_table(folder, rows)
        yield from part(write_footprints(folder, rows), 0.93, 0.96)
        if before:
            tally.merge(Tally.stored(before))
        write_json(folder / STATISTICS, tally.content(about["layers"], rows))
        about["inputs"] = dict(export.provenance.inputs())
        write_json(folder / MARK, about)
        if sheet is not None:
            yield from part(_write_beside(shelf, export, dataset, sheet), 0.96, 1.0)
    except OSError as error:
        if isinstance(error, ChangeMiningError):
            raise
        raise cannot_write(folder, error) from error
    counts = about["counts"]
    changed = (
        say(", {counts} with change", counts=counts["changed_patches"])
        if export.stack.shows_change
        else ""
    )
    yield Remark(
        say(
            "Patches: {counts}{changed}; {dropped}",
            counts=counts["patches"],
            changed=changed,
            dropped=listing(dropped),
        )
    )
    yield from _said(choice, rows, about)
    return DatasetResult(counts["patches"], counts["changed_patches"], dropped)


def _keep_patches(
    shelf: Shelf, before: StoredDataset, rows: Sequence[Row], told: Callable[[str], str | None]
) -> None:
    """Bring along the patches of the set before, with the checksums that it tells of them.

    Only what was edited since is hashed anew: to hash all that is there with every scene would make
    a set of many scenes quadratic, and call a patch right that was damaged without a trace.
    """
    for layer in before.layers:
        for old, new in zip(before.rows, rows):
            name = f"{layer.name}/{old['file']}"
            kept = Path(f"{before.folder}/{name}")
            shelf.keep(kept, f"{layer.name}/{new['file']}", told(name))


def _write_beside(shelf: Shelf, export: Export, dataset: StoredDataset, sheet: Sheet) -> Job[None]:
    """Write the side files, among which those come along that people edited or put there."""
    kept: list[str] = []

    def join() -> None:
        if export.before:
            kept.extend(_keep(export.before, shelf))

    # The record as the next reader has it; the manifest, which grows, is not read once more.
    told = replace(dataset, record=read_record(shelf.folder))
    yield from write_beside(told, sheet, shelf.digests, join)
    if kept:
        yield Remark(say("Edited, and so kept as they are: {kept}.", kept=and_list(kept)))


def _keep(before: StoredDataset, shelf: Shelf) -> list[str]:
    """Bring along what is not ours, and what was edited; return what ours was called instead."""
    aside: list[str] = []
    for name in to_keep(before):
        ours = shelf.folder / name
        if os.path.lexists(ours):
            if name.startswith(f"{WORK}/"):
                continue
            ours.replace(shelf.folder / beside(name))
            shelf.digests.pop(name, None)
            aside.append(
                say("{name} (as it would be now: {beside})", name=name, beside=beside(name))
            )
        shelf.keep(before.folder / name, name)
    return aside


def _begin_sheet(dataset: StoredDataset, export: Export, patches: Sequence[Patch]) -> Job[Sheet]:
    """Begin the contact sheet: all of it hangs on a few patches, which are read beforehand."""
    sample = sample_of(dataset.rows)
    wanted = {row["id"] for row in sample}
    chosen = [patch for patch in patches if patch.id in wanted]
    new = yield from read_images(export.cut, export.stack, chosen)
    pixels = [
        [
            new[row["id"]][number]
            if row["id"] in new
            else read_patch(dataset.path(image, row)).values
            for row in sample
        ]
        for number, image in enumerate(dataset.images)
    ]
    return Sheet(dataset, pixels)


def _said(choice: PatchChoice, rows: Sequence[Row], about: Mapping[str, Any]) -> Job[None]:
    """Yield what a user should know of the splits."""
    yield from said_of_splits(choice, about)
    yield from map(Caution, warnings(choice, rows))
    if choice.split == Split.RANDOM:
        yield Caution(
            say(
                "SPLIT=random puts neighbouring patches into different splits: scores on "
                "such a test set are too good (spatial autocorrelation). Prefer blocks."
            )
        )


def said_of_splits(choice: PatchChoice, about: Mapping[str, Any]) -> Iterator[Remark]:
    """Yield how large the splits of a record are, and how far apart."""
    counts = about["counts"]["splits"]
    if list(counts) != ["all"]:
        names = dict.fromkeys([*choice.splitting.names, *counts])
        yield Remark(say("Splits: ") + ", ".join(f"{name} {counts.get(name, 0)}" for name in names))
        distance = about["leakage"]["least_distance"]
        if distance is not None:
            yield Remark(
                say(
                    "Between splits: shared pixels {about}, least distance {distance:g} m",
                    about=about["leakage"]["shared_pixels"],
                    distance=distance,
                )
            )


def write_splits(folder: Path, rows: Iterable[Row], choice: PatchChoice) -> None:
    """Write ``splits/``: the patch ids of every split, one a line."""
    write_lists(folder / "splits", rows, choice.splitting.names)
