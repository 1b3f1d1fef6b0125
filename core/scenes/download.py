"""What a user chose as a scene: a raster to use as it is, or a download to import first."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError, ReadError
from ..io.output import TAG_PREFIX
from ..io.source import inspect
from ..messages import say
from .archive import Folder, split_vsizip
from .metadata import tile_and_time, xmls_above
from .product import Product
from .products import open_product

_PACKED = (".zip", ".xml", ".safe")
#: One band of a product, as in R10m/T21MXQ_20190705T141051_B04_10m.jp2.
_ONE_BAND = re.compile(r"_(B\d\d|B8A|SCL|TCI|AOT|WVP)(_\d\dm)?\.jp2$", re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True)
class Download:
    """A product of one tile and date, as it came.

    Attributes
    ----------
    path
        What is imported: the whole product where one of its files was chosen.
    product
        What it holds.
    tile
        As 21MXQ, "" where neither metadata nor names tell.
    """

    path: str
    product: Product
    tile: str = ""

    @property
    def name(self) -> str:
        """What the product calls itself."""
        return self.product.name

    @property
    def bands(self) -> tuple[str, ...]:
        """The bands of measurements that it holds."""
        return tuple(self.product.bands)

    @property
    def date(self) -> str:
        """YYYY-MM-DD, "" where neither metadata nor names tell."""
        return self.product.date or ""

    @property
    def title(self) -> str:
        """Return date and tile, or else the product's name, as a name for a file or a layer."""
        known = [self.date, f"T{self.tile}" if self.tile else ""]
        if self.date:
            return "_".join(filter(None, known))
        return _NOT_IN_NAMES.sub("_", self.name.split(".")[0]).strip("_") or "scene"


def is_download(path: str) -> bool:
    """Return whether a path is that of something to import first; nothing is opened."""
    place = Path(path)
    try:
        there = bool(path) and not path.startswith("/vsi") and place.exists()
    except (OSError, ValueError):
        there = False  # a virtual raster may be given as its own text, which is no name of a file
    if not there:
        return False
    return place.is_dir() or place.suffix.lower() in _PACKED or bool(_ONE_BAND.search(place.name))


def folder_of(path: str | os.PathLike[str]) -> Path | None:
    """Return the folder that holds all of a product, of which a part may be given; None: no such.

    A zip is a file, as is a raster that stands for itself.
    """
    place = Path(os.path.abspath(path))
    safes = [one for one in (place, *place.parents) if one.suffix.lower() == ".safe"]
    whole = next((one for one in safes if one.is_dir()), place)
    if whole.is_dir():
        return whole
    return whole.parent if whole.suffix.lower() in (".xml", ".safe") else None


def parts_of(path: str) -> list[str]:
    """Return the files that a download may be read from, none of them opened.

    Of a folder that is no download, for it holds too much, the folder itself.
    """
    folder = folder_of(path)
    if folder is None:
        return [path] if path.lower().endswith(".zip") else [path, *xmls_above(path)]
    try:
        found = Folder(folder)
    except InputError:
        return [path]
    return [*(found.gdal_path(name) for name in found.names), *xmls_above(folder)]


def recognise(path: str) -> Download:
    """Say what a download holds.

    Raises
    ------
    ReadError, InputError
        It is none, or it holds several scenes: which ones, in one line.
    """
    place = Path(path)
    whole = _whole_product(place)
    product = open_product(whole)
    if not product.bands:
        raise InputError(
            say("{name} holds no band of measurements: choose another download.", name=product.name)
        )
    names = (product.name, place.name, *(image.name for image in product.images))
    tile = next(filter(None, (tile_and_time(name)[0] for name in names)), "")
    return Download(str(whole), product, tile)


def _whole_product(place: Path) -> Path:
    """Return the product that a file was chosen of, or what was chosen."""
    if place.is_dir() or place.suffix.lower() == ".zip":
        return place
    above = [one for one in place.parents if one.suffix.lower() == ".safe"]
    return above[0] if above else place


def imported_as(title: str, product: str, folder: str | os.PathLike[str]) -> Path:
    """Return where a product goes in a folder: to where it was imported before, or a free name."""
    number = 1
    while True:
        path = Path(folder) / (f"{title}.tif" if number == 1 else f"{title}_{number}.tif")
        if not path.exists() or _tags(path).get(f"{TAG_PREFIX}SOURCE") == product:
            return path
        number += 1


def is_imported(path: str) -> bool:
    """Return whether a raster is one that was imported, whose values are told in the file."""
    return f"{TAG_PREFIX}SOURCE_SCALE" in _tags(Path(path))


def _tags(path: Path) -> Mapping[str, str]:
    try:
        return inspect(path).tags
    except (InputError, ReadError):
        return {}  # somebody's own, whatever it is


def work_folder(path: str, tile: str) -> Path:
    """Return a folder that does not exist yet, beside a download, for what is made from it."""
    packed = split_vsizip(path)
    whole = packed[0] if packed else folder_of(path) or path
    beside = Path(whole).resolve().parent
    name, number = f"changes_T{tile}" if tile else "changes", 1
    while True:
        folder = beside / (name if number == 1 else f"{name}_{number}")
        if not folder.exists():
            return folder
        number += 1
