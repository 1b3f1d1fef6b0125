"""The order of a review: cells, and in each its polygons; built once, then kept up to date."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ..choices.review import Status
from ..names import cell_of, free_uid, pixel_of

_LAST = (1 << 62, 0)


class Place(NamedTuple):
    """Where a reviewer is: the cell's number in the queue and a polygon, or the cell as a whole."""

    cell: int
    fid: int | None = None


#: First pixel's row and column, what breaks ties, and the polygon's fid.
Key = tuple[int, int, int, int]


class _Polygon:
    __slots__ = ("cell", "key", "status", "uid")

    def __init__(self, uid: str | None, status: str, cell: int | None, key: Key) -> None:
        self.uid, self.status, self.cell, self.key = uid, status, cell, key


class QueueCell:
    """One cell of the queue.

    ``bounds`` is a rectangle in the layer's CRS. It is QGIS's, which the core does not know, and
    only asked whether it ``contains`` a point.
    """

    __slots__ = ("bounds", "fid", "is_audit", "is_closed", "keys", "name")

    def __init__(self, fid: int, name: str, is_audit: bool, is_closed: bool, bounds: Any) -> None:
        self.fid, self.name, self.bounds = fid, name, bounds
        self.is_audit, self.is_closed = is_audit, is_closed
        #: Of its polygons, in order.
        self.keys: list[Key] = []

    @property
    def fids(self) -> list[int]:
        """Its polygons in the order of their first pixels."""
        return [key[-1] for key in self.keys]


class Queue:
    """Cells and polygons of a review, in memory.

    Nothing here reads a layer, so every answer takes a moment, whatever the number of polygons.
    """

    def __init__(
        self, cells: Iterable[QueueCell], places: Iterable[tuple[int, int]], size: int
    ) -> None:
        """Take the cells in order, their (row, column) and their side in pixels."""
        self.cells = list(cells)
        self.size = size
        self.polygons: dict[int, _Polygon] = {}
        self.statuses: Counter[str] = Counter()
        self._numbers = {place: number for number, place in enumerate(places)}
        self._uids: Counter[str | None] = Counter()

    # Keeping it up to date

    def put(
        self, fid: int, uid: str | None, status: str, point: Callable[[], object] | None = None
    ) -> None:
        """Add a polygon; one whose ``uid`` tells no pixel belongs where ``point()`` is."""
        if fid in self.polygons:
            self.remove(fid)
        pixel = pixel_of(uid)
        row, col = pixel or _LAST
        if pixel:
            cell = self._numbers.get(cell_of(row, col, self.size))
        else:
            cell = self._cell_at(point)
        key = (row, col, abs(fid), fid)
        self.polygons[fid] = _Polygon(uid, status, cell, key)
        self.statuses[status] += 1
        self._uids[uid] += 1
        if cell is not None:
            insort(self.cells[cell].keys, key)

    def remove(self, fid: int) -> str | None:
        """Take a polygon away; return its uid, None where there is no such polygon."""
        polygon = self.polygons.pop(fid, None)
        if polygon is None:
            return None
        self.statuses[polygon.status] -= 1
        self._forget(polygon.uid)
        if polygon.cell is not None:
            self.cells[polygon.cell].keys.remove(polygon.key)
        return polygon.uid

    def set_status(self, fid: int, status: str) -> None:
        """Note a new status."""
        polygon = self.polygons.get(fid)
        if polygon is not None:
            self.statuses[polygon.status] -= 1
            self.statuses[status] += 1
            polygon.status = status

    def set_uid(self, fid: int, uid: str | None) -> None:
        """Note a new uid; the polygon stays in its cell."""
        polygon = self.polygons.get(fid)
        if polygon is not None:
            self._forget(polygon.uid)
            self._uids[uid] += 1
            polygon.uid = uid

    def _forget(self, uid: str | None) -> None:
        self._uids[uid] -= 1
        if not self._uids[uid]:
            del self._uids[uid]

    def free_uid(self, uid: str) -> str:
        """Return ``uid``, or ``<uid>_2`` and so on where a polygon has it."""
        return free_uid(uid, self._uids)

    def is_shared(self, uid: str | None) -> bool:
        """Return whether more than one polygon has this uid, or it is none."""
        return not uid or self._uids[uid] > 1

    def _cell_at(self, point: Callable[[], object] | None) -> int | None:
        if point is None:
            return None
        place = point()
        inside = (number for number, cell in enumerate(self.cells) if cell.bounds.contains(place))
        return next(inside, None)

    # What is left

    @property
    def decided(self) -> int:
        """How many polygons have a verdict."""
        return len(self.polygons) - self.statuses[Status.CANDIDATE]

    @property
    def closed(self) -> int:
        """How many cells are closed."""
        return sum(cell.is_closed for cell in self.cells)

    def candidates(self, number: int) -> list[int]:
        """Return the polygons of a cell that have no verdict."""
        polygons = self.polygons
        return [fid for fid in self.cells[number].fids if polygons[fid].status == Status.CANDIDATE]

    @property
    def left(self) -> int:
        """How many polygons without a verdict lie in closed cells."""
        closed = (number for number, cell in enumerate(self.cells) if cell.is_closed)
        return sum(len(self.candidates(number)) for number in closed)

    # Where to go

    def open_cell(self, after: int = -1) -> int | None:
        """Return the number of the next open cell, round the end; None where all are closed."""
        count = len(self.cells)
        numbers = ((after + step) % count for step in range(1, count + 1))
        return next((number for number in numbers if not self.cells[number].is_closed), None)

    def entry(self, number: int) -> Place:
        """Return where a cell is entered: its first candidate, or the cell as a whole."""
        return Place(number, next(iter(self.candidates(number)), None))

    def after_verdict(self, place: Place) -> Place:
        """Return the cell's next candidate, round its end; the whole cell where there is none."""
        left = set(self.candidates(place.cell))
        order = self.cells[place.cell].fids
        if place.fid in order:
            here = order.index(place.fid)
            order = order[here + 1 :] + order[:here]
        return Place(place.cell, next((fid for fid in order if fid in left), None))

    def beside(self, place: Place, step: int) -> Place:
        """Return the stop before (−1) or after (1) a place, whatever its state.

        A cell's stops are its polygons and then the cell as a whole; the two ends of the queue
        meet.
        """
        stops: list[int | None] = [*self.cells[place.cell].fids, None]
        here = stops.index(place.fid) if place.fid in stops else len(stops) - 1
        if 0 <= here + step < len(stops):
            return Place(place.cell, stops[here + step])
        number = (place.cell + step) % len(self.cells)
        fids = self.cells[number].fids
        return Place(number, fids[0] if step > 0 and fids else None)

    def place_of(self, fid: int) -> Place | None:
        """Return the place of a polygon; None where it lies in no cell."""
        polygon = self.polygons.get(fid)
        return None if polygon is None or polygon.cell is None else Place(polygon.cell, fid)
