"""Regions of a mask, 4-connected: GDAL's own sieve, outlines, and polygons burnt by GDAL.

Outlines are handled in pixel coordinates (x = column, y = row) of a grid, whose corners are whole
numbers: exact areas, exact windows. :meth:`Regions.wkb` brings them to map coordinates.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..errors import ReadError, WriteError
from ..grid import Grid, Window
from ..jobs import Job, in_background, part
from ..messages import say
from ..outlines import Outlines, Seams, Strip, scan, trace
from .blocks import in_blocks
from .source import TILE, Reader, Source
from .switches import gdal_errors
from .vector import NO_SYSTEM, Handle, collection, geometry_from_wkb, memory_layer, one_part

#: How WKB of a little-endian 2-D polygon begins, and a number in it.
_POLYGON, _COUNT = b"\x01\x03\x00\x00\x00", struct.Struct("<I")
#: Polygons that are handled at once.
_BATCH = 2000


def sieve(source: str, target: str, size: int) -> Job[None]:
    """Give regions of fewer than `size` pixels the value of their largest neighbour.

    Exactly ``gdal_sieve -4 -st size``: no data is neither changed nor a neighbour.

    Parameters
    ----------
    source
        Raster of one uint8 band in which 0 is no data: the band is its own mask, where GDAL's
        look for any other no data takes a fifth of the time.
    target
        An existing raster of the same size, overwritten in place; it may be `source`.
    """
    from osgeo import gdal

    with gdal_errors(WriteError, say("The sieved mask cannot be written")):
        write = gdal.Open(target, gdal.GA_Update)
        read = write if source == target else gdal.Open(source)
        band, result = read.GetRasterBand(1), write.GetRasterBand(1)
        yield from in_background(
            lambda progress: gdal.SieveFilter(band, band, result, size, 4, callback=progress)
        )
        write.FlushCache()


def polygonise(
    mask: Source | Array,
    value: int = 1,
    read: Callable[[Window, Reader], Array] | None = None,
) -> Job[Regions]:
    """Return the 4-connected regions of `value`, in the order of their first pixel.

    Parameters
    ----------
    mask
        A raster of one band, or (rows, columns).
    read
        Returns a window of that raster, (rows, columns); the band as it is by default.
    """
    width = mask.shape[1] if isinstance(mask, np.ndarray) else mask.grid.width
    seams = Seams(width)
    if isinstance(mask, np.ndarray):
        seams.add(scan(mask == value))
    else:

        def find(window: Window, reader: Reader) -> Strip:
            return scan((read(window, reader) if read else reader.read(window)[0][0]) == value)

        windows = list(mask.grid.windows(TILE, width))
        with contextlib.closing(in_blocks([mask], find, windows)) as blocks:
            for number, (_, strip) in enumerate(blocks, 1):
                seams.add(strip)
                yield 0.3 * number / len(windows)
    corners = seams.corners()
    del seams
    return Regions.of((yield from part(trace(corners, width), 0.3, 0.9)))


def _places(wkb: bytes) -> list[tuple[int, int]]:
    """Return (byte position, points) of every ring of a little-endian 2-D polygon.

    Raises
    ------
    ValueError
        It is anything else, or has no points.
    """
    if not wkb.startswith(_POLYGON):
        raise ValueError("no plain polygon")
    places, at = [], 9
    try:
        for _ in range(_COUNT.unpack_from(wkb, 5)[0]):
            (points,) = _COUNT.unpack_from(wkb, at)
            places.append((at + 4, points))
            at += 4 + 16 * points
            if not points:
                raise ValueError("a ring without points")
    except struct.error as error:
        raise ValueError("cut short") from error
    if at != len(wkb) or not places:
        raise ValueError("no polygon, or more than one")
    return places


class _Rings:
    """The rings of many polygons at once: a NumPy call for each would take longer than the sum.

    Attributes
    ----------
    places
        Of every polygon, see :func:`_places`.
    points
        (points, 2) float64 of all rings.
    starts
        (rings,) int: the first point of each ring.
    outer
        (polygons,) int: the first ring of each polygon.
    """

    def __init__(self, wkb: Sequence[bytes]) -> None:
        self.places = [_places(one) for one in wkb]
        bodies, counts = [], []
        for one, places in zip(wkb, self.places):
            for at, points in places:
                bodies.append(one[at : at + 16 * points])
                counts.append(points)
        self.points = np.frombuffer(b"".join(bodies), "<f8").reshape(-1, 2)
        self.starts = _starts(counts)
        self.outer = _starts([len(places) for places in self.places])

    def boxes(self) -> Array:
        """Return xmin, ymin, xmax, ymax of each polygon, (polygons, 4) float64."""
        first = self.starts[self.outer]
        low = np.minimum.reduceat(self.points, first)
        return np.hstack([low, np.maximum.reduceat(self.points, first)])


def _starts(counts: Sequence[int] | Array) -> Array:
    """Return where each of so many things begins among all."""
    numbers = np.array(counts, np.int64)
    return np.cumsum(numbers) - numbers


def _touching(boxes: Array, bounds: tuple[float, float, float, float]) -> Array:
    """Return the numbers of the boxes, (boxes, 4), that reach into (xmin, ymin, xmax, ymax)."""
    xmin, ymin, xmax, ymax = bounds
    x0, y0, x1, y1 = boxes.T
    return np.flatnonzero((x0 < xmax) & (x1 > xmin) & (y0 < ymax) & (y1 > ymin))


def _boxes(wkb: Sequence[bytes]) -> Array:
    """Return xmin, ymin, xmax, ymax of polygons of any kind, (polygons, 4) float64."""
    # Column by column, as :meth:`Shapes.touching` goes through them.
    result = np.empty((len(wkb), 4), order="F")
    for start in range(0, len(wkb), _BATCH):
        batch = [one_part(one) for one in wkb[start : start + _BATCH]]
        try:
            result[start : start + _BATCH] = _Rings(batch).boxes()
        except ValueError:
            with gdal_errors(ReadError, say("A polygon cannot be read")):
                for number, one in enumerate(batch, start):
                    xmin, xmax, ymin, ymax = geometry_from_wkb(one).GetEnvelope()
                    result[number] = xmin, ymin, xmax, ymax
    return result


@dataclass(frozen=True)
class Regions:
    """4-connected regions of a mask, in the order of their first pixels, row by row.

    The sum of a region's weights above and left of a pixel's centre is 1 in the region and 0
    elsewhere, as :mod:`..outlines` has it of a mask; :meth:`of` and :meth:`burn` rest on that. What
    :meth:`take` returns is in the order that it was asked for.

    Attributes
    ----------
    points, sizes, rings
        See :class:`..outlines.Outlines`.
    weights
        (points,) int8: 1 or -1, see :class:`..outlines.Corners`; 0 at the last point of a ring,
        which is its first one again.
    first_pixels
        (regions, 2) int: row and column of the first pixel, scanned row by row.
    areas
        (regions,) int, pixels.
    boxes
        (regions, 4) int: xmin, ymin, xmax, ymax in pixels.
    """

    points: Array
    weights: Array
    sizes: Array
    rings: Array
    first_pixels: Array
    areas: Array
    boxes: Array

    @classmethod
    def of(cls, outlines: Outlines) -> Regions:
        """Measure what outlines enclose.

        An area is the sum of weight × x × y, a discrete form of Green's theorem: a weight counts
        in (X - x) × (Y - y) pixels, all that lie below and right of its corner as far as any X, Y
        beyond the region. These drop out, for a region's weights add up to 0 along every line of
        the pixel grid.
        """
        points, sizes, rings = outlines
        starts, outer = _starts(sizes), _starts(rings)
        first = starts[outer]
        # Along a ring 1 and -1 take turns; outer rings begin with 1, holes with -1. With its
        # closing point a ring's size is odd.
        weights, begin = np.ones(len(points), np.int8), np.full(sizes.size, -1, np.int8)
        begin[outer] = 1
        weights[1::2] = -1
        weights *= np.repeat(begin * weights[starts], sizes)
        weights[starts + sizes - 1] = 0
        # Whole numbers, so exact.
        moments = points[:, 1].astype(np.int64)
        moments *= points[:, 0]
        moments *= weights
        areas = np.add.reduceat(moments, first)
        low, high = np.minimum.reduceat(points, first), np.maximum.reduceat(points, first)
        boxes = np.hstack([low, high])
        return cls(points, weights, sizes, rings, points[first, ::-1], areas, boxes)

    def take(self, which: Array) -> Regions:
        """Return the regions of these numbers."""
        rings = _members(_starts(self.rings)[which], self.rings[which])
        points = _members(_starts(self.sizes)[rings], self.sizes[rings])
        ours = self.points[points], self.weights[points], self.sizes[rings], self.rings[which]
        return Regions(*ours, self.first_pixels[which], self.areas[which], self.boxes[which])

    def wkb(self, transform: Affine, origin: tuple[int, int] = (0, 0)) -> Iterator[bytes]:
        """Yield them as polygons in map coordinates.

        Parameters
        ----------
        transform
            Pixels to map, without rotation.
        origin
            Column and row of the mask's first pixel among those pixels.
        """
        ring = point = 0
        for start in range(0, self.rings.size, _BATCH):
            rings = self.rings[start : start + _BATCH].tolist()
            sizes = self.sizes[ring : ring + sum(rings)].tolist()
            points = self.points[point : point + sum(sizes)] + origin
            ring, point = ring + len(sizes), point + len(points)
            moved = points * (transform.a, transform.e) + (transform.c, transform.f)
            content, at, todo = moved.astype("<f8").tobytes(), 0, iter(sizes)
            for count in rings:
                pieces = [_POLYGON + _COUNT.pack(count)]
                for size in itertools.islice(todo, count):
                    pieces += _COUNT.pack(size), content[at : at + 16 * size]
                    at += 16 * size
                yield b"".join(pieces)

    def burn(self, window: Window) -> tuple[Array, Array]:
        """Rasterise them in a window of the mask.

        Returns
        -------
        regions
            (some,) int: the numbers of those whose boxes reach into the window.
        burnt
            (rows, columns) int32: 0 for none, 1 for the first of them, and so on.
        """
        row, col, height, width = window
        regions = _touching(self.boxes, (col, row, col + width, row + height))
        burnt = np.zeros((height, width), np.int32)
        if regions.size:
            starts, counts = self._points
            points = _members(starts[regions], counts[regions])
            numbers = np.repeat(np.arange(1, regions.size + 1, dtype=np.int32), counts[regions])
            x, y = self.points[points].T
            # A corner's weight counts in all pixels below and right of it, so corners above or left
            # of the window are moved to its edge.
            here = (x < col + width) & (y < row + height)
            at = np.maximum(y[here] - row, 0), np.maximum(x[here] - col, 0)
            np.add.at(burnt, at, (numbers * self.weights[points])[here])
            # Along columns, cumsum() takes ten times as long.
            for above, below in zip(burnt, burnt[1:]):
                below += above
            np.cumsum(burnt, axis=1, out=burnt)
        return regions, burnt

    @functools.cached_property
    def _points(self) -> tuple[Array, Array]:
        """The first point and the number of points of each region."""
        ends = np.cumsum(self.sizes)[np.cumsum(self.rings) - 1]
        counts = np.diff(ends, prepend=0)
        return ends - counts, counts

    def statistics(self, source: Source) -> Job[RegionStatistics]:
        """Return what a raster's first band holds in the regions; it is on the mask's grid."""
        count = self.rings.size
        result = RegionStatistics(
            np.zeros(count, np.int64),
            np.zeros(count),
            np.full(count, np.inf, np.float32),
            np.full(count, -np.inf, np.float32),
        )

        def read(window: Window, reader: Reader) -> tuple[Array, ...]:
            regions, burnt = self.burn(window)
            if not regions.size:
                return ()
            inside = np.flatnonzero(burnt != 0)
            values = reader.read_scaled(window, source.bands[0]).ravel()[inside]
            valid = ~np.isnan(values)
            return _grouped(regions, burnt.ravel()[inside[valid]] - 1, values[valid])

        windows = source.windows()
        with contextlib.closing(in_blocks([source], read, windows)) as blocks:
            for number, (_, found) in enumerate(blocks, 1):
                if found:
                    result.add(*found)
                yield number / len(windows)
        return result


def _members(starts: Array, counts: Array) -> Array:
    """Return the numbers start, start + 1 … of each group, one group after the other."""
    return np.repeat(starts - _starts(counts), counts) + np.arange(counts.sum())


def _grouped(regions: Array, ids: Array, values: Array) -> tuple[Array, ...]:
    """Return which regions there are, and the count, sum, least and greatest of their values.

    `ids` are places in `regions`.
    """
    # 16 bits are sorted in a tenth of the time.
    order = np.argsort(ids.astype(np.uint16) if regions.size < 2**16 else ids, kind="stable")
    ids, values = ids[order], values[order]
    starts = np.flatnonzero(np.diff(ids, prepend=-1))
    return (
        regions[ids[starts]],
        np.diff(starts, append=ids.size),
        np.add.reduceat(values.astype(np.float64), starts),
        np.minimum.reduceat(values, starts),
        np.maximum.reduceat(values, starts),
    )


@dataclass(frozen=True)
class Shapes:
    """Polygons with a whole number each, to be rasterised window by window.

    Attributes
    ----------
    wkb
        WKB of polygons or multipolygons, in the coordinates of the grid given to :meth:`burn`.
    values
        (shapes,) int; where shapes overlap, the later one wins.
    boxes
        (shapes, 4) float64: xmin, ymin, xmax, ymax.
    """

    wkb: Sequence[bytes]
    values: Array
    boxes: Array

    @classmethod
    def from_map(cls, wkb: Iterable[bytes], values: Iterable[int]) -> Shapes:
        """Gather polygons in map coordinates."""
        wkb = list(wkb)
        return cls(wkb, np.fromiter(values, np.int32), _boxes(wkb))

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.wkb)

    def touch(self, bounds: tuple[float, float, float, float]) -> bool:
        """Return whether any shape's box reaches into (xmin, ymin, xmax, ymax)."""
        return self.touching(bounds).size > 0

    def touching(self, bounds: tuple[float, float, float, float]) -> Array:
        """Return the numbers of the shapes whose boxes reach into (xmin, ymin, xmax, ymax)."""
        return _touching(self.boxes, bounds)

    def burn(self, grid: Grid, window: Window, background: int = 0) -> Array:
        """Rasterise by the pixel-centre rule: (rows, columns) of `window`.

        uint8 where `background` and the values that are burnt fit, int32 otherwise.
        """
        from osgeo import gdal, ogr

        inside = self.touching(grid.bounds(window))
        values = self.values[inside]
        ends = values.min(initial=background), values.max(initial=background)
        small = ends[0] >= 0 and ends[1] <= 255
        dtype = np.dtype(np.uint8 if small else np.int32)
        shape = window.height, window.width
        if inside.size == 0:
            return np.full(shape, background, dtype)
        # What has one value goes together: a feature each would take longer than burning it.
        # GDAL rasterises the parts of a collection one after the other.
        starts = np.flatnonzero(values[1:] != values[:-1]) + 1
        with (
            gdal_errors(ReadError, say("The polygons cannot be rasterised")),
            memory_layer("value") as layer,
        ):
            feature = ogr.Feature(layer.GetLayerDefn())
            for together in np.split(inside, starts):
                feature.SetFID(ogr.NullFID)
                feature.SetField(0, int(self.values[together[0]]))
                wkb = collection([self.wkb[number] for number in together.tolist()])
                feature.SetGeometryDirectly(geometry_from_wkb(wkb))
                layer.CreateFeature(feature)
            kind = gdal.GDT_Byte if small else gdal.GDT_Int32
            raster = canvas(grid, window, kind, background, NO_SYSTEM)
            gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=value"])
            raw = raster.ReadRaster()
        return np.frombuffer(raw, dtype).reshape(shape)


def canvas(grid: Grid, window: Window, kind: int, background: int, wkt: str) -> Handle:
    """Return a GDAL raster in memory of one band of this GDAL type, all `background`."""
    from osgeo import gdal

    raster = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, kind)
    raster.SetGeoTransform(grid.window_transform(window).to_gdal())
    raster.SetProjection(wkt)
    if background:
        raster.GetRasterBand(1).Fill(background)
    return raster


@dataclass(frozen=True)
class RegionStatistics:
    """Count, sum, least and greatest value for every region, arrays of one length."""

    count: Array
    total: Array
    minimum: Array
    maximum: Array

    def add(
        self,
        regions: Array,
        count: Array,
        total: Array,
        minimum: Array,
        maximum: Array,
    ) -> None:
        """Add what is known of some regions."""
        self.count[regions] += count
        self.total[regions] += total
        self.minimum[regions] = np.minimum(self.minimum[regions], minimum)
        self.maximum[regions] = np.maximum(self.maximum[regions], maximum)
