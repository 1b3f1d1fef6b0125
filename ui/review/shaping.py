"""Changes of the present polygon's shape, and polygons that are added or taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ...core.names import pixel_of
from ...translation import tr
from .edits import as_text

if TYPE_CHECKING:
    from .session import ReviewSession
    from .shaper import Shaper


class Shaping:
    """What a reviewer does to shapes; what cannot be done is said by the session."""

    def __init__(self, session: ReviewSession) -> None:
        self.session = session

    def regrow(self, direction: int) -> None:
        """Grow (1) or shrink (−1) the present polygon by a local threshold."""
        text = tr("Grow") if direction > 0 else tr("Shrink")
        self._reshape(lambda shaper, wkb: shaper.regrow(wkb, direction), text)

    def dilate(self, pixels: int) -> None:
        """Grow or shrink the present polygon by whole pixels."""
        text = tr("Dilate") if pixels > 0 else tr("Erode")
        self._reshape(lambda shaper, wkb: shaper.dilate(wkb, pixels), text)

    def smooth(self) -> None:
        """Take spikes and notches off the present polygon."""
        self._reshape(lambda shaper, wkb: shaper.smooth(wkb), tr("Smooth"))

    def draw(self, wkb: bytes) -> None:
        """Add the pixels in a shape that was drawn as polygons that the mask missed."""
        shaper = self.session.shaper
        if shaper is None:
            return
        with shaper.trouble(self.session.said.emit):
            parts = shaper.paint(None, shaper.pixels_in(wkb), erase=False)
            if not parts:
                self.session.said.emit(tr("No pixel's centre lies inside: draw a larger area."))
            for part in parts:
                self.add(part)

    def cut_out(self, wkb: bytes) -> None:
        """Take the pixels in a shape that was drawn out of the present polygon."""
        shaper = self.session.shaper
        if shaper is not None:
            with shaper.trouble(self.session.said.emit):
                self.paint(shaper.pixels_in(wkb), erase=True)

    def paint(self, pixels: Iterable[tuple[int, int]], *, erase: bool) -> None:
        """Add pixels to the present polygon or rub them out; beside all polygons, add one."""
        feature = self.session.feature()
        if self.session.shaper is None or (feature is None and erase):
            self.session.said.emit(tr("Go to a polygon first."))
            return
        with self.session.shaper.trouble(self.session.said.emit):
            wkb = None if feature is None else bytes(feature.geometry().asWkb())
            parts = self.session.shaper.paint(wkb, pixels, erase=erase)
            if feature is None:
                for part in parts:
                    self.add(part)
            elif not parts:
                self.session.said.emit(
                    tr("Nothing would be left of the polygon: reject it instead.")
                )
            elif parts == [wkb]:
                self.session.said.emit(tr("Nothing changes: paint from the polygon's side on."))
            else:
                text = tr("Rub out") if erase else tr("Paint")
                self.session.attempt(self.session.edits.reshape_apart, feature.id(), parts, text)

    def fill(self) -> None:
        """Fill the holes of the present polygon."""
        feature = self.session.feature()
        if feature is None:
            self.session.said.emit(tr("Go to a polygon first."))
            return
        filled = feature.geometry().removeInteriorRings()
        if filled.equals(feature.geometry()):
            self.session.said.emit(tr("The polygon has no holes."))
        else:
            wkb = bytes(filled.asWkb())
            self.session.attempt(self.session.edits.reshape, feature.id(), wkb, tr("Fill holes"))

    def delete(self) -> None:
        """Delete the present polygon, if it was added or cut off; a candidate is rejected."""
        feature = self.session.feature()
        if feature is None:
            self.session.said.emit(tr("Go to a polygon first."))
        elif not self.session.is_added(feature.id()) and pixel_of(as_text(feature["uid"])):
            self.session.said.emit(tr("What the mask has found is not deleted: reject it instead."))
        elif self.session.attempt(self.session.edits.delete, feature.id()):
            self.session.go(self.session.queue.after_verdict(self.session.place))
            self.session.history.arrived()

    def _reshape(self, change: Callable[[Shaper, bytes], bytes | None], text: str) -> None:
        feature = self.session.feature()
        if feature is None:
            self.session.said.emit(tr("Go to a polygon first."))
        elif self.session.shaper is None:
            self.session.said.emit(tr("Without the difference no polygon can be grown or shrunk."))
        else:
            before = bytes(feature.geometry().asWkb())
            with self.session.shaper.trouble(self.session.said.emit):
                after = change(self.session.shaper, before)
                if after is None or after == before:
                    self.session.said.emit(tr("No pixel can come in or go."))
                else:
                    self.session.attempt(self.session.edits.reshape, feature.id(), after, text)

    def add(self, wkb: bytes) -> None:
        """Add a polygon that the mask missed."""
        if self.session.attempt(self.session.edits.add, wkb, tr("Add a region")):
            self.session.pace.count(1)
