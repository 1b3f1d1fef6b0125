"""What the panel takes up: from the project, from a work folder, or from any review."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject

from ...translation import tr
from . import review_files

if TYPE_CHECKING:
    from ...core.review.review import Settings
    from .dock import PanelDock

#: What of the workspace the project remembers, in this order.
REMEMBERED = ("t1", "t2", "folder", "polygons")
#: What is found again in a work folder.
PRODUCTS = {"difference": "difference.tif", "mask": "mask.tif"}


class TakingUp:
    """Fills the workspace, and keeps what in it hangs on something else up to date."""

    def __init__(self, panel: PanelDock) -> None:
        self.panel, self.workspace = panel, panel.workspace
        self._recalls = self._is_under_way = False

    def follow(self, name: str) -> bool:
        """Bring the workspace up to a new value; return whether the panel is to show it now."""
        if self._is_under_way:
            pass
        elif name in ("t1", "t2"):
            # What was made is of other scenes.
            self.workspace.difference = self.workspace.mask = self.workspace.polygons = ""
            if not self._recalls:
                self.panel.pair.show_scenes()
        elif name == "folder":
            self._adopt_folder()
        if name in REMEMBERED and not self._recalls:
            QgsProject.instance().writeEntry(
                "ChangeMining", f"/{name}", getattr(self.workspace, name)
            )
        return not self._is_under_way

    def recall(self) -> None:
        """Take the workspace from the project, and what was made from its work folder."""
        project = QgsProject.instance()
        known = {name: project.readEntry("ChangeMining", f"/{name}")[0] for name in REMEMBERED}
        self._recalls = True
        for name, path in known.items():
            if name != "polygons" or Path(path).is_file():
                setattr(self.workspace, name, path)
        self._recalls = False
        self.panel.pair.recall()

    def open_review(self, path: str) -> bool:
        """Take up any review, its scenes, its difference and its folder; say where it is none."""
        made = review_files.settings(path)
        if made is None:
            text = tr("{name} is no review: choose what Prepare review or Merge reviews has made.")
            self.panel.complain(text.format(name=Path(path).name))
            return False
        if not self.panel.page.leave():
            return False
        scenes, here = (made.t1, made.t2), self.workspace
        with self._at_once():
            if not here.folder or scenes != (here.t1, here.t2):
                here.folder = str(Path(path).parent)
            here.t1, here.t2 = scenes
            here.difference = made.difference if Path(made.difference).is_file() else ""
            mask = Path(path).with_name(PRODUCTS["mask"])
            is_latest = Path(review_files.latest(str(mask.parent))) == Path(path)
            here.mask = str(mask) if is_latest and mask.is_file() else ""
            here.polygons = path
            self._take_settings()
        return True

    def take_rasters(self, made: Settings) -> None:
        """Take up where the rasters of the present review were found."""
        with self._at_once():
            self.workspace.t1, self.workspace.t2 = made.t1, made.t2
            self.workspace.difference = made.difference if Path(made.difference).is_file() else ""

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Change the workspace without what a choice of the user's would bring about."""
        self._is_under_way = True
        try:
            yield
        finally:
            self._is_under_way = False
        self.panel.refresh()

    def _adopt_folder(self) -> None:
        """Take up what the work folder holds; a review also knows its scenes."""
        folder = self.workspace.folder
        review = review_files.latest(folder) if folder else ""
        if review and not (self.workspace.t1 or self.workspace.t2):
            self.workspace.t1, self.workspace.t2 = review_files.scenes(review)
        for name, file in PRODUCTS.items():
            path = Path(folder) / file
            setattr(self.workspace, name, str(path) if folder and path.is_file() else "")
        self.workspace.polygons = review
        self._take_settings()

    def _take_settings(self) -> None:
        """Take up how what lies in the work folder was made."""
        if not self.workspace.folder:
            return
        threshold = review_files.threshold(self.workspace.mask)
        if threshold:
            self.workspace.threshold = threshold
        made = review_files.settings(self.workspace.polygons)
        if made is not None:
            self.workspace.size = made.size
        savi = Path(self.workspace.folder) / "savi_t1.tif"
        if savi.is_file():
            self.panel.pair.take_made(str(savi))
