"""Rasters that go again: what one pass writes and the next one reads."""

from __future__ import annotations

from pathlib import Path

from ..grid import Grid
from .backends.seam import NewRaster
from .output import Output

#: Of a block.
_ROWS = 64


def passing_raster(path: Path, grid: Grid, dtype: str, nodata: float | None) -> Output:
    """Prepare a raster of one band that goes again.

    In rows, as the region tools of GDAL and windows of whole rows read it, and uncompressed.
    """
    options = {"BLOCKYSIZE": str(_ROWS), "BIGTIFF": "IF_SAFER"}
    place = grid.crs.to_wkt(), grid.transform
    return Output(
        path, NewRaster(grid.width, grid.height, 1, dtype, nodata, *place, options=options)
    )
