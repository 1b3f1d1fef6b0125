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
from ..jobs import Job, in_background
from .raster import Reader, Source, in_blocks
from .vector import NO_SYSTEM, geometry_from_wkb, memory_layer, ogr_errors


def sieve(source: str, target: str, size: int) -> Job[None]:
    """Give regions of fewer than `size` pixels the value of their largest neighbour.

    Exactly ``gdal_sieve -4 -st size``: no data is neither changed nor a neighbour.

    Parameters
    ----------
    source
        Raster of one band.
    target
        An existing raster of the same size, overwritten in place.
    """
    from osgeo import gdal

    with ogr_errors(WriteError, "The sieved mask cannot be written"):
        read = gdal.Open(source)
        write = gdal.Open(target, gdal.GA_Update)
        bands = read.GetRasterBand(1), read.GetRasterBand(1).GetMaskBand(), write.GetRasterBand(1)
        yield from in_background(
            lambda progress: gdal.SieveFilter(*bands, size, 4, callback=progress)
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
    from osgeo import gdal

    with ogr_errors(ReadError, "The mask cannot be turned into polygons"):
        pixels = _without_place(mask)
        band = pixels.GetRasterBand(1)
        with memory_layer("value") as layer:
            yield from in_background(
                # The mask as its own mask band leaves out the zeros, most of the raster.
                lambda progress: gdal.Polygonize(band, band, layer, 0, [], callback=progress)
            )
            layer.SetAttributeFilter(f"value = {value}")
            count, found = max(1, layer.GetFeatureCount()), []
            for feature in layer:
                wkb = bytes(feature.GetGeometryRef().ExportToWkb(1))
                found.append((*_measure(wkb), wkb))
                if len(found) % 2000 == 0:
                    yield len(found) / count
    # Scanned row by row, so that the order depends on nothing but the mask.
    found.sort(key=lambda region: region[0])
    return Regions(
        [region[3] for region in found],
        np.array([region[0] for region in found], np.int64).reshape(-1, 2),
        np.array([region[1] for region in found], np.int64),
        np.array([region[2] for region in found], float).reshape(-1, 4),
    )


def _rings(wkb: bytes) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (byte position, (points, 2) float64 view) of every ring of a 2-D polygon's WKB."""
    (count,) = struct.unpack_from("<I", wkb, 5)
    at = 9
    for _ in range(count):
        (points,) = struct.unpack_from("<I", wkb, at)
        yield at + 4, np.frombuffer(wkb, "<f8", points * 2, at + 4).reshape(points, 2)
        at += 4 + 16 * points


def _measure(wkb: bytes) -> tuple[tuple[int, int], int, tuple[float, float, float, float]]:
    """Return a region's first pixel (row, column), its pixel count, and its box.

    The first pixel is that of a scan row by row; the box is xmin, ymin, xmax, ymax.
    """
    area = 0.0
    for number, (_, ring) in enumerate(_rings(wkb)):
        x, y = ring[:, 0], ring[:, 1]
        # Shoelace; whole numbers, so exact.
        part = abs(float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2
        area += part if number == 0 else -part
        if number == 0:
            box = float(x.min()), float(y.min()), float(x.max()), float(y.max())
            first = int(box[1]), int(x[y == box[1]].min())
    return first, round(area), box


def to_map(wkb: bytes, transform: Affine) -> bytes:
    """Return the same polygon in map coordinates; `transform` has no rotation."""
    result = bytearray(wkb)
    for at, ring in _rings(wkb):
        moved = ring * (transform.a, transform.e) + (transform.c, transform.f)
        result[at : at + moved.nbytes] = moved.astype("<f8").tobytes()
    return bytes(result)


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
        boxes = []
        with ogr_errors(ReadError, "A polygon cannot be read"):
            for one in wkb:
                xmin, xmax, ymin, ymax = geometry_from_wkb(one).GetEnvelope()
                boxes.append((xmin, ymin, xmax, ymax))
        return cls(wkb, np.fromiter(values, np.int32), np.array(boxes, float).reshape(-1, 4))

    def touching(self, bounds: tuple[float, float, float, float]) -> np.ndarray:
        """Return the numbers of the shapes whose boxes reach into (xmin, ymin, xmax, ymax)."""
        xmin, ymin, xmax, ymax = bounds
        x0, y0, x1, y1 = self.boxes.T
        return np.flatnonzero((x0 < xmax) & (x1 > xmin) & (y0 < ymax) & (y1 > ymin))

    def burn(self, grid: Grid, window: Window, background: int = 0) -> np.ndarray:
        """Rasterise by the pixel-centre rule: (rows, columns) int32 of `window`."""
        from osgeo import gdal, ogr

        inside = self.touching(grid.bounds(window))
        if inside.size == 0:
            return np.full((window.height, window.width), background, np.int32)
        with (
            ogr_errors(ReadError, "The polygons cannot be rasterised"),
            memory_layer("value") as layer,
        ):
            definition = layer.GetLayerDefn()
            for number in inside.tolist():
                feature = ogr.Feature(definition)
                feature.SetField(0, int(self.values[number]))
                feature.SetGeometryDirectly(geometry_from_wkb(self.wkb[number]))
                layer.CreateFeature(feature)
            raster = gdal.GetDriverByName("MEM").Create(
                "", window.width, window.height, 1, gdal.GDT_Int32
            )
            raster.SetGeoTransform(grid.window_transform(window).to_gdal())
            raster.SetProjection(NO_SYSTEM)
            raster.GetRasterBand(1).Fill(background)
            gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=value"])
            raw = raster.ReadRaster()
        return np.frombuffer(raw, np.int32).reshape(window.height, window.width)

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
            ids = self.burn(pixels, window)
            values = reader.read_scaled(window, source.bands[0])
            inside = (ids > 0) & ~np.isnan(values)
            return ids[inside] - 1, values[inside]

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
