"""The core's growing and shrinking on one difference."""

from contextlib import contextmanager


class Shaper:
    """Grows, shrinks and measures polygons (WKB in the difference's CRS).

    Raises
    ------
    ChangeMiningError
        The difference cannot be read.
    """

    def __init__(self, path):
        from ...core.pairs.difference import single_band
        from ...core.review import growing

        self._core, self.source = growing, single_band(path, "a difference")

    def regrow(self, wkb, direction):
        """Return the polygon grown (1) or shrunk (−1) by a local threshold."""
        return self._core.regrow(self.source, wkb, direction=direction)

    def dilate(self, wkb, pixels):
        """Return the polygon with whole pixels more or less on all sides; None where none stay."""
        return self._core.dilate(self.source.grid, wkb, pixels)

    def grow_from(self, x, y, tolerance):
        """Return the region around a point; None where there is no difference."""
        return self._core.grow_from(self.source, x, y, tolerance)

    def measures(self, wkb):
        """Return uid, area and difference of a polygon, by field."""
        return self._core.attributes(self.source, wkb)

    @contextmanager
    def trouble(self, tell):
        """Hand what the core refuses, in one line, to ``tell``, and go on."""
        from ...core.errors import ChangeMiningError

        try:
            yield
        except ChangeMiningError as error:
            tell(str(error))

    @property
    def tolerance(self):
        """What a click grows by at first."""
        return self._core.TOLERANCE
