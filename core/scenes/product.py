"""One tile at one date: the files of its bands, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..errors import InputError
from ..io.source import Source, inspect
from ..io.tiles import is_jpeg2000
from ..messages import say
from .archive import check_jp2_whole
from .bands import canonical_name, role_of
from .metadata import (
    BAND_IDS,
    ProductMetadata,
)
from .scene import BROWSER_NAME
from .sensor_table import Sensor
from .sensors import is_quality

#: Layers that are no measurement: the scene classification, and where there is data at all.
CLASSES, DATA_MASK = "SCL", "dataMask"


@dataclass(frozen=True)
class ImageFile:
    """One band as a file, or as one of several in a file.

    Attributes
    ----------
    path
        What GDAL opens.
    name
        What a user reads.
    band
        B02, B8A …, :data:`CLASSES` or :data:`DATA_MASK`.
    metres
        Pixel size where the name says so.
    index
        1-based number in the file where it is one of several.
    scene
        What the files of one tile and date have in common in their names.
    """

    path: str
    name: str
    band: str
    metres: int | None = None
    index: int | None = None
    scene: str = ""

    def open(self) -> Source:
        """Inspect the file; its bands are this one alone."""
        if is_jpeg2000(self.path):
            check_jp2_whole(self.path)
        source = inspect(self.path)
        if self.index is not None:
            wanted = tuple(band for band in source.bands if band.index == self.index)
            return replace(source, bands=wanted)
        if (
            len(source.bands) == 2
            and BROWSER_NAME.match(source.file_name)
            and not source.mask_bands
        ):
            # The Browser's optional second band is dataMask; not every download describes it.
            first, second = source.bands
            return replace(source, bands=(first,), mask_bands=(second.index,), may_have_nodata=True)
        if len(source.bands) != 1:
            raise InputError(
                say(
                    "{name} has {source_count} bands, but its name is that of {band} alone: "
                    "give it as FILE.",
                    name=self.name,
                    source_count=len(source.bands),
                    band=self.band,
                )
            )
        return source


@dataclass(frozen=True)
class Product:
    """One tile at one date.

    Attributes
    ----------
    images
        Every image file; a band may come in several resolutions.
    metadata
        None where there is none: what the values mean is then told elsewhere, or asked.
    date
        YYYY-MM-DD.
    level
        "L1C", "L2A" or None.
    sun_elevation
        Degrees.
    sensor
        Where it is in the table; None of Sentinel-2's own products and of what is not known.
    origin
        What its raster keeps as tags of where it came from.
    """

    name: str
    images: tuple[ImageFile, ...]
    metadata: ProductMetadata | None = None
    date: str | None = None
    level: str | None = None
    sun_elevation: float | None = None
    sensor: Sensor | None = None
    origin: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def bands(self) -> list[str]:
        """Names of the bands of measurements, in the order of their numbers."""
        names = dict.fromkeys(image.band for image in self.images if not self.is_quality(image))
        if self.sensor is not None:
            return list(names)
        known = [name for name in BAND_IDS if name in names]
        return known + sorted(set(names) - set(known))

    def is_quality(self, image: ImageFile) -> bool:
        """Whether a file tells of measurements, and is none."""
        return image.band == DATA_MASK or is_quality(image.band, self.sensor)

    def name_of(self, text: str) -> str:
        """Return what the band is called here that a user calls `text`."""
        own = self.sensor.band(text) if self.sensor else None
        name = (own.role if own else None) or canonical_name(text) or text
        role = role_of(name)
        there = [image.band for image in self.images]
        same = [band for band in there if role is not None and role_of(band) == role]
        return name if name in there or not same else same[0]

    def tells_fill(self, image: ImageFile) -> bool:
        """Whether it is known what is no data in a file, from its product's specification."""
        of_product = self.metadata is not None and image.index is None
        return of_product or bool(BROWSER_NAME.match(image.name))

    def files(self, band: str) -> list[ImageFile]:
        """Return the files of a band, one for every resolution."""
        return [image for image in self.images if image.band == band]
