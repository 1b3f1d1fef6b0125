"""What land-cover labels are read from: class ids, a map in colours, polygons."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Grid, Window
from ..io.backends import environment
from ..io.regions import Shapes
from ..io.source import Reader, Source, inspect
from ..legend import IGNORE, Class
from ..messages import say
from .classes import by_id_or_name

_SHOWN = 8

Number = TypeVar("Number", int, Array)

#: Pixels, by what they hold in words.
Strangers = Counter[str]


class LabelMap(Protocol):
    """Something that labels can be read from, on the grid of the images."""

    @property
    def source(self) -> Source:
        """What :meth:`read` needs a reader of."""
        ...

    @property
    def name(self) -> str:
        """What to call it in messages."""
        ...

    @property
    def kind(self) -> str:
        """What it holds, for messages and the record."""
        ...

    @property
    def remedy(self) -> str:
        """What can be done about what is no class, beside mending the table or the map."""
        ...

    @property
    def tolerant(self) -> bool:
        """Whether pixels that are no class may be ignored."""
        ...

    def read(self, window: Window, reader: Reader) -> tuple[Array, Strangers]:
        """Return class ids, (rows, columns) uint8, 255 for ignore; and what is no class."""
        ...


@dataclass(frozen=True)
class IdMap:
    """A raster of class ids; its no data and 255 are ignore."""

    source: Source
    classes: tuple[Class, ...]
    tolerant = False
    kind = "class ids"
    remedy = say("recode them to 255 (ignore)")

    def __post_init__(self) -> None:
        nodata = self.source.bands[0].nodata
        taken = next((one for one in self.classes if one.id == nodata), None)
        if taken:
            raise InputError(
                say(
                    "{name} declares {id} as no data, but {id} is {taken!r} in the class "
                    "table, and such pixels would be ignored: take the nodata value away "
                    "(gdal_edit.py -unsetnodata), or the class.",
                    name=self.name,
                    id=taken.id,
                    taken=taken.name,
                )
            )

    @property
    def name(self) -> str:
        """The file's name."""
        return self.source.name

    def read(self, window: Window, reader: Reader) -> tuple[Array, Strangers]:
        """See :class:`LabelMap`."""
        (values,), (valid,) = reader.read(window)
        known = np.isin(values, [one.id for one in self.classes])
        strange, counts = np.unique(values[valid & ~known & (values != IGNORE)], return_counts=True)
        ids = np.full(values.shape, IGNORE, np.uint8)
        ids[valid & known] = values[valid & known]
        return ids, Counter(dict(zip(map(str, strange.tolist()), counts.tolist())))


@dataclass(frozen=True)
class ColourMap:
    """A map of three bands, red, green and blue, in the colours of the classes.

    Transparent pixels are ignore, and those whose three bands are all no data.
    """

    source: Source
    classes: tuple[Class, ...]
    tolerant: bool = False
    kind = "colours"
    remedy = say("set UNKNOWN_COLOURS=ignore")

    def __post_init__(self) -> None:
        colors = [one.color for one in self.classes]
        for color, count in Counter(colors).items():
            if count > 1:
                same = " and ".join(repr(one.name) for one in self.classes if one.color == color)
                raise InputError(
                    say(
                        "{same} have the same colour {color} in the class table, so {name} "
                        "cannot be read: give every class a colour of its own, or labels as "
                        "class ids.",
                        same=same,
                        color=color,
                        name=self.name,
                    )
                )
        if any(band.dtype != "uint8" for band in self.source.bands):
            raise InputError(
                say(
                    "{name} has three bands of {dtype}: a map in colours has red, green and "
                    "blue from 0 to 255 (uint8), a map of class ids one band.",
                    name=self.name,
                    dtype=self.source.bands[0].dtype,
                )
            )

    @property
    def name(self) -> str:
        """The file's name."""
        return self.source.name

    def read(self, window: Window, reader: Reader) -> tuple[Array, Strangers]:
        """See :class:`LabelMap`."""
        values, valid = reader.read(window)
        seen = valid.any(axis=0)
        packed = _packed(*values.astype(np.uint32))
        by_color = sorted((_packed(*one.color), one.id) for one in self.classes)
        colors = np.array([color for color, _ in by_color], np.uint32)
        place = np.minimum(np.searchsorted(colors, packed), len(colors) - 1)
        known = colors[place] == packed
        strange, counts = np.unique(packed[seen & ~known], return_counts=True)
        ids = np.array([one for _, one in by_color], np.uint8)[place]
        ids[~(seen & known)] = IGNORE
        named = (f"{color >> 16} {color >> 8 & 255} {color & 255}" for color in strange.tolist())
        return ids, Counter(dict(zip(named, counts.tolist())))


def _packed(red: Number, green: Number, blue: Number) -> Number:
    return red << 16 | green << 8 | blue


@dataclass(frozen=True)
class PolygonMap:
    """Polygons with a class each, burnt by the pixel-centre rule; later ones over earlier ones.

    Attributes
    ----------
    source
        A raster that gives the grid.
    background
        The class id of what no polygon covers.
    """

    source: Source
    shapes: Shapes
    background: int = IGNORE
    tolerant = False
    name = say("The polygon layer")
    kind = "polygons"
    remedy = ""

    def read(self, window: Window, reader: Reader) -> tuple[Array, Strangers]:
        """See :class:`LabelMap`."""
        ids = self.shapes.burn(self.source.grid, window, self.background)
        return ids.astype(np.uint8), Counter()


def raster_map(
    path: str | os.PathLike[str],
    classes: tuple[Class, ...],
    grid: Grid,
    ignore_unknown: bool = False,
) -> LabelMap:
    """Return a raster of labels as seen on `grid`: the nearest pixel counts, nothing is mixed.

    Parameters
    ----------
    ignore_unknown
        Whether colours that are no class become ignore.

    Raises
    ------
    InputError
        Neither one band of class ids nor three of red, green and blue; or no overlap.
    """
    source = inspect(path)
    if len(source.bands) not in (1, 3):
        raise InputError(
            say(
                "{source} has {source_count} bands: labels are one band of class ids, or "
                "red, green and blue, with or without transparency.",
                source=source.name,
                source_count=len(source.bands),
            )
        )
    moved = source.on(grid, "nearest")
    if len(source.bands) == 1:
        _refuse_indexed(source, classes)
        return IdMap(moved, classes)
    return ColourMap(moved, classes, ignore_unknown)


def _refuse_indexed(source: Source, classes: Sequence[Class]) -> None:
    """Raise where a colour table gives an id the colour of another class.

    Programs number the colours of a picture as they come: such numbers are no class ids, but look
    like some.
    """
    with environment(), source.open() as reader:
        palette = reader.palette()
    for one in classes:
        color = palette.get(one.id, (-9, -9, -9))
        # TIFF keeps 16 bits of each colour, which programs round up or down.
        shown = [
            other for other in classes if max(abs(a - b) for a, b in zip(other.color, color)) <= 1
        ]
        if shown and one not in shown:
            raise InputError(
                say(
                    "{source} has a colour table in which {id} has the colour of {name!r}, "
                    "not of {name2!r}, so its values are no class ids: expand its colours "
                    "first (gdal_translate -expand rgb), or take the table away.",
                    source=source.name,
                    id=one.id,
                    name=shown[0].name,
                    name2=one.name,
                )
            )


def polygon_map(
    polygons: Iterable[tuple[bytes, object]],
    classes: tuple[Class, ...],
    source: Source,
    uncovered: str = "",
) -> LabelMap:
    """Return polygons as labels on the grid of `source`.

    Parameters
    ----------
    polygons
        (WKB in the grid's CRS, id or name of its class) each.
    uncovered
        The id or the name of the class where there is no polygon; empty: ignore.

    Raises
    ------
    InputError
        A value is no class of the table, or no polygon lies on the grid.
    """
    polygons = list(polygons)
    ids: list[int] = []
    strange: Counter[str] = Counter()
    for _, value in polygons:
        named = by_id_or_name(classes, value)
        if named is None:
            strange[str(value or "none at all")] += 1
        else:
            ids.append(named.id)
    if strange:
        raise InputError(
            say(
                "The polygons name classes that the class table has not: {strange} (how many "
                "polygons). Correct their class field, or add the classes to the table.",
                strange=listing(strange),
            )
        )
    background = by_id_or_name(classes, uncovered) if uncovered.strip() else None
    if uncovered.strip() and background is None:
        raise InputError(
            say(
                "UNCOVERED is {uncovered!r}, which is no class of the table: give a class's "
                "id or name, or nothing for ignore.",
                uncovered=uncovered,
            )
        )
    shapes = Shapes.from_map((wkb for wkb, _ in polygons), ids)
    if not shapes.touching(source.grid.bounds()).size:
        raise InputError(say("No polygon lies on the images: check that both show the same place."))
    return PolygonMap(source, shapes, background.id if background else IGNORE)


def listing(counts: Counter[str]) -> str:
    """Name the most frequent ones with their counts."""
    shown = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    text = ", ".join(f"{name}: {count}" for name, count in shown[:_SHOWN])
    return text + (
        say(" and {shown} more", shown=len(shown) - _SHOWN) if len(shown) > _SHOWN else ""
    )
