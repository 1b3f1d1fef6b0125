"""Vector layers in, and shapes: with :mod:`.layer_files`, :mod:`.regions` and :mod:`.indexed` all
that touches OGR.

OGR comes with every QGIS; it is imported when used, so that the core needs it for polygons only.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from ..errors import ReadError
from ..messages import say
from .regular import check_regular
from .switches import gdal_errors
from .wkb import polygon_wkb

#: What GDAL's bindings hand out: they have no types.
Handle = Any
#: Where coordinates need no meaning, GDAL is told so; without any system it warns each time.
NO_SYSTEM = 'LOCAL_CS["none",UNIT["metre",1]]'


def geometry_from_wkb(wkb: bytes) -> Handle:
    """Return the OGR geometry."""
    from osgeo import ogr

    return ogr.CreateGeometryFromWkb(wkb)


def one_part(wkb: bytes) -> bytes:
    """Return a multipolygon of one polygon as that polygon, and anything else as it is."""
    return wkb[9:] if wkb[:9] == b"\x01\x06\x00\x00\x00\x01\x00\x00\x00" else wkb


def parts(wkb: bytes) -> list[bytes]:
    """Return the polygons that a multipolygon is made of; a polygon is made of itself."""
    from osgeo import ogr

    geometry = geometry_from_wkb(wkb)
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [wkb]
    return [bytes(one.ExportToWkb(ogr.wkbNDR)) for one in geometry if not one.IsEmpty()]


def collection(wkb: Sequence[bytes]) -> bytes:
    """Return geometries as one collection; a single one as it is."""
    if len(wkb) == 1:
        return wkb[0]
    return struct.pack("<BII", 1, 7, len(wkb)) + b"".join(wkb)


def from_geojson(geometry: Any) -> bytes:
    """Return the WKB of a GeoJSON polygon or multipolygon, 2-D; `geometry` is of any type.

    Raises
    ------
    ReadError
        It is none.
    """
    from osgeo import ogr

    with gdal_errors(ReadError, "The footprint is no polygon"):
        shape = ogr.CreateGeometryFromJson(json.dumps(geometry))
        kinds = (ogr.wkbPolygon, ogr.wkbMultiPolygon)
        if shape is None or ogr.GT_Flatten(shape.GetGeometryType()) not in kinds or shape.IsEmpty():
            raise ReadError("The footprint is no polygon.")
        shape.FlattenTo2D()
        return bytes(shape.ExportToWkb(ogr.wkbNDR))


def brought(wkb: bytes, wkt: str, other: str) -> bytes:
    """Return a geometry in another coordinate system, x (or longitude) first in both.

    Raises
    ------
    ReadError
        It cannot be brought there.
    """
    from osgeo import ogr, osr

    with gdal_errors(ReadError, "The area cannot be brought into another coordinate system"):
        systems = [osr.SpatialReference(), osr.SpatialReference()]
        for system, text in zip(systems, (wkt, other)):
            system.SetFromUserInput(text)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        shape = geometry_from_wkb(wkb)
        shape.Transform(osr.CoordinateTransformation(*systems))
        return bytes(shape.ExportToWkb(ogr.wkbNDR))


def dense(wkb: bytes, longest: float) -> bytes:
    """Return a polygon with corners no further apart than `longest`: its sides may be curves."""
    from osgeo import ogr

    shape = geometry_from_wkb(wkb)
    shape.Segmentize(longest)
    return bytes(shape.ExportToWkb(ogr.wkbNDR))


def united(wkb: Sequence[bytes]) -> bytes:
    """Return what polygons cover together, as a multipolygon."""
    from osgeo import ogr

    with gdal_errors(ReadError, "The polygons cannot be joined"):
        whole = ogr.Geometry(ogr.wkbMultiPolygon)
        for one in wkb:
            for part in parts(one):
                whole.AddGeometry(geometry_from_wkb(part))
        found = ogr.ForceToMultiPolygon(whole.UnionCascaded() or whole)
        return bytes(found.ExportToWkb(ogr.wkbNDR))


def shared(wkb: bytes, other: bytes) -> tuple[bytes, float]:
    """Return what two polygons share, as a multipolygon, and which part of the first it is."""
    from osgeo import ogr

    with gdal_errors(ReadError, "Two polygons cannot be compared"):
        one, two = (geometry_from_wkb(given).Buffer(0) for given in (wkb, other))
        both = one.Intersection(two)
        area = one.Area()
        kept = ogr.Geometry(ogr.wkbMultiPolygon)
        for part in _polygons_in(both):
            kept.AddGeometry(part)
        share = kept.Area() / area if area else 0.0
        return bytes(kept.ExportToWkb(ogr.wkbNDR)), min(1.0, share)


def geometry_area(wkb: bytes) -> float:
    """Return the area of a geometry in its own units."""
    return float(geometry_from_wkb(wkb).Area())


def _polygons_in(geometry: Handle) -> Iterator[Handle]:
    from osgeo import ogr

    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPolygon:
        if not geometry.IsEmpty():
            yield geometry
    elif kind in (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection):
        for part in geometry:
            yield from _polygons_in(part)


def overlap(wkb: bytes, other: bytes) -> float:
    """Return the area that two polygons share as a share of what they cover together, 0 to 1."""
    with gdal_errors(ReadError, say("Two polygons cannot be compared")):
        # A buffer of nothing mends rings that cross themselves.
        one, two = (geometry_from_wkb(given).Buffer(0) for given in (wkb, other))
        shared = one.Intersection(two).Area()
        together = one.Area() + two.Area() - shared
    return shared / together if together else 0.0


def rectangle(bounds: tuple[float, float, float, float]) -> bytes:
    """Return (xmin, ymin, xmax, ymax) as a polygon's WKB."""
    x0, y0, x1, y1 = bounds
    return ring([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])


def point(x: float, y: float) -> bytes:
    """Return a point's WKB."""
    return struct.pack("<BIdd", 1, 1, x, y)


def bounds_of(wkb: bytes) -> tuple[float, float, float, float]:
    """Return (xmin, ymin, xmax, ymax) of a geometry; of a point twice its place."""
    xmin, xmax, ymin, ymax = geometry_from_wkb(wkb).GetEnvelope()
    return xmin, ymin, xmax, ymax


def only_areas(wkb: bytes) -> bytes:
    """Return what has an area: a collection's polygons as one multipolygon; b"" for anything else.

    `wkb` is little-endian and 2-D.
    """
    from osgeo import ogr

    kind = int.from_bytes(wkb[1:5], "little") if wkb else 0
    if kind == ogr.wkbGeometryCollection:
        whole = ogr.Geometry(ogr.wkbMultiPolygon)
        for one in map(bytes, map(ogr.Geometry.ExportToWkb, geometry_from_wkb(wkb))):
            if areas := only_areas(one):
                for part in parts(areas):
                    whole.AddGeometry(geometry_from_wkb(part))
        wkb, kind = bytes(whole.ExportToWkb(ogr.wkbNDR)), ogr.wkbMultiPolygon
    empty = not int.from_bytes(wkb[5:9], "little")
    return b"" if empty or kind not in (ogr.wkbPolygon, ogr.wkbMultiPolygon) else wkb


def contains(wkb: bytes, x: float, y: float) -> bool:
    """Return whether a place lies in a polygon."""
    place, shape = geometry_from_wkb(point(x, y)), geometry_from_wkb(wkb)
    # A polygon that crosses itself has no inside that all agree on.
    with contextlib.suppress(RuntimeError), gdal_errors(RuntimeError, "no inside"):
        return bool(shape.Contains(place))
    return False


def ring(corners: Sequence[tuple[float, float]]) -> bytes:
    """Return a polygon's WKB; the last corner is the first."""
    numbers = (number for corner in corners for number in corner)
    return struct.pack(f"<BIII{2 * len(corners)}d", 1, 3, 1, len(corners), *numbers)


def inner_point(wkb: bytes) -> tuple[float, float]:
    """Return a point inside a polygon; a corner of its box where it is not valid."""
    geometry = geometry_from_wkb(wkb)
    with contextlib.suppress(RuntimeError), gdal_errors(RuntimeError, "no point inside"):
        point = geometry.PointOnSurface()
        if point is not None and not point.IsEmpty():
            return point.GetX(), point.GetY()
    xmin, _, ymin, _ = geometry.GetEnvelope()
    return xmin, ymin


@contextlib.contextmanager
def memory_layer(field: str) -> Iterator[Handle]:
    """Yield a new OGR layer in memory with one integer field, in the system :data:`NO_SYSTEM`."""
    from osgeo import gdal, ogr, osr

    # GDAL 3.11 gave the raster driver MEM the vector driver Memory's work, and warns of that.
    driver = gdal.GetDriverByName("MEM")
    if not driver.GetMetadataItem("DCAP_VECTOR"):
        driver = gdal.GetDriverByName("Memory")
    dataset = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("shapes", osr.SpatialReference(NO_SYSTEM), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTInteger))
    try:
        yield layer
    finally:
        del layer, dataset


@contextlib.contextmanager
def _layer(path: str | os.PathLike[str], name: str) -> Iterator[Handle]:
    """Yield a layer of a file, the first where it has no name; raises as :func:`read_layer`."""
    from osgeo import gdal

    check_regular(path)
    problem = say("{path} cannot be read as a vector layer: choose another file", path=path)
    with gdal_errors(ReadError, problem):
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR)
        layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
        if layer is None:
            raise ReadError(
                say(
                    "{path} has no layer {value}: choose another file.",
                    path=path,
                    value=name or "at all",
                )
            )
        yield layer


def read_layer(
    path: str | os.PathLike[str], name: str = "", only: Collection[str] | None = None
) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Yield (little-endian 2-D WKB, attributes by lower-case name) of a layer's features.

    Parameters
    ----------
    name
        The first layer by default. Features of a table without geometry come with empty WKB.
    only
        Lower-case names of the fields that are wanted, which is quicker; others do not come.

    Raises
    ------
    ReadError
        The file or the layer cannot be read.
    """
    from osgeo import ogr

    with _layer(path, name) as layer:
        definition = layer.GetLayerDefn()
        fields, unwanted = [], []
        # Feature.GetField asks for the type every time, which takes longer than reading.
        getters = {
            ogr.OFTString: ogr.Feature.GetFieldAsString,
            ogr.OFTReal: ogr.Feature.GetFieldAsDouble,
            ogr.OFTInteger64: ogr.Feature.GetFieldAsInteger64,
            **dict.fromkeys((ogr.OFTDate, ogr.OFTDateTime, ogr.OFTTime), _iso),
        }
        for index in range(definition.GetFieldCount()):
            field = definition.GetFieldDefn(index)
            if only is None or field.GetName().lower() in only:
                getter = getters.get(field.GetType(), ogr.Feature.GetField)
                fields.append((field.GetName().lower(), index, getter))
            else:
                unwanted.append(field.GetName())
        if unwanted and layer.TestCapability(ogr.OLCIgnoreFields):
            layer.SetIgnoredFields(unwanted)
        for feature in layer:
            geometry = feature.GetGeometryRef()
            wkb = b""
            if geometry is not None:
                wkb = bytes(geometry.ExportToWkb(ogr.wkbNDR))
                # What has Z or M has more than a small number for its kind.
                if wkb[2:5] != b"\0\0\0":
                    geometry.FlattenTo2D()
                    wkb = bytes(geometry.ExportToWkb(ogr.wkbNDR))
                wkb = polygon_wkb(wkb, os.fspath(path))
            attributes = {}
            for field, index, getter in fields:
                value = getter(feature, index)
                # NULL comes as 0 or "".
                if not value and not feature.IsFieldSetAndNotNull(index):
                    value = None
                attributes[field] = value
            yield wkb, attributes


def _iso(feature: Handle, index: int) -> str:
    """Return a date or a time as ISO 8601 text."""
    text: str = feature.GetFieldAsString(index)
    return text.replace("/", "-").replace(" ", "T", 1)


def layer_names(path: str | os.PathLike[str]) -> list[str]:
    """Return the names of a file's layers; raises as :func:`read_layer`."""
    from osgeo import gdal

    with gdal_errors(
        ReadError, say("{path} cannot be read as a vector layer: choose another file", path=path)
    ):
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR)
        return [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]


def holds_areas(path: str | os.PathLike[str], name: str = "") -> bool:
    """Return whether a layer is of a kind that can hold polygons; raises as :func:`read_layer`."""
    from osgeo import ogr

    with _layer(path, name) as layer:
        kind = ogr.GT_GetLinear(ogr.GT_Flatten(layer.GetGeomType()))
    return kind in (
        *(ogr.wkbUnknown, ogr.wkbGeometryCollection, ogr.wkbPolygon, ogr.wkbMultiPolygon),
        *(ogr.wkbTriangle, ogr.wkbTIN, ogr.wkbPolyhedralSurface, ogr.wkbSurface),
    )


def read_wkt(path: str | os.PathLike[str], name: str = "") -> str:
    """Return a layer's coordinate reference system, "" where it has none.

    Raises
    ------
    ReadError
        The file or the layer cannot be read.
    """
    with _layer(path, name) as layer:
        system = layer.GetSpatialRef()
        return system.ExportToWkt() if system else ""
