"""The layout "shards": WebDataset tars of uncompressed GeoTIFF, and an index of offsets.

A tar is read front to back by what knows WebDataset, and by its index at any place: the pixels of a
patch are plain bytes at an offset. Every member is a GeoTIFF that GDAL opens through /vsitar/.
The format is WebDataset's: members of one sample stand together and share what is before the first
dot of their names (https://github.com/webdataset/webdataset, "The WebDataset Format").
"""

from __future__ import annotations

import contextlib
import csv
import io
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...choices.layouts import LayoutChoice
from ...errors import InputError, ReadError
from ...io.geotiff import uncompressed
from ...io.json_files import write_json
from ...io.regular import check_regular, read_bytes
from ...io.table_files import read_rows
from ...io.whole_files import cannot_write
from ...jobs import Job, part
from ...messages import say
from ...names import is_safe_name
from ..manifest import Row, read_table, write_footprints, write_table
from ..sidecars.write import write_beside
from ..stored import MARK, STATISTICS, StoredDataset, StoredLayer, open_dataset, read_record
from .common import Laid, by_split, each, put, put_list, read

FOLDER = "shards"
#: What a shard holds at most.
SAMPLES, BYTES = 512, 256 << 20
_READER = Path(__file__).with_name("shard_reader.py")
_INDEX = "{}_index.csv"
#: Of a tar: what stands before every member.
_HEADER = 512
#: Stands for a dot of an id, for the first dot ends a sample's name; no id has __ itself.
_DOT = "-__-"


class ShardWriter:
    """Writes the shards of one split; equal samples give equal bytes.

    Parameters
    ----------
    folder
        That of the data set.
    """

    def __init__(self, folder: Path, split: str, layers: Sequence[str]) -> None:
        self._folder, self._split, self._layers = folder / FOLDER, split, layers
        self._tar: tarfile.TarFile | None = None
        self._path = folder
        self._samples = self._bytes = self._shards = 0
        self.index: list[list[Any]] = []

    def append(self, identifier: str, files: Sequence[tuple[bytes, int]]) -> None:
        """Add a sample: for every layer its GeoTIFF, and where in that its pixels begin."""
        size = sum(_HEADER + len(content) for content, _ in files)
        if self._samples == SAMPLES or (self._samples and self._bytes + size > BYTES):
            self.close()
        try:
            tar = self._tar or self._begin()
            places = []
            for layer, (content, at) in zip(self._layers, files):
                member = tarfile.TarInfo(member_name(identifier, layer))
                member.size, member.mode = len(content), 0o644
                places.append(tar.offset + _HEADER + at)
                tar.addfile(member, io.BytesIO(content))
        except OSError as error:
            raise cannot_write(self._path, error) from error
        self.index.append([identifier, self._path.name, *places])
        self._samples += 1
        self._bytes += size

    def _begin(self) -> tarfile.TarFile:
        self._folder.mkdir(exist_ok=True)
        self._path = self._folder / f"{self._split}-{self._shards:06d}.tar"
        self._tar = tar = tarfile.TarFile(self._path, "w", format=tarfile.USTAR_FORMAT)
        self._samples = self._bytes = 0
        self._shards += 1
        return tar

    def close(self) -> None:
        """End the shard that is open."""
        tar, self._tar = self._tar, None
        if tar is not None:
            try:
                tar.close()
            except OSError as error:
                raise cannot_write(self._path, error) from error

    def write_index(self) -> None:
        """Write where the pixels of every patch begin."""
        text = io.StringIO(newline="")
        table = csv.writer(text, lineterminator="\n")
        table.writerow(["id", "shard", *self._layers])
        table.writerows(self.index)
        put(self._folder / _INDEX.format(self._split), text.getvalue().encode())


def member_name(identifier: str, layer: str) -> str:
    """Return what a layer's GeoTIFF of a sample is called in a shard."""
    return f"{identifier.replace('.', _DOT)}.{layer.lower()}.tif"


def id_of(member: str) -> str:
    """Return the patch that a file of a shard is of."""
    return member.partition(".")[0].replace(_DOT, ".")


def write(
    dataset: StoredDataset, rows: Sequence[Row], folder: Path, choice: LayoutChoice
) -> Job[Laid]:
    """Fill a folder; bands, values and ignored pixels stay as they are."""
    names = [layer.name for layer in dataset.layers]
    members = by_split(rows)
    writers = {split: ShardWriter(folder, split, names) for split in members}
    put(folder / "reader.py", _READER.read_bytes())
    side = int(dataset.record["parameters"]["SIZE"])

    def work(row: Row) -> tuple[Row, list[tuple[bytes, int]]]:
        return row, [_plain_file(dataset, layer, row, side) for layer in dataset.layers]

    def collect(done: tuple[Row, list[tuple[bytes, int]]]) -> None:
        row, files = done
        writers[row["split"]].append(row["id"], files)

    # One split after the other, so that a shard is written front to back.
    ordered = [row for found in members.values() for row in found]
    yield from each(ordered, work, collect)
    for split, writer in writers.items():
        writer.close()
        if members[split]:
            writer.write_index()
        put_list(folder / f"{split}_ids.txt", [row["id"] for row in members[split]])
    return Laid(
        [{**row, "file": f"{row['id']}.tif"} for row in rows],
        {
            "files": f"{FOLDER}/<split>-<number>.tar, in it <id>.<folder>.tif",
            "index": f"{FOLDER}/{_INDEX.format('<split>')}: where the pixels of a patch begin",
            "lists": "<split>_ids.txt",
            "arrays": {
                layer.name: {
                    "dtype": np.dtype(layer.dtype).newbyteorder("<").str,
                    "shape": [side, side, len(layer.bands)],
                    "bands": list(layer.bands),
                }
                for layer in dataset.layers
            },
        },
    )


def _plain_file(
    dataset: StoredDataset, layer: StoredLayer, row: Row, side: int
) -> tuple[bytes, int]:
    path = dataset.path(layer, row)
    try:
        content, at = uncompressed(read_bytes(path))
        if len(content) - at != np.dtype(layer.dtype).itemsize * len(layer.bands) * side**2:
            shape = read(dataset, layer, row).values.shape
            raise InputError(
                say(
                    "it has {rows} × {cols} pixels, not {side} × {side}",
                    rows=shape[1],
                    cols=shape[2],
                    side=side,
                )
            )
        return content, at
    except (ValueError, InputError) as error:
        raise ReadError(
            say(
                "{path} is no patch as ChangeMining writes them: make the data set again. "
                "[{error}]",
                path=path,
                error=error,
            )
        ) from error


def unpack(source: Path, folder: Path) -> Job[Sequence[Row]]:
    """Fill a folder with the data set of shards, in the layout "changemining".

    Raises
    ------
    ReadError, InputError
        A shard is missing or damaged, or holds what the manifest does not name.
    """
    record = {key: value for key, value in read_record(source).items() if key != "layout"}
    rows = read_table(source)
    layers = [layer["name"] for layer in record["layers"]]
    for name in layers:
        (folder / name).mkdir()
    splits = list(dict.fromkeys(row["split"] for row in rows))
    wanted = {member_name(row["id"], name): (name, row["file"]) for row in rows for name in layers}
    side = int(record["parameters"]["SIZE"])
    sizes = {
        one["name"]: np.dtype(one["dtype"]).itemsize * len(one["bands"]) * side**2
        for one in record["layers"]
    }
    paths = [path for split in splits for path in shards_of(source, split)]
    for number, path in enumerate(paths, 1):
        for name, content in members_of(path):
            layer, file = wanted.pop(name, ("", ""))
            if not layer:
                raise ReadError(
                    say("{path} holds {name}, which patches.csv does not.", path=path, name=name)
                )
            if not _is_plain(content, sizes[layer]):
                raise ReadError(
                    say(
                        "{path} holds {name}, which is no patch: it is damaged, fetch it again.",
                        path=path,
                        name=name,
                    )
                )
            put(folder / layer / file, content)
        yield 0.7 * number / len(paths)
    if wanted:
        raise ReadError(
            say(
                "{folder} lacks {name}: fetch its shards again.",
                folder=source / FOLDER,
                name=next(iter(wanted)),
            )
        )
    (folder / "splits").mkdir()
    for split in splits:
        found = [row["id"] for row in rows if row["split"] == split]
        put_list(folder / "splits" / f"{split}.txt", found)
    write_table(folder, rows)
    yield from part(write_footprints(folder, rows), 0.7, 0.75)
    put(folder / STATISTICS, read_bytes(source / STATISTICS))
    write_json(folder / MARK, record)
    yield from part(write_beside(open_dataset(folder)), 0.75, 1.0)
    return rows


def _is_plain(content: bytes, size: int) -> bool:
    """Return whether a file is a TIFF of one plain block of so many bytes."""
    try:
        return len(content) - uncompressed(content)[1] == size
    except ValueError:
        return False


def shards_of(folder: Path, split: str) -> list[Path]:
    """Return the shards of a split that its index names, in order."""
    index = folder / FOLDER / _INDEX.format(split)
    names = dict.fromkeys(row.get("shard", "") for _, row in read_rows(index))
    for name in names:
        if not is_safe_name(name):
            raise InputError(
                say("{path} names {name!r}, which is no shard.", path=index, name=name)
            )
    return [folder / FOLDER / name for name in names]


def index_of(path: Path, layers: Sequence[str]) -> Iterator[tuple[str, str, list[int]]]:
    """Yield id, shard and, of every layer, where the pixels begin, as an index tells of patches.

    Raises
    ------
    ReadError, InputError
        It cannot be read, or is no index of such layers.
    """
    for line, row in read_rows(path):
        try:
            places = [int(row[layer]) for layer in layers]
            yield row["id"], row["shard"], places
        except (KeyError, ValueError) as error:
            raise InputError(
                say(
                    "{path}, line {line}: it is no index of shards: fetch it again.",
                    path=path,
                    line=line,
                )
            ) from error


def members_of(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a shard; raises :class:`ReadError` where it is damaged."""
    check_regular(path)
    try:
        with tarfile.open(path, "r:") as tar:
            for member in tar:
                if not member.isfile() or member.size > BYTES:
                    raise ReadError(
                        say("{path} holds {name}, which is no patch.", path=path, name=member.name)
                    )
                file = tar.extractfile(member)
                content = file.read() if file is not None else b""
                if len(content) != member.size:
                    raise tarfile.ReadError("cut off")
                yield member.name, content
    except (tarfile.TarError, OSError) as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError(
            say(
                "{path} cannot be read: it is damaged, fetch it again. [{error}]",
                path=path,
                error=why_no_tar(path, error),
            )
        ) from error


def why_no_tar(path: Path, error: Exception) -> str:
    """Return why a file cannot be read as a tar of plain files, in words."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        if file.read(2) == b"\x1f\x8b":
            return say("it is compressed by gzip, and is read as it is when it is unpacked")
    return str(error)


def described(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return how the arrays of a data set in shards are stored, by folder."""
    arrays: Mapping[str, Any] = record["layout"]["arrays"]
    return arrays
