"""What in a data set's folder is ours, and what a person put there or edited."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from ..choices.layouts import PLAIN
from ..errors import ChangeMiningError, InputError
from ..masks.verdicts import Verdicts, counted, verdicts_in
from ..messages import say
from .made import MADE
from .manifest import FOOTPRINTS, TABLE, Row, read_table
from .sidecars.checksums import CHECKSUMS, read_checksums, sha256
from .sidecars.contact_sheet import FOLDER as SHEET
from .sidecars.contact_sheet import PAGE
from .sidecars.mosaics import VIEWS
from .sidecars.write import DOCUMENTS, RECORDED
from .stored import MARK, STATISTICS, StoredDataset, read_record

#: The steps' files, and among them what was reviewed.
WORK, POLYGONS = "work", "polygons.gpkg"
_STEPS = {"savi_t1.tif", "savi_t2.tif", "difference.tif", "mask.tif", "labels.tif", "pair.html"}
_STEPS |= {"evidence.tif", "valid.tif", PurePosixPath(MADE).name, POLYGONS}
_OURS = {MARK, STATISTICS, TABLE, FOOTPRINTS, CHECKSUMS, PAGE, *DOCUMENTS}
#: Endings in folders of ours.
_KINDS = {"splits": (".txt",), VIEWS: (".vrt",), SHEET: (".jpg", ".png", ".js")}
#: What programs leave beside a file that they showed or had open, and in folders that they saw.
_BESIDE = (".aux.xml", ".ovr", "-wal", "-shm", "-journal")
_PASSING = {"Thumbs.db", "desktop.ini", ".DS_Store", ".directory"}
#: Names in a message.
_TOLD = 4


def beside(name: str) -> str:
    """Return what a document of ours is called where an edited one keeps its name."""
    path = PurePosixPath(name)
    return path.with_name(f"{path.stem}.new{path.suffix}").as_posix()


#: Our documents where an edited one keeps its name.
_ASIDE = set(map(beside, DOCUMENTS))


def is_ours(folder: Path) -> bool:
    """Return whether a folder holds a data set of ours, in whatever layout."""
    try:
        read_record(folder)
    except (ChangeMiningError, AttributeError, TypeError):
        return False
    return True


def strangers(folder: Path) -> list[str]:
    """Return the files that we did not write into a data set of ours, by their path in it."""
    record = read_record(folder)
    known = _listed(folder, record)
    return [path for path in _files(folder) if not _belongs(path, known)]


def edited(folder: Path) -> list[str]:
    """Return our documents that say something else than what we wrote."""
    told = _written(folder)
    there = [name for name in DOCUMENTS if (folder / name).is_file()]
    return [name for name in there if sha256(folder / name) != told.get(name)]


def refuse_losing(folder: Path, kept: Verdicts | None = None) -> None:
    """Raise :class:`InputError` where something would go with a data set that we cannot make again.

    Parameters
    ----------
    kept
        The verdicts that the new data set holds; None: they are not looked at.
    """
    lost = strangers(folder)
    # Of an old set nobody knows what its documents were like.
    if _written(folder):
        lost += [f"{name} (edited)" for name in edited(folder)]
    if lost:
        more = say(" and {lost} more", lost=len(lost) - _TOLD) if len(lost) > _TOLD else ""
        raise InputError(
            say(
                "{folder} holds what ChangeMining did not write and cannot make again: "
                "{told}{more}. Move them elsewhere, or choose another folder.",
                folder=folder,
                told=", ".join(lost[:_TOLD]),
                more=more,
            )
        )
    if kept is None:
        return
    for path in sorted((folder / WORK).rglob(POLYGONS)):
        count = sum((verdicts_in(path) - kept).values())
        if count:
            raise InputError(
                say(
                    "{path} holds {count}, which would be lost: give it as POLYGONS, copy it "
                    "elsewhere and delete it here, or choose another folder.",
                    path=path,
                    count=counted(count),
                )
            )


def to_keep(dataset: StoredDataset) -> list[str]:
    """Return what stays of a data set that grows: the steps' files, and all that is not ours."""
    files = list(_files(dataset.folder))
    steps = [path for path in files if path.startswith(f"{WORK}/")]
    known = _patches([layer.name for layer in dataset.layers], dataset.rows)
    others = [path for path in files if not _belongs(path, known)]
    return list(dict.fromkeys([*steps, *others, *edited(dataset.folder)]))


def _layout(record: Mapping[str, Any]) -> str:
    layout: str = record.get("layout", {}).get("name", PLAIN)
    return layout


def _written(folder: Path) -> Mapping[str, str]:
    """Return the SHA-256 that our documents had, by name; empty where nobody noted them."""
    record = read_record(folder)
    told: Mapping[str, str] = record.get(RECORDED, {}) if _layout(record) == PLAIN else {}
    return told or read_checksums(folder)


def _listed(folder: Path, record: Mapping[str, Any]) -> Container[str]:
    """Return the files that a data set tells of as its own."""
    if _layout(record) != PLAIN:
        return set(read_checksums(folder))
    names = [layer["name"] for layer in record["layers"]]
    try:
        told = _patches(names, read_table(folder))
    except ChangeMiningError:
        told = set()
    return told or _Below(names)


def _patches(layers: Sequence[str], rows: Sequence[Row]) -> set[str]:
    return {f"{name}/{row['file']}" for row in rows for name in layers}


class _Below:
    """All rasters in folders of patches, for where no manifest tells which are patches."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = tuple(f"{name}/" for name in names)

    def __contains__(self, path: object) -> bool:
        text = str(path)
        return text.startswith(self._names) and text.endswith(".tif")


def _belongs(path: str, known: Container[str]) -> bool:
    """Return whether a file, by its path in the folder, is ours or goes with one of ours."""
    top, _, rest = path.partition("/")
    name = path.rpartition("/")[2]
    if path in _OURS or path in known or path in _ASIDE:
        return True
    if rest and (path.endswith(_KINDS.get(top, ())) or (top == WORK and name in _STEPS)):
        return True
    if name in _PASSING or "/__pycache__/" in f"/{path}":
        return True
    ending = next((one for one in _BESIDE if path.endswith(one)), "")
    return bool(ending) and _belongs(path[: -len(ending)], known)


def _files(folder: Path) -> Iterator[str]:
    """Yield the paths of all files, links to folders among them, in order, with slashes."""
    for parent, folders, names in os.walk(folder):
        links = [one for one in folders if (Path(parent) / one).is_symlink()]
        folders[:] = sorted(set(folders) - set(links))
        below = Path(parent).relative_to(folder).as_posix()
        for name in sorted([*names, *links]):
            yield name if below == "." else f"{below}/{name}"
