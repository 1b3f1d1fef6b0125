"""Both dates as a review opens them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ...algorithms.labels import line_of
from ...translation import tr
from ..panel import layers
from ..panel.badge import DOT

if TYPE_CHECKING:
    from ...core.scenes.display import Display


@dataclass
class Dates:
    """Both dates as the review shows them: outside the project, by one stretch.

    Attributes
    ----------
    paths, titles
        The files, and what stands on the map of each: T1 or T2, its date where known, the file.
    layers
        None for one that cannot be read.
    shown
        How each is displayed at first; empty where nothing can be read.
    """

    paths: Sequence[str]
    titles: list[str]
    layers: list[QgsRasterLayer | None]
    shown: list[Display]


def open_dates(paths: Sequence[str]) -> tuple[Dates, str]:
    """Return both dates, and what is wrong with them, "" where nothing is."""
    from ...core.errors import ChangeMiningError
    from ...core.scenes.display import displays

    titles = scene_titles(paths)
    try:
        shown = displays(paths)
    except ChangeMiningError as error:
        return Dates(paths, titles, [None] * len(paths), []), line_of(error)
    found = [layers.scene(*one) for one in zip(paths, (tr("T1"), tr("T2")), shown)]
    there = [layer if layer.isValid() else None for layer in found]
    return Dates(paths, titles, there, shown), ""


def no_data_at(dates: Dates, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """Return what a judge has to know of a place where a date has no data, "" where both have."""
    there = [layer for layer in dates.layers if layer is not None]
    blank = [layer.name() for layer in there if _is_blank(layer, box, crs)]
    if not blank:
        return ""
    if len(blank) > 1:
        return tr("Neither date has data at this place: answer unsure.")
    text = tr("{name} has no data at this place: answer unsure where you cannot tell.")
    return text.format(name=blank[0])


def _is_blank(layer: QgsRasterLayer, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
    """Return whether a raster has no value in a box, beyond its edges or by its own no data."""
    own = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    place = own.transformBoundingBox(box)
    cols = max(round(place.width() / layer.rasterUnitsPerPixelX()), 1)
    rows = max(round(place.height() / layer.rasterUnitsPerPixelY()), 1)
    block = layer.dataProvider().block(1, place, cols, rows)
    return block is None or all(block.isNoData(pixel) for pixel in range(cols * rows))


def scene_titles(paths: Sequence[str]) -> list[str]:
    """Return what stands on the map of each date: T1 or T2, its date where known, the file."""
    from ...core.errors import ChangeMiningError
    from ...core.io.source import inspect
    from ...core.scenes.scene import sensing_date

    titles = []
    for name, path in zip((tr("T1"), tr("T2")), paths):
        try:
            date = sensing_date(inspect(path))
        except ChangeMiningError:
            date = None
        titles.append(DOT.join(filter(None, (name, date, Path(path).name))))
    return titles
