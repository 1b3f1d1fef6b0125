"""Reduced copies of large rasters, from which GDAL draws them whole in a moment.

Pixels are taken as they are, one out of :data:`STEP` × :data:`STEP`, so that a share of a map, such
as what lies beyond a threshold, is the same in both.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from html import escape
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Window
from ..jobs import Job
from ..messages import say
from .blocks import write_blocks
from .mosaic import band_head
from .output import create
from .source import Reader, Source, inspect
from .whole_files import cannot_write, whole_file

#: Rows and columns of the raster to one of its copy.
STEP = 4
#: A raster with a side of fewer pixels is drawn at once as it is.
LARGE = 3000


def write_overview(path: str | os.PathLike[str]) -> Job[Path | None]:
    """Write the reduced copy of a raster of ours beside it, as ``NAME.tif.ovr``.

    Returns its path, None where the raster was replaced meanwhile. It goes with the raster: see
    :class:`.output.Output`.
    """
    place = Path(path)
    beside = place.with_name(f"{place.name}.ovr")
    made = yield from _write(inspect(place), place.with_name(f".{place.stem}.reduced.tif"), beside)
    return made


def write_view(path: str | os.PathLike[str], folder: str | os.PathLike[str]) -> Job[Path | None]:
    """Write a reduced copy of a raster that is not ours into `folder`, and a VRT of both.

    Returns the VRT's path, see :func:`view_of`, or None where the raster was replaced meanwhile.

    Raises
    ------
    InputError
        The raster has bands that are masks, which a VRT would lose.
    """
    source, vrt = inspect(path), view_of(path, folder)
    if source.mask_bands:
        raise InputError(
            say("{name} has a band that is a mask: it is drawn as it is.", name=source.name)
        )
    vrt.parent.mkdir(parents=True, exist_ok=True)
    copy = vrt.with_suffix(".tif")
    made = yield from _write(source, copy, copy)
    if made is None:
        return None
    with whole_file(vrt, ".partial.vrt") as partial:
        partial.write_text("".join(_lines(source, copy)), encoding="utf-8")
    return vrt


def view_of(path: str | os.PathLike[str], folder: str | os.PathLike[str]) -> Path:
    """Return where the VRT of a raster as it is now lies or would lie; another one's is another."""
    place = Path(path).resolve()
    state = f"{place}|{_state(place)}"
    digest = hashlib.sha256(state.encode()).hexdigest()[:12]
    return Path(folder) / digest / f"{place.stem}.vrt"


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _write(source: Source, copy: Path, target: Path) -> Job[Path | None]:
    """Write every band of `source` to `copy` and rename that to `target`."""
    place = Path(source.path)
    before = _state(place)
    # Masks and classes are drawn like all else.
    thin = source.thinned(STEP)
    types = [np.dtype(band.dtype) for band in source.bands]
    output = create(
        copy,
        thin.grid,
        dtype=np.result_type(*types).name,
        count=len(source.bands),
        nodata=source.bands[0].nodata,
    )

    def compute(window: Window, reader: Reader) -> list[Array]:
        return [reader.read(window)[0]]

    with output:
        yield from write_blocks([thin], compute, [output], threads=1)
    if not place.exists() or _state(place) != before:
        copy.unlink()
        return None
    if target != copy:
        try:
            copy.replace(target)
        except OSError as error:
            raise cannot_write(target, error) from error
    return target


def _lines(source: Source, copy: Path) -> Iterator[str]:
    grid, width, height = source.grid, source.grid.width, source.grid.height
    turned = ", ".join(repr(float(number)) for number in grid.transform.to_gdal())
    yield f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">\n'
    yield f"<SRS>{escape(grid.crs.to_wkt())}</SRS>\n<GeoTransform>{turned}</GeoTransform>\n"
    yield "<Metadata>\n"
    for key, value in source.tags.items():
        yield f'<MDI key="{escape(key)}">{escape(value)}</MDI>\n'
    yield "</Metadata>\n"
    for number, band in enumerate(source.bands, 1):
        yield from band_head(number, band, band.dtype)
        yield (
            f'<Overview><SourceFilename relativeToVRT="1">{escape(copy.name)}</SourceFilename>'
            f"<SourceBand>{number}</SourceBand></Overview>\n"
            f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(source.path)}'
            f"</SourceFilename><SourceBand>{band.index}</SourceBand></SimpleSource>\n"
            "</VRTRasterBand>\n"
        )
    yield "</VRTDataset>\n"
