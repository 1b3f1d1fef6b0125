"""What an input is made of, and that no output takes the place of any of it.

Files are told apart by what the system says of them, not by their names: links, relative paths and
names in another case mean the same file.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import InputError
from ..messages import say
from .backends import backend, environment
from .regular import check_path

#: What stands beside a file and goes, or is written, with it, by its ending.
_BESIDE = {
    ".tif": (".aux.xml",),
    ".tiff": (".aux.xml",),
    ".gpkg": ("-wal", "-shm", "-journal"),
    ".sqlite": ("-wal", "-shm", "-journal"),
}
#: The files of a shapefile, beside the one that is named.
_SHAPEFILE = (".shx", ".dbf", ".prj", ".cpg")
#: What opens as vectors alone, and needs not be tried as a raster.
_NO_RASTERS = {".shp", ".geojson", ".fgb", ".csv", ".html", ".json", ".qml"}
#: Of a file that may name others.
_HEAD = 1024


def files_of(inputs: Iterable[str | os.PathLike[str]]) -> list[Path]:
    """Return all files that inputs are made of: a VRT's sources, and theirs, side files, archives.

    What cannot be opened as a raster is its own file alone.
    """
    found: dict[str, None] = {}
    left = [os.fspath(one) for one in inputs]
    given = len(left)
    for number, path in enumerate(left):
        if path in found:
            continue
        found[path] = None
        if number < given or _names_others(path):
            left += _listed(path)
    return [file for file in map(_file, found) if file is not None]


def _names_others(path: str) -> bool:
    """Return whether a file is a virtual raster; one that GDAL alone can read, by its name."""
    inside = path.startswith("/vsi") and path.lower().endswith(".vrt")
    return inside or is_virtual(path)


def is_virtual(path: str) -> bool:
    """Return whether a file is a virtual raster, whatever it is called."""
    try:
        with Path(path).open("rb") as file:
            return b"<VRT" in file.read(_HEAD)
    except (OSError, ValueError):
        return False


def _listed(path: str) -> list[str]:
    """Return the files that GDAL knows a raster to be made of."""
    if Path(path).suffix.lower() in _NO_RASTERS or Path(path).is_dir():
        return []
    with (
        contextlib.suppress(OSError),
        environment(),
        contextlib.closing(backend().open(path)) as dataset,
    ):
        return list(dataset.files)
    return []


def _file(path: str) -> Path | None:
    """Return the file on the disk that a data source lies in, None where there is none."""
    if _stat(Path(path)):
        return Path(path)
    if not path.startswith("/vsi"):
        return None
    # /vsizip/scene.zip/B04.tif, /vsizip//data/scene.zip/B04.tif, /vsizip/{/data/scene.zip}/…
    inner = path.split("/", 2)[2].replace("{", "").replace("}", "") if path.count("/") > 1 else ""
    for text in (inner, f"/{inner}"):
        for one in (Path(text), *Path(text).parents):
            if one.is_file():
                return one
    return None


def touched(output: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield all files that writing an output makes, replaces or removes."""
    path = Path(output)
    yield path
    ending = path.suffix.lower()
    for more in _BESIDE.get(ending, ()):
        yield path.with_name(path.name + more)
    if ending == ".shp":
        for more in _SHAPEFILE:
            yield path.with_suffix(more)


def refuse_overwriting(
    path: str | os.PathLike[str], *inputs: str | os.PathLike[str], others: Iterable[Path] = ()
) -> None:
    """Raise :class:`InputError` where an output would replace a file that an input is made of.

    Parameters
    ----------
    others
        Files of inputs that :func:`files_of` has told already.
    """
    check_path(path)
    mine = [(place, stat) for place in touched(path) if (stat := _stat(place))]
    if not mine:
        return
    for given in (*files_of(inputs), *others):
        theirs = _stat(given)
        for place, stat in mine:
            if theirs is not None and os.path.samestat(stat, theirs):
                same = "" if _is_same_name(place, given) else f" ({given})"
                raise InputError(
                    say(
                        "{place} is an input of this very step{same}: choose another name "
                        "for the output.",
                        place=place,
                        same=same,
                    )
                )


def refuse_inside(folder: Path, inputs: Iterable[str | os.PathLike[str]]) -> None:
    """Raise :class:`InputError` where a folder that goes holds a file that an input is made of."""
    whole = _stat(folder)
    if whole is None:
        return
    for given in files_of(inputs):
        if _lies_below(given, whole):
            raise InputError(
                say(
                    "{given} is an input and lies in {folder}, which would be replaced: "
                    "choose another place for the output.",
                    given=given,
                    folder=folder,
                )
            )


def refuse_below(folder: Path | None, *outputs: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` where an output is to lie in a folder that is an input as a whole.

    Parameters
    ----------
    folder
        None: there is no such folder.
    """
    whole = _stat(folder) if folder else None
    if whole is None:
        return
    for output in outputs:
        # Nor may it be the folder itself.
        if _lies_below(Path(output) / "any", whole):
            raise InputError(
                say(
                    "{output} lies in {folder}, which is an input and stays as it is: choose a "
                    "place outside of it for the output.",
                    output=output,
                    folder=folder,
                )
            )


def _lies_below(path: str | os.PathLike[str], folder: os.stat_result) -> bool:
    """Return whether a path leads to what is in a folder, by its names or its links."""
    for place in (Path(os.path.abspath(path)), Path(os.path.realpath(path))):
        stats = map(_stat, place.parents)
        if any(stat is not None and os.path.samestat(stat, folder) for stat in stats):
            return True
    return False


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def _is_same_name(one: Path, other: Path) -> bool:
    return os.path.abspath(one) == os.path.abspath(other)
