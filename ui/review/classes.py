"""The classes of change: names and colours from a table, for the keys, the page and the map."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.choices.review import Status
from ...translation import tr
from ..panel.layers import STYLE

if TYPE_CHECKING:
    from ...core.legend import Class

#: What every polygon is drawn by where there are classes: its own, or its status.
BY_CLASS = (
    f"CASE WHEN \"status\" IN ('{Status.ACCEPTED.value}', '{Status.ADDED.value}') "
    'THEN \'class \' || "class" ELSE "status" END'
)
#: Share of a class's colour that fills its polygons.
FILLED = 90


class Classes:
    """Classes by number; without a table any number is one, and has no name."""

    def __init__(self, found: Iterable[Class] = ()) -> None:
        self.by_number = {one.id: one for one in found}

    @classmethod
    def read(cls, path: str) -> Classes:
        """Read a table, none where there is no path.

        Raises
        ------
        ChangeMiningError
            It cannot be read.
        """
        from ...core.landcover.classes import read_classes

        return cls(read_classes(path).fine) if path else cls()

    def __bool__(self) -> bool:
        return bool(self.by_number)

    def allows(self, number: int) -> bool:
        """Return whether polygons may be of a class."""
        return not self.by_number or number in self.by_number

    def name(self, number: object) -> str:
        """Return what a class is called: its name, or its number."""
        found = self.by_number.get(number) if isinstance(number, int) else None
        return tr("class {number}").format(number=number) if found is None else found.name

    def legend(self) -> str:
        """Return the classes that have a key, with their colours, in HTML."""
        items = (
            f'<span style="color:{_color(one).name()}">■</span> <b>{number}</b> {escape(one.name)}'
            for number, one in sorted(self.by_number.items())
        )
        return " · ".join(items)

    def paint(self, layer: QgsVectorLayer) -> None:
        """Have a layer in the panel's own style show accepted polygons in their class's colour."""
        renderer = layer.renderer()
        if not (self and layer.customProperty(STYLE)):
            return
        if not isinstance(renderer, QgsCategorizedSymbolRenderer):
            return
        confirmed = (Status.ACCEPTED.value, Status.ADDED.value)
        others = [
            QgsRendererCategory(one)
            for one in renderer.categories()
            if one.value() not in confirmed and not str(one.value()).startswith("class ")
        ]
        own = [self._category(one) for _, one in sorted(self.by_number.items())]
        layer.setRenderer(QgsCategorizedSymbolRenderer(BY_CLASS, own + others))
        layer.triggerRepaint()

    def _category(self, one: Class) -> QgsRendererCategory:
        color = _color(one)
        line = f"{color.red()},{color.green()},{color.blue()}"
        symbol = QgsFillSymbol.createSimple(
            {
                "color": f"{line},{FILLED}",
                "outline_color": line,
                "outline_width": "0.5",
            }
        )
        return QgsRendererCategory(f"class {one.id}", symbol, one.name)


def _color(one: Class) -> QColor:
    return QColor(*one.color)


def table_beside(path: str) -> str:
    """Return the table of classes that lies beside a review, "" where there is none."""
    beside = Path(path).with_name("classes.csv")
    return str(beside) if beside.is_file() else ""
