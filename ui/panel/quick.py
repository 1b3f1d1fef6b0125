"""Large rasters that draw at once: reduced copies are made in the background, once each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...translation import tr
from . import layers

if TYPE_CHECKING:
    from ...core.jobs import Job
    from ..workspace import Workspace
    from .background import Background

#: Where, in the work folder, the copies of rasters lie that are not ours.
VIEWS = "views"


class QuickDrawing(QObject):
    """Has reduced copies made of what is slow to draw.

    Beside a raster of the work folder, which is ours, its copy lies as GDAL's overview; nothing is
    ever written beside a user's own: these are shown by way of a VRT in the work folder.
    """

    def __init__(self, workspace: Workspace, background: Background) -> None:
        super().__init__(background)
        self.workspace, self.background = workspace, background
        self._asked: set[tuple[str, int]] = set()

    def prepare(self, paths: Iterable[str]) -> None:
        """See to some rasters, where they are slow to draw and the work folder is there."""
        folder = self.workspace.folder
        if not folder or not Path(folder).is_dir():
            return
        for path in paths:
            if path and Path(path).is_file():
                self._prepare(path, Path(folder))

    def _prepare(self, path: str, folder: Path) -> None:
        from ...core.io.reduced import view_of, write_overview, write_view

        is_ours = Path(path).resolve().parent == folder.resolve()
        key = path, Path(path).stat().st_mtime_ns
        if key in self._asked or not layers.is_slow(QgsRasterLayer(path, "")):
            return
        self._asked.add(key)
        view = view_of(path, folder / VIEWS)
        if not is_ours and view.is_file():
            layers.draw_by(path, str(view))
            return

        def make_job() -> Job[Path | None]:
            return write_overview(path) if is_ours else write_view(path, folder / VIEWS)

        title = tr("A smaller copy of {name}, to draw it quickly").format(name=Path(path).name)
        self.background.run(title, make_job, partial(self._made, path, is_ours))

    def _made(self, path: str, is_ours: bool, made: Path | None) -> None:
        if made is None:
            return
        if not is_ours:
            layers.draw_by(path, str(made))
            return
        for layer in layers.find(path):
            if isinstance(layer, QgsRasterLayer):
                layer.reload()  # its file has more to offer now
                layer.triggerRepaint()
