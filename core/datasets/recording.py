"""What is found out about a data set after it was made: added to it, wholly or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..io.json_files import as_json
from ..io.locking import held
from ..io.whole_files import aside, cannot_write
from ..messages import say
from .rules import ACCURACY
from .sidecars.card import CARD, card
from .sidecars.checksums import CHECKSUMS
from .sidecars.croissant import CROISSANT, croissant
from .staging import recover
from .stored import MARK, StoredDataset, open_dataset


def check_recordable(folder: Path) -> StoredDataset:
    """Return the data set that something is to be recorded in.

    Raises
    ------
    InputError
        The folder holds no data set of ours, or one of land cover.
    ReadError
        Its record or its manifest cannot be read.
    WriteError
        Another run is at work there.
    """
    return _open(recover(folder))


def _open(folder: Path) -> StoredDataset:
    dataset = open_dataset(folder)
    if [one["id"] for one in dataset.labels[0].classes] != [0, 1]:
        raise InputError(
            say(
                "{folder} is no change set: the accuracy of a change mask is recorded in one "
                "whose classes are change and no change.",
                folder=folder,
            )
        )
    return dataset


@contextlib.contextmanager
def recorded_accuracy(folder: Path, found: Mapping[str, Any]) -> Iterator[None]:
    """Add an estimate to a data set's record, card, metadata and checksums, on a clean exit.

    What was recorded of a mask of the same name goes. Patches are not touched.

    Parameters
    ----------
    found
        Plain JSON, see :meth:`..accuracy.result.AccuracyReport.record`.

    Raises
    ------
    InputError, ReadError, WriteError
        As :func:`check_recordable`, or a file cannot be written: then all are as they were.
    """
    folder = recover(folder)
    with held(folder):
        before = _open(folder)
        others = [one for one in before.record.get(ACCURACY, ()) if one["mask"] != found["mask"]]
        # As the next reader has it.
        record = json.loads(as_json({**before.record, ACCURACY: [*others, found]}))
        dataset = replace(before, record=record)
        contents = {
            MARK: as_json(record),
            CARD: card(dataset),
            CROISSANT: as_json(croissant(dataset)),
        }
        with _replacing(folder, {**contents, **_checksums(folder, contents)}):
            yield


def _checksums(folder: Path, contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the list of checksums with those of new contents; none where there is no list."""
    try:
        lines = (folder / CHECKSUMS).read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    new = []
    for line in lines:
        digest, _, name = line.partition("  ")
        if name in contents:
            digest = hashlib.sha256(contents[name]).hexdigest()
        new.append(f"{digest}  {name}\n")
    return {CHECKSUMS: "".join(new).encode()}


@contextlib.contextmanager
def _replacing(folder: Path, contents: Mapping[str, bytes]) -> Iterator[None]:
    """Put files in the place of those that are there on a clean exit: all of them, or none."""
    partial = {name: aside(folder / name, ".partial") for name in contents}
    try:
        try:
            for name, content in contents.items():
                partial[name].write_bytes(content)
        except OSError as error:
            raise cannot_write(folder / MARK, error) from error
        yield
        _swap(folder, partial)
    finally:
        for path in partial.values():
            with contextlib.suppress(OSError):
                path.unlink()


def _swap(folder: Path, partial: Mapping[str, Path]) -> None:
    """Rename files into their places; where one cannot be, those before it are put back."""
    old = {
        path: path.read_bytes() if path.exists() else None for path in map(folder.joinpath, partial)
    }
    done = []
    try:
        for name, path in partial.items():
            path.replace(folder / name)
            done.append(folder / name)
    except OSError as error:
        for path in done:
            _put_back(path, old[path])
        raise cannot_write(folder / name, error) from error


def _put_back(path: Path, content: bytes | None) -> None:
    with contextlib.suppress(OSError):
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
