"""All that exists only while a review is on: it is made at the start and taken down at the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...algorithms.labels import line_of
from ...translation import tr
from ..repainting import Freshness
from .edits import ReadOnlyError
from .joining import Joining
from .keys import KeyFilter, actions
from .outline import CELL, HERE, Outline
from .own_tools import NAMES, OwnTools
from .package import Package
from .remarks import Remarks
from .seeing import Seeing
from .session import ACCEPTED, REJECTED, UNSURE, ReviewSession
from .shaping import Shaping
from .suggesting import Suggesting
from .suggestion_marks import SuggestionMarks
from .surroundings import Surroundings
from .tools import KEPT, NATIVE, Tools

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dates import Dates
    from .grow_tool import GrowTool
    from .page import ReviewPage
    from .queue_dock import QueueDock
    from .shaper import Shaper
    from .suggestion_column import SuggestionColumn

#: Share of a cell that is seen around it, and how much of a cell is seen from close up.
AROUND, CLOSE_UP = 1.1, 0.3
#: A polygon that is selected for cutting, whose ground is to be seen.
SELECTED = QColor(255, 255, 0, 40)


class RunningReview(QObject):
    """One review on the map: keys to the session, the session's place to the map."""

    said = pyqtSignal(str)
    #: Something that the page shows has changed.
    changed = pyqtSignal()
    finished = pyqtSignal()
    help_wanted = pyqtSignal()

    def __init__(
        self,
        iface: QgisInterface,
        package: Package,
        shaper: Shaper | None,
        dates: Dates,
        page: ReviewPage,
        threshold: float | None = None,
    ) -> None:
        """Begin; ``page`` has ``views``, ``reviewer()``, and takes keys as the window does.

        ``threshold`` is that of the candidates, None where it is not known.
        """
        super().__init__()
        self.iface, self.canvas, self.layer = iface, iface.mapCanvas(), package.layer
        self.freshness = Freshness(self.layer, self.canvas)
        self.session = ReviewSession(package, shaper, page.reviewer, self)
        self.shaping = Shaping(self.session)
        self.suggesting = Suggesting(self.session, page.values, self)
        self.suggesting.said.connect(self.said)
        self.session.next_after = self._next_after
        self.surroundings = Surroundings(iface, self.layer)
        self.surroundings.arrange(package.settings.t2, page.reviewer())
        self.tools = Tools(iface, self.layer)
        self.tools.pick.picked.connect(self._pick)
        self.tools.pick.chosen.connect(self._choose)
        self.own = OwnTools(self.canvas, self.layer, shaper, self.shaping, self)
        self.own.said.connect(self.said)
        self.own.changed.connect(self.changed)
        self.tools.own += self.own.tools.values()
        self.joining = Joining(self.session, self.canvas)
        self.remarks = Remarks(self.session, page.line)
        self.seeing = Seeing(self.canvas, page.views, dates, package.settings.difference)
        self.seeing.said.connect(self.said)
        maps = [self.canvas, *page.views.canvases]
        self.here, self.around = (
            Outline(maps, HERE, 2),
            Outline(maps, CELL, 1, Qt.PenStyle.DashLine),
        )
        self.marks = SuggestionMarks(self.canvas, maps, self.suggesting)
        self.is_close_up = self.is_over = False
        self.dock: QueueDock | None = None
        #: Kept, as signals do not keep it.
        self._column: SuggestionColumn | None = None
        self._threshold = threshold
        self._has_selected = False
        self._selection_colour = self.canvas.mapSettings().selectionColor()
        self._shown_cell: int | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._refresh)
        self.session.moved.connect(self.show_place)
        self.session.changed.connect(self.timer.start)
        self.session.said.connect(self.said)
        self.session.finished.connect(self.finished)
        self._presses = self._table()
        window = page.views.window_of_maps
        self.keys = KeyFilter(self, [iface.mainWindow(), self.canvas, page, window])
        page.views.opened.connect(self.keys.watch)
        self.canvas.destinationCrsChanged.connect(self.show_cell)
        self.canvas.mapToolSet.connect(self._select_to_cut)
        self.session.moved.connect(self._select_to_cut)
        self.tools.back()
        self.show_cell()
        # The first layers of a project move the map, once Qt comes to it.
        QTimer.singleShot(0, self.show_cell)

    def make_editable(self) -> bool:
        """Make the layer editable, or say why it is not; return whether it is."""
        try:
            self.session.edits.ensure_editing()
        except ReadOnlyError as error:
            self.said.emit(line_of(error))
            return False
        return True

    def close_down(self) -> None:
        """Take everything down that was put up; edits stay as they are."""
        self.timer.stop()
        self.freshness.close_down()
        self.canvas.destinationCrsChanged.disconnect(self.show_cell)
        self.canvas.mapToolSet.disconnect(self._select_to_cut)
        if self._has_selected:
            self._deselect()
        self.is_over = True
        self.seeing.views.opened.disconnect(self.keys.watch)
        self.keys.close_down()
        self.seeing.close_down()
        self.suggesting.close_down()
        self.marks.close_down()
        self.session.close_down()
        self.here.remove()
        self.around.remove()
        self.surroundings.restore()
        if self.dock is not None:
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        self.tools.close_down()
        self.own.close_down()
        self.joining.close_down()
        self.remarks.close_down()

    # Keys

    def _table(self) -> dict[str, Callable[[], object]]:
        session, shaping = self.session, self.shaping
        table: dict[str, Callable[[], object]] = {
            "accept": lambda: session.decide(ACCEPTED),
            "reject": lambda: session.decide(REJECTED),
            "unsure": lambda: session.decide(UNSURE),
            "accept_rest": lambda: session.decide_rest(ACCEPTED),
            "reject_rest": lambda: session.decide_rest(REJECTED),
            "close_cell": session.close_cell,
            "reopen_cell": session.reopen_cell,
            "next": lambda: session.step(1),
            "previous": lambda: session.step(-1),
            "undo": session.undo,
            "redo": session.redo,
            **self.seeing.presses,
            "close_up": self._toggle_close_up,
            "shrink": lambda: shaping.regrow(-1),
            "grow": lambda: shaping.regrow(1),
            "erode": lambda: shaping.dilate(-1),
            "dilate": lambda: shaping.dilate(1),
            **{name: partial(self.own.start, name) for name in NAMES},
            "more": partial(self.own.change, True),
            "less": partial(self.own.change, False),
            "take": self.own.take,
            "merge": self.joining.merge,
            "smooth": shaping.smooth,
            "note": self.remarks.ask_note,
            "confidence": self.remarks.change_confidence,
            "send_back": self.remarks.ask_return,
            "back": self.tools.back,
            "drop": self._drop,
            "fill": shaping.fill,
            "delete": shaping.delete,
            "help": self.help_wanted.emit,
            "list": self.toggle_list,
            "list_next": lambda: self.open_list().step(1),
            "list_previous": lambda: self.open_list().step(-1),
            "left": lambda: self.open_list().show_left(),
            "suggest": self.suggesting.toggle,
            "accept_sure": self._accept_sure,
            "look_again": self.suggesting.contradicted.visit_next,
            "list_again": lambda: self.open_list().show_again(),
        }
        for number in range(1, 10):
            table[f"class_{number}"] = partial(session.set_class, number)
        for name in NATIVE:
            table[name] = partial(self._start_native, name)
        return table

    def open_list(self) -> QueueDock:
        """Return the list of all polygons, which is shown."""
        if self.dock is None:
            from .queue_dock import QueueDock
            from .suggestion_column import SuggestionColumn

            self.dock = QueueDock(self.session, self._threshold, self.iface.mainWindow())
            self._column = SuggestionColumn(self.suggesting, self.dock.model)
            self.suggesting.changed.connect(self._column.show)
            self._column.show()
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
            self.dock.take_place()
        self.dock.show()
        return self.dock

    def _next_after(self, fid: int) -> int | None:
        """Return the polygon after one that was decided on, None for the cell's order."""
        listed = None if self.dock is None else self.dock.after_verdict(fid)
        return self.suggesting.asking.next() if listed is None else listed

    def toggle_list(self) -> None:
        """Show or hide the list of all polygons."""
        if self.dock is not None and self.dock.isVisible():
            self.dock.hide()
        else:
            self.open_list().follow()

    def _accept_sure(self) -> None:
        """Accept what is surely change, once all of it was in sight."""
        if self.marks.bring_offered():
            self.said.emit(tr("Now all that the key accepts is in sight: look at it first."))
            return
        self.suggesting.accepting.press()
        self.marks.bring_offered()

    @property
    def grow_tool(self) -> GrowTool | None:
        """What grows a region from a click; None without a difference."""
        return self.own.grow

    @property
    def is_pending(self) -> bool:
        """Whether a grown region waits to be added."""
        return self.own.is_pending

    @property
    def tool_name(self) -> str:
        """What the active tool does, "" for the review's own way about the map."""
        name = self.tools.started
        started = next((one.text for one in actions() if one.name == name), "")
        return self.own.name or started or self.tools.title

    def _drop(self) -> None:
        if not self.own.drop():
            self.tools.back()

    def wants(self, action: str, key: str) -> bool:
        """Return whether a key is the review's as things stand."""
        if action == "drop":
            return self.is_pending or (bool(self.tool_name) and not self.tools.is_capturing)
        if action in ("more", "less"):
            return self.is_pending or self.own.painting is not None
        if action == "take":
            return self.is_pending
        if action in ("swipe_left", "swipe_right"):
            return self.seeing.swipe.is_on
        if self.tools.is_native:
            may_look = not self.tools.is_capturing or action in self.seeing.presses
            return key not in KEPT and may_look
        return True

    def press(self, action: str) -> None:
        """Do what a key stands for."""
        if action == "close_cell" and self.is_pending:
            self.said.emit(tr("A region waits: add it or give it up first."))
            return
        if action != "flicker":
            self.said.emit("")
        self._presses[action]()

    def let_go(self) -> None:
        """End what lasts as long as a key is held."""
        self.seeing.let_go()

    def _start_native(self, name: str) -> None:
        if not self.make_editable():
            return
        if name == "split" and self.session.fid is None:
            self.said.emit(tr("Go to the polygon that is to be cut first."))
            return
        if not self.tools.start_native(name):
            self.said.emit(tr("QGIS's own tool for this is not available."))
        self.canvas.setFocus()
        self._select_to_cut()

    def _select_to_cut(self, *_: object) -> None:
        """Select the present polygon while the tool cuts, which then leaves all others alone."""
        is_cutting, fid = self.tools.started == "split", self.session.fid
        if is_cutting and fid is not None:
            self.canvas.setSelectionColor(SELECTED)
            self.layer.selectByIds([fid])
        elif self._has_selected:
            self._deselect()
        self._has_selected = is_cutting
        if is_cutting and fid is None:
            self.tools.back()
        self.changed.emit()

    def _deselect(self) -> None:
        self.layer.removeSelection()
        self.canvas.setSelectionColor(self._selection_colour)

    def _pick(self, point: QgsPointXY) -> None:
        """Go to the smallest polygon at a point of the map."""
        fid = self._polygon_at(point)
        if fid is not None:
            self.session.visit(fid)

    def _choose(self, point: QgsPointXY) -> None:
        """Choose the polygon at a point of the map for merging, or let go of it."""
        fid = self._polygon_at(point)
        if fid is not None:
            self.joining.choose(fid)

    def _polygon_at(self, point: QgsPointXY) -> int | None:
        """Return the smallest polygon at a point of the map."""
        point = self._transform(self._map_crs, self.layer.crs()).transform(point)
        side = self.canvas.mapUnitsPerPixel()
        around = QgsRectangle.fromCenterAndSize(point, side, side)
        near = self.layer.getFeatures(QgsFeatureRequest(around))
        found = [one for one in near if one.geometry().contains(point)]
        return min(found, key=lambda one: one.geometry().area()).id() if found else None

    # The map

    @property
    def _map_crs(self) -> QgsCoordinateReferenceSystem:
        return self.canvas.mapSettings().destinationCrs()

    def _transform(
        self, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
    ) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(source, target, QgsProject.instance())

    def show_cell(self) -> None:
        """Show the place as when its cell was entered, wherever the map is."""
        if not self.is_over:
            self._shown_cell = None
            self.show_place()

    def show_place(self) -> None:
        """Bring the session's place into view and outline it."""
        session = self.session
        feature, cell = session.feature(), session.cell
        target = cell.bounds if feature is None else feature.geometry().boundingBox()
        seen = self._transform(self.layer.crs(), self._map_crs)
        if feature is not None and self.is_close_up:
            side = CLOSE_UP * cell.bounds.width()
            wanted = target.buffered(max(target.width(), target.height(), side) / 2)
        else:
            wanted = QgsRectangle(cell.bounds)
            wanted.combineExtentWith(target)
            wanted = wanted.buffered((AROUND - 1) * wanted.width() / 2)
        stays = not self.is_close_up and self._shown_cell == session.place.cell
        if not (stays and self.canvas.extent().contains(seen.transformBoundingBox(target))):
            self.canvas.setExtent(seen.transformBoundingBox(wanted))
            self.canvas.refresh()
        self._shown_cell = session.place.cell
        self.seeing.enter_cell(cell.bounds, self.layer.crs())
        self._refresh()

    def _toggle_close_up(self) -> None:
        self.is_close_up = not self.is_close_up
        self.show_cell()

    def _refresh(self) -> None:
        crs, feature = self.layer.crs(), self.session.feature()
        self.here.show(None if feature is None else feature.geometry(), crs)
        self.around.show(QgsGeometry.fromRect(self.session.cell.bounds), crs)
        self.changed.emit()
