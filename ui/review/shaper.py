"""The core's growing and shrinking on one difference."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ...algorithms.labels import line_of

if TYPE_CHECKING:
    from ...core.review.clicking import Clicked


class Shaper:
    """Grows, shrinks and measures polygons (WKB in the difference's CRS).

    Raises
    ------
    ChangeMiningError
        The difference cannot be read.
    """

    def __init__(self, path: str, size: int) -> None:
        """Take the difference, and the pixels a side of a cell, which bounds what grows."""
        from ...core.pairs.difference import change_raster
        from ...core.review import clicking, growing, painting

        self._painting, self._clicking, self.size = painting, clicking, size
        self._core, self.source = growing, change_raster(path)

    def regrow(self, wkb: bytes, direction: int) -> bytes:
        """Return the polygon grown (1) or shrunk (−1) by a local threshold."""
        return self._core.regrow(self.source, wkb, direction=direction)

    def dilate(self, wkb: bytes, pixels: int) -> bytes | None:
        """Return the polygon with whole pixels more or less on all sides; None where none stay."""
        return self._core.dilate(self.source.grid, wkb, pixels)

    def smooth(self, wkb: bytes) -> bytes | None:
        """Return the polygon without spikes and notches; None where nothing would stay."""
        return self._painting.smooth(self.source.grid, wkb)

    def grow_from(self, x: float, y: float, tolerance: float) -> Clicked | None:
        """Return the region around a point in its cell; None where there is no difference."""
        return self._clicking.grow_from(self.source, x, y, tolerance, size=self.size)

    def pixels_in(self, wkb: bytes) -> list[tuple[int, int]]:
        """Return rows and columns of the pixels whose centre lies in a shape."""
        return self._painting.pixels_in(self.source.grid, wkb)

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        """Return row and column of the pixel at a point, on the difference or beside it."""
        col, row = ~self.source.grid.transform * (x, y)
        return math.floor(row), math.floor(col)

    def corners(self, pixel: tuple[int, int]) -> tuple[float, float, float, float]:
        """Return xmin, ymin, xmax, ymax of a pixel."""
        row, col = pixel
        one, other = (self.source.grid.transform * at for at in ((col, row), (col + 1, row + 1)))
        (x0, x1), (y0, y1) = (sorted(pair) for pair in zip(one, other))
        return x0, y0, x1, y1

    def stroke(
        self, start: tuple[int, int], end: tuple[int, int], side: int
    ) -> set[tuple[int, int]]:
        """Return the pixels that a brush passes from one to another."""
        return self._painting.stroke(start, end, side)

    def paint(
        self, wkb: bytes | None, pixels: Iterable[tuple[int, int]], *, erase: bool
    ) -> list[bytes]:
        """Return the parts of a polygon with pixels more, or less."""
        return self._painting.paint(self.source.grid, wkb, pixels, erase=erase)

    def measures(self, wkb: bytes) -> dict[str, Any]:
        """Return uid, area and difference of a polygon, by field."""
        return self._core.attributes(self.source, wkb)

    @contextmanager
    def trouble(self, tell: Callable[[str], object]) -> Iterator[None]:
        """Hand what the core refuses, in one line, to ``tell``, and go on."""
        from ...core.errors import ChangeMiningError

        try:
            yield
        except ChangeMiningError as error:
            tell(line_of(error))

    @property
    def tolerance(self) -> float:
        """What a click grows by at first."""
        return self._clicking.TOLERANCE

    @property
    def most(self) -> int:
        """Pixels of a region that grows from a click, at the most."""
        return self._clicking.MOST
