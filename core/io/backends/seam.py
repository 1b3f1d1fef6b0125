"""What the core asks of a library that reads and writes rasters.

Whatever a library raises over a file or a coordinate system comes as :class:`RasterError`.
Coordinate systems are WKT, as GDAL writes it by default; "" is none. Bands count from 1.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from ...affine import Affine
from ...arrays import Array
from ...errors import one_line
from ...grid import Window

#: Settings of GDAL's while we work: no overviews are made up for JPEG in TIFF.
SETTINGS = {"GTIFF_IMPLICIT_JPEG_OVR": "OFF"}

Bounds = tuple[float, float, float, float]
Color = tuple[int, int, int, int]


class RasterError(OSError):
    """What a library says of a file, or of a coordinate system, that it cannot work with.

    In one line: newer GDAL says first what it tried, then why, each in a line of its own.
    """

    def __str__(self) -> str:
        return one_line(super().__str__())


class TextError(RasterError):
    """A band's name that is no text in UTF-8; tags that are none are left out."""


class Flags(enum.IntFlag):
    """Where a band's mask comes from: GDAL's ``GMF_…``."""

    ALL_VALID = 1
    PER_DATASET = 2
    ALPHA = 4
    NODATA = 8


class BandFacts(NamedTuple):
    """What a file says of a band.

    Attributes
    ----------
    name
        Its description, "" where it has none.
    dtype
        NumPy's name of the type.
    nodata
        None also where the type cannot hold the value.
    tags
        Those of the name space IMAGERY over its plain ones.
    """

    name: str
    dtype: str
    nodata: float | None
    scale: float
    offset: float
    is_alpha: bool
    flags: Flags
    tags: dict[str, str]


class SystemFacts(NamedTuple):
    """What kind of coordinate system it is, and its linear unit: name and metres."""

    is_geographic: bool
    is_projected: bool
    unit: str
    metres: float


@dataclass(frozen=True)
class NewRaster:
    """A raster to be made.

    Attributes
    ----------
    options
        The driver's creation options, in GDAL's words.
    descriptions
        Names of the bands; "" leaves one without.
    colors
        Red, green, blue and alpha by value, of the first band.
    """

    width: int
    height: int
    count: int
    dtype: str
    nodata: float | None = None
    wkt: str = ""
    transform: Affine | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    descriptions: Sequence[str] = ()
    scales: Sequence[float] | None = None
    offsets: Sequence[float] | None = None
    colors: Mapping[int, Color] | None = None
    driver: str = "GTiff"


#: How far, in pixels of the source, a place may be off when a raster is shown on another grid.
#: GDAL's own eighth of a pixel is up to 0.06 of SAVI along an edge; this costs a sixth more time.
TOLERANCE = 1e-5


@dataclass(frozen=True)
class View:
    """A raster as it is seen on another grid.

    Attributes
    ----------
    resampling
        "nearest", "bilinear" or "cubic".
    mask_band
        The band that says by 0 what is not valid and takes no part in resampling, or None.
    add_alpha
        Whether the view gets one band more, which is 0 outside the raster.
    fill
        What means no data in a raster that does not say so itself: kept out of the resampling
        where all bands hold it, and what stands outside the raster.
    """

    wkt: str
    transform: Affine
    shape: tuple[int, int]
    resampling: str
    mask_band: int | None
    add_alpha: bool
    fill: float | None = None


class Dataset(Protocol):
    """A raster that is open for reading, by one thread at a time; any thread may close it."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows, columns."""

    @property
    def count(self) -> int:
        """How many bands it has."""

    @property
    def transform(self) -> Affine:
        """The identity where it has none."""

    @property
    def wkt(self) -> str:
        """Its coordinate system."""

    @property
    def tags(self) -> dict[str, str]:
        """Its metadata."""

    @property
    def files(self) -> list[str]:
        """All files that it is made of."""

    @property
    def layers(self) -> list[str]:
        """GDAL's names of the rasters in a file that holds several; empty where it holds one."""

    @property
    def control_points(self) -> int:
        """How many ground control points place it."""

    @property
    def block_shape(self) -> tuple[int, int]:
        """Rows and columns of the first band's blocks."""

    def facts(self, band: int) -> BandFacts:
        """Return what it says of a band."""

    def flags(self, band: int) -> Flags:
        """Return where a band's mask comes from."""

    def read(self, bands: Sequence[int], window: Window, shape: tuple[int, int]) -> Array:
        """Return a window of bands of one type as (bands, *shape), nearest pixels."""

    def read_mask(self, band: int, window: Window, shape: tuple[int, int]) -> Array:
        """Return a window of a band's mask, uint8 of `shape`: 0 is not valid."""

    def colors(self, band: int) -> dict[int, Color]:
        """Return a band's colour table by value; empty where it has none."""

    def block(self, band: int, row: int, col: int) -> tuple[int, int]:
        """Return where a GeoTIFF keeps a block: first byte and length, 0 where nowhere."""

    def on(self, view: View) -> Dataset:
        """Return this raster as it is seen on another grid. It has to stay open meanwhile."""

    def close(self) -> None:
        """Close it."""


class Writer(Protocol):
    """A raster that is being written, by one thread at a time."""

    def write(self, array: Array, window: Window) -> None:
        """Write (bands, rows, columns), or (rows, columns) into the first band."""

    def tag(self, tags: Mapping[str, str]) -> None:
        """Add metadata."""

    def close(self) -> None:
        """Finish the file. That all of it is there has to be checked: GDAL may not tell."""


class Backend(Protocol):
    """A module that answers for one library."""

    def check(self) -> None:
        """Raise an OSError where the library is here but does not work."""

    def versions(self) -> dict[str, str]:
        """Return versions by name, the library's own GDAL among them."""

    def environment(self) -> AbstractContextManager[object]:
        """Return GDAL's settings for our work, :data:`..switches.CACHE_BYTES` among them."""

    def enter_thread(self) -> None:
        """Set GDAL up for a thread of ours, once; it ends with the thread."""

    def crowded_folders(self) -> AbstractContextManager[object]:
        """Have GDAL look for files beside a raster by name, without listing the folder."""

    def remote(self, settings: Mapping[str, str]) -> AbstractContextManager[object]:
        """Have GDAL read over the web with these settings, in the calling thread."""

    def open(self, path: str, drivers: Sequence[str] = ()) -> Dataset:
        """Open a raster for reading, in the calling thread; if so named, with these drivers only.

        Those that this GDAL does not have are passed over.
        """

    def create(self, path: str, new: NewRaster) -> Writer:
        """Begin a file."""

    def encode(self, new: NewRaster, pixels: Array) -> bytes:
        """Return the whole file with these pixels, (bands, rows, columns)."""

    def parse_system(self, text: str) -> str:
        """Return the WKT of what a WKT or a code like EPSG:4326 names."""

    def same_system(self, wkt: str, other: str) -> bool:
        """Return whether two WKT mean the same."""

    def system_facts(self, wkt: str) -> SystemFacts:
        """Return what kind of system it is."""

    def epsg_code(self, wkt: str) -> int | None:
        """Return its code, if the register of EPSG has it."""

    def transform_points(
        self, points: Sequence[Sequence[float]], wkt: str, other: str
    ) -> list[tuple[float, float]]:
        """Bring (x, y), longitude first, from one system into another."""

    def transform_bounds(self, bounds: Bounds, wkt: str, other: str) -> Bounds:
        """Bring a rectangle from one system into another; 21 points of each side count."""
