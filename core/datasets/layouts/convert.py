"""A data set that lies on the disk, laid out anew."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...choices.layouts import PLAIN, Layout, LayoutChoice
from ...errors import ChangeMiningError, InputError
from ...io.json_files import write_json
from ...io.whole_files import cannot_write
from ...jobs import Caution, Job, Remark, part
from ...messages import say
from ..manifest import Row, write_footprints, write_table
from ..sidecars.checksums import write_checksums
from ..staging import check_replaceable, new_folder, recover
from ..stored import (
    MARK,
    STATISTICS,
    StoredDataset,
    layout_of,
    open_dataset,
    read_statistics,
)
from . import levir, levir_split, oscd, packed, shards
from .common import Laid, check_names, splits_of
from .readme import write_card

#: What fills a folder, by the layout's name.
_WRITERS = {
    "levir": levir.write,
    "levir_split": levir_split.write,
    "oscd": oscd.write,
    "packed": packed.write,
    "shards": shards.write,
}
#: Where shards are unpacked, in the folder that is being filled.
_INNER = ".changemining"
#: The most files that some hosts take in a folder, and that file managers show at ease.
_CROWDED = 10_000
#: Layouts that put many patches into one file.
_FEW_FILES = ("packed", "shards")


def convert_dataset(
    source: Path, layout: str, target: Path, choice: LayoutChoice, *, replace: bool = False
) -> Job[Sequence[Row]]:
    """Lay a data set out anew in another folder; return the rows of what lies there.

    Raises
    ------
    InputError
        `source` holds no data set in the layout "changemining" or "shards", the new layout cannot
        carry what it holds, or `target` is taken.
    """
    choice.check()
    if os.path.abspath(source) == os.path.abspath(target):
        raise InputError(
            say("{target} is the data set itself: choose another folder as OUTPUT.", target=target)
        )
    recover(target)
    check_replaceable(target, replace, [str(source / MARK)], kept=Counter())
    Layout.check("LAYOUT", layout)
    shut = layout_of(source) == Layout.SHARDS
    if layout == PLAIN and not shut:
        raise InputError(
            say("{source} is in the layout {layout} already.", source=source, layout=PLAIN)
        )
    dataset = None if shut else open_dataset(source)
    with new_folder(target, replace=replace) as folder:
        if dataset is not None:
            return (yield from convert(dataset, layout, folder, choice))
        if layout == PLAIN:
            return (yield from shards.unpack(source, folder))
        inner = folder / _INNER
        inner.mkdir()
        yield from part(shards.unpack(source, inner), 0.0, 0.5)
        rows = yield from part(convert(open_dataset(inner), layout, folder, choice), 0.5, 1.0)
        shutil.rmtree(inner)
        return rows


def convert(
    dataset: StoredDataset, layout: str, folder: Path, choice: LayoutChoice
) -> Job[Sequence[Row]]:
    """Fill `folder` with a data set laid out anew; return the rows of what lies there.

    Patches without a split go to train.
    """
    choice.check()
    check_names(dataset.rows)
    rows = [{**row, "split": row["split"] or "train"} for row in dataset.rows]
    if any(not row["split"] for row in dataset.rows):
        yield Remark(say("Patches without a split go to train."))
    if len(rows) > _CROWDED and layout not in _FEW_FILES:
        yield Caution(
            say(
                "{rows_count} patches: the loaders of the layout {layout} look for all of a "
                "kind in one folder, which is slow with so many, and some hosts refuse it. "
                "Prefer shards or packed.",
                rows_count=len(rows),
                layout=layout,
            )
        )
    try:
        laid = yield from part(_WRITERS[layout](dataset, rows, folder, choice), 0.0, 0.9)
        write_table(folder, laid.rows)
        yield from part(write_footprints(folder, laid.rows), 0.9, 0.95)
        write_json(folder / STATISTICS, _statistics(dataset, laid))
        write_json(folder / MARK, _record(dataset, layout, laid, choice))
        write_card(dataset, layout, laid, folder)
        yield from part(write_checksums(folder), 0.95, 1.0)
    except OSError as error:
        if isinstance(error, ChangeMiningError):
            raise
        raise cannot_write(folder, error) from error
    splits = splits_of(laid.rows)
    yield Remark(f"{layout}: " + ", ".join(f"{name} {count}" for name, count in splits.items()))
    return laid.rows


def _statistics(dataset: StoredDataset, laid: Laid) -> Mapping[str, Any]:
    content = read_statistics(dataset)
    return {"of": laid.statistics, **content} if laid.statistics else content


def _record(
    dataset: StoredDataset, layout: str, laid: Laid, choice: LayoutChoice
) -> dict[str, Any]:
    options = {name.upper(): value for name, value in dataclasses.asdict(choice).items()}
    return {
        **dataset.record,
        "layout": {
            "name": layout,
            "parameters": {"LAYOUT": layout, **options},
            "patches": len(laid.rows),
            "splits": splits_of(laid.rows),
            **laid.about,
        },
    }
