"""The layout "levir": flat A, B and label with lists; BIT_CD, ChangeFormer, torchgeo's LEVIRCD.

Names begin with the split, since torchgeo takes them by that; lists hold full names, since
BIT_CD and ChangeFormer open what stands there.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...choices.layouts import LayoutChoice
from ...jobs import Caution, Job, part
from ...messages import say
from ..manifest import Row
from ..stored import StoredDataset
from .common import Laid, by_split, make_folders, put_list
from .pictures import FOLDERS, write_pictures


def write(
    dataset: StoredDataset, rows: Sequence[Row], folder: Path, choice: LayoutChoice
) -> Job[Laid]:
    """Fill a folder."""
    make_folders([folder / name for name in (*FOLDERS, "list")])

    def place(row: Row, name: str) -> str:
        return f"{name}/{row['split']}_{row['id']}.png"

    job = write_pictures(dataset, rows, folder, choice, "levir", place)
    laid = yield from part(job, 0.0, 1.0)
    for split, members in by_split(laid.rows).items():
        put_list(folder / "list" / f"{split}.txt", [row["file"] for row in members])
        if len(members) == 1:
            yield Caution(
                say(
                    "list/{split}.txt has one line: BIT_CD and ChangeFormer cannot read such "
                    "a list.",
                    split=split,
                )
            )
    about = {"files": "{A,B,label}/<split>_<id>.png", "lists": "list/<split>.txt", **laid.about}
    return Laid(laid.rows, about, laid.statistics)
