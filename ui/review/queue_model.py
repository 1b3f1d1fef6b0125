"""The polygons of a review as a table that Qt's views show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsFeatureRequest
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer, pyqtSignal

from ...core.choices.review import CellState, Status
from ...core.review import listing
from ...core.review.journal import last_said
from ...translation import number, signed, tr
from .edits import Connection
from .info import STATUS_TEXTS
from .remarks import confidence_text

if TYPE_CHECKING:
    from .session import ReviewSession

#: Columns that are fields of the layer, by field.
FIELDS = {
    "uid": "uid",
    "status": "status",
    "class": "class",
    "area_ha": "area",
    "diff_mean": "difference",
    "confidence": "confidence",
    "reviewer": "reviewer",
    "reviewed_at": "time",
    "log": "said",
    "note": "note",
}
PLACES = {name: number for number, name in enumerate(listing.NAMES)}
#: What a suggestion begins with, as filters know it.
CHANGE, NO_CHANGE, AGAIN = "change", "no change", "look again"
_Roles = Qt.ItemDataRole
#: Right and in the middle, as a number, which Qt 5 and Qt 6 both take.
RIGHT = 0x82


def headings() -> dict[str, str]:
    """Return what stands above the columns, by name."""
    return {
        "cell": tr("Cell"),
        "state": tr("Cell is"),
        "uid": tr("Polygon"),
        "status": tr("Status"),
        "class": tr("Class"),
        "area": tr("Area, ha"),
        "difference": tr("Difference"),
        "beyond": tr("Beyond threshold"),
        "suggestion": tr("Suggestion"),
        "confidence": tr("Confidence"),
        "reviewer": tr("Reviewer"),
        "time": tr("Decided"),
        "said": tr("Said last"),
        "note": tr("Note"),
    }


class QueueModel(QAbstractTableModel):
    """All polygons in memory: any order and any filter takes a moment.

    A row that changes stays where it is until the next filter or order, so that nothing jumps.
    """

    #: A polygon's fid and the note that was written to it.
    noted = pyqtSignal(int, str)

    def __init__(self, session: ReviewSession, threshold: float | None) -> None:
        """Take the review and the threshold that its candidates come from, None if not known."""
        super().__init__()
        self.session, self.threshold = session, threshold
        self._suggestions: dict[int, str] = {}
        self._rows: list[list[Any]] = []
        self._fids: list[int] = []
        self._numbers: dict[int, int] = {}
        #: Numbers of the rows that are shown, in order, and where each is.
        self._shown: list[int] = []
        self._lines: dict[int, int] = {}
        self._terms: list[listing.Term] = []
        self._sorting = ("", False)
        self._headings = list(headings().values())
        self._names = {
            number: FIELDS[name]
            for number, name in enumerate(session.layer.fields().names())
            if name in FIELDS
        }
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.read)
        layer = session.layer
        self._connections: list[Connection] = [
            (layer.attributeValueChanged, self._value_changed),
            (layer.featureAdded, self._read_soon),
            (layer.featureDeleted, self._read_soon),
            (layer.afterRollBack, self._read_soon),
        ]
        for signal, slot in self._connections:
            signal.connect(slot)
        self.read()

    def close_down(self) -> None:
        """Follow the layer no longer."""
        self._timer.stop()
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = []

    # What is shown

    def read(self) -> None:
        """Read all polygons, edits that are not saved included."""
        layer, cells = self.session.layer, self.session.queue.cells
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(list(self._names))
        places = self.session.queue.polygons
        found = []
        for feature in layer.getFeatures(request):
            polygon = places.get(feature.id())
            number = None if polygon is None else polygon.cell
            place = len(cells) if number is None else number  # beside all cells: at the end
            key = polygon.key if polygon is not None else (0, 0, 0, feature.id())
            found.append((place, key, feature.id(), self._row(feature, number)))
        found.sort(key=lambda one: one[:2])
        self._fids = [fid for _, _, fid, _ in found]
        self._rows = [row for *_, row in found]
        self._numbers = {fid: number for number, fid in enumerate(self._fids)}
        self._arrange()

    def tell(self, suggestions: Mapping[int, str]) -> None:
        """Show what is suggested, by polygon; none of the others."""
        self._suggestions = dict(suggestions)
        place = PLACES["suggestion"]
        for fid, row in zip(self._fids, self._rows):
            row[place] = self._suggestions.get(fid)
        if self._shown:
            last = len(self._shown) - 1
            self.dataChanged.emit(self.index(0, place), self.index(last, place))

    def filter(self, text: str) -> None:
        """Show the polygons that a filter finds, see ``listing.parse``, which may raise."""
        self._terms = listing.parse(text)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; below 0 it is the order of the queue."""
        name = listing.NAMES[column] if column >= 0 else ""
        self._sorting = name, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self._take_states()
        shown = listing.select(self._rows, self._terms)
        column, descending = self._sorting
        if column:
            shown = listing.in_order(self._rows, shown, column, descending=descending)
        self.beginResetModel()
        self._shown = shown
        self._lines = {number: line for line, number in enumerate(shown)}
        self.endResetModel()

    def _take_states(self) -> None:
        closed = {cell.name for cell in self.session.queue.cells if cell.is_closed}
        names = {True: CellState.CLOSED.value, False: CellState.OPEN.value}
        for row in self._rows:
            row[PLACES["state"]] = names[row[0] in closed] if row[0] else None

    def _row(self, feature: QgsFeature, cell: int | None) -> list[Any]:
        row: list[Any] = [None] * len(listing.COLUMNS)
        row[0] = "" if cell is None else self.session.queue.cells[cell].name
        for field, name in self._names.items():
            self._put(row, name, feature.attribute(field))
        row[PLACES["suggestion"]] = self._suggestions.get(feature.id())
        return row

    def _put(self, row: list[Any], name: str, value: object) -> None:
        wanted = (int, float) if listing.COLUMNS[name] is not str else str
        if name == "said":
            value = last_said(value)
        row[PLACES[name]] = value if isinstance(value, wanted) else None
        if name == "difference":
            difference = row[PLACES[name]]
            row[PLACES["beyond"]] = listing.beyond(difference, self.threshold)

    # Where a polygon is

    @property
    def total(self) -> int:
        """How many polygons there are, shown or not."""
        return len(self._rows)

    def fid(self, line: int) -> int:
        """Return the polygon in a line."""
        return self._fids[self._shown[line]]

    def line(self, fid: int | None) -> int | None:
        """Return the line of a polygon, None where it is not shown."""
        return None if fid is None else self._lines.get(self._numbers.get(fid, -1))

    def following(self, fid: int | None, step: int, *, undecided: bool) -> int | None:
        """Return the polygon after (1) or before (−1) one, round the end; None where none is."""
        count, line = len(self._shown), self.line(fid)
        here = (-1 if step > 0 else 0) if line is None else line
        lines = ((here + step * number) % count for number in range(1, count + 1))
        polygons = self.session.queue.polygons
        for one in (self.fid(line) for line in lines):
            polygon = polygons.get(one)
            if polygon is not None and (not undecided or polygon.status == Status.CANDIDATE):
                return one if one != fid else None
        return None

    # What the layer says

    def _read_soon(self, *_: object) -> None:
        self._timer.start()

    def _value_changed(self, fid: int, field: int, value: object) -> None:
        name, number = self._names.get(field), self._numbers.get(fid)
        if name is None or number is None:
            return
        self._put(self._rows[number], name, value)
        line = self._lines.get(number)
        if line is not None:
            self.dataChanged.emit(self.index(line, 0), self.index(line, len(PLACES) - 1))

    # What a view asks for

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(PLACES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Roles.ToolTipRole:
            return tr("In a filter: {name}").format(name=listing.NAMES[section])
        return self._headings[section] if role == _Roles.DisplayRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        flags = super().flags(index)
        is_note = index.isValid() and listing.NAMES[index.column()] == "note"
        return flags | Qt.ItemFlag.ItemIsEditable if is_note else flags

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        name = listing.NAMES[index.column()]
        value = self._rows[self._shown[index.row()]][index.column()]
        if role in (_Roles.DisplayRole, _Roles.EditRole):
            return _TEXTS.get(name, _plain)(value)
        if role == _Roles.TextAlignmentRole and listing.COLUMNS[name] is not str:
            return RIGHT
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:
        if role != _Roles.EditRole or not index.isValid():
            return False
        fid, text = self.fid(index.row()), str(value).strip()
        if text != (self.data(index, _Roles.EditRole) or ""):
            self.noted.emit(fid, text)
        return True


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _signed(value: float | None) -> str:
    return "" if value is None else signed(value, "+.3f")


def _status(value: str | None) -> str:
    found = (status for status in STATUS_TEXTS if status == value)
    status = next(found, None)
    return _plain(value) if status is None else STATUS_TEXTS[status]()


def _state(value: str | None) -> str:
    return {CellState.CLOSED.value: tr("closed"), CellState.OPEN.value: tr("open")}.get(
        _plain(value), ""
    )


def _suggestion(value: str | None) -> str:
    """Return in the user's words what a filter knows as "change 0.93"."""
    *words, chance = _plain(value).split(" ") if value else [""]
    told = {
        CHANGE: tr("change {chance}"),
        NO_CHANGE: tr("no change {chance}"),
        AGAIN: tr("look again: {chance}"),
    }
    return told.get(" ".join(words), chance).format(chance=chance)


_TEXTS: dict[str, Callable[[Any], str]] = {
    "area": lambda value: "" if value is None else number(value, ",.2f"),
    "difference": _signed,
    "beyond": _signed,
    "confidence": confidence_text,
    "time": lambda value: _plain(value)[:16].replace("T", " "),
    "status": _status,
    "state": _state,
    "suggestion": _suggestion,
}
