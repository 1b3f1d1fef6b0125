"""The core's growing and shrinking on one difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


class Shaper:
    """Grows, shrinks and measures polygons (WKB in the difference's CRS).

    Raises
    ------
    ChangeMiningError
        The difference cannot be read.
    """

    def __init__(self, path: str) -> None:
        from ...core.pairs.difference import change_raster
        from ...core.review import growing

        self._core, self.source = growing, change_raster(path)

    def regrow(self, wkb: bytes, direction: int) -> bytes:
        """Return the polygon grown (1) or shrunk (−1) by a local threshold."""
        return self._core.regrow(self.source, wkb, direction=direction)

    def dilate(self, wkb: bytes, pixels: int) -> bytes | None:
        """Return the polygon with whole pixels more or less on all sides; None where none stay."""
        return self._core.dilate(self.source.grid, wkb, pixels)

    def grow_from(self, x: float, y: float, tolerance: float) -> bytes | None:
        """Return the region around a point; None where there is no difference."""
        return self._core.grow_from(self.source, x, y, tolerance)

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
            tell(str(error))

    @property
    def tolerance(self) -> float:
        """What a click grows by at first."""
        return self._core.TOLERANCE
