"""What the outputs of a run must not touch: its inputs, and what cannot be written."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ..io.inputs import files_of, refuse_overwriting
from ..io.whole_files import check_free
from .staging import check_replaceable, recover


@dataclass(frozen=True)
class Touched:
    """The files that a run is given, by parameter, and those that it makes or replaces.

    Attributes
    ----------
    folders
        Those that new ones take the place of.
    keeps
        Whether all in the folders stays that the run does not make itself.
    """

    inputs: tuple[tuple[str, str], ...] = ()
    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    keeps: bool = True

    def check(self) -> None:
        """Raise where an output would take the place of an input, or cannot be written."""
        # Path.exists() raises on names that are too long; who writes them says so.
        if any(os.path.exists(file) for file in self.files):
            others = files_of(path for _, path in self.inputs)
            for file in self.files:
                refuse_overwriting(file, others=others)
                check_free(file)
        for folder in () if self.keeps else self.folders:
            # Reviewed polygons are read before, and are in the new data set too.
            inputs = [path for name, path in self.inputs if name != "POLYGONS"]
            check_replaceable(recover(folder), True, inputs)
