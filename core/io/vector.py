"""Vector layers in and out: with :mod:`.regions` and :mod:`.indexed` all that touches OGR.

OGR comes with every QGIS; it is imported when used, so that the core needs it for polygons only.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

from ..errors import InputError, ReadError, WriteError
from ..jobs import Job
from .regular import check_regular
from .switches import gdal_errors, options
from .whole_files import aside, cannot_write
from .wkb import polygon_wkb

#: OGR drivers by file ending.
DRIVERS = {
    ".gpkg": "GPKG",
    ".shp": "ESRI Shapefile",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".fgb": "FlatGeobuf",
    ".sqlite": "SQLite",
}
_BATCH = 2000
#: What GDAL's bindings hand out: they have no types.
Handle = Any
#: Where coordinates need no meaning, GDAL is told so; without any system it warns each time.
NO_SYSTEM = 'LOCAL_CS["none",UNIT["metre",1]]'
#: GeoPackages state when they were changed; a fixed date keeps equal content equal bytes.
_FIXED_DATE = "1980-01-01T00:00:00Z"


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


def overlap(wkb: bytes, other: bytes) -> float:
    """Return the area that two polygons share as a share of what they cover together, 0 to 1."""
    with gdal_errors(ReadError, "Two polygons cannot be compared"):
        # A buffer of nothing mends rings that cross themselves.
        one, two = (geometry_from_wkb(given).Buffer(0) for given in (wkb, other))
        shared = one.Intersection(two).Area()
        together = one.Area() + two.Area() - shared
    return shared / together if together else 0.0


def rectangle(bounds: tuple[float, float, float, float]) -> bytes:
    """Return (xmin, ymin, xmax, ymax) as a polygon's WKB."""
    x0, y0, x1, y1 = bounds
    return ring([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])


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


def read_layer(
    path: str | os.PathLike[str], name: str = "", only: Sequence[str] | None = None
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
    from osgeo import gdal, ogr

    check_regular(path)
    problem = f"{path} cannot be read as a vector layer: choose another file"
    with gdal_errors(ReadError, problem):
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR)
        layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
        if layer is None:
            raise ReadError(f"{path} has no layer {name or 'at all'}: choose another file.")
        definition = layer.GetLayerDefn()
        fields, unwanted = [], []
        # Feature.GetField asks for the type every time, which takes longer than reading.
        getters = {
            ogr.OFTString: ogr.Feature.GetFieldAsString,
            ogr.OFTReal: ogr.Feature.GetFieldAsDouble,
            ogr.OFTInteger64: ogr.Feature.GetFieldAsInteger64,
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


def read_wkt(path: str | os.PathLike[str], name: str) -> str:
    """Return a layer's coordinate reference system, "" where it has none.

    Raises
    ------
    ReadError
        The file or the layer cannot be read.
    """
    from osgeo import gdal

    with gdal_errors(ReadError, f"{path} cannot be read as a vector layer: choose another file"):
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR)
        layer = dataset.GetLayerByName(name)
        if layer is None:
            raise ReadError(f"{path} has no layer {name}: choose another file.")
        system = layer.GetSpatialRef()
        return system.ExportToWkt() if system else ""


class Layer(NamedTuple):
    """A layer to be written.

    Attributes
    ----------
    fields
        Name and type (str, int, float) of every field.
    rows
        (WKB in map coordinates, values in the fields' order); None is NULL.
    count
        How many rows come, for progress.
    geometry
        "polygon"; "multipolygon", needed where a row may hold one; "none" for a plain table.
    """

    name: str
    fields: Mapping[str, type]
    rows: Iterable[tuple[bytes | None, Sequence[Any]]]
    count: int  # type: ignore[assignment]  # a tuple's own counts what is in it
    geometry: str = "polygon"


def write_layer(
    path: str | os.PathLike[str],
    name: str,
    wkt: str,
    fields: Mapping[str, type],
    rows: Iterable[tuple[bytes, Sequence[Any]]],
    count: int,
    multi: bool = False,
) -> Job[None]:
    """Write polygons to a new file, see :class:`Layer` and :func:`write_layers`."""
    kind = "multipolygon" if multi else "polygon"
    yield from write_layers(path, wkt, [Layer(name, fields, rows, count, kind)])


def write_layers(path: str | os.PathLike[str], wkt: str, layers: Sequence[Layer]) -> Job[None]:
    """Write layers to a new file, which appears whole or not at all.

    Parameters
    ----------
    path
        Its ending says the format: .gpkg, .shp, .geojson, .fgb or .sqlite; several layers fit
        into .gpkg and .sqlite.
    wkt
        The coordinate reference system.

    Raises
    ------
    InputError
        Unknown ending.
    WriteError
        The file cannot be written or replaced.
    """
    from osgeo import gdal, osr

    path = Path(path)
    driver_name = DRIVERS.get(path.suffix.lower())
    if driver_name is None:
        raise InputError(
            f"{path.name}: polygons are written as {', '.join(DRIVERS)}: choose such a name."
        )
    if not path.parent.is_dir():
        raise WriteError(f"The folder {path.parent} does not exist: create it first.")
    # Some formats are several files: they are written in a folder of their own.
    partial = aside(path, ".partial")
    try:
        partial.mkdir()
        with (
            gdal_errors(OSError, "the polygons"),
            options(
                OGR_CURRENT_DATE=_FIXED_DATE,
                OGR_SQLITE_SYNCHRONOUS="OFF",
                OGR_SQLITE_JOURNAL="DELETE",
            ),
        ):
            system = osr.SpatialReference()
            system.ImportFromWkt(wkt)
            dataset = gdal.GetDriverByName(driver_name).Create(
                str(partial / path.name), 0, 0, 0, gdal.GDT_Unknown
            )
            created = [_create(dataset, layer, system) for layer in layers]
            transactions = dataset.TestCapability("Transactions")
            if transactions:
                dataset.StartTransaction()
            total, done = sum(layer.count for layer in layers), 0
            for target, layer in zip(created, layers):
                for number in _add_features(target, layer.rows, layer.geometry):
                    yield (done + number) / max(total, done + number)
                done += layer.count
            if transactions:
                dataset.CommitTransaction()
            dataset.FlushCache()
            # Layers go before their dataset does.
            created.clear()
            target = None
            del dataset
        # The last chance to cancel: from here on the file is in place.
        yield 1.0
        for ending in ("-wal", "-shm", "-journal"):
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + ending).unlink()
        for piece in partial.iterdir():
            piece.replace(path.with_name(piece.name))
    except OSError as error:
        raise error if isinstance(error, WriteError) else cannot_write(path, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _create(dataset: Handle, layer: Layer, system: Handle) -> Handle:
    """Add an empty layer to a dataset."""
    from osgeo import ogr

    kinds = {
        "polygon": ogr.wkbPolygon,
        "multipolygon": ogr.wkbMultiPolygon,
        "none": ogr.wkbNone,
    }
    types = {str: ogr.OFTString, int: ogr.OFTInteger64, float: ogr.OFTReal}
    has_place = layer.geometry != "none"
    created = dataset.CreateLayer(layer.name, system if has_place else None, kinds[layer.geometry])
    for field, python_type in layer.fields.items():
        created.CreateField(ogr.FieldDefn(field, types[python_type]))
    return created


def _add_features(
    layer: Handle, rows: Iterable[tuple[bytes | None, Sequence[Any]]], geometry: str
) -> Iterator[int]:
    """Add rows to a layer; yield their number now and then."""
    from osgeo import ogr

    # One feature for all rows, and only what differs from the row before: each call takes its time.
    feature = ogr.Feature(layer.GetLayerDefn())
    before: Sequence[Any] = [None] * feature.GetFieldCount()
    for number, (wkb, values) in enumerate(rows, 1):
        feature.SetFID(ogr.NullFID)
        for index, (value, old) in enumerate(zip(values, before)):
            if value is None and old is not None:
                feature.UnsetField(index)
            elif value != old:
                feature.SetField(index, value)
        before = values
        if geometry != "none":
            shape = geometry_from_wkb(cast(bytes, wkb))
            multi = geometry == "multipolygon"
            feature.SetGeometryDirectly(ogr.ForceToMultiPolygon(shape) if multi else shape)
        layer.CreateFeature(feature)
        if number % _BATCH == 0:
            yield number
