"""Where a data set goes, and what every kind of data set does on its way there."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..choices.layouts import PLAIN
from ..choices.masks import MaskChoice
from ..choices.patches import PatchChoice
from ..choices.splits import SplitChoice
from ..errors import InputError
from ..io.backends import software
from ..io.beside import facts_of, is_whole
from ..io.fingerprints import Fingerprints, fingerprints, hash_inputs, run_key
from ..io.whole_files import cannot_write
from ..jobs import Job, Remark, part
from ..masks.verdicts import Verdicts
from ..messages import say
from ..patch_grid import PatchGrid
from .export import ALL, Areas, Export, Provenance
from .made import MADE, Made, key_of, same_roles
from .ownership import POLYGONS, WORK
from .record import check_fits, describe
from .shelf import Shelf
from .stack import Image, Label, Stack
from .staging import check_replaceable, new_folder, recover, tidy
from .stored import MARK, StoredDataset, open_dataset, read_record
from .writing import DatasetResult, write_dataset

#: Parameters that patches of images do not hang on; what is not named here counts.
_OF_LABELS = {
    *(one.name.upper() for kind in (MaskChoice, SplitChoice) for one in fields(kind)),
    *("SPLIT", "MIN_VALID", "MAX_UNSURE", "MIN_CHANGE", "MAX_NEGATIVE_RATIO"),
    *("UNREVIEWED", "IGNORE_PAIR_CHECK", "NORMALISE", "EVIDENCE"),
}
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

    def inputs(self) -> Fingerprints:
        """Return what is recorded of the inputs of the data set that stands there.

        Nothing of one that grew, for what it remembers is of its first run and the inputs are of
        its last, nor of one that other libraries made.
        """
        record = self.standing() or {}
        if record.get("previous_runs") or not (
            software().items() <= record.get("software", {}).items()
        ):
            return {}
        return dict(record.get("inputs", {}))

    @contextlib.contextmanager
    def shelf(self, key: str, now: Fingerprints | None = None) -> Iterator[Shelf]:
        """Yield the place to fill; it takes the target's place on a clean exit.

        A place that a killed run left half filled is taken up again where `key` is the same.

        Parameters
        ----------
        now
            What inputs are like; those that are as the data set's that stands there need not be
            used again.
        """
        ways = {"replace": self.replace, "append": self.append}
        with new_folder(self.path, **ways, key=key) as folder:
            # Asked for here, where no other run puts another one there meanwhile.
            yield Shelf(folder, self.path, same=same_roles(self.inputs(), now) if now else ())


def polygons_file(folder: Path, prefix: str) -> Path:
    """Return where a data set keeps the polygons of the scene that was added as `prefix`."""
    return folder / WORK / prefix / POLYGONS


def _opened(layers: Layers) -> list[Any]:
    return [[image.name, facts_of(image.source)] for image in layers[0]]


@dataclass(frozen=True)
class Asked:
    """What a run is to make of what, when all was opened and looked at.

    Attributes
    ----------
    algorithm
        Its id.
    parameters
        All that go into the record.
    files
        Those that the inputs are made of, by role.
    layers
        What is going to be cut: images and labels.
    drawn
        What is recorded of inputs that have no file of their own.
    kept
        The verdicts among them.
    more
        A key of what else the data set hangs on.
    """

    algorithm: str
    cut: PatchGrid
    parameters: Mapping[str, Any]
    files: Mapping[str, Sequence[str]]
    layers: Layers
    drawn: Mapping[str, Any] = field(default_factory=dict)
    kept: Verdicts = field(default_factory=Counter)
    more: str = ""


@dataclass(frozen=True)
class Known:
    """What the inputs of a run are like.

    Attributes
    ----------
    whole
        Those that their files tell all of, and those that have no file.
    stands
        Whether the data set that stands there is just what the run would make.
    """

    inputs: Fingerprints
    whole: Fingerprints
    stands: bool = False


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

    def look_at(self, asked: Asked) -> Job[Known | None]:
        """Hash the inputs where a set stands that may be made of the same; else return None."""
        path = self.target.path
        if not (self.target.replace and (path / MADE).is_file()):
            return None
        files = self._with_review(asked.files)
        inputs = yield from part(hash_inputs(files), 0.0, 0.8)
        # What only a journal holds, or nobody tells of, may have changed.
        whole = {role: inputs[role] for role in files if is_whole(files[role])}
        known = Known(inputs, {**whole, **asked.drawn})
        if {*files, *asked.drawn} <= same_roles(self.target.inputs(), known.whole):
            stands = yield from part(Made.of(path).stands(path, self._key(asked)), 0.8, 1.0)
            return replace(known, stands=stands)
        return known

    def _key(self, asked: Asked) -> str:
        given = asked.algorithm, asked.parameters, self.areas.as_plain()
        return key_of(*given, _opened(asked.layers), asked.more)

    def _with_review(self, files: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
        review = self.areas.review
        return files if review is None else {**files, "REVIEW": [str(review)]}

    @contextlib.contextmanager
    def run(
        self, asked: Asked, before: StoredDataset | None, known: Known | None = None
    ) -> Iterator[Run]:
        """Yield a run that fills the target, whose place it takes on a clean exit.

        Where the same run made what stands there, and nothing was touched since, that stays: see
        :attr:`Run.standing`.

        Parameters
        ----------
        before
            The data set that the patches are added to, see :meth:`begin`.
        known
            What the inputs are like, see :meth:`look_at`; None: they are hashed meanwhile.

        Raises
        ------
        InputError
            What is cut does not fit the data set that it is added to, or what stands there and
            would go must not.
        """
        there = before.record if before else None
        files = self._with_review(asked.files)
        algorithm, cut, parameters = asked.algorithm, asked.cut, asked.parameters
        layers, drawn = asked.layers, asked.drawn
        if before:
            check_fits(before.record, describe(*layers), cut)
        given = [file for role in files.values() for file in role]
        self.target.check(given, asked.kept)
        made = self._key(asked)
        key = run_key(algorithm, parameters, files, [made, drawn, known and known.inputs], there)
        path = self.target.path
        if known and known.stands:
            tidy(path)
            there = self.target.standing()
            inputs = Provenance(algorithm, parameters, dict)
            yield Run(self, cut, before, Shelf(path), inputs, there)
            return
        # Windows renames no folder while one of the inputs in it is open.
        shelved = self.target.shelf(key, known.whole if known else None)
        with shelved as shelf, fingerprints({} if known else files) as hashed:
            if self.target.append and self.target.standing() != there:
                raise InputError(
                    say(
                        "{path} was changed by another run meanwhile: run again.",
                        path=self.target.path,
                    )
                )
            inputs = Provenance(
                algorithm, parameters, lambda: {**(known.inputs if known else hashed()), **drawn}
            )
            pixels = {name: value for name, value in parameters.items() if name not in _OF_LABELS}
            images = [one.name for one in layers[0]]
            shelf.begin_images(key_of(algorithm, images, pixels, _opened(layers)), images)
            yield Run(self, cut, before, shelf, inputs)
            if not self.target.append:
                # What is in a journal now may be gone another time.
                shelf.made.run = made if all(map(is_whole, files.values())) else ""
                shelf.made.write(shelf.folder)


@dataclass(frozen=True)
class Run:
    """One run on its way; see :meth:`Request.run`.

    Attributes
    ----------
    standing
        The record of the data set that stands there where this run would make just that again.
    """

    request: Request
    cut: PatchGrid
    before: StoredDataset | None
    shelf: Shelf
    provenance: Provenance
    standing: Mapping[str, Any] | None = None

    def stay(self) -> Job[DatasetResult]:
        """Leave what stands there as it is."""
        counts = self.standing["counts"] if self.standing else {}
        yield Remark(
            say(
                "Nothing has changed since {path} was made: it stays as it is.",
                path=self.request.target.path,
            )
        )
        dropped = {"considered": counts["considered"], **counts["dropped"]}
        return DatasetResult(counts["patches"], counts["changed_patches"], dropped)

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
