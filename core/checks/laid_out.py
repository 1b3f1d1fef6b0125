"""What lies in data sets of ours that are no folders of patches: shards, arrays, regions.

Each is told as layers of patches, as :mod:`.inventory` tells folders of
them, with a way to read one.
"""

from __future__ import annotations

import functools
import os
import re
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..arrays import Array
from ..choices.layouts import Layout
from ..datasets.layouts import oscd
from ..datasets.layouts.shards import FOLDER, id_of, index_of, member_name, why_no_tar
from ..datasets.stored import MARK
from ..errors import InputError, ReadError
from ..io import geotiff
from ..io.patch_files import StoredPatch, read_patch
from ..io.regular import check_regular, read_bytes
from ..messages import say
from .inventory import (
    FIRST,
    LABEL,
    SECOND,
    Inventory,
    PatchLayer,
    record_of,
    role_of,
    take_inventory,
)

_SHARD = re.compile(r"(.+)-\d{6}\.tar")
_INDEX = "{}_index.csv"
_IDS = "_ids.txt"
_TARS = (".tar", ".tar.gz", ".tgz")


def take_stock(folder: str | os.PathLike[str]) -> Inventory:
    """Find out what lies in a data set, in whatever layout; raises as :func:`take_inventory`."""
    folder = Path(folder)
    record, _ = record_of(folder)
    take = _LAYOUTS.get(record.get("layout", {}).get("name", ""))
    if take is None:
        _refuse_tars(folder)
        return take_inventory(folder)
    inventory = Inventory(folder, record)
    try:
        take(inventory)
    except OSError as error:
        raise ReadError(
            say(
                "{folder} cannot be listed: check its permissions. [{error}]",
                folder=error.filename or folder,
                error=error,
            )
        ) from error
    inventory.ids = sorted({one for layer in inventory.layers for one in layer.files})
    if not inventory.ids:
        raise InputError(say("{folder} holds no patch: its folders are empty.", folder=folder))
    return inventory


def _refuse_tars(folder: Path) -> None:
    """Raise :class:`InputError` for a WebDataset of others: nothing says what its files are."""
    if (folder / MARK).exists() or not folder.is_dir():
        return
    places = (folder, folder / FOLDER)
    tars = [path for one in places for ending in _TARS for path in one.glob(f"*{ending}")]
    if tars:
        raise InputError(
            say(
                "{folder} holds {tar} but no {mark}, by which ChangeMining knows shards of its "
                "own: bring that and the index back, or unpack the tars into folders T1, T2 and "
                "Change.",
                folder=folder,
                tar=tars[0].name,
                mark=MARK,
            )
        )


def _layers(inventory: Inventory) -> tuple[PatchLayer, ...]:
    """Return empty layers as the record has them, images before labels."""
    layers = []
    for told in inventory.record["layers"]:
        role = role_of(told["name"]) or told["kind"]
        layer = PatchLayer(told["name"], LABEL if told["kind"] == "label" else role)
        layer.classes = tuple(one["id"] for one in told.get("classes", ()))
        layer.ignore = told.get("ignore", layer.ignore)
        layers.append(layer)
    return tuple(sorted(layers, key=lambda one: one.role == LABEL))


# Shards


def _take_shards(inventory: Inventory) -> None:
    inventory.layers = layers = _layers(inventory)
    by_name = {layer.name.lower(): layer for layer in layers}
    places: dict[str, tuple[int, int]] = {}
    indexed = _indexed(inventory, layers)
    there = {path.name for path in (inventory.folder / FOLDER).iterdir()}
    wanted = {name.rpartition("/")[0][len(FOLDER) + 1 :] for name in indexed}
    wanted |= {_INDEX.format(match[1]) for match in map(_SHARD.fullmatch, there) if match}
    inventory.damaged = [
        say("{file} is not there", file=f"{FOLDER}/{name}") for name in sorted(wanted - there)
    ]
    for path in (inventory.folder / FOLDER / name for name in sorted(there)):
        match = _SHARD.fullmatch(path.name)
        if match is None:
            if not path.name.endswith(_INDEX.format("")):
                inventory.strays.append(f"{FOLDER}/{path.name}")
            continue
        for member, place in _members(path, inventory.damaged):
            identifier, rest = id_of(member), member.partition(".")[2]
            layer = by_name.get(rest.removesuffix(".tif"))
            name = f"{FOLDER}/{path.name}/{member}"
            if layer is None or member_name(identifier, layer.name) != member:
                inventory.strays.append(name)
            elif identifier in layer.files:
                layer.twice.append(name)
            else:
                layer.files[identifier] = name
                places[name] = place
                inventory.splits[identifier] = match[1]
    # What the index names and no shard holds is told as what cannot be read.
    for name, (layer_name, identifier, _) in indexed.items():
        by_name[layer_name.lower()].files.setdefault(identifier, name)
    for layer in layers:
        layer.read = functools.partial(_read_member, places, indexed)


def _indexed(inventory: Inventory, layers: Sequence[PatchLayer]) -> dict[str, tuple[str, str, int]]:
    """Return by a member's path its layer, its patch and where its pixels begin.

    Readers take what an index names for its split: what stands in two of them, or in that of
    another split than its shard, counts as twice there.
    """
    found: dict[str, tuple[str, str, int]] = {}
    for path in sorted((inventory.folder / FOLDER).glob(_INDEX.format("*"))):
        split = path.name[: -len(_INDEX.format(""))]
        for identifier, shard, places in index_of(path, [layer.name for layer in layers]):
            match = _SHARD.fullmatch(shard)
            names = [f"{FOLDER}/{shard}/{member_name(identifier, one.name)}" for one in layers]
            if names[0] in found or (match and match[1] != split):
                layers[0].twice.append(f"{FOLDER}/{path.name}/{identifier}")
                continue
            for name, layer, place in zip(names, layers, places):
                found[name] = layer.name, identifier, place
    return found


def _members(path: Path, damaged: list[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the files of a shard and where their bytes lie, as far as it can be read."""
    check_regular(path)
    try:
        with tarfile.open(path, "r:") as tar:
            for member in tar:
                yield member.name, (member.offset_data, member.size)
    except tarfile.TarError as error:
        # What is behind is missing, which is a finding.
        why = why_no_tar(path, error)
        damaged.append(say("{file} cannot be read: {why}", file=f"{FOLDER}/{path.name}", why=why))


def _read_member(
    places: Mapping[str, tuple[int, int]],
    indexed: Mapping[str, tuple[str, str, int]],
    folder: Path,
    name: str,
) -> StoredPatch:
    shard, _, member = name.rpartition("/")
    if name not in places:
        raise ReadError(say("{name} is not in {shard}.", name=member, shard=shard))
    offset, size = places[name]
    if name not in indexed:
        raise ReadError(say("The index does not name {name}.", name=member))
    try:
        with (folder / shard).open("rb") as file:
            there = os.fstat(file.fileno()).st_size
            file.seek(offset)
            # A damaged archive may tell of any size.
            content = file.read(max(0, min(size, there - offset)))
        patch = read_patch(f"/vsisubfile/{offset}_{size},{folder / shard}", content)
        begin = offset + geotiff.uncompressed(content)[1]
    except ReadError:
        raise  # it says what is wrong
    except (OSError, ValueError) as error:
        raise ReadError(
            say("{name} is no plain GeoTIFF. [{error}]", name=member, error=error)
        ) from error
    if indexed[name][2] != begin:
        raise ReadError(
            say(
                "The index says that the pixels of {name} begin at {told}, but they do at {begin}.",
                name=member,
                told=indexed[name][2],
                begin=begin,
            )
        )
    return patch


# Arrays


def _take_arrays(inventory: Inventory) -> None:
    inventory.layers = layers = _layers(inventory)
    places: dict[str, tuple[str, int, int]] = {}
    for path in sorted(inventory.folder.glob(f"*{_IDS}")):
        split = path.name[: -len(_IDS)]
        ids = read_bytes(path).decode("utf-8-sig", "replace").split()
        for number, identifier in enumerate(ids):
            for layer in layers:
                array = f"{split}_{layer.name}.npy"
                name = f"{array}/{identifier}"
                if identifier in layer.files:
                    layer.twice.append(name)
                    continue
                layer.files[identifier] = name
                places[name] = array, number, len(ids)
            inventory.splits.setdefault(identifier, split)
    told = {one["name"]: one for one in inventory.record["layers"]}
    for layer in layers:
        opened = functools.lru_cache(maxsize=None)(_array)
        nodata = told[layer.name].get("nodata")
        layer.read = functools.partial(
            _read_place, places, opened, None if nodata is None else float(nodata)
        )


def _array(path: Path) -> Array:
    check_regular(path)
    try:
        array: Array = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise ReadError(
            say("{path} cannot be read: it is damaged. [{error}]", path=path.name, error=error)
        ) from error
    return array


def _read_place(
    places: Mapping[str, tuple[str, int, int]],
    opened: Any,
    nodata: float | None,
    folder: Path,
    name: str,
) -> StoredPatch:
    file, number, count = places[name]
    array = opened(folder / file)
    if array.ndim not in (3, 4) or len(array) != count:
        raise ReadError(
            say(
                "{file} holds {shape} values, but its list names {count} patches.",
                file=file,
                shape=" × ".join(map(str, array.shape)),
                count=count,
            )
        )
    values = np.array(array[number])
    values = values if values.ndim == 3 else values[np.newaxis]
    values = values.astype(values.dtype.newbyteorder("="), copy=False)
    return StoredPatch(values, nodata, None, None)


# Regions


def _take_regions(inventory: Inventory) -> None:
    first, second, label = (
        PatchLayer("T1", FIRST),
        PatchLayer("T2", SECOND),
        PatchLayer("Change", LABEL),
    )
    inventory.layers = first, second, label
    images = oscd.IMAGES
    for region in sorted((inventory.folder / images).iterdir()):
        if not region.is_dir():
            inventory.strays.append(f"{images}/{region.name}")
            continue
        for number, layer in enumerate((first, second), 1):
            place = f"{images}/{region.name}/imgs_{number}_rect"
            if (inventory.folder / place).is_dir():
                layer.files[region.name] = place
    for folder in sorted(inventory.folder.glob(oscd.labels("*"))):
        split = _split_of(folder.name)
        for region in sorted(folder.iterdir()):
            place = f"{folder.name}/{region.name}/cm/cm.png"
            if not (inventory.folder / place).is_file():
                inventory.strays.append(f"{folder.name}/{region.name}")
            elif region.name in label.files:
                label.twice.append(place)
            else:
                label.files[region.name] = place
                inventory.splits[region.name] = split
    first.read = second.read = _read_bands


def _split_of(name: str) -> str:
    before, _, after = oscd.labels("*").partition("*")
    return name.removeprefix(before).removesuffix(after).lower()


def _read_bands(folder: Path, place: str) -> StoredPatch:
    """Read the bands of a region; torchgeo takes them by their place among the sorted files."""
    names = sorted(path.name for path in (folder / place).iterdir() if path.suffix == ".tif")
    wanted = sorted(f"{name}.tif" for name in oscd.BANDS)
    if names != wanted:
        lacks = sorted(set(wanted) - set(names)) or sorted(set(names) - set(wanted))
        raise ReadError(
            say(
                "{place} holds another number of bands ({count}) than the 13 that torchgeo "
                "counts on: look at {names}.",
                place=place,
                count=len(names),
                names=", ".join(lacks[:4]),
            )
        )
    bands = [read_patch(folder / place / name) for name in names]
    if len({(one.values.shape, one.transform) for one in bands}) > 1:
        raise ReadError(say("The bands in {place} are of different sizes.", place=place))
    return bands[0]._replace(values=np.concatenate([one.values for one in bands]))


_LAYOUTS = {
    Layout.SHARDS.value: _take_shards,
    Layout.PACKED.value: _take_arrays,
    Layout.OSCD.value: _take_regions,
}
