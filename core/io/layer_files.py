"""Vector layers out: a file that appears whole, or layers of a GeoPackage that holds others too."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import InputError, WriteError
from ..jobs import Job
from ..messages import say
from .switches import gdal_errors, options
from .vector import Handle, geometry_from_wkb
from .whole_files import aside, cannot_write, check_folder, check_free

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
#: GeoPackages state when they were changed; a fixed date keeps equal content equal bytes.
_FIXED_DATE = "1980-01-01T00:00:00Z"
#: What SQLite keeps beside a database that is open, or that a program was killed with.
_OPEN = ("-wal", "-shm", "-journal")


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
        "polygon"; "multipolygon", needed where a row may hold one; "point"; "none" for a plain
        table.
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
    rows: Iterable[tuple[bytes | None, Sequence[Any]]],
    count: int,
    multi: bool = False,
) -> Job[None]:
    """Write polygons to a new file, see :class:`Layer` and :func:`write_layers`."""
    kind = "multipolygon" if multi else "polygon"
    yield from write_layers(path, wkt, [Layer(name, fields, rows, count, kind)])


def write_layers(path: str | os.PathLike[str], wkt: str, layers: Sequence[Layer]) -> Job[None]:
    """Write layers to a file, which appears whole or not at all.

    Other layers of a GeoPackage that is there stay; those of the same names are replaced.

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
        Unknown ending, or what stands there cannot be replaced as a whole.
    WriteError
        The file cannot be written or replaced.
    """
    from osgeo import gdal, osr

    path = Path(path)
    joins = check_place(path, [layer.name for layer in layers])
    # Some formats are several files: they are written in a folder of their own.
    partial = aside(path, ".partial")
    dataset: Handle = None
    target: Handle = None
    created: list[Handle] = []
    try:
        partial.mkdir()
        new = partial / path.name
        before = _state(path)
        if joins:
            shutil.copyfile(path, new)
        with (
            gdal_errors(OSError, say("the polygons")),
            options(
                OGR_CURRENT_DATE=_FIXED_DATE,
                OGR_SQLITE_SYNCHRONOUS="OFF",
                OGR_SQLITE_JOURNAL="DELETE",
            ),
        ):
            system = osr.SpatialReference()
            if wkt:  # newer GDAL takes an empty one for a damaged one
                system.ImportFromWkt(wkt)
            if joins:
                dataset = gdal.OpenEx(str(new), gdal.OF_VECTOR | gdal.OF_UPDATE)
            else:
                driver = gdal.GetDriverByName(DRIVERS[path.suffix.lower()])
                dataset = driver.Create(str(new), 0, 0, 0, gdal.GDT_Unknown)
            created = [_create(dataset, layer, system, joins) for layer in layers]
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
            created, target, dataset = [], None, None
        # The last chance to cancel: from here on the file is in place.
        yield 1.0
        _put_in_place(partial, path, before)
    except OSError as error:
        raise error if isinstance(error, WriteError) else cannot_write(path, error) from error
    finally:
        # Windows removes no file that is open.
        created, target = [], None
        if hasattr(dataset, "Close"):  # of GDAL 3.8
            with contextlib.suppress(RuntimeError):
                dataset.Close()
        dataset = None
        shutil.rmtree(partial, ignore_errors=True)


def check_place(path: Path, names: Sequence[str]) -> bool:
    """Check that layers of these names can be written there; return whether others are there too.

    Raises
    ------
    InputError, WriteError
        As :func:`write_layers`.
    """
    driver = DRIVERS.get(path.suffix.lower())
    if driver is None:
        raise InputError(
            say(
                "{path}: polygons are written as {drivers}: choose such a name.",
                path=path.name,
                drivers=", ".join(DRIVERS),
            )
        )
    check_folder(path)
    if not path.is_file():
        return False
    if driver == "ESRI Shapefile":
        raise InputError(
            say(
                "{path} is there already, and the files of a shapefile cannot be replaced as "
                "a whole: choose a GeoPackage (.gpkg), or remove it first.",
                path=path,
            )
        )
    check_free(path)
    if driver not in ("GPKG", "SQLite") or not path.stat().st_size:
        return False
    _refuse_open(path)
    others = _other_tables(path, names)
    if others and driver != "GPKG":
        raise InputError(
            say(
                "{path} holds {others} too, which would be lost: choose another name, or a "
                "GeoPackage (.gpkg).",
                path=path,
                others=", ".join(others[:3]),
            )
        )
    return bool(others)


def _refuse_open(path: Path) -> None:
    """Raise where a program is at work in a database; what a killed one left is taken in."""
    from osgeo import gdal

    if not any(path.with_name(path.name + ending).exists() for ending in ("-wal", "-journal")):
        return
    try:
        with gdal_errors(OSError, path.name):
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            mode = dataset.ExecuteSQL("PRAGMA journal_mode = DELETE")
            told = mode.GetNextFeature().GetField(0)
            dataset.ReleaseResultSet(mode)
            del dataset
    except OSError as error:
        told = str(error)
    if told != "delete":
        raise InputError(
            say(
                "{path} is being edited in another program, or in QGIS: save or discard the "
                "edits and close it there, or choose another name.",
                path=path,
            )
        )


def _other_tables(path: Path, names: Sequence[str]) -> list[str]:
    """Return the tables of a database that are neither of these names nor of its own upkeep."""
    from osgeo import gdal

    problem = say(
        "{path} is there, but cannot be read: choose another name, or move it away", path=path
    )
    with gdal_errors(InputError, problem):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_RASTER)
        if dataset.GetDriver().ShortName == "GPKG":
            rows = dataset.ExecuteSQL(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
            )
            found = [row.GetField(0) for row in rows]
            dataset.ReleaseResultSet(rows)
        else:
            layers = range(dataset.GetLayerCount())
            found = [dataset.GetLayer(number).GetName() for number in layers]
        del dataset
    ours = {name.lower() for name in names}
    upkeep = ("gpkg_", "rtree_", "sqlite_")
    return [one for one in found if one.lower() not in ours and not one.startswith(upkeep)]


def _state(path: Path) -> tuple[int, int]:
    """Return what tells whether a file was written to meanwhile."""
    try:
        stat = path.stat()
    except OSError:
        return 0, 0
    return stat.st_size, stat.st_mtime_ns


def _put_in_place(partial: Path, path: Path, before: tuple[int, int]) -> None:
    """Rename what was written; the file that is named comes last, for it makes a layer of all."""
    if path.suffix.lower() in (".gpkg", ".sqlite"):
        _refuse_open(path)
    if _state(path) != before:
        raise InputError(
            say("{path} was changed by another program meanwhile: run again.", path=path)
        )
    for ending in _OPEN:
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).unlink()
    for piece in sorted(partial.iterdir(), key=lambda one: one.name == path.name):
        piece.replace(path.with_name(piece.name))


def _create(dataset: Handle, layer: Layer, system: Handle, replace: bool) -> Handle:
    """Add an empty layer to a dataset."""
    from osgeo import ogr

    kinds = {
        "polygon": ogr.wkbPolygon,
        "multipolygon": ogr.wkbMultiPolygon,
        "point": ogr.wkbPoint,
        "none": ogr.wkbNone,
    }
    types = {str: ogr.OFTString, int: ogr.OFTInteger64, float: ogr.OFTReal}
    has_place = layer.geometry != "none"
    given = layer.name, system if has_place else None, kinds[layer.geometry]
    created = dataset.CreateLayer(*given, ["OVERWRITE=YES"] if replace else [])
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
            shape = None if wkb is None else geometry_from_wkb(wkb)
            multi = geometry == "multipolygon" and shape is not None
            feature.SetGeometryDirectly(ogr.ForceToMultiPolygon(shape) if multi else shape)
        layer.CreateFeature(feature)
        if number % _BATCH == 0:
            yield number
