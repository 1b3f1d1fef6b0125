"""The review files of a work folder: review.gpkg, review_2.gpkg and so on."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...core.choices import Status
from . import layers

POLYGONS, CELLS = "polygons", "cells"
# A polygon or a cell that somebody decided on.
_DECIDED = {POLYGONS: f"\"status\" <> '{Status.CANDIDATE}'", CELLS: '"reviewer" IS NOT NULL'}


def _path(folder: str, number: int) -> Path:
    return Path(folder) / ("review.gpkg" if number == 1 else f"review_{number}.gpkg")


def latest(folder: str) -> str:
    """Return the path of the last review in a folder, "" where there is none."""
    found, number = "", 1
    while (path := _path(folder, number)).is_file():
        found, number = str(path), number + 1
    return found


def next_path(folder: str) -> str:
    """Return where a new review goes: the last one is replaced unless somebody has begun it."""
    last, number = latest(folder), 1
    if last and not has_begun(last):
        return last
    while _path(folder, number).exists():
        number += 1
    return str(_path(folder, number))


def has_begun(path: str) -> bool:
    """Return whether a review holds a decision, saved or not."""
    return layers.has_unsaved_edits(path) or any(
        _any(f"{path}|layername={name}", decided) for name, decided in _DECIDED.items()
    )


def _any(source: str, expression: str) -> bool:
    layer = QgsVectorLayer(source, "", "ogr")
    request = QgsFeatureRequest().setFilterExpression(expression).setLimit(1)
    return layer.isValid() and any(True for _ in layer.getFeatures(request))


def candidates_threshold(path: str, mask: str) -> float | None:
    """Return the threshold that a review's candidates come from, None where nothing tells.

    A work folder holds the mask of its latest review.
    """
    from ...core.errors import ChangeMiningError
    from ...core.masks.settings import threshold_of

    if not mask or Path(latest(str(Path(mask).parent))) != Path(path):
        return None
    try:
        return threshold_of(mask)
    except ChangeMiningError:
        return None


def scenes(path: str) -> tuple[str, str]:
    """Return the paths of T1 and T2 that a review goes by."""
    from ...core.errors import ChangeMiningError
    from ...core.io.vector import read_layer
    from ...core.review.review import SETTINGS, Settings

    try:
        rows = (row for _, row in read_layer(path, SETTINGS))
        settings = Settings.read(rows, Path(path))
    except ChangeMiningError:
        return "", ""  # the review itself will say what is wrong with it
    return settings.t1, settings.t2
