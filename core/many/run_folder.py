"""The folder of a run over many pairs: what is asked for, and what every task left there.

Tasks run anywhere that sees the folder, in any order and any number of times: each writes its
result under a temporary name and renames it, and says in a marker what it was made from. A task
whose marker says what it would be made from now has nothing to do.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..about import version
from ..change.chain import ChainChoice
from ..choices.masks import MaskChoice, ThresholdOf
from ..choices.patches import PatchChoice
from ..choices.scenes import SaviChoice
from ..choices.splits import Split
from ..errors import InputError, ReadError
from ..io.fingerprints import stamps
from ..io.inputs import files_of
from ..io.json_files import as_json, read_json
from ..io.whole_files import put_whole
from ..messages import as_plain, of_plain, say
from ..scenes.as_downloaded import keep_out
from ..scenes.download import is_download, parts_of
from .scenes import SCENES, located
from .table import Pair

#: What is asked for; the marker of a pass in the folder of a pair.
RUN, MARKER = "run.json", "{}.json"
SURVEY, CUT = "survey", "cut"
#: How a task ended that was told to.
STOPPED = "stopped"
_FORMAT = "changemining-run"
#: What of the patches is decided after a survey.
_LATER = (
    *("split", "ratios", "folds", "block_size", "block_metres", "max_negative_ratio"),
    *("compress", "layout", "bands", "stretch", "ignored"),
)


@dataclass(frozen=True)
class ManyChoice:
    """What of a data set of many pairs can be chosen.

    Attributes
    ----------
    cell
        Metres: squares of ground that belong to one split, see :mod:`.cells`.
    closed_only
        Only patches whose review is finished; pairs without a review have none.
    threshold_of
        Whose histogram tells the threshold of an automatic mask: each pair's, or that of all.
    """

    chain: ChainChoice = field(default_factory=ChainChoice)
    patches: PatchChoice = field(default_factory=PatchChoice)
    cell: float = 10_000.0
    closed_only: bool = False
    threshold_of: str = ThresholdOf.PAIR.value

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off."""
        self.patches.check()
        ThresholdOf.check("THRESHOLD_OF", self.threshold_of)
        if not 100 <= self.cell <= 1e6:
            raise InputError(
                say(
                    "CELL is {cell:g}: give metres of ground that stay in one split, from 100 to "
                    "1000000.",
                    cell=self.cell,
                )
            )
        if self.patches.split in (Split.RANDOM, Split.POLYGONS):
            raise InputError(
                say(
                    "SPLIT={split} knows one scene alone: for many pairs use blocks, whose blocks "
                    "are cells of ground, folds, none, or a column split in the table.",
                    split=self.patches.split,
                )
            )

    @property
    def parameters(self) -> dict[str, Any]:
        """What a record tells of it beside the parameters of one pair."""
        return {"CELL": self.cell, "THRESHOLD_OF": self.threshold_of}

    @property
    def everywhere(self) -> str:
        """The split of all patches where cells of ground decide nothing, "" where they do."""
        split = self.patches.split
        if split in (Split.BLOCKS, Split.FOLDS):
            return ""
        return self.patches.splitting.names[0] if split == Split.NONE else split

    def check_pair(self, pair: Pair) -> None:
        """Raise :class:`InputError` where a row asks for a split that cannot come of it."""
        names = (self.everywhere,) if self.everywhere else self.patches.splitting.names
        if not pair.split or pair.split in names:
            return
        if self.patches.split == Split.BLOCKS:
            message = say(
                "the split is {split!r}: write one of {names}, or nothing where it is to be dealt.",
                split=pair.split,
                names=", ".join(names),
            )
        else:
            message = say(
                "the split is {split!r}, and of SPLIT={method} come {names} alone: leave the "
                "column split empty, or use SPLIT=blocks.",
                split=pair.split,
                method=self.patches.split,
                names=", ".join(names),
            )
        raise InputError(pair.told(message))

    @classmethod
    def plain(cls, content: Mapping[str, Any]) -> ManyChoice:
        """Return what :func:`dataclasses.asdict` made of one."""
        chain = dict(content["chain"])
        savi, mask = SaviChoice(**chain.pop("savi")), MaskChoice(**chain.pop("mask"))
        patches = PatchChoice(**content["patches"])
        return cls(**{**content, "chain": ChainChoice(savi, mask, **chain), "patches": patches})


@dataclass(frozen=True)
class RunFolder:
    """A run, as every machine sees it."""

    path: Path
    choice: ManyChoice
    pairs: Sequence[Pair]
    software: Mapping[str, str]

    def pair_folder(self, pair: Pair) -> Path:
        """Return where a pair's tasks leave their files; named by its id, wherever it stands."""
        return self.path / "pairs" / pair.id

    @property
    def inputs(self) -> list[str]:
        """What the pairs are made from, of all pairs."""
        return [path for pair in self.pairs for path in pair.inputs]

    @property
    def scenes_folder(self) -> Path:
        """Where scenes are that had to be fetched or imported."""
        return self.path / SCENES

    @property
    def plan_file(self) -> Path:
        """The plan's numbers."""
        return self.path / "plan.json"

    @property
    def cells_file(self) -> Path:
        """The split of every cell, which a person may change."""
        return self.path / "cells.csv"

    def row(self, number: int) -> Pair:
        """Return a row's pair.

        Raises
        ------
        InputError
            There is no such row.
        """
        if not 1 <= number <= len(self.pairs):
            raise InputError(
                say(
                    "There is no row {number}: the table has {count}.",
                    number=number,
                    count=len(self.pairs),
                )
            )
        return self.pairs[number - 1]


def run_folder_of(output: Path) -> Path:
    """Return where the run of a data set keeps what its tasks leave: beside it."""
    return output.with_name(f"{output.name}.run")


def begin(
    path: Path,
    choice: ManyChoice,
    pairs: Sequence[Pair],
    software: Mapping[str, str],
    outputs: Iterable[str] = (),
) -> RunFolder:
    """Make or take up the folder of a run.

    Parameters
    ----------
    outputs
        What the run is going to write beside its folder.

    Raises
    ------
    InputError
        A choice is off, the folder holds what is of no run, or it or an output lies in a product
        as downloaded: nothing in it is touched.
    WriteError
        It cannot be written.
    """
    choice.check()
    for pair in pairs:
        choice.check_pair(pair)
    keep_out((one for pair in pairs for one in pair.dates), *outputs, path)
    _check_own(path)
    pairs = [located(path, pair, choice.chain) for pair in pairs]
    content = {
        "format": _FORMAT,
        "version": version(),
        "choice": asdict(choice),
        "pairs": [asdict(pair) for pair in pairs],
        "software": dict(software),
    }
    put_whole(path / RUN, as_json(content))
    for left in path.glob(".stop-*"):
        left.unlink(missing_ok=True)
    return RunFolder(path, choice, pairs, software)


def _check_own(path: Path) -> None:
    """Refuse a folder of somebody else's: tasks take away what is in the way in their folders."""
    try:
        # A run that was killed at once leaves a file half written.
        if not path.is_dir() or all(one.suffix == ".partial" for one in path.iterdir()):
            return
        content = json.loads((path / RUN).read_text(encoding="utf-8"))
        own = isinstance(content, dict) and content.get("format") == _FORMAT
    except (OSError, ValueError):
        own = False
    if not own:
        raise InputError(
            say(
                "{path} holds files of no run over many pairs, and the run would be kept there: "
                "choose another data set folder, or move these files away.",
                path=path,
            )
        )


def stop_file(path: Path, token: str) -> Path:
    """Return the file that tells the workers of one pass, known by a token, to stop."""
    return path / f".stop-{token}"


def open_run(path: Path) -> RunFolder:
    """Return the run of a folder.

    Raises
    ------
    InputError, ReadError
        There is none, or it cannot be read.
    """
    if not (path / RUN).is_file():
        raise InputError(
            say("{path} holds no run over many pairs: there is no {run} in it.", path=path, run=RUN)
        )
    return _opened(path, *stamps([str(path / RUN)])[0][1:])


@functools.lru_cache(maxsize=2)
def _opened(path: Path, size: int, changed: int) -> RunFolder:
    """Return the run of a folder, which every worker reads once; its file may have changed."""
    content = read_json(path / RUN)
    try:
        if content["format"] != _FORMAT:
            raise ValueError(content["format"])
        choice = ManyChoice.plain(content["choice"])
        pairs = [Pair(**pair) for pair in content["pairs"]]
        return RunFolder(path, choice, pairs, content["software"])
    except (KeyError, TypeError, ValueError) as error:
        raise ReadError(
            say(
                "{path} is no run of this version: begin a new one. [{error}]",
                path=path / RUN,
                error=error,
            )
        ) from error


def made_from(run: RunFolder, pair: Pair) -> str:
    """Return what the survey of a pair is made from: its files and what is asked of them."""
    asked = asdict(run.choice)
    for later in _LATER:
        del asked["patches"][later]
    del asked["threshold_of"]
    told = {**asdict(pair), "number": 0, "row": 0, "split": ""}
    downloads = [one for one in pair.inputs if is_download(one)]
    files = [str(file) for file in files_of(one for one in pair.inputs if one not in downloads)]
    files += [file for one in downloads for file in parts_of(one)]
    return key_of(asked, told, stamps(files))


def key_of(*content: Any) -> str:
    """Return a text that is the same only for the same content."""
    return hashlib.sha256(json.dumps([version(), *content], default=repr).encode()).hexdigest()


def marked(folder: Path, task: str, key: str = "") -> dict[str, Any] | None:
    """Return what a task left where it was made from what `key` says, or from anything if ""."""
    try:
        found = json.loads((folder / MARKER.format(task)).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if isinstance(found, dict) and (not key or found.get("key") == key):
        return {**found, "message": of_plain(found.get("message", ""))}
    return None


def mark(folder: Path, task: str, key: str, result: Mapping[str, Any]) -> dict[str, Any]:
    """Say that a task has ended, and with what."""
    content = {"key": key, **result}
    plain = {**content, "message": as_plain(result.get("message", ""))}
    put_whole(folder / MARKER.format(task), as_json(plain))
    return content
