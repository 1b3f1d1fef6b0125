"""The split lists that stand beside patches."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath

from ..io.regular import read_bytes
from .inventory import IMAGES, Inventory, ending, folders_in, normal

_FOLDERS = ("splits", "list", "lists")
#: Lists that repeat others on purpose.
_JOINED = ("all", "trainval", "demo")


@dataclass
class Lists:
    """What the split lists say; all by patch id.

    Attributes
    ----------
    lengths
        Lines of every list.
    unknown, elsewhere, repeated
        Names without a patch, names of two lists, names that one list has twice.
    """

    lengths: dict[str, int] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)


def read_lists(inventory: Inventory) -> Lists | None:
    """Read ``splits/*.txt`` or ``list/*.txt``: a name a line, with its ending or without.

    Splits that are told are noted in `inventory`. None where splits are folders or not at all.
    """
    folder = next((one for one in folders_in(inventory.folder) if normal(one) in _FOLDERS), None)
    if folder is None or inventory.splits:
        return None
    paths = sorted((inventory.folder / folder).glob("*.txt"))
    alone = [path for path in paths if normal(path.stem) not in _JOINED]
    lists = Lists()
    known = set(inventory.ids)
    for path in alone or paths:
        text = read_bytes(path).decode("utf-8-sig", "replace")
        names = [line.strip() for line in text.splitlines() if line.strip()]
        lists.lengths[path.stem] = len(names)
        for name in names:
            _deal(inventory, lists, known, path.stem, name)
    return lists if paths else None


def _deal(inventory: Inventory, lists: Lists, known: set[str], split: str, name: str) -> None:
    path = PurePosixPath(name.replace("\\", "/"))
    identifier = path.stem if path.suffix.lower() in IMAGES else path.name
    if inventory.by_ending:
        identifier = ending(identifier) or identifier
    if identifier not in known:
        lists.unknown.append(f"{split}: {name}")
        return
    before = inventory.splits.get(identifier)
    if before is None:
        inventory.splits[identifier] = split
    elif before == split:
        lists.repeated.append(f"{identifier} ({split})")
    else:
        lists.elsewhere.append(f"{identifier} ({before}, {split})")
