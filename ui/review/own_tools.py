"""The review's own map tools that change shapes: each by a key, each with a name while it is on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Union

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...translation import tr
from .grow_tool import GrowTool
from .keys import actions
from .lasso_tool import LassoTool
from .paint_tool import PaintTool

if TYPE_CHECKING:
    from .shaper import Shaper
    from .shaping import Shaping

ShapeTool = Union[GrowTool, PaintTool, LassoTool]
#: Those that drag over pixels, by the action that switches them on, and whether they take away.
PAINTING, LASSOS = {"brush": False, "eraser": True}, {"freehand": False, "cut_out": True}
NAMES = ("click_grow", *PAINTING, *LASSOS)


class OwnTools(QObject):
    """Growing, painting and drawing freehand; without a difference there is none of them."""

    said = pyqtSignal(str)
    #: A tool says something else of itself.
    changed = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        layer: QgsVectorLayer,
        shaper: Shaper | None,
        shaping: Shaping,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.grow: GrowTool | None = None
        #: By action.
        self.tools: dict[str, ShapeTool] = {}
        if shaper is None:
            return
        crs = layer.crs()
        self.grow = GrowTool(canvas, shaper, crs)
        self.grow.grown.connect(shaping.add)
        self.grow.said.connect(self.said)
        self.tools["click_grow"] = self.grow
        for name, erase in PAINTING.items():
            brush = PaintTool(canvas, shaper, crs, erase=erase)
            brush.painted.connect(partial(shaping.paint, erase=erase))
            brush.resized.connect(self.changed)
            self.tools[name] = brush
        for name, erase in LASSOS.items():
            lasso = LassoTool(canvas, crs, erase=erase)
            lasso.drawn.connect(shaping.cut_out if erase else shaping.draw)
            self.tools[name] = lasso

    def close_down(self) -> None:
        """Take everything off the map."""
        for tool in self.tools.values():
            tool.close_down()
            tool.deleteLater()
        self.tools, self.grow = {}, None

    @property
    def name(self) -> str:
        """What the tool that is on does, "" where it is none of these."""
        name = next((key for key, one in self.tools.items() if self.canvas.mapTool() is one), "")
        tool = self.tools.get(name)
        if isinstance(tool, PaintTool):
            return tr("{tool}, {side} px wide").format(
                tool=tr("Rub out") if tool.erase else tr("Paint"), side=tool.side
            )
        return next((one.text for one in actions() if one.name == name), "")

    @property
    def painting(self) -> PaintTool | None:
        """The brush or the eraser, where it is on."""
        tool = self.canvas.mapTool()
        return tool if isinstance(tool, PaintTool) and tool in self.tools.values() else None

    @property
    def is_pending(self) -> bool:
        """Whether a grown region waits to be added."""
        return self.grow is not None and self.grow.is_pending

    def start(self, name: str) -> None:
        """Switch a tool on, or say why there is none."""
        if name not in self.tools:
            self.said.emit(tr("Without the difference this tool has no pixels: draw instead."))
            return
        self.canvas.setMapTool(self.tools[name])
        self.canvas.setFocus()
        if name == "click_grow":
            self.said.emit(tr("Click a change that the mask has missed."))

    def change(self, more: bool) -> None:
        """Make the brush, or the region that waits, larger or smaller."""
        brush = self.painting
        if brush is not None:
            brush.change(more)
        elif self.grow is not None:
            self.grow.change(more)

    def take(self) -> None:
        """Have the region that waits added."""
        if self.grow is not None:
            self.grow.take()

    def drop(self) -> bool:
        """Give the region that waits up; return whether there was one."""
        was_pending = self.is_pending
        if self.grow is not None:
            self.grow.drop()
        return was_pending
