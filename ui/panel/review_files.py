"""The review files of a work folder: review.gpkg, review_2.gpkg and so on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...core.choices.review import Status
from ..workspace import THRESHOLD, Parameters
from . import layers

if TYPE_CHECKING:
    from ...core.review.review import Settings

POLYGONS, CELLS = "polygons", "cells"
# A polygon or a cell that somebody decided on.
_DECIDED = {POLYGONS: f"\"status\" <> '{Status.CANDIDATE}'", CELLS: '"reviewer" IS NOT NULL'}

#: Of which type the parameters of thresholdmask are.
_CASTS: dict[str, type] = {
    "METHOD": str,
    "VALUE": float,
    "DIRECTION": str,
    "MIN_AREA": int,
    "FILL_HOLES": int,
    "SEED_VALUE": float,
}
#: What tells one decision from another. A drawn polygon that a mask has now counts as accepted.
_TOLD = {
    POLYGONS: ("class", "reviewer", "reviewed_at"),
    CELLS: ("cell", "state", "reviewer", "closed_at"),
}


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


def found(folder: str) -> list[str]:
    """Return the paths of all reviews in a folder, by name."""
    return [str(path) for path in sorted(Path(folder).glob("*.gpkg")) if settings(str(path))]


def earlier(folder: str, present: str = "") -> str:
    """Return the review whose verdicts count so far, "" where there is none.

    It is the present one, whatever its name, or the last of a folder, where somebody has begun it.
    """
    if present and Path(present).is_file() and has_begun(present):
        return present
    number, begun = 1, ""
    while (path := _path(folder, number)).is_file():
        begun, number = str(path) if has_begun(str(path)) else begun, number + 1
    return begun


def has_begun(path: str) -> bool:
    """Return whether a review holds a decision, saved or not, that an earlier one does not hold."""
    if layers.has_unsaved_edits(path):
        return True
    made = settings(path)
    before = made.previous if made is not None else ""
    for name in _DECIDED:
        known = _decisions(before, name) if before and Path(before) != Path(path) else set()
        if _decisions(path, name) - known:
            return True
    return False


def _decisions(path: str, name: str) -> set[tuple[object, ...]]:
    """Return what was decided in a layer of a review, and by whom and when."""
    layer = QgsVectorLayer(f"{path}|layername={name}", "", "ogr")
    if not layer.isValid():
        return set()
    request = QgsFeatureRequest().setFilterExpression(_DECIDED[name])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {
        tuple(str(found[field]) for field in _TOLD[name]) for found in layer.getFeatures(request)
    }


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


def threshold(mask: str) -> Parameters:
    """Return the parameters of thresholdmask that a mask was made with; empty where unknown."""
    from ...core.errors import ChangeMiningError
    from ...core.masks.settings import settings_of

    try:
        told = settings_of(mask) if mask else {}
    except ChangeMiningError:
        return {}
    if not told:
        return {}
    return {
        name: _CASTS[name](told[name]) if name in told else None
        for name in THRESHOLD
        if name in _CASTS
    }


def scenes(path: str) -> tuple[str, str]:
    """Return the paths of T1 and T2 that a review goes by."""
    made = settings(path)  # the review itself will say what is wrong with it
    return (made.t1, made.t2) if made is not None else ("", "")


def settings(path: str) -> Settings | None:
    """Return what a review goes by, its rasters where they are now; None for any other file."""
    from ...core.errors import ChangeMiningError
    from ...core.io.vector import read_layer
    from ...core.review.locating import locate
    from ...core.review.review import SETTINGS, Settings

    try:
        rows = (row for _, row in read_layer(path, SETTINGS))
        return locate(Settings.read(rows, Path(path)), path)
    except ChangeMiningError:
        return None
