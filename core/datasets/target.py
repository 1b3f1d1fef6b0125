"""Where a data set goes, and what every kind of data set does on its way there."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..choices import PLAIN, PatchChoice
from ..errors import InputError
from ..io.fingerprints import fingerprints, run_key
from ..io.whole_files import cannot_write
from ..jobs import Job, Remark
from ..masks.verdicts import Verdicts
from ..messages import say
from ..patch_grid import PatchGrid
from .export import ALL, Areas, Export, Provenance
from .ownership import POLYGONS, WORK
from .record import check_fits, describe
from .shelf import Shelf
from .stack import Image, Label, Stack
from .staging import check_replaceable, new_folder, recover
from .stored import MARK, StoredDataset, open_dataset, read_record
from .writing import DatasetResult, write_dataset

#: What a data set holds: images, labels.
Layers = tuple[Sequence[Image], Sequence[Label]]


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

    def check(self, inputs: Iterable[str] = (), kept: Verdicts | None = None) -> None:
        """Raise :class:`InputError` where what stands there must not go.

        Parameters
        ----------
        kept
            The verdicts that the new data set holds; None: not known yet.
        """
        if self.append and self.replace:
            raise InputError(say("Choose one of APPEND and REPLACE."))
        recover(self.path)
        check_replaceable(self.path, self.replace, inputs, append=self.append, kept=kept)

    def before(self, layout: str = PLAIN) -> StoredDataset | None:
        """Return the data set that the patches are added to."""
        recover(self.path)
        there = self.append and self.path.is_dir() and any(self.path.iterdir())
        if there and layout != PLAIN:
            raise InputError(
                say(
                    "APPEND adds to data sets in the layout {plain} only: add the scene in "
                    "that one, and make {layout} of it by convertdataset.",
                    plain=PLAIN,
                    layout=layout,
                )
            )
        return open_dataset(self.path) if there else None

    def standing(self) -> Mapping[str, Any] | None:
        """Return the record of the data set that stands there now, for who holds the place."""
        return read_record(self.path) if (self.path / MARK).is_file() else None

    @contextlib.contextmanager
    def shelf(self, key: str) -> Iterator[Shelf]:
        """Yield the place to fill; it takes the target's place on a clean exit.

        A place that a killed run left half filled is taken up again where `key` is the same.
        """
        ways = {"replace": self.replace, "append": self.append}
        with new_folder(self.path, **ways, key=key) as folder:
            yield Shelf(folder, self.path)


def polygons_file(folder: Path, prefix: str) -> Path:
    """Return where a data set keeps the polygons of the scene that was added as `prefix`."""
    return folder / WORK / prefix / POLYGONS


@dataclass(frozen=True)
class Request:
    """What every kind of data set is asked for.

    Attributes
    ----------
    software
        What to record of software beside the core's own.
    """

    target: Target
    choice: PatchChoice
    areas: Areas = ALL
    software: Mapping[str, str] = field(default_factory=dict)

    def begin(self, *inputs: str) -> StoredDataset | None:
        """Check what needs no scene; return the data set that the patches are added to."""
        self.choice.check()
        self.target.check(inputs)
        return self.target.before(self.choice.layout)

    @contextlib.contextmanager
    def run(
        self,
        algorithm: str,
        cut: PatchGrid,
        parameters: Mapping[str, Any],
        files: Mapping[str, Sequence[str]],
        before: StoredDataset | None,
        layers: Layers,
        drawn: Mapping[str, Any] | None = None,
        kept: Verdicts | None = None,
    ) -> Iterator[Run]:
        """Yield a run that fills the target, whose place it takes on a clean exit.

        Parameters
        ----------
        parameters
            All that go into the record.
        files
            Those that the inputs are made of, by role; they are hashed meanwhile.
        layers
            What is going to be cut: images and labels.
        drawn
            What is recorded of inputs that have no file of their own.
        kept
            The verdicts among them.

        Raises
        ------
        InputError
            What is cut does not fit the data set that it is added to, or what stands there and
            would go must not.
        """
        drawn, there = drawn or {}, before.record if before else None
        if self.areas.review is not None:
            files = {**files, "REVIEW": [str(self.areas.review)]}
        if before:
            check_fits(before.record, describe(*layers), cut)
        given = [file for role in files.values() for file in role]
        self.target.check(given, kept or Counter())
        key = run_key(algorithm, parameters, files, [self.areas.as_plain(), drawn], there)
        # Windows renames no folder while one of the inputs in it is open.
        with self.target.shelf(key) as shelf, fingerprints(files) as hashed:
            if self.target.append and self.target.standing() != there:
                raise InputError(
                    say(
                        "{path} was changed by another run meanwhile: run again.",
                        path=self.target.path,
                    )
                )
            inputs = Provenance(algorithm, parameters, lambda: {**hashed(), **drawn})
            yield Run(self, cut, before, shelf, inputs)


@dataclass(frozen=True)
class Run:
    """One run on its way; see :meth:`Request.run`."""

    request: Request
    cut: PatchGrid
    before: StoredDataset | None
    shelf: Shelf
    provenance: Provenance

    def work_folder(self) -> Path:
        """Return the folder for the steps' files; an added scene has one named by its PREFIX."""
        work = self.shelf.folder / WORK
        if self.before:
            work /= self.request.choice.prefix
        try:
            work.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(work, error) from error
        return work

    def write(
        self, stack: Stack, told: Mapping[str, Any], remarks: Sequence[Remark]
    ) -> Job[DatasetResult]:
        """Fill the folder with the patches of a stack.

        Parameters
        ----------
        told
            What this kind of data set has to record beside what all have.
        remarks
            What was said before the run, which is recorded too.
        """
        request = self.request
        more = {
            **told,
            "areas": request.areas.as_plain(),
            "remarks": [str(remark) for remark in remarks],
        }
        provenance = replace(self.provenance, software=request.software, more=more)
        ours = (self.cut, stack, request.choice, provenance, request.areas, self.before)
        return (yield from write_dataset(self.shelf, Export(*ours)))
