"""The layout "packed": one array a split and folder, beside a reader of a few lines.

A ``.npy`` file can be mapped into memory, so a patch is read by its place and nothing is decoded.
Written front to back, which tells when the disk is full; a mapped file would not.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...arrays import Array
from ...choices.layouts import LayoutChoice
from ...errors import InputError
from ...io.whole_files import cannot_write
from ...jobs import Job
from ...messages import say
from ..manifest import Row
from ..stored import StoredDataset, StoredLayer
from .common import Laid, by_split, each, put, put_list, read

_READER = Path(__file__).with_name("reader.py")


class _ArrayFile:
    """A ``.npy`` file that is written patch by patch."""

    def __init__(self, path: Path, dtype: str, shape: Sequence[int]) -> None:
        self._path = path
        self._dtype = np.dtype(dtype).newbyteorder("<")
        header = {"descr": self._dtype.str, "fortran_order": False, "shape": tuple(shape)}
        with self._told():
            self._file = path.open("wb")
            np.lib.format.write_array_header_1_0(self._file, header)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise cannot_write(self._path, error) from error

    def append(self, values: Array) -> None:
        with self._told():
            self._file.write(values.astype(self._dtype, copy=False).tobytes())

    def close(self) -> None:
        with self._told():
            self._file.close()


def write(
    dataset: StoredDataset, rows: Sequence[Row], folder: Path, choice: LayoutChoice
) -> Job[Laid]:
    """Fill a folder; bands, values and ignored pixels stay as they are."""
    members = by_split(rows)
    for split, found in members.items():
        put_list(folder / f"{split}_ids.txt", [row["id"] for row in found])
    put(folder / "reader.py", _READER.read_bytes())
    shapes = [read(dataset, layer, rows[0]).values.shape for layer in dataset.layers]
    laid: list[Row] = []
    written: Counter[str] = Counter()

    def work(row: Row) -> tuple[Row, list[Array]]:
        layers = [read(dataset, layer, row).values for layer in dataset.layers]
        if [values.shape for values in layers] != shapes:
            raise InputError(
                say(
                    "The patch {row} is of another size than {rows}, and an array has room "
                    "for one: make the data set with one SIZE, or use another layout.",
                    row=row["id"],
                    rows=rows[0]["id"],
                )
            )
        return row, layers

    with contextlib.ExitStack() as stack:

        def opened(split: str, layer: StoredLayer, shape: Sequence[int]) -> _ArrayFile:
            if layer.kind == "label":
                shape = shape[1:]
            path = folder / f"{split}_{layer.name}.npy"
            array = _ArrayFile(path, layer.dtype, (len(members[split]), *shape))
            return stack.enter_context(contextlib.closing(array))

        # An array of no patches could not be mapped into memory.
        arrays = {
            split: [opened(split, *layer) for layer in zip(dataset.layers, shapes)]
            for split, found in members.items()
            if found
        }

        def collect(done: tuple[Row, list[Array]]) -> None:
            row, layers = done
            split = row["split"]
            for array, values in zip(arrays[split], layers):
                array.append(values)
            kept = {name: value for name, value in row.items() if name != "file"}
            laid.append({**kept, "index": written[split]})
            written[split] += 1

        yield from each(rows, work, collect)
    about: dict[str, Any] = {
        "files": "<split>_<folder>.npy, in it at the index of patches.csv",
        "lists": "<split>_ids.txt",
        "bands": {layer.name: list(layer.bands) for layer in dataset.images},
    }
    return Laid(laid, about)
