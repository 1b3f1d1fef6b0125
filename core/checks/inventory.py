"""What lies in a folder of patches: layers, twins, splits and strays; no patch is opened."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..choices.layouts import PLAIN
from ..datasets.rules import CHECKED_RECORD, FORMAT
from ..datasets.stored import MARK
from ..errors import InputError, ReadError
from ..io.json_files import read_json
from ..io.patch_files import StoredPatch, read_patch
from ..io.regular import check_path
from ..messages import say
from ..schema import check

FIRST, SECOND, IMAGE, LABEL = say("first date"), say("second date"), "image", "label"
#: The folders' names that data sets use, in any case and however an accent is encoded.
NAMES = {
    FIRST: ("t1", "a", "im1", "image1", "imagea", "time1"),
    SECOND: ("t2", "b", "im2", "image2", "imageb", "time2"),
    LABEL: ("change", "mudança", "mudanca", "label", "labels", "mask", "masks", "gt", "out"),
    IMAGE: ("images", "image", "imgs", "img"),
}
#: Modalities and levels of land cover: msi_images, sar_images; semantic_7c, edge_7c.
_PATTERNS = ((re.compile(r".+_images?"), IMAGE), (re.compile(r"(semantic|edge)_.+"), LABEL))
#: Layouts of ours that hold patches as they are in the first one, and of which statistics tell.
_AS_THEY_ARE = (PLAIN, "packed", "shards")
SPLITS = ("train", "val", "valid", "validation", "test")
PICTURES = (".png", ".jpg", ".jpeg", ".bmp")
IMAGES = (".tif", ".tiff", *PICTURES)
_BESIDE = (".ovr", ".msk", ".prj", ".tfw", ".pgw", ".jgw", ".wld", ".tifw", ".pngw")
#: What stands in an id's place at the end of names that begin differently in every folder.
_TRAILING = re.compile(r"(?:r\d+_c\d+|\d+)$")
EXPECTED = say(
    "expected are T1, T2 and Change (or Mudança), or A, B and label, or t1, t2 and mask, "
    "or im1, im2 and label, or imageA, imageB and label, at the top or inside train, val "
    "and test; or, for land cover, *_images and semantic_* (msi_images, semantic_7c)"
)


def read_file(folder: Path, path: str) -> StoredPatch:
    """Read a patch that is a file of its own; raises as :func:`read_patch`."""
    return read_patch(folder / path)


@dataclass
class PatchLayer:
    """One folder of patches, or the folders of that name in every split.

    Attributes
    ----------
    role
        :data:`FIRST`, :data:`SECOND`, :data:`IMAGE` or :data:`LABEL`.
    files
        Path of every patch by its id, relative to the data set, with slashes.
    twice
        Paths of files whose id is taken.
    classes, ignore
        Of a label of ours: the ids of its classes, and the value that does not count.
    read
        Reads a patch: of a data set's folder and a path, which may lead into a file of many.
    """

    name: str
    role: str
    files: dict[str, str] = field(default_factory=dict)
    twice: list[str] = field(default_factory=list)
    classes: tuple[int, ...] = ()
    ignore: int = 255
    read: Callable[[Path, str], StoredPatch] = read_file

    @property
    def is_pictures(self) -> bool:
        """Whether the patches are 8-bit pictures rather than rasters with a place."""
        return next(iter(self.files.values()), "").lower().endswith(PICTURES)


@dataclass
class Inventory:
    """A folder of patches.

    Attributes
    ----------
    record
        The content of ``dataset.json`` where it is ours, or nothing.
    broken_record
        Why ``dataset.json`` could not be read.
    ids
        All patches, sorted.
    splits
        Split by patch id.
    side_files
        How many files of other programs stand beside patches, such as ``.aux.xml``.
    by_ending
        Whether patches are paired by the end of their names.
    damaged
        Files of many patches that cannot be read to their end, and why.
    """

    folder: Path
    record: Mapping[str, Any] = field(default_factory=dict)
    broken_record: str = ""
    layers: tuple[PatchLayer, ...] = ()
    ids: Sequence[str] = ()
    splits: dict[str, str] = field(default_factory=dict)
    strays: list[str] = field(default_factory=list)
    side_files: int = 0
    by_ending: bool = False
    damaged: list[str] = field(default_factory=list)

    @property
    def is_ours(self) -> bool:
        """Whether ``dataset.json`` describes these very patches."""
        laid = self.record.get("layout", {}).get("name", PLAIN)
        return bool(self.record) and laid in _AS_THEY_ARE

    @property
    def labels(self) -> list[PatchLayer]:
        """The layers to be learned."""
        return [layer for layer in self.layers if layer.role == LABEL]

    def of(self, role: str) -> PatchLayer | None:
        """Return the first layer in that role."""
        return next((layer for layer in self.layers if layer.role == role), None)

    @property
    def is_change(self) -> bool:
        """Whether it is about change between two dates rather than land cover."""
        return self.of(FIRST) is not None


def take_inventory(folder: str | os.PathLike[str]) -> Inventory:
    """Find out what lies in a folder of patches.

    Raises
    ------
    InputError
        It is no folder, or holds no data set of a kind that is known.
    ReadError
        A folder in it cannot be listed.
    """
    folder = Path(folder)
    check_path(folder)
    if not folder.is_dir():
        raise InputError(
            say("{folder} is no folder: give the folder of a data set.", folder=folder)
        )
    inventory = Inventory(folder)
    inventory.record, inventory.broken_record = record_of(folder)
    layers = _layers(inventory)
    _check_known(folder, list(layers.values()))
    # Labels in the order of the record: its first is the one that the manifest counts.
    told = [layer["name"] for layer in inventory.record.get("layers", ())]
    told += sorted(layer.name for layer in layers.values() if layer.name not in told)
    order = (FIRST, SECOND, IMAGE, LABEL)
    inventory.layers = tuple(
        sorted(layers.values(), key=lambda one: (order.index(one.role), told.index(one.name)))
    )
    _pair(inventory)
    return inventory


def record_of(folder: Path) -> tuple[Mapping[str, Any], str]:
    """Return a data set's record, empty where there is none of ours, and what is wrong with it."""
    path = folder / MARK
    if not path.exists():
        return {}, ""
    try:
        record = read_json(path)
        ours = isinstance(record, dict) and record.get("format") == FORMAT
        if ours:
            check(record, CHECKED_RECORD, MARK, "bring the file back")
    except (InputError, ReadError) as error:
        return {}, str(error).rstrip(".")
    return (record, "") if ours else ({}, "")


def normal(name: str) -> str:
    """Return a name as it is compared: in any case, accents in one way."""
    return unicodedata.normalize("NFC", name).casefold()


def in_order(split: str) -> tuple[int, str]:
    """Return what to sort splits by: train, val, test, then the others."""
    name = normal(split)
    return (SPLITS.index(name) if name in SPLITS else len(SPLITS), name)


def role_of(name: str) -> str | None:
    """Return what a folder of that name holds, or None where the name is not known."""
    name = normal(name)
    for role, names in NAMES.items():
        if name in names:
            return role
    return next((role for pattern, role in _PATTERNS if pattern.fullmatch(name)), None)


def _layers(inventory: Inventory) -> dict[str, PatchLayer]:
    """Gather the files of all layers, whether splits are folders above, below or not at all."""
    described = {layer["name"]: layer for layer in inventory.record.get("layers", ())}
    described = described if inventory.is_ours else {}
    layers: dict[str, PatchLayer] = {}

    def gather(place: str, name: str, split: str) -> None:
        ours = described.get(name, {})
        role = role_of(name) or ours.get("kind")
        if role is None:
            return
        layer = layers.setdefault(normal(name), PatchLayer(name, role))
        layer.classes = tuple(one["id"] for one in ours.get("classes", ()))
        layer.ignore = ours.get("ignore", layer.ignore)
        _gather(inventory, layer, place, split)

    for name in folders_in(inventory.folder):
        if normal(name) in SPLITS:
            for inner in folders_in(inventory.folder / name):
                gather(f"{name}/{inner}", inner, name)
        else:
            gather(name, name, "")
    return layers


def folders_in(folder: Path) -> list[str]:
    """Return the names of the folders in a folder, sorted."""
    try:
        return sorted(one.name for one in os.scandir(folder) if one.is_dir())
    except OSError as error:
        raise ReadError(
            say(
                "{folder} cannot be listed: check its permissions. [{error}]",
                folder=folder,
                error=error,
            )
        ) from error


def files_below(folder: Path, place: str = "") -> Iterator[str]:
    """Yield the paths of all files below `folder`/`place`, relative to `folder`, with slashes.

    Raises
    ------
    ReadError
        A folder cannot be listed.
    """

    def fail(error: OSError) -> None:
        raise ReadError(
            say(
                "{filename} cannot be listed: check its permissions. [{error}]",
                filename=error.filename,
                error=error,
            )
        ) from error

    for parent, folders, names in os.walk(folder / place, onerror=fail):
        folders.sort()
        below = Path(parent).relative_to(folder).as_posix()
        yield from (name if below == "." else f"{below}/{name}" for name in sorted(names))


def _gather(inventory: Inventory, layer: PatchLayer, place: str, split: str) -> None:
    depth = place.count("/") + 1
    for path in files_below(inventory.folder, place):
        # Not pathlib, which takes most of the listing of very many files.
        stem, ending = os.path.splitext(path.rpartition("/")[2])  # noqa: PTH122
        ending = ending.lower()
        if path.lower().endswith(".aux.xml") or ending in _BESIDE:
            inventory.side_files += 1
            continue
        if ending not in IMAGES or stem.startswith("."):
            inventory.strays.append(path)
            continue
        inner = path.split("/")[depth]
        its_split = split or (inner if normal(inner) in SPLITS else "")
        # Equal names in the folders of two splits are two patches.
        identifier = f"{its_split}/{stem}" if its_split else stem
        if identifier in layer.files:
            layer.twice.append(path)
            continue
        layer.files[identifier] = path
        if its_split:
            inventory.splits[identifier] = its_split


def _check_known(folder: Path, layers: Sequence[PatchLayer]) -> None:
    roles = [layer.role for layer in layers]
    for role in (FIRST, SECOND):
        names = [layer.name for layer in layers if layer.role == role]
        if len(names) > 1:
            raise InputError(
                say(
                    "{folder} holds {names}, which both mean the {role}: give the folder of "
                    "one data set.",
                    folder=folder,
                    names=" and ".join(sorted(names)),
                    role=role,
                )
            )
    bitemporal = FIRST in roles or SECOND in roles
    wanted = (FIRST, SECOND, LABEL) if bitemporal else (IMAGE, LABEL)
    missing = [role for role in wanted if role not in roles]
    if missing:
        lacks = (
            say("no folder for the {missing}", missing=" and the ".join(missing))
            if roles
            else say("no data set")
        )
        raise InputError(
            say(
                "{folder} holds {lacks}: {expected}.", folder=folder, lacks=lacks, expected=EXPECTED
            )
        )
    if not any(layer.files for layer in layers):
        raise InputError(say("{folder} holds no patch: its folders are empty.", folder=folder))


def _pair(inventory: Inventory) -> None:
    """Bring the layers' ids together; by the end of the names where nothing else fits."""
    common = set.intersection(*(set(layer.files) for layer in inventory.layers))
    if not common:
        endings = [_by_its_end(layer.files) for layer in inventory.layers]
        if all(endings) and set.intersection(*(set(one) for one in endings)):
            inventory.by_ending = True
            for layer, files in zip(inventory.layers, endings):
                layer.files = files
            inventory.splits = {
                identifier: split
                for name, split in inventory.splits.items()
                if (identifier := ending(name)) is not None
            }
    inventory.ids = sorted(set().union(*(layer.files for layer in inventory.layers)))


def ending(identifier: str) -> str | None:
    """Return the number or the row and column at the end of an id, or None."""
    split, slash, stem = identifier.rpartition("/")
    match = _TRAILING.search(stem)
    return split + slash + match[0] if match else None


def _by_its_end(files: Mapping[str, str]) -> dict[str, str]:
    """Return the files by the end of their names, or nothing where that is not unique."""
    endings = ((ending(identifier), path) for identifier, path in files.items())
    result = {known: path for known, path in endings if known is not None}
    return {} if len(result) < len(files) else result
