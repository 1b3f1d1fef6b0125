"""GDAL's own region tools: sieve, polygonise, rasterise. Regions are 4-connected.

Polygons are handled as WKB in pixel coordinates (x = column, y = row) of a grid, whose corners
are whole numbers: exact areas, exact windows. :func:`to_map` brings them to map coordinates.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine

from ..errors import ReadError, WriteError
from ..grid import Grid, Window
from ..jobs import Job, in_background, part
from .raster import Reader, Source, in_blocks
from .vector import NO_SYSTEM, collection, geometry_from_wkb, memory_layer, ogr_errors, one_part

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
        An existing raster of the same size, overwritten in place.
    """
    from osgeo import gdal

    with ogr_errors(WriteError, "The sieved mask cannot be written"):
        read = gdal.Open(source)
        write = gdal.Open(target, gdal.GA_Update)
        band, result = read.GetRasterBand(1), write.GetRasterBand(1)
        yield from in_background(
            lambda progress: gdal.SieveFilter(band, band, result, size, 4, callback=progress)
        )
        write.FlushCache()


def _without_place(mask: str | np.ndarray) -> Any:
    """Open a mask without georeference, which makes GDAL write whole pixel corners."""
    from osgeo import gdal

    if isinstance(mask, str):
        pixels = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(mask))
    else:
        height, width = mask.shape
        pixels = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
        pixels.WriteRaster(0, 0, width, height, np.ascontiguousarray(mask, np.uint8).tobytes())
    pixels.SetGeoTransform((0, 1, 0, 0, 0, 1))
    return pixels


def polygonise(mask: str | np.ndarray, value: int = 1) -> Job[Regions]:
    """Return the 4-connected regions of `value`, in the order of their first pixel.

    `mask` is a file, or (rows, columns) uint8.
    """
    from osgeo import gdal, ogr

    with ogr_errors(ReadError, "The mask cannot be turned into polygons"):
        pixels = _without_place(mask)
        band = pixels.GetRasterBand(1)
        with memory_layer("value") as layer:
            job = in_background(
                # The mask as its own mask band leaves out the zeros, most of the raster.
                lambda progress: gdal.Polygonize(band, band, layer, 0, [], callback=progress)
            )
            yield from part(job, 0.0, 0.8)
            layer.SetAttributeFilter(f"value = {value}")
            count = max(1, layer.GetFeatureCount())
            wkb, measured = [], [_measure([])]
            for feature in layer:
                wkb.append(bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR)))
                if len(wkb) % _BATCH == 0:
                    measured.append(_measure(wkb[-_BATCH:]))
                    yield 0.8 + 0.2 * len(wkb) / count
            measured.append(_measure(wkb[len(wkb) // _BATCH * _BATCH :]))
    first, areas, boxes = (np.concatenate(parts) for parts in zip(*measured))
    # Scanned row by row, so that the order depends on nothing but the mask.
    return Regions(wkb, first, areas, boxes).take(np.lexsort(first.T[::-1]))


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

    def boxes(self) -> np.ndarray:
        """Return xmin, ymin, xmax, ymax of each polygon, (polygons, 4) float64."""
        first = self.starts[self.outer]
        low = np.minimum.reduceat(self.points, first)
        return np.hstack([low, np.maximum.reduceat(self.points, first)])


def _starts(counts: Sequence[int]) -> np.ndarray:
    """Return where each of so many things begins among all."""
    counts = np.array(counts, np.int64)
    return np.cumsum(counts) - counts


def _measure(wkb: Sequence[bytes]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return regions' first pixels (row, column), pixel counts, and boxes; see :class:`Regions`."""
    if not wkb:
        return np.empty((0, 2), np.int64), np.empty(0, np.int64), np.empty((0, 4))
    rings = _Rings(wkb)
    boxes, (x, y) = rings.boxes(), rings.points.T
    # Shoelace; whole numbers, so exact.
    steps = x * np.roll(y, -1) - np.roll(x, -1) * y
    steps[rings.starts - 1] = 0  # from the last point of a ring to the next ring
    signed = -np.abs(np.add.reduceat(steps, rings.starts)) / 2
    signed[rings.outer] *= -1
    areas = np.rint(np.add.reduceat(signed, rings.outer)).astype(np.int64)
    first = rings.starts[rings.outer]
    tops = np.repeat(boxes[:, 1], np.diff(first, append=y.size))
    left = np.minimum.reduceat(np.where(y == tops, x, np.inf), first)
    return np.stack([boxes[:, 1], left], axis=1).astype(np.int64), areas, boxes


def to_map(wkb: bytes, transform: Affine) -> bytes:
    """Return the same polygon in map coordinates; `transform` has no rotation."""
    (result,) = all_to_map([wkb], transform)
    return result


def all_to_map(wkb: Sequence[bytes], transform: Affine) -> Iterator[bytes]:
    """Yield the same polygons in map coordinates; `transform` has no rotation."""
    for start in range(0, len(wkb), _BATCH):
        batch = wkb[start : start + _BATCH]
        rings = _Rings(batch)
        moved = rings.points * (transform.a, transform.e) + (transform.c, transform.f)
        moved, begin = moved.astype("<f8").tobytes(), 0
        for one, places in zip(batch, rings.places):
            result = bytearray(one)
            for at, points in places:
                result[at : at + 16 * points] = moved[begin : begin + 16 * points]
                begin += 16 * points
            yield bytes(result)


def _boxes(wkb: Sequence[bytes]) -> np.ndarray:
    """Return xmin, ymin, xmax, ymax of polygons of any kind, (polygons, 4) float64."""
    result = np.empty((len(wkb), 4))
    for start in range(0, len(wkb), _BATCH):
        batch = [one_part(one) for one in wkb[start : start + _BATCH]]
        try:
            result[start : start + _BATCH] = _Rings(batch).boxes()
        except ValueError:
            with ogr_errors(ReadError, "A polygon cannot be read"):
                for number, one in enumerate(batch, start):
                    xmin, xmax, ymin, ymax = geometry_from_wkb(one).GetEnvelope()
                    result[number] = xmin, ymin, xmax, ymax
    return result


@dataclass(frozen=True)
class Regions:
    """4-connected regions of a mask.

    Attributes
    ----------
    wkb
        Polygons in pixel coordinates.
    first_pixels
        (regions, 2) int: row and column of the first pixel, scanned row by row.
    areas
        (regions,) int, pixels.
    boxes
        (regions, 4) float64: xmin, ymin, xmax, ymax in pixels.
    """

    wkb: Sequence[bytes]
    first_pixels: np.ndarray
    areas: np.ndarray
    boxes: np.ndarray

    def take(self, which: np.ndarray) -> Regions:
        """Return the regions of these numbers."""
        wkb = [self.wkb[number] for number in which.tolist()]
        return Regions(wkb, self.first_pixels[which], self.areas[which], self.boxes[which])

    def shapes(self) -> Shapes:
        """Return them to be rasterised, numbered from 1."""
        return Shapes(self.wkb, np.arange(1, len(self.wkb) + 1, dtype=np.int32), self.boxes)


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
    values: np.ndarray
    boxes: np.ndarray

    @classmethod
    def from_map(cls, wkb: Iterable[bytes], values: Iterable[int]) -> Shapes:
        """Gather polygons in map coordinates."""
        wkb = list(wkb)
        return cls(wkb, np.fromiter(values, np.int32), _boxes(wkb))

    def touching(self, bounds: tuple[float, float, float, float]) -> np.ndarray:
        """Return the numbers of the shapes whose boxes reach into (xmin, ymin, xmax, ymax)."""
        xmin, ymin, xmax, ymax = bounds
        x0, y0, x1, y1 = self.boxes.T
        return np.flatnonzero((x0 < xmax) & (x1 > xmin) & (y0 < ymax) & (y1 > ymin))

    def burn(self, grid: Grid, window: Window, background: int = 0) -> np.ndarray:
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
            ogr_errors(ReadError, "The polygons cannot be rasterised"),
            memory_layer("value") as layer,
        ):
            feature = ogr.Feature(layer.GetLayerDefn())
            for together in np.split(inside, starts):
                feature.SetFID(ogr.NullFID)
                feature.SetField(0, int(self.values[together[0]]))
                wkb = collection([self.wkb[number] for number in together.tolist()])
                feature.SetGeometryDirectly(geometry_from_wkb(wkb))
                layer.CreateFeature(feature)
            raster = gdal.GetDriverByName("MEM").Create(
                "", window.width, window.height, 1, gdal.GDT_Byte if small else gdal.GDT_Int32
            )
            raster.SetGeoTransform(grid.window_transform(window).to_gdal())
            raster.SetProjection(NO_SYSTEM)
            if background:
                raster.GetRasterBand(1).Fill(background)
            gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=value"])
            raw = raster.ReadRaster()
        return np.frombuffer(raw, dtype).reshape(shape)

    def statistics(self, source: Source) -> Job[RegionStatistics]:
        """Return what a raster's first band holds inside the shapes, which are in its pixels.

        `values` must be 1, 2, 3 … in order.
        """
        count = len(self.wkb)
        result = RegionStatistics(
            np.zeros(count, np.int64),
            np.zeros(count),
            np.full(count, np.inf, np.float32),
            np.full(count, -np.inf, np.float32),
        )
        pixels = pixel_grid(source.grid.shape)

        def read(window: Window, reader: Reader) -> tuple[np.ndarray, np.ndarray]:
            ids = self.burn(pixels, window).ravel()
            inside = np.flatnonzero(ids)
            if not inside.size:
                return inside, np.empty(0, np.float32)
            values = reader.read_scaled(window, source.bands[0]).ravel()[inside]
            valid = ~np.isnan(values)
            return ids[inside][valid] - 1, values[valid]

        windows = source.windows()
        with contextlib.closing(in_blocks([source], read, windows)) as blocks:
            for number, (_, (ids, values)) in enumerate(blocks, 1):
                result.add(ids, values)
                yield number / len(windows)
        return result


@dataclass(frozen=True)
class RegionStatistics:
    """Count, sum, least and greatest value for every region, arrays of one length."""

    count: np.ndarray
    total: np.ndarray
    minimum: np.ndarray
    maximum: np.ndarray

    def add(self, ids: np.ndarray, values: np.ndarray) -> None:
        """Add values (pixels,) that belong to the regions `ids` (pixels,), counted from 0."""
        if ids.size == 0:
            return
        order = np.argsort(ids, kind="stable")
        ids, values = ids[order], values[order]
        starts = np.flatnonzero(np.r_[True, ids[1:] != ids[:-1]])
        which = ids[starts]
        self.count[which] += np.diff(np.r_[starts, ids.size])
        self.total[which] += np.add.reduceat(values.astype(np.float64), starts)
        self.minimum[which] = np.minimum(self.minimum[which], np.minimum.reduceat(values, starts))
        self.maximum[which] = np.maximum(self.maximum[which], np.maximum.reduceat(values, starts))


def pixel_grid(shape: tuple[int, int]) -> Grid:
    """Return the grid of pixel coordinates: x = column, y = row."""
    return Grid(None, Affine.identity(), shape)
