"""The cells of several reviews of one scene, made one queue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..choices.review import CellKind, CellState, Status
from ..grid import Grid
from ..io.crs import NO_CRS
from ..io.regions import Shapes
from ..masks.polygons import ReviewedPolygon
from .cells import cell_of_polygon, new_cell
from .review import Cell, Review

Place = tuple[int, int]
PLACE = ("row", "col")


class MergedCells:
    """The cells of all reviews, and where polygons lie among them."""

    def __init__(self, reviews: Sequence[Review]) -> None:
        self.size = reviews[0].settings.size
        self.by_place: dict[Place, list[Cell]] = {}
        for review in reviews:
            for cell in review.cells:
                place = int(cell.attributes["row"]), int(cell.attributes["col"])
                self.by_place.setdefault(place, []).append(cell)
        self.grid = _grid(self.by_place, self.size)

    def place_of(self, polygon: ReviewedPolygon) -> Place | None:
        """Return (row, column) of the cell that a polygon belongs to."""
        return cell_of_polygon(self.grid, self.size, polygon.wkb, polygon.attributes.get("uid"))

    def joined(self, polygons: Sequence[ReviewedPolygon]) -> list[Cell]:
        """Return all cells in the order of a queue; closed is what a reviewer closed."""
        left = self._candidates(polygons)
        cells = [self._join(place, left[place]) for place in self.by_place]
        return sorted(
            cells,
            key=lambda one: (
                one.attributes["kind"] == CellKind.AUDIT.value,
                *map(one.attributes.get, PLACE),
            ),
        )

    def reopened(self, polygons: Sequence[ReviewedPolygon]) -> list[Cell]:
        """Return the cells of some candidates alone, row by row, all open."""
        return [self._reopen(*one) for one in sorted(self._candidates(polygons).items())]

    def _candidates(self, polygons: Sequence[ReviewedPolygon]) -> Counter[Place]:
        left: Counter[Place] = Counter()
        for polygon in polygons:
            place = self.place_of(polygon)
            if place is not None:
                left[place] += Status.of(polygon.attributes) == Status.CANDIDATE.value
        return left

    def _reopen(self, place: Place, candidates: int) -> Cell:
        cell = new_cell(self.grid, self.size, place, CellKind.CANDIDATES.value, candidates)
        known = self.by_place.get(place)
        return cell._replace(wkb=known[0].wkb) if known else cell

    def _join(self, place: Place, candidates: int) -> Cell:
        """Return what the reviews make of one cell: closed where one closed it, nothing left."""
        known = self.by_place[place]
        closed = [cell for cell in known if cell.is_closed]
        kinds = {cell.attributes["kind"] for cell in known}
        values = dict(
            known[0].attributes,
            kind=CellKind.CANDIDATES.value
            if CellKind.CANDIDATES.value in kinds
            else CellKind.AUDIT.value,
        )
        values["candidates"] = max(int(cell.attributes["candidates"] or 0) for cell in known)
        who = [str(cell.attributes["reviewer"]) for cell in closed if cell.attributes["reviewer"]]
        dates = [str(cell.attributes["closed_at"] or "") for cell in closed]
        done = bool(closed) and not candidates
        values["state"] = CellState.CLOSED.value if done else CellState.OPEN.value
        values["reviewer"] = ", ".join(dict.fromkeys(who)) or None if done else None
        values["closed_at"] = max(dates) or None if done else None
        return Cell(known[0].wkb, values)


def _grid(cells: Mapping[Place, Sequence[Cell]], size: int) -> Grid:
    """Return the scene's grid as far as its cells tell it: it has no end.

    The rasters themselves may lie on another computer.
    """
    places = np.array(list(cells))
    boxes = Shapes.from_map([known[0].wkb for known in cells.values()], [0] * len(cells)).boxes
    left, wide = _axis(places[:, 1], boxes[:, 0], boxes[:, 2], size)
    top, high = _axis(places[:, 0], boxes[:, 3], boxes[:, 1], size)
    return Grid(NO_CRS, Affine(wide, 0, left, 0, high, top), (1 << 30, 1 << 30))


def _axis(numbers: Array, starts: Array, stops: Array, size: int) -> tuple[float, float]:
    """Return where pixels start along one axis, and their signed size."""
    # The scene's edge cuts the last cell, never the first of several.
    first = numbers.argmin()
    step = (stops[first] - starts[first]) / size
    return float(starts[first] - numbers[first] * size * step), float(step)
