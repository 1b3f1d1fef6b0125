"""Polygons of a GeoPackage, rasterised through its spatial index without being read as a whole."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..arrays import Array
from ..errors import ReadError
from ..grid import Crs, Grid, Window
from .crs import parse_crs
from .regions import canvas
from .switches import gdal_errors
from .vector import Handle

_INDEXED = "SELECT COUNT(*) FROM {index}"
#: No area, or an endless one: a coordinate that is no number is in it.
_VALUES = (
    "SELECT {field}, ST_GeometryType({geometry}), "
    "COALESCE(ST_Area({geometry}), 1e308) > 1e300, COUNT(*) FROM {table} GROUP BY 1, 2, 3"
)
_NO_VALUES = (
    "SELECT NULL, ST_GeometryType({geometry}), "
    "COALESCE(ST_Area({geometry}), 1e308) > 1e300, COUNT(*) FROM {table} GROUP BY 1, 2, 3"
)
_GOOD = "POLYGON", "MULTIPOLYGON"
_TOUCH = (
    "SELECT 1 FROM {table} "
    "WHERE ST_MinX({geometry}) < {xmax:.17g} AND ST_MaxX({geometry}) > {xmin:.17g} "
    "AND ST_MinY({geometry}) < {ymax:.17g} AND ST_MaxY({geometry}) > {ymin:.17g} LIMIT 1"
)


class ChangedError(ReadError):
    """A file that another program, or another part of this one, changed while it was read."""


class IndexedShapes:
    """A layer's polygons, to be rasterised window by window exactly as :class:`.regions.Shapes`.

    Made by :func:`find_indexed`; a ``with`` block closes the file.

    Attributes
    ----------
    values
        How many polygons have each value of the field, None for NULL; None alone where there is no
        such field.
    count
        How many polygons there are.
    """

    def __init__(self, path: str, name: str, field: str) -> None:
        """Open the layer.

        Raises
        ------
        RuntimeError
            GDAL cannot, see :func:`.switches.gdal_errors`.
        ValueError
            Its polygons have to be read one by one.
        """
        from osgeo import ogr

        self._path = path
        self._dataset = _open(path)
        layer = self._dataset.GetLayerByName(name) if name else self._dataset.GetLayer(0)
        if layer is None or not layer.TestCapability(ogr.OLCFastSpatialFilter):
            raise ValueError("no layer with an index")
        if ogr.GT_Flatten(layer.GetGeomType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
            raise ValueError("no layer of polygons")
        system = layer.GetSpatialRef()
        self.wkt = system.ExportToWkt() if system else ""
        self._name, self._geometry = layer.GetName(), layer.GetGeometryColumn()
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(at) for at in range(definition.GetFieldCount())]
        self._fields = [one.GetName() for one in fields]
        kinds = {one.GetName(): (one.GetType(), one.GetSubType()) for one in fields}
        # QGIS shows the numbers of the features as a field.
        kinds[layer.GetFIDColumn()] = ogr.OFTInteger64, ogr.OFSTNone
        self._field = next((name for name in kinds if name.lower() == field), None)
        if self._field and kinds[self._field] != (ogr.OFTString, ogr.OFSTNone):
            raise ValueError("no field of text")
        self.count = layer.GetFeatureCount()
        self._version = self._changes()
        self.values = self._survey()
        self._groups: list[tuple[str | None, int]] = []
        self._lock = threading.Lock()
        self._local = threading.local()
        self._opened: list[Handle] = []

    def _survey(self) -> dict[str | None, int]:
        """Return the values of the field and how many polygons have each."""
        # What has no geometry is not in the index; a broken index lacks some more.
        if self._rows(_INDEXED, index=f"rtree_{self._name}_{self._geometry}") != [(self.count,)]:
            raise ValueError("features that the index does not know")
        names = {"table": self._name, "geometry": self._geometry}
        if self._field:
            found = self._rows(_VALUES, field=self._field, **names)
        else:
            found = self._rows(_NO_VALUES, **names)
        # A layer of polygons should hold nothing else, but may.
        if any(kind not in _GOOD or lacking for _, kind, lacking, _ in found):
            raise ValueError("other geometries than polygons")
        values: dict[str | None, int] = {}
        for value, _, _, count in found:
            values[value] = values.get(value, 0) + int(count)
        return values

    def __enter__(self) -> IndexedShapes:
        return self

    def __exit__(self, *_: object) -> None:
        self._local = threading.local()
        self._opened.clear()
        self._dataset = None

    def group(self, groups: Iterable[tuple[Sequence[str | None], int]]) -> None:
        """Say what is burnt: (values of the field, number from 0 to 255), later over earlier."""
        groups = list(groups)
        filters = [self._filter(values) for values, _ in groups] if len(groups) > 1 else [None]
        self._groups = [(where, number) for where, (_, number) in zip(filters, groups)]

    def _filter(self, values: Sequence[str | None]) -> str:
        field = _name(self._field or "")
        texts = ["'" + value.replace("'", "''") + "'" for value in values if value is not None]
        null = f" OR {field} IS NULL" if None in values else ""
        return f"({field} IN ({', '.join(texts)}){null})"

    def touch(self, bounds: tuple[float, float, float, float]) -> bool:
        """Return whether a polygon's box reaches into (xmin, ymin, xmax, ymax)."""
        sides = dict(zip(("xmin", "ymin", "xmax", "ymax"), bounds))
        with gdal_errors(ReadError, self._problem):
            return bool(self._rows(_TOUCH, table=self._name, geometry=self._geometry, **sides))

    def burn(self, grid: Grid, window: Window, background: int = 0) -> Array:
        """Rasterise by the pixel-centre rule: (rows, columns) of `window`, uint8.

        Every thread may call it.

        Raises
        ------
        ReadError
            The file cannot be read.
        ChangedError
            It is no longer what it was: other windows may show other polygons.
        """
        from osgeo import gdal

        with gdal_errors(ReadError, self._problem):
            raster = canvas(grid, window, gdal.GDT_Byte, background, self.wkt)
            layer = self._layer()
            layer.SetSpatialFilterRect(*grid.bounds(window))
            for where, number in self._groups:
                layer.SetAttributeFilter(where)
                gdal.RasterizeLayer(raster, [1], layer, burn_values=[number])
            raw = raster.ReadRaster()
            with self._lock:
                if self._changes() != self._version:
                    raise ChangedError(f"{self._path} was changed while it was read.")
        return np.frombuffer(raw, np.uint8).reshape(window.height, window.width)

    def _layer(self) -> Handle:
        """Return the calling thread's own handle: GDAL's are not for two threads."""
        if not hasattr(self._local, "layer"):
            dataset = _open(self._path)
            self._opened.append(dataset)
            self._local.layer = dataset.GetLayerByName(self._name)
            self._local.layer.SetIgnoredFields(self._fields)
        return self._local.layer

    def _changes(self) -> list[tuple[Any, ...]]:
        """Return what differs once another connection has written to the file."""
        return self._rows("PRAGMA data_version")

    def _rows(self, statement: str, **given: str | float) -> list[tuple[Any, ...]]:
        """Return what a statement finds with these names and numbers in it."""
        quoted = {key: _name(one) if isinstance(one, str) else one for key, one in given.items()}
        result = self._dataset.ExecuteSQL(statement.format(**quoted))
        if result is None:
            return []
        columns = range(result.GetLayerDefn().GetFieldCount())
        rows = [tuple(row.GetField(at) for at in columns) for row in result]
        self._dataset.ReleaseResultSet(result)
        return rows

    @property
    def _problem(self) -> str:
        return f"The polygons of {self._path} cannot be rasterised"


def find_indexed(
    path: str | os.PathLike[str], name: str, field: str, crs: Crs
) -> IndexedShapes | None:
    """Return a layer's polygons, if they can be rasterised as they lie in their file.

    That takes a GeoPackage in this very CRS whose index knows all features, all of them polygons,
    and a field of text, or none. None otherwise, damage included: reading tells what is wrong.

    Parameters
    ----------
    name
        The first layer where it is "".
    field
        In lower case.
    """
    if not Path(path).is_file():
        return None
    with contextlib.suppress(RuntimeError, ValueError), gdal_errors(RuntimeError, "no index"):
        found = IndexedShapes(os.fspath(path), name, field)
        if parse_crs(found.wkt) == crs:
            return found
    return None


def _open(path: str) -> Handle:
    from osgeo import gdal

    return gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=["GPKG"])


def _name(text: str) -> str:
    """Quote a name for SQL."""
    return '"' + text.replace('"', '""') + '"'
