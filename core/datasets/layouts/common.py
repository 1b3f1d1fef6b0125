"""What the layouts share: one patch at a time, masks without an ignore value, files."""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ...arrays import Array
from ...choices.splits import SPLIT_NAMES
from ...errors import InputError, ReadError
from ...io.blocks import in_blocks
from ...io.patch_files import StoredPatch, read_patch
from ...io.whole_files import cannot_write
from ...jobs import Caution, Job
from ...legend import CHANGE, IGNORE, NO_CHANGE
from ...messages import say
from ..manifest import Row
from ..stored import StoredDataset, StoredLayer

Item = TypeVar("Item")
Result = TypeVar("Result")

#: What a mask holds that has no ignore value, and what that means.
MASK = {"0": "no change", "255": "change"}
#: Every loader can have such a name: spaces and # end a name in lists, slashes leave the folder.
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


@dataclass(frozen=True)
class Laid:
    """What a layout has made of a data set.

    Attributes
    ----------
    rows
        Of the manifest; `file` says where a patch is.
    about
        What ``dataset.json`` says of the layout.
    statistics
        What the numbers of ``stats.json`` refer to, where that is not what lies in the folder.
    """

    rows: Sequence[Row]
    about: Mapping[str, Any]
    statistics: str = ""


def check_names(rows: Sequence[Row]) -> None:
    """Raise :class:`InputError` where a patch's id cannot be a file's name everywhere."""
    for row in rows:
        if not _NAME.fullmatch(row["id"]):
            raise InputError(
                say(
                    "The patch {id_!r} cannot be the name of a file everywhere: make the "
                    "data set again with a PREFIX of letters, digits, '-', '.' and '_'.",
                    id_=row["id"],
                )
            )


def check_change(dataset: StoredDataset, layout: str) -> None:
    """Raise :class:`InputError` unless the data set is of two dates and one mask of change."""
    images = [layer.name for layer in dataset.images]
    classes = [[one["id"] for one in layer.classes] for layer in dataset.labels]
    if images != ["T1", "T2"] or classes != [[NO_CHANGE, CHANGE]]:
        names = ", ".join(layer.name for layer in dataset.layers)
        raise InputError(
            say(
                "The layout {layout} holds two dates and one mask of change; this data set "
                "holds {names}: use the layout packed.",
                layout=layout,
                names=names,
            )
        )


def by_split(rows: Sequence[Row], names: Sequence[str] = SPLIT_NAMES) -> dict[str, list[Row]]:
    """Return the rows of every split that there is, and of those that loaders look for."""
    there = {row["split"] for row in rows}
    if any(name.startswith("fold") for name in there):
        names = sorted(there, key=lambda name: (len(name), name))
    found: dict[str, list[Row]] = {name: [] for name in names}
    for row in rows:
        found.setdefault(row["split"], []).append(row)
    return found


def splits_of(rows: Sequence[Row]) -> dict[str, int]:
    """Return how many patches every split has, train first."""
    return {split: len(members) for split, members in by_split(rows).items() if members}


def each(
    items: Sequence[Item], work: Callable[[Item], Result], collect: Callable[[Result], None]
) -> Job[None]:
    """Work on all items in a few threads; `collect` gets the results in order, in this thread."""
    with contextlib.closing(in_blocks([], work, items)) as done:
        for number, (_, result) in enumerate(done, 1):
            collect(result)
            yield number / len(items)


def read(dataset: StoredDataset, layer: StoredLayer, row: Row) -> StoredPatch:
    """Read a patch.

    Raises
    ------
    ReadError
        It is missing, damaged or not of the bands and data type that the data set speaks of.
    """
    path = dataset.path(layer, row)
    patch = read_patch(path)
    found = len(patch.values), str(patch.values.dtype)
    if found != (len(layer.bands), layer.dtype):
        raise ReadError(
            say(
                "{path} has {found} bands of {found2}, but the data set's record says "
                "{layer_count} of {dtype}: bring the file back, or make the data set again.",
                path=path,
                found=found[0],
                found2=found[1],
                layer_count=len(layer.bands),
                dtype=layer.dtype,
            )
        )
    return patch


def invalid(values: Array, layer: StoredLayer) -> Array:
    """Return where an image holds no measurement."""
    missing: Array = values == _nodata(layer)
    return ~np.isfinite(values) | missing if layer.dtype.startswith("f") else missing


def _nodata(layer: StoredLayer) -> float:
    return math.nan if layer.nodata is None else float(layer.nodata)


def put(path: Path, content: bytes) -> None:
    """Write a file."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise cannot_write(path, error) from error


def make_folders(folders: Sequence[Path]) -> None:
    """Make folders that may be there already."""
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(folder, error) from error


def put_list(path: Path, names: Sequence[str]) -> None:
    """Write a list, one name a line."""
    put(path, "".join(f"{name}\n" for name in names).encode())


def write_masked(
    dataset: StoredDataset,
    rows: Sequence[Row],
    ignored: str,
    write_one: Callable[[Row, Array], str],
) -> Job[tuple[list[Row], dict[str, Any]]]:
    """Write every patch whose mask can do without an ignore value.

    Parameters
    ----------
    write_one
        Gets a row and its mask, 0 and 255, in one of a few threads; returns the row's `file`.

    Returns
    -------
    The rows that were written, and what to record of ignored pixels.
    """
    laid: list[Row] = []
    affected = 0

    def work(row: Row) -> tuple[Row | None, bool]:
        label = read(dataset, dataset.labels[0], row).values[0]
        has_ignored = bool((label == IGNORE).any())
        if has_ignored and ignored == "drop":
            return None, True
        mask = np.where(label == CHANGE, 255, 0).astype(np.uint8)
        return {**row, "file": write_one(row, mask)}, has_ignored

    def collect(done: tuple[Row | None, bool]) -> None:
        nonlocal affected
        row, has_ignored = done
        affected += has_ignored
        if row is not None:
            laid.append(row)

    yield from each(rows, work, collect)
    if not laid:
        raise InputError(
            say(
                "No patch is left of {rows_count}: all have ignored pixels, for which this "
                "layout's masks have no value. Use IGNORED=nochange, or the layout packed, "
                "which keeps them.",
                rows_count=len(rows),
            )
        )
    if affected:
        done = "are left out" if ignored == "drop" else "count them as no change"
        yield Caution(
            say(
                "This layout's masks have no value for ignored pixels: {affected} of "
                "{rows_count} patches have some and {done} (IGNORED={ignored}).",
                affected=affected,
                rows_count=len(rows),
                done=done,
                ignored=ignored,
            )
        )
    return laid, {"choice": ignored, "patches": affected}
