"""The layout "levir_split": a folder a split, with A, B and label in it; for open-cd's LEVIR-CD."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...choices.layouts import LayoutChoice
from ...jobs import Job
from ..manifest import Row
from ..stored import StoredDataset
from .common import Laid, by_split, make_folders
from .pictures import FOLDERS, write_pictures


def write(
    dataset: StoredDataset, rows: Sequence[Row], folder: Path, choice: LayoutChoice
) -> Job[Laid]:
    """Fill a folder."""
    make_folders([folder / split / name for split in by_split(rows) for name in FOLDERS])

    def place(row: Row, name: str) -> str:
        return f"{row['split']}/{name}/{row['id']}.png"

    laid = yield from write_pictures(dataset, rows, folder, choice, "levir_split", place)
    return Laid(laid.rows, {"files": "<split>/{A,B,label}/<id>.png", **laid.about}, laid.statistics)
