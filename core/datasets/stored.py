"""A folder that appears whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..choices import PLAIN
from ..errors import InputError, ReadError
from .manifest import Row, read_table

#: The file by which a data set of ours is known.
MARK = "dataset.json"
#: What its training patches hold, for normalisation and class weights.
STATISTICS = "stats.json"


FORMAT = "changemining-dataset"


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

    Raises
    ------
    InputError
        The folder holds no data set of ours, or one in another layout.
    ReadError
        Its record or its manifest cannot be read.
    """
    record = read_record(folder)
    layout = record.get("layout", {}).get("name", PLAIN)
    if layout != PLAIN:
        raise InputError(
            f"{folder} holds a data set in the layout {layout}: give the folder that it was "
            f"converted from, in the layout {PLAIN}."
        )
    return StoredDataset.of(folder, record, read_table(folder))


def read_record(folder: Path) -> dict[str, Any]:
    """Return the content of a data set's ``dataset.json``; raises as :func:`open_dataset`."""
    path = folder / MARK
    if not path.is_file():
        raise InputError(f"{folder} holds no data set of ChangeMining: there is no {MARK} in it.")
    try:
        record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ReadError(f"{path} cannot be read: bring the file back. [{error}]") from error
    if record.get("format") != FORMAT or not record.get("layers"):
        raise InputError(f"{path} is no record of a data set of ChangeMining.")
    return record
