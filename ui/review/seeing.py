"""How a review shows both dates: bands, stretch, what lies over them, and which one where.

Whatever is shown is named on the map that shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.labels import line_of
from ...algorithms.style import colours, is_shown_so
from ...translation import tr
from ..panel import layers
from ..panel.badge import DOT, MapBadge
from .main_map import MainMap
from .maps_window import was_open
from .overlay import open_overlay
from .swipe import Swipe

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer
    from qgis.gui import QgsMapCanvas

    from ...core.scenes.display import Display
    from .dates import Dates
    from .views import LinkedViews

SET_TEXTS: dict[str, Callable[[], str]] = {
    "natural": lambda: tr("natural colour"),
    "nir": lambda: tr("NIR"),
    "swir": lambda: tr("SWIR"),
    "agriculture": lambda: tr("agriculture"),
}
#: What the divider moves by at a key, as a share of the map's width.
STEP = 0.05
FIRST, SECOND = 0, 1


class Seeing(QObject):
    """The maps of both dates, and the main one, which shows the second unless it is asked."""

    #: One line for the reviewer.
    said = pyqtSignal(str)

    def __init__(
        self, canvas: QgsMapCanvas, views: LinkedViews, dates: Dates, difference: str = ""
    ) -> None:
        """Show both dates; ``difference`` is what may be laid over them, "" for nothing."""
        super().__init__()
        self.canvas, self.views, self.dates = canvas, views, dates
        self.difference, self.sets = difference, self._sets()
        self.set_name, self.by_cell, self.is_held = self.sets[0], False, False
        #: The project's raster that stands in for the second date on the main map, by its id.
        self.other = ""
        self.overlay: QgsRasterLayer | None = None
        self._overlay_text = ""
        self.shown = list(dates.shown)
        self._of_scene = {self.set_name: list(dates.shown)}
        self._cell: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None
        self.views.start(dates.layers)
        self.map, self.swipe = MainMap(canvas), Swipe(canvas)
        self.badge = MapBadge(canvas, "main_title")
        self.left_badge = MapBadge(canvas, "swipe_title")
        self.map.changed.connect(self._tell)
        self.swipe.divider.moved.connect(self._place_badges)
        canvas.renderStarting.connect(self._tell)  # a style may have changed
        QgsProject.instance().layersRemoved.connect(self._apply)
        self.presses: dict[str, Callable[[], object]] = {
            "flicker": self.hold,
            "bands": self.next_set,
            "stretch": self.toggle_stretch,
            "overlay": self.toggle_overlay,
            "other": self.next_other,
            "swipe": self.toggle_swipe,
            "swipe_left": lambda: self.swipe.step(-STEP),
            "swipe_right": lambda: self.swipe.step(STEP),
            "maps_window": self.views.toggle_window,
        }
        if was_open():
            self.views.open_window()
        self._tell()

    def close_down(self) -> None:
        """Show what the project shows, and nothing on the maps of the dates."""
        QgsProject.instance().layersRemoved.disconnect(self._apply)
        self.canvas.renderStarting.disconnect(self._tell)
        self.map.changed.disconnect(self._tell)
        self.swipe.close_down()
        self.map.close_down()
        self.views.stop()
        for badge in (self.badge, self.left_badge):
            badge.close_down()

    def _sets(self) -> list[str]:
        from ...core.scenes.display import BAND_SETS, band_sets

        return band_sets(self.dates.paths) if self.dates.shown else list(BAND_SETS)[:1]

    # What keys do

    def hold(self) -> None:
        """Have the first date on the main map until :meth:`let_go`."""
        if self.dates.layers[FIRST] is None:
            self.said.emit(tr("The first date is missing, so it cannot be shown."))
            return
        self.is_held = True
        self._apply()

    def let_go(self) -> None:
        """Have the main map as it was before it was held."""
        if self.is_held:
            self.is_held = False
            self._apply()

    def next_set(self) -> None:
        """Show the next of the band sets that both dates have."""
        if len(self.sets) == 1:
            self.said.emit(tr("Both dates have the bands of one picture only."))
            return
        place = self.sets.index(self.set_name) + 1
        self._display(self.sets[place % len(self.sets)], self.by_cell)

    def toggle_stretch(self) -> None:
        """Stretch by the present cell, of both dates alike, or by the scenes."""
        self._display(self.set_name, not self.by_cell)

    def enter_cell(self, bounds: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Take another cell as the present one."""
        if self._cell == (bounds, crs):
            return
        self._cell = bounds, crs
        if self.by_cell:
            self._display(self.set_name, True)

    def toggle_overlay(self) -> None:
        """Lay the difference or evidence over all maps, or take it away."""
        if self.overlay is None:
            self.overlay, self._overlay_text = open_overlay(self.difference)
            if self.overlay is None:
                self.said.emit(tr("The difference is missing, so it cannot be shown."))
        else:
            self.overlay = None
        self.views.put_over(self.overlay)
        self._apply()

    def next_other(self) -> None:
        """Show the project's next raster on the main map, the second date after the last one."""
        found = ["", *(layer.id() for layer in self._others())]
        if len(found) == 1:
            self.said.emit(
                tr("The project has no other raster: add a third date or a basemap to it.")
            )
        place = found.index(self.other) + 1 if self.other in found else 1
        self.other = found[place % len(found)]
        self._apply()

    def toggle_swipe(self) -> None:
        """Divide the main map, with the first date on the left, or show it whole."""
        if None in self.dates.layers:
            self.said.emit(tr("A date is missing, so the map cannot be divided."))
        elif self.canvas.rotation():
            self.said.emit(tr("A map that is turned cannot be divided: set its rotation to 0."))
        else:
            self.swipe.toggle()
            self._apply()

    # What is shown

    def _display(self, name: str, by_cell: bool) -> None:
        """Show the dates by a band set and a stretch; say it where they cannot be read."""
        from ...core.errors import ChangeMiningError
        from ...core.scenes.display import BAND_SETS, displays, frame

        place = None
        if by_cell and self._cell is not None:
            bounds, crs = self._cell
            box = bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum()
            place = frame(box, crs.toWkt())
        known = self._of_scene.get(name) if place is None else None
        try:
            shown = known or displays(self.dates.paths, BAND_SETS[name], place)
        except ChangeMiningError as error:
            self.said.emit(line_of(error))
            return
        if place is None:
            self._of_scene[name] = shown
        self.set_name, self.by_cell, self.shown = name, place is not None, shown
        for layer, display in zip(self.dates.layers, shown):
            if layer is not None:
                layer.setRenderer(colours(layer.dataProvider(), display))
                layer.triggerRepaint()
        self._apply()

    def _others(self) -> list[QgsMapLayer]:
        """Return the project's rasters that are neither date nor made by the panel."""
        found = QgsProject.instance().layerTreeRoot().layerOrder()
        dates = [layer for path in self.dates.paths for layer in layers.find(path)]
        return [
            layer
            for layer in found
            if isinstance(layer, QgsRasterLayer)
            and layer.isValid()
            and layer not in dates
            and not (layer.customProperty(layers.STYLE) or layer.customProperty(layers.ROLE))
        ]

    def _base(self) -> QgsMapLayer | None:
        """Return the raster of the main map, None where the second date is missing."""
        if self.is_held:
            return self.dates.layers[FIRST]
        return QgsProject.instance().mapLayer(self.other) or self.dates.layers[SECOND]

    def _is_plain(self) -> bool:
        """Whether the project's own layers are what is asked for."""
        special = self.is_held or self.other or self.overlay is not None or self.swipe.is_on
        return not (special or self.by_cell or self.set_name != self.sets[0])

    def _apply(self, *_: object) -> None:
        """Bring the maps to what is asked for."""
        if self.other and QgsProject.instance().mapLayer(self.other) is None:
            self.other = ""
        base = self._base()
        if self._is_plain() or base is None:
            self.map.show(None)
        else:
            self.map.show([one for one in (self.overlay, base) if one is not None])
        self._tell()

    def _tell(self) -> None:
        """Name on every map what it shows."""
        for number, badge in enumerate(self.views.badges):
            badge.tell(self._lines(number))
        self.badge.tell(self._main_lines())
        left = [*self.map.vectors, self.overlay, self.dates.layers[FIRST]]
        self.swipe.show_layers([one for one in left if one is not None] if self.swipe.is_on else [])
        self.left_badge.tell(self._lines(FIRST) if self.swipe.is_on else [])
        self._place_badges()

    def _place_badges(self, *_: object) -> None:
        share = self.swipe.share if self.swipe.is_on else 0.0
        self.left_badge.keep_to(0, share, right=True)
        self.badge.keep_to(share, 1)

    def _lines(self, number: int) -> list[str]:
        if self.dates.layers[number] is None:
            return [self.dates.titles[number], tr("missing")]
        return [self.dates.titles[number], self._how(self.shown[number])]

    def _how(self, display: Display) -> str:
        """Return by which bands and which stretch a date is shown, and what lies over it."""
        if display.has_roles:
            bands = SET_TEXTS[self.set_name]()
        else:
            numbers = ", ".join(map(str, sorted(set(display.bands))))
            bands = tr("bands {numbers}").format(numbers=numbers)
        stretch = tr("cell stretch") if self.by_cell else tr("scene stretch")
        over = self._overlay_text if self.overlay is not None else ""
        return DOT.join(filter(None, (bands, stretch, over)))

    def _main_lines(self) -> list[str]:
        if not self.map.is_own:
            other = QgsProject.instance().mapLayer(self.other)
            if self.is_held or other is None:
                return self._lines(FIRST if self.is_held else SECOND)
            return [other.name(), self._overlay_text if self.overlay is not None else ""]
        seen = [one for one in self.canvas.layers() if isinstance(one, QgsRasterLayer)]
        if not seen:
            return [tr("no raster is on this map")]
        number = next(
            (place for place, path in enumerate(self.dates.paths) if seen[0] in layers.find(path)),
            None,
        )
        if number is None or self.dates.layers[number] is None:
            return [seen[0].name()]
        is_ours = not self.canvas.theme() and is_shown_so(seen[0].renderer(), self.shown[number])
        how = self._how(self.shown[number]) if is_ours else tr("as the project styles it")
        return [self.dates.titles[number], how]
