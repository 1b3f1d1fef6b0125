"""A folder that appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..choices.layouts import PLAIN
from ..errors import InputError, ReadError
from ..io.crs import parse_crs
from ..io.json_files import read_json
from ..io.regular import check_regular
from ..messages import say
from ..schema import check
from .manifest import PIXELS, TABLE, Row, read_table
from .rules import FORMAT, RECORD, statistics

#: The file by which a data set of ours is known.
MARK = "dataset.json"
#: What its training patches hold, for normalisation and class weights.
STATISTICS = "stats.json"


_CURE = say("bring the file back, or make the data set again")


@dataclass(frozen=True)
class StoredLayer:
    """One folder of patches.

    Attributes
    ----------
    kind
        "image" or "label".
    bands
        Their names.
    nodata
        "nan" stands for what JSON has no number for.
    classes
        Of a label: {"id": int, "name": str, "color": [red, green, blue]} each, ascending.
    ignore
        Of a label: the value of pixels that do not count.
    scale, offset
        Of an image: what its files say, physical value = stored × scale + offset.
    """

    name: str
    kind: str
    bands: tuple[str, ...]
    dtype: str
    nodata: float | str | None = None
    classes: tuple[Mapping[str, Any], ...] = ()
    ignore: int | None = None
    scale: float = 1.0
    offset: float = 0.0


@dataclass(frozen=True)
class StoredDataset:
    """A data set in the layout "changemining": ``<folder>/<layer>/<row's file>``.

    Attributes
    ----------
    record
        The content of ``dataset.json``.
    rows
        The manifest; see :mod:`.manifest`.
    """

    folder: Path
    record: Mapping[str, Any]
    layers: tuple[StoredLayer, ...]
    rows: Sequence[Row]

    @property
    def images(self) -> tuple[StoredLayer, ...]:
        """The layers of measurements."""
        return tuple(layer for layer in self.layers if layer.kind == "image")

    @property
    def labels(self) -> tuple[StoredLayer, ...]:
        """The layers to be learned; the first is the one that the others are made from."""
        return tuple(layer for layer in self.layers if layer.kind == "label")

    @classmethod
    def of(cls, folder: Path, record: Mapping[str, Any], rows: Sequence[Row]) -> StoredDataset:
        """Return the data set that a record tells of."""
        layers = tuple(
            StoredLayer(
                layer["name"],
                layer["kind"],
                tuple(layer["bands"]),
                layer["dtype"],
                layer.get("nodata"),
                tuple(layer.get("classes", ())),
                layer.get("ignore"),
                layer.get("scale", 1.0),
                layer.get("offset", 0.0),
            )
            for layer in record["layers"]
        )
        return cls(folder, record, layers, rows)

    def path(self, layer: StoredLayer, row: Row) -> Path:
        """Return a patch's file."""
        file: str = row["file"]
        return self.folder / layer.name / file


def open_dataset(folder: Path) -> StoredDataset:
    """Read what a data set says of itself; no patch is opened.

    It may be from someone else: nothing that it names, and no link in it, leads out of its folder.

    Raises
    ------
    InputError
        The folder holds no data set of ours, or one in another layout, or one that leaves it.
    ReadError
        Its record or its manifest cannot be read.
    """
    record = read_record(folder)
    layout = record.get("layout", {}).get("name", PLAIN)
    if layout != PLAIN:
        raise InputError(
            say(
                "{folder} holds a data set in the layout {layout}: give the folder that it "
                "was converted from, in the layout {plain}.",
                folder=folder,
                layout=layout,
                plain=PLAIN,
            )
        )
    check_enclosed(folder)
    dataset = StoredDataset.of(folder, record, read_table(folder))
    _check_columns(dataset)
    return dataset


def layout_of(folder: Path) -> str:
    """Return the layout of a data set; raises as :func:`read_record`."""
    name: str = read_record(folder).get("layout", {}).get("name", PLAIN)
    return name


def read_record(folder: Path) -> dict[str, Any]:
    """Return the content of a data set's ``dataset.json``; raises as :func:`open_dataset`."""
    path = folder / MARK
    if not path.is_file():
        raise InputError(
            say(
                "{folder} holds no data set of ChangeMining: there is no {mark} in it.",
                folder=folder,
                mark=MARK,
            )
        )
    record = read_json(path)
    if not isinstance(record, dict) or record.get("format") != FORMAT or not record.get("layers"):
        raise InputError(say("{path} is no record of a data set of ChangeMining.", path=path))
    check(record, RECORD, path, _CURE)
    return record


def read_statistics(dataset: StoredDataset) -> dict[str, Any]:
    """Return the content of a data set's ``stats.json``.

    Raises
    ------
    ReadError, InputError
        It cannot be read, or is not of this data set.
    """
    path = dataset.folder / STATISTICS
    content: dict[str, Any] = read_json(path)
    sizes = [
        {one.name: len(one.bands) for one in kind} for kind in (dataset.images, dataset.labels)
    ]
    check(content, statistics(*sizes), path, _CURE)
    return content


def _check_columns(dataset: StoredDataset) -> None:
    """Raise where the manifest lacks what its rows have to count, or tells an unknown CRS."""
    columns = dataset.rows[0]
    wanted = [f"{PIXELS}{one['id']}" for one in dataset.labels[0].classes]
    missing = [name for name in wanted if name not in columns]
    if missing and "change_pixels" not in columns:
        raise InputError(
            say(
                "{dataset} has no column {missing!r}, nor 'change_pixels': {cure}.",
                dataset=dataset.folder / TABLE,
                missing=missing[0],
                cure=_CURE,
            )
        )
    for crs in {row["crs"] for row in dataset.rows}:
        parse_crs(crs)


def check_enclosed(folder: Path) -> None:
    """Raise :class:`InputError` where a link in a folder leads out of it, or something is no file.

    What is linked would be read, and copied into what others get, as if it were of the data set.
    """
    ground = os.path.realpath(folder)
    left = [ground]
    while left:
        try:
            with os.scandir(left.pop()) as entries:
                # What an entry is comes with its name; only links are looked at closer.
                for entry in entries:
                    if entry.is_symlink():
                        _check_link(entry.path, ground)
                    elif entry.is_dir():
                        left.append(entry.path)
                    elif not entry.is_file():
                        check_regular(entry.path)
        except OSError as error:
            if isinstance(error, ReadError):
                raise
            raise ReadError(
                say(
                    "{filename} cannot be listed: check its permissions. [{error}]",
                    filename=error.filename,
                    error=error,
                )
            ) from error


def _check_link(path: str, ground: str) -> None:
    target = Path(os.path.realpath(path))
    if target != Path(ground) and Path(ground) not in target.parents:
        raise InputError(
            say(
                "{path} is a link out of the data set, to {target}: put what it means in its "
                "place.",
                path=path,
                target=target,
            )
        )
    check_regular(path)
