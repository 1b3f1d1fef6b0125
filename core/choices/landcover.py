"""Land cover: labels, their classes, and the unit of backscatter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..messages import say
from .word import Word

#: Class tables that come along.
CLASS_TABLES = ("cerradata",)


class Backscatter(Word):
    """In which unit radar backscatter goes into the patches."""

    KEEP = "keep"
    DB = "db"
    LINEAR = "linear"


class UnknownColours(Word):
    """What becomes of pixels whose colour is that of no class."""

    REFUSE = "refuse"
    IGNORE = "ignore"


@dataclass(frozen=True)
class LabelChoice:
    """What the labels of a land-cover set are.

    Attributes
    ----------
    classes
        One of :data:`CLASS_TABLES`, or the path of a table; see
        :func:`..landcover.classes.read_classes`.
    labels
        A raster of class ids or a map in the classes' colours, at the fine level.
    polygons
        Instead of `labels`: (WKB in the first modality's CRS, attributes by lower-case name) each.
    class_field
        The attribute with a polygon's class, its id or its name.
    uncovered
        The class where there is no polygon; empty: ignore.
    coarse_labels
        A raster of the coarse level that the fine one must agree with.
    label_folder, edge_folder
        Names of the folders of a level; ``{n}`` is the number of its classes, ``{level}`` "fine" or
        "coarse".
    """

    classes: str = CLASS_TABLES[0]
    labels: str | None = None
    polygons: Sequence[tuple[bytes, Mapping[str, Any]]] | None = None
    class_field: str = "class"
    uncovered: str = ""
    coarse_labels: str | None = None
    unknown_colours: str = UnknownColours.REFUSE.value
    label_folder: str = "semantic_{n}c"
    edge_folder: str = "edge_{n}c"
    edge_labels: bool = True

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no file to tell."""
        if (self.labels is None) == (self.polygons is None):
            raise InputError(say("Give the labels once: LABELS (a raster) or LABEL_POLYGONS."))
        UnknownColours.check("UNKNOWN_COLOURS", self.unknown_colours)

    @property
    def rasters(self) -> dict[str, str]:
        """The rasters of labels, by role."""
        given = {"LABELS": self.labels, "COARSE_LABELS": self.coarse_labels}
        return {role: path for role, path in given.items() if path}

    @property
    def classed(self) -> list[tuple[bytes, str]]:
        """The polygons with their classes, ids or names; raises where the field is missing."""
        field = self.class_field.strip().lower()
        for _, attributes in self.polygons or ():
            if field not in attributes:
                raise InputError(
                    say(
                        "The polygons have no field {class_field!r}: say with CLASS_FIELD "
                        "which of theirs holds the class ({attributes}).",
                        class_field=self.class_field,
                        attributes=", ".join(attributes),
                    )
                )
        return [(wkb, _text(attributes[field])) for wkb, attributes in self.polygons or ()]

    @property
    def files(self) -> dict[str, Sequence[str]]:
        """The files that are no rasters, by role."""
        return {} if self.classes in CLASS_TABLES else {"CLASSES": [self.classes]}


def _text(value: object) -> str:
    """Return an attribute as text, whole numbers without decimals."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)
