"""Where a data set goes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..choices import PLAIN
from ..errors import InputError
from ..io.whole_files import cannot_write
from .staging import Shelf, check_replaceable, new_folder
from .stored import StoredDataset, open_dataset

#: The steps' files, and among them what was reviewed.
WORK, POLYGONS = "work", "polygons.gpkg"


@dataclass(frozen=True)
class Target:
    """Where a data set goes.

    Attributes
    ----------
    replace
        Whether a data set that stands there may go.
    append
        Whether the patches are added to the one that stands there.
    """

    path: Path
    replace: bool = False
    append: bool = False

    def check(self, *inputs: str) -> None:
        """Raise :class:`InputError` where what stands there must not go."""
        if self.append and self.replace:
            raise InputError("Choose one of APPEND and REPLACE.")
        check_replaceable(self.path, self.replace or self.append, inputs)

    def before(self, layout: str = PLAIN) -> StoredDataset | None:
        """Return the data set that the patches are added to."""
        there = self.append and self.path.is_dir() and any(self.path.iterdir())
        if there and layout != PLAIN:
            raise InputError(
                f"APPEND adds to data sets in the layout {PLAIN} only: add the scene in that one, "
                f"and make {layout} of it by convertdataset."
            )
        return open_dataset(self.path) if there else None

    @contextlib.contextmanager
    def shelf(self, key: str) -> Iterator[Shelf]:
        """Yield the place to fill; it takes the target's place on a clean exit.

        A place that a killed run left half filled is taken up again where `key` is the same.
        """
        with new_folder(self.path, replace=self.replace or self.append, key=key) as folder:
            yield Shelf(folder, self.path)


def polygons_file(folder: Path, prefix: str) -> Path:
    """Return where a data set keeps the polygons of the scene that was added as `prefix`."""
    return folder / WORK / prefix / POLYGONS


def work_folder(shelf: Shelf, target: Target, prefix: str, before: StoredDataset | None) -> Path:
    """Return the folder for the steps' files; added scenes have one each, named by their PREFIX."""
    work = shelf.folder / WORK
    if before:
        old = target.path / WORK
        for file in sorted(path for path in old.rglob("*") if path.is_file()):
            shelf.keep(file, f"{WORK}/{file.relative_to(old).as_posix()}")
        work /= prefix
    try:
        work.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(work, error) from error
    return work
